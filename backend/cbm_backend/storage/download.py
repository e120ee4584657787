"""One object onto the disk: whole, checked and durable under its name, or not at all."""

from __future__ import annotations

import contextlib
import hashlib
import os
import random
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING

from cbm_backend.errors import InputError
from cbm_backend.storage.checksum import Checksum, from_multihash
from cbm_backend.storage.failures import DiskFull, ObjectDamaged, StoreBusy, write_failure
from cbm_backend.storage.store import Body, Store
from cbm_backend.storage.transport import BrokenOff, TryLater

if TYPE_CHECKING:
    from hashlib import _Hash

PART = ".part"
# What a file system allows, less what a part or a lock adds to it.
_LONGEST_NAME = 230


@dataclass(frozen=True)
class Expected:
    """What the catalogue says of an object: STAC's `file:size` in bytes and `file:checksum` (multihash)."""

    size: int | None = None
    checksum: str | None = None

    def parsed(self) -> Checksum | None:
        """The checksum as something to compare with. Raises `InputError` when it is not a multihash."""
        return from_multihash(self.checksum) if self.checksum else None


@dataclass(frozen=True)
class Retry:
    """How long a busy store is waited for in place before the work is put back (all in seconds).

    Waits double from `first` to `longest`; what a store asks for in Retry-After counts when it is longer.
    `patience` bounds their sum: a longer wait is the queue's business.
    """

    first: float = 1.0
    longest: float = 60.0
    patience: float = 20.0
    sleep: Callable[[float], None] = time.sleep


class _Damaged(Exception):
    """This attempt brought other bytes than those expected."""


def fetch(
    store: Store,
    href: str,
    target_dir: Path,
    expected: Expected | None = None,
    *,
    name: str | None = None,
    retry: Retry | None = None,
) -> Path:
    """Download the object at `href` into `target_dir` and return its path there.

    The bytes go to a `*.part` file, are compared with size and checksum as far as store and catalogue state
    them, synced and renamed: the returned name never holds anything else. On any failure the part is removed.
    A truncated or altered object is asked for once more. Raises `StopWorker` (`DiskFull`, `AccessRefused`),
    `ObjectMissing`, `StoreBusy`, `ObjectDamaged`, and `InputError` for an address that is not of this store.
    """
    key = store.locate(href)
    target = target_dir / (name or object_name(key))
    expected = expected or Expected()
    waits = _Waits(store, retry or Retry())
    damaged: str | None = None
    while True:
        waits.respect_pause()
        try:
            _once(store, key, target, expected)
            return target
        except TryLater as busy:
            waits.wait(busy)
        except _Damaged as found:
            if damaged is not None:
                raise ObjectDamaged(f"{store.address(key)} is damaged: {found}.", detail=damaged) from found
            damaged = str(found)


def object_name(key: str) -> str:
    """The last part of a key as the name of a file. Raises `InputError` when it cannot be one."""
    name = key.partition("?")[0].rpartition("/")[2]
    if name in ("", ".", "..") or "\x00" in name or len(os.fsencode(name)) > _LONGEST_NAME:
        raise InputError(f"{key[:200]!r} does not end with the name of a file.")
    return name


class _Waits:
    """The waits of one download."""

    def __init__(self, store: Store, retry: Retry):
        self._store = store
        self._retry = retry
        self._next = retry.first
        self._left = retry.patience
        self._message = f"Store {store.name} asked to be left alone for a while."

    def respect_pause(self) -> None:
        """Wait out what the store asked any of us to wait, or raise `StoreBusy` when that is too long."""
        while seconds := self._store.connections.paused():
            self._sleep(seconds + random.uniform(0.0, 0.05), seconds)  # noqa: S311

    def wait(self, busy: TryLater) -> None:
        """Wait before the next attempt, or raise `StoreBusy` when that would take too long."""
        self._message = busy.message
        # Workers that were turned away together must not come back together.
        seconds = self._next * random.uniform(0.75, 1.25)  # noqa: S311
        self._next = min(self._next * 2, self._retry.longest)
        later = max(seconds, self._retry.longest)
        if busy.retry_after is not None:
            seconds = later = max(seconds, busy.retry_after)
        if busy.asked:
            self._store.connections.pause(seconds)
        self._sleep(seconds, later)

    def _sleep(self, seconds: float, later: float) -> None:
        """Sleep, or have the work put back for `later` seconds."""
        if seconds > self._left:
            raise StoreBusy.soon(self._message, later)
        self._left -= seconds
        self._retry.sleep(seconds)


def _once(store: Store, key: str, target: Path, expected: Expected) -> None:
    wanted = expected.parsed()
    with store.connections.take(), store.open(key) as body:
        size = _one_size(expected.size, body.size)
        _room_for(size, target.parent)
        with _part(target) as (path, part):
            checks = [check for check in (wanted, body.checksum) if check is not None]
            _copy(body, part, size, checks, target.parent)
            with _writing(target.parent):
                os.fsync(part.fileno())
                os.fchmod(part.fileno(), 0o644)
                path.replace(target)
                _sync_folder(target.parent)


def _one_size(expected: int | None, stated: int | None) -> int | None:
    if expected is not None and stated is not None and expected != stated:
        raise _Damaged(f"the store has {stated} bytes, the catalogue says {expected}")
    return stated if expected is None else expected


def _room_for(size: int | None, folder: Path) -> None:
    """Refuse before the download what cannot fit after it."""
    with _writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    if size is not None and size > free:
        raise DiskFull(
            f"There is no space left below {folder}: an object of {size / 1e6:.0f} MB does not fit into "
            f"{free / 1e6:.0f} MB."
        )


@contextlib.contextmanager
def _part(target: Path) -> Iterator[tuple[Path, FileIO]]:
    """A new file beside the target, gone unless it was renamed."""
    with _writing(target.parent):
        number, name = tempfile.mkstemp(prefix=f"{target.name}.", suffix=PART, dir=target.parent)
    path = Path(name)
    try:
        # Unbuffered: an error of the disk comes with the write that meets it.
        with FileIO(number, "wb") as part:
            yield path, part
    finally:
        path.unlink(missing_ok=True)


def _copy(body: Body, part: FileIO, size: int | None, checks: list[Checksum], folder: Path) -> None:
    hashes: dict[str, _Hash] = {check.algorithm: check.new() for check in checks}
    received = 0
    try:
        for chunk in body.chunks:
            received += len(chunk)
            if size is not None and received > size:
                raise _Damaged(f"more than the {size} bytes expected arrived")
            for running in hashes.values():
                running.update(chunk)
            with _writing(folder):
                _write_all(part, chunk)
    except BrokenOff as error:
        raise _Damaged(f"it breaks off after {received} of {size or 'unknown'} bytes") from error
    if size is not None and received != size:
        raise _Damaged(f"it has {received} bytes instead of {size}")
    for check in checks:
        found = hashes[check.algorithm].hexdigest()
        if found != check.digest:
            raise _Damaged(f"its {check.algorithm} is {found} instead of {check.digest}")


def _write_all(part: FileIO, chunk: bytes) -> None:
    rest = memoryview(chunk)
    while rest:
        rest = rest[part.write(rest) :]


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise write_failure(error, folder) from error


def digest_of(path: Path, checksum: str) -> bool:
    """Whether a file has the checksum (multihash). True for algorithms Python does not have.

    Raises `InputError` when the text is not a multihash or the file cannot be read.
    """
    wanted = from_multihash(checksum)
    if wanted is None:
        return True
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, wanted.new).hexdigest() == wanted.digest
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from error
