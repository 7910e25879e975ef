"""What a model's reply has nothing to do with: words that the store uses nowhere, and answers to something else.

The words of the store are those of its playbook, voices, exemplars and knowledge in the reply's language; a word counts
as known by its beginning. Figures, links, pictures, codes and letters of another script stand in slots or not at all.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from drafter.composing.model.answer import SLOT
from drafter.composing.model.slots import SlotSheet
from drafter.domain.model import ReplySegment

STEM, SHORTEST, LONGEST_KNOWN_CODE = 5, 4, 4
FEW, SHARE = 2, 0.5
MANY, SHARE_OF_MANY = 3, 0.4
"""So many unknown words of a sentence, and so much of it, are no slip."""
FEW_HAN, SHARE_HAN = 6, 0.75
FOREIGN, SHARE_OF_FOREIGN = 3, 0.34
"""So many unknown words of a customer's sentence, and so much of it, are about something else."""
SHORTEST_SCRAMBLED = 5
_WORD = re.compile(r"[^\W\d_\u4e00-\u9fff]+")
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_GARBLED = re.compile(r"[^\W\d_][@&€$][^\W\d_]")
"""A word with signs within."""
_VALUE = re.compile(r"\d|@\w|://|\bwww\b|[^\W\d_]{3,}\.[a-z]{2,}\b|[=<>|\\^~#]", re.IGNORECASE)
"""What no sentence says in words: a figure, an address, a link, a sign of code."""
_MARKS = "ªº°№"
_SENTENCE = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])")
_LINE = re.compile(r"(?<=[.!?])\s+|(?<=[。！？])|\n")


COURTESY = """
    afraid hope hopefully worry worried concern regret sorry apologise apologize apology delay frustrating annoying
    inconvenience patience understand appreciate glad pleased happy news cause trouble unfortunately luckily
    entschuldigen Entschuldigung Verzögerung bedauern Bedauern leider ärgerlich Geduld Verständnis freuen hoffen
    hoffentlich Sorge Mühe Umstände Nachricht Ursache unangenehm beruhigt
    purtroppo spiace scusi scusate scuse ritardo pazienza comprensione disagio dispiacere lieti speriamo preoccupi
    notizia causa rammarico frequente spiacevole
    lamentamos sentimos disculpe disculpen disculpas retraso paciencia comprensión molestia alegra esperamos preocupe
    noticias buenas causa desgraciadamente afortunadamente
    regrettons désolés excuses excuser retard patience compréhension désagrément heureux espérons inquiétez nouvelle
    malheureusement cause épreuve gêne
    抱歉 对不起 不好意思 感谢 谢谢 希望 理解 着急 担心 放心 耐心 久等 麻烦 添麻烦 遗憾 可惜 高兴 好消息 不用担心 您别急
"""
"""What one says to be polite, whatever the store's files say."""


class Vocabulary:
    """The words of a store's files, and of courtesy; without any files, every word counts as known."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        told = [_folded(text) for text in texts]
        han = [_HAN.match(mark) is not None for text in told for mark in _marks(text)]
        self.is_han = sum(han) > len(han) / 2 if han else None
        """Whether the texts are Chinese; None without any."""
        told += [_folded(COURTESY)] if told else []
        self._known = frozenset(mark for text in told for mark in _marks(text))
        self._whole = frozenset(word for text in told for word in _WORD.findall(text))
        self._letters = frozenset("".join(sorted(word)) for word in self._whole if len(word) >= SHORTEST_SCRAMBLED)

    def is_stray(self, sentence: str, also: frozenset[str] = frozenset()) -> bool:
        """Return whether a sentence speaks of something else than the store does.

        Args:
            sentence: its words, without values.
            also: beginnings of words that are known here.
        """
        if not self._known:
            return False
        plain = _folded(sentence)
        han, others = self._unknown(plain, also)
        for least, share in ((FEW, SHARE), (MANY, SHARE_OF_MANY)):
            if sum(others) >= least and sum(others) >= share * len(others):
                return True
        if han and any(others):
            return True
        if sum(han) >= FEW_HAN and sum(han) >= SHARE_HAN * len(han):
            return True
        codes = (word for word in _WORD.findall(sentence) if len(word) > LONGEST_KNOWN_CODE and word.isupper())
        if any(mark not in self._known for word in codes for mark in _marks(_folded(word))):
            return True
        return self._is_scrambled(plain)

    def is_foreign(self, text: str) -> bool:
        """Return whether a stranger's text speaks, in a sentence of it, of something else than customers do."""
        for sentence in _LINE.split(text) if self._known else ():
            han, others = self._unknown(_folded(sentence))
            if sum(others) >= FOREIGN and sum(others) >= SHARE_OF_FOREIGN * len(others):
                return True
            if sum(han) >= FEW_HAN and sum(han) >= SHARE_HAN * len(han):
                return True
        return False

    def _unknown(self, plain: str, also: frozenset[str] = frozenset()) -> tuple[list[bool], list[bool]]:
        """Return of each pair of Chinese characters, and of each other word, whether it is unknown."""
        known = self._known
        han = [pair not in known and pair not in also for pair in _pairs(plain)]
        others = [stem not in known and stem not in also for stem in _stems(plain)]
        return han, others

    def _is_scrambled(self, plain: str) -> bool:
        """Return whether words are known ones out of order: several, or one with two letters changed over."""
        words = (word for word in _WORD.findall(plain) if len(word) >= SHORTEST_SCRAMBLED and word not in self._whole)
        found = [word for word in words if "".join(sorted(word)) in self._letters]
        return len(found) >= FEW or any(other in self._whole for word in found for other in _changed_over(word))


def _changed_over(word: str) -> Iterator[str]:
    """Yield a word with each two neighbours within it changed over; its ending may be another's."""
    yield from (f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}" for at in range(len(word) - 2))


def strays(segments: Sequence[ReplySegment], sheet: SlotSheet, vocabulary: Vocabulary) -> Iterator[str]:
    """Yield the sentences of a reply that have nothing to do with the store; the reference draft's own never do."""
    own = sheet.reference_text
    given = _said(own)
    also = frozenset(_marks(_folded(given)))
    for segment in segments:
        for sentence in _SENTENCE.split(segment.text):
            if sentence in own:
                continue
            said = _said(sentence)
            if vocabulary.is_stray(said, also) or _shows_signs(said, given, is_han=vocabulary.is_han):
                yield sentence


def _said(text: str) -> str:
    """Return the words of a text, those in slots with them."""
    return SLOT.sub(lambda slot: slot[2] or " ", text)


def _shows_signs(sentence: str, given: str, *, is_han: bool | None) -> bool:
    """Return whether a sentence holds what words do not: values, pictures, letters of a script that is not its own."""
    if any(found[0] not in given for found in _VALUE.finditer(sentence)) or _GARBLED.search(sentence):
        return True
    fresh = set(sentence) - set(given)
    return is_han is not None and any(_is_foreign(one) and not (is_han and _HAN.match(one)) for one in fresh)


@lru_cache(maxsize=4096)
def _is_foreign(letter: str) -> bool:
    """Return whether a sign is a picture, or a letter that is not Latin."""
    category = unicodedata.category(letter)
    if letter.isascii() or letter in _MARKS:
        return False
    if category == "So" or category.startswith("C"):
        return True
    return category.startswith("L") and not unicodedata.name(letter, "").startswith("LATIN")


def _folded(text: str) -> str:
    """Return a text in small letters without accents."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return "".join([letter for letter in folded if not unicodedata.combining(letter)])


def _marks(plain: str) -> Iterator[str]:
    """Yield the beginnings of a text's longer words, and its pairs of Chinese characters."""
    yield from _stems(plain)
    yield from _pairs(plain)


def _stems(plain: str) -> list[str]:
    return [word[:STEM] for word in _WORD.findall(plain) if len(word) >= SHORTEST]


def _pairs(plain: str) -> list[str]:
    return [run[at : at + 2] for run in _HAN.findall(plain) for at in range(len(run) - 1)]
