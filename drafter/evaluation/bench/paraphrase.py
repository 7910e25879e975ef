"""Fluent replies as a good model writes them, in six languages: verification lets them pass, and catches what is added.

`evals/verification/paraphrases/<language>.jsonl` holds replies written by hand for the demo tickets, with the slots a
model is given: `{"id": "en-1", "sample": "us-…", "segments": ["…", "¶ …"]}`; `¶` begins a paragraph.
`evals/verification/wrong_prose/<language>.jsonl` holds sentences that claim what is not so:
`{"id": "en-1", "sample": "us-…", "sentence": "…", "kind": "status", "held_out": true}`. Each is put into a reply of its
sample that passes; whatever then keeps the reply back has caught it. No table was made with a `held_out` one in view.
Each is also joined by a comma and a word like `and` to a sentence of that reply that shows a value, once after it and
once before it (`wrong_prose_joined`): a claim hides best beside a true one.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, TypeVar

from pydantic import Field, ValidationError

from drafter.bootstrap import Drafter, load_demo_orders, open_drafter
from drafter.composing.model.answer import problems_of
from drafter.composing.model.pruning import prune
from drafter.domain.base import Noun
from drafter.domain.dataset import Sample
from drafter.domain.model import ModelReply, ReplySegment
from drafter.errors import ConfigurationError
from drafter.evaluation.bench.base import BenchContext, BenchReport
from drafter.evaluation.bench.workspace import throwaway_settings
from drafter.library.datasets import load_dataset
from drafter.models.scripted import ScriptedModel

FOLDER = "evals/verification/paraphrases"
WRONG = "evals/verification/wrong_prose"
LEAST = 300
LEAST_PASSING = 0.98
LEAST_CAUGHT = 0.95
_PARAGRAPH = "¶"
_AND = {"en": ", and ", "de": ", und ", "it": ", e ", "es": ", y ", "fr": ", et ", "zh": "，"}
_CODE = 2
_SENTENCE = re.compile(r"(?:\{[^}]*\}|[^.!?。！？{])+[.。]")


class Paraphrase(Noun):
    """A reply's body in words of its own, for one of the demo tickets."""

    id: str
    sample: str
    segments: tuple[str, ...] = Field(min_length=1)

    @property
    def reply(self) -> ModelReply:
        """The reply as a model would give it."""
        return ModelReply(
            segments=tuple(
                ReplySegment(text=text.removeprefix(_PARAGRAPH).strip(), starts_paragraph=text.startswith(_PARAGRAPH))
                for text in self.segments
            )
        )


class WrongSentence(Noun):
    """A sentence of free prose that is wrong for a demo ticket."""

    id: str
    sample: str
    sentence: str
    kind: Literal["status", "done", "verdict", "promise", "cause", "policy"]
    held_out: bool = False


_Line = TypeVar("_Line", Paraphrase, WrongSentence)


async def run(context: BenchContext) -> BenchReport:
    """Return the share of the replies that pass as they are, and of the wrong sentences caught, by language.

    A reply that passes once a sentence is left out counts as `pruned`, not as passed.
    """
    samples = {one.id: one for one in load_dataset(context.root / "evals/datasets/demo.jsonl").samples}
    found = {path.stem: load_paraphrases(path) for path in sorted((context.root / FOLDER).glob("*.jsonl"))}
    wrong = {path.stem: load_wrong(path) for path in sorted((context.root / WRONG).glob("*.jsonl"))}
    passed: Counter[str] = Counter()
    pruned: Counter[str] = Counter()
    failed: list[str] = []
    tally, beside = _Tally(), _Tally()
    with throwaway_settings(context) as settings:
        model = ScriptedModel()  # never asked: with a model there is what reads its replies
        async with open_drafter(settings, progress=context.progress, model=model) as drafter:
            await load_demo_orders(drafter, context.progress)
            for language, paraphrases in found.items():
                context.progress(f"{language}: {len(paraphrases)} replies")
                right: dict[str, Paraphrase] = {}
                for one in paraphrases:
                    problems = await _problems(drafter, samples, one)
                    passed[language] += not problems
                    pruned[language] += bool(problems) and await _passes_pruned(drafter, samples, one)
                    failed += [f"{one.id}: {problem}" for problem in problems]
                    if not problems:
                        right.setdefault(one.sample, one)
                for sentence in wrong.get(language, ()):
                    base = right.get(sentence.sample)
                    spoiled = base and _with(base, sentence)
                    tally.add(language, sentence, await _problems(drafter, samples, spoiled) if spoiled else None)
                    for spoiled in joined(base, sentence, language) if base else ():
                        beside.add(language, sentence, await _problems(drafter, samples, spoiled), spoiled.id)
    total = sum(map(len, found.values()))
    share = sum(passed.values()) / max(total, 1)
    figures = {
        "replies": total,
        "pass_share": round(share, 4),
        "by_language": {language: round(passed[language] / max(len(all_), 1), 4) for language, all_ in found.items()},
        "pruned": round(sum(pruned.values()) / max(total, 1), 4),
        "pruned_by_language": dict(pruned),
        "failed": list(failed[:60]),
        **tally.figures(),
        **beside.figures_joined(),
    }
    good = total >= LEAST and share >= LEAST_PASSING and tally.share >= LEAST_CAUGHT
    return BenchReport(name="paraphrase", passed=good, figures=dict(figures))


def load_paraphrases(path: Path) -> list[Paraphrase]:
    """Return a file's replies.

    Raises:
        ConfigurationError: a line is not one; names file and line.
    """
    return _load(path, Paraphrase)


def load_wrong(path: Path) -> list[WrongSentence]:
    """Return a file's wrong sentences; raises as `load_paraphrases`."""
    return _load(path, WrongSentence)


def _load(path: Path, noun: type[_Line]) -> list[_Line]:
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            found.append(noun.model_validate_json(line))
        except (ValidationError, json.JSONDecodeError) as exc:
            raise ConfigurationError(f"not a line of this file: {exc}", path=str(path), line=number) from exc
    return found


class _Tally:
    """Counts of wrong sentences: how many there were, and how many were caught."""

    def __init__(self) -> None:
        self._all: Counter[str] = Counter()
        self._caught: Counter[str] = Counter()
        self._missed: list[str] = []
        self._unused: list[str] = []

    def add(self, language: str, one: WrongSentence, problems: list[str] | None, name: str = "") -> None:
        """Count a sentence; `problems` is None where no reply of its sample passes, so that nothing was tried."""
        if problems is None:
            self._unused.append(one.id)
            return
        for key in ("all", language, f"{language}.{one.kind}", f"held_out.{one.held_out}.{language}"):
            self._all[key] += 1
            self._caught[key] += bool(problems)
        if not problems:
            self._missed.append(f"{name or one.id} ({one.kind}{', held out' if one.held_out else ''}): {one.sentence}")

    @property
    def share(self) -> float:
        return self._share("all") if self._all else 1.0

    def figures(self) -> dict[str, Any]:
        """Return the shares caught, by language, by kind, and of the sentences held out, and those missed."""
        named = {key: self._share(key) for key in self._all if key != "all"}
        return {
            "wrong_sentences": self._all["all"],
            "wrong_prose_caught": round(self.share, 4),
            "wrong_by_language": {key: share for key, share in named.items() if "." not in key},
            "wrong_by_kind": {key: share for key, share in named.items() if key.count(".") == 1},
            "wrong_held_out": {key[14:]: share for key, share in named.items() if key.startswith("held_out.True.")},
            "wrong_missed": list(self._missed[:60]),
            "wrong_unused": list(self._unused),
        }

    def figures_joined(self) -> dict[str, Any]:
        """Return the shares caught of the sentences that were joined to another."""
        named = {key: self._share(key) for key in self._all}
        return {
            "wrong_prose_joined": named.get("all", 1.0),
            "wrong_joined_by_language": {key: share for key, share in named.items() if len(key) == _CODE},
            "wrong_joined_tuned": {key[15:]: one for key, one in named.items() if key.startswith("held_out.False.")},
            "wrong_joined_held_out": {key[14:]: one for key, one in named.items() if key.startswith("held_out.True.")},
            "wrong_joined_missed": list(self._missed[:60]),
        }

    def _share(self, key: str) -> float:
        return round(self._caught[key] / self._all[key], 4)


def _with(base: Paraphrase, wrong: WrongSentence) -> Paraphrase:
    """Return the reply with the wrong sentence after its first segment."""
    first, *rest = base.segments
    return base.model_copy(update={"id": wrong.id, "segments": (first, wrong.sentence, *rest)})


def joined(base: Paraphrase, wrong: WrongSentence, language: str) -> Iterator[Paraphrase]:
    """Yield the reply with the wrong sentence joined to its first sentence with a value: after it, and before it."""
    sentences = ((number, one) for number, text in enumerate(base.segments) for one in _SENTENCE.finditer(text))
    place, host = next((found for found in sentences if "{" in found[1][0]), (0, None))
    if host is None:
        return
    text, word, end = base.segments[place], _AND[language], host[0][-1]
    lead = host[0][: len(host[0]) - len(host[0].lstrip(f"{_PARAGRAPH} "))]
    said, claim = host[0][len(lead) : -1], wrong.sentence.rstrip(".!。！")
    for name, both in (("after", said + word + _lowered(claim) + end), ("before", claim + word + _lowered(said) + end)):
        segments = list(base.segments)
        segments[place] = text[: host.start()] + lead + both + text[host.end() :]
        yield base.model_copy(update={"id": f"{wrong.id}, {name}", "segments": tuple(segments)})


def _lowered(sentence: str) -> str:
    return sentence if sentence.startswith(("I ", "I'", "{")) else sentence[:1].lower() + sentence[1:]


async def _passes_pruned(drafter: Drafter, samples: dict[str, Sample], one: Paraphrase) -> bool:
    """Return whether a reply that does not pass as it is passes without the sentences that nothing bears out."""
    trace = await drafter.trace(samples[one.sample].request)
    if problems_of(one.reply, drafter.slots(trace)):
        return False
    written = drafter.word(trace, one.reply)
    blocking = [finding for finding in written.findings if finding.severity == "block"]
    rest = prune(one.reply, written.composition.language, written.composition.text, blocking) if blocking else None
    if rest is None or drafter.stray(trace, one.reply):
        return False
    return all(finding.severity != "block" for finding in drafter.word(trace, rest).findings)


async def _problems(drafter: Drafter, samples: dict[str, Sample], one: Paraphrase) -> list[str]:
    sample = samples.get(one.sample)
    if sample is None:
        return [f"there is no sample {one.sample!r}"]
    trace = await drafter.trace(sample.request)
    problems = problems_of(one.reply, drafter.slots(trace))
    if problems:
        return problems
    written = drafter.word(trace, one.reply)
    text = written.composition.text
    blocking = [
        f"{finding.check}: {finding.message} | {text[max(0, (finding.start or 0) - 40) : (finding.end or 0) + 40]!r}"
        for finding in written.findings
        if finding.severity == "block"
    ]
    return [*blocking, *(f"model.stray: {problem}" for problem in drafter.stray(trace, one.reply))]
