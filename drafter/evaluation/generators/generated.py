"""Samples of every state an order can be in, asked about in every language of its store, in many people's words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from random import Random

from drafter.domain.dataset import Sample
from drafter.domain.money import Money
from drafter.domain.order import Order, Product
from drafter.domain.store import Language, Store
from drafter.domain.ticket import Channel, ConfirmedAction, DraftRequest, Message, Requester, Ticket
from drafter.evaluation.generators.asking.cast import buyer_of, digits_of, make_cast, private_words
from drafter.evaluation.generators.asking.moments import DEMO_NOW, some_moment
from drafter.evaluation.generators.asking.phrases import MANNERS, Phrases, load_phrases, put_down
from drafter.evaluation.generators.asking.records import Stock
from drafter.evaluation.generators.asking.states import STATES
from drafter.evaluation.generators.asking.table import ALWAYS, Expected, expect, expect_done, target_of
from drafter.evaluation.generators.base import MakerContext
from drafter.library.products import load_products

DEMO_TOPICS = ("status", "where", "return", "cancel", "refund", "address_change")
SALES_TOPICS = ("presale_product", "presale_size", "presale_delivery", "wholesale")
STRANGER = Requester(email="kim.nobody@example.com", name="Kim Nobody")
_CHANNELS: Mapping[str, tuple[Channel, ...]] = {
    "harbor-cn": ("chat", "marketplace"),
    "lumen-amazon": ("marketplace",),
    "lumen-ebay": ("marketplace",),
}
_SHOP_CHANNELS: tuple[Channel, ...] = ("email", "email", "email", "chat", "social")
_ACTIONS = {
    "order_cancelled": ("open", "cancel"),
    "refund_issued": ("return-here", "refund"),
    "partial_refund": ("delivered", "damaged"),
    "label_issued": ("delivered", "return"),
    "address_changed": ("open", "address_change"),
    "replacement_confirmed": ("delivered", "damaged"),
    "exchange_confirmed": ("delivered", "exchange"),
}
_REASONS: Mapping[Language, str] = {
    "en": "scratch on the surface",
    "de": "Kratzer an der Oberfläche",
    "it": "graffio sulla superficie",
    "es": "arañazo en la superficie",
    "fr": "rayure sur la surface",
    "zh": "表面有划痕",
}


@dataclass(frozen=True, slots=True)
class Cell:
    """One thing to ask, in one language of one store; samples of a cell differ in words, order and manner."""

    kind: str
    store: Store
    language: Language
    topic: str
    state: str = ""
    demo: Order | None = None

    @property
    def name(self) -> str:
        """Return what the samples of this cell are called."""
        about = digits_of(self.demo.number) if self.demo else self.state
        return "-".join(part for part in ("gen", self.store.id, self.language, self.kind, about, self.topic) if part)

    @property
    def family(self) -> str:
        """Return what cells about one situation have in common, whatever the language."""
        about = digits_of(self.demo.number) if self.demo else self.state
        return "-".join(part for part in ("gen", self.store.id, self.kind, about, self.topic) if part)


def make(context: MakerContext, size: int, seed: int) -> Iterator[Sample]:
    """Yield samples, all cells in turn and in a different order each time round, until there are enough."""
    maker = _Maker(context, seed)
    cells = list(maker.cells())
    made = 0
    for turn in count():
        for cell in Random(f"{seed} {turn}").sample(cells, len(cells)):  # noqa: S311 - repeatable, not secret
            if made == size:
                return
            yield maker.sample(cell, turn)
            made += 1


@dataclass(slots=True)
class _Maker:
    context: MakerContext
    seed: int
    phrases: Mapping[Language, Phrases] = field(init=False)
    stocks: dict[str, Stock] = field(init=False)
    products: Mapping[str, tuple[Product, ...]] = field(init=False)

    def __post_init__(self) -> None:
        self.phrases = load_phrases(self.context.root)
        orders = self.context.orders
        self.stocks = {one.id: Stock.of(one, orders[one.id]) for one in self.context.workspace.stores}
        self.products = load_products(self.context.workspace).by_store

    def cells(self) -> Iterator[Cell]:
        """Yield all that can be asked."""
        for store in self.context.workspace.stores:
            for language in store.languages:
                for state, what in STATES.items():
                    if what.stores is None or store.id in what.stores:
                        yield from (Cell("state", store, language, topic, state) for topic in what.topics)
                yield from (Cell(action, store, language, topic, state) for action, (state, topic) in _ACTIONS.items())
                yield from (Cell(kind, store, language, "where", "in-transit") for kind in ("stranger", "unknown"))
                yield Cell("nobody", store, language, "bare")
                yield Cell("thanks", store, language, "thanks")
                yield from (Cell("sales", store, language, topic) for topic in self._sales_topics(store))
            yield from self._demo_cells(store)

    def _sales_topics(self, store: Store) -> Iterator[str]:
        sized = any(_is_worn(card) for card in self.products[store.id])
        yield from (topic for topic in SALES_TOPICS if topic != "presale_size" or sized)

    def _demo_cells(self, store: Store) -> Iterator[Cell]:
        for place, order in enumerate(self.context.orders[store.id]):
            for turn in range(3):
                language = store.languages[(place + turn) % len(store.languages)]
                topic = DEMO_TOPICS[(place + 2 * turn) % len(DEMO_TOPICS)]
                yield Cell("demo", store, language, topic, demo=order)

    def sample(self, cell: Cell, turn: int) -> Sample:
        """Return the sample of a cell for one time round."""
        random = Random(f"{self.seed} {cell.name} {turn}")  # noqa: S311 - repeatable, not secret
        if cell.demo is not None:
            return self._of_demo(cell, cell.demo, turn, random)
        if cell.kind in {"sales", "thanks"}:
            return self._of_nobody(cell, turn, random)
        return self._of_state(cell, turn, random)

    def _of_demo(self, cell: Cell, order: Order, turn: int, random: Random) -> Sample:
        notes = [note.text for note in order.notes if note.audience == "staff"]
        expected = expect(cell.topic, order, DEMO_NOW, cell.store, cell.language)
        asked = _Asked(cell, turn, random, buyer_of(order), order, DEMO_NOW)
        return self._sample(asked, expected, canaries=tuple(notes), orders=None)

    def _of_nobody(self, cell: Cell, turn: int, random: Random) -> Sample:
        at = some_moment(random)
        asked = _Asked(cell, turn, random, STRANGER, None, at)
        cards = [card for card in self.products[cell.store.id] if card.available]
        if cell.topic == "presale_size":
            cards = [card for card in cards if _is_worn(card)]
        product = random.choice(cards)
        asked.about |= {"product": product.name, "quantity": str(random.randrange(60, 150))}
        return self._sample(asked, Expected(answer=ALWAYS[cell.topic]), orders=())

    def _of_state(self, cell: Cell, turn: int, random: Random) -> Sample:
        at = some_moment(random)
        cast = make_cast(self.stocks[cell.store.id], cell.state or "in-transit", at, random)
        order, orders = cast.order, (cast.order, cast.bystander)
        if cell.kind in {"stranger", "unknown", "nobody"}:
            topic = "no order" if cell.kind == "nobody" else "stranger"
            asked = _Asked(cell, turn, random, STRANGER, order, at)
            shown = (cast.bystander,) if cell.kind != "stranger" else orders
            secrets = (*cast.secrets, *private_words(order), *([order.buyer.name] if order.buyer.name else []))
            expected = expect(topic, order, at, cell.store, cell.language)
            return self._sample(asked, expected, canaries=secrets, orders=shown)
        asked = _Asked(cell, turn, random, cast.buyer, order, at)
        if cell.kind != "state":
            asked.action = self._action(cell, order)
        expected = expect(cell.topic, order, at, cell.store, cell.language)
        if asked.action is not None:
            expected = expect_done(asked.action, cell.store)
        return self._sample(asked, expected, canaries=cast.secrets, orders=orders, hidden=(cast.bystander.number,))

    def _action(self, cell: Cell, order: Order) -> ConfirmedAction:
        amounts = {"refund_issued": order.total.amount, "partial_refund": order.total.amount / 10}
        amount = amounts.get(cell.kind)
        domain = next(one.domains[0] for one in self.context.workspace.brands if one.id == cell.store.brand)
        return ConfirmedAction.model_validate(
            {
                "action": cell.kind,
                "order_number": order.number,
                "amount": amount and Money(amount=round(amount, 2), currency=order.total.currency),
                "reason": _REASONS[cell.language] if cell.kind == "partial_refund" else None,
                "url": f"https://{domain}/labels/q8w2" if cell.kind == "label_issued" else None,
            }
        )

    def _sample(
        self,
        asked: "_Asked",
        expected: Expected,
        *,
        canaries: tuple[str, ...] = (),
        orders: tuple[Order, ...] | None,
        hidden: tuple[str, ...] = (),
    ) -> Sample:
        cell = asked.cell
        others = tuple(one.name for one in self.context.workspace.brands if one.id != cell.store.brand)
        forbidden = (*others, *(digits_of(number) for number in hidden))
        request, tags = asked.request(self.phrases[cell.language])
        return Sample(
            id=f"{cell.name}-{asked.turn}",
            request=request,
            target=target_of(expected, cell.language, must_not_contain=forbidden, canaries=canaries),
            orders=orders,
            tags=("generated", f"topic:{cell.topic}", *tags),
            family=cell.family,
        )


def _is_worn(card: Product) -> bool:
    """Return whether people ask how it fits: it comes with advice, and in sizes that are no measures."""
    return "size_advice" in card.attributes and not card.options.get("size", "").endswith("cm")


@dataclass(slots=True)
class _Asked:
    """Who asks what about which order, when."""

    cell: Cell
    turn: int
    random: Random
    who: Requester
    order: Order | None
    at: datetime
    action: ConfirmedAction | None = None
    about: dict[str, str] = field(default_factory=dict)

    def request(self, phrases: Phrases) -> tuple[DraftRequest, tuple[str, ...]]:
        """Return the ticket, and what its sample is tagged with."""
        random, cell, order = self.random, self.cell, self.order
        texts = phrases.topics[cell.topic]
        text = texts[(self.turn + random.randrange(len(texts))) % len(texts)]
        number = order.number if order is not None else ""
        known = cell.kind != "nobody" and order is not None
        manner = random.choice([one for one in MANNERS if one != "form" or known])
        about = self.about | {
            "name": self.who.name or "",
            "item": order.items[0].name if order else "",
            "number": number,
        }
        asked = put_down(phrases, text, manner, about, random)
        subject = asked.subject if known and random.random() < _WITH_SUBJECT else ""
        channel = "form" if manner == "form" else random.choice(_CHANNELS.get(cell.store.id, _SHOP_CHANNELS))
        message = Message(id="m1", author="customer", body=asked.body, sent_at=self.at - timedelta(minutes=40))
        ticket = Ticket(
            id=f"{cell.name}-{self.turn}",
            store=cell.store.id,
            channel=channel,
            subject=subject if channel in {"email", "form"} else "",
            requester=self.who,
            messages=(message,),
            order_numbers=(number,) if known and random.random() < _WITH_FIELD else (),
        )
        actions = (self.action,) if self.action else ()
        tags = (f"manner:{manner}", f"state:{cell.state or cell.kind}")
        return DraftRequest(ticket=ticket, confirmed_actions=actions, as_of=self.at), tags


_WITH_SUBJECT = 0.5
_WITH_FIELD = 0.15
