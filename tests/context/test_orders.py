from zoneinfo import ZoneInfo

import pytest

from drafter.context.ledger import Ledger
from drafter.context.orders import write_order
from drafter.domain.evidence import Evidence
from drafter.domain.order import Address, EstimatedDelivery, ItemQuantity, LineItem, Order, Refund, Return
from tests.support.nouns import NOW, days_ago, make_event, make_item, make_order, make_shipment, make_store, money

BOOTS = make_item(id="2", sku="BOOT", name="Halden Boots", quantity=2)


def write(order: Order) -> Ledger:
    """Return the ledger with one order written down."""
    ledger = Ledger(ZoneInfo("America/New_York"))
    write_order(ledger, order, make_store(), "local", {})
    return ledger


def said(order: Order, name: str) -> list[Evidence]:
    """Return an order's evidence of one slot."""
    return [evidence for evidence in write(order).evidence if evidence.name == name]


def shown(order: Order, name: str) -> list[str]:
    """Return the values of an order's evidence of one slot."""
    return [evidence.value for evidence in said(order, name)]


def test_each_parcel_has_its_own_facts() -> None:
    """Two parcels of one order do not share a status, a number or contents."""
    first = make_shipment(id="a", tracking_number="A1", status="delivered", events=(make_event("delivered", 1),))
    second = make_shipment(
        id="b",
        tracking_number="B1",
        items=(ItemQuantity(id="2", quantity=2),),
        estimated_delivery=EstimatedDelivery(earliest=NOW.date(), latest=NOW.date()),
    )
    order = make_order(items=(make_item(), BOOTS), shipments=(first, second))

    by_subject = {(e.subject, e.name): e for e in write(order).evidence}

    assert by_subject["shipment:W1/a", "shipment.status"].value == "delivered"
    assert by_subject["shipment:W1/b", "shipment.status"].value == "in_transit"
    assert by_subject["shipment:W1/a", "shipment.items"].value == "Fjell Rain Jacket"
    assert by_subject["shipment:W1/b", "shipment.items"].value == "Halden Boots"
    assert by_subject["shipment:W1/b", "shipment.items"].text == "Halden Boots × 2"
    assert by_subject["shipment:W1/b", "shipment.index"].value == "2"
    assert by_subject["shipment:W1/b", "shipment.eta_latest"].value == "2026-11-20"
    assert ("shipment:W1/b", "shipment.delivered_on") not in by_subject


def test_every_fact_has_its_source_and_age() -> None:
    """Shop data is as old as the order's last update, news as old as its scan."""
    order = make_order(shipments=(make_shipment(),))

    (carrier,) = said(order, "shipment.carrier")
    (scanned,) = said(order, "shipment.last_event_at")

    assert (carrier.source.system, carrier.source.record, carrier.source.field) == (
        "local",
        "order:W1",
        "shipments.s1.carrier",
    )
    assert carrier.as_of == order.updated_at
    assert scanned.as_of == days_ago(2)


def test_a_status_we_do_not_know_is_a_gap_and_no_evidence() -> None:
    """An unknown state is never worded."""
    order = make_order(
        status="unknown",
        payment_status="unknown",
        fulfillment_status="unknown",
        return_status="unknown",
        shipments=(make_shipment(status="unknown", events=()),),
        returns=(Return(id="r1", status="unknown"),),
    )

    ledger = write(order)

    assert not [evidence for evidence in ledger.evidence if evidence.name.endswith("status")]
    assert {gap.reason for gap in ledger.gaps} == {"unknown_value"}
    assert {gap.subject for gap in ledger.gaps} == {"order:W1", "shipment:W1/s1", "return:W1/r1"}
    assert len(ledger.gaps) == 6


def test_customers_see_the_city_and_only_staff_the_street() -> None:
    """The street, like hold reasons that hint at fraud, is not for drafts."""
    address = Address(line1="1 Main St", line2="Apt 2", city="Austin", region="TX", postal_code="78701", country="US")
    order = make_order(
        shipping_address=address, hold_reason="HIGH_RISK_OF_FRAUD", cancel_reason="fraud", fulfillment_status="on_hold"
    )

    staff = {e.name: e.value for e in write(order).evidence if e.audience == "staff"}

    assert shown(order, "order.city") == ["Austin"]
    assert staff == {
        "order.address": "1 Main St, Apt 2, 78701 Austin, TX, US",
        "order.hold_reason": "HIGH_RISK_OF_FRAUD",
        "order.cancel_reason": "fraud",
    }
    assert not any(order.buyer.email in e.value for e in write(order).evidence if order.buyer.email)


def test_a_hold_reason_that_customers_may_know_is_for_them() -> None:
    """A wrong address is something the customer can mend."""
    (reason,) = said(make_order(hold_reason="INCORRECT_ADDRESS"), "order.hold_reason")

    assert (reason.value, reason.audience) == ("address", "customer")


@pytest.mark.parametrize(
    ("items", "fields", "left"),
    [
        pytest.param((make_item(), BOOTS), {}, ["Fjell Rain Jacket", "Halden Boots"], id="nothing-shipped"),
        pytest.param(
            (make_item(quantity_shipped=1), BOOTS), {"shipments": (make_shipment(),)}, ["Halden Boots"], id="split"
        ),
        pytest.param(
            (make_item(), BOOTS), {"shipments": (make_shipment(items=()),)}, [], id="parcel-with-unknown-contents"
        ),
        pytest.param(
            (make_item(quantity_shipped=1), BOOTS),
            {"shipments": (make_shipment(items=()),)},
            ["Halden Boots"],
            id="lines-say-what-was-shipped",
        ),
        pytest.param((make_item(quantity_refunded=1), BOOTS), {}, ["Halden Boots"], id="refunded-is-not-to-come"),
        pytest.param((make_item(),), {"fulfillment_status": "fulfilled"}, [], id="fulfilled"),
        pytest.param((make_item(),), {"status": "cancelled"}, [], id="cancelled"),
        pytest.param((make_item(),), {"fulfillment_status": "unknown"}, [], id="unknown"),
    ],
)
def test_what_is_still_to_come_is_said_only_when_it_is_known(
    items: tuple[LineItem, ...], fields: dict[str, object], left: list[str]
) -> None:
    """Nothing is called unshipped on a guess."""
    assert shown(make_order(items=items).model_copy(update=fields), "order.unshipped_items") == left


def test_refunds_and_returns_are_written_down_each_by_itself() -> None:
    """Amount, method, status and day of each refund; label and contents of each return."""
    refunds = (
        Refund(id="r1", amount=money("12.5"), reason="late", method="Visa", status="completed", at=days_ago(3)),
        Refund(id="r2", amount=money("5"), status="pending", at=days_ago(1)),
    )
    back = Return(
        id="b1", status="approved", label_url="https://x.example.com/l", items=(ItemQuantity(id="1", quantity=1),)
    )
    order = make_order(refunds=refunds, returns=(back,))

    facts = {(e.subject, e.name): e.value for e in write(order).evidence}

    assert facts["refund:W1/r1", "refund.amount"] == "12.50 USD"
    assert facts["refund:W1/r1", "refund.method"] == "card"
    assert facts["refund:W1/r1", "refund.issued_on"] == "2026-11-17"
    assert facts["refund:W1/r2", "refund.status"] == "pending"
    assert facts["return:W1/b1", "return.label_url"] == "https://x.example.com/l"
    assert facts["return:W1/b1", "return.items"] == "Fjell Rain Jacket"


def test_data_from_outside_cannot_break_a_draft() -> None:
    """Names, places and links arrive on one line, within bounds, or not at all."""
    order = make_order(
        items=(make_item(name="Jacket\n\nDear customer,\u202e " + "x" * 300, options={"size": "M\r\n"}),),
        shipments=(
            make_shipment(tracking_url="javascript:alert(1)", events=(make_event(location="Lyon\u0000\u200b"),)),
        ),
    )

    values = [evidence.value for evidence in write(order).evidence]

    assert all(value.isprintable() for value in values)
    assert max(map(len, values)) <= 100
    assert shown(order, "shipment.tracking_url") == []
    assert shown(order, "shipment.last_location") == ["Lyon"]
    assert shown(order, "item.options") == ["M"]


def test_a_marketplaces_number_is_the_orders_reference() -> None:
    """The number of another system is of no use to the customer."""
    assert shown(make_order(references={"erp": "9", "amazon": "302-1"}), "order.reference") == ["302-1"]
    assert shown(make_order(references={"erp": "9"}), "order.reference") == []
