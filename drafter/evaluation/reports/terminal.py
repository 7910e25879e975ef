"""A run and a comparison on a terminal: the verdict, the slices, the worst samples."""

from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from drafter.domain.evaluation import PASS, Comparison, Run, Timing
from drafter.evaluation.aggregating import ALL
from drafter.evaluation.reports.differences import kind_of, told
from drafter.evaluation.reports.facts import costs, families, guards, overall, quantile, unscored, worst_first
from drafter.evaluation.reports.samples import failing_words
from drafter.evaluation.reports.verdict import LABELS, MARKS, Kind, Verdict, judge, names_of
from drafter.evaluation.reports.words import (
    bounds,
    count,
    delta_bounds,
    difference,
    dollars,
    milliseconds,
    one_line,
    percent,
    probability,
    shown,
    slice_words,
    value,
)

MOST_SLICES = 12
MOST_SAMPLES = 5
MOST_REASONS = 8
MOST_LINE = 160
STYLES: dict[Kind, str] = {"pass": "green", "fail": "red", "underpowered": "yellow"}
SIGNS = {"worse": "▼ worse", "better": "▲ better", "underpowered": "? underpowered", "no worse": "= no worse"}
KINDS = (("unsafe", "newly unsafe"), ("loss", "lost"), ("win", "won"))


def print_run(
    console: Console,
    run: Run,
    comparison: Comparison | None = None,
    timing: Timing | None = None,
    shortfalls: Sequence[str] = (),
) -> None:
    """Print a run: the verdict and its reasons, the share passed by slice, and the worst samples.

    `shortfalls` are told instead of the reasons that this module finds by itself.
    """
    verdict = judge(run, comparison)
    if comparison is None and shortfalls:
        verdict = Verdict("fail", verdict.sentence, tuple(shortfalls))
    _print_verdict(console, verdict)
    if comparison is not None:
        _print_apart(console, tuple(shortfalls) or verdict.apart)
    console.print(Text(_figures(run, timing), style="dim"))
    console.print(_slice_table(run))
    if comparison is not None:
        _print_changes(console, comparison)
    _print_worst(console, run)


def print_comparison(console: Console, comparison: Comparison) -> None:
    """Print a comparison: the verdict and its reasons, the differences, and what was lost first."""
    candidate, base = names_of(comparison)
    sentence = {
        "pass": f"{candidate} may replace {base}.",
        "fail": f"{candidate} may not replace {base}.",
        "underpowered": f"Too few samples to tell whether {candidate} is worse than {base}. This is not a pass.",
    }[comparison.verdict]
    _print_verdict(console, Verdict(comparison.verdict, sentence, comparison.reasons))
    _print_changes(console, comparison)


def _print_verdict(console: Console, verdict: Verdict) -> None:
    head = (f"{MARKS[verdict.kind]} {LABELS[verdict.kind]}", f"bold {STYLES[verdict.kind]}")
    console.print(Text.assemble(head, f"  {verdict.sentence}"))
    _print_list(console, verdict.reasons)


def _print_apart(console: Console, problems: Sequence[str]) -> None:
    if problems:
        console.print(Text("By itself the run misses what its suite asks for:", style="yellow"))
        _print_list(console, problems)


def _print_list(console: Console, lines: Sequence[str]) -> None:
    for line in lines[:MOST_REASONS]:
        console.print(Text(f"  - {shown(line)}"))
    if len(lines) > MOST_REASONS:
        console.print(Text(f"  - and {len(lines) - MOST_REASONS} more"))


def _figures(run: Run, timing: Timing | None) -> str:
    held = guards(run)
    broken = sum(bool(guard.broken) for guard in held)
    parts = [
        f"{count(len(run.results), 'sample')} in {count(families(run), 'family', 'families')}",
        f"{len(unscored(run))} unscored",
        count(sum(one.error is not None for one in run.results), "error"),
        f"{broken} of {len(held)} hard guards broken" if broken else f"{len(held)} hard guards held",
    ]
    if run.calibration is not None:
        parts.append(f"ECE {percent(run.calibration.ece)}")
    if timing is not None and timing.ms:
        ordered = sorted(timing.ms.values())
        parts.append(f"p50 {milliseconds(quantile(ordered, 0.5))}, p95 {milliseconds(quantile(ordered, 0.95))}")
    if timing is not None:
        parts.append(f"cost {dollars(sum(costs(timing)))}")
    return " · ".join(parts)


def _slice_table(run: Run) -> Table:
    """Return the share passed over all samples and over the worst slices."""
    table = _table("share passed", ("95 % interval", "samples", "not scored"))
    found = [one for one in run.metrics if one.name == PASS and one.interval is not None]
    ordered = sorted(found, key=lambda one: (one.slice != ALL, one.interval.value if one.interval else 0, one.slice))
    for one in ordered[: MOST_SLICES + 1]:
        if one.interval is not None:
            name = Text(shown(slice_words(one.slice)), style="bold" if one.slice == ALL else "")
            table.add_row(
                name, percent(one.interval.value), bounds(one.interval), f"{one.interval.n:,}", f"{one.unscored:,}"
            )
    left = len(ordered) - MOST_SLICES - 1
    if left > 0:
        table.add_row(Text(f"{left} more slices, none lower", style="dim"))
    if overall(run) is None:
        table.add_row(Text("nothing was scored", style="dim"))
    return table


def _table(first: str, columns: Iterable[str]) -> Table:
    table = Table(show_edge=False, pad_edge=False)
    table.add_column("slice", overflow="fold")
    for name in (first, *columns):
        table.add_column(name, justify="right", no_wrap=name != "difference")
    return table


def _print_changes(console: Console, comparison: Comparison) -> None:
    if comparison.differences:
        console.print(_difference_table(comparison))
    for kind, word in KINDS:
        found = [one for one in comparison.changed if one.kind == kind]
        if found:
            console.print(Text(f"{word}: {len(found)}", style="bold"))
        for one in found[:MOST_SAMPLES] if kind != "win" else ():
            console.print(Text(f"  {one_line(f'{one.sample}  ' + '; '.join(one.why), MOST_LINE)}"))
    texts = sum(one.kind == "text" for one in comparison.changed)
    if texts:
        console.print(
            Text(f"{count(texts, 'draft reads', 'drafts read')} differently with the same scores", style="dim")
        )


def _difference_table(comparison: Comparison) -> Table:
    """Return the differences that decide, and those of other scores and slices that are better or worse."""
    table = _table("base", ("now", "difference", "won/lost", "p (Holm)", "verdict"))
    needed, rest = told(comparison)
    for one in needed[:MOST_SLICES]:
        kind = kind_of(one, {})
        name = slice_words(one.slice) if one.name == PASS else f"{one.name}\n{slice_words(one.slice)}"
        values = value(one.base, kind), value(one.candidate, kind)
        delta = f"{difference(one.delta.value, kind)}\n{delta_bounds(one.delta, kind)}"
        counts = f"{one.wins}/{one.losses}", probability(one.p_adjusted), SIGNS[one.verdict]
        table.add_row(Text(shown(name)), *values, delta, *counts)
    left = len(needed) - len(needed[:MOST_SLICES]) + len(rest)
    if left:
        table.add_row(Text(f"and {left} more", style="dim"))
    return table


def _print_worst(console: Console, run: Run) -> None:
    worst = worst_first(run.results)
    if not worst:
        return
    console.print(Text(f"worst of {count(len(worst), 'failing sample')}:", style="bold"))
    for one in worst[:MOST_SAMPLES]:
        console.print(Text(f"  {one_line(f'{one.sample}  {failing_words(one)}', MOST_LINE)}"))
