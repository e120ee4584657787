"""The work list as a table: mark of the decision, id, crop, area."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QColor, QFont

from qgis_cbm.compat import plain
from qgis_cbm.core.outcomes import outcome_text
from qgis_cbm.core.work_list_store import Entry
from qgis_cbm.gui.outcomes import outcome_icons
from qgis_cbm.services.work_list import WorkList

OUTCOME, PID, CROP, AREA = range(4)
_Role = Qt.ItemDataRole


class WorkListModel(QAbstractTableModel):
    """Shows a `WorkList`; the entry that is looked at is bold, one that the dataset lacks is quiet."""

    def __init__(self, work_list: WorkList, parent: QObject | None = None):
        super().__init__(parent)
        self._work = work_list
        self._entries: tuple[Entry, ...] = work_list.entries
        self._current = work_list.index
        self._quiet: QColor | None = None
        self._icons = outcome_icons()
        work_list.reset.connect(self._reset)
        work_list.changed.connect(self._changed)
        work_list.moved.connect(self._moved)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of parcels."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Return the names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return ("", self.tr("Parcel id"), self.tr("Crop"), self.tr("Area"))[section]
        if role == _Role.ToolTipRole and section == OUTCOME:
            return self.tr("Decision")
        return None

    def data(self, index: QModelIndex, role: int = _Role.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        entry, column = self._entries[index.row()], index.column()
        if role == _Role.DisplayRole:
            return self._text(entry, column)
        if role in (_Role.ToolTipRole, _Role.AccessibleTextRole) and column == OUTCOME:
            return outcome_text(entry.outcome)
        if role == _Role.ToolTipRole and entry.missing:
            return self.tr("The dataset has no parcel with this id.")
        if role == _Role.ForegroundRole and entry.missing:
            return self._quiet
        if role == _Role.DecorationRole and column == OUTCOME:
            return self._icons.get(entry.outcome)
        if role == _Role.TextAlignmentRole and column == AREA:
            return plain(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == _Role.FontRole and index.row() == self._current:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def key(self, row: int, column: int) -> Any:
        """Return what a cell is sorted by."""
        entry = self._entries[row]
        if column == OUTCOME:
            return entry.outcome
        if column == PID:
            return entry.pid
        return self._text(entry, CROP).lower() if column == CROP else entry.area_m2 or 0.0

    def quieten(self, colour: QColor) -> None:
        """Take the colour for what the dataset lacks."""
        self._quiet = colour

    def _text(self, entry: Entry, column: int) -> str:
        if column == CROP and entry.missing:
            return self.tr("not in the dataset")
        if column == AREA:
            area = entry.area_m2
            return "" if area is None else f"{QLocale().toString(area / 10000, 'f', 2)} ha"
        return {PID: entry.pid, CROP: entry.crop}.get(column, "")

    def _reset(self) -> None:
        self.beginResetModel()
        self._entries, self._current = self._work.entries, self._work.index
        self.endResetModel()

    def _changed(self, rows: list[int]) -> None:
        self._entries = self._work.entries
        self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 3))

    def _moved(self, row: int) -> None:
        before, self._current = self._current, row
        for changed in (before, row):
            if 0 <= changed < len(self._entries):
                self.dataChanged.emit(self.index(changed, 0), self.index(changed, 3))


class WorkListFilter(QSortFilterProxyModel):
    """Leaves the parcels of one outcome whose id or crop holds a text.

    It looks at the entries themselves: through indexes and roles 10,000 of them take a second.
    """

    def __init__(self, model: WorkListModel, parent: QObject | None = None):
        super().__init__(parent)
        self._text = ""
        self._outcome: str | None = None
        self._model = model
        self.setSourceModel(model)
        self.setDynamicSortFilter(False)

    def show_only(self, text: str, outcome: str | None) -> None:
        """Filter by text, and by outcome unless that is None; an empty outcome stands for undecided."""
        self._text, self._outcome = text.strip().lower(), outcome
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        """Return whether a parcel is shown."""
        if self._outcome is not None and self._outcome != self._model.key(row, OUTCOME):
            return False
        return not self._text or any(self._text in str(self._model.key(row, c)).lower() for c in (PID, CROP))

    def lessThan(self, left: QModelIndex, right: QModelIndex) -> bool:
        """Return whether a parcel comes before another one."""
        column = left.column()
        return self._model.key(left.row(), column) < self._model.key(right.row(), column)
