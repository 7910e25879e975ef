"""What a draft cost; nothing for the composer."""

from collections.abc import Iterator

from drafter.domain.draft import Draft
from drafter.domain.evaluation import Score
from drafter.evaluation.scorers.base import Case, measure, of_draft


@of_draft("cost")
def score(_case: Case, draft: Draft) -> Iterator[Score]:
    """Yield dollars and tokens."""
    yield measure("cost.usd", float(draft.usage.cost_usd))
    yield measure("cost.input_tokens", draft.usage.input_tokens)
    yield measure("cost.output_tokens", draft.usage.output_tokens)
