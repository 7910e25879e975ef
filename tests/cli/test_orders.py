import json
from pathlib import Path

from drafter.domain.draft import Draft
from tests.support.bodies import draft_body, order_body
from tests.support.service import run_cli


def _outcome(workspace: Path, number: str) -> str:
    body = json.dumps(draft_body(f"Where is my order {number}?"))
    return Draft.model_validate_json(run_cli("draft", "-", "--json", workspace=workspace, text=body).stdout).outcome


def test_good_lines_are_kept_and_bad_ones_named(workspace: Path, tmp_path: Path) -> None:
    """The command ends with 1 and with file, line and field of each line it refused; a repeat changes nothing."""
    file = tmp_path / "orders.ndjson"
    odd = order_body("1004", id="one\u2028line")
    lines = [
        json.dumps(order_body("1001")),
        "{",
        "",
        json.dumps(order_body("1002") | {"items": 1}),
        json.dumps(order_body("1003") | {"[/b]": 1}),
        json.dumps(odd, ensure_ascii=False),
    ]
    file.write_text("\r\n".join(lines), encoding="utf-8")
    first, again = (run_cli("orders", "import", str(file), "--store", "harbor-us", workspace=workspace) for _ in "12")

    assert (first.returncode, first.stdout) == (1, "")
    said = first.stderr.splitlines()
    assert said[0].startswith(f"{file}:2: line: Invalid JSON")
    assert said[1].startswith(f"{file}:4: items: ")
    assert said[2].startswith(f"{file}:5: [/b]: ")
    assert said[3:] == ["2 orders are in the mirror of harbor-us; 3 lines were refused."]
    assert (again.returncode, again.stderr) == (first.returncode, first.stderr)
    assert _outcome(workspace, "1001") == "wismo_in_transit"


def test_a_whole_file_ends_with_0(workspace: Path, tmp_path: Path) -> None:
    """Without a bad line nothing is left to do."""
    file = tmp_path / "orders.ndjson"
    file.write_text(json.dumps(order_body("2001")) + "\n", encoding="utf-8")
    done = run_cli("orders", "import", str(file), "--store", "harbor-us", workspace=workspace)

    assert (done.returncode, done.stderr) == (0, "1 orders are in the mirror of harbor-us; 0 lines were refused.\n")


def test_a_store_or_file_that_is_not_there_is_named(workspace: Path, tmp_path: Path) -> None:
    """Both are mistakes of the call: exit code 2."""
    file = tmp_path / "orders.ndjson"
    no_file = run_cli("orders", "import", str(file), "--store", "harbor-us", workspace=workspace)
    file.write_text("{\n", encoding="utf-8")
    no_store = run_cli("orders", "import", str(file), "--store", "no", workspace=workspace)

    assert (no_file.returncode, no_store.returncode) == (2, 2)
    assert no_file.stderr.startswith(f"drafter: FILE: cannot read {file}: ")
    assert no_store.stderr == "drafter: --store: no store 'no' in drafter.toml\n"
