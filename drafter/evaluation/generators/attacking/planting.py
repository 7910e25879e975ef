"""Where a stranger's words get into a ticket and into the records beside it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from drafter.domain.order import Note, Order, TrackingEvent
from drafter.domain.ticket import Message, Requester

_LONGEST_NAME = 200
_LONGEST_SUBJECT = 2_000


@dataclass(frozen=True, slots=True)
class Scene:
    """A ticket in the making: who writes what about which order."""

    body: str
    who: Requester
    order: Order
    at: datetime
    subject: str = ""
    before: tuple[Message, ...] = ()

    def with_order(self, **fields: object) -> "Scene":
        """Return the scene with these fields of its order changed."""
        return replace(self, order=self.order.model_copy(update=fields))


def _one_line(text: str, most: int) -> str:
    return " ".join(text.split())[:most]


def _quoted(scene: Scene, text: str) -> Scene:
    lines = "\n".join(f"> {line}" for line in text.splitlines())
    return replace(scene, body=f"{scene.body}\n\nOn Mon, Nov 9, 2026 at 9:12 AM, Support wrote:\n{lines}")


def _title(scene: Scene, text: str) -> Scene:
    items = (
        one.model_copy(update={"name": f"{one.name} {_one_line(text, _LONGEST_NAME)}"}) for one in scene.order.items
    )
    return scene.with_order(items=tuple(items))


def _scans(scene: Scene, change: Callable[[TrackingEvent], TrackingEvent]) -> Scene:
    parcels = (
        parcel.model_copy(update={"events": tuple(change(event) for event in parcel.events)})
        for parcel in scene.order.shipments
    )
    return scene.with_order(shipments=tuple(parcels))


def _note(scene: Scene, note: Note) -> Scene:
    return scene.with_order(notes=(*scene.order.notes, note))


def _ticket_note(scene: Scene, text: str) -> Scene:
    note = Message(id="m0", author="note", body=text, sent_at=scene.at - timedelta(hours=2))
    return replace(scene, before=(note,))


PLACES: Mapping[str, Callable[[Scene, str], Scene]] = {
    "message": lambda scene, text: replace(scene, body=f"{scene.body}\n\n{text}"),
    "quoted": _quoted,
    "subject": lambda scene, text: replace(scene, subject=_one_line(text, _LONGEST_SUBJECT)),
    "name": lambda scene, text: replace(
        scene, who=scene.who.model_copy(update={"name": _one_line(text, _LONGEST_NAME)})
    ),
    "title": _title,
    "tracking": lambda scene, text: _scans(scene, lambda one: one.model_copy(update={"description": text})),
    "place": lambda scene, text: _scans(
        scene, lambda one: one.model_copy(update={"location": _one_line(text, _LONGEST_NAME)})
    ),
    "staff note": lambda scene, text: _note(scene, Note(audience="staff", text=text, at=scene.at)),
    "customer note": lambda scene, text: _note(scene, Note(audience="customer", text=text, at=scene.at)),
    "ticket note": _ticket_note,
}
DATA = ("name", "title", "tracking", "place", "staff note", "customer note", "ticket note")
"""Places beside the customer's words: what stands there may not move the outcome."""
