"""Long work of the main thread in pieces: between its turns the event loop has its own, and nobody waits."""

from __future__ import annotations

import time
from collections.abc import Iterator

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

TURN_S = 0.008
"""For so long pieces are done in one turn of the event loop; the last one may take longer."""


class Piecemeal(QObject):
    """Does one work at a time, the latest that was started. Main thread.

    Work is an iterator, a piece is what it does from one value to the next. Short work is done when `start`
    returns. endedLater(): work that was not is done now.
    """

    endedLater = pyqtSignal()

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._work: Iterator[None] | None = None
        self._working = False
        self._until: float | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn_over)

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return self._work is not None

    def start(self, work: Iterator[None]) -> None:
        """Begin; work that is under way is given up."""
        self._work = work
        if self._until is None:
            self._begin_turn()
        elif time.monotonic() < self._until:
            self._go_on(self._until)

    def finish(self) -> None:
        """Do all that is left at once."""
        self._go_on(float("inf"))

    def stop(self) -> None:
        """Give up what is under way."""
        self._work = None

    def _begin_turn(self) -> None:
        self._until = time.monotonic() + TURN_S
        self._timer.start()
        self._go_on(self._until)

    def _turn_over(self) -> None:
        """The event loop had its turn."""
        self._until = None
        if self._work is not None:
            self._begin_turn()
            if self._work is None:
                self.endedLater.emit()

    def _go_on(self, until: float) -> None:
        if self._working:
            return  # A piece has started other work, which follows when the piece is done.
        self._working = True
        try:
            while self._work is not None:
                work = self._work
                try:
                    next(work)
                except BaseException as error:
                    if self._work is work:
                        self._work = None
                    if not isinstance(error, StopIteration):
                        raise
                if time.monotonic() >= until:
                    break
        finally:
            self._working = False
