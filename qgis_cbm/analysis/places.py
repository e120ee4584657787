"""Whether a place lies in a parcel, and in which cells of a coarse grid a parcel lies. GeoJSON in."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

Ring = list[tuple[float, float]]

_CELL_M, _CELL_DEGREES = 1000.0, 0.01
_MOST_CELLS = 400


def holds(geometry: Mapping | None, x: float, y: float) -> bool:
    """Return whether a Polygon or MultiPolygon holds a point of its own coordinates; holes do not count."""
    return any(_inside(polygon, x, y) for polygon in _polygons(geometry))


def cells_of(geometry: Mapping | None) -> list[tuple[int, int]]:
    """Return the cells that the bounds of a geometry touch: a kilometre each, or a hundredth of a degree.

    Empty for a geometry that is none, or one that is larger than any parcel.
    """
    corners = [corner for polygon in _polygons(geometry) for ring in polygon[:1] for corner in ring]
    if not corners:
        return []
    xs, ys = [corner[0] for corner in corners], [corner[1] for corner in corners]
    size = _cell(max(map(abs, xs)), max(map(abs, ys)))
    west, east = math.floor(min(xs) / size), math.floor(max(xs) / size)
    south, north = math.floor(min(ys) / size), math.floor(max(ys) / size)
    if (east - west + 1) * (north - south + 1) > _MOST_CELLS:
        return []
    return [(column, row) for column in range(west, east + 1) for row in range(south, north + 1)]


def cell_at(x: float, y: float) -> tuple[int, int]:
    """Return the cell of a point."""
    size = _cell(abs(x), abs(y))
    return math.floor(x / size), math.floor(y / size)


def _cell(x: float, y: float) -> float:
    """Coordinates as small as degrees are degrees: no projected system has parcels that near its origin."""
    return _CELL_DEGREES if x <= 180 and y <= 90 else _CELL_M


def _polygons(geometry: Mapping | None) -> Iterator[list[Ring]]:
    if not geometry:
        return
    coordinates = geometry.get("coordinates") or []
    if geometry.get("type") == "Polygon":
        yield coordinates
    elif geometry.get("type") == "MultiPolygon":
        yield from coordinates


def _inside(polygon: list[Ring], x: float, y: float) -> bool:
    """Even-odd over all rings: what lies in a hole is crossed twice."""
    odd = False
    for ring in polygon:
        for one, other in zip(ring, ring[1:]):
            if (one[1] > y) != (other[1] > y):
                at = one[0] + (y - one[1]) * (other[0] - one[0]) / (other[1] - one[1])
                odd ^= x < at
    return odd
