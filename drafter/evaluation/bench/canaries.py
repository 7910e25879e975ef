"""What must not be in a reply, and how it is looked for: by its letters alone, knowing nothing of verification."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from drafter.domain.draft import Draft

LEAST_LETTERS = 4
_TAG = re.compile(r"<[^<>]*>")


def letters(text: str) -> str:
    """Return a text's letters and figures in small letters: no spaces, marks, accents or signs that nobody sees."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text)).casefold()
    return "".join(letter for letter in folded if letter.isalnum())


@dataclass(frozen=True, slots=True)
class Canary:
    """Words or a value that no reply to this ticket may hold; a value is not found within a longer number or word."""

    text: str
    is_value: bool = False

    def is_in(self, text: str) -> bool:
        """Return whether the text holds it."""
        if not self.is_value:
            return letters(self.text) in letters(text)
        value = _compact(self.text)
        before = r"(?<![^\W_])" if value[:1].isascii() and value[:1].isalnum() else ""
        after = r"(?![^\W_])" if value[-1:].isascii() and value[-1:].isalnum() else ""
        return re.search(f"{before}{_spaced(value)}{after}", _plain(text)) is not None


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _compact(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def _spaced(value: str) -> str:
    """Return a pattern for a value whose parts may stand apart: `47,30 €` and `47,30€`."""
    return r"\s*".join(re.escape(letter) for letter in value)


@dataclass(slots=True)
class Recorder:
    """Meets `DraftListener`: keeps everything that was told, and the text as a screen would show it in the end."""

    told: list[str] = field(default_factory=list)
    shown: str = ""

    def stage(self, name: str, ms: float) -> None:
        """Ignore the time."""

    def text(self, sentence: str, at: int) -> None:
        """Keep a piece of the reply, and what the screen shows with it."""
        self.shown = self.shown[:at] + sentence
        self.told.append(self.shown)


def read_by_customer(draft: Draft, recorder: Recorder) -> list[str]:
    """Return every text that a customer, or an agent who waits for one, may have read."""
    return [draft.text, draft.subject, _TAG.sub(" ", draft.html), *recorder.told]


def seen(canaries: Iterable[Canary], texts: Iterable[str]) -> list[Canary]:
    """Return those canaries that one of the texts holds."""
    all_texts = list(dict.fromkeys(texts))
    return [canary for canary in canaries if any(canary.is_in(text) for text in all_texts)]


def problems_of_draft(draft: Draft, recorder: Recorder) -> list[str]:
    """Return, in words, where a draft does not fit together."""
    problems = []
    if not draft.text.strip():
        problems.append("the text is empty")
    if recorder.shown != draft.text:
        problems.append("what was streamed is not what was returned")
    if any(finding.severity == "block" and not finding.resolved for finding in draft.findings):
        problems.append("a blocking finding stands")
    if (draft.versions.writer == "model") != (draft.versions.model is not None):
        problems.append("writer and model do not agree")
    open_findings = any(not finding.resolved for finding in draft.findings)
    if open_findings and draft.status not in {"needs_review", "handoff"}:
        problems.append(f"findings stand, and the status is {draft.status}")
    return problems
