"""The calendar of a season as one page: a row a month, eight half weeks across, the series below.

A page holds all it is drawn from, so it can be drawn on screen, in a task into a picture, or onto paper.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from qgis.PyQt.QtCore import QPointF, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QFont, QFontInfo, QFontMetrics, QImage, QPainter, QPen

from qgis_cbm.analysis.calendar import COLUMNS, Arrangement
from qgis_cbm.analysis.plotmodel import PlotModel
from qgis_cbm.core import season_profile
from qgis_cbm.core.chip_plots import Inks

MOST_SIDE = 150
"""Cells grow with the room up to this many pixels."""
_WIDEST = "☁ 100 %  00 ↗"


@dataclass(frozen=True, eq=False)
class PageCell:
    """A date: its number in the list of chips, what is written below it, its picture when it is there.

    trouble: why there will be none.
    """

    number: int
    caption: str
    image: QImage | None = None
    trouble: str = ""


@dataclass(frozen=True, eq=False)
class Page:
    """What a calendar shows. months: the names of the rows; note: how to read the cells; plot: the series."""

    title: str = ""
    note: str = ""
    arrangement: Arrangement = field(default_factory=Arrangement)
    months: tuple[str, ...] = ()
    cells: tuple[PageCell, ...] = ()
    plot: PlotModel | None = None

    def with_images(self, images: dict[int, QImage | None]) -> Page:
        """Return the page with other pictures, by the number of the chip."""
        cells = tuple(replace(cell, image=images.get(cell.number)) for cell in self.cells)
        return replace(self, cells=cells)


class Layout:
    """Where everything of a page is, for a width in logical pixels and a font."""

    def __init__(self, page: Page, room: int, font: QFont):
        self.font = QFont(font)
        # The same on paper, where a point is another number of pixels.
        self.font.setPixelSize(max(QFontInfo(font).pixelSize(), 6))
        metrics = QFontMetrics(self.font)
        self._arrangement = page.arrangement
        self.line = metrics.height()
        names = [part for name in page.months for part in name.split("\n")]
        self.margin = max([metrics.horizontalAdvance(name) for name in names] or [0]) + 12
        least = metrics.horizontalAdvance(_WIDEST) + 8
        self.side = min(max((room - self.margin - 4) // len(COLUMNS), least), max(MOST_SIDE, least))
        self.head = (3 if page.note else 2) * self.line + 14
        self._below = 0 if page.plot is None else round(max(1.4 * self.side, 8 * self.line))

    @property
    def size(self) -> QSize:
        """As wide as eight cells, as high as the months and the series need."""
        rows = sum(self._arrangement.lines) * (self.side + self.line)
        rows += 4 * len(self._arrangement.months)
        return QSize(self.margin + len(COLUMNS) * self.side + 4, self.head + rows + self._below)

    def top_of(self, month: int) -> int:
        """Return the pixel row where a month begins."""
        return self.head + self._arrangement.first_line(month) * (self.side + self.line) + 4 * month

    def cell(self, number: int) -> QRect:
        """Return the square of a date's picture, by its place in the page's list."""
        place = self._arrangement.places[number]
        top = self.top_of(place.month) + place.line * (self.side + self.line)
        return QRect(self.margin + place.column * self.side, top, self.side, self.side)

    def at(self, place: QPointF) -> int:
        """Return the place in the page's list of the date under a pixel, -1 for none."""
        point = place.toPoint()
        return next((k for k in range(len(self._arrangement.places)) if self.cell(k).contains(point)), -1)

    @property
    def plot(self) -> QRectF:
        """Where the series are."""
        size = self.size
        top = size.height() - self._below
        return QRectF(4, top + 4, size.width() - 8, self._below - 8)


def draw(painter: QPainter, page: Page, layout: Layout, inks: Inks, chosen: int = -1) -> None:
    """Draw a page; `chosen` is the number of a chip to be framed."""
    painter.setFont(layout.font)
    painter.fillRect(QRect(QPointF(0, 0).toPoint(), layout.size), inks.ground)
    _head(painter, page, layout, inks)
    for row, name in enumerate(page.months):
        top = layout.top_of(row)
        painter.setPen(QPen(inks.faint, 1))
        painter.drawLine(0, top - 2, layout.size.width(), top - 2)
        painter.setPen(inks.text)
        area = QRect(4, top + 2, layout.margin - 6, layout.side)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, name)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number, cell in enumerate(page.cells):
        _cell(painter, cell, layout.cell(number), layout, inks, framed=cell.number == chosen)
    if page.plot is not None:
        season_profile.draw(painter, layout.plot, page.plot, inks)


def _head(painter: QPainter, page: Page, layout: Layout, inks: Inks) -> None:
    """Title, how to read the cells, days of the half weeks."""
    line, wide = layout.line, layout.size.width() - 8
    title = QFont(layout.font)
    title.setBold(True)
    painter.setFont(title)
    painter.setPen(inks.text)
    painter.drawText(QRect(4, 3, wide, line), Qt.AlignmentFlag.AlignLeft, page.title)
    painter.setFont(layout.font)
    painter.setPen(inks.muted)
    if page.note:
        fitting = painter.fontMetrics().elidedText(page.note, Qt.TextElideMode.ElideRight, wide)
        painter.drawText(QRect(4, line + 5, wide, line), Qt.AlignmentFlag.AlignLeft, fitting)
    for column, (first, last) in enumerate(COLUMNS):
        x = layout.margin + column * layout.side
        area = QRect(x, layout.head - line - 4, layout.side, line)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, f"{first}–{last}")


def _cell(
    painter: QPainter, cell: PageCell, area: QRect, layout: Layout, inks: Inks, *, framed: bool
) -> None:
    inner = area.adjusted(2, 2, -2, -2)
    if cell.image is not None:
        painter.drawImage(inner, cell.image)
    painter.setPen(QPen(inks.chosen, 3) if framed else QPen(inks.faint, 1))
    painter.drawRect(inner.adjusted(0, 0, -1, -1))
    painter.setPen(inks.muted)
    if cell.image is None:
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, "✕" if cell.trouble else "…")
    painter.setPen(inks.text)
    below = QRect(area.left(), area.bottom(), area.width(), layout.line)
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, cell.caption)
