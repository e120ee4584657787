"""Rows of users and tokens in memory, a few seconds old at most."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

Row = TypeVar("Row")

KEPT = 1024


class RowCache(Generic[Row]):
    """Remembers what `read(key)` gave, also that there was nothing, for `max_age_s` seconds."""

    def __init__(self, read: Callable[[str], Row | None], max_age_s: float):
        self._read = read
        self._max_age_s = max_age_s
        self._rows: OrderedDict[str, tuple[float, Row | None]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: str) -> Row | None:
        """The row, from memory or, when that copy is too old, read again."""
        now = time.monotonic()
        with self._lock:
            read_at, row = self._rows.get(key, (float("-inf"), None))
        if now - read_at < self._max_age_s:
            return row
        row = self._read(key)
        with self._lock:
            self._rows[key] = (now, row)
            self._rows.move_to_end(key)
            while len(self._rows) > KEPT:
                self._rows.popitem(last=False)
        return row
