"""A tool that takes the map when its action is checked, and gives it back to the tool before."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent

from qgis_cbm.compat import is_deleted


class MapTool(QgsMapTool):
    """Esc goes back to the tool that was active before.

    passing: for one use; no tool leads back to it, so that two of ours never lead to each other for ever.
    """

    passing = False

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self._canvas = canvas
        self._before: QgsMapTool | None = None
        self._deactivating = False
        self.setCursor(Qt.CursorShape.CrossCursor)
        canvas.mapToolSet.connect(self._tool_changed)

    def take_or_leave(self, wanted: bool) -> None:
        """Follow the action: take the map, or give it back."""
        if not wanted and not self._deactivating:
            self.leave()
        elif wanted and self._canvas.mapTool() is not self:
            self._canvas.setMapTool(self)

    def deactivate(self) -> None:
        """Give way to the next tool, which unchecks the action: that is no wish for the tool before."""
        self._deactivating = True
        super().deactivate()
        self._deactivating = False

    def leave(self) -> None:
        """Give the map back to the tool that had it before."""
        if self._canvas.mapTool() is not self:
            return
        if is_deleted(self._before):
            self._canvas.unsetMapTool(self)
        else:
            self._canvas.setMapTool(self._before)

    def degrees(self, point: QgsPointXY) -> tuple[float, float] | None:
        """Return longitude and latitude (EPSG:4326) of a point of the map; None where it has none."""
        map_settings = self._canvas.mapSettings()
        if not map_settings.destinationCrs().isValid():
            self.messageEmitted.emit(
                self.tr("The map has no CRS: choose one in the status bar, at the bottom right."),
                Qgis.MessageLevel.Warning,
            )
            return None
        transform = QgsCoordinateTransform(
            map_settings.destinationCrs(),
            QgsCoordinateReferenceSystem("EPSG:4326"),
            map_settings.transformContext(),
        )
        try:
            place = transform.transform(point)
        except QgsCsException:
            return None
        return place.x(), place.y()

    def close(self) -> None:
        """Leave for good."""
        self.leave()
        self._canvas.mapToolSet.disconnect(self._tool_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the tool on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.leave()

    def _tool_changed(self, tool: QgsMapTool | None, before: QgsMapTool | None) -> None:
        if tool is not self:
            return
        if isinstance(before, MapTool) and before.passing:
            before = before._before
        if before is not self:
            self._before = before
