"""slots.unresolved: no placeholder, template syntax or markup is left in the text."""

import re
from collections.abc import Iterator

from drafter.domain.finding import Finding
from drafter.verification.case import Case, block

NAME = "slots.unresolved"
_LEFT_OVER = re.compile(
    r"[{}]|\[\[|\]\]|\[[^\]\n]{0,60}\]|<[A-Za-z/!][^<>\n]{0,80}>|<<|>>|%[sd](?!\w)|%\([a-z_]+\)s|\$\{|&(?:nbsp|amp|lt|gt|quot|#\d+);|"
    r"(?<!\w)(?:X{3,}|x{4,}|INSERT|TODO|TBD|FIXME|PLACEHOLDER|lorem ipsum|N/A|null|undefined|NaN|None(?! of\b))(?!\w)|_{3,}|\*\*|^#{1,6} |```|"
    r"\ufffd|\x00|(?<!\.)\.\.(?!\.)",
    re.MULTILINE,
)

_MARK = re.compile(r"[{}\[\]<>%&*`_\ufffd\x00]")
_WORDS = frozenset("xxx xxxx xxxxx insert todo tbd fixme placeholder lorem null undefined nan none".split())

_SIGNS = ("..", "# ", "N/A")
"""What every left-over holds a mark, a word or a sign of."""


def check(case: Case) -> Iterator[Finding]:
    """Yield a finding for each left-over."""
    text = case.reading.text
    if _MARK.search(text) is None and case.reading.words.isdisjoint(_WORDS) and not any(map(text.__contains__, _SIGNS)):
        return
    for match in _LEFT_OVER.finditer(case.reading.text):
        inside = any(start <= match.start() < end for start, end, _ in case.reading.names)
        if not inside and not case.reading.quoted(match.start()):
            yield block(NAME, f"{match.group()!r} was left in the text", match.start(), match.end())
