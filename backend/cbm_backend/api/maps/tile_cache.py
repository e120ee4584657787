"""Encoded tiles in memory, the least recently used ones dropped first."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable

# What an entry takes besides its bytes: key, list nodes, object headers.
_ENTRY_BYTES = 500


class TileCache:
    """At most `max_bytes` of tiles. Keys hold the versions of what a tile shows, so nothing is ever stale."""

    def __init__(self, max_bytes: int):
        self._max_bytes = max_bytes
        self._bytes = 0
        self._tiles: OrderedDict[Hashable, bytes] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable) -> bytes | None:
        """The tile, empty ones included, or None when it is not here."""
        with self._lock:
            tile = self._tiles.get(key)
            if tile is not None:
                self._tiles.move_to_end(key)
            return tile

    def put(self, key: Hashable, tile: bytes) -> None:
        """Keep the tile; one that is larger than everything allowed is not kept."""
        size = len(tile) + _ENTRY_BYTES
        if size > self._max_bytes:
            return
        with self._lock:
            old = self._tiles.pop(key, None)
            if old is not None:
                self._bytes -= len(old) + _ENTRY_BYTES
            self._tiles[key] = tile
            self._bytes += size
            while self._bytes > self._max_bytes:
                _, dropped = self._tiles.popitem(last=False)
                self._bytes -= len(dropped) + _ENTRY_BYTES

    @property
    def held_bytes(self) -> int:
        """How much is kept now."""
        return self._bytes
