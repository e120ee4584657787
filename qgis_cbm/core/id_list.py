"""Parcel ids out of a text: one a line, or a column of a CSV file. Pure."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Sequence

LONGEST = 100
"""Characters an id may have; what is longer is some other text."""
_USUAL = ("pid", "parcel_id", "parcelid", "parcel", "id", "foi_id")
_DELIMITERS = ",;\t|"
_DIGIT = re.compile(r"\d")
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1f\x7f]")


class NotIds(ValueError):
    """What was read is no list of ids."""


def decoded(content: bytes) -> str:
    """Return the text of a file: UTF-16 where it says so (Excel's Unicode text), else UTF-8."""
    utf_16 = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return content.decode("utf-16" if utf_16 else "utf-8", errors="replace")


def read_ids(text: str, id_column: str = "") -> tuple[str, ...]:
    """Return the ids in their order, each once. Raises `NotIds` for what is no text or has longer ids.

    With a header line, the column `id_column` is taken, else one with a usual name (pid, parcel_id, ...),
    else the first. The first line is a header where it has such a name, or where no digit is in what every
    other line has digits in. Delimiters: comma, semicolon, tab and bar.
    """
    if _NO_TEXT.search(text):
        raise NotIds
    text = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    ids = _quoted(text, id_column)
    if ids is None:
        ids = _plain(text, id_column)
    if any(len(pid) > LONGEST for pid in ids):
        raise NotIds
    return ids


def usual_column(names: Sequence[str], id_column: str = "") -> str:
    """Return the name that is `id_column` or a usual one, whatever its case; empty for none."""
    known = {name.lower(): name for name in names}
    return next((known[name] for name in (id_column.lower(), *_USUAL) if name in known), "")


def _quoted(text: str, id_column: str) -> tuple[str, ...] | None:
    """The ids as CSV has them; None where a stray quote swallows lines."""
    try:
        ids = _ids(list(csv.reader(io.StringIO(text), delimiter=_delimiter(text), strict=True)), id_column)
    except csv.Error:
        return None
    return None if any("\n" in pid for pid in ids) else ids


def _plain(text: str, id_column: str) -> tuple[str, ...]:
    """The ids with a row on every line, whatever quotes there are."""
    delimiter = _delimiter(text)
    rows = [[cell.strip().strip('"') for cell in line.split(delimiter)] for line in text.split("\n")]
    return _ids(rows, id_column)


def _delimiter(text: str) -> str:
    first = next((line for line in text.split("\n") if line.strip()), "")
    return max(_DELIMITERS, key=first.count)


def _ids(rows: list[list[str]], id_column: str) -> tuple[str, ...]:
    rows = [row for row in rows if any(map(str.strip, row))]
    if not rows:
        return ()
    column, has_header = _column([name.strip().lower() for name in rows[0]], id_column.lower())
    ids = [pid for row in rows[has_header:] if len(row) > column and (pid := row[column].strip())]
    if not has_header and len(ids) > 1 and not _DIGIT.search(ids[0]) and all(map(_DIGIT.search, ids[1:])):
        ids = ids[1:]
    return tuple(dict.fromkeys(ids))


def _column(header: list[str], id_column: str) -> tuple[int, int]:
    """The column of the ids, and how many header lines there are."""
    for name in (id_column, *_USUAL):
        if name and name in header:
            return header.index(name), 1
    return 0, 0
