import pytest

from drafter.composing.greeting import address_name, join_on
from drafter.composing.rendering import Piece
from drafter.domain.store import Language


@pytest.mark.parametrize(
    ("name", "first", "full"),
    [
        ("Ada Lovelace", "Ada", "Ada Lovelace"),
        ("ADA LOVELACE", "Ada", "Ada Lovelace"),
        ("ada", "Ada", "Ada"),
        ("Frau Keller", "Frau Keller", "Frau Keller"),
        ("M. Dupont", "M. Dupont", "M. Dupont"),
        ("Jean-Luc O’Neill", "Jean-Luc", "Jean-Luc O’Neill"),
        ("李晓梅", "李晓梅", "李晓梅"),
        ("A. Smith", None, None),
        ("JL", None, None),
        ("J.-L. Martin", None, None),
        ("JO SMITH", "Jo", "Jo Smith"),
        ("Li Wei", "Li", "Li Wei"),
        ("Нина Петрова", "Нина", "Нина Петрова"),
        ("Estudio Marín", None, None),
        ("Zahnarztpraxis Huber", None, None),
        ("ada@example.com", None, None),
        ("visit http://example.com", None, None),
        ("user1234", None, None),
        ("one two three four five six", None, None),
        ("Buyer", None, None),
        ("Amazon Kunde", None, None),
        ("买家", None, None),
        ("Christopher Guest", "Christopher", "Christopher Guest"),
        ("Old Mill Inn", None, None),
        ("Lakeside Middle School", None, None),
        ("Praxis am Tor", None, None),
        ("Trattoria al Lago", None, None),
        ("Peña Ciclista", None, None),
        ("Huber & Sohn", None, None),
        ("Weber AG", None, None),
        ("Rosa Klub", "Rosa", "Rosa Klub"),
        ("", None, None),
    ],
)
def test_a_name_is_used_only_when_it_looks_like_one(name: str, first: str | None, full: str | None) -> None:
    """First or full name, titles kept, and nothing where an address or a code stands instead."""
    assert address_name(name, full=False) == first
    assert address_name(name, full=True) == full


@pytest.mark.parametrize(
    ("language", "text", "joined"),
    [
        ("de", "Vielen Dank für alles.", "vielen Dank für alles."),
        ("de", "Ihre Bestellung ist da.", "Ihre Bestellung ist da."),
        ("de", "Bestellung W1 ist da.", "Bestellung W1 ist da."),
        ("it", "Il pacco è qui.", "il pacco è qui."),
        ("fr", "Votre colis est là.", "votre colis est là."),
        ("fr", "UPS a votre colis.", "UPS a votre colis."),
        ("en", "Your parcel is here.", "Your parcel is here."),
    ],
)
def test_the_first_sentence_joins_on_to_the_greeting(language: Language, text: str, joined: str) -> None:
    """German, Italian and French go on small after the comma; German nouns and the polite form do not."""
    assert join_on((Piece(text),), (Piece("Hallo,"),), language) == (Piece(joined),)


def test_after_a_full_stop_nothing_changes() -> None:
    """A chat greeting is a sentence of its own."""
    assert join_on((Piece("Das Paket."),), (Piece("Danke dir."),), "de") == (Piece("Das Paket."),)


def test_a_quoted_article_goes_on_small_in_german() -> None:
    """Only its small words do: names and nouns of other people's text keep their capital."""
    article = Piece("Auf jede Leuchte geben wir Garantie.", "k1", verbatim=True)
    product = Piece("Orbit", "e1", verbatim=True)

    assert join_on((article,), (Piece("Guten Tag,"),), "de")[0].text.startswith("auf jede Leuchte")
    assert join_on((product,), (Piece("Guten Tag,"),), "de") == (product,)


@pytest.mark.parametrize(
    ("language", "text", "joined"),
    [
        ("fr", "Les cartes cadeaux n’expirent jamais.", "les cartes cadeaux n’expirent jamais."),
        ("fr", "L’usure n’est pas couverte.", "l’usure n’est pas couverte."),
        ("fr", "Orbit et Fokus ont une LED.", "Orbit et Fokus ont une LED."),
        ("it", "Le carte regalo non scadono mai.", "le carte regalo non scadono mai."),
        ("it", "È possibile.", "è possibile."),
        ("it", "Orbit ha un LED.", "Orbit ha un LED."),
    ],
)
def test_a_quoted_article_goes_on_small_in_french_and_italian(language: Language, text: str, joined: str) -> None:
    """As in German: words that are surely no names do."""
    assert join_on((Piece(text, "k1", verbatim=True),), (Piece("Ciao,"),), language)[0].text == joined


def test_names_keep_their_capital() -> None:
    """A carrier or item at the beginning is a name."""
    carrier = Piece("Colissimo", "e1", verbatim=True)

    assert join_on((carrier,), (Piece("Bonjour,"),), "fr") == (carrier,)


def test_a_chinese_answer_does_not_echo_the_greeting() -> None:
    """`您好，好的，…` says 好 twice; after a letter's colon, or without a greeting before it, the answer stays."""
    answer = (Piece("好的，转由人工为您处理。"),)

    assert join_on(answer, (Piece("您好，"),), "zh") == (Piece("转由人工为您处理。"),)
    assert join_on(answer, (Piece("您好："),), "zh") == answer
