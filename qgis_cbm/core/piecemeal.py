"""Long work of the main thread in pieces: between its turns the event loop has its own, and nobody waits."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from qgis_cbm.compat import is_deleted

TURN_S = 0.01
"""For so long pieces are done in one turn of the event loop; the last one may take longer."""


class _Turn:
    """The turn of the event loop, which all work shares; whoever comes too late waits for the next one."""

    def __init__(self) -> None:
        self._until: float | None = None
        self._waiting: list[Piecemeal] = []
        self._timer: QTimer | None = None

    def has_time(self) -> bool:
        """Whether there is time for a piece; the turn begins with the first one."""
        if self._until is None:
            self._until = time.monotonic() + TURN_S
            self._over_soon()
            return True
        return time.monotonic() < self._until

    @property
    def awaited(self) -> bool:
        """Whether anybody goes on in the next turn whom others wait for."""
        return any(work.awaited for work in self._waiting)

    def wait(self, work: Piecemeal) -> None:
        """Have it go on in the next turn."""
        if work not in self._waiting:
            self._waiting.append(work)

    def forget(self, work: Piecemeal) -> None:
        """Have it go on no more."""
        if work in self._waiting:
            self._waiting.remove(work)

    def _over_soon(self) -> None:
        """Qt comes back to a timer like this one when everything else has been seen to."""
        if self._timer is None:
            self._timer = QTimer()
            self._timer.setSingleShot(True)
            self._timer.timeout.connect(self._over)
        self._timer.start()

    def _over(self) -> None:
        """The event loop had its turn: those who wait go on, one after the other as long as there is time."""
        self._until = None
        while self._waiting and self.has_time():
            work = self._waiting.pop(0)
            if not is_deleted(work):
                work.go_on()


_turn = _Turn()


def under_way() -> bool:
    """Whether work that others wait for goes on in the next turn."""
    return _turn.awaited


class Piecemeal(QObject):
    """Does one work at a time, the latest that was started. Main thread.

    Work is an iterator, a piece is what it does from one value to the next. Short work is done when `start`
    returns, unless other work has used up the turn. awaited: what is less urgent waits until it is done (see
    `under_way`). endedLater(): work that was not done at once is done now.
    """

    endedLater = pyqtSignal()

    def __init__(self, parent: QObject | None = None, *, awaited: bool = True):
        super().__init__(parent)
        self.awaited = awaited
        self._work: Iterator[None] | None = None
        self._working = False

    @property
    def busy(self) -> bool:
        """Whether work is under way."""
        return self._work is not None

    def start(self, work: Iterator[None]) -> None:
        """Begin; work that is under way is given up."""
        self._work = work
        if _turn.has_time():
            self._do()
        else:
            _turn.wait(self)

    def finish(self) -> None:
        """Do all that is left at once."""
        self._do(hurry=True)

    def stop(self) -> None:
        """Give up what is under way."""
        self._work = None
        _turn.forget(self)

    def go_on(self) -> None:
        """Another turn has begun, and a piece is to be done in it."""
        if self._work is not None:
            self._do()
            if self._work is None:
                self.endedLater.emit()

    def _do(self, *, hurry: bool = False) -> None:
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
                if not hurry and not _turn.has_time():
                    break
        finally:
            self._working = False
            if self._work is not None:
                _turn.wait(self)


def soon(call: Callable[[], None]) -> None:
    """Call this at once, or where the turn is used up in one of the next ones. Nobody waits for it."""

    def work() -> Iterator[None]:
        call()
        yield from ()  # An iterator of one piece.

    Piecemeal(awaited=False).start(work())
