"""Who said what in a ticket: the words to answer, and what came before."""

import re
from dataclasses import dataclass

from drafter.domain.ticket import Ticket
from drafter.understanding.cleaning import clean
from drafter.understanding.references import Passage

MAX_REQUEST = 6_000
MAX_FRESH = 10
MAX_EARLIER = 6
MAX_AGENT = 3
_PREFIXES = re.compile(
    r"^(?:\s*(?:re|aw|fwd?|wg|rif|r|tr|rv|sv|回复|答复|转发)\s*(?:\[\d+\])?\s*[:：])+\s*", re.IGNORECASE
)
_ANYTHING_ELSE = re.compile(
    r"anything else|something else|sonst noch|noch etwas|altro per (?:te|lei|voi)|qualcos'altro|algo más|alguna otra"
    r"|autre chose"
    r"|其他(?:问题|可以|需要)|别的(?:问题|需要)",
    re.IGNORECASE,
)
_TICKET_MARK = re.compile(r"\[[^\]\n]{0,60}\]|\(?ticket\s*#?\s*[\w-]+\)?|case\s*#\s*\d+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Thread:
    """A ticket's texts, cleaned.

    `request` is the customer's words since the last agent reply (or the last ones, when the agent spoke last),
    `earlier` what the customer wrote before that, newest first, `unanswered` the number of messages in `request`;
    `answers` says that the agent's last words asked something (other than whether there is anything else).
    """

    subject: str
    request: str
    earlier: tuple[str, ...]
    unanswered: int
    has_reply: bool
    answers: bool
    passages: tuple[Passage, ...]


def first_words(text: str) -> Thread:
    """Return the thread of a ticket that begins and ends with these words of a customer's."""
    return Thread(
        "", clean(text).text[:MAX_REQUEST], earlier=(), unanswered=1, has_reply=False, answers=False, passages=()
    )


def read_thread(ticket: Ticket) -> Thread:
    """Return the thread of a ticket; staff notes and system entries are never read."""
    spoken = [message for message in ticket.messages if message.author in {"customer", "agent"}]
    after_reply = len(spoken)
    while after_reply and spoken[after_reply - 1].author == "customer":
        after_reply -= 1
    unanswered = len(spoken) - after_reply
    if not unanswered:
        after_reply = next((n for n in range(len(spoken) - 1, -1, -1) if spoken[n].author == "customer"), len(spoken))
    fresh = [
        clean(message.body) for message in [m for m in spoken[after_reply:] if m.author == "customer"][-MAX_FRESH:]
    ]
    older = [message for message in spoken[:after_reply] if message.author == "customer"][: -MAX_EARLIER - 1 : -1]
    earlier = [clean(message.body) for message in older]
    agents = [message for message in spoken if message.author == "agent"][-MAX_AGENT:]
    request = "\n\n".join(dict.fromkeys(each.text for each in fresh if each.text))[:MAX_REQUEST]
    subject = plain_subject(ticket.subject)
    passages = [
        *(Passage(number, "ticket") for number in ticket.order_numbers),
        Passage(request, "message"),
        Passage(ticket.subject, "subject"),
        *(Passage(each.text, "message") for each in earlier),
        *(Passage(clean(message.body).text, "agent") for message in reversed(agents)),
        *(Passage(each.quoted, "agent") for each in (*fresh, *earlier)),
    ]
    return Thread(
        subject=subject,
        request=request,
        earlier=tuple(each.text for each in earlier if each.text),
        unanswered=unanswered,
        has_reply=bool(agents),
        answers=bool(agents) and _asks(agents[-1].body),
        passages=tuple(passage for passage in passages if passage.text),
    )


def _asks(body: str) -> bool:
    text = clean(body).text
    return ("?" in text or "？" in text) and _ANYTHING_ELSE.search(text) is None


def plain_subject(subject: str) -> str:
    """Return a subject without `Re:`, `AW:` and ticket marks."""
    return _TICKET_MARK.sub(" ", _PREFIXES.sub("", subject)).strip(" -:|")[:300]
