"""Which samples are shown in full."""

from drafter.domain.evaluation import Changed
from drafter.evaluation.diffing import Segment
from drafter.evaluation.reports.samples import MOST_CHARACTERS, failing_words, shelve
from tests.support.evaluated import make_comparison, make_judged, make_run


def test_what_is_worse_has_room_first() -> None:
    """When the page is full of lost samples, won ones and changed texts are only counted."""
    text = "x" * 3_000
    many = MOST_CHARACTERS // 3_000
    changes = [
        Changed.model_validate({"sample": f"{kind}-{number}", "kind": kind, "candidate": text})
        for kind in ("text", "win", "loss", "unsafe")
        for number in range(many // 2)
    ]

    shelves = shelve(make_run(), make_comparison(changed=tuple(changes)))

    assert shelves.unsafe.left_out == shelves.losses.left_out == 0
    assert shelves.wins.left_out == shelves.wins.total == many // 2
    assert shelves.texts.left_out == many // 2


def test_a_sample_is_said_on_one_line() -> None:
    """A failing sample's reasons, or its error, in a few words."""
    assert failing_words(make_judged(failing={"outcome": "a\nb"})) == "outcome: a b"
    assert failing_words(make_judged(error="TimeoutError")) == "raised TimeoutError"


def test_a_counterfactual_sample_is_shown_beside_its_twin() -> None:
    """A failing flip, and one passed pair of each flip, stand beside the draft with the fact as it was."""
    tags = {"tag": ("counterfactual", "flip:delivered")}
    twin = make_judged("a", text="It arrives Monday.", slices=tags)
    passed = [make_judged(name, twin="a", text="It arrives Friday.", slices=tags) for name in ("b", "c")]
    failing = make_judged("d", twin="a", text="It arrived.", slices=tags, failing={"counterfactual.changes": "x"})

    shelves = shelve(make_run([twin, *passed, failing]), None)

    assert [one.sample for one in shelves.pairs.shown] == ["b"]
    assert Segment("removed", "Monday") in shelves.pairs.shown[0].segments
    assert [one.sample for one in shelves.worst.shown] == ["d"]
    assert shelves.worst.shown[0].sides == ("Draft with the fact as it was", "Draft with the fact changed")
