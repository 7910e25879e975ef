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
    pattern = _pattern(case.brands, own)
    if pattern is None:
        return
    if not pattern.search(case.reading.text):
        return
    shown = " ".join(evidence.value for evidence in case.facts.of_kind("product", "text", "clause"))
    for match in pattern.finditer(case.reading.text):
        if match.group() not in shown:
            yield block(NAME, f"{match.group()!r} is another brand", match.start(), match.end())


def _pattern(brands: Sequence[Brand], own: str) -> re.Pattern[str] | None:
    return _compiled(tuple(brands), own)


@lru_cache(maxsize=64)
def _compiled(brands: tuple[Brand, ...], own: str) -> re.Pattern[str] | None:
    kept = {word for brand in brands if brand.id == own for word in (brand.name, *brand.aliases, *brand.domains)}
    words = {word for brand in brands if brand.id != own for word in (brand.name, *brand.aliases, *brand.domains)}
    words -= kept
    if not words:
        return None
    # as a name: with its capital, or all in capitals; a domain in any case
    forms = {form for word in words for form in ((word, word.upper()) if "." not in word else (word, word.lower()))}
    ordered = sorted(forms, key=len, reverse=True)
    return re.compile(r"(?<![^\W_])(?:" + "|".join(re.escape(form) for form in ordered) + r")(?![^\W_\u4e00-\u9fff])")
