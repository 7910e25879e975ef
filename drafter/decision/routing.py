"""Where the ticket goes and how urgent it is: the playbook's queue, raised by risk, anger and waiting."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Literal

from drafter.domain.decision import OutcomeName
from drafter.domain.draft import Routing, Trace
from drafter.domain.playbook import OutcomePlan
from drafter.settings import RoutingRule

Priority = Literal["low", "normal", "high", "urgent"]

URGENT_RISKS = frozenset({"self_harm", "injury", "threat"})
HIGH_RISKS = frozenset({"legal_threat", "chargeback", "fraud", "press", "privacy_request"})
_LADDER: tuple[Priority, ...] = ("low", "normal", "high", "urgent")


class Router:
    """Routes by the playbook, then by the first matching rule of `drafter.toml`."""

    def __init__(self, outcomes: Mapping[OutcomeName, OutcomePlan], rules: tuple[RoutingRule, ...]) -> None:
        self._outcomes = outcomes
        self._rules = rules

    def route(self, trace: Trace) -> tuple[Routing, tuple[str, ...]]:
        """Return the routing and the tags of a trace."""
        outcome = self._outcomes[trace.decision.main.outcome]
        rule = next((rule for rule in self._rules if _matches(rule, trace)), None)
        priority, reasons = _priority(trace, outcome.priority)
        routing = Routing.made_of(
            queue=rule.queue if rule else outcome.queue,
            priority=priority,
            sla_minutes=outcome.sla_minutes,
            escalate_to=(rule.escalate_to if rule else None) or outcome.escalate_to,
            sla_risk=_sla_risk(trace, outcome.sla_minutes),
            reasons=reasons,
        )
        return routing, self._tags(trace)

    def _tags(self, trace: Trace) -> tuple[str, ...]:
        store = trace.context.store
        tags = [f"store:{store.id}", f"region:{store.region.lower()}", f"language:{trace.understanding.language}"]
        for part in trace.decision.parts:
            outcome = self._outcomes[part.outcome]
            tags += [f"topic:{outcome.topic}", f"outcome:{part.outcome}", *outcome.tags]
        tags += [f"risk:{risk}" for risk in trace.understanding.risks]
        return tuple(dict.fromkeys(tags))


def _matches(rule: RoutingRule, trace: Trace) -> bool:
    return (
        (not rule.outcomes or trace.decision.main.outcome in rule.outcomes)
        and (not rule.languages or trace.understanding.language in rule.languages)
        and (not rule.stores or trace.context.store.id in rule.stores)
    )


def _priority(trace: Trace, base: Priority) -> tuple[Priority, tuple[str, ...]]:
    understanding = trace.understanding
    level = _LADDER.index(base)
    reasons: list[str] = []
    if not URGENT_RISKS.isdisjoint(understanding.risks):
        level = 3
        reasons.append("a risk to a person")
    elif not HIGH_RISKS.isdisjoint(understanding.risks):
        level = max(level, 2)
        reasons.append("a legal, payment or public risk")
    if understanding.sentiment == "angry":
        level = max(level, 2)
        reasons.append("the customer is angry")
    if understanding.customer_messages > 1:
        level = max(level, 2)
        reasons.append(f"message {understanding.customer_messages} without an answer")
    if understanding.urgency == "high" and level < _LADDER.index("high"):
        level += 1
        reasons.append("the customer says it is urgent")
    return _LADDER[level], tuple(reasons)


def _sla_risk(trace: Trace, sla_minutes: int) -> float:
    """Return the share of the SLA that has passed since the oldest unanswered customer message, 0 to 1."""
    waiting: list[datetime] = []
    for message in trace.request.ticket.messages:
        if message.author == "agent":
            waiting.clear()
        elif message.author == "customer":
            waiting.append(message.sent_at)
    if not waiting:
        return 0.0
    passed = (trace.context.as_of - min(waiting)) / timedelta(minutes=max(1, sla_minutes))
    return round(min(1.0, max(0.0, passed)), 2)
