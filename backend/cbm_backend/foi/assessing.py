"""From FOIs and a class raster to results: placed on the grid, pixels read once, both checks."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pyproj
import shapely
from pyproj.exceptions import ProjError

from cbm_backend.errors import InputError
from cbm_backend.extraction import placing
from cbm_backend.extraction.worker import cores
from cbm_backend.foi import areas
from cbm_backend.kernels import foi as engine
from cbm_backend.kernels import spans as kernel
from qgis_cbm.analysis import foi
from qgis_cbm.analysis.foi import BUFFER_EMPTY, OUTSIDE, Assessment, Rule
from qgis_cbm.analysis.foi_areas import AreaResult
from qgis_cbm.analysis.foi_classes import Classes
from qgis_cbm.analysis.foi_raster import ClassImage
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.polygons import Polygons
from qgis_cbm.analysis.spans import Spans


@dataclass(frozen=True, eq=False)
class Placed:
    """n FOIs on the grid of a raster, in its CRS. reason: str[n], why one has no pixels if that is known."""

    grid: Grid
    polygons: Polygons
    spans: Spans
    reason: np.ndarray

    def shapes(self) -> np.ndarray:
        """The FOIs as shapely multipolygons, object[n]."""
        return placing.shapes(self.polygons)


def place(
    wkb: list[bytes], crs: pyproj.CRS | int, grid: Grid, reason: np.ndarray, inner_buffer: float = 0.0
) -> Placed:
    """Bring FOIs to the grid: reprojected vertex by vertex, shrunk by the inner buffer, scan-converted.

    reason: str[n], those with one are empty. Raises `InputError` for a CRS that cannot be used, and for an
    inner buffer on a raster that is not in metres.
    """
    try:
        transformer = placing.transformer(crs, grid.crs)
        polygons = placing.reprojected(wkb, transformer, cores())
    except ProjError as error:
        raise InputError(f"The FOIs cannot be brought to the CRS of the raster: {error}") from error
    why = np.array(reason, "U16")
    outside = placing.beside(polygons.bounds(), grid)
    if inner_buffer:
        polygons = placing.shrunk(polygons, outside, grid, inner_buffer)
        empty = np.diff(polygons.parcel_offsets) == 0
        why[(why == "") & empty & ~outside] = BUFFER_EMPTY
        outside |= placing.beside(polygons.bounds(), grid)
    why[(why == "") & outside] = OUTSIDE
    return Placed(grid, polygons, kernel.build(polygons, grid), why)


def require_overlap(placed: Placed) -> None:
    """Raise `InputError` when the FOIs lie beside the raster, all of them that lie anywhere."""
    if (placed.reason != "").all() and (placed.reason == OUTSIDE).any():
        raise InputError(
            "No FOI overlaps the raster: check that they show the same place and state the right CRS."
        )


def by_pixels(placed: Placed, image: ClassImage, classes: Classes | None, rule: Rule) -> Assessment:
    """Heterogeneity and cardinality by clusters. Raises `InputError` for more than 256 classes."""
    try:
        return foi.assess(image, placed.spans, classes, rule, reason=placed.reason, engine=engine)
    except ValueError as error:
        raise InputError(str(error)) from error


def by_area(placed: Placed, image: ClassImage, classes: Classes, rule: Rule) -> AreaResult:
    """Cardinality by area."""
    return areas.assess(image, placed.grid, placed.shapes(), classes, rule, placed.reason)


def surroundings(placed: Placed) -> Spans:
    """The pixels that the FOIs touch, and some around: what the check by area looks at."""
    boxes = shapely.buffer(
        shapely.envelope(areas.polygonal(placed.shapes())), _reach(placed), join_style="mitre"
    )
    return kernel.build(Polygons.from_wkb(list(shapely.to_wkb(boxes))), placed.grid)


def classes_within(image: ClassImage, spans: Spans) -> Classes:
    """The values that occur, as classes. Raises `InputError` when there are none or too many."""
    try:
        return Classes.found(np.unique(image.values[(engine.tally(image, spans) > 0) & ~image.nodata]))
    except ValueError as error:
        raise InputError(str(error)) from error


def without_buffer(rule: Rule) -> Rule:
    """The rule of version 1, which knows no inner buffer."""
    return replace(rule, inner_buffer=0.0)


def _reach(placed: Placed) -> float:
    """A pixel and a bit, in units of the CRS."""
    a, b, _, d, e, _ = placed.grid.transform
    return 1.5 * max(abs(a) + abs(b), abs(d) + abs(e))
