"""One way to do I/O: prepare on the main thread, work in a task, publish on the main thread."""

from __future__ import annotations

import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsFeedback, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client.errors import Cancelled, ClientError, Unexpected
from qgis_cbm.compat import QUIET_TASK, READING_TASK, is_deleted
from qgis_cbm.core import piecemeal
from qgis_cbm.services.owned_task import OwnedTask

Work = Callable[[QgsFeedback, Callable[[object], None]], object]


@dataclass(frozen=True)
class Progress:
    """How far a task is, handed over like a first result; the status bar shows it too."""

    percent: float


class ClientTask(OwnedTask):
    """Runs `work(feedback, early)` in a worker thread.

    `early(value)` hands over a first result while the work goes on. On the main thread `publish(value)`
    follows, or `fail(ClientError)`, which is `Cancelled` when the user stopped it in the status bar. Nothing
    follows once the task is dropped or `owner` is gone. A `quiet` one is not shown in the status bar, where
    QGIS can hide it. QGIS gives up tasks without a question when it ends; it asks for those that are not
    `cancellable`.
    """

    _early = pyqtSignal(object)
    _successor: ClientTask | None

    def __init__(
        self,
        description: str,
        owner: QObject,
        work: Work,
        publish: Callable[[Any], None],
        fail: Callable[[ClientError], None],
        ended: Callable[[ClientTask], None],
        early: Callable[[object], None] | None = None,
        *,
        cancellable: bool = True,
        quiet: bool = False,
    ):
        kind = QUIET_TASK if quiet else READING_TASK
        super().__init__(description, kind if cancellable else QgsTask.Flag(0), owner)
        self._work = work
        self._publish = publish
        self._fail = fail
        self._ended = ended
        self._feedback = QgsFeedback()
        self._value: object = None
        self._error: ClientError | None = None
        self._on_early = early
        self._cancellable, self._quiet = cancellable, quiet
        self._dropped = False
        self._firsts: deque[object] = deque()
        self._early.connect(self._pass_on)

    def start(self, priority: int = 0) -> ClientTask:
        """Hand the task to QGIS; it can be cancelled in the status bar too. Higher priorities go first."""
        self._hand_in(priority)
        return self

    def again(self) -> ClientTask:
        """Return another task that does the same; it ends in the name of this one."""
        return ClientTask(
            self.description(), self._owner, self._work, self._publish, self._fail,
            lambda _successor: self._ended(self), self._on_early, cancellable=self._cancellable,
            quiet=self._quiet,
        )  # fmt: skip

    def run(self) -> bool:
        """Do the work; called by QGIS in a worker thread."""
        try:
            self._value = self._work(self._feedback, self._early.emit)
        except ClientError as error:
            self._error = error
        except Exception as error:
            self._error = Unexpected(
                Sentence(
                    "{task}: something unexpected happened ({kind}).",
                    task=self.description(),
                    kind=type(error).__name__,
                ),
                detail=traceback.format_exc(),
            )
        return self._error is None

    def cancel(self) -> None:
        """Tell the work, too, that it is to stop."""
        self._feedback.cancel()
        super().cancel()

    def drop(self) -> None:
        """Stop as soon as possible; nothing is published afterwards."""
        self._dropped = True
        if self._successor is not None:
            self._successor.drop()
        else:
            self.cancel()

    def end(self) -> None:
        """Publish."""
        self._ended(self)
        while self._firsts:
            self._hand_over()
        if self._dropped:
            return
        if self._feedback.isCanceled():
            self._fail(Cancelled(Sentence("Cancelled.")))
        elif self._error is not None:
            self._fail(self._error)
        else:
            self._publish(self._value)

    def _pass_on(self, value: object) -> None:
        if isinstance(value, Progress):
            self.setProgress(value.percent)
        self._firsts.append(value)
        piecemeal.soon(self._hand_over)

    def _hand_over(self) -> None:
        """Hand over the first result that waits, unless `end` had its turn sooner and has done so."""
        if not self._firsts:
            return
        value = self._firsts.popleft()
        wanted = not (self._dropped or self._feedback.isCanceled() or is_deleted(self._owner))
        if self._on_early is not None and wanted:
            self._on_early(value)
