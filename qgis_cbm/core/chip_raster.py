"""A chip as it comes, a GeoTIFF in memory, as values with their place on the ground. For tasks."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from qgis_cbm.analysis.sentences import Sentence


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
        return _meant(dataset, np.atleast_3d(pixels.T).T, classes)
    except RuntimeError as error:
        raise ValueError(str(error)) from None
    finally:
        dataset = None
        gdal.Unlink(name)


def _meant(dataset: gdal.Dataset, pixels: np.ndarray, classes: bool) -> ChipRaster:
    values = pixels.astype(np.float32)
    for number, band in enumerate(values, start=1):
        described = dataset.GetRasterBand(number)
        scale, offset = described.GetScale(), described.GetOffset()
        nothing = ~np.isfinite(band) if classes else (band == 0) | ~np.isfinite(band)
        band *= 1.0 if scale is None else scale
        band += 0.0 if offset is None else offset
        band[nothing] = np.nan
    reference = dataset.GetSpatialRef()
    code = reference.GetAuthorityCode(None) if reference is not None else None
    return ChipRaster(values, tuple(dataset.GetGeoTransform()), int(code or 0))
