"""Proves that a wording only shows what is there: each slot's evidence must follow from the conditions around it.

A slot is proven when conditions, facts about the outcome and `the slot is absent` together cannot all hold. The
search tries both values of one atom at a time; conditions are short, so that is quick.
"""

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping

from drafter.domain.decision import OutcomeName
from drafter.domain.playbook import (
    Anchor,
    Asks,
    Atom,
    Both,
    Compare,
    Condition,
    Constant,
    Count,
    Either,
    Flag,
    Not,
    OneOf,
    Phrasing,
    Plural,
    Present,
    Show,
    Step,
)

ALWAYS_PRESENT = frozenset({"store.name", "brand.name", "today.date"})
ORDER_FACTS = ("order.number", "order.placed_on", "order.total", "order.items")
PASSAGE_FACTS = ("passage.text", "passage.title", "passage.language")
FACTS_OF_KIND: Mapping[str, tuple[str, ...]] = {
    "item": ("item.name", "item.quantity"),
    "shipment": ("shipment.index",),
    "refund": ("refund.amount", "refund.issued_on"),
    "return": (),
    "product": ("product.name",),
    "action": ("action.name",),
}
_NOT_ABOUT_ORDERS = frozenset(
    {
        "presale_size",
        "presale_compatibility",
        "presale_delivery_time",
        "presale_product",
        "wholesale_quote",
        "identify_requester",
        "ask_order_number",
        "knowledge_answer",
        "thanks",
        "handoff",
        "fallback",
    }
)
_OF_ACTIONS = frozenset(
    {
        "refund_issued",
        "partial_refund_with_reason",
        "replacement_confirmed",
        "exchange_confirmed",
        "cancel_confirmed",
        "address_changed",
    }
)
_TRUE, _FALSE = Constant(value=True), Constant(value=False)
_MOST_COUNTED = 3
_MOST_ATOMS = 14
OPERATORS: Mapping[str, Callable[[float, float], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def facts_of(outcome: OutcomeName | None) -> frozenset[str]:
    """Return the slots that always have evidence in an outcome (`None`: in any)."""
    facts = set(ALWAYS_PRESENT)
    if outcome is not None and outcome not in _NOT_ABOUT_ORDERS:
        facts.update(ORDER_FACTS)
    if outcome in _OF_ACTIONS:
        facts.update(FACTS_OF_KIND["action"])
    if outcome == "knowledge_answer":
        facts.update(PASSAGE_FACTS)
    return frozenset(facts)


def unproven_slots(step: Step, number: int, phrasings: Iterable[Phrasing], facts: frozenset[str]) -> list[str]:
    """Return the slots of these phrasings whose evidence the conditions of case `number` do not imply, sorted."""
    known = facts | frozenset(FACTS_OF_KIND.get(step.each or "", ()))
    missing = {slot for phrasing in phrasings for slot in slots_of(phrasing)} - known
    missing -= _implied(step.when) | _implied(step.cases[number].when)
    if not missing:
        return []
    return sorted(slot for slot in missing if satisfiable(_absence(step, number, slot), known))


def case_context(step: Step, number: int) -> Condition:
    """Return what holds where a case is chosen: the step's and its own condition, and none of the earlier ones."""
    return Both((step.when, *(Not(case.when) for case in step.cases[:number]), step.cases[number].when))


def _absence(step: Step, number: int, slot: str) -> Condition:
    """Return `case_context` without the slot; earlier cases that say nothing of the slot cannot prove it."""
    earlier = [case.when for case in step.cases[:number] if slot in map(_slot_of, atoms_of(case.when))]
    return Both((step.when, *map(Not, earlier), step.cases[number].when, Not(Present(slot))))


def _slot_of(atom: Atom) -> str | None:
    return atom.slot if isinstance(atom, Present | OneOf | Compare) else None


def slots_of(phrasing: Phrasing) -> set[str]:
    """Return the slots that a phrasing shows."""
    sentences = phrasing.formal + phrasing.informal
    return {one.slot for sentence in sentences for one in sentence if isinstance(one, Show | Anchor | Plural)}


def _implied(condition: Condition) -> frozenset[str]:
    """Return slots that a condition plainly implies; quick, and enough for nearly all."""
    match condition:
        case Present(slot) | OneOf(slot) | Compare(slot):
            return frozenset({slot})
        case Count(kind, "==", 1):
            return frozenset(FACTS_OF_KIND[kind])
        case Both(operands):
            return frozenset().union(*map(_implied, operands))
        case Either(operands):
            return frozenset.intersection(*map(_implied, operands))
        case _:
            return frozenset()


def satisfiable(condition: Condition, known: frozenset[str]) -> bool:
    """Tell whether the condition can hold, given that the `known` slots always have evidence.

    With more atoms than a search can try, the answer is that it can.
    """
    kinds = {atom.kind for atom in atoms_of(condition) if isinstance(atom, Count)}
    for counts in _count_choices(sorted(kinds)):
        present = known | {slot for kind, count in counts.items() if count == 1 for slot in FACTS_OF_KIND.get(kind, ())}
        counted = fix_counts(condition, counts)
        if len(set(atoms_of(counted))) > _MOST_ATOMS or solve(counted, present) is not None:
            return True
    return False


def solve(
    condition: Condition, known: frozenset[str], prefer: Callable[[Atom], bool] = lambda _: True
) -> dict[Atom, bool] | None:
    """Return atoms and truth values that make the condition hold, as preferred where possible; None if it cannot.

    `condition` has no `Count` atoms (see `fix_counts`).
    """
    atoms = list(dict.fromkeys(atoms_of(condition)))
    return _search(Both((condition, *_theory(atoms, known))), prefer)


def atoms_of(condition: Condition) -> Iterator[Atom]:
    """Yield the atoms of a condition, left to right."""
    match condition:
        case Not(operand):
            yield from atoms_of(operand)
        case Both(operands) | Either(operands):
            for operand in operands:
                yield from atoms_of(operand)
        case Constant():
            return
        case _:
            yield condition


def _count_choices(kinds: list[str]) -> Iterator[dict[str, int]]:
    if not kinds:
        yield {}
        return
    for rest in _count_choices(kinds[1:]):
        for count in range(_MOST_COUNTED + 1):
            yield {kinds[0]: count, **rest}


def fix_counts(condition: Condition, counts: Mapping[str, int]) -> Condition:
    """Return the condition with its `Count` atoms decided by these numbers of subjects."""
    match condition:
        case Not(operand):
            return Not(fix_counts(operand, counts))
        case Both(operands):
            return Both(tuple(fix_counts(operand, counts) for operand in operands))
        case Either(operands):
            return Either(tuple(fix_counts(operand, counts) for operand in operands))
        case Count(kind, sign, number):
            return Constant(value=OPERATORS[sign](counts[kind], number))
        case _:
            return condition


def _theory(atoms: list[Atom], present: frozenset[str]) -> Iterator[Condition]:
    """Yield what is true of the atoms whatever the ticket: values need evidence, one slot holds one value."""
    for number, atom in enumerate(atoms):
        if isinstance(atom, OneOf | Compare):
            yield Either((Not(atom), Present(atom.slot)))
        if isinstance(atom, Present) and atom.slot in present:
            yield atom
        if isinstance(atom, Flag) and not atom.anywhere:
            yield Either((Not(atom), Flag(atom.name, anywhere=True)))
        if isinstance(atom, OneOf | Asks):
            for other in atoms[number + 1 :]:
                if _exclusive(atom, other):
                    yield Either((Not(atom), Not(other)))


def _exclusive(one: OneOf | Asks, other: Atom) -> bool:
    if isinstance(one, OneOf) and isinstance(other, OneOf):
        return one.slot == other.slot and not set(one.values) & set(other.values)
    if isinstance(one, Asks) and isinstance(other, Asks):
        return one.about == other.about != "claim" and not set(one.values) & set(other.values)
    return False


def _search(condition: Condition, prefer: Callable[[Atom], bool]) -> dict[Atom, bool] | None:
    condition = simplify(condition)
    if isinstance(condition, Constant):
        return {} if condition.value else None
    atom = next(atoms_of(condition))
    wanted = prefer(atom)
    for value in (wanted, not wanted):
        found = _search(assign(condition, atom, value=value), prefer)
        if found is not None:
            return {atom: value, **found}
    return None


def assign(condition: Condition, atom: Atom, *, value: bool) -> Condition:
    """Return the condition with an atom fixed."""
    match condition:
        case Not(operand):
            return Not(assign(operand, atom, value=value))
        case Both(operands):
            return Both(tuple(assign(operand, atom, value=value) for operand in operands))
        case Either(operands):
            return Either(tuple(assign(operand, atom, value=value) for operand in operands))
        case _:
            return Constant(value=value) if condition == atom else condition


def simplify(condition: Condition) -> Condition:
    """Return an equal condition without needless constants."""
    match condition:
        case Not(operand):
            inner = simplify(operand)
            return Constant(value=not inner.value) if isinstance(inner, Constant) else Not(inner)
        case Both(operands):
            left = tuple(one for one in map(simplify, operands) if one != _TRUE)
            return _FALSE if _FALSE in left else Both(left) if left else _TRUE
        case Either(operands):
            left = tuple(one for one in map(simplify, operands) if one != _FALSE)
            return _TRUE if _TRUE in left else Either(left) if left else _FALSE
        case _:
            return condition
