"""Who blocks the UI thread: Python stacks, taken by another thread whenever a tick is overdue."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections import Counter
from types import FrameType

_LOOK_EVERY_S = 0.008
_OVERDUE_S = 0.025
_DEPTH, _DEPTH_OF_OTHERS = 9, 3


class StackWatch:
    """Looks at the thread it is made in. `found`: stacks, innermost call first, how often they were met.

    Behind `|` stand the other threads that run Python: whoever has the lock is among them.
    """

    def __init__(self) -> None:
        self.found: Counter[str] = Counter()
        self._watched = threading.get_ident()
        self._last = time.monotonic()
        threading.Thread(target=self._look, daemon=True).start()

    def tick(self) -> None:
        """The thread is free."""
        self._last = time.monotonic()

    def _look(self) -> None:
        while True:
            time.sleep(_LOOK_EVERY_S)
            if time.monotonic() - self._last < _OVERDUE_S:
                continue
            frames = sys._current_frames()
            frames.pop(threading.get_ident())
            stacks = [_calls(frames.pop(self._watched, None), _DEPTH)]
            stacks += sorted(_calls(frame, _DEPTH_OF_OTHERS) for frame in frames.values())
            self.found[" | ".join(stacks)] += 1


def _calls(frame: FrameType | None, depth: int) -> str:
    lines = traceback.extract_stack(frame)[-depth:] if frame is not None else []
    calls = (f"{line.filename.rpartition('/')[2]}:{line.lineno} {line.name}" for line in lines)
    return " < ".join(reversed(list(calls))) or "no Python"
