import pytest

from drafter.domain.store import LANGUAGES, Language
from drafter.understanding.language import LanguageDetector, parse_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Where is my order, please?", "en"),
        ("Wo bleibt meine Bestellung?", "de"),
        ("Quando arriva il mio pacco?", "it"),
        ("¿Cuándo llega mi paquete?", "es"),
        ("Quand arrive mon colis ?", "fr"),
        ("我的订单什么时候到", "zh"),
        ("我的Fjell Rain Jacket订单HB-2045什么时候到", "zh"),
        ("Bonjour, où est ma commande HB-2045 https://example.com/where-is-my-order ?", "fr"),
        ('Hallo, die Lampe "Where is the light" ist kaputt', "de"),
    ],
)
def test_finds_the_language(detector: LanguageDetector, text: str, language: Language) -> None:
    """Codes, links and quoted names in another language do not mislead."""
    assert detector.detect([text], LANGUAGES).language == language


def test_only_languages_of_the_store_are_answered_in(detector: LanguageDetector) -> None:
    """A French mail to a shop of English and Spanish gets the shop's first language, said to be unsure."""
    found = detector.detect(["Bonjour, je voudrais savoir où est ma commande s'il vous plaît"], ("en", "es"))

    assert (found.language, found.words) == ("en", "fr")
    assert found.score < 0.5


def test_a_stated_language_decides_when_the_store_has_it(detector: LanguageDetector) -> None:
    """The helpdesk's word wins, unless the store does not serve that language."""
    text = ["Where is my order please"]

    assert detector.detect(text, ("en", "de"), "de-AT").language == "de"
    assert detector.detect(text, ("en", "de"), "fr").language == "en"
    assert detector.detect(text, ("de", "en"), "Klingon").language == "en"


def test_few_words_ask_the_thread_then_the_helpdesk_then_the_store(detector: LanguageDetector) -> None:
    """Under three words the earlier messages speak, then the ticket's language, then the store's first."""
    assert detector.detect(["ok danke", "Wo ist denn meine Bestellung?"], ("en", "de")).language == "de"
    assert detector.detect(["1001"], ("en", "de"), "de").language == "de"
    assert detector.detect(["1001"], ("it", "en")).language == "it"
    assert detector.detect([], ("fr",)).language == "fr"


@pytest.mark.parametrize(
    ("word", "language"), [("merci", "fr"), ("danke!", "de"), ("gracias", "es"), ("buonasera", "it")]
)
def test_one_telling_word_is_better_than_the_default(detector: LanguageDetector, word: str, language: Language) -> None:
    """A lone thanks or greeting is answered in its own language."""
    assert detector.detect([word], LANGUAGES).language == language


@pytest.mark.parametrize(
    ("stated", "language"), [("zh_CN", "zh"), (" DE ", "de"), ("", None), (None, None), ("nl", None)]
)
def test_language_tags(stated: str | None, language: Language | None) -> None:
    """Tags with regions are understood, other languages are not."""
    assert parse_language(stated) == language
