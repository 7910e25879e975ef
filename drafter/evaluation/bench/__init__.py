"""One module a benchmark, each with `async def run(context) -> BenchReport`."""

BENCHES = (
    "demo",
    "verification",
    "noninterference",
    "identity",
    "language",
    "intents",
    "tickets",
    "retrieval",
    "composer",
    "overhead",
    "privacy",
    "prompt",
    "paraphrase",
    "hallucinator",
    "injection",
    "faults",
    "api",
    "crash",
)
