"""The one place that sets GDAL's options: `with gdal_env():` around everything that opens a raster."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import rasterio

_OPTIONS: dict[str, str | int | bool] = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "TRUE",
    "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".tif,.tiff,.jp2,.img,.hdr,.xml",
    "GDAL_HTTP_MERGE_CONSECUTIVE_RANGES": True,
    "GDAL_HTTP_MULTIPLEX": True,
    "GDAL_HTTP_CONNECTTIMEOUT": 10,
    "GDAL_HTTP_TIMEOUT": 120,
    "GDAL_HTTP_MAX_RETRY": 5,
    "GDAL_HTTP_RETRY_DELAY": 1,
    "VSI_CACHE": True,
    "VSI_CACHE_SIZE": 5_000_000,
    "GDAL_CACHEMAX": 200,
    "GDAL_BAND_BLOCK_CACHE": "HASHSET",
    "PROJ_NETWORK": False,
}


@contextmanager
def gdal_env(*, threads: int = 1) -> Iterator[None]:
    """GDAL configured for reading blocks of many rasters; `threads` decode one raster.

    Folders are not listed (one may hold thousands of scenes); side files (.aux.xml, .hdr) are tried by name.
    Another GDAL's data folders in the environment would break the wheels' own; they are taken out.
    """
    for name in ("GDAL_DATA", "PROJ_LIB", "PROJ_DATA"):
        os.environ.pop(name, None)
    with rasterio.Env(**_OPTIONS, GDAL_NUM_THREADS=threads):
        yield
