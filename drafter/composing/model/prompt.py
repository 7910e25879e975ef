"""Builds what a model is asked: a fixed part per brand, then the ticket's own, masked and within a budget of tokens.

Where a request is too long, this goes first, in this order, until it fits: the thread, oldest message first; passages
beyond the first; quoted history; what slots are about; guidance; the first passage; then the middle of the customer's
own words. The decision, the reference draft and the slots' names always stay.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from drafter.composing.model.digest import policy_digest, voice_values
from drafter.composing.model.masking import Masker
from drafter.composing.model.slots import Slot, SlotSheet
from drafter.composing.model.thread import older_messages, quoted_history
from drafter.composing.model.untrusted import as_data, as_label, clip, fits, shorten
from drafter.composing.outline import Outline
from drafter.domain.draft import Trace
from drafter.domain.evidence import EvidenceKind
from drafter.domain.model import ModelMessage, ModelRequest
from drafter.domain.policy import Policies
from drafter.domain.prompts import ModelPrompts
from drafter.domain.store import Brand, Language
from drafter.domain.voice import Voice
from drafter.errors import ConfigurationError, ModelError
from drafter.ports import TokenCounter
from drafter.settings import ModelSettings

PREFIX_TOKENS = 1_340
"""What the fixed part aims at: providers keep prefixes from 1,024 tokens on, in steps of 128."""
BESIDE_TOKENS = 200
"""Counted by providers beside our text: the answer's schema, roles, message borders."""
LEAST_FOR_TICKET = 600
"""What the fixed part must leave."""
MOST_PASSAGES = 3
OLDER_TOKENS, THREAD_TOKENS = 60, 240
QUOTED_TOKENS, GUIDANCE_TOKENS, SUBJECT_TOKENS, SHOWN_TOKENS = 80, 160, 60, 90
TICKET_TOKENS = 800
RAW_CHARACTERS = 12_000
PROBLEM_CHARACTERS, MOST_PROBLEMS = 400, 12
_SHOWN: frozenset[EvidenceKind] = frozenset({"product", "option", "clause", "text"})
"""Slots whose words a writer must know to write around them: no person's data, and masked like all else."""
_SLOT = re.compile(r"\{([a-z][a-z0-9_.]*)(?:: *([^{}]*))?\}")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_ROUND_TO, _LEAST_WORDS, _SLACK = 5, 25, 1.15


@dataclass(slots=True)
class _Sections:
    """The parts of a ticket's prompt that can give way."""

    ticket: str
    subject: str
    thread: list[str] = field(default_factory=list)
    passages: list[str] = field(default_factory=list)
    quoted: str = ""
    guidance: str = ""
    described: bool = True


class PromptBuilder:
    """Builds requests for the brands of one version of the workspace's files."""

    def __init__(  # noqa: PLR0913, PLR0917 - everything that is the same for all tickets
        self,
        prompts: ModelPrompts,
        brands: Sequence[Brand],
        voices: Mapping[str, Voice],
        policies: Policies,
        counter: TokenCounter,
        settings: ModelSettings,
        language: Language = "en",
    ) -> None:
        """Build the fixed parts.

        Raises:
            ConfigurationError: `max_input_tokens` leaves no room beside a brand's fixed part.
        """
        self._prompts = prompts
        self._counter = counter
        self._settings = settings
        self._voices = voices
        self._prefixes = {brand.id: self._prefix(brand, voices[brand.id], policies, language) for brand in brands}
        self._room: dict[str, int] = {}
        for brand, prefix in self._prefixes.items():
            size = counter.count(prefix)
            self._room[brand] = settings.max_input_tokens - size - BESIDE_TOKENS
            if self._room[brand] < LEAST_FOR_TICKET:
                least = size + BESIDE_TOKENS + LEAST_FOR_TICKET
                message = (
                    f"model.max_input_tokens: {settings.max_input_tokens} is too few for {brand}'s rules and voice"
                )
                raise ConfigurationError(f"{message}; set at least {least}", path="drafter.toml")

    def prefix(self, brand: str) -> str:
        """Return a brand's fixed part, the same for all its tickets."""
        return self._prefixes[brand]

    def build(self, trace: Trace, outline: Outline, sheet: SlotSheet) -> ModelRequest:
        """Return the request for a ticket; of a ticket of any length, within `max_input_tokens`.

        Args:
            trace: everything the writer may know.
            outline: the composer's draft, whose language is the answer's.
            sheet: the values it may show, and the reference draft.

        Raises:
            ModelError: decision, reference draft and slots alone are too long.
        """
        brand = trace.context.brand.id
        ticket = _Ticket(self, trace, sheet, outline.language)
        return ModelRequest(
            messages=(
                ModelMessage(role="system", content=self._prefixes[brand]),
                ModelMessage(role="user", content=ticket.within(self._room[brand])),
            ),
            cache_key=f"{brand}-{self._prompts.version[:16]}",
            max_output_tokens=self._settings.max_output_tokens,
        )

    def repair(self, trace: Trace, sheet: SlotSheet, problems: Sequence[str]) -> str:
        """Return the turn that shows a model what is wrong with its answer, masked as all else."""
        masker = Masker(trace, sheet)
        shown = [masker.mask(clip(problem, PROBLEM_CHARACTERS)) for problem in problems[:MOST_PROBLEMS]]
        wanted = trace.understanding.language
        spoken = wanted in self._voices[trace.context.brand.id].languages
        language = wanted if spoken else trace.context.store.languages[0]
        return self._prompts.repair.fill({"problems": shown, "language": language})

    def _prefix(self, brand: Brand, voice: Voice, policies: Policies, language: Language) -> str:
        values = {"brand": brand.name, **voice_values(voice)}
        bare = self._counter.count(self._prompts.rules.fill({**values, "policies": ()}))
        clauses = policy_digest(policies, brand.id, language, PREFIX_TOKENS - bare, self._counter)
        return self._prompts.rules.fill({**values, "policies": clauses})

    def formality(self, brand: str, language: Language) -> str:
        """Return the form of address of a brand in a language."""
        return self._voices[brand].languages[language].formality

    def fill(self, values: Mapping[str, object]) -> str:
        """Return the ticket's part, filled in."""
        return self._prompts.context.fill(values)

    def size(self, text: str) -> int:
        """Return a text's tokens."""
        return self._counter.count(text)

    def fits(self, text: str, tokens: int) -> bool:
        """Return whether a text has no more than so many tokens."""
        return fits(text, tokens, self._counter)

    def shorten(self, text: str, tokens: int) -> str:
        """Return a text within so many tokens."""
        return shorten(text, tokens, self._counter)


class _Ticket:
    """One ticket's part of a request."""

    def __init__(self, builder: PromptBuilder, trace: Trace, sheet: SlotSheet, language: Language) -> None:
        self._builder = builder
        self._trace = trace
        self._sheet = sheet
        self._masker = Masker(trace, sheet)
        self._fixed: dict[str, object] = {
            "language": language,
            "formality": builder.formality(trace.context.brand.id, language),
            "length": _length_of(sheet),
            "decision": "; ".join(f"{part.outcome}, {part.verdict}" for part in trace.decision.parts),
            "reference": sheet.reference_text,
        }
        self._sections = self._gather()

    def within(self, room: int) -> str:
        """Return the text, as much of it as fits."""
        text = self._text()
        ways = self._ways(room)
        while not self._builder.fits(text, room):
            give_way = next(ways, None)
            if give_way is None:
                raise ModelError("prompt", "the reference draft and its slots are too long", reason="too_long")
            give_way()
            text = self._text()
        return text

    def _ways(self, room: int) -> Iterator[Callable[[], object]]:
        """Yield what gives way, in order."""
        sections = self._sections
        yield from (lambda: sections.thread.pop(0) for _ in range(len(sections.thread)))
        yield from (sections.passages.pop for _ in range(len(sections.passages) - 1))
        for name, nothing in (("quoted", ""), ("described", False), ("guidance", ""), ("passages", [])):
            yield lambda name=name, nothing=nothing: setattr(sections, name, nothing)  # type: ignore[misc]
        while sections.ticket:
            over = self._builder.size(self._text()) - room
            tokens = self._builder.size(sections.ticket) - over - 1
            yield lambda tokens=tokens: setattr(sections, "ticket", self._builder.shorten(sections.ticket, tokens))  # type: ignore[misc]

    def _text(self) -> str:
        sections = self._sections
        shown = {
            "slots": self._slots(described=sections.described),
            "passages": "\n".join(sections.passages),
            "guidance": sections.guidance,
            "thread": "\n".join(sections.thread),
            "quoted": sections.quoted,
            "subject": sections.subject,
            "ticket": sections.ticket,
        }
        return self._builder.fill({**self._fixed, **shown})

    def _gather(self) -> _Sections:
        ticket = self._trace.request.ticket
        return _Sections(
            ticket=self._data(self._trace.understanding.request, TICKET_TOKENS),
            subject=self._data(ticket.subject, SUBJECT_TOKENS),
            thread=self._thread(),
            passages=list(self._passages()),
            quoted=self._data(quoted_history(ticket), QUOTED_TOKENS),
            guidance=self._data(self._trace.request.guidance, GUIDANCE_TOKENS),
        )

    def _data(self, text: str, tokens: int) -> str:
        """Return text from outside, harmless, masked and no longer than this."""
        if not text.strip():
            return ""
        return self._builder.shorten(self._masker.mask(as_data(clip(text, RAW_CHARACTERS))), tokens)

    def _thread(self) -> list[str]:
        lines: list[str] = []
        left = THREAD_TOKENS
        for author, text in reversed(older_messages(self._trace.request.ticket)):
            line = f"{author}: {self._data(text, OLDER_TOKENS)}"
            left -= self._builder.size(line)
            if left < 0:
                break
            lines.insert(0, line)
        return lines

    def _passages(self) -> Iterator[str]:
        """Yield what articles were found, where the reply answers from them.

        Their text stands in slots, which quote it: a model that does not read it can neither bend nor obey it.
        """
        if not self._trace.decision.wants_knowledge:
            return
        for passage in self._trace.passages[:MOST_PASSAGES]:
            yield f"{passage.id} - {self._data(passage.title, SUBJECT_TOKENS)}"

    def _slots(self, *, described: bool) -> str:
        if not described:
            return ", ".join(f"{{{name}}}" for name in self._sheet.slots)
        return "\n".join(self._described(slot) for slot in self._sheet.slots.values())

    def _described(self, slot: Slot) -> str:
        line = f"{{{slot.name}}} - {slot.kind} - {slot.about.partition(':')[0]}"
        if slot.takes_words or slot.name.startswith("passage"):
            return line
        if slot.kind in _SHOWN:
            shown = slot.text if slot.kind == "clause" else as_label(slot.text)
            return f'{line} - "{self._data(shown, SHOWN_TOKENS)}"'
        return line if slot.shape == "…" else f'{line} - reads "{slot.shape}"'


def _length_of(sheet: SlotSheet) -> str:
    """Return how long the reply may be, a little longer than the reference draft with its values in place."""
    text = _SLOT.sub(lambda found: found[2] or sheet.slots[found[1]].text, sheet.reference_text)
    characters = len(_HAN.findall(text))
    count, unit = (characters, "Chinese characters") if characters else (len(text.split()), "words")
    return f"{max(_LEAST_WORDS, -(-int(count * _SLACK) // _ROUND_TO) * _ROUND_TO)} {unit}"
