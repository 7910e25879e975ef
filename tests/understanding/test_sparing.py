import pytest

from drafter.understanding.sparing import spared_words


@pytest.mark.parametrize(
    ("text", "spared"),
    [
        ("Ich widerrufe den Kauf der Skagen. Den Baldachin behalte ich. Danke", "Den Baldachin behalte ich"),
        ("Quiero devolver solo el foco, no el carril.", "no el carril"),
        ("Keep the jacket and return the boots", "Keep the jacket"),
        ("I want to return the hat but keep the jacket", "but keep the jacket"),
        ("Je garde le pull, je renvoie les chaussettes", "Je garde le pull"),
        ("帽子留着，外套想退", "帽子留着"),
        ("I can't keep the jacket", ""),
        ("Die Lampe will ich nicht behalten", ""),
        ("Vorrei restituire la lampada", ""),
    ],
)
def test_what_is_kept_is_told_apart_from_what_goes_back(text: str, spared: str) -> None:
    """Only the words about what the customer keeps are spared."""
    assert spared_words(text) == spared
