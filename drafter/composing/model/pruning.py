"""Takes out of a model's reply the sentences that stand on nothing, where the rest reads on without them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from drafter.composing.model.answer import SLOT
from drafter.domain.finding import MODEL_ONLY, Finding
from drafter.domain.model import ModelReply, ReplySegment
from drafter.domain.store import Language

_SENTENCE = re.compile(r"(?<=[.!?…])(\s+)|(?<=[。！？])()")
_WORD = re.compile(r"[^\W\d_]")
_LEADS_ON = ("?", "？", ":", "：")
"""What a sentence ends with that the next one goes on from."""
_LEANS: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?:that|this|these|those|it|they|he|she|so|then|therefore|however|because|but|and|or|also|"
        r"still|otherwise|instead|in that case|if so|if not|once (?:it|that|this)|either way|even so|"
        r"as a result|until then|after that|for that|both|one of)\b"
    ),
    "de": re.compile(
        r"(?:das|dies\w*|es|er|sie (?!bitte|uns)|so|dann|damit|dafür|dazu|dabei|davon|daran|darauf|darum|"
        r"daher|deshalb|deswegen|trotzdem|dennoch|jedoch|allerdings|aber|und|oder|denn|sonst|andernfalls|"
        r"stattdessen|außerdem|in diesem fall|bis dahin|danach|anschließend|beide\w*|dort)\b"
    ),
    "it": re.compile(
        r"(?:questo|questa|ciò|quello|così|allora|quindi|perciò|dunque|però|ma|e|o|inoltre|altrimenti|"
        r"invece|in tal caso|in questo caso|in quel caso|fino ad allora|dopo|poi|entrambi|anche|"
        r"per questo|ecco perché|lo|la|li|le (?=ho|abbiamo)|tuttavia)\b"
    ),
    "es": re.compile(
        r"(?:eso|esto|ese|esa|así|entonces|por eso|por tanto|por lo tanto|pero|y|o|además|si no|"
        r"de lo contrario|en ese caso|hasta entonces|después|luego|ambos|ambas|también|lo|la|los|"
        r"las (?=hemos)|sin embargo|él|ella)\b"
    ),
    "fr": re.compile(
        r"(?:cela|ça|ceci|c'est|ce sont|il|elle|ils|elles|ainsi|alors|donc|puis|mais|et|ou|or|en effet|"
        r"toutefois|cependant|sinon|dans ce cas|d'ici là|ensuite|après|aussi|c'est pourquoi|"
        r"voilà pourquoi|les deux|celui-ci|celle-ci)\b"
    ),
    "zh": re.compile("这|那|因此|所以|它|他|她|但|不过|而|并|也|还|否则|到时|届时|这样|于是|然后|之后|两"),
}
"""How a sentence begins that leans on the one before it."""


@dataclass(frozen=True, slots=True)
class _Sentence:
    segment: int
    text: str
    before: str
    """The space before it in its segment."""
    dropped: bool


def prune(reply: ModelReply, language: Language, text: str, blocking: Sequence[Finding]) -> ModelReply | None:
    """Return the reply without the sentences that findings are about; None where it does not read on without them.

    Args:
        reply: the reply.
        language: its language.
        text: the text that it made, which the findings index.
        blocking: what keeps it from being used.
    """
    if any(one.check not in MODEL_ONLY or one.start is None for one in blocking):
        return None
    found: set[int] = set()
    sentences = list(_sentences(reply, text, blocking, found))
    if len(found) < len(blocking) or not _reads_on(reply, language, sentences):
        return None
    segments: list[ReplySegment] = []
    starts = False
    for number, segment in enumerate(reply.segments):
        starts = starts or segment.starts_paragraph
        kept = [one for one in sentences if one.segment == number and not one.dropped]
        if kept:
            words = "".join((one.before if place else "") + one.text for place, one in enumerate(kept))
            segments.append(ReplySegment(text=words, starts_paragraph=starts))
            starts = False
    return reply.model_copy(update={"segments": tuple(segments)}) if segments else None


def _sentences(reply: ModelReply, text: str, blocking: Sequence[Finding], found: set[int]) -> Iterator[_Sentence]:
    """Yield the sentences of a reply, those to be dropped marked; counts the findings that lie in them."""
    at = 0
    for number, segment in enumerate(reply.segments):
        pieces = _SENTENCE.split(segment.text)
        spaces = ["", *(pieces[place] or pieces[place + 1] or "" for place in range(1, len(pieces), 3))]
        for words, before in zip(pieces[::3], spaces, strict=True):
            if not words.strip():
                continue
            place = _place_of(words, text, at) if "{" not in words and "}" not in words else None
            inside = set[int]()
            if place is not None:
                start, at = place
                inside = {one for one, finding in enumerate(blocking) if start <= (finding.start or 0) < at}
            found |= inside
            yield _Sentence(number, words, before, dropped=bool(inside))


def _place_of(words: str, text: str, at: int) -> tuple[int, int] | None:
    """Return where a sentence without values stands in the text, however its spaces and capitals are written."""
    pattern = r"\s*".join(re.escape(word) for word in words.split())
    match = re.compile(pattern, re.IGNORECASE).search(text, at)
    return match.span() if match else None


def _reads_on(reply: ModelReply, language: Language, sentences: Sequence[_Sentence]) -> bool:
    """Return whether nothing leans on what is dropped, nothing leads to it, and no paragraph is left without words."""
    for before, one in pairwise(sentences):
        if one.dropped and not before.dropped and before.text.rstrip(' "”»)').endswith(_LEADS_ON):
            return False
        if before.dropped and not one.dropped and _leans(one.text, language):
            return False
    begun: list[list[_Sentence]] = []
    last = -1
    for one in sentences:
        if not begun or (
            one.segment != last
            and any(reply.segments[number].starts_paragraph for number in range(last + 1, one.segment + 1))
        ):
            begun.append([])
        begun[-1].append(one)
        last = one.segment
    return all(_has_words(paragraph) for paragraph in begun)


def _leans(sentence: str, language: Language) -> bool:
    return _LEANS[language].match(sentence.lower().replace("’", "'").lstrip(" \"“„«»'¡¿–—-")) is not None


def _has_words(paragraph: Sequence[_Sentence]) -> bool:
    """Return whether what is left of a paragraph, if anything, is more than values."""
    kept = [one.text for one in paragraph if not one.dropped]
    return len(kept) == len(paragraph) or not kept or any(_WORD.search(SLOT.sub(" ", text)) for text in kept)
