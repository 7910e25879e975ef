from datetime import date
from decimal import Decimal

import pytest

from drafter.domain.store import Language
from drafter.verification.readers import read_mentions
from drafter.verification.readers.contacts import is_card, is_iban
from drafter.verification.readers.page import Mention, Page, QuantityValue, TimeValue

KNOWN = {"1Z999AA10123456784": "tracking_number", "W2045": "order_number"}


def _read(language: Language, text: str) -> list[Mention]:
    return read_mentions(Page(text, language, date(2026, 11, 20)), KNOWN, ())


@pytest.mark.parametrize(
    ("language", "text", "hour", "minute"),
    [
        ("en", "at 2:32 PM", 14, 32),
        ("en", "at 9 am", 9, None),
        ("de", "um 14:32 Uhr", 14, 32),
        ("de", "um 9.10 Uhr", 9, 10),
        ("it", "alle 14.32", 14, 32),
        ("es", "a las 14:32", 14, 32),
        ("fr", "à 9 h 10", 9, 10),
        ("zh", "下午2点32分", 14, 32),
    ],
)
def test_times_of_day_are_read(language: Language, text: str, hour: int, minute: int | None) -> None:
    """A time of day is read with and without halves of the day."""
    (mention,) = _read(language, text)

    assert mention.value == TimeValue((hour,), minute)


@pytest.mark.parametrize(
    ("language", "text", "share"),
    [
        ("en", "15% off", 15),
        ("en", "fifteen percent", 15),
        ("en", "half price", 50),
        ("de", "15 %", 15),
        ("it", "quindici per cento", 15),
        ("fr", "15,5 %", Decimal("15.5")),
        ("zh", "百分之十五", 15),
        ("zh", "八折", 20),
    ],
)
def test_shares_are_read(language: Language, text: str, share: int | Decimal) -> None:
    """A percentage is read in digits and words; a Chinese rebate names what is still paid."""
    (mention,) = [one for one in _read(language, text) if one.kind == "percentage"]

    assert mention.value == Decimal(share)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "in two parcels", QuantityValue(2, "parcel")),
        ("de", "3 Artikel", QuantityValue(3, "item")),
        ("it", "due pacchi", QuantityValue(2, "parcel")),
        ("es", "dos paquetes", QuantityValue(2, "parcel")),
        ("fr", "deux colis", QuantityValue(2, "parcel")),
        ("zh", "两个包裹", QuantityValue(2, "parcel")),
    ],
)
def test_numbers_of_parcels_and_items_are_read(language: Language, text: str, value: QuantityValue) -> None:
    """Only a number with its noun is a quantity."""
    (mention,) = _read(language, text)

    assert mention.value == value


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("order #1001", "order_number"),
        ("Your order W2045 left", "order_number"),
        ("order 028-1234567-1234567", "order_number"),
        ("tracking number 1Z999AA10123456784", "tracking_number"),
        ("1Z 999 AA1 01 2345 6784", "identifier"),
        ("1Z999AA10123456785", "identifier"),
        ("call +1 (415) 555-0132", "phone"),
        ("a@b.example.com", "email"),
        ("jane (at) mail.com", "email"),
        ("https://a.example.com/x", "url"),
        ("see track-it.com now", "url"),
        ("hxxps://evil.example/a", "url"),
        ("www.evil.example.org", "url"),
        ("DE89 3704 0044 0532 0130 00", "iban"),
        ("4111 1111 1111 1111", "card"),
    ],
)
def test_codes_and_contacts_are_told_apart(text: str, kind: str) -> None:
    """Numbers, links and addresses are each read as what they are."""
    assert kind in {mention.kind for mention in _read("en", text)}


@pytest.mark.parametrize("text", ["the GU10 lamp", "IP65 rated", "size 42", "2700K light", "A4 paper"])
def test_names_of_things_are_no_codes(text: str) -> None:
    """Sockets, classes and sizes are not order numbers."""
    assert _read("en", text) == []


def test_checksums_decide() -> None:
    """One digit off is neither a bank account nor a card."""
    assert is_iban("GB82 WEST 1234 5698 7654 32")
    assert not is_iban("GB82 WEST 1234 5698 7654 33")
    assert is_card("4111111111111111")
    assert not is_card("4111111111111112")
