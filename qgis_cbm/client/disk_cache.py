"""Small files in a folder under a size cap; what was not looked at for longest goes first. Pure."""

from __future__ import annotations

import contextlib
import hashlib
import os
import threading
from collections.abc import Iterable
from pathlib import Path

# Room is made for a while: pruning at every file would read the folder all the time.
LEFT_AFTER_PRUNING = 0.8


def remove_oldest(files: Iterable[tuple[float, int, Path]], most: float) -> int:
    """Remove files (time, bytes, path), oldest first, until `most` bytes are left; return how many are."""
    files = sorted(files)
    left = sum(size for _, size, _ in files)
    for _, size, path in files:
        if left <= most:
            break
        with contextlib.suppress(OSError):
            path.unlink()
            left -= size
    return left


class DiskCache:
    """Bytes under keys. Any number of tasks may use it; a disk that fails is an empty cache.

    folder: made when needed. cap: bytes; 0 keeps nothing.
    """

    def __init__(self, folder: Path, cap: int):
        self._folder, self._cap = folder, cap
        self._size: int | None = None
        self._lock = threading.Lock()

    def get(self, *key: str) -> bytes | None:
        """Return what was put under the key, None for nothing."""
        path = self._path(key)
        try:
            content = path.read_bytes()
        except OSError:
            return None
        with contextlib.suppress(OSError):
            os.utime(path)
        return content

    def put(self, content: bytes, *key: str) -> None:
        """Keep content under a key, whole or not at all."""
        if len(content) > self._cap:
            return
        path = self._path(key)
        part = path.with_suffix(f".{os.getpid()}-{threading.get_ident()}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(content)
            part.replace(path)
        except OSError:
            with contextlib.suppress(OSError):
                part.unlink()
            return
        with self._lock:
            self._size = self.size() if self._size is None else self._size + len(content)
            if self._size > self._cap:
                self._prune()

    def size(self) -> int:
        """Return how many bytes are kept."""
        return sum(size for _, size, _ in self._files())

    def clear(self) -> None:
        """Remove everything."""
        with self._lock:
            self._size = remove_oldest(self._files(), 0)

    def _prune(self) -> None:
        self._size = remove_oldest(self._files(), self._cap * LEFT_AFTER_PRUNING)

    def _files(self) -> list[tuple[float, int, Path]]:
        """When last looked at, size and path of every file."""
        found = []
        with contextlib.suppress(OSError):
            for path in self._folder.glob("*/*"):
                with contextlib.suppress(OSError):
                    status = path.stat()
                    found.append((status.st_mtime, status.st_size, path))
        return found

    def _path(self, key: tuple[str, ...]) -> Path:
        name = hashlib.sha256("\0".join(key).encode("utf-8")).hexdigest()
        return self._folder / name[:2] / name[2:34]
