"""Row spans kept on disk between runs and shared by the workers of a machine.

A file holds the parcels of one dataset on one grid under one rule, each by the digest of its geometry: a
parcel whose geometry changed is converted anew, the others are taken over. One process converts, others wait.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import logging
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from cbm_backend.config import Settings
from cbm_backend.extraction import spans_file
from cbm_backend.extraction.spans_file import PART, Damaged, StoredSpans
from qgis_cbm.analysis.spans import Spans

_log = logging.getLogger(__name__)
_SUFFIX = ".spans"

Build = Callable[[np.ndarray], tuple[Spans, np.ndarray]]


@dataclass(frozen=True)
class SpansCache:
    """Files of at most `max_bytes` together below `folder`; those unused for longest go first."""

    folder: Path
    max_bytes: int

    @classmethod
    def of(cls, settings: Settings) -> SpansCache:
        """The cache that the settings describe: below CBM_CACHE_DIR, CBM_SPAN_CACHE_MB large."""
        return cls(settings.cache_dir / "spans", settings.span_cache_mb * 1_000_000)

    def get(self, name: str, key: str, digests: np.ndarray, build: Build) -> StoredSpans:
        """The spans of parcels with these geometry digests (uint8[n, 16]), in their order.

        name: begins the name of the file, for people. key: all else the spans depend on. build: called with
        the positions (int64[k]) of parcels that are not here; returns their spans and whether each lies
        beside the grid (bool[k]). A cache that cannot be written costs time, never the result.
        """
        path = self.folder / f"{name}-{hashlib.sha256(key.encode()).hexdigest()[:24]}{_SUFFIX}"
        found = self._read(path, key)
        if found is not None and np.array_equal(found.digests, digests):
            return found
        with self._alone(path) as writable:
            found = self._read(path, key) if writable else found
            if found is not None and np.array_equal(found.digests, digests):
                return found
            made = _completed(found, digests, build)
            if writable:
                self._write(path, key, made)
        return made

    def files(self) -> list[Path]:
        """The files held, the one unused for longest first."""
        found = []
        with contextlib.suppress(OSError):
            for path in self.folder.glob(f"[!.]*{_SUFFIX}*"):
                with contextlib.suppress(FileNotFoundError):
                    found.append((path.stat().st_mtime, path))
        return [path for _, path in sorted(found)]

    def size(self) -> int:
        """Bytes of all files."""
        return sum(_size(path) for path in self.files())

    def purge(self, max_bytes: int = 0, keep: Path | None = None) -> int:
        """Remove files until at most `max_bytes` are left; returns the bytes freed.

        Workers that have a removed file open go on with it.
        """
        excess, freed = self.size() - max_bytes, 0
        for path in self.files():
            if freed >= excess:
                break
            if path != keep:
                freed += _size(path)
                path.unlink(missing_ok=True)
        return freed

    def _read(self, path: Path, key: str) -> StoredSpans | None:
        try:
            found = spans_file.read(path, key)
            os.utime(path)
            return found
        except FileNotFoundError:
            return None
        except (Damaged, OSError) as error:
            _log.warning("cached row spans %s cannot be used (%s): they are made anew", path.name, error)
            return None

    def _write(self, path: Path, key: str, made: StoredSpans) -> None:
        try:
            # We hold the lock: parts of this file were left by a process that died.
            for part in self.folder.glob(f"{path.name}.*{PART}"):
                part.unlink(missing_ok=True)
            spans_file.write(path, key, made)
        except OSError as error:
            _log.warning("row spans are not kept, %s cannot be written: %s", path, error.strerror or error)
        self.purge(self.max_bytes, keep=path)

    @contextlib.contextmanager
    def _alone(self, path: Path) -> Iterator[bool]:
        """Whether the file may be written by us, which nobody else does meanwhile."""
        lock = path.with_name(f".{path.name}.lock")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(lock, os.O_CREAT | os.O_RDWR, 0o600)
        except OSError as error:
            _log.warning("row spans are not kept, %s cannot be written: %s", self.folder, error.strerror)
            yield False
            return
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield True
        finally:
            os.close(descriptor)


def _completed(found: StoredSpans | None, digests: np.ndarray, build: Build) -> StoredSpans:
    """The wanted parcels: from `found` where they are, built where they are not."""
    place = np.full(len(digests), -1, np.int64)
    if found is not None and len(found.digests):
        place = _places(found.digests, digests)
    missing = np.flatnonzero(place < 0)
    fresh, fresh_outside = build(missing)
    if found is None or len(missing) == len(digests):
        return StoredSpans(digests, fresh, fresh_outside)
    place[missing] = len(found.digests) + np.arange(len(missing))
    both = Spans(
        np.concatenate((found.spans.offsets, found.spans.offsets[-1] + fresh.offsets[1:])),
        np.concatenate((found.spans.start, fresh.start)),
        np.concatenate((found.spans.length, fresh.length)),
        fresh.width,
        fresh.height,
    )
    return StoredSpans(digests, gather(both, place), np.concatenate((found.outside, fresh_outside))[place])


def gather(spans: Spans, parcels: np.ndarray) -> Spans:
    """The spans of the parcels at these positions (int64[k]), in that order."""
    counts = np.diff(spans.offsets)[parcels]
    offsets = np.zeros(len(parcels) + 1, np.int64)
    np.cumsum(counts, out=offsets[1:])
    runs = np.arange(offsets[-1]) + np.repeat(spans.offsets[:-1][parcels] - offsets[:-1], counts)
    return Spans(offsets, spans.start[runs], spans.length[runs], spans.width, spans.height)


def _places(held: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Where each wanted digest stands in `held`, -1 where it does not."""
    # As texts of 16 bytes: what a text lacks counts as zero bytes, so equal texts are equal digests.
    texts = np.ascontiguousarray(held).view("S16")[:, 0]
    order = np.argsort(texts)
    sought = np.ascontiguousarray(wanted).view("S16")[:, 0]
    candidate = order[np.minimum(np.searchsorted(texts, sought, sorter=order), len(texts) - 1)]
    return np.where(texts[candidate] == sought, candidate, -1)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
