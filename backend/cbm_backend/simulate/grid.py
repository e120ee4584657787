"""Where the pixels lie: Sentinel-2's MGRS tiles and the part of one that is simulated."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pyproj import Transformer
from rasterio import Affine

from cbm_backend.errors import InputError

TILE_PIXELS = 10980
_TILE = re.compile(r"^T?(\d{2})([C-HJ-NP-X])([A-HJ-NP-Z])([A-HJ-NP-V])$")
_BANDS = "CDEFGHJKLMNPQRSTUVWX"
_COLUMNS = ("ABCDEFGH", "JKLMNPQR", "STUVWXYZ")
_ROWS = "ABCDEFGHJKLMNPQRSTUV"
# Where a part of a tile is cut: at these shares of the room left, which for 31UFU is farmland and not lake.
_PART_AT = (0.69, 0.735)


@dataclass(frozen=True)
class Grid:
    """A north-up grid: EPSG code, upper-left corner and pixel size in metres, size in pixels."""

    epsg: int
    left: float
    top: float
    pixel: float
    width: int
    height: int

    @property
    def transform(self) -> Affine:
        """Pixel to map coordinates."""
        return Affine(self.pixel, 0.0, self.left, 0.0, -self.pixel, self.top)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(left, bottom, right, top) in metres."""
        bottom = self.top - self.height * self.pixel
        return (self.left, bottom, self.left + self.width * self.pixel, self.top)

    def coarser(self, factor: int) -> Grid:
        """The grid over the same area with pixels `factor` times as large; the size must be divisible."""
        size = (self.width // factor, self.height // factor)
        return Grid(self.epsg, self.left, self.top, self.pixel * factor, *size)


def tile_grid(tile: str, size: int) -> Grid:
    """The 10 m grid of `size` x `size` pixels inside an MGRS tile such as `31UFU` (10980 = the whole tile).

    The corner follows ESA's tiling: 100 km squares snapped outwards to 60 m. Raises `InputError`.
    """
    zone, band, column, row = parse_tile(tile)
    south = band < "N"
    easting = 100_000 * (1 + _COLUMNS[(zone - 1) % 3].index(column))
    northing = _northing(zone, band, row)
    left = easting // 60 * 60
    origin = 10_000_000 if south else 0
    top = -(-(northing + 100_000 - origin) // 60) * 60 + origin
    room = (TILE_PIXELS - size) * 10
    left += int(room * _PART_AT[0]) // 60 * 60
    top -= int(room * _PART_AT[1]) // 60 * 60
    return Grid((32700 if south else 32600) + zone, left, top, 10.0, size, size)


def parse_tile(tile: str) -> tuple[int, str, str, str]:
    """(UTM zone, latitude band, column letter, row letter). Raises `InputError` naming what is allowed."""
    found = _TILE.match(tile.strip().upper())
    if found is None or not 1 <= int(found[1]) <= 60 or found[3] not in _COLUMNS[(int(found[1]) - 1) % 3]:
        raise InputError(f"tile: '{tile}' is not a Sentinel-2 tile; give one such as 31UFU.")
    return int(found[1]), found[2], found[3], found[4]


def _northing(zone: int, band: str, row: str) -> int:
    """The southern edge of the 100 km square (m); rows repeat every 2000 km, so the band decides which."""
    index = (_ROWS.index(row) - (5 if zone % 2 == 0 else 0)) % 20
    latitude = -80 + 8 * _BANDS.index(band)
    south = latitude < 0
    to_utm = Transformer.from_crs(4326, (32700 if south else 32600) + zone, always_xy=True)
    _, floor = to_utm.transform(zone * 6 - 183, latitude)
    northing = index * 100_000
    while northing + 100_000 <= floor - 1:
        northing += 2_000_000
    return northing


def national_crs(grid: Grid) -> str:
    """A CRS the parcels of such a place come in: Dutch RD New, LAEA Europe, else the tile's own UTM."""
    left, bottom, right, top = grid.bounds
    to_degrees = Transformer.from_crs(grid.epsg, 4326, always_xy=True)
    lon, lat = to_degrees.transform((left + right) / 2, (bottom + top) / 2)
    if 3.4 < lon < 7.2 and 50.8 < lat < 53.5:
        return "EPSG:28992"
    if -10 < lon < 32 and 35 < lat < 70:
        return "EPSG:3035"
    return f"EPSG:{grid.epsg}"
