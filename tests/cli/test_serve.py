import json
import socket
from pathlib import Path

import pytest
from typer.testing import CliRunner

from drafter.cli.main import app
from tests.support.bodies import draft_body, order_body
from tests.support.service import run_cli, serving


def test_a_port_in_use_is_named(workspace: Path) -> None:
    """A service that cannot listen ends with 2 and says where it tried."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run_cli("serve", "--port", str(port), workspace=workspace)

    assert done.returncode == 2
    assert f"drafter: cannot listen on 127.0.0.1:{port}; " in done.stderr
    assert "Traceback" not in done.stderr


def test_other_machines_need_a_key(workspace: Path) -> None:
    """Without any key the service binds to loopback only, and says how to make one."""
    done = run_cli("serve", "--host", "0.0.0.0", workspace=workspace)  # noqa: S104 - refused

    assert done.returncode == 2
    assert "make one with `drafter keys add NAME`" in done.stderr


@pytest.mark.parametrize("command", ["serve", "demo"])
@pytest.mark.parametrize("port", ["99999", "-1", "http"])
def test_a_port_that_cannot_be_is_refused(command: str, port: str) -> None:
    """Nothing listens on another port than the one asked for."""
    done = CliRunner().invoke(app, [command, f"--port={port}"])

    assert done.exit_code == 2
    assert "--port" in done.stderr


def test_orders_imported_meanwhile_are_seen_by_a_running_service(workspace: Path, tmp_path: Path) -> None:
    """An import beside the service needs no restart; a stop by signal is a clean end."""
    orders = tmp_path / "orders.ndjson"
    orders.write_text(json.dumps(order_body("4001")) + "\n", encoding="utf-8")
    with serving(workspace) as running, running.client() as client:
        done = run_cli("orders", "import", str(orders), "--store", "harbor-us", workspace=workspace)
        draft = client.post("/v1/drafts", json=draft_body("Where is my order 4001?")).json()

    assert done.returncode == 0, done.stderr
    assert draft["outcome"] == "wismo_in_transit"
    assert "Traceback" not in running.log_path.read_text(encoding="utf-8")
