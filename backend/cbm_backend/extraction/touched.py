"""Which pixels a parcel touches: GDAL's own rasterisation with ALL_TOUCHED, parcel by parcel.

Some hundred times slower than pixel centres, but done once per parcel and grid: the spans are cached.
"""

from __future__ import annotations

import numpy as np
import shapely
from rasterio.features import rasterize
from rasterio.transform import Affine

from qgis_cbm.analysis.spans import Grid, Polygons, Spans


def build(polygons: Polygons, grid: Grid) -> Spans:
    """Convert parcels (in the CRS of the grid) to the pixels that they touch; see `analysis.spans.build`."""
    offsets = (polygons.ring_offsets, polygons.part_offsets, polygons.parcel_offsets)
    shapes = shapely.from_ragged_array(shapely.GeometryType.MULTIPOLYGON, polygons.coords, offsets)
    to_map = Affine(*grid.transform)
    windows = _windows(polygons.bounds(), to_map, grid)
    counts = np.zeros(len(shapes), np.int64)
    starts: list[np.ndarray] = []
    lengths: list[np.ndarray] = []
    for number in np.flatnonzero((windows[:, 2] > windows[:, 0]) & (windows[:, 3] > windows[:, 1])):
        left, top, right, bottom = (int(edge) for edge in windows[number])
        mask = rasterize(
            [shapes[number]],
            out_shape=(bottom - top, right - left),
            transform=to_map @ Affine.translation(left, top),
            all_touched=True,
            dtype="uint8",
        )
        start, length = _runs(mask, left, top, grid.width)
        counts[number] = len(start)
        starts.append(start)
        lengths.append(length)
    return Spans.joined(counts, starts, lengths, grid)


def _windows(bounds: np.ndarray, to_map: Affine, grid: Grid) -> np.ndarray:
    """Left, top, right, bottom in pixels of what a parcel can touch, int64[n, 4]; empty ones are void."""
    finite = np.isfinite(bounds).all(axis=1)
    west, south, east, north = np.where(finite[:, None], bounds, 0.0).T
    inverse = ~to_map
    xs, ys = np.stack((west, west, east, east)), np.stack((south, north, south, north))
    columns = inverse.a * xs + inverse.b * ys + inverse.c
    rows = inverse.d * xs + inverse.e * ys + inverse.f
    result = np.empty((len(bounds), 4), np.int64)
    for place, values, size in ((0, columns, grid.width), (1, rows, grid.height)):
        result[:, place] = np.clip(np.floor(values.min(axis=0)) - 1, 0, size)
        result[:, place + 2] = np.clip(np.ceil(values.max(axis=0)) + 1, 0, size)
    result[~finite] = 0
    return result


def _runs(mask: np.ndarray, left: int, top: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    """Flat starts int64[m] and lengths int32[m] of the runs of ones in a window of the raster."""
    padded = np.zeros((mask.shape[0], mask.shape[1] + 2), np.int8)
    padded[:, 1:-1] = mask
    steps = np.diff(padded, axis=1)
    row, begin = np.nonzero(steps == 1)
    _, end = np.nonzero(steps == -1)
    return (row + top) * width + begin + left, (end - begin).astype(np.int32)
