"""Numbers, names and foreign text as a reader of a report sees them."""

import math
import re
import unicodedata

from drafter.domain.evaluation import Interval, ScoreKind

GAP = "\u202f"
"""The narrow space that keeps a number and its unit on one line."""
MINUS = "\u2212"
RANGE = "\u2013"
NOTHING = "\u2013"
_SURELY = 0.9995
_HIDDEN_NAMED = 3
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ud800-\udfff"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff\U000f0000-\U0010ffff\ue000-\uf8ff]+"
)
"""What is not seen, steers the direction of what is seen, or may not stand in HTML or XML."""
_SPACES = re.compile(r"[ \t\n]+")
_KNOWN = {"\r\n": "\n", "\r": "\n"}
LANGUAGES = {"en": "English", "de": "German", "it": "Italian", "es": "Spanish", "fr": "French", "zh": "Chinese"}


def shown(text: str) -> str:
    """Return the text with every hidden or steering character written out, e.g. `⟨U+202E⟩`."""
    for known, line in _KNOWN.items():
        text = text.replace(known, line)
    return _HIDDEN.sub(_named, text)


def _named(match: re.Match[str]) -> str:
    found = match.group()
    if len(found) > _HIDDEN_NAMED:
        return f"⟨{len(found)} hidden characters from U+{ord(found[0]):04X}⟩"
    return "".join(f"⟨U+{ord(one):04X}⟩" for one in found)


def one_line(text: str, most: int) -> str:
    """Return the text on one line of at most so many characters."""
    line = _SPACES.sub(" ", shown(text)).strip()
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def cut(text: str, most: int) -> str:
    """Return the beginning of a text, and how much is left out where there is more."""
    left = len(text) - most
    return text if left <= 0 else f"{text[:most]} … [{count(left, 'more character')}]"


def count(number: int, noun: str, plural: str | None = None) -> str:
    """Return the number with its noun, e.g. `1 sample` or `2,412 samples`."""
    return f"{number:,} {noun if number == 1 else plural or f'{noun}s'}"


def percent(share: float, digits: int = 1) -> str:
    """Return a share in percent; only all are `100 %` and only none is `0 %`."""
    if share in {0, 1}:
        return f"{share:.0%}".replace("%", f"{GAP}%")
    if share >= _SURELY:
        return f">99.9{GAP}%"
    if 0 < share <= 1 - _SURELY:
        return f"<0.1{GAP}%"
    return f"{100 * share:.{digits}f}{GAP}%"


def points(difference: float) -> str:
    """Return a difference of two shares in percentage points, with its sign."""
    return _signed(100 * difference, 1)


def number(value: float) -> str:
    """Return a measure with as many digits as it needs."""
    size = abs(value)
    if value == int(value) and size < 1e15:  # noqa: PLR2004 - beyond, not every whole number has a float
        return f"{int(value):,}".replace("-", MINUS)
    digits = 3 if size < 1 else 2 if size < 100 else 0  # noqa: PLR2004 - three figures are enough
    return f"{value:,.{digits}f}".replace("-", MINUS)


def value(amount: float, kind: ScoreKind) -> str:
    """Return a metric's value: a share of samples, or a measure."""
    return number(amount) if kind == "measure" else percent(amount)


def difference(amount: float, kind: ScoreKind) -> str:
    """Return a metric's change, with its sign: percentage points, or a measure's own unit."""
    if kind != "measure":
        return points(amount)
    return number(amount) if amount <= 0 else f"+{number(amount)}"


def _signed(amount: float, digits: int) -> str:
    text = f"{abs(amount):.{digits}f}"
    if not float(text):
        return text
    return f"{MINUS if amount < 0 else '+'}{text}"


def bounds(interval: Interval, kind: ScoreKind = "check") -> str:
    """Return an interval's bounds, e.g. `95.4 – 98.9 %`."""
    low, high = (value(bound, kind).lstrip("<>") for bound in (interval.low, interval.high))
    unit = f"{GAP}%"
    low = low.removesuffix(unit) if high.endswith(unit) else low
    return f"{low} {RANGE} {high}"


def delta_bounds(interval: Interval, kind: ScoreKind) -> str:
    """Return the bounds of a change, e.g. `−1.2 to +0.4`."""
    return f"{difference(interval.low, kind)} to {difference(interval.high, kind)}"


def probability(p: float) -> str:
    """Return a p-value, at three digits."""
    return "<0.001" if p < 0.001 else f"{p:.3f}"  # noqa: PLR2004 - smaller ones are all "very small"


def milliseconds(ms: float) -> str:
    """Return a duration in the unit that fits."""
    if ms >= 1000:  # noqa: PLR2004 - a second
        return f"{ms / 1000:,.2f}{GAP}s"
    return f"{ms:.1f}{GAP}ms" if ms < 100 else f"{ms:.0f}{GAP}ms"  # noqa: PLR2004 - three figures are enough


def dollars(amount: float) -> str:
    """Return US dollars; small amounts keep the digits that say something."""
    digits = 2 if amount >= 1 or amount <= 0 else max(2, 1 - math.floor(math.log10(amount)))
    return f"${amount:,.{digits}f}"


def slice_words(name: str) -> str:
    """Return a slice as words, e.g. `language de` for `language=de`."""
    dimension, _, chosen = name.partition("=")
    return f"{dimension} {chosen}" if chosen else "all samples" if name == "all" else name


def slice_value(name: str) -> str:
    """Return what a slice holds, e.g. `German` for `language=de`."""
    dimension, _, chosen = name.partition("=")
    return f"{LANGUAGES[chosen]} ({chosen})" if dimension == "language" and chosen in LANGUAGES else chosen or name


def sort_key(text: str) -> tuple[str, str]:
    """Return what sorts texts the way a reader looks them up."""
    return unicodedata.normalize("NFKC", text).casefold(), text


def listed(items: list[str], most: int = 3) -> str:
    """Return a row of names, e.g. `a, b, c and 4 more`."""
    left = len(items) - most
    if left > 0:
        return f"{', '.join(items[:most])} and {left} more"
    return " and ".join(filter(None, (", ".join(items[:-1]), items[-1]))) if items else NOTHING
