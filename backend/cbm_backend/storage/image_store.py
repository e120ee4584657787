"""Images made on request, kept for a while under names that only the asking user learns.

Below `folder` there is one folder per request (`<id>`), and in it nothing but images and their locks. An id
is an HMAC of what was asked, under a key that never leaves the folder's owner: it cannot be guessed, and the
same question gives the same id. Whoever has the address may fetch the image until it is purged.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import hmac
import os
import re
import secrets
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from cbm_backend.config import Settings
from cbm_backend.storage.failures import DiskFull, write_failure
from cbm_backend.storage.file_lock import is_lock, locked, remove_unless_held

PURGE_EVERY_S = 600.0
_ID = re.compile(r"[a-f]{48}")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,179}(\.[A-Za-z0-9_-]{1,16})?\.(tif|png)")
_PART = ".part"


@dataclass(frozen=True)
class _Entry:
    path: Path
    size: int
    made: float


@dataclass(frozen=True)
class ImageStore:
    """About `max_bytes` of images at most, each for `max_age_s` seconds after it was last asked for."""

    folder: Path
    max_bytes: int
    max_age_s: float

    @classmethod
    def of(cls, settings: Settings) -> ImageStore:
        """The store below CBM_CACHE_DIR, of CBM_IMAGE_CACHE_MB and CBM_IMAGE_MAX_AGE_HOURS."""
        return cls(
            settings.cache_dir / "images",
            settings.image_cache_mb * 1_000_000,
            settings.image_max_age_hours * 3600,
        )

    def id_of(self, *question: str) -> str:
        """The folder name of a question: 48 letters a to f.

        Hexadecimal, as clients expect, but without digits: they search addresses for band names and dates.
        """
        text = "\n".join(question)
        digest = hmac.new(self._key(), text.encode(), hashlib.sha512).digest()
        return "".join("abcdef"[byte % 6] for byte in digest[:48])

    def find(self, folder_id: str, name: str) -> Path | None:
        """The image of this address; None when there is none, or none any more, or the address is not one."""
        if not _ID.fullmatch(folder_id) or not _NAME.fullmatch(name):
            return None
        path = self._path(folder_id, name)
        return path if self._fresh(path) else None

    def holds(self, folder_id: str, name: str) -> bool:
        """Whether the image is here; asking anew starts its age anew."""
        path = self._path(folder_id, name)
        if not self._fresh(path):
            return False
        with contextlib.suppress(FileNotFoundError):
            os.utime(path)
            return True
        return False

    def make(self, folder_id: str, name: str, produce: Callable[[], bytes]) -> None:
        """Have the image made unless it is here; of several who ask at once, in any process, one makes it.

        Raises what `produce` raises, `DiskFull` and `StopWorker`; a failure leaves nothing behind.
        """
        if not _ID.fullmatch(folder_id) or not _NAME.fullmatch(name):
            raise ValueError(f"{folder_id}/{name} is not the address of an image")
        target = self._path(folder_id, name)
        while True:
            with locked(target, fcntl.LOCK_EX) as ours:
                if not ours:
                    continue
                if not self._fresh(target):
                    self._write(target, produce())
                return

    def purge(self) -> int:
        """Remove what is too old, then the oldest until the rest fits; the number of bytes freed."""
        entries = sorted(self._entries(), key=lambda entry: entry.made)
        oldest = time.time() - self.max_age_s
        excess = sum(entry.size for entry in entries) - self.max_bytes
        freed = 0
        for entry in entries:
            if entry.made >= oldest and freed >= excess:
                break
            freed += self._remove(entry)
        return freed

    def purge_when_due(self) -> None:
        """Purge when nobody has for ten minutes."""
        stamp = self.folder / ".purged"
        with contextlib.suppress(OSError):
            try:
                if time.time() - stamp.stat().st_mtime < PURGE_EVERY_S:
                    return
            except FileNotFoundError:
                self.folder.mkdir(parents=True, exist_ok=True)
            # Before the work: others need not start it as well.
            stamp.touch()
            self.purge()

    def _path(self, folder_id: str, name: str) -> Path:
        return self.folder / folder_id[:2] / folder_id / name

    def _fresh(self, path: Path) -> bool:
        try:
            return time.time() - path.stat().st_mtime < self.max_age_s
        except FileNotFoundError:
            return False

    def _write(self, target: Path, data: bytes) -> None:
        try:
            _replace(target, data)
        except DiskFull:
            # Images of earlier requests can be made again.
            if not sum(self._remove(entry) for entry in list(self._entries()) if entry.path != target):
                raise
            _replace(target, data)

    def _remove(self, entry: _Entry) -> int:
        return entry.size if remove_unless_held(entry.path, _PART) else 0

    def _entries(self) -> Iterator[_Entry]:
        for shelf in _folders(self.folder):
            for folder in _folders(shelf):
                with contextlib.suppress(FileNotFoundError):
                    for path in folder.iterdir():
                        if not is_lock(path):
                            with contextlib.suppress(FileNotFoundError):
                                found = path.stat()
                                yield _Entry(path, found.st_size, found.st_mtime)

    def _key(self) -> bytes:
        """The secret of this store, made by whoever needs it first."""
        path = self.folder / ".key"
        try:
            return path.read_bytes()
        except FileNotFoundError:
            pass
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            number, name = tempfile.mkstemp(prefix=".key.", dir=self.folder)
            with os.fdopen(number, "wb") as file:
                file.write(secrets.token_bytes(32))
            with contextlib.suppress(FileExistsError):
                os.link(name, path)
            Path(name).unlink()
        except OSError as error:
            raise write_failure(error, self.folder) from error
        return path.read_bytes()


def _replace(target: Path, data: bytes) -> None:
    """Put the bytes under their name at once: no reader ever sees a part."""
    try:
        number, name = tempfile.mkstemp(prefix=f"{target.name}.", suffix=_PART, dir=target.parent)
        part = Path(name)
        try:
            with os.fdopen(number, "wb", buffering=0) as file:
                rest = memoryview(data)
                while rest:
                    rest = rest[file.write(rest) :]
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise write_failure(error, target.parent) from error


def _folders(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if path.is_dir()]
    except (FileNotFoundError, NotADirectoryError):
        return []
