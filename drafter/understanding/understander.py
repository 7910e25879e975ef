"""Understanding: what a ticket says, before anything is looked up."""

from collections.abc import Iterable, Iterator

import numpy as np

from drafter.domain.store import LANGUAGES, Language, Store
from drafter.domain.ticket import DraftRequest
from drafter.domain.understanding import Understanding
from drafter.domain.versions import without_names
from drafter.ports import Embedder, Vector
from drafter.understanding import signals, wants
from drafter.understanding.addresses import gives_address
from drafter.understanding.clause_intents import cued
from drafter.understanding.clauses import ClauseReader
from drafter.understanding.cues import CueSet
from drafter.understanding.hearing import Heard, hear
from drafter.understanding.intents import Beside
from drafter.understanding.language import LanguageDetector, Spoken
from drafter.understanding.lexicon import cue_set, english_injection
from drafter.understanding.references import find_bare_numbers, find_references, mask_codes
from drafter.understanding.sparing import spared_words
from drafter.understanding.thread import Thread, read_thread
from drafter.understanding.ticket_model import ReadTicket
from drafter.understanding.topics import Topics

WINDOW, OVERLAP, MOST_READ = 1_000, 200, 12_000
"""Characters that are read for orders at once, and of the beginning and the end of a text in all."""
_ABOUT_VARIANTS = frozenset(
    {"exchange", "item_problem", "presale_size", "presale_product", "presale_delivery", "wholesale"}
)
_ABOUT_PLACES = frozenset({"presale_delivery", "presale_product", "wholesale", "policy_question"})
_BEFORE_BUYING = _ABOUT_PLACES - {"policy_question"} | {"presale_size", "presale_compatibility"}
_YES_CHARACTERS = 120


def clause_reader() -> ClauseReader:
    """Return a reader with the cues of all languages; each is compiled when it is first needed."""
    return ClauseReader({language: cue_set(language) for language in LANGUAGES})


class Understander:
    """Reads tickets.

    Args:
        topics: what was learnt from the workspace's exemplars and tickets.
        embedder: the same that made the model and that retrieval's index was made with.
        detector: tells languages apart.
        reader: splits texts and finds cues.
    """

    def __init__(self, topics: Topics, embedder: Embedder, detector: LanguageDetector, reader: ClauseReader) -> None:
        self._topics = topics
        self._embedder = embedder
        self._detector = detector
        self._reader = reader
        self._english = english_injection()
        self._places = wants.Places()

    async def understand(self, request: DraftRequest, store: Store) -> tuple[Understanding, Vector]:
        """Return the reading of a ticket, and the embedding of its `query` for retrieval.

        The vector is the normalised mean of the embedded clauses by their length (zero when nothing was written), made
        once.
        """
        ticket = request.ticket
        thread = read_thread(ticket)
        texts = (thread.request, *thread.earlier, thread.subject)
        spoken = self._detector.detect(texts, store.languages, ticket.language)
        heard = hear(thread, spoken.words, self._reader)
        if not heard.telling:
            none = np.zeros(self._embedder.dim, dtype=np.float32)
            return self._interpret(request, store, spoken, heard, None), none
        read = self._topics.read(heard, await self._embedder.embed([clause.text for clause in heard.telling]))
        return self._interpret(request, store, spoken, heard, read), read.direction

    def read_orders(self, texts: Iterable[str], language: Language) -> tuple[str, ...]:
        """Return why texts of strangers look like instructions to a machine; empty when they do not."""
        english = None if language == "en" else self._english
        found = {
            reason: None
            for text in dict.fromkeys(texts)
            for window in _windows(text)
            for reason in self._orders_in(window, language, english)
        }
        return tuple(found)

    def _orders_in(self, written: str, language: Language, english: CueSet | None) -> tuple[str, ...]:
        return signals.read_injection(written, self._reader.read(mask_codes(written), language), english)

    def _interpret(
        self, request: DraftRequest, store: Store, spoken: Spoken, heard: Heard, read: ReadTicket | None
    ) -> Understanding:
        language, words, clauses, thread = heard.language, heard.words, heard.clauses, heard.thread
        references = find_references(thread.passages, store)
        beside = Beside(names_order=bool(references), many=wants.names_many(words))
        intents, claims = self._topics.rank(heard, read, signals.read_claims(clauses), beside)
        if not _is_yes(thread):
            claims = tuple(claim for claim in claims if claim != "says_yes")
        if gives_address(thread.request, [reference.text for reference in references]):
            claims = (*claims, "address_given")
        raised = {intent.name for intent in intents}
        if "presale_size" in raised and wants.gives_measures(words):
            claims = (*claims, "measures_given")
        risks = signals.read_risks(clauses, before_buying=raised <= _BEFORE_BUYING)
        written = f"{thread.subject}\n{words}"
        strangers = (request.ticket.requester.name or "", store.name, store.brand)
        return Understanding.made_of(
            language=spoken.language,
            language_score=spoken.score,
            request=thread.request,
            query=" ".join(clause.text for clause in heard.telling),
            told=self._topics.told(heard, read),
            intents=intents,
            named=tuple(intent.name for intent in intents if any(intent.name in cued(clause) for clause in clauses)),
            references=references,
            bare_numbers=() if references else find_bare_numbers(thread.passages, store),
            claims=claims,
            risks=risks,
            spared=spared_words(words),
            injection=signals.read_injection(written, clauses, None if language == "en" else self._english),
            products=wants.product_mentions(written, strangers),
            wanted_options=wants.wanted_options(without_names(words, strangers[0]), language)
            if raised & _ABOUT_VARIANTS
            else {},
            destination=self._places.destination(words, language) if raised & _ABOUT_PLACES else None,
            quantity=wants.quantity(words, language, wholesale="wholesale" in raised),
            sentiment=signals.read_sentiment(written, clauses),
            urgency=signals.read_urgency(clauses, risks, messages=thread.unanswered, is_thanks=raised == {"thanks"}),
            customer_messages=thread.unanswered,
        )


def _is_yes(thread: Thread) -> bool:
    """Return whether the words are short and answer a question of the agent's."""
    return thread.answers and len(thread.request) <= _YES_CHARACTERS


def _windows(text: str) -> Iterator[str]:
    """Yield a text in stretches that overlap, each short enough to be read whole; of a long one, its two ends."""
    ends = [text] if len(text) <= 2 * MOST_READ else [text[:MOST_READ], text[-MOST_READ:]]
    for end in ends:
        yield from (end[max(start - OVERLAP, 0) : start + WINDOW] for start in range(0, len(end), WINDOW))
