"""Names of months and weekdays, and words for days near today, in six languages."""

from collections.abc import Mapping

from drafter.domain.store import Language


def _numbered(rows: str, first: int = 1) -> dict[str, int]:
    return {word: number for number, row in enumerate(rows.split(), start=first) for word in row.split("/")}


MONTHS: Mapping[Language, Mapping[str, int]] = {
    "en": _numbered(
        "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep "
        "october/oct november/nov december/dec"
    ),
    "de": _numbered(
        "januar/jan/jänner februar/feb märz/mär/mrz april/apr mai juni/jun juli/jul august/aug september/sept/sep "
        "oktober/okt november/nov dezember/dez"
    ),
    "it": _numbered(
        "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago settembre/set/sett "
        "ottobre/ott novembre/nov dicembre/dic"
    ),
    "es": _numbered(
        "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/setiembre/sept/sep "
        "octubre/oct noviembre/nov diciembre/dic"
    ),
    "fr": _numbered(
        "janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août/aout septembre/sept octobre/oct "
        "novembre/nov décembre/déc"
    ),
    "zh": {},
}

WEEKDAYS: Mapping[Language, Mapping[str, int]] = {
    "en": _numbered(
        "monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun", 0
    ),
    "de": _numbered("montag/mo dienstag/di mittwoch/mi donnerstag/do freitag/fr samstag/sonnabend/sa sonntag/so", 0),
    "it": _numbered(
        "lunedì/lunedi/lun martedì/martedi/mar mercoledì/mercoledi/mer giovedì/giovedi/gio venerdì/venerdi/ven "
        "sabato/sab domenica/dom",
        0,
    ),
    "es": _numbered(
        "lunes/lun martes/mar miércoles/miercoles/mié jueves/jue viernes/vie sábado/sabado/sáb domingo/dom", 0
    ),
    "fr": _numbered("lundi/lun mardi/mar mercredi/mer jeudi/jeu vendredi/ven samedi/sam dimanche/dim", 0),
    "zh": {},
}

# A short weekday name stands for a day only right before a date (`Di, 24.11.`), never alone.
FULL_WEEKDAY_LETTERS = 5

# Words for days near today, as days from today.
NEAR_DAYS: Mapping[Language, Mapping[str, int]] = {
    "en": {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1, "the day after tomorrow": 2},
    "de": {"heute": 0, "morgen": 1, "gestern": -1, "übermorgen": 2, "vorgestern": -2},
    "it": {"oggi": 0, "stasera": 0, "domani": 1, "ieri": -1, "dopodomani": 2, "l'altro ieri": -2},
    "es": {"hoy": 0, "mañana": 1, "ayer": -1, "pasado mañana": 2, "anteayer": -2},
    "fr": {
        "aujourd'hui": 0,
        "aujourd’hui": 0,
        "ce soir": 0,
        "demain": 1,
        "hier": -1,
        "après-demain": 2,
        "avant-hier": -2,
    },
    "zh": {"今天": 0, "今日": 0, "今晚": 0, "明天": 1, "明日": 1, "昨天": -1, "昨日": -1, "后天": 2, "前天": -2},
}

# The same words where they do not mean a day.
NOT_A_DAY: Mapping[Language, str] = {
    "en": r"(?!)",
    "de": r"(?:guten\s+morgen|heute\s+morgen|(?:jeden|am|diesen)\s+morgen|gestern\s+morgen|(?:von\s+)?heute\s+an)$",
    "it": r"(?!)",
    "es": r"(?:(?:la|esta|buena|de|una|cada)\s+mañana|por\s+la\s+mañana)$",
    "fr": r"(?!)",
    "zh": r"(?!)",
}

# Words for weeks near this one, as weeks from this one.
NEAR_WEEKS: Mapping[Language, Mapping[str, int]] = {
    "en": {"this week": 0, "next week": 1, "last week": -1, "this weekend": 0},
    "de": {
        "diese woche": 0,
        "dieser woche": 0,
        "nächste woche": 1,
        "nächster woche": 1,
        "kommende woche": 1,
        "kommender woche": 1,
        "letzte woche": -1,
        "letzter woche": -1,
        "vergangene woche": -1,
    },
    "it": {
        "questa settimana": 0,
        "la prossima settimana": 1,
        "settimana prossima": 1,
        "la scorsa settimana": -1,
        "settimana scorsa": -1,
    },
    "es": {
        "esta semana": 0,
        "la próxima semana": 1,
        "la semana que viene": 1,
        "la semana próxima": 1,
        "la semana pasada": -1,
    },
    "fr": {"cette semaine": 0, "la semaine prochaine": 1, "la semaine dernière": -1},
    "zh": {"本周内": 0, "这周内": 0, "本周": 0, "下周": 1, "上周": -1},
}

# What makes a weekday the coming or the past one.
NEXT_DAY = r"(?:next|coming|this|nächsten?|kommenden?|diesen|prossim[oa]|próximo|este|prochain|下|本|这)"
LAST_DAY = r"(?:last|past|letzten?|vergangenen?|scors[oa]|pasado|dernier|上)"
