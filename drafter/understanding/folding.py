"""Spelling that cues and features can rely on: lower case, no accents, one space between words."""

import re
import unicodedata

from drafter.domain.store import Language

_PLAIN = {
    ord(character): unicodedata.normalize("NFKD", character).encode("ascii", "ignore").decode() or None
    for character in map(chr, (*range(0xC0, 0x180), *range(0xFF01, 0xFF5F)))
    if unicodedata.normalize("NFKD", character) != character
}
_PLAIN |= {
    ord("ß"): "ss",
    ord("æ"): "ae",
    ord("œ"): "oe",
    ord("ø"): "o",
    ord("ł"): "l",
    ord("’"): "'",
    ord("‘"): "'",
    ord("´"): "'",
    ord("`"): "'",
    ord("ʼ"): "'",
    **dict.fromkeys(range(0x300, 0x370)),
}
_PUNCTUATION = re.compile(r"[^\w ,%€$£¥\u3000-\u9fff]+|_")
_COMMA = re.compile(r"(?<!\d),(?!\d)")
_HAN_NOISE = re.compile(r"[\s、~～…·“”\"'《》「」?？!！。.]+")
_UMLAUT = (("ae", "a"), ("oe", "o"), ("ue", "u"))


def plain(text: str) -> str:
    """Return the text in lower case without accents and with straight apostrophes; ligatures are spelt out."""
    text = text.lower()
    return text.replace("`", "'") if text.isascii() else text.translate(_PLAIN)


def fold(text: str, language: Language) -> str:
    """Return the text as cues see it: ` words with one space around each `, commas as words of their own.

    English apostrophes vanish (`don't` and `dont` are one), elsewhere they part words (`l'ordine`). German `ae`, `oe`
    and `ue` fold as umlauts do. Chinese is written without spaces.
    """
    text = plain(text)
    if language == "zh":
        return _HAN_NOISE.sub("", text)
    if language == "en":
        text = text.replace("'", "")
    elif language == "de":
        for digraph, vowel in _UMLAUT:
            text = text.replace(digraph, vowel)
    if "," in text:
        text = _COMMA.sub(" , ", text)
    return f" {' '.join(_PUNCTUATION.sub(' ', text).split())} "
