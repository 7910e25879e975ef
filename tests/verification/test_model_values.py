"""What a model may put around values: words for a status, names, numbers, and each value in its own place."""

import pytest

from drafter.domain.composition import Citation, Composition
from drafter.domain.draft import Trace
from drafter.domain.evidence import Evidence
from drafter.domain.store import Language
from drafter.evaluation.bench.situations import BRANDS, situations
from drafter.verification.lexicons.stated import is_small, stated
from drafter.verification.verifier import Verifier


def _evidence(trace: Trace, name: str) -> Evidence:
    return next(one for one in trace.evidence if one.name == name)


def _checks(language: Language, text: str, *shown: tuple[str, str], writer: str = "model") -> set[str]:
    trace = situations(language)["in_transit"]
    citations = tuple(
        Citation(start=text.index(words), end=text.index(words) + len(words), evidence=_evidence(trace, name).id)
        for name, words in shown
    )
    fields = {"language": language, "subject": "", "text": text, "citations": citations, "writer": writer}
    return {one.check for one in Verifier({}, BRANDS, {}).verify(Composition.model_validate(fields), trace)}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "is now on its way"),
        ("en", "is still in transit"),
        ("de", "ist derzeit noch unterwegs"),
        ("zh", "目前正在运输途中"),
    ],
)
def test_words_that_are_known_for_a_status_say_it(language: Language, words: str) -> None:
    """A status may be said in any words that are known to say it, small ones beside them."""
    assert "status.words" not in _checks(language, words, ("shipment.status", words))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "was sent back to our warehouse"),
        ("en", "has been handed to your neighbour"),
        ("en", "is on its way to somebody else"),
        ("en", "is not on its way"),
        ("de", "ist bereits auf dem Konto"),
        ("fr", "a été confié au gardien"),
        ("es", "fue rechazado por el banco"),
        ("it", "è stato lasciato dal vicino"),
        ("zh", "放在楼下了"),
    ],
)
def test_words_that_nobody_knows_for_a_status_are_found(language: Language, words: str) -> None:
    """Words in a status that are not known to say its value keep a model's draft back, and only a model's."""
    assert "status.words" in _checks(language, words, ("shipment.status", words))
    assert "status.words" not in _checks(language, words, ("shipment.status", words), writer="composer")


def test_a_denying_phrase_lends_its_words_to_no_other() -> None:
    """`haven't arrived yet` does not make `have arrived` words for a parcel on its way."""
    words = stated("en", "shipment.status", "in_transit")
    assert words is not None
    assert words.says("haven't arrived yet and are still with")
    assert not words.says("have arrived")


def test_small_words_claim_nothing() -> None:
    """Auxiliaries and `now` are small, verbs are not."""
    assert is_small("is now being", "en")
    assert is_small("目前正在", "zh")
    assert not is_small("is lost", "en")


@pytest.mark.parametrize("text", ["Please quote 5977 when you reply.", "Bitte HB-20977 angeben.", "回复请写 5977。"])
def test_a_bare_number_needs_a_slot(text: str) -> None:
    """A number of three figures that no slot shows keeps a model's draft back."""
    language: Language = "zh" if "请" in text else "de" if "Bitte" in text else "en"
    assert "slots.literal" in _checks(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The same parcel holds a lamp for Marta Winter."),
        ("fr", "Merci de voir cela avec Bernard."),
        ("de", "Das klärt am besten Marta Winterhalter."),
        ("zh", "同一个包裹里还有 Summit 手套。"),
    ],
)
def test_a_name_of_nobody_here_is_found(language: Language, text: str) -> None:
    """A name that is in nothing known of the ticket keeps a model's draft back."""
    assert "names.unknown" in _checks(language, text)


@pytest.mark.parametrize("text", ["Thanks for waiting. On Sunday it rests.", "May we ask for a PDF or your ZIP code?"])
def test_what_only_looks_like_a_name_is_none(text: str) -> None:
    """Beginnings of sentences, weekdays and abbreviations are no names."""
    assert "names.unknown" not in _checks("en", text)


def test_the_ends_of_a_range_belong_together() -> None:
    """A range whose second end is another day than the window's last keeps a model's draft back."""
    trace = situations("en")["in_transit"]
    known = {one.name for one in trace.evidence}
    assert {"shipment.eta_earliest", "shipment.eta_latest"} <= known
    text = "It should arrive between DAY-A and DAY-B."
    good = (("shipment.eta_earliest", "DAY-A"), ("shipment.eta_latest", "DAY-B"))
    swapped = (("shipment.eta_latest", "DAY-A"), ("shipment.eta_earliest", "DAY-B"))
    assert "slots.roles" not in _checks("en", text, *good)
    assert "slots.roles" in _checks("en", text, *swapped)
