"""Calls that wait until something else is done: of those with one name the latest counts."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QElapsedTimer, QObject, QTimer

AT_MOST_MS = 250
_LOOK_EVERY_MS = 10


class Later(QObject):
    """Calls one after the other, each in a turn of the event loop of its own; never at once.

    QGIS paints what is to be painted whenever a task begins: in one turn with whatever led to the call this
    would be long. `busy` says whether to wait, but no call waits longer than `AT_MOST_MS`. Main thread.
    """

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None):
        super().__init__(parent)
        self._busy = busy
        self._waiting: dict[str, tuple[Callable[[], None], QElapsedTimer]] = {}
        self._calling = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def do(self, name: str, call: Callable[[], None]) -> None:
        """Call this when it is time."""
        self._waiting.pop(name, None)
        since = QElapsedTimer()
        since.start()
        self._waiting[name] = call, since
        if not self._calling:
            self._timer.start(0)

    def forget(self, name: str) -> None:
        """Call this no more."""
        self._waiting.pop(name, None)

    def clear(self) -> None:
        """Call nothing of what waits."""
        self._waiting.clear()

    def _look(self) -> None:
        if not self._waiting:
            return
        oldest = next(iter(self._waiting))
        call, since = self._waiting[oldest]
        if self._busy() and since.elapsed() < AT_MOST_MS:
            self._timer.start(_LOOK_EVERY_MS)
            return
        del self._waiting[oldest]
        # A call may ask the user for a password: the next one waits for the answer.
        self._calling = True
        try:
            call()
        finally:
            self._calling = False
            self._timer.start(0)
