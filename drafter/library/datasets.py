"""Evaluation data sets: `evals/datasets/<name>.jsonl`, one `Sample` a line."""

from pathlib import Path

from drafter.domain.dataset import Dataset, Sample
from drafter.errors import ConfigurationError
from drafter.library.json_lines import content_hash, parse_line, read_lines

DATASETS_FOLDER = Path("evals") / "datasets"


def load_dataset(path: Path) -> Dataset:
    """Return the data set in a file.

    Raises:
        ConfigurationError: no such file, a line that is not a sample, or two samples of one id; names file and line.
    """
    dataset, problems = read_dataset(path)
    if problems:
        raise problems[0]
    return dataset


def read_dataset(path: Path) -> tuple[Dataset, tuple[ConfigurationError, ...]]:
    """Return the samples of a file that can be read, and an error for each line that cannot.

    Raises:
        ConfigurationError: no such file.
    """
    content, lines, problems = read_lines(path)
    samples: list[Sample] = []
    first_line: dict[str, int] = {}
    for number, fields in lines:
        try:
            sample = parse_line(Sample, fields, path, number)
        except ConfigurationError as exc:
            problems.append(exc)
            continue
        if sample.id in first_line:
            message = f"id: {sample.id!r} is already the sample of line {first_line[sample.id]}"
            problems.append(ConfigurationError(message, path=str(path), line=number))
            continue
        first_line[sample.id] = number
        samples.append(sample)
    dataset = Dataset(name=path.stem, samples=tuple(samples), content_hash=content_hash(content))
    return dataset, tuple(sorted(problems, key=lambda problem: problem.line or 0))
