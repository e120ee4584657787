"""A chip as a picture: pixels in their colours, as large as they are shown, with the parcel's outline."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
)
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from qgis_cbm.analysis import render
from qgis_cbm.analysis.render import Limits, Look
from qgis_cbm.core.chip_raster import ChipRaster
from qgis_cbm.core.geometry import from_geojson, transform_context

OUTLINE = QColor(225, 0, 152)
_CASING = QColor(255, 255, 255, 200)


@dataclass(frozen=True)
class Frame:
    """How large pictures are: logical pixels a side, device pixels per logical pixel."""

    side: int
    ratio: float = 1.0


def outline(
    shape: dict | None, srid: int, epsg: int, context: QgsCoordinateTransformContext | None = None
) -> QPainterPath:
    """Return the rings of a parcel (GeoJSON in EPSG:`srid`) in the coordinates of a scene (EPSG:`epsg`).

    Empty where they cannot be transformed. context: how; without one the project says so, on the main thread.
    """
    path, geometry = QPainterPath(), from_geojson(shape)
    if geometry.isNull() or not epsg:
        return path
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem.fromEpsgId(srid),
        QgsCoordinateReferenceSystem.fromEpsgId(epsg),
        transform_context() if context is None else context,
    )
    try:
        geometry.transform(transform)
    except QgsCsException:
        return path
    geometry.convertToMultiType()
    for polygon in geometry.asMultiPolygon():
        for ring in polygon:
            for number, point in enumerate(ring):
                (path.lineTo if number else path.moveTo)(QPointF(point.x(), point.y()))
            path.closeSubpath()
    return path


def to_pixels(raster: ChipRaster, side: float) -> QTransform:
    """Return the way from the scene's coordinates to a picture `side` wide."""
    left, across, _, top, _, down = raster.transform
    scale = side / raster.values.shape[-1]
    return QTransform(scale / across, 0, 0, scale / down, -left / across * scale, -top / down * scale)


def draw(
    raster: ChipRaster, look: Look, limits: Limits | None, frame: Frame, ring: QPainterPath | None = None
) -> QImage:
    """Return the picture; may run in a task. Pixels stay pixels: nothing is smoothed."""
    return draw_below(draw_outline(raster, frame, ring or QPainterPath()), raster, look, limits, frame)


def draw_below(
    outline: QImage, raster: ChipRaster, look: Look, limits: Limits | None, frame: Frame
) -> QImage:
    """Return the picture as `draw` does, below what `draw_outline` has drawn."""
    picture = _nothing(frame)
    side = picture.width() / frame.ratio
    painter = QPainter(picture)
    painter.drawImage(QRectF(0, 0, side, side), to_image(render.picture(look, raster.values, limits)))
    painter.drawImage(0, 0, outline)
    painter.end()
    return picture


def draw_outline(raster: ChipRaster, frame: Frame, ring: QPainterPath) -> QImage:
    """Return the rings alone: they lie alike on pictures of all chips with this one's place and size."""
    picture = _nothing(frame)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = to_pixels(raster, picture.width() / frame.ratio).map(ring)
    for colour, width in ((_CASING, 2.6), (OUTLINE, 1.3)):
        painter.setPen(QPen(colour, width))
        painter.drawPath(shape)
    painter.end()
    return picture


def _nothing(frame: Frame) -> QImage:
    side = round(frame.side * frame.ratio)
    picture = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(frame.ratio)
    return picture


def to_image(rgba: np.ndarray) -> QImage:
    """Return an image that owns its pixels, from uint8[h, w, 4]."""
    height, width = rgba.shape[:2]
    data = np.ascontiguousarray(rgba)
    return QImage(bytes(data), width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
