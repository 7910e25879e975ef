"""Stored drafts as samples: what was drafted, or what agents made of it."""

import hashlib
from collections.abc import AsyncIterator

from drafter.domain.dataset import Sample, Target
from drafter.domain.draft import Draft, Trace
from drafter.evaluation.importers.scrubbing import Pseudonyms
from drafter.storage.drafts import SqlDraftStore

KEPT_BY_EDIT = frozenset({"none", "tone", "language"})
"""Edits that leave the draft's facts and decision as they were."""


async def from_traces(drafts: SqlDraftStore, limit: int, salt: str) -> AsyncIterator[Sample]:
    """Yield the latest drafts as samples: each is expected to come out as it did, until a person says otherwise.

    Raises:
        StorageError: the database cannot be read, or holds drafts of another version.
    """
    for draft_id in await drafts.load_ids(limit):
        draft, trace = await drafts.load_draft(draft_id), await drafts.load_trace(draft_id)
        if draft is not None and trace is not None:
            yield sample_of(draft, trace, salt)


async def from_feedback(drafts: SqlDraftStore, limit: int, salt: str) -> AsyncIterator[Sample]:
    """Yield the drafts that agents sent, edited or not, with what they sent as the reference; raises as `from_traces`.

    After an edit of a fact or of policy nothing else of the draft is expected: it was wrong.
    """
    for draft_id, edit_class, sent in await drafts.load_edits(limit):
        draft, trace = await drafts.load_draft(draft_id), await drafts.load_trace(draft_id)
        if draft is not None and trace is not None:
            yield sample_of(draft, trace, salt, edit=edit_class, sent=draft.text if sent is None else sent)


def sample_of(draft: Draft, trace: Trace, salt: str, *, edit: str | None = None, sent: str = "") -> Sample:
    """Return a draft and its trace as a sample that names nobody.

    Args:
        draft: the draft.
        trace: what it was made of; the orders that were found are the sample's orders.
        salt: keeps made-up values from being traced back; the same salt gives the same values.
        edit: how an agent changed it, where one did.
        sent: what the agent sent.
    """
    names = Pseudonyms(trace.request, trace.context.orders, salt)
    ticket_id = hashlib.sha256(f"{salt}\0{draft.id}".encode()).hexdigest()[:12]
    request = names.scrub_request(trace.request, f"t-{ticket_id}")
    family = hashlib.sha256(f"{salt}\0{trace.request.ticket.id}".encode()).hexdigest()[:12]
    return Sample(
        id=f"{'edit' if edit else 'trace'}-{ticket_id}",
        request=request.model_copy(update={"as_of": trace.context.as_of}),
        target=_target(draft, edit, names.scrub(sent)),
        orders=tuple(names.scrub_order(order) for order in trace.context.orders),
        tags=tuple(filter(None, ("imported", f"channel:{request.ticket.channel}", edit and f"edit:{edit}"))),
        family=f"imported-{family}",
    )


def _target(draft: Draft, edit: str | None, reference: str) -> Target:
    if edit is not None and edit not in KEPT_BY_EDIT:
        return Target(language=draft.language, reference=reference)
    outcomes = (tag.removeprefix("outcome:") for tag in draft.tags if tag.startswith("outcome:"))
    parts = (draft.outcome, *(name for name in outcomes if name != draft.outcome))
    return Target.model_validate(
        {
            "outcome": draft.outcome,
            "verdict": draft.verdict,
            "status": draft.status,
            "language": draft.language,
            "parts": parts,
            "reference": reference,
        }
    )
