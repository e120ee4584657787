"""What all tasks have in common: QGIS cannot lose them, and nothing follows for an owner who is gone.

What follows has its place in the turns of the event loop (`piecemeal.soon`): answers that come together with
a click, and with the drawing of the answers before, would else be one long turn.
"""

from __future__ import annotations

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject

from qgis_cbm.compat import is_deleted
from qgis_cbm.core import piecemeal
from qgis_cbm.services import queue_watch

# The task manager owns a task only on the C++ side; without this Python forgets its `finished`.
_running: set[OwnedTask] = set()


class OwnedTask(QgsTask):
    """Runs in a worker thread; `end` follows on the main thread unless `owner` is gone by then.

    Where QGIS has lost it another one does the work, made by `again`; whoever holds this one notices nothing.
    """

    def __init__(self, description: str, flags: QgsTask.Flag, owner: QObject):
        super().__init__(description, flags)
        self._owner = owner
        self._priority = 0
        self._successor: OwnedTask | None = None

    def again(self) -> OwnedTask:
        """Return another task that does the same."""
        raise NotImplementedError

    def end(self) -> None:
        """Say how it went."""
        raise NotImplementedError

    def _hand_in(self, priority: int) -> None:
        """Hand the task to QGIS; higher priorities go first."""
        self._priority = priority
        _running.add(self)
        QgsApplication.taskManager().addTask(self, priority)
        queue_watch.watch(self, self._replace)

    def _replace(self) -> None:
        self._successor = self.again()
        _running.discard(self)
        QgsTask.cancel(self)
        self._successor._hand_in(self._priority)

    def cancel(self) -> None:
        """Stop as soon as possible; QGIS calls this for the user, who stops it in the status bar."""
        if self._successor is not None:
            self._successor.cancel()
        elif not is_deleted(self):  # It is done, as QGIS sees it, while what follows waits for its turn.
            super().cancel()

    def finished(self, _done: bool) -> None:
        """Called by QGIS on the main thread."""
        piecemeal.soon(self._finish)

    def _finish(self) -> None:
        _running.discard(self)
        if self._successor is None and not is_deleted(self._owner):
            self.end()
