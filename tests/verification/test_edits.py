from datetime import date

import pytest

from drafter.verification.edits import EditClass, classify_edit

TODAY = date(2026, 11, 20)
DRAFT = "Hi Ada,\n\nYou can return the boots until November 24. We refund $80.00 to your card.\n\nThe Harbor crew"


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        pytest.param(DRAFT.replace("\n\n", "\n"), "none", id="only-spaces"),
        pytest.param(DRAFT.replace("Hi", "Hello"), "tone", id="greeting"),
        pytest.param(DRAFT.replace("24", "26"), "fact", id="date"),
        pytest.param(DRAFT.replace("$80.00", "$85.00"), "fact", id="amount"),
        pytest.param(DRAFT.replace("You can return", "You can't return"), "policy", id="verdict"),
        pytest.param("Hallo Ada, wir haben das mit dem Lager geklärt und melden uns bei dir.", "language", id="german"),
    ],
)
def test_an_edit_is_named_by_its_gravest_change(sent: str, expected: EditClass) -> None:
    """A changed value is a fact, a changed yes or no a policy, another language a language, the rest tone."""
    assert classify_edit(DRAFT, sent, "en", TODAY) == expected
