"""What the text says: the target's own words must stand in it, cited where they are slots, and others may not."""

import re
from collections.abc import Iterator

from drafter.domain.draft import Draft
from drafter.domain.evaluation import Score
from drafter.evaluation.scorers.base import Case, check, guard, of_draft, unscored
from drafter.evaluation.scorers.texts import holds, holds_any, without_links

PASSAGE = "passage.text"
SHORT = 2
_FIGURE = re.compile("[0-9]+(?:[.,:][0-9]+)*")
_THOUSANDS = re.compile("(?<=[0-9])[\u00a0\u202f](?=[0-9]{3})")


@of_draft("evidence")
def score(case: Case, draft: Draft) -> Iterator[Score]:
    """Yield what is required, what must be cited, and what is forbidden."""
    target = case.sample.target
    if target.must_contain:
        missing = [choice for choice in target.must_contain if not holds_any(draft.text, choice)]
        yield check("evidence.required", _list("not in the text", missing))
    else:
        yield unscored("evidence.required", "the target requires no words")
    if target.must_show:
        names = {evidence.id: evidence.name for evidence in draft.evidence}
        shown = {names.get(citation.evidence, PASSAGE) for citation in draft.citations}
        yield check("evidence.cited", _list("not cited", target.missing(shown)))
    else:
        yield unscored("evidence.cited", "the target names no slots")
    if target.must_not_contain:
        choices = [words for choice in target.must_not_contain for words in choice.split("|") if words.strip()]
        yield guard("evidence.forbidden", _list("in the text", [it for it in choices if holds(draft.text, it)]))
    else:
        yield unscored("evidence.forbidden", "the target forbids no words")
    yield check("evidence.figures", _list("stands on nothing", _unfounded(case, draft)))


def _unfounded(case: Case, draft: Draft) -> list[str]:
    """Return amounts and longer numbers of the text that neither evidence, articles nor the ticket hold.

    Shorter ones (days, hours, counts) stand in nearly every record, so nothing is learnt from them.
    """
    written = {
        found.group()
        for found in _FIGURE.finditer(_THOUSANDS.sub("", without_links(draft.text)))
        if _tells(found.group())
    }
    if not written:
        return []
    ticket = case.sample.request.ticket
    sources = [one.value for one in draft.evidence] + [one.text for one in draft.evidence + draft.passages]
    sources += [ticket.subject, *(message.body for message in ticket.messages), *ticket.order_numbers]
    known = {_digits(found) for found in _FIGURE.findall("\n".join(sources))}
    return sorted(figure for figure in written if _digits(figure) not in known)


def _tells(figure: str) -> bool:
    return ":" not in figure and (len(figure) > SHORT or not figure.isdigit())


def _digits(figure: str) -> str:
    return "".join(filter(str.isdigit, figure))


def _list(what: str, words: tuple[str, ...] | list[str]) -> str | None:
    return f"{what}: {', '.join(map(repr, words))}" if words else None
