"""What the plugin's session works on: the demo's landscape for clicks and images, and 500,000 parcels."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psycopg2
from psycopg2 import sql

from cbm_backend.bench import api_world
from cbm_backend.cli import main as command
from cbm_backend.db.connection import Connection
from cbm_backend.db.registry import get_dataset
from cbm_backend.demo.source import Source, describe
from cbm_backend.demo.stack import Stack
from cbm_backend.errors import CbmError

WARM = 10
CHIP_PARCELS = 6

_PLACES = """
select st_x(p), st_y(p) from (
  select st_transform(c.center, 4326) as p from {parcels}, st_maximuminscribedcircle(wkb_geometry) c
  where st_area(wkb_geometry) > 3000 and c.radius > 15 and exists (select from {sigs} where pid = ogc_fid)
  order by md5(ogc_fid::text)
) as places"""


@dataclass(frozen=True)
class World:
    """The demo's landscape, places (degrees) to click on, the large dataset and its middle (degrees)."""

    source: Source
    points: list[tuple[float, float]]
    chip_points: list[tuple[float, float]]
    large: dict
    middle: tuple[float, float]
    notes: dict


def build(stack: Stack, folder: Path, parcels: int, picks: int) -> World:
    """Fill and serve both datasets; what is there already stays."""
    stack.start_database()
    with ThreadPoolExecutor(1) as pool:
        large = pool.submit(_large, stack, folder, parcels)
        source = _landscape(folder / "data")
        stack.import_parcels(source)
        stack.sync_catalogue(source)
        stack.extract(source)
        seconds = large.result()
    stack.ensure_user()
    stack.serve(workers=2, threads=8)  # what `cbm-backend serve` does by itself
    with closing(psycopg2.connect(stack.postgis.url)) as connection:
        places = _places(connection, source)
        dataset = get_dataset(connection, api_world.AOI, api_world.YEAR)
        with connection, connection.cursor() as cursor:
            cursor.execute(
                sql.SQL(
                    "select st_x(c), st_y(c) from (select st_transform(st_centroid(st_setsrid("
                    "st_extent(wkb_geometry)::geometry, {srid})), 4326) as c from {parcels}) as middle"
                ).format(parcels=dataset.table("parcels"), srid=sql.Literal(api_world.EPSG))
            )
            middle = cursor.fetchone() or (0.0, 0.0)
    chosen = [places[number % len(places)] for number in range(WARM + picks + CHIP_PARCELS)]
    return World(
        source,
        chosen[: WARM + picks],
        chosen[WARM + picks :],
        {"aoi": api_world.AOI, "year": api_world.YEAR, "ptype": ""},
        middle,
        {"parcels": parcels, "parcels_import_s": round(seconds)},
    )


def _large(stack: Stack, folder: Path, parcels: int) -> float:
    with closing(psycopg2.connect(stack.postgis.url)) as connection, connection.cursor() as cursor:
        cursor.execute(
            "select from public.cbm_dataset where (aoi, year) = (%s, %s)", (api_world.AOI, api_world.YEAR)
        )
        if cursor.fetchone() is not None:
            return 0.0
    return api_world.import_parcels(stack, folder, parcels)


def _landscape(folder: Path) -> Source:
    if not folder.is_dir() and (code := command(["simulate", str(folder)])):
        raise CbmError(f"cbm-backend simulate ended with code {code}.")
    return describe(folder)


def _places(connection: Connection, source: Source) -> list[tuple[float, float]]:
    """A place inside each parcel that has series, jumping about the map.

    With the whole landscape on the map a pixel is some 13 m wide: clicks would miss narrower parcels.
    """
    with connection, connection.cursor() as cursor:
        dataset = get_dataset(connection, source.aoi, source.year)
        cursor.execute(sql.SQL(_PLACES).format(parcels=dataset.table("parcels"), sigs=dataset.table("sigs")))
        return cursor.fetchall()
