"""Clouds, shadows, cirrus and the edge of the swath, and the scene classification that follows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cbm_backend.simulate.grid import Grid
from cbm_backend.simulate.noise import Floats, Texture, periodic, stream, texture
from cbm_backend.simulate.schedule import OpticalPass

# Opacity from which a pixel counts as fringe, medium and thick cloud; shadow depth; cirrus opacity.
FRINGE, MEDIUM, THICK, SHADED, VEILED = 0.08, 0.22, 0.60, 0.30, 0.05
_COARSE = 16


@dataclass(frozen=True)
class CloudFields:
    """The fields all skies are cut from: heaped clouds, layers, streaks of cirrus, and fine detail."""

    heaps: Texture
    layers: Texture
    detail: Texture

    @classmethod
    def of(cls, seed: int) -> CloudFields:
        """The fields of a seed."""
        rng = stream(seed, "sky")
        cell = 10.0 * _COARSE
        heaps, layers = (
            Texture(periodic(rng, 509, cell, wave, 2.2), periodic(rng, 379, cell, wave, 2.2), _COARSE)
            for wave in (2200.0, 15000.0)
        )
        return cls(heaps, layers, texture(rng, 500.0, 1.8))


@dataclass(frozen=True)
class Veil:
    """What lies over some rows: cloud and cirrus opacity and shadow depth (0..1), outside of the swath."""

    cloud: Floats
    shadow: Floats
    cirrus: Floats
    outside: NDArray[np.bool_]


class Sky:
    """The sky of one acquisition over a grid of 10 m pixels."""

    def __init__(self, fields: CloudFields, seed: int, scene: OpticalPass, grid: Grid, latitude: float):
        rng = stream(seed, "scene sky", scene.index)
        self._fields = fields
        self._grid = grid
        self._at = tuple(int(v) for v in rng.integers(0, 200_000, 2))
        self._layered = float(np.clip((scene.cloud - 0.15) / 0.6, 0.0, 1.0))
        self._softness = 0.35 + 0.35 * self._layered
        self._cirrus = scene.cirrus
        self._shadow_at = _shadow_shift(scene.day, latitude, height=rng.uniform(900.0, 2200.0))
        self._edge = float(rng.uniform(0.35, 0.65)) if scene.swath_edge else None
        self._threshold = self._find_threshold(scene.cloud)

    def rows(self, start: int, stop: int) -> Veil:
        """The veil over rows start..stop."""
        shape = (stop - start, self._grid.width)
        cloud = self._opacity(start, stop, (0, 0))
        shadow = self._opacity(start, stop, self._shadow_at) * (1.0 - cloud)
        return Veil(cloud, shadow, self._streaks(start, stop), self._beyond_swath(start, shape))

    def _field(self, start: int, stop: int, shift: tuple[int, int]) -> Floats:
        place = (self._at[0] + shift[0], self._at[1] + shift[1])
        width = self._grid.width
        heaps = self._fields.heaps.rows(start, stop, width, place)
        layers = self._fields.layers.rows(start, stop, width, place)
        detail = self._fields.detail.rows(start, stop, width, place)
        share = self._layered
        field: Floats = (heaps * np.float32(1 - 0.8 * share) + layers * np.float32(0.7 + 0.3 * share)
                         + detail * np.float32(0.10))  # fmt: skip
        return field

    def _find_threshold(self, share: float) -> float | None:
        """The value of the field above which the wanted share of the image is cloud; None for a clear sky."""
        if share <= 0.0:
            return None
        height = self._grid.height
        step = max(height // 200, 1)
        sample = [self._field(row, row + 1, (0, 0))[0, ::step] for row in range(0, height, step)]
        values = np.concatenate(sample)
        if share >= 1.0:
            return float(values.min()) - 2.0 * self._softness
        return float(np.quantile(values, 1.0 - share)) - MEDIUM * self._softness

    def _opacity(self, start: int, stop: int, shift: tuple[int, int]) -> Floats:
        if self._threshold is None:
            return np.zeros((stop - start, self._grid.width), np.float32)
        field = self._field(start, stop, shift)
        field -= np.float32(self._threshold)
        field /= np.float32(self._softness)
        return np.clip(field, 0.0, 0.99, out=field)

    def _streaks(self, start: int, stop: int) -> Floats:
        if self._cirrus == 0.0:
            return np.zeros((stop - start, self._grid.width), np.float32)
        layers = self._fields.layers.rows(start, stop, self._grid.width, (self._at[1], self._at[0]))
        streaks: Floats = np.clip(np.float32(self._cirrus) * (1.0 + 0.9 * layers), 0.0, 0.4)
        return streaks

    def _beyond_swath(self, start: int, shape: tuple[int, int]) -> NDArray[np.bool_]:
        """The swath's western edge runs to the south-west, as on a descending pass."""
        if self._edge is None:
            return np.zeros(shape, bool)
        row = np.arange(start, start + shape[0])[:, None]
        limit = self._grid.width * self._edge - (row - self._grid.height / 2) * 0.21
        outside: NDArray[np.bool_] = np.arange(shape[1]) < limit
        return outside


def classify(
    cloud: Floats,
    shadow: Floats,
    cirrus: Floats,
    outside: NDArray[np.bool_],
    ndvi: Floats,
    water: NDArray[np.bool_],
) -> NDArray[np.uint8]:
    """Scene classification (0..11) from the truth, all arrays of the same shape.

    Vegetation above NDVI 0.42, dark areas where a light shadow falls on it, unclassified at cloud fringes.
    """
    scl = np.where(ndvi > 0.42, 4, 5).astype(np.uint8)
    scl[water] = 6
    scl[(shadow > 0.6 * SHADED) & (scl != 6) & (ndvi > 0.7)] = 2
    scl[shadow > SHADED] = 3
    scl[(cloud > FRINGE) & (scl != 3)] = 7
    scl[(cirrus > VEILED) & (scl != 3)] = 10
    scl[cloud > MEDIUM] = 8
    scl[cloud > THICK] = 9
    scl[outside] = 0
    return scl


def _shadow_shift(day: float, latitude: float, height: float) -> tuple[int, int]:
    """(rows, columns) from a shaded pixel to the cloud that shades it, in 10 m pixels, at 10:40 UTC."""
    declination = np.deg2rad(23.44) * np.sin(2 * np.pi * (day - 81) / 365.25)
    lat, hour = np.deg2rad(latitude), np.deg2rad(-17.0)
    up = np.sin(lat) * np.sin(declination) + np.cos(lat) * np.cos(declination) * np.cos(hour)
    east = -np.cos(declination) * np.sin(hour)
    north = np.cos(lat) * np.sin(declination) - np.sin(lat) * np.cos(declination) * np.cos(hour)
    reach = min(height / max(up, 0.1), 12_000.0) / 10.0
    return round(float(-north * reach)), round(float(east * reach))
