"""A run as JUnit XML: one test case a sample, and one for each reason of the verdict."""

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from drafter.domain.evaluation import Comparison, Judged, Run, Score
from drafter.evaluation.reports.facts import failed, has_failed
from drafter.evaluation.reports.verdict import Verdict, judge
from drafter.evaluation.reports.words import one_line, percent, shown

MOST_MESSAGE = 300
MOST_TEXT = 4_000
GATE = "gate"


def render_junit(run: Run, comparison: Comparison | None = None) -> str:
    """Return the run as a JUnit XML document; characters that XML cannot hold are written out."""
    root = Element("testsuites", name=shown(f"drafter {run.suite}"))
    suite = SubElement(root, "testsuite", name=shown(run.suite))
    for result in run.results:
        _add_sample(suite, run.suite, result)
    _count(suite)
    gate = SubElement(root, "testsuite", name=GATE)
    _add_verdict(gate, run.suite, judge(run, comparison))
    _count(gate)
    for name in ("tests", "failures", "errors", "skipped"):
        root.set(name, str(sum(int(one.get(name, "0")) for one in root)))
    indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(root, encoding="unicode")}\n'


def _add_sample(suite: Element, name: str, result: Judged) -> None:
    case = SubElement(suite, "testcase", classname=shown(name), name=shown(result.sample))
    if result.error is not None:
        SubElement(case, "error", type="error", message=one_line(result.error, MOST_MESSAGE))
    elif result.passed is None:
        SubElement(case, "skipped", message=_unscored(result))
    elif has_failed(result):
        scores = failed(result)
        kind = "guard" if any(score.kind == "guard" for score in scores) else "check"
        message = "; ".join(_told(score) for score in scores) or f"{percent(result.passed)} of its repeats pass"
        failure = SubElement(case, "failure", type=kind, message=one_line(message, MOST_MESSAGE))
        failure.text = shown("\n".join([*map(_told, scores), "", result.text])[:MOST_TEXT])


def _told(score: Score) -> str:
    return f"{score.name}: {score.why or 'not passed'}"


def _unscored(result: Judged) -> str:
    whys = [f"{score.name}: {score.why}" for score in result.scores if score.value is None and score.why]
    return one_line("; ".join(whys) or "nothing to judge by", MOST_MESSAGE)


def _add_verdict(gate: Element, name: str, verdict: Verdict) -> None:
    """Add a case per reason; where the verdict is a pass, its reasons are passed cases."""
    for reason in verdict.reasons or (verdict.sentence,):
        case = SubElement(gate, "testcase", classname=shown(f"{name}.{GATE}"), name=one_line(reason, MOST_MESSAGE))
        if verdict.kind != "pass":
            SubElement(
                case, "failure", type=verdict.kind, message=one_line(verdict.sentence, MOST_MESSAGE)
            ).text = shown(reason)


def _count(suite: Element) -> None:
    suite.set("tests", str(len(suite)))
    for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(name, str(len(suite.findall(f"testcase/{tag}"))))
