"""How much there is to read."""

from collections.abc import Iterator, Mapping

from drafter.domain.draft import Draft
from drafter.domain.evaluation import Score
from drafter.domain.ticket import Channel
from drafter.evaluation.scorers.base import Case, check, measure, of_draft
from drafter.evaluation.scorers.texts import is_han, sentences_of, words_of

BOUNDS: Mapping[Channel, tuple[int, int]] = {
    "email": (12, 260),
    "form": (12, 260),
    "marketplace": (12, 260),
    "chat": (3, 130),
    "social": (3, 130),
}
"""Fewest and most words; a screen of e-mail holds about 200, and a chat's reader scrolls after 100."""
LONGEST_SENTENCE = 50
HAN_A_WORD = 1.7
"""Chinese characters that say as much as one word of the other languages."""


@of_draft("readability")
def score(case: Case, draft: Draft) -> Iterator[Score]:
    """Yield length in words and sentences, and whether they are within the channel's bounds."""
    lengths = [_length(sentence) for sentence in sentences_of(draft.text)] or [0.0]
    words, longest = sum(lengths), max(lengths)
    yield measure("readability.words", round(words, 1))
    yield measure("readability.sentences", len(lengths))
    yield measure("readability.longest_sentence", round(longest, 1))
    yield measure("readability.mean_sentence", round(words / len(lengths), 2))
    least, most = BOUNDS[case.sample.request.ticket.channel]
    fits = least <= words <= most
    yield check("readability.length", None if fits else f"{words:.0f} words, not {least} to {most}")
    short = longest <= LONGEST_SENTENCE
    yield check("readability.sentence", None if short else f"a sentence of {longest:.0f} words")


def _length(sentence: str) -> float:
    words = words_of(sentence)
    han = sum(is_han(word[0]) for word in words)
    return len(words) - han + han / HAN_A_WORD
