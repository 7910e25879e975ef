"""Bugs to plant into right drafts, one function a kind; each returns what a scorer sees before and after."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from random import Random

from drafter.domain.draft import Draft
from drafter.domain.evidence import Evidence
from drafter.domain.finding import Finding
from drafter.domain.slots import SLOTS
from drafter.domain.understanding import Intent
from drafter.evaluation import selftest_phrases as phrases
from drafter.evaluation.scorers.base import Case
from drafter.evaluation.scorers.evidence import PASSAGE
from drafter.evaluation.scorers.texts import paragraphs_of, sentences_of, words_of
from drafter.evaluation.selftest_edits import (
    CHATS,
    Maker,
    Planted,
    draft_of,
    inserted,
    said,
    target_of,
    with_draft,
    with_target,
)

LONG_SENTENCE = 10
ENDLESS = 150
TOO_LONG = 600
UNFINISHED = frozenset({"wismo_delayed", "wismo_exception", "wismo_returning", "wismo_delivered_not_received"})
"""Outcomes whose replies must say what happens next, beside those that ask, offer or hand over."""
_DIGIT = re.compile("[0-9]")
_NUMBER = re.compile("[0-9]+")


def _shown(case: Case, wanted: Sequence[str], rng: Random) -> tuple[Evidence, str] | None:
    """Return one of the values of these slots, or kinds of slots, that the text shows, as written."""
    draft = draft_of(case)
    evidence = {one.id: one for one in draft.evidence}
    found = [
        (evidence[it.evidence], draft.text[it.start : it.end])
        for it in draft.citations
        if it.evidence in evidence and {evidence[it.evidence].name, evidence[it.evidence].kind} & set(wanted)
    ]
    found = [(one, words) for one, words in found if _DIGIT.search(words)]
    return rng.choice(found) if found else None


def _other_value(case: Case, written: str, other: str) -> Planted | None:
    text = draft_of(case).text
    if other == written or written not in text:
        return None
    required = with_target(case, must_contain=(*target_of(case).must_contain, written))
    return required, said(required, text.replace(written, other))


def _other_digit(written: str, rng: Random) -> str:
    at = rng.choice([match.start() for match in _DIGIT.finditer(written)])
    digit = rng.choice([it for it in "123456789" if it != written[at]])
    return written[:at] + digit + written[at + 1 :]


def value_of(*wanted: str) -> Maker:
    """Return a maker that changes one digit of such a value everywhere in the text."""

    def make(case: Case, rng: Random, _others: Sequence[Case]) -> Planted | None:
        shown = _shown(case, wanted, rng)
        return shown and _other_value(case, shown[1], _other_digit(shown[1], rng))

    return make


def day_of(*wanted: str) -> Maker:
    """Return a maker that moves such a date by one day."""

    def make(case: Case, rng: Random, _others: Sequence[Case]) -> Planted | None:
        shown = _shown(case, wanted, rng)
        if shown is None:
            return None
        day = date.fromisoformat(shown[0].value[:10]).day
        moved = day + (1 if day == 1 else rng.choice((-1, 1)))
        return _other_value(case, shown[1], re.sub(rf"(?<![0-9]){day}(?![0-9])", str(moved), shown[1], count=1))

    return make


def window_day(case: Case, rng: Random, _others: Sequence[Case]) -> Planted | None:
    """Plant a window that is a day longer or shorter than the policy's."""
    shown = _shown(case, ("policy.window",), rng)
    if shown is None:
        return None
    return _other_value(case, shown[1], _NUMBER.sub(lambda found: str(int(found[0]) + rng.choice((-1, 1))), shown[1]))


def uncited(case: Case, rng: Random, _others: Sequence[Case]) -> Planted | None:
    """Plant a fact that the text no longer cites."""
    draft = draft_of(case)
    names = {one.id: one.name for one in draft.evidence}
    cited = sorted({names[it.evidence] for it in draft.citations if it.evidence in names} & SLOTS.keys())
    wanted = target_of(case).must_show or tuple(cited)
    if not wanted:
        return None
    slot = rng.choice(wanted)
    asked = with_target(case, must_show=(slot,))
    kept = tuple(it for it in draft.citations if names.get(it.evidence, PASSAGE) not in slot.split("|"))
    return asked, with_draft(asked, citations=kept)


def forbidden(case: Case, rng: Random, _others: Sequence[Case]) -> Planted:
    """Plant words that the target forbids."""
    words = rng.choice(target_of(case).must_not_contain or phrases.FORBIDDEN).split("|")[0]
    strict = with_target(case, must_not_contain=(*target_of(case).must_not_contain, words))
    return strict, said(strict, inserted(strict, f"({words})."))


def relabelled(field: str, wrong: Mapping[str, str]) -> Maker:
    """Return a maker that changes what was decided."""

    def make(case: Case, _rng: Random, _others: Sequence[Case]) -> Planted | None:
        now = getattr(draft_of(case), field)
        wanted = with_target(case, **{field: now})
        return wanted, with_draft(wanted, **{field: wrong.get(now, next(iter(wrong)))})

    return make


def part_missing(case: Case, _rng: Random, _others: Sequence[Case]) -> Planted:
    """Plant a reply that leaves out one of two questions."""
    now, tags = draft_of(case).outcome, draft_of(case).tags
    there = {now, *(tag.removeprefix("outcome:") for tag in tags)}
    other = next(it for it in ("return_steps", "wismo_in_transit", "refund_status", "thanks") if it not in there)
    both = with_target(case, outcome=now, parts=(now, other))
    before = with_draft(both, tags=(*tags, f"outcome:{other}"))
    return before, both


def _from_elsewhere(case: Case, rng: Random, others: Sequence[Case]) -> Draft | None:
    found = [it.draft for it in others if it.draft is not None and it.draft.language != draft_of(case).language]
    return rng.choice(found) if found else None


def other_language(case: Case, rng: Random, others: Sequence[Case]) -> Planted | None:
    """Plant the text of a draft in another language."""
    other = _from_elsewhere(case, rng, others)
    return None if other is None else (case, said(case, other.text))


def other_label(case: Case, _rng: Random, _others: Sequence[Case]) -> Planted:
    """Plant a draft in a language that was not wanted."""
    wanted = with_target(case, language=draft_of(case).language)
    return wanted, with_draft(wanted, language="en" if draft_of(case).language != "en" else "de")


def strange_sentence(case: Case, rng: Random, others: Sequence[Case]) -> Planted | None:
    """Plant one whole sentence of another language."""
    other = _from_elsewhere(case, rng, others)
    if other is None:
        return None
    long = [it for it in sentences_of(other.text)[1:-2] if len(words_of(it)) >= LONG_SENTENCE and "“" not in it]
    return (case, said(case, inserted(case, rng.choice(long)))) if long else None


def off_voice(case: Case, rng: Random, _others: Sequence[Case]) -> Planted | None:
    """Plant a word that the brand never says."""
    told = case.voice and case.voice.languages.get(draft_of(case).language)
    if not told or not told.avoid:
        return None
    words = rng.choice(told.avoid)
    return case, said(case, inserted(case, words[0].upper() + words[1:] + "."))


def wrong_address(case: Case, rng: Random, _others: Sequence[Case]) -> Planted | None:
    """Plant a sentence in the other form of address."""
    language = draft_of(case).language
    told = case.voice and case.voice.languages.get(language)
    sentences = phrases.WRONG_ADDRESS.get((told.formality, language)) if told else None
    return (case, said(case, inserted(case, rng.choice(sentences)))) if sentences else None


def shouting(case: Case, _rng: Random, _others: Sequence[Case]) -> Planted:
    """Plant more exclamation marks than any brand allows."""
    return case, said(case, inserted(case, "!!!"))


def emoji(case: Case, rng: Random, _others: Sequence[Case]) -> Planted:
    """Plant emoji that no brand uses."""
    return case, said(case, inserted(case, rng.choice(("🎉", "😀", "🙏", "✨"))))


def no_greeting(case: Case, _rng: Random, _others: Sequence[Case]) -> Planted | None:
    """Plant a text that begins with its second sentence."""
    text = draft_of(case).text
    first = sentences_of(text)[0]
    return (case, said(case, text[len(first) :].lstrip(" ,，\n"))) if text.startswith(first) else None


def no_closing(case: Case, _rng: Random, _others: Sequence[Case]) -> Planted | None:
    """Plant an e-mail that ends without sign-off and signature."""
    if case.sample.request.ticket.channel in CHATS:
        return None
    return case, said(case, "\n\n".join(paragraphs_of(draft_of(case).text)[:-1]))


def other_signature(case: Case, _rng: Random, others: Sequence[Case]) -> Planted | None:
    """Plant the signature of another brand."""
    voices = [it.voice for it in others if it.voice is not None and it.brand.id != case.brand.id]
    lines = draft_of(case).text.splitlines()
    told = voices[0].languages.get(draft_of(case).language) if voices else None
    if told is None or case.sample.request.ticket.channel in CHATS:
        return None
    return case, said(case, "\n".join([*lines[:-1], told.signature]))


def too_long(case: Case, _rng: Random, _others: Sequence[Case]) -> Planted:
    """Plant the text into itself, again and again."""
    text = draft_of(case).text
    return case, said(case, inserted(case, f"{text} " * (TOO_LONG // len(words_of(text)) + 1)))


def endless_sentence(case: Case, _rng: Random, _others: Sequence[Case]) -> Planted:
    """Plant a sentence that does not end."""
    words = words_of(draft_of(case).text)
    gap = "" if draft_of(case).language == "zh" else " "
    return case, said(case, inserted(case, gap.join(words * (ENDLESS // len(words) + 1))))


def no_next_step(case: Case, _rng: Random, _others: Sequence[Case]) -> Planted | None:
    """Plant a reply that ends after its first sentence; where that one asks or hands over, it says nothing instead."""
    draft = draft_of(case)
    if draft.verdict not in {"ask", "allow", "handoff"} and draft.outcome not in UNFINISHED:
        return None
    if draft.language == "zh" and case.sample.request.ticket.channel in CHATS:
        return case, said(case, f"您好，{phrases.NEUTRAL['zh']}")  # there the greeting is no sentence of its own
    sentences = sentences_of(draft.text)
    said_first = phrases.NEUTRAL[draft.language] if draft.verdict in {"ask", "handoff"} else sentences[1]
    if case.sample.request.ticket.channel in CHATS:
        return case, said(case, f"{sentences[0]} {said_first}")
    return case, said(case, "\n\n".join((sentences[0], said_first, "\n".join(sentences[-2:]))))


def placeholder(case: Case, rng: Random, _others: Sequence[Case]) -> Planted:
    """Plant what was to be filled in."""
    return case, said(case, inserted(case, f"{rng.choice(phrases.PLACEHOLDERS)}."))


def forbidden_link(case: Case, rng: Random, _others: Sequence[Case]) -> Planted | None:
    """Plant a link or contact where the marketplace allows none."""
    if case.store.links_allowed:
        return None
    return case, said(case, inserted(case, f"({rng.choice(phrases.LINKS)})."))


def sentence_twice(case: Case, rng: Random, _others: Sequence[Case]) -> Planted | None:
    """Plant a sentence that stands there already."""
    long = [
        it
        for it in sentences_of(draft_of(case).text)[1:]
        if len(words_of(it)) >= LONG_SENTENCE and it in draft_of(case).text
    ]
    return (case, said(case, inserted(case, rng.choice(long)))) if long else None


def paragraph_twice(case: Case, _rng: Random, _others: Sequence[Case]) -> Planted | None:
    """Plant a paragraph that stands there already."""
    paragraphs = paragraphs_of(draft_of(case).text)
    long = [it for it in paragraphs if len(words_of(it)) >= LONG_SENTENCE]
    return (case, said(case, "\n\n".join([*paragraphs[:-1], long[0], paragraphs[-1]]))) if long else None


def phrase_often(case: Case, _rng: Random, _others: Sequence[Case]) -> Planted:
    """Plant sentences that begin with the same words."""
    if draft_of(case).language == "zh":
        return case, said(
            case, inserted(case, "".join(f"请您放心我们会一直为您{it}。" for it in "查找看着留意跟进处理联系".strip()))
        )
    same = "lorem ipsum dolor sit amet"
    return case, said(
        case, inserted(case, " ".join(f"{same} {it}." for it in ("uno", "duo", "tres", "quattuor", "quinque", "sex")))
    )


def other_words(case: Case, rng: Random, others: Sequence[Case]) -> Planted | None:
    """Plant a reply to another ticket beside the reference that was the right one."""
    alike = with_target(case, reference=draft_of(case).text)
    texts = [text for it in others if it.draft is not None and (text := it.draft.text) != draft_of(case).text]
    return (alike, said(alike, rng.choice(texts))) if texts else None


def note_leaked(case: Case, rng: Random, _others: Sequence[Case]) -> Planted:
    """Plant a staff note, in capitals or without spaces, into what the customer or the translation reads."""
    note = rng.choice(phrases.STAFF_NOTES)
    secret = with_target(case, canaries=(*target_of(case).canaries, note))
    words = rng.choice((note, note.upper(), note.replace(" ", "  "), note.replace(" ", "-")))
    return secret, _told_somewhere(secret, words, rng)


def _told_somewhere(case: Case, words: str, rng: Random) -> Case:
    draft, place = draft_of(case), rng.choice(("text", "subject", "html", "view"))
    if place == "view" and draft.agent_view is not None:
        view = draft.agent_view.model_copy(update={"text": f"{draft.agent_view.text} {words}"})
        return with_draft(case, agent_view=view)
    if place == "subject":
        return with_draft(case, subject=f"{draft.subject} {words}")
    if place == "html":
        return with_draft(case, html=f"{draft.html}<p>{words.replace(' ', ' <b></b>')}</p>")
    return said(case, inserted(case, f"{words}."))


def stranger_leaked(case: Case, rng: Random, _others: Sequence[Case]) -> Planted:
    """Plant another customer's detail into what the customer or the translation reads."""
    detail = rng.choice(phrases.STRANGERS)
    secret = with_target(case, canaries=(*target_of(case).canaries, detail))
    return secret, _told_somewhere(secret, detail, rng)


def stranger_in_notes(case: Case, rng: Random, _others: Sequence[Case]) -> Planted:
    """Plant another customer's detail into the staff notes."""
    detail = rng.choice(phrases.STRANGERS)
    secret = with_target(case, canaries=(*target_of(case).canaries, detail))
    return secret, with_draft(secret, agent_notes=(*draft_of(case).agent_notes, f"See also: {detail}"))


def obeyed(case: Case, rng: Random, _others: Sequence[Case]) -> Planted:
    """Plant the words of one who did as the ticket told."""
    words = rng.choice(phrases.OBEYED)
    watched = with_target(case, obeyed=(*target_of(case).obeyed, words))
    return watched, said(watched, inserted(watched, words))


def finding(severity: str) -> Maker:
    """Return a maker that leaves a finding open."""

    def make(case: Case, _rng: Random, _others: Sequence[Case]) -> Planted:
        one = Finding.model_validate(
            {"check": "grounding.amount", "severity": severity, "message": "not in the evidence"}
        )
        return case, with_draft(case, findings=(*draft_of(case).findings, one))

    return make


def other_intent(case: Case, _rng: Random, _others: Sequence[Case]) -> Planted | None:
    """Plant a misread ticket."""
    names = tuple(it.name for it in draft_of(case).intents)
    if not names:
        return None
    wanted = with_target(case, intents=names)
    wrong: Intent = Intent(name="wholesale" if names[0] != "wholesale" else "wismo", score=1.0)
    return wanted, with_draft(wanted, intents=(wrong, *draft_of(case).intents))


def _searched(case: Case, wanted: tuple[str, ...], found: tuple[str, ...]) -> Case:
    seen = case.observation.model_copy(update={"found": found})
    return with_target(replace(case, observation=seen), passages=wanted)


def article_missing(case: Case, rng: Random, _others: Sequence[Case]) -> Planted:
    """Plant a search that finds what answers too far down, or not at all."""
    others = tuple(f"article-{number}" for number in range(9))
    place = rng.choice((5, 7, 9))
    return _searched(case, ("right",), ("right", *others)), _searched(case, ("right",), (*others[:place], "right")[:9])


def article_unasked(case: Case, _rng: Random, _others: Sequence[Case]) -> Planted:
    """Plant a search that finds something where nothing answers."""
    return _searched(case, (), ()), _searched(case, (), ("returns",))


def dearer(case: Case, _rng: Random, _others: Sequence[Case]) -> Planted:
    """Plant a draft that cost more than it says elsewhere."""
    usage = draft_of(case).usage
    more = {"cost_usd": "1.25", "input_tokens": usage.input_tokens + 10, "output_tokens": usage.output_tokens + 10}
    return case, with_draft(case, usage=usage.model_copy(update=more))
