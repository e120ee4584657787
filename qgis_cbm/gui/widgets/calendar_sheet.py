"""The calendar of a season on screen."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QPointF, QRect, QSize, pyqtSignal
from qgis.PyQt.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import QToolTip, QWidget

from qgis_cbm.compat import mouse_position
from qgis_cbm.core import calendar_page
from qgis_cbm.core.calendar_page import Layout, Page
from qgis_cbm.core.chip_plots import Inks
from qgis_cbm.gui.widgets.theme_probe import ThemeProbe


class CalendarSheet(QWidget):
    """The whole season in one sheet, as wide as its room allows. clicked(int): the number of a chip.

    `tips`: number of a chip -> what is said of it under the mouse.
    """

    clicked = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.page = Page()
        self.tips: dict[int, str] = {}
        self.chosen = -1
        self._room = 0
        self._probe = ThemeProbe(self)
        self.setAccessibleName(self.tr("Calendar of the season"))

    @property
    def inks(self) -> Inks:
        """The colours of the theme at hand."""
        return Inks.of(self._probe.palette)

    @property
    def layout_of_page(self) -> Layout:
        """Where everything is."""
        return Layout(self.page, self._room, self.font())

    def set_room(self, width: int) -> None:
        """Take this width; the height follows."""
        self._room = width
        self.resize(self.sizeHint())

    def show_page(self, page: Page, tips: dict[int, str]) -> None:
        """Show this page."""
        self.page, self.tips = page, tips
        self.resize(self.sizeHint())
        self.update()

    def choose(self, number: int) -> None:
        """Frame a chip."""
        self.chosen = number
        self.update()

    def place_of(self, number: int) -> QRect | None:
        """Return where a chip is, None where it is not shown."""
        layout = self.layout_of_page
        return next(
            (layout.cell(place) for place, cell in enumerate(self.page.cells) if cell.number == number), None
        )

    def sizeHint(self) -> QSize:
        """At least as wide as the room, as high as the page."""
        size = self.layout_of_page.size
        return QSize(max(self._room, size.width()), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page."""
        painter, inks = QPainter(self), self.inks
        painter.fillRect(self.rect(), inks.ground)
        calendar_page.draw(painter, self.page, self.layout_of_page, inks, self.chosen)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the chip under the mouse."""
        place = self.layout_of_page.at(mouse_position(event))
        if place >= 0:
            self.clicked.emit(self.page.cells[place].number)

    def event(self, event: QEvent) -> bool:
        """Say more of the chip under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.layout_of_page.at(QPointF(event.pos()))
            text = self.tips.get(self.page.cells[place].number, "") if place >= 0 else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)
