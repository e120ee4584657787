"""The land: ground units that are painted, and the parcels that farmers declare on them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from cbm_backend.errors import InputError
from cbm_backend.simulate import partition
from cbm_backend.simulate.carving import Carving, carve
from cbm_backend.simulate.convex import Ints
from cbm_backend.simulate.cover import Cover
from cbm_backend.simulate.grid import Grid
from cbm_backend.simulate.noise import periodic, stream
from cbm_backend.simulate.partition import Partition

_MARGIN = 350.0
_BEND_CELL = 90.0


@dataclass(frozen=True)
class Parcels:
    """Declared parcels: geometry (tile CRS), what is special about each, and the leaf it lies on."""

    geometry: NDArray[np.object_]
    kind: list[str]

    def __len__(self) -> int:
        return len(self.kind)


@dataclass(frozen=True)
class Landscape:
    """Units in painting order (`geometry`, `cover`, `parcel` = index of the parcel they belong to or -1).

    `part` tells the parts of one parcel from each other (0, 1). `lines` are painted last, one pixel wide.
    """

    grid: Grid
    geometry: NDArray[np.object_]
    cover: NDArray[np.int8]
    parcel: Ints
    part: NDArray[np.int8]
    lines: NDArray[np.object_]
    line_cover: NDArray[np.int8]
    parcels: Parcels


def build(seed: int, grid: Grid, count: int) -> Landscape:
    """The landscape on `grid` with exactly `count` declared parcels, the same for the same seed.

    Raises `InputError` when the grid cannot hold so many.
    """
    box = grid.bounds
    land = (box[2] - box[0]) * (box[3] - box[1])
    wide = (box[0] - _MARGIN, box[1] - _MARGIN, box[2] + _MARGIN, box[3] + _MARGIN)
    mean_area = land / count
    for attempt in range(12):
        parts = partition.partition(stream(seed, "partition", attempt), wide, mean_area)
        carving = carve(stream(seed, "carving", attempt), parts, box, count)
        if carving is not None:
            return _assemble(seed, grid, parts, carving)
        mean_area *= 0.88
    raise InputError(
        f"parcels: {count} do not fit on {grid.width} x {grid.height} pixels; give fewer or a larger size."
    )


def _assemble(seed: int, grid: Grid, parts: Partition, carving: Carving) -> Landscape:
    """Bend everything by the same smooth field, so that neighbours keep their common edges."""
    bend = _Bend(seed, grid)
    units = bend(carving.unit_geometry)
    declared = bend(carving.parcel_geometry)
    left, bottom, right, top = grid.bounds
    inside = shapely.box(left, bottom, right, top)
    kind = list(carving.parcel_kind)
    for index in np.flatnonzero(~shapely.contains_properly(inside, declared)):
        if kind[index] == "plain":
            kind[index] = "edge" if shapely.intersects(inside, declared[index]) else "outside"
    lines, line_cover = _lines(parts, bend)
    return Landscape(
        grid, units, carving.unit_cover, carving.unit_parcel, carving.unit_part, lines, line_cover,
        Parcels(declared, kind),
    )  # fmt: skip


def _lines(parts: Partition, bend: _Bend) -> tuple[NDArray[np.object_], NDArray[np.int8]]:
    """Roads, hedges and the canal as geometries to paint."""
    drawn = np.isin(parts.line_kind, (partition.CANAL, partition.ROAD, partition.HEDGE))
    drawn &= np.hypot(*(parts.lines[:, 0] - parts.lines[:, 1]).T) > 20.0
    kind = parts.line_kind[drawn]
    lines = bend(shapely.linestrings(parts.lines[drawn]))
    cover = np.where(kind == partition.ROAD, Cover.ROAD, Cover.HEDGE)
    canal = kind == partition.CANAL
    lines[canal] = shapely.buffer(lines[canal], 17.0, cap_style="flat")
    cover[canal] = Cover.WATER
    order = np.argsort(np.where(canal, 0, np.where(cover == Cover.HEDGE, 1, 2)), kind="stable")
    return lines[order], cover[order].astype(np.int8)


class _Bend:
    """A smooth displacement (m) of the whole plane: straight cuts become curving roads and ditches."""

    def __init__(self, seed: int, grid: Grid):
        rng = stream(seed, "bend")
        self._origin = np.array([grid.left - 20_000.0, grid.bounds[1] - 20_000.0])
        self._fields = [
            38.0 * periodic(rng, 512, _BEND_CELL, 2600.0, 3.0)
            + 7.0 * periodic(rng, 512, _BEND_CELL, 700.0, 3.0)
            for _ in range(2)
        ]

    def __call__(self, geometry: NDArray[np.object_]) -> NDArray[np.object_]:
        dense = shapely.segmentize(geometry, 70.0)
        bent = shapely.transform(dense, self._move)
        result: NDArray[np.object_] = np.asarray(shapely.simplify(bent, 0.25))
        return result

    def _move(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        at = (points - self._origin) / _BEND_CELL
        low = np.floor(at).astype(np.int64)
        # A smooth share keeps the slope continuous at the sampling points of the field.
        share = at - low
        share = share * share * (3.0 - 2.0 * share)
        size = self._fields[0].shape[0]
        x0, y0 = low[:, 0] % size, low[:, 1] % size
        x1, y1 = (x0 + 1) % size, (y0 + 1) % size
        shift = [
            (field[y0, x0] * (1 - share[:, 0]) + field[y0, x1] * share[:, 0]) * (1 - share[:, 1])
            + (field[y1, x0] * (1 - share[:, 0]) + field[y1, x1] * share[:, 0]) * share[:, 1]
            for field in self._fields
        ]
        moved: NDArray[np.float64] = np.round(points + np.stack(shift, axis=1), 2)
        return moved
