"""Sentinel-2 Level-2A scenes: the surface of the day seen through its sky, written as a SAFE product."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cbm_backend.simulate import growth, safe, spectra
from cbm_backend.simulate.cover import Cover
from cbm_backend.simulate.noise import Floats, stream
from cbm_backend.simulate.rasters import SUFFIX, write_band
from cbm_backend.simulate.safe import Product
from cbm_backend.simulate.schedule import OpticalPass, wetness
from cbm_backend.simulate.sky import Sky, Veil, classify
from cbm_backend.simulate.stage import Painter, Stage

# Reflectance of a thick cloud; bright clouds exceed 1, as in real products.
_CLOUD = dict(zip(spectra.BANDS, (0.74, 0.73, 0.74, 0.76, 0.77, 0.77, 0.78, 0.78, 0.46, 0.34), strict=True))
# Light that still reaches shaded ground comes from the sky, which is blue.
_SHADE = dict(zip(spectra.BANDS, (0.42, 0.50, 0.56, 0.58, 0.60, 0.61, 0.62, 0.62, 0.66, 0.67), strict=True))
Pixels = NDArray[np.uint16]


@dataclass(frozen=True)
class OpticalScene:
    """A written product: `files` band -> path inside the SAFE folder, `shares` of the classes in per cent."""

    product: Product
    files: dict[str, str]
    shares: dict[int, float]

    @property
    def folder(self) -> str:
        """Name of the SAFE folder."""
        return f"{self.product.name}.SAFE"


def write_scene(stage: Stage, scene: OpticalPass, scenes_folder: Path) -> OpticalScene:
    """Compute all bands of a scene and write its SAFE folder."""
    product = Product(scene, stage.request.tile.upper().removeprefix("T"))
    folder = scenes_folder / f"{product.name}.SAFE"
    images, scl = render(stage, scene)
    shares = class_shares(scl)
    suffix = SUFFIX[stage.request.format]
    files = {}
    rasters: dict[str, NDArray[Any]] = {**images, "SCL": scl}
    for band, pixels in rasters.items():
        files[band] = product.band_file(band, suffix)
        grid = stage.grid.coarser(safe.resolution(band) // 10)
        write_band(folder / files[band], pixels, grid, stage.request.format)
    safe.write_metadata(folder, product, stage.grid, list(files.values()), shares)
    return OpticalScene(product, files, shares)


def render(stage: Stage, scene: OpticalPass) -> tuple[dict[str, Pixels], NDArray[np.uint8]]:
    """(digital numbers of every band at its native resolution, scene classification at 20 m)."""
    request, grid = stage.request, stage.grid
    surface = growth.surface(stage.season, stage.cover, scene.day)
    base, slope = spectra.reflectance(
        surface, stage.season, stage.cover, wetness(request.seed, request.year, scene.day)
    )
    light = stream(request.seed, "light", scene.index).normal(1.0, 0.018)
    # Another processor corrects the atmosphere a little differently.
    light *= {"0214": 1.012, "9999": 0.99}.get(scene.baseline, 1.0)
    values = {
        band: (
            np.ascontiguousarray(light * base[:, index], np.float32),
            np.ascontiguousarray(light * slope[:, index], np.float32),
        )
        for index, band in enumerate(spectra.BANDS)
    }
    sky = Sky(stage.clouds, request.seed, scene, grid, stage.latitude)
    half = (grid.height // 2, grid.width // 2)
    images = {
        band: np.empty((grid.height, grid.width) if safe.resolution(band) == 10 else half, np.uint16)
        for band in request.bands
    }
    scl = np.empty(half, np.uint8)
    water = stage.cover == Cover.WATER
    for strip, (start, stop) in enumerate(stage.strips()):
        painter = stage.scene_part(start, stop)
        veil = sky.rows(start, stop)
        coarse = Veil(_halved(veil.cloud), _halved(veil.shadow), _halved(veil.cirrus), veil.outside[::2, ::2])
        ground = {band: painter.paint(*values[band]) for band in {*request.bands, "B04", "B08"}}
        for index, band in enumerate(request.bands):
            noise = stream(request.seed, "noise", scene.index, index, strip)
            if safe.resolution(band) == 10:
                images[band][start:stop] = _digital(band, ground[band], veil, noise, scene.offset)
            else:
                pixels = _digital(band, _halved(ground[band]), coarse, noise, scene.offset)
                images[band][start // 2 : stop // 2] = pixels
        scl[start // 2 : stop // 2] = _classes(painter, ground, coarse, water)
    return images, scl


def class_shares(scl: NDArray[np.uint8]) -> dict[int, float]:
    """Per cent of each class: class 0 of all pixels, the others of those inside the swath."""
    counts = np.bincount(scl.ravel(), minlength=12)
    inside = max(int(counts[1:].sum()), 1)
    shares = {index: 100.0 * int(counts[index]) / inside for index in range(1, 12)}
    return {0: 100.0 * int(counts[0]) / scl.size, **shares}


def _digital(band: str, ground: Floats, veil: Veil, noise: np.random.Generator, offset: int) -> Pixels:
    """Digital numbers of some rows: shadow dims the ground, cirrus and cloud hide it; 0 outside the swath."""
    seen = ground * (1.0 - np.float32(1.0 - _SHADE[band]) * veil.shadow)
    seen += veil.cirrus * (np.float32(0.75 * _CLOUD[band]) - seen)
    grain = noise.standard_normal(seen.shape, dtype=np.float32)
    # Thick parts of a cloud are brighter than its rim.
    top = np.float32(_CLOUD[band]) * (0.72 + 0.42 * veil.cloud + 0.015 * grain)
    seen += veil.cloud**0.75 * (top - seen)
    seen += grain * (0.0011 + 0.011 * seen)
    pixels = np.clip(np.rint(seen * 10000.0) + offset, 1, 65535).astype(np.uint16)
    pixels[veil.outside] = 0
    return pixels


def _classes(
    painter: Painter, ground: dict[str, Floats], veil: Veil, water: NDArray[np.bool_]
) -> NDArray[np.uint8]:
    red, infrared = _halved(ground["B04"]), _halved(ground["B08"])
    ndvi = (infrared - red) / (infrared + red)
    wet = water[painter.inner()][1::2, 1::2]
    return classify(veil.cloud, veil.shadow, veil.cirrus, veil.outside, ndvi, wet)


def _halved(field: Floats) -> Floats:
    """Means of 2 x 2 pixels."""
    mean: Floats = field[::2, ::2] + field[1::2, ::2]
    mean += field[::2, 1::2]
    mean += field[1::2, 1::2]
    mean *= np.float32(0.25)
    return mean
