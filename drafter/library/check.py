"""`python -m drafter.library.check [LANGUAGE ...]`: every problem of the playbook and the voices, one a line."""

import sys
from collections.abc import Sequence
from pathlib import Path

from drafter.domain.store import LANGUAGES
from drafter.errors import ConfigurationError
from drafter.library.playbook import read_playbook
from drafter.library.voices import read_voices

OUTCOMES_FOLDER = Path("prompts/outcomes")
VOICES_FOLDER = Path("prompts/voices")


def find_problems(root: Path, languages: Sequence[str]) -> list[ConfigurationError]:
    """Return every problem of a workspace's playbook and voices in these languages."""
    wanted = [language for language in LANGUAGES if language in languages]
    problems: list[ConfigurationError] = []
    playbook = read_playbook(root / OUTCOMES_FOLDER, wanted, problems.append)
    folder = root / VOICES_FOLDER
    brands = {path.stem: wanted for path in sorted(folder.glob("*.yaml"))}
    read_voices(folder, brands, playbook, problems.append)
    return problems


def main(arguments: Sequence[str]) -> int:
    """Return the exit code: 0 without problems, 1 with, 2 for a language we do not have."""
    unknown = [argument for argument in arguments if argument not in LANGUAGES]
    if unknown:
        sys.stderr.write(f"no language {unknown[0]!r}; there are {', '.join(LANGUAGES)}\n")
        return 2
    problems = find_problems(Path(), list(arguments) or LANGUAGES)
    for problem in sorted(problems, key=lambda one: (one.path or "", one.line or 0)):
        sys.stdout.write(f"{problem}\n")
    sys.stdout.write(f"{len(problems)} problems\n")
    return 1 if problems else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
