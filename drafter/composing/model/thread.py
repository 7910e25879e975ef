"""What was said in a ticket before the words to answer: for a model, without staff's notes."""

from collections.abc import Iterator

from drafter.composing.model.untrusted import clip
from drafter.domain.ticket import Message, Ticket

MOST_OLDER = 6
MOST_CHARACTERS = 2_000
_SPOKEN = frozenset({"customer", "agent"})


def older_messages(ticket: Ticket) -> tuple[tuple[str, str], ...]:
    """Return author and words of what came before the customer's unanswered words, oldest first, quotes left out."""
    older, _ = _split(ticket)
    said = ((message.author, "\n".join(_lines(message, quoted=False))) for message in older[-MOST_OLDER:])
    return tuple((author, clip(text, MOST_CHARACTERS)) for author, text in said if text.strip())


def quoted_history(ticket: Ticket) -> str:
    """Return what the last message quotes, where the thread itself tells nothing of it."""
    older, fresh = _split(ticket)
    if older or not fresh:
        return ""
    return clip("\n".join(_lines(fresh[-1], quoted=True)), MOST_CHARACTERS)


def _split(ticket: Ticket) -> tuple[list[Message], list[Message]]:
    spoken = [message for message in ticket.messages if message.author in _SPOKEN]
    place = len(spoken)
    while place and spoken[place - 1].author == "customer":
        place -= 1
    if place == len(spoken):  # the agent spoke last: what the customer said last is the request
        place = next((n for n in range(len(spoken) - 1, -1, -1) if spoken[n].author == "customer"), place)
        return spoken[:place], spoken[place : place + 1]
    return spoken[:place], spoken[place:]


def _lines(message: Message, *, quoted: bool) -> Iterator[str]:
    body = clip(message.body, 4 * MOST_CHARACTERS)
    for line in body.splitlines():
        if line.lstrip().startswith(">") == quoted:
            yield line.lstrip("> ")
