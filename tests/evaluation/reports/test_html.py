"""The page that a support lead reads."""

import re
from html.parser import HTMLParser

import pytest

from drafter.domain.evaluation import Agreement, Changed, Comparison, JudgeReport, Run, Score
from drafter.evaluation.reports.html import render_html
from drafter.evaluation.reports.samples import MOST_SAMPLES
from tests.support.evaluated import (
    make_changes,
    make_comparison,
    make_difference,
    make_judged,
    make_large_run,
    make_run,
    make_timing,
)

EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&{{ 7 * 7 }}{% raw %}\u202etxt\u2066\x07\x00"
VOID = {"meta", "link", "br", "img", "input", "hr", "line", "circle", "rect", "polyline"}


class Outline(HTMLParser):
    """What a page is made of: its tags, whether they close in order, its ids, links and text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.crossed: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag and what it says of itself."""
        self.tags.append(tag)
        self.attributes += attrs
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Note a tag that closes another than the last."""
        if tag in VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.crossed.append(tag)

    def handle_data(self, data: str) -> None:
        """Gather what is read."""
        self.text += data


def outline(page: str) -> Outline:
    """Return what a page is made of."""
    found = Outline()
    found.feed(page)
    found.close()
    return found


def compared(**fields: object) -> tuple[Run, Run, Comparison]:
    """Return a baseline, a candidate, and their comparison."""
    base, candidate = make_large_run(), make_large_run(seed=2, rate=0.06, variant="voice=warm")
    differences = (
        make_difference(verdict="worse"),
        make_difference(slice="language=de"),
        make_difference("politeness"),
    )
    standard: dict[str, object] = {"changed": make_changes(base, candidate), "differences": differences}
    return base, candidate, make_comparison(**(standard | fields))


def render_compared(**fields: object) -> str:
    """Return the page of a comparison."""
    base, candidate, comparison = compared(**fields)
    return render_html(candidate, baseline=base, comparison=comparison, timing=make_timing(candidate, cost=0.002))


def test_a_page_says_what_matters() -> None:
    """Verdict, figures, slices, failing samples, calibration, times, what was not scored, and how to read it."""
    run = make_large_run()

    page = outline(render_html(run, timing=make_timing(run)))

    for words in (
        "98.7\u202f% of 319 samples pass",
        "Share passed, by slice",
        "Chinese (zh)",
        "Failing samples, worst first (4)",
        "shows no shipment.eta",
        "raised an error: TimeoutError",
        "leaks.canary",
        "Expected calibration error",
        "median (p50)",
        "no paid model was asked",
        "similarity: 41 samples have no reference reply",
        "zh-cancel_done-011",
        "How to read this page",
        "Holm",
    ):
        assert words in page.text, words
    assert "Lost samples" not in page.text


def test_a_comparison_shows_both_drafts_with_the_difference_marked() -> None:
    """What only the baseline says is struck through, what only the candidate says is underlined."""
    page = render_compared()

    assert "Differences from the baseline" in page
    assert "<del>28</del>. November 2026" in page
    assert "<ins>30</ins>. November 2026" in page
    assert "exact McNemar" in page
    assert "▼ worse" in page
    assert re.search(r"Show \d+ drafts whose text changed without a change of any score", page)


def test_newly_unsafe_drafts_stand_before_everything_else_that_changed() -> None:
    """Unsafe, lost, won: in this order."""
    changes = tuple(
        Changed.model_validate({"sample": f"s-{kind}", "kind": kind, "base": "old", "candidate": "new"})
        for kind in ("text", "win", "loss", "unsafe")
    )
    text = outline(render_compared(changed=changes, verdict="fail", passed=False)).text

    assert "1 draft is newly unsafe" in text
    places = [text.index(f"s-{kind}") for kind in ("unsafe", "loss", "win", "text")]
    assert places == sorted(places)


def test_nothing_from_outside_becomes_markup() -> None:
    """Tickets, drafts, names and reasons full of markup, templates and steering characters are shown as they are."""
    evil = make_judged(
        f"id{EVIL}",
        failing={"outcome": EVIL},
        ticket=EVIL,
        text=EVIL,
        slices={"language": (EVIL,), "brand": (EVIL,)},
        family=EVIL,
    )
    silent = make_judged("silent", passed=None, scores=(Score(name=EVIL, value=None, why=EVIL),))
    run = make_run(
        [evil, silent, make_judged("raised", error=EVIL)],
        variant=EVIL,
        suite=EVIL,
        notes=(EVIL,),
        versions={EVIL: EVIL},
    )
    change = Changed(sample=evil.sample, kind="loss", why=(EVIL,), base=f"{EVIL} a", candidate=f"{EVIL} b")
    comparison = make_comparison(
        base=EVIL,
        candidate=EVIL,
        reasons=(EVIL,),
        changed=(change,),
        only_in_base=(EVIL,),
        differences=(make_difference(EVIL),),
    )

    page = render_html(run, baseline=run, comparison=comparison, timing=make_timing(run))

    found = outline(page)
    assert not {"script", "img"} & set(found.tags)
    assert not any(name.startswith("on") for name, _ in found.attributes)
    assert "{{ 7 * 7 }}" in found.text
    assert "⟨U+202E⟩txt⟨U+2066⟩⟨U+0007⟩⟨U+0000⟩" in found.text
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00\x07]", page)


@pytest.mark.parametrize("page", [render_compared(), render_html(make_run([])), render_html(make_run())])
def test_a_page_stands_alone(page: str) -> None:
    """It asks for nothing from anywhere, runs no script, and says so to the browser."""
    found = outline(page)

    assert not {"script", "iframe", "img", "object", "embed", "form", "base"} & set(found.tags)
    assert all(link == "data:," or link.startswith("#") for link in found.links)
    assert "http:" not in page
    assert "https:" not in page
    assert "url(" not in page
    assert "@import" not in page
    policies = [value for name, value in found.attributes if name == "content" and value and "default-src" in value]
    assert policies == [
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    ]


@pytest.mark.parametrize("page", [render_compared(), render_html(make_run([])), render_html(make_large_run())])
def test_a_page_is_well_formed(page: str) -> None:
    """Tags close in order, ids are unique, links within the page lead somewhere, and tables say what they are."""
    found = outline(page)

    assert found.crossed == []
    assert found.open == []
    assert len(found.ids) == len(set(found.ids))
    assert {link[1:] for link in found.links if link.startswith("#")} <= set(found.ids)
    assert found.tags.count("h1") == 1
    assert found.tags.count("table") == found.tags.count("caption")
    assert {value for name, value in found.attributes if name == "aria-labelledby"} <= set(found.ids)


def test_the_same_run_gives_the_same_page() -> None:
    """No clock and no chance is in a page."""
    assert render_compared() == render_compared()


def test_a_page_stays_small() -> None:
    """Of thousands of changed samples with long texts 200 at most are shown, and the rest is counted."""
    results = [
        make_judged(f"en-{number}", failing={"outcome": "x"}, ticket="t" * 50_000, text="d " * 25_000)
        for number in range(2_500)
    ]
    changes = tuple(
        Changed(sample=one.sample, kind="loss", why=("w" * 9_000,) * 40, base="d " * 25_000, candidate="e " * 25_000)
        for one in results
    )
    run = make_run(results)

    page = render_html(run, comparison=make_comparison(changed=changes))

    assert len(page.encode()) < 900_000
    assert re.search(r"2,4\d\d more samples have no room on this page", page)


def test_short_samples_are_capped_by_number() -> None:
    """At most 200 samples have their texts on the page, whatever their length."""
    results = [make_judged(f"en-{number}", failing={"outcome": "x"}, ticket="t", text="d") for number in range(300)]

    page = render_html(make_run(results))

    assert page.count('<details class="sample"') == MOST_SAMPLES
    assert "100 more samples have no room on this page" in page


def test_a_lost_sample_is_shown_once() -> None:
    """A failing sample that stands among the lost ones is linked to, not shown again."""
    page = render_compared()

    assert "Shown above: " in page
    assert page.count("<bdi>de-wismo_delayed-001</bdi></b>") == 1


@pytest.mark.parametrize(
    ("gates", "words"), [(True, "well enough to count"), (False, "This decides nothing: kappa is 0.41")]
)
def test_a_judge_is_shown_with_its_agreement(gates: bool, words: str) -> None:  # noqa: FBT001 - a case
    """What a model prefers stands beside kappa and false passes; one that is not trusted is said to decide nothing."""
    trust = Agreement(labels=40, kappa=0.71, false_pass=0.03, gates=gates, why="" if gates else "kappa is 0.41")
    judged = JudgeReport(model="small", wins=3, losses=7, ties=2, unscored=1, p=0.34, agreement=trust)
    comparison = make_comparison(judge=judged)

    text = outline(render_html(make_run([make_judged()]), comparison=comparison)).text

    assert words in text
    assert "3 / 7 / 2, 1 not readable" in text
    assert "3.0\u202f% of worse replies, on 40 labels" in text or "3.0 % of worse replies, on 40 labels" in text


def test_an_empty_run_has_a_page() -> None:
    """A run of no samples says that nothing was scored."""
    text = outline(render_html(make_run([]))).text

    assert "No sample could be scored." in text
    assert "No sample failed." not in text
