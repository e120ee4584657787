"""Row spans of many parcels as one file: written at once, mapped into memory, checked before it is trusted.

Layout, little endian: magic, CRC-32 of all that follows, SHA-256 of the key, parcels n, runs m, width,
height; then digests uint8[n, 16], offsets int64[n + 1], start int64[m], length int32[m], outside bool[n].
"""

from __future__ import annotations

import contextlib
import hashlib
import mmap
import os
import struct
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from qgis_cbm.analysis.spans import Spans

PART = ".part"
DIGEST = 16
_MAGIC = b"CBMspan1"
_HEAD = struct.Struct("<8sI4x32sqqqq")
_CHECKED_FROM = 16  # behind magic and CRC


@dataclass(frozen=True, eq=False)
class StoredSpans:
    """Parcels by geometry: digests uint8[n, 16], their spans, and outside bool[n] (beside the grid)."""

    digests: np.ndarray
    spans: Spans
    outside: np.ndarray


class Damaged(Exception):
    """The file is not what was written for this key."""


def write(path: Path, key: str, stored: StoredSpans) -> None:
    """Write beside `path` and rename: readers see the old file or the whole new one. Raises `OSError`."""
    spans = stored.spans
    arrays: list[np.ndarray] = [
        np.ascontiguousarray(stored.digests, np.uint8),
        np.ascontiguousarray(spans.offsets, "<i8"),
        np.ascontiguousarray(spans.start, "<i8"),
        np.ascontiguousarray(spans.length, "<i4"),
        np.ascontiguousarray(stored.outside, np.uint8),
    ]
    numbers = (len(spans), len(spans.start), spans.width, spans.height)
    head = _HEAD.pack(_MAGIC, 0, _digest(key), *numbers)
    check = zlib.crc32(head[_CHECKED_FROM:])
    for array in arrays:
        check = zlib.crc32(array.data, check)
    number, name = tempfile.mkstemp(prefix=f"{path.name}.", suffix=PART, dir=path.parent)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(_HEAD.pack(_MAGIC, check, _digest(key), *numbers))
            for array in arrays:
                file.write(array.data)
        Path(name).replace(path)
    finally:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()


def read(path: Path, key: str) -> StoredSpans:
    """Map a file into memory. Raises `Damaged`, and `OSError` (`FileNotFoundError`) when it cannot be read.

    The pages are shared with other processes; a private copy of a page is made should anybody write to it.
    """
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        if size < _HEAD.size:
            raise Damaged("it is too short")
        # Writable, as compiled code is made anew for arrays that are not.
        memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
    magic, check, digest, n, m, width, height = _HEAD.unpack_from(memory)
    if magic != _MAGIC or digest != _digest(key):
        raise Damaged("it was written for something else")
    parts: tuple[tuple[type, int], ...] = (
        (np.uint8, DIGEST * n),
        (np.int64, n + 1),
        (np.int64, m),
        (np.int32, m),
        (np.bool_, n),
    )
    ends = np.cumsum([_HEAD.size, *(np.dtype(kind).itemsize * length for kind, length in parts)])
    if min(n, m) < 0 or size != ends[-1]:
        raise Damaged("it has another length than it says")
    with memoryview(memory) as view, view[_CHECKED_FROM:] as checked:
        if zlib.crc32(checked) != check:
            raise Damaged("its checksum is wrong")
    arrays: list[np.ndarray] = [
        np.frombuffer(memory, kind, count, int(begin))
        for (kind, count), begin in zip(parts, ends[:-1], strict=True)
    ]
    spans = Spans(arrays[1], arrays[2], arrays[3], width, height)
    return StoredSpans(arrays[0].reshape(n, DIGEST), spans, arrays[4])


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode()).digest()
