"""Reads the brands' voices: `prompts/voices/<brand>.yaml`."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from pydantic import Field

from drafter.domain.playbook import Playbook, Wording
from drafter.domain.store import Language
from drafter.domain.voice import (
    EmojiPolicy,
    ExampleReply,
    ExclamationPolicy,
    Formality,
    Greeting,
    GreetingChannel,
    PreferredWord,
    Voice,
    VoiceLanguage,
)
from drafter.errors import ConfigurationError
from drafter.library.conditions import nearest
from drafter.library.guards import facts_of, unproven_slots
from drafter.library.playbook import Report, raise_first, read_files, read_wording
from drafter.library.playbook_files import Strict, WordingField
from drafter.library.yaml_lines import YamlFile

_NAME = "{name}"


class _LanguageEntry(Strict):
    formality: Formality
    address_by: str = Field(default="first_name", pattern="^(first_name|full_name)$")
    greeting: dict[GreetingChannel, Greeting]
    sign_off: list[str] = Field(min_length=1)
    sober_sign_off: list[str] = Field(min_length=1)
    signature: str = Field(min_length=1)
    prefer: list[PreferredWord] = []
    avoid: list[str] = []
    examples: list[ExampleReply] = []


class _VoiceFile(Strict):
    brand: str
    persona: str = Field(min_length=1)
    tone: list[str] = Field(min_length=1)
    exclamation: ExclamationPolicy = ExclamationPolicy()
    emoji: EmojiPolicy = EmojiPolicy()
    languages: dict[Language, _LanguageEntry]
    wording: dict[str, WordingField] = {}


def load_voices(
    folder: Path,
    brands: Mapping[str, Sequence[Language]],
    playbook: Playbook,
    *,
    edits: Mapping[str, str] | None = None,
) -> dict[str, Voice]:
    """Return each brand's voice, complete in the brand's languages.

    Args:
        folder: `prompts/voices` of a workspace.
        brands: the languages each brand speaks.
        playbook: whose steps the voices may reword.
        edits: unsaved text by file name, in place of the file's.

    Raises:
        ConfigurationError: the first problem, with file and line, and how many more there are.
    """
    problems: list[ConfigurationError] = []
    voices = read_voices(folder, brands, playbook, problems.append, edits=edits)
    raise_first(problems)
    return voices


def read_voices(
    folder: Path,
    brands: Mapping[str, Sequence[Language]],
    playbook: Playbook,
    report: Report,
    *,
    edits: Mapping[str, str] | None = None,
) -> dict[str, Voice]:
    """Return what can be used of the voices, and report each problem."""
    files = read_files(folder, report, edits=edits or {})
    voices: dict[str, Voice] = {}
    for brand, languages in brands.items():
        file = files.get(f"{brand}.yaml")
        if file is None:
            report(ConfigurationError(f"no {brand}.yaml; every brand needs its voice", path=str(folder)))
            continue
        try:
            entries = file.parse(_VoiceFile)
        except ConfigurationError as exc:
            report(exc)
            continue
        if entries.brand != brand:
            report(file.error(f"the file of {entries.brand!r} must be {entries.brand}.yaml", ("brand",)))
        _check_languages(file, entries, languages, report)
        voices[brand] = _voice(file, entries, playbook, report)
    return voices


def _voice(file: YamlFile, entries: _VoiceFile, playbook: Playbook, report: Report) -> Voice:
    languages = {
        language: VoiceLanguage.model_validate(one.model_dump()) for language, one in entries.languages.items()
    }
    return Voice(
        brand=entries.brand,
        persona=entries.persona,
        tone=tuple(entries.tone),
        exclamation=entries.exclamation,
        emoji=entries.emoji,
        languages=languages,
        wording=_overrides(file, entries, playbook, report),
        version=file.content_hash,
    )


def _check_languages(file: YamlFile, entries: _VoiceFile, wanted: Sequence[Language], report: Report) -> None:
    for language in wanted:
        if language not in entries.languages:
            report(file.error(f"nothing in {language}, which a store of this brand serves", ("languages",)))
    for language, entry in entries.languages.items():
        where = ("languages", language)
        if "email" not in entry.greeting:
            report(file.error("needs a greeting for email, which other channels fall back to", (*where, "greeting")))
        for channel, greeting in entry.greeting.items():
            spot = (*where, "greeting", channel)
            if any(text.count(_NAME) != 1 for text in greeting.named):
                report(file.error("write {name} once in each named greeting", (*spot, "named")))
            if any("{" in text for text in greeting.unnamed):
                report(file.error("an unnamed greeting has no slot", (*spot, "unnamed")))
        for key, texts in (
            ("sign_off", entry.sign_off),
            ("sober_sign_off", entry.sober_sign_off),
            ("signature", [entry.signature]),
        ):
            if any("{" in text for text in texts):
                report(file.error("no slots here", (*where, key)))


def _overrides(file: YamlFile, entries: _VoiceFile, playbook: Playbook, report: Report) -> dict[str, Wording]:
    steps = {step.id: step for plan in playbook.outcomes.values() for step in plan.steps if step.cases}
    steps.update({step.id: step for step in playbook.common.values()})
    found: dict[str, Wording] = {}
    for key, entry in entries.wording.items():
        where = ("wording", key)
        step_id, _, written = key.partition("/")
        step = steps.get(step_id)
        if step is None:
            report(file.error(f"no step {step_id!r}{nearest(step_id, steps)}", where))
            continue
        number = int(written) if written.isdecimal() else 1
        if not 1 <= number <= len(step.cases) or (not written and len(step.cases) > 1):
            report(file.error(f"{step_id} has {len(step.cases)} cases; write {step_id}/1 for the first", where))
            continue
        outcome = step_id.partition(".")[0]
        exclaims = entries.exclamation.limit(outcome) > 0
        wording = read_wording(file, where, entry, report, exclaims=exclaims)
        facts = facts_of(next((name for name in playbook.outcomes if name == outcome), None))
        for language, phrasings in wording.items():
            for slot in unproven_slots(step, number - 1, phrasings, facts):
                report(file.error(f"{slot} may be missing here ({language}); only use what the step shows", where))
        found[f"{step_id}/{number}"] = wording
    return found
