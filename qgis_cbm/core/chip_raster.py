"""A chip as it comes, a GeoTIFF in memory, as values with their place on the ground. For tasks."""

from __future__ import annotations

import struct
import uuid
from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from qgis_cbm.analysis.sentences import Sentence

_GEO_KEYS, _PROJECTED_CRS, _OWN_DEFINITION = 34735, 3072, 32767
"""Numbers of the GeoTIFF standard: a tag, a key, and a value that says that there is no code."""


@dataclass(frozen=True, eq=False)
class ChipRaster:
    """float32[bands, h, w]: pixel * scale + offset of each band, NaN where the scene has none.

    transform: GDAL's six numbers. epsg: of the scene's grid.
    """

    values: np.ndarray
    transform: tuple[float, ...]
    epsg: int


def decode(content: bytes, *, classes: bool = False) -> ChipRaster:
    """Return the values of a GeoTIFF; pixel 0 is no pixel, except in class rasters. Raises `ValueError`."""
    name = f"/vsimem/cbm-{uuid.uuid4().hex}.tif"
    gdal.FileFromMemBuffer(name, content)
    try:
        dataset = gdal.OpenEx(name, gdal.OF_RASTER, allowed_drivers=["GTiff"])
        pixels = dataset.ReadAsArray() if dataset is not None else None
        if dataset is None or pixels is None:
            raise ValueError(Sentence("The image is no GeoTIFF."))
        epsg = stated_epsg(content) or _epsg(dataset)
        return ChipRaster(
            _meant(dataset, np.atleast_3d(pixels.T).T, classes), tuple(dataset.GetGeoTransform()), epsg
        )
    except RuntimeError as error:
        raise ValueError(str(error)) from None
    finally:
        dataset = None
        gdal.Unlink(name)


def stated_epsg(content: bytes) -> int:
    """Return the EPSG code that a GeoTIFF states for its grid, 0 where there is none or another kind of file.

    GDAL looks the code up in PROJ's database first, which takes longer than decoding a chip.
    """
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(content[:4])
    if order is None:
        return 0
    try:
        (start,) = struct.unpack_from(f"{order}I", content, 4)
        (entries,) = struct.unpack_from(f"{order}H", content, start)
        for entry in range(entries):
            tag, _, count, place = struct.unpack_from(f"{order}HHII", content, start + 2 + 12 * entry)
            if tag == _GEO_KEYS:
                keys = struct.unpack_from(f"{order}{count}H", content, place)
                return _projected(keys)
    except struct.error:
        pass
    return 0


def _projected(keys: tuple[int, ...]) -> int:
    """The code among keys of four numbers: which, where its value lies (0: here), how many, the value."""
    for place in range(4, len(keys) - 3, 4):
        key, elsewhere, _, value = keys[place : place + 4]
        if key == _PROJECTED_CRS and not elsewhere and value != _OWN_DEFINITION:
            return value
    return 0


def _epsg(dataset: gdal.Dataset) -> int:
    reference = dataset.GetSpatialRef()
    code = reference.GetAuthorityCode(None) if reference is not None else None
    return int(code or 0)


def _meant(dataset: gdal.Dataset, pixels: np.ndarray, classes: bool) -> np.ndarray:
    values = pixels.astype(np.float32)
    for number, band in enumerate(values, start=1):
        described = dataset.GetRasterBand(number)
        scale, offset = described.GetScale(), described.GetOffset()
        nothing = ~np.isfinite(band) if classes else (band == 0) | ~np.isfinite(band)
        band *= 1.0 if scale is None else scale
        band += 0.0 if offset is None else offset
        band[nothing] = np.nan
    return values
