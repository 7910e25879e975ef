"""grounding.money: every amount is an amount of the evidence, in its currency and in the role the words give it."""

from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block
from drafter.verification.matching import money_of, same_money
from drafter.verification.readers.page import MoneyValue
from drafter.verification.roles import AMOUNTS, names_nearby

NAME = "grounding.money"


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each amount that nothing in scope carries."""
    mentions = case.reading.of_kind("money")
    known = money_of(case.facts.of_kind("money")) if mentions else []
    available = frozenset(evidence.name for _, evidence in known)
    for mention in mentions:
        value = mention.value
        if not isinstance(value, MoneyValue) or case.cites_value(mention):
            continue
        text = case.reading.text[mention.start : mention.end]
        same = case.about_here([evidence for money, evidence in known if same_money(value, money)], mention.start)
        if not same:
            yield block(NAME, f"{text!r} is no amount known for this reply", mention.start, mention.end)
            continue
        names = names_nearby(case.reading, "amount", AMOUNTS, available, mention.start)
        if names and not any(evidence.name in names for evidence in same):
            meant = same[0].name
            yield block(NAME, f"{text!r} is {meant}, which is not what the sentence says", mention.start, mention.end)
