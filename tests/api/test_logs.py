import pytest

from tests.support.bodies import draft_body, order_body
from tests.support.service import Service

STAGES = ("understanding", "context", "decision", "retrieval", "composing", "verification")
CANARIES = (
    "kingfisher-body",
    "kingfisher-subject",
    "kingfisher-note",
    "kingfisher-guidance",
    "kingfisher-street",
    "kingfisher@example.com",
    "Kingfisher Name",
    "1Z999AA10123456784",
)


@pytest.fixture(scope="module")
def log(service: Service) -> str:
    """What the service wrote while it drafted, was rated, previewed and refused, at its most talkative."""
    address = {"line1": "kingfisher-street 1", "city": "Leeds", "country": "GB"}
    order = order_body(shipping_address=address, notes=[_note("kingfisher-note")])
    body = draft_body("Where is order 1001? kingfisher-body", guidance="kingfisher-guidance")
    body["ticket"] |= {"subject": "kingfisher-subject", "requester": {"email": "ada@example.com"}}
    stranger = draft_body("Where is order 1001? kingfisher-body")
    stranger["ticket"]["requester"] = {"email": "kingfisher@example.com", "name": "Kingfisher Name"}
    with service.client() as client:
        client.put("/v1/stores/harbor-us/orders/1001", json=order)
        draft = client.post("/v1/drafts", json=body).json()
        client.post("/v1/drafts", json=stranger)
        client.post(f"/v1/drafts/{draft['id']}/feedback", json={"sent_text": "kingfisher-body"})
        client.post("/v1/preview", json={"request": body})
        client.post("/v1/drafts", json=body | {"agent_language": "kingfisher-body"})
        client.get("/v1/search", params={"store": "harbor-us", "q": "kingfisher-body"})
    return service.log_path.read_text(encoding="utf-8")


def _note(text: str) -> dict[str, str]:
    return {"audience": "staff", "text": text, "at": "2026-11-19T10:00:00Z"}


@pytest.mark.parametrize("canary", CANARIES)
def test_no_word_of_a_customer_or_of_ours_is_logged(log: str, canary: str) -> None:
    """Message text, subjects, notes, guidance, names, addresses and tracking numbers stay out of the log."""
    assert canary.lower() not in log.lower()


def test_one_line_a_stage_and_one_for_the_draft(log: str, service: Service) -> None:
    """Each draft is told in ids, counts and times."""
    assert log
    done = next(entry for entry in service.log() if entry["event"] == "draft.done")
    of_draft = [entry for entry in service.log() if entry.get("draft_id") == done["draft_id"]]

    assert [entry["event"] for entry in of_draft] == [*(f"{stage}.done" for stage in STAGES), "draft.done"]
    assert all(isinstance(entry["duration_ms"], float) for entry in of_draft)
    assert (done["store"], done["outcome"], done["findings"]) == ("harbor-us", "wismo_in_transit", 0)
