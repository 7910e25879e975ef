"""Numbers as words, 1 to 31 and a few round ones, in six languages."""

from collections.abc import Mapping

from drafter.domain.store import Language


def _count(words: str, first: int = 1) -> dict[str, int]:
    return {
        word: number
        for number, choices in enumerate(words.split(), start=first)
        for word in choices.split("/")
        if word != "_"
    }


_EN = _count(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
) | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90, "hundred": 100, "dozen": 12, "both": 2}

_DE = _count(
    "ein/eins/eine/einen/einem/einer zwei/beide/beiden drei/dreier vier fünf sechs sieben acht neun zehn elf zwölf "
    "dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig einundzwanzig zweiundzwanzig "
    "dreiundzwanzig vierundzwanzig fünfundzwanzig sechsundzwanzig siebenundzwanzig achtundzwanzig neunundzwanzig "
    "dreißig/dreissig einunddreißig"
) | {"vierzig": 40, "achtundvierzig": 48, "fünfzig": 50, "sechzig": 60, "neunzig": 90, "hundert": 100, "dutzend": 12}

_IT = _count(
    "un/uno/una due/entrambi/entrambe tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici "
    "quindici sedici diciassette diciotto diciannove venti ventuno ventidue ventitré/ventitre ventiquattro venticinque "
    "ventisei ventisette ventotto ventinove trenta trentuno"
) | {"quaranta": 40, "quarantotto": 48, "cinquanta": 50, "sessanta": 60, "novanta": 90, "cento": 100, "dozzina": 12}

_ES = _count(
    "un/uno/una dos/ambos/ambas tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
    "dieciséis/dieciseis diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós/veintidos "
    "veintitrés/veintitres veinticuatro veinticinco veintiséis/veintiseis veintisiete veintiocho veintinueve treinta"
) | {"cuarenta": 40, "cincuenta": 50, "sesenta": 60, "noventa": 90, "cien": 100, "docena": 12}

_FR = _count(
    "un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize _ _ _ vingt"
) | {"trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100, "douzaine": 12}

_ZH = _count("一 二/两 三 四 五 六 七 八 九 十") | {"半": 0}

_WORDS: Mapping[Language, Mapping[str, int]] = {"en": _EN, "de": _DE, "it": _IT, "es": _ES, "fr": _FR, "zh": _ZH}

TENS: Mapping[Language, Mapping[str, int]] = {
    "en": {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90},
    "de": {},
    "it": {},
    "es": {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "noventa": 90},
    "fr": {"dix": 10, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60},
    "zh": {},
}


def number_words(language: Language) -> Mapping[str, int]:
    """Return the words that alone name a number."""
    return _WORDS[language]


def parse_number_words(text: str, language: Language) -> int | None:
    """Return the number that words such as `twenty-one`, `vingt et un` or `二十一` name, or None."""
    if language == "zh":
        return _parse_chinese(text)
    words = [
        word for word in text.replace("-", " ").replace("\u2010", " ").split() if word not in ("et", "y", "and", "e")
    ]
    table = _WORDS[language]
    if not words or any(word not in table for word in words):
        return None
    if len(words) == 1:
        return table[words[0]]
    if len(words) == 2 and words[0] in TENS[language] and table[words[1]] < 17:  # noqa: PLR2004 - `soixante-seize`
        return table[words[0]] + table[words[1]]
    return None


def _parse_chinese(text: str) -> int | None:
    if any(character not in _ZH for character in text) or not text:
        return None
    if "十" not in text:
        return _ZH[text] if len(text) == 1 else None
    tens, _, ones = text.partition("十")
    if len(tens) > 1 or len(ones) > 1:
        return None
    return (_ZH[tens] if tens else 1) * 10 + (_ZH[ones] if ones else 0)
