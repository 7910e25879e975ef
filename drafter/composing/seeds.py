"""Which of several phrasings a ticket gets: the same on every replay, another on the next ticket."""

import re
from hashlib import blake2b

_LAST_NUMBER = re.compile(r"^(.*?)(\d{1,18})\D*$", re.DOTALL)


class Seed:
    """A ticket's choices. The first real choice counts on from the ticket's number, so neighbours differ for sure."""

    def __init__(self, ticket_id: str) -> None:
        self._ticket_id = ticket_id
        found = _LAST_NUMBER.match(ticket_id)
        self._before: str = found[1] if found else ""
        self._number: int | None = int(found[2]) if found else None
        self._chosen = False

    def choose(self, key: str, count: int, turn: int = 0) -> int:
        """Return an index below `count` for this key; each turn of a loop takes the next one."""
        if count <= 1:
            return 0
        if self._chosen or self._number is None:
            start = _hash(f"{self._ticket_id}\0{key}")
        else:
            start = _hash(f"{self._before}\0{key}") + self._number
        self._chosen = True
        return (start + turn) % count


def _hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big")
