"""Parcels on the grid of a raster: reprojected, shrunk and scan-converted as the rule says."""

from __future__ import annotations

import math
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import shapely
from pyproj import CRS, Transformer

from cbm_backend.errors import InputError
from cbm_backend.extraction import touched
from cbm_backend.extraction.rule import COVERAGE, Rule
from cbm_backend.kernels import spans as kernel
from qgis_cbm.analysis.spans import Grid, Polygons, Spans

_FAR_AWAY = -1e15
# Vertices that are not worth a thread of their own.
_FEW = 50_000
# Around a grid, as a part of its width: more than two pixels of a band of 60 m.
_MARGIN = 0.002


def transformer(parcels: int | CRS, crs: str) -> Transformer | None:
    """From the parcels' CRS (EPSG code or itself) to the grid's, x before y; None when they are the same.

    Raises `ProjError`.
    """
    source, target = CRS.from_user_input(parcels), CRS.from_user_input(crs)
    if source.equals(target, ignore_axis_order=True):
        return None
    return Transformer.from_crs(source, target, always_xy=True)


def place(polygons: Polygons, grid: Grid, rule: Rule, threads: int = 1) -> tuple[Spans, np.ndarray]:
    """The spans of polygons in the CRS of the grid, and bool[n]: their bounds lie beside the grid.

    Raises `InputError` when parcels are to be shrunk on a grid whose unit is not the metre.
    """
    outside = beside(polygons.bounds(), grid)
    if rule.buffer:
        polygons = shrunk(polygons, outside, grid, rule.buffer)
    if rule.all_touched or rule.weighting == COVERAGE:
        return touched.build(polygons, grid), outside
    return kernel.build(polygons, grid, threads=threads), outside


def shapes_of(polygons: Polygons, grid: Grid, rule: Rule) -> np.ndarray:
    """Polygons in the CRS of the grid as shapely ones, shrunk as the rule says; empty beside the grid."""
    outside = beside(polygons.bounds(), grid)
    if rule.buffer:
        polygons = shrunk(polygons, outside, grid, rule.buffer)
    found = shapes(polygons)
    found[outside] = shapely.MultiPolygon()
    return found


def reprojected(geometries: list[bytes], from_parcels: Transformer | None, threads: int = 1) -> Polygons:
    """WKB geometries as polygons in the other CRS.

    Vertices are reprojected one by one (no densification), as the reference statistics are; the threads
    share them, for nothing else takes as long.
    """
    polygons = Polygons.from_wkb(geometries)
    if from_parcels is None:
        return polygons
    coords = np.empty_like(polygons.coords)

    def piece(first: int) -> None:
        part = slice(first, first + step)
        coords[part, 0], coords[part, 1] = from_parcels.transform(*polygons.coords[part].T)

    step = max(_FEW, -(-len(coords) // threads))
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(piece, range(0, len(coords), step)))
    # Where the projection ends, a parcel is simply not on this grid.
    coords[~np.isfinite(coords).all(axis=1)] = _FAR_AWAY
    return replace(polygons, coords=coords)


def shapes(polygons: Polygons) -> np.ndarray:
    """The parcels as shapely multipolygons, object[n]."""
    offsets = (polygons.ring_offsets, polygons.part_offsets, polygons.parcel_offsets)
    return shapely.from_ragged_array(shapely.GeometryType.MULTIPOLYGON, polygons.coords, offsets)


def shrunk(polygons: Polygons, outside: np.ndarray, grid: Grid, metres: float) -> Polygons:
    """The parcels with an inner buffer; nothing is left of narrow ones and of those beside the grid."""
    if any(axis.unit_name != "metre" for axis in CRS.from_user_input(grid.crs).axis_info[:2]):
        raise InputError(f"buffer: the raster's CRS ({grid.crs[:40]}) is not in metres; leave it out.")
    found = shapes(polygons)
    found[outside] = shapely.Polygon()
    broken = ~shapely.is_valid(found)
    found[broken] = shapely.make_valid(found[broken])
    inner = shapely.buffer(found, -metres, join_style="mitre")
    return Polygons.from_wkb(list(shapely.to_wkb(inner)))


def corners(grid: Grid) -> tuple[float, float, float, float]:
    """(min x, min y, max x, max y) of the grid, in its CRS."""
    a, b, c, d, e, f = grid.transform
    points = [(a * u + b * v + c, d * u + e * v + f) for u in (0, grid.width) for v in (0, grid.height)]
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def envelope(grid: Grid, from_parcels: Transformer | None) -> tuple[float, float, float, float] | None:
    """A rectangle in the parcels' CRS that holds the grid with a margin; None when it has no such image.

    Raises `ProjError` only for transformers that cannot be inverted at all.
    """
    west, south, east, north = corners(grid)
    pixel = max(map(abs, (grid.transform[0], grid.transform[1], grid.transform[3], grid.transform[4])))
    # The bands of a scene ask for the same parcels whatever their resolution.
    margin = max(2 * pixel, _MARGIN * (east - west))
    box = (west - margin, south - margin, east + margin, north + margin)
    if from_parcels is None:
        return box
    image = from_parcels.transform_bounds(*box, densify_pts=41, direction="INVERSE", errcheck=True)
    # A box over the antimeridian comes back with west > east.
    return image if all(map(math.isfinite, image)) and image[0] <= image[2] else None


def beside(bounds: np.ndarray, grid: Grid) -> np.ndarray:
    """Whether parcels with these bounds (float64[n, 4]) lie beside the grid: bool[n]."""
    west, south, east, north = corners(grid)
    return (bounds[:, 0] >= east) | (bounds[:, 2] <= west) | (bounds[:, 1] >= north) | (bounds[:, 3] <= south)
