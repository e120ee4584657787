"""Radar rasters in dB or amplitude as linear power: backscatter is averaged as power, never as dB."""

from __future__ import annotations

import numpy as np

from cbm_backend.catalogue.radiometry import AMPLITUDE, Radiometry

_FILL = 1e20
# Pixels converted at once; bounds the memory.
_CHUNK = 4_000_000


def to_power(pixels: np.ndarray, radiometry: Radiometry) -> np.ndarray:
    """Linear power, float64, of pixels as stored: 10^(dB / 10), or amplitude squared."""
    physical = pixels.astype(np.float64) * radiometry.scale + radiometry.offset
    return np.square(physical) if radiometry.quantity == AMPLITUDE else np.power(10.0, physical / 10.0)


def in_power(band: np.ndarray, nodata: float | None, radiometry: Radiometry) -> np.ndarray:
    """The band as linear power, NaN where it has no data; a floating-point band is overwritten.

    Not data: `nodata`, NaN, infinities and magnitudes of 1e20 and more, all judged before the conversion.
    """
    result = band if band.dtype.kind == "f" else np.empty(band.shape, np.float32)
    rows = max(1, _CHUNK // band.shape[1])
    with np.errstate(over="ignore", invalid="ignore"):
        for first in range(0, len(band), rows):
            part = band[first : first + rows]
            void = ~(np.abs(part.astype(np.float64)) < _FILL)
            if nodata is not None:
                void |= part == band.dtype.type(nodata)
            power = to_power(part, radiometry)
            power[void] = np.nan
            result[first : first + rows] = power
    return result
