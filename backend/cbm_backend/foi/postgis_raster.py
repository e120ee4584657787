"""A class raster as a table of tiles in PostGIS, for the FOI functions there."""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import rasterio
from psycopg2 import sql
from pyproj import CRS
from rasterio.windows import Window

from cbm_backend.config import Settings
from cbm_backend.db import registry, roles
from cbm_backend.db.connection import connect, transaction
from cbm_backend.errors import Conflict, InputError
from cbm_backend.foi import class_raster
from cbm_backend.storage.gdal_env import gdal_env

TILE = 128
_NAME = re.compile(r"[a-z][a-z0-9_]{0,40}")
# PostGIS' numbers of pixel types.
_PIXEL = {"int8": 3, "uint8": 4, "int16": 5, "uint16": 6, "int32": 7, "uint32": 8}


def load(settings: Settings, path: Path, aoi: str, name: str, *, replace: bool = False) -> int:
    """Make the table `<aoi>.<name>` of tiles of a class raster; returns how many, and lets the area read it.

    Raises `InputError` for rasters that PostGIS cannot hold, `Conflict` when the table exists.
    """
    aoi = registry.check_aoi(aoi)
    if not _NAME.fullmatch(name):
        raise InputError(f"--name '{name}': use small letters, digits and '_', starting with a letter.")
    grid = class_raster.open_grid(path)
    epsg = CRS.from_user_input(grid.crs).to_epsg()
    if epsg is None:
        raise InputError(f"{path.name}: its CRS has no EPSG code, which PostGIS needs.")
    table = sql.Identifier(aoi, name)
    with (
        closing(connect(settings, application="cbm foi load")) as connection,
        transaction(connection) as cursor,
    ):
        roles.act_as_owner(cursor)
        cursor.execute("select to_regclass(%s) is not null, to_regnamespace(%s) is null",
                       (f'"{aoi}"."{name}"', f'"{aoi}"'))  # fmt: skip
        exists, homeless = cursor.fetchone() or (False, True)
        if homeless:
            raise InputError(f"There is no area '{aoi}' with parcels: import them first.")
        if exists and not replace:
            raise Conflict(f"The table {aoi}.{name} exists: give another --name, or --replace.")
        if exists:
            _drop_tiles(cursor, aoi, name, table)
        cursor.execute(sql.SQL("create table {} (rid int primary key, rast raster not null)").format(table))
        lines = io.StringIO()
        count = 0
        for count, tile in enumerate(tiles(path, epsg), start=1):
            lines.write(f"{count}\t{tile}\n")
        lines.seek(0)
        cursor.copy_expert(sql.SQL("copy {} (rid, rast) from stdin").format(table), lines)
        cursor.execute(
            sql.SQL("create index on {} using gist (st_convexhull(rast)); analyze {}").format(table, table)
        )
        reader = sql.Identifier(roles.area_role(aoi))
        cursor.execute(sql.SQL("grant select on {} to {}, cbm_api, cbm_worker").format(table, reader))
    return count


def _drop_tiles(cursor, aoi: str, name: str, table: sql.Identifier) -> None:  # type: ignore[no-untyped-def]
    """Drop an earlier table of tiles; never anything else of that name."""
    cursor.execute(
        "select string_agg(attname || ' ' || format_type(atttypid, null), ', ' order by attnum) "
        "from pg_attribute where attrelid = to_regclass(%s) and attnum > 0 and not attisdropped",
        (f'"{aoi}"."{name}"',),
    )
    if (cursor.fetchone() or ("",))[0] != "rid integer, rast raster":
        raise Conflict(f"The table {aoi}.{name} is no class raster of ours: it stays as it is.")
    cursor.execute(sql.SQL("drop table {}").format(table))


def tiles(path: Path, srid: int) -> Iterator[str]:
    """The tiles of a raster as PostGIS reads them: its raster form of WKB, in hexadecimal."""
    with gdal_env(), rasterio.open(path) as source:
        kind = source.dtypes[0]
        if kind not in _PIXEL:
            raise InputError(f"{path.name} holds {kind} values; PostGIS rasters hold {', '.join(_PIXEL)}.")
        a, b, c, d, e, f = source.transform[:6]
        nodata = source.nodatavals[0]
        little = np.dtype(kind).newbyteorder("<")
        flags = _PIXEL[kind] | (0x40 if nodata is not None else 0)
        filler = np.array(0 if nodata is None else int(nodata)).astype(little).tobytes()
        for top in range(0, source.height, TILE):
            for left in range(0, source.width, TILE):
                window = Window(left, top, min(TILE, source.width - left), min(TILE, source.height - top))
                pixels = source.read(1, window=window)
                height, width = pixels.shape
                x, y = a * left + b * top + c, d * left + e * top + f
                head = struct.pack("<BHHddddddiHH", 1, 0, 1, a, e, x, y, b, d, srid, width, height)
                yield (head + bytes([flags]) + filler + pixels.astype(little).tobytes()).hex()
