from pathlib import Path

import pytest

from drafter.domain.store import LANGUAGES
from drafter.evaluation.bench import intents, language
from drafter.evaluation.bench.base import BenchContext

SENTENCES = {
    "en": "The weather was fine and the children played in the garden.",
    "de": "Das Wetter war schön und die Kinder spielten im Garten.",
    "it": "Il tempo era bello e i bambini giocavano in giardino.",
    "es": "El tiempo era bueno y los niños jugaban en el jardín.",
    "fr": "Il faisait beau et les enfants jouaient dans le jardin.",
    "zh": "天气很好，孩子们在花园里玩耍。",
}


@pytest.mark.anyio
async def test_counts_sentences_of_each_language(tmp_path: Path) -> None:
    """The figures are shares of the files' lines."""
    for kind in ("sentences", "word-pairs"):
        folder = tmp_path / "data" / "lingua_testdata" / kind
        folder.mkdir(parents=True)
        for name in LANGUAGES:
            (folder / f"{name}.txt").write_text(f"{SENTENCES[name]}\n\n{SENTENCES[name]}\n", encoding="utf-8")

    report = await language.run(BenchContext(root=tmp_path, shared=tmp_path, progress=lambda _: None))

    assert report.passed
    assert report.figures["sentences"] == 12
    assert report.figures["accuracy"] == 1


@pytest.mark.anyio
async def test_without_the_data_nothing_is_claimed(tmp_path: Path) -> None:
    """A missing data set is said in words and never passes."""
    context = BenchContext(root=tmp_path, shared=tmp_path, progress=lambda _: None)

    for bench in (language, intents):
        report = await bench.run(context)
        assert not report.passed
        assert report.skipped
