"""How personal data is written in six languages: patterns, each for text whose full-width signs are plain already."""

import re

LINK = re.compile(r"(?:https?://|www\.)[^\s<>\"'，。；、）】》”’\x00]+", re.IGNORECASE)

_LOCAL, _LABEL = r"[A-Za-z0-9À-ɏ._%+'-]", r"[A-Za-z0-9À-ɏ-]"
_NOT_IN_MAIL = r"[^\s@<>()\[\]{}，。；：、\x00]"
EMAIL = re.compile(rf"(?<!{_LOCAL}){_LOCAL}+@(?:{_LABEL}+\.)*{_LABEL}*[A-Za-z0-9À-ɏ]", re.IGNORECASE)
EMAIL_ELSEWHERE = re.compile(
    rf"(?<!{_NOT_IN_MAIL}){_NOT_IN_MAIL}+@{_NOT_IN_MAIL}*[^\s@<>()\[\]{{}}，。；：、.!?,;:\x00]"  # other scripts
    rf"|(?<!{_LOCAL}){_LOCAL}+\s?[\[(]\s?(?:at|ät|arroba|chiocciola|arobase)\s?[\])]\s?[A-Za-z0-9-]+"
    r"(?:\s?(?:\.|[\[(]\s?(?:dot|punkt|punto|point)\s?[\])])\s?[A-Za-z0-9-]+)+",
    re.IGNORECASE,
)
AT_SIGNS = re.compile(r"@|[\[(]\s?(?:at|ät|arroba|chiocciola|arobase)\s?[\])]", re.IGNORECASE)

# Not numbers of anybody's: `20.11.2026`, `2026-11-20T15:00`, `15:30`. Told apart before numbers are looked for.
MOMENT = re.compile(
    r"(?<![\w.+/-])(?:(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.][0-3]?\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?"
    r"|[0-3]?\d[./-][0-3]?\d[./-](?:(?:19|20)\d\d|\d\d)|[0-2]?\d:[0-5]\d(?::[0-5]\d)?)(?![./-]?\w)"
)

PHONE_WORD = r"(?:tel\w*|phone\w*|mobil\w*|mobile|cell\w*|handy\w*|fon|call|whats\s?app|fax|cellulare|móvil|portable|numéro|电话|手机|微信|联系方式)"
PHONE = re.compile(
    r"(?<![\w.])(?:\+|00)\s?\d[\d\s()./–-]{4,22}\d(?!\d)"  # international
    r"|(?<![\w.])\(?0\d{1,5}\)?(?:[\s./–-]{1,3}\d{1,8}){1,6}(?!\d)"  # national: 0761 1234-0, 06 12 34 56 78
    r"|(?<![\w.])\(?\d{3}\)?[\s.–-]{1,2}\d{3}[\s.–-]\d{4}(?!\d)"  # 828-555-0142
    r"|(?<!\d)1[3-9]\d(?:[\s-]?\d{4}){2}(?!\d)"  # 138 0013 8000
    rf"|{PHONE_WORD}[^\w\n]{{0,4}}(?:(?:is|ist|number|no|nr|n°|n\.º|numero|número|è|est|号|号码)[^\w\n]{{0,4}}){{0,2}}"
    r"\+?\d[\d\s()./–-]{3,22}\d",
    re.IGNORECASE,
)
LEAST_PHONE = 6

_NOT_A_STREET = r"(?!(?:the|a|an|on|of|my|our|your|this|that|in|at|to|by|for|and|or|is|days?|weeks?|hours?|months?|pairs?|pcs|items?|x)\b)"
_EN_TYPE = r"(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|ct|close|crescent|terrace|way|place|square|view|gardens|grove|hill|row|highway|hwy|parkway|pkwy)"
_EN_PLAIN_TYPE = r"(?:street|road|avenue|lane|drive|boulevard|crescent|terrace)"
_DE_TYPE = r"(?:straße|strasse|str\.?|gasse|allee|platz|weg|ufer|damm|chaussee|promenade)"
_NOT_A_DAY = (
    r"(?!(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahr|Monat|Paket|Wert"
    r"|\w+tag|\w+woch)\b)"
)
_IT_WAYS = r"(?:il|la|lo|le|i|gli|un|una|e-?mail|mail|pec|posta|sms|telefono|chat|dhl|brt|gls|ups|sda|tnt|corriere|paypal|bonifico|whatsapp|internet|web|app|dal|dall|alle|entro)"
_FR_WAYS = r"(?:rue|avenue|av\.|boulevard|bd|place|chemin|impasse|allée|allee|quai|route|cours|square|passage|faubourg)"
_DE_LA = r"(?:de\s|del\s|della\s|delle\s|dei\s|degli\s|du\s|des\s|la\s|las\s|los\s|le\s|les\s|el\s|l['’]|d['’])"
NUMERAL = re.compile(r"[\d一二三四五六七八九十百]")
"""One of these is in every street with a number, and in every postcode."""
STREET = re.compile(
    rf"(?<![\w.,])\d{{1,5}}\s?[a-z]?\s+(?:(?!(?-i:[a-z])\w*\s)[^\W\d_][\w'’-]*(?:(?<=\b\w)\.|(?<=\b\w\w)\.)?\s+){{1,3}}{_EN_TYPE}\b\.?"
    rf"|(?<![\w.,])\d{{1,5}}\s?[a-z]?\s+(?:{_NOT_A_STREET}[^\W\d_][\w.'’-]*\s+){{1,2}}{_EN_PLAIN_TYPE}\b"
    rf"|(?<!\w)[^\W\d_]{{2,40}}(?:-[^\W\d_]{{1,40}}){{0,3}}-?{_DE_TYPE}\s?\d{{1,4}}\s?[a-z]?(?!\w)"
    rf"|(?<!\w)(?-i:(?:Am|An der|An den|Im|In der|In den|Auf der|Auf dem|Zum|Zur|Unter den|Hinter der|Vor dem)\s"
    rf"{_NOT_A_DAY}[A-ZÄÖÜ][\wäöüß-]+\s\d{{1,3}}[a-z]?)(?![\w.:%]|\s?(?:Uhr|Tage|Stück|€|EUR))"
    rf"|(?<!\w)(?:(?:via|viale|v\.le|c\.so|piazza|p\.zza|piazzale)\s|(?:corso|largo|vicolo|strada|contrada)\s(?=(?-i:[A-ZÀ-Þ])))"
    rf"(?:(?!{_IT_WAYS}\b)[^\W\d_][\w.'’-]*,?\s){{1,4}}(?:n\.?[°º]?\s?|snc\b)?\d{{1,4}}(?:\s?/?[a-z]\b)?(?!\w)"
    rf"|(?<!\w)(?:calle|c/|avenida|avda\.?|paseo|plaza|pza\.?|carrer|ronda|camino|carretera)\s?{_DE_LA}{{0,2}}"
    r"(?:[^\W\d_][\w.'’-]*,?\s){1,4}(?:n\.?[°º]?\s?|núm\.?\s?)?\d{1,4}(?!\w)"
    rf"|(?<![\w.,])\d{{1,4}},?\s?(?:bis\s|ter\s|[a-d]\s)?,?{_FR_WAYS}\s{_DE_LA}{{0,2}}[^\W\d_][\w'’-]*"
    rf"(?:\s{_DE_LA}{{1,2}}[^\W\d_][\w'’-]*|\s(?-i:[A-ZÀ-Þ])[\w'’-]*){{0,3}}"
    r"|[\u4e00-\u9fff]{1,5}(?:路|街|大道|巷|弄|胡同)\s?[\d一二三四五六七八九十百]{1,5}\s?(?:号|弄)"
    r"(?:[\s,，]{0,2}(?:\d{1,4}|[A-Za-z\d]{1,3})\s?(?:号楼|号|栋|幢|单元|室|楼|层|座|弄)?){0,4}"
    r"|(?<!\d)\d{1,4}\s?(?:栋|幢|号楼|单元)(?:\s?\d{1,4}\s?(?:栋|幢|号楼|单元|室|楼|层|号)?){0,3}",
    re.IGNORECASE,
)
_UK_POSTCODE = r"(?:[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2})"
POSTCODE = re.compile(
    rf"(?<![\w.-])(?:{_UK_POSTCODE}|[a-z]\d[a-z]\s?\d[a-z]\d|(?:d|a|ch|i|f|e|at|de)-\d{{4,5}}"
    r"|(?-i:[A-Z]{2}\s\d{5}(?:-\d{4})?))(?![\w-])"
    r"|(?<!\w)\d{5}(?=\s(?-i:[A-ZÀ-Þ]))|邮编[:：]?\s?\d{6}",
    re.IGNORECASE,
)

IBAN = re.compile(
    r"(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?(?![A-Z0-9])", re.IGNORECASE
)
LEAST_IBAN = 8
CARD = re.compile(r"(?<![\w+])[2-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?!\w)")
CARD_ENDING = re.compile(
    r"(?:ending (?:in|with)|end(?:et|end) (?:auf|mit)|termina(?:nte)? (?:con|in|en|par)|terminada en|terminant par|尾号(?:为|是)?)"
    r"\s*[:：]?\s*(?P<digits>\d{3,4})(?!\d)",
    re.IGNORECASE,
)
ORDER_MARK = re.compile(r"[#№]\s?(?P<digits>[A-Za-z]{0,4}-?\d{2,})")
CODE = re.compile(r"(?<![A-Za-z0-9])(?=[A-Za-z0-9_/.-]{0,60}\d{5})[A-Za-z0-9]+(?:[-_/.][A-Za-z0-9]+)*")
"""A word with five digits in a row somewhere: tracking numbers, order numbers of marketplaces, customer numbers."""
RANGE = re.compile(r"(?:\d{4}[-–]\d{4}|\d{3}[-–]\d{3})")
"""`2700–5000`: two of a kind, not a number in groups."""
GROUPS = re.compile(r"(?<![A-Za-z0-9,.])[A-Z]{0,4}\d[A-Z0-9]*(?:[ \u00a0.–-][A-Z]{0,4}\d[A-Z0-9]*)+(?![A-Za-z0-9])")
"""Groups with a digit each: `1Z 8X4 421 4214`, `4111 1111 1111 1111`. Personal from `LEAST_GROUPED` digits on."""
LEAST_GROUPED = 7
DIGITS = re.compile(r"\d{5,}")

_NAME = r"[^\W\d_][\w'’-]*"
INTRODUCTION = re.compile(
    rf"(?<!\w)(?:my name is|i am called|ich heiße|mein name ist|mi chiamo|il mio nome è|me llamo|mi nombre es|je m['’]appelle|mon nom est)"
    rf"\s+(?P<name>(?-i:[A-ZÀ-Þ])[\w'’.-]*(?:\s(?-i:[A-ZÀ-Þ])[\w'’.-]*){{0,3}}|{_NAME}(?:\s{_NAME})?(?=\s?[,;!\n]|\s*$))|(?:我叫|我的名字(?:是|叫)|收件人(?:是|：|:)?\s?)(?P<han>[\u4e00-\u9fff]{{2,4}}?)(?=[\s,，。！!？?]|$)",
    re.IGNORECASE,
)
HAN = re.compile(r"[\u4e00-\u9fff]")
HAN_TITLES = "(?:先生|女士|小姐|太太|老师)"
PARTICLES = frozenset(
    "de del della di da do dos das von van der den zu la le du des el al und and et mr mrs ms dr herr frau".split()
)
