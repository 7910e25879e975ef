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
    ("supported", "text", "language"),
    [
        (("it", "en", "es"), "cancel 5189", "en"),
        (("it", "en", "es"), "status 5189 pls", "en"),
        (("de", "en", "fr", "it", "es"), "annuler 302-1847261-5590387", "fr"),
        (("en", "es"), "cancelar #10390", "es"),
        (("en", "fr", "de", "it"), "pagamento HB-20306?", "it"),
        (("en", "de"), "status 000000938 bitte", "de"),
        (("de", "en"), "ＣＡＮＣＥＬ ＭＹ ＯＲＤＥＲ １００１", "en"),
        (("zh", "en"), "取消 576428190340517060", "zh"),
        (("en", "de"), "1001", "en"),
    ],
)
def test_a_word_about_an_order_is_answered_in_its_language(
    detector: LanguageDetector, supported: tuple[Language, ...], text: str, language: Language
) -> None:
    """One word beside a number tells the language; with nothing known it is the store's first."""
    assert detector.detect([text], supported).language == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Vendete Moraine Hiking Boots?", "it"),
        ("¿Venden Lampadina “Alba” E14?", "es"),
        ("Außenwandleuchte „Faro“ came broken. order 100000790", "en"),
        ("exchage Schreibtischleuchte „Fokus“ order 171-8842019-6630954 possible?", "en"),
        ("price of Skarn 羽绒服?", "en"),
        ("Moraine Hiking Boots多少钱", "zh"),
        ("WO IST MEIN PAKET", "de"),
    ],
)
def test_a_products_name_is_in_no_language(detector: LanguageDetector, text: str, language: Language) -> None:
    """What an article is called does not decide which language a short mail is answered in."""
    assert detector.detect([text], LANGUAGES).language == language


@pytest.mark.parametrize(
    ("stated", "language"), [("zh_CN", "zh"), (" DE ", "de"), ("", None), (None, None), ("nl", None)]
)
def test_language_tags(stated: str | None, language: Language | None) -> None:
    """Tags with regions are understood, other languages are not."""
    assert parse_language(stated) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Ausführung in Messing wird gerade nachgefertigt.", "de"),
        ("The maker has not given us a new date yet.", "en"),
        ("Glacier B2 8", None),
        ("OK", None),
    ],
)
def test_a_text_of_the_shop_tells_its_language(
    detector: LanguageDetector, text: str, language: Language | None
) -> None:
    """By its own words; a name or a code is in no language."""
    assert detector.told(text) == language
