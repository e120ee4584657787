"""The files an administrator puts out for an area: `<files folder>/<AREA>/<file>` (contract 1.13)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path

from cbm_backend.errors import InputError


@dataclass(frozen=True)
class StoredFile:
    """A file of an area: its name, size in bytes and time of last change (UTC)."""

    aoi: str
    name: str
    size: int
    changed: datetime


class FilesFolder:
    """The folder; without one there are no files. Names that begin with a dot are never shown."""

    def __init__(self, root: Path | None):
        self._root = root

    def area(self, aoi: str) -> Path:
        """The folder of an area, which may not exist yet. Raises `InputError` without a files folder."""
        if self._root is None:
            raise InputError("CBM_FILES_DIR is not set: there is no folder for files.")
        return self._root / aoi.upper()

    def listing(self, aois: Iterable[str] | None) -> list[StoredFile]:
        """The files of these areas, of all areas for None, by area and name."""
        if self._root is None or not self._root.is_dir():
            return []
        if aois is None:
            aois = [folder.name for folder in self._root.iterdir() if folder.name.isalnum()]
        found = []
        for aoi in sorted({aoi.upper() for aoi in aois}):
            folder = self._root / aoi
            for path in sorted(folder.iterdir()) if folder.is_dir() else ():
                if _is_shown(path):
                    about = path.stat()
                    changed = datetime.fromtimestamp(about.st_mtime, timezone.utc)
                    found.append(StoredFile(aoi.lower(), path.name, about.st_size, changed))
        return found

    def find(self, aoi: str | None, name: str) -> Path | None:
        """A file of an area, or (where `aoi` is None) of the folder itself; None for everything else."""
        if self._root is None:
            return None
        folder = self._root if aoi is None else self._root / aoi.upper()
        path = folder / name
        # One plain name of a regular file: no parent, no separator, no link to elsewhere.
        plain = path.name == name and name not in ("", ".", "..") and "\\" not in name
        return path if plain and _is_shown(path) else None


def _is_shown(path: Path) -> bool:
    return not path.name.startswith(".") and path.is_file() and not path.is_symlink()


def size_text(size: int) -> str:
    """`0.29 kB` below 100,000 bytes, else `1.20 MB`."""
    return f"{size / 1024:.2f} kB" if size < 100_000 else f"{size / 1048576:.2f} MB"
