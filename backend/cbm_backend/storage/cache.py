"""Objects kept on disk for all processes of a machine: downloaded once, used many times, the oldest go first.

Below `folder` there is one folder per (store, parent of the key), so that files which belong together (an
image and its header) stay beside each other. Every object has a lock file: whoever downloads holds it alone,
whoever reads shares it, and nothing is evicted that someone holds. The kernel drops the locks of the dead.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cbm_backend.config import Settings
from cbm_backend.storage.download import PART, Expected, Retry, fetch, object_name
from cbm_backend.storage.failures import DiskFull, ObjectDamaged
from cbm_backend.storage.file_lock import is_lock, locked, remove_unless_held
from cbm_backend.storage.store import Store


@dataclass(frozen=True)
class _Entry:
    path: Path
    size: int
    used: float


@dataclass(frozen=True)
class ObjectCache:
    """A cache of at most `max_bytes`; objects in use may exceed that for as long as they are held."""

    folder: Path
    max_bytes: int
    retry: Retry | None = None

    @classmethod
    def of(cls, settings: Settings) -> ObjectCache:
        """The cache that the settings describe: below CBM_CACHE_DIR, CBM_OBJECT_CACHE_MB large."""
        return cls(settings.cache_dir / "objects", settings.object_cache_mb * 1_000_000)

    @contextlib.contextmanager
    def hold(self, store: Store, href: str, expected: Expected | None = None) -> Iterator[Path]:
        """The object as a local file that stays while the context lasts.

        Objects that are files of this machine are given where they lie; only their size is compared. Others
        are downloaded unless they are here. Raises like `download.fetch`.
        """
        expected = expected or Expected()
        key = store.locate(href)
        local = store.local_path(key)
        if local is not None:
            _check_size(local, expected, store.address(key))
            yield local
            return
        target = self._path(store, key)
        with self._shared(store, href, target, expected):
            yield target

    def has(self, store: Store, href: str) -> bool:
        """Whether the object has been fetched; it may be gone the next moment unless it is held."""
        return self._path(store, store.locate(href)).is_file()

    def size(self) -> int:
        """Bytes of all objects held."""
        return sum(entry.size for entry in self._entries())

    def evict(self, wanted: int = 0) -> int:
        """Remove what was not used for longest until `wanted` more bytes fit; the number of bytes freed."""
        entries = sorted(self._entries(), key=lambda entry: entry.used)
        excess = sum(entry.size for entry in entries) + wanted - self.max_bytes
        freed = 0
        for entry in entries:
            if freed >= excess:
                break
            freed += self._remove(entry)
        return freed

    def _path(self, store: Store, key: str) -> Path:
        """Where an object lies. A query string (http) distinguishes objects of the same name."""
        path, _, query = key.partition("?")
        parent = path.rpartition("/")[0]
        digest = hashlib.sha256("\n".join((store.identity, parent, query)).encode()).hexdigest()
        return self.folder / digest[:2] / digest[2:34] / object_name(key)

    @contextlib.contextmanager
    def _shared(self, store: Store, href: str, target: Path, expected: Expected) -> Iterator[None]:
        """Hold the object's lock with others, once it is here."""
        while True:
            with locked(target, fcntl.LOCK_SH) as lock:
                if lock and self._usable(target, expected):
                    os.utime(target, ns=(time.time_ns(), target.stat().st_mtime_ns))
                    yield
                    return
            with locked(target, fcntl.LOCK_EX) as lock:
                if lock and not self._usable(target, expected):
                    self._load(store, href, target, expected)

    def _load(self, store: Store, href: str, target: Path, expected: Expected) -> None:
        # Nobody else writes under this lock: a part that lies here belongs to a process that died.
        for stale in target.parent.glob(f"{_escaped(target.name)}.*{PART}"):
            stale.unlink(missing_ok=True)
        self.evict(expected.size or 0)
        try:
            fetch(store, href, target.parent, expected, name=target.name, retry=self.retry)
        except DiskFull:
            # What we keep only for later must not stop the work of now.
            if not self.evict(self.max_bytes):
                raise
            fetch(store, href, target.parent, expected, name=target.name, retry=self.retry)
        self.evict()

    @staticmethod
    def _usable(target: Path, expected: Expected) -> bool:
        try:
            size = target.stat().st_size
        except FileNotFoundError:
            return False
        return expected.size is None or expected.size == size

    def _remove(self, entry: _Entry) -> int:
        return entry.size if remove_unless_held(entry.path, PART) else 0

    def _entries(self) -> Iterator[_Entry]:
        """Objects and parts; what other processes remove while we look does not count."""
        for shelf in _listed(self.folder):
            for folder in _listed(shelf):
                for path in _listed(folder):
                    if is_lock(path):
                        continue
                    with contextlib.suppress(FileNotFoundError):
                        found = path.stat()
                        yield _Entry(path, found.st_size, found.st_atime)


def _listed(folder: Path) -> list[Path]:
    try:
        return [folder / name for name in os.listdir(folder)]  # noqa: PTH208
    except (FileNotFoundError, NotADirectoryError):
        return []


def _escaped(name: str) -> str:
    return "".join(f"[{char}]" if char in "*?[" else char for char in name)


def _check_size(path: Path, expected: Expected, address: str) -> None:
    size = path.stat().st_size
    if expected.size is not None and size != expected.size:
        raise ObjectDamaged(f"{address} is damaged: it has {size} bytes instead of {expected.size}.")
