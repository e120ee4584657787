"""Who blocks the UI thread: Python stacks, taken by another thread whenever a tick is overdue."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from types import FrameType

_LOOK_EVERY_S = 0.008
_OVERDUE_S = 0.025
_DEPTH, _DEPTH_OF_OTHERS = 9, 3
_KEPT = 60

Interval = tuple[str, str, int]
"""Part of the session, what the script was doing, milliseconds."""


class StackWatch:
    """Looks at the thread it is made in. `found`: of each long interval the stacks, innermost call first.

    Behind `|` stand the other threads that run Python: whoever has the lock is among them.
    """

    def __init__(self) -> None:
        self.found: list[tuple[Interval, list[str]]] = []
        self._seen: list[str] = []
        self._watched = threading.get_ident()
        self._last = time.monotonic()
        threading.Thread(target=self._look, daemon=True).start()

    def tick(self, interval: Interval | None) -> None:
        """The thread is free; `interval` says where it was not, for too long."""
        self._last = time.monotonic()
        seen, self._seen = self._seen, []
        if interval is not None:
            self.found.append((interval, seen))

    def longest(self) -> list[tuple[Interval, list[str]]]:
        """Return the longest intervals, the worst first."""
        return sorted(self.found, key=lambda each: -each[0][2])[:_KEPT]

    def _look(self) -> None:
        while True:
            time.sleep(_LOOK_EVERY_S)
            if time.monotonic() - self._last < _OVERDUE_S:
                continue
            frames = sys._current_frames()
            frames.pop(threading.get_ident())
            stacks = [_calls(frames.pop(self._watched, None), _DEPTH)]
            stacks += sorted(_calls(frame, _DEPTH_OF_OTHERS) for frame in frames.values())
            self._seen.append(" | ".join(stacks))


def _calls(frame: FrameType | None, depth: int) -> str:
    lines = traceback.extract_stack(frame)[-depth:] if frame is not None else []
    calls = (f"{line.filename.rpartition('/')[2]}:{line.lineno} {line.name}" for line in lines)
    return " < ".join(reversed(list(calls))) or "no Python"
