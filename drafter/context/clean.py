"""Text from outside, made harmless: one line, nothing invisible, of bounded length; links only http(s)."""

import re
from urllib.parse import urlsplit

MAX_NAME = 80
MAX_LABEL = 60
MAX_TEXT = 400
MAX_ID = 100
MAX_URL = 500
MAX_PERSON = 60
MAX_PERSON_WORDS = 5

_SPACES = re.compile(r" {2,}")
# Letters and marks of any script with the punctuation names have; anything else is not shown as somebody's name.
_PERSON = re.compile(r"[^\W\d_](?:[^\W\d_]|[ .'’·\u0300-\u036f-])*")
_NOT_IN_URL = re.compile(r"[\s<>\"'`{}|\\^]")


def clean_text(text: str, limit: int = MAX_TEXT) -> str:
    """Return the text on one line without control, bidirectional and zero-width characters, cut at a word."""
    if not text.isprintable():
        text = "".join(_visible(character) for character in text)
    text = _SPACES.sub(" ", text).strip()
    return text if len(text) <= limit else _cut(text, limit)


def clean_name(text: str) -> str:
    """Return the name of a thing as a sentence can hold it."""
    return clean_text(text, MAX_NAME)


def clean_label(text: str | None) -> str | None:
    """Return a short text such as a carrier or a place, or None when nothing is left."""
    return None if text is None else clean_text(text, MAX_LABEL) or None


def clean_id(text: str | None) -> str | None:
    """Return a number or code whole, or None: a shortened one would be another one."""
    if text is None:
        return None
    text = clean_text(text, MAX_TEXT)
    return text if 0 < len(text) <= MAX_ID else None


def clean_code(text: str) -> str:
    """Return a vendor's code in our spelling: lower case, words joined by `_`."""
    return "_".join(re.findall(r"[a-z0-9]+", clean_text(text, MAX_LABEL).lower()))


def clean_person(name: str | None) -> str | None:
    """Return a person's name, or None when it does not look like one (an address, a code, a whole sentence)."""
    if name is None:
        return None
    name = clean_text(name, MAX_PERSON + 1)
    fits = len(name) <= MAX_PERSON and len(name.split()) <= MAX_PERSON_WORDS
    return name if fits and _PERSON.fullmatch(name) else None


def clean_url(url: str | None) -> str | None:
    """Return the link when it is plain http(s) to a host without a user part, else None."""
    if url is None or len(url) > MAX_URL or not url.isprintable() or _NOT_IN_URL.search(url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and host and "@" not in parts.netloc else None


def _visible(character: str) -> str:
    if character.isprintable():
        return character
    return " " if character.isspace() or character < " " else ""


def _cut(text: str, limit: int) -> str:
    head = text[: limit - 1]
    at_word = head.rfind(" ", limit // 2)
    return (head if at_word < 0 else head[:at_word]).rstrip(" ,;:.-–") + "…"
