"""Values are spelt as the six languages write them, and terms are read from the policy files."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from drafter.domain.dataset import EITHER
from drafter.domain.money import Money
from drafter.domain.store import Language
from drafter.errors import ConfigurationError
from drafter.evaluation.generators.flips.forms import of_clock, of_day, of_days, of_money, of_span, plain
from drafter.evaluation.generators.flips.terms import terms_of
from drafter.settings import load_workspace

ROOT = Path(__file__).parents[4]


@pytest.mark.parametrize(
    ("language", "spelling"),
    [
        ("en", "Monday, November 23"),
        ("en", "23 November 2026"),
        ("de", "Montag, den 23. November"),
        ("it", "lunedì 23 novembre"),
        ("es", "23 de noviembre de 2026"),
        ("fr", "lundi 23 novembre"),
        ("zh", "11 月 23 日（周一）"),
    ],
)
def test_a_day_is_spelt_with_and_without_weekday_and_year(language: Language, spelling: str) -> None:
    """Every spelling that a language has for a day is there, the shortest last."""
    forms = of_day(date(2026, 11, 23), language).split(EITHER)

    assert spelling in forms
    assert len(forms[-1]) == min(map(len, forms))


def test_some_days_change_the_words_around_them() -> None:
    """Italian elides before the 8th and the 11th, and the 1st is an ordinal: such days are no fair swap."""
    assert [day for day in range(1, 13) if not plain(date(2026, 11, day))] == [1, 8, 11]


def test_amounts_spans_and_times_are_spelt() -> None:
    """Amounts are there with either separator and the sign on either side; spans and times as languages write them."""
    amount = of_money(Money.model_validate({"amount": "1299.00", "currency": "EUR"})).split(EITHER)

    assert {"€1,299.00", "1.299,00\N{NO-BREAK SPACE}€", "€1299.00"} <= set(amount)
    assert {"5 bis 7 Werktage", "5 bis 7"} <= set(of_span(5, 7, "de").split(EITHER))
    assert "30-day" in of_days(30, "en").split(EITHER)
    noon = of_clock(datetime(2026, 11, 20, 12, tzinfo=UTC), "America/New_York")
    assert {"7:00 AM", "7 h 00", "07:00"} <= set(noon.split(EITHER))


def test_terms_are_those_of_the_files() -> None:
    """Windows, the law's own one, who pays until when, and how long refunds take, by store."""
    stores = {store.id: terms_of(ROOT, store) for store in load_workspace(ROOT).stores}

    assert {name: (terms.window, terms.law, terms.free_until) for name, terms in stores.items()} == {
        "harbor-us": (60, 0, None),
        "harbor-uk": (30, 14, None),
        "harbor-cn": (7, 7, None),
        "lumen-de": (30, 14, 14),
        "lumen-it": (30, 14, 14),
        "lumen-amazon": (30, 14, 14),
        "lumen-ebay": (30, 14, 14),
    }
    assert stores["harbor-uk"].fee == Money.model_validate({"amount": "3.95", "currency": "GBP"})
    assert stores["lumen-de"].excluded == ("custom", "gift_card")
    assert stores["lumen-de"].timing["card"] == (5, 7)


def test_a_store_without_a_rule_is_named() -> None:
    """Where no rule is for a store, the error says which file lacks it."""
    store = load_workspace(ROOT).stores[0].model_copy(update={"region": "BR"})

    with pytest.raises(ConfigurationError, match="harbor-us"):
        terms_of(ROOT, store)
