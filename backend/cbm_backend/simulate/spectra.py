"""Surface reflectance in Sentinel-2's bands: soil, residue and leaves mixed by what they cover."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cbm_backend.simulate.convex import Doubles
from cbm_backend.simulate.cover import Cover
from cbm_backend.simulate.farming import Season
from cbm_backend.simulate.growth import Surface

BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")

# Reflectance of pure surfaces, typical values of north-western Europe.
_LEAF = np.array([0.023, 0.064, 0.024, 0.102, 0.375, 0.475, 0.500, 0.525, 0.205, 0.090])
_RIPE = np.array([0.055, 0.088, 0.122, 0.160, 0.210, 0.238, 0.268, 0.290, 0.310, 0.205])
_BLOSSOM = np.array([0.035, 0.165, 0.135, 0.210, 0.400, 0.470, 0.510, 0.530, 0.230, 0.110])
_STRAW = np.array([0.095, 0.140, 0.195, 0.230, 0.262, 0.285, 0.320, 0.338, 0.400, 0.300])
_SOIL = np.array([0.078, 0.103, 0.130, 0.152, 0.178, 0.192, 0.212, 0.226, 0.300, 0.255])
# Freshly tilled soil is moist and shades itself: darker, most of all in the short-wave infrared.
_TILLED = np.array([0.60, 0.57, 0.55, 0.55, 0.55, 0.55, 0.55, 0.55, 0.48, 0.44])
_GROUND = {
    Cover.VERGE: (0.070, 0.095, 0.110, 0.135, 0.170, 0.190, 0.210, 0.225, 0.260, 0.180),
    Cover.WOOD: (0.032, 0.042, 0.052, 0.072, 0.100, 0.118, 0.135, 0.150, 0.160, 0.100),
    Cover.CONIFER: (0.028, 0.036, 0.036, 0.050, 0.080, 0.090, 0.100, 0.110, 0.100, 0.060),
    Cover.WATER: (0.038, 0.044, 0.028, 0.024, 0.018, 0.017, 0.014, 0.012, 0.006, 0.004),
    Cover.BUILT: (0.105, 0.118, 0.128, 0.138, 0.152, 0.162, 0.172, 0.180, 0.200, 0.180),
    Cover.HEATH: (0.045, 0.062, 0.078, 0.105, 0.140, 0.160, 0.178, 0.195, 0.220, 0.145),
    Cover.YARD: (0.125, 0.140, 0.155, 0.165, 0.178, 0.190, 0.205, 0.215, 0.250, 0.225),
    Cover.ROAD: (0.098, 0.108, 0.115, 0.124, 0.135, 0.142, 0.150, 0.158, 0.185, 0.165),
    Cover.HEDGE: (0.035, 0.050, 0.055, 0.080, 0.115, 0.132, 0.150, 0.165, 0.175, 0.110),
}
# Needles reflect less infrared than leaves.
_CANOPY = {Cover.CONIFER: 0.52, Cover.WOOD: 0.86, Cover.HEDGE: 0.84, Cover.HEATH: 0.72}
# How strongly the fine texture shows, against 1 for a field.
_TEXTURE = {
    Cover.BUILT: 3.2,
    Cover.YARD: 3.0,
    Cover.WOOD: 1.6,
    Cover.CONIFER: 1.8,
    Cover.HEATH: 1.7,
    Cover.WATER: 0.25,
}


def reflectance(
    surface: Surface, season: Season, cover: NDArray[np.int8], wetness: float = 0.0
) -> tuple[Doubles, Doubles]:
    """(base, slope) float64[n, 10] in the order of `BANDS`.

    A pixel's reflectance is base + slope * texture, with a texture of mean 0 and deviation 1. `wetness` (0 to
    1) is the moisture of all soils after rain.
    """
    base = _mixed(surface, season, cover, wetness, 0.0)
    slope = _mixed(surface, season, cover, wetness, 1.0) - base
    for kind, strength in _TEXTURE.items():
        chosen = cover == kind
        slope[chosen] = 0.05 * strength * base[chosen]
    return base, slope


def _mixed(
    surface: Surface, season: Season, cover: NDArray[np.int8], wetness: float, texture: float
) -> Doubles:
    """Reflectance where the texture has this value: better spots carry more leaves and darker soil."""
    leaf = surface.leaf * (1.0 + 0.13 * texture)
    closed = 1.0 - np.exp(-0.62 * leaf)
    # Ripe straw keeps the ground covered when the green is gone.
    standing = np.maximum(closed, 0.85 * surface.brown)
    soil = _SOIL * (season.soil * (1.0 - 0.05 * texture))[:, None] * (1.0 - 0.22 * wetness)
    soil = soil * (1.0 - surface.tilled[:, None] * (1.0 - _TILLED))
    ground = soil + surface.residue[:, None] * (_STRAW - soil)
    canopy = np.repeat(_LEAF[None], len(cover), axis=0)
    # More layers of leaves scatter more infrared back.
    canopy[:, 4:8] *= (0.66 + 0.34 * (1.0 - np.exp(-0.45 * leaf)))[:, None]
    for kind, spectrum in _GROUND.items():
        chosen = cover == kind
        ground[chosen] = spectrum
        canopy[chosen, 3:] *= _CANOPY.get(kind, 1.0)
    canopy += surface.flower[:, None] * (_BLOSSOM - canopy)
    canopy += surface.brown[:, None] * (_RIPE - canopy)
    mixed: Doubles = ground + standing[:, None] * (canopy - ground)
    return mixed
