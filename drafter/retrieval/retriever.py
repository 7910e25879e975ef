"""Finds the passages that answer a ticket: dense and lexical search over the brand's articles in all languages.

A chunk's score is its cosine plus a little for words in common. An article counts once, whatever languages it exists
in: its best version ranks it, and the version in the customer's language is what is returned.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from drafter.domain.decision import Decision
from drafter.domain.knowledge import Passage
from drafter.domain.store import LANGUAGES, Language, Store
from drafter.domain.understanding import Understanding
from drafter.ports import Embedder, KnowledgeSource, Vector, VectorStore
from drafter.retrieval.bookcase import Bookcase, Scores
from drafter.retrieval.lexical import parse_terms
from drafter.retrieval.shelves import Entry, fill_shelves
from drafter.settings import RetrievalSettings

CANDIDATES = 24
"""Nearest chunks looked at in each language, for `top_k` up to 6."""
VERSION_SHARE = 0.6
"""A version in a language the customer reads better is taken if it scores this share of the best version's score."""
BYTES_PER_TOKEN = 3
WHOLE_FLOOR = 0.42
"""Where what seemed to matter finds no answer, all that was written is searched for: it holds much, so this is more."""
MOST_ASKED = 600
_ASKING = ("?", "？")


class Retriever:
    """Searches one version of the knowledge; build another when the files change."""

    def __init__(
        self,
        knowledge: KnowledgeSource,
        vectors: VectorStore,
        embedder: Embedder,
        brands: Sequence[str],
        settings: RetrievalSettings,
    ) -> None:
        self._vectors = vectors
        self._embedder = embedder
        self._settings = settings
        nearest = max(CANDIDATES, 4 * settings.top_k)
        shelves = {brand: fill_shelves(knowledge, brand, embedder.identity) for brand in brands}
        self._cases = {brand: Bookcase(filled, nearest) for brand, filled in shelves.items() if filled}

    async def retrieve(
        self,
        understanding: Understanding,
        decision: Decision,
        store: Store,
        as_of: datetime,
        vector: Vector | None = None,
    ) -> tuple[Passage, ...]:
        """Return the passages for a ticket, best first; empty when nothing known is relevant.

        Where the reply will quote the best one, it must be better than where the agent only sees it.

        Args:
            understanding: its `query` is searched for, in its language first.
            decision: articles on the topics it decided are preferred among equals.
            store: its brand's and the shared articles are searched, nobody else's.
            as_of: articles must be in force on this day in the store's time zone.
            vector: the query's embedding, when it is known already.
        """
        topics = frozenset[str](part.intent for part in decision.parts)
        language = understanding.language
        if decision.wants_knowledge and len(decision.parts) > 1:
            passages = await self._search_beside(understanding, decision, store, as_of)
        else:
            passages = await self.search(understanding.query, language, store, as_of, vector=vector, topics=topics)
        if not decision.wants_knowledge or (passages and passages[0].score >= self._settings.answer_floor):
            return passages
        if len(decision.parts) > 1 or understanding.request == understanding.query:
            return ()
        passages = await self.search(understanding.request[:MOST_ASKED], language, store, as_of, topics=topics)
        return passages if passages and passages[0].score >= WHOLE_FLOOR else ()

    async def _search_beside(
        self, understanding: Understanding, decision: Decision, store: Store, as_of: datetime
    ) -> tuple[Passage, ...]:
        """Return the passages for the question that an article answers beside answers about an order, best first.

        Each question that is not about the other answers is searched for by itself, so that nothing else blurs it.
        Articles that are mainly about what the other answers say already come last.
        """
        own = frozenset[str](part.intent for part in decision.parts if part.outcome == "knowledge_answer")
        said = frozenset[str](part.intent for part in decision.parts if part.outcome != "knowledge_answer") - own
        language = understanding.language
        open_ones = [clause.text for clause in understanding.told if clause.intent not in said]
        texts = _questions(open_ones) or (understanding.query,)
        found = [
            await self.search(text, language, store, as_of, vector=vector, topics=own)
            for text, vector in zip(texts, await self._embedder.embed(texts), strict=True)
        ]
        ranked = sorted(
            (passage for passages in found for passage in passages),
            key=lambda passage: (_is_mainly_about(said, passage), -passage.score),
        )
        best = {passage.document_id: passage for passage in reversed(ranked)}
        ranked = sorted(best.values(), key=ranked.index)[: self._settings.top_k]
        return tuple(passage.model_copy(update={"id": f"k{n}"}) for n, passage in enumerate(ranked, start=1))

    async def search(  # noqa: PLR0913 - a question has this many sides
        self,
        text: str,
        language: Language,
        store: Store,
        as_of: datetime,
        *,
        vector: Vector | None = None,
        topics: frozenset[str] = frozenset(),
    ) -> tuple[Passage, ...]:
        """Return the passages for a free text, as `retrieve` does."""
        case = self._cases.get(store.brand)
        if case is None or not text.strip():
            return ()
        if vector is None:
            vector = (await self._embedder.embed([text]))[0]
        terms = parse_terms(text)
        today = as_of.astimezone(ZoneInfo(store.time_zone)).date()
        scores = await case.score(self._vectors, vector, terms, topics, today)
        order: tuple[Language, ...] = tuple(dict.fromkeys((language, *store.languages, "en", *LANGUAGES)))
        return self._choose(case, scores, order, terms)

    def _choose(
        self, case: Bookcase, scores: Scores, order: Sequence[Language], terms: Mapping[str, str]
    ) -> tuple[Passage, ...]:
        """Return a passage for each article, from the version the customer reads best, within the token budget."""
        left = self._settings.token_budget
        passages: list[Passage] = []
        seen: set[str] = set()
        of_entries: list[float] = scores.total.tolist()
        for score, article in _rank(case.entries, scores, self._settings.score_floor):
            place = _choose_version(case.versions[article], of_entries, order, VERSION_SHARE * score)
            entry = case.entries[place]
            text = entry.chunk.text
            cost = -(-len(text.encode()) // BYTES_PER_TOKEN)
            if text in seen or cost > left:
                continue
            seen.add(text)
            left -= cost
            why = _reasons(entry, float(scores.cosines[place]), case.common_words(place, terms), order[0])
            passages.append(_to_passage(entry, f"k{len(passages) + 1}", score, why))
            if len(passages) == self._settings.top_k:
                break
        return tuple(passages)


def _questions(clauses: Sequence[str]) -> tuple[str, ...]:
    """Return each question with what was told beside the questions, which it is about; all clauses where none asks."""
    asked = [clause for clause in clauses if clause.rstrip().endswith(_ASKING)]
    story = [clause for clause in clauses if clause not in asked] if asked else []
    return tuple(dict.fromkeys(" ".join((*story, clause)) for clause in asked or clauses))


def _is_mainly_about(intents: frozenset[str], passage: Passage) -> bool:
    """Whether the first of an article's topics, which is what it is mainly about, is among the intents."""
    return passage.topics[:1] != () and passage.topics[0] in intents


def _rank(entries: Sequence[Entry], scores: Scores, floor: float) -> list[tuple[float, str]]:
    """Return score and name of the articles good enough, best first; an article is as good as its best entry."""
    best: dict[str, float] = {}
    places = (scores.total >= floor).nonzero()[0]
    for place, score in zip(places.tolist(), scores.total[places].tolist(), strict=True):
        article = entries[place].article
        if score > best.get(article, -1.0):
            best[article] = score
    return sorted(((score, article) for article, score in best.items()), key=lambda pair: (-pair[0], pair[1]))


def _choose_version(
    versions: Mapping[Language, Sequence[int]], scores: Sequence[float], order: Iterable[Language], good: float
) -> int:
    """Return the place of the best entry in the first language whose best entry is good enough; there is one."""
    best = (max(versions[language], key=scores.__getitem__) for language in order if language in versions)
    return next(place for place in best if scores[place] >= good)


def _reasons(entry: Entry, cosine: float, words: Sequence[str], wanted: Language) -> tuple[str, ...]:
    reasons = [f"dense {cosine:.2f}"]
    if words:
        reasons.append(f"words: {', '.join(words)}")
    if entry.document.language != wanted:
        reasons.append(f"language: {entry.document.language}, for want of {wanted}")
    return tuple(reasons)


def _to_passage(entry: Entry, passage_id: str, score: float, why: tuple[str, ...]) -> Passage:
    chunk, document = entry.chunk, entry.document
    return Passage.made_of(
        id=passage_id,
        chunk_id=chunk.id,
        document_id=document.id,
        title=document.title,
        text=chunk.text,
        score=round(min(max(score, 0.0), 1.0), 4),
        url=document.url,
        kind=document.kind,
        language=document.language,
        topics=document.topics,
        why=why,
    )
