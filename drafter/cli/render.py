"""A draft on a terminal: the text, its evidence, its checks."""

from rich.console import Console, Group
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from drafter.domain.draft import Draft

STATUS_STYLES = {"ready": "green", "needs_info": "cyan", "needs_review": "yellow", "handoff": "magenta"}


def print_draft(console: Console, draft: Draft) -> None:
    """Print the reply with its cited spans underlined, the evidence table, and what verification said."""
    style = STATUS_STYLES[draft.status]
    title = Text(f"{draft.ticket_id} · {draft.outcome} · {draft.verdict} · {draft.language}")
    head = Text.assemble((draft.status, f"bold {style}"), f"  {draft.summary}")
    console.print(Panel(Group(head, Text(""), _cited_text(draft)), title=title, border_style=style, expand=True))
    console.print(_evidence_table(draft))
    if draft.agent_view is not None:
        console.print(
            Panel(Text(draft.agent_view.text), title=f"for the agent · {draft.agent_view.language}", style="dim")
        )
    console.print(_verdict_line(draft))
    for note in draft.agent_notes:
        console.print(Text(f"  note: {note}", style="dim"))
    console.print()


def _cited_text(draft: Draft) -> Text:
    text = Text(draft.text)
    for citation in draft.citations:
        text.stylize("underline", citation.start, citation.end)
    if draft.personal_touch is not None:
        at = draft.personal_touch.at
        mark = Text(f"[ {draft.personal_touch.hint} ]", style="italic dim")
        return Text.assemble(text[:at], mark, text[at:]) if at < len(draft.text) else Text.assemble(text, " ", mark)
    return text


def _evidence_table(draft: Draft) -> Table:
    table = Table(title=None, show_edge=False, pad_edge=False)
    for column in ("in the text", "evidence", "value", "source", "as of"):
        table.add_column(column, overflow="fold")
    known = {evidence.id: evidence for evidence in draft.evidence}
    passages = {passage.id: passage for passage in draft.passages}
    seen: set[tuple[str, str]] = set()
    for citation in draft.citations:
        words = draft.text[citation.start : citation.end]
        if (words, citation.evidence) in seen:
            continue
        seen.add((words, citation.evidence))
        evidence = known.get(citation.evidence)
        if evidence is not None:
            source = f"{evidence.source.system} {evidence.source.record}"
            as_of = f"{evidence.as_of:%Y-%m-%d %H:%M}"
            table.add_row(Text(words), evidence.name, Text(evidence.value), Text(source), as_of)
        elif citation.evidence in passages:
            passage = passages[citation.evidence]
            table.add_row(Text(words[:60]), "passage", Text(passage.title), Text(passage.url or ""), "")
    return table


def _verdict_line(draft: Draft) -> Text:
    open_findings = [finding for finding in draft.findings if not finding.resolved]
    if not open_findings:
        return Text("checks: all pass", style="green")
    lines = Text("checks:", style="yellow")
    for finding in open_findings:
        lines.append(f"\n  {finding.severity} {finding.check}: {finding.message}")
    return lines
