"""Reads the playbook: `prompts/outcomes/<outcome>.yaml` and the shared steps in files that begin with `_`.

Everything that could go wrong in a reply is looked for here: unknown slots, flags and filters, languages without
words, wordings that could show a slot without evidence.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from drafter.domain.decision import OUTCOMES
from drafter.domain.playbook import ALWAYS, Both, Case, Condition, OutcomePlan, Phrasing, Playbook, Step, Wording
from drafter.domain.slots import SLOTS
from drafter.domain.store import Language
from drafter.errors import ConfigurationError
from drafter.library.conditions import ConditionError, nearest, parse_condition
from drafter.library.guards import facts_of, unproven_slots
from drafter.library.playbook_files import OutcomeFile, SharedFile, StepEntry, WordingField
from drafter.library.templates import TemplateError, parse_phrasing
from drafter.library.yaml_lines import Where, YamlFile, load_yaml, parse_yaml

Report = Callable[[ConfigurationError], None]
_Model = TypeVar("_Model", bound=BaseModel)


def load_playbook(folder: Path, languages: Sequence[Language], *, edits: Mapping[str, str] | None = None) -> Playbook:
    """Return the playbook of a folder, complete in these languages.

    Args:
        folder: `prompts/outcomes` of a workspace.
        languages: every language that a store serves or an agent reads.
        edits: unsaved text by file name, in place of the file's.

    Raises:
        ConfigurationError: the first problem, with file and line, and how many more there are.
    """
    problems: list[ConfigurationError] = []
    playbook = read_playbook(folder, languages, problems.append, edits=edits)
    raise_first(problems)
    return playbook


def raise_first(problems: Sequence[ConfigurationError]) -> None:
    """Raise the first problem, saying how many more there are; nothing without problems."""
    if not problems:
        return
    first = problems[0]
    if len(problems) == 1:
        raise first
    where = f"{first.path}:{first.line}: " if first.line is not None else f"{first.path}: "
    message = f"{str(first).removeprefix(where)} (and {len(problems) - 1} more)"
    raise ConfigurationError(message, path=first.path, line=first.line) from first


def read_playbook(
    folder: Path, languages: Sequence[Language], report: Report, *, edits: Mapping[str, str] | None = None
) -> Playbook:
    """Return what can be used of a folder's playbook, and report each problem."""
    files = read_files(folder, report, edits=edits or {})
    reader = _Reader(languages, report)
    for name, file in files.items():
        if name.startswith("_"):
            reader.read_shared(file)
    plans = [reader.read_outcome(name, file) for name, file in files.items() if not name.startswith("_")]
    outcomes = {plan.outcome: plan for plan in plans if plan is not None}
    for outcome in OUTCOMES:
        if f"{outcome}.yaml" not in files:
            report(ConfigurationError(f"no {outcome}.yaml; every outcome needs its file", path=str(folder)))
    digest = hashlib.sha256("".join(f"{name} {file.content_hash}\n" for name, file in files.items()).encode())
    return Playbook(outcomes, reader.common, digest.hexdigest())


def read_files(folder: Path, report: Report, *, edits: Mapping[str, str]) -> dict[str, YamlFile]:
    """Return the folder's YAML files by name, in order of name; unreadable ones are reported and left out."""
    names = sorted({path.name for path in folder.glob("*.yaml")} | set(edits))
    files: dict[str, YamlFile] = {}
    for name in names:
        path = folder / name
        try:
            files[name] = parse_yaml(edits[name], path=str(path)) if name in edits else load_yaml(path)
        except ConfigurationError as exc:
            report(exc)
    return files


def read_wording(
    file: YamlFile, where: Where, entries: WordingField, report: Report, *, exclaims: bool = False
) -> Wording:
    """Return the phrasings of one case by language; what cannot be read is reported and left out."""
    wording: dict[Language, tuple[Phrasing, ...]] = {}
    for language, listed in entries.items():
        phrasings = []
        for number, entry in enumerate(listed):
            try:
                formal, informal = parse_phrasing(entry.text, language, exclaims=exclaims)
            except TemplateError as exc:
                report(file.error(str(exc), (*where, language, number)))
                continue
            phrasings.append(Phrasing(formal, informal, frozenset(entry.channels), entry.text.strip()))
        wording[language] = tuple(phrasings)
    return wording


class _Reader:
    """Turns files into steps; keeps what was found in shared files."""

    def __init__(self, languages: Sequence[Language], report: Report) -> None:
        self._languages = languages
        self._report = report
        self.common: dict[str, Step] = {}

    def read_shared(self, file: YamlFile) -> None:
        """Add a shared file's steps to `common`."""
        entries = self._parse(file, SharedFile)
        for number, entry in enumerate(entries.steps if entries else []):
            where = ("steps", number)
            if entry.id is None or entry.use is not None:
                self._report(file.error("a shared step needs an id, and uses no other", where))
            elif entry.id in self.common:
                self._report(file.error(f"there is a shared step {entry.id!r} already", where))
            else:
                step = self._own_step(file, where, entry, f"_common.{entry.id}")
                if step is not None:
                    self.common[entry.id] = step

    def read_outcome(self, name: str, file: YamlFile) -> OutcomePlan | None:
        """Return the plan of an outcome's file, or None when it cannot be read."""
        entries = self._parse(file, OutcomeFile)
        if entries is None:
            return None
        if name != f"{entries.outcome}.yaml":
            self._report(file.error(f"the file of {entries.outcome!r} must be {entries.outcome}.yaml", ("outcome",)))
        steps = tuple(self._steps(file, entries))
        self._check_plan(file, entries, steps)
        return OutcomePlan(
            outcome=entries.outcome,
            verdicts=tuple(entries.verdicts),
            topic=entries.topic,
            tags=tuple(entries.tags),
            queue=entries.queue,
            priority=entries.priority,
            sla_minutes=entries.sla_minutes,
            owner=entries.owner,
            escalate_to=entries.escalate_to,
            requires=tuple(entries.requires),
            personal_touch=entries.personal_touch,
            steps=steps,
        )

    def _parse(self, file: YamlFile, model: type[_Model]) -> _Model | None:
        try:
            return file.parse(model)
        except ConfigurationError as exc:
            self._report(exc)
            return None

    def _steps(self, file: YamlFile, entries: OutcomeFile) -> list[Step]:
        steps: list[Step] = []
        for number, entry in enumerate(entries.steps):
            where = ("steps", number)
            if entry.use is not None:
                step = self._used_step(file, where, entry)
            else:
                step = self._own_step(file, where, entry, f"{entries.outcome}.{entry.id or entry.move}")
            if step is None:
                continue
            if entry.use is None and any(step.id == other.id for other in steps):
                self._report(file.error(f"a second step {step.id!r}; give it an id of its own", where))
            steps.append(step)
            self._prove(file, where, step, facts_of(entries.outcome))
        return steps

    def _used_step(self, file: YamlFile, where: Where, entry: StepEntry) -> Step | None:
        shared = self.common.get(entry.use or "")
        if shared is None:
            self._report(file.error(f"no shared step {entry.use!r}{nearest(entry.use or '', self.common)}", where))
            return None
        if entry.cases or entry.wording or entry.id:
            self._report(file.error("a used step has no id or wording of its own", where))
        when = self._condition(file, (*where, "when"), entry.when)
        return Step(
            id=shared.id,
            move=entry.move or shared.move,
            each=entry.each or shared.each,
            when=Both((shared.when, when)),
            channels=frozenset(entry.channels) or shared.channels,
            new_paragraph=entry.paragraph == "new" or shared.new_paragraph,
            cases=shared.cases,
        )

    def _own_step(self, file: YamlFile, where: Where, entry: StepEntry, step_id: str) -> Step | None:
        if entry.move is None:
            self._report(file.error("a step needs a move", where))
            return None
        if (entry.move == "personal_touch") == bool(entry.cases or entry.wording):
            says = "marks a place and has no wording" if entry.move == "personal_touch" else "needs a wording or cases"
            self._report(file.error(f"a {entry.move} step {says}", where))
            return None
        if entry.cases and entry.wording:
            self._report(file.error("either a wording or cases, not both", where))
        return Step(
            id=step_id,
            move=entry.move,
            each=entry.each,
            when=self._condition(file, (*where, "when"), entry.when),
            channels=frozenset(entry.channels),
            new_paragraph=entry.paragraph == "new",
            cases=tuple(self._cases(file, where, entry)),
        )

    def _cases(self, file: YamlFile, where: Where, entry: StepEntry) -> list[Case]:
        if entry.wording is not None:
            return [Case(ALWAYS, self._wording(file, (*where, "wording"), entry.wording))]
        cases: list[Case] = []
        for number, case in enumerate(entry.cases):
            spot = (*where, "cases", number)
            if any(earlier.when == ALWAYS for earlier in cases):
                self._report(file.error("never reached: an earlier case has no `when`", spot))
            condition = self._condition(file, (*spot, "when"), case.when)
            cases.append(Case(condition, self._wording(file, (*spot, "wording"), case.wording)))
        return cases

    def _wording(self, file: YamlFile, where: Where, entries: WordingField) -> Wording:
        missing = [language for language in self._languages if language not in entries]
        if missing:
            self._report(file.error(f"no wording in {', '.join(missing)}", where))
        return read_wording(file, where, entries, self._report)

    def _condition(self, file: YamlFile, where: Where, source: str | None) -> Condition:
        if source is None:
            return ALWAYS
        try:
            return parse_condition(source)
        except ConditionError as exc:
            self._report(file.error(str(exc), where))
            return ALWAYS

    def _prove(self, file: YamlFile, where: Where, step: Step, facts: frozenset[str]) -> None:
        for number, case in enumerate(step.cases):
            for language, phrasings in case.wording.items():
                for slot in unproven_slots(step, number, phrasings, facts):
                    spot = f"{language}, case {number + 1} of {step.id}"
                    self._report(file.error(f"{slot} may be missing here ({spot}); guard it with `when`", where))

    def _check_plan(self, file: YamlFile, entries: OutcomeFile, steps: Sequence[Step]) -> None:
        for number, name in enumerate(entries.requires):
            if name not in SLOTS:
                self._report(file.error(f"no slot {name!r}{nearest(name, SLOTS)}", ("requires", number)))
        if not any(step.move == "personal_touch" for step in steps) and entries.personal_touch is not None:
            self._report(file.error("a hint without a `- move: personal_touch` step that gives its place", ("steps",)))
        hints = entries.personal_touch
        missing = [] if hints is None else [one for one in self._languages if one not in hints]
        if missing:
            self._report(file.error(f"no hint in {', '.join(missing)}", ("personal_touch",)))
