"""Pictures made off the main thread, to be copied, saved or put on the map."""

from __future__ import annotations

import traceback
from collections.abc import Callable

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject

from qgis_cbm.compat import QUIET_TASK, is_deleted
from qgis_cbm.core import i18n, log
from qgis_cbm.services import queue_watch

# The task manager owns a task only on the C++ side; without this Python forgets its `finished`.
_running: set[PictureTask] = set()

RENDER_PRIORITY = 100
"""Before data tasks that wait for a thread: a picture takes milliseconds and somebody waits for it."""


class PictureTask(QgsTask):
    """Runs `work()` in a worker thread; `done(value)` or `fail(sentence)` follow on the main thread.

    The sentence is empty when the task was cancelled. Neither follows when `owner` is gone by then.
    """

    def __init__(
        self,
        description: str,
        owner: QObject,
        work: Callable[[], object],
        done: Callable[[object], None],
        fail: Callable[[str], None],
    ):
        super().__init__(description, QUIET_TASK)
        self._owner, self._work, self._done, self._fail = owner, work, done, fail
        self._value: object = None
        self._worked = False
        self._trouble = ""
        self._successor: PictureTask | None = None

    def start(self) -> PictureTask:
        """Hand the task to QGIS."""
        _running.add(self)
        QgsApplication.taskManager().addTask(self, RENDER_PRIORITY)
        queue_watch.watch(self, self._again)
        return self

    def _again(self) -> None:
        """Let another task do the work, as QGIS has lost this one."""
        self._successor = PictureTask(self.description(), self._owner, self._work, self._done, self._fail)
        _running.discard(self)
        super().cancel()
        self._successor.start()

    def run(self) -> bool:
        """Do the work; called by QGIS in a worker thread."""
        try:
            self._value = self._work()
            self._worked = True
        except Exception as error:
            self._trouble = i18n.message(error) or type(error).__name__
            log.warning(f"{self.description()}: {traceback.format_exc()}")
        return self._worked

    def finished(self, _done: bool) -> None:
        """Hand over the result; called by QGIS on the main thread."""
        _running.discard(self)
        if self._successor is not None or is_deleted(self._owner):
            return
        if self._worked:
            self._done(self._value)
        else:
            self._fail(self._trouble)
