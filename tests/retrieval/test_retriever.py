from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from drafter.domain.decision import Decision, Part
from drafter.domain.knowledge import Passage
from drafter.domain.store import Language, Store
from drafter.domain.understanding import Intent, IntentName, Saying, Understanding
from drafter.retrieval.indexing import Indexer
from drafter.retrieval.retriever import Retriever
from drafter.settings import RetrievalSettings
from drafter.vectors.memory import MemoryVectors
from tests.support.articles import article, make_knowledge
from tests.support.embedder import WordEmbedder
from tests.support.nouns import NOW, make_store

BRANDS = ("harbor", "lumen")
GIFT = article("Gift cards", "A gift card never expires.")


async def open_retriever(files: Mapping[str, str], **settings: float) -> Retriever:
    """Return a retriever over these files."""
    knowledge, vectors, embedder = make_knowledge(files, BRANDS), MemoryVectors(), WordEmbedder()
    await Indexer(knowledge, vectors, embedder, BRANDS).sync()
    return Retriever(knowledge, vectors, embedder, BRANDS, RetrievalSettings.model_validate(settings))


async def search(
    files: Mapping[str, str],
    text: str,
    language: Language = "en",
    store: Store | None = None,
    as_of: datetime = NOW,
    **settings: float,
) -> tuple[Passage, ...]:
    """Return what a customer of Harbor US is given."""
    retriever = await open_retriever(files, **settings)
    return await retriever.search(text, language, store or make_store(languages=("en", "es")), as_of)


def documents(passages: tuple[Passage, ...]) -> list[str]:
    """Return the passages' documents."""
    return [passage.document_id for passage in passages]


@pytest.mark.anyio
async def test_the_article_that_answers_comes_first_with_reasons() -> None:
    """A passage has a number, a score and why it was found."""
    files = {"harbor/gifts.md": GIFT, "harbor/returns.md": article("Returns", "Send it back within sixty days.")}

    passages = await search(files, "does my gift card expire", score_floor=0.0)

    assert documents(passages)[0] == "harbor/gifts"
    assert passages[0].id == "k1"
    assert passages[0].why[0].startswith("dense 0.")
    assert passages[0].why[1] == "words: gift, card, expire"
    assert passages[0].text == "A gift card never expires."


@pytest.mark.anyio
async def test_nothing_relevant_is_an_answer() -> None:
    """Below the floor there are no passages, nor for an empty question."""
    assert await search({"harbor/gifts.md": GIFT}, "election results tonight") == ()
    assert await search({"harbor/gifts.md": GIFT}, "  ") == ()


@pytest.mark.anyio
async def test_another_brand_s_article_is_never_found() -> None:
    """The best answer of all is not given when it is another brand's."""
    files = {"lumen/gifts.md": GIFT, "shared/cards.md": article("Cards", "Cards are safe with us.")}

    passages = await search(files, "a gift card never expires", score_floor=0.0)

    assert documents(passages) == ["shared/cards"]


@pytest.mark.anyio
async def test_staff_articles_are_never_found() -> None:
    """An article for staff is not for customers, nor is its translation."""
    files = {
        "harbor/gifts.md": article("Gift cards", "A gift card never expires.", audience="staff"),
        "harbor/gifts.es.md": article("Gift cards", "A gift card never expires.", "es", translation_of="gifts"),
    }

    assert await search(files, "a gift card never expires", score_floor=0.0) == ()


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("as_of", "found"),
    [
        pytest.param("2026-11-20T04:00:00+00:00", False, id="the-evening-before-in-the-store"),
        pytest.param("2026-11-20T06:00:00+00:00", True, id="first-day"),
        pytest.param("2026-11-23T04:00:00+00:00", True, id="still-the-last-day-in-the-store"),
        pytest.param("2026-11-23T06:00:00+00:00", False, id="the-day-after"),
    ],
)
async def test_an_article_holds_on_its_days_in_the_store_s_time_zone(as_of: str, found: bool) -> None:  # noqa: FBT001
    """Validity is by date, both ends included, where the store is."""
    files = {
        "harbor/sale.md": article("Sale", "Prices are low.", valid_from="2026-11-20", valid_until="2026-11-22"),
    }

    passages = await search(files, "low prices sale", as_of=datetime.fromisoformat(as_of))

    assert bool(passages) is found


@pytest.mark.anyio
async def test_the_customer_s_language_is_preferred_to_the_better_match() -> None:
    """The English version matches the words, the Spanish one is what the customer reads."""
    files = {
        "harbor/gifts.md": GIFT,
        "harbor/gifts.es.md": article("Gift cards", "Una gift card nunca caduca.", "es", translation_of="gifts"),
    }

    passages = await search(files, "a gift card never expires", "es")

    assert documents(passages) == ["harbor/gifts.es"]
    assert passages[0].language == "es"


@pytest.mark.anyio
async def test_an_article_without_a_version_in_the_language_is_given_and_marked() -> None:
    """The store's languages come first, then English, and the reason says so."""
    files = {"harbor/gifts.md": GIFT}

    passages = await search(files, "a gift card never expires", "de")

    assert passages[0].language == "en"
    assert passages[0].why[-1] == "language: en, for want of de"


@pytest.mark.anyio
async def test_a_version_that_says_something_else_is_not_taken() -> None:
    """A translation that does not answer gives way to the version that does."""
    files = {
        "harbor/gifts.md": GIFT,
        "harbor/gifts.es.md": article("Tarjetas", "Llegan por correo.", "es", translation_of="gifts"),
    }

    assert documents(await search(files, "a gift card never expires", "es")) == ["harbor/gifts"]


@pytest.mark.anyio
async def test_the_brand_s_article_overrules_the_shared_one_of_the_same_name() -> None:
    """While the brand's own article holds, the shared one is silent, whatever its language or match."""
    shared = article("Gift cards", "A gift card expires after one year.")
    files = {"harbor/gifts.md": GIFT, "shared/gifts.md": shared}
    expired = {**files, "harbor/gifts.md": article("Gift cards", "Never expires.", valid_until="2026-01-01")}

    assert documents(await search(files, "gift card expires after one year")) == ["harbor/gifts"]
    assert documents(await search(expired, "gift card expires after one year")) == ["shared/gifts"]


@pytest.mark.anyio
async def test_an_article_is_given_once_and_copies_only_once() -> None:
    """One passage an article, and no text twice."""
    files = {
        "harbor/gifts.md": article("Gift cards", "A gift card never expires.\n\nA gift card comes by e-mail."),
        "harbor/copy.md": GIFT,
    }

    passages = await search(files, "a gift card never expires", score_floor=0.0)

    assert len(passages) == 1


@pytest.mark.anyio
async def test_the_token_budget_and_the_number_of_passages_are_kept() -> None:
    """What does not fit is left out, and no more than `top_k` come."""
    files = {f"harbor/a{number}.md": article(f"Card {number}", f"Card text {number}. " * 5) for number in range(8)}

    assert len(await search(files, "card text", score_floor=0.0, top_k=3)) == 3
    assert len(await search(files, "card text", score_floor=0.0, token_budget=50)) == 2


@pytest.mark.anyio
async def test_equal_articles_come_in_a_fixed_order() -> None:
    """The same question gives the same passages, ties by the article's name."""
    files = {f"harbor/{name}.md": article("Cards", f"Card {name}.") for name in ("b", "a", "c")}

    found = [documents(await search(files, "cards", score_floor=0.0)) for _ in range(3)]

    assert found[0] == ["harbor/a", "harbor/b", "harbor/c"]
    assert found[0] == found[1] == found[2]


@pytest.mark.anyio
async def test_a_rare_word_in_common_makes_up_for_a_far_vector() -> None:
    """An article beyond the nearest ones is found by its code, and counts as near as the farthest of them."""
    lamp = article("Lamp", "A lamp is a lamp is a lamp, and a lamp is a lamp.")
    files = {f"harbor/a{number}.md": lamp for number in range(40)}
    files["harbor/code.md"] = article("Code", "The part GX53.")

    passages = await search(files, "a lamp with gx53", score_floor=0.0, top_k=1)

    assert documents(passages) == ["harbor/code"]
    assert passages[0].why[1] == "words: gx53"


def make_decision(intent: IntentName, *, wants_knowledge: bool = False) -> Decision:
    """Return a decision about one topic."""
    part = Part(
        outcome="knowledge_answer",
        verdict="inform",
        intent=intent,
        subject="knowledge",
        scope=("knowledge",),
        reasons=("asked",),
    )
    return Decision(parts=(part,), wants_knowledge=wants_knowledge)


def make_understanding(query: str) -> Understanding:
    """Return an understanding of an English question."""
    intents = (Intent(name="policy_question", score=0.9),)
    return Understanding(language="en", request=query, query=query, intents=intents)


@pytest.mark.anyio
async def test_the_decided_topic_settles_ties() -> None:
    """Of two equal articles the one on the topic comes first."""
    files = {
        "harbor/a.md": article("Cards", "Card one.", topics="[payment]"),
        "harbor/b.md": article("Cards", "Card two.", topics="[return]"),
    }
    retriever = await open_retriever(files, score_floor=0.0)

    passages = await retriever.retrieve(make_understanding("cards"), make_decision("return"), make_store(), NOW)

    assert documents(passages) == ["harbor/b", "harbor/a"]


@pytest.mark.anyio
async def test_what_will_be_quoted_must_be_better_than_what_is_shown() -> None:
    """A passage between the two floors is shown to the agent, but answers no customer."""
    retriever = await open_retriever({"harbor/gifts.md": GIFT}, score_floor=0.1, answer_floor=0.9)
    understanding, store = make_understanding("gift card"), make_store()

    shown = await retriever.retrieve(understanding, make_decision("payment"), store, NOW)
    quoted = await retriever.retrieve(understanding, make_decision("payment", wants_knowledge=True), store, NOW)

    assert shown
    assert quoted == ()


@pytest.mark.anyio
async def test_a_second_question_is_searched_for_with_its_own_words() -> None:
    """What the other answers are about neither blurs the search nor is quoted again."""
    files = {
        "harbor/cancel.md": article("Cancel", "Cancel the order.", topics="[cancel]"),
        "harbor/warranty.md": article("Warranty", "The warranty lasts two years.", topics="[item_problem]"),
    }
    retriever = await open_retriever(files, score_floor=0.0)
    told = (
        Saying(text="cancel the order", intent="cancel"),
        Saying(text="how long is the warranty", intent="policy_question"),
    )
    understanding = make_understanding("cancel the order how long is the warranty").model_copy(update={"told": told})
    asked = make_decision("policy_question", wants_knowledge=True)
    answered = asked.main.model_copy(update={"outcome": "cancel_possible", "intent": "cancel"})
    both = asked.model_copy(update={"parts": (answered, asked.main)})

    passages = await retriever.retrieve(understanding, both, make_store(), NOW)

    assert documents(passages)[0] == "harbor/warranty"
    assert [passage.id for passage in passages] == [f"k{n}" for n in range(1, len(passages) + 1)]


@pytest.mark.anyio
async def test_an_article_partly_about_what_is_said_already_is_quoted() -> None:
    """Its first topic is what it is mainly about; only that puts it behind the others."""
    files = {
        "harbor/faults.md": article("Warranty", "The warranty covers what arrived damaged.", topics="[item_problem]"),
        "harbor/warranty.md": article("Guarantee", "The warranty.", topics="[policy_question, item_problem]"),
    }
    retriever = await open_retriever(files, score_floor=0.0)
    told = (Saying(text="is this covered by the warranty?", intent="policy_question"),)
    understanding = make_understanding("is this covered by the warranty?").model_copy(update={"told": told})
    asked = make_decision("policy_question", wants_knowledge=True)
    answered = asked.main.model_copy(update={"outcome": "item_problem", "intent": "item_problem"})
    both = asked.model_copy(update={"parts": (answered, asked.main)})

    passages = await retriever.retrieve(understanding, both, make_store(), NOW)

    assert documents(passages) == ["harbor/warranty", "harbor/faults"]


@pytest.mark.anyio
async def test_a_question_beside_another_is_searched_for_with_what_it_is_about() -> None:
    """`Can I use it twice?` alone says nothing of the gift card told of before; what asks nothing has no say."""
    files = {
        "harbor/a.md": article("Cards", "Gift card, arrives by e-mail."),
        "harbor/b.md": article("Using", "Gift card, use it twice."),
        "harbor/c.md": article("Paying", "Use it twice, pay twice."),
    }
    retriever = await open_retriever(files, score_floor=0.0)
    told = (
        Saying(text="gift card", intent="policy_question"),
        Saying(text="can I use it twice?", intent="payment"),
    )
    understanding = make_understanding("gift card can I use it twice?").model_copy(update={"told": told})
    asked = make_decision("policy_question", wants_knowledge=True)
    answered = asked.main.model_copy(update={"outcome": "presale_product", "intent": "presale_product"})
    both = asked.model_copy(update={"parts": (answered, asked.main)})

    passages = await retriever.retrieve(understanding, both, make_store(), NOW)

    assert documents(passages)[0] == "harbor/b"


@pytest.mark.anyio
async def test_all_that_was_written_is_searched_for_where_its_heart_finds_nothing() -> None:
    """A short question after a story is answered by what the story tells."""
    retriever = await open_retriever({"harbor/gifts.md": GIFT})
    understanding = make_understanding("really").model_copy(update={"request": "my gift card never expires really"})

    quoted = await retriever.retrieve(
        understanding, make_decision("policy_question", wants_knowledge=True), make_store(), NOW
    )

    assert documents(quoted) == ["harbor/gifts"]


@pytest.mark.anyio
async def test_a_known_vector_is_not_computed_again() -> None:
    """Retrieval with the understanding's vector gives the same passages without embedding."""
    knowledge, vectors, embedder = make_knowledge({"harbor/gifts.md": GIFT}, BRANDS), MemoryVectors(), WordEmbedder()
    await Indexer(knowledge, vectors, embedder, BRANDS).sync()
    retriever = Retriever(knowledge, vectors, embedder, BRANDS, RetrievalSettings())
    store = make_store()
    now = datetime(2026, 11, 20, tzinfo=UTC)
    alone = await retriever.search("gift card", "en", store, now)
    vector = (await embedder.embed(["gift card"]))[0]
    seen = embedder.seen

    assert await retriever.search("gift card", "en", store, now, vector=vector) == alone
    assert embedder.seen == seen
