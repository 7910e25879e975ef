"""Where an article answers better than a guess or a question back, it does."""

import pytest

from drafter.decision.decider import Decider
from drafter.domain.decision import Decision
from drafter.domain.knowledge import Passage
from drafter.domain.understanding import ClaimName, IntentName
from tests.support.builders import decide, demo_policies, demo_store, make_context, outcomes
from tests.support.nouns import make_product, make_understanding, refer


def _settle(decision: Decision, score: float, *topics: str, text: str = "It is free.") -> Decision:
    passage = Passage(
        id="k1", chunk_id="c", document_id="d", title="t", text=text, score=score, language="en", topics=topics
    )
    return Decider(demo_policies()).settle(decision, (passage,))


def _guess(intent: IntentName, score: float, *claims: ClaimName) -> Decision:
    return decide(make_context(), make_understanding(intents=({"name": intent, "score": score},), claims=claims))


@pytest.mark.parametrize(
    ("sure", "score", "outcome"),
    [
        pytest.param(0.7, 0.65, "knowledge_answer", id="doubtful-and-answered"),
        pytest.param(0.7, 0.55, "fallback", id="doubtful-and-not-answered"),
        pytest.param(0.98, 0.65, "fallback", id="surely-none-of-ours"),
    ],
)
def test_an_article_answers_what_was_doubtfully_none_of_ours(sure: float, score: float, outcome: str) -> None:
    """Only a sure article, and only where the reading is a guess."""
    assert outcomes(_settle(_guess("out_of_scope", sure), score, "presale_product")) == [outcome]


@pytest.mark.parametrize(
    ("intent", "claims", "topic", "outcome"),
    [
        pytest.param("refund", (), "payment", "knowledge_answer", id="about-something-else"),
        pytest.param("refund", (), "refund", "ask_order_number", id="about-the-same"),
        pytest.param("refund", ("refund_missing",), "payment", "ask_order_number", id="claims-an-order"),
        pytest.param("wismo", (), "policy_question", "ask_order_number", id="where-it-is"),
    ],
)
def test_no_number_is_asked_for_where_an_article_answers(
    intent: IntentName, claims: tuple[ClaimName, ...], topic: str, outcome: str
) -> None:
    """A question that needs no order gets its answer; one about an order's progress keeps the question back."""
    assert outcomes(_settle(_guess(intent, 0.95, *claims), 0.6, topic)) == [outcome]


def test_a_number_given_is_never_answered_with_an_article() -> None:
    """An order that cannot be used is asked for again, whatever article is near."""
    understanding = make_understanding("refund", references=(refer("W9"),))

    asked = decide(make_context(match="not_found"), understanding)

    assert outcomes(_settle(asked, 0.9, "payment")) == outcomes(asked) == ["identify_requester"]


def test_an_article_answers_about_no_product_in_particular() -> None:
    """Where a product would be asked for, an article that answers is better."""
    decision = _guess("presale_product", 0.9)

    assert outcomes(_settle(decision, 0.65, "presale_product")) == ["knowledge_answer"]
    assert outcomes(_settle(decision, 0.5, "presale_product")) == ["presale_product"]


def test_an_article_replaces_nothing_of_the_product_but_what_is_elsewhere() -> None:
    """A known product's facts stand beside articles on products."""
    decision = decide(make_context(products=(make_product(),)), make_understanding("presale_product"))

    assert outcomes(_settle(decision, 0.9, "presale_product")) == ["presale_product"]
    assert outcomes(_settle(decision, 0.9, "item_problem")) == ["knowledge_answer"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("The Cairn runs small.", True, id="names-it"),
        pytest.param("The Moraine is roomy.", False, id="names-another"),
    ],
)
def test_a_size_guide_that_names_the_product_is_quoted(text: str, shown: bool) -> None:  # noqa: FBT001 - a case
    """The answer stays one about the size; only the guide's words come in."""
    card = make_product("C", name="Cairn Trail Shoes")
    decision = decide(
        make_context(products=(card,)), make_understanding("presale_size", request="which size in Cairn?")
    )

    settled = _settle(decision, 0.4, "presale_size", text=text)

    assert outcomes(settled) == ["presale_size"]
    assert ("knowledge" in settled.main.scope) is shown


def test_an_article_shows_nothing_of_what_it_replaces() -> None:
    """Only the knowledge, the store and how soon a person answers are in scope."""
    settled = _settle(_guess("presale_product", 0.9), 0.8)
    store = demo_store("harbor-us").id

    assert settled.main.scope[0] == "knowledge"
    assert settled.wants_knowledge
    assert not [flag for flags in settled.main.flags.values() for flag in flags if flag == "product_unknown"]
    assert all(not subject.startswith(("order", "product")) for subject in settled.main.scope)
    assert f"store:{store}" in settled.main.scope
