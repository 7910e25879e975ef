"""Whether a reply is built as one: a greeting, a next step, a closing, nothing left to fill in, no forbidden links."""

import re
from collections.abc import Iterator

from drafter.domain.draft import Draft
from drafter.domain.evaluation import Score
from drafter.evaluation.scorers.base import Case, check, guard, of_draft, unscored
from drafter.evaluation.scorers.next_steps import names_next_step, needs_next_step
from drafter.evaluation.scorers.voice import SIGNED

LONGEST_CLOSING = 60
GREETED_WITHIN = 40
_GREETING = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin|liebe[rs]?|"
    r"sehr geehrte[rs]?|ciao|buon(?:giorno|asera)|salve|gentile|hola|buen[oa]s(?: d[ií]as| tardes| noches)?|"
    r"bonjour|bonsoir|ch(?:er|ère)s?)\b",
    re.IGNORECASE,
)
_GREETING_ZH = re.compile("[您你]好")
_PLACEHOLDER = re.compile(
    r"\{\{[^{}]*\}\}|\{\{|\}\}|\{%|%\}|\$\{|\{[a-zA-Z_][\w. ]*\}|\[[^\W\d_][\w ._'’/-]{1,40}\]|<[a-zA-Z_][\w ]{2,30}>"
    r"|\b(?:TODO|TBD|FIXME|XXX|undefined|NaN|lorem ipsum)\b|_{4,}"
)
_LINK = re.compile(
    r"https?:|www\.|\b[a-z0-9-]+\.(?:com|net|org|de|it|es|fr|cn|uk|eu|io|shop|info)\b(?!\w)", re.IGNORECASE
)
_CONTACT = re.compile(r"\S+@\S+\.\w{2,}|\+\d[\d ()/.-]{7,}\d|\bWhatsApp\b|\bWeChat (?:ID|account)|微信号|加微信|QQ号")


@of_draft("structure")
def score(case: Case, draft: Draft) -> Iterator[Score]:
    """Yield whether each part is there, and whether something stands there that never may."""
    lines = [line.strip() for line in draft.text.splitlines() if line.strip()] or [""]
    greets = _GREETING.match(lines[0]) or _GREETING_ZH.search(lines[0][:GREETED_WITHIN])
    yield check("structure.greeting", None if greets else f"begins with {lines[0][:40]!r}")
    if case.sample.request.ticket.channel in SIGNED:
        yield check("structure.closing", _closing(lines))
    else:
        yield unscored("structure.closing", "chats end without a closing")
    if needs_next_step(draft):
        found = names_next_step(draft)
        yield check("structure.next_step", None if found else "says nothing of what happens next")
    else:
        yield unscored("structure.next_step", "nothing need happen next")
    left = _PLACEHOLDER.search(draft.text) or _PLACEHOLDER.search(draft.subject)
    yield guard("structure.placeholder", f"left to fill in: {left.group()!r}" if left else None)
    if case.store.links_allowed:
        yield unscored("structure.links", "the store may send links")
    else:
        linked = _LINK.search(draft.text) or _CONTACT.search(draft.text)
        yield guard("structure.links", f"not allowed in this store: {linked.group()!r}" if linked else None)


def _closing(lines: list[str]) -> str | None:
    last = lines[-2:]
    short = len(lines) > len(last) and all(
        len(line) <= LONGEST_CLOSING and line[-1] not in ".?!。？！:：" for line in last
    )
    return None if short else f"ends with {lines[-1][-40:]!r}"
