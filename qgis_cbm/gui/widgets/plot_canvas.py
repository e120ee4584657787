"""The plot in the hands of the user: mouse, wheel and keys."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen, QWheelEvent
from qgis.PyQt.QtWidgets import QWidget

from qgis_cbm.analysis.plotmodel import Frame, PlotModel, Transform, View
from qgis_cbm.compat import mouse_position
from qgis_cbm.gui.widgets.plot_surface import ZOOM_STEP, PlotSurface, Point

_DRAG = 6.0
_BAND_HEIGHT = 20.0
"""A box lower than this zooms dates only."""


class PlotCanvas(PlotSurface):
    """A plot to work with.

    Mouse: hover; a click or Enter chooses the observation; the wheel zooms dates, with Ctrl values; a box
    dragged over the plot zooms to it; Shift, the middle button or pan mode move the plot instead; a double
    click shows everything. Keys: left and right go from observation to observation, up and down from curve
    to curve, + and - zoom, Home shows everything.
    """

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.pan_mode = False
        self._press: QPointF | None = None
        self._drag: QPointF | None = None
        self._panning: View | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_model(self, model: PlotModel | None, *, keep_view: bool = True) -> None:
        """Show another plot; a drag under way ends."""
        self._let_go()
        super().set_model(model, keep_view=keep_view)

    def _let_go(self) -> None:
        self._press = self._drag = self._panning = None
        self.unsetCursor()

    def _stood_still(self) -> bool:
        """Whether the button was pressed and released in one place: a click."""
        if self._press is None or self._drag is None or self._panning is not None:
            return False
        return (self._drag - self._press).manhattanLength() < _DRAG

    def step(self, direction: int) -> None:
        """Hover the next (1) or previous (-1) observation of the curve; the plot follows."""
        self._hover_from_keys(direction, 0)

    def _hover_from_keys(self, along: int, across: int) -> None:
        if self.model is None or self.view is None:
            return
        lines = [k for k, line in enumerate(self.model.lines) if line.visible.any()]
        if not lines:
            return
        number = lines[0]
        if self.point is not None and self.point.line in lines:
            number = lines[(lines.index(self.point.line) + across) % len(lines)]
        line = self.model.lines[number]
        drawn = np.flatnonzero(line.visible)
        if self.point is None:
            inside = (line.series.time[drawn] >= self.view.start) & (
                line.series.time[drawn] <= self.view.stop
            )
            choice = drawn[inside] if inside.any() else drawn
            chosen = choice[0] if along >= 0 else choice[-1]
        elif across:
            chosen = drawn[np.argmin(np.abs(line.series.time[drawn] - self.time_of(self.point)))]
        else:
            at = int(np.searchsorted(drawn, self.point.observation)) + along
            chosen = drawn[min(max(at, 0), len(drawn) - 1)]
        point = Point(number, int(chosen))
        time = self.time_of(point)
        if not self.view.start <= time <= self.view.stop:
            span = self.view.stop - self.view.start
            self.set_view(self.view.moved_to(time - span / 2, span, self.model.full_view))
        self.set_point(point)

    def _band(self, transform: Transform) -> tuple[Frame, QRectF, bool] | None:
        """Return the frame, the rectangle and whether values are zoomed too, while a box is being drawn."""
        if self._press is None or self._drag is None or self._panning is not None:
            return None
        frame = transform.frame_at(self._press.x(), self._press.y())
        if frame is None or abs(self._drag.x() - self._press.x()) < _DRAG:
            return None
        box = QRectF(self._press, self._drag).normalized()
        area = QRectF(frame.left, frame.top, frame.width, frame.height)
        values = box.height() > _BAND_HEIGHT
        if not values:
            box.setTop(area.top())
            box.setBottom(area.bottom())
        return frame, box.intersected(area), values

    def draw_over(self, painter: QPainter, transform: Transform) -> None:
        """Draw the box."""
        band = self._band(transform)
        if band is not None:
            colour = self.colours.color(QPalette.ColorRole.Highlight)
            painter.setPen(QPen(colour, 1))
            fill = QColor(colour)
            fill.setAlphaF(0.2)
            painter.setBrush(fill)
            painter.drawRect(band[1])
            painter.setBrush(Qt.BrushStyle.NoBrush)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a box or a move."""
        place, transform = mouse_position(event), self.transform
        moving = (
            event.button() == Qt.MouseButton.MiddleButton
            or self.pan_mode
            or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        )
        usable = event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)
        if usable and transform is not None and transform.frame_at(place.x(), place.y()) is not None:
            self._press, self._drag = place, place
            self._panning = self.view if moving else None
            if moving:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hover, draw the box or move the plot."""
        place = mouse_position(event)
        if self._press is None:
            self.set_point(self.nearest(place.x(), place.y()))
            return
        self._drag = place
        transform = self.transform
        if self._panning is not None and self.model is not None and transform is not None:
            view, frame = self._panning, transform.frames[0]
            span = view.stop - view.start
            shift = (place.x() - self._press.x()) / frame.width * span
            self.set_view(view.moved_to(view.start - shift, span, self.model.full_view))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Zoom to the box."""
        transform = self.transform
        band = self._band(transform) if transform is not None else None
        if band is not None and transform is not None and self.view is not None and self.model is not None:
            frame, box, values = band
            view = self.view
            if values:
                view = view.with_values(frame.kind, frame.value(box.bottom()), frame.value(box.top()))
            start, stop = transform.time(box.left()), transform.time(box.right())
            factor = (stop - start) / (view.stop - view.start)
            full = self.model.full_view
            zoomed = view.zoomed(factor, (start + stop) / 2, full)
            span = zoomed.stop - zoomed.start
            self.set_view(zoomed.moved_to((start + stop - span) / 2, span, full))
        elif self._stood_still() and self.point is not None:
            self.clicked.emit(self.point)
        self._let_go()
        self.update()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show everything."""
        self.reset_view()
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom dates around the cursor, with Ctrl values of the panel under it."""
        place, transform = event.position(), self.transform
        steps = event.angleDelta().y() / 120.0
        frame = transform.frame_at(place.x(), place.y()) if transform is not None else None
        if frame is None or transform is None or self.view is None or not steps:
            event.ignore()
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            centre, factor = frame.value(place.y()), ZOOM_STEP**steps
            low, high = centre - (centre - frame.low) * factor, centre + (frame.high - centre) * factor
            self.set_view(self.view.with_values(frame.kind, low, high))
        else:
            self.zoom(steps, transform.time(place.x()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key = event.key()
        moves: dict[int, tuple[int, int]] = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if self.model is None:
            super().keyPressEvent(event)
        elif key in moves:
            self._hover_from_keys(*moves[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1)
        elif key == Qt.Key.Key_Minus:
            self.zoom(-1)
        elif key == Qt.Key.Key_Home:
            self.reset_view()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.point is not None:
            self.clicked.emit(self.point)
        elif key == Qt.Key.Key_Escape and (self.point is not None or self._press is not None):
            self._let_go()
            self.set_point(None)
            self.update()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Let go of the hovered observation, unless the keyboard holds it."""
        if not self.hasFocus():
            self.set_point(None)
        super().leaveEvent(event)
