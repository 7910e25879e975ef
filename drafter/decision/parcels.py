"""What is to be said of each parcel: where it stands, what comes next, and until when to wait."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from drafter.decision.items import named_items
from drafter.decision.sheet import NeedsPersonError, Place, Sheet
from drafter.domain.order import Order, Shipment
from drafter.domain.policy import ParcelRule
from drafter.domain.tracking import delivered_at, last_event
from drafter.domain.values import Duration

Kind = Literal["moving", "out", "pickup", "delayed", "exception", "returning", "lost", "delivered", "unknown"]

_AT_REST: dict[str, tuple[Kind, str]] = {
    "attempt_failed": ("pickup", "second_attempt"),
    "available_for_pickup": ("pickup", "collect"),
    "returning": ("returning", "back_to_us"),
    "lost": ("lost", "nothing"),
}
_UNREACHED = frozenset({"timeout", "down", "unreadable"})


@dataclass(frozen=True, slots=True)
class Parcel:
    """A parcel as it stands on the day of the draft."""

    shipment: Shipment
    subject: str
    kind: Kind
    flags: tuple[str, ...] = ()
    next_step: str | None = None
    wait_until: date | None = None
    days_late: int | None = None
    news_age: int | None = None
    delivered_on: date | None = None


def shipment_subject(order: Order, shipment: Shipment) -> str:
    """Return the evidence subject of a parcel."""
    return f"shipment:{order.number}/{shipment.id}"


def read_parcels(sheet: Sheet, order: Order) -> tuple[Parcel, ...]:
    """Return the order's parcels as they stand today; hands off when a judgement needs a policy that is missing.

    When all were delivered and the customer says that nothing is there, the ones with the items named (all of them
    when none is named) are contested.
    """
    parcels = tuple(_read(sheet, order, shipment) for shipment in order.shipments)
    if not sheet.claims("not_received") or any(parcel.kind != "delivered" for parcel in parcels):
        return parcels
    named, items = named_items(sheet, order)
    wanted = {item.id for item in items} if named else set()
    missing = {p.subject for p in parcels if wanted & {held.id for held in p.shipment.items}} or {
        p.subject for p in parcels
    }
    return tuple(_contest(sheet, order, parcel) if parcel.subject in missing else parcel for parcel in parcels)


def write_parcels(sheet: Sheet, parcels: Sequence[Parcel]) -> None:
    """Write down what was worked out about each parcel."""
    for parcel in parcels:
        _write(sheet, parcel)


def write_contents(sheet: Sheet, order: Order) -> None:
    """Write down the size or colour of a parcel's item where another parcel holds an item of the same name."""
    lines = {item.id: item for item in order.items}
    contents = [
        (shipment_subject(order, shipment), [lines[held.id] for held in shipment.items if held.id in lines])
        for shipment in order.shipments
    ]
    for place, held in contents:
        alike = [item for other, items in contents if other != place for item in items]
        if len(held) != 1 or not any(item.name == held[0].name and item.id != held[0].id for item in alike):
            continue
        options = sheet.values("item.options", f"item:{order.number}/{held[0].id}")
        if options:
            basis = [("item.options", f"item:{order.number}/{held[0].id}")]
            sheet.write(("shipment.item_options", place), ", ".join(options), basis=basis)


def delivery_day(sheet: Sheet, shipment: Shipment) -> date | None:
    """Return the store's calendar day on which a parcel was delivered, or None."""
    if shipment.status != "delivered":
        return None
    moment = delivered_at(shipment)
    return None if moment is None else sheet.day(moment)


def _read(sheet: Sheet, order: Order, shipment: Shipment) -> Parcel:
    subject = shipment_subject(order, shipment)
    flags = ["has_tracking"] if sheet.known("shipment.tracking_number", subject) else []
    promise = shipment.estimated_delivery
    if promise and promise.earliest in {None, promise.latest}:
        flags.append("eta_single")
    if promise and sheet.today > promise.latest and shipment.status != "delivered":
        flags.append("eta_passed")
    if shipment.status == "delivered":
        day = delivery_day(sheet, shipment)
        flags += ["delivered_today"] if day == sheet.today else []
        return Parcel(shipment, subject, "delivered", tuple(flags), "nothing", delivered_on=day)
    if shipment.status == "unknown":
        return Parcel(shipment, subject, "unknown", tuple(flags))
    if shipment.status in _AT_REST:
        kind, step = _AT_REST[shipment.status]
        flags += ["lost"] if kind == "lost" else []
        return Parcel(shipment, subject, kind, tuple(flags), step)
    return _on_its_way(sheet, order, shipment, flags)


def _contest(sheet: Sheet, order: Order, parcel: Parcel) -> Parcel:
    """Return a delivered parcel as one that the customer says is not there."""
    terms = sheet.need(ParcelRule, "parcels", order).not_received
    wait = None if parcel.delivered_on is None else parcel.delivered_on + timedelta(days=terms.wait)
    if parcel.delivered_on and (sheet.today - parcel.delivered_on).days > terms.report_within:
        raise NeedsPersonError(
            f"Delivered on {parcel.delivered_on}, reported missing more than {terms.report_within} days later"
        )
    if wait is not None and wait <= sheet.today:
        sheet.note(f"Delivered on {parcel.delivered_on}: the wait of {terms.wait} days is over, open the inquiry now")
        wait = None
    flags = (*parcel.flags, "claimed_not_received")
    return replace(parcel, flags=flags, next_step="carrier_inquiry", wait_until=wait)


def _on_its_way(sheet: Sheet, order: Order, shipment: Shipment, flags: list[str]) -> Parcel:
    """Return a parcel that was not handed over yet: on time, late, without news, or given up."""
    subject = shipment_subject(order, shipment)
    if any(gap.subject == subject and gap.reason in _UNREACHED for gap in sheet.context.gaps):
        return _unreached(sheet, subject, shipment, flags)
    rule = sheet.need(ParcelRule, "parcels", order)
    news = _last_news(sheet, order, shipment)
    age = (sheet.today - news).days
    late = "eta_passed" in flags
    stale = age > rule.stale_after
    wait = _patience(rule, shipment, news, late=late)
    over = sheet.today > wait
    promise = shipment.estimated_delivery
    days_late = (sheet.today - promise.latest).days if late and promise else None
    flags += [flag for flag, holds in (("late", late), ("stale", stale)) if holds]
    kind, step = _course(shipment, late=late, stale=stale, scanned_today=age <= 0)
    inquire_from = _inquiry_day(rule, shipment, news)
    if kind == "exception" and sheet.today >= wait:
        sheet.note(f"The carrier's exception is {age} days old: open an inquiry now")
    elif over and shipment.status == "label_created":
        raise NeedsPersonError(f"A label was made {age} days ago and the parcel was never scanned: check if it left")
    elif over:
        kind, step = "lost", "nothing"
        flags.append("lost")
    elif kind == "delayed" and sheet.today >= inquire_from:
        step = "carrier_inquiry"
        flags.append("inquiry_due")
        sheet.note(f"An inquiry with the carrier about parcel {shipment.id} is due since {inquire_from}: open it")
    elif kind == "delayed":
        wait = inquire_from
    return Parcel(
        shipment,
        subject,
        kind,
        tuple(flags),
        step,
        wait_until=wait if kind in {"delayed", "exception"} and wait > sheet.today else None,
        days_late=days_late,
        news_age=age if stale else None,
    )


def _course(shipment: Shipment, *, late: bool, stale: bool, scanned_today: bool) -> tuple[Kind, str]:
    """Return the kind and the next step of a parcel that is under way."""
    if shipment.status == "exception":
        return "exception", "carrier_inquiry"
    if shipment.status == "out_for_delivery" and scanned_today:
        return "out", "delivery_today"
    kind: Kind = "delayed" if late or stale else "moving"
    if stale:
        return kind, "carrier_inquiry"
    if shipment.status == "label_created":
        return kind, "carrier_pickup"
    return kind, "transit" if late or shipment.estimated_delivery is None else "delivery_by"


def _inquiry_day(rule: ParcelRule, shipment: Shipment, news: date) -> date:
    """Return the first day on which the carrier is asked; without a promised day, once the news is too old."""
    if shipment.estimated_delivery is None:
        return news + timedelta(days=rule.stale_after)
    return shipment.estimated_delivery.latest + timedelta(days=rule.inquiry_after)


def _patience(rule: ParcelRule, shipment: Shipment, news: date, *, late: bool) -> date:
    """Return the last day of waiting before the merchant acts.

    A promised day plus the policy's patience, but never while fresh scans still come in.
    """
    if shipment.status == "exception":
        return news + timedelta(days=rule.exception_wait)
    if shipment.estimated_delivery is None:
        return news + timedelta(days=rule.lost_after)
    quiet = timedelta(days=rule.stale_after if late else rule.lost_after)
    return max(shipment.estimated_delivery.latest + timedelta(days=rule.offer_after), news + quiet)


def _unreached(sheet: Sheet, subject: str, shipment: Shipment, flags: list[str]) -> Parcel:
    """Return a parcel whose tracking is down: nothing is concluded from silence, nothing promised."""
    event = last_event(shipment)
    age = None if event is None else (sheet.today - sheet.day(event.at)).days
    kind: Kind = "exception" if shipment.status == "exception" else "moving"
    step = "carrier_inquiry" if kind == "exception" else "transit"
    if shipment.status == "label_created":
        step = "carrier_pickup"
    return Parcel(shipment, subject, kind, (*flags, "tracking_down"), step, news_age=age or None)


def _last_news(sheet: Sheet, order: Order, shipment: Shipment) -> date:
    event = last_event(shipment)
    moments = [shipment.shipped_at] if event is None else [event.at]
    return max((sheet.day(at) for at in moments if at is not None), default=sheet.day(order.updated_at))


def _write(sheet: Sheet, parcel: Parcel) -> None:
    subject = parcel.subject
    eta: Place = ("shipment.eta_latest", subject)
    scan: Place = ("shipment.last_event_on", subject)
    if parcel.next_step is not None:
        sheet.write(("shipment.next_step", subject), parcel.next_step, basis=[("shipment.status", subject)])
    if parcel.days_late is not None:
        late = Duration(parcel.days_late, parcel.days_late, "day")
        sheet.write(("shipment.days_late", subject), late, basis=[eta])
    if parcel.news_age is not None:
        age = Duration(parcel.news_age, parcel.news_age, "day")
        sheet.write(("shipment.news_age", subject), age, basis=[scan])
    if parcel.wait_until is not None:
        basis = [eta, scan, ("shipment.delivered_on", subject)]
        sheet.write(("shipment.wait_until", subject), parcel.wait_until, basis=basis, rule="parcels")
