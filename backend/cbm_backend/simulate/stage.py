"""What the images of one landscape share: the painted label image, the season, the ground's texture."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Transformer
from rasterio import features

from cbm_backend.simulate import farming, landscape
from cbm_backend.simulate.cover import Cover
from cbm_backend.simulate.farming import Declarations, Season
from cbm_backend.simulate.grid import Grid, tile_grid
from cbm_backend.simulate.landscape import Landscape
from cbm_backend.simulate.noise import Floats, Texture, stream, texture
from cbm_backend.simulate.request import SimulateRequest
from cbm_backend.simulate.sky import CloudFields

STRIP = 512
# Share of a pixel's light that comes from each neighbour: the point spread of the instrument.
_SPREAD = 0.16


@dataclass(frozen=True)
class Stage:
    """Small enough to send to another process; the label image stays in its file.

    `season` and `cover` have one row per label: first the ground units, then one per cover of painted lines;
    the last is the verge that everything else lies on.
    """

    request: SimulateRequest
    grid: Grid
    label_file: Path
    season: Season
    cover: NDArray[np.int8]

    @cached_property
    def label(self) -> NDArray[np.int32]:
        """int32[height, width] of the 10 m grid: the row of `season` and `cover` that every pixel shows."""
        labels: NDArray[np.int32] = np.load(self.label_file, mmap_mode="r")
        return labels

    @cached_property
    def texture(self) -> Texture:
        """Differences within fields: soil patches of some hundred metres with a finer grain."""
        return texture(stream(self.request.seed, "ground"), 420.0, 1.25)

    @cached_property
    def clouds(self) -> CloudFields:
        """The fields that skies are cut from."""
        return CloudFields.of(self.request.seed)

    @cached_property
    def latitude(self) -> float:
        """Degrees north of the middle of the grid."""
        left, bottom, right, top = self.grid.bounds
        to_degrees = Transformer.from_crs(self.grid.epsg, 4326, always_xy=True)
        return float(to_degrees.transform((left + right) / 2, (bottom + top) / 2)[1])

    def strips(self) -> list[tuple[int, int]]:
        """(start, stop) rows of the pieces that are computed at a time; always even."""
        return [(row, min(row + STRIP, self.grid.height)) for row in range(0, self.grid.height, STRIP)]

    def scene_part(self, start: int, stop: int) -> Painter:
        """The rows start..stop, ready to be painted with values per label."""
        top, bottom = max(start - 1, 0), min(stop + 1, self.grid.height)
        label = np.asarray(self.label[top:bottom])
        return Painter(label, self.texture.rows(top, bottom, self.grid.width), start - top, stop - start)


@dataclass(frozen=True)
class Painter:
    """Some rows of the image with one row of margin where there is one."""

    label: NDArray[np.int32]
    texture: Floats
    skip: int
    rows: int

    def paint(self, base: NDArray[np.float32], slope: NDArray[np.float32]) -> Floats:
        """base + slope * texture of every pixel's label, blurred by the point spread of the instrument."""
        field = base[self.label]
        field += slope[self.label] * self.texture
        blurred = field * np.float32(1 - 2 * _SPREAD)
        blurred[:, 1:] += np.float32(_SPREAD) * field[:, :-1]
        blurred[:, :-1] += np.float32(_SPREAD) * field[:, 1:]
        blurred[:, 0] += np.float32(_SPREAD) * field[:, 0]
        blurred[:, -1] += np.float32(_SPREAD) * field[:, -1]
        padded = np.pad(
            blurred, ((1 - self.skip, 1 - (len(field) - self.skip - self.rows)), (0, 0)), mode="edge"
        )
        result: Floats = padded[1:-1] * np.float32(1 - 2 * _SPREAD)
        result += np.float32(_SPREAD) * (padded[:-2] + padded[2:])
        return result

    def inner(self) -> NDArray[np.int32]:
        """The labels without the margin."""
        return self.label[self.skip : self.skip + self.rows]


def prepare(request: SimulateRequest, work: Path) -> tuple[Stage, Landscape, Declarations]:
    """Build the landscape and its season and paint the label image into `work`."""
    grid = tile_grid(request.tile, request.size)
    land = landscape.build(request.seed, grid, request.parcels)
    season, declarations = farming.farm(request.seed, land)
    line_covers = np.unique(land.line_cover)
    cover = np.concatenate([land.cover, line_covers, [Cover.VERGE]]).astype(np.int8)
    label_file = work / "label.npy"
    np.save(label_file, _paint(land, line_covers))
    return Stage(request, grid, label_file, _extended(season, len(cover)), cover), land, declarations


def _paint(land: Landscape, line_covers: NDArray[np.int8]) -> NDArray[np.int32]:
    grid = land.grid
    label = np.full((grid.height, grid.width), len(land.geometry) + len(line_covers), np.int32)
    shown = np.flatnonzero(shapely.intersects(shapely.box(*grid.bounds), land.geometry))
    line_labels = len(land.geometry) + np.searchsorted(line_covers, land.line_cover)
    for geometry, values in ((land.geometry[shown], shown), (land.lines, line_labels)):
        if len(values):
            shapes = list(zip(geometry, values.tolist(), strict=True))
            features.rasterize(shapes, out=label, transform=grid.transform)
    return label


def _extended(season: Season, rows: int) -> Season:
    """The season with empty rows for the labels that are no ground units."""

    def longer(values: NDArray[Any], fill: float) -> NDArray[Any]:
        more = np.full((rows - len(values), *values.shape[1:]), fill, values.dtype)
        return np.concatenate([values, more])

    filled = {"crop": 0, "straw": 0.0, "soil": 1.0, "vigour": 1.0, "regrowth": 10.0}
    return Season(**{name: longer(values, filled.get(name, np.nan)) for name, values in vars(season).items()})
