"""What is known of a parcel, as evidence."""

from collections.abc import Mapping
from datetime import datetime

from drafter.context.clean import clean_id, clean_label, clean_place, clean_url
from drafter.context.contents import put_contents
from drafter.context.ledger import Page
from drafter.context.parcels import shipment_subject
from drafter.domain.order import Order, Shipment
from drafter.domain.tracking import delivered_at, last_event, standing


def write_shipment(order_page: Page, order: Order, shipment: Shipment, index: int, told_by: Mapping[str, str]) -> None:
    """Write down the parcel; its news is dated by the scan it stands on and sourced to who told it."""
    subject = shipment_subject(order, shipment)
    page = order_page.about(subject)
    teller = told_by.get(subject)
    news = order_page.about(subject, system=teller, as_of=_news_at(order, shipment))
    field = f"shipments.{shipment.id}"
    page.put("shipment.index", index, field)
    page.put("shipment.carrier", clean_label(shipment.carrier), f"{field}.carrier")
    page.put("shipment.service", clean_label(shipment.service), f"{field}.service")
    page.put("shipment.tracking_number", clean_id(shipment.tracking_number), f"{field}.tracking_number")
    page.put("shipment.tracking_url", clean_url(shipment.tracking_url), f"{field}.tracking_url")
    news.put_status("shipment.status", shipment.status, f"{field}.status")
    page.put("shipment.shipped_on", page.ledger.day(shipment.shipped_at), f"{field}.shipped_at")
    _write_arrival(news, shipment, field)
    _write_promise(page if teller is None else news, shipment, field)
    _write_last_scan(news, shipment, field)
    put_contents(page, "shipment.items", order, shipment.items, f"{field}.items")


def _write_arrival(news: Page, shipment: Shipment, field: str) -> None:
    if shipment.status == "delivered":
        arrived = delivered_at(shipment)
        news.put("shipment.delivered_on", news.ledger.day(arrived), f"{field}.delivered_at")
        news.put("shipment.delivered_at", arrived, f"{field}.delivered_at")


def _write_promise(page: Page, shipment: Shipment, field: str) -> None:
    promise = shipment.estimated_delivery
    if promise is not None:
        page.put("shipment.eta_earliest", promise.earliest, f"{field}.estimated_delivery.earliest")
        page.put("shipment.eta_latest", promise.latest, f"{field}.estimated_delivery.latest")


def _write_last_scan(news: Page, shipment: Shipment, field: str) -> None:
    event = last_event(shipment)
    if event is not None:
        news.put("shipment.last_event_at", event.at, f"{field}.events", as_of=event.at)
        news.put("shipment.last_event_on", news.ledger.day(event.at), f"{field}.events", as_of=event.at)
        news.put("shipment.last_location", clean_place(event.location), f"{field}.events", as_of=event.at)


def _news_at(order: Order, shipment: Shipment) -> datetime:
    known = standing(shipment)
    return known.at if known.timed else order.updated_at
