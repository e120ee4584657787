"""A raw chip as a GeoTIFF: the pixels as they are, and what they mean in the band's scale and offset."""

from __future__ import annotations

import numpy as np
from rasterio.io import MemoryFile

from cbm_backend.chips.cut import Cut
from cbm_backend.storage.gdal_env import gdal_env


def encode(cut: Cut, *, radar: bool = False) -> bytes:
    """The bytes of the file; `radar` makes float32 of whatever the source has. There is no no-data tag:

    clients count class 0 as cloud and find the edges of images by their zeros.
    """
    pixels = cut.pixels.astype(np.float32, copy=False) if radar else cut.pixels
    height, width = pixels.shape
    with gdal_env(), MemoryFile() as memory:
        with memory.open(
            driver="GTiff",
            width=width,
            height=height,
            count=1,
            dtype=pixels.dtype,
            crs=f"EPSG:{cut.epsg}",
            transform=cut.transform,
            compress="deflate",
            zlevel=1,
            predictor=3 if pixels.dtype.kind == "f" else 2,
        ) as image:
            image.write(pixels, 1)
            if (cut.scale, cut.offset) != (1.0, 0.0):
                image.scales, image.offsets = (cut.scale,), (cut.offset,)
        return bytes(memory.getbuffer())
