"""Understanding: what a ticket says, before anything is looked up."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from drafter.domain.store import LANGUAGES, Language, Store
from drafter.domain.ticket import DraftRequest
from drafter.domain.understanding import Saying, Understanding
from drafter.domain.versions import without_names
from drafter.ports import Embedder, Vector
from drafter.understanding import signals, wants
from drafter.understanding.addresses import gives_address
from drafter.understanding.clause_intents import cued
from drafter.understanding.clauses import Clause, ClauseReader
from drafter.understanding.cues import CueSet
from drafter.understanding.intent_model import IntentModel, Matrix
from drafter.understanding.intents import Beside, rank_intents
from drafter.understanding.language import LanguageDetector, Spoken
from drafter.understanding.lexicon import cue_set, english_injection
from drafter.understanding.references import find_bare_numbers, find_references, mask_codes
from drafter.understanding.sparing import spared_words
from drafter.understanding.thread import Thread, read_thread

# Embedding takes most of the time of a draft, about 1 ms a short clause: the most telling clauses stand for the rest.
MAX_EMBEDDED = 4
MAX_QUERY = 240
WINDOW, OVERLAP, MOST_READ = 1_000, 200, 12_000
"""Characters that are read for orders at once, and of the beginning and the end of a text in all."""
_TELLING = 2.0
MAX_EARLIER = 2
_SAID_IN_ANSWERS = frozenset({"refund", "item_problem"})
_SAID_BESIDE = frozenset(
    {"photo_given", "part_only", "says_yes", "says_paid", "no_answer", "wants_replacement", "wants_money"}
)
"""Claims that say nothing about the topic."""
_ABOUT_VARIANTS = frozenset(
    {"exchange", "item_problem", "presale_size", "presale_product", "presale_delivery", "wholesale"}
)
_ABOUT_PLACES = frozenset({"presale_delivery", "presale_product", "wholesale", "policy_question"})
_BEFORE_BUYING = _ABOUT_PLACES - {"policy_question"} | {"presale_size", "presale_compatibility"}
_MIN_WORDS = 4
_FULL_LENGTH = 12
_FEW_CLAUSES = 3
_YES_CHARACTERS = 120
_EMPTY_SUBJECTS = frozenset(
    {
        *("", "no subject", "(no subject)", "kein betreff", "nessun oggetto", "sin asunto", "sans objet", "无主题"),
        *("contact form", "kontaktformular", "modulo di contatto", "modulo contatti", "formulario de contacto"),
        *(
            "formulario",
            "formulaire de contact",
            "formulaire",
            "联系表单",
            "contact",
            "kontakt",
            "contatto",
            "contacto",
        ),
    }
)


def clause_reader() -> ClauseReader:
    """Return a reader with the cues of all languages; each is compiled when it is first needed."""
    return ClauseReader({language: cue_set(language) for language in LANGUAGES})


@dataclass(frozen=True, slots=True)
class _Heard:
    """A thread's words to interpret, their clauses (a subject that counts is one), and those that carry the topic."""

    thread: Thread
    spoken: Spoken
    words: str
    clauses: tuple[Clause, ...]
    telling: tuple[Clause, ...]


class Understander:
    """Reads tickets.

    Args:
        model: the intent classifier, learnt from the workspace's exemplars.
        embedder: the same that made the model and that retrieval's index was made with.
        detector: tells languages apart.
        reader: splits texts and finds cues.
    """

    def __init__(
        self, model: IntentModel, embedder: Embedder, detector: LanguageDetector, reader: ClauseReader
    ) -> None:
        self._model = model
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
        heard = self._hear(thread, spoken)
        vectors = await self._embedder.embed([clause.text for clause in heard.telling]) if heard.telling else None
        return self._interpret(request, store, heard, vectors), self._query_vector(heard.telling, vectors)

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

    def _hear(self, thread: Thread, spoken: Spoken) -> _Heard:
        """Return the clauses, and among them those that carry the topic.

        The subject of a first message counts as one. An answer to the agent's question, or a few words, has no topic of
        its own: then the customer's messages before it speak too.
        """
        language, words = spoken.words, thread.request
        masked = mask_codes(words)
        clauses = self._reader.read(masked, language)
        topical = [clause for clause in clauses if not _is_idle(clause)]
        subject = "" if thread.subject.lower() in _EMPTY_SUBJECTS else thread.subject
        bare = not any(map(_cues, topical))
        if thread.earlier and not any(map(_is_thanks, clauses)) and _continues(thread, topical):
            words = "\n".join((*reversed(thread.earlier[:MAX_EARLIER]), words))
            masked = mask_codes(words)
            clauses = self._reader.read(masked, language)
            topical = [clause for clause in clauses if not _is_idle(clause)]
        elif subject and (not thread.has_reply or not topical):
            heading = self._reader.read_one(mask_codes(subject), language)
            if heading.folded.strip() and (bare or _cues(heading)):
                topical = [heading, *topical]
        if masked != words:
            topical = _without_courtesy(topical)
        telling = _most_telling(topical or clauses)
        return _Heard(thread, spoken, words, tuple(dict.fromkeys((*telling, *clauses))), tuple(telling))

    def _interpret(self, request: DraftRequest, store: Store, heard: _Heard, vectors: Vector | None) -> Understanding:
        language, words, clauses, thread = heard.spoken.words, heard.words, heard.clauses, heard.thread
        scores = np.zeros((0, len(self._model.intents)), dtype=np.float32)
        if vectors is not None:
            scores = self._model.scores(heard.telling, language, vectors)
        references = find_references(thread.passages, store)
        intents, claims = rank_intents(
            heard.telling,
            scores,
            self._model.intents,
            signals.read_claims(clauses),
            Beside(names_order=bool(references), many=wants.names_many(words)),
        )
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
            language=heard.spoken.language,
            language_score=heard.spoken.score,
            request=thread.request,
            query=" ".join(clause.text for clause in heard.telling),
            told=self._told(heard.telling, scores),
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

    def _told(self, clauses: Sequence[Clause], scores: Matrix) -> tuple[Saying, ...]:
        names = self._model.intents
        if len(scores) != len(clauses):
            return ()
        best = scores.argmax(axis=1).tolist()
        return tuple(Saying.made_of(text=clause.text, intent=names[n]) for clause, n in zip(clauses, best, strict=True))

    def _query_vector(self, clauses: Sequence[Clause], vectors: Vector | None) -> Vector:
        """Return the direction of the clauses together, each by its length: a name or a heading tells little."""
        if vectors is None:
            return np.zeros(self._embedder.dim, dtype=np.float32)
        lengths = np.array([max(clause.length, 1) for clause in clauses], dtype=np.float32)
        mean: Vector = lengths @ vectors
        return mean / max(float(np.sqrt(mean.dot(mean))), 1e-9)


def _is_idle(clause: Clause) -> bool:
    """Return whether a clause is a greeting, a courtesy or a name."""
    length = clause.length
    return not clause.names("claim") and (
        (clause.met("idle") and (clause.text.endswith((",", "，")) or not clause.names("intent")))
        or (length <= 1 and not clause.cue_names and not clause.is_question)
    )


def _continues(thread: Thread, topical: Sequence[Clause]) -> bool:
    """Return whether the words only carry on what the customer raised before."""
    intents = set().union(*(clause.names("intent") for clause in topical))
    thin = not any(map(_cues, topical)) and sum(clause.length for clause in topical) < _MIN_WORDS
    return thin or (thread.answers and intents <= _SAID_IN_ANSWERS)


def _is_yes(thread: Thread) -> bool:
    """Return whether the words are short and answer a question of the agent's."""
    return thread.answers and len(thread.request) <= _YES_CHARACTERS


def _without_courtesy(clauses: list[Clause]) -> list[Clause]:
    """Return the clauses without mere thanks where another asks: "Could you look up 1001? Many thanks."."""
    rest = [each for each in clauses if not _is_thanks(each) or _cues(each) > _cues_of_thanks(each)]
    return rest if any(each.is_question or each.met("ask") for each in rest) else clauses


def _cues_of_thanks(clause: Clause) -> int:
    return 2 * clause.met("intent:thanks")


def _is_thanks(clause: Clause) -> bool:
    return clause.met("intent:thanks") or clause.met("courtesy")


def _weight(clause: Clause) -> float:
    """Return how much of the topic a clause carries; a question needs some words to carry any."""
    length = clause.length
    asks = clause.is_question and length >= _MIN_WORDS
    return _cues(clause) + 2 * asks + clause.met("ask") + min(length, _FULL_LENGTH) / _FULL_LENGTH


def _cues(clause: Clause) -> int:
    return 2 * len(clause.names("intent")) + 2 * len(clause.names("claim") - _SAID_BESIDE)


def _most_telling(clauses: Sequence[Clause]) -> list[Clause]:
    """Return the clauses that ask or claim something, in their order, few and short enough to embed.

    Where there are few clauses or no cue was met, what is told matters as much as what is asked.
    """
    enough = _TELLING if len(clauses) > _FEW_CLAUSES and any(map(_cues, clauses)) else 0.0
    kept: list[int] = []
    room = MAX_QUERY
    for place in sorted(range(len(clauses)), key=lambda n: (-_weight(clauses[n]), n)):
        length = len(clauses[place].text)
        if not kept or (len(kept) < MAX_EMBEDDED and length <= room and _weight(clauses[place]) >= enough):
            kept.append(place)
            room -= length
    return [clauses[place] for place in sorted(kept)]


def _windows(text: str) -> Iterator[str]:
    """Yield a text in stretches that overlap, each short enough to be read whole; of a long one, its two ends."""
    ends = [text] if len(text) <= 2 * MOST_READ else [text[:MOST_READ], text[-MOST_READ:]]
    for end in ends:
        yield from (end[max(start - OVERLAP, 0) : start + WINDOW] for start in range(0, len(end), WINDOW))
