"""The flips: each changes one fact of a ticket and says what of the draft must change with it."""

from collections.abc import Mapping

from drafter.evaluation.generators.flips.money import MONEY_FLIPS
from drafter.evaluation.generators.flips.names import NAME_FLIPS
from drafter.evaluation.generators.flips.orders import ORDER_FLIPS
from drafter.evaluation.generators.flips.parcels import PARCEL_FLIPS
from drafter.evaluation.generators.flips.people import PEOPLE_FLIPS
from drafter.evaluation.generators.flips.quiet import QUIET_FLIPS
from drafter.evaluation.generators.flips.returns import RETURN_FLIPS
from drafter.evaluation.generators.flips.scene import Flip
from drafter.evaluation.generators.flips.settings import SETTING_FLIPS
from drafter.evaluation.generators.flips.split import SPLIT_FLIPS

FLIPS: Mapping[str, Flip] = {
    **PARCEL_FLIPS,
    **SPLIT_FLIPS,
    **ORDER_FLIPS,
    **RETURN_FLIPS,
    **MONEY_FLIPS,
    **PEOPLE_FLIPS,
    **NAME_FLIPS,
    **QUIET_FLIPS,
    **SETTING_FLIPS,
}
