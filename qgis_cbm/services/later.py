"""Calls that wait until something else is done: of those with one name the latest counts."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QTimer

AT_MOST_MS = 250


class Later(QObject):
    """`busy` says whether to wait, never longer than `AT_MOST_MS` after the last call came. Main thread."""

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None):
        super().__init__(parent)
        self._busy = busy
        self._waiting: dict[str, Callable[[], None]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AT_MOST_MS)
        self._timer.timeout.connect(self._do_all)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._look)

    def do(self, name: str, call: Callable[[], None]) -> None:
        """Call this now, or when it is time."""
        self._waiting.pop(name, None)
        if not self._busy():
            call()
            return
        self._waiting[name] = call
        self._timer.start()

    def look(self) -> None:
        """Do what waits, unless there is still reason to; once whoever was waited for has been seen."""
        self._turn.start()

    def forget(self, name: str) -> None:
        """Call this no more."""
        self._waiting.pop(name, None)

    def clear(self) -> None:
        """Call nothing of what waits."""
        self._waiting.clear()

    def _look(self) -> None:
        if not self._busy():
            self._do_all()

    def _do_all(self) -> None:
        waiting, self._waiting = self._waiting, {}
        for call in waiting.values():
            call()
