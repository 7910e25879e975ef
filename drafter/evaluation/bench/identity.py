"""Does any draft tell anybody about an order that is not theirs, be it only that it exists?

Every mismatched ticket goes through the whole pipeline, and so does its twin that asks about an order that does not
exist. What the requester did not write, what the twin's draft does not say as well, and what the order says, is
disclosed. The texts must be the same to the byte. The buyers' own tickets, as a control, must speak of the orders.
"""

from collections import Counter
from dataclasses import dataclass, field

from drafter.bootstrap import DEMO_ORDERS, Drafter, load_demo_orders, open_drafter
from drafter.domain.draft import Draft
from drafter.domain.order import Order
from drafter.domain.store import Store
from drafter.domain.ticket import DraftRequest
from drafter.evaluation.bench.base import BenchContext, BenchReport
from drafter.evaluation.bench.identity_details import details
from drafter.evaluation.bench.identity_tickets import Case, make_cases, make_control
from drafter.evaluation.bench.workspace import throwaway_settings
from drafter.library.json_lines import load_lines, parse_line

TICKETS = 3_000
CONTROLS = 100
REPORT_EVERY = 500
MOST_EXAMPLES = 10
_NOT_CONTENT = {"id", "timings_ms", "created_at", "versions", "usage"}


@dataclass(slots=True)
class _Tally:
    """What was counted so far."""

    disclosed: Counter[str] = field(default_factory=Counter)
    different_texts: int = 0
    echoes: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    tricks: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)


async def run(context: BenchContext) -> BenchReport:
    """Return how many drafts disclosed something to somebody else; the line is none, and no text may differ."""
    with throwaway_settings(context) as settings:
        async with open_drafter(settings, progress=context.progress) as drafter:
            await load_demo_orders(drafter, context.progress)
            return await _measure(drafter, context)


async def _measure(drafter: Drafter, context: BenchContext) -> BenchReport:
    orders = _demo_orders(drafter)
    tally = _Tally()
    for number, case in enumerate(make_cases(orders, TICKETS), start=1):
        _compare(case, await drafter.draft(case.real), await drafter.draft(case.twin), tally)
        if number % REPORT_EVERY == 0:
            context.progress(f"{number} of {TICKETS} mismatched tickets, {sum(tally.disclosed.values())} disclosures")
    control = [(i, *orders[i * len(orders) // CONTROLS]) for i in range(CONTROLS)]
    speaking = [await _speaks(drafter, make_control(*who), who[2]) for who in control]
    return BenchReport(
        name="identity",
        passed=not tally.disclosed and not tally.different_texts and all(speaking),
        figures={
            "tickets": TICKETS,
            "disclosed": sum(tally.disclosed.values()),
            "disclosed_by_kind": dict(tally.disclosed),
            "texts_that_differ_from_the_twin": tally.different_texts,
            "texts_that_echo_the_number": tally.echoes,
            "controls": CONTROLS,
            "controls_that_speak_of_their_order": sum(speaking),
            "outcomes": dict(tally.outcomes),
            "languages": dict(tally.languages),
            "tricks": dict(tally.tricks),
            "examples": list(tally.examples),
        },
    )


def _demo_orders(drafter: Drafter) -> list[tuple[Store, Order]]:
    """Return the demo orders, the stores in turn, so that any few of them are of all stores."""
    by_store: list[list[tuple[Store, Order]]] = []
    for store in drafter.workspace.stores:
        path = drafter.workspace.root / DEMO_ORDERS / f"{store.id}.jsonl"
        if path.exists():
            by_store.append([(store, parse_line(Order, raw, path, line)) for line, raw in load_lines(path)[1]])
    longest = max(map(len, by_store))
    return [orders[place] for place in range(longest) for orders in by_store if place < len(orders)]


async def _speaks(drafter: Drafter, request: DraftRequest, order: Order) -> bool:
    """Return whether the buyer's own draft says anything that the check below would call a disclosure."""
    said = _shown(await drafter.draft(request))
    return any(detail in said and detail not in request.model_dump_json() for _, detail in details(order))


def _compare(case: Case, real: Draft, twin: Draft, tally: _Tally) -> None:
    tally.outcomes[real.outcome] += 1
    tally.languages[case.language] += 1
    tally.tricks[case.trick] += 1
    asked = case.real.model_dump_json()
    said, said_of_none = _shown(real), _shown(twin).replace(case.other_number, case.number)
    for kind, detail in details(case.order):
        if detail in said and detail not in asked and detail not in said_of_none:
            tally.disclosed[kind] += 1
            _remember(tally, case, f"{kind} {detail!r}")
    tally.echoes += case.number in real.text
    if _texts(real) != tuple(text.replace(case.other_number, case.number) for text in _texts(twin)):
        tally.different_texts += 1
        _remember(tally, case, f"{real.outcome}, of no order {twin.outcome}")


def _texts(draft: Draft) -> tuple[str, ...]:
    """Return all that the customer may get to read."""
    return (draft.text, draft.html, draft.subject, draft.agent_view.text if draft.agent_view else "")


def _shown(draft: Draft) -> str:
    """Return all that the draft says to anybody, staff included."""
    return draft.model_dump_json(exclude=_NOT_CONTENT)


def _remember(tally: _Tally, case: Case, what: str) -> None:
    if len(tally.examples) < MOST_EXAMPLES:
        tally.examples.append(f"{case.real.ticket.id} ({case.trick}, {case.language}): {what}")
