"""Sentences into one text with its citations, in code points."""

from collections.abc import Iterable, Sequence

from drafter.composing.rendering import Pieces, has_ended
from drafter.domain.composition import Citation

PARAGRAPH_GAP = "\n\n"


class Page:
    """A text in the making; Python counts strings in code points, which is what citations index."""

    def __init__(self, joint: str) -> None:
        self._joint = joint
        self._texts: list[str] = []
        self._length = 0
        self._cited: list[tuple[int, int, str]] = []

    @property
    def length(self) -> int:
        """How many code points stand on the page."""
        return self._length

    @property
    def text(self) -> str:
        """The whole text."""
        return "".join(self._texts)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """The citations so far, in text order."""
        return tuple(Citation.made_of(start=start, end=end, evidence=cited) for start, end, cited in self._cited)

    def write(self, pieces: Pieces) -> None:
        """Add pieces as they are."""
        for text, evidence, _ in pieces:
            start = self._length
            self._texts.append(text)
            self._length += len(text)
            if evidence is not None and text:
                self._cited.append((start, self._length, evidence))

    def write_words(self, text: str) -> None:
        """Add words that stand on no evidence."""
        self._texts.append(text)
        self._length += len(text)

    def write_paragraph(self, sentences: Sequence[Pieces]) -> None:
        """Add a paragraph, apart from what stands before it."""
        if self._length:
            self.write_words(PARAGRAPH_GAP)
        self.write_line(sentences)

    def write_line(self, sentences: Iterable[Pieces]) -> None:
        """Add sentences one after the other; after one that ends bare, as a link does, a new line begins."""
        last: Pieces = ()
        for sentence in sentences:
            if last:
                self.write_words(self._joint if has_ended("".join([piece.text for piece in last[-2:]])) else "\n")
            self.write(sentence)
            last = sentence
