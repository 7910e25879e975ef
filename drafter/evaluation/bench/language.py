"""Language identification on the lingua sentences: news and web text of the six languages."""

import time
from pathlib import Path

from pydantic import JsonValue

from drafter.domain.store import LANGUAGES, Language
from drafter.evaluation.bench.base import BenchContext, BenchReport
from drafter.understanding.language import LanguageDetector, load_identifier

LINE = 0.97


async def run(context: BenchContext) -> BenchReport:
    """Return the share of sentences whose language is found among the six; the line is .97."""
    folder = context.shared / "data" / "lingua_testdata"
    if not folder.is_dir():
        return BenchReport(name="language", passed=False, figures={}, skipped="the lingua sentences are not there")
    detector = LanguageDetector(load_identifier())
    figures: dict[str, JsonValue] = {}
    sentences, started = 0, time.process_time()
    rights = 0
    for language in LANGUAGES:
        context.progress(f"sentences in {language}")
        right, total = _measure(detector, folder / "sentences" / f"{language}.txt", language)
        figures[language] = round(right / total, 4)
        rights, sentences = rights + right, sentences + total
    spent = time.process_time() - started
    pairs = [_measure(detector, folder / "word-pairs" / f"{each}.txt", each, few_words=True) for each in LANGUAGES]
    figures |= {
        "accuracy": round(rights / sentences, 4),
        "sentences": sentences,
        "cpu_ms_a_sentence": round(spent / sentences * 1000, 4),
        "word_pairs_for_information": round(sum(r for r, _ in pairs) / sum(t for _, t in pairs), 4),
    }
    return BenchReport(name="language", passed=rights / sentences >= LINE, figures=figures)


def _measure(detector: LanguageDetector, path: Path, language: Language, *, few_words: bool = False) -> tuple[int, int]:
    """Return how many of a file's lines are found right, and how many there are.

    The default language is set to another one, so that falling back never counts as right; word pairs are too short for
    the product's minimum and are therefore said twice.
    """
    other: Language = "fr" if language == "en" else "en"
    supported = (other, *(each for each in LANGUAGES if each != other))
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    texts = [f"{line} {line}" if few_words else line for line in lines]
    return sum(detector.detect([text], supported).language == language for text in texts), len(lines)
