"""Draw a polygon on the map."""

from __future__ import annotations

from qgis.core import Qgis, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from qgis_cbm.compat import POLYGON, is_deleted
from qgis_cbm.gui.tools.map_tool import MapTool


class PolygonTool(MapTool):
    """Left clicks set corners, a right or double click ends, Backspace takes a corner back, Esc begins anew.

    One polygon, and the map belongs to the tool before again: clicks pick parcels, as they did. What is none
    yet is said, and its corners stay.

    drawn(list): corners in EPSG:4326 degrees, (longitude, latitude).
    """

    passing = True
    drawn = pyqtSignal(object)

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self._corners: list[QgsPointXY] = []
        self._band: QgsRubberBand | None = None
        self._ending = False

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Set a corner, or end."""
        self.messageDiscarded.emit()
        if self._ending:
            self._finish()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(event.mapPoint())
            self._draw(event.mapPoint())
        elif event.button() == Qt.MouseButton.RightButton:
            self._finish()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """End when the button is released, which is no click for the next tool; the first click of the pair
        has set the last corner."""
        self._ending = event.button() == Qt.MouseButton.LeftButton

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Let the polygon follow the mouse."""
        if self._corners:
            self._draw(event.mapPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back a corner, the polygon, or the tool."""
        self.messageDiscarded.emit()
        if event.key() == Qt.Key.Key_Backspace and self._corners:
            event.accept()
            self._corners.pop()
            self._draw(self.toMapCoordinates(self.canvas().mouseLastXY()))
        elif event.key() == Qt.Key.Key_Escape and self._corners:
            event.accept()
            self._clear()
        else:
            super().keyPressEvent(event)

    def deactivate(self) -> None:
        """Take what was begun off the map."""
        self._clear()
        super().deactivate()

    def _finish(self) -> None:
        # A double click sets its place twice.
        corners = [
            corner for corner, before in zip(self._corners, [None, *self._corners]) if corner != before
        ]
        if wrong := self._wrong_with(corners):
            self._ending, self._corners = False, corners
            self.messageEmitted.emit(wrong, Qgis.MessageLevel.Warning)
            return
        self._clear()
        places = []
        for corner in corners:
            place = self.degrees(corner)
            if place is None:
                return  # Said once, not for every corner.
            places.append(place)
        self.leave()
        self.drawn.emit(places)

    def _wrong_with(self, corners: list[QgsPointXY]) -> str:
        """Why corners make no polygon, empty where they do."""
        if len(corners) < 3:
            return self.tr("A polygon has at least three corners: go on, or press Esc.")
        if not QgsGeometry.fromPolygonXY([corners]).isGeosValid():
            return self.tr("The polygon crosses itself: take corners back with Backspace, or press Esc.")
        return ""

    def _draw(self, mouse: QgsPointXY | QPoint) -> None:
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), POLYGON)
            self._band.setColor(QColor(225, 0, 152))
            self._band.setFillColor(QColor(225, 0, 152, 40))
            self._band.setWidth(2)
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([[*self._corners, QgsPointXY(mouse)]]), None)

    def _clear(self) -> None:
        self._ending = False
        self._corners.clear()
        if not is_deleted(self._band) and not is_deleted(self.canvas()):
            self.canvas().scene().removeItem(self._band)
        self._band = None
