"""Calls that wait until something else is done: of those with one name the latest counts."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QElapsedTimer, QObject, QTimer

AT_MOST_MS = 250
_LOOK_EVERY_MS = 10


class Later(QObject):
    """Calls one after the other, each in a turn of the event loop of its own; never at once.

    QGIS paints what is to be painted whenever a task begins: in one turn with whatever led to the call this
    would be long. `busy` says whether to wait, never longer than `AT_MOST_MS` after the last call came.
    Main thread.
    """

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None):
        super().__init__(parent)
        self._busy = busy
        self._waiting: dict[str, Callable[[], None]] = {}
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def do(self, name: str, call: Callable[[], None]) -> None:
        """Call this when it is time."""
        self._waiting.pop(name, None)
        self._waiting[name] = call
        self._since.start()
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
        if self._busy() and self._since.elapsed() < AT_MOST_MS:
            self._timer.start(_LOOK_EVERY_MS)
            return
        call = self._waiting.pop(next(iter(self._waiting)))
        self._timer.start(0)
        call()
