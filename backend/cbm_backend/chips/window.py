"""Pixel arithmetic of chips: the window around a point, and its part inside the raster."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from cbm_backend.errors import InputError
from qgis_cbm.analysis.grid import Grid


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

    side: metres, as the CRS has. Raises `InputError` for rotated grids and pixels that are no squares.
    """
    a, _, c, _, e, f = grid.transform
    if not grid.north_up or not math.isclose(a, -e, rel_tol=1e-6):
        raise InputError("Its pixels are not squares with north up.")
    size = max(1, round(side / a))
    return PixelWindow(math.floor((x - c) / a) - size // 2, math.floor((y - f) / e) - size // 2, size)
