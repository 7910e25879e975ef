"""Times of day: `14:32`, `2:32 PM`, `9 h 10`, `9.10 Uhr`, `下午2点32分`."""

import re

from drafter.verification.phrases import Token
from drafter.verification.readers.page import Mention, Page, TimeValue

_HALF_DAY = 12
_HOURS = 24
_MINUTES = 60

_CLOCK = re.compile(
    r"(\d{1,2})[:：](\d{2})(?::\d{2})?(?![:\d])\s*(am(?!\w)|pm(?!\w)|a\.\s?m\.?|p\.\s?m\.?|uhr|h(?!\w)|点|分)?"
)
_HALF_CLOCK = re.compile(r"(\d{1,2})\s*(am(?!\w)|pm(?!\w)|a\.\s?m\.?|p\.\s?m\.?)")
_GERMAN = re.compile(r"(\d{1,2})(?:\.(\d{2}))?\s*uhr(?:\s*(\d{2})(?!\d))?")
_FRENCH = re.compile(r"(\d{1,2})\s?h(?:eures?)?\s?(\d{2})(?!\d)|(\d{1,2})\s?h(?:eures?)?(?!\w)")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{2})(?!\d|[.,]\d|\s*(?:€|eur|\$|£|%))")
_HAN = re.compile(r"(\d{1,2})\s*(?:点|时)\s*(?:(\d{1,2})\s*分?|(半))?")
_BEFORE_DOTTED = re.compile(r"(?:\balle|\bore|\balle ore|\ba las|\bum|\bgegen)\s$")
_BEFORE_FRENCH_HOUR = re.compile(r"(?:\bà|\bvers|\bdès|\bavant|\baprès|\bentre|\bet|\ba las)\s$")
_AFTERNOON = re.compile(r"(?:下午|晚上|傍晚|晚)\s*$")
_MORNING = re.compile(r"(?:上午|早上|凌晨|早)\s*$")


def read_time(page: Page, token: Token) -> Mention | None:
    """Return the time of day that begins at the token."""
    start = token.start
    for pattern in (_CLOCK, _HALF_CLOCK):
        match = pattern.match(page.lower, start)
        if match is not None:
            minute = int(match.group(2)) if pattern is _CLOCK else None
            half = match.group(match.lastindex or 0) if match.lastindex in (2, 3) else ""
            return _mention(page, match, int(match.group(1)), minute, half)
    if page.language == "de":
        return _plain(page, _GERMAN.match(page.lower, start))
    if page.language == "zh":
        return _plain(page, _HAN.match(page.lower, start))
    if page.language in ("fr", "es", "it"):
        match = _FRENCH.match(page.lower, start)
        if match is not None and (match.group(1) or _BEFORE_FRENCH_HOUR.search(page.before(start))):
            return _plain(page, match)
    if _BEFORE_DOTTED.search(page.before(start)):
        return _plain(page, _DOTTED.match(page.lower, start))
    return None


def _plain(page: Page, match: re.Match[str] | None) -> Mention | None:
    if match is None:
        return None
    groups = [group for group in match.groups() if group is not None]
    minute = None if len(groups) == 1 else 30 if groups[1] == "半" else int(groups[1])
    return _mention(page, match, int(groups[0]), minute, "")


def _mention(page: Page, match: re.Match[str], hour: int, minute: int | None, half: str | None) -> Mention | None:
    if hour > _HOURS or (minute or 0) >= _MINUTES:
        return None
    before = page.before(match.start(), 6)
    hours: tuple[int, ...] = (hour % _HOURS,)
    if (half or "").startswith("p") or _AFTERNOON.search(before):
        hours = (hour % _HALF_DAY + _HALF_DAY,) if hour <= _HALF_DAY else hours
    elif (half or "").startswith("a") or _MORNING.search(before):
        hours = (hour % _HALF_DAY,)
    return Mention("time", TimeValue(hours, minute), match.start(), match.end())
