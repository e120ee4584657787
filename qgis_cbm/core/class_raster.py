"""The class raster behind a layer, read with GDAL: checked first, then only where parcels lie."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from qgis_cbm.analysis.foi_raster import ClassImage
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.analysis.spans import Spans
from qgis_cbm.core.rasters import open_raster, read_pixels

_WHOLE = ("Byte", "Int8", "UInt16", "Int16", "UInt32", "Int32", "UInt64", "Int64")
_STRIP = 4_000_000  # pixels read in one go


@dataclass(frozen=True)
class ClassRaster:
    """A raster of one band of whole numbers. path: as GDAL opens it; nodata: None where it states none.

    grid: the part of the file that is looked at; column, row: its first pixel in the file.
    """

    path: str
    name: str
    grid: Grid
    crs: QgsCoordinateReferenceSystem
    nodata: float | None
    column: int = 0
    row: int = 0


@dataclass(frozen=True)
class RasterFile:
    """What a layer says of its raster without opening it."""

    path: str
    name: str
    provider: str
    crs: QgsCoordinateReferenceSystem

    @classmethod
    def of_layer(cls, layer: QgsRasterLayer) -> RasterFile:
        """Ask the layer, on the main thread."""
        return cls(layer.source(), layer.name(), layer.providerType(), layer.crs())


def opened(file: RasterFile) -> gdal.Dataset:
    """Open a raster. Raises ValueError with a sentence for what is no file of GDAL."""
    if file.provider != "gdal":
        raise ValueError(Sentence("{name} is no raster file: save it as one first.", name=file.name))
    dataset = open_raster(file.path)
    if dataset is None:
        raise ValueError(Sentence("{name} cannot be opened.", name=file.name))
    return dataset


def grid_of(file: RasterFile, dataset: gdal.Dataset) -> Grid:
    """Return the pixels of a raster. Raises ValueError with a sentence for one without a place."""
    name = file.name
    if not file.crs.isValid():
        raise ValueError(Sentence("{name} has no CRS: set it in the layer's properties.", name=name))
    x, a, b, y, d, e = dataset.GetGeoTransform()
    if (x, a, b, y, d, abs(e)) == (0.0, 1.0, 0.0, 0.0, 0.0, 1.0):
        raise ValueError(Sentence("{name} is not geocoded.", name=name))
    return Grid(file.crs.authid() or name, (a, b, x, d, e, y), dataset.RasterXSize, dataset.RasterYSize)


def open_class_raster(file: RasterFile) -> ClassRaster:
    """Look at the header. Raises ValueError with a sentence for a raster that cannot hold classes."""
    name, dataset = file.name, opened(file)
    if dataset.RasterCount != 1:
        raise ValueError(
            Sentence(
                "{name} has {bands} bands; a class raster has one: extract the band with the classes.",
                name=name,
                bands=dataset.RasterCount,
            )
        )
    band = dataset.GetRasterBand(1)
    kind = gdal.GetDataTypeName(band.DataType)
    if kind not in _WHOLE:
        raise ValueError(
            Sentence(
                "{name} holds {kind} values; a class raster holds whole numbers: convert it first.",
                name=name,
                kind=kind,
            )
        )
    grid = grid_of(file, dataset)
    return ClassRaster(file.path, name, grid, file.crs, band.GetNoDataValue())


def cut(raster: ClassRaster, spans: Spans) -> tuple[ClassRaster, int, int]:
    """The part of the raster that holds the spans, and its first column and row; one pixel without any."""
    row, column = np.divmod(spans.start, spans.width)
    left, top, right, bottom = 0, 0, 1, 1
    if len(row):
        left, right = int(column.min()), int((column + spans.length).max())
        top, bottom = int(row.min()), int(row.max()) + 1
    a, b, c, d, e, f = raster.grid.transform
    moved = a, b, a * left + b * top + c, d, e, d * left + e * top + f
    grid = replace(raster.grid, transform=moved, width=right - left, height=bottom - top)
    return replace(raster, grid=grid, column=raster.column + left, row=raster.row + top), left, top


def shifted(spans: Spans, raster: ClassRaster, left: int, top: int) -> Spans:
    """The same pixels on the part of the raster that `cut` gave."""
    row, column = np.divmod(spans.start, spans.width)
    grid = raster.grid
    start = (row - top) * grid.width + column - left
    return replace(spans, start=start, width=grid.width, height=grid.height)


def read(
    raster: ClassRaster, spans: Spans, ignore_zero: bool, cancelled: Callable[[], bool] = lambda: False
) -> ClassImage:
    """Read the rows and columns that hold a pixel of the spans, once; the rest stays 0.

    Raises ValueError for a damaged file or one with too many values; returns early when cancelled.
    """
    dataset = open_raster(raster.path)
    band = None if dataset is None else dataset.GetRasterBand(1)
    if band is None:
        raise ValueError(Sentence("{name} cannot be opened.", name=raster.name))
    try:
        pixels = _pixels(band, raster, spans, cancelled)
    except ValueError as error:
        raise ValueError(
            Sentence("{name} is damaged: {reason}", name=raster.name, reason=str(error))
        ) from error
    return ClassImage.of(pixels, raster.nodata, ignore_zero)


def _pixels(band: gdal.Band, raster: ClassRaster, spans: Spans, cancelled: Callable[[], bool]) -> np.ndarray:
    kind = read_pixels(band, 0, 0, 1, 1).dtype
    if band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE":
        kind = np.dtype(np.int8)
    pixels = np.zeros((raster.grid.height, raster.grid.width), kind)
    for top, bottom, left, right in _strips(spans, band.GetBlockSize()[1]):
        if cancelled():
            break
        part = read_pixels(band, raster.column + left, raster.row + top, right - left, bottom - top)
        pixels[top:bottom, left:right] = part if part.dtype == kind else part.view(kind)
    return pixels


def _strips(spans: Spans, block: int) -> list[tuple[int, int, int, int]]:
    """First and behind-last row and column of windows that hold all runs, along the borders of blocks."""
    row, column = np.divmod(spans.start, spans.width)
    rows = block * max(1, _STRIP // max(1, block * spans.width))
    strip = row // rows
    found = []
    for number in np.unique(strip):
        mine = strip == number
        top = int(number) * rows
        left, right = int(column[mine].min()), int((column[mine] + spans.length[mine]).max())
        found.append((top, min(top + rows, spans.height), left, right))
    return found
