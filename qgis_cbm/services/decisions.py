"""Decisions on the picked parcel: its history, a new one, and one that takes the last one back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_cbm.client.errors import PASSING, ClientError
from qgis_cbm.client.protocol import MOST_NOTE, MOST_REASON, DatasetKey, Decision, Parcel
from qgis_cbm.core import i18n
from qgis_cbm.core.outcomes import outcome_text
from qgis_cbm.core.settings import Connection
from qgis_cbm.services.workspace import Workspace

_PLACE = "decisions"


@dataclass(frozen=True)
class History:
    """The decisions of a parcel, the latest first; `trouble` says why they are not known."""

    pid: str
    decisions: tuple[Decision, ...] = ()
    trouble: str = ""


class Decisions(QObject):
    """Follows the workspace's parcel. Everything is signalled on the main thread.

    historyChanged(History | None): None while it is asked for. savingChanged(bool): a decision is on its way.
    decided(Decision): it is stored, and its dataset is still in use. settled(Decision): after that, unless it
    only takes another one back: the analyst is done with the parcel.
    """

    historyChanged = pyqtSignal(object)
    savingChanged = pyqtSignal(bool)
    decided = pyqtSignal(object)
    settled = pyqtSignal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._history: History | None = None
        self._saving = 0
        self._unsure = False
        workspace.parcelChanged.connect(self._parcel_changed)
        workspace.recovered.connect(self._recovered)

    def close(self) -> None:
        """Stop following."""
        self._workspace.parcelChanged.disconnect(self._parcel_changed)
        self._workspace.recovered.disconnect(self._recovered)

    @property
    def history(self) -> History | None:
        """What is known of the picked parcel."""
        return self._history

    @property
    def saving(self) -> bool:
        """Whether a decision is on its way."""
        return self._saving > 0

    @property
    def obstacle(self) -> str:
        """Why nothing can be decided now; empty when it can."""
        if self._workspace.parcel is None:
            return self.tr("Pick a parcel first.")
        if self.saving:
            return self.tr("The last decision is being stored.")
        return self._workspace.lacks("decide")

    def decide(self, outcome: str, reason: str = "", note: str = "") -> None:
        """Store a decision on the picked parcel; does nothing where there is an obstacle.

        Nor while another parcel is on its way: quick hands mean that one, and have not seen it.
        """
        if not self._workspace.seeking:
            self._write(outcome, reason, note, settles=True)

    def take_back(self) -> None:
        """Undo the latest decision by a new one: the outcome before it counts again. The parcel stays."""
        if self._history is None or not self._history.decisions:
            return
        latest, *earlier = self._history.decisions
        outcome = earlier[0].outcome if earlier else "inconclusive"
        reason = self.tr("Taken back: {}").format(outcome_text(latest.outcome))
        self._write(outcome, reason, "", settles=False)

    def _write(self, outcome: str, reason: str, note: str, *, settles: bool) -> None:
        workspace, parcel = self._workspace, self._workspace.parcel
        if parcel is None or self.obstacle:
            return
        pid, place = parcel.pid, self._place()
        reason, note = reason.strip()[:MOST_REASON], note.strip()[:MOST_NOTE]
        self._saving += 1
        self.savingChanged.emit(True)

        def again() -> None:
            if workspace.parcel is not None and (workspace.parcel.pid, self._place()) == (pid, place):
                self._write(outcome, reason, note, settles=settles)

        workspace.write(
            self.tr("CbM: decision on parcel {}").format(pid),
            lambda client, key, feedback: client.decide(key, pid, outcome, reason, note, feedback),
            lambda decision: self._stored(decision, place, settles),
            lambda error: self._failed(error, again),
        )

    def _parcel_changed(self, parcel: Parcel | None) -> None:
        self._set(None)
        if parcel is None:
            self._workspace.forget(_PLACE)
        else:
            self._ask(parcel)

    def _recovered(self) -> None:
        """Ask again for a history that did not come, or that may lack what was written without an answer."""
        parcel, unsure, self._unsure = self._workspace.parcel, self._unsure, False
        if parcel is not None and self._history is not None and (unsure or self._history.trouble):
            self._set(None)
            self._ask(parcel)

    def _ask(self, parcel: Parcel) -> None:
        lacking, pid = self._workspace.lacks("decisions"), parcel.pid
        if lacking:
            self._set(History(pid, (), lacking))
            return
        self._workspace.ask(
            _PLACE,
            self.tr("CbM: decisions on parcel {}").format(pid),
            lambda client, key, feedback: client.decisions(key, pid, feedback),
            lambda found: self._set(History(pid, found)),
            lambda error: self._set(History(pid, (), i18n.message(error))),
        )

    def _set(self, history: History | None) -> None:
        self._history = history
        self.historyChanged.emit(history)

    def _place(self) -> tuple[Connection | None, DatasetKey | None]:
        """Where a parcel id means the parcel that is picked now."""
        return self._workspace.connection, self._workspace.dataset

    def _stored(
        self, decision: Decision, place: tuple[Connection | None, DatasetKey | None], settles: bool
    ) -> None:
        self._ended()
        if place != self._place():
            return  # in another year the same id may be another parcel
        parcel = self._workspace.parcel
        if parcel is not None and parcel.pid == decision.pid:
            if self._history is None or self._history.trouble:
                self._ask(parcel)
            else:
                self._set(History(decision.pid, (decision, *self._history.decisions)))
        self.decided.emit(decision)
        if settles:
            self.settled.emit(decision)

    def _failed(self, error: ClientError, again: Callable[[], None]) -> None:
        self._ended()
        self._unsure = self._unsure or isinstance(error, PASSING)
        self._workspace.report(error, again)

    def _ended(self) -> None:
        self._saving -= 1
        self.savingChanged.emit(self.saving)
