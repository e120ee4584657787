"""Makes the images of an order, several at a time; what cannot be made is logged and left out."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from cbm_backend.chips.cut import Sources
from cbm_backend.chips.order import Order, Piece
from cbm_backend.config import Settings
from cbm_backend.db.connection import Connection
from cbm_backend.errors import CbmError, InputError, Unavailable
from cbm_backend.storage import registry
from cbm_backend.storage.cache import ObjectCache
from cbm_backend.storage.download import Retry
from cbm_backend.storage.failures import ObjectMissing, StopWorker
from cbm_backend.storage.image_store import ImageStore
from cbm_backend.storage.stores import Stores
from cbm_backend.storage.transport import BrokenOff, TryLater

SCENES_AT_MOST, BATCH_AT_MOST = 24, 36
_log = logging.getLogger("cbm_backend.chips")

# Somebody waits for the answer: a store that asks for more patience than this is left alone.
_PATIENCE = Retry(first=0.5, longest=2.0, patience=4.0)


class Studio:
    """The image store of this machine, a few threads, and the registered stores, read again now and then."""

    def __init__(
        self,
        settings: Settings,
        read: Callable[[Callable[[Connection], list]], list],
        max_age_s: float = 2.0,
    ):
        """read: runs a function with a database connection, as `Pool.use` does."""
        self.images = ImageStore.of(settings)
        self._settings = settings
        self._read = read
        self._max_age_s = max_age_s
        self._lock = threading.Lock()
        self._sources: Sources | None = None
        self._rows: list = []
        self._read_at = float("-inf")
        self._pool: ThreadPoolExecutor | None = None

    def deliver(self, order: Order, at_most: int | None) -> list[Piece]:
        """The pieces that there are in the end, in the order's order.

        Raises `InputError` when more than `at_most` of them are new, `Unavailable` when none could be made
        because a store or the disk does not serve.
        """
        present = {p.name for p in order.pieces if self.images.holds(order.folder_id, p.name)}
        new = {p.name: p for p in order.pieces if p.name not in present}
        if at_most is not None and len(new) > at_most:
            raise InputError(
                f"{len(new)} new chips are asked for, {at_most} are allowed: shorten the period."
            )
        if new:
            run = _Run(self.sources(), self.images, order.folder_id)
            present |= {name for name in self._threads().map(run.make, new.values()) if name}
            self.images.purge_when_due()
            if not present and run.outage:
                raise Unavailable("No chip could be made.", detail=run.outage)
        return [piece for piece in order.pieces if piece.name in present]

    def sources(self) -> Sources:
        """The stores as registered at most a few seconds ago."""
        with self._lock:
            if self._sources is None or time.monotonic() - self._read_at >= self._max_age_s:
                rows = self._read(_store_rows)
                if self._sources is None or rows != self._rows:
                    cache = ObjectCache.of(self._settings)
                    cache = ObjectCache(cache.folder, cache.max_bytes, _PATIENCE)
                    self._sources, self._rows = Sources(Stores(rows, self._settings), cache), rows
                self._read_at = time.monotonic()
            return self._sources

    def _threads(self) -> ThreadPoolExecutor:
        with self._lock:
            if self._pool is None:
                # More would only wait for each other at the store's connections.
                self._pool = ThreadPoolExecutor(self._settings.store_connections, "cbm-chips")
            return self._pool


class _Run:
    """The making of one order. outage: why a store or the disk did not serve, the first reason."""

    def __init__(self, sources: Sources, images: ImageStore, folder_id: str):
        self.outage: str | None = None
        self._sources = sources
        self._images = images
        self._folder_id = folder_id
        self._lock = threading.Lock()
        self._checked: dict[str | None, str | None] = {}

    def make(self, piece: Piece) -> str | None:
        """The name of the piece once it is there; None when it could not be made."""
        if self._checked.get(piece.store):
            return None
        try:
            self._images.make(self._folder_id, piece.name, lambda: piece.produce(self._sources))
        except (Unavailable, StopWorker, TryLater, BrokenOff) as error:
            self._out(piece.store, _sentence(error))
            _log.warning("chip %s: %s", piece.name, _sentence(error))
        except CbmError as error:
            _log.warning("chip %s: %s %s", piece.name, error.message, error.detail or "")
            if not isinstance(error, ObjectMissing) or error.detail:
                # GDAL says the same of an object that is gone and of a store that is.
                self._check(piece.store)
        else:
            return piece.name
        return None

    def _check(self, store: str | None) -> None:
        """Ask the store once whether it serves at all; if not, nobody else need try."""
        if store is None or store in self._checked:
            return
        with self._lock:
            if store in self._checked:
                return
            try:
                self._sources.stores.named(store).check()
                self._checked[store] = None
            except (CbmError, TryLater, BrokenOff) as error:
                self._checked[store] = _sentence(error)
                self.outage = self.outage or _sentence(error)

    def _out(self, store: str | None, sentence: str) -> None:
        with self._lock:
            self._checked[store] = sentence
            self.outage = self.outage or sentence


def _sentence(error: Exception) -> str:
    return str(getattr(error, "message", error))


def _store_rows(connection: Connection) -> list:
    with connection.cursor() as cursor:
        return registry.read(cursor)
