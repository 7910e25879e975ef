"""The `drafter` command. Exit codes: 0 done, 1 finding or failed gate, 2 usage or configuration."""

import sys
from collections.abc import Sequence
from importlib import import_module

import typer

from drafter.cli import bench, demo, doctor, draft, keys, knowledge, orders, serve, workspace
from drafter.errors import ConfigurationError, DrafterError, TicketError

app = typer.Typer(
    name="drafter",
    help="Proof-carrying reply drafts for e-commerce helpdesks.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
app.command("demo")(demo.demo)
app.command("serve")(serve.serve)
app.command("init")(workspace.init)
app.command("draft")(draft.draft)
app.command("replay")(draft.replay)
app.command("index")(knowledge.index)
app.command("search")(knowledge.search)
app.command("doctor")(doctor.doctor)
app.command("bench")(bench.bench)
app.add_typer(orders.app, name="orders")
app.add_typer(keys.app, name="keys")

USAGE = 2
EVALUATIONS = "eval"


def run() -> None:
    """Run the command line; an error is one sentence that says how to mend it, never a traceback."""
    _add_evaluations(sys.argv[1:])
    try:
        app()
    except (ConfigurationError, TicketError) as exc:
        print(f"drafter: {exc}", file=sys.stderr)
        sys.exit(USAGE)
    except DrafterError as exc:
        print(f"drafter: {exc}", file=sys.stderr)
        sys.exit(1)


def _add_evaluations(arguments: Sequence[str]) -> None:
    """Add `eval` where it or help is asked for: statistics and reports take time and memory no other command needs."""
    if not arguments or arguments[0] == EVALUATIONS or arguments[0].startswith("-"):
        app.add_typer(import_module("drafter.cli.evaluate").app, name=EVALUATIONS)
