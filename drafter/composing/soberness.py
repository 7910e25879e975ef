"""Whether a reply has bad news, so that it does not end cheerfully."""

from drafter.domain.decision import OutcomeName, Part, Verdict
from drafter.domain.draft import Trace
from drafter.domain.understanding import ClaimName

_VERDICTS: frozenset[Verdict] = frozenset({"deny", "handoff"})
_OUTCOMES: frozenset[OutcomeName] = frozenset(
    {
        "wismo_lost",
        "wismo_delivered_not_received",
        "wismo_cancelled",
        "wismo_delayed",
        "wismo_exception",
        "wismo_returning",
        "on_hold",
        "item_problem",
        "refund_status",
    }
)
_FLAGS = frozenset(
    """angry risk second_contact unheard denies_cancelling cancel_chased late lost claimed_not_received eta_passed
    overdue_dispatch cancelled_by_merchant authorization_expired refund_failed refund_overdue exchange_unavailable
    destination_not_served""".split()
)
_CLAIMS: frozenset[ClaimName] = frozenset(
    {
        "not_received",
        "late",
        "damaged",
        "wrong_item",
        "missing_item",
        "defective",
        "refund_missing",
        "charged_twice",
        "never_cancelled",
        "not_cancelled",
        "no_answer",
    }
)


def is_sober(trace: Trace) -> bool:
    """Return whether a part of the reply is bad news, or the customer writes about something that went wrong."""
    return not _CLAIMS.isdisjoint(trace.understanding.claims) or any(map(_is_bad_news, trace.decision.parts))


def _is_bad_news(part: Part) -> bool:
    flagged = any(not _FLAGS.isdisjoint(names) for names in part.flags.values())
    return flagged or part.verdict in _VERDICTS or part.outcome in _OUTCOMES
