"""When samples are asked."""

from datetime import UTC, datetime, timedelta
from random import Random

DEMO_NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
"""The moment at which the demo orders stand as they do."""


def some_moment(random: Random) -> datetime:
    """Return a moment of the demo's month, by day in Europe, which is the same day in every store."""
    hour, minute, ago = random.randrange(8, 16), random.randrange(60), random.randrange(-3, 8)
    return DEMO_NOW.replace(hour=hour, minute=minute) - timedelta(days=ago)
