"""What a model takes over from the composer's draft."""

import pytest

from drafter.domain.composition import Composition
from drafter.evaluation.bench.situations import BRANDS, situations
from drafter.verification.verifier import Verifier

CLAIM = "The truck broke down near the depot."


def _composition(text: str, *, by_model: bool) -> Composition:
    return Composition(language="en", subject="", text=text, writer="model" if by_model else "composer")


@pytest.mark.parametrize(
    ("known", "said", "passes"),
    [
        pytest.param(f"Hello,\n\n{CLAIM} Bye.", CLAIM, True, id="as-it-stood"),
        pytest.param(f"Hello,\n\nNews: {CLAIM}", CLAIM, True, id="after-a-colon"),
        pytest.param("Hello.", CLAIM, False, id="never-said"),
        pytest.param("If so, the truck broke down near the depot.", CLAIM, False, id="without-its-condition"),
        pytest.param(f"Hello. {CLAIM}", f"Sadly, {CLAIM}", False, id="with-more-to-it"),
    ],
)
def test_a_sentence_taken_over_whole_needs_no_value(known: str, said: str, passes: bool) -> None:  # noqa: FBT001 - a row
    """The rules for models spare a sentence that stands in the composer's draft just so, and no other."""
    trace = situations("en")["in_transit"]
    found = Verifier({}, BRANDS, {}).verify(
        _composition(said, by_model=True), trace, known=_composition(known, by_model=False)
    )

    assert ("claims.model" not in {finding.check for finding in found}) == passes


def test_a_chinese_sentence_ends_with_its_mark() -> None:
    """No space stands between Chinese sentences; one taken over ends where its full stop stands."""
    claim = "卡车在仓库附近坏了。"
    known = Composition(language="zh", subject="", text=f"您好。{claim}请回复我们。")
    said = Composition(language="zh", subject="", text=claim, writer="model")
    found = Verifier({}, BRANDS, {}).verify(said, situations("zh")["in_transit"], known=known)

    assert "claims.model" not in {finding.check for finding in found}
