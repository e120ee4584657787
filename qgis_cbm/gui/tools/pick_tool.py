"""Click anywhere on the map to ask for the parcel there."""

from __future__ import annotations

from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import Qt, pyqtSignal

from qgis_cbm.gui.tools.map_tool import MapTool


class PickTool(MapTool):
    """Emits `picked(lon, lat)` in EPSG:4326 degrees."""

    picked = pyqtSignal(float, float)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Pick on the left button; the others stay with QGIS."""
        if event.button() == Qt.MouseButton.LeftButton:
            place = self.degrees(event.mapPoint())
            if place is not None:
                self.picked.emit(*place)
