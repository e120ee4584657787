"""Parcel ids out of a text: one a line, or a column of a CSV file. Pure."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

_USUAL = ("pid", "parcel_id", "parcelid", "parcel", "id", "foi_id")
_DELIMITERS = ",;\t|"


def read_ids(text: str, id_column: str = "") -> tuple[str, ...]:
    """Return the ids in their order, each once.

    With a header line, the column `id_column` is taken, else one with a usual name (pid, parcel_id, ...),
    else the first. The first line is a header where it has such a name. Delimiters: comma, semicolon, tab
    and bar.
    """
    text = text.lstrip("\ufeff")
    lines = text.splitlines()
    first = next((line for line in lines if line.strip()), "")
    delimiter = max(_DELIMITERS, key=first.count)
    rows = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter) if any(map(str.strip, row))]
    if not rows:
        return ()
    column, has_header = _column([name.strip().lower() for name in rows[0]], id_column.lower())
    ids = (row[column].strip() for row in rows[has_header:] if len(row) > column)
    return tuple(dict.fromkeys(pid for pid in ids if pid))


def usual_column(names: Sequence[str], id_column: str = "") -> str:
    """Return the name that is `id_column` or a usual one, whatever its case; empty for none."""
    known = {name.lower(): name for name in names}
    return next((known[name] for name in (id_column.lower(), *_USUAL) if name in known), "")


def _column(header: list[str], id_column: str) -> tuple[int, int]:
    """The column of the ids, and how many header lines there are."""
    for name in (id_column, *_USUAL):
        if name and name in header:
            return header.index(name), 1
    return 0, 0
