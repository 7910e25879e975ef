"""What of a product is asked: whether it can be bought, what it costs, or a fact of its card; in six languages."""

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from drafter.decision.sheet import Sheet
from drafter.domain.order import Product

ProductFlag = Literal["availability_asked", "facts_only", "facts_missing", "details_unasked"]
_AVAILABILITY = re.compile(
    r"(?<!\w)(?:availab\w+|in stock|on stock|stock|do you (?:still |also )*(?:have|sell|do|carry|stock)|have you got"
    r"|got any|any left|can i (?:still )?(?:get|buy|order)|comes? in|verfügbar\w*|lieferbar\w*|vorrätig|auf lager"
    r"|gibt[’']?s|gibt es|habt ihr|haben sie|hättet ihr|hätten sie|führt ihr|führen sie|noch da|ausverkauft"
    r"|disponibil\w+|avete|c[’']è|ci sono|vendete|esaurit\w+|in magazzino|disponibles?|disponibilidad|tienen|tenéis"
    r"|teneis|tienes|hay|quedan?|venden|agotad\w+|avez-vous|vous avez|y a[- ]t[- ]il|vendez"
    r"|existe(?:nt)?|épuisée?s?)(?!\w)"
    r"|有货|还有|有没有|有吗|有[^，。？！\s]{1,12}吗|现货|库存|缺货|能买|买得到",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"(?<!\w)(?:restock\w*|back in|again|be back|wieder|nachschub|nachgeliefert|torna\w*|riassort\w*|di nuovo"
    r"|repon\w+|vuelv\w+"
    r"|volver\w*|de nuevo|à nouveau|de nouveau|réappro\w*|de retour|reviendr\w+|revient|when|wann|quando|cuándo|cuando"
    r"|quand)(?!\w)|补货|到货|什么时候|再有",
    re.IGNORECASE,
)
_PRICE = re.compile(
    r"(?<!\w)(?:price|prices|cost|costs|how much|preis\w*|kostet|kosten|wie ?viel|teuer|prezzo|prezzi|costa|costano"
    r"|quanto"
    r"|precio|precios|cuesta|cuestan|cuánto|prix|coûte(?:nt)?|coute|combien|tarif)(?!\w)|价格|多少钱|价钱|怎么卖|什么价",
    re.IGNORECASE,
)
_FACTS: Mapping[str, re.Pattern[str]] = {
    "dimmable": re.compile(
        r"dimm(?!erschalter)|dimerabl|dimerizable|regulable|variateur|variable en intensité|gradable|gradateur"
        r"|intensité réglable|intensidad regulable|调光|调亮度|调节亮度",
        re.IGNORECASE,
    ),
    "bulb": re.compile(
        r"(?<!\w)(?:bulbs?|leuchtmittel|birnen?|glühbirnen?|fassung|lampadin[ae]|attacco|bombillas?|casquillo|ampoules?"
        r"|culot|douille)(?!\w)|灯泡|灯头|灯座",
        re.IGNORECASE,
    ),
    "weight": re.compile(
        r"(?<!\w)(?:weight|weigh|weighs|heavy|light enough|how light|gewicht|wiegt|wiegen|schwer|leicht genug"
        r"|peso|pesa|pesano|pesante|pesan|pesado|pesada"
        r"|poids|pèse(?:nt)?|lourde?)(?!\w)|多重|重量|几斤|重不重",
        re.IGNORECASE,
    ),
    "material": re.compile(
        r"(?<!\w)(?:material|materials|made (?:of|from)|fabric|leather|wool|cotton|material\w*|stoff|leder|wolle|woraus"
        r"|fatt[oaie] di|tessuto|pelle|materiales|hech[oa]s? de|tela|matière|matières|matériau|matériaux|tissu|cuir"
        r"|waterproof|wasserdicht|impermeabil[ei]|impermeables?|imperméables?|étanches?)(?!\w)|材质|面料|材料|什么料|防水",
        re.IGNORECASE,
    ),
    "protection": re.compile(
        r"(?<!\w)(?:ip ?\d\d|protection|protezione|protección|bathroom|splash\w*|outdoors?"
        r"|bad|badezimmer|spritzwasser\w*|schutzart|außen|draußen"
        r"|bagno|esterno|all[’']aperto|schizzi|baño|exterior|salpicaduras|salle de bains?|extérieur|projections)(?!\w)"
        r"|浴室|卫生间|户外|防溅|防护",
        re.IGNORECASE,
    ),
    "runtime": re.compile(
        r"how long does [^.?!]{0,40}(?:last|charge)|battery life|run ?time|wie lange hält|leuchtdauer|akkulaufzeit"
        r"|quanto dura|autonomia|cuánto dura|autonomía|autonomie|combien de temps (?:tient|dure)|续航|能用多久|亮多久",
        re.IGNORECASE,
    ),
    "temperature": re.compile(
        r"(?<!\w)(?:how (?:cold|warm)|minus \d+|comfort temperature|temperature|temperatur\w*|wie warm|wie kalt"
        r"|température)(?!\w)|多少度|零下|温标",
        re.IGNORECASE,
    ),
    "cable": re.compile(r"(?<!\w)(?:cable|cord|kabel\w*|cavo|filo|câble|fil)(?!\w)|电线|线长", re.IGNORECASE),
    "height": re.compile(
        r"(?<!\w)(?:how (?:tall|high)|height|höhe|wie hoch|altezza|quanto è alta|altura|alto|hauteur)(?!\w)|多高|高度",
        re.IGNORECASE,
    ),
    "crampons": re.compile(r"(?<!\w)(?:crampons?|steigeisen|ramponi|crampones)(?!\w)|冰爪", re.IGNORECASE),
    "laptop": re.compile(r"(?<!\w)(?:laptops?|notebook|portátil|ordinateur)(?!\w)|电脑", re.IGNORECASE),
    "care": re.compile(
        r"(?<!\w)(?:wash|washed|washing|washable|waschen|waschbar|waschmaschine|lavare|lavabile|lavatrice|lavar\w*|laver|lavable)(?!\w)|怎么洗|机洗|能洗",
        re.IGNORECASE,
    ),
}
"""Fields of a product card, and the words that ask for each."""
_SELDOM_INCIDENTAL = frozenset({"protection", "weight", "material", "runtime", "temperature", "care"})
"""Fields that are asked for where their words are used; a bulb may be spoken of without being asked for."""
_ALSO = re.compile(r"(?<!\w)(?:and|und|e|ed|y|et)(?!\w)|[?？]\s*\w.*[?？]|和|还|另", re.IGNORECASE | re.DOTALL)
"""Something else may be asked as well, in words that nothing here knows."""
_SAYS_NO = frozenset("not nicht non no 不 不可".split())
_BY_EMAIL = re.compile(r"e-?mail|电子邮件|邮件", re.IGNORECASE)
_SAME_SIZE = re.compile(
    r"same size|gleiche[rn]? größe|stessa (?:misura|taglia)|misma (?:talla|medida)|même taille|同尺寸|同码",
    re.IGNORECASE,
)


def write_asked_facts(sheet: Sheet, card: Product, versions: Sequence[Product]) -> list[ProductFlag]:
    """Write down the facts of the card that are asked for; return the flags that say what is asked.

    A fact that the `versions` in question do not share is none of the product's.
    """
    said, subject = sheet.said, f"product:{card.sku}"
    asked = [field for field, words in _FACTS.items() if words.search(said) is not None]
    shared = [field for field in asked if len({each.attributes.get(field) for each in versions}) == 1]
    told = [field for field in shared if _write_fact(sheet, subject, field, card.attributes.get(field))]
    has_facts = bool(told)
    stock = _AVAILABILITY.search(said) is not None
    again, price = _AGAIN.search(said) is not None, _PRICE.search(said) is not None
    found = {
        "availability_asked": stock and not again and not (has_facts and not _asks_first(said)),
        "facts_only": has_facts and not stock and not again and not price,
        "facts_missing": has_facts and not _SELDOM_INCIDENTAL.isdisjoint(set(asked) - set(told)),
        "details_unasked": has_facts or ((stock or again or price) and _ALSO.search(said) is None),
    }
    return [flag for flag, holds in found.items() if holds]  # type: ignore[misc]  # the keys are the flags


def _asks_first(said: str) -> bool:
    """Return whether being available is asked about before any fact: a yes then answers that."""
    stock = _AVAILABILITY.search(said)
    facts = [found.start() for words in _FACTS.values() if (found := words.search(said)) is not None]
    return stock is not None and stock.start() < min(facts, default=len(said))


def asks_to_buy(sheet: Sheet) -> bool:
    """Return whether it is asked if something can be bought, when again, or for how much."""
    return any(words.search(sheet.said) is not None for words in (_AVAILABILITY, _PRICE))


def asks_fact(sheet: Sheet, card: Product) -> bool:
    """Return whether a fact is asked for that the card tells."""
    return any(field in card.attributes and words.search(sheet.said) is not None for field, words in _FACTS.items())


def _write_fact(sheet: Sheet, subject: str, field: str, value: str | None) -> bool:
    """Write one fact down, as yes or no where it is one; return whether there is one that a customer may read."""
    if value is None:
        return False
    if field == "dimmable":
        answer = "no" if _SAYS_NO & set(re.findall(r"\w+", value.casefold())) else "yes"
        sheet.write(("product.dimmable", subject), answer, basis=[("product.attributes", subject)])
        return True
    if value not in sheet.values("product.attributes", subject):
        return False
    sheet.write(("product.asked_attributes", subject), value, basis=[("product.attributes", subject)])
    return True


def is_sent_by_email(card: Product) -> bool:
    """Return whether the card says that the product comes by e-mail."""
    return _BY_EMAIL.search(card.attributes.get("delivery", "")) is not None


def fits_same_size(card: Product) -> bool:
    """Return whether the card says that the product fits only what is of its own size."""
    return _SAME_SIZE.search(card.attributes.get("fits", "")) is not None
