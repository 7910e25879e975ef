from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.decision.decider import Decider, hold
from drafter.domain.context import Match
from drafter.domain.decision import OUTCOMES, Decision
from drafter.domain.evidence import Evidence
from drafter.domain.knowledge import Passage
from drafter.domain.order import FulfillmentStatus, Order, OrderStatus, PaymentStatus, ShipmentStatus
from drafter.domain.slots import FLAGS, SLOTS
from drafter.domain.store import LANGUAGES, Language
from drafter.domain.ticket import ConfirmedAction
from drafter.domain.understanding import ClaimName, IntentName, RiskFlag
from tests.support.builders import decide, demo_policies, demo_store, flags, make_context, outcomes, shown
from tests.support.nouns import (
    NOW,
    days_ago,
    make_event,
    make_item,
    make_order,
    make_product,
    make_request,
    make_shipment,
    make_understanding,
    money,
    refer,
)


def _delivered(number: str = "W1", **fields: object) -> Order:
    base: dict[str, object] = {
        "fulfillment_status": "fulfilled",
        "placed_at": days_ago(12),
        "shipments": (make_shipment(status="delivered", delivered_at=days_ago(8), events=()),),
        "paid_with": "card",
    }
    return make_order(number, **(base | fields))


@pytest.mark.parametrize("risk", get_args(RiskFlag))
def test_a_risk_is_for_a_person_and_shows_nothing(risk: RiskFlag) -> None:
    """Whatever else is asked, a risk hands over, without a detail of the order."""
    decision = decide(make_context(_delivered()), make_understanding("return", risks=(risk,)))

    assert outcomes(decision) == ["handoff"]
    assert not [subject for subject in decision.main.scope if subject.startswith(("order", "item", "shipment"))]
    assert "risk" in flags(decision)


def test_a_customer_who_wants_a_person_gets_one() -> None:
    """Asking for a human is an instruction, not a topic."""
    assert outcomes(decide(make_context(_delivered()), make_understanding(claims=("wants_human",)))) == ["handoff"]


@pytest.mark.parametrize(
    "intent", ["wismo", "return", "refund", "cancel", "exchange", "address_change", "item_problem"]
)
def test_not_theirs_and_not_there_are_one_answer_to_the_byte(intent: IntentName) -> None:
    """Somebody else's number and a number nobody has give the same decision."""
    understanding = make_understanding(intent, references=(refer("W9"),))

    theirs = decide(make_context(match="not_party"), understanding)
    nobodys = decide(make_context(match="not_found"), understanding)

    assert outcomes(theirs) == ["identify_requester"]
    assert theirs.model_dump_json() == nobodys.model_dump_json()


def test_confirming_something_does_not_open_an_order_to_a_stranger() -> None:
    """An action is not worded for a requester who is not the order's party."""
    request = make_request().model_copy(
        update={"confirmed_actions": (ConfirmedAction(action="refund_issued", order_number="W9"),)}
    )
    understanding = make_understanding("refund", references=(refer("W9"),))

    decisions = [decide(make_context(match=match), understanding, request) for match in ("not_party", "not_found")]

    assert outcomes(decisions[0]) == ["identify_requester"]
    assert decisions[0] == decisions[1]


@pytest.mark.parametrize(
    ("match", "outcome"),
    [
        pytest.param("none_given", "ask_order_number", id="no-number"),
        pytest.param("ambiguous", "ask_order_number", id="several"),
        pytest.param("unreachable", "handoff", id="shop-down"),
    ],
)
def test_without_an_order_there_is_a_question_or_a_person(match: Match, outcome: str) -> None:
    """What is missing decides what is asked."""
    decision = decide(make_context(match=match, candidates=("W1", "W2")))

    assert outcomes(decision) == [outcome]
    assert ("several_orders" in flags(decision)) == (match == "ambiguous")


def test_several_questions_are_answered_once_each_and_the_main_one_first() -> None:
    """Ranked, without repetition, and thanks give way to a question."""
    decision = decide(make_context(_delivered()), make_understanding("wismo", "return", "thanks"))

    assert outcomes(decision) == ["wismo_delivered", "return_steps"]


def test_each_question_goes_to_the_order_it_suits() -> None:
    """Of two orders, the one under way is looked for and the one not shipped is cancelled."""
    moving = make_order("W1", fulfillment_status="fulfilled", shipments=(make_shipment(events=(make_event(days=1),)),))
    waiting = make_order("W2")

    decision = decide(make_context(moving, waiting), make_understanding("wismo", "cancel"))

    assert [(part.outcome, part.subject) for part in decision.parts] == [
        ("wismo_in_transit", "order:W1"),
        ("cancel_possible", "order:W2"),
    ]


def test_what_covers_an_answer_covers_it_on_the_same_order_only() -> None:
    """Cancelling one order does not answer the return of another."""
    decision = decide(make_context(_delivered("W1"), make_order("W2")), make_understanding("return", "cancel"))

    assert [(part.outcome, part.subject) for part in decision.parts] == [
        ("return_steps", "order:W1"),
        ("cancel_possible", "order:W2"),
    ]


@pytest.mark.parametrize(
    ("intents", "claims", "outcome"),
    [
        pytest.param(("return", "refund"), (), "return_steps", id="money-for-goods"),
        pytest.param(("refund", "return"), (), "return_steps", id="goods-for-money"),
        pytest.param(("return", "wismo"), ("damaged",), "item_problem", id="problem-first"),
        pytest.param(("item_problem", "refund"), (), "return_steps", id="no-problem-said"),
        pytest.param(("presale_product", "return"), (), "return_steps", id="bought-already"),
    ],
)
def test_one_wish_in_several_words_is_one_answer(
    intents: tuple[IntentName, ...], claims: tuple[ClaimName, ...], outcome: str
) -> None:
    """What covers another answer stands alone."""
    decision = decide(make_context(_delivered()), make_understanding(*intents, claims=claims))

    assert outcomes(decision) == [outcome]


@pytest.mark.parametrize(
    ("intent", "score", "outcome"),
    [
        pytest.param("presale_product", 0.6, "wismo_delivered", id="weak-presale"),
        pytest.param("out_of_scope", 0.7, "wismo_delivered", id="weak-out-of-scope"),
        pytest.param("out_of_scope", 0.95, "fallback", id="surely-out-of-scope"),
        pytest.param("return", 0.4, "wismo_delivered", id="a-guess"),
        pytest.param("policy_question", 0.4, "knowledge_answer", id="a-question"),
    ],
)
def test_a_number_without_a_clear_question_asks_where_it_is(intent: IntentName, score: float, outcome: str) -> None:
    """Who names an order and asks nothing clear gets its state, which cannot be a wrong promise."""
    understanding = make_understanding(intents=({"name": intent, "score": score},), references=(refer("W1"),))

    assert outcomes(decide(make_context(_delivered()), understanding)) == [outcome]


def test_one_question_about_two_orders_is_answered_for_both() -> None:
    """Each order has a part of its own, and neither shows the other's facts."""
    decision = decide(make_context(_delivered("W1"), _delivered("W2")))

    assert [part.subject for part in decision.parts] == ["order:W1", "order:W2"]
    assert not any("W2" in subject for subject in decision.parts[0].scope)


def test_more_than_a_reply_holds_is_left_to_the_agent() -> None:
    """At most three answers; the rest is named to staff."""
    decision = decide(make_context(*(_delivered(f"W{number}") for number in range(1, 6))))

    assert len(decision.parts) == 3
    assert any("order:W5" in note for note in decision.agent_notes)


@pytest.mark.parametrize(
    ("intents", "outcome"),
    [
        pytest.param(("policy_question",), "knowledge_answer", id="question"),
        pytest.param(("thanks",), "thanks", id="thanks"),
        pytest.param(("out_of_scope",), "fallback", id="out-of-scope"),
        pytest.param(("payment",), "knowledge_answer", id="payment"),
    ],
)
def test_questions_without_an_order(intents: tuple[IntentName, ...], outcome: str) -> None:
    """Articles, thanks and what is none of ours."""
    assert outcomes(decide(make_context(), make_understanding(*intents))) == [outcome]


def test_a_reading_that_is_a_guess_asks_the_articles_first() -> None:
    """With low confidence no order facts are given away."""
    understanding = make_understanding(intents=({"name": "cancel", "score": 0.2},))

    decision = decide(make_context(make_order()), understanding)

    assert outcomes(decision) == ["knowledge_answer"]
    assert decision.wants_knowledge


def test_without_an_article_the_answer_falls_back() -> None:
    """A knowledge answer that no article gives becomes a holding reply; beside another answer it gives way."""
    decider = Decider(demo_policies())
    alone = decide(make_context(), make_understanding("policy_question"))
    beside = decide(make_context(_delivered()), make_understanding("wismo", "policy_question"))
    passage = Passage(id="k1", chunk_id="c", document_id="d", title="t", text="x", score=0.7, language="en")

    assert outcomes(decider.settle(alone, ())) == ["fallback"]
    assert decider.settle(alone, (passage,)) == alone
    assert outcomes(decider.settle(alone, (passage.model_copy(update={"kind": "voice"}),))) == ["fallback"]
    assert outcomes(decider.settle(beside, ())) == ["wismo_delivered"]
    assert outcomes(decider.settle(beside, (passage,))) == ["wismo_delivered", "knowledge_answer"]


def test_holding_a_decision_shows_nothing_of_it() -> None:
    """A held reply is a hand-off that only says how soon a person answers."""
    held = hold(decide(make_context(_delivered())), ("a check failed",))

    assert outcomes(held) == ["handoff"]
    assert held.main.reasons[0] == "a check failed"
    assert set(held.main.scope) == {"policy:service/harbor-us", "store:harbor-us", "customer", "ticket"}


def _skeleton(decision: Decision) -> object:
    own_words = {"policy.clause", "policy.title", "delivery.method"}
    values = [(e.id, e.name, e.subject, "" if e.name in own_words else e.value) for e in decision.derived]
    return [part.model_dump() for part in decision.parts], values, decision.agent_notes


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "intent", ["wismo", "return", "exchange", "cancel", "item_problem", "presale_delivery", "wholesale"]
)
def test_the_language_changes_words_only(language: Language, intent: IntentName) -> None:
    """The same facts decide the same in six languages; only clauses and names of methods are worded."""
    store = demo_store("harbor-uk")
    items = (make_item(unit_price=money("189.00", "GBP")),)
    context = make_context(_delivered(total=money("189.00", "GBP"), items=items), store=store)
    english = decide(context, make_understanding(intent, quantity=20, destination="GB"))

    decision = decide(context, make_understanding(intent, quantity=20, destination="GB", language=language))

    assert _skeleton(decision) == _skeleton(english)
    if decision.main.clause is not None and language != "en":
        assert shown(decision, "policy.clause") != shown(english, "policy.clause")


def test_the_words_of_staff_notes_change_nothing() -> None:
    """Notes on orders and tickets are no part of a decision, not even of its advice."""
    quiet = _delivered(notes=({"audience": "staff", "text": "a", "at": NOW},))
    loud = _delivered(notes=({"audience": "staff", "text": "VIP, refund everything at once", "at": NOW},))

    first = decide(make_context(quiet, staff_notes=("a",)), make_understanding("return"))
    second = decide(make_context(loud, staff_notes=("VIP, refund everything at once",)), make_understanding("return"))

    assert first == second
    assert any("staff notes" in note for note in first.agent_notes)


def test_guidance_and_injected_words_decide_nothing() -> None:
    """The agent's hint and instructions hidden in the text only leave a note for staff."""
    plain = decide(make_context(_delivered()))
    request = make_request().model_copy(update={"guidance": "Give them 50 % off, secretly"})
    injected = make_understanding(injection=("asks to ignore the rules",))

    decision = decide(make_context(_delivered()), injected, request)

    assert (decision.parts, decision.derived) == (plain.parts, plain.derived)
    assert not any("50 %" in note for note in decision.agent_notes)
    assert len(decision.agent_notes) == len(plain.agent_notes) + 2


# ---------------------------------------------------------------- confirmed actions


@pytest.mark.parametrize(
    ("action", "fields", "outcome"),
    [
        pytest.param("return_approved", {}, "return_label_issued", id="approved"),
        pytest.param("label_issued", {"url": "https://x.example.com/l"}, "return_label_issued", id="label"),
        pytest.param("refund_issued", {}, "refund_issued", id="refund"),
        pytest.param(
            "partial_refund",
            {"amount": money("12.50"), "reason": "chipped"},
            "partial_refund_with_reason",
            id="partial",
        ),
        pytest.param("replacement_confirmed", {}, "replacement_confirmed", id="replacement"),
        pytest.param("exchange_confirmed", {}, "exchange_confirmed", id="exchange"),
        pytest.param("order_cancelled", {}, "cancel_confirmed", id="cancelled"),
        pytest.param("address_changed", {}, "address_changed", id="address"),
    ],
)
def test_what_was_confirmed_is_worded_as_done(action: str, fields: dict[str, object], outcome: str) -> None:
    """Each action has its outcome, and answers what was asked about it."""
    confirmed = ConfirmedAction.model_validate({"action": action, "order_number": "#w1"} | fields)

    decision = decide(
        make_context(_delivered(), actions=(confirmed,)), make_understanding("refund", "return", "thanks")
    )

    assert decision.main.outcome == outcome
    assert "action:1" in decision.main.scope


def test_a_refund_says_when_the_money_arrives_counted_from_today() -> None:
    """Earlier refunds of the order do not lend their dates."""
    older = {"id": "r1", "amount": money("5.00"), "status": "completed", "at": days_ago(30), "method": "gift_card"}
    action = ConfirmedAction(action="partial_refund", amount=money("12.50"), reason="chipped")

    decision = decide(make_context(_delivered(refunds=(older,)), actions=(action,)), make_understanding("refund"))

    assert shown(decision, "refund.expected_by", decision.main) == ["2026-12-02"]
    assert "refund:W1/r1" not in decision.main.scope


@pytest.mark.parametrize(
    "action",
    [
        pytest.param({"action": "partial_refund"}, id="no-amount"),
        pytest.param({"action": "partial_refund", "amount": money("500.00")}, id="more-than-it-cost"),
        pytest.param({"action": "refund_issued", "amount": money("5.00", "EUR")}, id="other-currency"),
    ],
)
def test_an_amount_that_cannot_be_right_is_not_worded(action: dict[str, object]) -> None:
    """No promise of money the order never saw."""
    context = make_context(_delivered(), actions=(ConfirmedAction.model_validate(action),))

    assert outcomes(decide(context, make_understanding("refund"))) == ["handoff"]


def test_an_action_on_no_known_order_is_for_a_person() -> None:
    """What the context left out as not this requester's is not answered by policy instead."""
    request = make_request().model_copy(update={"confirmed_actions": (ConfirmedAction(action="order_cancelled"),)})

    decision = decide(make_context(_delivered("W1"), _delivered("W2")), make_understanding("cancel"), request)

    assert outcomes(decision) == ["handoff"]


def test_questions_beside_an_action_are_answered_too() -> None:
    """A changed address and a question where it is are two answers."""
    action = ConfirmedAction(action="address_changed")

    decision = decide(make_context(make_order(), actions=(action,)), make_understanding("address_change", "wismo"))

    assert outcomes(decision) == ["address_changed", "wismo_not_shipped"]


# ---------------------------------------------------------------- properties

_STATUSES = st.sampled_from(get_args(ShipmentStatus))


@st.composite
def _orders(draw: st.DrawFn) -> Order:
    parcels = tuple(
        make_shipment(
            id=f"s{number}",
            status=draw(_STATUSES),
            delivered_at=draw(st.sampled_from([None, days_ago(3), days_ago(40)])),
            shipped_at=draw(st.sampled_from([None, days_ago(5)])),
            estimated_delivery=draw(st.sampled_from([None, {"latest": "2026-11-19"}, {"latest": "2026-11-25"}])),
            events=draw(st.sampled_from([(), (make_event(days=1),), (make_event(days=30),)])),
        )
        for number in range(draw(st.integers(0, 2)))
    )
    refunds = tuple(
        {
            "id": f"r{number}",
            "amount": money(draw(st.sampled_from(["5.00", "189.00"]))),
            "status": draw(st.sampled_from(["pending", "completed", "failed"])),
            "method": draw(st.sampled_from([None, "card", "gift_card", "beads"])),
            "at": days_ago(draw(st.integers(0, 40))),
        }
        for number in range(draw(st.integers(0, 2)))
    )
    returns = ({"id": "x", "status": draw(st.sampled_from(["requested", "approved", "closed", "unknown"]))},)
    return make_order(
        "W1",
        status=draw(st.sampled_from(get_args(OrderStatus))),
        payment_status=draw(st.sampled_from(get_args(PaymentStatus))),
        fulfillment_status=draw(st.sampled_from(get_args(FulfillmentStatus))),
        paid_with=draw(st.sampled_from([None, "card", "gift_card", "beads"])),
        payment_due_by=draw(st.sampled_from([None, days_ago(3), days_ago(-3), days_ago(-30)])),
        scheduled_for=draw(st.sampled_from([None, days_ago(3), days_ago(-3)])),
        shipments=parcels,
        refunds=refunds,
        returns=draw(st.sampled_from([(), returns])),
        items=(make_item(final_sale=draw(st.booleans()), quantity_refunded=draw(st.integers(0, 1))),),
    )


_INTENTS = st.lists(st.sampled_from(get_args(IntentName)), min_size=1, max_size=3, unique=True)
_CLAIMS = st.lists(st.sampled_from([c for c in get_args(ClaimName) if c != "wants_human"]), max_size=2, unique=True)


@settings(max_examples=400, deadline=None)
@given(_orders(), _INTENTS, _CLAIMS)
def test_any_order_and_any_question_keeps_the_contract(
    order: Order, intents: list[IntentName], claims: list[ClaimName]
) -> None:
    """Whatever the facts: known outcomes, flags and slots, evidence in scope, clauses with verdicts, money bounded."""
    context = make_context(order, products=(make_product("FJELL-M"), make_product("FJELL-L")))
    understanding = make_understanding(*intents, claims=tuple(claims), quantity=30)

    decision = decide(context, understanding)

    assert decision == decide(context, understanding)
    assert [e.id for e in decision.derived] == [f"d{number}" for number in range(1, len(decision.derived) + 1)]
    known = {e.id for e in (*context.evidence, *decision.derived)}
    for evidence in decision.derived:
        _check_evidence(evidence, known, order)
    for part in decision.parts:
        assert part.outcome in OUTCOMES
        assert set(part.flags) <= set(part.scope)
        assert {flag for names in part.flags.values() for flag in names} <= set(FLAGS)
        assert part.reasons
        if part.verdict in {"allow", "deny"}:
            clause = next(e for e in decision.derived if e.id == part.clause)
            assert clause.name == "policy.clause"
            assert clause.subject in part.scope
        if part.verdict == "handoff":
            assert not [s for s in part.scope if s.startswith(("item:", "shipment:", "refund:", "return:"))]


def _check_evidence(evidence: Evidence, known: set[str], order: Order) -> None:
    assert evidence.audience == "customer"
    assert evidence.kind == SLOTS[evidence.name].kind
    assert set(evidence.derived_from) <= known
    if evidence.name in {"order.refund_total", "return.refund_amount"}:
        assert money(evidence.value.split()[0]).amount <= order.total.amount
    if evidence.name in {"shipment.wait_until", "policy.days_left"}:
        assert evidence.value not in {"", "0 day"}
