"""Who blocks the UI thread: its Python stack, taken by another thread whenever a tick is overdue."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections import Counter

_LOOK_EVERY_S = 0.008
_OVERDUE_S = 0.025


class StackWatch:
    """Looks at the thread it is made in. `found`: stacks, innermost call first, how often they were met."""

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
            frame = sys._current_frames().get(self._watched)
            lines = traceback.extract_stack(frame)[-9:] if frame is not None else []
            calls = (f"{line.filename.rpartition('/')[2]}:{line.lineno} {line.name}" for line in lines)
            self.found[" < ".join(reversed(list(calls))) or "no Python"] += 1
