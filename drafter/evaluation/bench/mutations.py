"""Right drafts made wrong in one place: a value changed, two days swapped, a false sentence added.

Nothing here knows the verifier's words: values are found by the draft's own citations and written by CLDR data, false
sentences come from `evals/verification/false_sentences.yaml`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

from babel.dates import format_date
from babel.numbers import format_currency

from drafter.domain.composition import Citation, Composition
from drafter.domain.decision import OutcomeName
from drafter.domain.draft import Trace
from drafter.domain.evidence import Evidence
from drafter.domain.order import Order
from drafter.domain.store import Brand, Language
from drafter.domain.values import parse_date, parse_datetime, parse_money

Sentences = Mapping[str, Any]

_LOCALES: Mapping[Language, str] = {
    "en": "en_US",
    "de": "de_DE",
    "it": "it_IT",
    "es": "es_ES",
    "fr": "fr_FR",
    "zh": "zh_CN",
}
_DAY_STYLES: Mapping[Language, tuple[str, ...]] = {
    "en": ("MMMM d", "EEEE, MMMM d", "d MMMM y", "MMM d, y"),
    "de": ("d. MMMM", "EEEE, d. MMMM", "d. MMMM y", "dd.MM.y"),
    "it": ("d MMMM", "EEEE d MMMM", "d MMMM y", "dd/MM/y"),
    "es": ("d 'de' MMMM", "EEEE d 'de' MMMM", "d 'de' MMMM 'de' y", "dd/MM/y"),
    "fr": ("d MMMM", "EEEE d MMMM", "d MMMM y", "dd/MM/y"),
    "zh": ("M月d日", "M月d日EEEE", "y年M月d日", "y-MM-dd"),
}
_CARRIERS = ("UPS", "FedEx", "DHL", "GLS", "Evri", "Correos", "Chronopost", "Royal Mail", "顺丰", "圆通")
# What is plainly untrue of a parcel in these states.
_UNTRUE: Mapping[str, frozenset[str]] = {
    "delivered": frozenset(
        "label_created in_transit out_for_delivery attempt_failed available_for_pickup exception returning lost".split()
    ),
    "in_transit": frozenset("label_created delivered available_for_pickup returning lost".split()),
    "out_for_delivery": frozenset(
        "label_created delivered in_transit available_for_pickup exception returning lost".split()
    ),
    "available_for_pickup": frozenset(
        "label_created delivered in_transit out_for_delivery exception returning lost".split()
    ),
    "returning": frozenset("label_created delivered in_transit out_for_delivery available_for_pickup lost".split()),
    "lost": frozenset("label_created delivered in_transit out_for_delivery available_for_pickup returning".split()),
    "not_shipped": frozenset("delivered in_transit out_for_delivery available_for_pickup returning lost".split()),
    "attempt_failed": frozenset("label_created delivered in_transit lost".split()),
}
_TOPICS: Mapping[OutcomeName, str] = {
    "return_steps": "return",
    "return_denied": "return",
    "exchange_quote": "exchange",
    "exchange_denied": "exchange",
    "cancel_possible": "cancel",
    "cancel_too_late": "cancel",
    "address_change": "address",
    "address_change_too_late": "address",
}
_DONE: Mapping[str, tuple[str, ...]] = {
    "refund": ("refund_issued", "partial_refund"),
    "cancel": ("order_cancelled",),
    "replacement": ("replacement_confirmed",),
    "address": ("address_changed",),
    "exchange": ("exchange_confirmed",),
}
_CODES = ("order_number", "tracking_number")
_NUMBERS = ("duration", "percentage", "quantity")


@dataclass(frozen=True, slots=True)
class Mutant:
    """A wrong draft: what is wrong with it, where (None: anywhere), and the truth it must be held against."""

    kind: str
    composition: Composition
    trace: Trace
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Material:
    """What false sentences are made of."""

    sentences: Mapping[Language, Sentences]
    orders: tuple[Order, ...]
    brands: tuple[Brand, ...]


def mutate(composition: Composition, trace: Trace, material: Material, random: Random) -> Iterator[Mutant]:
    """Yield drafts with one thing wrong each."""
    yield from _wrong_values(composition, trace, random)
    yield from _swapped_days(composition, trace, random)
    yield from _false_sentences(composition, trace, material, random)


def _by_id(trace: Trace) -> dict[str, Evidence]:
    return {evidence.id: evidence for evidence in trace.evidence}


def replaced(composition: Composition, start: int, end: int, words: str) -> Composition:
    """Return the draft with other words at a place; citations move along, those of the place are gone."""
    shift = len(words) - (end - start)
    citations = []
    for citation in composition.citations:
        if citation.end <= start:
            citations.append(citation)
        elif citation.start >= end:
            moved = Citation(start=citation.start + shift, end=citation.end + shift, evidence=citation.evidence)
            citations.append(moved)
    text = composition.text[:start] + words + composition.text[end:]
    return composition.model_copy(update={"text": text, "citations": tuple(citations), "personal_touch": None})


def _wrong_values(composition: Composition, trace: Trace, random: Random) -> Iterator[Mutant]:
    evidence = _by_id(trace)
    for citation in composition.citations:
        held = evidence.get(citation.evidence)
        if held is None:
            continue
        text = composition.text[citation.start : citation.end]
        for kind, words in _wrong_words(held, text, trace, composition.language, random):
            if words not in (text, ""):
                yield Mutant(
                    kind,
                    replaced(composition, citation.start, citation.end, words),
                    trace,
                    citation.start,
                    citation.start + len(words),
                )


def _wrong_words(
    held: Evidence, text: str, trace: Trace, language: Language, random: Random
) -> Iterator[tuple[str, str]]:
    if held.kind == "money":
        yield from _wrong_money(held, trace, language, random)
    elif held.kind in ("date", "datetime"):
        yield from _wrong_day(held, text, trace, language, random)
    elif held.kind in _NUMBERS:
        yield held.kind, _other_number(text, random)
    elif held.kind in _CODES and any(character.isdigit() for character in text):
        yield held.kind, _other_digit(text, random)
    elif held.kind == "carrier":
        yield "carrier", random.choice([name for name in _CARRIERS if name.lower() not in text.lower()])
    elif held.kind == "url":
        yield (
            "link",
            random.choice([text.replace("example", "exarnple"), text.rstrip("/") + "/x", "https://bit.ly/3xYz"]),
        )


def _wrong_money(held: Evidence, trace: Trace, language: Language, random: Random) -> Iterator[tuple[str, str]]:
    money = parse_money(held.value)
    known = {parse_money(one.value).amount for one in trace.evidence if one.kind == "money"}
    amount = next(
        candidate
        for candidate in (money.amount + random.choice([-2, 1, 3, 10, 100]) for _ in range(20))
        if candidate not in known and candidate > 0
    )
    locale = _LOCALES[language]
    yield "amount", format_currency(amount, money.currency, locale=locale)
    other = random.choice([code for code in ("USD", "EUR", "GBP", "CNY") if code != money.currency])
    yield "currency", format_currency(money.amount, other, locale=locale)


def _wrong_day(
    held: Evidence, text: str, trace: Trace, language: Language, random: Random
) -> Iterator[tuple[str, str]]:
    day = parse_date(held.value) if held.kind == "date" else parse_datetime(held.value).date()
    if not any(character.isdigit() for character in text):
        return
    known = {parse_date(one.value) for one in trace.evidence if one.kind == "date"}
    known |= {
        parse_datetime(one.value).date() + timedelta(days=d)
        for one in trace.evidence
        if one.kind == "datetime"
        for d in (-1, 0, 1)
    }
    other = next(
        candidate
        for candidate in (day + timedelta(days=random.choice([-9, -4, -2, -1, 1, 2, 3, 5, 12])) for _ in range(60))
        if candidate not in known
    )
    yield "date", _write_day(other, language, random)
    weekday = day + timedelta(days=random.choice([1, 2, 3]))
    style = _DAY_STYLES[language][1]
    locale = _LOCALES[language]
    wrong = format_date(day, style, locale=locale).replace(
        format_date(day, "EEEE", locale=locale), format_date(weekday, "EEEE", locale=locale)
    )
    yield "weekday", wrong
    clock = re.search(r"(\d{1,2})([:.]| h )(\d{2})", text)
    if clock is not None:
        minute = (int(clock.group(3)) + random.choice([7, 13, 25])) % 60
        yield "time", text[: clock.start(3)] + f"{minute:02d}" + text[clock.end(3) :]


def _write_day(day: date, language: Language, random: Random) -> str:
    return str(format_date(day, random.choice(_DAY_STYLES[language]), locale=_LOCALES[language]))


def _other_number(text: str, random: Random) -> str:
    found = re.search(r"\d+", text)
    if found is None:
        return ""
    number = int(found.group()) + random.choice([1, 2, 4, 10])
    return text[: found.start()] + str(number) + text[found.end() :]


def _other_digit(text: str, random: Random) -> str:
    places = [place for place, character in enumerate(text) if character.isdigit()]
    place = random.choice(places)
    digit = str((int(text[place]) + random.choice([1, 3, 7])) % 10)
    return text[:place] + digit + text[place + 1 :]


def _swapped_days(composition: Composition, trace: Trace, random: Random) -> Iterator[Mutant]:
    evidence = _by_id(trace)
    days = [
        (citation, held)
        for citation in composition.citations
        if (held := evidence.get(citation.evidence)) is not None
        and held.kind in ("date", "datetime")
        and any(character.isdigit() for character in composition.text[citation.start : citation.end])
    ]
    pairs = [
        (one, other)
        for place, (one, left) in enumerate(days)
        for other, right in days[place + 1 :]
        if left.value[:10] != right.value[:10] and (left.name, left.subject) != (right.name, right.subject)
    ]
    for one, other in random.sample(pairs, min(3, len(pairs))):
        first = composition.text[one.start : one.end]
        second = composition.text[other.start : other.end]
        text = composition.text
        text = text[: one.start] + second + text[one.end : other.start] + first + text[other.end :]
        cited = tuple(citation for citation in composition.citations if citation not in (one, other))
        shift = len(second) - len(first)
        moved = tuple(
            citation
            if citation.end <= one.start
            else Citation(start=citation.start + shift, end=citation.end + shift, evidence=citation.evidence)
            if citation.end <= other.start
            else citation
            for citation in cited
        )
        wrong = composition.model_copy(update={"text": text, "citations": moved, "personal_touch": None})
        yield Mutant("swapped_days", wrong, trace)


def _false_sentences(composition: Composition, trace: Trace, material: Material, random: Random) -> Iterator[Mutant]:
    said = material.sentences[composition.language]
    for kind, sentence in (
        *_false_statuses(trace, said, random),
        *_false_verdicts(trace, said),
        *_false_deeds(trace, said, random),
        ("promise", random.choice(said["promise"])),
        ("contact", random.choice(said["contact"])),
        ("internal", random.choice(said["internal"])),
        *_foreign(trace, said, material, random),
        *_other_brand(trace, said, material, random),
    ):
        yield _added(kind, composition, trace, sentence, random)
    yield _leaked(composition, trace, said, random)


def _added(kind: str, composition: Composition, trace: Trace, sentence: str, random: Random) -> Mutant:
    """Add a sentence at the end of a paragraph that is neither greeting nor signature."""
    text = composition.text
    ends = [match.start() for match in re.finditer(r"\n\n", text)]
    inner = ends[1:-1] or ends[-1:] or [len(text)]
    place = random.choice(inner)
    ended = text[place - 1 : place] in tuple(".!?。！？”»)") if place else True
    glue = "\n" if not ended else "" if composition.language == "zh" else " "
    wrong = replaced(composition, place, place, glue + sentence)
    return Mutant(kind, wrong, trace, place, place + len(glue + sentence))


def _statuses(trace: Trace) -> set[str]:
    scope = {subject for part in trace.decision.parts for subject in part.scope}
    return {one.value for one in trace.evidence if one.name == "shipment.status" and one.subject in scope}


def _false_statuses(trace: Trace, said: Sentences, random: Random) -> Iterator[tuple[str, str]]:
    true = _statuses(trace)
    lost = any("lost" in flags for part in trace.decision.parts for flags in part.flags.values())
    waiting = any(one.name == "order.unshipped_items" for one in trace.evidence)
    returned = any(one.name == "return.status" for one in trace.evidence)
    waiting |= bool(trace.request.confirmed_actions)
    for status in random.sample(sorted(_UNTRUE), len(_UNTRUE)):
        untrue = bool(true) and true <= _UNTRUE[status]
        if (status == "lost" and lost) or (status == "not_shipped" and waiting) or (status == "returning" and returned):
            continue
        if untrue:
            yield "status", random.choice(said["status"][status])
            return


def _false_verdicts(trace: Trace, said: Sentences) -> Iterator[tuple[str, str]]:
    main = trace.decision.main
    topic = _TOPICS.get(main.outcome)
    if topic is None or any("partly_allowed" in flags for flags in main.flags.values()):
        return
    if sum(_TOPICS.get(part.outcome) == topic for part in trace.decision.parts) > 1:
        return
    if main.verdict in ("allow", "deny"):
        side = "deny" if main.verdict == "allow" else "allow"
        for sentence in said[side][topic]:
            yield "verdict", sentence


def _false_deeds(trace: Trace, said: Sentences, random: Random) -> Iterator[tuple[str, str]]:
    done = {action.action for action in trace.request.confirmed_actions}
    names = {one.name for one in trace.evidence}
    true = {topic for topic, actions in _DONE.items() if done & set(actions)}
    if any(name.startswith("refund.") for name in names):
        true.add("refund")
    if any(one.name == "order.status" and one.value == "cancelled" for one in trace.evidence):
        true.add("cancel")
    if "exchange" in true:
        true.add("replacement")
    untrue = sorted(set(said["done"]) - true)
    for topic in random.sample(untrue, min(3, len(untrue))):
        yield "done", random.choice(said["done"][topic])


def _foreign(trace: Trace, said: Sentences, material: Material, random: Random) -> Iterator[tuple[str, str]]:
    own = {order.number for order in trace.context.orders}
    known = {one.value for one in trace.evidence}
    others = [
        order
        for order in material.orders
        if order.number not in own
        and order.number not in _ticket_words(trace)
        and order.shipments
        and order.shipments[0].tracking_number
        and str(order.total) not in known
        and order.total.amount
        and not any(line.name in known or line.name in _ticket_words(trace) for line in order.items)
    ]
    order = random.choice(others)
    template = random.choice([one for one in said["foreign"] if "{item}" not in one])
    yield (
        "foreign_order",
        template.format(
            number=order.number,
            tracking=order.shipments[0].tracking_number,
            item=order.items[0].name,
            amount=format_currency(
                order.total.amount, order.total.currency, locale=_LOCALES[trace.understanding.language]
            ),
        ),
    )


def _ticket_words(trace: Trace) -> str:
    ticket = trace.request.ticket
    return " ".join((ticket.subject, *ticket.order_numbers, *(message.body for message in ticket.messages)))


def _other_brand(trace: Trace, said: Sentences, material: Material, random: Random) -> Iterator[tuple[str, str]]:
    others = [brand for brand in material.brands if brand.id != trace.context.brand.id]
    if others:
        yield "other_brand", random.choice(said["brand"]).format(brand=random.choice(others).name)


def _leaked(composition: Composition, trace: Trace, said: Sentences, random: Random) -> Mutant:
    chosen = random.choice(said["note"])
    context = trace.context.model_copy(update={"staff_notes": (*trace.context.staff_notes, chosen["note"])})
    noted = trace.model_copy(update={"context": context})
    return _added("leaked_note", composition, noted, random.choice(chosen["leaks"]), random)
