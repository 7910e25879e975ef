"""Whether the text says the same twice."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from drafter.domain.draft import Draft
from drafter.domain.evaluation import Score
from drafter.evaluation.scorers.base import Case, check, of_draft
from drafter.evaluation.scorers.texts import fold, is_han, paragraphs_of, sentences_of, words_of

FEW_WORDS = 3
LONG_WITHOUT_SPACES = 10
RUN = 5
HAN_RUN = 8
MOST_RUNS = 2


@of_draft("repetition")
def score(_case: Case, draft: Draft) -> Iterator[Score]:
    """Yield whether a sentence or paragraph stands there twice, or a run of words more often than parcels ask for."""
    sentences = [words_of(fold(sentence)) for sentence in sentences_of(draft.text)]
    twice = _twice(" ".join(words) for words in sentences)
    yield check("repetition.sentence", f"twice: {twice[:80]!r}" if twice else None)
    twice = _twice(fold(paragraph) for paragraph in paragraphs_of(draft.text))
    yield check("repetition.paragraph", f"twice: {twice[:80]!r}" if twice else None)
    run, count = _most_repeated(sentences)
    most = max(MOST_RUNS, _things(draft))
    yield check("repetition.phrase", f"{count} times: {run!r}" if count > most else None)


def _twice(pieces: Iterable[str]) -> str | None:
    counts = Counter(piece for piece in pieces if piece.count(" ") >= FEW_WORDS or len(piece) >= LONG_WITHOUT_SPACES)
    return next((piece for piece, count in counts.items() if count > 1), None)


def _most_repeated(sentences: Sequence[Sequence[str]]) -> tuple[str, int]:
    runs: Counter[tuple[str, ...]] = Counter()
    for words in sentences:
        length = HAN_RUN if any(is_han(word[0]) for word in words) else RUN
        runs.update(zip(*(words[at:] for at in range(length)), strict=False))
    found = ((run, count) for run, count in runs.items() if count > 1 and not any(map(str.isdigit, run)))
    run, count = max(found, key=lambda item: item[1], default=((), 0))
    return " ".join(run), count


def _things(draft: Draft) -> int:
    """Return how many parcels or refunds the text speaks of, each of which needs its own sentences."""
    cited = {citation.evidence for citation in draft.citations}
    subjects = {evidence.subject for evidence in draft.evidence if evidence.id in cited}
    return max(sum(subject.startswith(kind) for subject in subjects) for kind in ("shipment:", "refund:", "return:"))
