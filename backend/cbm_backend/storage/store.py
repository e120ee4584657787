"""An object store as the rest sees it, and the row of `public.cbm_store` it is made from."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

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
