from pathlib import Path

import pytest

from drafter.domain.base import Noun
from drafter.errors import ConfigurationError
from drafter.library.yaml_lines import load_yaml, parse_yaml


class _Shelf(Noun):
    width: int
    labels: tuple[str, ...] = ()


def test_reads_words_as_words() -> None:
    """Country codes, times and leading zeros stay text; only plain numbers, true, false and null are typed."""
    found = parse_yaml("a: no\nb: 12:30\nc: 007\nd: 3.95\ne: true\nf:\ng: 2026-01-01\nh: 12\n", path="p").data

    assert found == {"a": "no", "b": "12:30", "c": "007", "d": 3.95, "e": True, "f": None, "g": "2026-01-01", "h": 12}


def test_names_the_line_of_a_place_or_the_nearest_around_it() -> None:
    """A place that is missing is reported where it should have stood."""
    file = parse_yaml("top:\n  steps:\n    - one: 1\n    - two: 2\n", path="p")

    assert file.line_of(("top", "steps", 1, "two")) == 4
    assert file.line_of(("top", "steps", 1, "three")) == 4
    assert file.line_of(("nowhere",)) == 1


@pytest.mark.parametrize(
    ("text", "error"),
    [
        pytest.param("a: 1\na: 2\n", r"p:2: duplicate key 'a'", id="duplicate"),
        pytest.param("a: &x 1\nb: *x\n", r"p:1: anchors and aliases", id="alias"),
        pytest.param("a: [1\n", r"p:2: not YAML", id="unclosed"),
        pytest.param("? [a]\n: 2\n", r"p:1: a key must be a plain word", id="list-as-key"),
        pytest.param("a: !!python/object:os.system x\n", r"p:1: cannot be read", id="python-object"),
        pytest.param("\t- a", r"p:1: not YAML", id="tab"),
        pytest.param("a: " + "[" * 100 + "]" * 100, r"p:1: nested too deeply", id="deep"),
        pytest.param("[" * 200_000, r"p:1: nested too deeply", id="bottomless"),
        pytest.param("a: \x00", r"p: not YAML", id="control-character"),
    ],
)
def test_a_slip_is_named_with_its_line(text: str, error: str) -> None:
    """Anything a lead can get wrong in a file says where, and nothing else is raised."""
    with pytest.raises(ConfigurationError, match=error):
        parse_yaml(text, path="p")


def test_model_errors_name_file_line_and_field() -> None:
    """An unknown key and a wrong value point to their own line."""
    file = parse_yaml("shelf:\n  width: 3\n  depth: 4\n  labels: [a, 5]\n", path="shelf.yaml")

    with pytest.raises(ConfigurationError, match=r"shelf.yaml:4: shelf\.labels\.1: .*\(and 1 more\)"):
        file.parse(_Shelf, ("shelf",))


def test_a_file_that_is_not_text_is_refused(tmp_path: Path) -> None:
    """Bytes that are not UTF-8, and files that are not there, are configuration errors."""
    path = tmp_path / "x.yaml"
    path.write_bytes(b"a: \xff")

    with pytest.raises(ConfigurationError, match="not UTF-8 at byte 3"):
        load_yaml(path)
    with pytest.raises(ConfigurationError, match="cannot be read"):
        load_yaml(tmp_path / "none.yaml")


def test_the_hash_follows_the_text() -> None:
    """The same text has the same hash; one changed character changes it."""
    assert parse_yaml("a: 1", path="p").content_hash == parse_yaml("a: 1", path="q").content_hash
    assert parse_yaml("a: 1", path="p").content_hash != parse_yaml("a: 2", path="p").content_hash
