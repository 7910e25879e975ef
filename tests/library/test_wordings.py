from drafter.library.knowledge import load_knowledge
from drafter.library.wordings import wordings
from tests.support.builders import ROOT, demo_policies


def test_clauses_and_passages_come_in_all_their_languages() -> None:
    """A clause by its policy, a passage of an article beside the same passage of its translations."""
    knowledge = load_knowledge(ROOT / "knowledge", ["harbor", "lumen"])

    found = list(wordings(demo_policies(), knowledge, ["harbor", "lumen"]))

    clause = next(texts for texts in found if texts.get("en") == "Gift cards cannot be returned or exchanged for cash.")
    assert clause["de"] == "Geschenkkarten können nicht zurückgegeben oder ausgezahlt werden."
    passage = next(texts for texts in found if texts.get("de", "").startswith("Auf jede Leuchte geben wir"))
    assert passage["en"].startswith("Every lamp has a manufacturer's warranty of five years")
    assert passage["zh"].startswith("灯具享有五年厂家保修")
