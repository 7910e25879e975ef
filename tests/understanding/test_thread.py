from datetime import UTC, datetime, timedelta

from drafter.domain.ticket import Author, Message, Ticket
from drafter.understanding.thread import plain_subject, read_thread

START = datetime(2026, 11, 20, tzinfo=UTC)


def _ticket(*messages: tuple[Author, str], subject: str = "", order_numbers: tuple[str, ...] = ()) -> Ticket:
    return Ticket(
        id="t",
        store="s",
        subject=subject,
        order_numbers=order_numbers,
        messages=tuple(
            Message(id=str(n), author=author, body=body, sent_at=START + timedelta(hours=n))
            for n, (author, body) in enumerate(messages)
        ),
    )


def test_the_request_is_what_no_agent_answered_yet() -> None:
    """Messages since the last reply are read together, older ones are kept apart, notes never are."""
    thread = read_thread(
        _ticket(
            ("customer", "Where is my order?"),
            ("agent", "Which number?"),
            ("customer", "It's 1001"),
            ("note", "secret staff note"),
            ("system", "status changed"),
            ("customer", "And hurry"),
        )
    )

    assert thread.request == "It's 1001\n\nAnd hurry"
    assert thread.earlier == ("Where is my order?",)
    assert thread.unanswered == 2
    assert not any("secret" in passage.text or "status changed" in passage.text for passage in thread.passages)


def test_after_an_agents_reply_the_last_customer_words_still_stand() -> None:
    """A ticket that an agent answered last is read from the customer's last words, with nothing unanswered."""
    thread = read_thread(_ticket(("customer", "first"), ("customer", "second"), ("agent", "reply")))

    assert (thread.request, thread.unanswered) == ("second", 0)


def test_sources_are_told_apart() -> None:
    """The helpdesk's numbers come first, then the customer's words, then what agents and quotations say."""
    thread = read_thread(
        _ticket(("agent", "agent words"), ("customer", "new\n> quoted"), subject="Re: subject", order_numbers=("1001",))
    )

    assert [(passage.source, passage.text) for passage in thread.passages] == [
        ("ticket", "1001"),
        ("message", "new"),
        ("subject", "Re: subject"),
        ("agent", "agent words"),
        ("agent", "quoted"),
    ]


def test_a_ticket_without_customer_words_is_empty() -> None:
    """Only notes and agents: nothing to read, no error."""
    assert read_thread(_ticket(("note", "x"), ("agent", "y"))).request == ""


def test_a_repeated_message_is_read_once() -> None:
    """Sending the same twice says no more, but counts as two messages."""
    thread = read_thread(_ticket(("customer", "same"), ("customer", "same")))

    assert (thread.request, thread.unanswered) == ("same", 2)


def test_subjects_lose_what_mail_programs_add() -> None:
    """Reply marks and ticket numbers are no words of the customer."""
    assert plain_subject("Re: AW: [Ticket#123] Where is it?") == "Where is it?"
    assert plain_subject("回复：退货") == "退货"
