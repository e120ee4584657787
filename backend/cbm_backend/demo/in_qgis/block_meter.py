"""How long the UI thread was not free: a 5 ms timer that notes every interval between its ticks."""

from __future__ import annotations

from qgis.PyQt.QtCore import QElapsedTimer, QObject, Qt, QTimer

INTERVAL_MS = 5


class BlockMeter(QObject):
    """`intervals`: milliseconds between ticks, 5 where nothing else ran, more where something blocked."""

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self.intervals: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to measure."""
        self._clock.start()
        self._timer.start()

    def stop(self) -> list[float]:
        """End; returns the intervals in milliseconds."""
        self._timer.stop()
        return self.intervals

    def _tick(self) -> None:
        self.intervals.append(self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()
