"""grounding.name: whoever is greeted by name is the one who wrote."""

import re
from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.phrases import fold

NAME = "grounding.name"
_TITLES = r"(?:mr|mrs|ms|mx|dr|prof|herr|frau|sig|sig\.ra|signor|signora|dott|dott\.ssa|señor|señora|sr|sra|don|doña|monsieur|madame|m|mme)\.?\s"
_GREETING = re.compile(
    r"^\s*(?i:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|lieber?|sehr geehrter?|moin|ciao|salve|"
    r"buongiorno|buonasera|gentile|gentilissim[oa]|car[oa]|hola|buenos días|buenas tardes|estimad[oa]|querid[oa]|bonjour|bonsoir|"
    rf"chère?|salut)[ ,]+(?i:{_TITLES})*([A-ZÀ-ÞĀ-Ž\u4e00-\u9fff][\w'’-]*(?: [^\W\d_][\w'’-]*){{0,3}})\s*[,:!.]"
)
_HAN_GREETING = re.compile(r"^\s*(?:尊敬的|亲爱的)?([\u4e00-\u9fff]{1,4}|[A-Za-z]+)(?:先生|女士|小姐|您好|你好)")
_NOBODY = frozenset(
    "there all everyone team customer kundin kunde kunden cliente client cliente damen herren tutti todos tous zusammen madame monsieur signora signore señora señor frau herr "
    "顾客 客户 买家 亲 您好 你好 朋友".split()
)


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding when the greeting names someone else."""
    pattern = _HAN_GREETING if case.composition.language == "zh" else _GREETING
    match = pattern.match(case.reading.text.split("\n", 1)[0])
    if match is None:
        return
    requester = case.trace.request.ticket.requester
    known = " ".join(
        filter(None, (requester.name, requester.marketplace_username, *case.facts.values("customer.name")))
    )
    words = fold(match.group(1)).split()
    if not any(word in _NOBODY for word in words) and not any(word in fold(known) for word in words):
        yield block(NAME, f"{match.group(1)!r} is not who wrote", match.start(1), match.end(1))
