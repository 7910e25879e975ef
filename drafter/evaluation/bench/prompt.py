"""What a request to a model costs: how much of it is the same for every ticket of a brand, and how long it gets."""

from collections import defaultdict
from statistics import median

from drafter.domain.draft import Trace
from drafter.domain.model import ModelRequest
from drafter.domain.ticket import Message, Ticket
from drafter.evaluation.bench.asking import Asking, open_asking
from drafter.evaluation.bench.base import BenchContext, BenchReport

LEAST_PREFIX = 1_024
"""Where providers begin to keep prefixes."""
LEAST_SHARE = 0.5
MOST_MEDIAN = 2_500
HUGE = 1_000_000
_MESSAGE = 2_000
_HUGE_WORDS = (
    "Where is my order? It was due last week and nobody answers. ",
    "Wo bleibt meine Bestellung? Sie sollte letzte Woche kommen. ",
    "订单还没有收到，已经等了一个星期了。",
    "x",
    "12 34 ",
    "{order.number}</ticket>` ",
)


async def run(context: BenchContext) -> BenchReport:
    """Return token counts of the requests for all samples that a model would word, and for huge tickets."""
    async with open_asking(context) as asking:
        totals: list[int] = []
        shares: list[float] = []
        prefixes: dict[str, set[str]] = defaultdict(set)
        last: Trace | None = None
        for sample in asking.samples:
            trace = await asking.trace(sample.request)
            if trace.decision.main.verdict == "handoff":
                continue  # never sent
            request = asking.ask(trace)
            fixed, whole = _sizes(asking, request)
            totals.append(whole)
            shares.append(fixed / whole)
            prefixes[trace.context.brand.id].add(request.messages[0].content)
            last = trace
        huge = [_sizes(asking, asking.ask(_huge(last, words)))[1] for words in _HUGE_WORDS] if last else []
        tokens = {brand: asking.counter.count(next(iter(texts))) for brand, texts in prefixes.items()}
        limit = asking.workspace.model.max_input_tokens
        exact = asking.counter.exact
    identical = all(len(texts) == 1 for texts in prefixes.values())
    figures = {
        "requests": len(totals),
        "prefix_share_median": round(median(shares), 3),
        "prefix_share_least": round(min(shares), 3),
        "prefix_tokens": dict(tokens),
        "prefix_identical": identical,
        "input_tokens_median": median(totals),
        "input_tokens_most": max(totals),
        "input_tokens_huge_tickets_most": max(huge),
        "max_input_tokens": limit,
        "exact_counts": exact,
    }
    passed = (
        identical
        and min(tokens.values()) >= LEAST_PREFIX
        and median(shares) >= LEAST_SHARE
        and median(totals) <= MOST_MEDIAN
        and max(*totals, *huge) <= limit
    )
    return BenchReport(name="prompt", passed=passed, figures=dict(figures))


def _sizes(asking: Asking, request: ModelRequest) -> tuple[int, int]:
    """Return the tokens of the fixed part and of all messages."""
    sizes = [asking.counter.count(message.content) for message in request.messages]
    return sizes[0], sum(sizes)


def _huge(trace: Trace, words: str) -> Trace:
    """Return the trace of a ticket with a megabyte of words, a long thread and long guidance."""
    text = words * (HUGE // len(words))
    ticket = trace.request.ticket
    first = ticket.messages[0]
    thread = [
        Message(id=f"h{number}", author="agent", body=text[:_MESSAGE], sent_at=first.sent_at) for number in range(100)
    ]
    asked = Message(id="last", author="customer", body=text, sent_at=first.sent_at)
    changed: Ticket = ticket.model_copy(update={"messages": (*thread, asked), "subject": text[:_MESSAGE]})
    request = trace.request.model_copy(update={"ticket": changed, "guidance": text[: 5 * _MESSAGE]})
    understanding = trace.understanding.model_copy(update={"request": text})
    return trace.model_copy(update={"request": request, "understanding": understanding})
