from drafter.composing.versions import in_language, versions_of

VERSIONS = versions_of([{"en": "Free returns.", "de": "Kostenlose Rückgabe."}, {"en": "Only English."}])


def test_the_merchants_words_are_found_in_another_language() -> None:
    """From any of its languages."""
    assert in_language("Kostenlose Rückgabe.", VERSIONS, "en") == "Free returns."
    assert in_language("Free returns.", VERSIONS, "de") == "Kostenlose Rückgabe."


def test_what_is_not_written_in_a_language_stays() -> None:
    """No version, or words that are not the merchant's: nothing is made up."""
    assert in_language("Kostenlose Rückgabe.", VERSIONS, "fr") == "Kostenlose Rückgabe."
    assert in_language("Only English.", VERSIONS, "de") == "Only English."
    assert in_language("Free", VERSIONS, "de") == "Free"
