import os
import socket
from pathlib import Path

import pytest

from drafter.models import tokens
from drafter.models.tokens import CACHE_VARIABLE, TABLE, TiktokenCounter


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail on any connection."""

    def refuse(*_: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def test_tokens_are_counted_exactly_without_the_network(tmp_path: Path) -> None:
    """The table comes from an installed package and is kept, whole, under the name tiktoken looks for."""
    counter = TiktokenCounter(tmp_path / "cache")

    assert counter.exact
    assert counter.count("Hello world") == 2
    assert counter.count("") == 0
    assert counter.count("<|endoftext|>") > 1
    assert [path.name for path in (tmp_path / "cache").iterdir()] == [TABLE]
    assert CACHE_VARIABLE not in os.environ


def test_a_broken_table_is_replaced(tmp_path: Path) -> None:
    """A half-written file of another time is not used, nor fetched anew."""
    (tmp_path / TABLE).write_bytes(b"half")

    assert TiktokenCounter(tmp_path).exact
    assert (tmp_path / TABLE).stat().st_size > 1_000_000


def test_without_a_place_for_the_table_bytes_are_counted(tmp_path: Path) -> None:
    """A cache that cannot be written is no reason to fail, or to ask the network."""
    (tmp_path / "file").write_text("x", encoding="utf-8")
    counter = TiktokenCounter(tmp_path / "file" / "cache")

    assert not counter.exact
    assert counter.count("four") == 2
    assert counter.count("包裹") == 2


def test_endless_text_is_estimated(tmp_path: Path) -> None:
    """Nothing that long is sent, so its tokens need not be exact."""
    assert TiktokenCounter(tmp_path).count("a" * (tokens.LONGEST_COUNTED + 1)) == tokens.LONGEST_COUNTED // 3 + 1
