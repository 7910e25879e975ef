import pytest

from drafter.domain.context import PastTicket
from drafter.domain.order import Buyer, Note
from drafter.domain.slots import SLOTS
from drafter.domain.store import Language
from drafter.domain.ticket import ConfirmedAction, Message, Requester
from drafter.errors import StorageError, TerminalError, TransientError
from tests.support.nouns import (
    ADA,
    NOW,
    days_ago,
    make_event,
    make_order,
    make_product,
    make_request,
    make_shipment,
    make_store,
    make_understanding,
    money,
    refer,
)
from tests.support.shop import Shop, numbers, values
from tests.support.sources import MemoryHistory, ScriptedCarrier

pytestmark = pytest.mark.anyio

TRACKING = "1Z999AA10123456784"
STRANGER = "eve@example.com"


@pytest.mark.parametrize("number", ["1001", "#1001", "gid-1001", "302-1234567-1234567", TRACKING], ids=str)
async def test_an_order_is_found_by_any_of_its_numbers(number: str) -> None:
    """Platform id, order number, marketplace reference and tracking number all lead to the order."""
    order = make_order("1001", references={"amazon": "302-1234567-1234567"}, shipments=(make_shipment(),))
    shop = await Shop().stock(order)

    context = await shop.gather(make_request(numbers=(number,)))

    assert context.match == "found"
    assert numbers(context) == ["1001"]


async def test_several_orders_come_in_the_tickets_order_and_each_once() -> None:
    """Two numbers of one order are one order."""
    shop = await Shop().stock(make_order("1001", shipments=(make_shipment(),)), make_order("1002"))
    reading = make_understanding(references=(refer("1002"), refer("1001"), refer(TRACKING, "tracking_number")))

    assert numbers(await shop.gather(make_request(), reading)) == ["1002", "1001"]
    assert numbers(await shop.gather(make_request(numbers=("1001",)), reading)) == ["1001", "1002"]


async def test_without_a_number_the_buyers_only_live_order_is_found_by_any_of_their_addresses() -> None:
    """One order that can be meant needs no question."""
    old = make_order("900", status="closed", placed_at=days_ago(300))
    shop = await Shop().stock(make_order("1001"), old)

    for email in (ADA, " ADA@Example.com ", "ada.work@example.com"):
        context = await shop.gather(make_request(email))
        assert (context.match, numbers(context)) == ("found", ["1001"])


async def test_several_orders_that_could_be_meant_are_never_guessed() -> None:
    """An ambiguous search names the requester's orders to the agent and uses none."""
    shop = await Shop().stock(make_order("1001"), make_order("1002"), make_order("1003", buyer=Buyer(email=STRANGER)))

    context = await shop.gather(make_request())

    assert context.match == "ambiguous"
    assert sorted(context.candidates) == ["1001", "1002"]
    assert not context.orders
    assert not values(context, "order.number")


async def test_a_ticket_that_is_not_about_a_purchase_searches_no_orders() -> None:
    """Thanks and questions before buying leave the orders alone."""
    shop = await Shop().stock(make_order("1001"))

    context = await shop.gather(make_request(), make_understanding("thanks", "policy_question"))

    assert context.match == "none_given"
    assert shop.mirror.reads == 0


@pytest.mark.parametrize("email", [None, "", "not an address", "nobody@example.com"])
async def test_without_number_or_order_there_is_nothing(email: str | None) -> None:
    """Nothing to search by, or nothing found by address, is the same: the ticket gives no order."""
    shop = await Shop().stock(make_order("1001"))

    assert (await shop.gather(make_request(email))).match == "none_given"


async def test_somebody_elses_order_and_no_order_give_the_same_context() -> None:
    """All that tells them apart is `match` and what staff read in the gaps."""
    note = Note(audience="staff", text="VIP, gave a discount", at=days_ago(1))
    order = make_order("1001", notes=(note,), shipments=(make_shipment(),))
    past = PastTicket(
        ticket_id="t0", store="harbor-us", brand="harbor", email=ADA, order_numbers=("1001",), created_at=days_ago(3)
    )
    shop = await Shop(history=MemoryHistory(past)).stock(order, products=[make_product()])
    action = ConfirmedAction(action="refund_issued", order_number="1001", amount=money("10"))
    reading = make_understanding("wismo", "exchange", references=(refer("1001"),))
    request = make_request(STRANGER, numbers=("1001",)).model_copy(update={"confirmed_actions": (action,)})

    theirs = await shop.gather(request, reading)
    nothing = await (Shop(history=MemoryHistory(past))).gather(request, reading)

    assert (theirs.match, nothing.match) == ("not_party", "not_found")
    assert theirs.model_copy(update={"match": "not_found", "gaps": ()}) == nothing.model_copy(update={"gaps": ()})
    kept = (theirs.orders, theirs.staff_notes, theirs.related_tickets, theirs.actions, theirs.products)
    assert not any(kept)
    assert {evidence.subject for evidence in theirs.evidence} == {"store:harbor-us", "customer"}
    told = " ".join(gap.message for gap in theirs.gaps)
    assert not any(word in told for word in ("Fjell", "UPS", "ada", "189", "discount", TRACKING))


async def test_of_several_numbers_only_the_requesters_own_are_used() -> None:
    """The agent is told that one number was left out, and nothing of that order."""
    shop = await Shop().stock(make_order("1001"), make_order("1002", buyer=Buyer(email=STRANGER)))

    context = await shop.gather(make_request(numbers=("1002", "1001", "7777")))

    assert (context.match, numbers(context)) == ("found", ["1001"])
    assert [gap.reason for gap in context.gaps] == ["not_found", "not_found"]
    assert not any("1002" in evidence.subject for evidence in context.evidence)


async def test_only_the_tickets_own_store_is_searched() -> None:
    """The same number in another store is another order."""
    shop = await Shop().stock()
    await shop.mirror.put_orders("lumen-de", [make_order("1001")])

    assert (await shop.gather(make_request(numbers=("1001",)))).match == "not_found"
    assert (await shop.gather(make_request())).match == "none_given"


async def test_on_a_marketplace_the_account_name_opens_the_order() -> None:
    """An anonymised address does not keep a marketplace buyer from their order."""
    shop = Shop(store=make_store("amazon"))
    reference = "302-1234567-1234567"
    buyer = Buyer(email="a1@marketplace.example.com", marketplace_username="ada_buys")
    await shop.stock(make_order("A1", buyer=buyer, references={"amazon": reference}))
    requester = Requester(email="b2@marketplace.example.com", marketplace_username="ada_buys")

    context = await shop.gather(make_request(numbers=(reference,), requester=requester))

    assert context.match == "found"
    assert values(context, "order.reference") == [reference]


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        pytest.param(StorageError("locked"), "down", id="locked"),
        pytest.param(TransientError("local", "HTTP 503"), "down", id="down"),
        pytest.param(TerminalError("local", "HTTP 401"), "unreadable", id="refused"),
    ],
)
@pytest.mark.parametrize("named", [("1001",), ()])
async def test_a_shop_that_is_down_is_a_gap(error: Exception, reason: str, named: tuple[str, ...]) -> None:
    """Nothing is known of the order, and the agent reads why."""
    shop = await Shop().stock(make_order("1001"))
    shop.mirror.error = error

    context = await shop.gather(make_request(numbers=named), make_understanding("wismo", "presale_size"))

    assert context.match == "unreachable"
    assert not context.orders
    assert [(gap.source, gap.reason) for gap in context.gaps] == [("local", reason)]


async def test_a_carrier_that_is_down_leaves_the_shops_news_and_a_gap() -> None:
    """The draft can say what is known and that tracking could not be reached."""
    carrier = ScriptedCarrier(error=TransientError("aggregator", "HTTP 503"))
    shop = await Shop(carriers=[carrier]).stock(make_order("1001", shipments=(make_shipment(),)))

    context = await shop.gather(make_request(numbers=("1001",)))

    assert values(context, "shipment.status") == ["in_transit"]
    assert [(gap.source, gap.subject) for gap in context.gaps] == [("aggregator", "shipment:1001/s1")]


async def test_fresh_news_is_sourced_to_the_carrier_and_dated_by_its_scan() -> None:
    """Who said so, and when, stands with the status."""
    told = make_shipment(status="delivered", events=(make_event("delivered", 0.5),))
    shop = await Shop(carriers=[ScriptedCarrier(told)]).stock(make_order("1001", shipments=(make_shipment(),)))

    context = await shop.gather(make_request(numbers=("1001",)))

    (status,) = [evidence for evidence in context.evidence if evidence.name == "shipment.status"]
    assert (status.value, status.source.system, status.as_of) == ("delivered", "aggregator", days_ago(0.5))
    assert values(context, "shipment.delivered_on") == ["2026-11-19"]
    assert context.orders[0].shipments[0].status == "delivered"


async def test_a_history_that_is_down_is_a_gap() -> None:
    """Related tickets are a help, not a condition."""
    shop = await Shop(history=MemoryHistory(error=StorageError("locked"))).stock(make_order("1001"))

    context = await shop.gather(make_request(numbers=("1001",)))

    assert context.match == "found"
    assert context.related_tickets == ()
    assert [gap.source for gap in context.gaps] == ["ticket history"]


async def test_evidence_is_numbered_in_a_fixed_order_and_named_by_slots() -> None:
    """The same ticket gives the same evidence, and every name is in the slot table."""
    shop = await Shop().stock(make_order("1001", shipments=(make_shipment(),)))

    first = await shop.gather(make_request(numbers=("1001",)))
    again = await shop.gather(make_request(numbers=("1001",)))

    assert first == again
    assert [evidence.id for evidence in first.evidence] == [f"e{n}" for n in range(1, len(first.evidence) + 1)]
    assert all(SLOTS[evidence.name].kind == evidence.kind for evidence in first.evidence)


async def test_days_are_the_stores_calendar_days() -> None:
    """What is today in UTC may be tomorrow in the store."""
    shop = Shop(store=make_store(time_zone="Asia/Shanghai", id="harbor-cn", currency="CNY"))
    parcel = make_shipment(status="delivered", delivered_at=NOW.replace(hour=18), events=())
    await shop.stock(make_order("1001", shipments=(parcel,)))

    context = await shop.gather(make_request(numbers=("1001",)))

    assert values(context, "shipment.delivered_on") == ["2026-11-21"]
    assert values(context, "shipment.delivered_at") == ["2026-11-20T18:00:00Z"]
    assert values(context, "today.date") == ["2026-11-20"]


async def test_staff_notes_are_never_evidence() -> None:
    """Notes of the order and of the ticket are kept apart, and published notices are evidence."""
    notes = (
        Note(audience="staff", text="Customer is difficult", at=days_ago(3)),
        Note(audience="exception", text="Old notice", at=days_ago(4)),
        Note(audience="exception", text="Storm in\nKentucky\u202e", at=days_ago(2)),
        Note(audience="customer", text="Leave at the door", at=days_ago(2)),
    )
    shop = await Shop().stock(make_order("1001", notes=notes))
    messages = (
        Message(id="m1", author="customer", body="Where?", sent_at=days_ago(1)),
        Message(id="m2", author="note", body="Refund if she insists", sent_at=days_ago(0.5)),
    )

    context = await shop.gather(make_request(numbers=("1001",), messages=messages))

    assert context.staff_notes == ("Customer is difficult", "Refund if she insists")
    assert not any("difficult" in e.value or "insists" in e.value for e in context.evidence)
    assert values(context, "order.exception_note") == ["Storm in Kentucky"]
    assert values(context, "order.customer_note") == ["Leave at the door"]


@pytest.mark.parametrize(
    ("name", "shown"), [("Ada", "Ada"), (None, "Ada Example"), ("https://evil.example.com", "Ada Example")]
)
async def test_the_customer_is_named_as_they_sign_or_else_as_they_ordered(name: str | None, shown: str) -> None:
    """A name that is none is not used."""
    shop = await Shop().stock(make_order("1001"))

    context = await shop.gather(make_request(numbers=("1001",), requester=Requester(email=ADA, name=name)))

    assert values(context, "customer.name") == [shown]


async def test_confirmed_actions_become_evidence_with_their_terms() -> None:
    """What the helpdesk says was done can be worded, with amount, reason and link."""
    shop = await Shop().stock(make_order("1001"))
    action = ConfirmedAction(
        action="partial_refund", order_number="1001", amount=money("12.50"), reason="arrived\ndamaged"
    )
    request = make_request().model_copy(update={"confirmed_actions": (action,)})

    context = await shop.gather(request)

    assert numbers(context) == ["1001"]
    assert context.actions == (action,)
    said = {evidence.name: evidence.value for evidence in context.evidence if evidence.subject == "action:1"}
    assert said == {
        "action.name": "partial_refund",
        "action.amount": "12.50 USD",
        "action.reason": "arrived damaged",
    }


async def test_related_tickets_are_of_the_order_and_the_buyer() -> None:
    """Tickets about the same order from the same buyer are merge candidates."""
    past = PastTicket(
        ticket_id="t0", store="harbor-us", brand="harbor", email=ADA, order_numbers=("1001",), created_at=days_ago(3)
    )
    shop = await Shop(history=MemoryHistory(past)).stock(make_order("1001"))

    context = await shop.gather(make_request(numbers=("1001",)))

    assert [(t.ticket_id, t.reasons) for t in context.related_tickets] == [("t0", ("same order and buyer",))]


async def test_a_list_of_numbers_is_not_looked_up_without_end() -> None:
    """Only the first dozen are searched, and the agent is told."""
    shop = await Shop().stock(make_order("1001"))

    context = await shop.gather(make_request(numbers=("1001", *(str(number) for number in range(40)))))

    assert numbers(context) == ["1001"]
    assert any("41 numbers" in gap.message for gap in context.gaps)


async def test_a_slow_shop_is_waited_for_no_longer_than_its_deadline() -> None:
    """A shop that hangs is a gap in time for a draft."""
    shop = await Shop(deadline_s=0.02).stock(make_order("1001"))
    shop.mirror.delay_s = 5

    context = await shop.gather(make_request(numbers=("1001",)), make_understanding(references=(refer("1001"),)))

    assert context.match == "unreachable"
    assert [gap.reason for gap in context.gaps] == ["timeout"]


async def test_a_bare_number_counts_only_as_the_requesters_order() -> None:
    """A number that nothing marks leads to the requester's own order; anything else leaves no trace."""
    shop = await Shop().stock(make_order("1001"), make_order("1002"), make_order("2001", buyer=Buyer(email=STRANGER)))

    mine = await shop.gather(make_request(), make_understanding(bare_numbers=("1002",)))
    others = await shop.gather(make_request(), make_understanding("policy_question", bare_numbers=("2001",)))
    nobodys = await shop.gather(make_request(), make_understanding("policy_question", bare_numbers=("7777",)))

    assert (mine.match, numbers(mine)) == ("found", ["1002"])
    assert others == nobodys
    assert (others.match, others.gaps) == ("none_given", ())


@pytest.mark.parametrize(("language", "said"), [("fr", ["de"]), ("de", [])])
async def test_a_note_in_another_language_than_the_reply_says_which(language: Language, said: list[str]) -> None:
    """What is quoted as it is written needs no such word in the reply's own language."""
    note = Note(audience="customer", text="Die Lampe wird gerade nachgefertigt", at=days_ago(2))
    shop = await Shop(language_of=lambda _: "de").stock(make_order("1001", notes=(note,)))

    context = await shop.gather(make_request(numbers=("1001",)), make_understanding(language=language))

    assert values(context, "order.customer_note_language") == said
    assert values(context, "order.exception_note_language") == []
