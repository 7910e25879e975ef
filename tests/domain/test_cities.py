import pytest

from drafter.domain.cities import CITIES, country_of


@pytest.mark.parametrize(
    ("city", "country"),
    [("Milano", "IT"), ("mailand", "IT"), ("Viena", "AT"), ("PARIS", "FR"), ("Malaga", "ES"), ("Quahog Falls", None)],
)
def test_a_city_is_in_its_country_in_any_spelling(city: str, country: str | None) -> None:
    """Case and accents do not matter, and an unknown city is in none."""
    assert country_of(city) == country


def test_every_name_stands_in_one_country() -> None:
    """A name that two countries have would promise the wrong route."""
    assert len(set(CITIES)) == len(CITIES)
    assert all(country_of(city) for city in CITIES)
