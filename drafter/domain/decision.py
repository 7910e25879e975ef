"""What the reply will say, decided from facts and policy before a word is written."""

from typing import Literal, get_args

from pydantic import Field

from drafter.domain.base import Noun
from drafter.domain.evidence import Evidence
from drafter.domain.understanding import IntentName

Verdict = Literal["inform", "allow", "deny", "ask", "handoff"]
OutcomeName = Literal[
    "wismo_not_shipped",
    "wismo_in_transit",
    "wismo_out_for_delivery",
    "wismo_pickup",
    "wismo_delayed",
    "wismo_exception",
    "wismo_returning",
    "wismo_lost",
    "wismo_partially_shipped",
    "wismo_delivered",
    "wismo_delivered_not_received",
    "wismo_cancelled",
    "return_steps",
    "return_label_issued",
    "return_denied",
    "return_status",
    "refund_status",
    "refund_issued",
    "partial_refund_with_reason",
    "replacement_confirmed",
    "item_problem",
    "exchange_quote",
    "exchange_confirmed",
    "exchange_denied",
    "cancel_possible",
    "cancel_too_late",
    "cancel_confirmed",
    "address_change",
    "address_change_too_late",
    "address_changed",
    "payment_action",
    "on_hold",
    "scheduled",
    "presale_size",
    "presale_compatibility",
    "presale_delivery_time",
    "presale_product",
    "wholesale_quote",
    "identify_requester",
    "ask_order_number",
    "handoff",
    "knowledge_answer",
    "thanks",
    "fallback",
]
OUTCOMES: tuple[OutcomeName, ...] = get_args(OutcomeName)


class Part(Noun):
    """One thing the reply answers: an outcome about one subject.

    `subject` is what the part is about: `order:W1`, `product:SKU`, or `ticket` when there is none. `scope` lists the
    subjects whose evidence the part may show (its order, that order's parcels, refunds, returns, the items and
    products it speaks of, its policy, actions, `store`, `customer`). `flags` are facts the playbook's conditions
    ask for, by subject (see `slots.FLAGS`). `clause` is the evidence id of the policy clause that decided.
    """

    outcome: OutcomeName
    verdict: Verdict
    intent: IntentName
    subject: str
    scope: tuple[str, ...]
    flags: dict[str, tuple[str, ...]] = {}
    reasons: tuple[str, ...] = Field(description="why, in plain English for staff, most important first")
    clause: str | None = None


class GivesWay(Noun):
    """An article that answers better than the only part decided: from which score, and what it must be about.

    One on any of `apart_from` does not count, nor one on none of `topics` where some are named. `naming` are words of
    which its passage must hold the first. `beside` quotes it in the part instead of in its place.
    """

    score: float
    topics: tuple[str, ...] = ()
    apart_from: tuple[str, ...] = ()
    naming: tuple[str, ...] = ()
    beside: bool = False


class Decision(Noun):
    """The parts of the reply, the main one first, and the evidence computed for them.

    `derived` holds what arithmetic and policy give (window end, refund total, price difference, next step, ...);
    nothing downstream computes. `agent_notes` is staff-only advice.
    """

    parts: tuple[Part, ...] = Field(min_length=1)
    derived: tuple[Evidence, ...] = ()
    agent_notes: tuple[str, ...] = ()
    wants_knowledge: bool = Field(default=False, description="a part needs a passage, else it becomes `fallback`")
    gives_way: tuple[GivesWay, ...] = Field(default=(), description="articles that would answer better, if found")

    @property
    def main(self) -> Part:
        """The part that names the draft's outcome."""
        return self.parts[0]
