"""Counts of requests in this process's memory, as the rate limits want them: a lock and a table.

The library's own memory starts a thread for nearly every request, which costs more than a series' query, and
fails when two threads start it at the same moment.
"""

from __future__ import annotations

import threading
import time

from limits.storage import Storage

MAX_KEYS = 50_000


class Counters(Storage):
    """Fixed windows: a key's count lasts until its window ends."""

    STORAGE_SCHEME = ["counters"]

    def __init__(self, uri: str | None = None, wrap_exceptions: bool = False, **options: str):
        super().__init__(uri, wrap_exceptions=wrap_exceptions, **options)
        self._lock = threading.Lock()
        self._windows: dict[str, tuple[int, float]] = {}

    @property
    def base_exceptions(self) -> type[Exception]:
        """Nothing here fails."""
        return ValueError

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """Add to a count, which lasts `expiry` seconds from its first addition; the new count."""
        now = time.time()
        with self._lock:
            count, end = self._windows.get(key, (0, 0.0))
            if end <= now:
                if len(self._windows) >= MAX_KEYS:
                    self._windows = {k: window for k, window in self._windows.items() if window[1] > now}
                count, end = 0, now + expiry
            self._windows[key] = (count + amount, end)
            return count + amount

    def get(self, key: str) -> int:
        """The count of the window that is running."""
        count, end = self._windows.get(key, (0, 0.0))
        return count if end > time.time() else 0

    def get_expiry(self, key: str) -> float:
        """When the window ends, in seconds since 1970."""
        return self._windows.get(key, (0, time.time()))[1]

    def check(self) -> bool:
        """Memory is always there."""
        return True

    def reset(self) -> int:
        """Forget everything; how many keys there were."""
        with self._lock:
            count, self._windows = len(self._windows), {}
        return count

    def clear(self, key: str) -> None:
        """Forget one key."""
        with self._lock:
            self._windows.pop(key, None)
