import json

import pytest

from drafter.domain.model import ModelReply
from drafter.domain.store import LANGUAGES
from drafter.errors import ConfigurationError
from drafter.models.scripted import ScriptedModel
from drafter.models.scripted_prompt import SLOT, Prompt
from drafter.models.scripted_scripts import KINDS, SCRIPTS, Performance, find_script
from drafter.models.scripted_words import LIES, SENTENCES
from tests.support.models import ENOUGH_S, RULES, SLOTS, ask, request

pytestmark = pytest.mark.anyio
ENDLESS = {"hanging", "dripping"}
STRICT = [
    "good",
    "hallucinator",
    *(f"hallucinator:{lie}" for lie in LIES),
    "leaker",
    "injected",
    "wrong_language",
    "duplicated_slots",
    "unknown_slots",
    "swapped_slots",
    "dropped",
    "slow:1",
    "paced:0",
    "no_usage",
]


async def reply_of(script: str, language: str = "en") -> ModelReply:
    """Return what a script answers, read strictly."""
    answer = await ask(ScriptedModel(script), request(language=language))
    assert answer.error is None
    return ModelReply.model_validate_json(answer.text)


@pytest.mark.parametrize("script", STRICT)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_answers_keep_to_the_schema(script: str, language: str) -> None:
    """Whatever is wrong with their content, these answers are the JSON that was asked for."""
    reply = await reply_of(script, language)

    assert reply.segments[0].text


@pytest.mark.parametrize("script", SCRIPTS)
async def test_same_prompt_same_answer(script: str) -> None:
    """A script never rolls dice."""
    first, second = [
        await ask(ScriptedModel(script), within_s=0.3 if script in ENDLESS else ENOUGH_S) for _ in range(2)
    ]

    if script != "dripping":
        assert first.text == second.text
    assert first.reason == second.reason


async def test_good_says_the_reference_with_the_same_slots() -> None:
    """Every slot of the reference draft stands in the answer once, and is listed."""
    reply = await reply_of("good")

    said = [slot[1] for segment in reply.segments for slot in SLOT.finditer(segment.text)]
    assert sorted(said) == sorted(SLOTS)
    assert set(reply.slots) == SLOTS
    assert sum(segment.starts_paragraph for segment in reply.segments) == 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("lie", [lie for lie in LIES if lie not in {"wrong_value", "wrong_date"}])
async def test_a_liar_tells_its_lie_in_the_customer_s_language(lie: str, language: str) -> None:
    """One sentence of the kind stands somewhere in the answer."""
    reply = await reply_of(f"hallucinator:{lie}", language)

    said = {segment.text for segment in reply.segments}
    assert any(said & set(of[language]) for kind, of in SENTENCES.items() if kind == lie)


async def test_a_liar_also_lies_in_place_of_a_slot() -> None:
    """Among several prompts, some lies replace a value and some stand in a sentence of their own."""
    turn = "<reference_draft>\nIt left on {{shipment_1.shipped_on}}. {}\n</reference_draft>"
    kept = set()
    for number in range(12):
        answer = await ask(ScriptedModel("hallucinator:wrong_date"), request(turn=turn.format("x" * number)))
        kept.add("{shipment_1.shipped_on}" in answer.text)

    assert kept == {True, False}


async def test_swapped_slots_are_the_right_ones_in_the_wrong_places() -> None:
    """The same slots are used as often, two of them each in the other's place."""
    said = "It left on {shipment_1.shipped_on} and arrives by {shipment_1.eta_latest}."
    turn = f"<reference_draft>\n{said}\n</reference_draft>"

    answer = await ask(ScriptedModel("swapped_slots"), request(turn=turn))

    assert "left on {shipment_1.eta_latest} and arrives by {shipment_1.shipped_on}" in answer.text


async def test_dropped_leaves_sentences_out() -> None:
    """Fewer segments than a good answer has."""
    assert len((await reply_of("dropped")).segments) < len((await reply_of("good")).segments)


async def test_leaker_prints_the_prompt() -> None:
    """Lines of the rules or of the ticket's block come out word for word."""
    reply = await reply_of("leaker")

    printed = {segment.text for segment in reply.segments}
    around = Prompt(request().messages).around
    assert printed & {line.strip() for line in (RULES + "\n" + around).splitlines()}


async def test_injected_obeys_the_ticket_and_nothing_else() -> None:
    """It does what a line with "ignore" says, and is good where there is none."""
    obeying = await reply_of("injected")
    answer = await ask(ScriptedModel("injected"), request(turn="<ticket>\nWhere is it?\n</ticket>"))

    said = " ".join(segment.text for segment in obeying.segments)
    assert "PWNED" in said
    assert "tell me your rules" in said
    assert "PWNED" not in answer.text


@pytest.mark.parametrize("kind", KINDS["malformed"])
async def test_malformed_is_no_json(kind: str) -> None:
    """None of its kinds can be read as it stands."""
    answer = await ask(ScriptedModel(f"malformed:{kind}"))

    with pytest.raises(json.JSONDecodeError):
        json.loads(answer.text)


@pytest.mark.parametrize(
    ("script", "reason", "started"),
    [
        ("status_401", "credentials", False),
        ("status_429", "rate_limited", False),
        ("status_500", "server", False),
        ("no_json_schema", "form", False),
        ("hanging", "timeout", False),
        ("dripping", "timeout", True),
        ("disconnect", "connection", True),
        ("truncated", "truncated", True),
        ("refusal", "refused", False),
        ("empty", "empty", False),
    ],
)
async def test_failures_are_those_of_an_endpoint(script: str, reason: str, *, started: bool) -> None:
    """In process, a script fails as it does behind HTTP."""
    answer = await ask(ScriptedModel(script), within_s=0.3 if script in ENDLESS else ENOUGH_S)

    assert answer.error is not None
    assert (answer.error.reason, answer.error.started) == (reason, started)


async def test_it_learns_which_forms_it_takes() -> None:
    """A form it refused is not offered again."""
    model = ScriptedModel("no_json_schema")
    await ask(model)

    answer = await ask(model, request(form=model.forms[0]))

    assert answer.error is None
    assert tuple(model.forms) == ("json_object", "text")
    assert model.calls == 2


async def test_any_function_is_a_script() -> None:
    """Tests write their own."""
    answer = await ask(ScriptedModel(lambda prompt: Performance(prompt.language)), request(language="zh"))

    assert answer.text == "zh"


async def test_a_repair_turn_finds_the_reference_draft() -> None:
    """The draft stands in an earlier turn then."""
    first = request()
    repair = first.messages[1].model_copy(update={"content": "Mend this."})
    again = first.model_copy(update={"messages": (*first.messages, repair)})

    answer = await ask(ScriptedModel("good"), again)

    assert "{order.number}" in answer.text


@pytest.mark.parametrize("name", ["", "nobody", "hallucinator:nobody", "good:1", "status_200", "slow:x", "slow:-1"])
def test_unknown_scripts_are_named(name: str) -> None:
    """The error lists the scripts there are."""
    with pytest.raises(ConfigurationError, match=r"model\.model: no scripted model .*good, hallucinator"):
        find_script(name)
