"""What the customer says they keep: "send the boots back, I keep the jacket" is about the boots."""

import re

MAX_CHARACTERS = 2_000
_ENDS = re.compile(r"[.!?;,\n。！？；，]+|\s(?=(?:but|aber|sondern|pero|sino|però|ma|mais)\s)|(?=但)", re.IGNORECASE)
_AND = re.compile(r"\s(?=(?:and|und|e|y|et)\s)|(?=并)", re.IGNORECASE)
_KEEPS = re.compile(
    r"\b(?:keep|keeping|hang(?:ing)? on to|hold(?:ing)? on to|behalte[nt]?"
    r"|teniamo|terrei|terrò|tengo il|tengo la|tengo l"
    r"|(?:me )?l[ie] tengo|me l[oa] tengo|mi tengo|tengo io|tenere|tenermi|tenerle|tenerli"
    r"|(?:me|nos) (?:l[oa]s? )?qued(?:o|aré|aría|amos|aremos)|quedar(?:me|nos)(?:l[oa]s?)?|conservo|conservaré"
    r"|garde|garder|garderai|gardons|conserve|conserver)\b"
    r"|^\s*(?:(?:but|aber|pero|però|ma|mais)\s+)?"
    r"(?:not (?:the|my)|nicht (?:die|den|das|der)|no (?:el|la|los|las)|non (?:il|la|lo|le|i)\b|pas (?:le|la|les))\b"
    r"|留着|保留|留下|不退",
    re.IGNORECASE,
)
_MAY_KEEP = re.compile(
    r"keep|hang|hold|behalt|ten|terr|qued|conserv|gard|not |nicht |no |non |pas |留着|保留|留下|不退"
)
"""One of these is in all that `_KEEPS` finds, in lower case; most texts hold none and need not be parted."""
_CANNOT_KEEP = re.compile(
    r"(?<![a-zà-ÿ])(?:can't|cannot|can not|don't want to|not|nicht|kein\w*|non|no|ne|n'|不想|不)\s*(?:\w+\s+){0,2}"
    r"(?:keep|behalten|behalte|tenere|tenermi|tengo|quedarme|quedo|garder?|conserver?|留)",
    re.IGNORECASE,
)
_GIVES_BACK = re.compile(
    r"\b(?:return|returning|send|sending|refund|cancel|zurück\w*|retour\w*|widerruf\w*|storn\w*|rend\w+|restitu\w+|"
    r"annull\w+|devolv\w+|devuelv\w+|cancel\w+|renvo\w+|rembours\w+|annul\w+)\b|退|取消",
    re.IGNORECASE,
)


def spared_words(text: str) -> str:
    """Return the parts of the text that are about what is kept, one a line; one that is about both is none."""
    text = text[:MAX_CHARACTERS]
    if not _MAY_KEEP.search(text.lower()):
        return ""
    spared = []
    for piece in _ENDS.split(text):
        if not _KEEPS.search(piece) or _CANNOT_KEEP.search(piece):
            continue
        parts = _AND.split(piece) if _gives_back(piece) else [piece]
        spared += [part.strip() for part in parts if _KEEPS.search(part) and not _gives_back(part)]
    return "\n".join(filter(None, spared))


def _gives_back(piece: str) -> bool:
    return _GIVES_BACK.search(piece.replace("不退", "")) is not None
