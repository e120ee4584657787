"""Statistics of the values of any raster per parcel, read by GDAL a window at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem

from qgis_cbm.analysis import tiles, zonal
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.analysis.spans import Spans
from qgis_cbm.analysis.tiles import Window
from qgis_cbm.analysis.zonal import Statistics
from qgis_cbm.core import class_raster
from qgis_cbm.core.class_raster import RasterFile
from qgis_cbm.core.rasters import open_raster, read_pixels

_SUMMED = ("Byte", "Int8", "UInt16", "Int16", "UInt32", "Int32", "Int64", "Float32", "Float64")


@dataclass(frozen=True)
class ValueRaster:
    """A raster of numbers. path: as GDAL opens it; bands: how many it has."""

    path: str
    name: str
    grid: Grid
    crs: QgsCoordinateReferenceSystem
    bands: int


@dataclass(frozen=True, eq=False)
class Found:
    """Statistics of n parcels in one band; percentiles: float64[n, k] of the shares that were asked for."""

    statistics: Statistics
    percentiles: np.ndarray


def open_value_raster(file: RasterFile) -> ValueRaster:
    """Look at the header. Raises ValueError with a sentence for a raster that cannot be summed up."""
    dataset = class_raster.opened(file)
    grid = class_raster.grid_of(file, dataset)
    return ValueRaster(file.path, file.name, grid, file.crs, dataset.RasterCount)


class BandReader:
    """One band of a raster. Raises ValueError for one that holds no numbers, or is damaged."""

    def __init__(self, raster: ValueRaster, number: int):
        self._name = raster.name
        self._dataset = open_raster(raster.path)
        if self._dataset is None:
            raise ValueError(Sentence("{name} cannot be opened.", name=raster.name))
        if not 1 <= number <= self._dataset.RasterCount:
            raise ValueError(Sentence("{name} has no band {number}.", name=raster.name, number=number))
        self._band = self._dataset.GetRasterBand(number)
        kind = gdal.GetDataTypeName(self._band.DataType)
        if kind not in _SUMMED:
            raise ValueError(
                Sentence(
                    "Band {number} of {name} holds {kind} values: convert it first.",
                    number=number,
                    name=raster.name,
                    kind=kind,
                )
            )
        signed = self._band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE"
        self._view = np.dtype(np.int8) if signed else None
        self.nodata = self._band.GetNoDataValue()

    @property
    def is_scaled(self) -> bool:
        """Whether the raster says that its values mean something else than they are."""
        return (self._band.GetScale() or 1.0, self._band.GetOffset() or 0.0) != (1.0, 0.0)

    def read(self, left: int, top: int, width: int, height: int) -> np.ndarray:
        """Return the values of a rectangle."""
        try:
            part = read_pixels(self._band, left, top, width, height)
        except ValueError as error:
            raise ValueError(
                Sentence("{name} is damaged: {reason}", name=self._name, reason=str(error))
            ) from error
        return part if self._view is None else part.view(self._view)


def statistics(
    band: BandReader,
    spans: Spans,
    shares: Sequence[float] = (),
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Found:
    """Sum up a band, reading only where parcels are; ends early when cancelled.

    shares: further percentiles, 0..1. progress: is told the share that is done.
    """
    n = len(spans)
    found = Found(Statistics.empty(n), np.full((n, len(shares)), np.nan))
    done = 0
    for window in tiles.windows(spans):
        if cancelled():
            break
        values, where = _values(band, window, cancelled)
        part = zonal.statistics(values, where, band.nodata)
        for field in fields(Statistics):
            getattr(found.statistics, field.name)[window.parcels] = getattr(part, field.name)
        if shares:
            found.percentiles[window.parcels] = zonal.percentiles(values, where, shares, band.nodata)
        done += len(window.parcels)
        progress(done / n)
    return found


def _values(band: BandReader, window: Window, cancelled: Callable[[], bool]) -> tuple[np.ndarray, Spans]:
    """The pixels of a window, or those of one large parcel in a row."""
    if not window.strips:
        size = window.spans.width, window.spans.height
        return band.read(window.left, window.top, *size), window.spans
    pieces = []
    for box, runs in window.strips:
        if cancelled():
            break
        pieces.append(zonal.gather(band.read(*box), runs)[1])
    values = np.concatenate(pieces)
    return values.reshape(1, -1), tiles.in_a_row(len(values))
