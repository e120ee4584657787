"""Parcel rings in pixel coordinates, in the direction in which GDAL walks them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .grid import Grid, Windows, windows
from .polygons import Polygons

# Vertices nearer than this (in units of the CRS) count as one when GDAL decides the direction of a ring.
_SAME_POINT = 1.0e-5


@dataclass(frozen=True, eq=False)
class Outlines:
    """Rings of n parcels relative to the windows of the parcels.

    x, y: float64[v], column and row positions; pixel (0, 0) has its centre at (0.5, 0.5).
    ring_offsets, part_offsets, parcel_offsets: as in `Polygons`. windows: one per parcel.
    """

    x: np.ndarray
    y: np.ndarray
    ring_offsets: np.ndarray
    part_offsets: np.ndarray
    parcel_offsets: np.ndarray
    windows: Windows


def trace(polygons: Polygons, grid: Grid) -> Outlines:
    """Bring the rings into the pixel coordinates of their windows, all of them clockwise on the map.

    The direction decides which horizontal edges belong to a polygon when they run through pixel centres.
    """
    frame = windows(polygons.bounds(), grid)
    lengths = np.diff(polygons.ring_offsets)
    index = np.arange(len(polygons.coords))
    turned = np.repeat(~_clockwise(polygons.coords, polygons.ring_offsets), lengths)
    mirror = np.repeat(polygons.ring_offsets[:-1] + polygons.ring_offsets[1:] - 1, lengths)
    index = np.where(turned, mirror - index, index)
    x, y = polygons.coords[index].T
    owner = np.repeat(np.arange(len(polygons)), np.diff(polygons.vertex_offsets))
    column = frame.x_offset[owner] + x * frame.x_scale + y * frame.x_shear
    row = frame.y_offset[owner] + x * frame.y_shear + y * frame.y_scale
    return Outlines(column, row, polygons.ring_offsets, polygons.part_offsets, polygons.parcel_offsets, frame)


def _clockwise(coords: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Tell for every closed ring whether it runs clockwise at its lowest, then rightmost vertex.

    This is what GDAL asks, and it differs from the signed area for rings that cross themselves. Where that
    vertex occurs twice or has a neighbour on top of it, GDAL falls back to the signed area, summed in vertex
    order.
    """
    n_rings = len(offsets) - 1
    if n_rings == 0:
        return np.empty(0, bool)
    first, last = offsets[:-1], offsets[1:] - 1
    lengths = np.diff(offsets)
    x, y = coords[:, 0], coords[:, 1].copy()
    y[last] = np.where(lengths > 1, np.inf, y[last])  # the repeated vertex takes no part
    lowest = np.repeat(np.minimum.reduceat(y, first), lengths)
    rightmost = np.maximum.reduceat(np.where(y == lowest, x, -np.inf), first)
    pivots = np.flatnonzero((y == lowest) & (x == np.repeat(rightmost, lengths)))
    ring_of_pivot = np.searchsorted(offsets, pivots, side="right") - 1
    at = np.searchsorted(ring_of_pivot, np.arange(n_rings))
    pivot = pivots[at]
    repeated = np.bincount(ring_of_pivot, minlength=n_rings) > 1

    before = np.where(pivot == first, np.maximum(last - 1, first), pivot - 1)
    after = np.where(pivot + 1 >= last, first, pivot + 1)
    back = coords[before] - coords[pivot]
    ahead = coords[after] - coords[pivot]
    on_top = (np.abs(back) < _SAME_POINT).all(axis=1) | (np.abs(ahead) < _SAME_POINT).all(axis=1)
    with np.errstate(over="ignore", invalid="ignore"):  # coordinates of no use, such as 1e300
        turn = ahead[:, 0] * back[:, 1] - back[:, 0] * ahead[:, 1]
    result = turn < 0.0
    unclear = np.flatnonzero(repeated | on_top | (turn == 0.0))
    if unclear.size:
        result[unclear] = _signed_area(coords, offsets, unclear) < 0.0
    result[lengths < 2] = True
    return result


def _signed_area(coords: np.ndarray, offsets: np.ndarray, rings: np.ndarray) -> np.ndarray:
    """Twice the signed area of these rings, each summed in vertex order (bincount adds one by one)."""
    lengths = np.diff(offsets)[rings]
    first = np.repeat(offsets[rings], lengths)
    owner = np.repeat(np.arange(len(rings)), lengths)
    starts = np.cumsum(lengths) - lengths
    within = np.arange(lengths.sum()) - np.repeat(starts, lengths)
    count = np.repeat(lengths, lengths)
    following = coords[first + (within + 1) % count, 1]
    previous = coords[first + (within - 1) % count, 1]
    terms = coords[first + within, 0] * (following - previous)
    return np.bincount(owner, weights=terms, minlength=len(rings))
