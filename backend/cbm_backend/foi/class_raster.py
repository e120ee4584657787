"""The class raster of an assessment: checked before anything is read, then read once, by blocks."""

from __future__ import annotations

from pathlib import Path

import pyproj

from cbm_backend.errors import InputError
from cbm_backend.extraction.raster import inspect, read_band
from qgis_cbm.analysis.foi_raster import ClassImage
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.spans import Spans


def open_grid(path: Path) -> Grid:
    """The grid of a class raster. Raises `InputError` unless it has one band of whole numbers and a CRS."""
    info = inspect(path)
    if len(info.dtypes) != 1:
        raise InputError(
            f"{path.name} has {len(info.dtypes)} bands; a class raster has one: "
            "extract the band with the classes."
        )
    if not info.dtypes[0].startswith(("int", "uint")):
        raise InputError(
            f"{path.name} holds {info.dtypes[0]} values; a class raster holds whole numbers: "
            "convert it first."
        )
    return info.grid


def read(path: Path, spans: Spans, ignore_zero: bool, *, threads: int = 1) -> ClassImage:
    """The blocks of the raster that the spans touch. Raises `InputError` for damaged files."""
    nodata = inspect(path).nodata[0]
    try:
        return ClassImage.of(read_band(path, 1, spans, threads=threads), nodata, ignore_zero)
    except ValueError as error:
        raise InputError(f"{path.name}: {error}") from error


def crs_of(text: str) -> pyproj.CRS:
    """The CRS that a grid states."""
    return pyproj.CRS.from_user_input(text)
