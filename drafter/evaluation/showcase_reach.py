"""Changing a world, as little as possible, so that a step says one particular case."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import get_args

from drafter.composing.conditions import compile_condition
from drafter.composing.view import Facts, View
from drafter.domain.playbook import (
    Asks,
    Atom,
    Compare,
    Condition,
    Count,
    Flag,
    Here,
    OneOf,
    Present,
    Step,
)
from drafter.domain.slots import SLOTS
from drafter.domain.ticket import Channel
from drafter.domain.vocabulary import STATUS_CODES
from drafter.evaluation.showcase_defaults import (
    add_parcel,
    default_values,
    drop_parcel,
    make_late,
    put,
    set_status,
    subject_of,
)
from drafter.evaluation.showcase_world import ORDER, POLICY, World
from drafter.library.guards import FACTS_OF_KIND, assign, atoms_of, case_context, facts_of, fix_counts, solve

_MOST_COUNTED = 3
_PARCEL_FLAGS = frozenset(
    ("late", "stale", "tracking_down", "lost", "has_tracking", "claimed_not_received", "delivered_today")
) | {"eta_passed", "eta_single"}
_WISHES = frozenset(
    ("part_wish", "addition_wish", "place_wish", "version_wish", "later_wish", "address_wish", "denies_cancelling")
) | {"discount_wish", "cancel_chased", "paid_claim", "said_yes", "unheard"}
_TICKET_FLAGS = (
    _WISHES
    | frozenset(
        (
            "not_party",
            "several_orders",
            "second_contact",
            "angry",
            "risk",
            "number_given",
            "address_given",
            "photo_given",
        )
    )
    | {"wish", "measures_given"}
)
_KINDS = ("item", "shipment", "refund", "return", "product", "action")
Assignment = Mapping[Atom, bool]
_ORDER: tuple[type, ...] = (Here, Asks, OneOf, Compare, Flag, Present, Count)


def reach(world: World, step: Step, number: int) -> tuple[World, int] | None:
    """Return a world in which the step says case `number` (from 0) and how many facts changed; None if none does."""
    condition = case_context(step, number)
    for changed, loop in _settings(world, step, condition):
        if step.channels and changed.channel not in step.channels:
            changed.channel = _first_channel(step.channels)
        view = _view(changed, step, loop)
        ready = _settle(condition, changed, step, loop)
        known = facts_of(world.outcome) | frozenset(FACTS_OF_KIND.get(step.each or "", ()))
        found = solve(ready, known, lambda atom, view=view: compile_condition(atom)(view))  # type: ignore[misc]
        if found is None:
            continue
        changes = {atom: value for atom, value in found.items() if compile_condition(atom)(view) != value}
        _apply(changed, changes, found, loop)
        return changed, len(changes)
    return None


def _settings(world: World, step: Step, condition: Condition) -> Iterator[tuple[World, str | None]]:
    """Yield worlds with different numbers of the things a step looks at, nearest first, and the loop's subject."""
    kinds = {atom.kind for atom in atoms_of(condition) if isinstance(atom, Count)} | {step.each or "shipment"}
    for counts in _nearest_counts({kind: len(world.subjects(kind)) for kind in sorted(kinds)}):
        if step.each is not None and counts[step.each] == 0:
            continue
        changed = world.copy()
        for kind, wanted in counts.items():
            _resize(changed, kind, wanted)
        for subject in changed.subjects(step.each) if step.each is not None else [None]:
            yield changed.copy(), subject


def _nearest_counts(have: Mapping[str, int]) -> list[dict[str, int]]:
    choices: list[dict[str, int]] = [{}]
    for kind in have:
        choices = [{**choice, kind: number} for choice in choices for number in range(_MOST_COUNTED + 1)]
    return sorted(choices, key=lambda counts: sum(abs(counts[kind] - have[kind]) for kind in have))


def _resize(world: World, kind: str, wanted: int) -> None:
    while kind == "shipment" and len(world.subjects(kind)) > wanted:
        drop_parcel(world)
    while len(world.subjects(kind)) > wanted:
        world.forget(world.subjects(kind)[-1])
    while len(world.subjects(kind)) < wanted:
        number = len(world.subjects(kind)) + 1
        if kind == "shipment":
            first = world.values.get(("shipment.status", "shipment:W1042/1"), ["in_transit"])
            add_parcel(world, first[0])
            continue
        subject = f"{kind}:{number}" if kind in ("action", "product") else f"{kind}:W1042/{number}"
        for slot in FACTS_OF_KIND[kind] or (f"{kind}.status",):
            put(world, slot, subject)


def _view(world: World, step: Step, loop: str | None) -> View:
    trace = world.trace("1")
    view = View(
        Facts(trace, world.language), trace, trace.decision.parts[-1], main=world.main, same_order=world.same_order
    )
    subjects = view.subjects(step.each or "")
    view.enter(loop, first=bool(subjects) and loop == subjects[0], last=bool(subjects) and loop == subjects[-1])
    return view


def _settle(condition: Condition, world: World, step: Step, loop: str | None) -> Condition:
    """Return the condition with everything decided that follows from how many there are and where the loop is."""
    condition = fix_counts(condition, {kind: len(world.subjects(kind)) for kind in _KINDS})
    subjects = world.subjects(step.each or "")
    split = len(world.subjects("shipment")) > 1
    decided: dict[Atom, bool] = {
        Here("first"): bool(subjects) and loop == subjects[0],
        Here("last"): bool(subjects) and loop == subjects[-1],
        Flag("split"): split,
        Flag("split", anywhere=True): split,
    }
    for atom in list(atoms_of(condition)):
        if atom in decided:
            condition = assign(condition, atom, value=decided[atom])
    return condition


def _apply(world: World, changes: Assignment, found: Assignment, loop: str | None) -> None:
    # a status or flag brings a next step and dates along, which this case may want otherwise
    demanded = {atom: value for atom, value in found.items() if isinstance(atom, Present) or (_is_step(atom) and value)}
    for atom, value in sorted({**changes, **demanded}.items(), key=lambda change: _rank(change[0])):
        match atom:
            case OneOf(slot, values):
                _set_code(world, slot, values if value else _other_codes(slot, found), loop)
            case Compare(slot, sign, number):
                _set_number(world, slot, number + (1 if sign.startswith(">") == value else -1), loop)
            case Present(slot):
                _set_presence(world, slot, loop, present=value)
            case Flag(name):
                _set_flag(world, name, loop, holds=value)
            case Asks():
                _set_question(world, atom, found, holds=value)
            case Here(name):
                _set_here(world, name, holds=value)


def _is_step(atom: Atom) -> bool:
    return isinstance(atom, OneOf) and atom.slot == "shipment.next_step"


def _rank(atom: Atom) -> int:
    return 1 if isinstance(atom, OneOf) and atom.slot == "shipment.status" else 2 + _ORDER.index(type(atom))


def _set_code(world: World, slot: str, values: Iterable[str], loop: str | None) -> None:
    code = next(iter(values), None)
    if code is None:
        _set_presence(world, slot, loop, present=False)
    elif slot == "shipment.status":
        set_status(world, loop or world.subjects("shipment")[0], code)
    else:
        world.values[slot, _place(world, slot, loop)] = [code]


def _other_codes(slot: str, found: Assignment) -> list[str]:
    """Return the codes that none of the refused ones covers, and one of the demanded ones if there are any."""
    refused = {
        one
        for atom, value in found.items()
        if isinstance(atom, OneOf) and atom.slot == slot and not value
        for one in atom.values
    }
    demanded = [
        set(atom.values) for atom, value in found.items() if isinstance(atom, OneOf) and atom.slot == slot and value
    ]
    codes = STATUS_CODES.get(slot, ("other",))
    return [code for code in codes if code not in refused and all(code in group for group in demanded)]


def _set_number(world: World, slot: str, number: float, loop: str | None) -> None:
    place = (slot, _place(world, slot, loop))
    unit = default_values(slot, world)[0].partition(" ")[2]
    text = f"{number:.2f}" if SLOTS[slot].kind == "money" else str(int(number))
    world.values[place] = [f"{text} {unit}".strip()]


def _place(world: World, slot: str, loop: str | None) -> str:
    """Return where a slot's evidence stands now, or where it belongs."""
    prefix = slot.partition(".")[0]
    own = loop is not None and loop.startswith(f"{prefix}:")
    standing = [subject for name, subject in world.values if name == slot]
    return standing[0] if standing and not own else subject_of(slot, world, loop)


def _set_presence(world: World, slot: str, loop: str | None, *, present: bool) -> None:
    if present:
        put(world, slot, loop)
        return
    prefix = slot.partition(".")[0]
    own = loop is not None and loop.startswith(f"{prefix}:")
    for place in [place for place in world.values if place[0] == slot and (not own or place[1] == loop)]:
        del world.values[place]


def _set_flag(world: World, name: str, loop: str | None, *, holds: bool) -> None:
    if name == "passage_in_language":
        world.passage_in_language = holds
    elif not holds:
        for names in world.flags.values():
            names.discard(name)
    else:
        parcels = world.subjects("shipment")
        subject = "ticket" if name in _TICKET_FLAGS else world.subject
        if name in _PARCEL_FLAGS and parcels:
            subject = loop if loop is not None and loop.startswith("shipment:") else parcels[0]
        elif loop is not None and loop.startswith(("refund:", "return:")):
            subject = loop
        world.flags.setdefault(subject, set()).add(name)
        _live_up_to(world, name, subject)


def _live_up_to(world: World, flag: str, subject: str) -> None:
    """Change what else would be different where a flag holds."""
    if flag in _WISHES:
        world.flags[subject].add("wish")
    if flag == "some_unshipped":
        put(world, "order.unshipped_items")
        world.values["order.fulfillment_status", ORDER] = ["partially_fulfilled"]
    elif flag == "all_delivered":
        for parcel in world.subjects("shipment"):
            set_status(world, parcel, "delivered")
    elif flag == "outside_window":
        world.values["policy.window_starts", POLICY] = ["2026-10-02"]
        world.values["policy.window_ends", POLICY] = ["2026-11-01"]
    elif flag in ("late", "eta_passed") and subject.startswith("shipment:"):
        make_late(world, subject, passed=flag == "eta_passed")


def _set_question(world: World, atom: Asks, found: Assignment, *, holds: bool) -> None:
    refused = {
        one
        for other, value in found.items()
        if isinstance(other, Asks) and other.about == atom.about and not value
        for one in other.values
    }
    if atom.about == "claim":
        world.claims.difference_update(atom.values)
        if holds:
            world.claims.add(atom.values[0])  # type: ignore[arg-type]  # conditions hold known claims only
    elif atom.about == "channel":
        wanted = set(atom.values) if holds else set(get_args(Channel))
        world.channel = _first_channel(wanted - refused)
    elif atom.about == "verdict":
        world.verdict = atom.values[0] if holds else "inform"  # type: ignore[assignment]
    elif holds:
        world.intent = atom.values[0]  # type: ignore[assignment]


def _set_here(world: World, name: str, *, holds: bool) -> None:
    if name == "main":
        world.main = holds
    elif name == "same_order":
        world.same_order = holds
        world.main = world.main and not holds
    elif name == "links_allowed":
        world.store = world.store.model_copy(update={"allow_links": holds})


def _first_channel(channels: Collection[str]) -> Channel:
    order: tuple[Channel, ...] = get_args(Channel)
    return next(channel for channel in order if channel in channels)
