"""Which images are still to be fetched: tasks take one after the other, those on the screen first."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence


class ChipQueue:
    """The numbers 0 to `count` - 1. `take` in any thread, the rest on the main thread."""

    def __init__(self, count: int = 0):
        self._lock = threading.Lock()
        self._waiting = deque(range(count))
        self._taken: set[int] = set()

    @property
    def waiting(self) -> int:
        """How many nobody has taken."""
        return len(self._waiting)

    @property
    def missing(self) -> int:
        """How many have not come."""
        with self._lock:
            return len(self._waiting) + len(self._taken)

    def take(self) -> int | None:
        """Return the next number; None when there is none."""
        with self._lock:
            if not self._waiting:
                return None
            number = self._waiting.popleft()
            self._taken.add(number)
            return number

    def came(self, number: int) -> bool:
        """A number that was taken is done; returns whether it was awaited."""
        with self._lock:
            awaited = number in self._taken
            self._taken.discard(number)
            return awaited

    def first(self, numbers: Sequence[int]) -> None:
        """Take these before the others."""
        with self._lock:
            known = set(self._waiting)
            wanted = [number for number in numbers if number in known]
            others = [number for number in self._waiting if number not in set(wanted)]
            self._waiting = deque([*wanted, *others])

    def clear(self) -> None:
        """Nothing is awaited any more."""
        with self._lock:
            self._waiting.clear()
            self._taken.clear()
