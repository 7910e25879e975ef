"""What order and tracking numbers look like, and what only looks like them.

Forms of order numbers: Amazon 3-7-7 digits; eBay 2-5-5 digits and, in older mails, item-transaction; TikTok Shop 17 to
19 digits beginning with 5; Magento increment ids of nine or more digits, `-1` after an edit; Shopify `#` and a short
number; BigCommerce a short number. Tracking forms: UPS 1Z, the postal union's S10, USPS, DHL, SF, YTO, Amazon, GLS and
others as the carriers print them.
"""

import re
from collections.abc import Mapping

from drafter.domain.store import Platform

_L, _R = r"(?<![A-Za-z0-9])", r"(?![A-Za-z0-9])"

CODE = re.compile(
    r"(?<![A-Za-z0-9.,/+@_-])(?:#\s?)?(?=[A-Za-z-]{0,8}\d)[A-Za-z0-9]+(?:-[A-Za-z0-9]+){0,4}(?![A-Za-z0-9@_/]|[.,]\d)"
)
# Nothing says that such a number is an order's; a year is surely none.
BARE = re.compile(r"(?<![A-Za-z0-9#.,/+@_-])(?!(?:19|20)\d\d(?!\d))\d{4,12}(?![A-Za-z0-9@_/-]|[.,]\d)")
TRACKING = re.compile(
    rf"{_L}(?=[0-9A-Z][0-9A-Z ])(?:1Z(?:[ ]?[0-9A-Z]){{16}}"
    rf"|[A-Z]{{2}}[ ]?\d{{3}}[ ]?\d{{3}}[ ]?\d{{3}}[ ]?[A-Z]{{2}}|9[0-9](?:[ ]?\d){{18,24}}|00340(?:[ ]?\d){{15}}"
    r"|JJ?D\d{14,20}|JDV?G?[A-Z]{0,2}\d{12,18}|JVGL\d{10,20}|SF\d{12,15}|YT\d{13,16}|ZT?O\d{10,14}|JT\d{13}"
    r"|STO\d{10,13}|TBA\d{12}|GM\d{16,20}|LP\d{14,16}|LX\d{9,12}"
    r"|C\d{14}|H\d{13}[A-Z]\d{2}|[68][A-Z]\d{11}|1LS\d{10,14}|UUS\d{12,16}|DPD\d{11,14}|GLS\d{8,14}|BRT\d{9,14}"
    r"|EVRI\d{10,16}|DHL\d{9,20}|UPS\d{9,18}|FDX\d{10,15})"
    rf"{_R}"
)
NUMERIC_TRACKING = re.compile(r"\d{8,30}")
MARKETPLACES: tuple[tuple[re.Pattern[str], Platform], ...] = (
    (re.compile(r"(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])"), "amazon"),
    (re.compile(r"(?<![\d-])\d{2}-\d{5}-\d{5}(?![\d-])|(?<![\d-])\d{12}-\d{9,14}(?![\d-])"), "ebay"),
    (re.compile(r"(?<!\d)5\d{16,18}(?!\d)"), "tiktok_shop"),
)
NUMBERS: Mapping[Platform, re.Pattern[str]] = {
    "amazon": re.compile(r"[A-Z]\d{2}-\d{7}-\d{7}"),
    "ebay": re.compile(r"\d{2}-\d{5}-\d{5}"),
    "tiktok_shop": re.compile(r"\d{16,19}"),
    "magento": re.compile(r"(?:[A-Z]{1,4}-?)?\d{8,12}(?:-\d{1,2})?", re.IGNORECASE),
    "bigcommerce": re.compile(r"\d{3,9}"),
    "shopify": re.compile(r"(?:[A-Z]{1,6}-?)?\d{3,8}(?:-?[A-Z]{1,4})?", re.IGNORECASE),
    "local": re.compile(r"(?:[A-Z]{1,6}-?)?\d{3,12}(?:-[A-Z0-9]{1,6})?", re.IGNORECASE),
}
NOTHING = re.compile(r"(?!)")
CLEAR_NUMBERS: Mapping[Platform, re.Pattern[str]] = {
    "magento": re.compile(r"\d{9}(?:-\d{1,2})?|\d{9,10}-\d{1,2}|[0-9]0{3,}\d{3,8}"),
    "tiktok_shop": re.compile(r"\d{17,19}"),
}
CLEAR = re.compile(r"\d{9,19}(?:-\d{1,2})?|[A-Za-z]{1,6}-?\d{4,}")
ANY_ORDER = re.compile(r"(?=(?:\D*\d){3})[A-Za-z0-9-]{3,24}")
PLATFORM_ID = re.compile(r"\d{12,16}")

_ORDER = (
    r"orders?|ordernumber|bestell\w*|auftr[aä]g\w*|ordin[ei]|pedidos?|orden|compra|acquisto|commandes?|n[°º]"
    r"|订单号?|单号|order-id|po|so|rma|reference|ref|"
    r"referenz|riferimento|referencia|référence"
)
_GLUE = (
    r"(?:[\s:#.,()\-–=\"'“”„*]|numbers?|number|num|nbr|no|nr|n|nummer|numero|número|numéro|n[°º]|id|code|is|was"
    r"|ist|lautet|war|è|e|es|est|"
    r"le|il|la|el|die|der|mit|with|con|avec|mein\w*|my|the|please|your|ihr\w*|是|为|号|编号|号码|号是)"
)
ORDER_WORD = re.compile(rf"(?:(?<![^\W\d_])(?:{_ORDER})|订单号?|单号)(?:{_GLUE})*$", re.IGNORECASE)
TRACKING_WORD = re.compile(
    r"(?:track\w*|sendung\w*|paket\w*|parcel|package|shipment|tracciament\w*|spedizion\w*|pacco|seguimiento"
    r"|rastreo|env[ií]o|gu[ií]a|suivi|colis|"
    r"快递|运单|物流|ups|dhl|fedex|usps|dpd|gls|hermes|evri|yodel|royal mail|sf|顺丰|圆通|中通|申通|韵达|brt"
    r"|bartolini|correos|seur|colissimo|"
    r"chronopost|poste)[^.!?\n]{0,30}$",
    re.IGNORECASE,
)
_TAKEN_BACK = (
    r"no,? wait|wait,? no|no,? sorry|oh no|sorry|wait|scratch that|correction|rather|i mean|i meant|make that"
    r"|nein,? warte\w*|nein,? sorry|nein,? moment|nein|moment|ich meine|ich meinte|korrektur|vielmehr|besser gesagt"
    r"|no,? aspett\w+|no,? scus\w+|anzi|scusi|scusate|volevo dire|intendevo|mi correggo"
    r"|no,? esper\w+|no,? perd[oó]n|perd[oó]n|quer[ií]a decir|quise decir|mejor dicho|digo"
    r"|non,? attendez|non,? pardon|pardon|je veux dire|je voulais dire|enfin|plut[oô]t|erreur|rectification"
    r"|no|non|不对|错了|说错了|写错了|应该是|更正|不是"
)
# A number, a word that takes it back, and right after it another number: only the second one counts.
CORRECTED = re.compile(
    r"(?<![A-Za-z0-9#-])(?=#?[A-Z]{0,4}-?\d)(?:"
    rf"#?[A-Z]{{0,4}}-?\d[\d-]{{2,18}}(?=[\s.,;:…–—()，、。-]*(?:{_TAKEN_BACK})[\s.,;:…–—()，、-]*"
    rf"(?:(?:{_TAKEN_BACK})[\s.,;:…–-]*)?"
    r"(?:i mean[st]?|it'?s|it is|the|number|order|nr\.?|es ist|è|es|c'est|la|el|il|die|是|应该是)?"
    r"[\s:]*(?:#\s?\d|[A-Z]{1,4}-?\d|\d{3}))"
    r"|(?<=\bnot )#?[A-Z]{0,4}-?\d[\d-]{2,18}(?=[\s,;]+(?:but|it'?s)\s)"
    r"|(?<=\bnicht )#?[A-Z]{0,4}-?\d[\d-]{2,18}(?=[\s,;]+sondern\s))",
    re.IGNORECASE,
)
LIST_GLUE = re.compile(
    r"\s*(?:[,;/&+、和与]|and|und|e|ed|y|et|as well as|sowie|or|oder|the|die|der|il|la|el|le)*\s*", re.IGNORECASE
)
NOT_A_CODE_BEFORE = re.compile(
    r"(?:(?:tel|telefon\w*|phone|mobile?|handy|cell|whatsapp|fax|电话|手机|call me (?:at|on|under)|rückruf unter"
    r"|teléfono|téléphone|cellulare)[\s.:()+\d/-]{0,14}"
    r"|[$€£¥￥]\s?|(?:eur|usd|gbp|cny|rmb)\s|\b(?:want|like|need|möchte[n]?|vorrei|quiero|voudrais) to order\s"
    r"|\bto order\s"
    r"|(?:zip|postcode|plz|cap|código postal|code postal|邮编|size|größe|taglia|talla|taille|sku|art(?:icle"
    r"|ikel)?\.?(?:nr|-nr|no)?|model|modell)[\s.:#]{0,3})$",
    re.IGNORECASE,
)
NOT_A_CODE_AFTER = re.compile(
    r"\s?(?:[€$£¥%°]|eur\b|usd\b|gbp\b|cny\b|rmb\b|元|块|pcs\b|pieces\b|piece\b|units?\b|items?\b|stück|stk\b"
    r"|pezzi|unidades|piezas|pièces|unités|件|个|盏|只|套|"
    r"kg\b|cm\b|mm\b|km\b|m\b|w\b|watt|v\b|volt|lumen|lm\b|ml\b|l\b|liter|days?\b|weeks?\b|months?\b|years?\b"
    r"|hours?\b|tage?n?\b|wochen?\b|monate?n?\b|jahre?n?\b|giorni|"
    r"settimane|mesi|anni|d[ií]as|semanas|meses|años|jours|semaines|mois|ans\b|heures|天|周|月|年|号(?:下午|上午"
    r"|晚)?|日|:\d\d|h\b|uhr\b|am\b|pm\b|lamps?\b|jackets?\b|lampen|jacken|"
    r"headlamps?|people|persons?|personen|times|mal\b|volte|veces|fois)",
    re.IGNORECASE,
)
DIGIT = re.compile(r"\d")
EMAIL = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,255}")
NEVER = re.compile(
    # Nothing else can begin one: where none of these stands, the engine need not try each form.
    r"(?=[\d+(A-Z])(?:(?<![\w-])\d{4}[-./]\d{1,2}[-./]\d{1,2}(?:T[\d:.]+Z?)?(?![\w-])|(?<![\w-])\d{1,2}[-./]\d{1,2}[-./](?:\d{4}"
    r"|\d{2})(?![\w-])"
    r"|(?<![\w])\+\d[\d\s()/-]{6,20}\d|(?<![\w-])0\d{2,5}[\s/]\d[\d\s/-]{4,14}\d"
    r"|(?<!\w)\(\d{3}\)\s?\d{3}[-\s]\d{4}|(?<![\w-])\d{3}[-.]\d{3}[-.]\d{4}(?![\w-])"
    r"|(?<!\w)1[3-9]\d-?\d{4}-?\d{4}(?!\w)|\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}\b)"
)
MASKED = re.compile(
    r"https?://\S+|www\.\S+|[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,255}"
    r"|(?<![A-Za-z0-9])#?(?=[A-Za-z-]{0,8}\d[\w-]*\d[\w-]*\d)[A-Za-z0-9]+(?:-[A-Za-z0-9]+){0,4}"
)
MASK = "\0"
MASK_IN_HAN = re.compile(r"(?<=[\u4e00-\u9fff])[ \t]*\0[ \t]*(?=[\u4e00-\u9fff])")
"""A code in a Chinese sentence, where a space would part what belongs together."""
HOTLINES = frozenset({"12315", "12345", "12358", "12300"})
"""Numbers of authorities that customers threaten to call: they say what a text is about."""
