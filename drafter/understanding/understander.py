"""Understanding: what a ticket says, before anything is looked up."""

from collections.abc import Mapping, Sequence

import numpy as np

from drafter.domain.store import LANGUAGES, Language, Store
from drafter.domain.ticket import DraftRequest
from drafter.domain.understanding import Understanding
from drafter.ports import Embedder, Vector
from drafter.understanding import signals, wants
from drafter.understanding.clauses import Clause, ClauseReader
from drafter.understanding.intent_model import IntentModel
from drafter.understanding.intents import rank_intents
from drafter.understanding.language import LanguageDetector, Spoken
from drafter.understanding.lexicon import cue_set, english_injection
from drafter.understanding.references import find_references, mask_codes
from drafter.understanding.thread import Thread, read_thread

# Embedding takes most of the time of a draft, about 1 ms a short clause: the most telling clauses stand for the rest.
MAX_EMBEDDED = 4
MAX_QUERY = 320
_MIN_WORDS = 4
_MIN_HAN = 6
_HAN_RATIO = 3
_EMPTY_SUBJECTS = frozenset({"", "no subject", "(no subject)", "kein betreff", "nessun oggetto", "sin asunto", "sans objet", "无主题"})


def clause_reader() -> ClauseReader:
    """Return a reader with the cues of all languages; compiling them takes about 0.2 s, once."""
    return ClauseReader({language: cue_set(language) for language in LANGUAGES})


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

        The vector is the normalised mean of the embedded clauses (zero when nothing was written), made once.
        """
        ticket = request.ticket
        thread = read_thread(ticket)
        spoken = self._detector.detect((thread.request, *thread.earlier, thread.subject), store.languages, ticket.language)
        clauses = self._reader.read(mask_codes(thread.request), spoken.words)
        telling = self._telling(thread, clauses, spoken.words)
        vectors = await self._embedder.embed([clause.text for clause in telling]) if telling else None
        understanding = self._read(request, store, thread, spoken, clauses, telling, vectors)
        return understanding, self._query_vector(vectors)

    def _telling(self, thread: Thread, clauses: Sequence[Clause], language: Language) -> list[Clause]:
        """Return the clauses that carry the topic, in their order.

        The subject of a first message counts as one. A reply such as an order number alone has no topic of its own:
        then the customer's message before it speaks.
        """
        topical = [clause for clause in clauses if not _is_idle(clause)]
        subject = thread.subject if thread.subject.strip().lower() not in _EMPTY_SUBJECTS else ""
        bare = not any(clause.names("intent") or clause.names("claim") for clause in topical)
        thin = sum(map(_length, topical)) < _MIN_WORDS
        if bare and thin and thread.earlier and not _only_thanks(clauses):
            before = self._reader.read(mask_codes(thread.earlier[0]), language)
            topical = [*(clause for clause in before if not _is_idle(clause)), *topical]
        elif subject and (not thread.has_reply or not topical):
            heading = self._reader.read_one(mask_codes(subject), language)
            if heading.folded.strip() and (bare or heading.names("intent") or heading.names("claim")):
                topical = [heading, *topical]
        return _most_telling(topical or list(clauses))

    def _read(
        self,
        request: DraftRequest,
        store: Store,
        thread: Thread,
        spoken: Spoken,
        clauses: Sequence[Clause],
        telling: Sequence[Clause],
        vectors: Vector | None,
    ) -> Understanding:
        everything = list(dict.fromkeys((*telling, *clauses)))
        language = spoken.words
        claims = signals.read_claims(everything)
        scores = np.zeros((0, len(self._model.intents)), dtype=np.float32) if vectors is None else self._model.scores(telling, language, vectors)
        intents = rank_intents(telling, scores, self._model.intents, claims)
        risks = signals.read_risks(everything)
        written = f"{thread.subject}\n{thread.request}"
        names = (request.ticket.requester.name or "", store.name, store.brand)
        raised = {intent.name for intent in intents}
        return Understanding(
            language=spoken.language,
            language_score=min(1.0, max(0.0, spoken.score)),
            request=thread.request,
            query=" ".join(clause.text for clause in telling),
            intents=intents,
            references=find_references(thread.passages, store),
            claims=claims,
            risks=risks,
            injection=signals.read_injection(written, everything, None if language == "en" else self._english),
            products=wants.product_mentions(written, names),
            wanted_options=wants.wanted_options(thread.request, language),
            destination=self._places.destination(thread.request, language) if raised & {"presale_delivery", "presale_product", "wholesale", "policy_question"} else None,
            quantity=wants.quantity(thread.request, language, wholesale="wholesale" in raised),
            sentiment=signals.read_sentiment(written, everything),
            urgency=signals.read_urgency(everything, risks, messages=thread.unanswered, is_thanks=raised == {"thanks"}),
            customer_messages=thread.unanswered,
        )

    def _query_vector(self, vectors: Vector | None) -> Vector:
        if vectors is None:
            return np.zeros(self._embedder.dim, dtype=np.float32)
        mean: Vector = vectors.mean(axis=0)
        return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-9), dtype=np.float32)


def _length(clause: Clause) -> int:
    words = clause.folded.split()
    return max(len(words), len(clause.folded) // _HAN_RATIO) if words and len(words) == 1 else len(words)


def _is_idle(clause: Clause) -> bool:
    return clause.met("idle") and not clause.names("intent") and not clause.names("claim")


def _only_thanks(clauses: Sequence[Clause]) -> bool:
    return any("thanks" in clause.names("intent") or _is_idle(clause) for clause in clauses)


def _weight(clause: Clause) -> float:
    cues = 2 * len(clause.names("intent")) + 2 * len(clause.names("claim"))
    return cues + 2 * clause.is_question + clause.met("ask") + min(_length(clause), 12) / 12


def _most_telling(clauses: Sequence[Clause]) -> list[Clause]:
    """Return at most `MAX_EMBEDDED` clauses of together at most `MAX_QUERY` characters, in their order."""
    kept: list[int] = []
    room = MAX_QUERY
    for place in sorted(range(len(clauses)), key=lambda n: (-_weight(clauses[n]), n)):
        length = len(clauses[place].text)
        if len(kept) < MAX_EMBEDDED and (length <= room or not kept):
            kept.append(place)
            room -= length
    return [clauses[place] for place in sorted(kept)]
