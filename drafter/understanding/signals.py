"""What the cues say besides the topic: claims, risks, mood, urgency, and text written for a machine."""

import re
from collections.abc import Sequence
from typing import Literal, get_args

from drafter.domain.understanding import ClaimName, RiskFlag
from drafter.understanding.clauses import Clause
from drafter.understanding.cues import CueSet, Hit
from drafter.understanding.folding import fold
from drafter.understanding.lexicon.injection import MARKS, REASONS

Sentiment = Literal["positive", "neutral", "negative", "angry"]
Urgency = Literal["low", "normal", "high"]
_CLAIMS: tuple[ClaimName, ...] = get_args(ClaimName)
_RISKS: tuple[RiskFlag, ...] = get_args(RiskFlag)
_SHOUTED_LETTERS = 20
_SHOUTED_SHARE = 0.7
_MANY_MARKS = re.compile(r"[!！]{3,}|[?？]{3,}|[!?！？]{4,}")
_SHOUTED_WORD = re.compile(r"(?<![\w#-])[^\W\d_a-zß-ÿ]{5,}(?![\w-])")
_REPEATED_CONTACT = 3
_WORDS_OF_A_CLAIM, _HAN_OF_A_CLAIM = 4, 8
_NO_FLAME, _HAN_NO_FLAME = 20, 3
_MONEY = re.compile(
    r"\d\s?(?:€|£|\$|euro|eur|usd|dollar|pound|pfund|sterline|libras|livres|块|元)|[€£$¥]\s?\d", re.IGNORECASE
)
_WAYS_OUT = frozenset({"wants_replacement", "wants_money"})
_COMPLAINTS = frozenset({"damaged", "wrong_item", "missing_item", "defective", "not_received"})
"""Claims beside which asking for goods asks for them in place of those that did not come, or not as they should."""
_OR = re.compile(r"(?<!\w)(?:or|oder|o|oppure|u|ou)(?!\w)|还是|或", re.IGNORECASE)
_MONEY_BACK = re.compile(
    r"(?<!\w)(?:money|refund|geld|(?:rück)?erstatt|soldi|rimbors|dinero|reembols|argent|rembours)|退款|退钱",
    re.IGNORECASE,
)
_NEW_GOODS = re.compile(
    r"(?<!\w)(?:new|another|replacement|ersatz|neue|altr|nuov|sostituz|otr[oa]|nuev|reempl|autre|nouve|remplac"
    r"|send (?:it|them)|schick\w* (?:es|sie|ihn)|me l[aoei] (?:mand|sped|rispe|rimand)|rispedi|rimanda"
    r"|me l[oa]s? (?:mand|env)|reenv[ií]|(?:l['’]|m['’]en |les )(?:envoye|renvoye))|补发|重发|换",
    re.IGNORECASE,
)
_LETTER = re.compile(r"[^\W\d_]")


def read_claims(clauses: Sequence[Clause]) -> tuple[ClaimName, ...]:
    """Return what the customer says is so, in the order of `ClaimName`.

    A refund that has not come is not a parcel that has not come, and what is still awaited is not missing from a box:
    one of two is.
    """
    found: set[str] = set()
    explained: set[str] = set()
    for clause in clauses:
        said = _said(clause)
        awaited = "not_received" in said or clause.met("intent:wismo")
        if "missing_item" in said and awaited and not clause.met("fact:one_of"):
            explained.add("missing_item")
        if clause.is_question and _is_brief(clause):
            said.discard("missing_item")
        found |= said
    found -= explained
    if _broke_in_use(clauses, found):
        found = (found - {"damaged"}) | {"defective"}
    if found & _COMPLAINTS and any(
        clause.met("fact:wants_new") and not _leaves_open(clause.text) for clause in clauses
    ):
        found.add("wants_replacement")
    return tuple(claim for claim in _CLAIMS if claim in found)


def _said(clause: Clause) -> set[str]:
    """Return a clause's claims, without those that its other words explain."""
    said = _claimed(clause)
    if clause.met("fact:one_of"):
        said.add("missing_item")
    if clause.met("fact:part_refund"):
        said.discard("missing_item")
    if clause.met("fact:order_stands"):
        said.discard("defective")
    if clause.met("fact:instead_of") and not (clause.is_question or clause.met("ask")):
        said.add("wrong_item")
    if "refund_missing" in said:
        said -= {"not_received", "late", "missing_item"}
    if "charged_twice" in said or ("refund" in clause.names("intent") and _MONEY.search(clause.text)):
        said -= {"not_received", "missing_item"}
    if clause.is_question and clause.met("intent:policy_question"):
        said -= {"damaged", "defective", "wrong_size"}
    return said


def _claimed(clause: Clause) -> set[str]:
    """Return a clause's claims; who asks for goods or money asks for neither by itself."""
    said = set(clause.names("claim"))
    return said - _WAYS_OUT if said & _WAYS_OUT and _leaves_open(clause.text) else said


def _broke_in_use(clauses: Sequence[Clause], found: set[str]) -> bool:
    """Return whether what is called broken came whole: it was used first, and no words say that it came so."""
    broken = [clause for clause in clauses if "damaged" in clause.names("claim")]
    if "damaged" not in found or any(clause.met("fact:came") for clause in broken):
        return False
    told = clauses if "defective" in found else broken
    return any(clause.met("fact:in_use") for clause in told)


def _leaves_open(text: str) -> bool:
    """Return whether goods and money are both named as what may come: `a new one or my money or what`."""
    return all(words.search(text) for words in (_OR, _MONEY_BACK, _NEW_GOODS))


def _is_brief(clause: Clause) -> bool:
    return clause.words < _WORDS_OF_A_CLAIM if clause.words > 1 else len(clause.folded) < _HAN_OF_A_CLAIM


def read_risks(clauses: Sequence[Clause], *, before_buying: bool = False) -> tuple[RiskFlag, ...]:
    """Return what a person must judge, in the order of `RiskFlag`; words taken back still count.

    A stove that does not catch fire is no fire, and who asks before buying and never ordered here reports no fraud.
    """
    found = {
        hit.name.removeprefix("risk:")
        for clause in clauses
        for hit in clause.hits
        if hit.name.startswith("risk:") and not (hit.name == "risk:injury" and _is_no_flame(clause, hit))
        if not (before_buying and hit.name == "risk:fraud" and clause.met("fact:new_here"))
    }
    return tuple(risk for risk in _RISKS if risk in found)


def _is_no_flame(clause: Clause, risk: Hit) -> bool:
    reach = _NO_FLAME if " " in clause.folded else _HAN_NO_FLAME
    return any(hit.name == "fact:no_flame" and 0 <= risk.start - hit.start <= reach for hit in clause.hits)


def read_injection(text: str, clauses: Sequence[Clause], english: CueSet | None) -> tuple[str, ...]:
    """Return why the text looks like instructions to a machine.

    Args:
        text: all that the customer wrote.
        clauses: the same, read with its language's cues.
        english: the English injection cues, when the language is another.
    """
    met = {
        hit.name.removeprefix("inject:") for clause in clauses for hit in clause.hits if hit.name.startswith("inject:")
    }
    if english is not None:
        met |= {
            hit.name.removeprefix("inject:") for hit in english.find([fold(clause.text, "en") for clause in clauses])
        }
    lowered = f"\n{text.lower()}"
    if any(mark in lowered for mark in MARKS):
        met.add("markup")
    return tuple(words for reason, words in REASONS.items() if reason in met)


def read_sentiment(text: str, clauses: Sequence[Clause]) -> Sentiment:
    """Return the mood that words, capitals and exclamation marks show."""
    moods = [hit.name for clause in clauses for hit in clause.hits if hit.name.startswith("mood:") and not hit.negated]
    claims = any(clause.names("claim") for clause in clauses)
    if (
        "mood:angry" in moods
        or _is_shouted(text)
        or (claims and _MANY_MARKS.search(text) and _SHOUTED_WORD.search(text))
    ):
        return "angry"
    negative = moods.count("mood:negative") + bool(_MANY_MARKS.search(text))
    positive = moods.count("mood:positive")
    if negative > positive:
        return "negative"
    if positive > negative and not claims:
        return "positive"
    return "neutral"


def _is_shouted(text: str) -> bool:
    if sum(map(str.isupper, text)) < _SHOUTED_SHARE * _SHOUTED_LETTERS:
        return False
    letters = _LETTER.findall(text)
    return len(letters) >= _SHOUTED_LETTERS and sum(map(str.isupper, letters)) >= _SHOUTED_SHARE * len(letters)


def read_urgency(clauses: Sequence[Clause], risks: Sequence[RiskFlag], *, messages: int, is_thanks: bool) -> Urgency:
    """Return how soon an answer is needed."""
    urgent = any(clause.met("urgent") for clause in clauses)
    if urgent or risks or messages >= _REPEATED_CONTACT:
        return "high"
    return "low" if is_thanks else "normal"
