"""A season at a glance: a row a month, eight half weeks across, the first chip of each in its cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from qgis.PyQt.QtCore import QLocale, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QWidget

from qgis_cbm.analysis.calendar import COLUMNS, column_of, months
from qgis_cbm.analysis.timeseries import utc
from qgis_cbm.client.protocol import Chip
from qgis_cbm.compat import mouse_position
from qgis_cbm.gui.widgets.plot_readout import percent


@dataclass(frozen=True)
class Cell:
    """A chip in the calendar: its number in the list, itself and its picture."""

    number: int
    chip: Chip
    image: QImage | None


class CalendarSheet(QWidget):
    """The whole season in one sheet, as wide as its room allows. clicked(int): a chip."""

    clicked = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._cells: dict[tuple[date, int], Cell] = {}
        self._months: tuple[date, ...] = ()
        self._title = ""
        self._room = 0
        self.setAccessibleName(self.tr("Calendar of the season"))

    def set_room(self, width: int) -> None:
        """Take this width; the height follows."""
        self._room = width
        self.resize(self.sizeHint())

    def show_cells(self, title: str, cells: Sequence[Cell]) -> None:
        """Show these chips; of several in half a week the first."""
        self._title = title
        self._months = months([cell.chip.time for cell in cells])
        self._cells = {}
        for cell in sorted(cells, key=lambda cell: cell.chip.time):
            day = utc(cell.chip.time).date()
            self._cells.setdefault((day.replace(day=1), column_of(day)), cell)
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the room, as high as the months need."""
        side, head, margin = self._measures()
        return QSize(max(self._room, margin + 8 * side), head + len(self._months) * (side + self._line()))

    def _line(self) -> int:
        return self.fontMetrics().height() + 4

    def _measures(self) -> tuple[int, int, int]:
        """Return the side of a cell, the height of the head and the width of the month names."""
        metrics = self.fontMetrics()
        margin = metrics.horizontalAdvance("0000 Mmmm") + 8
        least = metrics.horizontalAdvance("00 ☁ 100 %") + 8
        return max((self._room - margin) // 8, least), 2 * metrics.height() + 12, margin

    def _cell_area(self, month: int, column: int) -> QRect:
        side, head, margin = self._measures()
        return QRect(margin + column * side, head + month * (side + self._line()), side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the sheet."""
        painter = QPainter(self)
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw it anywhere: on screen, into a picture, onto paper."""
        palette, metrics = self.palette(), self.fontMetrics()
        text, muted = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Mid)
        painter.fillRect(QRect(0, 0, self.width(), self.height()), palette.color(QPalette.ColorRole.Base))
        side, _head, margin = self._measures()
        painter.setPen(text)
        painter.drawText(4, metrics.ascent() + 4, self._title)
        for column, (first, last) in enumerate(COLUMNS):
            area = QRect(margin + column * side, metrics.height() + 6, side, metrics.height())
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, f"{first}–{last}")
        locale = QLocale()
        for row, month in enumerate(self._months):
            top = self._cell_area(row, 0).top()
            painter.setPen(QPen(muted, 1))
            painter.drawLine(0, top - 2, self.width(), top - 2)
            painter.setPen(text)
            name = locale.standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)
            painter.drawText(
                QRect(4, top + 4, margin - 6, side), Qt.TextFlag.TextWordWrap, f"{name}\n{month.year}"
            )
            for column in range(8):
                cell = self._cells.get((month, column))
                if cell is not None:
                    self._draw_cell(painter, self._cell_area(row, column), cell)

    def _draw_cell(self, painter: QPainter, area: QRect, cell: Cell) -> None:
        inner = area.adjusted(2, 2, -2, -2)
        if cell.image is not None:
            painter.drawImage(inner, cell.image)
            pen = painter.pen()
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1))
            painter.drawRect(inner.adjusted(0, 0, -1, -1))
            painter.setPen(pen)
        else:
            painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, "…")
        day = str(utc(cell.chip.time).day)
        facts = day if cell.chip.cloud is None else f"{day}  ☁ {percent(cell.chip.cloud)}"
        below = QRect(area.left(), area.bottom(), area.width(), self._line())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, facts)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the chip under the mouse."""
        place = mouse_position(event).toPoint()
        for row, month in enumerate(self._months):
            for column in range(8):
                cell = self._cells.get((month, column))
                if cell is not None and self._cell_area(row, column).contains(place):
                    self.clicked.emit(cell.number)
