"""Whether a customer wrote a postal address, so that nobody asks for it again."""

import re
from collections.abc import Sequence

MAX_CHARACTERS = 3_000
_NEAR = 80
_STREET = re.compile(
    r"\b\d{1,5}[a-z]?,?\s+(?:[\w.'’-]+\s){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|court|ct|place|pl"
    r"|boulevard|blvd|close|terrace|crescent|square|gardens|grove|hill|park|walk|row|mews)\b"
    r"|\b[\w.-]{0,30}?(?:straße|strasse|str\.|weg|allee|platz|gasse|ring|damm|ufer|chaussee|steig|stieg|markt)\s*\d{1,4}"
    r"|\b(?:am|an der|an den|auf dem|auf der|im|in der|in den|zum|zur|unter den|hinter der|vor dem|bei der)\s"
    r"[^\W\d_][\w.-]{1,30}(?:\s[^\W\d_][\w.-]{1,30})?\s\d{1,4}\s?[a-z]?(?=\s*[,\n])"
    r"|(?<!\w)[^\W\d_][\w.'’ -]{2,40}\s\d{1,4}\s?[a-z]?(?=\s*,\s*(?:[a-z]{1,2}-)?\d{4,5}\s+[^\W\d_]{3,})"
    r"|\b(?:via|viale|piazza|corso|largo|vicolo|strada|calle|c/|avenida|avda\.?|plaza|paseo|camino|carrer|ronda)\s"
    r"[^\d\n?!]{2,40}?\d{1,4}\b"
    r"|\b\d{1,4}\s?(?:bis|ter)?,?\s+(?:rue|avenue|boulevard|allée|place|chemin|impasse|quai|cours|route|passage)\s",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_LIKE_POSTCODE = re.compile(r"\d{4}|\d[A-Z]{2}")
"""What every postcode holds; most texts hold none, and need not be searched for streets."""
_POSTCODE = re.compile(r"(?<![\w#-])\d{4,5}(?![\w-])|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b")
_HAN_STREET = re.compile(r"[路街道巷弄村区]\s?[^，。\s]{0,8}?\d{1,5}\s?(?:号|弄|栋|楼|室|单元)")
_STATED = re.compile(
    r"(?:new|correct|right) (?:delivery |shipping )?address(?: is| would be|:|=)"
    r"|(?:neue|richtige|korrekte) (?:liefer)?(?:adresse|anschrift)(?: ist| lautet| wäre|:)"
    r"|(?:nuovo|corretto|giusto) indirizzo(?: è|:)|indirizzo (?:nuovo|corretto|giusto)(?: è|:)"
    r"|(?:nueva|correcta) dirección(?: es|:)|dirección (?:nueva|correcta)(?: es|:)"
    r"|(?:nouvelle|bonne) adresse(?: est| c’est| c'est|\s?:)|adresse (?:correcte|exacte)(?: est|\s?:)"
    r"|(?:新|正确的?)(?:收货)?地址(?:是|为|：|:)|地址(?:改成|改为|换成|改到)",
    re.IGNORECASE,
)


def gives_address(text: str, numbers: Sequence[str] = ()) -> bool:
    """Return whether the text holds a street with a postcode near it, or says what the new address is.

    Args:
        text: what the customer wrote.
        numbers: order numbers in it, which are no postcodes.
    """
    text = text[:MAX_CHARACTERS]
    for number in numbers:
        text = text.replace(number, " ")
    if not _DIGIT.search(text):
        return False
    if _HAN_STREET.search(text):
        return True
    for street in _STREET.finditer(text) if _LIKE_POSTCODE.search(text) else ():
        around = text[max(0, street.start() - _NEAR) : street.start()] + " " + text[street.end() :][:_NEAR]
        if _POSTCODE.search(around):
            return True
    return any(_DIGIT.search(text[stated.end() :][:_NEAR]) for stated in _STATED.finditer(text))
