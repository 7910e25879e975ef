"""`drafter eval` as a lead runs it."""

import json
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.support.bodies import draft_body
from tests.support.service import make_workspace, run_cli, start_cli

SUITE = """name: {name}
datasets: [{name}]
scorers: [decision, evidence, findings, language, leaks]
thresholds:
  passed: 1.0
"""


@pytest.fixture
def leads(tmp_path: Path, state: Path) -> Path:
    """A workspace with a suite of its own."""
    workspace = make_workspace(tmp_path / "workspace", state)
    (workspace / "evals" / "demo" / "orders").mkdir(parents=True, exist_ok=True)
    return workspace


def _write_suite(workspace: Path, *lines: str, name: str = "mine") -> None:
    for folder in ("suites", "datasets"):
        (workspace / "evals" / folder).mkdir(parents=True, exist_ok=True)
    (workspace / f"evals/suites/{name}.yaml").write_text(SUITE.format(name=name), encoding="utf-8")
    (workspace / f"evals/datasets/{name}.jsonl").write_text("\n".join(lines), encoding="utf-8")


def _sample(number: int, **target: object) -> str:
    body = draft_body("Where is my order?")
    body["ticket"]["id"] = f"t{number}"
    body["as_of"] = "2026-11-20T15:00:00Z"
    return json.dumps({"id": f"s{number}", "request": body, "target": target, "family": f"f{number}"})


def test_a_run_ends_with_its_figures_and_is_quick_the_second_time(leads: Path) -> None:
    """One JSON object a suite; what was drafted is kept, and the same run gives the same bytes."""
    _write_suite(leads, *(_sample(number, outcome="ask_order_number") for number in range(6)))
    first, again = (run_cli("eval", "run", "mine", "--json", workspace=leads) for _ in range(2))
    figures, second = json.loads(first.stdout), json.loads(again.stdout)
    (folder,) = (leads / ".drafter/evals/runs").iterdir()
    written = (folder / "run.json").read_bytes()
    fresh = run_cli("eval", "run", "mine", "--json", "--fresh", workspace=leads)

    assert first.returncode == 0, first.stderr
    assert (figures["suite"], figures["pass"], figures["samples"], figures["drafted"]) == ("mine", True, 6, 6)
    assert (second["drafted"], second["kept"]) == (0, 6)
    assert json.loads(fresh.stdout)["drafted"] == 6
    assert (folder / "run.json").read_bytes() == written
    assert "<html" in (folder / "report.html").read_text(encoding="utf-8")


def test_fresh_forgets_once_and_not_before_each_suite(leads: Path) -> None:
    """What the first of several suites finished is kept while the next one is drafted."""
    _write_suite(leads, *(_sample(number) for number in range(3)))
    _write_suite(leads, *(_sample(number) for number in range(3, 5)), name="other")
    run_cli("eval", "run", "mine", "other", "--fresh", "--json", workspace=leads)
    done = run_cli("eval", "run", "mine", "other", "--json", workspace=leads)
    figures = [json.loads(line) for line in done.stdout.splitlines()]

    assert [(one["kept"], one["drafted"]) for one in figures] == [(3, 0), (2, 0)]


def test_what_cannot_be_scored_is_named_and_counted(leads: Path) -> None:
    """A line that is no sample, a ticket without words and an unknown store neither end the run nor vanish."""
    nowhere = json.loads(_sample(2, outcome="ask_order_number"))
    nowhere["request"]["ticket"]["store"] = "nowhere"
    _write_suite(
        leads, _sample(0, outcome="ask_order_number"), _sample(1, outcome="gone"), json.dumps(nowhere), "{not JSON"
    )
    done = run_cli("eval", "run", "mine", "--json", workspace=leads)
    figures = json.loads(done.stdout)

    assert done.returncode == 1
    assert (figures["samples"], figures["passed"], figures["pass"]) == (2, 1, False)
    assert any("mine.jsonl:2" in one and "target.outcome" in one for one in figures["shortfalls"])
    assert any("mine.jsonl:4" in one and "not JSON" in one for one in figures["shortfalls"])
    assert any("'nowhere'" in one for one in figures["shortfalls"])


def test_a_run_that_was_killed_drafts_no_finished_sample_again(leads: Path) -> None:
    """Killed with no chance to tidy up, it goes on where it was."""
    _write_suite(leads, *(_sample(number) for number in range(400)))
    with start_cli("eval", "run", "mine", workspace=leads) as process:
        finished = _wait_for_lines(leads / ".drafter/evals/journal", 20, process)
        process.send_signal(signal.SIGKILL)
    kept = _count_lines(leads / ".drafter/evals/journal")
    done = run_cli("eval", "run", "mine", "--json", workspace=leads)
    figures = json.loads(done.stdout)

    assert finished
    assert 20 <= kept < 400
    assert (figures["kept"], figures["drafted"]) == (kept, 400 - kept)


def test_an_interrupted_run_says_that_it_can_go_on(leads: Path) -> None:
    """Exit code 130, as shells expect, and a sentence in place of a traceback."""
    _write_suite(leads, *(_sample(number) for number in range(400)))
    with start_cli("eval", "run", "mine", workspace=leads, stderr=subprocess.PIPE) as process:
        started = _wait_for_lines(leads / ".drafter/evals/journal", 5, process)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=30)

    assert started
    assert process.returncode == 130
    assert "the same command goes on from there" in " ".join(told.decode().split())
    assert "Traceback" not in told.decode()


def _wait_for_lines(folder: Path, count: int, process: subprocess.Popen[bytes]) -> bool:
    for _ in range(6_000):
        if _count_lines(folder) >= count:
            return True
        if process.poll() is not None:
            return False
        time.sleep(0.01)
    return False


def _count_lines(folder: Path) -> int:
    return sum(path.read_bytes().count(b"\n") for path in folder.glob("*.jsonl"))


def test_the_gate_lets_an_equal_run_pass_and_stops_a_worse_one_with_reasons(leads: Path) -> None:
    """Accepted as the baseline, the same run passes; with a voice that says a forbidden word it fails, in words."""
    samples = [json.loads(_sample(number, outcome="ask_order_number")) for number in range(6)]
    for sample in samples:
        sample["target"]["must_not_contain"] = ["zounds"]
    _write_suite(leads, *map(json.dumps, samples))
    assert run_cli("eval", "run", "mine", workspace=leads).returncode == 0
    (folder,) = (leads / ".drafter/evals/runs").iterdir()
    accepted = run_cli("eval", "accept", str(folder), workspace=leads)
    equal = run_cli("eval", "run", "mine", "--gate", workspace=leads)
    voice = leads / "voice" / "harbor.yaml"
    voice.parent.mkdir()
    words = (leads / "prompts/voices/harbor.yaml").read_text(encoding="utf-8")
    voice.write_text(words.replace("Happy trails,", "Zounds,"), encoding="utf-8")
    worse = run_cli("eval", "run", "mine", "--gate", "--variant", f"voice={voice}", workspace=leads)

    assert accepted.returncode == 0, accepted.stderr
    assert (leads / "evals/baselines/mine.json").exists()
    assert equal.returncode == 0, equal.stdout + equal.stderr
    assert worse.returncode == 1
    assert "evidence.forbidden" in worse.stdout


def test_a_run_of_some_samples_only_is_no_baseline(leads: Path) -> None:
    """It would be compared with nothing but what it holds."""
    _write_suite(leads, *(_sample(number) for number in range(3)))
    run_cli("eval", "run", "mine", "--limit", "2", workspace=leads)
    (folder,) = (leads / ".drafter/evals/runs").iterdir()
    refused = run_cli("eval", "accept", str(folder), workspace=leads)

    assert refused.returncode == 1
    assert "only 2 of 3 samples were drafted" in " ".join(refused.stderr.split())
    assert not (leads / "evals/baselines/mine.json").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("run", "nowhere"), "there is no suite 'nowhere'"),
        (("run", "mine", "--gate"), "drafter eval accept"),
        (("run", "mine", "--variant", "colour=red"), "'colour' is not known"),
        (("run", "mine", "--variant", "model=workspace"), "drafter.toml names no model"),
        (("run", "mine", "--budget-usd", "-1"), "'-1' is not an amount"),
        (("run", "mine", "--budget-usd", "NaN"), "'NaN' is not an amount"),
        (("compare", "a.json", "b.json"), "a.json: cannot be read"),
        (("import", "dreams", "--into", "x"), "'dreams' is not traces, feedback or a .csv file"),
        (("accept", "nothing"), "drafter eval run SUITE"),
    ],
)
def test_wrong_use_is_one_sentence_that_says_how_to_mend_it(
    leads: Path, arguments: tuple[str, ...], words: str
) -> None:
    """Exit code 2, and nothing else on standard error."""
    _write_suite(leads, _sample(0))
    done = run_cli("eval", *arguments, workspace=leads)

    assert done.returncode == 2
    assert words in " ".join(done.stderr.split())


def test_a_model_that_cannot_be_opened_is_no_run(leads: Path) -> None:
    """The composer would word every reply, and the run would pass in the model's name."""
    _write_suite(leads, _sample(0))
    done = run_cli("eval", "run", "mine", "--variant", "model=scripted:nonsense", workspace=leads)

    assert done.returncode == 2
    assert "model=scripted:nonsense cannot be used" in " ".join(done.stderr.split())
    assert not (leads / ".drafter/evals/runs").exists()
