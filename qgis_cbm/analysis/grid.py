"""The pixel grid of a raster and, per parcel, the part of it that the parcel can touch."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from qgis_cbm.analysis.sentences import Sentence

# Pixel indices beyond this are far outside any raster; floats hold every integer up to it exactly.
_FAR = float(2**52)


@dataclass(frozen=True)
class Grid:
    """A regular pixel grid.

    crs: as the raster states it (`EPSG:32633` or WKT). transform: (a, b, c, d, e, f) as in affine.Affine, so
    that x = a * column + b * row + c and y = d * column + e * row + f, in units of the CRS; (column, row) =
    (0, 0) is the outer corner of the first pixel. Raises ValueError for an empty grid or a transform without
    an inverse.
    """

    crs: str
    transform: tuple[float, float, float, float, float, float]
    width: int
    height: int

    def __post_init__(self) -> None:
        if self.width < 1 or self.height < 1:
            raise ValueError(
                Sentence(
                    "A grid of {width} x {height} pixels is empty.", width=self.width, height=self.height
                )
            )
        a, b, _, d, e, _ = self.transform
        if not np.isfinite(self.transform).all() or a * e - b * d == 0.0:
            raise ValueError(Sentence("The geotransform of the raster cannot be inverted."))

    @property
    def north_up(self) -> bool:
        """Whether columns run east and rows run south without rotation."""
        a, b, _, d, e, _ = self.transform
        return b == 0.0 and d == 0.0 and a > 0.0 and e < 0.0


@dataclass(frozen=True, eq=False)
class Windows:
    """Per parcel: the window its coordinates are relative to, and what of that window lies inside the raster.

    column, row: int64[n], first pixel of the window. x_start, x_stop, y_start, y_stop: int64[n], pixels of
    the window, relative to its first pixel, that are inside the raster; start equals stop where none are.
    x_offset, y_offset: float64[n]; x_scale, x_shear, y_shear, y_scale: float. A coordinate lies at column
    x_offset + x * x_scale + y * x_shear and row y_offset + x * y_shear + y * y_scale of the window.
    """

    column: np.ndarray
    row: np.ndarray
    x_start: np.ndarray
    x_stop: np.ndarray
    y_start: np.ndarray
    y_stop: np.ndarray
    x_offset: np.ndarray
    y_offset: np.ndarray
    x_scale: float
    x_shear: float
    y_shear: float
    y_scale: float


def windows(bounds: np.ndarray, grid: Grid) -> Windows:
    """Return the windows of parcels with these bounds (float64[n, 4]: min x, min y, max x, max y).

    On a north-up grid the window is the smallest block of pixels around the bounds, because rasterstats reads
    just that block and rasterises in its coordinates: a centre that lies on an edge falls to one side or the
    other by the rounding of those coordinates. On any other grid the window is the whole raster.
    """
    a, _, c, _, e, f = grid.transform
    n = len(bounds)
    if not grid.north_up:
        zero = np.zeros(n, np.int64)
        inverse = _inverse(grid.transform)
        return Windows(
            column=zero,
            row=zero,
            x_start=zero,
            x_stop=np.full(n, grid.width, np.int64),
            y_start=zero,
            y_stop=np.full(n, grid.height, np.int64),
            x_offset=np.full(n, inverse[0]),
            y_offset=np.full(n, inverse[3]),
            x_scale=inverse[1],
            x_shear=inverse[2],
            y_shear=inverse[4],
            y_scale=inverse[5],
        )
    west, south, east, north = np.clip(bounds, -1e300, 1e300).T
    column = np.clip(np.floor((west - c) / a), -_FAR, _FAR)
    column_stop = np.clip(np.ceil((east - c) / a), -_FAR, _FAR)
    row = np.clip(np.floor((north - f) / e), -_FAR, _FAR)
    row_stop = np.clip(np.ceil((south - f) / e), -_FAR, _FAR)
    origin_x = column * a + c
    origin_y = row * e + f
    first_column, first_row = column.astype(np.int64), row.astype(np.int64)
    x_start, y_start = np.maximum(0, -first_column), np.maximum(0, -first_row)
    x_stop = np.minimum(column_stop.astype(np.int64), grid.width) - first_column
    y_stop = np.minimum(row_stop.astype(np.int64), grid.height) - first_row
    beside = (x_stop <= x_start) | (y_stop <= y_start)
    return Windows(
        column=first_column,
        row=first_row,
        x_start=x_start,
        x_stop=np.where(beside, x_start, x_stop),
        y_start=y_start,
        y_stop=np.where(beside, y_start, y_stop),
        x_offset=-origin_x / a,
        y_offset=-origin_y / e,
        x_scale=1.0 / a,
        x_shear=0.0,
        y_shear=0.0,
        y_scale=1.0 / e,
    )


def _inverse(transform: tuple[float, float, float, float, float, float]) -> tuple[float, ...]:
    """Invert with GDAL's order of operations: (column at 0, 0, per x, per y, row at 0, 0, per x, per y)."""
    a, b, c, d, e, f = transform
    if b == 0.0 and d == 0.0:
        return (-c / a, 1.0 / a, 0.0, -f / e, 0.0, 1.0 / e)
    scale = 1.0 / (a * e - b * d)
    return (
        (b * f - c * e) * scale,
        e * scale,
        -b * scale,
        (-a * f + c * d) * scale,
        -d * scale,
        a * scale,
    )
