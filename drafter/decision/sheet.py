"""The sheet a decision is worked out on: what is known, and the evidence and notes written down on the way."""

from collections.abc import Iterable
from datetime import date, datetime
from functools import cached_property
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from drafter.decision.workdays import Workdays
from drafter.domain.context import Context
from drafter.domain.evidence import Evidence, Source
from drafter.domain.money import Money
from drafter.domain.order import Order
from drafter.domain.policy import CalendarRule, Clause, Policies, Rule, Texts, Topic
from drafter.domain.slots import SLOTS
from drafter.domain.ticket import DraftRequest
from drafter.domain.understanding import ClaimName, Understanding
from drafter.domain.values import Duration
from drafter.domain.versions import without_names

_Rule = TypeVar("_Rule", bound=Rule)
Value = str | int | date | Money | Duration
Place = tuple[str, str]
"""Evidence's name and subject."""


class NeedsPersonError(Exception):
    """A question that a person must answer; the reasons are for staff, the wish is a flag of what was understood."""

    def __init__(self, *reasons: str, wish: str | None = None) -> None:
        super().__init__("; ".join(reasons))
        self.reasons = reasons
        self.wish = wish


class Sheet:
    """Everything known about one ticket, and everything decided so far.

    Derived evidence is written once: the same name, subject and value again returns the id it has.
    """

    def __init__(
        self, request: DraftRequest, understanding: Understanding, context: Context, policies: Policies
    ) -> None:
        self.request = request
        self.understanding = understanding
        self.context = context
        self.store = context.store
        self.zone = ZoneInfo(context.store.time_zone)
        self.today = self.day(context.as_of)
        self.notes: list[str] = []
        self._policies = policies
        self._claims = frozenset(understanding.claims)
        self.memory: dict[tuple[str, str], Any] = {}
        self._derived: list[Evidence] = []
        self._known: dict[Place, list[Evidence]] = {}
        for evidence in context.evidence:
            if evidence.audience == "customer":
                place = (evidence.name, evidence.subject)
                found = self._known.get(place)
                if found is None:
                    self._known[place] = [evidence]
                else:
                    found.append(evidence)

    @property
    def derived(self) -> tuple[Evidence, ...]:
        """All evidence written down: d1, d2, ..."""
        return tuple(self._derived)

    @cached_property
    def calendar(self) -> Workdays:
        """The merchant's working days; hands off when no calendar is written."""
        return Workdays(self.need(CalendarRule, "calendar"))

    @cached_property
    def said(self) -> str:
        """What the customer asks, without what people are called in it."""
        return without_names(self.understanding.request, self.request.ticket.requester.name or "")

    def day(self, moment: datetime) -> date:
        """Return the store's calendar day of a moment."""
        return moment.astimezone(self.zone).date()

    def claims(self, *names: ClaimName) -> bool:
        """Return whether the customer claims any of these."""
        return not self._claims.isdisjoint(names)

    def find(self, kind: type[_Rule], topic: Topic, order: Order | None = None) -> _Rule | None:
        """Return the rule of a topic: the one in force when the order was placed, or today's without an order."""
        rule = self._policies.find(topic, self.store, self.day(order.placed_at) if order else self.today)
        return rule if isinstance(rule, kind) else None

    def need(self, kind: type[_Rule], topic: Topic, order: Order | None = None) -> _Rule:
        """Return the rule of a topic.

        Raises:
            NeedsPersonError: no policy covers the store on the day; nothing is guessed.
        """
        rule = self.find(kind, topic, order)
        if rule is None:
            day = self.day(order.placed_at) if order else self.today
            raise NeedsPersonError(f"No policy {topic!r} covers store {self.store.id!r} on {day.isoformat()}")
        return rule

    def known(self, name: str, subject: str) -> str | None:
        """Return the value a customer may see of this name about this subject, or None; of several, the first."""
        found = self._known.get((name, subject))
        return found[0].value if found else None

    def values(self, name: str, subject: str) -> tuple[str, ...]:
        """Return all values a customer may see of this name about this subject."""
        return tuple(evidence.value for evidence in self._known.get((name, subject), ()))

    def write(
        self,
        place: Place,
        value: Value,
        *,
        basis: Iterable[Place] = (),
        rule: str | None = None,
        text: str | None = None,
    ) -> str:
        """Write one derived evidence down and return its id.

        `basis` names the evidence it was worked out from; `rule` the policy record it stands on; `text` is what
        staff read (default: the value in plain English).
        """
        canonical = value if isinstance(value, str) else _canonical(value)
        for evidence in self._known.get(place, ()):
            if evidence.value == canonical:
                return evidence.id
        system, record = ("policy", rule) if rule else ("decision", place[1])
        source = Source.made_of(system=system, record=record, field=place[0], url=None)
        return self._keep(place, canonical, text or plain(value), source, basis)

    def write_clause(self, topic: Topic, subject: str, rule: Rule, clause: Clause) -> str:
        """Write a rule's clause, its title and its link about a policy subject; return the clause's evidence id."""
        record = f"{topic}/{rule.id}/{clause.id}"
        if rule.url and self.store.links_allowed:
            self.write(("policy.url", subject), rule.url, rule=record)
        source = Source.made_of(system="policy", record=record, field=None, url=rule.url)
        ids = []
        for name, texts in (("policy.title", clause.title), ("policy.clause", clause.text)):
            words = self.words(texts)
            same = [found.id for found in self._known.get((name, subject), ()) if found.value == words]
            ids.append(same[0] if same else self._keep((name, subject), words, texts.get("en", words), source, ()))
        return ids[1]

    def words(self, texts: Texts) -> str:
        """Return the text in the customer's language, else in the store's first, else in English, else any."""
        order = (self.understanding.language, self.store.languages[0], "en")
        found = next((texts[language] for language in order if language in texts), None)
        return found or next(iter(texts.values()))

    def note(self, text: str) -> None:
        """Add staff-only advice, once."""
        if text not in self.notes:
            self.notes.append(text)

    def mark(self) -> int:
        """Return a place to `forget` back to."""
        return len(self._derived)

    def forget(self, mark: int) -> None:
        """Take back the evidence written since `mark`."""
        for evidence in self._derived[mark:]:
            self._known[evidence.name, evidence.subject].remove(evidence)
        del self._derived[mark:]

    def _keep(self, place: Place, value: str, text: str, source: Source, basis: Iterable[Place]) -> str:
        name, subject = place
        evidence = Evidence.made_of(
            id=f"d{len(self._derived) + 1}",
            kind=SLOTS[name].kind,
            name=name,
            subject=subject,
            value=value,
            text=text,
            audience="customer",
            source=source,
            as_of=self.context.as_of,
            derived_from=tuple([found.id for other in basis for found in self._known.get(other, ())]),
        )
        self._derived.append(evidence)
        self._known.setdefault(place, []).append(evidence)
        return evidence.id


def _canonical(value: int | date | Money | Duration) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def plain(value: Value) -> str:
    """Return a plain English rendering for staff."""
    if isinstance(value, str):
        return value.replace("_", " ") if value.islower() else value
    if isinstance(value, Duration):
        if value.most == 0:
            return "at once"
        span = f"{value.least} to {value.most}" if value.least != value.most else str(value.most)
        return f"{span} {value.unit.replace('_', ' ')}{'' if span == '1' else 's'}"
    return _canonical(value)
