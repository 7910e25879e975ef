"""The samples a report shows in full: what changed and what failed, with both drafts, within a page's size."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from drafter.domain.evaluation import Changed, Comparison, Judged, Run
from drafter.evaluation.diffing import Segment
from drafter.evaluation.reports.facts import failed, worst_first
from drafter.evaluation.reports.marking import compared
from drafter.evaluation.reports.words import cut, one_line, percent

MOST_SAMPLES = 200
MOST_CHARACTERS = 300_000
MOST_TICKET = 1_500
MOST_DRAFT = 4_000
MOST_WHY = 300
MOST_WHYS = 12
MOST_BRIEF = 160
OPEN = 3
FLIP = "flip:"
UNSTATED = "unstated"
BASELINE, TWIN = ("Baseline", "Candidate"), ("Draft with the fact as it was", "Draft with the fact changed")
_DIMENSIONS = ("language", "brand", "channel", "outcome")


@dataclass(frozen=True, slots=True)
class Shown:
    """One sample as the page shows it: its draft, or both drafts with the difference marked."""

    anchor: str
    sample: str
    where: str
    why: tuple[tuple[str, str], ...]
    language: str
    ticket: str
    brief: str = ""
    draft: str = ""
    searched: bool = False
    sides: tuple[str, str] | None = None
    segments: tuple[Segment, ...] = ()
    error: str | None = None
    passed: str = ""
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Shelf:
    """Samples of one kind: how many there are, those shown, and how many are left out."""

    total: int = 0
    shown: tuple[Shown, ...] = ()
    above: tuple[tuple[str, str], ...] = ()

    @property
    def left_out(self) -> int:
        """How many samples have no text on the page."""
        return self.total - len(self.shown) - len(self.above)


@dataclass(slots=True)
class Budget:
    """What may still be put on the page."""

    samples: int = MOST_SAMPLES
    characters: int = MOST_CHARACTERS
    anchors: dict[str, str] = field(default_factory=dict)

    def take(self, sample: str, characters: int) -> str | None:
        """Return the sample's anchor on the page, or None where the page is full."""
        if not self.samples or characters > self.characters:
            return None
        self.samples -= 1
        self.characters -= characters
        return self.anchors.setdefault(sample, f"s{len(self.anchors) + 1}")


@dataclass(frozen=True, slots=True)
class Shelves:
    """All samples of a page, by why they are on it."""

    unsafe: Shelf
    losses: Shelf
    wins: Shelf
    texts: Shelf
    worst: Shelf
    pairs: Shelf


def shelve(run: Run, comparison: Comparison | None) -> Shelves:
    """Return the samples to show: what is worse has room first, what only reads differently last."""
    budget = Budget()
    results = {result.sample: result for result in run.results}
    changed = comparison.changed if comparison else ()
    unsafe, losses, wins, texts = (
        [one for one in changed if one.kind == kind] for kind in ("unsafe", "loss", "win", "text")
    )
    bad = _changed(unsafe, results, budget), _changed(losses, results, budget)
    worst = _worst(results, budget)
    better = _changed(wins, results, budget), _changed(texts, results, budget, opened=0)
    return Shelves(*bad, *better, worst, _pairs(results, budget))


def _changed(changes: Iterable[Changed], results: Mapping[str, Judged], budget: Budget, opened: int = OPEN) -> Shelf:
    changes = tuple(changes)
    shown: list[Shown] = []
    for change in changes:
        result = results.get(change.sample)
        ticket = result.ticket[:MOST_TICKET] if result else ""
        anchor = budget.take(
            change.sample, len(ticket) + len(change.base[:MOST_DRAFT]) + len(change.candidate[:MOST_DRAFT])
        )
        if anchor is None:
            break
        slices = change.slices or (result.slices if result else {})
        shown.append(
            Shown(
                anchor=anchor,
                sample=change.sample,
                where=_where(slices),
                why=tuple(("", one_line(why, MOST_WHY)) for why in change.why[:MOST_WHYS]),
                language=_language(slices),
                ticket=cut(result.ticket, MOST_TICKET) if result else "",
                sides=BASELINE,
                segments=compared(cut(change.base, MOST_DRAFT), cut(change.candidate, MOST_DRAFT)),
                error=result.error if result else None,
                brief=one_line("; ".join(change.why), MOST_BRIEF),
                opened=len(shown) < opened,
            )
        )
    return Shelf(len(changes), tuple(shown))


def _worst(everything: Mapping[str, Judged], budget: Budget) -> Shelf:
    results = worst_first(everything.values())
    above = tuple(
        (result.sample, budget.anchors[result.sample]) for result in results if result.sample in budget.anchors
    )
    shown: list[Shown] = []
    for result in results:
        if result.sample in budget.anchors:
            continue
        twin = everything.get(result.twin)
        anchor = budget.take(result.sample, _length(result, twin))
        if anchor is None:
            break
        shown.append(_one(result, twin, anchor, opened=len(shown) < OPEN))
    return Shelf(len(results), tuple(shown), above)


def _pairs(results: Mapping[str, Judged], budget: Budget) -> Shelf:
    """Return one passed counterfactual sample of each flip, beside the sample in which the fact is as it was."""
    first = {
        _flip(result): result
        for result in reversed(tuple(results.values()))
        if result.twin in results and result.passed == 1
    }
    shown: list[Shown] = []
    for _, result in sorted(first.items()):
        twin = results[result.twin]
        anchor = budget.take(result.sample, _length(result, twin))
        if anchor is not None:
            shown.append(_one(result, twin, anchor, opened=True))
    return Shelf(len(first), tuple(shown))


def _flip(result: Judged) -> str:
    return next((tag.removeprefix(FLIP) for tag in result.slices.get("tag", ()) if tag.startswith(FLIP)), "")


def _length(result: Judged, twin: Judged | None) -> int:
    texts = (result.text, twin.text if twin else "")
    return len(result.ticket[:MOST_TICKET]) + sum(len(text[:MOST_DRAFT]) for text in texts)


def _one(result: Judged, twin: Judged | None, anchor: str, *, opened: bool) -> Shown:
    scores = [score for score in failed(result) if result.error is None or score.why != result.error][:MOST_WHYS]
    return Shown(
        anchor=anchor,
        sample=result.sample,
        where=" · ".join(filter(None, (_flip(result) if twin else "", _where(result.slices)))),
        why=tuple((score.name, one_line(score.why, MOST_WHY) or "not passed") for score in scores),
        language=_language(result.slices),
        ticket=cut(result.ticket, MOST_TICKET),
        draft=cut(result.text, MOST_DRAFT),
        searched=result.status is None and result.outcome is None and result.error is None,
        error=result.error,
        passed="" if result.passed in {None, 0, 1} else f"{percent(result.passed or 0)} of its repeats pass",
        sides=TWIN if twin else None,
        segments=compared(cut(twin.text, MOST_DRAFT), cut(result.text, MOST_DRAFT)) if twin else (),
        brief=one_line(failing_words(result), MOST_BRIEF),
        opened=opened,
    )


def _where(slices: Mapping[str, tuple[str, ...]]) -> str:
    return " · ".join(value for name in _DIMENSIONS for value in slices.get(name, ()) if value != UNSTATED)


def _language(slices: Mapping[str, tuple[str, ...]]) -> str:
    found = slices.get("language", ())
    return found[0] if len(found) == 1 and found[0].isascii() and found[0].replace("-", "").isalpha() else ""


def failing_words(result: Judged) -> str:
    """Return what is wrong with a sample, on one line."""
    if result.error is not None:
        return f"raised {result.error}"
    return "; ".join(f"{score.name}: {one_line(score.why, 80) or 'not passed'}" for score in failed(result))
