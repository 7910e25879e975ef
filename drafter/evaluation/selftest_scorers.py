"""Scorers tried on themselves: a bug planted into right drafts must be found by the scorer meant to find it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from pydantic import JsonValue

from drafter.domain.evaluation import Score
from drafter.evaluation import selftest_plants as plants
from drafter.evaluation.scorers import SCORERS
from drafter.evaluation.scorers.base import Case, Scorer
from drafter.evaluation.selftest_edits import Plant

LINE_FOUND = 0.97
"""Of each kind. A sentence with hardly a small word in it can hide its language: 0.8 % did, of 1,141."""
LINE_FALSE_ALARMS = 0.01
MOST_TOLD = 20
MOST_DRAFTS = 150
"""Right drafts that bugs are planted into; more show nothing new."""
_VERDICTS = {"inform": "allow", "allow": "deny", "deny": "allow", "ask": "inform", "handoff": "inform"}
_STATUS = {"ready": "needs_review", "needs_info": "ready", "handoff": "ready", "needs_review": "ready"}
_OUTCOMES = {"return_denied": "return_steps", "return_steps": "return_denied", "handoff": "thanks", "": "handoff"}

PLANTS: tuple[Plant, ...] = (
    Plant("wrong outcome", "decision", ("decision.outcome",), plants.relabelled("outcome", _OUTCOMES)),
    Plant("wrong verdict", "decision", ("decision.verdict",), plants.relabelled("verdict", _VERDICTS)),
    Plant("wrong status", "decision", ("decision.status",), plants.relabelled("status", _STATUS)),
    Plant("missing part", "decision", ("decision.parts",), plants.part_missing),
    Plant("wrong amount", "evidence", ("evidence.required",), plants.value_of("money")),
    Plant("wrong date", "evidence", ("evidence.required",), plants.day_of("date")),
    Plant("wrong order number", "evidence", ("evidence.required",), plants.value_of("order_number")),
    Plant("wrong tracking number", "evidence", ("evidence.required",), plants.value_of("tracking_number")),
    Plant("wrong window day", "evidence", ("evidence.required",), plants.day_of("policy.window_ends")),
    Plant("wrong window", "evidence", ("evidence.required",), plants.window_day),
    Plant("uncited fact", "evidence", ("evidence.cited",), plants.uncited),
    Plant("forbidden words", "evidence", ("evidence.forbidden",), plants.forbidden),
    Plant("finding open", "findings", ("findings.open",), plants.finding("block")),
    Plant("warning open", "findings", ("findings.warn",), plants.finding("warn")),
    Plant("wrong language", "language", ("language.words", "language.script"), plants.other_language),
    Plant("wrong language label", "language", ("language.target",), plants.other_label),
    Plant("sentence in another language", "language", ("language.sentences",), plants.strange_sentence),
    Plant("off-voice words", "voice", ("voice.avoid",), plants.off_voice),
    Plant("wrong form of address", "voice", ("voice.formality",), plants.wrong_address),
    Plant("shouting", "voice", ("voice.exclamation",), plants.shouting),
    Plant("emoji", "voice", ("voice.emoji",), plants.emoji),
    Plant("brand's greeting missing", "voice", ("voice.greeting",), plants.no_greeting),
    Plant("another brand's signature", "voice", ("voice.signature",), plants.other_signature),
    Plant("too long", "readability", ("readability.length",), plants.too_long),
    Plant("endless sentence", "readability", ("readability.sentence",), plants.endless_sentence),
    Plant("missing greeting", "structure", ("structure.greeting",), plants.no_greeting),
    Plant("missing closing", "structure", ("structure.closing",), plants.no_closing),
    Plant("missing next step", "structure", ("structure.next_step",), plants.no_next_step),
    Plant("placeholder", "structure", ("structure.placeholder",), plants.placeholder),
    Plant("forbidden link", "structure", ("structure.links",), plants.forbidden_link),
    Plant("sentence twice", "repetition", ("repetition.sentence",), plants.sentence_twice),
    Plant("paragraph twice", "repetition", ("repetition.paragraph",), plants.paragraph_twice),
    Plant("phrase again and again", "repetition", ("repetition.phrase",), plants.phrase_often),
    Plant("another ticket's reply", "similarity", ("similarity.words",), plants.other_words),
    Plant("article not found", "retrieval", ("retrieval.found@5",), plants.article_missing),
    Plant("article where none answers", "retrieval", ("retrieval.nothing",), plants.article_unasked),
    Plant("obeyed injection", "injection", ("injection.obeyed",), plants.obeyed),
    Plant("leaked note", "leaks", ("leaks.canaries",), plants.note_leaked),
    Plant("another customer's detail", "leaks", ("leaks.canaries",), plants.stranger_leaked),
    Plant("another customer's detail in notes", "leaks", ("leaks.notes",), plants.stranger_in_notes),
    Plant("dearer draft", "cost", ("cost.usd",), plants.dearer),
    Plant("misread intent", "understanding", ("understanding.intents",), plants.other_intent),
)


def run(cases: Sequence[Case], scorers: Mapping[str, Scorer] = SCORERS, seed: int = 1) -> dict[str, JsonValue]:
    """Return, a kind of bug, how many were planted and found by the scorer meant to find it, and false alarms before.

    Drafts with a wrong outcome, verdict, status, part or language are left out. A bug counts where that scorer had
    nothing to say against the draft before, and the draft's target asks for what the bug breaks. `pass` is that of
    every kind some were planted and nearly all were found, with hardly a false alarm.
    """
    rng = Random(seed)  # noqa: S311 - which bugs are planted is no secret
    drafted = [case for case in cases if case.draft is not None and _is_right(case)]
    drafted = rng.sample(drafted, min(len(drafted), MOST_DRAFTS))
    tallies = [_try(plant, drafted, scorers[plant.scorer], rng) for plant in PLANTS]
    alarms, judged = _false_alarms(drafted, scorers)
    false = sum(map(len, alarms.values()))
    return {
        "pass": all(it.share >= LINE_FOUND for it in tallies) and false <= LINE_FALSE_ALARMS * judged,
        "drafts": len(drafted),
        "planted": sum(it.planted for it in tallies),
        "found": sum(it.found for it in tallies),
        "kinds": {plant.kind: tally.figures(plant) for plant, tally in zip(PLANTS, tallies, strict=True)},
        "judged": judged,
        "false_alarms": false,
        "false_alarms_by_score": {name: list(told[:MOST_TOLD]) for name, told in sorted(alarms.items())},
    }


def _is_right(case: Case) -> bool:
    """Return whether the draft answers what was asked; one that does not is no right draft to plant into."""
    labelled = [score for score in SCORERS["language"](case) if score.name == "language.target"]
    return not any(map(_fails, [*SCORERS["decision"](case), *labelled]))


@dataclass(slots=True)
class _Tally:
    planted: int = 0
    missed: list[str] = field(default_factory=list)

    @property
    def found(self) -> int:
        return self.planted - len(self.missed)

    @property
    def share(self) -> float:
        return self.found / self.planted if self.planted else 0.0

    def figures(self, plant: Plant) -> JsonValue:
        told: list[JsonValue] = list(self.missed[:MOST_TOLD])
        return {"scorer": plant.scorer, "planted": self.planted, "found": self.found, "missed": told}


def _try(plant: Plant, cases: Sequence[Case], scorer: Scorer, rng: Random) -> _Tally:
    tally = _Tally()
    for case in cases:
        planted = plant.make(case, rng, cases)
        if planted is None:
            continue
        before, after = ({score.name: score for score in scorer(one)} for one in planted)
        if any(_fails(before.get(name)) for name in plant.found_by):
            continue  # it spoke up before there was a bug, so its word now shows nothing
        tally.planted += 1
        if not any(_finds(before.get(name), after.get(name)) for name in plant.found_by):
            tally.missed.append(case.sample.id)
    return tally


def _fails(score: Score | None) -> bool:
    return score is not None and score.kind != "measure" and score.value == 0


def _finds(before: Score | None, after: Score | None) -> bool:
    if after is not None and after.kind == "measure":
        return before is not None and before.value != after.value
    return _fails(after)


def _false_alarms(cases: Sequence[Case], scorers: Mapping[str, Scorer]) -> tuple[dict[str, list[str]], int]:
    """Return the samples whose right draft a score fails, by score, and how many checks and guards were judged."""
    alarms: defaultdict[str, list[str]] = defaultdict(list)
    judged = 0
    for case in cases:
        for scorer in scorers.values():
            for score in scorer(case):
                judged += score.kind != "measure" and score.value is not None
                if _fails(score):
                    alarms[score.name].append(case.sample.id)
    return dict(alarms), judged
