"""Spans of time: `30 days`, `5–7 giorni lavorativi`, `zwei Wochen`, `30-tägige`, `a fortnight`, `两周`, `three days ago`."""

import re
from collections.abc import Mapping
from functools import lru_cache

from drafter.domain.store import Language
from drafter.domain.values import Duration, DurationUnit
from drafter.verification.phrases import Token
from drafter.verification.readers.numbers import TENS, number_words, parse_number_words
from drafter.verification.readers.page import DurationValue, Mention, Page, choice

_UNITS: Mapping[Language, Mapping[DurationUnit, str]] = {
    "en": {
        "minute": "minutes?|mins?",
        "hour": "hours?|hrs?",
        "business_day": r"(?:business|working|work|week)[\s-]?days?",
        "day": r"(?:calendar\s)?days?",
        "week": "weeks?|wks?",
        "month": "months?",
        "year": "years?|yrs?",
    },
    "de": {
        "minute": "minuten?|min",
        "hour": r"stunden?|std|stündig\w*",
        "business_day": r"(?:werk|arbeits|geschäfts|bank)tag(?:en?|s)?|werktägig\w*",
        "day": r"(?:kalender)?tag(?:en?|es)?|tägig\w*",
        "week": r"wochen?|wöchig\w*",
        "month": r"monat(?:en?|s)?|monatig\w*",
        "year": r"jahr(?:en?|es)?|jährig\w*",
    },
    "it": {
        "minute": "minut[oi]",
        "hour": "or[ae]",
        "business_day": r"giorn[oi]\s(?:lavorativ[oi]|ferial[ei])",
        "day": r"giorn[oi](?:\s(?:di\s)?calendario)?",
        "week": "settiman[ae]",
        "month": "mes[ei]",
        "year": "ann[oi]",
    },
    "es": {
        "minute": "minutos?",
        "hour": "horas?",
        "business_day": r"d[ií]as?\s(?:h[aá]bil(?:es)?|laborables?|laborales?)",
        "day": r"d[ií]as?(?:\s(?:naturales|corridos))?",
        "week": "semanas?",
        "month": "mes(?:es)?",
        "year": "años?",
    },
    "fr": {
        "minute": "minutes?",
        "hour": "heures?|h",
        "business_day": r"jours?\s(?:ouvr(?:és?|ables?))",
        "day": r"jours?(?:\scalendaires)?",
        "week": "semaines?",
        "month": "mois",
        "year": "an(?:s|nées?)?|année",
    },
    "zh": {
        "minute": "分钟",
        "hour": "(?:个)?(?:小时|钟头)",
        "business_day": "(?:个)?工作[日天]",
        "day": "(?:个)?(?:自然日|天|日(?=[之以]?内))",
        "week": "(?:周|个?星期|个?礼拜)(?![一二三四五六日天末])",
        "month": "个月",
        "year": "年(?!\\s*\\d|[前后来度份月])",
    },
}
_SET_PHRASES: Mapping[Language, Mapping[str, tuple[Duration, ...]]] = {
    "en": {
        "fortnight": (Duration(14, 14, "day"),),
        "half an hour": (Duration(30, 30, "minute"),),
    },
    "de": {"halbe stunde": (Duration(30, 30, "minute"),)},
    "it": {"quindicina di giorni": (Duration(15, 15, "day"),), "mezz'ora": (Duration(30, 30, "minute"),)},
    "es": {"quincena": (Duration(15, 15, "day"), Duration(14, 14, "day"))},
    "fr": {
        "quinzaine de jours": (Duration(15, 15, "day"), Duration(14, 14, "day")),
        "quinzaine": (Duration(15, 15, "day"), Duration(14, 14, "day")),
        "huitaine": (Duration(8, 8, "day"), Duration(7, 7, "day")),
        "demi-heure": (Duration(30, 30, "minute"),),
    },
    "zh": {
        "半个月": (Duration(15, 15, "day"),),
        "半小时": (Duration(30, 30, "minute"),),
        "半年": (Duration(6, 6, "month"),),
    },
}
# French counts `quinze jours` and `huit jours` as two weeks and one.
_BY_CUSTOM = {("fr", 15): 14, ("fr", 8): 7}

_AGO_BEFORE: Mapping[Language, str] = {
    "en": r"(?!)", "de": r"\bvor\s(?:etwa\s|rund\s|gut\s)?$", "it": r"(?!)", "es": r"\bhace\s(?:unos\s)?$",
    "fr": r"\bil y a\s(?:environ\s)?$", "zh": r"(?!)",
}  # fmt: skip
_AGO_AFTER: Mapping[Language, str] = {
    "en": r"\s+(?:ago|earlier)\b", "de": r"(?!)", "it": r"\s+fa\b", "es": r"\s+atrás\b", "fr": r"(?!)",
    "zh": r"(?:之前|以前|前)(?!往|台)",
}  # fmt: skip
_AHEAD_BEFORE: Mapping[Language, str] = {
    "en": r"\bin\s(?:about\s)?$", "de": r"\bin\s(?:etwa\s)?$", "it": r"\b(?:tra|fra)\s(?:circa\s)?$",
    "es": r"\b(?:en|dentro de)\s(?:unos\s)?$", "fr": r"\bdans\s(?:environ\s)?$", "zh": r"(?!)",
}  # fmt: skip
_AHEAD_AFTER: Mapping[Language, str] = {
    "en": r"\s+(?:from now|from today|later)\b", "de": r"(?!)", "it": r"(?!)", "es": r"(?!)", "fr": r"(?!)",
    "zh": r"(?:之后|以后|后)(?!台)",
}  # fmt: skip
_MOST: Mapping[Language, str] = {
    "en": r"\b(?:up to|at most|no more than|within|under|maximum of|takes?)\s(?:the (?:next|last)\s)?$",
    "de": r"\b(?:bis zu|höchstens|maximal|innerhalb von|innerhalb|binnen|spätestens nach)\s$",
    "it": r"\b(?:fino a|al massimo|entro|massimo)\s$",
    "es": r"\b(?:hasta|como máximo|máximo de|en un plazo de|en un máximo de|antes de)\s$",
    "fr": r"\b(?:jusqu['’]à|au plus|maximum|sous|dans un délai de|d['’]ici|en moins de)\s$",
    "zh": r"(?:最多|不超过|最长|最迟)\s?$",
}
_MOST_AFTER = {"zh": re.compile(r"(?:之?内|以内)")}
_LEAST: Mapping[Language, str] = {
    "en": r"\b(?:at least|from|more than|over)\s$", "de": r"\b(?:mindestens|ab|mehr als)\s$",
    "it": r"\b(?:almeno|a partire da|più di)\s$", "es": r"\b(?:al menos|como mínimo|más de)\s$",
    "fr": r"\b(?:au moins|plus de)\s$", "zh": r"(?:至少|最少|超过)\s?$",
}  # fmt: skip
_LINK = r"\s?(?:–|-|—|~|～|/)\s?|\s(?:to|or|bis|oder|a|o|à|ou|et|and|und|y|e|al|ed|u)\s|\s?[至到]\s?"
_NEXT: Mapping[Language, str] = {
    "en": "(?:\\s(?:full|whole|more|further))?",
    "de": "(?:\\s(?:weiteren?|vollen?|ganzen?))?",
    "it": "(?:\\s(?:altri|altre|prossimi|prossime))?",
    "es": "(?:\\s(?:próximos|próximas|siguientes))?",
    "fr": "(?:\\s(?:prochains|prochaines|autres|premiers|premières))?",
    "zh": "",
}
_ARTICLES: Mapping[Language, frozenset[str]] = {
    "en": frozenset({"a", "an"}),
    "de": frozenset({"ein", "eine", "einen", "einem", "einer", "eines"}),
    "it": frozenset({"un", "uno", "una"}),
    "es": frozenset({"un", "una"}),
    "fr": frozenset({"un", "une"}),
    "zh": frozenset(),
}
_COUNTED_ARTICLE = re.compile(
    r"\b(?:within|in|for|innerhalb|binnen|nach|vor|für|seit|entro|in|per|da|fra|tra|dentro de|en|durante|hace|por|sous|"
    r"dans|en|pendant|depuis|il y a)\s$"
)
_LONGEST_PREFIX = 30


class _Patterns:
    def __init__(self, language: Language) -> None:
        words = [word for word in number_words(language) if word != "半"]
        joint = r"[\s\-‐](?:et\s|y\s)?"
        tens = choice(tuple(TENS[language])) if TENS[language] else "(?!)"
        number = (
            r"\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]"
            if language == "zh"
            else rf"\d{{1,3}}|{tens}{joint}{choice(words)}(?!\w)|{choice([*words, *_ARTICLES[language]])}"
        )
        units = "|".join(f"(?P<{unit}>{words})" for unit, words in _UNITS[language].items())
        end = "" if language == "zh" else r"(?!\w)"
        gap = r"\s?" if language == "zh" else r"[\s\u00a0\u202f\-‐]?"
        self.span = re.compile(rf"({number})(?:(?:{_LINK})({number}))?{_NEXT[language]}{gap}(?:{units}){end}")
        self.ago_before = re.compile(_AGO_BEFORE[language])
        self.ago_after = re.compile(_AGO_AFTER[language])
        self.ahead_before = re.compile(_AHEAD_BEFORE[language])
        self.ahead_after = re.compile(_AHEAD_AFTER[language])
        self.most = re.compile(_MOST[language])
        self.least = re.compile(_LEAST[language])
        self.set_phrase = re.compile(choice(tuple(_SET_PHRASES[language])) + end)


@lru_cache(maxsize=8)
def _patterns(language: Language) -> _Patterns:
    return _Patterns(language)


def duration_triggers(language: Language) -> frozenset[str]:
    """Return the first tokens of words that may begin a duration."""
    starts = {re.split(r"[\s'’-]", words)[0] for words in _SET_PHRASES[language]}
    starts |= set(number_words(language)) | set(TENS[language]) | _ARTICLES[language]
    return frozenset(word[0] for word in starts) if language == "zh" else frozenset(starts)


def read_duration(page: Page, token: Token) -> Mention | None:
    """Return the duration that begins at the token."""
    patterns = _patterns(page.language)
    match = patterns.set_phrase.match(page.lower, token.start)
    if match is not None:
        return Mention(
            "duration", DurationValue(_SET_PHRASES[page.language][match.group()]), match.start(), match.end()
        )
    match = patterns.span.match(page.lower, token.start)
    if match is None:
        return None
    first, second = match.group(1), match.group(2)
    before = page.before(match.start(), _LONGEST_PREFIX)
    if second is None and first in _ARTICLES[page.language] and not _COUNTED_ARTICLE.search(before):
        return None
    least = _number(first, page.language)
    most = least if second is None else _number(second, page.language)
    if least is None or most is None:
        return None
    unit: DurationUnit = next(name for name in _UNITS[page.language] if match.group(name) is not None)
    return Mention("duration", _value(page, match, Duration(least, most, unit), before), match.start(), match.end())


def _number(words: str, language: Language) -> int | None:
    if words.isdigit():
        return int(words)
    return 1 if words in _ARTICLES[language] else parse_number_words(words, language)


def _value(page: Page, match: re.Match[str], duration: Duration, before: str) -> DurationValue:
    patterns = _patterns(page.language)
    options: tuple[Duration, ...] = (duration,)
    custom = _BY_CUSTOM.get((page.language, duration.most))
    if custom is not None and duration.unit == "day" and not match.group(1).isdigit():
        options = (duration, Duration(custom, custom, "day"))
    if patterns.ago_before.search(before) or patterns.ago_after.match(page.lower, match.end()):
        return DurationValue(options, offset=-1)
    if patterns.ahead_before.search(before) or patterns.ahead_after.match(page.lower, match.end()):
        return DurationValue(options, offset=1)
    most_after = _MOST_AFTER.get(page.language)
    if match.group(2) is not None:
        return DurationValue(options)
    if patterns.most.search(before) or (most_after and most_after.match(page.lower, match.end())):
        return DurationValue(options, bound="most")
    return DurationValue(options, bound="least") if patterns.least.search(before) else DurationValue(options)
