"""One reading of a draft, shared by all checks: sentences, clauses, typed values, phrases."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, KeysView, Mapping
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from drafter.domain.composition import Composition
from drafter.domain.store import Language
from drafter.verification.facts import TEXTS, Facts
from drafter.verification.lexicons import phrasebook
from drafter.verification.phrases import Cue, Token, is_han
from drafter.verification.readers import read_mentions
from drafter.verification.readers.page import Mention, Page

# begins with a set of characters: the search for one is several times as fast as for a choice of expressions
_SENTENCE_END = re.compile(r"[.!?…。！？\n](?:(?<=[.!?…])[\"”»)']*(?=\s|$)|(?<=[。！？])(?:[”」)）])?|(?<=\n))")
_BEFORE_NEXT = " \u00a0\u202f\n»”“\")'"
"""What may stand between the end of a sentence and the first letter of the next."""
_ABBREVIATION = re.compile(
    r"\b(?:(?:nr|no|mr|mrs|ms|dr|st|ca|ggf|bzw|usw|inkl|evtl|n|m|mme|sr|sra|sig|dott|approx|incl|tel|art|z|b|u|a|d|h|p|ex|"
    r"núm|pág|num|ref|ord|gg|prof|max|min|str|ave))\.$"
)
_TO = re.compile(r"\s(?:to|an|a|ad|al|alla|à|au|给)\s")
_TO_CARRIER = re.compile(
    r"\s?(?:to the (?:carrier|courier)|an (?:den|unseren) (?:paketdienst|versanddienst)\w*|al corriere|al transportista|"
    r"al mensajero|au transporteur|给快递|给承运)"
)
_RETOLD: Mapping[tuple[str, str], str] = {
    ("parcel", "delivered"): "shipped",
    ("when", "delivery"): "ship",
    ("when", "arrive"): "dispatch",
}
"""What is said of parcels that are handed to a carrier."""
_LATIN_MARK = re.compile(r"[,;:–—()]")
_HAN_MARK = re.compile(r"[，,；;：:()（）]")
_SAYS_NO = frozenset(
    {
        ("parcel", "attempt"),
        ("parcel", "label"),
        ("parcel", "lost"),
        ("parcel", "pickup"),
        ("order", "preparing"),
        ("return", "declined"),
        ("order", "unpaid"),
        ("order", "hold"),
        ("refund", "failed"),
        ("refund", "pending"),
    }
)
_LASTING = frozenset({"transit", "out", "pickup", "returning", "lost"})
_INVERTED = frozenset(
    "sollte sollten ist sind hat haben wird werden kommt kommen taucht bleibt bleiben liegt geht fehlt trifft passt gibt steht sehen findet".split()
)
_FUTURE: Mapping[Language, tuple[str, ...]] = {
    "it": ("remo", "ranno", "rà", "rò", "rai"),
    "es": ("remos", "rán", "rá", "ré", "rás"),
    "fr": (
        "rons",
        "ront",
        "erai",
        "era",
        "erez",
        "drez",
        "cevrez",
        "devrez",
        "pourrez",
        "verrez",
        "aurez",
        "drai",
        "dra",
    ),
}
_NOT_FUTURE = frozenset({"environs", "affront", "front", "rai", "era"})
_BEFORE_DATES = frozenset(
    "until till before after following from nach ab bis vor dopo prima fino a da antes después hasta tras après avant jusqu dès à "
    "直到 等到".split()
)
_AND = frozenset({"and", "but", "und", "aber", "sondern", "e", "ed", "ma", "y", "pero", "et", "mais", "但", "而", "并"})
_ARTICLE = 8
"""The width of what may stand between a preposition and its date: `until the `, `bis zum `."""
_SHORTEST_QUOTE = 16
_HAN_QUOTE = 6
_SHORTEST_NAME = 3


class Span(NamedTuple):
    """A sentence or a clause; `joined` when a word like `and` begins the clause."""

    start: int
    end: int
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Mood:
    """How a phrase is meant: as a fact (`asserted`), denied, foreseen, under a condition, or merely possible."""

    negated: bool
    foreseen: bool
    conditional: bool
    possible: bool
    asked: bool

    @property
    def asserted(self) -> bool:
        """Whether it is said as a fact, be it in the negative."""
        return not (self.foreseen or self.conditional or self.possible or self.asked)


class Reading:
    """The draft's text as the checks see it."""

    def __init__(self, composition: Composition, facts: Facts) -> None:
        self.composition = composition
        self.text = composition.text
        self.language: Language = composition.language
        page = Page(composition.text, composition.language, facts.today)
        self.page = page
        self.lower = page.lower
        self.tokens: list[Token] = page.tokens
        self._starts = page.starts
        self.names = _spans_of_names(page.lower, facts)
        self.quotes = _spans_of_quotes(page.text, facts)
        masked = [(start, end) for start, end, _ in (*self.names, *self.quotes)]
        self.mentions: list[Mention] = read_mentions(page, facts.codes, masked)
        self._by_kind: dict[str, list[Mention]] = {}
        for mention in self.mentions:
            self._by_kind.setdefault(mention.kind, []).append(mention)
        cues = phrasebook(self.language).scan(page.lower, page.tokens, page.words)
        cues = sorted([*cues, *_future_forms(page)], key=lambda cue: cue.start) if self.language in _FUTURE else cues
        shown = _outside(masked, cues)
        self.cues: list[Cue] = self._handed_to_carriers(shown)
        by_family: dict[str, list[Cue]] = {}
        self._families: dict[str, list[Cue]] = {}
        self._cue_starts: dict[str, list[int]] = {}
        for cue in self.cues:
            family, name, start, _ = cue
            by_family.setdefault(family, []).append(cue)
            if name != "idle":
                self._families.setdefault(family, []).append(cue)
                self._cue_starts.setdefault(family, []).append(start)
        self.by_family: Mapping[str, list[Cue]] = by_family
        self.words: KeysView[str] = page.words.keys()
        self.sentences = self._split_sentences()
        self._sentence_starts = [sentence.start for sentence in self.sentences]
        self._sentence_start_set = frozenset(self._sentence_starts)
        self.clauses = self._split_clauses()
        self._clause_starts = [clause.start for clause in self.clauses]
        self.cited: Mapping[int, frozenset[str]] = self._cited_by_sentence()

    def _handed_to_carriers(self, cues: list[Cue]) -> list[Cue]:
        """What is `delivered` to a carrier is shipped."""
        if all(cue[:2] not in _RETOLD for cue in cues):
            return cues
        carriers = [cue.start for cue in cues if cue.family == "carrier"]
        found = []
        for cue in cues:
            name = _RETOLD.get(cue[:2])
            if name is not None and (
                _TO_CARRIER.match(self.lower, cue.end)
                or any(_TO.fullmatch(self.lower, cue.end, start) for start in carriers if cue.end < start < cue.end + 8)
            ):
                found.append(Cue(cue.family, name, cue.start, cue.end))
            else:
                found.append(cue)
        return found

    def family(self, family: str) -> list[Cue]:
        """Return the phrases of a family, those that claim nothing left out."""
        return self._families.get(family, [])

    def sentence_at(self, position: int) -> int:
        """Return the number of the sentence at a position."""
        return max(0, bisect_right(self._sentence_starts, position) - 1)

    def clause_at(self, position: int) -> int:
        """Return the number of the clause at a position."""
        return max(0, bisect_right(self._clause_starts, position) - 1)

    def words_between(self, left: int, right: int) -> int:
        """Return how many words (Chinese: characters) begin in text[left:right]."""
        return bisect_right(self._starts, right - 1) - bisect_right(self._starts, left - 1) if right > left else 0

    def within(self, family: str, span: Span) -> list[Cue]:
        """Return the phrases of a family that begin inside a span."""
        starts = self._cue_starts.get(family)
        if starts is None:
            return []
        return self._families[family][bisect_left(starts, span.start) : bisect_left(starts, span.end)]

    def clauses_in(self, span: Span) -> list[Span]:
        """Return the clauses that begin inside a span."""
        starts = self._clause_starts
        return self.clauses[bisect_left(starts, span.start) : bisect_left(starts, span.end)]

    def tokens_in(self, span: Span) -> list[Token]:
        """Return the tokens that begin inside a span."""
        return self.tokens[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def of_kind(self, *kinds: str) -> list[Mention]:
        """Return the typed values of these kinds."""
        if len(kinds) == 1:
            return self._by_kind.get(kinds[0], [])
        return [mention for mention in self.mentions if mention.kind in kinds]

    def is_given(self, position: int) -> bool:
        """Return whether a position lies in a name, a quotation or a typed value."""
        spans = [(start, end) for start, end, _ in (*self.names, *self.quotes)]
        spans += [(cue.start, cue.end) for cue in self.family("carrier")]
        return is_inside(position, spans) or any(one.start <= position < one.end for one in self.mentions)

    def quoted(self, start: int) -> str | None:
        """Return the id of the passage or notice that the text quotes at a position."""
        return next((source for left, right, source in self.quotes if left <= start < right), None)

    def mood_of(self, cue: Cue) -> Mood:
        """Return how a phrase is meant; what says no by itself (`could not deliver`) counts as said plainly."""
        return self.mood(
            cue.start,
            cue.end,
            plain=(cue.family, cue.name) not in _SAYS_NO,
            lasting=cue.family == "parcel" and cue.name in _LASTING,
        )

    def mood(self, start: int, end: int, *, plain: bool = True, lasting: bool = False) -> Mood:
        """Return how the phrase text[start:end] is meant.

        Args:
            start: where the phrase begins.
            end: where it ends.
            plain: false where the phrase itself says no (`could not deliver`): the words inside it then do not count.
            lasting: whether the passive of the present (`wird zurückgeschickt`) says what is, not what will be.
        """
        number = self.clause_at(start)
        clause = self.clauses[number]
        sentence = self.sentences[self.sentence_at(start)]
        near = 4 if self.language == "zh" else 5
        negated = foreseen = conditional = possible = False
        for cue in self.within("modal", clause):
            inside = start < cue.start < end
            if cue.start == start or (inside and not plain):
                continue
            before = cue.start < end
            distance = 0 if inside else self.words_between(*((cue.end, start) if before else (end, cue.start)))
            if cue.name == "not":
                close = (before and distance <= near) or (self.language == "de" and not before and distance <= 1)
                negated |= close and not (before and self._joins_between(cue.end, start))
            elif cue.name == "then":
                foreseen |= before
            elif cue.name == "will" or (cue.name == "passive" and not lasting):
                foreseen |= before or (self.language == "de" and distance <= 1)
            elif cue.name == "if":
                conditional |= before and not self._governs_date(cue)
            elif cue.name == "can":
                possible |= before and distance <= near - 1
        conditional |= clause.joined and self._follows_condition(number, sentence)
        if not foreseen and self._continues(number, start):
            foreseen = any(cue.name == "will" for cue in self.within("modal", self.clauses[number - 1]))
        asked = "?" in self.text[sentence.end - 2 : sentence.end] or "？" in self.text[sentence.end - 2 : sentence.end]
        return Mood(negated, foreseen, conditional or self._inverted(number, asked=asked), possible, asked)

    def _joins_between(self, left: int, right: int) -> bool:
        """Whether a word like `and` stands between, beyond which a `not` does not reach."""
        if right <= left:
            return False
        return any(self.lower[cue.start : cue.end] in _AND for cue in self.within("clause", Span(left, right)))

    def _governs_date(self, cue: Cue) -> bool:
        """Whether a word like `until` or `before` belongs to a date, not to a clause."""
        word = self.lower[cue.start : cue.end].split(" ", 1)[0].split("'", 1)[0].split("’", 1)[0]
        return word in _BEFORE_DATES and any(
            mention.kind in ("date", "time", "duration") and 0 <= mention.start - cue.end <= _ARTICLE
            for mention in self.mentions
        )

    def under_condition(self, position: int) -> bool:
        """Return whether the clause at a position follows from a condition its sentence began with."""
        number = self.clause_at(position)
        begin = self.sentences[self.sentence_at(position)].start
        while (
            number
            and self.clauses[number - 1].start >= begin
            and self.text[self.clauses[number].start - 1] not in ";；"
        ):
            number -= 1
            if self._opens_with_condition(number) or self._inverted(number, asked=False):
                return True
        return False

    def _follows_condition(self, number: int, sentence: Span) -> bool:
        if not number or self.clauses[number - 1].start < sentence.start:
            return False
        earlier = self.clauses[number - 1]
        conditions = [cue for cue in self.within("modal", earlier) if cue.name == "if"]
        ends_so = bool(conditions) and self.words_between(conditions[-1].end, earlier.end) == 0
        return ends_so or self._opens_with_condition(number - 1)

    def _opens_with_condition(self, number: int) -> bool:
        clause = self.clauses[number]
        return any(
            cue.name == "if" and self.words_between(clause.start, cue.start) <= 1 and not self._governs_date(cue)
            for cue in self.within("modal", clause)
        )

    def _inverted(self, number: int, *, asked: bool) -> bool:
        """Whether a German clause is a condition by its word order: `Ist das Paket wieder da, ...`."""
        if self.language != "de" or asked:
            return False
        clause = self.clauses[number]
        begins = clause.start in self._sentence_start_set or self.text[clause.start - 1] in ";:–"
        if not begins or clause.end >= self.sentences[self.sentence_at(clause.start)].end:
            return False
        place = bisect_right(self._starts, clause.start - 1)
        return place < len(self.tokens) and self.tokens[place].text in _INVERTED

    def _continues(self, number: int, start: int) -> bool:
        """Whether the phrase begins its clause, as in `will be packed, shipped and delivered`."""
        clause = self.clauses[number]
        if self.language == "zh":
            return False  # each Chinese verb says by itself what is done and what is to come
        if not number or self.clauses[number - 1].start < self.sentences[self.sentence_at(start)].start:
            return False
        if self.text[clause.start - 1] in ";；":
            return False
        return self.words_between(clause.start, start) <= (1 if clause.joined else 0)

    def _split_sentences(self) -> list[Span]:
        spans: list[Span] = []
        begin = 0
        held = [(mention.start, mention.end) for mention in self.mentions]
        held += [(start, end) for start, end, _ in self.names]
        for match in _SENTENCE_END.finditer(self.text):
            end = match.end()
            if match.group()[0] == "." and not self._ends_sentence(match.start(), end, held):
                continue
            if self.text[begin:end].strip():
                spans.append(Span(begin, end))
            begin = end
        if self.text[begin:].strip() or not spans:
            spans.append(Span(begin, len(self.text)))
        return spans

    def _ends_sentence(self, position: int, end: int, held: list[tuple[int, int]]) -> bool:
        following = self.text[end : end + 5].lstrip(_BEFORE_NEXT)[:1]
        if not following:
            return True
        for start, stop in held:
            if start <= position < stop:
                return stop == position + 1 and following.isupper()
        return _ABBREVIATION.search(self.lower[max(0, end - 8) : end]) is None

    def _split_clauses(self) -> list[Span]:
        marks = _HAN_MARK if self.language == "zh" else _LATIN_MARK
        held = [(mention.start, mention.end) for mention in self.mentions]
        held += [(start, end) for start, end, _ in self.names]
        cuts: dict[int, bool] = {sentence.start: False for sentence in self.sentences}
        for match in marks.finditer(self.text):
            if not is_inside(match.start(), held):
                cuts.setdefault(match.end(), False)
        heads = {
            cue.start for family in ("parcel", "order", "refund", "deed") for cue in self.by_family.get(family, ())
        }
        for cue in self.by_family.get("clause", ()):
            following = bisect_right(self._starts, cue.end - 1)
            if following < len(self._starts) and self._starts[following] in heads:
                continue
            if any(0 <= mention.start - cue.end <= _ARTICLE for mention in self.of_kind("date")):
                continue  # `between the 23rd and the 24th`
            if not is_inside(cue.start, held):
                cuts[cue.start] = True
        starts = sorted(cuts)
        ends = [*starts[1:], len(self.text)]
        return [Span(start, end, cuts[start]) for start, end in zip(starts, ends, strict=True)]

    def _cited_by_sentence(self) -> Mapping[int, frozenset[str]]:
        cited: dict[int, set[str]] = {}
        for citation in self.composition.citations:
            cited.setdefault(self.sentence_at(citation.start), set()).add(citation.evidence)
        return {number: frozenset(ids) for number, ids in cited.items()}


def is_inside(position: int, spans: Iterable[tuple[int, int]]) -> bool:
    """Return whether a position lies in one of these spans."""
    for start, end in spans:  # noqa: SIM110 - asked of every mark and phrase of a text
        if start <= position < end:
            return True
    return False


def _outside(spans: Iterable[tuple[int, int]], cues: list[Cue]) -> list[Cue]:
    """Return the phrases, given in text order, that begin in none of these spans."""
    begins = attrgetter("start")
    hidden = {
        place
        for start, end in spans
        for place in range(bisect_left(cues, start, key=begins), bisect_left(cues, end, key=begins))
    }
    return [cue for place, cue in enumerate(cues) if place not in hidden] if hidden else cues


def _future_forms(page: Page) -> list[Cue]:
    """Verbs of the Romance languages whose ending says that something is to come."""
    endings = _FUTURE[page.language]
    return [
        Cue("modal", "will", token.start, token.end)
        for token in page.tokens
        if token.text.endswith(endings) and token.text not in _NOT_FUTURE
    ]


def _spans_of_names(lower: str, facts: Facts) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    for evidence in facts.of_kind(*TEXTS):
        value = evidence.value.strip().rstrip(".。")
        if value.lower() not in lower or len(value) < _SHORTEST_NAME or value.isdigit():
            continue
        if evidence.kind != "text" or _is_wordy(value):
            found.extend(_occurrences(lower, value.lower(), evidence.id))
    return found


def _is_wordy(value: str) -> bool:
    """Whether a text is long enough that its words in a draft are a quotation, not chance."""
    return (" " in value and len(value) >= _SHORTEST_QUOTE) or sum(map(is_han, value)) >= _HAN_QUOTE


def _spans_of_quotes(text: str, facts: Facts) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    for passage in facts.trace.passages:
        for sentence in split_plain(passage.text):
            if sentence in text:
                found.extend(_occurrences(text, sentence, passage.id))
    return found


def _occurrences(text: str, part: str, source: str) -> list[tuple[int, int, str]]:
    found = []
    start = text.find(part)
    while start >= 0:
        end = start + len(part)
        if _is_edge(text, start - 1, start) and _is_edge(text, end, end - 1):
            found.append((start, end, source))
        start = text.find(part, end)
    return found


def _is_edge(text: str, outer: int, inner: int) -> bool:
    if not 0 <= outer < len(text):
        return True
    return not (text[outer].isalnum() and text[inner].isalnum()) or text[outer] > "\u2e80"


@lru_cache(maxsize=4096)
def split_plain(text: str) -> tuple[str, ...]:
    """Return the sentences of an article's text that are long enough to be recognised when quoted."""
    pieces = re.split(r"(?<=[.!?。！？])\s*(?=\S)|\n+", text)
    stripped = (piece.strip() for piece in pieces)
    return tuple(piece for piece in stripped if len(piece) >= _SHORTEST_QUOTE or sum(map(is_han, piece)) >= _HAN_QUOTE)
