"""Sentinel-1: geocoded backscatter with speckle, and the six-day coherence of a pass with the one before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cbm_backend.simulate import growth
from cbm_backend.simulate.convex import Doubles
from cbm_backend.simulate.cover import Cover
from cbm_backend.simulate.crops import Crop
from cbm_backend.simulate.noise import Floats, stream
from cbm_backend.simulate.rasters import write_geotiff
from cbm_backend.simulate.safe import compact
from cbm_backend.simulate.schedule import RadarPass, wetness
from cbm_backend.simulate.stage import Stage

POLARISATIONS = ("VV", "VH")
LOOKS = 4.9
_COHERENCE_LOOKS = 19.0
# Backscatter (dB, VV and VH) of a closed canopy of each crop and of everything that is no field.
_CANOPY = {
    Crop.PERMANENT_GRASS: (-12.4, -18.6), Crop.TEMPORARY_GRASS: (-12.2, -18.3),
    Crop.WINTER_WHEAT: (-15.4, -19.4), Crop.WINTER_BARLEY: (-14.0, -18.0),
    Crop.MAIZE: (-10.6, -16.2), Crop.POTATOES: (-9.8, -15.7),
    Crop.SUGAR_BEET: (-9.6, -15.1), Crop.RAPESEED: (-11.0, -14.6), Crop.FALLOW: (-12.6, -18.9),
}  # fmt: skip
_FIXED = {
    Cover.VERGE: (-12.4, -19.0), Cover.WOOD: (-9.7, -14.6), Cover.CONIFER: (-9.2, -14.2),
    Cover.WATER: (-19.5, -26.5), Cover.BUILT: (-4.6, -11.2), Cover.HEATH: (-11.8, -17.8),
    Cover.YARD: (-7.4, -14.0), Cover.ROAD: (-13.6, -20.8), Cover.HEDGE: (-10.2, -15.4),
}  # fmt: skip
_STABLE = {Cover.BUILT: 0.74, Cover.YARD: 0.62, Cover.ROAD: 0.52, Cover.WATER: 0.10, Cover.WOOD: 0.20,
           Cover.CONIFER: 0.21, Cover.HEDGE: 0.24, Cover.HEATH: 0.36, Cover.VERGE: 0.34}  # fmt: skip


@dataclass(frozen=True)
class RadarScene:
    """A written product: its name, and polarisation -> path below the output folder (coherence: one path)."""

    passing: RadarPass
    name: str
    files: dict[str, str]


def write_backscatter(stage: Stage, passing: RadarPass, out: Path) -> RadarScene:
    """Gamma0 in linear power, one float32 GeoTIFF per polarisation on the 10 m grid, 0 is no-data."""
    stop = compact(passing.time + timedelta(seconds=25))
    code = int(stream(stage.request.seed, "product code", passing.index).integers(0, 1 << 16))
    name = (f"{passing.platform}_IW_GRDH_1SDV_{compact(passing.time)}_{stop}_{passing.absolute_orbit:06d}"
            f"_{0x60000 + passing.absolute_orbit:06X}_{code:04X}_CARD_BS")  # fmt: skip
    folder = f"s1/CARD-BS/{passing.time:%Y/%m/%d}/{name}/{name}.data"
    mean = backscatter(stage, passing)
    files = {}
    for index, polarisation in enumerate(POLARISATIONS):
        files[polarisation] = f"{folder}/Gamma0_{polarisation}.tif"
        image = np.empty((stage.grid.height, stage.grid.width), np.float32)
        values = mean[:, index].astype(np.float32)
        for strip, (start, end) in enumerate(stage.strips()):
            rng = stream(stage.request.seed, "speckle", passing.index, index, strip)
            smooth = stage.scene_part(start, end).paint(values, values * np.float32(0.09))
            speckle = rng.standard_gamma(LOOKS, smooth.shape, dtype=np.float32) / np.float32(LOOKS)
            image[start:end] = _short(np.maximum(smooth * speckle, 1e-5))
        write_geotiff(out / files[polarisation], image[None], stage.grid, 0.0, (polarisation,))
    return RadarScene(passing, name, files)


def write_coherence(stage: Stage, passing: RadarPass, out: Path) -> RadarScene:
    """Coherence with the pass six days before, a float32 GeoTIFF of two bands (VV, VH) on the 20 m grid.

    It lies where it is dated: at the first of the two passes, whose time comes first in the name.
    """
    code = int(stream(stage.request.seed, "product code", passing.index, 6).integers(0, 1 << 16))
    pair = f"{passing.earlier_platform}_{compact(passing.earlier)}_{passing.platform}_{compact(passing.time)}"
    name = f"{pair}_{passing.relative_orbit:03d}_CARD-COH6_{code:04X}"
    path = f"s1/CARD-COH6/{passing.earlier:%Y/%m/%d}/{name}/{name}.tif"
    mean = coherence(stage, passing)
    bands = np.empty((2, stage.grid.height // 2, stage.grid.width // 2), np.float32)
    for strip, (start, end) in enumerate(stage.strips()):
        painter = stage.scene_part(start, end)
        for index in range(2):
            rng = stream(stage.request.seed, "coherence", passing.index, index, strip)
            values = mean[:, index].astype(np.float32)
            smooth = painter.paint(values, np.float32(0.04) * values)[1::2, 1::2]
            spread = (1.0 - smooth**2) / np.float32(np.sqrt(2 * _COHERENCE_LOOKS))
            grain = rng.standard_normal(smooth.shape, dtype=np.float32)
            bands[index, start // 2 : end // 2] = _short(np.clip(smooth + spread * grain, 0.005, 0.995))
    write_geotiff(out / path, bands, stage.grid.coarser(2), 0.0, POLARISATIONS)
    return RadarScene(passing, name, dict.fromkeys(POLARISATIONS, path))


def backscatter(stage: Stage, passing: RadarPass) -> Doubles:
    """Mean gamma0 (linear power) per label, float64[n, 2] for VV and VH.

    Soil brightens with moisture and roughness; a canopy hides it with its own volume scattering.
    """
    season, cover = stage.season, stage.cover
    state = growth.surface(season, cover, passing.day)
    wet = wetness(stage.request.seed, stage.request.year, passing.day)
    # Straw that stands on ripe fields still attenuates a little.
    mass = state.leaf + 1.6 * state.brown
    hidden = 1.0 - np.exp(-0.45 * mass)
    rng = stream(stage.request.seed, "radar", passing.direction)
    # Row direction and soil differ between fields and with the look direction.
    own = rng.normal(0.0, 0.7, len(cover)) + (-0.5 if passing.direction == "ascending" else 0.0)
    result = np.empty((len(cover), 2))
    for index, (soil, moist, rough) in enumerate(((-12.8, 2.6, 4.2), (-22.2, 2.0, 4.6))):
        ground = soil + moist * wet + rough * state.rough + 1.2 * state.residue
        canopy = np.full(len(cover), -12.5)
        for crop, values in _CANOPY.items():
            canopy[season.crop == crop] = values[index]
        decibel = _decibel((1.0 - hidden) * _power(ground) + hidden * _power(canopy + 0.8 * wet))
        for kind, values in _FIXED.items():
            decibel[cover == kind] = values[index]
        result[:, index] = _power(decibel + own)
    return result


def coherence(stage: Stage, passing: RadarPass) -> Doubles:
    """Mean coherence per label, float64[n, 2]: short ground keeps its phase, an event in between loses it."""
    season, cover = stage.season, stage.cover
    state = growth.surface(season, cover, passing.day)
    seed, year = stage.request.seed, stage.request.year
    rain = abs(wetness(seed, year, passing.day) - wetness(seed, year, passing.day - 6))
    value = 0.17 + 0.55 * np.exp(-0.72 * (state.leaf + 0.8 * state.brown))
    value = np.where(growth.event_between(season, passing.day - 6, passing.day), 0.55 * value, value)
    for kind, stable in _STABLE.items():
        value[cover == kind] = stable
    own = stream(seed, "coherence level").normal(1.0, 0.06, len(cover))
    value = value * own * (1.0 - 0.22 * rain)
    return np.clip(np.stack([value, 0.86 * value + 0.01], axis=1), 0.05, 0.95)


def _power(decibel: Doubles) -> Doubles:
    return np.asarray(10.0 ** (decibel / 10.0))


def _decibel(power: Doubles) -> Doubles:
    return np.asarray(10.0 * np.log10(power))


def _short(values: Floats) -> Floats:
    """Rounded to 12 bits of mantissa (0.001 dB): what speckle hides need not be stored."""
    bits = values.astype(np.float32).view(np.uint32)
    rounded: NDArray[np.uint32] = (bits + np.uint32(1 << 10)) & np.uint32(0xFFFFFFFF << 11 & 0xFFFFFFFF)
    return rounded.view(np.float32)
