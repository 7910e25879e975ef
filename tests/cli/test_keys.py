from pathlib import Path

import pytest

from drafter.cli.keys import add
from drafter.errors import TicketError
from tests.support.service import run_cli


def _list(workspace: Path) -> list[list[str]]:
    done = run_cli("keys", "list", workspace=workspace)
    assert done.returncode == 0, done.stderr
    return [line.split("\t") for line in done.stdout.splitlines()]


def test_a_key_is_made_listed_and_revoked(workspace: Path) -> None:
    """Its secret is printed once, alone on standard output; the list names id, name, scopes and stores."""
    made = run_cli("keys", "add", "Shop [/b]", "--scope", "edit", "--store", "harbor-us", workspace=workspace)
    assert made.returncode == 0, made.stderr
    secret = made.stdout.strip()
    key_id, name, scopes, stores = _list(workspace)[0]
    revoked = run_cli("keys", "revoke", key_id, workspace=workspace)
    again = run_cli("keys", "revoke", key_id, workspace=workspace)

    assert secret
    assert secret not in made.stderr
    assert made.stderr == f"{key_id} (Shop [/b]): edit; stores: harbor-us\n"
    assert (name, scopes, stores) == ("Shop [/b]", "edit", "harbor-us")
    assert (revoked.returncode, again.returncode) == (0, 2)
    assert again.stderr == f"drafter: KEY_ID: no key {key_id} is in force\n"
    assert _list(workspace) == []


def test_a_key_for_a_store_we_do_not_know_is_not_made(workspace: Path) -> None:
    """A store that is not in drafter.toml ends with 2."""
    done = run_cli("keys", "add", "Shop", "--store", "no", workspace=workspace)

    assert (done.returncode, done.stdout, done.stderr) == (2, "", "drafter: --store: no store 'no' in drafter.toml\n")


def test_an_unknown_scope_is_named() -> None:
    """Before anything is opened, the error says which there are."""
    with pytest.raises(TicketError, match=r"^--scope: boss: choose from draft, edit, admin$"):
        add("Shop", scope=["draft", "boss"])
