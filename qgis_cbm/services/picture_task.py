"""Pictures made off the main thread, to be copied, saved or put on the map."""

from __future__ import annotations

import traceback
from collections.abc import Callable

from qgis.PyQt.QtCore import QObject

from qgis_cbm.compat import QUIET_TASK
from qgis_cbm.core import i18n, log
from qgis_cbm.services.owned_task import OwnedTask

RENDER_PRIORITY = 100
"""Before data tasks that wait for a thread: a picture takes milliseconds and somebody waits for it."""


class PictureTask(OwnedTask):
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
        super().__init__(description, QUIET_TASK, owner)
        self._work, self._done, self._fail = work, done, fail
        self._value: object = None
        self._worked = False
        self._trouble = ""

    def start(self) -> PictureTask:
        """Hand the task to QGIS."""
        self._hand_in(RENDER_PRIORITY)
        return self

    def again(self) -> PictureTask:
        """Return another task that does the same."""
        return PictureTask(self.description(), self._owner, self._work, self._done, self._fail)

    def run(self) -> bool:
        """Do the work; called by QGIS in a worker thread."""
        try:
            self._value = self._work()
            self._worked = True
        except Exception as error:
            self._trouble = i18n.message(error) or type(error).__name__
            log.warning(f"{self.description()}: {traceback.format_exc()}")
        return self._worked

    def end(self) -> None:
        """Hand over the result."""
        if self._worked:
            self._done(self._value)
        else:
            self._fail(self._trouble)
