"""Three bands as a picture: stretch by percentiles or by fixed limits (contract 6.3)."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image

from cbm_backend.chips.cut import Cut

SIZE = 128
CLASSES = "SCL"


@dataclass(frozen=True)
class Lut:
    """percentiles: (low, high) of each band's chip, 0 to 100; or limits: a (low, high) pair per band."""

    percentiles: tuple[float, float] = (5.0, 95.0)
    limits: tuple[tuple[float, float], ...] | None = None

    @classmethod
    def parse(cls, text: str | None) -> Lut:
        """`5_95`, or six numbers `LB1_HB1_LB2_HB2_LB3_HB3`; anything else means 5_95."""
        try:
            numbers = [float(part) for part in (text or "").split("_")]
        except ValueError:
            return cls()
        if not np.isfinite(numbers).all():
            return cls()
        if len(numbers) == 6:
            return cls(limits=tuple(zip(numbers[0::2], numbers[1::2], strict=True)))
        if len(numbers) == 2 and 0 <= numbers[0] < numbers[1] <= 100:
            return cls((numbers[0], numbers[1]))
        return cls()

    def key(self) -> str:
        """The same text for the same stretch."""
        numbers = self.percentiles if self.limits is None else [n for pair in self.limits for n in pair]
        return "_".join(f"{number:g}" for number in numbers)

    def bounds(self, position: int, pixels: np.ndarray) -> tuple[float, float]:
        """(low, high) for the band at `position`, whose chip has these pixels (zeros included)."""
        if self.limits is not None:
            return self.limits[position]
        low, high = np.percentile(pixels, self.percentiles)
        return float(low), float(high)


def stretch(values: np.ndarray, low: float, high: float) -> np.ndarray:
    """uint8: clip(255 * (v - low) / (high - low), 0, 255), truncated; nearly black where high <= low."""
    width = high - low if high > low else 1.0
    return np.clip(255.0 * (values.astype(np.float64) - low) / width, 0, 255).astype(np.uint8)


def compose(cuts: Sequence[Cut], bands: Sequence[str], lut: Lut) -> np.ndarray:
    """uint8[128, 128, 3] on the grid of the first band; nearest neighbour for classes, else bilinear."""
    first = cuts[0]
    channels = []
    for position, (cut, band) in enumerate(zip(cuts, bands, strict=True)):
        low, high = lut.bounds(position, cut.pixels)
        nearest = band == CLASSES
        on_grid = resample(cut, first, first.pixels.shape[0], nearest=nearest)
        delivered = resample(_moved(first, on_grid), first, SIZE, nearest=nearest)
        channels.append(stretch(delivered, low, high))
    return np.stack(channels, axis=-1)


def resample(cut: Cut, target: Cut, size: int, *, nearest: bool) -> np.ndarray:
    """The values of `cut` at the centres of size x size pixels over the extent of `target`; edges go on.

    Both are chips of one scene, in one CRS.
    """
    pixels = cut.pixels
    across, down = target.pixels.shape[1] / size, target.pixels.shape[0] / size
    x = target.transform.c + target.transform.a * across * (np.arange(size) + 0.5)
    y = target.transform.f + target.transform.e * down * (np.arange(size) + 0.5)
    column, row = (x - cut.transform.c) / cut.transform.a, (y - cut.transform.f) / cut.transform.e
    last_column, last_row = pixels.shape[1] - 1, pixels.shape[0] - 1
    if nearest:
        columns = np.clip(np.floor(column).astype(int), 0, last_column)
        return pixels[np.ix_(np.clip(np.floor(row).astype(int), 0, last_row), columns)]
    column, row = np.clip(column - 0.5, 0, last_column), np.clip(row - 0.5, 0, last_row)
    left, top = np.floor(column).astype(int), np.floor(row).astype(int)
    right, bottom = np.minimum(left + 1, last_column), np.minimum(top + 1, last_row)
    dx, dy = column - left, (row - top)[:, None]
    upper = pixels[np.ix_(top, left)] * (1 - dx) + pixels[np.ix_(top, right)] * dx
    lower = pixels[np.ix_(bottom, left)] * (1 - dx) + pixels[np.ix_(bottom, right)] * dx
    return upper * (1 - dy) + lower * dy


def encode(rgb: np.ndarray) -> bytes:
    """The bytes of a PNG of uint8[height, width, 3]."""
    buffer = io.BytesIO()
    Image.fromarray(rgb).save(buffer, "PNG", compress_level=3)
    return buffer.getvalue()


def _moved(grid: Cut, values: np.ndarray) -> Cut:
    return Cut(values, grid.epsg, grid.transform)
