import json
from typing import Any

import pytest

from drafter.cli.common import parse_request, read_settings
from drafter.errors import ConfigurationError, TicketError
from tests.support.bodies import draft_body


def _ticket(**changes: object) -> dict[str, Any]:
    body = draft_body()
    body["ticket"] |= changes
    return body


def test_a_bare_ticket_is_a_request_with_nothing_else() -> None:
    """What a helpdesk exports can be drafted as it is."""
    body = draft_body()
    bare = parse_request(json.dumps(body["ticket"]))

    assert bare.ticket == parse_request(json.dumps(body)).ticket
    assert bare.as_of is None


@pytest.mark.parametrize(
    ("content", "field"),
    [
        pytest.param("", "ticket", id="empty"),
        pytest.param("{", "ticket", id="cut-off"),
        pytest.param("[" * 100_000, "ticket", id="bottomless"),
        pytest.param("[]", "ticket", id="not-an-object"),
        pytest.param('{"ticket": 1}', "ticket", id="no-ticket"),
        pytest.param(json.dumps(_ticket(colour="red")), "ticket.colour", id="unknown-field"),
        pytest.param(json.dumps(_ticket(messages=[])), "ticket.messages", id="no-message"),
        pytest.param(json.dumps(_ticket(channel="pigeon")), "ticket.channel", id="unknown-channel"),
        pytest.param(json.dumps(draft_body(as_of="2026-11-20T10:00:00")), "as_of", id="time-without-offset"),
        pytest.param(json.dumps({"id": "t1", "store": "harbor-us"}), "ticket.messages", id="bare-without-messages"),
    ],
)
def test_what_is_no_request_names_the_field(content: str, field: str) -> None:
    """The error says what to mend."""
    with pytest.raises(TicketError) as raised:
        parse_request(content)

    assert raised.value.field == field


@pytest.mark.parametrize(
    ("name", "value"),
    [pytest.param("DRAFTER_LOG_LEVEL", "loud", id="log-level"), pytest.param("DRAFTER_PORT", "http", id="port")],
)
def test_a_wrong_variable_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """A DRAFTER_* variable that cannot be used is a configuration error with its name."""
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=f"^{name} in the environment: "):
        read_settings(None)
