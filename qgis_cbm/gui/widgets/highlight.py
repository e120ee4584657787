"""The picked parcel's outline on the map."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsGeometry
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QColor

from qgis_cbm.client.protocol import Parcel
from qgis_cbm.compat import POLYGON, is_deleted
from qgis_cbm.core.geometry import from_geojson
from qgis_cbm.services.workspace import Workspace

# Magenta on a white casing: seen on imagery, on maps and on most crop colours alike.
_LINE = QColor(225, 0, 152)
_CASING = QColor(255, 255, 255, 220)
# A parcel is seen with its neighbours: this much of its own extent.
_ROOM = 2.2


def to_map(canvas: QgsMapCanvas, geometry: QgsGeometry, epsg: int) -> QgsGeometry:
    """Return a copy in the map's CRS; null where it cannot be transformed."""
    return moved_to_map(canvas, geometry, QgsCoordinateReferenceSystem.fromEpsgId(epsg))


def moved_to_map(
    canvas: QgsMapCanvas, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem
) -> QgsGeometry:
    """Return a copy, of coordinates in any CRS, in that of the map; null where it cannot be transformed."""
    if geometry.isNull():
        return geometry
    map_settings = canvas.mapSettings()
    moved = QgsGeometry(geometry)
    transform = QgsCoordinateTransform(
        crs,
        map_settings.destinationCrs(),
        map_settings.transformContext(),
    )
    try:
        moved.transform(transform)
    except QgsCsException:
        return QgsGeometry()
    return moved


def zoom_to(canvas: QgsMapCanvas, parcel: Parcel) -> bool:
    """Show a parcel with its surroundings; returns whether it could be done."""
    return zoom_to_outline(canvas, to_map(canvas, from_geojson(parcel.geometry), parcel.srid))


def zoom_to_outline(canvas: QgsMapCanvas, outline: QgsGeometry) -> bool:
    """Show a polygon, in the map's CRS, with its surroundings; returns whether there was one."""
    if outline.isNull() or outline.isEmpty():
        return False
    extent = outline.boundingBox()
    extent.scale(_ROOM)
    canvas.setExtent(extent)
    canvas.refresh()
    return True


class Outline:
    """A line around a polygon on the map, on a white casing."""

    def __init__(self, canvas: QgsMapCanvas, colour: QColor):
        self._canvas, self._colour = canvas, colour
        self._bands: list[QgsRubberBand] = []

    def draw(self, outline: QgsGeometry) -> None:
        """Draw a polygon, in the map's CRS, in place of the one before; a null one draws nothing."""
        self.remove()
        if outline.isNull():
            return
        for colour, width in ((_CASING, 5), (self._colour, 2)):
            band = QgsRubberBand(self._canvas, POLYGON)
            band.setFillColor(QColor(0, 0, 0, 0))
            band.setStrokeColor(colour)
            band.setWidth(width)
            band.setBrushStyle(Qt.BrushStyle.NoBrush)
            band.setToGeometry(outline, None)
            self._bands.append(band)

    def remove(self) -> None:
        """Take it away."""
        for band in self._bands:
            if not is_deleted(band) and not is_deleted(self._canvas):
                self._canvas.scene().removeItem(band)
        self._bands = []


class ParcelHighlight(QObject):
    """Follows the workspace: outlines its parcel, and does so again when the map's CRS has changed."""

    def __init__(self, canvas: QgsMapCanvas, workspace: Workspace, parent: QObject | None = None):
        super().__init__(parent)
        self._canvas = canvas
        self._workspace = workspace
        self._outline = Outline(canvas, _LINE)
        workspace.parcelChanged.connect(self._draw)
        canvas.destinationCrsChanged.connect(self._redraw)

    def close(self) -> None:
        """Remove the outline and stop following."""
        self._workspace.parcelChanged.disconnect(self._draw)
        if not is_deleted(self._canvas):
            self._canvas.destinationCrsChanged.disconnect(self._redraw)
        self._outline.remove()

    def _redraw(self) -> None:
        self._draw(self._workspace.parcel)

    def _draw(self, parcel: Parcel | None) -> None:
        if parcel is None:
            self._outline.remove()
        else:
            self._outline.draw(to_map(self._canvas, from_geojson(parcel.geometry), parcel.srid))
