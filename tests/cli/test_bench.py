import json
from pathlib import Path

from tests.support.service import run_cli


def test_json_is_one_object_a_benchmark(tmp_path: Path) -> None:
    """Standard output is the report and nothing else; without its data a benchmark says so in words."""
    done = run_cli("bench", "language", "--json", environment={"DRAFTER_SHARED": str(tmp_path)})
    report = json.loads(done.stdout)

    assert {"name", "pass", "figures", "skipped"} == report.keys()
    assert (report["name"], report["figures"]) == ("language", {})
    assert report["skipped"] == "the lingua sentences are not there"
    assert done.returncode == (0 if report["pass"] else 1)
