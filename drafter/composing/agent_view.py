"""What the agent reads beside the draft: the reply in the agent's language, and the ticket in one line."""

from collections.abc import Iterator, Sequence

from drafter.composing.composer import Composer
from drafter.composing.languages import as_language
from drafter.composing.summary_words import SUMMARY_WORDS, SummaryWords
from drafter.domain.composition import AgentView
from drafter.domain.draft import Trace
from drafter.domain.ticket import Message

_MOST_CLAIMS = 2
_SECOND = 2
_SECONDS_A_DAY = 86_400


def agent_view(composer: Composer, trace: Trace, language: str) -> AgentView | None:
    """Return the same reply in the agent's language; None when it is the customer's, or there are no words for it."""
    known = as_language(language)
    if known is None or known == trace.understanding.language:
        return None
    text = composer.text_in(trace, known)
    return None if text is None else AgentView.made_of(language=known, text=text)


def summarise(trace: Trace, language: str = "en") -> str:
    """Return the ticket in one line for the agent, e.g. `Asks where W1 is; message 2 in 3 days; says it is not there`.

    Only facts of the ticket: nothing that depends on staff notes, and no order details.
    """
    words = SUMMARY_WORDS[as_language(language) or "en"]
    clauses = [_opening(trace, words), *_details(trace, words)]
    line = words.joint.join(clause for clause in clauses if clause)
    return line[:1].upper() + line[1:]


def _opening(trace: Trace, words: SummaryWords) -> str:
    understanding = trace.understanding
    asked = [words.intents[intent.name] for intent in understanding.intents[:2] if intent.name in words.intents]
    numbers = _numbers(trace)
    about = words.order.format(numbers=words.list_joint.join(numbers)) if numbers else words.no_order
    answered = {part.intent for part in trace.decision.parts}
    second = len(understanding.intents) > 1 and understanding.intents[1].name in answered
    first = asked[0].format(order=about) if asked else words.intents["out_of_scope"].format(order=about)
    return words.also.format(first=first, second=asked[1].format(order=about)) if second and len(asked) > 1 else first


def _numbers(trace: Trace) -> Sequence[str]:
    found = [order.number for order in trace.context.orders]
    if not found:
        found = [reference.text for reference in trace.understanding.references if reference.kind != "tracking_number"]
    return list(dict.fromkeys(found))[:3]


def _details(trace: Trace, words: SummaryWords) -> Iterator[str]:
    understanding = trace.understanding
    if understanding.customer_messages >= _SECOND:
        yield _repeat(trace, words)
    claims = [words.claims[claim] for claim in understanding.claims if claim in words.claims]
    yield from claims[:_MOST_CLAIMS]
    yield from (words.risks[risk] for risk in understanding.risks if risk in words.risks)
    if understanding.sentiment == "angry":
        yield words.angry
    match = trace.context.match
    if match in words.matches:
        yield words.matches[match]


def _repeat(trace: Trace, words: SummaryWords) -> str:
    waiting = _unanswered(trace.request.ticket.messages)
    count = trace.understanding.customer_messages
    days = 0
    if len(waiting) >= _SECOND:
        seconds = (waiting[-1].sent_at - waiting[0].sent_at).total_seconds()
        days = max(0, round(seconds / _SECONDS_A_DAY))
    template = words.repeat_same_day if days == 0 else words.repeat_one_day if days == 1 else words.repeat
    return template.format(count=words.ordinal(count), days=days)


def _unanswered(messages: Sequence[Message]) -> list[Message]:
    """Return the customer's messages since the last reply, oldest first."""
    waiting: list[Message] = []
    for message in sorted(messages, key=lambda one: one.sent_at):
        if message.author == "agent":
            waiting = []
        elif message.author == "customer":
            waiting.append(message)
    return waiting
