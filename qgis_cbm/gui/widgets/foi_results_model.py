"""The results of a FOI run as a table: outcome, parcel, largest shares, clusters, reason."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QColor

from qgis_cbm.core.foi_verdict import (
    COLOURS,
    NOT_JUDGED,
    OUTCOMES,
    Verdict,
    outcome_text,
    reason_text,
    shares_text,
)

OUTCOME, PARCEL, SHARES, CLUSTERS = range(4)
SORT_ROLE = Qt.ItemDataRole.UserRole
_Role = Qt.ItemDataRole


class FoiResultsModel(QAbstractTableModel):
    """Row n is parcel n of the run."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self._verdicts: Sequence[Verdict] = ()

    def show(self, names: Sequence[str], verdicts: Sequence[Verdict]) -> None:
        """Show the parcels of another run."""
        self.beginResetModel()
        self._names, self._verdicts = names, verdicts
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of parcels."""
        return 0 if parent is not None and parent.isValid() else len(self._verdicts)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Return the names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return (self.tr("Outcome"), self.tr("Parcel"), self.tr("Shares"), self.tr("Clusters"))[section]
        return None

    def data(self, index: QModelIndex, role: int = _Role.DisplayRole) -> Any:
        """Return what a cell shows; `SORT_ROLE` gives what it is sorted by."""
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        verdict = self._verdicts[row]
        if role == _Role.DisplayRole:
            return self._text(row, column)
        if role == SORT_ROLE:
            share = verdict.shares[0][1] if verdict.shares else 101.0
            name = self._names[row]
            by_number = (0, int(name), "") if name.isdecimal() else (1, 0, name)
            return (OUTCOMES.index(verdict.outcome), by_number, share, len(verdict.large))[column]
        if role == _Role.DecorationRole and column == OUTCOME:
            return QColor(COLOURS[verdict.outcome])
        if role == _Role.ToolTipRole:
            return self._text(row, column)
        return None

    def outcome(self, row: int) -> str:
        """Return the outcome of a parcel."""
        return self._verdicts[row].outcome

    def _text(self, row: int, column: int) -> str:
        verdict = self._verdicts[row]
        if column == OUTCOME:
            return outcome_text(verdict.outcome)
        if column == PARCEL:
            return self._names[row]
        if column == SHARES:
            return reason_text(verdict.reason) if verdict.outcome == NOT_JUDGED else shares_text(verdict)
        return str(len(verdict.large)) if verdict.foi_c >= 0 else ""


class FoiResultsFilter(QSortFilterProxyModel):
    """Leaves the parcels of some outcomes."""

    def __init__(self, model: FoiResultsModel, parent: QObject | None = None):
        super().__init__(parent)
        self._model = model
        self._outcomes: Collection[str] = OUTCOMES
        self.setSourceModel(model)
        self.setDynamicSortFilter(False)

    def show_only(self, outcomes: Collection[str]) -> None:
        """Filter by outcome."""
        self._outcomes = outcomes
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        """Return whether a parcel is shown."""
        return self._model.outcome(row) in self._outcomes

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        """Compare by `SORT_ROLE`, of which ids are pairs that Qt does not know how to compare."""
        before: Any = self._model.data(left, SORT_ROLE)
        return bool(before < self._model.data(right, SORT_ROLE))
