"""The work list as a table: mark of the decision, id, crop, area."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QColor, QFont

from qgis_cbm.compat import plain
from qgis_cbm.core.outcomes import outcome_text
from qgis_cbm.core.work_list_store import Entry
from qgis_cbm.gui.outcomes import outcome_icons
from qgis_cbm.services.work_list import WorkList

OUTCOME, PID, CROP, AREA = range(4)
_Role = Qt.ItemDataRole


class WorkListModel(QAbstractTableModel):
    """Shows a `WorkList`; the entry that is looked at is bold, one that the dataset lacks is quiet.

    It filters and sorts by itself, in one go, and what it shows is what the list walks. A proxy model would
    ask Python for each of 130,000 comparisons of a long list.
    """

    def __init__(self, work_list: WorkList, parent: QObject | None = None):
        super().__init__(parent)
        self._work = work_list
        self._entries: tuple[Entry, ...] = work_list.entries
        self._current = work_list.index
        self._rows: list[int] = []
        self._places: dict[int, int] = {}
        self._text, self._outcome = "", None  # type: str, str | None
        self._order: tuple[int, bool] = (-1, False)
        self._quiet: QColor | None = None
        self._icons = outcome_icons()
        work_list.reset.connect(self._reset)
        work_list.changed.connect(self._changed)
        work_list.moved.connect(self._moved)
        self._arrange()

    def show_only(self, text: str, outcome: str | None) -> None:
        """Filter by text, and by outcome unless that is None; an empty outcome stands for undecided.

        A parcel that is decided afterwards stays until the next time.
        """
        self._text, self._outcome = text.strip().lower(), outcome
        self._arrange_anew()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the parcels into the order of a column; -1 for that of the list."""
        self._order = column, order == Qt.SortOrder.DescendingOrder
        self._arrange_anew()

    def entry_at(self, row: int) -> int:
        """Return which entry of the list a row shows."""
        return self._rows[row]

    def row_of(self, entry: int) -> int:
        """Return which row shows an entry of the list, -1 for none."""
        return self._places.get(entry, -1)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of parcels."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

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
        number, column = self._rows[index.row()], index.column()
        entry = self._entries[number]
        if role == _Role.DisplayRole:
            return self._text_of(entry, column)
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
        if role == _Role.FontRole and number == self._current:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def quieten(self, colour: QColor) -> None:
        """Take the colour for what the dataset lacks."""
        self._quiet = colour

    def _text_of(self, entry: Entry, column: int) -> str:
        if column == CROP and entry.missing:
            return self.tr("not in the dataset")
        if column == AREA:
            area = entry.area_m2
            return "" if area is None else f"{QLocale().toString(area / 10000, 'f', 2)} ha"
        return {PID: entry.pid, CROP: entry.crop}.get(column, "")

    def _key(self, entry: Entry, column: int) -> str | float:
        """What a cell is sorted by."""
        if column == OUTCOME:
            return entry.outcome
        if column == PID:
            return entry.pid
        return self._text_of(entry, CROP).lower() if column == CROP else entry.area_m2 or 0.0

    def _is_shown(self, entry: Entry) -> bool:
        if self._outcome is not None and self._outcome != entry.outcome:
            return False
        return self._text in entry.pid.lower() or self._text in self._text_of(entry, CROP).lower()

    def _arrange(self) -> None:
        self._rows = [number for number, entry in enumerate(self._entries) if self._is_shown(entry)]
        column, descending = self._order
        if column >= 0:
            self._rows.sort(key=lambda row: self._key(self._entries[row], column), reverse=descending)
        self._places = {number: row for row, number in enumerate(self._rows)}

    def _arrange_anew(self) -> None:
        self.beginResetModel()
        self._arrange()
        self.endResetModel()
        self._work.walk(self._rows)

    def _reset(self) -> None:
        """Take another list: all of it, in its own order."""
        self.beginResetModel()
        self._entries, self._current = self._work.entries, self._work.index
        self._text, self._outcome, self._order = "", None, (-1, False)
        self._arrange()
        self.endResetModel()

    def _changed(self, entries: list[int]) -> None:
        self._entries = self._work.entries
        self._tell(entries)

    def _moved(self, entry: int) -> None:
        before, self._current = self._current, entry
        for each in (before, entry):
            self._tell([each])

    def _tell(self, entries: list[int]) -> None:
        """Have the rows of entries painted anew, as far as they are shown."""
        rows = [row for row in map(self.row_of, entries) if row >= 0]
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 3))
