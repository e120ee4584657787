"""What the API benchmark asks about: 500,000 parcels of a national size, 30 million stored signatures."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psycopg2
import pyogrio
import shapely
from psycopg2 import sql

from cbm_backend.bench import stored_series
from cbm_backend.db import registry
from cbm_backend.demo.stack import Stack

AOI, YEAR, EPSG = "bm", 2024, 32633
SCENES = 73
BANDS = ("B02", "B03", "B04", "B05", "B08", "B8A", "B11", "B12")
# Name and share; the largest crop decides how many peers lie around a parcel.
CROPS = {
    "permanent grassland": 0.34, "silage maize": 0.16, "winter wheat": 0.14, "winter barley": 0.08,
    "winter rape": 0.07, "grass": 0.06, "potatoes": 0.05, "sugar beet": 0.04, "fallow": 0.03, "clover": 0.02,
    "onions": 0.01,
}  # fmt: skip
_CELL_M = 144.0  # 500,000 parcels of some 1.5 ha on 102 km x 102 km; 2,000 fill a map tile of zoom 12


@dataclass(frozen=True)
class World:
    """The parcels that have signatures, points inside any parcels, and what it took to make them."""

    with_series: list[str]
    points: list[tuple[float, float]]
    any_parcels: list[str]
    parcels: int
    rows: int
    notes: dict


def build(
    stack: Stack, folder: Path, parcels: int = 500_000, rows: int = 30_000_000, seed: int = 24
) -> World:
    """Import the parcels by the command, store the signatures, choose what to ask for."""
    imported = import_parcels(stack, folder, parcels, seed)
    with closing(psycopg2.connect(stack.postgis.url)) as connection:
        dataset = registry.get_dataset(connection, AOI, YEAR)
        table = dataset.table("parcels")
        with connection, connection.cursor() as cursor:
            cursor.execute(
                sql.SQL("select ogc_fid, parcel_id from {} order by md5(ogc_fid::text)").format(table)
            )
            shuffled = cursor.fetchall()
            cursor.execute(
                sql.SQL(
                    "select ST_X(c), ST_Y(c) from (select ST_Transform(ST_PointOnSurface(wkb_geometry), 4326)"
                    " as c from {} order by md5(ogc_fid::text || 'p') limit 1000) p"
                ).format(table)
            )
            points = cursor.fetchall()
        chosen = shuffled[: rows // (SCENES * len(BANDS))]
        pids = np.sort(np.array([key for key, _ in chosen], np.int32))
        filled = stored_series.fill(connection, dataset, pids, SCENES, BANDS)
        with connection, connection.cursor() as cursor:
            cursor.execute("select pg_database_size(current_database())")
            (size,) = cursor.fetchone() or (0,)
    return World(
        [pid for _, pid in chosen],
        points,
        [pid for _, pid in shuffled[:5000]],
        parcels,
        len(pids) * SCENES * len(BANDS),
        {"import_s": round(imported), "fill_s": round(filled), "database_gb": round(size / 1e9, 1)},
    )


def import_parcels(stack: Stack, folder: Path, parcels: int = 500_000, seed: int = 24) -> float:
    """Make the parcels and import them by the command; the seconds it took."""
    began = time.perf_counter()
    file = _parcels_file(folder / "parcels.gpkg", parcels, seed)
    stack.command(
        "parcels", "import", str(file), "--aoi", AOI, "--year", str(YEAR), "--id-column", "parcel_id",
        "--crop-name", "crop", "--crop-code", "code",
    )  # fmt: skip
    return time.perf_counter() - began


def _parcels_file(path: Path, count: int, seed: int) -> Path:
    """Field-like polygons of 6 to 14 corners beside one another, with crops in the shares of `CROPS`."""
    rng = np.random.default_rng(seed)
    across = int(np.ceil(np.sqrt(count)))
    place = rng.permutation(across * across)[:count]
    centre = np.column_stack((place % across, place // across)) * _CELL_M + (400_000, 5_400_000)
    corners = rng.integers(6, 15, count)
    owner = np.repeat(np.arange(count), corners)
    first = np.concatenate(([0], np.cumsum(corners)[:-1]))
    step = np.arange(len(owner)) - first[owner]
    angle = (step + rng.uniform(0, 0.7, len(owner))) * 2 * np.pi / corners[owner]
    radius = (rng.uniform(0.30, 0.49, count) * _CELL_M)[owner] * rng.uniform(0.85, 1.0, len(owner))
    places = centre[owner] + np.column_stack((np.cos(angle), np.sin(angle))) * radius[:, None]
    shapes = shapely.polygons(shapely.linearrings(places, indices=owner))
    crop = rng.choice(len(CROPS), count, p=list(CROPS.values()))
    pyogrio.raw.write(
        path,
        shapely.to_wkb(shapes),
        [np.arange(count) + 1_000_000, np.array(list(CROPS))[crop].astype(object), crop + 100],
        ["parcel_id", "crop", "code"],
        geometry_type="Polygon",
        crs=f"EPSG:{EPSG}",
        driver="GPKG",
    )
    return path
