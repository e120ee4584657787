"""Decisions on the picked parcel: its history, a new one, and one that takes the last one back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_cbm.client.errors import PASSING, ClientError, NotAuthorised, ServerFault
from qgis_cbm.client.protocol import MOST_NOTE, MOST_REASON, DatasetKey, Decision, Parcel
from qgis_cbm.core import i18n, log
from qgis_cbm.core.outcomes import outcome_text
from qgis_cbm.core.settings import Connection
from qgis_cbm.services.workspace import Workspace

_PLACE = "decisions"


Place = tuple[str, Optional[DatasetKey]]
"""Name of a connection, and a dataset: where a parcel id means one parcel."""
# The same again would fail again, or needs other eyes.
_FINAL = (NotAuthorised, ServerFault)


@dataclass(frozen=True)
class History:
    """The decisions of a parcel, the latest first; `trouble` says why they are not known."""

    pid: str
    decisions: tuple[Decision, ...] = ()
    trouble: str = ""


@dataclass(frozen=True)
class Unstored:
    """A decision that the source may not have, and why. known: how many the parcel had, -1 unknown."""

    place: Place
    pid: str
    outcome: str
    reason: str
    note: str
    settles: bool
    known: int
    error: ClientError | None = None

    def is_in(self, history: History) -> bool:
        """Whether a history that came later begins with it: it was stored though the answer was lost."""
        if self.known < 0 or len(history.decisions) <= self.known:
            return False
        latest = history.decisions[0]
        return (latest.outcome, latest.reason, latest.note) == (self.outcome, self.reason, self.note)


class Decisions(QObject):
    """Follows the workspace's parcel. Everything is signalled on the main thread.

    historyChanged(History | None): None while it is asked for. savingChanged(bool): a decision is on its way.
    decided(Decision): it is stored, and its dataset is still in use. settled(Decision): after that, unless it
    only takes another one back or its parcel is no longer shown: the analyst is done with it.
    unstoredChanged(): see `unstored`.
    """

    historyChanged = pyqtSignal(object)
    savingChanged = pyqtSignal(bool)
    unstoredChanged = pyqtSignal()
    decided = pyqtSignal(object)
    settled = pyqtSignal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._history: History | None = None
        self._saving = 0
        self._unsure = False
        self._unstored: dict[tuple[Place, str], Unstored] = {}
        workspace.datasetChanged.connect(self._moved)
        workspace.connections.saved.connect(self._renamed)
        workspace.parcelChanged.connect(self._parcel_changed)
        workspace.recovered.connect(self._recovered)

    def close(self) -> None:
        """Stop following."""
        self._workspace.datasetChanged.disconnect(self._moved)
        self._workspace.connections.saved.disconnect(self._renamed)
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
    def unstored(self) -> tuple[Unstored, ...]:
        """Decisions that could not be stored but may be, of each parcel the latest."""
        return tuple(self._unstored.values())

    def is_here(self, unstored: Unstored) -> bool:
        """Whether it belongs to the dataset in use."""
        return unstored.place == self._place()

    def store_again(self) -> None:
        """Send what is not stored in the dataset in use once more, whatever parcel is shown by now."""
        if self.saving:
            return
        if self._workspace.info is None:
            self._workspace.connect_server()
            return
        for each in filter(self.is_here, self.unstored):
            self._send(each)

    def drop(self, given_up: Iterable[Unstored]) -> None:
        """Let go of decisions that the analyst does not want to store any more."""
        for each in given_up:
            if self._unstored.get((each.place, each.pid)) == each:
                del self._unstored[each.place, each.pid]

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
        parcel, history = self._workspace.parcel, self._history
        if parcel is None or self.obstacle:
            return
        reason, note = reason.strip()[:MOST_REASON], note.strip()[:MOST_NOTE]
        known = len(history.decisions) if history is not None and not history.trouble else -1
        self._send(Unstored(self._place(), parcel.pid, outcome, reason, note, settles, known))

    def _send(self, new: Unstored) -> None:
        self._saving += 1
        self.savingChanged.emit(True)
        started = self._workspace.write(
            self.tr("CbM: decision on parcel {}").format(new.pid),
            lambda client, key, feedback: client.decide(
                key, new.pid, new.outcome, new.reason, new.note, feedback
            ),
            lambda decision: self._stored(decision, new.place, new.settles),
            lambda error: self._failed(error, new),
        )
        if not started:
            self._ended()

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
        lost = self._unstored.get((self._place(), history.pid)) if history is not None else None
        if history is not None and lost is not None and lost.is_in(history):
            self._forget(lost.place, lost.pid)
            self.decided.emit(history.decisions[0])
        self.historyChanged.emit(history)

    def _place(self) -> Place:
        connection = self._workspace.connection
        return connection.name if connection is not None else "", self._workspace.dataset

    def _moved(self) -> None:
        """Another dataset, or what it is called: what is not stored belongs here, or no longer."""
        if self._unstored:
            self.unstoredChanged.emit()

    def _renamed(self, connection: Connection, replaces: str) -> None:
        """What is not stored stays with its connection."""
        for (name, key), pid in tuple(self._unstored):
            if name == replaces:
                lost = self._unstored.pop(((name, key), pid))
                place = connection.name, key
                self._unstored[place, pid] = replace(lost, place=place)

    def _stored(self, decision: Decision, place: Place, settles: bool) -> None:
        self._ended()
        self._forget(place, decision.pid)
        if place != self._place():
            return  # in another year the same id may be another parcel
        parcel = self._workspace.parcel
        if parcel is not None and parcel.pid == decision.pid:
            if self._history is None or self._history.trouble:
                self._ask(parcel)
            else:
                self._set(History(decision.pid, (decision, *self._history.decisions)))
        self.decided.emit(decision)
        if settles and parcel is not None and parcel.pid == decision.pid:
            self.settled.emit(decision)

    def _failed(self, error: ClientError, new: Unstored) -> None:
        """What the source refuses is said; what something can be done for is kept until it is stored."""
        self._ended()
        self._unsure = self._unsure or isinstance(error, PASSING)
        passes = isinstance(error, PASSING)
        if not error.remedies or (isinstance(error, _FINAL) and not passes):
            self._forget(new.place, new.pid)
            self._workspace.report(error, lambda: self._once_more(new))
            return
        log.warning(f"A decision is not stored: {error.message} {error.detail or ''}".strip())
        # Of a parcel the latest counts, which goes to the end.
        self._unstored.pop((new.place, new.pid), None)
        self._unstored[new.place, new.pid] = replace(new, error=error)
        self.unstoredChanged.emit()

    def _once_more(self, new: Unstored) -> None:
        """Where the parcel is still looked at, and nothing else is on its way."""
        parcel = self._workspace.parcel
        if self.is_here(new) and not self.obstacle and parcel is not None and parcel.pid == new.pid:
            self._send(new)

    def _forget(self, place: Place, pid: str) -> None:
        if self._unstored.pop((place, pid), None) is not None:
            self.unstoredChanged.emit()

    def _ended(self) -> None:
        self._saving -= 1
        self.savingChanged.emit(self.saving)
