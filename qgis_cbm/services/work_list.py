"""The parcels an analyst goes through: a list with a place in it, kept for each dataset."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from qgis_cbm.client.errors import PASSING, ClientError, NotFound
from qgis_cbm.client.protocol import Decision, ListedParcel, Parcel
from qgis_cbm.core import work_list_store
from qgis_cbm.core.piecemeal import Piecemeal
from qgis_cbm.core.work_list_store import Entry, Kept
from qgis_cbm.services.decisions import Decisions
from qgis_cbm.services.workspace import Workspace

MOST = 10_000
"""Parcels a list may have: more than anybody goes through in a season."""
_PLACE = "work list"
_SAVE_AFTER_MS = 500
_OTHERWISE = re.compile(r"[+0]+[0-9]+$")
_AT_ONCE = 1000
"""Entries that are learnt of in one piece: some milliseconds."""


class WorkList(QObject):
    """Follows workspace and decisions.

    reset(): another list. changed(list[int]): what is known of some entries. moved(int): the place in the
    list, -1 for none of its entries. wanted(str): the parcel of this id is to be shown. narrowed(): others of
    its entries are walked, or in another order. strayed(): another parcel is shown, of the list or not.
    """

    reset = pyqtSignal()
    narrowed = pyqtSignal()
    strayed = pyqtSignal()
    changed = pyqtSignal(list)
    moved = pyqtSignal(int)
    wanted = pyqtSignal(str)

    def __init__(self, workspace: Workspace, decisions: Decisions, parent: QObject | None = None):
        super().__init__(parent)
        self._workspace, self._decisions = workspace, decisions
        self._entries: list[Entry] = []
        self._rows: dict[str, int] = {}
        self._walked: tuple[int, ...] = ()
        self._places: dict[int, int] = {}
        self._index = -1
        self._left_off = False
        self._awaited = False
        self._unanswered = False
        self._before: Kept | None = None
        self._decided_since: set[str] = set()
        self._name = ""
        self._place = ""
        self._save_soon = QTimer(self)
        self._save_soon.setSingleShot(True)
        self._save_soon.setInterval(_SAVE_AFTER_MS)
        self._save_soon.timeout.connect(self._save)
        self._saving = Piecemeal(self, awaited=False)
        self._learning = Piecemeal(self)
        workspace.datasetChanged.connect(self._dataset_changed)
        workspace.parcelChanged.connect(self._parcel_changed)
        workspace.missed.connect(self._missed)
        workspace.failed.connect(self._failed)
        workspace.recovered.connect(self._recovered)
        decisions.decided.connect(self._decided)
        decisions.settled.connect(self._settled)

    def close(self) -> None:
        """Keep the list and stop following."""
        self._save_now()
        self._workspace.datasetChanged.disconnect(self._dataset_changed)
        self._workspace.parcelChanged.disconnect(self._parcel_changed)
        self._workspace.missed.disconnect(self._missed)
        self._workspace.failed.disconnect(self._failed)
        self._workspace.recovered.disconnect(self._recovered)
        self._decisions.decided.disconnect(self._decided)
        self._decisions.settled.disconnect(self._settled)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The parcels in their order."""
        return tuple(self._entries)

    @property
    def index(self) -> int:
        """The entry whose parcel is shown, or was last; -1 before the first."""
        return self._index

    @property
    def name(self) -> str:
        """Where the list comes from, for people."""
        return self._name

    def __len__(self) -> int:
        return len(self._entries)

    def fill(self, entries: Iterable[Entry], name: str) -> int:
        """Take another list, each parcel once, and show its first one; returns how many were taken."""
        self._set_aside()
        self._take(list({entry.pid: entry for entry in entries}.values())[:MOST], name, -1)
        self._save_soon.start()
        self._look_up()
        self._note(self._workspace.parcel)
        if self._entries:
            self.go(0)
        return len(self._entries)

    def clear(self) -> None:
        """Let go of the list."""
        self._set_aside()
        self._take([], "", -1)
        self._save_soon.start()

    @property
    def replaced(self) -> bool:
        """Whether there is a list before this one in the session."""
        return self._before is not None

    def bring_back(self) -> None:
        """Take the list before this one again, with the place in it; the next time this one."""
        before = self._before
        if before is not None:
            self._set_aside()
            self._take(list(before.entries), before.name, before.index)
            self._save_soon.start()
            self._look_up()

    def go(self, index: int) -> None:
        """Show the parcel of an entry."""
        if 0 <= index < len(self._entries):
            self._move(index)
            self._awaited = True
            self.wanted.emit(self._entries[index].pid)

    def walk(self, rows: Sequence[int]) -> None:
        """Go through these entries only, in this order, until there is another list: those that are seen."""
        self._keep_to(rows)
        self.narrowed.emit()

    @property
    def walked(self) -> int:
        """How many entries are gone through."""
        return len(self._walked)

    @property
    def place(self) -> int:
        """The place among those that are gone through, from 1 on; 0 where the parcel is none of them."""
        parcel = self._workspace.parcel
        strayed = not self._awaited and parcel is not None and parcel.pid not in self._rows
        return 0 if strayed else self._places.get(self._index, -1) + 1

    def has(self, step: int) -> bool:
        """Return whether `next` (1) or `previous` (-1) leads to an entry."""
        return self._beyond(step) >= 0

    def next(self) -> None:
        """Show the next parcel; at first that of the place where the analyst left off."""
        self.go(self._beyond(1))

    def previous(self) -> None:
        """Show the parcel before, in the same way."""
        self.go(self._beyond(-1))

    def next_undecided(self) -> None:
        """Show the next parcel that waits for a decision, from the beginning again after the last one."""
        first = self._places.get(self._index, -1) + (0 if self._stays else 1)
        for row in (*self._walked[first:], *self._walked[:first]):
            if _is_undecided(self._entries[row]):
                self.go(row)
                return

    @property
    def missing(self) -> int:
        """How many of all entries the dataset lacks, as far as is known."""
        return sum(entry.missing for entry in self._entries)

    @property
    def undecided(self) -> int:
        """How many of the walked have no decision yet; what does not exist waits for none."""
        return sum(_is_undecided(self._entries[row]) for row in self._walked)

    def _set_aside(self) -> None:
        """Keep the list while another one takes its place."""
        if self._entries:
            self._before = Kept(self._name, tuple(self._entries), self._index)

    def _take(self, entries: list[Entry], name: str, index: int) -> None:
        self._learning.stop()
        self._entries, self._name = entries, name
        self._rows = {entry.pid: row for row, entry in enumerate(entries)}
        self._index = index if index < len(entries) else -1
        self._left_off = self._index >= 0
        self._keep_to(range(len(entries)))
        self.reset.emit()
        self.moved.emit(self._index)

    @property
    def _stays(self) -> bool:
        """Whether the first step is none: to the place where the analyst left off, if it is seen."""
        return self._left_off and self._index in self._places

    def _keep_to(self, rows: Sequence[int]) -> None:
        self._walked = tuple(rows)
        self._places = {row: place for place, row in enumerate(self._walked)}

    def _beyond(self, step: int) -> int:
        """The entry a step away, -1 for none; from one that is not walked the way leads to the first that is.

        No step at all where the parcel of the place was not shown yet: the list is of another session.
        """
        if self._stays:
            return self._index
        place = self._places.get(self._index, -1) + step
        return self._walked[place] if 0 <= place < len(self._walked) else -1

    def _move(self, index: int) -> None:
        if index != self._index or self._left_off:
            self._index, self._left_off = index, False
            self._save_soon.start()
            self.moved.emit(index)

    def _update(self, entries: dict[int, Entry]) -> None:
        """Take what is known of these rows by now; said once, as each that hears it goes through the list."""
        rows = [row for row, entry in entries.items() if entry != self._entries[row]]
        for row in rows:
            self._entries[row] = entries[row]
        if rows:
            self.changed.emit(rows)

    def _dataset_changed(self) -> None:
        """Every dataset has its own list; it is there again when the analyst comes back."""
        connection, key = self._workspace.connection, self._workspace.dataset
        place = f"{connection.name}/{key.name}" if connection and key else ""
        if place != self._place:
            self._save_now()
            self._place, self._before = place, None
            kept = work_list_store.load(place) if place else Kept()
            self._take(list(kept.entries), kept.name, kept.index)
        if self._workspace.info is not None:
            self._look_up()

    def _parcel_changed(self, parcel: Parcel | None) -> None:
        self._awaited = False
        row = self._note(parcel)
        if row is not None:
            self._move(row)
        self.strayed.emit()

    def _missed(self, pid: str) -> None:
        row = self._rows.get(pid)
        if row is not None:
            self._update({row: replace(self._entries[row], missing=True)})
            self._save_soon.start()

    def _failed(self, error: ClientError) -> None:
        """Let go of the parcel before one that does not exist: a decision would go to the wrong one."""
        if self._awaited and isinstance(error, NotFound):
            self._workspace.clear()

    def _note(self, parcel: Parcel | None) -> int | None:
        """Keep crop and area of a parcel that is shown; returns its row, None where the list lacks it."""
        row = self._rows.get(parcel.pid) if parcel is not None else None
        if parcel is not None and row is not None:
            known = self._entries[row]
            seen = replace(known, crop=parcel.crop_name, area_m2=parcel.area_m2, missing=False)
            self._update({row: seen})
        return row

    def _decided(self, decision: Decision) -> None:
        self._decided_since.add(decision.pid)
        row = self._rows.get(decision.pid)
        if row is not None:
            self._update({row: replace(self._entries[row], outcome=decision.outcome)})

    def _settled(self, decision: Decision) -> None:
        """Go on, if the analyst is still at this parcel."""
        if self._rows.get(decision.pid, -1) == self._index >= 0:
            self.next()

    def _look_up(self) -> None:
        """Ask which of the parcels there are, and for crop, area and decision."""
        self._learning.stop()
        self._unanswered = False
        if self._entries:
            pids = tuple(entry.pid for entry in self._entries)
            self._decided_since = set()
            self._workspace.ask(
                _PLACE,
                self.tr("CbM: parcels of the work list"),
                lambda client, key, feedback: client.find_parcels(key, pids, feedback),
                lambda parcels: self._learning.start(self._learn(frozenset(pids), parcels)),
                self._not_learnt,
            )

    def _not_learnt(self, error: ClientError) -> None:
        self._unanswered = isinstance(error, PASSING)

    def _recovered(self) -> None:
        if self._unanswered:
            self._look_up()

    def _learn(self, asked: Collection[str], parcels: Iterable[ListedParcel]) -> Iterator[None]:
        """Take what was found of the ids asked for; what was not, the dataset lacks."""
        found = {parcel.pid: parcel for parcel in parcels}
        for first in range(0, len(self._entries), _AT_ONCE):
            some = enumerate(self._entries[first : first + _AT_ONCE], first)
            self._update({row: self._learnt(each, found) for row, each in some if each.pid in asked})
            yield
        self._save_soon.start()

    def _learnt(self, known: Entry, found: Mapping[str, ListedParcel]) -> Entry:
        parcel = found.get(known.pid)
        if parcel is None:
            # A number is found however it is written, but only by itself.
            return known if _OTHERWISE.match(known.pid) else replace(known, missing=True)
        # What was decided since the question is newer than the answer.
        outcome = known.outcome if known.pid in self._decided_since else parcel.outcome
        return Entry(known.pid, parcel.crop_name, parcel.area_m2, outcome)

    def _save(self) -> None:
        if self._place:
            kept = Kept(self._name, tuple(self._entries), self._index)
            self._saving.start(work_list_store.save(self._place, kept))

    def _save_now(self) -> None:
        """Keep what is to be kept soon, or is being kept."""
        if self._save_soon.isActive():
            self._save_soon.stop()
            self._save()
        self._saving.finish()


def _is_undecided(entry: Entry) -> bool:
    return not entry.outcome and not entry.missing
