"""What a parcel's pixels say on one date: how their NDVI is spread, where they lie between red and NIR."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from . import spans
from .grid import Grid
from .polygons import Polygons

PLOTS = {"histogram": "ndvi", "scatter": "ndvi"}
"""Plots a calendar can show in place of pictures -> the look (`render.LOOKS`) whose bands they need."""

NDVI_EDGES = np.linspace(0.01, 1.0, 100)
"""99 bins, as calendar views have had them; the first one also takes what lies between it and 0."""
REFLECTANCE = 0.6
"""Both axes of the scatter run from 0 to here, on all dates alike."""

Colour = tuple[int, int, int]


def inside(parcel: Polygons, transform: tuple[float, ...], shape: tuple[int, int]) -> np.ndarray:
    """Return bool[h, w]: the pixels whose centre lies in the parcel.

    parcel: one, in the scene's coordinates. transform: GDAL's six numbers. shape: (h, w).
    """
    left, across, row_shear, top, column_shear, down = transform
    grid = Grid("", (across, row_shear, left, column_shear, down, top), shape[1], shape[0])
    found = spans.build(parcel, grid)
    pixels = np.zeros(shape[0] * shape[1], bool)
    for start, length in zip(found.start.tolist(), found.length.tolist()):
        pixels[start : start + length] = True
    return pixels.reshape(shape)


@dataclass(frozen=True, eq=False)
class Histogram:
    """Shares of a parcel's pixels by NDVI.

    shares: float64[99], of the pixels in each bin of NDVI_EDGES. below: share under 0. median:
    NaN where there is no pixel. count: pixels with a value.
    """

    shares: np.ndarray
    below: float
    median: float
    count: int

    @property
    def highest(self) -> float:
        """The largest share of a bin."""
        return float(self.shares.max(initial=0.0))


def histogram(ndvi: np.ndarray) -> Histogram:
    """Return the histogram of any number of NDVI values; NaN is no value, all above 1 are in the last bin."""
    known = ndvi[np.isfinite(ndvi)]
    if not known.size:
        return Histogram(np.zeros(len(NDVI_EDGES) - 1), 0.0, np.nan, 0)
    counts, _ = np.histogram(np.clip(known[known >= 0], NDVI_EDGES[0], NDVI_EDGES[-1]), NDVI_EDGES)
    below = float((known < 0).mean())
    return Histogram(counts / known.size, below, float(np.median(known)), int(known.size))


def occupied(red: np.ndarray, nir: np.ndarray, side: int) -> np.ndarray:
    """Return bool[side, side]: where a plot of red (to the right) and NIR (upwards) has a pixel.

    red, nir: reflectance of the pixels, NaN where there is none; what lies beyond an axis is at its end.
    """
    known = np.isfinite(red) & np.isfinite(nir)
    columns, rows = (
        np.clip((values[known] / REFLECTANCE * side).astype(np.intp), 0, side - 1) for values in (red, nir)
    )
    found = np.zeros((side, side), bool)
    found[side - 1 - rows, columns] = True
    return found


def thickened(cells: np.ndarray, reach: int) -> np.ndarray:
    """Return the cells with those up to `reach` to the right and below, so that dots can be seen."""
    found = cells.copy()
    for _ in range(reach):
        found[1:] |= found[:-1].copy()
        found[:, 1:] |= found[:, :-1].copy()
    return found


def cumulative(
    before: Iterable[np.ndarray], now: np.ndarray, reach: int, earlier: Colour, current: Colour
) -> np.ndarray:
    """Return uint8[side, side, 4] (RGBA): the pixels of this date over those of all dates before it."""
    past = np.zeros_like(now)
    for cells in before:
        past |= cells
    colours = np.zeros((*now.shape, 4), np.uint8)
    colours[thickened(past, reach)] = (*earlier, 255)
    colours[thickened(now, reach)] = (*current, 255)
    return colours
