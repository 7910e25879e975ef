"""Text from outside, made harmless: one line, nothing invisible, of bounded length; links only http(s)."""

import re
from urllib.parse import urlsplit

MAX_NAME = 80
MAX_LABEL = 60
MAX_TEXT = 400
MAX_ID = 100
MAX_URL = 500
MAX_NOTICE = 160
MAX_PLACE = 40
MAX_PLACE_WORDS = 5
MAX_PERSON = 60
MAX_PERSON_WORDS = 5

_SPACES = re.compile(r" {2,}")
# Letters and marks of any script with the punctuation names have; anything else is not shown as somebody's name.
_PERSON = re.compile(r"[^\W\d_](?:[^\W\d_]|[ .'’·\u0300-\u036f-])*")
_LINK = re.compile(
    r"(?:[A-Za-z][A-Za-z0-9+.-]{1,10}:)?//[^\s<>\"]+|(?<![\w@.])www\.[^\s<>\"]+|"
    r"(?<![\w@.-])(?:[A-Za-z0-9-]+\.)+(?:com|net|org|info|biz|shop|store|online|site|app|dev|io|co|me|xyz|top|club|vip|link|page|"
    r"example|test|invalid|de|it|es|fr|uk|us|eu|cn|ru)(?![\w-])(?:/[^\s<>\"]*)?"
)
_MARKUP = re.compile(r"</?[A-Za-z!?%][^<>]*>|<!--.*?-->|\{\{.*?\}\}|\{%.*?%\}|[$#]\{.*?\}")
# A word of a place begins with a capital or is one of the small words between them; Chinese places have no spaces.
_CAPITALISED = r"(?:(?:[ldLD]['’])?[A-ZÀ-ÖØ-Þ\u0100-\u017f\u0400-\u04ff][^\W\d_]*(?:['’.-][^\W\d_]+)*\.?)"
_PLACE_WORD = rf"(?:{_CAPITALISED}|\({_CAPITALISED}\))"
_BETWEEN = (
    r"(?:(?:am|an|ob|bei|im|in|der|di|del|della|de|des|du|d|da|do|dos|las|la|le|les|los|el|y|e|et|en|of|on|upon|the|by|"
    r"sur|sous|und|and|al)\ )"
)
_PLACE = re.compile(
    rf"{_PLACE_WORD}(?:(?:,?\ |/|,\ ?|\ [-–/]\ ){_BETWEEN}*{_PLACE_WORD})*|"
    r"[\u4e00-\u9fff]{2,12}(?:[ ,，·-]{1,2}[\u4e00-\u9fff]{2,12}){0,3}"
)
# What no place is called: words of orders, of money and of instructions, by their beginnings or whole.
_NOT_A_PLACE = re.compile(
    r"(?<!\w)(?:refund|ignor|instruct|system|prompt|assistan|repl[iy]|respon|answer|append|please|discount|coupon|voucher|"
    r"customer|kunde|bestell|ordine|pedido|commande|delivered|zugestellt|consegnat|entregad|livré|return|rückg|devol|retour|"
    r"rimbors|reembols|rembours|erstatt|gutschein|gratis|kostenlos|antwort|rispond|escrib|répond|pretend|forget|explain|"
    r"describ|repeat|download|cancel|approv|guarante|"
    r"(?:tell|say|write|add|note|rule|pay|free|code|client|order|bitte|sage?|teile?|regel|nuova|nueva|nouvelle|scrivi|écris|"
    r"digli|you|your|from now|who|what|how|which|when|include|act|list|print|output|visit|click|call|stolen)(?!\w))|"
    r"[您你我的了请赔]|忽略|退款|退货|免费|优惠|订单|客户|顾客|告诉|回复|系统|指令|指示|规定|规则|附上|点击",
    re.IGNORECASE,
)
# A notice for a customer states something; what gives orders, asks, promises or is dressed up is left to staff.
_NOT_A_NOTICE = re.compile(
    r"[<>{}\[\]|\\`$#@*=~:：?？!！\"“”„«»]|--|(?<!\w)'|"
    r"(?<!\w)(?:ignor|disregard|instruct|anweis|istruzion|instruccion|consigne|oubli|forget|vergiss|repl[iy]|respon|"
    r"answer|antwort|rispo|respuest|répon|assistan|sistem|system|systèm|prompt|rule|regel|regol|regla|règle|tell|"
    r"sag|teile? mit|comunic|annonc|di que|from now|you are|act as|pretend|code|codic|código|link|enlace|lien|staff|"
    r"intern|personal|refund|erstatt|rimbors|reembols|rembours|return|rückg|rücks|resi?o?(?!\w)|devoluc|retour|free|gratis|kostenlos|"
    r"gratuit|gift|discount|rabatt|sconto|descuent|remise|gutschein|buono|cupón|voucher|coupon|guarant|garant|promis|versprech|"
    r"compens|entschäd)|忽略|指示|指令|系统|规定|规则|告诉|回复|优惠|退|免费|赔|保证|承诺|助手|员工|内部",
    re.IGNORECASE,
)
_SHOUTED = re.compile(r"(?<!\w)[A-ZÀ-Þ]{5,}")
_NOT_IN_URL = re.compile(r"[\s<>\"'`{}|\\^]")


def clean_text(text: str, limit: int = MAX_TEXT) -> str:
    """Return the text on one line without control, bidirectional and zero-width characters, cut at a word."""
    if not text.isprintable():
        text = "".join(_visible(character) for character in text)
    text = (_SPACES.sub(" ", text) if "  " in text else text).strip()
    return text if len(text) <= limit else _cut(text, limit)


def clean_name(text: str) -> str:
    """Return the name of a thing as a sentence can hold it: without links and markup, unless it is nothing else."""
    text = clean_text(text, MAX_TEXT)
    plain = clean_text(_LINK.sub(" ", _MARKUP.sub(" ", text)), MAX_NAME)
    return plain or clean_text(text, MAX_NAME)


def clean_label(text: str | None) -> str | None:
    """Return a short text such as a carrier or a place, or None when nothing is left."""
    return None if text is None else clean_text(text, MAX_LABEL) or None


def clean_notice(text: str) -> str | None:
    """Return a note for the customer as it can be quoted, or None when it does not read like a plain notice."""
    text = clean_text(text, MAX_NOTICE + 1)
    fits = 0 < len(text) <= MAX_NOTICE and not (
        _NOT_A_NOTICE.search(text) or _SHOUTED.search(text) or _LINK.search(text)
    )
    return text if fits else None


def clean_place(text: str | None) -> str | None:
    """Return a place, or None when the text does not read like one: then nothing is said of it."""
    if text is None:
        return None
    text = clean_text(text, MAX_PLACE + 1)
    fits = len(text) <= MAX_PLACE and len(text.split()) <= MAX_PLACE_WORDS
    return text if fits and _PLACE.fullmatch(text) and not _NOT_A_PLACE.search(text) else None


def clean_id(text: str | None) -> str | None:
    """Return a number or code whole, or None: a shortened one would be another one."""
    if text is None:
        return None
    text = clean_text(text, MAX_TEXT)
    return text if 0 < len(text) <= MAX_ID else None


def clean_code(text: str) -> str:
    """Return a vendor's code in our spelling: lower case, words joined by `_`."""
    return "_".join(re.findall(r"[a-z0-9]+", clean_text(text, MAX_LABEL).lower()))


def clean_person(name: str | None) -> str | None:
    """Return a person's name, or None when it does not look like one (an address, a code, a whole sentence)."""
    if name is None:
        return None
    name = clean_text(name, MAX_PERSON + 1)
    fits = len(name) <= MAX_PERSON and len(name.split()) <= MAX_PERSON_WORDS
    return name if fits and _PERSON.fullmatch(name) else None


def clean_url(url: str | None) -> str | None:
    """Return the link when it is plain http(s) to a host without a user part, else None."""
    if url is None or len(url) > MAX_URL or not url.isprintable() or _NOT_IN_URL.search(url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and host and "@" not in parts.netloc else None


def _visible(character: str) -> str:
    if character.isprintable():
        return character
    return " " if character.isspace() or character < " " else ""


def _cut(text: str, limit: int) -> str:
    head = text[: limit - 1]
    at_word = head.rfind(" ", limit // 2)
    return (head if at_word < 0 else head[:at_word]).rstrip(" ,;:.-–") + "…"
