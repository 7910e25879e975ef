import pytest
from fastapi import HTTPException

from drafter.api.access import ANYONE, RateLimiter, require
from drafter.storage.keys import ApiKey


def _key(scopes: set[str], stores: set[str]) -> ApiKey:
    return ApiKey("key_1", "test", frozenset(scopes), frozenset(stores))


@pytest.mark.parametrize(
    ("key", "scope", "store", "allowed"),
    [
        pytest.param(_key({"draft"}, {"a"}), "draft", "a", True, id="own-store"),
        pytest.param(_key({"draft"}, {"a"}), "draft", "b", False, id="other-store"),
        pytest.param(_key({"draft"}, {"*"}), "draft", "b", True, id="all-stores"),
        pytest.param(_key({"draft"}, {"*"}), "edit", "a", False, id="missing-scope"),
        pytest.param(_key({"admin"}, {"*"}), "edit", "a", True, id="admin"),
        pytest.param(ANYONE, "edit", "a", True, id="no-keys-at-all"),
    ],
)
def test_scope_and_store_decide(key: ApiKey, scope: str, store: str, allowed: bool) -> None:  # noqa: FBT001
    """A key may do what its scopes say in the stores it sees, and nothing else."""
    if allowed:
        require(key, scope, store)  # type: ignore[arg-type]
        return
    with pytest.raises(HTTPException) as refusal:
        require(key, scope, store)  # type: ignore[arg-type]
    assert refusal.value.status_code == 403


def test_a_caller_gets_a_tenth_of_a_minute_at_once_then_its_rate() -> None:
    """With 60 a minute, six go at once and the seventh waits for a second."""
    limiter = RateLimiter(60)

    assert [limiter.wait_s("a", 0.0) for _ in range(6)] == [0.0] * 6
    assert limiter.wait_s("a", 0.0) == pytest.approx(1.0)
    assert limiter.wait_s("b", 0.0) == 0.0
    assert limiter.wait_s("a", 1.0) == 0.0
