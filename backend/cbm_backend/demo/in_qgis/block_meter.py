"""How long the UI thread was not free: a 5 ms timer that notes every interval between its ticks."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from qgis.PyQt.QtCore import QElapsedTimer, QObject, Qt, QTimer
from stack_watch import StackWatch

INTERVAL_MS = 5
LONG_MS = 30
LONG_COLLECTION_MS = 10


class Spent(NamedTuple):
    """Milliseconds that a thread was at work, waited for a processor, and that the host kept processors.

    The last is of the whole machine, and the system counts it in steps of ten.
    """

    working: float
    queued: float
    stolen: float


class Block(NamedTuple):
    """An interval between two ticks: its part, what the script was doing, for how many milliseconds.

    The rest is waiting for something else: for Python's lock, mostly, or, at most `stolen` of it, for a
    processor that the host keeps.
    """

    part: str
    doing: str
    ms: float
    working: float
    queued: float
    stolen: float


class BlockMeter(QObject):
    """`intervals`: part -> milliseconds between ticks, 5 where nothing else ran, more where it was blocked.

    `long` keeps a `Block` of every interval of more than `LONG_MS`. `collections` keeps those of the garbage
    collector that had Python's lock for more than `LONG_COLLECTION_MS`, in whichever thread. With
    `CBM_BENCH_STACKS` in the environment `stacks` tells in which calls the threads were in the longest
    intervals.
    """

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self.intervals: dict[str, list[float]] = {}
        self.long: list[Block] = []
        self.collections: list[tuple[str, str, float]] = []
        self.doing = ""
        self.stacks = StackWatch() if os.environ.get("CBM_BENCH_STACKS") else None
        self._part = ""
        self._current: list[float] = []
        self._clock = QElapsedTimer()
        # Linux counts for each thread: nanoseconds on a processor, and ready but without one.
        self._schedstat = os.open("/proc/thread-self/schedstat", os.O_RDONLY)
        self._machine = os.open("/proc/stat", os.O_RDONLY)
        self._spent = self._count()
        self._collected = 0.0
        gc.callbacks.append(self._collecting)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to measure, or go on."""
        self._clock.start()
        self._spent = self._count()
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
        before, self._spent = self._spent, self._count()
        self._current.append(interval)
        if interval > LONG_MS:
            spent = (after - first for first, after in zip(before, self._spent))
            self.long.append(Block(self._part, self.doing, interval, *spent))
        if self.stacks is not None:
            self.stacks.tick((self._part, self.doing, round(interval)) if interval > LONG_MS else None)

    def _count(self) -> Spent:
        """What this thread, and the host, have spent so far."""
        queued = int(os.pread(self._schedstat, 80, 0).split()[1])
        # cpu user nice system idle iowait irq softirq steal: in hundredths of a second.
        stolen = int(os.pread(self._machine, 200, 0).split(maxsplit=9)[8])
        return Spent(1000 * time.thread_time(), queued / 1e6, 10.0 * stolen)

    def _collecting(self, phase: str, _info: dict) -> None:
        """Garbage is being collected, or has been."""
        before, self._collected = self._collected, time.monotonic()
        took = 1000 * (self._collected - before)
        if phase == "stop" and took > LONG_COLLECTION_MS and self._timer.isActive():
            self.collections.append((self._part, self.doing, took))
