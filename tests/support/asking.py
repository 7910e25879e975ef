"""What a model is asked about tickets of the demo workspace."""

import math
from collections.abc import Mapping
from functools import lru_cache

from drafter.composing.composer import Composer
from drafter.composing.model.prompt import PromptBuilder
from drafter.composing.model.slots import SlotSheet, slot_sheet
from drafter.composing.outline import Outline
from drafter.domain.draft import Trace, Versions
from drafter.domain.order import Address, Buyer, Order
from drafter.domain.store import Store
from drafter.domain.ticket import DraftRequest
from drafter.domain.understanding import Understanding
from drafter.library.workspace import Library, load_library
from drafter.settings import ModelSettings
from tests.support.builders import decide, demo_workspace, make_context
from tests.support.nouns import make_order, make_request, make_shipment, make_understanding

VERSIONS = Versions(drafter="0", prompt="p", voice="v", playbook="b", knowledge="k", policies="p")
BUYER = Buyer(
    email="joerg.strauss@example.com", name="Jörg Strauß", phone="+49 761 555 0142", marketplace_username="lamp_fan77"
)
ADDRESS = Address(line1="Lindenweg 12", city="Freiburg", postal_code="79100", country="DE")


class Words:
    """Counts a token for three characters begun; meets `TokenCounter`."""

    def count(self, text: str) -> int:
        """Return how many there are."""
        return math.ceil(len(text) / 3)


@lru_cache(maxsize=1)
def demo_library() -> Library:
    """Return the demo workspace's files."""
    return load_library(demo_workspace())


@lru_cache(maxsize=1)
def demo_composer() -> Composer:
    """Return a composer of the demo's replies."""
    library = demo_library()
    return Composer(library.playbook, library.voices)


def make_builder(**settings: object) -> PromptBuilder:
    """Return a builder for the demo's brands."""
    library = demo_library()
    assert library.prompts is not None
    return PromptBuilder(
        library.prompts,
        demo_workspace().brands,
        library.voices,
        library.policies,
        Words(),
        ModelSettings.model_validate({"max_input_tokens": 6_000, **settings}),
    )


def joergs_order(**fields: object) -> Order:
    """Return an order with everything that is known of a person."""
    base: dict[str, object] = {"buyer": BUYER, "shipping_address": ADDRESS, "shipments": (make_shipment(),)}
    return make_order("W1042", **base | fields)


def trace_of(
    *orders: Order,
    request: DraftRequest | None = None,
    understood: Understanding | None = None,
    store: Store | None = None,
) -> Trace:
    """Return the trace of a ticket about these orders, decided by the demo's policies."""
    request = request or make_request(BUYER.email)
    understood = understood or make_understanding()
    context = make_context(*orders, store=store)
    decision = decide(context, understood, request)
    return Trace(request=request, understanding=understood, context=context, decision=decision, versions=VERSIONS)


def sheet_of(trace: Trace) -> tuple[Outline, SlotSheet]:
    """Return the composer's draft and the slots of a trace."""
    outline = demo_composer().outline(trace)
    return outline, slot_sheet(trace, outline)


def asked(trace: Trace, builder: PromptBuilder | None = None, **settings: object) -> str:
    """Return the ticket's part of the request about a trace."""
    outline, sheet = sheet_of(trace)
    return (builder or make_builder(**settings)).build(trace, outline, sheet).messages[-1].content


def block(text: str, name: str) -> str:
    """Return what stands in a block of a request; empty without it."""
    before, found, rest = text.partition(f"<{name}>\n")
    return rest.partition(f"\n</{name}>")[0] if found and (not before or before.endswith("\n")) else ""


SHOWN: Mapping[str, str] = {"order": "{order.number}", "parcel": "{shipment_1.tracking_number}"}
"""The slots of Jörg's order and parcel."""
