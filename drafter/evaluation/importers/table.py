"""Tickets in a CSV file as samples, one a row."""

import csv
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from pydantic import ValidationError

from drafter.domain.dataset import Sample
from drafter.errors import ConfigurationError

COLUMNS = (
    *("id", "store", "message", "subject", "channel", "email", "name", "order_number", "sent_at", "language"),
    *("outcome", "verdict", "status", "must_contain", "must_not_contain", "reference", "tags", "family"),
)
NEEDED = ("id", "store", "message")
APART = ";"
"""Between several values of one cell."""
_DEFAULT_TIME = datetime(2026, 1, 1, tzinfo=UTC)


def from_csv(path: Path) -> Iterator[Sample]:
    """Yield the rows of a CSV file with a header of `COLUMNS`, of which the first three are needed.

    Raises:
        ConfigurationError: no such file, an unknown or missing column, or a row that is no sample or has
            an id again; names file and line.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file)
            header = next(reader, [])
            _check_header(path, header)
            first_line: dict[str, int] = {}
            for row in filter(None, reader):
                if len(row) > len(header):
                    raise ConfigurationError("has more cells than the header", path=str(path), line=reader.line_num)
                sample = _sample(dict(zip(header, row, strict=False)), path, reader.line_num)
                if sample.id in first_line:
                    message = f"id: {sample.id!r} is already the sample of line {first_line[sample.id]}"
                    raise ConfigurationError(message, path=str(path), line=reader.line_num)
                first_line[sample.id] = reader.line_num
                yield sample
    except UnicodeDecodeError as exc:
        raise ConfigurationError("is not UTF-8; save it as CSV UTF-8", path=str(path)) from exc
    except (OSError, csv.Error) as exc:
        raise ConfigurationError(f"cannot be read: {exc}", path=str(path)) from exc


def _check_header(path: Path, header: Sequence[str]) -> None:
    unknown = [name for name in header if name not in COLUMNS]
    missing = [name for name in NEEDED if name not in header]
    if len(header) == 1 and APART in header[0]:
        raise ConfigurationError("the cells must stand apart by commas, not semicolons", path=str(path), line=1)
    if unknown or missing:
        what = f"column {unknown[0]!r} is not known" if unknown else f"column {missing[0]!r} is missing"
        raise ConfigurationError(f"{what}; the columns are {', '.join(COLUMNS)}", path=str(path), line=1)


def _several(cell: str) -> list[str]:
    return [value.strip() for value in cell.split(APART) if value.strip()]


def _sample(row: dict[str, str], path: Path, line: int) -> Sample:
    cells = {name: value.strip() for name, value in row.items() if value.strip()}
    lists = {name: _several(cells[name]) for name in ("must_contain", "must_not_contain") if name in cells}
    target = {name: cells[name] for name in ("language", "outcome", "verdict", "status", "reference") if name in cells}
    sent_at = cells.get("sent_at", _DEFAULT_TIME.isoformat())
    ticket = {
        "id": cells.get("id", ""),
        "store": cells.get("store", ""),
        "channel": cells.get("channel", "email"),
        "subject": cells.get("subject", ""),
        "requester": {name: cells[name] for name in ("email", "name") if name in cells},
        "messages": [{"id": "m1", "author": "customer", "body": cells.get("message", ""), "sent_at": sent_at}],
        "order_numbers": [cells["order_number"]] if "order_number" in cells else [],
    }
    try:
        return Sample.model_validate(
            {
                "id": cells.get("id", ""),
                "request": {"ticket": ticket, "as_of": sent_at},
                "target": target | lists,
                "tags": _several(cells.get("tags", "")),
                "family": cells.get("family") or cells.get("id", ""),
            }
        )
    except ValidationError as exc:
        problems = (f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in exc.errors())
        raise ConfigurationError("; ".join(problems), path=str(path), line=line) from exc
