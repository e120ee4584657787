"""Cardinality by area (version 1): class polygons clipped to the FOIs, with GEOS."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import CRS
from rasterio.features import shapes as polygonise
from rasterio.transform import Affine

from qgis_cbm.analysis import foi_areas
from qgis_cbm.analysis.foi import ALL_NODATA, Rule
from qgis_cbm.analysis.foi_classes import Classes
from qgis_cbm.analysis.foi_raster import ClassImage
from qgis_cbm.analysis.grid import Grid


@dataclass(frozen=True, eq=False)
class AreaResult:
    """The check by area of n FOIs. foi_c: bool[n]; reason: str[n].

    Of the significant parts, those of flagged FOIs only: owner int64[m], value int64[m] (class), area
    float64[m] in square metres, shape object[m] in the CRS of the raster.
    """

    foi_c: np.ndarray
    reason: np.ndarray
    owner: np.ndarray
    value: np.ndarray
    area: np.ndarray
    shape: np.ndarray


def assess(
    image: ClassImage, grid: Grid, shapes: np.ndarray, classes: Classes, rule: Rule, reason: np.ndarray
) -> AreaResult:
    """Judge FOIs (shapely in the CRS of the grid, object[n]). reason: str[n], those with one are left out.

    Only FOIs whose surroundings have enough pixels of two classes can be flagged; others cost no geometry.
    """
    column = classes.columns(image)
    scale = _scale(shapes, grid)
    pixel = abs(grid.transform[0] * grid.transform[4] - grid.transform[1] * grid.transform[3])
    why = np.array(reason, "U16")
    windows = _windows(shapes, grid)
    owners: list[int] = []
    columns: list[int] = []
    areas: list[float] = []
    pieces: list[shapely.Geometry] = []
    for foi in np.flatnonzero(why == ""):
        left, top, right, bottom = windows[foi]
        kinds = column[image.codes[top:bottom, left:right]]
        counts = np.bincount(kinds.reshape(-1), minlength=len(classes))[: len(classes)]
        if not counts.any():
            why[foi] = ALL_NODATA
            continue
        large = np.flatnonzero(counts * pixel * scale[foi] > rule.area_threshold)
        if len(large) < 2:
            continue
        found = _parts(kinds, large, shapes[foi], grid, int(left), int(top))
        for kind, piece in found:
            area = shapely.area(piece) * scale[foi]
            if foi_areas.significant(area, rule.area_threshold):
                owners.append(int(foi))
                columns.append(kind)
                areas.append(float(foi_areas.rounded(area)))
                pieces.append(piece)
    owner, kind_of = np.array(owners, np.int64), np.array(columns, np.int64)
    foi_c = foi_areas.cardinality(owner, kind_of, len(shapes))
    kept = foi_c[owner]
    shape = np.empty(len(pieces), object)
    shape[:] = pieces
    value = np.asarray(classes.values, np.int64)[kind_of]
    return AreaResult(foi_c, why, owner[kept], value[kept], np.array(areas)[kept], shape[kept])


def _parts(
    kinds: np.ndarray, wanted: np.ndarray, foi: shapely.Geometry, grid: Grid, left: int, top: int
) -> list[tuple[int, shapely.Geometry]]:
    """(class column, polygon) of the connected parts of the wanted classes inside one FOI."""
    transform = Affine(*grid.transform) @ Affine.translation(left, top)
    mask = np.isin(kinds, wanted)
    found = [
        (int(kind), shapely.Polygon(outline["coordinates"][0], outline["coordinates"][1:]))
        for outline, kind in polygonise(kinds, mask=mask, connectivity=4, transform=transform)
    ]
    polygons = sound(np.array([polygon for _, polygon in found], object))
    inside = shapely.intersection(polygons, sound(np.array([foi], object))[0])
    parts, index = shapely.get_parts(inside, return_index=True)
    parts, at = shapely.get_parts(parts, return_index=True)  # of collections
    index = index[at]
    areal = shapely.get_type_id(parts) == 3
    return [(found[i][0], part) for i, part in zip(index[areal], parts[areal], strict=True)]


def sound(shapes: np.ndarray) -> np.ndarray:
    """The shapes, those that are not valid repaired."""
    broken = ~shapely.is_valid(shapes) & ~shapely.is_missing(shapes)
    if broken.any():
        shapes = shapes.copy()
        shapes[broken] = shapely.make_valid(shapes[broken])
    return shapes


def _windows(shapes: np.ndarray, grid: Grid) -> np.ndarray:
    """First and behind-last column and row of the pixels around each FOI, int64[n, 4]; void where none."""
    inverse = ~Affine(*grid.transform)
    bounds = shapely.bounds(shapes)
    west, south, east, north = np.where(np.isfinite(bounds), bounds, 0.0).T
    xs, ys = np.stack((west, west, east, east)), np.stack((south, north, south, north))
    columns = inverse.a * xs + inverse.b * ys + inverse.c
    rows = inverse.d * xs + inverse.e * ys + inverse.f
    result = np.zeros((len(shapes), 4), np.int64)
    for place, values, size in ((0, columns, grid.width), (1, rows, grid.height)):
        result[:, place] = np.clip(np.floor(values.min(axis=0)), 0, size)
        result[:, place + 2] = np.clip(np.ceil(values.max(axis=0)), 0, size)
    return result


def _scale(shapes: np.ndarray, grid: Grid) -> np.ndarray:
    """Square metres per square unit of the grid's CRS, at each FOI: float64[n]."""
    crs = CRS.from_user_input(grid.crs)
    if crs.is_geographic:
        bounds = shapely.bounds(shapes)
        latitude = (bounds[:, 1] + bounds[:, 3]) / 2
        return foi_areas.square_metres_per_degree(np.where(np.isfinite(latitude), latitude, 0.0))
    return np.full(len(shapes), crs.axis_info[0].unit_conversion_factor ** 2)
