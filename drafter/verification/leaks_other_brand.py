"""leaks.other_brand: another brand's names and domains stay out."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from drafter.domain.finding import Finding
from drafter.domain.store import Brand
from drafter.verification.case import Case, block

NAME = "leaks.other_brand"


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each mention of another brand."""
    own = case.facts.context.brand.id
    forms, pattern = _compiled(case.brands, own)
    if not any(form in case.reading.text for form in forms):
        return
    shown = " ".join(evidence.value for evidence in case.facts.of_kind("product", "text", "clause"))
    for match in pattern.finditer(case.reading.text):
        if match.group() not in shown:
            yield block(NAME, f"{match.group()!r} is another brand", match.start(), match.end())


@lru_cache(maxsize=64)
def _compiled(brands: tuple[Brand, ...], own: str) -> tuple[Sequence[str], re.Pattern[str]]:
    """Return all that names another brand, and an expression for it as a word of its own."""
    kept = {word for brand in brands if brand.id == own for word in (brand.name, *brand.aliases, *brand.domains)}
    words = {word for brand in brands if brand.id != own for word in (brand.name, *brand.aliases, *brand.domains)}
    words -= kept
    # as a name: with its capital, or all in capitals; a domain in any case
    forms = {form for word in words for form in ((word, word.upper()) if "." not in word else (word, word.lower()))}
    ordered = sorted(forms, key=len, reverse=True)
    names = "|".join(re.escape(form) for form in ordered)
    return ordered, re.compile(rf"(?<![^\W_])(?:{names})(?![^\W_\u4e00-\u9fff])")
