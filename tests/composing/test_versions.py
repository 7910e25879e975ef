from drafter.composing.versions import in_language, versions_of
from tests.support.playbooks import make_evidence

VERSIONS = versions_of([{"en": "Free returns.", "de": "Kostenlose Rückgabe."}, {"en": "Only English."}])
CLAUSE = make_evidence("policy.clause", "policy:returns/W1", "Kostenlose Rückgabe.")


def test_the_merchants_words_are_found_in_another_language() -> None:
    """From any of its languages; the evidence stays the same one."""
    english = in_language(CLAUSE, VERSIONS, "en")

    assert english.value == "Free returns."
    assert english.id == CLAUSE.id
    assert in_language(english, VERSIONS, "de").value == "Kostenlose Rückgabe."


def test_what_is_not_written_in_a_language_stays() -> None:
    """No version, or words that are not the merchant's: nothing is made up."""
    product = make_evidence("item.name", "item:W1/1", "Kostenlose Rückgabe.")

    assert in_language(CLAUSE, VERSIONS, "fr") is CLAUSE
    assert in_language(product, VERSIONS, "en") is product
