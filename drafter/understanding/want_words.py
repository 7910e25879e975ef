"""Words around sizes, colours, quantities and places, in six languages."""

import re
from collections.abc import Mapping

from drafter.domain.cities import CITIES
from drafter.domain.store import Language

SIZE_WORDS = (
    r"sizes?|grössen?|größen?|groesse|gr\.?|taglia|taglie|misura|numero|tallas?|talle|número|tailles?"
    r"|pointures?|尺码|码数|eu|uk|us"
)
_SIZE_NAMES: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "S": r"\b(?:size |a |in |the )small\b(?! (?:problem|question|issue|scratch|thing))",
        "M": r"\bmedium\b",
        "L": r"\b(?:size |a |in |the |to )large\b(?! (?:order|quantit|number|amount))",
        "XL": r"\b(?:extra|x)[- ]large\b",
    },
    "de": {"S": r"\bgröße klein\b", "M": r"\bmedium\b", "L": r"\bgröße groß\b"},
    "it": {"S": r"\btaglia piccola\b", "M": r"\b(?:taglia )?media\b(?! di)", "L": r"\btaglia grande\b"},
    "es": {"S": r"\btalla pequeña\b", "M": r"\b(?:talla )?mediana\b", "L": r"\btalla grande\b"},
    "fr": {"S": r"\btaille small\b", "M": r"\bmedium\b", "L": r"\btaille large\b"},
    "zh": {},
}
SIZE_NAMES: Mapping[Language, Mapping[str, re.Pattern[str]]] = {
    language: {name: re.compile(pattern, re.IGNORECASE) for name, pattern in names.items()}
    for language, names in _SIZE_NAMES.items()
}
BEFORE_NEW = re.compile(
    r"(?:\b(?:quello|quella|den|die|das|the one|celui|celle|el|la)\s+(?:da|mit|with|of|de|en|à|in)\s*"
    r"|\b(?:to|for|into|in|need|want|like|get|have|send|prefer|wish|rather|gegen|in|auf|zu|aus|brauche|bräuchte"
    r"|möchte|hätte gern[e]?|will|nehme|lieber|con|per|in|vorrei|voglio|serve|"
    r"preferisco|por|para|en|necesito|quiero|quisiera|prefiero|contre|pour|en|voudrais|souhaite|veux|faut|préfère"
    r"|du|un|une)\s+(?:a |an |the |one |it in |me |in |eine |einen |der |die |das |lieber |"
    r"una |un |uno |la |il |el |le |les |size |größe |gr\. |taglia |talla |taille |es in |sie in |einer |ein )*"
    r"|\b(?:größer|kleiner|bigger|larger|smaller|up|down|grande|piccol[oai]|pequeñ[oa]s?|mayor|menor|grandes?|petite?s?"
    r"|au-dessus|en dessous)\s*\(|换成?|要|想要|改成?|需要|给我)\s*$",
    re.IGNORECASE,
)
BEFORE_OLD = re.compile(
    r"(?:instead of|rather than|ordered|bought|received|got|have|sent me|usually|normally|wear|swap|exchange"
    r"|change|trade|from|statt|anstatt|bestellt|gekauft|bekommen|erhalten|habe|trage|"
    r"tausche|invece (?:di|del|della)|ordinato|comprato|ricevuto|ho|porto|cambiare|anziché|en vez de|en lugar de"
    r"|pedí|compré|recibí|tengo|uso|cambiar|au lieu d[eu]|commandé|acheté|reçu|j'ai|"
    r"échanger|mets|把|买了|买的|收到|拍了|平时穿|现在是|是)\s*(?:my |the |a |it |in |die |das |den |der |in |la "
    r"|il |lo |el |le |les |un |une |una |size |größe |taglia |talla |taille |l[ae] )*$",
    re.IGNORECASE,
)
MEASURES = re.compile(
    r"\b[4-6]\s?['’′]\s?\d{1,2}\b|\b[4-6]\s?(?:ft|feet|foot)\b|\b1[.,]\d\d\s?m?\b|\b1[4-9]\d\s?cm\b"
    r"|\b\d{2,3}\s?(?:kg|lbs?|kilos?|pounds)\b"
    r"|\b(?:i['’]?m|i am|we're) (?:usually |normally |always |about |between )*an? (?:(?:size|eu|uk|us) )?"
    r"(?:\d{1,2}(?:[.,]5)?|x{0,3}[sml])(?![\w.,-]*\d|[-\s]?(?:year|yr|man|woman))\b"
    r"|\b(?:i(?:['’]m| am)? (?:usually |normally )?(?:wear|take|a size)|ich trage|trage (?:sonst|normalerweise|immer)"
    r"|porto|indosso|uso|calzo|suelo (?:llevar|usar)|je fais|je chausse|je porte|je mets)"
    r"\s(?:\w+\s){0,3}(?:(?:du|la|una?|eu|uk|us)\s)?(?:\d{2}(?:[.,]5)?|\d(?:[.,]5)?|x{0,3}[sml])\b"
    r"|身高\s?\d|体重\s?\d|平时穿\s?[\dxsml]|脚长\s?\d",
    re.IGNORECASE,
)
INSTEAD_OF = re.compile(
    r"(?:instead of|rather than|(?:an)?statt|anstelle von|invece (?:di|del|della|che)|anziché|en vez de|en lugar de"
    r"|au lieu d[eu']|plutôt qu[e'’]|而不是|不要)"
    r"\s*(?:my |the |a |it |in |die |das |den |der |eine |la |il |lo |el |le |les |un |une |una |size |größe )*$",
    re.IGNORECASE,
)
AFTER_OLD = re.compile(
    r"\s*(?:is|are|was|were|ist|sind|war|è|sono|es|son|est|sont|me (?:queda|quedan)|mi (?:sta|stanno)|fits|fällt"
    r"|太|偏|有点|码?(?:太|偏|有点))"
    r"(?:\s+(?:too|way|much|a bit|zu|viel|etwas|troppo|un po'|muy|demasiado|trop|un peu)|[大小紧松长短])",
    re.IGNORECASE,
)
QUANTITY = re.compile(
    r"(?<![a-zà-ɏ\d_#.,-])(?P<counted>\d{1,3}(?:[.,\s]\d{3})+|\d{1,6})\s*(?:x\b|pcs\b|pieces?\b|units?\b|items?\b"
    r"|stück\b|stk\b|pezzi\b|unidades\b|uds\b|piezas\b|pièces?\b|unités?\b|exemplaires\b|件|个|盏|只|套|台|把|顶|双)",
    re.IGNORECASE,
)
_NOT_PIECES = (
    r"(?!(?:cm|mm|m|km|kg|g|l|ml|w|v|lm|k|x|zoll|inch(?:es)?|watts?|volts?|lumens?|lúmenes|lux|kelvin|lit(?:er|re|ri|ro)\w*|"
    r"grad|grados|gradi|degr\w*|percent|prozent|per ?cento|por ?ciento|pour ?cent|eur\w*|usd|pounds?|"
    r"pfund|quid|bucks|dollars?|sterline|libras|livres|minut\w*|hours?|stunden?|or[ae]|horas?|heures?|days?|tage?n?|giorni|días|dias|jours?|"
    r"weeks?|wochen?|settiman\w*|semanas?|semaines?|months?|monate?n?|mes[ei]s?|mois|years?|jahre?n?|ann[io]s?|años?|ans|"
    r"people|persons?|person\w*|leute|miles|times|mal|volte|veces|fois|questions?|fragen?|domande|preguntas|and|und|or|oder|y|et|"
    r"jan\w*|feb\w*|m[aä]r\w*|apr\w*|abr\w*|avr\w*|ma[iy]\w*|jun\w*|jui\w*|jul\w*|a[ug]\w*|sep\w*|o[ck]t\w*|nov\w*|de[cz]\w*|di[cz]\w*|"
    r"gen\w*|ene\w*|of|o'?clock|uhr|am|pm|working|business|werktag\w*|per|pro|for|für|in|to|the)\b)"
)
_MONTHS = (
    r"jan(?:uary|uar|vier)?|feb(?:ruary|ruar|braio|rero)?|février|fevrier|mar(?:ch|zo|s)?|märz|apr(?:il|ile)?|abril|avril"
    r"|may|mai|mayo|maggio|june?|juni|juin|junio|giugno|july?|juli|juillet|julio|luglio|aug(?:ust)?|août|aout|agosto"
    r"|sept?(?:ember|iembre|embre)?|settembre|o[ck]t(?:ober|obre|ubre)?|ottobre|nov(?:ember|iembre|embre)?|de[cz](?:ember)?"
    r"|diciembre|décembre|decembre|dicembre|enero|gennaio|giu|lug|gen|ene|janv|déc|dic"
)
IN_A_DATE = re.compile(
    rf"\b(?:{_MONTHS})\.?\s+\d{{1,2}}(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?:19|20)\d\d\b)?"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th|er|º|°|\.)?\s+(?:of\s+|de\s+|del\s+)?(?:{_MONTHS})\b(?:\s+(?:de\s+)?(?:19|20)\d\d\b)?"
    r"|\b\d{1,2}[./-]\d{1,2}[./-](?:\d{2,4}\b)?|\d{1,4}\s?年|\d{1,2}\s?月(?:\s?\d{1,2}\s?[日号])?|\d{1,2}\s?[日号点]",
    re.IGNORECASE,
)
"""Numbers of a day, a month or a year count no pieces."""
IN_A_MEASURE = re.compile(
    r"(?<![\d.,])\d{1,5}(?:[.,]\d{1,2})?\s?-?(?:(?:cm|mm|m|km|kg|g|l|ml|w|v|k|lm|mah|°c?|lit(?:er|re|ri|ro)s?|litern"
    r"|litros?|watts?|volts?|kelvin|person|personen|personnes|personas?|persone|posti|plazas|inch(?:es)?|zoll|pollici|man|p)"
    r"(?![\wà-ɏ])|升|毫升|厘米|公分|毫米|米|克|公斤|千克|瓦|伏|流明|寸|码|人帐|人帳)",
    re.IGNORECASE,
)
"""Numbers of a size, a volume or a power count no pieces either."""
BEHIND_A_NAME = re.compile(r"(?<=[\w,]\s)[A-ZÄÖÜ][^\W\d_]{2,}\s+\d{2,3}(?![\d.,])")
"""`Orbit 60`, `Traverse 45`: a number that belongs to a product's name."""
_NO_SIZE = (
    r"(?<![\w#.,/-])(?<!\bsize )(?<!\bgröße )(?<!\bgr\. )(?<!\btalla )(?<!\btaille )(?<!\btaglia )(?<!\bnumero )"
    r"(?<!\bpointure )(?<!\beu )(?<!\buk )(?<!\bus )(?<!\border )(?<!\bpedido )(?<!\bordine )"
    r"(?<!\bcommande )(?<!\bbestellung )"
)
# The digit comes first, so that what may not stand before it is looked for only there.
MANY = re.compile(
    rf"(?=[1-9])(?:{_NO_SIZE}(?:[1-9]\d{{1,3}}|[1-9]\.\d{{3}})\s+{_NOT_PIECES}[^\W\d_]{{3,}}"
    r"|(?<![\d.#-])[1-9]\d{1,3}\s?[个件盏只套台把顶双条份])",
    re.IGNORECASE,
)
"""Ten pieces or more: the number of a size, a date, a price or a measure is none."""
FEW = re.compile(rf"(?=[2-9]){_NO_SIZE}(?P<few>[2-9])\s+{_NOT_PIECES}[^\W\d_]{{3,}}", re.IGNORECASE)
_PLACE_WORDS = """
    to in into within for from the nach in die der den fur aus im alla nel nella negli in all al allo per verso a
    al en hacia para los las la el au aux en vers pour chez l dans le un una
"""
PLACE_WORDS = frozenset(_PLACE_WORDS.split())
COUNTRY_ALIASES: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "uk": "GB",
        "england": "GB",
        "scotland": "GB",
        "wales": "GB",
        "great britain": "GB",
        "northern ireland": "GB",
        "usa": "US",
        "us": "US",
        "america": "US",
        "holland": "NL",
        "the netherlands": "NL",
        "czech republic": "CZ",
        "uae": "AE",
        "turkey": "TR",
        "mainland china": "CN",
        "korea": "KR",
    },
    "de": {
        "usa": "US",
        "england": "GB",
        "schottland": "GB",
        "großbritannien": "GB",
        "holland": "NL",
        "tschechien": "CZ",
        "vereinigten staaten": "US",
        "vereinigten königreich": "GB",
        "niederlanden": "NL",
        "uk": "GB",
    },
    "it": {
        "inghilterra": "GB",
        "scozia": "GB",
        "gran bretagna": "GB",
        "olanda": "NL",
        "usa": "US",
        "stati uniti": "US",
        "repubblica ceca": "CZ",
    },
    "es": {
        "inglaterra": "GB",
        "escocia": "GB",
        "gran bretaña": "GB",
        "holanda": "NL",
        "eeuu": "US",
        "ee uu": "US",
        "usa": "US",
        "república checa": "CZ",
        "ciudad de méxico": "MX",
    },
    "fr": {
        "angleterre": "GB",
        "écosse": "GB",
        "grande bretagne": "GB",
        "hollande": "NL",
        "usa": "US",
        "république tchèque": "CZ",
        "royaume uni": "GB",
    },
    "zh": {"美国": "US", "英国": "GB", "香港": "HK", "台湾": "TW", "澳门": "MO", "中国大陆": "CN", "国内": "CN"},
}
_NAME = (
    r"(?P<city>[A-ZÄÖÜÉ][\wäöüßéèàçñ'’-]+(?:\s(?:am|an der|di|de|del|la|sur|upon|on)?\s?"
    r"[A-ZÄÖÜÉ][\wäöüßéèàçñ'’-]+){0,2})"
)
CITY: Mapping[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"\b(?i:ship|shipping|deliver|delivery|delivering|send|post|shipped|delivered"
        rf"|delivers)\b[^.?!\n]{{0,30}}?\b(?i:to|in)\s+{_NAME}"
    ),
    "de": re.compile(
        rf"\b(?i:liefer\w*|versand\w*|versend\w*|verschick\w*|schick\w*|geliefert)\b[^.?!\n]{{0,30}}?\b(?i:nach"
        rf"|in)\s+{_NAME}"
    ),
    "it": re.compile(rf"\b(?i:spedi\w*|consegn\w*|invi\w*|mandat\w*)\b[^.?!\n]{{0,30}}?\b(?i:a|ad|in)\s+{_NAME}"),
    "es": re.compile(rf"\b(?i:env[ií]\w*|entreg\w*|mand\w*|repart\w*)\b[^.?!\n]{{0,30}}?\b(?i:a|en)\s+{_NAME}"),
    "fr": re.compile(rf"\b(?i:livr\w*|expédi\w*|envo\w*)\b[^.?!\n]{{0,30}}?\b(?i:à|a|en|sur)\s+{_NAME}"),
    "zh": re.compile(
        r"(?:发货|送货|配送|邮寄|快递|寄|送|发)到?(?:到|至|往)?(?P<city>[\u4e00-\u9fff]{2,4}?)(?:吗|么|要|需|能|可"
        r"|大概|多久|几天|的话|市|，|。|？|\?|$)"
    ),
}
KNOWN_CITY = re.compile(
    r"(?<!\w)(?i:to|in|a|ad|à|en|nach|hacia|para|sur|vers|pour|per|für)\s+(?P<city>"
    rf"{'|'.join(sorted(map(re.escape, CITIES), key=len, reverse=True))})(?!\w)"
)
"""A city that is known needs no word of sending before it."""
ORIGIN_WORDS = frozenset({"depuis", "dal", "dalla", "dagli", "desde", "von", "aus", "from"})
"""What is sent from a country is not sent there, unless no other is named (`I'm from Norway`)."""
NOT_FROM_HOME = frozenset({"depuis", "dal", "dalla", "dagli", "desde"})
"""Those of them that nobody says of where they live."""
_NOT_PLACES = """
    me us my your you home germany's christmas monday tuesday wednesday thursday friday saturday sunday time order
    weihnachten montag dienstag mittwoch donnerstag freitag samstag sonntag ordnung packstation paypal dhl ups
    natale navidad noel casa 货 发货 公司 家里 家 国外 海外 驿站 门口 我 我这 这边 哪里 几天
"""
COMMON_WORDS = frozenset({"jersey", "chad", "jordan", "georgia"})
"""Countries that `the` before them turns into something else."""
NOT_PLACES = frozenset(_NOT_PLACES.split())
_NOT_PRODUCTS = """
    ruckgabe rucksendung retoure anfrage auftrag kontaktformular adresse paket mahnung garantie konditionen interesse
    consegna reso rimborso entrega devolucion reembolso livraison retour remboursement return refund exchange delivery
    hi hello hey dear hallo guten tag morgen abend sehr geehrte geehrter damen herren liebe lieber ciao salve
    buongiorno buonasera gentile gentili signori hola buenos buenas dias tardes estimado estimada estimados
    bonjour bonsoir madame monsieur cher chere the a an i my your it is this that please can could thanks thank
    regards best kind ich mein meine meinen die der das ein eine bitte danke vielen dank mit freundlichen grussen
    il lo la i le un una mio mia vorrei grazie el los las mi quiero gracias saludos je mon ma mes les une merci
    cordialement order bestellung ordine pedido commande ups dhl fedex usps dpd gls hermes evri royal mail paypal
    klarna amazon ebay shopify tiktok monday tuesday wednesday thursday friday saturday sunday january february
    march april may june july august september october november december montag dienstag mittwoch donnerstag
    freitag samstag sonntag januar februar marz mai juni juli oktober dezember xl xxl eu uk us re fwd aw wg email
    name telefon phone strasse street via rue calle gmbh srl ltd inc support team customer service kundenservice
"""
_TITLES = "herr herrn frau mr mrs ms sig signor signora senor senora monsieur mme m dr"
TITLES = frozenset(_TITLES.split())
NOT_PRODUCTS = frozenset(_NOT_PRODUCTS.split()) | TITLES
