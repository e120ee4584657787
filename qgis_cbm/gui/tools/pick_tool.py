"""Click anywhere on the map to ask for the parcel there."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from qgis_cbm.compat import is_deleted


class PickTool(QgsMapTool):
    """Emits `picked(lon, lat)` in EPSG:4326 degrees; Esc goes back to the tool that was active before."""

    picked = pyqtSignal(float, float)

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self._canvas = canvas
        self._before: QgsMapTool | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)
        canvas.mapToolSet.connect(self._tool_changed)

    def take_or_leave(self, wanted: bool) -> None:
        """Follow the action: take the map, or give it back."""
        if not wanted:
            self.leave()
        elif self._canvas.mapTool() is not self:
            self._canvas.setMapTool(self)

    def leave(self) -> None:
        """Give the map back to the tool that had it before."""
        if self._canvas.mapTool() is not self:
            return
        if is_deleted(self._before):
            self._canvas.unsetMapTool(self)
        else:
            self._canvas.setMapTool(self._before)

    def close(self) -> None:
        """Leave for good."""
        self.leave()
        self._canvas.mapToolSet.disconnect(self._tool_changed)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Pick on the left button; the others stay with QGIS."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        map_settings = self._canvas.mapSettings()
        to_degrees = QgsCoordinateTransform(
            map_settings.destinationCrs(),
            QgsCoordinateReferenceSystem("EPSG:4326"),
            map_settings.transformContext(),
        )
        try:
            place = to_degrees.transform(event.mapPoint())
        except QgsCsException:
            return
        self.picked.emit(place.x(), place.y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the tool on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.leave()

    def _tool_changed(self, tool: QgsMapTool | None, before: QgsMapTool | None) -> None:
        if tool is self:
            self._before = before
