import pytest

from drafter.domain.options import canonical_option
from drafter.domain.store import Language
from drafter.understanding.wants import Places, gives_measures, names_many, product_mentions, quantity, wanted_options


@pytest.fixture(scope="module")
def places() -> Places:
    """Country names of all languages."""
    return Places()


@pytest.mark.parametrize(
    ("language", "text", "options"),
    [
        ("en", "I ordered M but need L", {"size": "L"}),
        ("en", "M is too small, please send L", {"size": "L"}),
        ("en", "the boots in size 42 are too small, I need 43", {"size": "43"}),
        ("en", "Could I get an 11?", {"size": "11"}),
        ("en", "exchange the black one for the white one", {"colour": "white"}),
        ("en", "Do you have it in navy blue, XL?", {"size": "XL", "colour": "navy"}),
        ("en", "Is it too small?", {}),
        ("de", "Ich hätte die Jacke gern in L statt M.", {"size": "L"}),
        ("de", "Kann ich die schwarze Leuchte gegen die aus Messing tauschen?", {"colour": "brass"}),
        ("de", "Gibt es die Lampe in 60 cm?", {"size": "60 cm"}),
        ("de", "bitte in Größe 43", {"size": "43"}),
        ("de", "eine halbe Nummer größer (9,5)", {"size": "9.5"}),
        ("it", "Ho preso la M ma mi serve una L", {"size": "L"}),
        ("it", "Vorrei cambiare la lampada nera con quella in ottone.", {"colour": "brass"}),
        ("es", "Pedí una M y necesito una L", {"size": "L"}),
        ("es", "cambiar la chaqueta negra por la azul marino", {"colour": "navy"}),
        ("fr", "J'ai pris un M mais il me faut un L", {"size": "L"}),
        ("fr", "échanger la veste noire contre la bleu marine", {"colour": "navy"}),
        ("fr", "Je voudrais parler à M. Dupont, rendez-moi mon argent", {}),
        ("zh", "外套M码有点紧，能换L码吗？", {"size": "L"}),
        ("zh", "想把黑色换成藏青色的可以吗", {"colour": "navy"}),
    ],
)
def test_wanted_options(language: Language, text: str, options: dict[str, str]) -> None:
    """What is wanted is told from what the customer has."""
    assert wanted_options(text, language) == options


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "Do you ship to Norway?", "NO"),
        ("en", "shipping to the UK please", "GB"),
        ("en", "How long to deliver to Chicago?", "Chicago"),
        ("en", "Do you have the jersey in red?", None),
        ("en", "Will it arrive on Monday?", None),
        ("de", "Versendet ihr auch nach Österreich?", "AT"),
        ("de", "Versand in die Schweiz", "CH"),
        ("de", "Liefern Sie nach Wien?", "Wien"),
        ("it", "Spedite anche in Svizzera?", "CH"),
        ("it", "consegnate a Torino?", "Torino"),
        ("es", "¿Envían a México?", "MX"),
        ("es", "¿entregan en Sevilla?", "Sevilla"),
        ("fr", "Livrez-vous en Suisse ?", "CH"),
        ("fr", "et aux États-Unis ?", "US"),
        ("fr", "pouvez-vous livrer à Lille", "Lille"),
        ("it", "quando arriva a Milano?", "Milano"),
        ("fr", "je le reçois avant Noël à Bordeaux ?", "Bordeaux"),
        ("en", "how much is postage to Belfast?", "Belfast"),
        ("fr", "des droits de douane depuis la Suisse ?", None),
        ("fr", "un envoi depuis la Suisse vers la France", "FR"),
        ("en", "I'm from Norway, can I order?", "NO"),
        ("zh", "可以寄到香港吗？", "HK"),
        ("zh", "发西班牙大概要几天？", "ES"),
        ("zh", "能寄到成都吗", "成都"),
    ],
)
def test_destinations(places: Places, language: Language, text: str, place: str | None) -> None:
    """A country becomes its code, a city stays as written, and a word that only looks like one is left."""
    assert places.destination(text, language) == place


@pytest.mark.parametrize(
    ("language", "text", "wholesale", "number"),
    [
        ("en", "a quote for 200 headlamps", True, 200),
        ("de", "Angebot über 1.500 Stück", True, 1500),
        ("it", "preventivo per 500 pezzi", True, 500),
        ("es", "unas 1,200 unidades", True, 1200),
        ("fr", "300 pièces", True, 300),
        ("zh", "60个头灯批发价", True, 60),
        ("zh", "酒店想订50盏灯", True, 50),
        ("en", "It cost 1200 EUR", True, None),
        ("en", "ordered in 2025", False, None),
        ("en", "2 pieces", False, 2),
        ("fr", "25 lampes frontales, un devis avant le 30 novembre", True, 25),
        ("en", "20 lamps by March 24th", True, 20),
        ("it", "20 lampade entro il 24 dicembre 2026", True, 20),
        ("es", "20 linternas antes del 28 de noviembre", True, 20),
        ("de", "wir brauchen 25 Orbit 60 bis zum 24.12.", True, 25),
        ("zh", "想采购40个Traverse 45升登山包，12月10日前", True, 40),
    ],
)
def test_quantities(language: Language, text: str, wholesale: bool, number: int | None) -> None:  # noqa: FBT001  # a table
    """Pieces are counted, prices and years are not."""
    assert quantity(text, language, wholesale=wholesale) == number


@pytest.mark.parametrize(
    ("text", "products"),
    [
        ("Is the Fjell Rain Jacket waterproof?", ["Fjell Rain Jacket"]),
        ("Hallo Herr Müller, passt der Schirm „Lund“?", ["Lund"]),
        ("想问《山脊》背包", ["山脊"]),
        ("Dear Harbor Team, thanks", []),
        ("Ada Lovelace here", []),
    ],
)
def test_product_mentions(text: str, products: list[str]) -> None:
    """Quoted and capitalised names are offered to the catalogue, people and the shop are not."""
    assert [mention.text for mention in product_mentions(text, ("Ada Lovelace", "harbor"))] == products


def test_options_of_cards_and_tickets_meet() -> None:
    """A card's option in any language is what the customer's words become."""
    assert canonical_option("schwarz") == canonical_option("nero") == canonical_option("黑色") == "black"
    assert canonical_option(" xl ") == "XL"
    assert canonical_option("60 cm") == "60 cm"


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("We need 25 beanies for our choir", True),
        ("Wir bräuchten 40 Stirnlampen", True),
        ("我们要30盏台灯", True),
        ("the 40 litre pack", False),
        ("die Lund 40 cm", False),
        ("la veste en taille 42 svp", False),
        ("I ordered 2 lamps 14 days ago", False),
    ],
)
def test_many_pieces_are_told_from_sizes_and_measures(text: str, many: bool) -> None:  # noqa: FBT001  # a table's column
    """Ten pieces or more are many; litres, centimetres, days and sizes are none."""
    assert names_many(text) is many


def test_a_few_pieces_count_where_a_business_asks() -> None:
    """A business that asks for six lamps asks for six; "2 questions" are no pieces."""
    assert quantity("Gibt es Händlerrabatt auf 6 Wandleuchten?", "de", wholesale=True) == 6
    assert quantity("I have 2 questions about trade terms", "en", wholesale=True) is None


@pytest.mark.parametrize(
    ("text", "given"),
    [("im usually a 9.5", True), ("I'm a 12?", True), ("I'm an M", True), ("I'm a 12 year old", False)],
)
def test_a_size_usually_worn_is_told_plainly(text: str, given: bool) -> None:  # noqa: FBT001  # a table's column
    """People say which size they are, not only which they wear."""
    assert gives_measures(text) is given
