"""All scorers, by the name that suites call them."""

from collections.abc import Mapping

from drafter.evaluation.scorers import (
    cost,
    counterfactual,
    decision,
    evidence,
    findings,
    injection,
    language,
    leaks,
    readability,
    repetition,
    retrieval,
    similarity,
    structure,
    understanding,
    voice,
)
from drafter.evaluation.scorers.base import Scorer

SCORERS: Mapping[str, Scorer] = {
    "decision": decision.score,
    "evidence": evidence.score,
    "findings": findings.score,
    "language": language.score,
    "voice": voice.score,
    "readability": readability.score,
    "structure": structure.score,
    "repetition": repetition.score,
    "similarity": similarity.score,
    "retrieval": retrieval.score,
    "injection": injection.score,
    "leaks": leaks.score,
    "cost": cost.score,
    "counterfactual": counterfactual.score,
    "understanding": understanding.score,
}
