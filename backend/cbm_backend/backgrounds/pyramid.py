"""Tile pyramids in EPSG:3857: which level serves a picture, and which of its tiles."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from cbm_backend.errors import InputError

# Half the circumference of EPSG:3857's sphere.
EDGE = math.pi * 6378137.0
MOST_TILES = 128
_ROUNDING = 1e-7


@dataclass(frozen=True)
class Extent:
    """A rectangle in EPSG:3857 metres."""

    west: float
    south: float
    east: float
    north: float

    @classmethod
    def around(cls, x: float, y: float, side: float) -> Extent:
        """The square of `side` metres with (x, y) in its middle."""
        half = side / 2
        return cls(x - half, y - half, x + half, y + half)

    @classmethod
    def of_tile(cls, z: int, x: int, y: int) -> Extent:
        """A tile of the usual pyramid, y counted from the north."""
        span = 2 * EDGE / (1 << z)
        return cls(-EDGE + x * span, EDGE - (y + 1) * span, -EDGE + (x + 1) * span, EDGE - y * span)

    @property
    def width(self) -> float:
        """East minus west."""
        return self.east - self.west


@dataclass(frozen=True)
class Level:
    """One level of a pyramid: metres per pixel, the outer corner of tile (0, 0), columns and rows of tiles.

    name: what the server calls it (`12`). Rows run south from the corner, however the server counts them.
    """

    name: str
    resolution: float
    west: float
    north: float
    columns: int
    rows: int
    tile: int = 256

    @property
    def span(self) -> float:
        """The side of a tile in metres."""
        return self.resolution * self.tile

    def tiles(self, extent: Extent) -> Tiles:
        """The tiles that the extent touches, within the level."""
        left, right = self._between(extent.west - self.west, extent.east - self.west, self.columns)
        top, bottom = self._between(self.north - extent.north, self.north - extent.south, self.rows)
        return Tiles(self, left, top, right, bottom)

    def _between(self, low: float, high: float, count: int) -> tuple[int, int]:
        # What ends at the edge of a tile does not touch the next one, however the numbers are rounded.
        first = min(max(math.floor(low / self.span + _ROUNDING), 0), count)
        return first, max(first, min(max(math.ceil(high / self.span - _ROUNDING), 0), count))


@dataclass(frozen=True)
class Tiles:
    """Tiles of a level: columns left to right, rows top to bottom, half-open."""

    level: Level
    left: int
    top: int
    right: int
    bottom: int

    def __len__(self) -> int:
        return (self.right - self.left) * (self.bottom - self.top)

    def places(self) -> list[tuple[int, int]]:
        """(column, row) of each."""
        return [(c, r) for r in range(self.top, self.bottom) for c in range(self.left, self.right)]

    @property
    def extent(self) -> Extent:
        """What they cover together."""
        west = self.level.west + self.left * self.level.span
        north = self.level.north - self.top * self.level.span
        return Extent(
            west,
            north - (self.bottom - self.top) * self.level.span,
            west + (self.right - self.left) * self.level.span,
            north,
        )


def mercator(deepest: int, *, tile: int = 256, shallowest: int = 0) -> tuple[Level, ...]:
    """The levels that most servers have: 2^z x 2^z tiles over the whole of EPSG:3857."""
    return tuple(
        Level(str(z), 2 * EDGE / (tile << z), -EDGE, EDGE, 1 << z, 1 << z, tile)
        for z in range(shallowest, deepest + 1)
    )


def choose(levels: Sequence[Level], extent: Extent, size: int) -> Tiles:
    """The tiles for `extent` in `size` pixels: of the coarsest level that is fine enough, else the finest.

    Fewer than `MOST_TILES` of them, from a coarser level if it must be. Raises `InputError` where there are
    none.
    """
    ordered = sorted(levels, key=lambda level: -level.resolution)
    wanted = extent.width / size * 1.000001
    fine = [place for place, level in enumerate(ordered) if level.resolution <= wanted]
    place = fine[0] if fine else len(ordered) - 1
    while place > 0 and len(ordered[place].tiles(extent)) > MOST_TILES:
        place -= 1
    tiles = ordered[place].tiles(extent)
    if not 0 < len(tiles) <= MOST_TILES:
        raise InputError("The base map has nothing there.")
    return tiles


def quadkey(level: str, column: int, row: int) -> str:
    """Bing's name of a tile: its path from the whole world, a digit 0 to 3 per level."""
    return "".join(str((column >> bit & 1) + 2 * (row >> bit & 1)) for bit in range(int(level) - 1, -1, -1))
