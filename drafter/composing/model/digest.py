"""A brand's voice and policies for a model: the same text whatever the ticket."""

from collections.abc import Iterator, Mapping, Sequence

from drafter.domain.policy import Clause, Policies, Rule, Topic
from drafter.domain.store import Language
from drafter.domain.voice import Voice
from drafter.ports import TokenCounter

_ORDER: tuple[Topic, ...] = (
    "returns",
    "exchanges",
    "problems",
    "parcels",
    "cancellation",
    "address_change",
    "wholesale",
)

MOST_EXAMPLES = 2
"""Example replies shown, one each in the brand's first languages: they show a manner, not words."""


def voice_values(voice: Voice) -> Mapping[str, object]:
    """Return how the brand speaks, in all its languages."""
    return {
        "persona": voice.persona,
        "tone": voice.tone,
        "languages": [
            {
                "code": code,
                "formality": words.formality,
                "prefer": "; ".join(f"{word.use}, not {word.instead_of}" for word in words.prefer),
                "avoid": "; ".join(words.avoid),
                "example": words.examples[0].reply if words.examples and number < MOST_EXAMPLES else "",
            }
            for number, (code, words) in enumerate(voice.languages.items())
        ],
    }


def policy_digest(
    policies: Policies, brand: str, language: Language, tokens: int, counter: TokenCounter
) -> tuple[str, ...]:
    """Return the brand's clauses, whole ones, the main clause of each rule first, as many as the tokens allow."""
    said: dict[str, tuple[Topic, list[str]]] = {}
    for main in (True, False):
        for topic, rule, clause in _clauses(policies, brand, main=main):
            text = clause.text.get(language) or next(iter(clause.text.values()))
            stores = said.setdefault(text, (topic, []))[1]
            stores += [store for store in (*rule.stores, *rule.regions) if store not in stores]
    lines: list[str] = []
    for text, (topic, stores) in said.items():
        line = f"{topic}{_at(stores)}: {text}"
        cost = counter.count(line) + 2
        if cost <= tokens:
            lines.append(line)
            tokens -= cost
    return tuple(lines)


def _at(stores: Sequence[str]) -> str:
    return f" ({', '.join(stores)})" if stores else ""


def _clauses(policies: Policies, brand: str, *, main: bool) -> Iterator[tuple[Topic, Rule, Clause]]:
    """Yield the clauses of rules that are not bound to a season."""
    topics = policies.brands.get(brand, {})
    for topic in _ORDER:
        for rule in topics.get(topic, ()):
            if rule.valid_from is None and rule.valid_until is None:
                own = getattr(rule, "clause", None)
                for clause in _within(rule):
                    if (clause is own) == main:
                        yield topic, rule, clause


def _within(value: object) -> Iterator[Clause]:
    if isinstance(value, Clause):
        yield value
    elif isinstance(value, Rule) or hasattr(value, "model_fields_set"):
        for inner in vars(value).values():
            yield from _within(inner)
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _within(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _within(inner)
