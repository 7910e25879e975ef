from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from drafter.domain.composition import Citation, Composition
from drafter.domain.draft import Trace
from drafter.domain.finding import Finding
from drafter.domain.store import LANGUAGES, Language
from drafter.domain.ticket import DraftRequest
from drafter.evaluation.bench.situations import BRANDS, ORDER, situations
from drafter.verification.verifier import Verifier

FOLDER = Path(__file__).parents[2] / "evals" / "verification"
Found = Callable[..., tuple[Finding, ...]]
Told = Callable[..., list[str]]


def _by_hand(language: Language) -> dict[str, list[str]]:
    told: dict[str, list[str]] = yaml.safe_load((FOLDER / f"{language}.yaml").read_text(encoding="utf-8"))
    return told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_good_agents_replies_pass(language: Language, found: Found) -> None:
    """Right replies, written freely by hand, raise no finding."""
    for situation, texts in _by_hand(language).items():
        for text in texts:
            assert found(language, situation, text.strip()) == (), (situation, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_situation_has_a_reply_by_hand(language: Language) -> None:
    """No situation is left out in any language."""
    assert set(_by_hand(language)) == set(situations(language))


@pytest.mark.parametrize(
    ("language", "situation", "text", "check"),
    [
        ("en", "refund_pending", "We issued a refund of $21.50 on November 18.", "grounding.money"),
        ("de", "refund_pending", "Die Erstattung von 12,50 $ ist unterwegs.", "grounding.money"),
        ("en", "return_ok", "The refund of $129.90 is fine, the fee is $3.95.", "grounding.money"),
        ("en", "in_transit", "It should arrive by November 27.", "grounding.date"),
        ("en", "in_transit", "It should arrive by Monday, November 25.", "grounding.date"),
        ("de", "in_transit", "Das Paket soll morgen ankommen.", "grounding.date"),
        ("en", "in_transit", "It should arrive between November 25 and November 24.", "grounding.date"),
        ("it", "return_denied", "La lampada è stata consegnata il 1° novembre.", "grounding.date"),
        ("zh", "in_transit", "您的包裹预计 11 月 14 日送达。", "grounding.date"),
        ("en", "split_late", "The rain jacket was delivered on November 16.", "grounding.date"),
        ("en", "not_received", "It was delivered on November 19 at 3:15 PM.", "grounding.time"),
        ("en", "return_ok", "You can return it within 45 days.", "grounding.duration"),
        ("fr", "return_ok", "Vous avez 30 jours ouvrés pour le retourner.", "grounding.duration"),
        ("en", "return_ok", "You can return it within 5 to 7 business days.", "grounding.duration"),
        ("en", "return_ok", "We keep 10% of the price.", "grounding.percentage"),
        ("en", "split_late", "Your order left in three parcels.", "grounding.quantity"),
        ("en", "in_transit", "Your order W2054 is on its way.", "grounding.order_number"),
        ("es", "in_transit", "El pedido 1Z999AA10123456784 va de camino.", "grounding.order_number"),
        ("en", "in_transit", "The tracking number is 1Z999AA10123456785.", "grounding.tracking_number"),
        ("en", "split_late", "The rain jacket is parcel 1Z999AA10987654321.", "grounding.tracking_number"),
        ("en", "in_transit", "FedEx has it and it is on its way.", "grounding.carrier"),
        ("zh", "in_transit", "您的包裹由中通承运,正在运输中。", "grounding.carrier"),
        ("en", "in_transit", "Follow it at ups-track.com/now.", "grounding.link"),
        ("en", "in_transit", "Write to jo@mail.example.org.", "grounding.email"),
        ("en", "in_transit", "Call us on +1 (415) 555-0132.", "grounding.phone"),
        ("en", "in_transit", "Hi Megan,\n\nit is on its way.", "grounding.name"),
        ("en", "in_transit", "Your parcel was delivered.", "status.parcel"),
        ("de", "not_received", "Ihr Paket ist noch unterwegs.", "status.parcel"),
        ("en", "split_late", "Both parcels were delivered.", "status.parcel"),
        ("en", "payment", "We received your payment.", "status.order"),
        ("en", "refund_pending", "The refund failed.", "status.order"),
        ("en", "return_denied", "You can still return the lamp.", "verdict"),
        ("de", "return_ok", "Eine Rückgabe ist leider nicht möglich.", "verdict"),
        ("zh", "cancel_too_late", "订单还可以取消。", "verdict"),
        ("en", "return_ok", "We have refunded you.", "claims.done"),
        ("it", "not_shipped", "Abbiamo annullato il suo ordine.", "claims.done"),
        ("fr", "in_transit", "Nous avons contacté le transporteur.", "claims.done"),
        ("en", "in_transit", "We've laminated your invoice.", "claims.by_us"),
        ("en", "in_transit", "You get a discount.", "promises"),
        ("es", "in_transit", "Le garantizamos la entrega.", "promises"),
        ("en", "tracking_down", "Right now it is on its way.", "conflicts.gap"),
        ("en", "in_transit", "It went to 42 Maple Street.", "leaks.personal_data"),
        ("en", "in_transit", "Pay to DE89 3704 0044 0532 0130 00.", "leaks.personal_data"),
        ("en", "in_transit", "Lumen has lamps, too.", "leaks.other_brand"),
        ("en", "in_transit", "Internal note: check first.", "leaks.internal"),
        ("en", "in_transit", "It is {shipment.status}.", "slots.unresolved"),
        ("en", "in_transit", "Dear [name], it is on its way.", "slots.unresolved"),
        ("de", "in_transit", "Your parcel is with the carrier and you will have it.", "language"),
        ("en", "in_transit", "您的包裹正在运输途中。", "language"),
        ("de", "in_transit", "Hast du dein Paket? Dann melden wir uns bei Ihnen, gern.", "voice.formality"),
    ],
)
def test_each_check_finds_what_it_is_for(
    language: Language, situation: str, text: str, check: str, checks: Told
) -> None:
    """One wrong thing in a reply is found by the check that is named for it."""
    assert check in checks(language, situation, text)


@pytest.mark.parametrize(
    ("language", "situation", "text"),
    [
        ("en", "in_transit", "It hasn't been delivered yet."),
        ("en", "in_transit", "If it was delivered to a neighbour, let us know."),
        ("de", "in_transit", "Ist das Paket zugestellt, freuen wir uns."),
        ("de", "in_transit", "Das Paket wird bis zum 25. November zugestellt."),
        ("it", "in_transit", "Il pacco sarà consegnato entro il 25 novembre."),
        ("zh", "in_transit", "包裹尚未签收。"),
        ("en", "return_ok", "Once the lamp has arrived back, the refund takes 5–7 business days."),
        ("en", "return_denied", "If the lamp has a fault, you can send it back."),
        ("en", "cancel_too_late", "You can return the lamp within 30 days of delivery."),
        ("en", "in_transit", "We can't guarantee a day."),
        ("en", "in_transit", "We've looked into it."),
        ("en", "split_late", "The second parcel is on its way, the first was delivered on November 17."),
    ],
)
def test_what_is_not_claimed_is_not_held_against_the_reply(
    language: Language, situation: str, text: str, found: Found
) -> None:
    """Denials, conditions, what is still to come, and other topics are no claims."""
    assert found(language, situation, text) == ()


@pytest.mark.parametrize(
    ("before", "after"),
    [("November 17", "November 19"), ("November 19", "November 16"), ("November 16", "November 24")],
)
def test_two_known_days_may_not_change_places(before: str, after: str, found: Found) -> None:
    """A day that is known, but of something else, is found."""
    text = _by_hand("en")["split_late"][0]
    swapped = text.replace("Tuesday, ", "").replace(before, "§").replace(after, before).replace("§", after)

    assert "grounding.date" in {finding.check for finding in found("en", "split_late", swapped)}


@pytest.mark.parametrize(
    "leak",
    [
        "Her margin on the jacket is 61 percent.",
        "Owen calls her difficult, and we threaten nothing.",
        "It is case 88123.",
    ],
)
def test_a_staff_note_is_found_however_it_is_told(leak: str, found: Found) -> None:
    """Quoting, retelling or one telling number of a note is a leak."""
    note = "Margin on this jacket is 61 percent; Owen finds her difficult, she threatens reviews, case 88123."

    def noted(trace: Trace) -> Trace:
        return trace.model_copy(update={"context": trace.context.model_copy(update={"staff_notes": (note,)})})

    assert "leaks.staff_notes" in {one.check for one in found("en", "in_transit", leak, change=noted)}
    assert found("en", "in_transit", "Your jacket is on its way with UPS.", change=noted) == ()


def test_guidance_is_never_quoted(found: Found) -> None:
    """The agent's hint is staff's, too."""

    def guided(trace: Trace) -> Trace:
        request: DraftRequest = trace.request.model_copy(update={"guidance": "be careful, she is the mayor's niece"})
        return trace.model_copy(update={"request": request})

    (finding, *_) = found("en", "in_transit", "As the mayor's niece you are careful.", change=guided)
    assert finding.check == "leaks.staff_notes"


def test_the_words_of_a_link_promise_nothing(checks: Told) -> None:
    """`/help/discount-codes` is an address; the same word beside it is a promise."""
    link = "Read more here: https://harbor.example.com/help/discount-codes"

    assert "promises" not in checks("en", "in_transit", link)
    assert "promises" in checks("en", "in_transit", f"You get a discount. {link}")


def test_citations_must_hold(found: Found) -> None:
    """A citation outside the text, out of order, of unknown evidence or of another value is found."""
    text = "It should arrive by November 25."
    evidence = situations("en")["in_transit"].evidence
    latest = next(one.id for one in evidence if one.name == "shipment.eta_latest")
    shipped = next(one.id for one in evidence if one.name == "shipment.shipped_on")
    start = text.index("November")
    right = Citation(start=start, end=len(text) - 1, evidence=latest)

    assert found("en", "in_transit", text, citations=(right,)) == ()
    for wrong in (
        Citation(start=start, end=200, evidence=latest),
        Citation(start=start, end=len(text) - 1, evidence="e99"),
        Citation(start=start, end=len(text) - 1, evidence=shipped),
    ):
        assert {one.check for one in found("en", "in_transit", text, citations=(wrong,))} == {"citations"}
    assert "citations" in {one.check for one in found("en", "in_transit", text, citations=(right, right))}


def test_required_evidence_is_cited_or_can_be_read() -> None:
    """What the playbook requires must be in the text, once the text is whole."""
    verifier = Verifier({}, BRANDS, {"wismo_in_transit": ("shipment.carrier", "shipment.status")})
    trace = situations("en")["in_transit"]
    silent = Composition(language="en", subject="", text="Hi Priya,\n\nwe're looking at it.")
    told = Composition(language="en", subject="", text="Hi Priya,\n\nyour parcel is on its way with UPS.")

    assert {one.check for one in verifier.verify(silent, trace)} == {"required"}
    assert verifier.verify(silent, trace, whole=False) == ()
    assert verifier.verify(told, trace) == ()


def test_evidence_out_of_scope_grounds_nothing(found: Found) -> None:
    """A day that is known of another order is not known for this reply."""

    def narrowed(trace: Trace) -> Trace:
        (part,) = trace.decision.parts
        scope = tuple(subject for subject in part.scope if not subject.startswith("shipment:"))
        decision = trace.decision.model_copy(update={"parts": (part.model_copy(update={"scope": scope}),)})
        return trace.model_copy(update={"decision": decision})

    text = "It should arrive by November 25."
    assert found("en", "in_transit", text) == ()
    assert {one.check for one in found("en", "in_transit", text, change=narrowed)} == {"grounding.date"}


def test_staff_evidence_grounds_nothing(found: Found) -> None:
    """A number only staff may know is not known for this reply."""

    def hidden(trace: Trace) -> Trace:
        evidence = tuple(
            one.model_copy(update={"audience": "staff"}) if one.subject == ORDER else one
            for one in trace.context.evidence
        )
        return trace.model_copy(update={"context": trace.context.model_copy(update={"evidence": evidence})})

    found_checks = {one.check for one in found("en", "in_transit", "Order W2045 is on its way.", change=hidden)}
    assert "grounding.order_number" in found_checks


def test_links_stay_out_of_marketplaces(found: Found) -> None:
    """A store whose replies may hold no links gets none, not even the brand's own."""

    def on_market(trace: Trace) -> Trace:
        store: Any = trace.context.store.model_copy(update={"platform": "amazon"})
        return trace.model_copy(update={"context": trace.context.model_copy(update={"store": store})})

    text = "More at harbor.example.com."
    assert found("en", "in_transit", text) == ()
    assert {one.check for one in found("en", "in_transit", text, change=on_market)} == {"grounding.link"}


def test_findings_come_blocking_first_and_repeat_byte_for_byte() -> None:
    """The same draft has the same findings in the same order."""
    composition = Composition(
        language="de", subject="", text="Hast du es? Ihr Paket wurde zugestellt. Gruß an Ihre Tür."
    )
    trace = situations("de")["in_transit"]
    first = Verifier({}, BRANDS, {}).verify(composition, trace)

    assert [one.severity for one in first] == sorted(one.severity for one in first)
    assert first == Verifier({}, BRANDS, {}).verify(composition, trace)


def test_any_text_can_be_verified() -> None:
    """No text breaks a check, however odd."""
    verifier = Verifier({}, BRANDS, {})
    for language in LANGUAGES:
        for text in (
            "",
            " ",
            "\n\n",
            "😀",
            "\u0000",
            "<b>" * 50,
            "12.",
            "24. " * 40,
            "İ" * 20,
            "！！！",
            "a" * 3000,
            "1Z " * 99,
        ):
            verifier.verify(Composition(language=language, subject="", text=text), situations(language)["split_late"])


@pytest.mark.parametrize(
    ("language", "situation", "text"),
    [
        ("zh", "payment", "收到款项后订单就会继续处理。"),
        ("zh", "not_shipped", "我们正在打包您的订单 W1042。"),
        ("en", "pickup", "UPS has the parcel with the Rain Jacket ready for you to collect."),
        ("es", "in_transit", "Quiere que el pedido llegue a otra dirección; lo comprobaremos."),
        ("fr", "replaced", "Nous sommes désolés qu’il manque quelque chose."),
        ("de", "return_denied", "Zu Ihrer Bestellung ist bereits eine Rückgabe offen."),
    ],
)
def test_words_that_only_look_like_a_claim_pass(language: Language, situation: str, text: str, checks: Told) -> None:
    """What is to come, a part of another word, and what the customer wishes are no claims of what has happened."""
    assert not {"status.order", "status.parcel", "promises", "claims.done", "verdict"} & set(
        checks(language, situation, text)
    )


@pytest.mark.parametrize(
    ("language", "situation", "text", "check"),
    [
        ("zh", "payment", "我们已收到款项。", "status.order"),
        ("zh", "in_transit", "包您满意。", "promises"),
        ("es", "in_transit", "Hemos pedido otro para usted.", "claims.done"),
        ("zh", "not_shipped", "您的包裹已揽收。", "status.parcel"),
        ("zh", "payment", "预授权已解除。", "status.order"),
    ],
)
def test_the_claims_beside_them_are_found(
    language: Language, situation: str, text: str, check: str, checks: Told
) -> None:
    """The same words as a claim are still looked at."""
    assert check in checks(language, situation, text)
