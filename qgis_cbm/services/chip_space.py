"""Room on disk for the chips of the map: no more than the user allows, the oldest go first.

A chip that the open project or a saved one shows is never removed: the layer would be lost.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Collection
from pathlib import Path

from qgis_cbm.client.disk_cache import LEFT_AFTER_PRUNING, remove_oldest
from qgis_cbm.core import chip_files, chip_projects

# A chip that was written this lately may be about to become a layer, here or in another window.
_YOUNG_S = 60.0
_BESIDE = ".aux.xml"


def prune(cap: int, shown: Collection[Path]) -> None:
    """Bring the chips down to `cap` bytes, if there are more. shown: `chip_projects.shown()`. For tasks."""
    if size() > cap:
        _remove(cap * LEFT_AFTER_PRUNING, shown)


def clear(shown: Collection[Path]) -> None:
    """Remove every chip that no project shows."""
    _remove(0, shown)


def size() -> int:
    """Return how many bytes the chips take."""
    return sum(size for _, size, _ in _files())


def _remove(most: float, shown: Collection[Path]) -> None:
    kept = {*shown, *chip_projects.needed()}
    lately = time.time() - _YOUNG_S
    # Nothing is written meanwhile: a chip that is made anew must not be taken for the old one.
    with chip_files.writing:
        files = _files()
        free = [file for file in files if file[0] < lately and _chip(file[2]) not in kept]
        remove_oldest(free, most - (sum(file[1] for file in files) - sum(file[1] for file in free)))
        for place in {path.parent for _, _, path in free}:
            with contextlib.suppress(OSError):
                place.rmdir()


def _chip(path: Path) -> Path:
    """The chip itself; GDAL puts what it counts into a file beside it."""
    return path.with_name(path.name[: -len(_BESIDE)]) if path.name.endswith(_BESIDE) else path


def _files() -> list[tuple[float, int, Path]]:
    """When written, size and path of every file."""
    found = []
    with contextlib.suppress(OSError):
        for path in chip_files.root().glob("*/*/*"):
            with contextlib.suppress(OSError):
                status = path.stat()
                found.append((status.st_mtime, status.st_size, path))
    return found
