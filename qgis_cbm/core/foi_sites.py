"""Parcels of a layer on the grid of a class raster: reprojected, shrunk, and the pixels they have."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsUnitTypes,
)

from qgis_cbm.analysis import spans as scan
from qgis_cbm.analysis.foi import BUFFER_EMPTY, NO_GEOMETRY, NOT_POLYGON, OUTSIDE
from qgis_cbm.analysis.foi_areas import square_metres_per_degree, windows
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.polygons import Polygons
from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.analysis.spans import Spans
from qgis_cbm.compat import POLYGON
from qgis_cbm.core.foi_parts import polygonal

_SEGMENTS, _MITRE_LIMIT = 16, 5.0
_EMPTY = b"\x01\x06\x00\x00\x00\x00\x00\x00\x00"


class Georeferenced(Protocol):
    """A raster of which the place is known: `ClassRaster` or `ValueRaster`."""

    @property
    def grid(self) -> Grid:
        """Its pixels."""

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """Of the grid."""


@dataclass(frozen=True, eq=False)
class Sites:
    """n parcels. features: as the layer has them; polygons: in the CRS of the raster; reason: str[n]."""

    features: list[QgsFeature]
    polygons: Polygons
    spans: Spans
    reason: np.ndarray
    wkb: list[bytes]

    def __len__(self) -> int:
        return len(self.features)


def place(
    features: Iterable[QgsFeature],
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    raster: Georeferenced,
    inner_buffer: float = 0.0,
    cancelled: Callable[[], bool] = lambda: False,
) -> Sites:
    """Bring parcels to the raster. Raises ValueError for an empty layer, one without CRS, an inner buffer on
    a raster that is not in metres, and parcels none of which overlaps the raster.
    """
    if not crs.isValid():
        raise ValueError(Sentence("The parcels have no CRS: set it in the layer's properties."))
    if inner_buffer and raster.crs.mapUnits() != QgsUnitTypes.DistanceUnit.DistanceMeters:
        raise ValueError(Sentence("An inner buffer needs a raster whose CRS is in metres; leave it out."))
    transform = QgsCoordinateTransform(crs, raster.crs, context)
    kept: list[QgsFeature] = []
    shapes: list[bytes] = []
    why: list[str] = []
    whole = _box(raster.grid)
    for feature in features:
        if cancelled():
            break
        kept.append(feature)
        shape, unplaced = _placed(feature.geometry(), transform, whole, inner_buffer)
        shapes.append(shape)
        why.append(unplaced)
    if not kept and not cancelled():
        raise ValueError(Sentence("The layer has no parcels."))
    reason = np.array(why, "U16")
    if len(why) and np.isin(reason, (OUTSIDE, NO_GEOMETRY, NOT_POLYGON)).all() and OUTSIDE in why:
        raise ValueError(Sentence("No parcel overlaps the raster: check that both state the right CRS."))
    polygons = Polygons.from_wkb(shapes)
    return Sites(kept, polygons, scan.build(polygons, raster.grid), reason, shapes)


def square_metres(raster: Georeferenced, bounds: np.ndarray) -> np.ndarray:
    """Square metres per square unit of the raster's CRS, at each of these bounds: float64[n]."""
    if raster.crs.isGeographic():
        latitude = (bounds[:, 1] + bounds[:, 3]) / 2
        return square_metres_per_degree(np.where(np.isfinite(latitude), latitude, 0.0))
    metres = QgsUnitTypes.fromUnitToUnitFactor(
        raster.crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters
    )
    return np.full(len(bounds), metres**2)


def _placed(
    geometry: QgsGeometry, transform: QgsCoordinateTransform, whole: tuple[float, ...], inner_buffer: float
) -> tuple[bytes, str]:
    """WKB in the CRS of the raster, and why it has no pixels where that is known."""
    if geometry.isNull() or geometry.isEmpty():
        return _EMPTY, NO_GEOMETRY
    if geometry.type() != POLYGON:
        return _EMPTY, NOT_POLYGON
    moved = QgsGeometry(geometry)
    moved.convertToStraightSegment()
    moved.get().dropZValue()
    moved.get().dropMValue()
    try:
        moved.transform(transform)
    except QgsCsException:
        return _EMPTY, OUTSIDE
    if _beside(moved, whole):
        return _EMPTY, OUTSIDE
    if inner_buffer:
        moved = _shrunk(moved, inner_buffer)
        if moved.isNull() or moved.isEmpty():
            return _EMPTY, BUFFER_EMPTY
        if _beside(moved, whole):
            return _EMPTY, OUTSIDE
    return moved.asWkb().data(), ""


def _shrunk(geometry: QgsGeometry, metres: float) -> QgsGeometry:
    sound = geometry if geometry.isGeosValid() else geometry.makeValid()
    return sound.buffer(
        -metres,
        _SEGMENTS,
        Qgis.EndCapStyle.Round,
        Qgis.JoinStyle.Miter,
        _MITRE_LIMIT,
    )


def _beside(geometry: QgsGeometry, whole: tuple[float, ...]) -> bool:
    west, south, east, north = whole
    box = geometry.boundingBox()
    if not all(map(np.isfinite, (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))):
        return True
    return bool(
        box.xMinimum() >= east or box.xMaximum() <= west or box.yMinimum() >= north or box.yMaximum() <= south
    )


def _box(grid: Grid) -> tuple[float, ...]:
    a, b, c, d, e, f = grid.transform
    corners = [(a * u + b * v + c, d * u + e * v + f) for u in (0, grid.width) for v in (0, grid.height)]
    xs, ys = zip(*corners)
    return min(xs), min(ys), max(xs), max(ys)


def surroundings(sites: Sites, grid: Grid) -> Spans:
    """The pixels around the parcels, whose centre may be outside: what the check by area looks at."""
    around = windows(Polygons.from_wkb(polygonal(sites.wkb)).bounds(), grid)
    a, b, c, d, e, f = grid.transform
    boxes = []
    for left, top, right, bottom in around.tolist():
        corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
        ring = np.array([(a * u + b * v + c, d * u + e * v + f) for u, v in corners])
        boxes.append(b"\x01\x03\x00\x00\x00\x01\x00\x00\x00\x05\x00\x00\x00" + ring.astype("<f8").tobytes())
    return scan.build(Polygons.from_wkb(boxes), grid)
