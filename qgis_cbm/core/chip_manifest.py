"""The list of the images in a folder, as CSV: what each shows, and why one is missing."""

from __future__ import annotations

import csv
import io
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from qgis_cbm.core import saved_files

NAME = "manifest.csv"
WRITTEN, KEPT, FAILED = "written", "kept", "failed"


@dataclass(frozen=True)
class Entry:
    """One image. file: relative to the folder. cloud: hidden share 0..1 of the parcel, empty where unknown.

    status: `written`, `kept` (it was there before) or `failed`, with the reason.
    """

    file: str
    parcel: str
    dataset: str
    date: str
    product: str
    bands: str
    scene: str
    direction: str
    cloud: str
    status: str
    reason: str = ""


_COLUMNS = tuple(field.name for field in fields(Entry))


def write(folder: Path, entries: list[Entry]) -> Path:
    """Write the list; the images of earlier runs stay in it while they exist. Raises OSError."""
    path = folder / NAME
    known = {entry.file: entry for entry in _read(path) if (folder / entry.file).is_file()}
    known.update({entry.file: entry for entry in entries})
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    writer.writerows(astuple(entry) for entry in sorted(known.values(), key=lambda entry: entry.file))
    return saved_files.write(path, text.getvalue().encode("utf-8"))


def _read(path: Path) -> list[Entry]:
    """What an earlier run wrote; nothing where it cannot be read."""
    try:
        rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"))))
    except (OSError, ValueError):
        return []
    if not rows or tuple(rows[0]) != _COLUMNS:
        return []
    return [Entry(*row) for row in rows[1:] if len(row) == len(_COLUMNS)]
