"""Days: `Monday, November 24`, `24.11.2026`, `11月24日(周二)`, `tomorrow`, `next week`, `the 24th`."""

import re
from datetime import date, timedelta
from functools import lru_cache

from drafter.domain.store import Language
from drafter.verification.phrases import Token
from drafter.verification.readers.calendar import (
    FULL_WEEKDAY_LETTERS,
    LAST_DAY,
    MONTHS,
    NEAR_DAYS,
    NEAR_WEEKS,
    NEXT_DAY,
    NOT_A_DAY,
    WEEKDAYS,
)
from drafter.verification.readers.page import DateValue, Mention, Page, choice, week_of

_HAN_DIGITS = "一二三四五六七八九十"
_HAN_WEEKDAYS = "一二三四五六日"
_MONTHS_A_YEAR = 12
_LAST_MONTH_DAY = 31
_CENTURY = 2000

_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_NUMERIC = re.compile(r"(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})(?!\d)|(\.)|(?![\d./]))")
_HAN_DATE = re.compile(
    r"(?:(\d{4})\s*年\s*)?(?:(\d{1,2})|([一二三四五六七八九十]{1,2}))\s*月\s*(?:份\s*)?"
    r"(?:(\d{1,2})|([一二三四五六七八九十]{1,3}))\s*(?:[日号]|(?=[\s,，。;；、之前后内起至到~-]|$))?"
)
_HAN_DAY = re.compile(r"(\d{1,2})\s*[日号](?!线|店|楼)")
_HAN_WEEKDAY = re.compile(r"\s*[（(]?\s*(?:星期|周|礼拜)([一二三四五六日天])\s*[)）]?")
_HAN_WEEKDAY_ALONE = re.compile(r"(下|本|这|上)?(?:个)?(?:星期|周|礼拜)([一二三四五六日天])")
_HAN_RANGE = re.compile(r"\s*(?:至|到|~|～|–|-|—)\s*(\d{1,2})\s*[日号]")
_DAY_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.(?!\d))(?!\w)|(\d{1,2})(?=[,.;)!?]|$)(?![.,]\d)")

_RANGE_WORD = r"(?:–|-|—|to|through|until|bis|und|and|al|e|y|au|et|a)"
_ORDINAL = r"(?:st|nd|rd|th|er|\.º|º|°|\.)?"
_BEFORE_DAY: dict[Language, str] = {
    "en": r"\bthe $",
    "de": r"\b(?:am|vom|zum|dem|den|bis|ab|der) $",
    "it": r"\b(?:il|dal|al|del) $|\bl['’]$",
    "es": r"\b(?:el|del|al|día) $",
    "fr": r"\b(?:le|du|au) $",
    "zh": r"(?!)",
}
_AFTER_DAY: dict[Language, str] = {
    "en": r"(?:st|nd|rd|th)(?!\w)(?!\s+(?:floor|order|time|attempt|parcel|street|ave))",
    "de": r"\.(?=\s*(?:$|[a-zäöü,;)]))(?!\s*(?:bestellung|paket|sendung|tag\b|stock|etage|mal))",
    "it": r"(?!\d|[.,:]\d|\s*(?:giorn|or[ae]\b|settiman|mes|ann|%|€|eur|articol|pac))(?=\s|[.,;)!?]|$)",
    "es": r"(?!\d|[.,:]\d|\s*(?:d[ií]a|hora|semana|mes|año|%|€|eur|artícul|paquet|por))(?=\s|[.,;)!?]|$)",
    "fr": r"(?!\d|[.,:]\d|\s*(?:jour|heure|h\b|semaine|mois|an|%|€|eur|article|colis))(?=\s|[.,;)!?]|$)",
    "zh": r"(?!)",
}
_WORD_DAYS = {"first": 1, "primo": 1, "premier": 1, "ersten": 1, "erster": 1, "uno": 1}


class _Patterns:
    def __init__(self, language: Language) -> None:
        months = choice(tuple(MONTHS[language])) if MONTHS[language] else "(?!)"
        year = r"(?:,?\s+(?:de\s+|del\s+)?(\d{4})(?![\d.,]\d|\s*(?:€|\$|£|eur|usd)))?"
        day = r"(\d{1,2}|" + choice(tuple(_WORD_DAYS)) + r")"
        joint = rf"(?:\s*{_RANGE_WORD}\s*(?:the\s+|den\s+|il\s+|el\s+|le\s+)?(\d{{1,2}}){_ORDINAL})?"
        self.day_first = re.compile(rf"{day}{_ORDINAL}{joint}\s*(?:of\s+|de\s+|di\s+)?({months})(?!\w)\.?{year}")
        self.month_first = re.compile(
            rf"({months})\.?\s+(?:the\s+)?(\d{{1,2}})(?:st|nd|rd|th)?(?![\d%:]|[.,]\d)"
            rf"(?!\s*(?:hours?|days?|weeks?|%|am\b|pm\b))"
            rf"(?:\s*{_RANGE_WORD}\s*(\d{{1,2}})(?:st|nd|rd|th)?(?!\d|\s*(?:of\s+)?{months}))?{year}"
        )
        self.after_weekday = re.compile(r",?\s+(?:the\s+|den\s+|dem\s+|der\s+|el\s+|il\s+|le\s+|día\s+)?")
        self.after_short_weekday = re.compile(r"\.?,?\s+(?:the\s+|den\s+|dem\s+|der\s+|el\s+|il\s+|le\s+)?")
        self.before_day = re.compile(_BEFORE_DAY[language])
        self.after_day = re.compile(_AFTER_DAY[language])
        near = {**NEAR_DAYS[language], **NEAR_WEEKS[language]}
        self.near = re.compile(choice(tuple(near)) + ("" if language == "zh" else r"(?!\w)"))
        self.not_a_day = re.compile(NOT_A_DAY[language])
        self.next_day = re.compile(NEXT_DAY + r"[\s,]*$")
        self.last_day = re.compile(LAST_DAY + r"[\s,]*$")
        self.next_after = re.compile(r"\s+(?:prochaine?|próximo|prossim[oa]|que viene)(?!\w)")
        self.last_after = re.compile(r"\s+(?:dernier|pasado|scors[oa])(?!\w)")


@lru_cache(maxsize=8)
def _patterns(language: Language) -> _Patterns:
    return _Patterns(language)


def date_triggers(language: Language) -> frozenset[str]:
    """Return the first tokens of words that may begin a date."""
    words = [*MONTHS[language], *WEEKDAYS[language], *NEAR_DAYS[language], *NEAR_WEEKS[language], *_WORD_DAYS]
    if language == "zh":
        return frozenset(word[0] for word in words) | frozenset("星周礼" + _HAN_DIGITS)
    return frozenset(re.split(r"[\s'’-]", word)[0] for word in words)


def read_date(page: Page, token: Token) -> Mention | None:
    """Return the date that begins at the token."""
    if token.text[0].isdigit():
        found = _read_numeric(page, token.start) or _read_day_first(page, token.start) or _read_day_alone(page, token)
        return found and _with_trailing_weekday(page, found)
    if page.language == "zh":
        return _read_han_words(page, token.start)
    weekdays = WEEKDAYS[page.language]
    if token.text in weekdays:
        return _read_weekday(page, token, weekdays[token.text])
    return _read_month_first(page, token.start) or _read_day_first(page, token.start) or _read_near(page, token.start)


def _mention(start: int, end: int, value: DateValue) -> Mention:
    return Mention("date", value, start, end)


def _valid(days: list[tuple[int | None, int, int]]) -> tuple[tuple[int | None, int, int], ...]:
    return tuple(
        (year, month, day)
        for year, month, day in dict.fromkeys(days)
        if 1 <= month <= _MONTHS_A_YEAR and 1 <= day <= _LAST_MONTH_DAY
    )


def _read_numeric(page: Page, start: int) -> Mention | None:
    match = _ISO.match(page.lower, start)
    if match is not None:
        year, _, month, day = match.groups()
        days = _valid([(int(year), int(month), int(day))])
        return _mention(start, match.end(), DateValue(days)) if days else None
    if page.language == "zh":
        match = _HAN_DATE.match(page.lower, start)
        if match is not None:
            return _han_date(page, match)
    match = _NUMERIC.match(page.lower, start)
    if match is None:
        return None
    first, mark, second, year, dot = match.groups()
    if (mark == "-" and year is None) or (mark == "." and year is None and dot is None) or match.group() == "24/7":
        return None
    full = None if year is None else int(year) if len(year) > 2 else _CENTURY + int(year)  # noqa: PLR2004 - `26` is 2026
    orders = [(full, int(second), int(first))]
    if mark == "/":
        orders.append((full, int(first), int(second)))
    days = _valid(orders)
    return _mention(start, match.end(), DateValue(days)) if days else None


def _han_number(words: str) -> int:
    tens, mark, ones = words.partition("十")
    if not mark:
        return _HAN_DIGITS.index(words[0]) + 1
    return (_HAN_DIGITS.index(tens) + 1 if tens else 1) * 10 + (_HAN_DIGITS.index(ones) + 1 if ones else 0)


def _han_date(page: Page, match: re.Match[str]) -> Mention | None:
    year, month_digits, month_word, day, day_word = match.groups()
    month = int(month_digits) if month_digits else _han_number(month_word)
    first = (int(year) if year else None, month, int(day) if day else _han_number(day_word))
    last = _HAN_RANGE.match(page.lower, match.end())
    return _day_or_days(
        page, match.start(), last.end() if last else match.end(), first, int(last.group(1)) if last else None
    )


def _read_han_words(page: Page, start: int) -> Mention | None:
    match = _HAN_DATE.match(page.lower, start)
    if match is not None:
        found = _han_date(page, match)
        return found and _with_trailing_weekday(page, found)
    match = _HAN_WEEKDAY_ALONE.match(page.lower, start)
    if match is not None:
        weekday = _HAN_WEEKDAYS.index(match.group(2).replace("天", "日"))
        if match.group(1) is None:
            return _weekday_alone(page, start, match.end(), weekday)
        first, last = week_of(page.today, {"下": 1, "上": -1}.get(match.group(1), 0))
        return _mention(start, match.end(), DateValue(weekday=weekday, span=(first, last), relative=True))
    return _read_near(page, start)


def _read_day_first(page: Page, start: int) -> Mention | None:
    match = _patterns(page.language).day_first.match(page.lower, start)
    if match is None:
        return None
    day, last, month_word, year = match.groups()
    month = MONTHS[page.language][month_word]
    full = int(year) if year else None
    first_day = _WORD_DAYS[day] if day in _WORD_DAYS else int(day)
    return _day_or_days(page, match.start(), match.end(), (full, month, first_day), int(last) if last else None)


def _read_month_first(page: Page, start: int) -> Mention | None:
    match = _patterns(page.language).month_first.match(page.lower, start)
    if match is None:
        return None
    month_word, day, last, year = match.groups()
    first = (int(year) if year else None, MONTHS[page.language][month_word], int(day))
    return _day_or_days(page, match.start(), match.end(), first, int(last) if last else None)


def _day_or_days(
    page: Page, start: int, end: int, first: tuple[int | None, int, int], last: int | None
) -> Mention | None:
    """Return one day, or both ends of a span inside one month (`24–26 November`), each of which must be known."""
    if not _valid([first]):
        return None
    if last is None or last <= first[2]:
        return _mention(start, end, DateValue((first,)))
    year = first[0] or page.today.year
    try:
        span = (date(year, first[1], first[2]), date(year, first[1], last))
    except ValueError:
        return None
    return _mention(start, end, DateValue((first, (*first[:2], last)), span=span))


def _read_weekday(page: Page, token: Token, weekday: int) -> Mention | None:
    patterns = _patterns(page.language)
    short = len(token.text) < FULL_WEEKDAY_LETTERS
    gap = (patterns.after_short_weekday if short else patterns.after_weekday).match(page.lower, token.end)
    if gap is not None:
        start = gap.end()
        dated = _read_month_first(page, start) or _read_day_first(page, start) or _read_numeric(page, start)
        dated = dated or _read_day_ordinal(page, start)
        if dated is not None and isinstance(dated.value, DateValue) and dated.value.span is None:
            return _mention(token.start, dated.end, DateValue(dated.value.days, weekday))
    return None if short else _weekday_alone(page, token.start, token.end, weekday)


def _weekday_alone(page: Page, start: int, end: int, weekday: int) -> Mention:
    patterns = _patterns(page.language)
    before = page.before(start)
    today = page.today
    ahead = today + timedelta(days=(weekday - today.weekday()) % 7)
    behind = today - timedelta(days=(today.weekday() - weekday) % 7)
    after = patterns.next_after.match(page.lower, end) or patterns.last_after.match(page.lower, end)
    if patterns.next_day.search(before) or (after and patterns.next_after.match(page.lower, end)):
        span = (today, ahead + timedelta(days=7))
    elif patterns.last_day.search(before) or after:
        span = (behind - timedelta(days=7), today)
    else:
        span = (behind - timedelta(days=1), ahead + timedelta(days=1))
    return _mention(start, after.end() if after else end, DateValue(weekday=weekday, span=span, relative=True))


def _read_day_ordinal(page: Page, start: int) -> Mention | None:
    match = _DAY_ORDINAL.match(page.lower, start)
    day = 0 if match is None else int(match.group(1) or match.group(2))
    if match is None or not 1 <= day <= _LAST_MONTH_DAY:
        return None
    return _mention(start, match.end(), DateValue(days=((None, None, day),)))


def _read_day_alone(page: Page, token: Token) -> Mention | None:
    if page.language == "zh":
        match = _HAN_DAY.match(page.lower, token.start)
        end = match.end() if match else 0
        digits = match.group(1) if match else ""
    else:
        digits = re.match(r"\d*", token.text).group()  # type: ignore[union-attr]
        patterns = _patterns(page.language)
        after = patterns.after_day.match(page.lower, token.start + len(digits))
        if after is None or not patterns.before_day.search(page.before(token.start)):
            return None
        end = after.end()
    if not digits or not 1 <= int(digits) <= _LAST_MONTH_DAY:
        return None
    return _mention(token.start, max(end, token.start + len(digits)), DateValue(days=((None, None, int(digits)),)))


def _with_trailing_weekday(page: Page, found: Mention) -> Mention:
    if page.language != "zh" or not isinstance(found.value, DateValue):
        return found
    match = _HAN_WEEKDAY.match(page.lower, found.end)
    if match is None:
        return found
    weekday = _HAN_WEEKDAYS.index(match.group(1).replace("天", "日"))
    return _mention(found.start, match.end(), DateValue(found.value.days, weekday))


def _read_near(page: Page, start: int) -> Mention | None:
    patterns = _patterns(page.language)
    match = patterns.near.match(page.lower, start)
    if match is None or patterns.not_a_day.search(page.lower[max(0, start - 16) : match.end()]):
        return None
    word = match.group()
    if word in NEAR_WEEKS[page.language]:
        span = week_of(page.today, NEAR_WEEKS[page.language][word])
        return _mention(start, match.end(), DateValue(span=span, relative=True))
    day = page.today + timedelta(days=NEAR_DAYS[page.language][word])
    return _mention(start, match.end(), DateValue(days=((day.year, day.month, day.day),), relative=True))
