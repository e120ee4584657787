"""Work lists on disk, beside the user's other QGIS settings: one small JSON file for each dataset."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication

from qgis_cbm.core import log

_ENTRIES = 1000
"""So many are made into text in one piece: some milliseconds."""


@dataclass(frozen=True)
class Entry:
    """A parcel of a list; crop, area (m2, EPSG:3035) and outcome as far as they are known.

    missing: the dataset was asked for the id and has no such parcel.
    """

    pid: str
    crop: str = ""
    area_m2: float | None = None
    outcome: str = ""
    missing: bool = False


@dataclass(frozen=True)
class Kept:
    """A list, where it came from, and the place in it."""

    name: str = ""
    entries: tuple[Entry, ...] = ()
    index: int = -1


def folder() -> Path:
    """Return where the lists are."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "cbm" / "work_lists"


def load(place: str) -> Kept:
    """Return the list of a place (`<connection>/<dataset>`); an empty one where there is none to be read."""
    try:
        kept = json.loads(_path(place).read_text(encoding="utf-8"))
        entries = tuple(Entry(**entry) for entry in kept["entries"])
        return Kept(str(kept["name"]), entries, min(int(kept["index"]), len(entries) - 1))
    except FileNotFoundError:
        return Kept()
    except (OSError, ValueError, TypeError, KeyError) as error:
        log.warning(f"The work list of {place} cannot be read: {error}")
        return Kept()


def save(place: str, kept: Kept) -> Iterator[None]:
    """Store a list, piecemeal; an empty one is removed. A full disk costs the list, not the session."""
    entries = []
    for first in range(0, len(kept.entries), _ENTRIES):
        piece = [vars(entry) for entry in kept.entries[first : first + _ENTRIES]]
        entries.append(json.dumps(piece, ensure_ascii=False).strip("[]"))
        yield
    head = json.dumps({"name": kept.name, "index": kept.index}, ensure_ascii=False).rstrip("}")
    _write(place, f'{head}, "entries": [{", ".join(entries)}]}}' if entries else "")


def _write(place: str, text: str) -> None:
    path = _path(place)
    # Two windows of QGIS may store at the same time.
    part = path.with_suffix(f".{os.getpid()}.part")
    try:
        if not text:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    except OSError as error:
        log.warning(f"The work list of {place} cannot be stored: {error}")
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _path(place: str) -> Path:
    return folder() / f"{hashlib.sha256(place.encode('utf-8')).hexdigest()[:24]}.json"
