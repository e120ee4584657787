"""How long the UI thread was not free: a 5 ms timer that notes every interval between its ticks."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.PyQt.QtCore import QElapsedTimer, QObject, Qt, QTimer
from stack_watch import StackWatch

INTERVAL_MS = 5
LONG_MS = 30


class BlockMeter(QObject):
    """`intervals`: part -> milliseconds between ticks, 5 where nothing else ran, more where it was blocked.

    `long` keeps every interval of more than `LONG_MS` with the part, what the script was `doing`, and for how
    many milliseconds of it the thread was at work: the rest it waited, for Python's lock most often. With
    `CBM_BENCH_STACKS` in the environment `stacks` tells in which calls the threads were then.
    """

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self.intervals: dict[str, list[float]] = {}
        self.long: list[tuple[str, str, float, float]] = []
        self.doing = ""
        self.stacks = StackWatch() if os.environ.get("CBM_BENCH_STACKS") else None
        self._part = ""
        self._current: list[float] = []
        self._clock = QElapsedTimer()
        self._worked = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to measure, or go on."""
        self._clock.start()
        self._worked = time.thread_time()
        self._timer.start()

    def enter(self, part: str) -> None:
        """From now on intervals belong to this part of the session."""
        self._part = self.doing = part
        self._current = self.intervals.setdefault(part, [])

    @contextmanager
    def paused(self) -> Iterator[None]:
        """What the script does here no analyst does: it rearranges the window or writes results."""
        was_running = self._timer.isActive()
        self._timer.stop()
        try:
            yield
        finally:
            if was_running:
                self.start()

    def stop(self) -> None:
        """End."""
        self._timer.stop()

    def _tick(self) -> None:
        interval = self._clock.nsecsElapsed() / 1e6
        self._clock.restart()
        before, self._worked = self._worked, time.thread_time()
        self._current.append(interval)
        if self.stacks is not None:
            self.stacks.tick()
        if interval > LONG_MS:
            self.long.append((self._part, self.doing, interval, 1000 * (self._worked - before)))
