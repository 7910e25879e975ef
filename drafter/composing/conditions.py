"""Conditions as functions of a view."""

import operator
from collections.abc import Callable, Mapping
from functools import cache

from drafter.composing.view import View
from drafter.domain.playbook import (
    Asks,
    Both,
    Compare,
    Condition,
    Constant,
    Count,
    Either,
    Flag,
    Here,
    Not,
    OneOf,
    Present,
)
from drafter.domain.slots import SLOTS
from drafter.domain.values import parse_duration

Test = Callable[[View], bool]
_OPERATORS: Mapping[str, Callable[[float, float], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


@cache
def compile_condition(condition: Condition) -> Test:
    """Return the condition as a function; equal conditions share one."""
    match condition:
        case Constant(value):
            return lambda _: value
        case Not(operand):
            test = compile_condition(operand)
            return lambda view: not test(view)
        case Both(operands):
            return _compile_both(operands)
        case Either(operands):
            tests = tuple(map(compile_condition, operands))
            return lambda view: _any(tests, view)
        case _:
            return _compile_atom(condition)


def _compile_both(operands: tuple[Condition, ...]) -> Test:
    """Return the test that all hold; what is asked of flags is asked at once, and before the rest."""
    needed: set[str] = set()
    barred: set[str] = set()
    tests: list[Test] = []
    for operand in operands:
        match operand:
            case Flag(name, anywhere=False):
                needed.add(name)
            case Not(Flag(name, anywhere=False)):
                barred.add(name)
            case _:
                tests.append(compile_condition(operand))
    rest = tuple(tests)
    if not needed and not barred:
        return lambda view: _all(rest, view)
    return lambda view: view.flags.issuperset(needed) and view.flags.isdisjoint(barred) and _all(rest, view)


def _all(tests: tuple[Test, ...], view: View) -> bool:
    # plain loops: these run thousands of times a second, and a generator costs more than the tests
    for test in tests:  # noqa: SIM110
        if not test(view):
            return False
    return True


def _any(tests: tuple[Test, ...], view: View) -> bool:
    for test in tests:  # noqa: SIM110
        if test(view):
            return True
    return False


def _compile_atom(atom: Present | OneOf | Compare | Flag | Count | Asks | Here) -> Test:
    match atom:
        case Flag(name, anywhere=True):
            return lambda view: view.flag_anywhere(name)
        case Flag(name):
            return lambda view: name in view.flags
        case Asks(about, values):
            return _compile_question(about, values)
        case Here(name):
            return lambda view: bool(getattr(view, name))
        case _:
            return _compile_fact(atom)


def _compile_fact(atom: Present | OneOf | Compare | Count) -> Test:
    match atom:
        case Present(slot):
            return lambda view: bool(view.find(slot))
        case OneOf(slot, values):
            return lambda view: _has_value(view, slot, values)
        case Compare(slot, sign, number):
            compare = _OPERATORS[sign]
            return lambda view: any(compare(_number(slot, one.value), number) for one in view.find(slot))
        case Count(kind, sign, number):
            compare = _OPERATORS[sign]
            return lambda view: compare(len(view.subjects(kind)), number)


def _has_value(view: View, slot: str, values: tuple[str, ...]) -> bool:
    for evidence in view.find(slot):  # noqa: SIM110
        if evidence.value in values:
            return True
    return False


def _compile_question(about: str, values: tuple[str, ...]) -> Test:
    if about == "channel":
        return lambda view: view.channel in values
    if about == "verdict":
        return lambda view: view.part.verdict in values
    if about == "intent":
        return lambda view: view.part.intent in values
    return lambda view: any(claim in values for claim in view.claims)


def _number(slot: str, value: str) -> float:
    kind = SLOTS[slot].kind
    if kind == "duration":
        return parse_duration(value).most
    return float(value.partition(" ")[0])
