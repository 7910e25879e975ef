"""The merchant's own words by language: what a clause says in German is found from what it says in English."""

from collections.abc import Iterable, Mapping

from drafter.domain.policy import Texts
from drafter.domain.store import Language

Versions = Mapping[str, Texts]
"""Each wording of policies and articles, and the same in every language it is written in."""


def versions_of(wordings: Iterable[Texts]) -> Versions:
    """Return the wordings, each found by any of its languages."""
    return {words: texts for texts in wordings for words in texts.values() if len(texts) > 1}


def in_language(words: str, versions: Versions, language: Language) -> str:
    """Return the words in another language, where they are the merchant's and written in it."""
    texts = versions.get(words)
    return words if texts is None else texts.get(language, words)
