"""Plausible values for the showcase: one for every slot, and a starting world for every outcome."""

from collections.abc import Mapping

from drafter.domain.decision import OutcomeName, Verdict
from drafter.domain.playbook import OutcomePlan
from drafter.domain.slots import SLOTS
from drafter.domain.store import Brand, Language, Store
from drafter.domain.understanding import IntentName
from drafter.evaluation.showcase_words import CARRIERS, NAMES, PRODUCTS, TEXTS
from drafter.evaluation.showcase_world import ORDER, POLICY, PRODUCT, World

_PLAIN: Mapping[str, list[str]] = {
    "order.number": ["W1042"],
    "order.reference": ["304-1234567-1234567"],
    "order.placed_on": ["2026-11-12"],
    "order.status": ["open"],
    "order.payment_status": ["paid"],
    "order.fulfillment_status": ["unfulfilled"],
    "order.return_status": ["requested"],
    "order.paid_with": ["card"],
    "order.hold_reason": ["address"],
    "order.scheduled_for": ["2026-12-01"],
    "order.payment_due_by": ["2026-11-25"],
    "order.cancel_reason": ["inventory"],
    "order.shipment_count": ["1"],
    "order.earliest_dispatch": ["2026-11-23"],
    "order.dispatch_by": ["2026-11-24"],
    "item.quantity": ["1"],
    "item.sku": ["SKU-1"],
    "shipment.index": ["1"],
    "shipment.status": ["in_transit"],
    "shipment.shipped_on": ["2026-11-17"],
    "shipment.delivered_on": ["2026-11-17"],
    "shipment.delivered_at": ["2026-11-17T14:32:00Z"],
    "shipment.eta_earliest": ["2026-11-23"],
    "shipment.eta_latest": ["2026-11-24"],
    "shipment.last_event_at": ["2026-11-19T08:10:00Z"],
    "shipment.last_event_on": ["2026-11-19"],
    "shipment.next_step": ["transit"],
    "shipment.news_age": ["5 day"],
    "shipment.days_late": ["2 day"],
    "shipment.wait_until": ["2026-11-27"],
    "refund.method": ["card"],
    "refund.status": ["completed"],
    "refund.issued_on": ["2026-11-18"],
    "refund.timing": ["5..7 business_day"],
    "refund.expected_by": ["2026-11-27"],
    "return.status": ["received"],
    "policy.window": ["30 day"],
    "policy.window_starts": ["2026-11-08"],
    "policy.window_ends": ["2026-12-08"],
    "policy.days_left": ["18 day"],
    "policy.free_return_for": ["14 day"],
    "policy.free_return_until": ["2026-11-22"],
    "policy.fee_percent": ["10"],
    "policy.return_shipping": ["merchant"],
    "policy.refund_timing": ["5..7 business_day"],
    "policy.processing": ["3 business_day"],
    "policy.response_time": ["1 business_day"],
    "product.availability": ["available"],
    "product.dimmable": ["yes"],
    "product.sent_by": ["email"],
    "product.sku": ["HB-TENT-2"],
    "delivery.country": ["AT"],
    "order.exception_note_language": ["es"],
    "order.customer_note_language": ["es"],
    "delivery.duration": ["3..5 business_day"],
    "delivery.earliest": ["2026-11-25"],
    "delivery.latest": ["2026-11-27"],
    "wholesale.minimum": ["20"],
    "wholesale.quantity": ["50"],
    "wholesale.discount": ["15"],
    "action.name": ["refund_issued"],
    "today.date": ["2026-11-20"],
}
_AMOUNTS: Mapping[str, str] = {
    "order.total": "189.90",
    "order.refund_total": "24.50",
    "item.unit_price": "89.95",
    "refund.amount": "12.50",
    "policy.fee": "3.95",
    "return.refund_amount": "89.95",
    "exchange.price": "99.95",
    "exchange.difference": "10.00",
    "product.price": "249.00",
    "product.price_from": "199.00",
    "delivery.fee": "4.95",
    "delivery.free_from": "60.00",
    "wholesale.unit_price": "76.45",
    "wholesale.total": "3822.50",
    "action.amount": "12.50",
}
_SUBJECT_KINDS: Mapping[str, str] = {
    "policy": POLICY,
    "action": "action:1",
    "item": "item:W1042/1",
    "shipment": "shipment:W1042/1",
    "refund": "refund:W1042/r1",
    "return": "return:W1042/t1",
    "product": PRODUCT,
    "customer": "customer",
    "passage": "knowledge",
}
_INTENTS: Mapping[str, IntentName] = {
    "wismo": "wismo",
    "return": "return",
    "refund": "refund",
    "partial": "refund",
    "replacement": "item_problem",
    "item": "item_problem",
    "exchange": "exchange",
    "cancel": "cancel",
    "address": "address_change",
    "payment": "payment",
    "wholesale": "wholesale",
    "thanks": "thanks",
    "knowledge": "policy_question",
}
_PARCEL_STATUS: Mapping[str, str] = {
    "wismo_out_for_delivery": "out_for_delivery",
    "wismo_pickup": "available_for_pickup",
    "wismo_exception": "exception",
    "wismo_returning": "returning",
    "wismo_lost": "lost",
    "wismo_delivered": "delivered",
    "wismo_delivered_not_received": "delivered",
}
NEXT_STEPS: Mapping[str, str] = {
    "label_created": "carrier_pickup",
    "in_transit": "transit",
    "out_for_delivery": "delivery_today",
    "attempt_failed": "second_attempt",
    "available_for_pickup": "collect",
    "delivered": "nothing",
    "exception": "carrier_inquiry",
    "returning": "back_to_us",
    "lost": "nothing",
}
_ACTIONS: Mapping[str, str] = {
    "return_label_issued": "label_issued",
    "refund_issued": "refund_issued",
    "partial_refund_with_reason": "partial_refund",
    "replacement_confirmed": "replacement_confirmed",
    "exchange_confirmed": "exchange_confirmed",
    "cancel_confirmed": "order_cancelled",
    "address_changed": "address_changed",
}
_WITH_REFUND = {"refund_status", "return_status", "wismo_cancelled"}
_STATES: Mapping[str, tuple[str, str]] = {
    "on_hold": ("order.fulfillment_status", "on_hold"),
    "scheduled": ("order.fulfillment_status", "scheduled"),
    "wismo_partially_shipped": ("order.fulfillment_status", "partially_fulfilled"),
    "wismo_cancelled": ("order.status", "cancelled"),
    "payment_action": ("order.payment_status", "pending"),
    "refund_issued": ("order.payment_status", "refunded"),
    "cancel_confirmed": ("order.status", "cancelled"),
    "return_label_issued": ("return.status", "approved"),
}
"""The state that makes an outcome what it is."""
_WITH_RETURN = {"return_status", "return_label_issued"}
_UNSHIPPED = {
    "wismo_not_shipped",
    "wismo_cancelled",
    "on_hold",
    "scheduled",
    "payment_action",
    "cancel_possible",
    "address_change",
}
_PRODUCT_OUTCOMES = {"presale_size", "presale_compatibility", "presale_product", "wholesale_quote"}
_NO_ORDER = {"identify_requester", "ask_order_number", "thanks", "handoff", "fallback", "presale_delivery_time"}


def default_values(slot: str, world: World) -> list[str]:
    """Return plausible values for a slot in a world."""
    products = PRODUCTS[world.brand.id]
    texts = TEXTS[world.language]
    carrier = CARRIERS[world.language][0]
    host = world.brand.domains[0] if world.brand.domains else "shop.example.com"
    special: dict[str, list[str]] = {
        "order.items": [products[0], products[1]],
        "order.unshipped_items": [products[1]],
        "item.name": [products[0]],
        "shipment.items": [products[0]],
        "return.items": [products[0]],
        "request.items": [products[0]],
        "request.excluded_items": [products[1]],
        "exchange.wanted": [products[0]],
        "product.name": [products[2]],
        "product.compatible_with": [products[0], products[1]],
        "product.asked_for": [products[1]],
        "shipment.carrier": [carrier],
        "shipment.tracking_number": ["1Z999AA10123456784"],
        "shipment.tracking_url": ["https://track.example.com/1Z999AA10123456784"],
        "return.label_url": [f"https://{host}/labels/4711"],
        "action.url": [f"https://{host}/labels/4711"],
        "policy.url": [f"https://{host}/returns"],
        "product.url": [f"https://{host}/p/ridge-2"],
        "passage.url": [f"https://{host}/help/care"],
        "customer.name": [NAMES[world.language]],
        "store.name": [world.store.name],
        "brand.name": [world.brand.name],
    }
    if slot in special:
        return special[slot]
    if slot in _PLAIN:
        return list(_PLAIN[slot])
    if slot in _AMOUNTS:
        return [f"{_AMOUNTS[slot]} {world.store.currency}"]
    if slot in texts:
        return [texts[slot]]
    return [texts["option"], texts["option2"]] if SLOTS[slot].kind == "option" else [texts["policy.title"]]


def subject_of(slot: str, world: World, loop: str | None) -> str:
    """Return the subject that evidence for a slot stands under."""
    prefix = slot.partition(".")[0]
    if loop is not None and loop.startswith(f"{prefix}:"):
        return loop
    if slot == "return.refund_amount":
        return ORDER
    if prefix in ("store", "brand", "today"):
        return f"store:{world.store.id}"
    if prefix in ("delivery", "wholesale", "request", "exchange", "order"):
        return world.subject if world.subject != "ticket" or prefix != "order" else ORDER
    return _SUBJECT_KINDS.get(prefix, ORDER)


def put(world: World, slot: str, loop: str | None = None) -> None:
    """Give a slot its plausible values."""
    world.values.setdefault((slot, subject_of(slot, world, loop)), default_values(slot, world))


def start(plan: OutcomePlan, brand: Brand, store: Store, language: Language) -> World:
    """Return the world in which an outcome is most at home."""
    outcome = plan.outcome
    subject = "knowledge" if outcome == "knowledge_answer" else "ticket" if outcome in _NO_ORDER else ORDER
    subject = PRODUCT if outcome in _PRODUCT_OUTCOMES else subject
    verdict: Verdict = plan.verdicts[0]
    world = World(outcome, brand, store, language, subject, verdict, _intent(outcome))
    for slot in ("customer.name", "store.name", "brand.name", "today.date"):
        put(world, slot)
    if subject == ORDER:
        _order(world)
    elif subject == PRODUCT:
        for slot in ("product.name", "product.price", "product.availability", "product.available_options"):
            put(world, slot)
    elif subject == "knowledge":
        for slot in ("passage.text", "passage.title", "passage.url", "passage.language"):
            put(world, slot)
    return world


def _intent(outcome: OutcomeName) -> IntentName:
    if outcome == "presale_delivery_time":
        return "presale_delivery"
    if outcome.startswith("presale"):
        return outcome  # type: ignore[return-value]  # the other three are named alike
    return _INTENTS.get(outcome.partition("_")[0], "wismo")


def _order(world: World) -> None:
    outcome = world.outcome
    slots = ["order.number", "order.placed_on", "order.status", "order.payment_status", "order.total", "order.items"]
    slots += ["order.paid_with", "item.name", "item.quantity", "request.items"]
    if not outcome.startswith("wismo"):
        slots += [
            "policy.clause",
            "policy.refund_timing",
            "policy.window",
            "policy.window_starts",
            "policy.window_ends",
        ]
    slots += ["order.fulfillment_status"] * (outcome in _UNSHIPPED and outcome != "wismo_cancelled")
    if outcome in _WITH_REFUND:
        slots += ["refund.amount", "refund.issued_on", "refund.status", "refund.method"]
    if outcome in _WITH_RETURN:
        slots += ["return.status", "return.items"]
    for slot in slots:
        put(world, slot)
    if outcome not in _UNSHIPPED:
        _parcels(world)
    if outcome in _ACTIONS:
        world.values["action.name", "action:1"] = [_ACTIONS[outcome]]
    if outcome in _STATES:
        slot, code = _STATES[outcome]
        world.values[slot, subject_of(slot, world, None)] = [code]


def _parcels(world: World) -> None:
    outcome = world.outcome
    usual = "in_transit" if outcome.startswith("wismo") or outcome.endswith("too_late") else "delivered"
    world.values["order.fulfillment_status", ORDER] = ["fulfilled"]
    parcel = add_parcel(world, _PARCEL_STATUS.get(outcome, usual))
    if outcome == "wismo_delayed":
        make_late(world, parcel, passed=False)
        world.flags[parcel] = {"late"}
    if outcome == "wismo_partially_shipped":
        add_parcel(world, "delivered")


def make_late(world: World, subject: str, *, passed: bool) -> None:
    """Put a parcel past its day: the last promised one is over, or a new one is given."""
    if passed:
        world.values["shipment.eta_latest", subject] = ["2026-11-18"]
        world.values.pop(("shipment.eta_earliest", subject), None)
    world.values["shipment.days_late", subject] = ["2 day"]
    put(world, "shipment.wait_until", subject)


def add_parcel(world: World, status: str) -> str:
    """Add a parcel in this state and return its subject."""
    number = len(world.subjects("shipment")) + 1
    subject = f"shipment:W1042/{number}"
    for slot in ("shipment.index", "shipment.carrier", "shipment.status", "shipment.tracking_number"):
        put(world, slot, subject)
    for slot in ("shipment.tracking_url", "shipment.shipped_on", "shipment.items", "shipment.next_step"):
        put(world, slot, subject)
    world.values["shipment.index", subject] = [str(number)]
    if number > 1:
        world.values["shipment.carrier", subject] = [CARRIERS[world.language][1]]
        world.values["shipment.tracking_number", subject] = [f"79{number}4561237890"]
        world.values["shipment.tracking_url", subject] = [f"https://track.example.com/79{number}4561237890"]
        world.values["shipment.items", subject] = [PRODUCTS[world.brand.id][1]]
    set_status(world, subject, status)
    _count_parcels(world)
    return subject


def drop_parcel(world: World) -> None:
    """Remove the last parcel."""
    world.forget(world.subjects("shipment")[-1])
    _count_parcels(world)


def _count_parcels(world: World) -> None:
    count = len(world.subjects("shipment"))
    world.values["order.shipment_count", ORDER] = [str(count)]
    flags = world.flags.setdefault(ORDER, set())
    flags.discard("split")
    if count > 1:
        flags.add("split")


def set_status(world: World, subject: str, status: str) -> None:
    """Put a parcel into a state, with the dates that go with it."""
    world.values["shipment.status", subject] = [status]
    if status in NEXT_STEPS:
        world.values["shipment.next_step", subject] = [NEXT_STEPS[status]]
    for slot in ("shipment.delivered_on", "shipment.delivered_at", "shipment.eta_latest", "shipment.wait_until"):
        world.values.pop((slot, subject), None)
    if status == "delivered":
        put(world, "shipment.delivered_on", subject)
        put(world, "shipment.delivered_at", subject)
    elif status in ("in_transit", "label_created"):
        put(world, "shipment.eta_latest", subject)
