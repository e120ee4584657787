"""The results of a FOI run as a table: outcome, parcel, largest shares or why not judged, clusters."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QColor

from qgis_cbm.compat import plain
from qgis_cbm.core.foi_table import CLUSTERS, OUTCOME, PARCEL, SHARES, FoiTable
from qgis_cbm.core.foi_verdict import (
    COLOURS,
    NOT_JUDGED,
    OUTCOMES,
    outcome_text,
    reason_text,
    shares_text,
    short_text,
)
from qgis_cbm.gui.literal import literal

_Role = Qt.ItemDataRole


class FoiResultsModel(QAbstractTableModel):
    """Sorts and filters itself: of 100,000 parcels a proxy would compare millions of cells one by one."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._table = FoiTable.of((), ())
        self._outcomes: Collection[str] = OUTCOMES
        self._sorted_by = (OUTCOME, Qt.SortOrder.AscendingOrder)
        self._rows = np.empty(0, np.int64)

    def show(self, table: FoiTable, outcomes: Collection[str]) -> None:
        """Show the parcels of another run, those of these outcomes."""
        self._table, self._outcomes = table, outcomes
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
        return int(self._rows[row])

    @property
    def parcels(self) -> list[int]:
        """Which parcels of the run are shown, in their order."""
        return self._rows.tolist()

    def row_of(self, parcel: int) -> int:
        """Return the row that shows a parcel of the run, -1 when the filter hides it."""
        return int(next(iter(np.flatnonzero(self._rows == parcel)), -1))

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
        parcel, column = self.parcel_at(index.row()), index.column()
        verdict = self._table.verdicts[parcel]
        if role == _Role.DisplayRole:
            return self._text(parcel, column)
        if role == _Role.DecorationRole and column == OUTCOME:
            return QColor(COLOURS[verdict.outcome])
        if role == _Role.ToolTipRole:
            return literal(outcome_text(verdict.outcome) if column == OUTCOME else self._text(parcel, column))
        if role == _Role.TextAlignmentRole and column == CLUSTERS:
            return plain(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, parcel: int, column: int) -> str:
        verdict = self._table.verdicts[parcel]
        if column == OUTCOME:
            return short_text(verdict.outcome)
        if column == PARCEL:
            return self._table.names[parcel]
        if column == SHARES:
            return reason_text(verdict.reason) if verdict.outcome == NOT_JUDGED else shares_text(verdict)
        return str(len(verdict.large)) if verdict.foi_c >= 0 else ""

    def _arrange(self) -> None:
        self.beginResetModel()
        column, order = self._sorted_by
        self._rows = self._table.rows(self._outcomes, column, order == Qt.SortOrder.DescendingOrder)
        self.endResetModel()
