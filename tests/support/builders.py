"""Contexts and decisions for tests of the decision stage, with the demo's policies or hand-made ones."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from drafter.context.actions import write_actions
from drafter.context.ledger import Ledger
from drafter.context.orders import write_order
from drafter.context.products import write_products
from drafter.context.surroundings import write_customer, write_store
from drafter.decision.decider import Decider
from drafter.domain.context import Context
from drafter.domain.decision import Decision, Part
from drafter.domain.order import Order, Product
from drafter.domain.policy import RULES, Policies, Rule, Topic
from drafter.domain.store import Brand, Store
from drafter.domain.ticket import ConfirmedAction, DraftRequest
from drafter.domain.understanding import Understanding
from drafter.library.policies import load_policies
from drafter.settings import Workspace, load_workspace
from tests.support.nouns import HARBOR, NOW, make_request, make_store, make_understanding

ROOT = Path(__file__).resolve().parents[2]


@lru_cache(maxsize=1)
def demo_workspace() -> Workspace:
    """Return the demo workspace's settings."""
    return load_workspace(ROOT)


@lru_cache(maxsize=1)
def demo_policies() -> Policies:
    """Return the demo workspace's policies."""
    return load_policies(ROOT / "knowledge", demo_workspace())


def demo_store(store_id: str) -> Store:
    """Return one of the demo's stores."""
    store = demo_workspace().store(store_id)
    assert store is not None
    return store


def make_context(
    *orders: Order,
    store: Store | None = None,
    as_of: datetime = NOW,
    products: Sequence[Product] = (),
    actions: Sequence[ConfirmedAction] = (),
    **fields: object,
) -> Context:
    """Return the context that these orders and cards would be gathered to; `fields` are further ones of the context."""
    store = store or make_store()
    brand = next((brand for brand in demo_workspace().brands if brand.id == store.brand), HARBOR)
    ticket = make_request().ticket
    ledger = Ledger(ZoneInfo(store.time_zone))
    write_store(ledger, store, brand, as_of)
    write_customer(ledger, ticket, orders, "local", as_of)
    for order in orders:
        write_order(ledger, order, store, "local", {})
    by_product: dict[str, list[Product]] = {}
    for card in products:
        by_product.setdefault(card.product_id, []).append(card)
    write_products(ledger, list(by_product.values()), store, "local", as_of, language=store.languages[0])
    write_actions(ledger, actions, ticket.id, as_of)
    base: dict[str, object] = {
        "as_of": as_of,
        "store": store,
        "brand": brand,
        "match": "found" if orders else "none_given",
        "orders": orders,
        "products": tuple(products),
        "evidence": ledger.evidence,
        "actions": tuple(actions),
    }
    return Context.model_validate(base | fields)


def decide(
    context: Context,
    understanding: Understanding | None = None,
    request: DraftRequest | None = None,
    policies: Policies | None = None,
) -> Decision:
    """Return the decision, by the demo's policies unless others are given."""
    request = request or make_request().model_copy(update={"confirmed_actions": context.actions})
    return Decider(policies or demo_policies()).decide(request, understanding or make_understanding(), context)


def without(*topics: Topic) -> Policies:
    """Return the demo's policies without some topics."""
    policies = demo_policies()
    brands = {
        brand: {topic: rules for topic, rules in by_topic.items() if topic not in topics}
        for brand, by_topic in policies.brands.items()
    }
    return Policies(version="test", brands=brands)


def with_rule(topic: Topic, fields: Mapping[str, object], brand: Brand = HARBOR) -> Policies:
    """Return the demo's policies with one rule for a topic."""
    rule: Rule = RULES[topic].model_validate({"id": "test", **fields})
    policies = demo_policies()
    return Policies(version="test", brands={brand.id: {**policies.brands[brand.id], topic: (rule,)}})


def outcomes(decision: Decision) -> list[str]:
    """Return the outcomes of the parts, the main one first."""
    return [part.outcome for part in decision.parts]


def shown(decision: Decision, name: str, part: Part | None = None) -> list[str]:
    """Return the derived values of a slot, all of them or those that a part may show."""
    return [e.value for e in decision.derived if e.name == name and (part is None or e.subject in part.scope)]


def flags(decision: Decision, part: Part | None = None) -> set[str]:
    """Return all flags of a part, the main one unless another is given."""
    part = part or decision.main
    return {flag for names in part.flags.values() for flag in names}
