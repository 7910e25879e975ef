import shutil
from datetime import date
from pathlib import Path

import pytest

from drafter.domain.policy import ReturnRule
from drafter.domain.store import Language
from drafter.errors import ConfigurationError
from drafter.library.clauses import stray_number
from drafter.library.policies import load_policies, missing_policies, parse_policy
from tests.support.builders import ROOT, demo_policies, demo_store, demo_workspace

_PATH = "knowledge/harbor/policies/service.yaml"
_SIX = "{en: x, de: x, it: x, es: x, fr: x, zh: x}"


def _parse(text: str, path: str = _PATH) -> None:
    parse_policy(text, path=path, workspace=demo_workspace())


def test_every_store_of_the_demo_has_every_policy() -> None:
    """Nothing in the demo is handed off for want of a rule."""
    assert missing_policies(demo_policies(), demo_workspace()) == ()


@pytest.mark.parametrize(
    ("text", "error"),
    [
        pytest.param("policy: service\nrules: []\n", r":2: rules: ", id="no-rules"),
        pytest.param("rules:\n  - id: a\n", r"service.yaml:1: policy: ", id="no-topic"),
        pytest.param("policy: serv\nrules:\n  - id: a\n", r":1: policy: ", id="unknown-topic"),
        pytest.param("policy: service\nextra: 1\nrules:\n  - id: a\n", r":2: extra: unknown key", id="unknown-key"),
        pytest.param(
            "policy: service\nrules:\n  - id: a\n    response_time: 1 day\n    oops: 1\n",
            r":5: rules\.0\.oops: unknown key",
            id="unknown-key-in-rule",
        ),
        pytest.param(
            "policy: service\nrules:\n  - id: a\n    response_time: soon\n",
            r":4: rules\.0\.response_time: .*`30 days`",
            id="no-duration",
        ),
        pytest.param(
            "policy: service\nrules:\n  - id: a\n    response_time: 3..1 days\n", r":4: .*shorter end", id="reversed"
        ),
        pytest.param(
            "policy: service\nrules:\n  - id: a\n    stores: [nowhere]\n    response_time: 1 day\n",
            r":4: rules\.0\.stores: there is no store 'nowhere'",
            id="unknown-store",
        ),
        pytest.param(
            "policy: service\nrules:\n  - {id: a, response_time: 1 day}\n  - {id: b, response_time: 2 days}\n",
            r":4: rules\.1: never applies",
            id="unreachable",
        ),
        pytest.param(
            "policy: service\nrules:\n  - {id: a, regions: [US], response_time: 1 day}\n"
            "  - {id: a, response_time: 2 days}\n",
            r":4: rules\.1\.id: a second rule",
            id="same-id",
        ),
        pytest.param(
            "policy: returns\nrules:\n  - id: a\n    states: {}\n    window: null\n    clause: nope\n",
            r":6: rules\.0\.clause: there is no clause 'nope'",
            id="unknown-clause",
        ),
        pytest.param(
            f"policy: returns\ntitle: {_SIX}\nclauses:\n  c: {_SIX}\n  d: {_SIX}\nrules:\n"
            "  - {id: a, states: {}, window: null, clause: c}\n",
            r":5: clauses\.d: no rule names",
            id="unused-clause",
        ),
        pytest.param(
            f"policy: returns\ntitle: {_SIX}\nclauses:\n  c: {{en: x, de: x}}\nrules:\n"
            "  - {id: a, states: {}, window: null, clause: c}\n",
            r":4: clauses\.c: has no text in ",
            id="missing-language",
        ),
        pytest.param(
            f"policy: returns\ntitle: {_SIX}\nclauses:\n"
            "  c:\n    en: You have 31 days.\n    de: x\n    it: x\n    es: x\n    fr: x\n    zh: x\nrules:\n"
            "  - {id: a, states: {}, window: {length: 30 days, counted_from: delivery}, clause: c}\n",
            r":5: clauses\.c\.en: says '31 days'",
            id="number-the-rule-does-not-have",
        ),
        pytest.param(
            f"policy: returns\ntitle: {_SIX}\nclauses:\n  c: {_SIX}\nrules:\n"
            "  - {id: a, regions: [GB], states: {}, window: null, fee: 3.95 EUR, clause: c}\n",
            r":6: rules\.0: 3.95 EUR is not in the currency of the store 'harbor-uk'",
            id="foreign-currency",
        ),
    ],
)
def test_a_slip_in_a_policy_is_named_with_its_line(text: str, error: str) -> None:
    """Whatever a lead gets wrong is said with file, line and field."""
    with pytest.raises(ConfigurationError, match=error):
        _parse(text)


_RULE = ReturnRule.model_validate(
    {
        "id": "r",
        "states": {},
        "window": {"length": "30 days", "counted_from": "delivery"},
        "fee": "3.95 GBP",
        "fee_percent": 10,
        "statutory": {
            "window": {"length": "14 days", "counted_from": "delivery"},
            "refund_within": "5..7 business days",
            "clause": {"id": "l", "title": {"en": "t"}, "text": {"en": "t"}},
        },
        "clause": {"id": "c", "title": {"en": "t"}, "text": {"en": "t"}},
    }
)


@pytest.mark.parametrize(
    ("language", "text", "stray"),
    [
        ("en", "Within 30 days, by law 14 days; £3.95 and 10% off, 5 to 7 working days.", None),
        ("en", "Within 2 weeks.", None),
        ("en", "Within 14 working days.", "14 working days"),
        ("en", "Within fourteen days.", "fourteen days"),
        ("en", "Within a 60-day window.", "60-day"),
        ("en", "We keep 15 percent.", "15 percent"),
        ("en", "Since the Regulations of 2013.", None),
        ("en", "At least 3 of them.", "3"),
        ("de", "Innerhalb von 30 Tagen nach § 355 BGB, 10 % Gebühr, 3,95 £, 5–7 Werktage.", None),
        ("de", "Innerhalb von 31 Tagen.", "31 Tagen"),
        ("de", "Binnen vierzehn Tagen.", "vierzehn Tagen"),
        ("it", "Entro 30 giorni, 5-7 giorni lavorativi, 3,95 £, 10 %.", None),
        ("it", "Entro 30 giorni lavorativi.", "30 giorni lavorativi"),
        ("es", "En 30 días y 5 a 7 días hábiles.", None),
        ("es", "En 20 días.", "20 días"),
        ("fr", "Sous 30 jours, 5 à 7 jours ouvrés, 10 %.", None),
        ("fr", "Sous 30 jours ouvrés.", "30 jours ouvrés"),
        ("zh", "30 天内，5 至 7 个工作日，£3.95，10%，2026 年 12 月。", None),
        ("zh", "十四天内。", "十四天"),
        ("zh", "20 天内。", "20 天"),
    ],
)
def test_a_clause_may_only_name_the_rules_numbers(language: Language, text: str, stray: str | None) -> None:
    """Durations with their unit, percentages and amounts are read in six languages; statutes and years do not count."""
    assert stray_number(text, language, _RULE) == stray


def test_the_version_follows_the_files(tmp_path: Path) -> None:
    """One edited policy changes the version, and a broken one raises and names the file."""
    shutil.copytree(ROOT / "knowledge", tmp_path / "knowledge", ignore=shutil.ignore_patterns("*.md", "*.jsonl"))
    knowledge, workspace = tmp_path / "knowledge", demo_workspace()
    before = load_policies(knowledge, workspace)
    path = knowledge / "shared" / "policies" / "service.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("1 business day", "2 business days"), encoding="utf-8")

    assert before.version == demo_policies().version
    assert load_policies(knowledge, workspace).version != before.version
    path.write_text("policy: [", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"knowledge/shared/policies/service.yaml:\d"):
        load_policies(knowledge, workspace)


def test_the_brands_rule_comes_before_the_shared_one() -> None:
    """A brand that writes its own rule overrides what is shared."""
    topic, rules = parse_policy(
        "policy: service\nrules:\n  - {id: mine, response_time: 4 hours}\n", path=_PATH, workspace=demo_workspace()
    )
    policies = demo_policies()
    mine = policies.model_copy(update={"brands": {"harbor": {topic: (*rules, *policies.brands["harbor"][topic])}}})

    rule = mine.find("service", demo_store("harbor-us"), date(2026, 11, 20))
    assert rule is not None
    assert rule.id == "mine"


def test_country_codes_are_words() -> None:
    """Norway is a country, not a denial."""
    _, rules = parse_policy(
        "policy: service\nrules:\n  - {id: a, regions: [NO], response_time: 1 day}\n",
        path=_PATH,
        workspace=demo_workspace(),
    )

    assert rules[0].regions == ("NO",)
