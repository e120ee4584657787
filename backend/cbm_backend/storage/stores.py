"""The registered stores: how a row of `public.cbm_store` becomes one, and which one an address lies in."""

from __future__ import annotations

import contextlib
from urllib.parse import urlsplit

from cbm_backend.config import Settings
from cbm_backend.errors import InputError, NotFound
from cbm_backend.storage.connections import Connections
from cbm_backend.storage.store import PROFILES, Store, StoreRow


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
