import pytest

from drafter.context.references import Named, is_after_buying, named_numbers, same_number
from drafter.domain.ticket import ConfirmedAction
from drafter.domain.understanding import IntentName
from tests.support.nouns import make_request, make_understanding, refer


def test_the_helpdesks_numbers_come_first_and_each_number_once() -> None:
    """Numbers are looked up in the ticket's order, under the kind they were recognised as."""
    request = make_request(numbers=("#1002",)).model_copy(
        update={"confirmed_actions": (ConfirmedAction(action="order_cancelled", order_number="W9"),)}
    )
    understanding = make_understanding(references=(refer("1001"), refer("1002"), refer("1Z9", "tracking_number")))

    assert named_numbers(request, understanding) == (
        Named("1002", "order_number"),
        Named("1001", "order_number"),
        Named("1Z9", "tracking_number"),
        Named("W9"),
    )


def test_a_number_of_unknown_kind_is_looked_up_as_platform_id_first() -> None:
    """Platform id, order number, marketplace reference, tracking number: in that order."""
    (number,) = named_numbers(make_request(numbers=(" 77 ", "", "#")), make_understanding())

    assert number.value == "77"
    assert number.lookups == ("id", "number", "reference", "tracking")


def test_spelling_does_not_make_another_number() -> None:
    """Case, spaces and `#` do not count."""
    assert same_number("#hb-12 3", "HB-123")
    assert not same_number("HB-123", "HB-124")


@pytest.mark.parametrize(
    ("intents", "fields", "search"),
    [
        (("wismo",), {}, True),
        (("presale_size",), {}, False),
        (("presale_size", "return"), {}, True),
        (("thanks",), {}, False),
        (("policy_question",), {}, False),
        (("out_of_scope",), {}, False),
        (("out_of_scope",), {"claims": ("damaged",)}, True),
        (("out_of_scope",), {"claims": ("wants_human",)}, False),
        (("out_of_scope",), {"risks": ("legal_threat",)}, True),
    ],
)
def test_orders_are_searched_only_when_the_ticket_is_about_a_purchase(
    intents: tuple[IntentName, ...],
    fields: dict[str, object],
    search: bool,  # noqa: FBT001
) -> None:
    """Questions before buying and thanks need no order."""
    assert is_after_buying(make_understanding(*intents).model_copy(update=fields)) is search
