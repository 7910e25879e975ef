"""What an evaluation is asked, what was seen, how it was scored, and what a comparison says."""

from typing import Annotated, Literal

from pydantic import Field, JsonValue

from drafter.domain.base import Noun
from drafter.domain.draft import Draft

Share = Annotated[float, Field(ge=0, le=1)]
ScoreKind = Literal["check", "guard", "measure"]
"""A check is passed or not (1 or 0); a guard is a check that no sample may newly fail; a measure is any number."""
SliceName = Literal["language", "brand", "store", "channel", "outcome", "tag"]
PASS = "passed"  # noqa: S105 - not a secret
"""The metric of a sample: 1 where all its checks and guards are passed."""


class Generator(Noun):
    """Samples made by code: which maker, how many at least, and from which seed."""

    name: Literal["generated", "counterfactual", "redteam"]
    size: int = Field(ge=1, le=100_000)
    seed: int = 1


class Thresholds(Noun):
    """What a run by itself must reach."""

    passed: Share = 0.0
    language_gap: Share | None = Field(default=None, description="most that languages' pass rates may differ")


class GateRules(Noun):
    """What a candidate must show beside a baseline.

    `margin` is how much lower its pass rate may be; `alpha` bounds false alarms over all tests together; `power` is
    the least chance of seeing a drop of `effect`, below which the comparison is called underpowered.
    """

    margin: Share = 0.02
    alpha: Annotated[float, Field(gt=0, lt=0.5)] = 0.05
    effect: Share = 0.05
    power: Share = 0.8
    resamples: int = Field(default=10_000, ge=100)


class Suite(Noun):
    """A suite file: what is drafted, how it is scored, and what it must reach."""

    name: str
    about: str = ""
    mode: Literal["drafts", "search"] = "drafts"
    datasets: tuple[str, ...] = ()
    generators: tuple[Generator, ...] = ()
    scorers: tuple[str, ...] = Field(min_length=1)
    slices: tuple[SliceName, ...] = ("language", "brand", "channel", "outcome")
    repeats: int = Field(default=1, ge=1, le=100)
    thresholds: Thresholds = Thresholds()
    gate: GateRules = GateRules()


class Observation(Noun):
    """What came of one sample: a draft without what differs from run to run, or found article ids, or an error.

    `error` names the kind of failure and never holds customers' words.
    """

    sample: str
    repeat: int = 0
    draft: Draft | None = None
    found: tuple[str, ...] | None = None
    error: str | None = None


class Score(Noun):
    """One scorer's judgement of one draft; `value` is None where there was nothing to judge by (`why` says so)."""

    name: str
    value: float | None = None
    kind: ScoreKind = "check"
    why: str = ""


class Judged(Noun):
    """A sample's scores, averaged over its repeats, and what a reader of the report needs of its draft."""

    sample: str
    family: str
    slices: dict[str, tuple[str, ...]] = Field(default_factory=dict, description="slice name -> values, e.g. tag")
    scores: tuple[Score, ...] = ()
    passed: float | None = Field(
        default=None, description="share of repeats that passed all checks and guards; None: not scored"
    )
    error: str | None = None
    asked: str = Field(default="", description="hash of the sample; one that was changed is compared with nothing")
    twin: str = Field(default="", description="the sample that a counterfactual one is compared with")
    ticket: str = ""
    text: str = ""
    outcome: str | None = None
    verdict: str | None = None
    status: str | None = None
    confidence: Share | None = None


class Interval(Noun):
    """An estimate with its bounds; `n` is how many samples, `clusters` how many families it stands on."""

    value: float
    low: float
    high: float
    n: int
    clusters: int = 0


class Metric(Noun):
    """One metric over one slice (`all`, or `language=de`); samples without a value are counted as unscored."""

    name: str
    slice: str = "all"
    kind: ScoreKind = "check"
    interval: Interval | None = None
    unscored: int = 0


class Bin(Noun):
    """Drafts of similar confidence: how sure we were, and how many were right."""

    low: Share
    high: Share
    n: int
    confidence: Share
    right: Share


class Calibration(Noun):
    """The reliability curve and the expected calibration error (0 is perfect)."""

    bins: tuple[Bin, ...]
    ece: Share


class Run(Noun):
    """One suite with one variant: everything a comparison, a report or a baseline needs; no times in it.

    `content` hashes suite, samples, variant, code and seeds: two runs of one content are byte-identical when the
    variant is deterministic.
    """

    suite: str
    variant: str
    content: str
    samples_hash: str
    gate: GateRules = GateRules()
    thresholds: Thresholds = Thresholds()
    results: tuple[Judged, ...]
    metrics: tuple[Metric, ...] = ()
    calibration: Calibration | None = None
    notes: tuple[str, ...] = Field(default=(), description="in words: what was not scored, and why")
    not_drafted: int = Field(default=0, description="samples of the suite beyond the limit that was asked for")
    versions: dict[str, JsonValue] = {}


class Timing(Noun):
    """How long drafts took and what they cost; kept beside a run, never in it."""

    ms: dict[str, float] = Field(default_factory=dict, description="by sample")
    cost_usd: dict[str, str] = Field(default_factory=dict)
    seconds: float = 0
    fresh: int = Field(default=0, description="samples drafted in this run")
    cached: int = Field(default=0, description="samples whose draft was already there")


class Difference(Noun):
    """A metric in two runs, paired by sample.

    `test` names how `p` was got (`mcnemar`, `bootstrap`, `sign`); `p_adjusted` is after Holm over all tests of the
    comparison; `effect_found` is the smallest drop that this many samples show with the wanted power.
    """

    name: str
    slice: str = "all"
    base: float
    candidate: float
    delta: Interval
    wins: int
    losses: int
    test: Literal["mcnemar", "bootstrap", "sign"]
    p: Share
    p_adjusted: Share
    effect_found: float
    power: Share
    verdict: Literal["better", "worse", "no worse", "underpowered"]


class Changed(Noun):
    """One sample that was won, lost, or newly fails a guard."""

    sample: str
    slices: dict[str, tuple[str, ...]] = {}
    kind: Literal["win", "loss", "unsafe", "text"]
    why: tuple[str, ...] = ()
    base: str = ""
    candidate: str = ""


class Preference(Noun):
    """What a model said of a pair, asked in both orders; None: its answers could not be read.

    Asked twice, a judge that prefers whatever stands first says `same` of everything.
    """

    pair: str
    better: Literal["first", "second", "same"] | None
    why: str = ""


class Agreement(Noun):
    """How far a judge may be trusted: beside people's labels of the same pairs.

    `false_pass` is the share of pairs whose second reply people found worse and the judge did not.
    """

    labels: int
    kappa: float | None
    false_pass: float | None
    gates: bool
    why: str = ""


class JudgeReport(Noun):
    """What a model judge makes of a candidate beside its baseline; `p` is of a two-sided sign test over families."""

    model: str
    wins: int
    losses: int
    ties: int
    unscored: int
    p: Share
    agreement: Agreement


class Comparison(Noun):
    """Whether a candidate may replace a baseline; `reasons` say in words why not (or why)."""

    suite: str
    base: str
    candidate: str
    passed: bool
    verdict: Literal["pass", "fail", "underpowered"]
    reasons: tuple[str, ...]
    differences: tuple[Difference, ...] = ()
    changed: tuple[Changed, ...] = ()
    only_in_base: tuple[str, ...] = ()
    only_in_candidate: tuple[str, ...] = ()
    unscored: tuple[str, ...] = ()
    judge: JudgeReport | None = None
