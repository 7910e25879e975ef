"""Policies from `knowledge/<brand|shared>/policies/*.yaml`, read strictly and proved against their own clauses."""

import hashlib
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, get_args

from pydantic import Field

from drafter.domain.base import Noun
from drafter.domain.policy import RULES, Clause, Policies, Rule, Texts, Topic
from drafter.domain.store import Language, Store
from drafter.library.clauses import children_of, prices_of, stray_number
from drafter.library.yaml_lines import YamlFile, load_yaml, parse_yaml
from drafter.settings import Workspace

SHARED = "shared"
TOPICS: tuple[Topic, ...] = get_args(Topic)
Place = tuple[str | int, ...]


def load_policies(knowledge: Path, workspace: Workspace) -> Policies:
    """Return the policies of every brand in the workspace; `knowledge` is the folder that holds the brands' folders.

    Raises:
        ConfigurationError: a file cannot be read, has an unknown key or a wrong value, lacks a language, names a
            number in a clause that its rule does not have, or a rule can never apply; names file and line.
    """
    files = _load_files(knowledge, workspace)
    brands: dict[str, dict[Topic, tuple[Rule, ...]]] = {}
    for brand in workspace.brands:
        topics: dict[Topic, tuple[Rule, ...]] = {}
        for topic, rules in (*_rules_of(brand.id, workspace, files), *_rules_of(SHARED, workspace, files)):
            topics[topic] = topics.get(topic, ()) + rules
        brands[brand.id] = topics
    digest = hashlib.sha256()
    for file in files:
        digest.update(f"{file.path}\0{file.content_hash}\0".encode())
    return Policies(version=digest.hexdigest()[:16], brands=brands)


def parse_policy(text: str, *, path: str, workspace: Workspace) -> tuple[Topic, tuple[Rule, ...]]:
    """Return the topic and rules of unsaved text; `path` is `knowledge/<owner>/policies/...`; raises as the loader."""
    languages, stores = _audience(Path(path).parts[1], workspace)
    return _read(parse_yaml(text, path=path), languages, stores)


def missing_policies(policies: Policies, workspace: Workspace) -> tuple[str, ...]:
    """Return, as `store: topic`, where a store has no rule at all; decisions that need one will be handed off."""
    return tuple(
        f"{store.id}: {topic}"
        for store in workspace.stores
        for topic in TOPICS
        if not any(_is_meant(rule, store) for rule in policies.brands.get(store.brand, {}).get(topic, ()))
    )


def _is_meant(rule: Rule, store: Store) -> bool:
    """Return whether the rule covers the store on any day."""
    return rule.covers(store, rule.valid_from or rule.valid_until or date.min)


def _load_files(knowledge: Path, workspace: Workspace) -> list[YamlFile]:
    return [
        load_yaml(path, shown=f"knowledge/{owner}/policies/{path.name}")
        for owner in (*(brand.id for brand in workspace.brands), SHARED)
        for path in sorted((knowledge / owner / "policies").glob("*.yaml"))
    ]


def _rules_of(owner: str, workspace: Workspace, files: Sequence[YamlFile]) -> list[tuple[Topic, tuple[Rule, ...]]]:
    languages, stores = _audience(owner, workspace)
    own = [file for file in files if file.path.startswith(f"knowledge/{owner}/")]
    return [_read(file, languages, stores) for file in own]


def _audience(owner: str, workspace: Workspace) -> tuple[tuple[Language, ...], tuple[Store, ...]]:
    """Return the languages and stores that an owner's policies speak to; shared ones speak to all."""
    brands = [brand.id for brand in workspace.brands if owner in {brand.id, SHARED}]
    languages = dict.fromkeys(language for brand in brands for language in workspace.languages_of(brand))
    return tuple(languages), tuple(store for store in workspace.stores if store.brand in brands)


def _read(file: YamlFile, languages: Sequence[Language], stores: Sequence[Store]) -> tuple[Topic, tuple[Rule, ...]]:
    head = file.parse(_Head)
    model = RULES[head.policy]
    clauses = _Clauses(file, head, languages)
    rules: list[Rule] = []
    for number, fields in enumerate(head.rules):
        where: Place = ("rules", number)
        rule = file.read_as(model, clauses.resolve(fields, where), where)
        clauses.check_numbers(rule)
        _check_rule(file, where, rule, rules)
        _check_stores(file, where, rule, stores)
        rules.append(rule)
    clauses.check_used()
    return head.policy, tuple(rules)


def _check_rule(file: YamlFile, where: Place, rule: Rule, earlier: Sequence[Rule]) -> None:
    if any(other.id == rule.id for other in earlier):
        raise file.error(f"a second rule with the id {rule.id!r}", (*where, "id"))
    if any(_covers_everything(other) for other in earlier):
        raise file.error("never applies: an earlier rule covers every store on every day", where)


def _check_stores(file: YamlFile, where: Place, rule: Rule, stores: Sequence[Store]) -> None:
    known = [store.id for store in stores]
    unknown = next((name for name in rule.stores if name not in known), None)
    if unknown is not None:
        raise file.error(f"there is no store {unknown!r} here; there are {', '.join(known)}", (*where, "stores"))
    for store in stores:
        foreign = next((price for price in prices_of(rule) if price.currency != store.currency), None)
        if foreign is not None and _is_meant(rule, store):
            message = f"{foreign} is not in the currency of the store {store.id!r}, which is {store.currency}"
            raise file.error(message, where)


def _covers_everything(rule: Rule) -> bool:
    return not (rule.stores or rule.regions or rule.valid_from or rule.valid_until)


class _Head(Noun):
    """A policy file before its rules are read by their topic."""

    policy: Topic
    title: Texts = {}
    clauses: dict[str, Texts] = {}
    rules: tuple[dict[str, Any], ...] = Field(min_length=1)


class _Clauses:
    """A file's clauses; rules name them by `clause: <id>`."""

    def __init__(self, file: YamlFile, head: _Head, languages: Sequence[Language]) -> None:
        self._file = file
        self._head = head
        self._used: set[str] = set()
        if head.clauses:
            self._check_languages(head.title, ("title",), languages)
        for name, texts in head.clauses.items():
            self._check_languages(texts, ("clauses", name), languages)

    def resolve(self, value: Any, where: Place) -> Any:  # noqa: ANN401  # walks plain data of any shape
        """Return the data with each clause's name replaced by the clause."""
        if isinstance(value, list):
            return [self.resolve(child, (*where, number)) for number, child in enumerate(value)]
        if not isinstance(value, dict):
            return value
        return {
            key: self._find(child, (*where, key)) if key == "clause" else self.resolve(child, (*where, key))
            for key, child in value.items()
        }

    def check_numbers(self, rule: Rule) -> None:
        """Raise for a number in one of the rule's clauses that the rule does not have."""
        for clause in _clauses_of(rule):
            for language, text in clause.text.items():
                stray = stray_number(text, language, rule)
                if stray is not None:
                    message = f"says {stray!r}, which the rule {rule.id!r} does not"
                    raise self._file.error(message, ("clauses", clause.id, language))

    def check_used(self) -> None:
        """Raise for a clause that no rule stands on."""
        unused = next((name for name in self._head.clauses if name not in self._used), None)
        if unused is not None:
            raise self._file.error("no rule names this clause", ("clauses", unused))

    def _find(self, name: object, where: Place) -> dict[str, Any]:
        if not isinstance(name, str) or name not in self._head.clauses:
            raise self._file.error(f"there is no clause {name!r} under `clauses`", where)
        self._used.add(name)
        return {"id": name, "title": self._head.title, "text": self._head.clauses[name]}

    def _check_languages(self, texts: Texts, where: Place, languages: Sequence[Language]) -> None:
        missing = [language for language in languages if language not in texts]
        if missing:
            raise self._file.error(f"has no text in {', '.join(missing)}", where)


def _clauses_of(value: Any) -> list[Clause]:  # noqa: ANN401  # walks any rule
    if isinstance(value, Clause):
        return [value]
    return [clause for child in children_of(value) for clause in _clauses_of(child)]
