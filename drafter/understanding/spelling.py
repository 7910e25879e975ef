"""Mends slips in the words that tickets turn on, so that `ordr` and `cnacel` mean what they were meant to.

Only a few long words of each language are mended, and only from what one slip of the fingers makes of them: a letter
left out, two swapped, one doubled, a wrong vowel. What is a word of its own is left alone.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from drafter.domain.store import Language
from drafter.understanding.folding import fold

_WORDS: Mapping[Language, str] = {
    "en": "order orders parcel package delivery delivered received arrived refund refunded cancel return returned "
    "exchange replacement address tracking shipped damaged missing invoice waiting shipment payment available "
    "wholesale",
    "de": "bestellung lieferung rechnung stornieren storniert erstattung rückerstattung umtauschen zurückgeben "
    "zurückschicken lieferadresse sendung adresse beschädigt angekommen geliefert sendungsnummer zahlung "
    "kaputt umtausch sammelbestellung ausstehend",
    "it": "ordine spedizione rimborso restituire annullare indirizzo consegna consegnato ricevuto sostituzione fattura "
    "tracciamento danneggiato disponibile pagamento arrivato",
    "es": "pedido paquete reembolso devolver devolución cancelar dirección entrega enviado recibido factura cambiar "
    "seguimiento disponible entregado",
    "fr": "commande livraison remboursement retourner annuler adresse échanger échange facture expédié remplacement "
    "disponible",
    "zh": "",
}
_REAL: Mapping[Language, str] = {
    "en": "shopped massing messing older border ordered refounded",
    "de": "",
    "it": "",
    "es": "podido envido",
    "fr": "fracture",
    "zh": "",
}
_OTHERS: Mapping[Language, Mapping[str, str]] = {
    "en": {"wher": "where", "whre": "where", "whare": "where", "parcell": "parcel"},
    "de": {
        "packet": "paket",
        "nich": "nicht",
        "nix": "nichts",
        "is": "ist",
        "verfugbahr": "verfugbar",
        "zuruk": "zuruck",
        "lifern": "liefern",
    },
    "it": {
        "paco": "pacco",
        "nn": "non",
        "xke": "perche",
        "ke": "che",
        "lordine": "l ordine",
        "dellordine": "dell ordine",
        "lindirizzo": "l indirizzo",
        "lindirizo": "l indirizzo",
        "canbio": "cambio",
        "canbiare": "cambiare",
        "roto": "rotto",
        "prezo": "prezzo",
        "picolo": "piccolo",
    },
    "es": {"pakete": "paquete", "q": "que", "xq": "por que", "porq": "por que", "rroto": "roto", "kiero": "quiero"},
    "fr": {
        "coli": "colis",
        "collis": "colis",
        "jai": "j ai",
        "pk": "pourquoi",
        "anule": "annule",
        "conbien": "combien",
        "rembourcement": "remboursement",
        "taile": "taille",
    },
    "zh": {},
}
_VOWELS = "aeiou"
_ALIKE = {"es": (("b", "v"), ("c", "s"))}


def mend(folded: str, language: Language) -> str:
    """Return a folded text with its slips mended."""
    slips = _slips(language)
    if not slips or slips.keys().isdisjoint(words := folded.split()):
        return folded
    return f" {' '.join(slips.get(word, word) for word in words)} "


@cache
def _slips(language: Language) -> Mapping[str, str]:
    words = fold(_WORDS[language], language).split()
    real = {*words, *_REAL[language].split()}
    found = {slip: word for word in words for slip in _slips_of(word, language) if slip not in real}
    return found | dict(_OTHERS[language])


def _slips_of(word: str, language: Language) -> Iterator[str]:
    """Yield what one slip makes of a word; its last letter, which inflects, stays."""
    for place in range(1, len(word) - 1):
        yield word[:place] + word[place + 1 :]
        yield word[: place + 1] + word[place:]
        if word[place] in _VOWELS:
            yield from (word[:place] + vowel + word[place + 1 :] for vowel in _VOWELS)
    for place in range(len(word) - 1):
        yield word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    for pair in _ALIKE.get(language, ()):
        for one, other in (pair, pair[::-1]):
            yield from (word[:n] + other + word[n + 1 :] for n in range(len(word)) if word[n] == one)
