"""The text's language, by plain means: which of six languages' small words it is made of, and its Chinese share."""

from collections.abc import Iterator, Mapping, Sequence

from drafter.domain.draft import Draft
from drafter.domain.evaluation import Score
from drafter.domain.store import Language
from drafter.evaluation.scorers.base import Case, check, of_draft, unscored
from drafter.evaluation.scorers.texts import (
    fold,
    han_share,
    is_han,
    sentences_of,
    without_links,
    without_quotes,
    words_of,
)

CHINESE_FROM = 0.4
LATIN_UP_TO = 0.1
"""Chinese characters among words, and among letters; product and carrier names in the other script are right."""
ENOUGH_WORDS = 3
LONG_SENTENCE = 6
LONG_CHINESE = 10
STRANGE_WORDS = 3
SMALL_WORDS: Mapping[Language, frozenset[str]] = {
    "en": frozenset(
        "the and you your we we'll we're it's is are was were be been has have had will would can could should with "
        "for from of to on at by it its this that there here if not or as our us an when once then which who what how "
        "please you'll don't hasn't haven't i'm they they're order parcel delivery refund return reply message days "
        "address hi hello thanks thank monday tuesday wednesday thursday friday saturday sunday more than all any "
        "both can't you're".split()
    ),
    "de": frozenset(
        "der die das den dem des ein eine einen einem einer und oder ist sind war wird werden wurde haben hat wir sie "
        "ihr ihre ihrer ihrem ihren ihnen du dein deine deiner deinem dir dich uns unser unsere nicht mit von vom zu "
        "zum zur auf aus bei bis für im am als auch noch nach es sich dann wenn falls sobald hier innerhalb "
        "bestellung paket lieferung erstattung rücksendung antworten nachricht tage werktage adresse hallo guten "
        "danke vielen sehr gern viele grüße montag dienstag mittwoch donnerstag freitag samstag sonntag diese dieser "
        "dieses kann können mehr".split()
    ),
    "it": frozenset(
        "il lo gli i un una uno del dello della dei delle al allo alla ai alle dal dalla nel nella sul sulla e o è "
        "sono era ha abbiamo hanno che di da per con non ci si le suo sua suoi sue lei ti tuo tua tuoi tue noi nostro "
        "nostra questo questa qui se quando entro già ancora può puoi dell'ordine l'ordine ordine pacco consegna "
        "rimborso reso rispondere messaggio giorni indirizzo istruzioni basta ciao buongiorno grazie lunedì martedì "
        "mercoledì giovedì venerdì sabato domenica tra dove queste questi"
        " numero giorno lavorativo lavorativi altrimenti faremo".split()
    ),
    "es": frozenset(
        "el los las un una unos del al y o es son fue era ha hemos han que de en por para con no se le su sus tu tus "
        "usted nosotros nuestro nuestra este esta esto aquí si cuando aún todavía ya lo nos puede puedes está están "
        "entre hasta más como pero pedido paquete entrega reembolso devolución responda mensaje días dirección hola "
        "buenos gracias lunes martes miércoles jueves viernes sábado domingo estas estos existe".split()
    ),
    "fr": frozenset(
        "le les un une des du au aux et ou est sont était a avons ont que qui de en dans par pour avec ne pas se il "
        "elle vous votre vos nous notre nos ce cette ces ici si quand dès déjà encore sur jusqu'au cela été être plus "
        "n'est c'est s'il toujours commande colis livraison remboursement retour réponse message jours adresse "
        "bonjour merci lundi mardi mercredi jeudi vendredi samedi dimanche soit tout toute bien où entre"
        " numéro suivi jour ouvré ouvrés sinon".split()
    ),
}
_NONE: frozenset[str] = frozenset()


@of_draft("language")
def score(case: Case, draft: Draft) -> Iterator[Score]:
    """Yield whether the draft is in the wanted language: by its label, its script, its words and each sentence."""
    wanted = case.sample.target.language
    if wanted is None:
        yield unscored("language.target", "the target names no language")
    else:
        yield check("language.target", None if draft.language == wanted else f"{draft.language} instead of {wanted}")
    expected = wanted or draft.language
    yield check("language.script", _script(expected, without_quotes(without_links(draft.text))))
    sentences = [words_of(fold(sentence)) for sentence in sentences_of(without_quotes(draft.text))]
    counts = {it: sum(word in small for words in sentences for word in words) for it, small in SMALL_WORDS.items()}
    yield _words(expected, counts)
    yield check("language.sentences", _strange(expected, sentences))


def _script(expected: Language, text: str) -> str | None:
    if expected != "zh":
        share = han_share(text)
        return f"{share:.0%} of the letters are Chinese" if share > LATIN_UP_TO else None
    share = _han_words(words_of(text))
    return f"{share:.0%} of the words are Chinese" if share < CHINESE_FROM else None


def _han_words(words: Sequence[str]) -> float:
    return sum(is_han(word[0]) for word in words) / len(words) if words else 0.0


def _words(expected: Language, counts: Mapping[Language, int]) -> Score:
    most = max(counts, key=counts.__getitem__)
    if counts[most] < ENOUGH_WORDS:
        return unscored("language.words", "too few small words to tell")
    wrong = expected == "zh" or counts[expected] < counts[most]
    return check("language.words", f"reads as {most}, not as {expected}" if wrong else None)


def _strange(expected: Language, sentences: Sequence[Sequence[str]]) -> str | None:
    """Return the first sentence that is made of another language's small words."""
    own = SMALL_WORDS.get(expected, _NONE)
    for words in sentences:
        if len(words) < LONG_SENTENCE:
            continue
        if expected != "zh" and _han_words(words) > CHINESE_FROM and len(words) >= LONG_CHINESE:
            return f"zh: {' '.join(words)[:60]!r}"
        for language, small in SMALL_WORDS.items():
            if language == expected:
                continue
            theirs = sum(word in small and word not in own for word in words)
            ours = sum(word in own and word not in small for word in words)
            if theirs >= ours + STRANGE_WORDS:
                return f"{language}: {' '.join(words)[:60]!r}"
    return None
