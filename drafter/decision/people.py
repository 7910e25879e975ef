"""What only a person can answer, whatever else is asked: a risk, a wish that needs hands, a claim against the facts."""

from drafter.decision.parts import number_given, payment_flags
from drafter.decision.sheet import NeedsPersonError, Sheet
from drafter.domain.decision import OutcomeName, Part

_OFFERS: frozenset[OutcomeName] = frozenset({"cancel_possible", "return_steps", "exchange_quote"})


def check_person_needed(sheet: Sheet) -> None:
    """Hand off what no fact and no policy settles.

    Raises:
        NeedsPersonError: with what was understood, where it is one thing.
    """
    if sheet.understanding.risks:
        raise NeedsPersonError(f"For a person to judge: {', '.join(sheet.understanding.risks).replace('_', ' ')}")
    if sheet.claims("wants_human"):
        raise NeedsPersonError("The customer asks for a person")
    orders = sheet.context.orders
    numbers = ", ".join(order.number for order in orders) or "an order"
    if sheet.claims("to_neighbour"):
        why = (
            f"The customer wants the parcel of {numbers} left with somebody or somewhere else: see if that can be done"
        )
        raise NeedsPersonError(why, wish="place_wish")
    known = bool(orders) or sheet.context.match == "ambiguous"
    if sheet.claims("wants_addition") and known:
        why = f"The customer wants something added to {numbers}: the message says what"
        raise NeedsPersonError(why, wish="addition_wish")
    if sheet.claims("wants_later") and known:
        raise NeedsPersonError(
            f"The customer wants {numbers} to come later: see if that can be done", wish="later_wish"
        )
    if sheet.claims("says_paid") and any(payment_flags(sheet, order) for order in orders):
        why = f"The customer says that {numbers} is paid, and the shop does not show it: trace the payment"
        raise NeedsPersonError(why, wish="paid_claim")


def check_offer_open(sheet: Sheet, part: Part) -> Part:
    """Return the part; what the customer said yes to already is handed off: it has to be done, not offered again."""
    if part.outcome in _OFFERS and sheet.claims("says_yes"):
        why = f"The customer said yes: do it, then confirm it as an action ({', '.join(part.reasons)})"
        raise NeedsPersonError(why, wish="said_yes")
    return part


def check_reached(sheet: Sheet) -> None:
    """Hand off a complaint that nobody answers, where no order is named: a question back would be one more wait."""
    if sheet.claims("no_answer") and not number_given(sheet) and sheet.context.match == "none_given":
        raise NeedsPersonError("The customer complains that nobody answers, and names no order", wish="unheard")
