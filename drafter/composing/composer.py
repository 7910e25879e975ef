"""Writes replies from the playbook, in a brand's voice, with a citation for everything that stands on evidence."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from drafter.composing.assembly import Page
from drafter.composing.bound import BoundPlan, bind
from drafter.composing.greeting import greet, join_on, sign_off
from drafter.composing.languages import as_language, tongue_for
from drafter.composing.outline import Outline
from drafter.composing.rendering import Pieces, Renderer
from drafter.composing.seeds import Seed
from drafter.composing.soberness import is_sober
from drafter.composing.speaking import Moved, Paragraph, Speaker, Turn, read_turns
from drafter.composing.subject import reply_subject
from drafter.composing.versions import Versions, versions_of
from drafter.composing.view import Facts, View
from drafter.domain.composition import Composition, PersonalTouch
from drafter.domain.decision import OutcomeName, Part
from drafter.domain.draft import Trace
from drafter.domain.evidence import Evidence
from drafter.domain.playbook import Playbook
from drafter.domain.policy import Texts
from drafter.domain.store import LANGUAGES, Language
from drafter.domain.voice import Voice, VoiceLanguage

_SHORT_CHANNELS = frozenset({"chat", "social"})
_CLOSE = 2


@dataclass(frozen=True, slots=True)
class _Brand:
    voice: Voice
    plans: Mapping[OutcomeName, BoundPlan]


@dataclass(frozen=True, slots=True)
class _Scene:
    """What a reply stands on in any language: a trace's facts, and what the plan of each part finds in them."""

    facts: Facts
    parts: list[tuple[Part, View, list[Turn]]]


@dataclass(frozen=True, slots=True)
class _Content:
    """What is said, before it is laid out, and what with."""

    greeting: Pieces
    body: list[Paragraph]
    close: list[Paragraph]
    moves: tuple[Moved, ...]
    facts: Facts
    renderer: Renderer


class _Latest(NamedTuple):
    """The reply just composed: an outline of it is asked for next, the same in another language, or neither."""

    trace: Trace
    scene: _Scene
    content: _Content


class Composer:
    """Composes replies; built once from playbook and voices, used for every ticket.

    In the text of letters (e-mail, form, marketplace) `personal_touch.at` is the end of the paragraph after which the
    agent's own paragraph would stand: insert a blank line and the text there. In chats it is the end of the text.
    """

    def __init__(
        self,
        playbook: Playbook,
        voices: Mapping[str, Voice],
        *,
        agent_language: Language = "en",
        wordings: Iterable[Texts] = (),
    ) -> None:
        self._versions = versions_of(wordings)
        self._agent_language = agent_language
        self._spoken = _languages_of(playbook)
        self._brands = {brand: _Brand(voice, bind(playbook, voice)) for brand, voice in voices.items()}
        self._latest: _Latest | None = None

    def compose(self, trace: Trace) -> Composition:
        """Return the reply to a trace, the same for the same trace."""
        language, scene = self._language(trace), self._scene(trace)
        content = self._content(trace, language, scene)
        self._latest = _Latest(trace, scene, content)
        return self._lay_out(trace, language, content)

    def compose_in(self, trace: Trace, language: Language) -> Composition | None:
        """Return the same reply, from the same moves and evidence, in another language; None without words for it."""
        content = self._content_in(trace, language)
        return None if content is None else self._lay_out(trace, language, content)

    def text_in(self, trace: Trace, language: Language) -> str | None:
        """Return the text of the same reply in another language; None without words for it."""
        content = self._content_in(trace, language)
        return None if content is None else self._page(trace, language, content)[0].text

    def moves(self, trace: Trace) -> tuple[Moved, ...]:
        """Return the phrasings that a reply is made of, in the order they are said."""
        return self._content(trace, self._language(trace), self._scene(trace)).moves

    def outline(self, trace: Trace) -> Outline:
        """Return the body of the reply to a trace, for a writer that says the same in other words."""
        language, latest = self._language(trace), self._latest
        if latest is not None and latest.trace is trace:
            content = latest.content
        else:
            content = self._content(trace, language, self._scene(trace))
        paragraphs = tuple(tuple(paragraph.sentences) for paragraph in (*content.body, *content.close))
        return Outline(language, content.greeting, paragraphs, content.facts, content.renderer)

    def compose_around(
        self, trace: Trace, outline: Outline, body: Sequence[Sequence[Pieces]], *, whole: bool = True
    ) -> Composition:
        """Return a reply with this body, by a model, between the voice's greeting and sign-off.

        Args:
            trace: what the reply answers.
            outline: the composer's own.
            body: paragraphs of sentences.
            whole: false while the body is still being written: then there is no sign-off yet.
        """
        paragraphs = [Paragraph(0, list(sentences)) for sentences in body if sentences]
        if paragraphs:
            opening = paragraphs[0].sentences
            opening[0] = join_on(opening[0], outline.greeting, outline.language)
        content = _Content(outline.greeting, paragraphs, [], (), outline.facts, outline.renderer)
        return self._lay_out(trace, outline.language, content, whole=whole).model_copy(update={"writer": "model"})

    def _language(self, trace: Trace) -> Language:
        languages = self._brands[trace.context.brand.id].voice.languages
        wanted = trace.understanding.language
        return wanted if wanted in languages and wanted in self._spoken else trace.context.store.languages[0]

    def _lay_out(self, trace: Trace, language: Language, content: _Content, *, whole: bool = True) -> Composition:
        page, at = self._page(trace, language, content, whole=whole)
        return Composition.made_of(
            language=language,
            subject=reply_subject(trace.request.ticket.subject, language),
            text=page.text,
            citations=page.citations,
            personal_touch=self._touch(trace, at),
            writer="composer",
        )

    def _page(self, trace: Trace, language: Language, content: _Content, *, whole: bool = True) -> tuple[Page, int]:
        """Return the content laid out, and where the personal touch goes."""
        brand = self._brands[trace.context.brand.id]
        seed = Seed(trace.request.ticket.id)
        page = Page(tongue_for(language, trace.context.store.region).joint)
        if trace.request.ticket.channel in _SHORT_CHANNELS:
            return page, _lay_out_chat(page, content, _emoji(brand.voice, trace, seed) if whole else "")
        ending = sign_off(brand.voice.languages[language], seed, sober=is_sober(trace)) if whole else ""
        return page, _lay_out_letter(page, content, ending)

    def _scene(self, trace: Trace) -> _Scene:
        plans = self._brands[trace.context.brand.id].plans
        facts = Facts(trace, self._language(trace))
        parts: list[tuple[Part, View, list[Turn]]] = []
        earlier: set[str] = set()
        for number, part in enumerate(trace.decision.parts):
            known = part.subject in earlier or not any(one.startswith("order:") for one in earlier)
            view = View(facts, trace, part, main=number == 0, same_order=known)
            parts.append((part, view, read_turns(plans[part.outcome], view)))
            earlier.add(part.subject)
        return _Scene(facts, parts)

    def _content_in(self, trace: Trace, language: Language) -> _Content | None:
        """Return what is said in another language than the customer's; None without words for it."""
        if language not in self._brands[trace.context.brand.id].voice.languages or language not in self._spoken:
            return None
        latest = self._latest
        scene = latest.scene if latest is not None and latest.trace is trace else self._scene(trace)
        return self._content(trace, language, scene)

    def _content(self, trace: Trace, language: Language, scene: _Scene) -> _Content:
        brand, seed = self._brands[trace.context.brand.id], Seed(trace.request.ticket.id)
        words = brand.voice.languages[language]
        versions = {} if language == self._language(trace) else self._versions
        renderer = _renderer(trace, language, words, versions)
        speaker = Speaker(language, renderer, seed)
        body: list[Paragraph] = []
        close: list[Paragraph] = []
        for number, (part, view, turns) in enumerate(scene.parts):
            # a part that would say nothing says that a colleague will answer
            said = speaker.speak(turns, view) or speaker.speak(read_turns(brand.plans["fallback"], view), view)
            body += [one for one in said if one.place < _CLOSE or (number > 0 and part.verdict == "ask")]
            close += [one for one in said if one.place == _CLOSE and number == 0]
        greeting = greet(words, trace.request.ticket.channel, _customer_name(scene.facts), seed)
        opening = (body or close)[0].sentences if body or close else []
        if opening:
            opening[0] = join_on(opening[0], greeting, language)
        return _Content(greeting, body, close, tuple(speaker.moves), scene.facts, renderer)

    def _touch(self, trace: Trace, at: int) -> PersonalTouch | None:
        hints = self._brands[trace.context.brand.id].plans[trace.decision.main.outcome].plan.personal_touch
        if not hints:
            return None
        wanted = as_language(trace.request.agent_language or "") or self._agent_language
        return PersonalTouch.made_of(at=at, hint=hints.get(wanted) or next(iter(hints.values())))


def _languages_of(playbook: Playbook) -> frozenset[Language]:
    """Return the languages in which every case of every step has words."""
    cases = [case for plan in playbook.outcomes.values() for step in plan.steps for case in step.cases]
    return frozenset(language for language in LANGUAGES if all(case.wording.get(language) for case in cases))


def _lay_out_letter(page: Page, content: _Content, ending: str) -> int:
    """Write greeting, body, close and sign-off; return where the personal touch goes."""
    page.write(content.greeting)
    for paragraph in content.body:
        page.write_paragraph(paragraph.sentences)
    at = page.length
    for paragraph in content.close:
        page.write_paragraph(paragraph.sentences)
    if ending:
        page.write_paragraph([])
        page.write_words(ending)
    return at


def _lay_out_chat(page: Page, content: _Content, emoji: str) -> int:
    """Write everything as one paragraph; return where the personal touch goes: the end."""
    sentences = [sentence for paragraph in (*content.body, *content.close) for sentence in paragraph.sentences]
    page.write_line([content.greeting, *sentences])
    if emoji:
        page.write_words(f" {emoji}")
    return page.length


def _renderer(trace: Trace, language: Language, words: VoiceLanguage, versions: Versions) -> Renderer:
    store = trace.context.store
    today = trace.context.as_of.astimezone(_zone(store.time_zone)).date()
    form = 1 if words.formality == "informal" else 0
    return Renderer(tongue_for(language, store.region), form, today, store.time_zone, versions)


@lru_cache(maxsize=64)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def _customer_name(facts: Facts) -> Evidence | None:
    return next((one for one in facts.by_subject.get("customer", ()) if one.name == "customer.name"), None)


def _emoji(voice: Voice, trace: Trace, seed: Seed) -> str:
    policy = voice.emoji
    if not policy.limit(trace.decision.main.outcome, trace.request.ticket.channel):
        return ""
    return policy.allowed[seed.choose("emoji", len(policy.allowed))] if policy.allowed else ""
