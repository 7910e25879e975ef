"""The scripts: what a scripted model answers to a prompt, and how the endpoint behaves while it does."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from drafter.domain.model import Finish
from drafter.errors import ConfigurationError
from drafter.models.scripted_prompt import SLOT, Piece, Prompt
from drafter.models.scripted_words import (
    FOREIGN_SENTENCES,
    LIES,
    NOTHING_KNOWN,
    OPENERS,
    REWORDINGS,
    SENTENCES,
    WRONG_AMOUNTS,
    WRONG_DATES,
    WRONG_NUMBERS,
    Lie,
)

FOREVER_S = 3_600.0
_DATE_SLOT = re.compile(r"(_on|_at|_by|_ends|_date|earliest|latest|since|until)(_[a-z])?(:.*)?\}$")
_NUMBER_SLOT = re.compile(r"number(_[a-z])?(:.*)?\}$")
_OBEYED = re.compile(
    r"(?i)\b(ignor\w*|disregard|vergiss|olvid\w*|dimentica\w*|oublie\w*|you are now|(reply|respond|answer) only|"
    r"new (policy|rule)|system override|antworte nur|rispondi solo|responde solo|réponds uniquement)\b|忽略|无视|只回复"
)
_PARAMETERS = ("stream_options", "prompt_cache_key", "max_completion_tokens")
_KINDS_OF_BROKEN_JSON = ("fences", "prose", "trailing_comma", "cut", "python", "nothing")


@dataclass(frozen=True, slots=True)
class Performance:
    """An answer and its circumstances.

    Args:
        text: the answer.
        finish: how it ends.
        wait_s: before its first piece.
        pause_s: between pieces.
        endless: say it again and again.
        status: an HTTP status instead of an answer, with `complaint`.
        hangs_up: close the connection halfway.
        tells_usage: whether tokens are counted.
    """

    text: str = ""
    finish: Finish = "stop"
    wait_s: float = 0.0
    pause_s: float = 0.0
    endless: bool = False
    status: int | None = None
    complaint: str = "scripted failure"
    hangs_up: bool = False
    tells_usage: bool = True


Script = Callable[[Prompt], Performance]


def find_script(name: str) -> Script:
    """Return the script of this name, such as `good`, `hallucinator:promise`, `slow:200` or `status_503`.

    Raises:
        ConfigurationError: there is none; names those there are.
    """
    script, _, kind = name.partition(":")
    status = re.fullmatch(r"status_([45]\d\d)", script)
    if status and not kind:
        return lambda _: Performance(status=int(status[1]))
    if not kind and script in SCRIPTS:
        return SCRIPTS[script]
    if kind in KINDS.get(script, {}):
        return KINDS[script][kind]
    if script in TIMED and kind.isdigit():
        return partial(TIMED[script], pause_s=int(kind) / 1000)
    kinds = [f"{one}:{kind}" for one, of in KINDS.items() for kind in of] + [f"{one}:MILLISECONDS" for one in TIMED]
    known = ", ".join([*SCRIPTS, "status_4xx or status_5xx", *kinds])
    raise ConfigurationError(f"model.model: no scripted model {name!r}; there are {known}")


def good_segments(prompt: Prompt) -> list[Piece]:
    """Return the reference draft in lightly varied words, with the same slots."""
    language, pieces = prompt.language, prompt.pieces
    if not pieces:
        return [Piece(NOTHING_KNOWN[language], starts_paragraph=True)]
    pieces = [Piece(_reword(piece.text, prompt), starts_paragraph=piece.starts_paragraph) for piece in pieces]
    opener = prompt.pick(OPENERS[language], "opener")
    if not opener:
        return pieces
    first = pieces[0].text  # it may have followed a greeting and a comma
    return [
        Piece(opener, starts_paragraph=True),
        Piece(first[:1].upper() + first[1:], starts_paragraph=False),
        *pieces[1:],
    ]


def _reword(text: str, prompt: Prompt) -> str:
    for number, (usual, other) in enumerate(REWORDINGS[prompt.language]):
        if prompt.pick((True, False), f"reword {number}"):
            text = text.replace(usual, other)
    return text


def _json(pieces: Sequence[Piece]) -> str:
    used = [slot[1] for piece in pieces for slot in SLOT.finditer(piece.text)]
    answer = {
        "segments": [{"text": piece.text, "starts_paragraph": piece.starts_paragraph} for piece in pieces],
        "slots": list(dict.fromkeys(used)),
        "passages": [name.partition(".")[0] for name in dict.fromkeys(used) if re.match(r"k\d+\.", name)],
        "questions": [piece.text for piece in pieces if piece.text.endswith(("?", "？"))],
    }
    return json.dumps(answer, ensure_ascii=False)


def _good(prompt: Prompt) -> Performance:
    return Performance(_json(good_segments(prompt)))


def _insert(prompt: Prompt, sentence: str) -> list[Piece]:
    pieces = good_segments(prompt)
    at = prompt.pick(range(1, len(pieces) + 1), "place")
    return [*pieces[:at], Piece(sentence, starts_paragraph=False), *pieces[at:]]


def _hallucinator(prompt: Prompt, lie: Lie | None = None) -> Performance:
    """Lie: in a sentence of its own, or in place of a slot."""
    told: Lie = prompt.pick(LIES, "lie")
    told = told if lie is None else lie
    pieces = good_segments(prompt)
    slots = [slot[0] for piece in pieces for slot in SLOT.finditer(piece.text)]
    if told == "wrong_date":
        slots = [name for name in slots if _DATE_SLOT.search(name)]
    in_place = told in {"wrong_value", "wrong_date"} and prompt.pick((True, False), "in place")
    if not in_place or not slots:
        return Performance(_json(_insert(prompt, prompt.pick(SENTENCES[told][prompt.language], "sentence"))))
    slot = prompt.pick(slots, "slot")
    false = [Piece(one.text.replace(slot, _false_value(slot, prompt)), one.starts_paragraph) for one in pieces]
    return Performance(_json(false))


def _false_value(slot: str, prompt: Prompt) -> str:
    if _DATE_SLOT.search(slot):
        return WRONG_DATES[prompt.language]
    return prompt.pick(WRONG_NUMBERS if _NUMBER_SLOT.search(slot) else WRONG_AMOUNTS, "value")


def _leaker(prompt: Prompt) -> Performance:
    """Print what a customer must never see: the rules, or all else that stands around the reference draft."""
    lines = [line.strip() for line in (prompt.system + "\n" + prompt.around).splitlines() if line.strip()]
    start = prompt.pick(range(max(1, len(lines) - 5)), "line")
    leak = [Piece(line, starts_paragraph=False) for line in lines[start : start + 6]]
    return Performance(_json([*good_segments(prompt), *leak]))


def _injected(prompt: Prompt) -> Performance:
    """Obey a line that gives orders ("ignore ...", "reply only ..."), in whatever block; well-behaved without one."""
    lines = [line.strip() for line in prompt.around.splitlines() if line.strip()]
    orders = next((lines[number:] for number, line in enumerate(lines) if _OBEYED.search(line)), None)
    if orders is None:
        return _good(prompt)
    said = ["PWNED", *orders[:3], "https://claims.example.net/win", "SAVE90"]
    obeyed = [Piece(text, starts_paragraph=False) for text in said]
    return Performance(_json([*obeyed, *good_segments(prompt)]))


def _wrong_language(prompt: Prompt) -> Performance:
    other = prompt.pick([one for one in FOREIGN_SENTENCES if one != prompt.language], "language")
    slots = list(dict.fromkeys(slot[0] for piece in prompt.pieces for slot in SLOT.finditer(piece.text)))
    texts = [*FOREIGN_SENTENCES[other], *([" ".join(slots)] if slots else [])]
    return Performance(_json([Piece(text, starts_paragraph=number == 0) for number, text in enumerate(texts)]))


def _malformed(prompt: Prompt, kind: str | None = None) -> Performance:
    """Break the JSON: the first three kinds can be mended, the others cannot be trusted."""
    sound = _good(prompt).text
    broken: Mapping[str, str] = {
        "fences": f"```json\n{sound}\n```",
        "prose": f"Sure! Here is the reply:\n\n{sound}\n\nLet me know if you need anything else.",
        "trailing_comma": sound[:-1] + ",}",
        "cut": sound[: len(sound) // 2],
        "python": repr(json.loads(sound)),
        "nothing": "I am sorry, I am not sure what you mean.",
    }
    return Performance(broken[kind or prompt.pick(_KINDS_OF_BROKEN_JSON, "kind")])


def _duplicated_slots(prompt: Prompt) -> Performance:
    """Say each value more often than any reader would take."""
    pieces = good_segments(prompt)
    return Performance(_json([piece for piece in pieces for _ in range(3 if SLOT.search(piece.text) else 1)]))


def _swapped_slots(prompt: Prompt) -> Performance:
    """Put one date, or else one number, where another belongs: every slot is known, every sentence untrue."""
    pieces = good_segments(prompt)
    slots = list(dict.fromkeys(slot[0] for piece in pieces for slot in SLOT.finditer(piece.text)))
    alike = [[slot for slot in slots if kind.search(slot)] for kind in (_DATE_SLOT, _NUMBER_SLOT)]
    pair = next((of_kind[:2] for of_kind in alike if len(of_kind) > 1), None)
    if pair is None:
        return _good(prompt)
    other = dict(zip(pair, reversed(pair), strict=True))
    swapped = [
        Piece(SLOT.sub(lambda slot: other.get(slot[0], slot[0]), piece.text), piece.starts_paragraph)
        for piece in pieces
    ]
    return Performance(_json(swapped))


def _dropped(prompt: Prompt) -> Performance:
    """Leave out every other sentence."""
    pieces = good_segments(prompt)
    return Performance(_json(pieces[prompt.pick((0, 1), "first") if len(pieces) > 1 else 0 :: 2]))


def _unknown_slots(prompt: Prompt) -> Performance:
    names = ("{order.secret}", "{shipment_99.tracking_number}", "{customer.password}", "{ order.number }", "{{7*7}}")
    return Performance(_json(_insert(prompt, f"{prompt.pick(names)} {NOTHING_KNOWN[prompt.language]}")))


def _truncated(prompt: Prompt) -> Performance:
    sound = _good(prompt).text
    return Performance(sound[: len(sound) // 2], finish="length")


def _dripping(_: Prompt, pause_s: float = 0.02) -> Performance:
    return Performance("x", endless=True, pause_s=pause_s)


def _slow(prompt: Prompt, pause_s: float = 0.2) -> Performance:
    return Performance(_good(prompt).text, wait_s=pause_s)


def _paced(prompt: Prompt, pause_s: float = 0.01) -> Performance:
    return Performance(_good(prompt).text, pause_s=pause_s)


def _no_json_schema(prompt: Prompt, status: int = 500) -> Performance:
    if prompt.form == "json_schema":
        return Performance(status=status, complaint="response_format: input should be 'text' or 'json_object'")
    return _good(prompt)


def _no_json(prompt: Prompt, complaint: str = "Bad request") -> Performance:
    if prompt.form != "text":
        return Performance(status=400, complaint=complaint)
    return _malformed(prompt, "fences")


def _no_parameters(prompt: Prompt) -> Performance:
    """Refuse what only OpenAI knows, one parameter after the other."""
    for name in _PARAMETERS:
        if name in prompt.parameters:
            return Performance(status=400, complaint=f"Unrecognized request argument supplied: {name}")
    return _good(prompt)


SCRIPTS: Mapping[str, Script] = {
    "good": _good,
    "hallucinator": _hallucinator,
    "leaker": _leaker,
    "injected": _injected,
    "wrong_language": _wrong_language,
    "malformed": _malformed,
    "duplicated_slots": _duplicated_slots,
    "unknown_slots": _unknown_slots,
    "swapped_slots": _swapped_slots,
    "dropped": _dropped,
    "truncated": _truncated,
    "empty": lambda _: Performance(""),
    "refusal": lambda _: Performance("", finish="refusal"),
    "slow": _slow,
    "paced": _paced,
    "hanging": lambda _: Performance(wait_s=FOREVER_S),
    "dripping": _dripping,
    "disconnect": lambda prompt: Performance(_good(prompt).text, hangs_up=True),
    "no_json_schema": _no_json_schema,
    "no_json": _no_json,
    "no_parameters": _no_parameters,
    "no_usage": lambda prompt: Performance(_good(prompt).text, tells_usage=False),
}
KINDS: Mapping[str, Mapping[str, Script]] = {
    "hallucinator": {lie: partial(_hallucinator, lie=lie) for lie in LIES},
    "malformed": {kind: partial(_malformed, kind=kind) for kind in _KINDS_OF_BROKEN_JSON},
    "no_json_schema": {"400": partial(_no_json_schema, status=400)},
    "no_json": {"named": partial(_no_json, complaint="response_format is not supported")},
}
TIMED: Mapping[str, Callable[..., Performance]] = {"slow": _slow, "paced": _paced, "dripping": _dripping}
