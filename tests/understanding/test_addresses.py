import pytest

from drafter.understanding.addresses import gives_address


@pytest.mark.parametrize(
    "text",
    [
        "Please send it to 12 Pine Street, Portland, OR 97201",
        "I live at 4 Mill Lane, Leeds LS1 4AP now",
        "Bitte an: Lindenweg 4, 50667 Köln",
        "Bahnhofstraße 12, 80331 München",
        "il corriere dice indirizzo sbagliato, è via Garibaldi 14, 40121 Bologna",
        "Calle Mayor 15, 28013 Madrid",
        "12 rue des Lilas, 75011 Paris",
        "改成上海市静安区南京西路1266号",
        "My new address is Elm House, flat 3, Hull",
        "Die neue Adresse lautet Hof Sonnenberg 3",
    ],
)
def test_an_address_in_the_message_is_seen(text: str) -> None:
    """A street with its postcode, or what is said to be the new address, need not be asked for."""
    assert gives_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "I moved, can you change the address of order 10437?",
        "Bitte ändern Sie die Lieferadresse der Bestellung 100000433",
        "My new address is not on the order yet",
        "地址填错了，能改吗",
        "I walked 12 miles on Main Street",
    ],
)
def test_a_wish_alone_is_no_address(text: str) -> None:
    """Who only says that the address is to change still has to give it."""
    assert not gives_address(text)


def test_an_order_number_is_no_postcode() -> None:
    """A street and an order number do not make an address."""
    text = "I wrote 12 Pine Street, it should be 21, order 10437"

    assert gives_address(text)
    assert not gives_address(text, ["10437"])
