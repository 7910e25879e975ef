"""A run on a terminal."""

import io

from rich.console import Console

from drafter.domain.evaluation import Changed
from drafter.evaluation.reports.terminal import print_comparison, print_run
from tests.support.evaluated import make_comparison, make_difference, make_judged, make_large_run, make_run, make_timing


def make_console() -> tuple[Console, io.StringIO]:
    """Return a console, and what is printed on it."""
    printed = io.StringIO()
    return Console(file=printed, width=100, markup=False, highlight=False, emoji=False), printed


def test_a_run_is_told_in_a_few_lines() -> None:
    """The verdict with its reasons, the figures, the slices, and the five worst samples."""
    console, printed = make_console()
    run = make_large_run(rate=0.1)

    print_run(console, run, timing=make_timing(run), shortfalls=("the reason",))

    text = printed.getvalue()
    assert text.startswith("✕ Failed")
    assert "  - the reason" in text
    assert "320 samples in 160 families" in text
    assert "all samples" in text
    assert "more slices, none lower" in text
    assert text.count("evidence.required: shows no shipment.eta") == 4
    assert "raised TimeoutError" in text


def test_many_reasons_are_cut() -> None:
    """Only the first reasons are printed, and how many more there are."""
    console, printed = make_console()

    print_run(console, make_run(), shortfalls=tuple(f"reason {number}" for number in range(30)))

    assert "reason 7" in printed.getvalue()
    assert "reason 8" not in printed.getvalue()
    assert "and 22 more" in printed.getvalue()


def test_a_comparison_names_what_was_lost() -> None:
    """Unsafe and lost samples are named with their reasons; wins and changed texts are counted."""
    console, printed = make_console()
    changes = tuple(
        Changed.model_validate({"sample": f"s-{kind}", "kind": kind, "why": ("because",)})
        for kind in ("unsafe", "loss", "win", "text")
    )

    print_comparison(
        console,
        make_comparison(
            passed=False,
            verdict="fail",
            changed=changes,
            differences=(make_difference(verdict="worse"), make_difference("politeness")),
        ),
    )

    text = printed.getvalue()
    assert text.startswith("✕ Failed  voice=warm may not replace composer.")
    assert "s-unsafe because" in text
    assert "s-loss because" in text
    assert "s-win" not in text
    assert "won: 1" in text
    assert "1 draft reads differently" in text
    assert "▼ worse" in text
    assert "and 1 more" in text


def test_a_run_beside_a_baseline_tells_both_verdicts() -> None:
    """The gate decides; what the run misses by itself is told apart."""
    console, printed = make_console()

    print_run(console, make_run(), make_comparison(), shortfalls=("98 % are wanted",))

    assert printed.getvalue().startswith("✓ Passed")
    assert "By itself the run misses what its suite asks for:\n  - 98 % are wanted" in printed.getvalue()


def test_what_steers_a_terminal_is_written_out() -> None:
    """Escape sequences and console markup in names and reasons are printed as characters."""
    console, printed = make_console()
    evil = "\x1b[2J[red]\u202e"

    print_run(
        console,
        make_run(
            [make_judged(evil, failing={"outcome": evil}, slices={"brand": (evil,)})], notes=(evil,), variant=evil
        ),
        make_comparison(
            base=evil, candidate=evil, reasons=(evil,), differences=(make_difference(evil, verdict="worse"),)
        ),
    )

    assert "\x1b" not in printed.getvalue()
    assert "\u202e" not in printed.getvalue()
    assert "⟨U+001B⟩[2J[red]" in printed.getvalue()
