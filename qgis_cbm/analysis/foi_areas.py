"""Cardinality by area: class polygons inside a FOI, those larger than a threshold, of two or more classes.

A part is a connected piece of the area of one class inside the FOI; pixels at the edge count by the share
that lies inside, pieces that meet in a point only are two. Whoever calls brings the geometry (GDAL in the
plugin, GEOS in the backend); PostGIS has the same check as functions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from .foi import ALL_NODATA, UNLISTED_ONLY, Rule
from .foi_classes import Classes
from .foi_raster import ClassImage
from .grid import Grid

# Areas are compared to the square millimetre: builds of GEOS differ by less.
_DECIMALS = 3
_A, _E2 = 6378137.0, 0.0066943799901413165  # WGS 84

# (classes of a window uint16[h, w] by column, wanted columns, FOI, first column, first row of the window,
# least)
# -> (column, area in square units of the CRS, shape) of the parts inside the FOI. Those of pieces of a class
# that are no larger than least may be left out.
Parts = Callable[[np.ndarray, np.ndarray, int, int, int, float], Iterable[tuple[int, float, object]]]
# Square metres; what is left out is smaller than the threshold by more than rounding can add.
_SURELY = 0.01


@dataclass(frozen=True, eq=False)
class AreaResult:
    """The check by area of n FOIs. foi_c: bool[n]; reason: str[n].

    Of the significant parts, those of flagged FOIs only, by FOI, class and falling area: owner int64[m],
    value int64[m] (class), area float64[m] in square metres, shape list[m] as the caller made them.
    """

    foi_c: np.ndarray
    reason: np.ndarray
    owner: np.ndarray
    value: np.ndarray
    area: np.ndarray
    shape: list


def assess(
    image: ClassImage,
    grid: Grid,
    bounds: np.ndarray,
    scale: np.ndarray,
    classes: Classes,
    rule: Rule,
    reason: np.ndarray,
    parts: Parts,
) -> AreaResult:
    """Judge n FOIs.

    bounds: float64[n, 4], min x, min y, max x, max y in the CRS of the grid. scale: float64[n], square metres
    per square unit of it. reason: str[n], FOIs with one are left out. Only FOIs whose surroundings have
    enough pixels of two classes can be flagged; of the others `parts` is asked only where it is not clear
    that a class has an area inside.
    """
    column, k = classes.columns(image), len(classes)
    pixel = abs(grid.transform[0] * grid.transform[4] - grid.transform[1] * grid.transform[3])
    why = np.array(reason, "U16")
    around = windows(bounds, grid)
    found: list[tuple[int, int, float, object]] = []
    for foi in np.flatnonzero(why == ""):
        left, top, right, bottom = around[foi].tolist()
        kinds = column[image.codes[top:bottom, left:right]]
        counts = np.bincount(kinds.reshape(-1), minlength=k + 2)
        if not counts[:k].any():
            why[foi] = UNLISTED_ONLY if counts[k] else ALL_NODATA
            continue
        large = np.flatnonzero(counts[:k] * pixel * scale[foi] > rule.area_threshold)
        within = left > 0 and top > 0 and right < grid.width and bottom < grid.height

        mine: list[tuple[int, int, float, object]] = []
        if within and not counts[k:].any():
            if len(large) < 2:
                continue
            least = (rule.area_threshold - _SURELY) / scale[foi]
            mine = _measured(parts(kinds, large, int(foi), left, top, least), int(foi), scale[foi])
        # Where other pixels are about, or the raster ends, there may be nothing of a class inside.
        if not mine:
            asked = parts(kinds, np.flatnonzero(counts[:k]), int(foi), left, top, 0.0)
            mine = _measured(asked, int(foi), scale[foi])
        if not any(entry[2] > 0 for entry in mine):
            why[foi] = UNLISTED_ONLY if counts[k] else ALL_NODATA
        mine = [entry for entry in mine if entry[2] > rule.area_threshold]
        found += sorted(mine, key=lambda entry: (entry[1], -entry[2]))
    owner = np.array([entry[0] for entry in found], np.int64)
    kind_of = np.array([entry[1] for entry in found], np.int64)
    foi_c = cardinality(owner, kind_of, len(why))
    kept = np.flatnonzero(foi_c[owner]) if len(owner) else owner
    return AreaResult(
        foi_c,
        why,
        owner[kept],
        np.asarray(classes.values, np.int64)[kind_of[kept]],
        np.array([found[place][2] for place in kept], np.float64),
        [found[place][3] for place in kept],
    )


def _measured(
    parts: Iterable[tuple[int, float, object]], foi: int, scale: float
) -> list[tuple[int, int, float, object]]:
    """(FOI, column, square metres, shape) of parts."""
    return [(foi, kind, float(rounded(size * scale)), shape) for kind, size, shape in parts]


def rounded(area: np.ndarray | float) -> np.ndarray:
    """Areas (square metres) as they are compared and written."""
    return np.round(area, _DECIMALS)


def cardinality(owner: np.ndarray, column: np.ndarray, n: int) -> np.ndarray:
    """bool[n]: FOIs whose significant parts (FOI and class of each) are of two or more classes."""
    different = np.unique(np.column_stack((owner, column)).reshape(-1, 2), axis=0)
    return np.bincount(different[:, 0].astype(np.int64), minlength=n)[:n] > 1


def windows(bounds: np.ndarray, grid: Grid) -> np.ndarray:
    """First and behind-last column and row of the pixels around each FOI, int64[n, 4]; void where none."""
    a, b, c, d, e, f = grid.transform
    scale = 1.0 / (a * e - b * d)
    west, south, east, north = np.where(np.isfinite(bounds), bounds, 0.0).T
    x, y = np.stack((west, west, east, east)) - c, np.stack((south, north, south, north)) - f
    result = np.zeros((len(bounds), 4), np.int64)
    for place, values, size in (
        (0, (x * e - y * b) * scale, grid.width),
        (1, (y * a - x * d) * scale, grid.height),
    ):
        result[:, place] = np.clip(np.floor(values.min(axis=0)), 0, size)
        result[:, place + 2] = np.clip(np.ceil(values.max(axis=0)), 0, size)
    result[~np.isfinite(bounds).all(axis=1)] = 0
    return result


def square_metres_per_degree(latitude: np.ndarray | float) -> np.ndarray:
    """Size of one square degree at this latitude (degrees), on the ellipsoid; exact enough for a parcel."""
    phi = np.radians(latitude)
    bend = 1.0 - _E2 * np.sin(phi) ** 2
    meridian, normal = _A * (1.0 - _E2) / bend**1.5, _A / np.sqrt(bend)
    return np.radians(1.0) ** 2 * meridian * normal * np.cos(phi)
