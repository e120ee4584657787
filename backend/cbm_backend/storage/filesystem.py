"""Objects that are files of this machine: a mounted archive, a folder of products."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from cbm_backend.errors import InputError
from cbm_backend.storage.connections import Connections
from cbm_backend.storage.failures import AccessRefused, ObjectMissing, StopWorker
from cbm_backend.storage.store import Body, StoreRow
from cbm_backend.storage.transport import CHUNK, TryLater


class FileStore:
    """Everything below the folder `row.root`; keys are paths relative to it."""

    def __init__(self, row: StoreRow, connections: Connections):
        if not row.root or not row.root.startswith("/"):
            raise InputError(f"Store {row.name}: root must be the absolute path of a folder.")
        self.name = row.name
        self.connections = connections
        self._root = Path(os.path.normpath(row.root))

    @property
    def identity(self) -> str:
        """The root as a file:// address."""
        return f"file://{self._root}"

    def locate(self, href: str) -> str:
        """The path relative to the root of a path, a file:// address or a relative path.

        Links within the root are followed wherever the administrator made them point, `..` is not.
        """
        if "\x00" in href:
            raise InputError(f"Store {self.name}: {href!r} is not the path of a file.")
        parts = urlsplit(href)
        if parts.scheme.lower() == "file":
            href = unquote(parts.path)
        elif "://" in href:
            raise InputError(f"Store {self.name} holds files, not {href}.")
        path = Path(os.path.normpath(self._root / href))
        if path == self._root or not path.is_relative_to(self._root):
            raise InputError(f"{href} does not lie below {self._root}, the root of the store {self.name}.")
        return str(path.relative_to(self._root))

    def address(self, key: str) -> str:
        """The absolute path."""
        return str(self._root / key)

    def local_path(self, key: str) -> Path | None:
        """The file, once it is sure that it can be read."""
        path = self._root / key
        with self._failures(key):
            if path.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            path.stat()
            if not os.access(path, os.R_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return path

    @contextlib.contextmanager
    def open(self, key: str) -> Iterator[Body]:
        """Read the file in chunks."""
        with self._failures(key):
            file = (self._root / key).open("rb")
        with file:
            yield Body(self._chunks(file, key), os.fstat(file.fileno()).st_size)

    def check(self) -> str:
        """Whether the root is there and can be listed."""
        if not self._root.is_dir():
            raise StopWorker(f"Store {self.name}: there is no folder {self._root}. Is it mounted?")
        try:
            with os.scandir(self._root) as entries:
                empty = next(entries, None) is None
        except OSError as error:
            raise AccessRefused(
                f"Store {self.name}: {self._root} cannot be read: {error.strerror}."
            ) from error
        return f"{self._root} is readable" + (" but empty." if empty else ".")

    def _chunks(self, file: object, key: str) -> Iterator[bytes]:
        with self._failures(key):
            while chunk := file.read(CHUNK):  # type: ignore[attr-defined]
                yield chunk

    @contextlib.contextmanager
    def _failures(self, key: str) -> Iterator[None]:
        try:
            yield
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
            if not self._root.is_dir():
                raise StopWorker(
                    f"Store {self.name}: there is no folder {self._root}. Is it mounted?"
                ) from error
            raise ObjectMissing(f"There is no file {self.address(key)}.") from error
        except PermissionError as error:
            raise AccessRefused(
                f"{self.address(key)} may not be read by this user (store {self.name})."
            ) from error
        except OSError as error:
            raise TryLater(f"{self.address(key)} cannot be read: {error.strerror}.") from error
