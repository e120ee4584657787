"""Pictures of a parcel out of the bands of a scene: looks, stretches and colours. Arrays in, arrays out.

Values are what the bands mean: reflectance 0..1, linear power, coherence or index; NaN where no pixel is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .indices import normalised_difference

Limits = tuple[tuple[float, float], ...]

CLASS_COLOURS: tuple[tuple[int, int, int], ...] = (
    (0, 0, 0), (230, 60, 50), (60, 60, 60), (120, 80, 40), (60, 150, 60), (225, 200, 90), (50, 100, 200),
    (130, 130, 130), (190, 190, 190), (240, 240, 240), (150, 215, 235), (225, 120, 220),
)  # fmt: skip
"""Sentinel-2 scene classes 0 to 11, as the server paints them."""

# Red to green through yellow; told apart by lightness, too.
_NDVI_STOPS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
_NDVI_COLOURS = np.array(
    [(122, 74, 38), (214, 178, 108), (245, 240, 170), (150, 200, 90), (50, 140, 55), (5, 80, 35)], np.float64
)


@dataclass(frozen=True)
class Look:
    """A way to look at a scene.

    name: stable key. card: the product whose scenes are shown. bands: those fetched, the first sets the grid.
    kind: `colour` (three bands), `index` (normalised difference of two), `class`, `radar` (VV, VH and their
    ratio in dB) or `grey`. limits: usual stretch per channel, in the unit of the values (dB for radar).
    """

    name: str
    card: str
    bands: tuple[str, ...]
    kind: str
    limits: Limits


LOOKS: dict[str, Look] = {
    look.name: look
    for look in (
        Look("true", "s2", ("B04", "B03", "B02"), "colour", ((0.015, 0.28), (0.02, 0.22), (0.01, 0.19))),
        Look("false", "s2", ("B08", "B04", "B03"), "colour", ((0.12, 0.57), (0.015, 0.28), (0.02, 0.22))),
        Look("fcc", "s2", ("B08", "B11", "B04"), "colour", ((0.12, 0.57), (0.08, 0.41), (0.015, 0.28))),
        Look("ndvi", "s2", ("B08", "B04"), "index", ((0.0, 1.0),)),
        Look("scl", "s2", ("SCL",), "class", ()),
        Look("radar", "bs", ("VVb", "VHb"), "radar", ((-20.0, -5.0), (-27.0, -11.0), (3.0, 12.0))),
        Look("vv", "bs", ("VVb",), "grey", ((-20.0, -5.0),)),
        Look("vh", "bs", ("VHb",), "grey", ((-27.0, -11.0),)),
        Look("coherence", "c6", ("VVc",), "grey", ((0.0, 1.0),)),
    )
}
"""Key -> look, in the order of the chooser. Limits of reflectance are those that calendar views use."""


def offered(bands: Mapping[str, Sequence[str]], scl: bool) -> tuple[Look, ...]:
    """Return the looks a dataset can have: `bands` of each card, and whether there is a classification."""
    return tuple(
        look
        for look in LOOKS.values()
        if look.card in bands and (scl if look.kind == "class" else set(look.bands) <= set(bands[look.card]))
    )


def picture(look: Look, values: np.ndarray, limits: Limits | None = None) -> np.ndarray:
    """Return uint8[h, w, 4] (RGBA) of float values [bands, h, w]; transparent where a band has no pixel.

    limits: (low, high) per channel as in `Look.limits`. The same limits give the same colour on every date.
    """
    limits = limits or look.limits
    alpha = np.where(np.isfinite(values).all(axis=0), 255, 0).astype(np.uint8)
    if look.kind == "class":
        colours = np.array(CLASS_COLOURS, np.uint8)
        classes = np.clip(np.nan_to_num(values[0]), 0, len(colours) - 1).astype(np.intp)
        return np.dstack([colours[classes], alpha])
    channels = channel_values(look, values)
    # Whatever is no number becomes 0; it is transparent, too.
    scaled = [
        np.fmin(np.fmax((channel - low) / (high - low), 0), 1)
        for channel, (low, high) in zip(channels, limits)
    ]
    if look.kind == "index":
        return np.dstack([ndvi_colours(scaled[0]), alpha])
    if len(scaled) == 1:
        scaled = scaled * 3
    return np.dstack([*(np.round(255 * channel).astype(np.uint8) for channel in scaled), alpha])


def ndvi_colours(values: np.ndarray) -> np.ndarray:
    """Return uint8[..., 3]: the colours of the index ramp for places on it, 0 to 1."""
    stops = [np.interp(values, _NDVI_STOPS, _NDVI_COLOURS[:, k]) for k in range(3)]
    return np.stack([np.round(stop).astype(np.uint8) for stop in stops], axis=-1)


def classes_in(values: np.ndarray) -> set[int]:
    """Return the scene classes that occur in [bands, h, w] values."""
    known = values[np.isfinite(values)]
    return {int(value) for value in np.unique(known)}


def ndvi_stops(limits: tuple[float, float]) -> list[tuple[float, tuple[int, int, int]]]:
    """Return (value, colour) of the index ramp between two limits."""
    low, high = limits
    colours = ((int(r), int(g), int(b)) for r, g, b in _NDVI_COLOURS)
    return [(low + stop * (high - low), colour) for stop, colour in zip(_NDVI_STOPS, colours)]


def brightened(look: Look, limits: Limits, factor: float) -> Limits:
    """Return limits whose pictures are brighter (factor > 1) or darker; classes and indices keep theirs."""
    if look.kind in ("class", "index"):
        return limits
    return tuple((low, low + (high - low) / factor) for low, high in limits)


def channel_values(look: Look, values: np.ndarray) -> list[np.ndarray]:
    """Return what the limits count in, a channel each: reflectance, index, dB or the value itself."""
    with np.errstate(divide="ignore", invalid="ignore"):
        if look.kind == "index":
            return [normalised_difference(values[0], values[1])]
        if look.card == "bs":
            power = [10 * np.log10(np.where(band > 0, band, np.nan)) for band in values]
            return [power[0], power[1], power[0] - power[1]] if look.kind == "radar" else power
    return list(values)


def stretched(look: Look, pictures: Sequence[np.ndarray], percent: float = 2.0) -> Limits:
    """Return limits that cut `percent` at both ends of all values of several dates together.

    The usual limits where there is nothing to see. pictures: float[bands, h, w] each.
    """
    if look.kind == "class" or not pictures:
        return look.limits
    found = []
    for channel, usual in zip(zip(*(channel_values(look, values) for values in pictures)), look.limits):
        known = np.concatenate([part[np.isfinite(part)].ravel() for part in channel])
        low, high = np.percentile(known, (percent, 100 - percent)) if known.size else usual
        found.append((float(low), float(high)) if high > low else usual)
    return tuple(found)
