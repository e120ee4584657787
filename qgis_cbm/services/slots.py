"""Named places for one task each: a new task takes the place of the one before, which is dropped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QElapsedTimer, QObject, QTimer, pyqtSignal

from qgis_cbm.client.errors import ClientError
from qgis_cbm.compat import is_deleted
from qgis_cbm.services.tasks import ClientTask, Work


class Slots(QObject):
    """busyChanged(bool): the first task was started, or the last one ended or was cancelled.

    cancellable: whether the user may stop the tasks in QGIS' status bar.
    """

    busyChanged = pyqtSignal(bool)

    def __init__(self, parent: QObject | None = None, priority: int = 0, *, cancellable: bool = True):
        super().__init__(parent)
        self._priority, self._cancellable = priority, cancellable
        self._tasks: dict[str, ClientTask] = {}
        self._begun: dict[str, QElapsedTimer] = {}

    @property
    def busy(self) -> bool:
        """Whether any task runs or is about to."""
        return bool(self._tasks)

    def running(self, name: str) -> bool:
        """Return whether this place has a task."""
        return name in self._tasks

    def start(
        self,
        name: str,
        description: str,
        work: Work,
        publish: Callable[[Any], None],
        fail: Callable[[ClientError], None],
        early: Callable[[object], None] | None = None,
        apart_ms: int = 0,
    ) -> None:
        """Run `work` in a task; see `ClientTask`.

        It begins at once, or `apart_ms` after the one before in this place began: of those that are started
        meanwhile only the last one does.
        """
        was_busy = self.busy
        previous = self._tasks.pop(name, None)
        if previous is not None:
            previous.drop()
        task = self._tasks[name] = ClientTask(
            description, self, work, publish, fail, self._ended, early, cancellable=self._cancellable
        )
        begun = self._begun.setdefault(name, QElapsedTimer()) if apart_ms else QElapsedTimer()
        wait = apart_ms - begun.elapsed() if begun.isValid() else 0
        if wait > 0:
            QTimer.singleShot(wait, lambda: self._begin(name, task, begun))
        else:
            self._begin(name, task, begun)
        if not was_busy:
            self.busyChanged.emit(True)

    def cancel(self, name: str) -> None:
        """Stop the task of one place."""
        task = self._tasks.pop(name, None)
        if task is not None:
            task.drop()
            if not self._tasks:
                self.busyChanged.emit(False)

    def cancel_all(self) -> None:
        """Stop whatever is running."""
        for name in tuple(self._tasks):
            self.cancel(name)

    def _begin(self, name: str, task: ClientTask, begun: QElapsedTimer) -> None:
        if not is_deleted(self) and self._tasks.get(name) is task:
            begun.start()
            task.start(self._priority)

    def _ended(self, task: ClientTask) -> None:
        for name, running in tuple(self._tasks.items()):
            if running is task:
                del self._tasks[name]
                if not self._tasks:
                    self.busyChanged.emit(False)
