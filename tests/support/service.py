"""A real service on loopback, in a process of its own, on a throwaway workspace."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parents[2]
START_TIMEOUT_S = 90.0
NOTICE_TIMEOUT_S = 30.0
ARTICLES = ("order-tracking.md", "returns.md", "shipping.md", "care-down.md")
COPIED = ("prompts/outcomes", "prompts/intents", "knowledge/harbor/policies", "knowledge/shared/policies")
TOML = """\
agent_language = "en"

[[brands]]
id = "harbor"
name = "Harbor"
domains = ["harbor.example.com"]

[[stores]]
id = "harbor-us"
brand = "harbor"
name = "Harbor US"
platform = "shopify"
region = "US"
currency = "USD"
time_zone = "America/New_York"
languages = ["en"]

[[stores]]
id = "harbor-uk"
brand = "harbor"
name = "Harbor UK"
platform = "bigcommerce"
region = "GB"
currency = "GBP"
time_zone = "Europe/London"
languages = ["en"]
"""


def make_workspace(folder: Path, state: Path | None = None) -> Path:
    """Return a workspace of one brand with two stores in English; `state` holds an index made before."""
    folder.mkdir(parents=True)
    (folder / "drafter.toml").write_text(TOML, encoding="utf-8")
    for name in COPIED:
        shutil.copytree(ROOT / name, folder / name)
    (folder / "prompts/voices").mkdir()
    shutil.copy(ROOT / "prompts/voices/harbor.yaml", folder / "prompts/voices")
    for name in ARTICLES:
        shutil.copy(ROOT / "knowledge/harbor" / name, folder / "knowledge/harbor")
    (folder / "knowledge/harbor/products.jsonl").write_text(json.dumps(_CARD) + "\n", encoding="utf-8")
    if state is not None:
        shutil.copytree(state, folder / ".drafter", ignore=shutil.ignore_patterns("*.db*"))
    return folder


_CARD = {
    "sku": "FJELL-M",
    "product_id": "fjell",
    "name": "Fjell Rain Jacket",
    "options": {"size": "M"},
    "available": True,
    "price": {"amount": "189.00", "currency": "USD"},
}


@dataclass(slots=True)
class Service:
    """A running service; `log_path` holds its log, one JSON object a line, and whatever else it wrote."""

    process: subprocess.Popen[bytes]
    url: str
    log_path: Path
    workspace: Path

    @contextmanager
    def client(self, key: str | None = None, **headers: str) -> Iterator[httpx.Client]:
        """Yield a client, with an API key if given."""
        sent = headers | ({"Authorization": f"Bearer {key}"} if key else {})
        with httpx.Client(base_url=self.url, headers=sent, timeout=60) as client:
            yield client

    def log(self) -> list[dict[str, Any]]:
        """Return the log events so far."""
        lines = self.log_path.read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines if line.startswith("{")]

    def wait_for_log(self, event: str, after: int = 0) -> dict[str, Any]:
        """Return the first event of a name among those that follow the first `after` ones."""
        deadline = time.monotonic() + NOTICE_TIMEOUT_S
        while time.monotonic() < deadline:
            found = [entry for entry in self.log()[after:] if entry["event"] == event]
            if found:
                return found[0]
            time.sleep(0.1)
        raise AssertionError(f"no {event} within {NOTICE_TIMEOUT_S} s")


def run_cli(
    *arguments: str, workspace: Path | None = None, environment: Mapping[str, str] | None = None, text: str = ""
) -> "subprocess.CompletedProcess[str]":
    """Return what `drafter ARGUMENTS` did, in a process of its own."""
    return subprocess.run(  # noqa: S603 - our own program
        [*_PROGRAM, *arguments],
        env=_environment(workspace, environment),
        input=text,
        capture_output=True,
        text=True,
        timeout=START_TIMEOUT_S,
        check=False,
    )


def start_cli(*arguments: str, workspace: Path, stderr: int = subprocess.DEVNULL) -> "subprocess.Popen[bytes]":
    """Return `drafter ARGUMENTS` at work, in a process of its own; the caller ends it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # else a test run in the background ignores it
    try:
        return subprocess.Popen(  # noqa: S603 - our own program
            [*_PROGRAM, *arguments],
            env=_environment(workspace, None),
            stdout=subprocess.DEVNULL,
            stderr=stderr,
        )
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def serving(
    workspace: Path, *, arguments: Sequence[str] = (), environment: Mapping[str, str] | None = None
) -> Iterator[Service]:
    """Yield a service that is ready; it is ended afterwards."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    log_path = workspace / "service.log"
    with log_path.open("ab") as log:
        process = subprocess.Popen(  # noqa: S603 - our own program
            [*_PROGRAM, "serve", "--port", str(port), *arguments],
            env=_environment(workspace, {"DRAFTER_LOG_LEVEL": "debug"} | dict(environment or {})),
            stdout=log,
            stderr=log,
        )
    service = Service(process, f"http://127.0.0.1:{port}", log_path, workspace)
    try:
        _wait_until_ready(service)
        yield service
    finally:
        process.terminate()
        process.wait(timeout=30)


_PROGRAM = (sys.executable, "-W", "error", "-c", "from drafter.cli.main import run; run()")


def _environment(workspace: Path | None, more: Mapping[str, str] | None) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DRAFTER_")}
    where = {} if workspace is None else {"DRAFTER_WORKSPACE": str(workspace)}
    return kept | {"OMP_NUM_THREADS": "1", "TERM": "dumb", "COLUMNS": "200"} | where | dict(more or {})


def _wait_until_ready(service: Service) -> None:
    deadline = time.monotonic() + START_TIMEOUT_S
    while time.monotonic() < deadline and service.process.poll() is None:
        try:
            if httpx.get(f"{service.url}/healthz").is_success:
                return
        except httpx.TransportError:
            time.sleep(0.05)
    raise AssertionError(f"not ready: {service.log_path.read_text(encoding='utf-8')[-2_000:]}")
