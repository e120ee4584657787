"""Files that arrive in pieces: written where they belong, whole or not at all (contract 1.13)."""

from __future__ import annotations

import fcntl
import os
import re
import time
from dataclasses import dataclass
from pathlib import Path

from cbm_backend.errors import CbmError, InputError
from cbm_backend.files.archive import ENDINGS, check_archive

PIECE_BYTES = 1_000_000
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._ ()+-]{0,150}")
_ABANDONED_S = 86_400


class SizeMismatch(CbmError):
    """What arrived is not as long as was announced; the file is not kept."""


@dataclass(frozen=True)
class Piece:
    """One part of a file: which of how many, where it begins, and how long the whole file is (bytes)."""

    number: int
    offset: int
    pieces: int
    size: int


@dataclass(frozen=True)
class Limits:
    """The longest file, and the most an area may hold (bytes)."""

    file: int
    area: int


def check_name(name: str) -> str:
    """The file name. Raises `InputError` for paths, hidden files and other endings."""
    if not _NAME.fullmatch(name):
        raise InputError("file: use letters, digits, blanks and ._()+- in its name, at most 150.")
    if not name.lower().endswith(ENDINGS):
        raise InputError(f"file: its name must end with {', '.join(ENDINGS)}.")
    return name


def receive(folder: Path, name: str, uploader: str, piece: Piece, content: bytes, limits: Limits) -> bool:
    """Write one piece; True when it was the last and the file is there.

    Pieces come in order; one may be sent again. Raises `InputError` when the file exists, does not fit or
    must not be kept, `SizeMismatch` when its length is not the announced one, `OSError` from the disk.
    """
    target = folder / check_name(name)
    if target.exists():
        raise InputError("File already exists")
    if piece.offset + len(content) > piece.size or not 0 <= piece.number < piece.pieces:
        raise SizeMismatch("Size mismatch")
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f".{uploader}.{name}.part"
    if piece.number == 0:
        _make_room(folder, name, piece.size, limits)
        part.unlink(missing_ok=True)
    with _locked(part) as file:
        end = os.fstat(file).st_size
        if piece.offset > end:
            raise InputError("A piece is missing before this one: send the file again from its beginning.")
        if os.pwrite(file, content, piece.offset) != len(content):
            raise OSError("the disk took a part of the piece only")
        if piece.number < piece.pieces - 1:
            return False
        length = os.fstat(file).st_size
    try:
        if length != piece.size:
            raise SizeMismatch("Size mismatch")
        check_archive(part, name)
        # Unlike a rename, this fails when somebody else's file of that name has arrived in the meantime.
        os.link(part, target)
    except FileExistsError:
        raise InputError("File already exists") from None
    finally:
        part.unlink(missing_ok=True)
    return True


class _locked:  # noqa: N801 - reads as a verb in `with _locked(part)`
    """An open file that one process at a time writes to."""

    def __init__(self, path: Path):
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o640)

    def __enter__(self) -> int:
        fcntl.flock(self._file, fcntl.LOCK_EX)
        return self._file

    def __exit__(self, *_: object) -> None:
        os.close(self._file)


def _make_room(folder: Path, name: str, size: int, limits: Limits) -> None:
    """Refuse what does not fit; drop pieces that nobody has continued for a day."""
    held = 0
    for path in folder.iterdir():
        about = path.lstat()
        if path.name.endswith(".part") and time.time() - about.st_mtime > _ABANDONED_S:
            path.unlink(missing_ok=True)
        else:
            held += about.st_size
    if size > limits.file:
        raise InputError(f"{name}: is larger than {limits.file / 1e6:,.0f} MB.")
    if held + size > limits.area:
        raise InputError(f"{name}: the area's folder would hold more than {limits.area / 1e6:,.0f} MB.")
