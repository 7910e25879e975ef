"""language: the text is in the draft's language, every sentence of it."""

import re
from collections.abc import Iterable, Iterator

from drafter.domain.finding import Finding
from drafter.domain.store import LANGUAGES
from drafter.verification.case import Case, block
from drafter.verification.facts import TEXTS
from drafter.verification.lexicons import foreign_words, telling_words
from drafter.verification.phrases import Token, fold, is_han
from drafter.verification.reading import Span

NAME = "language"
_WORDS_TO_TELL = 3
_FOREIGN_TO_TELL = 2
_HAN_TO_TELL = 4
_LATIN_WORDS = 6
_LEAD = 2
_HAN = re.compile(r"[\u3007\u4e00-\u9fff]")


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each sentence in another language."""
    for sentence in _doubtful(case):
        found = _other_language(case, sentence)
        if found is not None:
            yield block(NAME, f"this sentence is in {found}, not in {case.composition.language}", *_bounds(sentence))


def _doubtful(case: Case) -> Iterable[Span]:
    """Return the sentences that hold Chinese characters or enough foreign words to be in another language."""
    reading, own = case.reading, case.composition.language
    if own == "zh":
        latin = [len(tokens) for word, tokens in reading.page.words.items() if not _HAN.match(word)]
        return reading.sentences if sum(latin) >= _LATIN_WORDS else ()
    if _HAN.search(reading.text):
        return reading.sentences
    # a sentence in another language has more of its words than of ours, at least three: one that both know, two not
    words = foreign_words(own).intersection(reading.words)
    places = sorted(token.start for word in words for token in reading.page.words[word])
    numbers = [reading.sentence_at(place) for place in places]
    return [reading.sentences[number] for number in sorted({*numbers}) if numbers.count(number) >= _FOREIGN_TO_TELL]


def _bounds(sentence: Span) -> tuple[int, int]:
    return sentence.start, sentence.end


def _other_language(case: Case, sentence: Span) -> str | None:
    own = case.composition.language
    tokens = case.reading.tokens_in(sentence)
    if own == "zh":
        return _latin_in_chinese(case, tokens)
    if len(tokens) < _WORDS_TO_TELL:
        return None
    han = sum(is_han(token.text) for token in tokens) if sentence.end - sentence.start > _HAN_TO_TELL else 0
    if han >= _HAN_TO_TELL:
        strange = [token for token in tokens if is_han(token.text) and not case.reading.is_given(token.start)]
        if len(strange) >= _HAN_TO_TELL and not all(_is_shown(case, token) for token in strange):
            return "zh"
    telling = telling_words()
    counts = dict.fromkeys(LANGUAGES, 0)
    for token in tokens:
        for language in telling.get(token.text, ()):
            counts[language] += 1
    best = max(counts, key=lambda language: counts[language])
    score = counts[best]
    if best == own or score < _WORDS_TO_TELL or score < _LEAD * counts[own] + 1:
        return None
    said = sum(best in telling.get(token.text, ()) and not case.reading.is_given(token.start) for token in tokens)
    return best if said >= max(_WORDS_TO_TELL, _LEAD * counts[own] + 1) else None


def _is_shown(case: Case, token: Token) -> bool:
    """Whether the word stands in a value that may be shown, such as an attribute of a product card."""
    around = case.reading.lower[token.start : token.end + 1]
    return any(around in value or token.text in value for value in _values(case))


def _values(case: Case) -> tuple[str, ...]:
    return tuple(fold(evidence.value) for evidence in case.facts.of_kind(*TEXTS))


def _latin_in_chinese(case: Case, tokens: list[Token]) -> str | None:
    latin = [token for token in tokens if not is_han(token.text) and not token.text[0].isdigit()]
    if len(latin) < _LATIN_WORDS or len(latin) <= len(tokens) - len(latin):
        return None
    strange = sum(not case.reading.is_given(token.start) for token in latin)
    return "a language in Latin letters" if strange >= _LATIN_WORDS else None
