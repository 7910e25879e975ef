from pathlib import Path

import pytest

from drafter.domain.decision import OUTCOMES
from drafter.errors import ConfigurationError
from drafter.library.playbook import load_playbook, read_playbook

ROOT = Path(__file__).parents[2]
OUTCOME = """\
outcome: thanks
verdicts: [inform]
topic: thanks
queue: general
sla_minutes: 60
owner: support
requires: []
personal_touch: {en: "Say more", de: "Mehr dazu"}
steps:
  - use: hello
  - id: welcome
    move: state
    cases:
      - when: "customer.name"
        wording:
          en: ["You are welcome, {customer.name}."]
          de: ["Gern, {customer.name}."]
      - wording:
          en: ["You are welcome.", {text: "Any time.", channels: [chat]}]
          de: ["Gern geschehen."]
  - move: personal_touch
"""
SHARED = """\
steps:
  - id: hello
    move: acknowledge
    when: "main"
    wording:
      en: ["Thank you."]
      de: ["Danke."]
"""


def problems(tmp_path: Path, **files: str) -> list[str]:
    """Return the problems of a folder with these files, those about missing outcomes left out."""
    for name, text in files.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    found: list[ConfigurationError] = []
    read_playbook(tmp_path, ["en", "de"], found.append)
    return [str(one).removeprefix(f"{tmp_path}/") for one in found if "every outcome needs its file" not in str(one)]


def test_the_demo_playbook_is_complete_in_english() -> None:
    """Every outcome has its file, and no problem is found in it."""
    playbook = load_playbook(ROOT / "prompts" / "outcomes", ["en"])

    assert set(playbook.outcomes) == set(OUTCOMES)


def test_a_good_file_has_no_problems(tmp_path: Path) -> None:
    """Own steps, shared steps, cases and channels are read without complaint."""
    assert problems(tmp_path, thanks=OUTCOME, _common=SHARED) == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("topic: thanks", "topic: thanks\ncolour: red", "thanks.yaml:4: colour: unknown key"),
        ("move: state", "move: sing", "thanks.yaml:12: steps.1.move"),
        ("sla_minutes: 60", "sla_minutes: soon", "thanks.yaml:5: sla_minutes"),
        ("use: hello", "use: helo", "thanks.yaml:10: steps.0: no shared step 'helo'; did you mean 'hello'?"),
        ('"customer.name"', '"customer.nane"', "thanks.yaml:14: steps.1.cases.0.when: no slot 'customer.nane'"),
        ('- when: "customer.name"\n        wording', "- wording", "customer.name may be missing here (en, case 1"),
        ("Gern, {customer.name}.", "Gern, {customer.nam}.", "thanks.yaml:17: steps.1.cases.0.wording.de.0: no slot"),
        ('          de: ["Gern geschehen."]\n', "", "thanks.yaml:18: steps.1.cases.1.wording: no wording in de"),
        (', de: "Mehr dazu"', "", "thanks.yaml:8: personal_touch: no hint in de"),
        ("requires: []", "requires: [order.nr]", "thanks.yaml:7: requires.0: no slot 'order.nr'"),
        ("  - move: personal_touch\n", "", "a hint without a `- move: personal_touch`"),
        ("outcome: thanks", "outcome: fallback", "the file of 'fallback' must be fallback.yaml"),
        ("id: welcome", "id: welcome\n    wording: {en: ['A.'], de: ['B.']}", "either a wording or cases"),
        ("personal_touch\n", "close\n", "a close step needs a wording or cases"),
    ],
)
def test_a_mistake_is_named_with_file_and_line(tmp_path: Path, old: str, new: str, problem: str) -> None:
    """Each mistake is an error that names the file, the line and how to mend it."""
    assert old in OUTCOME

    found = problems(tmp_path, thanks=OUTCOME.replace(old, new, 1), _common=SHARED)

    assert any(problem in one for one in found), found


def test_a_case_behind_one_that_always_holds_is_a_mistake(tmp_path: Path) -> None:
    """What can never be said is reported."""
    text = OUTCOME.replace('- when: "customer.name"\n        wording', "- wording", 1)

    found = problems(tmp_path, thanks=text, _common=SHARED)

    assert any("never reached" in one for one in found)


def test_shared_steps_need_names_of_their_own(tmp_path: Path) -> None:
    """Two shared steps of one name, or one without, are mistakes."""
    again = SHARED.replace("steps:\n", "", 1)

    found = problems(tmp_path, thanks=OUTCOME, _common=SHARED + again, _more="steps:\n  - move: state\n")

    assert any("there is a shared step 'hello' already" in one for one in found)
    assert any("a shared step needs an id" in one for one in found)


def test_loading_raises_the_first_problem_and_counts_the_rest(tmp_path: Path) -> None:
    """A folder without its outcomes cannot be loaded."""
    with pytest.raises(ConfigurationError, match=r"wismo_not_shipped.yaml.*\(and 43 more\)"):
        load_playbook(tmp_path, ["en"])


def test_an_edit_stands_in_for_the_file() -> None:
    """Unsaved text is read in place of the file's, and changes the version."""
    folder = ROOT / "prompts" / "outcomes"
    saved = load_playbook(folder, ["en"])
    text = (folder / "thanks.yaml").read_text(encoding="utf-8").replace("priority: low", "priority: high")

    edited = load_playbook(folder, ["en"], edits={"thanks.yaml": text})

    assert edited.outcomes["thanks"].priority == "high"
    assert edited.version != saved.version
