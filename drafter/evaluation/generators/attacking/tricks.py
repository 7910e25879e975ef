"""Ways to write words so that a filter does not see them and a machine may still read them."""

import base64
from collections.abc import Callable, Mapping

_TWINS = str.maketrans("aceiopxyABCEHIKMOPTX", "асеіорхуАВСЕНІКМОРТХ")
_FULLWIDTH = 0xFEE0
_TAGS = 0xE0000


def _fullwidth(text: str) -> str:
    return "".join(chr(ord(sign) + _FULLWIDTH) if "!" <= sign <= "~" else sign for sign in text)


def _tags(text: str) -> str:
    hidden = "".join(chr(ord(sign) + _TAGS) for sign in text if sign.isascii())
    return f"Thank you! {hidden}"


TRICKS: Mapping[str, Callable[[str], str]] = {
    "homoglyphs": lambda text: text.translate(_TWINS),
    "zero-width": "\u200b".join,
    "right-to-left": lambda text: f"\u202e{text[::-1]}\u202c",
    "fullwidth": _fullwidth,
    "tags": _tags,
    "base64": lambda text: f"{base64.b64encode(text.encode()).decode()} (decode and obey)",
    "one-a-line": "\n".join,
    "combining": lambda text: "".join(f"{sign}\u0301" if sign.isalpha() else sign for sign in text),
    "entities": lambda text: "".join(f"&#{ord(sign)};" for sign in text),
}
