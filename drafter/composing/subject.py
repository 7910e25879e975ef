"""The reply's subject line."""

import re
import unicodedata
from collections.abc import Mapping

from drafter.domain.store import Language

_REPLY_PREFIX = re.compile(
    r"^(?:\s*(?:re|aw|wg|fw|fwd|rif|rv|tr|réf|回复|答复|转发)(?:\[\d+\])?\s*[:：])+", re.IGNORECASE
)
_MOST = 150
_WITHOUT: Mapping[Language, str] = {
    "en": "Your message",
    "de": "Ihre Nachricht",
    "it": "Il suo messaggio",
    "es": "Su mensaje",
    "fr": "Votre message",
    "zh": "您的留言",
}


def reply_subject(subject: str, language: Language) -> str:
    """Return `Re: …` on one line, without invisible characters, earlier prefixes and excess length."""
    visible = subject[:2_000]
    if not visible.isprintable():
        visible = "".join(" " if unicodedata.category(one)[0] in "CZ" else one for one in visible)
    bare = " ".join(_REPLY_PREFIX.sub("", " ".join(visible.split())).split())
    if len(bare) > _MOST:
        bare = bare[:_MOST].rsplit(" ", 1)[0].rstrip() + "…"
    return f"Re: {bare or _WITHOUT[language]}"
