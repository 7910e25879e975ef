from pathlib import Path

import pytest
from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

from drafter.domain.store import LANGUAGES
from drafter.understanding.language import load_identifier
from drafter.understanding.language_tables import LanguageTables, unpack

TEXTS = (
    "",
    "7",
    "Where is my order? It was due on Monday.",
    "WO BLEIBT MEINE BESTELLUNG",
    "Quando arriva il mio pacco? Grazie mille, è urgente",
    "¿Cuándo llega mi paquete?",
    "Quand arrive mon colis, s'il vous plaît",
    "我的订单什么时候到 Fjell",
    "Gdzie jest moja paczka? \ud800",
)


@pytest.fixture(scope="module")
def tables() -> LanguageTables:
    """Return the tables of the packaged model."""
    return unpack()


@pytest.fixture(scope="module")
def original() -> LanguageIdentifier:
    """Return py3langid itself, restricted to our languages."""
    identifier = LanguageIdentifier.from_model_file(MODEL_DIR / MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(LANGUAGES))
    return identifier


@pytest.mark.parametrize("text", TEXTS)
def test_ranks_as_py3langid_does(tables: LanguageTables, original: LanguageIdentifier, text: str) -> None:
    """Packing the automaton changes no probability."""
    assert dict(tables.rank(text)) == dict(original.rank(text))


def test_comes_back_from_its_bytes(tables: LanguageTables) -> None:
    """Tables that were kept rank as those that were unpacked."""
    again = LanguageTables.from_bytes(tables.to_bytes())

    assert [again.rank(text) for text in TEXTS] == [tables.rank(text) for text in TEXTS]


def test_is_unpacked_once(tmp_path: Path) -> None:
    """The next start reads the kept file; one that is spoilt is made again."""
    load_identifier(tmp_path)
    (kept,) = tmp_path.iterdir()
    content = kept.read_bytes()
    kept.write_bytes(content[:1000])

    load_identifier(tmp_path)

    assert kept.read_bytes() == content
