import numpy as np

from drafter.domain.understanding import ClaimName, Intent, IntentName
from drafter.understanding.clauses import ClauseReader
from drafter.understanding.intents import MAX_INTENTS, rank_intents
from drafter.understanding.signals import read_claims

NAMES: tuple[IntentName, ...] = (
    "wismo",
    "return",
    "cancel",
    "refund",
    "address_change",
    "item_problem",
    "policy_question",
    "presale_delivery",
    "presale_product",
    "thanks",
    "out_of_scope",
)


def _rank(
    reader: ClauseReader, *clauses: tuple[str, IntentName]
) -> tuple[list[str], tuple[Intent, ...], tuple[ClaimName, ...]]:
    """Rank clauses of which each is scored clearly for one intent."""
    read = [reader.read_one(text, "en") for text, _ in clauses]
    scores = np.array([[1.0 if name == meant else -0.8 for name in NAMES] for _, meant in clauses], dtype=np.float32)
    intents, claims = rank_intents(read, scores, NAMES, read_claims(read))
    return [intent.name for intent in intents], intents, claims


def test_each_topic_raised_is_kept_in_the_customers_order(reader: ClauseReader) -> None:
    """Two questions are two intents, the first one first, with falling scores."""
    names, intents, _ = _rank(reader, ("Where is my order?", "wismo"), ("How do I return the tent?", "return"))

    assert names == ["wismo", "return"]
    assert intents[0].score >= intents[1].score


def test_what_the_customer_rules_out_is_not_raised(reader: ClauseReader) -> None:
    """Even a sure classifier does not overrule `I don't want to`."""
    names, _, _ = _rank(reader, ("I don't want to cancel, just change the delivery address", "cancel"))

    assert "cancel" not in names


def test_what_is_wrong_comes_before_what_to_do_about_it(reader: ClauseReader) -> None:
    """Damage is answered before the refund asked for."""
    names, _, claims = _rank(reader, ("I want my money back.", "refund"), ("The lamp arrived broken", "item_problem"))

    assert names == ["item_problem", "refund"]
    assert claims == ("damaged", "wants_money")


def test_a_claim_raises_its_topic(reader: ClauseReader) -> None:
    """What did not arrive is looked up although only money is asked for."""
    names, _, _ = _rank(reader, ("My parcel never arrived.", "out_of_scope"), ("I want my money back!", "refund"))

    assert set(names) == {"wismo", "refund"}


def test_a_word_in_a_question_about_terms_is_no_claim(reader: ClauseReader) -> None:
    """Asking whether a thing that breaks is covered does not say that it is broken."""
    names, _, claims = _rank(reader, ("Does the guarantee cover a lamp that arrived broken?", "policy_question"))

    assert names == ["policy_question"]
    assert claims == ()


def test_how_much_after_a_shipping_question_is_one_topic(reader: ClauseReader) -> None:
    """A short follow-up belongs to the question before it."""
    names, _, _ = _rank(reader, ("Do you ship to Norway?", "presale_delivery"), ("How much?", "presale_product"))

    assert names == ["presale_delivery"]


def test_thanks_gives_way_to_a_topic(reader: ClauseReader) -> None:
    """Polite words do not hide a question."""
    names, _, _ = _rank(reader, ("Thank you so much for your help!", "thanks"), ("Where is my order?", "wismo"))

    assert names == ["wismo"]


def test_nothing_clear_is_said_with_a_low_score_or_left_to_a_person(reader: ClauseReader) -> None:
    """An even spread of scores is no topic."""
    clause = reader.read_one("hm well so", "en")

    intents, _ = rank_intents([clause], np.zeros((1, len(NAMES)), dtype=np.float32), NAMES, ())

    assert [intent.name for intent in intents] == ["out_of_scope"]


def test_nothing_written_is_out_of_scope() -> None:
    """No clause, no topic, no error."""
    intents, claims = rank_intents([], np.zeros((0, len(NAMES)), dtype=np.float32), NAMES, ())

    assert [intent.name for intent in intents] == ["out_of_scope"]
    assert claims == ()


def test_the_number_of_intents_is_bounded(reader: ClauseReader) -> None:
    """A mail about everything is not answered in ten parts."""
    names, _, _ = _rank(reader, *((f"is clause number {n} long enough?", name) for n, name in enumerate(NAMES)))

    assert len(names) == MAX_INTENTS
