"""Rows of series as JSON lines, CSV or Parquet, each a stream of bytes that never holds them all."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import orjson
import pyarrow as pa
import pyarrow.parquet as pq

Batches = Iterator[list[tuple]]

_TEXTS = frozenset({"pid", "card", "band", "hist", "reference"})
ROWS_PER_GROUP = 50_000
_CHUNK_BYTES = 64 * 1024


@dataclass(frozen=True)
class Format:
    """How a format is called and written."""

    media_type: str
    suffix: str
    write: Callable[[tuple[str, ...], Batches], Iterator[bytes]]


def json_lines(columns: tuple[str, ...], batches: Batches) -> Iterator[bytes]:
    """One object a line; NaN is null, histograms are objects."""
    hist = columns.index("hist") if "hist" in columns else None
    for rows in batches:
        lines = []
        for row in rows:
            record = dict(zip(columns, row, strict=True))
            if hist is not None and row[hist] is not None:
                record["hist"] = orjson.Fragment(row[hist])
            lines.append(orjson.dumps(record))
        if lines:
            yield b"\n".join(lines) + b"\n"


def csv_lines(columns: tuple[str, ...], batches: Batches) -> Iterator[bytes]:
    """A header and CRLF, as `/query/parcelTimeSeries` writes it; NaN and null are empty cells."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(columns)
    for rows in batches:
        for row in rows:
            writer.writerow(["" if isinstance(v, float) and not math.isfinite(v) else v for v in row])
        if text.tell() > _CHUNK_BYTES:
            yield text.getvalue().encode()
            text.seek(0)
            text.truncate()
    yield text.getvalue().encode()


def parquet(columns: tuple[str, ...], batches: Batches) -> Iterator[bytes]:
    """Row groups of some 50,000 rows; numbers are doubles, histograms JSON text, NaN stays NaN."""
    schema = pa.schema([(name, pa.string() if name in _TEXTS else pa.float64()) for name in columns])
    sink = _Sink()
    waiting: list[tuple] = []
    with pq.ParquetWriter(sink, schema, compression="zstd") as writer:
        for rows in batches:
            waiting += rows
            if len(waiting) >= ROWS_PER_GROUP:
                writer.write_table(_table(schema, waiting))
                waiting = []
                yield sink.taken()
        if waiting:
            writer.write_table(_table(schema, waiting))
    yield sink.taken()


def _table(schema: pa.Schema, rows: list[tuple]) -> pa.Table:
    arrays = [
        pa.array(values, field.type) for field, values in zip(schema, zip(*rows, strict=True), strict=True)
    ]
    return pa.Table.from_arrays(arrays, schema=schema)


class _Sink(io.RawIOBase):
    """A file that is only ever appended to and gives away what was written since the last time."""

    def __init__(self) -> None:
        super().__init__()
        self._position = 0
        self._parts: list[bytes] = []

    def writable(self) -> bool:
        """It is."""
        return True

    def write(self, data: object) -> int:
        """Keep a copy until it is taken."""
        part = bytes(data)  # type: ignore[call-overload]
        self._parts.append(part)
        self._position += len(part)
        return len(part)

    def tell(self) -> int:
        """How much was written in all."""
        return self._position

    def taken(self) -> bytes:
        """What was written since this was last asked."""
        parts, self._parts = self._parts, []
        return b"".join(parts)


FORMATS = {
    "jsonl": Format("application/x-ndjson", "jsonl", json_lines),
    "csv": Format("text/csv; charset=utf-8", "csv", csv_lines),
    "parquet": Format("application/vnd.apache.parquet", "parquet", parquet),
}
