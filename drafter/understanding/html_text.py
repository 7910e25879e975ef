"""Turns an HTML message into plain text, in time linear to its length; what an earlier mail said is dropped."""

import html
import re

_LOOKS_LIKE_HTML = re.compile(r"<(?:html|body|div|p|br|span|table|font|blockquote)\b", re.IGNORECASE)
_UNSEEN = ("script", "style", "head", "title")
_QUOTES = re.compile(
    r"<blockquote\b|<div[^<>]{0,200}(?:gmail_quote|divRplyFwdMsg|yahoo_quoted|moz-cite-prefix)", re.IGNORECASE
)
_BREAKS = re.compile(r"<(?:br|/p|/div|/li|/tr|/h[1-6]|hr|/table)\b[^<>]*>", re.IGNORECASE)
_TAGS = re.compile(r"</?[A-Za-z!][^<>]*>")


def is_html(text: str) -> bool:
    """Return whether the text holds markup of an HTML mail."""
    return "<" in text and _LOOKS_LIKE_HTML.search(text) is not None


def strip_html(text: str) -> tuple[str, str]:
    """Return the new words and the quoted ones, both as plain text."""
    for name in _UNSEEN:
        text = _without(text, name)
    quote = _QUOTES.search(text)
    start = quote.start() if quote is not None else len(text)
    return _plain(text[:start]), _plain(text[start:])


def _plain(markup: str) -> str:
    markup = _BREAKS.sub("\n", markup.replace("\n", " ") if "<br" in markup or "<p" in markup else markup)
    return html.unescape(_TAGS.sub("", markup))


def _without(text: str, name: str) -> str:
    """Return the text without the elements of this name; an unclosed one runs to the end."""
    lowered, kept, place = text.lower(), [], 0
    while (start := lowered.find(f"<{name}", place)) >= 0:
        kept.append(text[place:start])
        end = lowered.find(f"</{name}", start)
        if end < 0:
            return "".join(kept)
        close = lowered.find(">", end)
        place = len(text) if close < 0 else close + 1
    kept.append(text[place:])
    return "".join(kept)
