"""A plot on the screen: its picture with hover, readout and the marked date drawn over it.

The picture is kept until something on it changes, so that what follows the mouse costs next to nothing. One
of many curves is drawn piecemeal, and the former one stays until it is complete.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

import numpy as np
from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextOption,
)
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from qgis_cbm.analysis import plotlayout
from qgis_cbm.analysis.plotmodel import PlotModel, Theme, Transform, View
from qgis_cbm.analysis.weather import DAILY
from qgis_cbm.compat import is_deleted
from qgis_cbm.core.figures import Picture, Size
from qgis_cbm.core.piecemeal import Piecemeal
from qgis_cbm.gui.widgets import plot_painter
from qgis_cbm.gui.widgets.plot_readout import draw_beside, draw_readout, readout
from qgis_cbm.gui.widgets.plot_theme import draw_marker, theme_of
from qgis_cbm.gui.widgets.theme_probe import ThemeProbe

HOVER_REACH = 60.0
"""Logical pixels within which an observation is hovered."""
ZOOM_STEP = 0.8


@dataclass(frozen=True)
class Point:
    """An observation on the plot: number of its line in the model, and of the observation in its series."""

    line: int
    observation: int


class PlotSurface(QWidget):
    """A plot to look at, or a message. Everything is called on the main thread.

    hovered(Point | None); clicked(Point); viewChanged(); themeChanged(): other colours.
    """

    hovered = pyqtSignal(object)
    clicked = pyqtSignal(object)
    viewChanged = pyqtSignal()
    themeChanged = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.model: PlotModel | None = None
        self.view: View | None = None
        self.point: Point | None = None
        self._picture: Picture | None = None
        self._of: tuple[PlotModel, View, Size, Theme] | None = None
        self._pieces = Piecemeal(self)
        self._pieces.endedLater.connect(self.update)
        self._zoomed = False
        self._message = ""
        self._faded = False
        self._cursor: tuple[float, float] | None = None
        self._chip: tuple[Point, QImage] | None = None
        self._probe = ThemeProbe(self)
        self._theme = self.theme
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 100)
        self.setAccessibleName(self.tr("Time series plot"))

    def sizeHint(self) -> QSize:
        """A size that suits a dock."""
        return QSize(520, 300)

    @property
    def colours(self) -> QPalette:
        """The colours to draw in: those of lists and tables in the theme at hand."""
        return self._probe.palette

    @property
    def theme(self) -> Theme:
        """The same for pictures."""
        return theme_of(self.colours, self.font())

    def set_model(self, model: PlotModel | None, *, keep_view: bool = True) -> None:
        """Show another plot, or none; the dates looked at are kept where the plot has them."""
        self.model = model
        self._chip = self._of = None
        self._pieces.stop()
        self.set_point(None)
        if model is None:
            self.view = self._picture = None
        else:
            full = model.full_view
            zoomed = keep_view and self.view is not None and self._zoomed
            self.view = self.view.fitted(full) if zoomed and self.view is not None else full
            self._zoomed = zoomed and self.view != full
        self.update()
        self.viewChanged.emit()

    def set_message(self, text: str) -> None:
        """Say something in the middle while there is no plot."""
        if text != self._message:
            self._message = text
            self.update()

    def set_faded(self, faded: bool) -> None:
        """Show that what is seen belongs to what was picked before."""
        if faded != self._faded:
            self._faded = faded
            self.update()

    def set_cursor(self, start: float, stop: float) -> None:
        """Mark a span of time (seconds UTC); NaN for none."""
        self._cursor = (start, stop) if np.isfinite(start) and np.isfinite(stop) else None
        self.update()

    @property
    def picture(self) -> Picture | None:
        """What was painted last."""
        return self._picture

    @property
    def drawn(self) -> bool:
        """Whether the picture on the screen is that of the plot as it is now."""
        return self._picture is not None and self._of == self._wanted() and not self._pieces.busy

    @property
    def transform(self) -> Transform | None:
        """From data to the widget's pixels, for the view at hand; None until this plot was painted."""
        if self._picture is None or self._picture.model is not self.model or self.view is None:
            return None
        if self._picture.view == self.view:
            return self._picture.transform
        width, height = self.width(), self.height()
        return plotlayout.arrange(self.model, self.view, width, height, self.theme.font_px).transform

    @property
    def zoomed(self) -> bool:
        """Whether only a part is shown."""
        return self._zoomed

    def set_view(self, view: View) -> None:
        """Show another part."""
        if self.model is not None and view != self.view:
            self.view = view
            self._zoomed = view != self.model.full_view
            self.update()
            self.viewChanged.emit()

    def reset_view(self) -> None:
        """Show everything."""
        if self.model is not None:
            self.set_view(self.model.full_view)

    def zoom(self, steps: float, centre: float | None = None) -> None:
        """Zoom in (steps > 0) or out around a time, by default the hovered observation or the middle."""
        if self.model is None or self.view is None:
            return
        if centre is None:
            centre = (self.view.start + self.view.stop) / 2
            if self.point is not None:
                centre = self.time_of(self.point)
        self.set_view(self.view.zoomed(ZOOM_STEP**steps, centre, self.model.full_view))

    def set_point(self, point: Point | None) -> None:
        """Hover an observation, or none."""
        if point == self.point:
            return
        self.point = point
        text = ""
        if point is not None and self.model is not None:
            text = ", ".join(chain(*readout(self.model, point.line, point.observation)))
        self.setAccessibleDescription(text)
        self.update()
        self.hovered.emit(point)

    def set_chip(self, point: Point, image: QImage) -> None:
        """Show the image of an observation beside what is said of it, as long as it is hovered."""
        self._chip = (point, image)
        self.update()

    def time_of(self, point: Point) -> float:
        """Return the time of an observation, seconds UTC."""
        return float(self.model.lines[point.line].series.time[point.observation]) if self.model else 0.0

    def nearest(self, x: float, y: float) -> Point | None:
        """Return the observation nearest to a place, by date first, within reach; None elsewhere."""
        transform = self.transform
        under = transform.frame_at(x, y) if transform is not None else None
        if self.model is None or transform is None or under is None:
            return None
        best, found = np.inf, None
        for number, line in enumerate(self.model.lines):
            frame = transform.frame(line.series.kind)
            drawn = np.flatnonzero(line.visible)
            if frame is None or not drawn.size:
                continue
            # Weather is known of every day: it would always be nearer than an observation of another panel.
            if frame is not under and DAILY & {frame.kind, under.kind}:
                continue
            dx = transform.x(line.series.time[drawn]) - x
            dy = np.clip(frame.y(line.series.value[drawn]), frame.top, frame.bottom) - y
            inside = (np.abs(dx) <= HOVER_REACH) & (dx + x >= frame.left - 1) & (dx + x <= frame.right + 1)
            if not inside.any():
                continue
            distance = np.where(inside, np.hypot(dx, 0.35 * dy), np.inf)
            k = int(np.argmin(distance))
            if distance[k] < best:
                best, found = distance[k], Point(number, int(drawn[k]))
        return found

    def _wanted(self) -> tuple[PlotModel, View, Size, Theme] | None:
        if self.model is None or self.view is None:
            return None
        size = Size(self.width(), self.height(), self.devicePixelRatioF())
        return self.model, self.view, size, self.theme

    def _draw(self) -> None:
        """Have the plot drawn as it is now, unless a picture of it is there or one is being drawn."""
        wanted = self._wanted()
        if wanted is not None and wanted != self._of and not self._pieces.busy:
            self._of = wanted
            self._pieces.start(self._drawing(*wanted))

    def _drawing(self, model: PlotModel, view: View, size: Size, theme: Theme) -> Iterator[None]:
        self._picture = yield from plot_painter.drawing(model, view, size, theme, self.font())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the plot where it is another one, and over it what follows the mouse."""
        painter = QPainter(self)
        palette = self.colours
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Base))
        self._draw()
        picture = self._picture
        if picture is not None:
            painter.setOpacity(0.35 if self._faded else 1.0)
            painter.drawImage(QPointF(0, 0), picture.image)
            painter.setOpacity(1.0)
            if not self._faded:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._draw_cursor(painter, picture.transform)
                self._draw_point(painter, picture.transform)
                self.draw_over(painter, picture.transform)
        if self._message:
            self._draw_message(painter)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _draw_message(self, painter: QPainter) -> None:
        """Write the message in the middle, on its own ground when there is a plot below."""
        margin = self.fontMetrics().height()
        area = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        option = QTextOption(Qt.AlignmentFlag.AlignCenter)
        if self._picture is not None:
            text = painter.boundingRect(area, self._message, option)
            half = margin / 2
            ground = text.adjusted(-margin, -half, margin, half)
            painter.fillRect(ground, self.colours.color(QPalette.ColorRole.Base))
        painter.setPen(self.colours.color(QPalette.ColorRole.Text))
        painter.drawText(area, self._message, option)

    def _draw_cursor(self, painter: QPainter, transform: Transform) -> None:
        """Draw the marked span, at least as wide as can be seen, over all panels."""
        if self._cursor is None:
            return
        first, last = transform.frames[0], transform.frames[-1]
        edges = np.array([float(transform.x(time)) for time in self._cursor])
        middle, half = edges.mean(), max(float(np.ptp(edges)) / 2, 1.5)
        left, right = max(middle - half, first.left), min(middle + half, first.right)
        if right > left:
            colour = QColor(self.colours.color(QPalette.ColorRole.Highlight))
            colour.setAlphaF(0.28)
            painter.fillRect(QRectF(left, first.top, right - left, last.bottom - first.top), colour)

    def _draw_point(self, painter: QPainter, transform: Transform) -> None:
        if self.point is None or self.model is None or self.point.line >= len(self.model.lines):
            return
        line = self.model.lines[self.point.line]
        frame = transform.frame(line.series.kind)
        x = float(transform.x(float(line.series.time[self.point.observation])))
        if frame is None or not frame.left - 1 <= x <= frame.right + 1:
            return
        text = self.colours.color(QPalette.ColorRole.Text)
        painter.setPen(QPen(text, 0.8, Qt.PenStyle.DashLine))
        first, last = transform.frames[0], transform.frames[-1]
        painter.drawLine(QPointF(x, first.top), QPointF(x, last.bottom))
        y = float(frame.y(float(line.series.value[self.point.observation])))
        if frame.top - 1 <= y <= frame.bottom + 1:
            painter.setPen(QPen(text, 1.6))
            cloudy = bool(line.cloudy[self.point.observation])
            ground = self.colours.color(QPalette.ColorRole.Base)
            painter.setBrush(ground if cloudy else QColor(line.colour))
            draw_marker(painter, line.marker, QPointF(x, y), 4.0)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        facts, scenes = readout(self.model, self.point.line, self.point.observation)
        box = draw_readout(painter, self.rect(), self.colours, facts, scenes, QPointF(x, y))
        if self._chip is not None and self._chip[0] == self.point:
            draw_beside(painter, self.rect(), self.colours, self._chip[1], box)

    def draw_over(self, painter: QPainter, transform: Transform) -> None:
        """Draw what else belongs over the plot; for subclasses."""

    def changeEvent(self, event: QEvent) -> None:
        """Draw again in the new colours or font, once Qt has handed them to all children."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            QTimer.singleShot(0, self._retheme)
        super().changeEvent(event)

    def _retheme(self) -> None:
        if is_deleted(self) or self.theme == self._theme:
            return
        self._theme = self.theme
        self.themeChanged.emit()
        self.update()
