from drafter.context.related import MAX_RELATED, rank_related
from drafter.domain.context import PastTicket
from tests.support.nouns import ADA, days_ago, make_store


def past(ticket_id: str, **fields: object) -> PastTicket:
    """Return an earlier ticket of Ada's about W1."""
    base: dict[str, object] = {"ticket_id": ticket_id, "store": "harbor-us", "brand": "harbor", "email": ADA}
    return PastTicket.model_validate(base | {"order_numbers": ("W1",), "created_at": days_ago(2)} | fields)


def test_the_same_order_and_buyer_rank_before_the_same_order_and_the_same_buyer() -> None:
    """What is most probably the same matter comes first, the newest first among equals."""
    tickets = [
        past("buyer", order_numbers=()),
        past("order", email="bob@example.com"),
        past("both", email=" ADA@example.com ", order_numbers=("#w1",)),
        past("both-newer", created_at=days_ago(1)),
    ]

    ranked = rank_related(tickets, "t1", make_store(), ADA, ["W1"])

    assert [ticket.ticket_id for ticket in ranked] == ["both-newer", "both", "order", "buyer"]
    assert ranked[0].reasons == ("same order and buyer",)
    assert [ticket.score for ticket in ranked] == sorted((ticket.score for ticket in ranked), reverse=True)


def test_the_ticket_itself_other_brands_and_strangers_are_not_related() -> None:
    """Nothing crosses brands, and a number of another store is another order."""
    tickets = [
        past("t1"),
        past("brand", brand="lumen"),
        past("store", store="harbor-uk", email="bob@example.com"),
        past("stranger", email="bob@example.com", order_numbers=("W2",)),
        past("nobody", email=None, order_numbers=()),
    ]

    assert rank_related(tickets, "t1", make_store(), ADA, ["W1"]) == ()
    assert rank_related(tickets, "t1", make_store(), None, []) == ()


def test_the_same_buyer_in_another_store_of_the_brand_is_related() -> None:
    """People write to more than one store."""
    (found,) = rank_related([past("uk", store="harbor-uk")], "t1", make_store(), ADA, ["W1"])

    assert found.reasons == ("same buyer",)


def test_a_ticket_drafted_several_times_is_listed_once() -> None:
    """The best reason of each ticket counts, and the list is short."""
    again = [past("a", order_numbers=()), past("a"), *(past(f"n{number}") for number in range(MAX_RELATED + 5))]

    ranked = rank_related(again, "t1", make_store(), ADA, ["W1"])

    assert len(ranked) == MAX_RELATED
    assert [t.reasons for t in rank_related(again[:2], "t1", make_store(), ADA, ["W1"])] == [("same order and buyer",)]
