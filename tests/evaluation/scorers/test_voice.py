import pytest

from drafter.domain.store import Language
from drafter.domain.ticket import Channel
from drafter.evaluation.scorers.voice import score
from tests.support.scored import RIGHT, make_case, make_draft, told, values

LUMEN_DE = (
    "Guten Tag Petra Sommer,\n\nIhre Bestellung ist unterwegs. Sie erhalten sie am Montag; falls Sie Fragen haben, "
    "antworten Sie uns.\n\nMit freundlichen Grüßen\nIhr Lumen-Kundenservice"
)


@pytest.mark.parametrize(("text", "language", "store"), [(RIGHT, "en", "harbor-us"), (LUMEN_DE, "de", "lumen-de")])
def test_a_reply_in_the_brands_voice_passes(text: str, language: Language, store: str) -> None:
    """Greeting, address, marks and signature are the brand's."""
    assert set(values(score(make_case(make_draft(text, language), store=store))).values()) <= {1.0, None}


def test_a_word_that_the_brand_never_says_is_told() -> None:
    """In whatever case, and with what it was."""
    draft = make_draft(RIGHT.replace("If it", "Please be advised: if it"))
    assert told(score(make_case(draft)), "voice.avoid") == "says 'please be advised'"


@pytest.mark.parametrize(
    ("store", "language", "sentence", "fits"),
    [
        ("lumen-de", "de", "Die Leuchten sind da. Sie sind neu.", True),
        ("lumen-de", "de", "Sag uns Bescheid, wenn dir etwas fehlt.", False),
        ("harbor-uk", "de", "Sie ist unterwegs, deine Jacke.", True),
        ("harbor-uk", "de", "Das Paket geht an Sie.", False),
        ("harbor-uk", "it", "Il tuo pacco: La Posta lo porta lunedì.", True),
        ("harbor-uk", "it", "Per questo Lei non paga nulla.", False),
        ("lumen-it", "it", "Le scriviamo noi.", True),
        ("lumen-it", "it", "Ti scriviamo noi.", False),
        ("harbor-us", "es", "Escríbanos cuando lo desee.", False),
        ("harbor-us", "es", "Escríbenos desde su correo.", True),
        ("lumen-it", "es", "Te avisamos.", False),
        ("harbor-uk", "fr", "Votre tente est prête.", True),
        ("harbor-uk", "fr", "Ta tente est prête.", False),
        ("harbor-cn", "zh", "感谢你的耐心。", False),
        ("harbor-cn", "zh", "感谢您的耐心。", True),
    ],
)
def test_the_form_of_address_is_the_brands(store: str, language: Language, sentence: str, *, fits: bool) -> None:
    """A capital at the beginning of a sentence is no polite form."""
    found = values(score(make_case(make_draft(sentence, language), store=store)))
    assert found["voice.formality"] == float(fits)


def test_english_has_one_form_of_address() -> None:
    """So nothing is scored."""
    assert values(score(make_case(make_draft(RIGHT))))["voice.formality"] is None


def test_marks_and_emoji_are_allowed_where_the_voice_allows_them() -> None:
    """Harbor may cheer at thanks, with its own emoji and in a chat; nobody may above a lost parcel."""
    cheer = "Hi Ada, thanks for the message. You're very welcome! 🥾"
    right = values(score(make_case(make_draft(cheer, outcome="thanks"), channel="chat")))
    wrong = values(score(make_case(make_draft(cheer, outcome="wismo_lost"), channel="chat")))
    strange = values(score(make_case(make_draft(cheer.replace("🥾", "🎉"), outcome="thanks"), channel="chat")))
    assert (right["voice.exclamation"], right["voice.emoji"]) == (1, 1)
    assert (wrong["voice.exclamation"], wrong["voice.emoji"]) == (0, 0)
    assert strange["voice.emoji"] == 0


@pytest.mark.parametrize(
    ("text", "channel", "name"),
    [
        (RIGHT.replace("Hi Ada,", "Dear Ada,"), "email", "voice.greeting"),
        (RIGHT.replace("The Harbor crew", "Lumen Customer Service"), "email", "voice.signature"),
        (RIGHT.replace("Happy trails,", "Cheers,"), "email", "voice.signature"),
        ("Hi Ada, thanks for the message. It left.\nThe Harbor crew", "chat", "voice.signature"),
        ("", "email", "voice.signature"),
    ],
)
def test_greeting_and_signature_are_the_brands(text: str, channel: Channel, name: str) -> None:
    """Another brand's, or none, is found; a chat is not signed."""
    assert values(score(make_case(make_draft(text), channel=channel)))[name] == 0


def test_a_brand_without_this_language_is_unscored() -> None:
    """There is nothing to judge by."""
    case = make_case(make_draft(RIGHT))
    assert case.voice is not None
    mute = case.voice.model_copy(update={"languages": {}})
    assert values(score(type(case)(case.sample, case.observation, case.store, case.brand, case.brands, mute))) == {
        "voice": None
    }
