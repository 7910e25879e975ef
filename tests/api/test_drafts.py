import json
import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from drafter.api import examples
from drafter.domain.draft import Draft, Trace
from drafter.domain.order import Order, Product
from drafter.domain.ticket import DraftRequest
from tests.support.bodies import draft_body, order_body
from tests.support.service import Service


@pytest.fixture(autouse=True, scope="module")
def _order(service: Service) -> None:
    """Ada's order is in the mirror."""
    with service.client() as client:
        assert client.put("/v1/stores/harbor-us/orders/1001", json=order_body()).status_code == 200


def _post(client: httpx.Client, body: dict[str, Any] | None = None, **headers: str) -> dict[str, Any]:
    answer = client.post("/v1/drafts", json=draft_body() if body is None else body, headers=headers)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_a_ticket_gets_a_draft_as_the_contract_says(client: httpx.Client) -> None:
    """The answer has every field of the contract, cites spans of its text, and says when it was made."""
    draft = Draft.model_validate(_post(client))

    assert (draft.status, draft.outcome, draft.verdict, draft.language) == ("ready", "wismo_in_transit", "inform", "en")
    shown = {evidence.id: evidence for evidence in draft.evidence}
    cited = {shown[c.evidence].name: draft.text[c.start : c.end] for c in draft.citations if c.evidence in shown}
    assert cited["order.number"] == "1001"
    assert cited["shipment.carrier"] == "UPS"
    assert {"store:harbor-us", "outcome:wismo_in_transit"} <= set(draft.tags)
    assert datetime.now(UTC) - draft.created_at < timedelta(minutes=5)
    assert set(draft.timings_ms) == {
        "understanding",
        "context",
        "decision",
        "retrieval",
        "composing",
        "verification",
        "total",
    }


def test_a_draft_can_be_read_again(client: httpx.Client) -> None:
    """Reading a draft gives what posting it gave, byte for byte."""
    posted = client.post("/v1/drafts", json=draft_body())
    read = client.get(f"/v1/drafts/{posted.json()['id']}")

    assert read.content == posted.content


def test_the_trace_holds_what_the_writer_knew(client: httpx.Client) -> None:
    """The trace of a draft is the request, the context and the decision it came from."""
    body = draft_body()
    trace = client.get(f"/v1/drafts/{_post(client, body)['id']}/trace").json()

    assert Trace.model_validate(trace).request == DraftRequest.model_validate(body)
    assert trace["context"]["orders"][0]["number"] == "1001"


def test_a_draft_replays_to_the_same_bytes(client: httpx.Client) -> None:
    """Replaying a stored trace gives the same text, citations and findings."""
    draft = _post(client)
    replay = client.post(f"/v1/drafts/{draft['id']}/replay").json()

    assert replay["identical"] is True
    assert replay["text"] == draft["text"]
    assert replay["versions_changed"] == []


@pytest.mark.parametrize(
    ("change", "edit_class"),
    [
        pytest.param(lambda _: None, "none", id="sent-as-it-stood"),
        pytest.param(lambda text: text.replace("November 24", "November 25"), "fact", id="another-day"),
        pytest.param(lambda text: text.replace("Happy trails", "Warmly"), "tone", id="another-closing"),
    ],
)
def test_feedback_says_what_kind_of_edit_it_was(client: httpx.Client, change: Any, edit_class: str) -> None:  # noqa: ANN401 - a lambda
    """Feedback is stored, and what the agent changed is classified."""
    draft = _post(client)
    body = {"sent_text": change(draft["text"]), "rating": "up", "comment": "fine"}
    answer = client.post(f"/v1/drafts/{draft['id']}/feedback", json=body)

    assert answer.status_code == 201
    assert answer.json() == {"draft_id": draft["id"], "edit_class": edit_class}


def test_the_same_key_and_body_give_the_same_draft(client: httpx.Client) -> None:
    """A repeated request with an Idempotency-Key is answered with the first draft."""
    body = draft_body()
    first = _post(client, body, **{"Idempotency-Key": "same-1"})

    assert _post(client, body, **{"Idempotency-Key": "same-1"}) == first


def test_the_same_key_with_another_body_is_a_conflict(client: httpx.Client) -> None:
    """An Idempotency-Key stands for one body."""
    _post(client, draft_body(), **{"Idempotency-Key": "same-2"})
    answer = client.post("/v1/drafts", json=draft_body(), headers={"Idempotency-Key": "same-2"})

    assert answer.status_code == 409
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_double_click_drafts_once(service: Service) -> None:
    """Twelve requests at the same moment with one key give one draft."""
    body, ids = draft_body(), []

    def post() -> None:
        with service.client() as client:
            ids.append(_post(client, body, **{"Idempotency-Key": "click"})["id"])

    threads = [threading.Thread(target=post) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(ids) == 12
    assert len(set(ids)) == 1


def test_an_agent_language_we_do_not_write_is_named(client: httpx.Client) -> None:
    """The error says which field is wrong and what may stand there; a regional form is understood."""
    answer = client.post("/v1/drafts", json=draft_body(agent_language="tlh"))

    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "agent_language"
    assert "en|de|it|es|fr|zh" in answer.json()["detail"]
    assert _post(client, draft_body(agent_language="de-AT"))["agent_view"]["language"] == "de"


def test_a_writer_that_is_not_configured_falls_back_to_the_composer(client: httpx.Client) -> None:
    """Asking for a model where none is configured gives the composer's draft."""
    assert _post(client, draft_body(writer="model"))["versions"]["writer"] == "composer"


def test_related_tickets_are_found(client: httpx.Client) -> None:
    """A second ticket about the same order knows of the first."""
    first, second = draft_body(), draft_body("Any news of 1001?")
    _post(client, first)

    assert first["ticket"]["id"] in {related["ticket_id"] for related in _post(client, second)["related_tickets"]}


def test_search_shows_passages_with_scores_and_reasons(client: httpx.Client) -> None:
    """Search returns what a draft would be given; nothing relevant is an answer too."""
    query = {"store": "harbor-us", "q": "How do I wash a down jacket?"}
    found = client.get("/v1/search", params=query).json()

    assert found["language"] == "en"
    assert "down" in found["passages"][0]["title"].lower()
    assert found["passages"][0]["score"] > 0
    assert found["passages"][0]["why"]


def test_health_readiness_and_metrics_answer(client: httpx.Client) -> None:
    """The service says that it lives, that it is ready, and what it counted, by store."""
    _post(client)
    ready = client.get("/readyz").json()

    assert client.get("/healthz").json() == {"status": "ok"}
    assert (ready["status"], ready["stores"], ready["stale_files"]) == ("ready", 2, [])
    assert 'drafter_drafts_total{outcome="wismo_in_transit"' in client.get("/metrics").text
    assert 'drafter_stage_seconds_bucket{le="0.01",stage="verification"}' in client.get("/metrics").text


def test_the_documentation_needs_no_internet(client: httpx.Client) -> None:
    """The page loads no script, style or font from anywhere, and its policy forbids it."""
    for path in ("/docs", "/studio"):
        answer = client.get(path)

        assert answer.status_code == 200
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert "src=" not in answer.text.replace("-src ", "")
        assert "<link" not in answer.text


def test_the_schema_has_examples_that_are_valid(client: httpx.Client) -> None:
    """Every operation's errors are problem documents, and the examples are what the types say."""
    schema = client.get("/openapi.json").json()
    post = schema["paths"]["/v1/drafts"]["post"]

    assert post["requestBody"]["content"]["application/json"]["examples"]["ticket"]["value"] == examples.REQUEST
    assert set(post["responses"]["422"]["content"]) == {"application/problem+json"}
    assert "HTTPValidationError" not in json.dumps(schema)
    assert Draft.model_validate(post["responses"]["200"]["content"]["application/json"]["example"])
    assert DraftRequest.model_validate(examples.WITH_ACTION)
    assert Order.model_validate(examples.ORDER)
    assert Product.model_validate(examples.PRODUCT)
