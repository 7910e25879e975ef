"""Runs and baselines on disk: one result a line, so that git shows which samples changed."""

import json
from pathlib import Path

from pydantic import ValidationError

from drafter.domain.evaluation import PASS, Run, Timing
from drafter.errors import ConfigurationError
from drafter.evaluation.aggregating import ALL

BASELINES = Path("evals") / "baselines"
RUN_FILE, TIMING_FILE, REPORT_FILE, JUNIT_FILE = "run.json", "timing.json", "report.html", "junit.xml"


def write_run(run: Run, path: Path) -> None:
    """Write a run to a file; the same run gives the same bytes.

    Raises:
        ConfigurationError: the file cannot be written.
    """
    head = json.loads(run.model_dump_json(exclude={"results"}, exclude_none=True))
    results = [one.model_dump_json(exclude_none=True, exclude_defaults=True) for one in run.results]
    first = json.dumps(head, ensure_ascii=False)[:-1]
    _write(path, f'{first},\n "results": [\n' + ",\n".join(results) + "\n]}\n")


def write_timing(timing: Timing, path: Path) -> None:
    """Write how long a run's drafts took; raises as `write_run`."""
    _write(path, f"{timing.model_dump_json()}\n")


def write_baseline(run: Run, path: Path) -> None:
    """Write a run as the baseline that candidates are compared with; raises as `write_run`.

    Without what stands in the data sets (tickets), what was not scored, and what can be counted again.
    """
    results = tuple(
        one.model_copy(update={"ticket": "", "scores": tuple(s for s in one.scores if s.value is not None)})
        for one in run.results
    )
    metrics = tuple(one for one in run.metrics if one.name == PASS or one.slice == ALL)
    write_run(run.model_copy(update={"results": results, "metrics": metrics}), path)


def load_run(path: Path) -> Run:
    """Return the run in a file, or in a run's folder.

    Raises:
        ConfigurationError: no such file, or it holds no run; says how to make one.
    """
    file = path / RUN_FILE if path.is_dir() else path
    try:
        return Run.model_validate_json(file.read_bytes())
    except OSError as exc:
        message = (
            f"cannot be read ({exc.strerror}); `drafter eval run SUITE` makes a run, `drafter eval accept` a baseline"
        )
        raise ConfigurationError(message, path=str(file)) from exc
    except ValidationError as exc:
        first = exc.errors(include_url=False, include_input=False)[0]
        where = ".".join(map(str, first["loc"])) or "file"
        message = f"{where}: {first['msg']}; it is not a run of this version: run and accept it anew"
        raise ConfigurationError(message, path=str(file)) from exc


def load_timing(folder: Path) -> Timing | None:
    """Return how long a run's drafts took, where that was kept beside it."""
    file = folder / TIMING_FILE
    try:
        return Timing.model_validate_json(file.read_bytes())
    except (OSError, ValidationError):
        return None


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(f".{path.name}.partial")
        partial.write_text(text, encoding="utf-8")
        partial.replace(path)
    except OSError as exc:
        raise ConfigurationError(f"cannot be written: {exc.strerror}", path=str(path)) from exc
