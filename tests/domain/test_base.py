from datetime import UTC, datetime

import pytest

from drafter.domain.base import Noun, UtcDatetime


class _Moment(Noun):
    at: UtcDatetime


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        pytest.param("2026-11-20T10:00:00+01:00", datetime(2026, 11, 20, 9, tzinfo=UTC), id="offset"),
        pytest.param("0001-01-01T00:00:00+14:00", datetime(1900, 1, 1, tzinfo=UTC), id="before-the-calendar"),
        pytest.param("9999-12-31T23:59:59-14:00", datetime(2999, 12, 31, tzinfo=UTC), id="after-the-calendar"),
    ],
)
def test_a_time_is_kept_in_utc_and_within_the_calendar(written: str, kept: datetime) -> None:
    """Times that stand for "unknown" or "never" become the first or last day we count with."""
    assert _Moment.model_validate({"at": written}).at == kept
