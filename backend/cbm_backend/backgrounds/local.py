"""Base maps that lie on this machine: MBTiles, folders of tiles, GeoTIFF."""

from __future__ import annotations

import contextlib
import math
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.warp import reproject, transform_bounds
from rasterio.windows import Window, from_bounds

from cbm_backend.backgrounds.fetching import NoBackground
from cbm_backend.backgrounds.pyramid import Extent, Level, mercator
from cbm_backend.storage.gdal_env import gdal_env

RASTERS = (".tif", ".tiff")
_SUFFIXES = ("png", "jpg", "jpeg", "webp")

TileReader = Callable[[Level, int, int], bytes | None]


def tiles_of(path: Path) -> tuple[tuple[Level, ...], TileReader]:
    """Levels and reader of an .mbtiles or of a folder `<z>/<x>/<y>.png`. Raises `NoBackground`."""
    if path.is_dir():
        zooms = sorted(int(p.name) for p in path.iterdir() if p.name.isdigit() and p.is_dir())
        levels = tuple(level for level in mercator(max(zooms, default=-1)) if int(level.name) in zooms)
        if not levels:
            raise NoBackground(f"{path} has no folders of tiles (<z>/<x>/<y>.png).")
        return levels, lambda level, column, row: _file(path / level.name / str(column), row)
    if not path.is_file():
        raise NoBackground(f"There is no {path}.")
    with _opened(path) as database:
        rows = database.execute("select distinct zoom_level from tiles order by zoom_level").fetchall()
    zooms = [int(row[0]) for row in rows]
    if not zooms or zooms[-1] > 30:
        raise NoBackground(f"{path} holds no tiles.")
    levels = tuple(level for level in mercator(zooms[-1]) if int(level.name) in zooms)
    return levels, lambda level, column, row: _from_database(path, level, column, row)


def raster_window(path: Path, extent: Extent, size: int) -> np.ndarray:
    """uint8[size, size, 3] of a GeoTIFF in any CRS, warped to EPSG:3857. Raises `NoBackground`."""
    target = Affine(extent.width / size, 0, extent.west, 0, -extent.width / size, extent.north)
    try:
        with gdal_env(), rasterio.open(path, driver="GTiff") as source:
            if source.crs is None or source.dtypes[0] != "uint8":
                raise NoBackground(f"{path} is no georeferenced image of bytes.")
            bounds = transform_bounds(3857, source.crs, extent.west, extent.south, extent.east, extent.north)
            whole = Window(0, 0, source.width, source.height)
            wanted = from_bounds(*bounds, source.transform)
            if not rasterio.windows.intersect([wanted, whole]):
                raise NoBackground(f"{path} has nothing there.")
            rows, columns = wanted.intersection(whole).toranges()
            top, left = math.floor(rows[0]), math.floor(columns[0])
            part = Window(left, top, math.ceil(columns[1]) - left, math.ceil(rows[1]) - top)
            # Twice the pixels of the answer are enough to resample from; overviews serve them.
            shape = (max(1, min(int(part.height), 2 * size)), max(1, min(int(part.width), 2 * size)))
            indexes = [1, 2, 3] if source.count >= 3 else [1, 1, 1]
            pixels = source.read(indexes, window=part, out_shape=(3, *shape), resampling=Resampling.average)
            grid = source.window_transform(part) @ Affine.scale(part.width / shape[1], part.height / shape[0])
            result = np.zeros((3, size, size), np.uint8)
            reproject(
                pixels, result, src_transform=grid, src_crs=source.crs, dst_transform=target,
                dst_crs="EPSG:3857", resampling=Resampling.bilinear,
            )  # fmt: skip
    except (RasterioError, ValueError) as error:
        raise NoBackground(f"{path} cannot be read.", detail=str(error)) from error
    return np.moveaxis(result, 0, -1)


def _file(folder: Path, row: int) -> bytes | None:
    for suffix in _SUFFIXES:
        with contextlib.suppress(FileNotFoundError):
            return (folder / f"{row}.{suffix}").read_bytes()
    return None


def _from_database(path: Path, level: Level, column: int, row: int) -> bytes | None:
    # MBTiles 1.3 counts rows from below.
    values = (int(level.name), column, level.rows - 1 - row)
    query = "select tile_data from tiles where zoom_level = ? and tile_column = ? and tile_row = ?"
    with _opened(path) as database:
        found = database.execute(query, values).fetchone()
    return bytes(found[0]) if found else None


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    try:
        with contextlib.closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
            yield database
    except sqlite3.Error as error:
        raise NoBackground(f"{path} is no MBTiles file.", detail=str(error)) from error
