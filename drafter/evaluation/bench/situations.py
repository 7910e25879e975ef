"""Made-up situations, the same in six languages, that a good agent's replies are checked against.

Each is a `Trace` built by hand: no connector, no policy file, no playbook. `evals/verification/<language>.yaml` holds
replies to them as a person would write them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from drafter.domain.context import Context
from drafter.domain.decision import Decision, OutcomeName, Part, Verdict
from drafter.domain.draft import Trace, Versions
from drafter.domain.evidence import Evidence, Gap, Source
from drafter.domain.slots import slot_kind
from drafter.domain.store import Brand, Language, Store
from drafter.domain.ticket import ActionName, ConfirmedAction, DraftRequest, Message, Requester, Ticket
from drafter.domain.understanding import ClaimName, Intent, Understanding

AS_OF = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
BRANDS = (
    Brand(id="harbor", name="Harbor", aliases=("Harbor Outdoor",), domains=("harbor.example.com",)),
    Brand(id="lumen", name="Lumen", aliases=("Lumen Lighting",), domains=("lumen.example.com",)),
)
ORDER = "order:W2045"
ONE, TWO = "shipment:W2045/1", "shipment:W2045/2"
POLICY, REFUND, PRODUCT = "policy:returns/W2045", "refund:W2045/r1", "product:LUND-40"


@dataclass(frozen=True, slots=True)
class _Place:
    currency: str
    zone: str
    name: str
    jacket: str
    boots: str
    lamp: str
    carrier: str
    clause: str
    reason: str


_PLACES: Mapping[Language, _Place] = {
    "en": _Place(
        "USD", "America/New_York", "Priya Raman", "Fjell Rain Jacket", "Tarn Hiking Boots", "Lund Floor Lamp", "UPS",
        "Goods may be returned within 30 days of delivery, unused and in their packaging.", "lampshade arrived chipped",
    ),
    "de": _Place(
        "EUR", "Europe/Berlin", "Marianne Keller", "Regenjacke Fjell", "Wanderstiefel Tarn", "Stehleuchte Lund", "DHL",
        "Waren können innerhalb von 30 Tagen nach Zustellung unbenutzt und verpackt zurückgegeben werden.",
        "Lampenschirm angeschlagen",
    ),
    "it": _Place(
        "EUR", "Europe/Rome", "Marco Bassi", "Giacca impermeabile Fjell", "Scarponi Tarn", "Lampada da terra Lund", "BRT",
        "La merce può essere resa entro 30 giorni dalla consegna, non usata e nella sua confezione.", "paralume scheggiato",
    ),
    "es": _Place(
        "EUR", "Europe/Madrid", "Lucía Prado", "Chaqueta impermeable Fjell", "Botas Tarn", "Lámpara de pie Lund", "SEUR",
        "Los artículos pueden devolverse en un plazo de 30 días desde la entrega, sin usar y en su embalaje.",
        "pantalla astillada",
    ),
    "fr": _Place(
        "EUR", "Europe/Paris", "Claire Aubry", "Veste de pluie Fjell", "Chaussures Tarn", "Lampadaire Lund", "Colissimo",
        "Les articles peuvent être retournés sous 30 jours après la livraison, non utilisés et dans leur emballage.",
        "abat-jour ébréché",
    ),
    "zh": _Place(
        "CNY", "Asia/Shanghai", "林晓", "Fjell 冲锋衣", "Tarn 登山靴", "Lund 落地灯", "顺丰",
        "商品自签收之日起 30 天内,未使用且包装完好的,可以退货。", "灯罩有破损",
    ),
}  # fmt: skip

_Fact = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class _Plan:
    outcome: OutcomeName
    verdict: Verdict
    facts: tuple[_Fact, ...]
    flags: Mapping[str, tuple[str, ...]]
    subject: str = ORDER
    claims: tuple[ClaimName, ...] = ()
    action: ActionName | None = None
    gap: bool = False


def situations(language: Language) -> dict[str, Trace]:
    """Return the situations by name, told in one language."""
    place = _PLACES[language]
    return {name: _trace(name, plan, place, language) for name, plan in _plans(place).items()}


def _plans(place: _Place) -> dict[str, _Plan]:
    return _parcel_plans(place) | _order_plans(place) | _return_plans(place) | _other_plans(place)


def _parcel(subject: str, place: _Place, status: str, item: str, number: str) -> tuple[_Fact, ...]:
    return (
        ("shipment.index", subject, subject[-1]),
        ("shipment.carrier", subject, place.carrier),
        ("shipment.tracking_number", subject, number),
        ("shipment.status", subject, status),
        ("shipment.shipped_on", subject, "2026-11-14"),
        ("shipment.items", subject, item),
    )


def _parcel_plans(place: _Place) -> dict[str, _Plan]:
    order = (("order.number", ORDER, "W2045"), ("order.placed_on", ORDER, "2026-11-12"))
    single = _parcel(ONE, place, "in_transit", place.jacket, "1Z999AA10123456784")
    delivered = _parcel(ONE, place, "delivered", place.jacket, "1Z999AA10123456784")
    late = _parcel(TWO, place, "in_transit", place.boots, "1Z999AA10987654321")
    window = (("shipment.eta_earliest", ONE, "2026-11-24"), ("shipment.eta_latest", ONE, "2026-11-25"))
    return {
        "split_late": _Plan(
            "wismo_delayed",
            "inform",
            (
                *order, ("order.shipment_count", ORDER, "2"), *delivered, ("shipment.delivered_on", ONE, "2026-11-17"), *late,
                ("shipment.eta_latest", TWO, "2026-11-19"), ("shipment.last_event_on", TWO, "2026-11-16"),
                ("shipment.last_location", TWO, "Louisville, KY"), ("shipment.wait_until", TWO, "2026-11-24"),
                ("policy.clause", POLICY, place.clause),
            ),
            {TWO: ("late", "stale"), ORDER: ("split",)},
            claims=("late",),
        ),
        "in_transit": _Plan("wismo_in_transit", "inform", (*order, *single, *window), {ONE: ("has_tracking",)}),
        "out": _Plan(
            "wismo_out_for_delivery",
            "inform",
            (
                *order, *_parcel(ONE, place, "out_for_delivery", place.jacket, "1Z999AA10123456784"),
                ("shipment.eta_latest", ONE, "2026-11-20"), ("shipment.next_step", ONE, "delivery_today"),
            ),
            {},
        ),
        "pickup": _Plan(
            "wismo_pickup",
            "inform",
            (
                *order, *_parcel(ONE, place, "available_for_pickup", place.jacket, "1Z999AA10123456784"),
                ("shipment.next_step", ONE, "collect"), ("shipment.wait_until", ONE, "2026-11-27"),
            ),
            {},
        ),
        "not_received": _Plan(
            "wismo_delivered_not_received",
            "inform",
            (
                *order, *delivered, ("shipment.delivered_on", ONE, "2026-11-19"),
                ("shipment.delivered_at", ONE, "2026-11-19T06:32:00Z"), ("shipment.wait_until", ONE, "2026-11-23"),
                ("policy.clause", POLICY, place.clause),
            ),
            {ONE: ("claimed_not_received",)},
            claims=("not_received",),
        ),
        "tracking_down": _Plan(
            "wismo_in_transit",
            "inform",
            (*order, *single, ("shipment.last_event_at", ONE, "2026-11-18T08:10:00Z")),
            {ONE: ("tracking_down",)},
            gap=True,
        ),
    }  # fmt: skip


def _order_plans(place: _Place) -> dict[str, _Plan]:
    order = (
        ("order.number", ORDER, "W2045"),
        ("order.placed_on", ORDER, "2026-11-18"),
        ("order.total", ORDER, f"129.90 {place.currency}"),
        ("order.items", ORDER, place.lamp),
    )
    waiting = (*order, ("order.fulfillment_status", ORDER, "unfulfilled"), ("order.payment_status", ORDER, "paid"))
    gone = _parcel(ONE, place, "in_transit", place.lamp, "1Z999AA10123456784")
    return {
        "not_shipped": _Plan("wismo_not_shipped", "inform", (*waiting, ("order.dispatch_by", ORDER, "2026-11-23")), {}),
        "payment": _Plan(
            "payment_action",
            "ask",
            (
                *order, ("order.payment_status", ORDER, "pending"), ("order.payment_due_by", ORDER, "2026-11-26"),
            ),
            {ORDER: ("payment_pending",)},
        ),
        "cancel_possible": _Plan(
            "cancel_possible",
            "allow",
            (*waiting, ("policy.refund_timing", POLICY, "5..7 business_day"), ("policy.clause", POLICY, place.clause)),
            {},
        ),
        "cancel_too_late": _Plan(
            "cancel_too_late",
            "deny",
            (*order, *gone, ("policy.window", POLICY, "30 day"), ("policy.clause", POLICY, place.clause)),
            {ORDER: ("already_shipped",)},
        ),
        "replaced": _Plan(
            "replacement_confirmed",
            "inform",
            (
                *order, ("order.dispatch_by", ORDER, "2026-11-23"), ("request.items", ORDER, place.lamp),
                ("action.name", "action:1", "replacement_confirmed"),
            ),
            {},
            action="replacement_confirmed",
        ),
    }  # fmt: skip


def _return_plans(place: _Place) -> dict[str, _Plan]:
    order = (("order.number", ORDER, "W2045"), ("order.total", ORDER, f"129.90 {place.currency}"))
    window = (
        ("request.items", ORDER, place.lamp),
        ("policy.window", POLICY, "30 day"),
        ("policy.clause", POLICY, place.clause),
        ("order.paid_with", ORDER, "card"),
    )
    refund = (
        ("refund.amount", REFUND, f"12.50 {place.currency}"),
        ("refund.issued_on", REFUND, "2026-11-18"),
        ("refund.method", REFUND, "card"),
        ("refund.timing", REFUND, "5..7 business_day"),
        ("refund.expected_by", REFUND, "2026-11-27"),
    )
    return {
        "return_ok": _Plan(
            "return_steps",
            "allow",
            (
                *order, *window, ("policy.window_starts", POLICY, "2026-11-17"), ("policy.window_ends", POLICY, "2026-12-17"),
                ("policy.return_shipping", POLICY, "merchant"), ("policy.refund_timing", POLICY, "5..7 business_day"),
            ),
            {POLICY: ("free_return",)},
        ),
        "return_denied": _Plan(
            "return_denied",
            "deny",
            (
                *order, *window, ("policy.window_starts", POLICY, "2026-10-02"),
                ("policy.window_ends", POLICY, "2026-11-01"),
            ),
            {POLICY: ("outside_window", "defect_path")},
        ),
        "refund_pending": _Plan(
            "refund_status",
            "inform",
            (*order, *refund, ("refund.status", REFUND, "pending")),
            {ORDER: ("refund_pending",)},
        ),
        "partial_refund": _Plan(
            "partial_refund_with_reason",
            "inform",
            (
                *order, ("order.paid_with", ORDER, "card"), ("policy.refund_timing", POLICY, "5..7 business_day"),
                ("action.name", "action:1", "partial_refund"), ("action.amount", "action:1", f"12.50 {place.currency}"),
                ("action.reason", "action:1", place.reason),
            ),
            {},
            action="partial_refund",
        ),
        "exchange": _Plan(
            "exchange_quote",
            "allow",
            (
                *order, ("request.items", ORDER, place.jacket), ("exchange.wanted", ORDER, place.boots),
                ("exchange.price", ORDER, f"149.90 {place.currency}"), ("exchange.difference", ORDER, f"20.00 {place.currency}"),
                ("policy.clause", POLICY, place.clause),
            ),
            {POLICY: ("exchange_costs_more",)},
        ),
    }  # fmt: skip


def _other_plans(place: _Place) -> dict[str, _Plan]:
    return {
        "identify": _Plan("identify_requester", "ask", (), {}, subject="ticket"),
        "presale": _Plan(
            "presale_delivery_time",
            "inform",
            (
                ("product.name", PRODUCT, place.lamp), ("product.price", PRODUCT, f"129.90 {place.currency}"),
                ("delivery.duration", PRODUCT, "3..5 business_day"), ("delivery.fee", PRODUCT, f"4.90 {place.currency}"),
            ),
            {PRODUCT: ("destination_served",)},
            subject=PRODUCT,
        ),
    }  # fmt: skip


def _evidence(facts: Iterable[_Fact], place: _Place) -> tuple[Evidence, ...]:
    always = (
        ("customer.name", "customer", place.name),
        ("store.name", "store:harbor-us", "Harbor"),
        ("brand.name", "store:harbor-us", "Harbor"),
        ("today.date", "store:harbor-us", "2026-11-20"),
    )
    return tuple(
        Evidence(
            id=f"e{number}",
            kind=slot_kind(name),
            name=name,
            subject=subject,
            value=value,
            text=value,
            source=Source(system="local", record=subject),
            as_of=AS_OF,
        )
        for number, (name, subject, value) in enumerate((*always, *facts), start=1)
    )


def _trace(name: str, plan: _Plan, place: _Place, language: Language) -> Trace:
    evidence = _evidence(plan.facts, place)
    store = Store(
        id="harbor-us", brand="harbor", name="Harbor", platform="shopify", region="US", currency=place.currency,
        time_zone=place.zone, languages=(language,),
    )  # fmt: skip
    actions = (ConfirmedAction(action=plan.action, order_number="W2045"),) if plan.action else ()
    message = Message(id="m1", author="customer", body="…", sent_at=AS_OF)
    ticket = Ticket(
        id=f"{language}-{name}",
        store=store.id,
        requester=Requester(name=place.name),
        messages=(message,),
        language=language,
    )
    part = Part(
        outcome=plan.outcome,
        verdict=plan.verdict,
        intent="wismo",
        subject=plan.subject,
        scope=tuple(dict.fromkeys(one.subject for one in evidence)),
        flags=dict(plan.flags),
        reasons=("made up",),
    )
    gaps = (Gap(source="aftership", reason="timeout", message="no answer", subject=ONE),) if plan.gap else ()
    return Trace(
        request=DraftRequest(ticket=ticket, confirmed_actions=actions, as_of=AS_OF),
        understanding=Understanding(
            language=language, request="…", query="…", intents=(Intent(name="wismo", score=1),), claims=plan.claims
        ),
        context=Context(
            as_of=AS_OF, store=store, brand=BRANDS[0], match="found", evidence=evidence, gaps=gaps, actions=actions
        ),
        decision=Decision(parts=(part,)),
        versions=Versions(drafter="", prompt="", voice="", playbook="", knowledge="", policies=""),
    )
