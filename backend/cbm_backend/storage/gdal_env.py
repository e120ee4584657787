"""The one place that sets GDAL's options: `with gdal_env():` around everything that opens a raster."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import rasterio

# Rasters only: a document that points elsewhere (VRT, WMS) is never opened, whatever its name.
DRIVERS = ("GTiff", "JP2OpenJPEG", "ENVI")

_OPTIONS: dict[str, str | int | bool] = {
    # Side files (.hdr, .aux.xml) are tried by name: listing a folder of thousands of scenes takes longer.
    "GDAL_DISABLE_READDIR_ON_OPEN": "TRUE",
    # Every block is decoded once, so a larger cache only costs memory.
    "GDAL_CACHEMAX": 128_000_000,
    "GDAL_PAM_ENABLED": "YES",
    "PROJ_NETWORK": "OFF",
}


@contextmanager
def gdal_env(*, threads: int = 1) -> Iterator[None]:
    """GDAL configured for reading the blocks of local rasters, each decoded by `threads` threads.

    The data folders of another GDAL in the environment would break the wheels' own; they are taken out.
    """
    for name in ("GDAL_DATA", "PROJ_LIB", "PROJ_DATA"):
        os.environ.pop(name, None)
    with rasterio.Env(GDAL_NUM_THREADS=str(threads), **_OPTIONS):
        yield
