"""Chips for looking at a parcel through time: one stretch for all dates, whatever their baseline."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from rasterio.io import MemoryFile

from cbm_backend.catalogue.radiometry import REFLECTANCE_UNIT
from cbm_backend.chips.composite import resample, stretch
from cbm_backend.chips.cut import Cut
from cbm_backend.errors import InputError
from cbm_backend.storage.gdal_env import gdal_env

# Reflectance x 10000; decibels for backscatter; the value itself for coherence and indices.
_LIMITS = {
    "B02": (100, 1900), "B03": (200, 2200), "B04": (150, 2800), "B05": (400, 3600), "B06": (800, 5000),
    "B07": (1000, 5600), "B08": (1200, 5700), "B8A": (1200, 5700), "B11": (800, 4100), "B12": (400, 3600),
    "VV": (-20, -5), "VH": (-27, -11), "NDVI": (0, 1),
}  # fmt: skip
_COHERENCE = (0.0, 1.0)
# Scene classes 0 to 11: nothing, saturated, dark, shadow, vegetation, bare, water, unknown, clouds, snow.
_CLASS_COLOURS = np.array(
    [(0, 0, 0), (230, 60, 50), (60, 60, 60), (120, 80, 40), (60, 150, 60), (225, 200, 90), (50, 100, 200),
     (130, 130, 130), (190, 190, 190), (240, 240, 240), (150, 215, 235), (225, 120, 220)], np.uint8,
)  # fmt: skip


@dataclass(frozen=True)
class Stretch:
    """A (low, high) pair per band: reflectance x 10000, dB for backscatter, else the value itself."""

    limits: tuple[tuple[float, float], ...]

    @classmethod
    def of(cls, text: str | None, bands: Sequence[str]) -> Stretch:
        """`low_high` for each band in turn, or one pair for all; None: usual limits. Raises `InputError`."""
        if text is None:
            return cls(tuple(_usual(band) for band in bands))
        try:
            numbers = [float(part) for part in text.split("_")]
        except ValueError:
            numbers = []
        if len(numbers) == 2:
            numbers *= len(bands)
        pairs = tuple(zip(numbers[0::2], numbers[1::2], strict=False))
        fine = all(np.isfinite(pair).all() and pair[0] < pair[1] for pair in pairs)
        if len(numbers) != 2 * len(bands) or not fine:
            raise InputError("stretch: write low_high for each band in turn, or one pair for all.")
        return cls(pairs)

    def key(self) -> str:
        """The same text for the same stretch."""
        return "_".join(f"{number:g}" for pair in self.limits for number in pair)


def picture(cuts: Sequence[Cut], stretched: Stretch) -> np.ndarray:
    """uint8[n, n, 4] of one band or three on the grid of the first; transparent where all are 0."""
    first = cuts[0]
    size = first.pixels.shape[0]
    placed = [resample(cut, first, size, nearest=True) for cut in cuts]
    alpha = np.where(np.any([pixels != 0 for pixels in placed], axis=0), 255, 0).astype(np.uint8)
    if len(cuts) == 1 and first.quantity == "class":
        colours = _CLASS_COLOURS[np.minimum(placed[0], len(_CLASS_COLOURS) - 1)]
        return np.dstack([colours, alpha])
    channels = [
        stretch(shown_values(pixels, cut), low, high)
        for pixels, cut, (low, high) in zip(placed, cuts, stretched.limits, strict=True)
    ]
    if len(channels) == 1:
        channels *= 3
    return np.dstack([*channels, alpha])


def shown_values(pixels: np.ndarray, cut: Cut) -> np.ndarray:
    """What a stretch counts in: see `Stretch`."""
    values = pixels.astype(np.float64) * cut.scale + cut.offset
    if cut.quantity == "reflectance":
        return values * REFLECTANCE_UNIT
    if cut.quantity == "power":
        return 10.0 * np.log10(np.maximum(np.nan_to_num(values), 1e-10))
    return np.nan_to_num(values)


def png(rgba: np.ndarray, place: Cut) -> bytes:
    """The bytes of the picture; its texts `CRS` and `Bounds` (west,south,east,north) say where it lies."""
    size = rgba.shape[0]
    west, north = place.transform @ (0, 0)
    east, south = place.transform @ (size, size)
    texts = PngInfo()
    texts.add_text("CRS", f"EPSG:{place.epsg}")
    texts.add_text("Bounds", f"{west:.3f},{south:.3f},{east:.3f},{north:.3f}")
    buffer = io.BytesIO()
    Image.fromarray(rgba).save(buffer, "PNG", compress_level=3, pnginfo=texts)
    return buffer.getvalue()


def geotiff(cuts: Sequence[Cut], bands: Sequence[str]) -> bytes:
    """All bands as stored on the grid of the first, with scale, offset and name each."""
    first = cuts[0]
    size = first.pixels.shape[0]
    placed = [resample(cut, first, size, nearest=True) for cut in cuts]
    kind = np.result_type(*placed)
    with gdal_env(), MemoryFile() as memory:
        with memory.open(
            driver="GTiff", width=size, height=size, count=len(cuts), dtype=kind, crs=f"EPSG:{first.epsg}",
            transform=first.transform, compress="deflate", zlevel=1,
        ) as image:  # fmt: skip
            image.write(np.stack(placed).astype(kind))
            image.scales = tuple(cut.scale for cut in cuts)
            image.offsets = tuple(cut.offset for cut in cuts)
            image.descriptions = tuple(bands)
        return bytes(memory.getbuffer())


def _usual(band: str) -> tuple[float, float]:
    if band in ("VVc", "VHc"):
        return _COHERENCE
    low, high = _LIMITS.get(band, _LIMITS.get(band[:2], _COHERENCE))
    return float(low), float(high)
