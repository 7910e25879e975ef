"""A made-up state of affairs for the showcase: what is known about an order, a product or a question."""

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count

from drafter.domain.context import Context
from drafter.domain.decision import Decision, OutcomeName, Part, Verdict
from drafter.domain.draft import Trace, Versions
from drafter.domain.evidence import Evidence, Source
from drafter.domain.knowledge import Passage
from drafter.domain.slots import SLOTS
from drafter.domain.store import Brand, Language, Store
from drafter.domain.ticket import Channel, DraftRequest, Message, Requester, Ticket
from drafter.domain.understanding import ClaimName, Intent, IntentName, Understanding
from drafter.evaluation.showcase_words import NAMES, TEXTS

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
ORDER = "order:W1042"
OTHER_ORDER = "order:W0977"
POLICY = "policy:returns/W1042"
PRODUCT = "product:HB-TENT-2"
_VERSIONS = Versions(drafter="0", prompt="0", voice="0", playbook="0", knowledge="0", policies="0")


@dataclass(slots=True)
class World:
    """Values by slot and subject, flags by subject, and how the customer asked."""

    outcome: OutcomeName
    brand: Brand
    store: Store
    language: Language
    subject: str
    verdict: Verdict
    intent: IntentName
    values: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    flags: dict[str, set[str]] = field(default_factory=dict)
    claims: set[ClaimName] = field(default_factory=set)
    channel: Channel = "email"
    main: bool = True
    same_order: bool = False
    passage_in_language: bool = True

    def copy(self) -> "World":
        """Return a world that can be changed apart from this one."""
        return deepcopy(self)

    def subjects(self, kind: str) -> list[str]:
        """Return the subjects of a kind, in order."""
        found = {subject for _, subject in self.values if subject.startswith(f"{kind}:")}
        return sorted(found)

    def forget(self, subject: str) -> None:
        """Remove a subject and all about it."""
        self.values = {place: value for place, value in self.values.items() if place[1] != subject}
        self.flags.pop(subject, None)

    def trace(self, ticket_id: str) -> Trace:
        """Return the world as a trace."""
        evidence = tuple(self._evidence())
        part = Part(
            outcome=self.outcome,
            verdict=self.verdict,
            intent=self.intent,
            subject=self.subject,
            scope=tuple(dict.fromkeys((self.subject, *(one.subject for one in evidence), *self._article(), "ticket"))),
            flags={subject: tuple(sorted(names)) for subject, names in sorted(self.flags.items()) if names},
            reasons=("showcase",),
            clause=next((one.id for one in evidence if one.name == "policy.clause"), None),
        )
        return Trace(
            request=DraftRequest(ticket=self._ticket(ticket_id), as_of=NOW),
            understanding=Understanding(
                language=self.language,
                request="?",
                query="?",
                intents=(Intent(name=self.intent, score=1.0),),
                claims=tuple(sorted(self.claims)),
            ),
            context=Context(as_of=NOW, store=self.store, brand=self.brand, match="found", evidence=evidence),
            decision=Decision(parts=(part,) if self.main else (self._opener(), part)),
            passages=self._passages(),
            versions=_VERSIONS,
        )

    def _ticket(self, ticket_id: str) -> Ticket:
        message = Message(id="m1", author="customer", body="?", sent_at=NOW)
        requester = Requester(email="customer@example.com", name=NAMES[self.language])
        return Ticket(
            id=ticket_id,
            store=self.store.id,
            channel=self.channel,
            subject="W1042",
            requester=requester,
            messages=(message,),
        )

    def _opener(self) -> Part:
        """Return a short main part for worlds that show a second one."""
        return Part(
            outcome="thanks",
            verdict="inform",
            intent="thanks",
            subject=self.subject if self.same_order else "order:W1041",
            scope=("customer", "ticket"),
            reasons=("showcase",),
        )

    def _article(self) -> tuple[str, ...]:
        return ("knowledge",) if ("passage.text", "knowledge") in self.values else ()

    def _passages(self) -> tuple[Passage, ...]:
        if ("passage.text", "knowledge") not in self.values:
            return ()
        other: Language = "de" if self.language != "de" else "en"
        language = self.language if self.passage_in_language else other
        texts = TEXTS[language]
        url = f"https://{self.brand.domains[0]}/help/care" if ("passage.url", "knowledge") in self.values else None
        return (
            Passage(
                id="k1",
                chunk_id="c1",
                document_id="d1",
                title=texts["passage.title"],
                text=texts["passage.text"],
                score=0.9,
                url=url,
                language=language,
            ),
        )

    def _evidence(self) -> Iterable[Evidence]:
        numbers = count(1)
        for (name, subject), values in self.values.items():
            if subject == "knowledge":
                continue
            for value in values:
                yield Evidence(
                    id=f"e{next(numbers)}",
                    kind=SLOTS[name].kind,
                    name=name,
                    subject=subject,
                    value=value.partition(" × ")[0],
                    text=value,
                    source=Source(system="showcase", record=subject),
                    as_of=NOW,
                )
