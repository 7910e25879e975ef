"""Every outcome in every language and brand: worlds in which each case of each step, and each phrasing, is said.

For each case a state of affairs is worked out that leads to it, as near to the outcome's usual one as possible.
Language reviewers read what comes out; the golden files of the tests hold it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from drafter.composing.composer import Composer
from drafter.composing.speaking import Moved
from drafter.domain.composition import Composition
from drafter.domain.decision import OutcomeName
from drafter.domain.draft import Trace
from drafter.domain.playbook import Case, OutcomePlan, Playbook, Step
from drafter.domain.store import Language, Store
from drafter.domain.ticket import Channel
from drafter.evaluation.showcase_defaults import add_parcel, start
from drafter.evaluation.showcase_reach import reach
from drafter.evaluation.showcase_world import ORDER, World
from drafter.settings import Workspace

_TICKETS = 8
_NEAR, _FAR = 2, 1_000
Target = tuple[str, int]
"""A step's id and a case's number, from 1."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A draft of the showcase: what it is there to show, where it came from, and its text."""

    title: str
    trace: Trace
    composition: Composition


class Showcase:
    """The showcase of one workspace's playbook."""

    def __init__(self, workspace: Workspace, playbook: Playbook, composer: Composer) -> None:
        self._workspace = workspace
        self._playbook = playbook
        self._composer = composer
        self._homes = self._find_homes()

    def drafts(self, brand_id: str, language: Language, outcome: OutcomeName) -> Iterator[Shown]:
        """Yield an outcome's drafts until every phrasing of its own cases, and of shared ones at home here, is read."""
        store = self.store(brand_id, language)
        plan = self._playbook.outcomes[outcome]
        seen: set[Moved] = set()
        usual = start(plan, self._workspace.brand(brand_id), store, language)
        for title, world in _usual_worlds(usual):
            yield from self._show(title, world, seen, tickets=3)
        for step, number, case in self._targets(plan):
            yield from self._show_case(usual, step, number, case, seen)

    def store(self, brand_id: str, language: Language) -> Store:
        """Return the brand's first store that serves the language, shops before marketplaces."""
        stores = [one for one in self._workspace.stores if one.brand == brand_id and language in one.languages]
        return min(stores, key=lambda one: not one.links_allowed)

    def unreached(self, brand_id: str, language: Language) -> list[Target]:
        """Return the cases that no world leads to: their conditions contradict each other or an earlier case's."""
        said = {
            (moved.step, moved.case)
            for outcome in self._playbook.outcomes
            for shown in self.drafts(brand_id, language, outcome)
            for moved in self._composer.moves(shown.trace)
        }
        return [target for target in self._homes if target not in said]

    def _show_case(self, usual: World, step: Step, number: int, case: Case, seen: set[Moved]) -> Iterator[Shown]:
        found = reach(usual, step, number)
        if found is None:
            return
        world, _ = found
        title = f"{step.id}/{number + 1}"
        phrasings = case.wording[usual.language]
        for channel in _channels(world.channel, step, case, usual.language):
            world.channel = channel
            wanted = {
                Moved(step.id, number + 1, one) for one in phrasings if not one.channels or channel in one.channels
            }
            if not wanted <= seen:
                yield from self._show(title, world, seen, tickets=_TICKETS, wanted=wanted)

    def _show(
        self, title: str, world: World, seen: set[Moved], *, tickets: int, wanted: set[Moved] | None = None
    ) -> Iterator[Shown]:
        for number in range(1, tickets + 1):
            trace = world.trace(str(number))
            moves = set(self._composer.moves(trace))
            new = (moves if wanted is None else moves & wanted) - seen
            if new:
                seen |= moves
                place = f"{title}, {world.store.id}, {world.channel}"
                yield Shown(place, trace, self._composer.compose(trace))

    def _targets(self, plan: OutcomePlan) -> Iterator[tuple[Step, int, Case]]:
        for step in plan.steps:
            for number, case in enumerate(step.cases):
                if self._homes.get((step.id, number + 1)) == plan.outcome:
                    yield step, number, case

    def _find_homes(self) -> Mapping[Target, OutcomeName | None]:
        """Return for each case the outcome that shows it: where it takes the fewest changes, or few enough."""
        brand = self._workspace.brands[0]
        store = next(one for one in self._workspace.stores if one.brand == brand.id)
        homes: dict[Target, tuple[int, OutcomeName | None]] = {}
        for plan in self._playbook.outcomes.values():
            usual = start(plan, brand, store, store.languages[0])
            for step in plan.steps:
                for number in range(len(step.cases)):
                    target = (step.id, number + 1)
                    best = homes.setdefault(target, (_FAR, None))
                    found = reach(usual, step, number) if best[0] > _NEAR else None
                    if found is not None and found[1] < best[0]:
                        homes[target] = (found[1], plan.outcome)
        return {target: home for target, (_, home) in homes.items()}


def _usual_worlds(usual: World) -> Iterator[tuple[str, World]]:
    yield "as usual", usual
    channels: tuple[Channel, ...] = ("chat", "marketplace")
    for channel in channels:
        world = usual.copy()
        world.channel = channel
        yield "as usual", world
    if usual.outcome in ("wismo_delayed", "wismo_delivered_not_received", "wismo_lost"):
        world = usual.copy()
        add_parcel(world, "delivered")
        yield "two parcels, two stories", world
    elif usual.outcome.startswith("wismo") and usual.subjects("shipment"):
        world = usual.copy()
        add_parcel(world, world.values["shipment.status", "shipment:W1042/1"][0])
        yield "two parcels", world
        world = usual.copy()
        world.flags.setdefault(ORDER, set()).add("some_unshipped")
        yield "a part to come", world


def _channels(channel: Channel, step: Step, case: Case, language: Language) -> list[Channel]:
    """Return the channel a world has, and one more if a phrasing is written for chats."""
    named = {one for phrasing in case.wording[language] for one in phrasing.channels}
    allowed = step.channels or named
    extra: list[Channel] = ["chat"] if "chat" in named and "chat" in allowed and channel != "chat" else []
    return [channel, *extra]


def separate(shown: Shown) -> str:
    """Return a draft as the golden files hold it."""
    composition = shown.composition
    return f"=== {shown.title}\n{composition.text}\n"
