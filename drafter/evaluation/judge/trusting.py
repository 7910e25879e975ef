"""How far a judge is to be trusted: beside people's labels."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

from drafter.domain.base import Noun
from drafter.domain.evaluation import Agreement, Comparison, JudgeReport, Preference
from drafter.errors import ConfigurationError
from drafter.evaluation.judge.asking import Pair
from drafter.evaluation.statistics.paired import two_sided
from drafter.library.json_lines import load_lines, parse_line

LABELS = Path("evals") / "judge" / "labels.jsonl"
LEAST_KAPPA = 0.6
MOST_FALSE_PASSES = 0.05
FEWEST_LABELS = 30
"""Below so many labels nothing is known of a judge."""
CHOICES = ("first", "second", "same")


class Label(Noun):
    """A pair of replies with what people said: which is better."""

    id: str
    language: str
    ticket: str
    first: str
    second: str
    better: Literal["first", "second", "same"]

    @property
    def pair(self) -> Pair:
        """The pair without the label."""
        return Pair(id=self.id, ticket=self.ticket, first=self.first, second=self.second)


def load_labels(root: Path) -> list[Label]:
    """Return the labelled pairs of a workspace; none without the file.

    Raises:
        ConfigurationError: a line is not a label, or its id is there already; names file and line.
    """
    path = root / LABELS
    if not path.exists():
        return []
    labels: dict[str, Label] = {}
    for number, fields in load_lines(path)[1]:
        label = parse_line(Label, fields, path, number)
        if label.id in labels:
            raise ConfigurationError(f"id: {label.id!r} is there already", path=str(path), line=number)
        labels[label.id] = label
    return list(labels.values())


def agreement(labels: Sequence[Label], said: Sequence[Preference]) -> Agreement:
    """Return Cohen's kappa and the false-pass rate; a judge gates only when both are good enough on enough labels."""
    by_pair = {one.pair: one.better for one in said}
    pairs = [(label.better, by_pair.get(label.id)) for label in labels]
    read = [(people, judge) for people, judge in pairs if judge is not None]
    if not read:
        return Agreement(labels=0, kappa=None, false_pass=None, gates=False, why="no label could be compared")
    worse = [judge for people, judge in read if people == "first"]
    false_pass = sum(judge != "first" for judge in worse) / len(worse) if worse else None
    kappa = _kappa(read)
    why = _distrust(len(read), len(labels), kappa, false_pass)
    return Agreement(
        labels=len(read),
        kappa=None if kappa is None else round(kappa, 4),
        false_pass=None if false_pass is None else round(false_pass, 4),
        gates=not why,
        why=why,
    )


def _distrust(read: int, labels: int, kappa: float | None, false_pass: float | None) -> str:
    if read < FEWEST_LABELS:
        return f"only {read} of at least {FEWEST_LABELS} labels could be compared"
    if read < labels:
        return f"{labels - read} of {labels} labelled pairs got no readable answer"
    if kappa is None or kappa < LEAST_KAPPA:
        return f"kappa is {'not defined' if kappa is None else f'{kappa:.2f}'}; {LEAST_KAPPA} is wanted"
    if false_pass is None:
        return "no labelled pair has a worse second reply"
    if false_pass > MOST_FALSE_PASSES:
        return f"{false_pass:.1%} of worse replies passed; at most {MOST_FALSE_PASSES:.0%} may"
    return ""


def _kappa(pairs: Sequence[tuple[str, str]]) -> float | None:
    """Return Cohen's kappa (1960): agreement beyond what both would have by chance; None where chance explains all."""
    total = len(pairs)
    seen = sum(people == judge for people, judge in pairs) / total
    people = Counter(one for one, _ in pairs)
    judges = Counter(one for _, one in pairs)
    chance = sum(people[choice] * judges[choice] for choice in CHOICES) / total**2
    return None if chance == 1 else (seen - chance) / (1 - chance)


def report(model: str, said: Sequence[Preference], families: Mapping[str, str], trust: Agreement) -> JudgeReport:
    """Return what a judge makes of a candidate; samples of one family have one vote together.

    Args:
        model: the judge's name.
        said: its preferences; the candidate's replies are second.
        families: by pair.
        trust: how far it agrees with people.
    """
    counts = Counter(one.better for one in said)
    votes: dict[str, int] = defaultdict(int)
    for one in said:
        votes[families[one.pair]] += {"second": 1, "first": -1}.get(one.better or "", 0)
    wins, losses = (sum(vote > 0 for vote in votes.values()), sum(vote < 0 for vote in votes.values()))
    p = two_sided(wins, losses)
    return JudgeReport(
        model=model,
        wins=counts["second"],
        losses=counts["first"],
        ties=counts["same"],
        unscored=counts[None],
        p=round(p, 6),
        agreement=trust,
    )


def judged(comparison: Comparison, made: JudgeReport, alpha: float) -> Comparison:
    """Return a comparison with what a judge says; only a trusted judge that finds more losses can fail it."""
    trust = made.agreement
    told = f"{made.model} finds {made.wins} better, {made.losses} worse and {made.ties} alike (p = {made.p:.3g})"
    if not trust.gates:
        reason = f"{told}; it does not count towards the gate: {trust.why}"
        return comparison.model_copy(update={"judge": made, "reasons": (*comparison.reasons, reason)})
    reason = f"{told}; kappa {trust.kappa:.2f}, false passes {trust.false_pass:.1%} on {trust.labels} labels"
    lost = made.losses > made.wins and made.p < alpha
    verdict = "fail" if lost else comparison.verdict
    update = {"judge": made, "reasons": (*comparison.reasons, reason), "verdict": verdict}
    return comparison.model_copy(update=update | {"passed": comparison.passed and not lost})
