"""Finds the passages that answer a ticket: dense and lexical search over the brand's articles in all languages.

A chunk's score is its cosine plus a little for words in common. An article counts once, whatever languages it exists
in: its best version ranks it, and the version in the customer's language is what is returned.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from drafter.domain.decision import Decision
from drafter.domain.knowledge import Passage
from drafter.domain.store import LANGUAGES, Language, Store
from drafter.domain.understanding import Understanding
from drafter.ports import Embedder, KnowledgeSource, Vector, VectorStore
from drafter.retrieval.lexical import parse_terms
from drafter.retrieval.shelves import Entry, Shelf, fill_shelves
from drafter.settings import RetrievalSettings

LEXICAL_WEIGHT = 0.1
LEXICAL_WEIGHT_LONG = 0.3
LONG_QUERY = 40
"""What a full match of words adds to a cosine, in short queries and in those of more terms than this: a vector of many
sentences blurs, their rare words do not. Chosen by `drafter bench retrieval` (our set and tau_banking_kb)."""
LEXICAL_ALONE = 0.5
"""A match of words that makes a chunk a candidate, however far its vector."""
CANDIDATES = 24
"""Nearest chunks looked at in each language, for `top_k` up to 6."""
TOPIC_BONUS = 0.02
"""For an article on a topic that the decision named: it settles ties, no more."""
VERSION_SHARE = 0.6
"""A version in a language the customer reads better is taken if it scores this share of the best version's score."""
BYTES_PER_TOKEN = 3
WHOLE_FLOOR = 0.42
"""Where what seemed to matter finds no answer, all that was written is searched for: it holds much, so this is more."""
MOST_ASKED = 600


class _Hit(NamedTuple):
    """A chunk that could answer; `place` is its number on its shelf."""

    score: float
    cosine: float
    shelf: Shelf
    place: int

    @property
    def entry(self) -> Entry:
        return self.shelf.entries[self.place]


_Versions = dict[Language, _Hit]
"""The best hit in each language version of one article."""
_Best = dict[str, tuple[float, float, int]]
"""By article, score, cosine and place of the best hit on one shelf."""
DAYS_REMEMBERED = 32


class _Query(NamedTuple):
    """What is asked for besides the vector: terms with the words they come from, and the topics decided on."""

    terms: Mapping[str, str]
    topics: frozenset[str]


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
        self._standing: dict[tuple[str, date], tuple[tuple[bool, ...], ...]] = {}
        self._shelves = {brand: fill_shelves(knowledge, brand, embedder.identity) for brand in brands}

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

        Each clause that is not about the other answers is searched for by itself, so that nothing else blurs it.
        Articles on what the other answers say already come last.
        """
        own = frozenset[str](part.intent for part in decision.parts if part.outcome == "knowledge_answer")
        said = frozenset[str](part.intent for part in decision.parts if part.outcome != "knowledge_answer") - own
        language = understanding.language
        open_ones = [clause.text for clause in understanding.told if clause.intent not in said]
        texts = tuple(dict.fromkeys(open_ones)) or (understanding.query,)
        found = [
            await self.search(text, language, store, as_of, vector=vector, topics=own)
            for text, vector in zip(texts, await self._embedder.embed(texts), strict=True)
        ]
        ranked = sorted(
            (passage for passages in found for passage in passages),
            key=lambda passage: (not said.isdisjoint(passage.topics), -passage.score),
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
        if not text.strip():
            return ()
        if vector is None:
            vector = (await self._embedder.embed([text]))[0]
        terms = parse_terms(text)
        today = as_of.astimezone(ZoneInfo(store.time_zone)).date()
        least = self._settings.score_floor * VERSION_SHARE
        shelves = self._shelves.get(store.brand, ())
        best: list[_Best] = []
        for shelf, in_force in zip(shelves, self._in_force(store.brand, today), strict=True):
            nearest = await self._vectors.search(shelf.collection, vector, max(CANDIDATES, 4 * self._settings.top_k))
            best.append(_best_hits(shelf, in_force, nearest, _Query(terms, topics), least))
        order: tuple[Language, ...] = tuple(dict.fromkeys((language, *store.languages, "en", *LANGUAGES)))
        return self._choose(self._rank(shelves, best), order, terms)

    def _in_force(self, brand: str, today: date) -> tuple[tuple[bool, ...], ...]:
        """Return, for each of the brand's shelves, which of its entries hold today."""
        known = self._standing.get((brand, today))
        if known is None:
            if len(self._standing) >= DAYS_REMEMBERED:
                self._standing.clear()
            shelves = self._shelves.get(brand, ())
            known = tuple(tuple(entry.in_force(today) for entry in shelf.entries) for shelf in shelves)
            self._standing[brand, today] = known
        return known

    def _rank(self, shelves: Sequence[Shelf], best: Sequence[_Best]) -> Iterator[tuple[float, _Versions]]:
        """Yield score and versions of the articles good enough, best first."""
        floor = self._settings.score_floor
        scores: dict[str, float] = {}
        for found in best:
            for article, hit in found.items():
                if hit[0] >= floor:
                    scores[article] = max(hit[0], scores.get(article, floor))
        for score, article in sorted((-score, article) for article, score in scores.items()):
            hits = ((shelf, found.get(article)) for shelf, found in zip(shelves, best, strict=True))
            yield -score, {shelf.language: _Hit(hit[0], hit[1], shelf, hit[2]) for shelf, hit in hits if hit}

    def _choose(
        self, ranked: Iterable[tuple[float, _Versions]], order: Sequence[Language], terms: Mapping[str, str]
    ) -> tuple[Passage, ...]:
        """Return a passage for each article, from the version the customer reads best, within the token budget."""
        left = self._settings.token_budget
        passages: list[Passage] = []
        seen: set[str] = set()
        for score, versions in ranked:
            good = VERSION_SHARE * score
            hit = next(versions[lang] for lang in order if lang in versions and versions[lang].score >= good)
            text = hit.entry.chunk.text
            cost = -(-len(text.encode()) // BYTES_PER_TOKEN)
            if text in seen or cost > left:
                continue
            seen.add(text)
            left -= cost
            why = tuple(_reasons(hit, terms, order[0]))
            passages.append(_to_passage(hit, f"k{len(passages) + 1}", score, why))
            if len(passages) == self._settings.top_k:
                break
        return tuple(passages)


def _best_hits(
    shelf: Shelf, in_force: Sequence[bool], nearest: Sequence[tuple[str, float]], query: _Query, least: float
) -> _Best:
    """Return what scores `least` of the shelf's nearest chunks, and of those with words in common left out there."""
    terms, topics = query
    entries, places = shelf.entries, shelf.places
    weight = LEXICAL_WEIGHT if len(terms) <= LONG_QUERY else LEXICAL_WEIGHT_LONG
    lexical = shelf.lexical.scores(terms)
    gains: list[float] = (weight * lexical).tolist()
    enough = least - TOPIC_BONUS - max(gains, default=0.0)
    cosines: dict[int, float] = {}
    for chunk, cosine in nearest:
        if cosine < enough:
            break
        place = places.get(chunk)
        if place is not None:
            cosines[place] = cosine
    if nearest and len(nearest) < len(entries):
        farthest = nearest[-1][1]
        for place in (lexical >= LEXICAL_ALONE).nonzero()[0].tolist():
            cosines.setdefault(place, farthest)
    best: _Best = {}
    for place, cosine in cosines.items():
        entry = entries[place]
        score = cosine + gains[place]
        if topics and not topics.isdisjoint(entry.document.topics):
            score += TOPIC_BONUS
        if score >= least and in_force[place]:
            known = best.get(entry.article)
            if known is None or score > known[0] or (score == known[0] and place < known[2]):
                best[entry.article] = score, cosine, place
    return best


def _reasons(hit: _Hit, terms: Mapping[str, str], wanted: Language) -> Iterator[str]:
    yield f"dense {hit.cosine:.2f}"
    words = dict.fromkeys(terms[term] for term in hit.shelf.lexical.matches(hit.place, terms))
    if words:
        yield f"words: {', '.join(words)}"
    if hit.shelf.language != wanted:
        yield f"language: {hit.shelf.language}, for want of {wanted}"


def _to_passage(hit: _Hit, passage_id: str, score: float, why: tuple[str, ...]) -> Passage:
    chunk, document = hit.entry.chunk, hit.entry.document
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
