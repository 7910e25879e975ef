"""Splits what a customer wrote into clauses, and reads the cues of each."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from drafter.domain.store import Language
from drafter.understanding.cues import CueSet, Hit
from drafter.understanding.folding import fold
from drafter.understanding.spelling import mend

MAX_CLAUSES = 32
MAX_CLAUSE_CHARACTERS = 320
_LONG = 110
_HAN_RATIO = 3
_FEW_WORDS = 4
_ABBREVIATED = "".join(rf"(?<!\b{word}\.)" for word in ("Dr", "Mr", "Mrs", "Ms", "St", "Nr", "nr", "ca", "bzw", "Sig"))
# Each form begins with its mark, so that the engine gives up at once where none stands.
_ENDS = re.compile(
    r"(?<=[!?。！？;；\n])\s*"
    rf"|\.(?<![\s(]\w\.){_ABBREVIATED}(?=\s+[^\d\s]|\s*$|[A-ZÄÖÜ¿¡])\s*"
    r"|…+\s*|\.{2,}\s*|[ \t](?<=[\u4e00-\u9fff].)[ \t]*(?=[\u4e00-\u9fff])"
)
_JOINTS = re.compile(
    r",?\s+(?=(?:but|however|and also|also|and i|und ich|aber|allerdings|außerdem|und außerdem|und kann|"
    r"ma|però|inoltre|e vorrei|"
    r"e voglio|pero|además|y quiero|y quisiera|y también|mais|par contre|de plus|et je|et puis)\b)"
    r"|(?<=[吗么])，|，(?=但|而且|另外|还有|并且|同时|不过|可是|如果|顺便)",
    re.IGNORECASE,
)
# Words that open a question of its own, however short the sentence is. Only where such a word can begin is each tried.
_ASKS_TOO = re.compile(
    r"(?=[,\s]\s*[auey])(?:,?\s+(?=and also\b)"
    r"|,?\s+(?=(?:and if (?:it|they|that|this|the)|und (?:wenn|falls) (?:sie|er|es|die|der|das|mir)|e se (?:non|poi|mi)"
    r"|y si (?:no|me|luego)|et si (?:ça|elle|il|ils|elles|jamais)|et s['’]ils?)\b)"
    r"|,\s+(?=and (?:can|could|may|would|will|when|where|how|what)\b)"
    r"|,\s+(?=und (?:kann|könn\w+|darf|dürf\w+|wann|wo|wie|was)\b)"
    r"|\s+(?=and (?:do you|(?:can|could) (?:you|i)|(?:is|are) the|how (?:long|much|many)|when (?:will|is|does))\b)"
    r"|\s+(?=und (?:wie (?:lange|viel)|was kostet|liefer\w+|kann ich|können sie|könnt ihr|wann (?:kommt|wird))\b)"
    r"|\s+(?=e (?:quanto|quando|spedite|consegnate|posso|potete|potrei)\b)"
    r"|\s+(?=y (?:cuánto|cuándo|envían|hacen envíos|puedo|pueden|podrían)\b)"
    r"|\s+(?=et s['’]il y a)"
    r"|\s+(?=et (?:combien|quand|livrez|puis-je|pouvez|est-ce)\b))",
    re.IGNORECASE,
)
# What a contact form writes before the words: "Message: ...".
_LABEL = re.compile(
    r"^(?:(?:your |ihre? |il (?:suo|tuo) |su |tu |votre )?"
    r"(?:message|question|comments?|enquiry|inquiry|request|nachricht|mitteilung|frage|"
    r"anliegen|kommentar|messaggio|domanda|richiesta|mensaje|pregunta|consulta|comentarios?|demande|commentaire)"
    r"|留言|内容|问题|消息|备注)\s?[:：]\s*",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r",\s+(?=(?:many thanks|thanks|thank you|thx|cheers|vielen dank|danke|besten dank|herzlichen dank|lieben dank|"
    r"tausend dank|grazie|mille grazie|gracias|muchas gracias|mil gracias|merci|un grand merci)\b[^,.!?]{0,24}[.!]*$)"
    r"|[，,]\s*(?=(?:谢谢|多谢|感谢|谢了|非常感谢)[^，。！]{0,6}[。！!]*$)",
    re.IGNORECASE,
)
_HAN = re.compile(r"[\u4e00-\u9fff]")
_WORDLESS = re.compile(r"[\W_]*")
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Clause:
    """A sentence or part of one: as written, as cues see it, the cues met, and whether it is marked as a question.

    `cue_names` are the names of the cues met, those that were taken back with `no:` before; `by_kind` holds what
    follows the last colon in them by what stands before it. `words` counts the words of `folded`.
    """

    text: str
    folded: str
    hits: tuple[Hit, ...]
    cue_names: frozenset[str]
    by_kind: Mapping[str, frozenset[str]]
    words: int
    is_question: bool

    @property
    def length(self) -> int:
        """Return the number of words, or what counts as many in a language without spaces."""
        return max(1, len(self.folded) // _HAN_RATIO) if self.words == 1 else self.words

    def met(self, name: str) -> bool:
        """Return whether a cue of this name was met and not taken back."""
        return name in self.cue_names

    def names(self, kind: str) -> frozenset[str]:
        """Return what follows `kind:` in the cues met and not taken back."""
        return self.by_kind.get(kind, _NONE)

    def denied(self, kind: str) -> frozenset[str]:
        """Return what follows `kind:` in cues that were only met to be taken back (`I don't want to cancel`)."""
        return self.by_kind.get(f"no:{kind}", _NONE) - self.names(kind)


class ClauseReader:
    """Reads clauses with each language's cues."""

    def __init__(self, cue_sets: Mapping[Language, CueSet]) -> None:
        self._cue_sets = cue_sets

    def read(self, text: str, language: Language) -> list[Clause]:
        """Return the clauses of a text, at most `MAX_CLAUSES`."""
        return self._with_cues(split_clauses(text), language)

    def read_one(self, text: str, language: Language) -> Clause:
        """Return the whole text as one clause."""
        return self._with_cues([text], language)[0]

    def _with_cues(self, texts: list[str], language: Language) -> list[Clause]:
        folded = [mend(fold(text, language), language) for text in texts]
        hits: list[list[Hit]] = [[] for _ in texts]
        for hit in self._cue_sets[language].find(folded):
            hits[hit.clause].append(hit)
        return list(map(_clause, texts, folded, hits))


def _clause(text: str, folded: str, hits: Sequence[Hit]) -> Clause:
    names = frozenset([f"no:{hit.name}" if hit.negated else hit.name for hit in hits])
    return Clause(text, folded, tuple(hits), names, _by_kind(names), len(folded.split()), is_question(text))


def _by_kind(names: Iterable[str]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name in names:
        kind, _, what = name.rpartition(":")
        found.setdefault(kind, set()).add(what)
    return {kind: frozenset(each) for kind, each in found.items()}


def split_clauses(text: str) -> list[str]:
    """Return the text's sentences; long ones are parted where a new thought is joined on."""
    found: list[str] = []
    for sentence in _ENDS.split(text):
        joints = _JOINTS if len(sentence) > _LONG or "，" in sentence else _ASKS_TOO
        parts = [part for piece in _without_thanks(sentence) for part in joints.split(piece)]
        parts = [_LABEL.sub("", part.strip(), count=1) for part in parts]
        found += [part[:MAX_CLAUSE_CHARACTERS] for part in parts if not _WORDLESS.fullmatch(part)]
        if len(found) >= MAX_CLAUSES:
            break
    return found[:MAX_CLAUSES]


def _without_thanks(sentence: str) -> list[str]:
    """Return a request and the thanks at its end; what is short ("it came, thanks") is told to say thank you."""
    found = _THANKS.search(sentence)
    before = sentence[: found.start()] if found else ""
    words = len(_HAN.findall(before)) * 4 // 5 or len(before.split())
    return [before, sentence[found.end() :]] if found and words >= _FEW_WORDS else [sentence]


def is_question(text: str) -> bool:
    """Return whether the clause is marked as a question."""
    end = text.rstrip(" \"'»”)")[-1:]
    return end in {"?", "？"} or text.endswith(("吗", "呢", "么"))
