"""An object store as the rest sees it, and how a row of `public.cbm_store` becomes one."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from cbm_backend.config import Settings
from cbm_backend.errors import InputError, NotFound
from cbm_backend.storage.checksum import Checksum
from cbm_backend.storage.connections import Connections

PROFILES = ("s3", "file", "http")


@dataclass(frozen=True)
class StoreRow:
    """A row of `public.cbm_store`. `root` is a folder (file) or a key prefix (s3); nothing is secret."""

    name: str
    profile: str
    endpoint: str | None = None
    bucket: str | None = None
    region: str | None = None
    path_style: bool = True
    root: str | None = None
    description: str = ""


@dataclass(frozen=True)
class Body:
    """An object on its way. `size` in bytes and `checksum` as the store states them, else None."""

    chunks: Iterator[bytes]
    size: int | None = None
    checksum: Checksum | None = None


class Store(Protocol):
    """A place that holds objects under keys.

    All methods that reach out raise `StopWorker` (credentials, configuration), `ObjectMissing`,
    `transport.TryLater` (busy, unreachable) or, while chunks are read, `transport.BrokenOff`.
    """

    name: str
    connections: Connections

    @property
    def identity(self) -> str:
        """What tells this store's objects from those of others, whatever its name: endpoint and bucket."""

    def locate(self, href: str) -> str:
        """The key that an address means here. Raises `InputError` when it is not of this store."""

    def address(self, key: str) -> str:
        """The key written out for people: s3://bucket/key, a path, a URL."""

    def local_path(self, key: str) -> Path | None:
        """The object as a file of this machine that can be read in place; None across a network."""

    def open(self, key: str) -> AbstractContextManager[Body]:
        """Read an object from its beginning."""

    def check(self) -> str:
        """Ask the store whether it would serve us; a sentence about what was found."""


def open_store(row: StoreRow, settings: Settings) -> Store:
    """The store of a row; nothing is asked of it yet. Raises `InputError` for an unknown profile."""
    connections = Connections(settings.cache_dir / "stores" / row.name, settings.store_connections)
    if row.profile == "s3":
        from cbm_backend.storage.s3 import S3Store

        return S3Store(row, connections)
    if row.profile == "http":
        from cbm_backend.storage.http import HttpStore

        return HttpStore(row, connections)
    if row.profile == "file":
        from cbm_backend.storage.filesystem import FileStore

        return FileStore(row, connections)
    raise InputError(f"Store {row.name}: unknown profile {row.profile}; known are {', '.join(PROFILES)}.")


class Stores:
    """The registered stores by name, and the right one for an address."""

    def __init__(self, rows: list[StoreRow], settings: Settings):
        self._rows = {row.name: row for row in rows}
        self._settings = settings
        self._open: dict[str, Store] = {}

    def named(self, name: str) -> Store:
        """The store of this name. Raises `NotFound`."""
        if name not in self._open:
            if name not in self._rows:
                raise NotFound(
                    f"There is no store '{name}': add it with `cbm-backend stores add {name} ...`."
                )
            self._open[name] = open_store(self._rows[name], self._settings)
        return self._open[name]

    def for_address(self, href: str, name: str | None = None) -> Store:
        """The store of the scene (`name`), else the one whose endpoint, bucket or root the address lies in.

        A scene without a store was catalogued from files or web addresses that the administrator allowed
        then; those are read as they stand. Raises `NotFound` for an s3:// bucket nobody registered.
        """
        if name is not None:
            return self.named(name)
        for known, row in self._rows.items():
            # A bare path means a file unless the scene names another store for it.
            if "://" not in href and not (href.startswith("/") and row.profile == "file"):
                continue
            with contextlib.suppress(InputError):
                self.named(known).locate(href)
                return self.named(known)
        return self._unregistered(href)

    def _unregistered(self, href: str) -> Store:
        parts = urlsplit(href)
        scheme = parts.scheme.lower()
        if scheme in ("http", "https"):
            host = parts.netloc.rsplit("@", 1)[-1].lower()
            return self._implied(StoreRow(host, "http", endpoint=f"{scheme}://{host}/"))
        if scheme == "file" or href.startswith("/"):
            return self._implied(StoreRow("files of this machine", "file", root="/"))
        if scheme == "s3":
            raise NotFound(
                f"No store holds the bucket '{parts.netloc}': add one with "
                f"`cbm-backend stores add NAME --profile s3 --endpoint ... --bucket {parts.netloc}`."
            )
        raise InputError(f"{href} is not an address of a store; s3://, https:// and files are.")

    def _implied(self, row: StoreRow) -> Store:
        key = f"{row.profile} {row.endpoint or row.root}"
        if key not in self._open:
            self._open[key] = open_store(row, self._settings)
        return self._open[key]
