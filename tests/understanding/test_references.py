import time

import pytest

from drafter.domain.store import Platform, Store
from drafter.understanding.references import (
    MAX_REFERENCES,
    Passage,
    find_bare_numbers,
    find_references,
    mask_codes,
)


def _store(platform: Platform, *, prefix: str | None = None, pattern: str | None = None) -> Store:
    return Store(
        id="s",
        brand="b",
        name="S",
        platform=platform,
        region="US",
        currency="USD",
        time_zone="UTC",
        languages=("en",),
        order_prefix=prefix,
        order_pattern=pattern,
    )


SHOPIFY = _store("shopify", pattern="#?[1-9][0-9]{3,5}")
BIGCOMMERCE = _store("bigcommerce")
PREFIXED = _store("bigcommerce", prefix="HB-")
MAGENTO = _store("magento")
AMAZON = _store("amazon")
EBAY = _store("ebay")
TIKTOK = _store("tiktok_shop")
LOCAL = _store("local")


def _orders(text: str, store: Store) -> list[str]:
    return [each.value for each in find_references([Passage(text, "message")], store) if each.kind == "order_number"]


@pytest.mark.parametrize(
    ("store", "text", "numbers"),
    [
        pytest.param(SHOPIFY, "Where is order #1001?", ["1001"], id="shopify-hash"),
        pytest.param(SHOPIFY, "order 1042 and 1043, also #1050", ["1042", "1043", "1050"], id="shopify-list"),
        pytest.param(SHOPIFY, "Order number: 10234.", ["10234"], id="shopify-word"),
        pytest.param(SHOPIFY, "Meine Bestellung Nr. 1001 fehlt immer noch", ["1001"], id="de"),
        pytest.param(SHOPIFY, "¿Dónde está mi pedido n.º 1045?", ["1045"], id="es"),
        pytest.param(SHOPIFY, "订单号１０４２怎么还没发货", ["1042"], id="zh-full-width"),
        pytest.param(SHOPIFY, "it's 1042", ["1042"], id="short-reply"),
        pytest.param(SHOPIFY, "＃1042", ["1042"], id="full-width-hash"),
        pytest.param(BIGCOMMERCE, "il mio ordine è il 2045 e il 2046", ["2045"], id="it"),
        pytest.param(BIGCOMMERCE, "ma commande n° 2045 s'il vous plaît merci", ["2045"], id="fr"),
        pytest.param(PREFIXED, "où est ma commande HB-2042 svp merci", ["HB-2042"], id="prefix"),
        pytest.param(PREFIXED, "my order hb2045 please thanks a lot", ["HB-2045"], id="prefix-loose"),
        pytest.param(PREFIXED, "please check order 2045 for me thank you", ["HB-2045"], id="prefix-left-out"),
        pytest.param(AMAZON, "Bestellung 302-1234567-1234567", ["302-1234567-1234567"], id="amazon"),
        pytest.param(
            AMAZON, "302–1234567–1234567 ist nicht da, was nun liebe Leute", ["302-1234567-1234567"], id="amazon-dash"
        ),
        pytest.param(EBAY, "I bought 12-34567-89012 from you", ["12-34567-89012"], id="ebay"),
        pytest.param(EBAY, "item 110012345678-28000123456", ["110012345678-28000123456"], id="ebay-legacy"),
        pytest.param(TIKTOK, "麻烦看下订单576543210987654321发货没有", ["576543210987654321"], id="tiktok"),
        pytest.param(MAGENTO, "Wo ist denn nun eigentlich meine 000000123?", ["000000123"], id="magento"),
        pytest.param(MAGENTO, "Auftrag 000000123-1 bitte ändern und danke", ["000000123-1"], id="magento-edited"),
        pytest.param(LOCAL, "where is order W2045 please my dear friends", ["W2045"], id="local"),
    ],
)
def test_order_numbers_in_each_platforms_form(store: Store, text: str, numbers: list[str]) -> None:
    """Numbers are found as people write them and come back as the shop writes them."""
    assert _orders(text, store) == numbers


@pytest.mark.parametrize(
    ("store", "text"),
    [
        pytest.param(SHOPIFY, "call me at 555-123-4567 or +1 (555) 123-4567 please", id="phone"),
        pytest.param(MAGENTO, "Bitte rufen Sie mich an: Tel. 030 12345678 oder 0151 123456789", id="phone-de"),
        pytest.param(TIKTOK, "我的手机是13812345678，请联系我一下", id="phone-zh"),
        pytest.param(SHOPIFY, "I ordered on 2026-11-02 and 11/03/2026 and waited since", id="dates"),
        pytest.param(SHOPIFY, "the jacket cost $1250 and 1300 EUR, not 1250.50", id="prices"),
        pytest.param(SHOPIFY, "I want to order 5000 units for my company", id="quantity"),
        pytest.param(SHOPIFY, "my zip 90210 and size 1042 in 2026 are wrong", id="postcode-size-year"),
        pytest.param(MAGENTO, "Meine IBAN ist DE89 3704 0044 0532 0130 00, danke sehr", id="iban"),
        pytest.param(SHOPIFY, "write to ada1001@example.com about it please", id="email"),
        pytest.param(BIGCOMMERCE, "la lampada da 1200 lumen pesa 1500 g e costa tanto", id="measures"),
    ],
)
def test_other_numbers_are_not_orders(store: Store, text: str) -> None:
    """Phones, dates, prices, quantities, postcodes, accounts and measures are left alone."""
    assert _orders(text, store) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("UPS says 1Z999AA10123456784 is late", "1Z999AA10123456784"),
        ("1Z 999 AA1 01 2345 6784", "1Z999AA10123456784"),
        ("9400 1000 0000 0000 0000 00", "9400100000000000000000"),
        ("00340434161094042557", "00340434161094042557"),
        ("RB123456789GB", "RB123456789GB"),
        ("顺丰单号SF1234567890123到哪了", "SF1234567890123"),
        ("JJD014600003210987654", "JJD014600003210987654"),
        ("FedEx tracking 771234567890", "771234567890"),
        ("Sendungsnummer 1234567890 von DHL", "1234567890"),
        ("TBA123456789012", "TBA123456789012"),
    ],
)
def test_tracking_numbers_are_not_orders(text: str, number: str) -> None:
    """Carriers' numbers are recognised as such."""
    found = find_references([Passage(text, "message")], SHOPIFY)

    assert [(each.kind, each.value) for each in found] == [("tracking_number", number)]


def test_a_marketplace_number_in_another_shop_is_a_reference() -> None:
    """An Amazon number in a Shopify ticket may stand on the order as a reference."""
    found = find_references([Passage("302-1234567-1234567", "message")], SHOPIFY)

    assert [each.kind for each in found] == ["marketplace"]


def test_the_first_mention_names_the_source() -> None:
    """Each number comes once, with the source that named it first, normalised and as written."""
    passages = [Passage("1001", "ticket"), Passage("Order #1001, #1002", "message"), Passage("order 1003", "agent")]

    found = find_references(passages, SHOPIFY)

    assert [(each.value, each.text, each.source) for each in found] == [
        ("1001", "1001", "ticket"),
        ("1002", "#1002", "message"),
        ("1003", "1003", "agent"),
    ]


def test_platform_ids_stated_by_the_helpdesk() -> None:
    """A long number in the ticket's own field is the platform's id."""
    assert find_references([Passage("5123456789012", "ticket")], SHOPIFY)[0].kind == "platform_id"


def test_many_numbers_are_bounded_and_quick() -> None:
    """A wall of numbers neither takes long nor floods the search."""
    started = time.perf_counter()

    found = find_references(
        [Passage("#1001 " * 100_000, "message"), Passage("order 1234 5678 " * 50_000, "message")], SHOPIFY
    )

    assert time.perf_counter() - started < 0.5
    assert len(found) <= MAX_REFERENCES


def test_codes_are_masked_before_topics_are_read() -> None:
    """Links, addresses and codes say nothing about the topic."""
    assert mask_codes("see https://example.com/a1 for #1001 by a@example.com").split() == ["see", "for", "by"]


def test_a_code_does_not_part_a_chinese_sentence() -> None:
    """Chinese has no spaces between words: where a code was, nothing is left."""
    assert mask_codes("请修改订单 576428190340517060 的收货地址。") == "请修改订单的收货地址。"
    assert mask_codes("快递到哪里了！576428190340517060").rstrip() == "快递到哪里了！"


@pytest.mark.parametrize(
    ("store", "text", "numbers"),
    [
        pytest.param(BIGCOMMERCE, "Scusate, ma quando arriva la 5513? Grazie mille", ("5513",), id="it"),
        pytest.param(SHOPIFY, "hallo, ich möchte gern die 10402 zurückgeben, danke", ("10402",), id="de"),
        pytest.param(PREFIXED, "hello, can you tell me where 3045 is today", ("HB-3045",), id="prefix"),
        pytest.param(SHOPIFY, "I have been a customer of yours since 2019, you know", (), id="year"),
        pytest.param(SHOPIFY, "I paid 1500 € and my phone is 0170 1234567, call me", (), id="money-and-phone"),
        pytest.param(AMAZON, "what about the 5513 that I bought of you lately", (), id="other-form"),
    ],
)
def test_numbers_that_nothing_marks(store: Store, text: str, numbers: tuple[str, ...]) -> None:
    """A number in the store's form may be an order's; years, prices and phone numbers never are."""
    assert find_bare_numbers([Passage(text, "message")], store) == numbers


def test_an_agents_bare_numbers_do_not_count() -> None:
    """Only what the customer wrote is looked up on a guess."""
    assert find_bare_numbers([Passage("we talked about the 5513 the other day", "agent")], BIGCOMMERCE) == ()


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Where is my order #10421… no wait, #10432?", ["10432"]),
        ("It's order #10421, sorry, I meant #10432", ["10432"]),
        ("Bestellung #10421, nein, ich meine #10432", ["10432"]),
        ("not #10421 but #10432", ["10432"]),
        ("order #10421, not sure whether #10432 belongs to it", ["10421", "10432"]),
        ("orders #10421 and #10432", ["10421", "10432"]),
        ("order #10421. Sorry for the trouble. And #10432?", ["10421", "10432"]),
    ],
)
def test_a_number_taken_back_does_not_count(text: str, numbers: list[str]) -> None:
    """Who corrects a number at once means the second one; where that is unclear both count."""
    assert _orders(text, SHOPIFY) == numbers


def test_the_number_of_an_authority_is_no_code() -> None:
    """Whoever threatens to call 12315 is understood; an order number says nothing about the topic."""
    assert mask_codes("我要打12315投诉 576428190340517344").split() == ["我要打12315投诉"]
