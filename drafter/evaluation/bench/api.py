"""Schemathesis over the service's own OpenAPI, all checks, against a real server."""

import asyncio
import re
import shutil
import sys
from pathlib import Path

from drafter.bootstrap import load_demo_orders, open_drafter
from drafter.evaluation.bench.base import BenchContext, BenchReport
from drafter.evaluation.bench.server import start_server
from drafter.evaluation.bench.workspace import throwaway_settings

EXAMPLES_AN_OPERATION = 60
SEED = 20261121
CONFIG = """\
# The text of an edited file is free in the schema, and refused where it is no prompt, voice or article.
[[operations]]
include-path = "/v1/preview"
checks.positive_data_acceptance.expected-statuses = ["2xx", 401, 403, 404, 422]
"""


async def run(context: BenchContext) -> BenchReport:
    """Return the failures that schemathesis finds; the line is none."""
    program = shutil.which("schemathesis", path=str(Path(sys.executable).parent))
    if program is None:
        reason = "schemathesis is not installed; it comes with the development requirements"
        return BenchReport(name="api", passed=False, figures={}, skipped=reason)
    with throwaway_settings(context) as settings:
        async with open_drafter(settings, progress=context.progress) as drafter:
            await load_demo_orders(drafter, context.progress)
        server = await start_server(context.root, str(settings.storage_url))
        try:
            code, output = await _fuzz(program, server.port, _write_config(context.root))
        finally:
            await server.kill()
    await asyncio.to_thread(_write_log, context.root, output)
    figures = {
        "exit_code": code,
        "operations": _number(r"Tested: (\d+)", output),
        "cases": _number(r"(\d+) generated", output),
        "failures": output.count(". Test Case ID"),
        "log": ".drafter/schemathesis.log",
    }
    return BenchReport(name="api", passed=code == 0, figures=dict(figures))


def _write_config(root: Path) -> Path:
    path = root / ".drafter" / "schemathesis.toml"
    path.write_text(CONFIG, encoding="utf-8")
    return path


def _write_log(root: Path, output: str) -> None:
    (root / ".drafter").mkdir(exist_ok=True)
    (root / ".drafter" / "schemathesis.log").write_text(output, encoding="utf-8")


async def _fuzz(program: str, port: int, config: Path) -> tuple[int, str]:
    process = await asyncio.create_subprocess_exec(
        program,
        f"--config-file={config}",
        "run",
        f"http://127.0.0.1:{port}/openapi.json",
        "--checks=all",
        "--phases=examples,coverage,fuzzing,stateful",
        f"--max-examples={EXAMPLES_AN_OPERATION}",
        f"--seed={SEED}",
        "--no-color",
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    return int(process.returncode or 0), output.decode(errors="replace")


def _number(pattern: str, output: str) -> int | None:
    found = re.search(pattern, output)
    return int(found[1]) if found else None
