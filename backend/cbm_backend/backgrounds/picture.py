"""A square of a base map as a file: GeoTIFF, or PNG with the parcel's outline if wanted."""

from __future__ import annotations

import io
from collections.abc import Iterator

import numpy as np
import shapely
from affine import Affine
from PIL import Image, ImageDraw
from rasterio.io import MemoryFile
from shapely.geometry.base import BaseGeometry

from cbm_backend.backgrounds.pyramid import Extent
from cbm_backend.chips.square import web_mercator
from cbm_backend.storage.gdal_env import gdal_env

OUTLINE = (255, 255, 0)
_WIDTH = 2


def transform_of(extent: Extent, size: int) -> Affine:
    """From pixel corners to EPSG:3857 metres."""
    pixel = extent.width / size
    return Affine(pixel, 0.0, extent.west, 0.0, -pixel, extent.north)


def geotiff(rgb: np.ndarray, extent: Extent) -> bytes:
    """Three bands of bytes in EPSG:3857."""
    size = rgb.shape[0]
    with gdal_env(), MemoryFile() as memory:
        with memory.open(
            driver="GTiff", width=size, height=size, count=3, dtype="uint8", crs="EPSG:3857",
            transform=transform_of(extent, size), photometric="RGB", compress="deflate", zlevel=3,
        ) as image:  # fmt: skip
            image.write(np.moveaxis(rgb, -1, 0))
        return bytes(memory.getbuffer())


def png(rgb: np.ndarray) -> bytes:
    """The picture alone."""
    buffer = io.BytesIO()
    Image.fromarray(rgb).save(buffer, "PNG", compress_level=4)
    return buffer.getvalue()


def outlined(rgb: np.ndarray, extent: Extent, parcel: BaseGeometry) -> np.ndarray:
    """The picture with all rings of a parcel (degrees WGS84) drawn over it, pixel for pixel."""
    size = rgb.shape[0]
    image = Image.fromarray(rgb)
    draw = ImageDraw.Draw(image)
    for ring in _rings(parcel):
        metres = web_mercator(ring)
        # The corner of the first pixel is (0, 0); Pillow counts from its centre.
        columns = (metres[:, 0] - extent.west) / extent.width * size - 0.5
        rows = (extent.north - metres[:, 1]) / extent.width * size - 0.5
        draw.line(list(zip(columns.tolist(), rows.tolist(), strict=True)), OUTLINE, _WIDTH, joint="curve")
    return np.asarray(image)


def _rings(geometry: BaseGeometry) -> Iterator[np.ndarray]:
    for part in shapely.get_parts(geometry):
        for ring in shapely.get_rings(part):
            yield shapely.get_coordinates(ring)
