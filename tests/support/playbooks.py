"""Small playbooks, a plain voice, and traces to compose from."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from drafter.composing.composer import Composer
from drafter.domain.context import Context
from drafter.domain.decision import Decision, Part
from drafter.domain.draft import Trace, Versions
from drafter.domain.evidence import Audience, Evidence, Source
from drafter.domain.slots import SLOTS
from drafter.domain.store import Brand, Store
from drafter.domain.ticket import Channel, DraftRequest, Message, Requester, Ticket
from drafter.domain.understanding import Intent, Understanding
from drafter.library.playbook import read_playbook
from drafter.library.voices import load_voices

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
HEAD = """\
outcome: {name}
verdicts: [inform, ask, deny, handoff]
topic: t
queue: q
sla_minutes: 60
owner: o
personal_touch: {{en: "hint", de: "Hinweis"}}
steps:
"""
VOICE = """\
brand: acme
persona: "A clerk"
tone: ["calm"]
emoji: {at_most: 1, allowed: ["*"], outcomes: [thanks], channels: [chat]}
languages:
  en:
    formality: informal
    greeting:
      email: {named: ["Hi {name},"], unnamed: ["Hi,"]}
      chat: {named: ["Hi {name}."], unnamed: ["Hi."]}
    sign_off: ["Bye,"]
    sober_sign_off: ["Regards,"]
    signature: "Acme"
  de:
    formality: informal
    greeting:
      email: {named: ["Hallo {name},"], unnamed: ["Hallo,"]}
    sign_off: ["Tschüss"]
    sober_sign_off: ["Grüße"]
    signature: "Acme"
"""
FALLBACK = """\
  - id: hold
    move: state
    wording: {en: ["A colleague will answer."], de: ["Jemand antwortet."]}
  - move: personal_touch
"""


def make_composer(folder: Path, *, voice: str = VOICE, **steps: str) -> Composer:
    """Return a composer whose outcomes consist of these steps (`_common` for shared ones), and a fallback."""
    for name, text in {"fallback": FALLBACK, **steps}.items():
        head = "steps:\n" if name.startswith("_") else HEAD.format(name=name)
        (folder / f"{name}.yaml").write_text(head + text, encoding="utf-8")
    playbook = read_playbook(folder, [], lambda _: None)
    voices = folder / "voices"
    voices.mkdir(exist_ok=True)
    (voices / "acme.yaml").write_text(voice, encoding="utf-8")
    return Composer(playbook, load_voices(voices, {"acme": ["en"]}, playbook))


def make_evidence(name: str, subject: str, value: str, *, audience: Audience = "customer", text: str = "") -> Evidence:
    """Return evidence whose id says what it is."""
    return Evidence(
        id=f"{name}@{subject}",
        kind=SLOTS[name].kind,
        name=name,
        subject=subject,
        value=value,
        text=text or value,
        audience=audience,
        source=Source(system="test", record=subject),
        as_of=NOW,
    )


def make_part(outcome: str = "thanks", subject: str = "ticket", **fields: object) -> Part:
    """Return a part that informs about a subject; `scope` adds to the subject and the customer."""
    scope = fields.pop("scope", ())
    assert isinstance(scope, Sequence)
    base: dict[str, object] = {"verdict": "inform", "intent": "wismo", "reasons": ("r",)}
    return Part.model_validate(
        {**base, **fields, "outcome": outcome, "subject": subject, "scope": (subject, "customer", *scope)}
    )


def make_trace(
    *parts: Part,
    evidence: Sequence[Evidence] = (),
    channel: Channel = "email",
    ticket: str = "100",
    store: Mapping[str, object] | None = None,
    understood: Mapping[str, object] | None = None,
) -> Trace:
    """Return a trace of these parts; `store` and `understood` change fields of the store and of the reading."""
    base: dict[str, object] = {"id": "acme-us", "brand": "acme", "name": "Acme", "platform": "shopify", "region": "US"}
    base |= {"currency": "USD", "time_zone": "America/New_York", "languages": ("en", "de")}
    message = Message(id="m1", author="customer", body="?", sent_at=NOW)
    reading: dict[str, object] = {"language": "en", "request": "?", "query": "?"}
    reading["intents"] = (Intent(name="wismo", score=1),)
    request = Ticket(
        id=ticket, store="acme-us", channel=channel, subject="Where is it?", requester=Requester(), messages=(message,)
    )
    return Trace(
        request=DraftRequest(ticket=request),
        understanding=Understanding.model_validate({**reading, **(understood or {})}),
        context=Context(
            as_of=NOW,
            store=Store.model_validate({**base, **(store or {})}),
            brand=Brand(id="acme", name="Acme"),
            match="found",
            evidence=tuple(evidence),
        ),
        decision=Decision(parts=parts),
        versions=Versions(drafter="0", prompt="0", voice="0", playbook="0", knowledge="0", policies="0"),
    )
