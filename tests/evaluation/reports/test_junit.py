"""A run as JUnit XML."""

from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.domain.evaluation import Score
from drafter.evaluation.reports.junit import render_junit
from tests.support.evaluated import make_comparison, make_judged, make_run


def parse(document: str) -> ET.Element:
    """Return the root of a document of our own making."""
    return ET.fromstring(document)  # noqa: S314 - written by the code under test


def case_named(root: ET.Element, name: str) -> ET.Element:
    """Return a test case."""
    return next(case for case in root.iter("testcase") if case.get("name") == name)


def test_every_sample_is_a_case() -> None:
    """Passed, failed, raised and unscored samples are told apart, and counted."""
    silent = make_judged("silent", passed=None, scores=(Score(name="outcome", value=None, why="no target"),))
    failing = make_judged(
        "failing", failing={"outcome": "another", "verdict": "denied"}, broken={"leaks.canary": "a note"}
    )
    run = make_run(
        [make_judged("good"), failing, make_judged("raised", error="TimeoutError", passed=0.0, scores=()), silent]
    )

    root = parse(render_junit(run))
    suite = root[0]

    assert {name: suite.get(name) for name in ("tests", "failures", "errors", "skipped")} == {
        "tests": "4",
        "failures": "1",
        "errors": "1",
        "skipped": "1",
    }
    assert len(case_named(root, "good")) == 0
    failure = case_named(root, "failing")[0]
    assert failure.tag == "failure"
    assert failure.get("type") == "guard"
    assert failure.get("message") == "leaks.canary: a note; outcome: another; verdict: denied"
    assert case_named(root, "raised")[0].get("message") == "TimeoutError"
    assert case_named(root, "silent")[0].get("message") == "outcome: no target"


def test_the_gate_is_a_suite_of_its_own() -> None:
    """Each reason is a case; it fails unless the gate lets the candidate pass."""
    passed = parse(render_junit(make_run(), make_comparison(reasons=("No worse.", "Nothing unsafe."))))[1]
    failed = parse(
        render_junit(make_run(), make_comparison(passed=False, verdict="underpowered", reasons=("Too few.",)))
    )[1]

    assert (passed.get("name"), passed.get("tests"), passed.get("failures")) == ("gate", "2", "0")
    assert (failed.get("tests"), failed.get("failures")) == ("1", "1")
    assert failed[0].get("name") == "Too few."
    assert failed[0][0].get("type") == "underpowered"


def test_without_a_baseline_the_thresholds_are_the_gate() -> None:
    """A run that misses its suite's threshold fails in the gate's suite."""
    gate = parse(render_junit(make_run([make_judged(failing={"outcome": "x"})])))[1]

    assert gate.get("failures") == "1"
    assert "the suite asks for" in (gate[0].get("name") or "")


def test_partly_passed_repeats_fail() -> None:
    """A sample that passes in some of its repeats only is a failure that says so."""
    root = parse(render_junit(make_run([make_judged("shaky", passed=0.5)])))

    assert case_named(root, "shaky")[0].get("message") == "50.0\u202f% of its repeats pass"


@pytest.mark.parametrize("text", ["\x00\x0b\ufffe", "]]><evil/>", "\u202eabc", "<failure/>&amp;"])
def test_what_xml_cannot_hold_is_written_out(text: str) -> None:
    """Control characters and markup in any field leave the document well formed."""
    result = make_judged(text, failing={text or "x": text}, text=text)

    root = parse(render_junit(make_run([result], suite=text, notes=(text,)), make_comparison(reasons=(text,))))

    assert len(root[0]) == 1
    assert root[0][0][0].tag == "failure"


@given(st.text(min_size=1))
def test_any_text_gives_a_document(text: str) -> None:
    """Whatever a draft holds, the document can be read back."""
    root = parse(render_junit(make_run([make_judged(failing={"outcome": text}, text=text)])))

    assert root[0].get("failures") == "1"
