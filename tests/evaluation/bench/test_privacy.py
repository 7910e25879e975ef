from drafter.domain.order import Buyer
from drafter.domain.ticket import Requester
from drafter.evaluation.bench.privacy import Index
from drafter.evaluation.bench.privacy_variants import VARIANTS, Known
from tests.support.asking import ADDRESS, joergs_order
from tests.support.nouns import make_request

JOERG = Known(
    Requester(email="joerg@example.com", name="Jörg Strauß"),
    (joergs_order(), joergs_order(buyer=Buyer(name="王小雨"), shipping_address=ADDRESS)),
    "0761 555 0199",
    "Am Winkel 7, 24103 Kiel",
)


def found(text: str, *, own: frozenset[str] = frozenset()) -> set[str]:
    """Return the kinds of what is found in a text."""
    index = Index(ordinary={"strauß"})
    index.add(JOERG)
    return {kind for kind, _ in index.leaks(text, own)}


def test_whatever_is_known_is_found_in_any_form() -> None:
    """In any case and spacing, with and without accents."""
    assert found("mail to JOERG@EXAMPLE.COM") == {"email"}
    assert found("call 0761-5550199") == {"phone"}
    assert found("parcel 1z 999 aa1 0123 4567 84") == {"number"}
    assert found("order #W1042.") == {"number"}
    assert found("at lindenweg 12, Freiburg") == {"street"}
    assert found("Jorg is here") == {"name part"}
    assert found("您好王小雨请") == {"name"}
    assert found("LAMP_FAN77") == {"handle"}


def test_other_words_and_numbers_are_no_leaks() -> None:
    """Parts of words and of numbers are not what is looked for."""
    assert found("W10421 and XW1042 and Lindenweg 1") == set()
    assert found("A Strauß of flowers") == set()


def test_the_customers_own_name_is_found_even_where_it_is_an_ordinary_word() -> None:
    """But not in the reference draft, whose words are ours."""
    own = frozenset({"strauß"})

    assert found("A Strauß of flowers", own=own) == {"name part"}
    assert found("<reference_draft> a Strauß </reference_draft>", own=own) == set()


def test_every_variant_but_the_first_two_types_something_more() -> None:
    """A variant that changes nothing would measure nothing."""
    request = make_request("joerg@example.com")
    unchanged = {name for name, vary in VARIANTS.items() if vary(request, JOERG) == request}

    assert unchanged == {"as written"}
