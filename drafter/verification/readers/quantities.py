"""Numbers of parcels and items: `two parcels`, `3 Artikel`, `两个包裹`."""

import re
from collections.abc import Mapping
from functools import lru_cache

from drafter.domain.store import Language
from drafter.verification.phrases import Token
from drafter.verification.readers.numbers import number_words, parse_number_words
from drafter.verification.readers.page import Mention, Page, QuantityValue, choice

_PARCELS: Mapping[Language, str] = {
    "en": r"parcels?|packages?|shipments?|boxes|consignments?",
    "de": r"pakete?n?|sendungen|päckchen|teilsendungen|lieferungen",
    "it": r"pacch[io]|pacco|colli|spedizioni|consegne",
    "es": r"paquetes?|envíos|bultos?|entregas",
    "fr": r"colis|paquets?|envois|livraisons",
    "zh": r"(?:个|件)?(?:包裹|快递|快件)",
}
_ITEMS: Mapping[Language, str] = {
    "en": r"items?|articles?|products?|pieces|units|pairs",
    "de": r"artikeln?|stück|teilen?|produkten?|positionen",
    "it": r"articol[oi]|pezz[oi]|prodott[oi]|unità",
    "es": r"artículos?|unidades|piezas?|productos?",
    "fr": r"articles?|pièces?|produits?|unités|exemplaires",
    "zh": r"(?:件|个|款|样)(?:商品|产品|物品|货)|件(?!事|包|快|情)",
}
_BETWEEN: Mapping[Language, str] = {
    "en": r"(?:\s(?:separate|different|other|remaining|more|small|of|the|these|your|our|those|own|new))*",
    "de": r"(?:\s(?:getrennten?|verschiedenen?|einzelnen?|weiteren?|anderen?|der|Ihrer|deiner|übrigen?|beiden))*",
    "it": r"(?:\s(?:i|gli|distinti|diversi|altri|separati|dei|degli|suoi|tuoi))*",
    "es": r"(?:\s(?:los|distintos|otros|de|tus|sus))*",
    "fr": r"(?:\s(?:autres|de|vos|des|les|différents))*",
    "zh": r"\s?",
}
_AFTER_ORDINAL = re.compile(
    r"(?:parcel|package|shipment|paket|sendung|pacco|collo|paquete|envío|colis|paquet|包裹|第)\s?$"
)


@lru_cache(maxsize=8)
def _pattern(language: Language) -> re.Pattern[str]:
    words = [word for word in number_words(language) if word != "半"]
    number = r"\d{1,4}|[一二两三四五六七八九十]{1,3}" if language == "zh" else rf"\d{{1,4}}|{choice(words)}"
    end = "" if language == "zh" else r"(?!\w)"
    gap = r"\s?" if language == "zh" else r"[\s\u00a0]"
    return re.compile(
        rf"({number}){_BETWEEN[language]}{gap}(?:(?P<parcel>{_PARCELS[language]})|(?P<item>{_ITEMS[language]})){end}"
    )


def read_quantity(page: Page, token: Token) -> Mention | None:
    """Return the number of parcels or items that begins at the token."""
    match = _pattern(page.language).match(page.lower, token.start)
    if match is None or _AFTER_ORDINAL.search(page.before(token.start, 12)):
        return None
    words = match.group(1)
    number = int(words) if words.isdigit() else parse_number_words(words, page.language)
    if number is None:
        return None
    noun = "parcel" if match.group("parcel") else "item"
    return Mention(
        "quantity", QuantityValue(number, "parcel" if noun == "parcel" else "item"), match.start(), match.end()
    )
