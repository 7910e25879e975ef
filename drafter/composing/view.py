"""What one part of a reply may rely on: customer evidence within its scope, its flags, and where it stands.

Evidence about a parcel, item, refund, return or product is only found where it is clear which one is meant: inside a
loop over such things, as the part's own subject, or where the part has only one.
"""

import re
from collections.abc import Mapping, Sequence

from drafter.domain.decision import Part
from drafter.domain.draft import Trace
from drafter.domain.evidence import Evidence, EvidenceKind, Source
from drafter.domain.slots import SLOTS

_ONE_OF_MANY = frozenset({"item", "shipment", "refund", "return", "product"})
_CONTACT_KINDS: frozenset[EvidenceKind] = frozenset({"url", "email", "phone"})
_CONTACT = re.compile(r"https?://|www\.|\S@\S+\.\w", re.IGNORECASE)
KNOWLEDGE = "knowledge"
TICKET = "ticket"


def kind_of(subject: str) -> str:
    """Return the kind of a subject: `shipment` of `shipment:W1/2`."""
    return subject.partition(":")[0]


class Facts:
    """A trace's customer evidence by subject, found once for all parts."""

    def __init__(self, trace: Trace, language: str) -> None:
        self.links_allowed = trace.context.store.links_allowed
        self.passage_in_language = bool(trace.passages) and trace.passages[0].language == language
        self.by_subject: dict[str, list[Evidence]] = {}
        for evidence in (*trace.context.evidence, *trace.decision.derived, *_passage_evidence(trace)):
            if evidence.audience == "customer" and (self.links_allowed or not _is_contact(evidence)):
                found = self.by_subject.get(evidence.subject)
                if found is None:
                    self.by_subject[evidence.subject] = [evidence]
                else:
                    found.append(evidence)


def _is_contact(evidence: Evidence) -> bool:
    """Tell whether evidence is, or holds, a link or contact detail, which marketplaces forbid."""
    return evidence.kind in _CONTACT_KINDS or (
        evidence.kind in ("text", "clause") and _CONTACT.search(evidence.value) is not None
    )


def _passage_evidence(trace: Trace) -> list[Evidence]:
    if not trace.passages:
        return []
    passage = trace.passages[0]
    source = Source.made_of(system="knowledge", record=passage.document_id, field=None, url=passage.url)
    values = {
        "passage.text": passage.text,
        "passage.title": passage.title,
        "passage.url": passage.url,
        "passage.language": passage.language,
    }
    return [
        Evidence.made_of(
            id=passage.id,
            kind=SLOTS[name].kind,
            name=name,
            subject=KNOWLEDGE,
            value=value,
            text=value,
            audience="customer",
            source=source,
            as_of=trace.context.as_of,
            derived_from=(),
        )
        for name, value in values.items()
        if value
    ]


class View:
    """One part's evidence and flags, from one place in the reply.

    `loop` is the subject of the `each` loop we are in; it changes as the loop goes.
    """

    def __init__(self, facts: Facts, trace: Trace, part: Part, *, main: bool, same_order: bool) -> None:
        self.part = part
        self.channel = trace.request.ticket.channel
        self.claims = trace.understanding.claims
        self.main = main
        self.same_order = same_order
        self.links_allowed = facts.links_allowed
        self.loop: str | None = None
        self.first = self.last = False
        self._subjects: dict[str, list[str]] = {}
        self._by_name: dict[str, dict[str, list[Evidence]]] = {}
        scope = dict.fromkeys((part.subject, *part.scope))
        for subject in scope:
            self._subjects.setdefault(kind_of(subject), []).append(subject)
            for evidence in facts.by_subject.get(subject, ()):
                places = self._by_name.get(evidence.name)
                if places is None:
                    self._by_name[evidence.name] = {subject: [evidence]}
                elif subject in places:
                    places[subject].append(evidence)
                else:
                    places[subject] = [evidence]
        self._clause = part.clause
        self._common = self._common_flags(part.flags, facts)
        self._anywhere = self._common.union(*part.flags.values())
        self.flags = self._common
        """Those that hold where we are."""

    def _common_flags(self, flags: Mapping[str, Sequence[str]], facts: Facts) -> frozenset[str]:
        """Return the flags that hold wherever in the part we are."""
        found = {flag for subject, names in flags.items() if self._is_clear(subject) for flag in names}
        if facts.passage_in_language:
            found.add("passage_in_language")
        return frozenset(found)

    def _is_clear(self, subject: str) -> bool:
        kind = kind_of(subject)
        return kind not in _ONE_OF_MANY or subject == self.part.subject or len(self._subjects.get(kind, ())) <= 1

    def subjects(self, kind: str) -> Sequence[str]:
        """Return the subjects of a kind in scope, in its order."""
        return self._subjects.get(kind, ())

    def enter(self, subject: str | None, *, first: bool = False, last: bool = False) -> None:
        """Step into a loop's turn, or out of the loop."""
        self.loop, self.first, self.last = subject, first, last
        own = None if subject is None else self.part.flags.get(subject)
        self.flags = self._common.union(own) if own else self._common

    def find(self, name: str) -> Sequence[Evidence]:
        """Return the evidence for a slot as seen from here; empty when there is none, or it is not clear which."""
        by_subject = self._by_name.get(name)
        if by_subject is None:
            return ()
        if self.loop in by_subject:
            return by_subject[self.loop]
        prefix = name.partition(".")[0]
        if self.loop is not None and kind_of(self.loop) == prefix == kind_of(self.part.subject):
            return ()  # of the things looped over each stands for itself
        if self.part.subject in by_subject:
            return by_subject[self.part.subject]
        clear = [
            found for subject, found in by_subject.items() if kind_of(subject) != prefix or self._is_clear(subject)
        ]
        if name == "policy.clause" and self._clause is not None:
            decided = [one for found in clear for one in found if one.id == self._clause]
            clear = [decided] if decided else clear
        if len(clear) > 1 and SLOTS[name].many:
            return [one for found in clear for one in found]
        return clear[0] if clear else ()

    def flag_anywhere(self, name: str) -> bool:
        """Tell whether a flag is set on any subject of the part."""
        return name in self._anywhere
