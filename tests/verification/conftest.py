"""Verifying a reply to a made-up situation."""

from collections.abc import Callable

import pytest

from drafter.domain.composition import Citation, Composition
from drafter.domain.draft import Trace
from drafter.domain.finding import Finding
from drafter.domain.store import Language
from drafter.evaluation.bench.situations import BRANDS, situations
from drafter.verification.verifier import Verifier

Told = Callable[..., list[str]]


@pytest.fixture
def found() -> Callable[..., tuple[Finding, ...]]:
    """Return the findings in a reply to a situation."""

    def verify(
        language: Language,
        situation: str,
        text: str,
        *,
        citations: tuple[Citation, ...] = (),
        change: Callable[[Trace], Trace] = lambda trace: trace,
    ) -> tuple[Finding, ...]:
        composition = Composition(language=language, subject="", text=text, citations=citations)
        return Verifier({}, BRANDS, {}).verify(composition, change(situations(language)[situation]))

    return verify


@pytest.fixture
def checks(found: Callable[..., tuple[Finding, ...]]) -> Told:
    """Return the names of the checks that found something, each once, in order of their names."""

    def names(language: Language, situation: str, text: str) -> list[str]:
        return sorted({finding.check for finding in found(language, situation, text)})

    return names
