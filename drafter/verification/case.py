"""What every check is given, and how it says what it found."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from drafter.domain.composition import Composition
from drafter.domain.decision import OutcomeName
from drafter.domain.draft import Trace
from drafter.domain.evidence import Evidence
from drafter.domain.finding import Finding
from drafter.domain.store import Brand, Language
from drafter.domain.voice import Voice
from drafter.verification.facts import TEXTS, Facts, order_of
from drafter.verification.focus import Focus
from drafter.verification.lexicons import phrasebook
from drafter.verification.matching import same_duration
from drafter.verification.phrases import fold, tokenize
from drafter.verification.readers import read_mentions
from drafter.verification.readers.page import DateValue, DurationValue, Mention, MoneyValue, Page
from drafter.verification.reading import Reading

Required = Mapping[OutcomeName, tuple[str, ...]]


@dataclass(frozen=True)
class Case:
    """A draft under verification: its reading, its facts, and the rules that apply to it."""

    composition: Composition
    trace: Trace
    facts: Facts
    reading: Reading
    focus: Focus
    brands: tuple[Brand, ...]
    voice: Voice | None
    requires: Required
    whole: bool
    """Whether the text is the whole reply, or the part of it that is written so far."""

    @cached_property
    def end_of_body(self) -> int:
        """Where the reply's own text ends: sign-off and signature are the voice's."""
        text = self.reading.text
        voice = self.voice.languages.get(self.reading.language) if self.voice is not None else None
        if voice is None:
            return len(text)
        closings = (*voice.sign_off, *voice.sober_sign_off, voice.signature)
        return min((at for line in closings if (at := text.rfind(f"\n{line}")) >= 0), default=len(text))

    def about_here(self, evidence: Iterable[Evidence], position: int) -> list[Evidence]:
        """Return the evidence whose parcel and order are those the text speaks of at a position."""
        parcels = self.focus.parcels(position)
        order, refund = self.focus.order(position), self.focus.refund(position)
        return [
            one
            for one in evidence
            if (not one.subject.startswith("shipment:") or one.subject in parcels)
            and (refund is None or not one.subject.startswith("refund:") or one.subject == refund)
            and (order is None or order_of(one.subject) in ("", order))
        ]

    def shown_at(self, position: int) -> frozenset[str]:
        """Return the names of the evidence whose value or words stand at a position."""
        cited = (one.evidence for one in self.composition.citations if one.start <= position < one.end)
        return frozenset(self.facts.by_id[source].name for source in cited if source in self.facts.by_id)

    def cites_value(self, mention: Mention) -> bool:
        """Return whether a passage or notice cited in the mention's sentence holds the same typed value."""
        reading = self.reading
        cited = reading.cited.get(reading.sentence_at(mention.start), frozenset())
        if not cited:
            return False
        texts = [(passage.text, passage.language) for passage in self.trace.passages if passage.id in cited]
        language = self.composition.language
        for source in cited:
            evidence = self.facts.by_id.get(source)
            if evidence is not None and evidence.kind in TEXTS:
                texts.append((evidence.value, language))
        return any(
            _same_value(mention, known) for text, spoken in texts for known in typed_values(text, spoken, self.facts)
        )


Check = Callable[[Case], Iterator[Finding]]


def typed_values(text: str, language: Language, facts: Facts) -> tuple[Mention, ...]:
    """Return the typed values of a passage or notice."""
    return _typed_values(text, language, facts.today.toordinal())


@lru_cache(maxsize=1024)
def _typed_values(text: str, language: Language, day: int) -> tuple[Mention, ...]:
    return tuple(read_mentions(Page(text, language, date.fromordinal(day)), {}, ()))


@lru_cache(maxsize=2048)
def phrases_in(text: str, language: Language) -> frozenset[tuple[str, str]]:
    """Return the (family, row) of every phrase in a passage or notice."""
    lower = fold(text)
    return frozenset((cue.family, cue.name) for cue in phrasebook(language).scan(lower, tokenize(lower)))


def _same_value(said: Mention, known: Mention) -> bool:
    if said.kind != known.kind:
        return False
    left, right = said.value, known.value
    if isinstance(left, MoneyValue) and isinstance(right, MoneyValue):
        return bool(left.amounts & right.amounts and left.currencies & right.currencies)
    if isinstance(left, DurationValue) and isinstance(right, DurationValue):
        return any(same_duration(left, option) for option in right.options)
    if isinstance(left, DateValue) and isinstance(right, DateValue):
        return any(one[1:] == other[1:] for one in left.days for other in right.days)
    return left == right


def block(check: str, message: str, start: int | None = None, end: int | None = None) -> Finding:
    """Return a finding that keeps the draft from being sent as it is."""
    return Finding(check=check, severity="block", message=message, start=start, end=end)


def warn(check: str, message: str, start: int | None = None, end: int | None = None) -> Finding:
    """Return a finding that a person should look at."""
    return Finding(check=check, severity="warn", message=message, start=start, end=end)
