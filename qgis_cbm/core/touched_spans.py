"""The pixels that parcels touch, not only those whose centre they contain, as GDAL burns them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from osgeo import gdal, ogr

from qgis_cbm.analysis.grid import Grid, windows
from qgis_cbm.analysis.polygons import Polygons
from qgis_cbm.analysis.spans import Spans
from qgis_cbm.core import vector_store

# Pixels; a larger window is cut to the raster first.
_LARGEST = 50_000_000


def build(
    shapes: Sequence[bytes], polygons: Polygons, grid: Grid, cancelled: Callable[[], bool] = lambda: False
) -> Spans:
    """Convert parcels to the pixels they touch. shapes: their WKB, polygons: the same, in the grid's CRS.

    Each is burnt on its own in the smallest window around it, as rasterstats does.
    """
    frame = windows(polygons.bounds(), grid)
    a, b, c, d, e, f = grid.transform
    counts = np.zeros(len(shapes), np.int64)
    starts: list[np.ndarray] = []
    lengths: list[np.ndarray] = []
    # Layer and image have no CRS, being in the same one; GDAL would warn of that for every parcel.
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        for number, shape in enumerate(shapes):
            if cancelled():
                break
            x, x_stop = int(frame.x_start[number]), int(frame.x_stop[number])
            y, y_stop = int(frame.y_start[number]), int(frame.y_stop[number])
            if x_stop <= x or y_stop <= y:
                continue
            column, row = int(frame.column[number]), int(frame.row[number])
            if x_stop * y_stop > _LARGEST:
                column, row, x, x_stop, y, y_stop = column + x, row + y, 0, x_stop - x, 0, y_stop - y
            # The origin is that of the whole window: what is burnt depends on how coordinates are rounded.
            origin = a * column + b * row + c, a, b, d * column + e * row + f, d, e
            mask = _burnt(shape, origin, x_stop, y_stop)[y:, x:]
            begin, length = _runs(mask)
            line, place = np.divmod(begin, mask.shape[1] + 1)
            starts.append((line + row + y) * grid.width + place + column + x)
            lengths.append(length.astype(np.int32))
            counts[number] = len(begin)
    finally:
        gdal.PopErrorHandler()
    return Spans.joined(counts, starts, lengths, grid)


def _burnt(shape: bytes, origin: tuple[float, ...], width: int, height: int) -> np.ndarray:
    """uint8[height, width]: 1 where the polygon touches the pixel."""
    target = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    target.SetGeoTransform(origin)
    store = vector_store.in_memory()
    layer = store.CreateLayer("", None, ogr.wkbUnknown)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shape))
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(target, [1], layer, burn_values=[1], options=["ALL_TOUCHED=TRUE"])
    return target.ReadAsArray()


def _runs(mask: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where runs of ones begin and how long they are, in rows that are one longer than the mask's."""
    height, width = mask.shape
    padded = np.zeros((height, width + 1), np.int8)
    padded[:, :width] = mask
    change = np.diff(np.concatenate((np.zeros(1, np.int8), padded.reshape(-1))))
    begin = np.flatnonzero(change == 1)
    return begin, np.flatnonzero(change == -1) - begin
