"""The values behind a plot as a table."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QShowEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from qgis_cbm.analysis.plotmodel import Line
from qgis_cbm.compat import plain
from qgis_cbm.core.piecemeal import Piecemeal
from qgis_cbm.gui.literal import literal
from qgis_cbm.gui.widgets.model_table import ModelTable
from qgis_cbm.gui.widgets.plot_readout import date, number, percent
from qgis_cbm.gui.widgets.plot_surface import Point
from qgis_cbm.gui.widgets.series_labels import reason_text

_MEASURED_ROWS = 40


class SeriesModel(QAbstractTableModel):
    """One row per curve and observation; what has no value says why."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._rows: list[tuple[int, int]] = []
        self.cloudy_colour: QColor | None = None
        self._order = (0, Qt.SortOrder.AscendingOrder)
        self._reasons: list[dict[tuple[float, str], str]] = []
        self._titles = (
            self.tr("Date (UTC)"),
            self.tr("Curve"),
            self.tr("Value"),
            self.tr("Low"),
            self.tr("High"),
            self.tr("Pixels"),
            self.tr("Cloud"),
            self.tr("Scene"),
        )

    def show(self, lines: Sequence[Line], show_cloudy: bool) -> None:
        """Show the observations of these curves."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self._reasons = [{(s.time, s.scene): s.reason for s in line.series.skipped} for line in lines]
        rows = [
            (float(line.series.time[k]), number_of_line, k)
            for number_of_line, line in enumerate(lines)
            for k in range(len(line.series))
            if show_cloudy or not line.cloudy[k]
        ]
        self._rows = [(line, k) for _time, line, k in sorted(rows)]
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, by date within it; a proxy model would ask Python for every comparison."""
        self.beginResetModel()
        self._order = (column, order)
        self._rows.sort(key=lambda row: (float(self._lines[row[0]].series.time[row[1]]), row))
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        column, order = self._order
        if column >= 0:
            self._rows.sort(
                key=lambda row: self._sort_key(self._lines[row[0]], row[1], column),
                reverse=order == Qt.SortOrder.DescendingOrder,
            )

    def point(self, row: int) -> Point | None:
        """Return the observation of a row, None for one without a value."""
        number_of_line, k = self._rows[row]
        series = self._lines[number_of_line].series
        return Point(number_of_line, k) if math.isfinite(series.value[k]) else None

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Number of observations."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Values as the user writes numbers; cloudy observations in grey."""
        if not index.isValid():
            return None
        number_of_line, k = self._rows[index.row()]
        line = self._lines[number_of_line]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(number_of_line, k, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and 2 <= index.column() <= 6:
            return plain(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole and line.cloudy[k]:
            return self.cloudy_colour
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 7:
            others = line.series.other_scenes[k]
            said = self.tr("Not used: {}").format(", ".join(others)) if others else line.series.scene[k]
            return literal(said)
        return None

    def _text(self, number_of_line: int, k: int, column: int) -> str:
        line = self._lines[number_of_line]
        series = line.series
        if column == 0:
            return date(float(series.time[k])).removesuffix(" UTC")  # the heading says it
        if column == 1:
            return line.label
        if column == 2 and not math.isfinite(series.value[k]):
            reason = self._reasons[number_of_line].get((float(series.time[k]), series.scene[k]), "")
            return reason_text(reason)
        if column in (2, 3, 4):
            return number(float((series.value, series.low, series.high)[column - 2][k]), series.kind)
        if column == 5:
            return number(float(series.count[k]), "pixels")
        if column == 6:
            return percent(float(series.cloud[k])) if math.isfinite(series.cloud[k]) else ""
        return series.scene[k]

    @staticmethod
    def _sort_key(line: Line, k: int, column: int) -> Any:
        series = line.series
        if column == 1:
            return line.label
        if column == 7:
            return series.scene[k]
        columns = {0: series.time, 2: series.value, 3: series.low, 4: series.high, 5: series.count}
        value = float(columns.get(column, series.cloud)[k])
        return value if math.isfinite(value) else -math.inf


class SeriesTable(ModelTable):
    """The values of the curves that are switched on; sorts by any column. chosen(Point): another row."""

    chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._model = SeriesModel(self)
        self._waiting: tuple[tuple[Line, ...], bool] | None = None
        self._pieces = Piecemeal(self)
        self.setModel(self._model)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        # All rows are alike: Qt would ask a thousand of them for every width.
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED_ROWS)
        self.setColumnWidth(7, self.fontMetrics().horizontalAdvance("0") * 62)
        self.setAccessibleName(self.tr("Values of the time series"))
        self._sized = False
        self.selectionModel().currentRowChanged.connect(self._choose)
        self.quietened.connect(self._quieten)

    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        point = self._model.point(current.row()) if current.isValid() else None
        if point is not None:
            self.chosen.emit(point)

    def show_lines(self, lines: Sequence[Line], show_cloudy: bool) -> None:
        """Show the observations of these curves; while the table is hidden, when it appears."""
        self._waiting = (tuple(lines), show_cloudy)
        if self.isVisible():
            self._pieces.start(self._fill())

    def showEvent(self, event: QShowEvent) -> None:
        """Fill in what came while nobody looked."""
        self._pieces.start(self._fill())
        super().showEvent(event)

    def _quieten(self, colour: QColor) -> None:
        self._model.cloudy_colour = colour

    def _fill(self) -> Iterator[None]:
        if self._waiting is None:
            return
        lines, show_cloudy = self._waiting
        self._waiting = None
        self._model.show(lines, show_cloudy)
        # One curve needs no name in every row: beside the plot there is room for its values then.
        self.setColumnHidden(1, len(lines) == 1)
        yield
        if lines and not self._sized:
            for column in range(7):
                self.resizeColumnToContents(column)
                yield
            self._sized = True
