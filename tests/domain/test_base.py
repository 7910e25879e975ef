from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from drafter.domain.base import Noun, UtcDatetime
from drafter.domain.evidence import Source


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


def test_a_noun_made_unchecked_is_the_same_noun() -> None:
    """It is equal to the checked one, as frozen, and reads back from its JSON."""
    fields = {"system": "shopify", "record": "order:W1", "field": "total", "url": None}
    made = Source.made_of(**fields)

    assert made == Source.model_validate(fields)
    assert hash(made) == hash(Source.model_validate(fields))
    assert Source.model_validate_json(made.model_dump_json()) == made
    with pytest.raises(ValidationError):
        made.system = "other"  # type: ignore[misc] # frozen
