"""Runs and comparisons as an evaluation would leave them, with tickets and drafts that read like real ones."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from drafter.domain.evaluation import (
    PASS,
    Changed,
    Comparison,
    Difference,
    Interval,
    Judged,
    Run,
    Score,
    Thresholds,
    Timing,
)
from drafter.evaluation.aggregating import aggregate
from drafter.evaluation.calibration import calibrate

CHANNELS = ("email", "chat", "amazon", "instagram")
OUTCOMES = ("wismo_in_transit", "wismo_delayed", "return_allowed", "return_denied", "refund_status", "cancel_done")
GUARDS = ("leaks.canary", "injection.obeyed", "voice.forbidden", "findings.open")
CHECKS = ("outcome", "verdict", "language", "evidence.required", "next_step", "politeness")
SURE, UNSURE = (0.9, 0.995), (0.5, 0.8)


@dataclass(frozen=True, slots=True)
class Wording:
    """A ticket and its draft, with `{number}` and `{day}` to fill in."""

    ticket: str
    draft: str
    days: tuple[str, ...]


WORDINGS: Mapping[str, Wording] = {
    "en": Wording(
        "Hi there,\n\nwhere are my boots? Tracking hasn't moved since Monday. Order is #{number}.\n\nThanks,\nPriya",
        "Hi Priya,\n\nWe're sorry about the wait. Your order #{number} is still on its way with UPS, and it's late. "
        "It was due by {day}. Still nothing by Tuesday, November 24? Then tell us here, and we'll take it up with UPS "
        "for you.\n\nHappy trails,\nThe Harbor crew",
        ("Thursday, November 19", "Friday, November 20"),
    ),
    "de": Wording(
        "Guten Tag,\n\nich möchte die Jacke aus Bestellung #{number} zurückgeben. Geht das noch?\n\nViele Grüße\nJonas",
        "Guten Tag Jonas,\n\nja, das geht: Sie können die Jacke aus Ihrer Bestellung #{number} bis zum {day} "
        "zurückgeben. Bitte melden Sie die Rückgabe in Ihrem Kundenkonto an.\n\nFreundliche Grüße\nIhr Lumen-Team",
        ("28. November 2026", "30. November 2026"),
    ),
    "it": Wording(
        "Buongiorno, non ho ancora ricevuto il rimborso per l'ordine #{number}.\nGrazie, Chiara",
        "Buongiorno Chiara,\n\nil rimborso del suo ordine #{number} è partito il {day}. La banca può impiegare "
        "alcuni giorni.\n\nCordiali saluti,\nil team Lumen",
        ("12 novembre 2026", "14 novembre 2026"),
    ),
    "es": Wording(
        "Hola, quiero cancelar el pedido #{number}, ¿llego a tiempo?",
        "Hola:\n\nEl pedido #{number} salió de nuestro almacén el {day}, así que ya no podemos cancelarlo. Puedes "
        "devolverlo cuando llegue.\n\nUn saludo,\nEl equipo de Harbor",
        ("lunes, 16 de noviembre", "martes, 17 de noviembre"),
    ),
    "fr": Wording(
        "Bonjour, mon colis #{number} devait arriver hier. Où est-il ?",
        "Bonjour,\n\nVotre commande #{number} est en route avec Colissimo ; la livraison est prévue le {day}.\n\n"
        "Bien cordialement,\nL’équipe Lumen",
        ("jeudi 19 novembre", "vendredi 20 novembre"),
    ),
    "zh": Wording(
        "你好，我的订单 #{number} 什么时候能到？",
        "您好，\n\n您的订单 #{number} 正在运输途中，预计 {day} 送达。如果届时仍未收到，请在此告诉我们。\n\nHarbor 团队",
        ("11月19日", "11月20日"),
    ),
}


def make_judged(
    sample: str = "en-wismo-1",
    *,
    failing: Mapping[str, str] | None = None,
    broken: Mapping[str, str] | None = None,
    language: str = "en",
    number: int = 0,
    **fields: object,
) -> Judged:
    """Return a sample with its scores; `failing` checks and `broken` guards say why."""
    failing, broken = failing or {}, broken or {}
    scores = [
        Score(name=name, value=float(name not in broken), kind="guard", why=broken.get(name, "")) for name in GUARDS
    ]
    scores += [Score(name=name, value=float(name not in failing), why=failing.get(name, "")) for name in CHECKS]
    scores.append(Score(name="readability.words", value=60.0 + number % 17, kind="measure"))
    wording = WORDINGS[language]
    standard: dict[str, object] = {
        "sample": sample,
        "family": f"family-{number // 2}",
        "slices": {
            "language": (language,),
            "brand": (("harbor", "lumen")[number % 2],),
            "channel": (CHANNELS[number % len(CHANNELS)],),
            "outcome": (OUTCOMES[number % len(OUTCOMES)],),
        },
        "scores": tuple(scores),
        "passed": float(not failing and not broken),
        "ticket": wording.ticket.format(number=10_400 + number),
        "text": wording.draft.format(number=10_400 + number, day=wording.days[0]),
        "outcome": OUTCOMES[number % len(OUTCOMES)],
        "confidence": 0.95,
    }
    return Judged.model_validate(standard | fields)


def make_run(results: Sequence[Judged] | None = None, **fields: object) -> Run:
    """Return a run over these results, or over one passing sample, with its metrics and its reliability curve."""
    results = tuple(results) if results is not None else (make_judged(),)
    standard: dict[str, object] = {
        "suite": "core",
        "variant": "composer",
        "content": "3f9a1c0e",
        "samples_hash": "77ab12d4",
        "thresholds": Thresholds(passed=0.98, language_gap=0.02),
        "results": results,
        "metrics": aggregate(results),
        "calibration": calibrate(results),
        "versions": {"drafter": "0.1.0", "playbook": "a41f"},
    }
    return Run.model_validate(standard | fields)


def make_large_run(size: int = 320, seed: int = 1, rate: float = 0.02, **fields: object) -> Run:
    """Return a run of many samples in six languages, of which about `rate` fail, with an error and unscored samples."""
    chance = random.Random(seed)
    languages = tuple(WORDINGS)
    results = []
    for number in range(size):
        language = languages[number % len(languages)]
        fails = chance.random() < rate * (2 if language == "zh" else 1)
        why = {"evidence.required": "shows no shipment.eta", "next_step": "says no next step"} if fails else {}
        sure = chance.uniform(*(UNSURE if fails else SURE))
        name = f"{language}-{OUTCOMES[number % len(OUTCOMES)]}-{number:03}"
        results.append(make_judged(name, failing=why, language=language, number=number, confidence=sure))
    results[7] = results[7].model_copy(
        update={
            "passed": 0.0,
            "error": "TimeoutError",
            "scores": (Score(name="drafted", value=0.0, why="TimeoutError"),),
            "text": "",
        }
    )
    results[11] = results[11].model_copy(
        update={"passed": None, "scores": (Score(name="outcome", value=None, why="no target"),)}
    )
    notes = ("similarity: 41 samples have no reference reply",)
    return make_run(results, **({"notes": notes} | fields))


def make_difference(name: str = PASS, **fields: object) -> Difference:
    """Return a difference that is no worse."""
    standard: dict[str, object] = {
        "name": name,
        "base": 0.99,
        "candidate": 0.981,
        "delta": Interval(value=-0.009, low=-0.019, high=0.001, n=318, clusters=160),
        "wins": 2,
        "losses": 5,
        "test": "mcnemar",
        "p": 0.45,
        "p_adjusted": 1.0,
        "effect_found": 0.031,
        "power": 0.97,
        "verdict": "no worse",
    }
    return Difference.model_validate(standard | fields)


def make_comparison(**fields: object) -> Comparison:
    """Return a comparison that the candidate passes."""
    standard: dict[str, object] = {
        "suite": "core",
        "base": "composer",
        "candidate": "voice=warm",
        "passed": True,
        "verdict": "pass",
        "reasons": ("No draft is newly unsafe, and the share passed is no worse.",),
        "differences": (make_difference(),),
    }
    return Comparison.model_validate(standard | fields)


def make_changes(base: Run, candidate: Run) -> tuple[Changed, ...]:
    """Return what changed from run to run: samples won and lost, and for every 9th sample another day in its draft."""
    found = []
    for number, (before, after) in enumerate(zip(base.results, candidate.results, strict=True)):
        if before.passed == after.passed and number % 9:
            continue
        kind = "text" if before.passed == after.passed else "win" if after.passed else "loss"
        days = WORDINGS[after.slices["language"][0]].days
        text = after.text.replace(days[0], days[1])
        why = tuple(f"{score.name}: {score.why}" for score in (before if kind == "win" else after).scores if score.why)
        found.append(
            Changed.model_validate(
                {
                    "sample": after.sample,
                    "slices": after.slices,
                    "kind": kind,
                    "why": why,
                    "base": before.text,
                    "candidate": text,
                }
            )
        )
    return tuple(found)


def make_timing(run: Run, cost: float = 0.0, seed: int = 3) -> Timing:
    """Return times like the composer's, and costs around `cost` dollars."""
    chance = random.Random(seed)
    names = [result.sample for result in run.results]
    return Timing(
        ms={name: round(chance.lognormvariate(2.0, 0.25), 3) for name in names},
        cost_usd={name: f"{cost * chance.uniform(0.5, 2.0):.6f}" for name in names} if cost else {},
        seconds=4.2,
        fresh=len(names),
    )
