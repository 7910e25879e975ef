"""What a model's reply has nothing to do with: words that the store uses nowhere, and answers to something else.

The words of the store are those of its playbook, voices, exemplars and knowledge in the reply's language; a word counts
as known by its beginning.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from drafter.composing.model.answer import SLOT
from drafter.composing.model.slots import SlotSheet
from drafter.domain.model import ReplySegment

STEM, SHORTEST, LONGEST_KNOWN_CODE = 5, 4, 4
FEW, SHARE = 2, 0.34
"""So many unknown words of a sentence, and so much of it, are no slip."""
FEW_HAN, SHARE_HAN = 4, 0.6
_WORD = re.compile(r"[^\W\d_\u4e00-\u9fff]+")
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_GARBLED = re.compile(r"[^\W\d_]+[\d@&€$]+[^\W\d_]+")
"""A word with signs within."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")


class Vocabulary:
    """The words of a store's files; without any, every word counts as known."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._known = frozenset(mark for text in texts for mark in _marks(text))

    def is_stray(self, sentence: str) -> bool:
        """Return whether a sentence speaks of something else than the store does."""
        if not self._known:
            return False
        han: list[bool] = []
        others: list[bool] = []
        for mark in _marks(sentence):
            (han if _HAN.match(mark) else others).append(mark not in self._known)
        if sum(others) >= FEW and sum(others) >= SHARE * len(others):
            return True
        if (others and not han and all(others)) or len(_GARBLED.findall(sentence)) >= FEW:
            return True
        if sum(han) >= FEW_HAN and sum(han) >= SHARE_HAN * len(han):
            return True
        codes = (word for word in _WORD.findall(sentence) if len(word) > LONGEST_KNOWN_CODE and word.isupper())
        return any(mark not in self._known for word in codes for mark in _marks(word))


def strays(segments: Sequence[ReplySegment], sheet: SlotSheet, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the sentences of a reply that have nothing to do with the store; the reference draft's own never do."""
    own = sheet.reference_text
    for segment in segments:
        for sentence in _SENTENCE.split(segment.text):
            said = SLOT.sub(lambda slot: slot[2] or " ", sentence)
            if sentence not in own and vocabulary.is_stray(said):
                yield sentence


def _marks(text: str) -> Iterator[str]:
    """Yield the beginnings of a text's longer words, and its pairs of Chinese characters."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    plain = "".join(letter for letter in folded if not unicodedata.combining(letter))
    yield from (word[:STEM] for word in _WORD.findall(plain) if len(word) >= SHORTEST)
    yield from (run[at : at + 2] for run in _HAN.findall(plain) for at in range(len(run) - 1))
