"""Which pixels a chip shows, and how bands of another grid come onto the first one's."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .grid import Grid
from .sentences import Sentence

LARGEST_SIDE = 5120
"""Metres: no chip is larger."""
_MARGIN, _SMALLEST_VIEW, _STEP = 1.3, 320, 20
_METRES_PER_DEGREE = 111_320


@dataclass(frozen=True)
class PixelWindow:
    """`size` x `size` pixels whose first is (column, row); may reach beyond the raster."""

    column: int
    row: int
    size: int

    def inside(self, width: int, height: int) -> tuple[int, int, int, int] | None:
        """(column, row, width, height) of the part within the raster, None where there is none."""
        left, top = max(self.column, 0), max(self.row, 0)
        right, bottom = min(self.column + self.size, width), min(self.row + self.size, height)
        if right <= left or bottom <= top:
            return None
        return left, top, right - left, bottom - top

    def padded(self, part: np.ndarray, left: int, top: int) -> np.ndarray:
        """The window with `part` where it belongs and 0 elsewhere; (left, top) is its place in the raster."""
        result = np.zeros((self.size, self.size), part.dtype)
        row, column = top - self.row, left - self.column
        result[row : row + part.shape[0], column : column + part.shape[1]] = part
        return result


def around(grid: Grid, x: float, y: float, side: float) -> PixelWindow:
    """The window of round(side / pixel size) pixels around the pixel that holds (x, y) of the grid's CRS.

    side: metres, as the CRS has. Raises `ValueError` for rotated grids and pixels that are no squares.
    """
    a, _, c, _, e, f = grid.transform
    if not grid.north_up or not math.isclose(a, -e, rel_tol=1e-6):
        raise ValueError(Sentence("Its pixels are not squares with north up."))
    size = max(1, round(side / a))
    return PixelWindow(math.floor((x - c) / a) - size // 2, math.floor((y - f) / e) - size // 2, size)


def view_side(west: float, south: float, east: float, north: float) -> int:
    """The side in metres of a square around a parcel (its bounds, degrees) with a margin, in steps of 20."""
    across = (east - west) * _METRES_PER_DEGREE * math.cos(math.radians((south + north) / 2))
    wanted = _MARGIN * max(across, (north - south) * _METRES_PER_DEGREE)
    return min(max(_STEP * math.ceil(wanted / _STEP), _SMALLEST_VIEW), LARGEST_SIDE)


def nearest(
    pixels: np.ndarray,
    corner: tuple[float, float, float],
    target: tuple[float, float, float],
    span: float,
    size: int,
) -> np.ndarray:
    """The pixels at the centres of size x size pixels over a square `span` wide; edges go on.

    corner, target: west, north and pixel size of the pixels and of the square, in one CRS.
    """
    step = span / size
    x = target[0] + step * (np.arange(size) + 0.5)
    y = target[1] - step * (np.arange(size) + 0.5)
    columns = np.floor((x - corner[0]) / corner[2]).astype(int)
    rows = np.floor((corner[1] - y) / corner[2]).astype(int)
    return pixels[np.ix_(np.clip(rows, 0, pixels.shape[0] - 1), np.clip(columns, 0, pixels.shape[1] - 1))]
