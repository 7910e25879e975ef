import pytest

from drafter.composing.languages import tongue_for
from drafter.domain.store import Language


@pytest.mark.parametrize(
    ("code", "language", "said"),
    [
        ("AT", "en", "to Austria"),
        ("US", "en", "to the United States"),
        ("AT", "de", "nach Österreich"),
        ("CH", "de", "in die Schweiz"),
        ("FR", "it", "in Francia"),
        ("NL", "it", "nei Paesi Bassi"),
        ("MT", "it", "a Malta"),
        ("AT", "es", "a Austria"),
        ("AT", "fr", "en Autriche"),
        ("PT", "fr", "au Portugal"),
        ("NL", "fr", "aux Pays-Bas"),
        ("AT", "zh", "到奥地利"),
    ],
)
def test_a_country_is_said_with_its_preposition(code: str, language: Language, said: str) -> None:
    """Each language has its own, and its own exceptions."""
    assert tongue_for(language, "DE").label("delivery.country", code, "") == said


def test_a_country_nobody_knows_has_no_name() -> None:
    """So a sentence with it cannot be said."""
    assert tongue_for("en", "DE").label("delivery.country", "QQ", "") is None
