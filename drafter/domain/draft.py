"""The trace, and the draft as it goes over the wire."""

from typing import Literal

from pydantic import Field

from drafter.domain.base import Noun, UtcDatetime
from drafter.domain.composition import AgentView, Citation, PersonalTouch
from drafter.domain.context import Context, RelatedTicket
from drafter.domain.decision import Decision, OutcomeName, Verdict
from drafter.domain.evidence import Evidence, Gap
from drafter.domain.finding import Finding
from drafter.domain.knowledge import Passage, PassageKind
from drafter.domain.model import ModelReply
from drafter.domain.store import Language
from drafter.domain.ticket import DraftRequest
from drafter.domain.understanding import Intent, Understanding

Status = Literal["ready", "needs_review", "needs_info", "handoff"]


class Versions(Noun):
    """Content hashes of everything that shaped a draft."""

    drafter: str
    writer: Literal["composer", "model"] = "composer"
    model: str | None = None
    prompt: str
    voice: str
    playbook: str
    knowledge: str
    policies: str


class Trace(Noun):
    """Everything the writer could have known; replaying it gives the same draft, byte for byte."""

    request: DraftRequest
    understanding: Understanding
    context: Context
    decision: Decision
    passages: tuple[Passage, ...] = ()
    reply: ModelReply | None = Field(default=None, description="what a model wrote, when its draft was returned")
    rejected: tuple[Finding, ...] = Field(default=(), description="what kept a model's earlier answers from being used")
    versions: Versions

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Gathered and derived evidence together."""
        return self.context.evidence + self.decision.derived


class DraftPassage(Noun):
    """A passage as the wire shows it."""

    id: str
    title: str
    text: str
    score: float
    url: str | None = None
    kind: PassageKind = "knowledge"


class Routing(Noun):
    """Where the ticket should go and how urgent it is; `sla_risk` is 0 to 1."""

    queue: str
    priority: Literal["low", "normal", "high", "urgent"] = "normal"
    sla_minutes: int
    escalate_to: str | None = None
    sla_risk: float = Field(ge=0, le=1)
    reasons: tuple[str, ...] = ()


class Usage(Noun):
    """What a language model cost; all zero for the composer.

    `input_tokens` holds cached and cache-write tokens too.
    """

    input_tokens: int = 0
    cached_input_tokens: int = 0
    cache_write_tokens: int = 0
    output_tokens: int = 0
    cost_usd: str = "0"


class Draft(Noun):
    """The answer to `POST /v1/drafts`."""

    id: str
    ticket_id: str
    status: Status
    language: Language
    subject: str
    text: str
    html: str
    outcome: OutcomeName
    verdict: Verdict
    reasons: tuple[str, ...]
    intents: tuple[Intent, ...]
    personal_touch: PersonalTouch | None
    citations: tuple[Citation, ...]
    evidence: tuple[Evidence, ...]
    passages: tuple[DraftPassage, ...]
    findings: tuple[Finding, ...]
    gaps: tuple[Gap, ...]
    tags: tuple[str, ...]
    routing: Routing
    related_tickets: tuple[RelatedTicket, ...]
    summary: str
    agent_view: AgentView | None
    agent_notes: tuple[str, ...]
    versions: Versions
    usage: Usage = Usage()
    timings_ms: dict[str, float] = {}
    created_at: UtcDatetime
