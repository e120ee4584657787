"""Whether an uploaded zip, tar.gz or pdf is one, and whether others can unpack it without harm."""

from __future__ import annotations

import stat
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from cbm_backend.errors import InputError

ENDINGS = (".zip", ".tar.gz", ".pdf")
MAX_MEMBERS = 100_000
MAX_UNPACKED_BYTES = 20_000_000_000
# Text compresses to a tenth, rasters of one value to a hundredth; bombs to less than a thousandth.
MAX_RATIO = 500
_SMALL_BYTES = 10_000_000


def check_archive(path: Path, name: str) -> None:
    """Raises `InputError` with the reason when `path`, uploaded as `name`, must not be kept.

    An archive may hold files and folders with relative names below its own root; no links, devices or names
    that lead elsewhere, and not more than `MAX_UNPACKED_BYTES` or `MAX_RATIO` times its own size.
    """
    lower = name.lower()
    try:
        if lower.endswith(".pdf"):
            with path.open("rb") as file:
                if not file.read(5) == b"%PDF-":
                    raise InputError(f"{name}: is no PDF.")
        elif lower.endswith(".zip"):
            _check_members(path, name, _zip_members(path))
        elif lower.endswith(".tar.gz"):
            _check_members(path, name, _tar_members(path))
        else:
            raise InputError(f"{name}: the name must end with {', '.join(ENDINGS)}.")
    except (zipfile.BadZipFile, tarfile.TarError, EOFError, zlib.error, OSError, ValueError) as error:
        raise InputError(f"{name}: is damaged or not what its name says.", detail=str(error)) from error


def _check_members(path: Path, name: str, members: Iterator[tuple[str, bool, int]]) -> None:
    limit = max(_SMALL_BYTES, min(MAX_UNPACKED_BYTES, MAX_RATIO * path.stat().st_size))
    unpacked = 0
    for number, (member, plain, size) in enumerate(members, 1):
        parts = PurePosixPath(member.replace("\\", "/")).parts
        if not parts or parts[0] == "/" or ".." in parts or ":" in parts[0] or "\0" in member:
            raise InputError(f"{name}: holds a file whose name leads out of the archive.")
        if not plain:
            raise InputError(f"{name}: holds a link or a special file.")
        unpacked += size
        if number > MAX_MEMBERS or unpacked > limit:
            raise InputError(f"{name}: holds too many files, or unpacks to too many bytes.")


def _zip_members(path: Path) -> Iterator[tuple[str, bool, int]]:
    """(name, whether a file or folder, bytes unpacked) of each member."""
    with zipfile.ZipFile(path) as archive:
        for member in archive.infolist():
            kind = stat.S_IFMT(member.external_attr >> 16)
            yield member.filename, kind in (0, stat.S_IFREG, stat.S_IFDIR), member.file_size


def _tar_members(path: Path) -> Iterator[tuple[str, bool, int]]:
    with tarfile.open(path, "r:gz") as archive:
        for member in archive:
            yield member.name, member.isreg() or member.isdir(), member.size
