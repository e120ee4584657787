"""Tasks that QGIS has lost are handed in again.

When a task ends, QGIS takes the task's runnable out of the thread pool's queue by its address, although the
pool has freed it long since. A runnable made in the meantime may lie at the same address: then that one is
taken out, and its task waits for ever while the pool idles (QgsTaskManager::taskStatusChanged, QGIS 3.22).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QObject, QTimer

from qgis_cbm.compat import is_deleted, task_threads

LOOK_EVERY_MS = 50
MISSED = 2
"""Looks in a row at which a thread was free and the task still waited: one wakes within a millisecond."""


@dataclass
class _Waiting:
    task: QgsTask
    again: Callable[[], None]
    missed: int = 0


class _Watch(QObject):
    """Looks only while something waits; main thread."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[_Waiting] = []
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def add(self, waiting: _Waiting) -> None:
        self._waiting.append(waiting)
        if not self._timer.isActive():
            self._timer.start()

    def _look(self) -> None:
        pool = task_threads()
        free = pool.activeThreadCount() < pool.maxThreadCount()
        lost = []
        for waiting in list(self._waiting):
            if is_deleted(waiting.task) or waiting.task.status() != QgsTask.TaskStatus.Queued:
                self._waiting.remove(waiting)
                continue
            waiting.missed = waiting.missed + 1 if free else 0
            if waiting.missed >= MISSED:
                self._waiting.remove(waiting)
                lost.append(waiting)
        for waiting in lost:
            waiting.again()
        if not self._waiting:
            self._timer.stop()


_watch: _Watch | None = None


def watch(task: QgsTask, again: Callable[[], None]) -> None:
    """Call `again` on the main thread if this task, just handed to QGIS, gets lost."""
    global _watch
    if _watch is None or is_deleted(_watch):
        _watch = _Watch()
    _watch.add(_Waiting(task, again))
