"""The merchant's own words by language: what a clause says in German is found from what it says in English."""

from collections.abc import Iterable, Mapping

from drafter.domain.evidence import Evidence
from drafter.domain.policy import Texts
from drafter.domain.store import Language

_OWN_WORDS = frozenset({"clause", "text"})
Versions = Mapping[str, Texts]
"""Each wording of policies and articles, and the same in every language it is written in."""


def versions_of(wordings: Iterable[Texts]) -> Versions:
    """Return the wordings, each found by any of its languages."""
    return {words: texts for texts in wordings for words in texts.values() if len(texts) > 1}


def in_language(evidence: Evidence, versions: Versions, language: Language) -> Evidence:
    """Return the evidence with its words in another language, where they are the merchant's and written in it."""
    if evidence.kind not in _OWN_WORDS:
        return evidence
    words = versions.get(evidence.value, {}).get(language)
    return evidence if words is None else evidence.model_copy(update={"value": words})
