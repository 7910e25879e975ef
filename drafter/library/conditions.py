"""Conditions of the playbook: Python's expression syntax, read with `ast`, a few nodes only, never evaluated."""

import ast
import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, get_args

from drafter.domain.decision import Verdict
from drafter.domain.playbook import (
    HERE_NAMES,
    Asks,
    Both,
    Compare,
    Condition,
    Count,
    Either,
    Flag,
    Here,
    LoopKind,
    Not,
    OneOf,
    Present,
)
from drafter.domain.slots import FLAGS, SLOTS
from drafter.domain.ticket import Channel
from drafter.domain.understanding import ClaimName, IntentName
from drafter.domain.vocabulary import STATUS_CODES

_WORDS: Mapping[str, tuple[str, ...]] = {
    "channel": get_args(Channel),
    "verdict": get_args(Verdict),
    "intent": get_args(IntentName),
    "claim": get_args(ClaimName),
}
_OPERATORS: Mapping[type[ast.cmpop], str] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.In: "in",
    ast.NotIn: "not in",
}
_NUMERIC = frozenset({"quantity", "duration", "percentage", "money"})
_QUOTED_OR_RETURN = re.compile(r"'[^']*'|\"[^\"]*\"|\breturn\b")
_MAX_LENGTH = 1_000


class ConditionError(ValueError):
    """The condition says something it cannot; the message says how to mend it."""


def parse_condition(source: str) -> Condition:
    """Return the condition as a tree.

    Raises:
        ConditionError: not an expression, an unknown name or value, or a construct that conditions do not have.
    """
    if len(source) > _MAX_LENGTH:
        raise ConditionError(f"longer than {_MAX_LENGTH} characters; split it into cases")
    # `return` is a keyword to Python and a kind of subject to us
    guarded = _QUOTED_OR_RETURN.sub(lambda found: "return_" if found[0] == "return" else found[0], source)
    try:
        tree = ast.parse(guarded.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as exc:
        raise ConditionError(f"cannot read {source!r} as a condition") from exc
    return _read(tree.body)


def _read(node: ast.expr) -> Condition:
    match node:
        case ast.BoolOp(op=ast.And()):
            return Both(tuple(map(_read, node.values)))
        case ast.BoolOp(op=ast.Or()):
            return Either(tuple(map(_read, node.values)))
        case ast.UnaryOp(op=ast.Not()):
            return Not(_read(node.operand))
        case ast.Name() | ast.Attribute():
            return _name(node)
        case ast.Call():
            return _call(node)
        case ast.Compare(ops=[operator], comparators=[right]):
            return _compare(node.left, _OPERATORS.get(type(operator), "?"), right)
    raise ConditionError(f"conditions cannot hold {ast.unparse(node)!r}")


def _name(node: ast.Name | ast.Attribute) -> Condition:
    if isinstance(node, ast.Attribute):
        return Present(_slot(node))
    if node.id in FLAGS:
        return Flag(node.id)
    if node.id in HERE_NAMES:
        return Here(node.id)  # type: ignore[arg-type]  # one of HERE_NAMES, which are its values
    raise ConditionError(f"no flag {node.id!r}{nearest(node.id, [*FLAGS, *HERE_NAMES])}")


def _slot(node: ast.expr) -> str:
    name = ast.unparse(node).replace("return_.", "return.", 1)
    if name not in SLOTS:
        raise ConditionError(f"no slot {name!r}{nearest(name, SLOTS)}")
    return name


def _call(node: ast.Call) -> Condition:
    function = node.func.id if isinstance(node.func, ast.Name) else ast.unparse(node.func)
    if len(node.args) != 1 or node.keywords:
        raise ConditionError(f"{function}() takes one thing")
    argument = node.args[0]
    if function == "any" and isinstance(argument, ast.Name) and argument.id in FLAGS:
        return Flag(argument.id, anywhere=True)
    if function == "any":
        raise ConditionError(f"any() takes a flag, not {ast.unparse(argument)!r}")
    if function == "claim":
        return Asks("claim", _strings(argument, _WORDS["claim"]))
    raise ConditionError(f"no function {function}(); there are any(flag), claim('name') and count(kind) == number")


def _compare(left: ast.expr, operator: str, right: ast.expr) -> Condition:
    if operator == "?":
        raise ConditionError("compare with == != < <= > >= in or not in")
    if isinstance(left, ast.Call) and isinstance(left.func, ast.Name) and left.func.id == "count":
        return _count(left, operator, right)
    if operator in ("!=", "not in"):
        return Not(_compare(left, "==" if operator == "!=" else "in", right))
    if isinstance(left, ast.Name) and left.id in ("channel", "verdict", "intent"):
        if operator not in ("==", "in"):
            raise ConditionError(f"compare {left.id} with ==, != or in")
        return Asks(left.id, _strings(right, _WORDS[left.id]))  # type: ignore[arg-type]  # checked a line above
    if not isinstance(left, ast.Attribute):
        raise ConditionError(f"cannot compare {ast.unparse(left)!r}; a slot, count(kind), channel, verdict or intent")
    slot = _slot(left)
    if operator in ("==", "in"):
        return OneOf(slot, _strings(right, STATUS_CODES.get(slot)))
    if SLOTS[slot].kind not in _NUMERIC:
        raise ConditionError(f"{slot} is not a number; compare it with ==, != or in")
    return Compare(slot, operator, _number(right))  # type: ignore[arg-type]  # the four that are left


def _count(call: ast.Call, operator: str, right: ast.expr) -> Condition:
    kind = ast.unparse(call.args[0]).removesuffix("_") if len(call.args) == 1 else ""
    if kind not in get_args(LoopKind):
        raise ConditionError(f"count() takes one of {', '.join(get_args(LoopKind))}")
    number = _number(right)
    if operator not in ("==", "!=", "<", "<=", ">", ">=") or number != int(number):
        raise ConditionError("compare count() with a whole number")
    return Count(kind, operator, int(number))  # type: ignore[arg-type]  # checked a line above


def _number(node: ast.expr) -> float:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float) and not isinstance(node.value, bool):
        return node.value
    raise ConditionError(f"{ast.unparse(node)!r} is not a number")


def _strings(node: ast.expr, known: tuple[str, ...] | None) -> tuple[str, ...]:
    nodes = node.elts if isinstance(node, ast.Tuple | ast.List) else [node]
    values = tuple(str(_constant(one)) for one in nodes)
    for value in values:
        if known is not None and value not in known:
            raise ConditionError(f"{value!r} never occurs here; known are {', '.join(known)}")
    return values


def _constant(node: ast.expr) -> str | int:
    value: Any = node.value if isinstance(node, ast.Constant) else None
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise ConditionError(f"compare with a quoted word or a number, not {ast.unparse(node)!r}")


def nearest(name: str, known: Iterable[str]) -> str:
    """Return `; did you mean …?` with the known name most like this one, or nothing."""
    found = get_close_matches(name, known, n=1)
    return f"; did you mean {found[0]!r}?" if found else ""
