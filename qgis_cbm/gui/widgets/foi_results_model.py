"""The results of a FOI run as a table: outcome, parcel, largest shares or why not judged, clusters."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QColor

from qgis_cbm.compat import plain
from qgis_cbm.core.foi_verdict import (
    COLOURS,
    NOT_JUDGED,
    OUTCOMES,
    Verdict,
    outcome_text,
    reason_text,
    shares_text,
    short_text,
)

OUTCOME, PARCEL, CLUSTERS, SHARES = range(4)
_Role = Qt.ItemDataRole


class FoiResultsModel(QAbstractTableModel):
    """Sorts and filters itself: of 100,000 parcels a proxy would compare millions of cells one by one."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self._verdicts: Sequence[Verdict] = ()
        self._outcomes: Collection[str] = OUTCOMES
        self._sorted_by = (OUTCOME, Qt.SortOrder.AscendingOrder)
        self._rows: list[int] = []

    def show(self, names: Sequence[str], verdicts: Sequence[Verdict]) -> None:
        """Show the parcels of another run, of which parcel n has the n-th name and verdict."""
        self._names, self._verdicts = names, verdicts
        self._arrange()

    def show_only(self, outcomes: Collection[str]) -> None:
        """Leave the parcels of these outcomes."""
        self._outcomes = outcomes
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; a negative one stands for the order of the layer."""
        self._sorted_by = (column, order)
        self._arrange()

    def parcel_at(self, row: int) -> int:
        """Return which parcel of the run a row shows."""
        return self._rows[row]

    def row_of(self, parcel: int) -> int:
        """Return the row that shows a parcel of the run, -1 when the filter hides it."""
        return self._rows.index(parcel) if parcel in self._rows else -1

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of parcels shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Return the names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return (self.tr("Outcome"), self.tr("Parcel"), self.tr("Clusters"), self.tr("Shares"))[section]
        return None

    def data(self, index: QModelIndex, role: int = _Role.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        parcel, column = self._rows[index.row()], index.column()
        verdict = self._verdicts[parcel]
        if role == _Role.DisplayRole:
            return self._text(parcel, column)
        if role == _Role.DecorationRole and column == OUTCOME:
            return QColor(COLOURS[verdict.outcome])
        if role == _Role.ToolTipRole:
            return outcome_text(verdict.outcome) if column == OUTCOME else self._text(parcel, column)
        if role == _Role.TextAlignmentRole and column == CLUSTERS:
            return plain(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, parcel: int, column: int) -> str:
        verdict = self._verdicts[parcel]
        if column == OUTCOME:
            return short_text(verdict.outcome)
        if column == PARCEL:
            return self._names[parcel]
        if column == SHARES:
            return reason_text(verdict.reason) if verdict.outcome == NOT_JUDGED else shares_text(verdict)
        return str(len(verdict.large)) if verdict.foi_c >= 0 else ""

    def _key(self, parcel: int) -> Any:
        """What a parcel is sorted by; ids that are numbers as numbers."""
        verdict, name = self._verdicts[parcel], self._names[parcel]
        column = self._sorted_by[0]
        if column == OUTCOME:
            return OUTCOMES.index(verdict.outcome)
        if column == PARCEL:
            return (0, int(name), "") if name.isdecimal() else (1, 0, name)
        if column == SHARES:
            return verdict.shares[0][1] if verdict.shares else 101.0
        return len(verdict.large)

    def _arrange(self) -> None:
        self.beginResetModel()
        rows = [n for n, verdict in enumerate(self._verdicts) if verdict.outcome in self._outcomes]
        if self._sorted_by[0] >= 0:
            rows.sort(key=self._key, reverse=self._sorted_by[1] == Qt.SortOrder.DescendingOrder)
        self._rows = rows
        self.endResetModel()
