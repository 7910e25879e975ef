import pytest

from drafter.evaluation.bench.canaries import Canary, Recorder, letters, seen


@pytest.mark.parametrize(
    ("canary", "text"),
    [
        (Canary("It was left with a neighbour."), "Hello,\n\nit was left\nwith a neighbour - all good"),
        (Canary("Tout a été remboursé."), "TOUT A ETE REMBOURSE !"),
        (Canary("很遗憾，换不了。"), "您好：很遗憾 换不了！"),
        (Canary("47,30 €", is_value=True), "Es sind 47,30\u00a0€ insgesamt."),
        (Canary("23%", is_value=True), "We take 23 % off."),
        (Canary("DPD", is_value=True), "It is with dpd."),
        (Canary("www.x.example.org", is_value=True), "See www.x.example.org."),
        (Canary("圆通速递", is_value=True), "由圆通速递负责派送"),
    ],
)
def test_a_canary_is_found_however_it_is_set(canary: Canary, text: str) -> None:
    """Spaces, marks, capitals and accents hide nothing."""
    assert canary.is_in(text)
    assert seen([canary], ["nothing", text]) == [canary]


@pytest.mark.parametrize(
    ("canary", "text"),
    [
        (Canary("12", is_value=True), "Order 3123 is on its way."),
        (Canary("DPD", is_value=True), "ADPDX"),
        (Canary("It was left with a neighbour."), "It was left with your neighbour."),
    ],
)
def test_a_value_is_not_found_within_another(canary: Canary, text: str) -> None:
    """A short value in a longer number or word, or other words, give nothing away."""
    assert not canary.is_in(text)


def test_a_recorder_shows_what_a_screen_shows() -> None:
    """A later piece replaces what was told from its place on, and what was shown before is not forgotten."""
    recorder = Recorder()
    recorder.text("Hello. It is lost.", 0)
    recorder.text(" It is on its way.", 6)

    assert recorder.shown == "Hello. It is on its way."
    assert seen([Canary("it is lost")], recorder.told)


def test_letters_drop_signs_that_nobody_sees() -> None:
    """Full-width letters and zero-width spaces are read as people read them."""
    assert letters("Ｉｇ\u200bnore  É!") == "ignoree"
