"""Verified credentials, remembered so that argon2id runs on a miss only."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable

KEEP_S = 300.0
MAX_ENTRIES = 1024


class RememberedCredentials:
    """Per process: HMAC-SHA256 of (user, password) under a random key -> the row version it was verified for.

    Neither passwords nor anything computable without the key stay in memory. An entry counts only while the
    user's row is the one it was verified against, and for `keep_s` seconds.
    """

    def __init__(
        self, keep_s: float = KEEP_S, size: int = MAX_ENTRIES, clock: Callable[[], float] = time.monotonic
    ):
        self._key = secrets.token_bytes(32)
        self._keep_s = keep_s
        self._size = size
        self._clock = clock
        self._lock = threading.Lock()
        self._entries: OrderedDict[bytes, tuple[float, object]] = OrderedDict()

    def remember(self, name: str, password: str, version: object) -> None:
        """Note that the password is right for this version of the user's row."""
        with self._lock:
            digest = self._digest(name, password)
            self._entries[digest] = (self._clock() + self._keep_s, version)
            self._entries.move_to_end(digest)
            while len(self._entries) > self._size:
                self._entries.popitem(last=False)

    def knows(self, name: str, password: str, version: object) -> bool:
        """Whether the pair was verified lately against the same version of the row; forgets it otherwise."""
        digest = self._digest(name, password)
        with self._lock:
            entry = self._entries.get(digest)
            if entry is None:
                return False
            if entry[0] > self._clock() and entry[1] == version:
                return True
            del self._entries[digest]
            return False

    def __len__(self) -> int:
        return len(self._entries)

    def _digest(self, name: str, password: str) -> bytes:
        return hmac.digest(self._key, f"{len(name)}:{name}{password}".encode(), hashlib.sha256)
