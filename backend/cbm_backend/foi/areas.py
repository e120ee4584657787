"""Cardinality by area (version 1): class polygons clipped to the FOIs, with GEOS."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
from pyproj import CRS
from rasterio.features import shapes as polygonise
from rasterio.transform import Affine

from qgis_cbm.analysis import foi_areas
from qgis_cbm.analysis.foi import Rule
from qgis_cbm.analysis.foi_areas import AreaResult
from qgis_cbm.analysis.foi_classes import Classes
from qgis_cbm.analysis.foi_raster import ClassImage
from qgis_cbm.analysis.grid import Grid


def assess(
    image: ClassImage, grid: Grid, shapes: np.ndarray, classes: Classes, rule: Rule, reason: np.ndarray
) -> AreaResult:
    """Judge FOIs (shapely in the CRS of the grid, object[n]); see `qgis_cbm.analysis.foi_areas.assess`."""
    shapes = polygonal(shapes)
    to_map = Affine(*grid.transform)

    def parts(
        kinds: np.ndarray, wanted: np.ndarray, foi: int, left: int, top: int, least: float
    ) -> Iterator[tuple[int, float, object]]:
        transform = to_map @ Affine.translation(left, top)
        mask = np.isin(kinds, wanted)
        found = [
            (int(kind), shapely.Polygon(outline["coordinates"][0], outline["coordinates"][1:]))
            for outline, kind in polygonise(kinds, mask=mask, connectivity=4, transform=transform)
            if _room(outline["coordinates"][0]) > least
        ]
        found = [(kind, polygon) for kind, polygon in found if polygon.area > least]
        polygons = polygonal(np.array([polygon for _, polygon in found], object))
        inside = shapely.intersection(polygons, shapes[foi])
        pieces, index = shapely.get_parts(inside, return_index=True)
        pieces, at = shapely.get_parts(pieces, return_index=True)  # of collections
        for piece, owner in zip(pieces, index[at], strict=True):
            if piece.geom_type == "Polygon":
                yield found[owner][0], piece.area, piece

    bounds = shapely.bounds(shapes)
    return foi_areas.assess(
        image, grid, bounds, _scale(bounds, grid), classes, rule, reason, parts
    )  # fmt: skip


def _room(ring: list[tuple[float, float]]) -> float:
    """The area of the box around a ring: it tells most of what is too small before anything is made of it."""
    x, y = zip(*ring, strict=True)
    return (max(x) - min(x)) * (max(y) - min(y))


def polygonal(shapes: np.ndarray) -> np.ndarray:
    """The shapes, those that are not valid repaired and reduced to their polygons."""
    broken = np.flatnonzero(~shapely.is_valid(shapes) & ~shapely.is_missing(shapes))
    if not len(broken):
        return shapes
    result = shapes.copy()
    for place, repaired in zip(broken, shapely.make_valid(shapes[broken]), strict=True):
        parts = shapely.get_parts(shapely.get_parts(repaired))
        result[place] = shapely.multipolygons(parts[shapely.get_type_id(parts) == 3])
    return result


def _scale(bounds: np.ndarray, grid: Grid) -> np.ndarray:
    """Square metres per square unit of the grid's CRS, at each FOI: float64[n]."""
    crs = CRS.from_user_input(grid.crs)
    if crs.is_geographic:
        latitude = (bounds[:, 1] + bounds[:, 3]) / 2
        return foi_areas.square_metres_per_degree(np.where(np.isfinite(latitude), latitude, 0.0))
    return np.full(len(bounds), crs.axis_info[0].unit_conversion_factor ** 2)
