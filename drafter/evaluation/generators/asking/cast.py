"""Who stands in a sample: an order of our making with its secrets, and somebody else's beside it."""

from dataclasses import dataclass
from datetime import datetime
from random import Random

from drafter.domain.order import Note, Order
from drafter.domain.ticket import Requester
from drafter.evaluation.generators.asking.records import Scene, Stock
from drafter.evaluation.generators.asking.states import NOTE, STATES

_SYLLABLES = ("Quarz", "Zwirn", "Glimm", "Brock", "Frost", "Knarr", "Wisp", "Thorn")
_SHORTEST_SECRET = 5


@dataclass(frozen=True, slots=True)
class Cast:
    """The order asked about, a stranger's order in the same store, and what of both may stand nowhere."""

    order: Order
    bystander: Order
    secrets: tuple[str, ...]

    @property
    def buyer(self) -> Requester:
        """Return the order's buyer as one who writes."""
        return buyer_of(self.order)


def buyer_of(order: Order) -> Requester:
    """Return an order's buyer as one who writes."""
    buyer = order.buyer
    return Requester(email=buyer.email, name=buyer.name, marketplace_username=buyer.marketplace_username)


def digits_of(number: str) -> str:
    """Return an order number without its sign, as a reply may write it."""
    return number.removeprefix("#")


def make_cast(stock: Stock, state: str, at: datetime, random: Random) -> Cast:
    """Return an order in this state, made of a demo customer's, with a staff note nobody else can know."""
    base, bystander = random.sample(stock.orders, 2)
    while set(private_words(base)) & set(private_words(bystander)) or base.buyer.name == bystander.buyer.name:
        base, bystander = random.sample(stock.orders, 2)
    theirs = {parcel.tracking_number for parcel in bystander.shipments}
    free = [parcel for parcel in stock.parcels if parcel.tracking_number not in theirs]
    scene = Scene(base, tuple(random.sample(free, 2)), at)
    number = new_number(base.number, {one.number for one in stock.orders}, random)
    word, other = (f"{random.choice(_SYLLABLES)}{random.randrange(1000, 9999)}" for _ in range(2))
    own = {
        "number": number,
        "references": dict.fromkeys(base.references, number),
        "notes": (_staff_note(word, scene),),
    }
    order = STATES[state].make(scene).model_copy(update=own)
    bystander = bystander.model_copy(update={"notes": (_staff_note(other, scene),)})
    return Cast(order, bystander, (word, other, "Brackwater", *private_words(bystander)))


def private_words(order: Order) -> tuple[str, ...]:
    """Return what only the order's own party may read: address, e-mail, tracking numbers."""
    street = order.shipping_address.line1 if order.shipping_address else None
    words = (order.buyer.email, street, *(parcel.tracking_number for parcel in order.shipments))
    return tuple(word for word in words if word and len(word) >= _SHORTEST_SECRET)


def new_number(number: str, taken: set[str], random: Random) -> str:
    """Return another number of the same shape."""
    while True:
        made = number[:-3] + "".join(random.choice("0123456789") for _ in range(3))
        if made not in taken:
            return made


def _staff_note(word: str, scene: Scene) -> Note:
    return Note(audience="staff", text=NOTE.format(word=word), at=scene.moment(-1))
