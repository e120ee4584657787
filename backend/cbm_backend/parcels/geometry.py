"""Geometries of a parcel file made fit for the table: flat, valid multipolygons, or a reason why not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

Reproject = Callable[[NDArray[np.float64]], NDArray[np.float64]]
Linearise = Callable[[list[bytes]], list[bytes]]

_POLYGON, _MULTIPOLYGON, _COLLECTION = 3, 6, 7
_CURVES = range(8, 15)


@dataclass(frozen=True)
class Cleaned:
    """`shapes[i]` is a valid 2-D MultiPolygon, or None when `problem[i]` says why there is none.

    `repaired[i]` is the defect that was repaired ("Self-intersection[...]"), empty for a sound geometry.
    """

    shapes: NDArray[np.object_]
    problem: list[str]
    repaired: list[str]


def clean(wkb: NDArray[np.object_], *, linearise: Linearise, reproject: Reproject | None = None) -> Cleaned:
    """Parse, flatten, reproject and repair. `wkb`: object array of bytes or None.

    Problems: `no geometry`, `unreadable geometry`, `empty geometry`, `coordinates are not finite`,
    `not a polygon`, `no area`. Repair keeps the polygonal part of GEOS' make_valid (method "structure": parts
    are united, holes cut). `linearise` turns curves into polygons (GEOS knows none).
    """
    n = len(wkb)
    problem = [""] * n
    repaired = [""] * n
    absent = np.array([blob is None for blob in wkb], dtype=bool)
    _straighten(wkb, linearise)
    shapes = shapely.from_wkb(wkb, on_invalid="fix")
    _mark(problem, absent, "no geometry")
    _mark(problem, ~absent & shapely.is_missing(shapes), "unreadable geometry")
    shapes = shapely.force_2d(shapes)
    if reproject is not None:
        shapes = shapely.transform(shapes, reproject)
    _mark(problem, shapely.is_empty(shapes), "empty geometry")

    coordinates, owner = shapely.get_coordinates(shapes, return_index=True)
    infinite = np.zeros(n, dtype=bool)
    infinite[owner[~np.isfinite(coordinates).all(axis=1)]] = True
    _mark(problem, infinite, "coordinates are not finite")

    kinds = shapely.get_type_id(shapes)
    _mark(problem, ~np.isin(kinds, (_POLYGON, _MULTIPOLYGON, _COLLECTION)), "not a polygon")
    usable = np.array([not p for p in problem], dtype=bool)
    shapes[~usable] = None

    broken = usable & ~shapely.is_valid(shapes)
    if broken.any():
        for index, reason in zip(
            np.flatnonzero(broken), shapely.is_valid_reason(shapes[broken]), strict=True
        ):
            repaired[index] = str(reason)
        shapes[broken] = shapely.make_valid(shapes[broken], method="structure", keep_collapsed=False)

    mixed = usable & (kinds == _COLLECTION)
    for index in np.flatnonzero(usable & (shapely.get_type_id(shapes) == _COLLECTION)):
        shapes[index] = _polygonal(shapes[index])
    flat = usable & ~(shapely.area(shapes) > 0)
    _mark(problem, flat & mixed, "not a polygon")
    _mark(problem, flat, "no area")

    good = np.array([not p for p in problem], dtype=bool)
    result = np.full(n, None, dtype=object)
    if good.any():
        parts, part_owner = shapely.get_parts(shapes[good], return_index=True)
        result[good] = shapely.multipolygons(parts, indices=part_owner)
    return Cleaned(result, problem, [text if ok else "" for text, ok in zip(repaired, good, strict=True)])


def _mark(problem: list[str], condition: NDArray[np.bool_], text: str) -> None:
    """Give the rows under `condition` their problem; the first one found stays."""
    for index in np.flatnonzero(condition):
        problem[index] = problem[index] or text


def _straighten(wkb: NDArray[np.object_], linearise: Linearise) -> None:
    """Replace curved geometries in place."""
    curved = [i for i, blob in enumerate(wkb) if blob is not None and _type_code(blob) in _CURVES]
    if curved:
        for index, blob in zip(curved, linearise([bytes(wkb[i]) for i in curved]), strict=True):
            wkb[index] = blob


def _type_code(blob: bytes) -> int:
    """The geometry type of (E)WKB or ISO WKB without its dimension flags; 0 when there is none."""
    if len(blob) < 5:
        return 0
    code = int.from_bytes(blob[1:5], "little" if blob[0] == 1 else "big")
    return (code & 0x0FFFFFFF) % 1000


def _polygonal(shape: shapely.Geometry) -> shapely.Geometry:
    """The polygons of a collection, united; an empty polygon when it has none."""
    parts = shapely.get_parts(shape)
    nested = [_polygonal(p) if shapely.get_type_id(p) == _COLLECTION else p for p in parts]
    areas = [p for p in nested if shapely.get_type_id(p) in (_POLYGON, _MULTIPOLYGON) and not p.is_empty]
    return (
        shapely.make_valid(shapely.union_all([shapely.make_valid(p) for p in areas]))
        if areas
        else shapely.Polygon()
    )
