import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.composing.model.masking import PLACEHOLDERS, Masker
from drafter.domain.order import Address, Buyer
from drafter.domain.ticket import Requester
from tests.support.asking import ADDRESS, SHOWN, joergs_order, sheet_of, trace_of
from tests.support.builders import demo_store
from tests.support.nouns import make_request

TRACKING = "1Z999AA10123456784"
GARBLED: Mapping[str, Callable[[str], str]] = {
    "as it is": lambda value: value,
    "upper": str.upper,
    "lower": str.lower,
    "full-width": lambda value: value.translate({code: code + 0xFEE0 for code in range(0x30, 0x3A)}),
    "decomposed": lambda value: unicodedata.normalize("NFD", value),
}
TYPED = (
    "W1042",
    TRACKING,
    "Jörg Strauß",
    "Strauß",
    "joerg.strauss@example.com",
    "+49 761 555 0142",
    "lamp_fan77",
    "Lindenweg 12",
    "79100",
)
PIECES = (*TYPED, " ", "\n", "x@", "12", "-", "{order.number}", "[name]", "湖")
HARMLESS = st.text(alphabet="bcefghij ,.!?äöü\n的了在 ", max_size=60)
"""Letters that the name of no party can be made of."""


@lru_cache(maxsize=1)
def masker() -> Masker:
    """Return a masker of Jörg's ticket."""
    trace = trace_of(joergs_order())
    return Masker(trace, sheet_of(trace)[1])


@lru_cache(maxsize=1)
def chinese() -> Masker:
    """Return a masker of a Chinese customer's ticket."""
    order = joergs_order(
        buyer=Buyer(email="xiaoyu@example.com", name="王小雨", phone="138 0013 8000"),
        shipping_address=Address(line1="湖滨路 18 号 3 单元 502", city="杭州", postal_code="310001", country="CN"),
    )
    trace = trace_of(order, request=make_request("xiaoyu@example.com", requester=Requester(name="王小雨")))
    return Masker(trace, sheet_of(trace)[1])


def without_signs(text: str) -> str:
    """Return a text's letters and digits, in small letters without accents."""
    plain = unicodedata.normalize("NFKD", text).lower().replace("ß", "ss")
    return "".join(letter for letter in plain if letter.isalnum())


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Order W1042 please", f"Order {SHOWN['order']} please"),
        ("order #w1042!", f"order {SHOWN['order']}!"),
        ("parcel 1Z 999 AA1 0123 4567 84 is late", f"parcel {SHOWN['parcel']} is late"),
        ("parcel 1z999aa10123456784", f"parcel {SHOWN['parcel']}"),
        ("Hello, I'm joerg strauss.", "Hello, I'm [name]."),
        ("Gruß, J. STRAUSS", "Gruß, J. [name]"),
        ("Strauß' Lampe", "[name]' Lampe"),
        ("lamp_fan77 here", "[name] here"),
        ("write to Joerg.Strauss@Example.com", "write to [email]"),
        ("Lindenweg 12, 79100 Freiburg", "[address], [address] Freiburg"),
        ("im LINDENWEG nebenan", "im [address] nebenan"),
        ("call +49 (0)761 555-0142", "call [phone]"),
        ("call 0761 5550142 today", "call [phone] today"),
    ],
)
def test_what_is_known_of_the_customer_is_masked_however_it_is_typed(text: str, masked: str) -> None:
    """Numbers become their slots; people, addresses and phones become placeholders, in any case and spacing."""
    assert masker().mask(text) == masked


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("a@b.photography", "[email]"),
        ("new mail: max+shop@mail.müller-lübeck.de.", "new mail: [email]."),
        ("max [at] firma [dot] de", "[email]"),
        ("邮箱wang@example.com谢谢", "邮箱[email]谢谢"),
        ("Tel. 06 12 34 56 78", "Tel. [phone]"),
        ("(828) 555-0199 or 828.555.0199", "[phone] or [phone]"),
        ("我的手机是13800138000，谢谢", "我的手机是[phone]，谢谢"),
        ("寄到学院路 31 号 12 栋吧", "[address]吧"),
        ("418 Maple Street, Apt 3", "[address], Apt 3"),
        ("it is 77 harper street now", "it is [address] now"),
        ("Hauptstr. 5a", "[address]"),
        ("Am Winkel 7, Kiel", "[address], Kiel"),
        ("in via Garibaldi 7, Bologna", "in [address], Bologna"),
        ("Calle del Carmen, 12", "[address]"),
        ("4 impasse du Lavoir", "[address]"),
        ("NR2 3PQ Norwich", "[address] Norwich"),
        ("DE89 3704 0044 0532 0130 00", "[number]"),
        ("card 4111 1111 1111 1111", "card [number]"),
        ("card ending in 4242", "card ending in [number]"),
        ("302-1847261-5590413 and 12-34567-89012", "[number] and [number]"),
        ("customer 8812345", "customer [number]"),
        ("1Z 8X4 56605 6023 1528", "[number]"),
        ("see https://evil.example.com/?mail=a", "see [link]"),
        ("my name is Priya Raman and", "my name is [name] and"),
        ("我叫李明，订单", "我叫[name]，订单"),
    ],
)
def test_what_nobody_told_us_is_known_by_how_it_is_written(text: str, masked: str) -> None:
    """E-mails, phones, streets, postal codes, accounts, cards and long numbers of anybody are masked."""
    assert masker().mask(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "It was due on 20.11.2026 at 15:30, not 2026-11-24.",
        "Size 8.5 or 9, 2 pairs, 60 days, 1.234,56 €, -20 °C, 2700-5000 K",
        "Punto GU10 dimmerabile, E27, 800 lm",
        "What is the best way in 2 days? It is on the road since 3 weeks.",
        "Das Paket ist seit 3 Tagen weg, am Montag 5 Uhr.",
        "Mein Name ist falsch geschrieben.",
        "我家里20号收到，11 月 24 日（周二）送达",
        "¿A qué largo de pie corresponde la talla 42?",
        "",
        "  \n",
    ],
)
def test_ordinary_words_and_figures_stay(text: str) -> None:
    """Dates, times, sizes, prices and distances are nobody's data."""
    assert masker().mask(text) == text


@pytest.mark.parametrize(
    "text", ["王小雨", "王 小 雨", "小雨", "王女士", "湖滨路18号3单元502", "138-0013-8000", "邮编310001"]
)
def test_chinese_names_and_addresses_are_masked_inside_running_text(text: str) -> None:
    """Chinese has no spaces between words; names are found all the same."""
    masked = chinese().mask(f"您好我是{text}请尽快")

    assert not any(character in masked for character in "王雨湖滨" if character in text)
    assert not re.search(r"\d", masked)
    assert any(mask in masked for mask in PLACEHOLDERS)


@given(st.sampled_from(TYPED), st.sampled_from(sorted(GARBLED)), HARMLESS, HARMLESS)
@settings(max_examples=300, deadline=None)
def test_no_typed_value_survives(value: str, way: str, before: str, after: str) -> None:
    """Whatever stands around it and however it is typed, a known value is gone."""
    typed = GARBLED[way](value)
    masked = masker().mask(f"{before} {typed} {after}")

    assert typed not in masked
    assert without_signs(value) not in without_signs(re.sub(r"\{[^}]*\}", " ", masked))


@given(st.text(max_size=200) | st.lists(st.sampled_from(PIECES)).map("".join))
@settings(max_examples=300, deadline=None)
def test_masking_again_changes_nothing(text: str) -> None:
    """What is masked stays as it is."""
    masked = masker().mask(text)

    assert masker().mask(masked) == masked


@given(HARMLESS)
def test_text_without_personal_data_is_unchanged(text: str) -> None:
    """Letters, spaces and marks come back as they were."""
    assert masker().mask(text) == text


def test_numbers_of_an_order_that_is_not_the_customers_are_not_told_from_others() -> None:
    """Without evidence there is no slot: the number is a number, with the store's prefix."""
    store = demo_store("harbor-uk")
    trace = trace_of(store=store)

    assert (
        Masker(trace, sheet_of(trace)[1]).mask("where is HB-20418, or hb 20418?") == "where is [number], or [number]?"
    )


def test_the_other_word_of_a_two_word_address_is_a_name() -> None:
    """Somebody who signs as Ada with the address ada.lovelace@… is called Lovelace too."""
    trace = trace_of(request=make_request("ada.lovelace@example.com"))

    assert Masker(trace, sheet_of(trace)[1]).mask("Lovelace, first floor") == "[name], first floor"


def test_a_name_of_two_letters_is_a_name_where_it_is_written_large() -> None:
    """In small letters it is mostly a word."""
    trace = trace_of(request=make_request(None, requester=Requester(name="An Li")))

    assert (
        Masker(trace, sheet_of(trace)[1]).mask("An here, it is an order for Li")
        == "[name] here, it is an order for [name]"
    )


def test_names_that_are_placeholders_words_do_not_break_them() -> None:
    """Somebody called Name Email is masked once, not for ever."""
    trace = trace_of(request=make_request(None, requester=Requester(name="Name Email")))

    assert Masker(trace, sheet_of(trace)[1]).mask("Name: a@b.example.com") == "[name]: [email]"


@pytest.mark.parametrize(
    "unit", ["a", "1 ", "a-", "@", "1a.", "straße ", "[", "王", "12-", "aa-", ". ", "via a ", "(0"]
)
def test_the_time_grows_with_the_text(unit: str) -> None:
    """Twelve thousand characters of anything are masked; what grew faster than the text would not end."""
    assert masker().mask(unit * (12_000 // len(unit)))


def test_addresses_of_every_line_are_masked() -> None:
    """Also a second line, and a line that reads like no street."""
    order = joergs_order(shipping_address=ADDRESS.model_copy(update={"line1": "12 Birch", "line2": "Hinterhaus 3"}))
    trace = trace_of(order)

    assert (
        Masker(trace, sheet_of(trace)[1]).mask("12 birch / hinterhaus 3, Birch hat")
        == "[address] / [address], Birch hat"
    )
