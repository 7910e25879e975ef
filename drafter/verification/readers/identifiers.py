"""Order numbers, tracking numbers, other codes, and phone numbers."""

import re
from collections.abc import Mapping
from functools import lru_cache

from drafter.domain.store import Language
from drafter.verification.phrases import Token
from drafter.verification.readers.page import Mention, Page

_NUMBER_WORD = r"(?:[\s:：#-]|(?:number|numbers|no|nr|n[°ºo]|num|numero|número|nummer|id|code|is|lautet|è|es|est|[.]|号|编号|码|为|是))*"
_ORDER_CUE: Mapping[Language, str] = {
    "en": r"(?:\borders?|\bpurchase|\breference|\bref|\btracking\sfor)",
    "de": r"(?:\bbestell\w*|\baufträg?\w*|\bauftrag\w*|\breferenz\w*|\bvorgangs\w*)",
    "it": r"(?:\bordin[ei]|\briferimento|\bacquisto)",
    "es": r"(?:\bpedidos?|\borden|\breferencia|\bcompra)",
    "fr": r"(?:\bcommandes?|\bréférence|\bachat)",
    "zh": r"(?:订单|(?<=您的)单号)",
}
_TRACKING_CUE: Mapping[Language, str] = {
    "en": r"(?:\btracking|\btrack\w*(?:\s\w+){0,3}|\bwaybill|\bconsignment)",
    "de": r"(?:\bsendungs\w*|\btracking\w*|\bpaketnummer|\bsendungsverfolgung\w*)",
    "it": r"(?:\btracking|\btracciamento|\bspedizione|\btracci\w*)",
    "es": r"(?:\bseguimiento|\btracking|\brastreo|\blocalizador)",
    "fr": r"(?:\bsuivi|\btracking|\bnuméro\s(?:de|du)\scolis|\bcolis(?=\s(?:n|id)))",
    "zh": r"(?:运单号?|快递单号|物流单号|物流编号|跟踪号|追踪号)",
}
_AND = r"(?:\s(?:and|und|e|ed|y|et|&)\s|,\s|、|和|及)#?$"

_MARKETPLACE = re.compile(r"\d{3}-\d{7}-\d{7}(?!\d)|\d{2}-\d{5}-\d{5}(?!\d)")
_CHUNK = re.compile(r"[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*")
_SPACED = re.compile(r"[A-Z0-9]{2,}(?:[ \u00a0-][A-Z0-9]{2,}){1,7}(?![\w-])")
_PREFIXED = re.compile(r"[A-Z]{1,6}[-_]?\d{3,}[A-Z0-9-]*$")
_PHONE = re.compile(r"\(?\d{1,5}\)?(?:[ \u00a0./-]?\(?\d{2,5}\)?){1,6}(?!\w)")
_SEPARATOR = re.compile(r"[ \u00a0./()-]")
_PHONE_CUE = re.compile(
    r"(?:\bcall|\bphone|\btel\b|\btelephone|\btelefon\w*|\bruf\w*|\banruf\w*|\bhotline|\bchiam\w*|\bllam\w*|\bappel\w*|"
    r"\bwhatsapp|电话|致电|拨打|手机)[^.!?]{0,30}$"
)
_NOT_CODE = str.maketrans("", "", "# \u00a0\t\n_-")
_SHORTEST_PHONE, _LONGEST_PHONE = 7, 15
_LONG_DIGITS = 7
_MIXED_LENGTH, _MIXED_DIGITS, _PREFIXED_DIGITS = 8, 4, 4
_CUE_WIDTH = 44


@lru_cache(maxsize=8)
def _cues(language: Language) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    order = re.compile(_ORDER_CUE[language] + _NUMBER_WORD + r"[„\"“«\s]*$")
    tracking = re.compile(_TRACKING_CUE[language] + _NUMBER_WORD + r"[„\"“«\s]*$")
    return order, tracking, re.compile(_AND)


def plain_code(code: str) -> str:
    """Return a code as it is compared: no `#`, spaces or hyphens, upper case."""
    return code.translate(_NOT_CODE).upper()


def read_known(page: Page, token: Token, known: Mapping[str, str]) -> Mention | None:
    """Return the code from evidence that stands at the token, written with or without spaces."""
    match = _SPACED.match(page.text, token.start)
    if match is not None and plain_code(match.group()) in known:
        return _coded(page, match.start(), match.end())
    match = _CHUNK.match(page.text, token.start)
    if match is not None and plain_code(match.group()) in known:
        return _coded(page, match.start(), match.end())
    return None


def _coded(page: Page, start: int, end: int) -> Mention | None:
    code = plain_code(page.text[start:end])
    order, tracking, _ = _cues(page.language)
    before = page.before(start, _CUE_WIDTH)
    if code.isdigit() and len(code) < _LONG_DIGITS and not (before.endswith("#") or order.search(before)):
        return None  # a short bare number is an order's only where it is called one
    if tracking.search(before) and not order.search(before):
        return Mention("tracking_number", code, start, end)
    if before.endswith("#") or order.search(before):
        return Mention("order_number", code, start, end)
    return Mention("identifier", code, start, end)


def read_identifier(page: Page, token: Token, previous: Mention | None) -> Mention | None:
    """Return the code or phone number that begins at the token."""
    start = token.start
    match = _MARKETPLACE.match(page.text, start)
    if match is not None:
        return Mention("order_number", plain_code(match.group()), start, match.end())
    phone = _read_phone(page, start)
    if phone is not None:
        return phone
    match = _CHUNK.match(page.text, start)
    if match is None:
        return None
    code = match.group()
    digits = sum(character.isdigit() for character in code)
    before = page.before(start, _CUE_WIDTH)
    order, tracking, joined = _cues(page.language)
    follows = previous is not None and previous.kind == "order_number" and start - previous.end < 8  # noqa: PLR2004 - `, and #`
    if digits >= 3 and (  # noqa: PLR2004 - no shop numbers orders with fewer
        before.endswith("#") or order.search(before) or (follows and joined.search(before))
    ):
        return Mention("order_number", plain_code(code), start, match.end())
    if digits >= _MIXED_DIGITS and tracking.search(before):
        return Mention("tracking_number", plain_code(code), start, match.end())
    return Mention("identifier", plain_code(code), start, match.end()) if _looks_like_code(code, digits) else None


def _looks_like_code(code: str, digits: int) -> bool:
    if code.isdigit():
        return digits >= _LONG_DIGITS
    if digits >= _PREFIXED_DIGITS and _PREFIXED.match(code.upper()) and code == code.upper():
        return True
    return len(code) >= _MIXED_LENGTH and digits >= _MIXED_DIGITS and code == code.upper()


def _read_phone(page: Page, start: int) -> Mention | None:
    match = _PHONE.match(page.text, start)
    if match is None:
        return None
    text = match.group()
    digits = sum(character.isdigit() for character in text)
    begin = start - 1 if start and page.text[start - 1] in "+(" else start
    plus = page.text[max(0, begin - 1) : start].find("+") >= 0
    if not _SHORTEST_PHONE <= digits <= _LONGEST_PHONE:
        return None
    separated = bool(_SEPARATOR.search(text.strip("()"))) and text[0] != "#"
    if not (plus or separated or _PHONE_CUE.search(page.before(start, _CUE_WIDTH))):
        return None
    return Mention("phone", re.sub(r"\D", "", text), begin, match.end())
