"""The brand's voice, as its file states it: words, address, marks, greeting and signature."""

import re
from collections.abc import Iterator
from functools import lru_cache

from drafter.domain.draft import Draft
from drafter.domain.evaluation import Score
from drafter.domain.ticket import Channel
from drafter.domain.voice import Greeting, Voice, VoiceLanguage
from drafter.evaluation.scorers.address import breaks, knows
from drafter.evaluation.scorers.base import Case, check, of_draft, unscored
from drafter.evaluation.scorers.texts import fold, holds

SIGNED: frozenset[Channel] = frozenset({"email", "form", "marketplace"})
"""Channels whose replies end with a sign-off and the brand's signature."""
LONGEST_NAME = 200
_EMOJI = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2b55\u231a-\u23ff]|[0-9]\u20e3")
_MARKS = "!！"


@of_draft("voice")
def score(case: Case, draft: Draft) -> Iterator[Score]:
    """Yield whether the text keeps to each rule of its brand's voice."""
    voice = case.voice
    told = None if voice is None else voice.languages.get(draft.language)
    if voice is None or told is None:
        yield unscored("voice", f"no voice for {case.brand.id} in {draft.language}")
        return
    channel = case.sample.request.ticket.channel
    used = [words for words in told.avoid if holds(draft.text, words)]
    yield check("voice.avoid", f"says {', '.join(map(repr, used))}" if used else None)
    if knows(told.formality, draft.language):
        wrong = breaks(draft.text, told.formality, draft.language)
        yield check("voice.formality", f"{wrong!r} is not {told.formality}" if wrong else None)
    else:
        yield unscored("voice.formality", f"{draft.language} has one form of address")
    yield check("voice.exclamation", _exclamation(voice, draft))
    yield check("voice.emoji", _emoji(voice, draft, channel))
    begins = _greeting(told.greeting_in(channel)).match(draft.text) is not None
    yield check("voice.greeting", None if begins else f"begins with {draft.text[:40]!r}")
    yield check("voice.signature", _signature(told, draft, channel))


def _exclamation(voice: Voice, draft: Draft) -> str | None:
    count, limit = sum(map(draft.text.count, _MARKS)), voice.exclamation.limit(draft.outcome)
    return f"{count} exclamation marks, at most {limit}" if count > limit else None


def _emoji(voice: Voice, draft: Draft, channel: Channel) -> str | None:
    used, limit = _EMOJI.findall(draft.text), voice.emoji.limit(draft.outcome, channel)
    if len(used) > limit:
        return f"{len(used)} emoji, at most {limit}"
    strange = [emoji for emoji in used if emoji not in voice.emoji.allowed]
    return f"{strange[0]} is not one of the brand's emoji" if strange else None


@lru_cache(maxsize=64)
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    name = f"[^\\n]{{1,{LONGEST_NAME}}}?"
    return re.compile("|".join(re.escape(form).replace(re.escape("{name}"), name) for form in forms))


def _greeting(greeting: Greeting) -> re.Pattern[str]:
    return _pattern(greeting.named + greeting.unnamed)


def _signature(told: VoiceLanguage, draft: Draft, channel: Channel) -> str | None:
    lines = [line.strip() for line in draft.text.splitlines() if line.strip()]
    if channel not in SIGNED:
        return "signed in a chat" if lines and fold(lines[-1]) == fold(told.signature) else None
    if not lines or fold(lines[-1]) != fold(told.signature):
        return f"ends with {lines[-1] if lines else ''!r}"
    closings = {fold(line) for line in told.sign_off + told.sober_sign_off}
    before = lines[-2] if len(lines) > 1 else ""
    return None if fold(before) in closings else f"{before!r} is not a sign-off of the brand"
