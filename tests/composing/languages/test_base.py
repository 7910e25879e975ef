from datetime import date

import pytest

from drafter.composing.languages import tongue_for
from drafter.composing.rendering import choose_form
from drafter.domain.store import LANGUAGES, Language
from drafter.domain.vocabulary import PAYMENT_METHODS, STATUS_CODES

TODAY = date(2026, 11, 20)
NEAR = "2026-11-24"
FAR = "2026-10-08"
REGIONS: dict[Language, str] = {"en": "US", "de": "DE", "it": "IT", "es": "IT", "fr": "GB", "zh": "CN"}


@pytest.mark.parametrize(
    ("language", "filter_", "near", "far"),
    [
        ("en", "on", "on Tuesday, November 24", "on October 8"),
        ("en", "by", "by Tuesday, November 24", "by October 8"),
        ("de", "on", "am Dienstag, dem 24. November", "am 8. Oktober"),
        ("de", "by", "bis Dienstag, den 24. November", "bis zum 8. Oktober"),
        ("de", "since", "seit Dienstag, dem 24. November", "seit dem 8. Oktober"),
        ("de", "from", "ab Dienstag, dem 24. November", "ab dem 8. Oktober"),
        ("it", "on", "martedì 24 novembre", "l’8 ottobre"),
        ("it", "by", "entro martedì 24 novembre", "entro l’8 ottobre"),
        ("it", "since", "da martedì 24 novembre", "dall’8 ottobre"),
        ("it", "until", "fino a martedì 24 novembre", "fino all’8 ottobre"),
        ("es", "on", "el martes 24 de noviembre", "el 8 de octubre"),
        ("es", "by", "a más tardar el martes 24 de noviembre", "a más tardar el 8 de octubre"),
        ("es", "after", "después del martes 24 de noviembre", "después del 8 de octubre"),
        ("fr", "on", "le mardi 24 novembre", "le 8 octobre"),
        ("fr", "by", "d’ici au mardi 24 novembre", "d’ici au 8 octobre"),
        ("fr", "until", "jusqu’au mardi 24 novembre", "jusqu’au 8 octobre"),
        ("zh", "on", "11 月 24 日（周二）", "10 月 8 日"),
        ("zh", "by", "11 月 24 日（周二）前", "10 月 8 日前"),
        ("zh", "since", "自 11 月 24 日（周二）以来", "自 10 月 8 日以来"),
    ],
)
def test_dates_bring_preposition_and_article(language: Language, filter_: str, near: str, far: str) -> None:
    """Near days have their weekday, others do not; articles contract and elide as the language wants."""
    tongue = tongue_for(language, REGIONS[language])

    assert tongue.render_date(NEAR, filter_, TODAY, "") == near
    assert tongue.render_date(FAR, filter_, TODAY, "") == far


@pytest.mark.parametrize(
    ("language", "region", "first", "next_year"),
    [
        ("en", "US", "December 1", "June 1, 2027"),
        ("en", "GB", "1 December", "1 June 2027"),
        ("de", "DE", "1. Dezember", "1. Juni 2027"),
        ("it", "IT", "1º dicembre", "1º giugno 2027"),
        ("es", "IT", "1 de diciembre", "1 de junio de 2027"),
        ("fr", "GB", "1er décembre", "1er juin 2027"),
        ("zh", "CN", "12 月 1 日", "2027 年 6 月 1 日"),
    ],
)
def test_the_year_is_said_when_it_is_not_this_one(language: Language, region: str, first: str, next_year: str) -> None:
    """The first of a month is written as the language writes it, another year is named."""
    tongue = tongue_for(language, region)

    assert tongue.render_date("2026-12-01", "plain", TODAY, "") == first
    assert tongue.render_date("2027-06-01", "plain", TODAY, "") == next_year


def test_windows_are_dated_in_full() -> None:
    """The days of a legal window name their year, whatever day it is."""
    tongue = tongue_for("de", "DE")

    assert tongue.render_date("2026-11-21", "by", TODAY, "policy.window_ends") == "bis zum 21. November 2026"
    assert tongue.render_date("2026-11-21", "short", TODAY, "policy.window_ends") == "21. November"


@pytest.mark.parametrize(
    ("language", "region", "text"),
    [
        ("en", "US", "on November 19 at 2:32 PM"),
        ("en", "GB", "on 19 November at 14:32"),
        ("de", "DE", "am 19. November um 14:32 Uhr"),
        ("it", "IT", "il 19 novembre alle 14:32"),
        ("es", "IT", "el 19 de noviembre a las 14:32"),
        ("fr", "GB", "le 19 novembre à 14 h 32"),
        ("zh", "CN", "11 月 19 日 14:32"),
    ],
)
def test_moments_are_told_in_the_stores_time_zone(language: Language, region: str, text: str) -> None:
    """A scan at 13:32 UTC was at 14:32 in Berlin."""
    tongue = tongue_for(language, region)

    assert tongue.render_datetime("2026-11-19T13:32:00Z", "on", TODAY, "Europe/Berlin") == text


def test_one_oclock_is_singular_where_hours_have_number() -> None:
    """Italian elides, Spanish says `la una`."""
    moment = "2026-11-19T00:05:00Z"

    assert tongue_for("it", "IT").render_datetime(moment, "on", TODAY, "Europe/Rome") == "il 19 novembre all’1:05"
    assert tongue_for("es", "IT").render_datetime(moment, "on", TODAY, "Europe/Rome") == "el 19 de noviembre a la 1:05"


@pytest.mark.parametrize(
    ("language", "span", "within", "single", "at_once"),
    [
        ("en", "5 to 7 business days", "within 30 days", "1 hour", "at once"),
        ("de", "5 bis 7 Werktage", "innerhalb von 30 Tagen", "1 Stunde", "sofort"),
        ("it", "5–7 giorni lavorativi", "entro 30 giorni", "1 ora", "subito"),
        ("es", "entre 5 y 7 días laborables", "en un plazo de 30 días", "1 hora", "al momento"),
        ("fr", "5 à 7 jours ouvrés", "sous 30 jours", "1 heure", "immédiatement"),
        ("zh", "5 至 7 个工作日", "30 天内", "1 小时", "即时"),
    ],
)
def test_durations_have_number_and_case(language: Language, span: str, within: str, single: str, at_once: str) -> None:
    """Ranges, single units, the prepositional form, and no duration at all."""
    tongue = tongue_for(language, REGIONS[language])

    assert tongue.render_duration("5..7 business_day", "") == span
    assert tongue.render_duration("30 day", "within") == within
    assert tongue.render_duration("1 hour", "") == single
    assert tongue.render_duration("0 day", "within") == at_once


def test_german_durations_decline() -> None:
    """After `von` and `nach` stands the dative."""
    tongue = tongue_for("de", "DE")

    assert [tongue.render_duration(value, "dat") for value in ("2 week", "3 month", "1 day")] == [
        "2 Wochen",
        "3 Monaten",
        "1 Tag",
    ]


@pytest.mark.parametrize(
    ("language", "region", "value", "text"),
    [
        ("en", "US", "1234.50 USD", "$1,234.50"),
        ("en", "DE", "12.50 EUR", "€12.50"),
        ("de", "DE", "1234.50 EUR", "1.234,50\u00a0€"),
        ("it", "IT", "12.50 EUR", "12,50\u00a0€"),
        ("es", "IT", "12.50 EUR", "12,50\u00a0€"),
        ("es", "US", "12.50 USD", "$12.50"),
        ("fr", "GB", "12.50 GBP", "12,50\u00a0£"),
        ("zh", "CN", "12.50 CNY", "¥12.50"),
        ("zh", "GB", "12.50 GBP", "£12.50"),
    ],
)
def test_money_is_written_as_the_region_writes_it(language: Language, region: str, value: str, text: str) -> None:
    """CLDR's pattern with the narrow symbol of the store's own currency."""
    assert tongue_for(language, region).render_money(value) == text


def test_percentages_keep_their_decimals() -> None:
    """Half a percent is not rounded away."""
    assert tongue_for("en", "US").render_percentage("12.5") == "12.5%"
    assert tongue_for("de", "DE").render_percentage("10") == "10\u00a0%"


def test_spanish_conjunctions_give_way_to_their_own_sound() -> None:
    """`y` becomes `e` before an i, `o` becomes `u` before an o."""
    tongue = tongue_for("es", "IT")

    assert tongue.join(("A", "Isla"), alternatives=False) == (" e ",)
    assert tongue.join(("A", "Hielo"), alternatives=False) == (" y ",)
    assert tongue.join(("A", "B", "Ocho"), alternatives=True)[-1] == " u "


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_words_in_both_addresses(language: Language) -> None:
    """Each status of the contract and each payment method can be said, formally and informally."""
    tongue = tongue_for(language, REGIONS[language])
    codes = [(slot, code) for slot, known in STATUS_CODES.items() for code in known if code != "unknown"]
    codes += [(slot, code) for slot in ("order.paid_with", "refund.method") for code in PAYMENT_METHODS]

    for slot, code in codes:
        label = tongue.label(slot, code, "to" if slot in ("order.paid_with", "refund.method") else "")
        assert label, (slot, code)
        assert not set("[]|") & set(choose_form(label, 0) + choose_form(label, 1))


@pytest.mark.parametrize("language", LANGUAGES)
def test_small_numbers_are_words_and_large_ones_figures(language: Language) -> None:
    """Two parcels in words where the language allows it, forty in figures."""
    tongue = tongue_for(language, REGIONS[language])

    assert tongue.count_word(2).isdecimal() == (language == "zh")
    assert tongue.count_word(40) == "40"


@pytest.mark.parametrize(
    ("value", "within"),
    [
        ("1 business_day", "innerhalb eines Werktags"),
        ("1 week", "innerhalb einer Woche"),
        ("1..2 day", "innerhalb von 1 bis 2 Tagen"),
    ],
)
def test_german_says_within_one_day_in_the_genitive(value: str, within: str) -> None:
    """One is a word there, as people say it; a span keeps its figures."""
    assert tongue_for("de", "DE").render_duration(value, "within") == within


@pytest.mark.parametrize("slot", ["order.customer_note_language", "order.exception_note_language"])
def test_a_notes_language_has_its_name(slot: str) -> None:
    """In the words of the language that the reply is written in."""
    assert tongue_for("fr", "FR").label(slot, "de", "") == "allemand"
    assert tongue_for("de", "DE").label(slot, "en", "") == "Englisch"
