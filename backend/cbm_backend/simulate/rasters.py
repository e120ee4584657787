"""Writing rasters: lossless JPEG 2000 as in a SAFE product, cloud-optimised and plain GeoTIFF."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray

from cbm_backend.simulate.grid import Grid

_JPEG2000 = {"driver": "JP2OpenJPEG", "REVERSIBLE": "YES", "QUALITY": "100", "BLOCKXSIZE": "1024",
             "BLOCKYSIZE": "1024"}  # fmt: skip
_COG = {"driver": "COG", "COMPRESS": "DEFLATE", "BLOCKSIZE": "512", "OVERVIEWS": "NONE"}
_GEOTIFF = {"driver": "GTiff", "COMPRESS": "DEFLATE", "ZLEVEL": "1", "TILED": "YES", "BLOCKXSIZE": "256",
            "BLOCKYSIZE": "256"}  # fmt: skip
SUFFIX = {"jp2": ".jp2", "cog": ".tif"}
MEDIA_TYPE = {"jp2": "image/jp2", "cog": "image/tiff; application=geotiff; profile=cloud-optimized"}


def write_band(path: Path, band: NDArray[np.generic], grid: Grid, kind: str) -> None:
    """Write a Sentinel-2 band as `jp2` (lossless, tiles of 1024 pixels) or `cog`; 0 is no-data.

    JPEG 2000 has no place for the no-data value, as in ESA's products.
    """
    options: dict[str, Any] = dict(_JPEG2000) if kind == "jp2" else {**_COG, "nodata": 0}
    _write(path, band[None], grid, options)


def write_geotiff(
    path: Path, bands: NDArray[np.generic], grid: Grid, nodata: float, names: tuple[str, ...] = ()
) -> None:
    """Write [bands, height, width] as a tiled GeoTIFF."""
    predictor = "3" if bands.dtype.kind == "f" else "2"
    _write(path, bands, grid, {**_GEOTIFF, "nodata": nodata, "PREDICTOR": predictor}, names)


def _write(
    path: Path, bands: NDArray[np.generic], grid: Grid, options: dict[str, Any], names: tuple[str, ...] = ()
) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    profile = {"width": grid.width, "height": grid.height, "count": len(bands), "dtype": bands.dtype.name,
               "crs": f"EPSG:{grid.epsg}", "transform": grid.transform}  # fmt: skip
    with rasterio.open(path, "w", **profile, **options) as dataset:
        dataset.write(bands)
        for index, name in enumerate(names):
            dataset.set_band_description(index + 1, name)
