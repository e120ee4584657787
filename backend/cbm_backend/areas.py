"""Areas of interest (`public.aois`): the outline, in EPSG:4326, that decides which scenes concern an area."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psycopg2
import pyproj
import shapely
from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.db import dataset_tables, registry, roles
from cbm_backend.db.connection import Connection, one, transaction
from cbm_backend.errors import Conflict, InputError, NotFound
from cbm_backend.parcels import geometry
from cbm_backend.parcels.source import open_parcels

# About 100 m: the outline is a generous one, so that no parcel at its edge is lost to rounding.
_MARGIN_DEGREES = 0.001
_LOCK = 0x63626D70  # "cbmp"


@dataclass(frozen=True)
class Area:
    """An area with its extent (west, south, east, north in degrees) and the datasets it has."""

    name: str
    extent: tuple[float, float, float, float]
    datasets: tuple[str, ...]


def to_wgs84(shape: shapely.Geometry | None, crs: int | pyproj.CRS) -> shapely.Geometry:
    """The outline of `shape` (in `crs`, an EPSG code or a CRS) in EPSG:4326, with a margin of about 100 m.

    Edges are divided first: a straight line in a projected system is a curve in degrees. Raises `InputError`.
    """
    if shape is None or shape.is_empty:
        raise InputError("There is no geometry to make an area from.")
    west, south, east, north = shape.bounds
    step = max(east - west, north - south) / 50
    dense = shapely.segmentize(shape, step) if step > 0 else shape
    transformer = pyproj.Transformer.from_crs(crs, 4326, always_xy=True)
    degrees = shapely.transform(
        dense, lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1], errcheck=False))
    )
    bounds = np.array(degrees.bounds)
    if not np.isfinite(shapely.get_coordinates(degrees)).all() or (np.abs(bounds) > (180, 90, 180, 90)).any():
        raise InputError("The file's coordinates do not fit its coordinate reference system.")
    outline = shapely.make_valid(degrees).buffer(_MARGIN_DEGREES, quad_segs=1, join_style="mitre")
    return shapely.intersection(outline, shapely.box(-180, -90, 180, 90))


def centre(shape: shapely.Geometry | None, crs: int | pyproj.CRS) -> tuple[float, float]:
    """(latitude, longitude) of the middle of the shape's bounds."""
    west, south, east, north = to_wgs84(shape, crs).bounds
    return round((south + north) / 2, 6), round((west + east) / 2, 6)


def lock(cursor: Cursor, name: str) -> None:
    """Let imports into an area and its deletion follow one another, until the end of the transaction."""
    cursor.execute("select pg_advisory_xact_lock(%s, hashtext(%s))", (_LOCK, name))


def ensure(cursor: Cursor, name: str, outline: shapely.Geometry) -> bool:
    """Make the area when it is missing; True when it was."""
    cursor.execute(
        "insert into public.aois (name, wkb_geometry) values (%s, st_setsrid(st_geomfromwkb(%s), 4326)) "
        "on conflict (name) do nothing",
        (name, psycopg2.Binary(outline.wkb)),
    )
    return cursor.rowcount == 1


def covers(cursor: Cursor, name: str, outline: shapely.Geometry) -> bool:
    """Whether the area holds the outline (but for its margin)."""
    cursor.execute(
        "select st_covers(st_buffer(wkb_geometry, %s), st_setsrid(st_geomfromwkb(%s), 4326)) "
        "from public.aois where name = %s",
        (_MARGIN_DEGREES, psycopg2.Binary(outline.wkb), name),
    )
    row = cursor.fetchone()
    return bool(row and row[0])


def add(connection: Connection, name: str, outline: shapely.Geometry, *, replace: bool = False) -> bool:
    """Add an area with this outline (EPSG:4326); True when it replaced one. Raises `Conflict`."""
    name = registry.check_aoi(name)
    with transaction(connection) as cursor:
        roles.act_as_owner(cursor)
        if ensure(cursor, name, outline):
            return False
        if not replace:
            raise Conflict(f"The area '{name}' exists already: give --replace to change its outline.")
        cursor.execute(
            "update public.aois set wkb_geometry = st_setsrid(st_geomfromwkb(%s), 4326) where name = %s",
            (psycopg2.Binary(outline.wkb), name),
        )
        return True


def outline_of_file(path: Path, layer: str | None = None, *, hull: bool) -> shapely.Geometry:
    """The outline of a polygon file in EPSG:4326: its polygons united, or (`hull`) their convex hull."""
    collected: list[shapely.Geometry] = []
    with open_parcels(path, layer=layer) as opened:
        for batch in opened.batches:
            shapes = geometry.clean(batch.wkb, linearise=_no_curves).shapes
            present = shapes[~shapely.is_missing(shapes)]
            if len(present):
                coordinates = shapely.multipoints(shapely.get_coordinates(present))
                collected.append(shapely.convex_hull(coordinates) if hull else shapely.union_all(present))
        if not collected:
            raise InputError(f"{path.name} has no usable polygon.")
        united = shapely.union_all(collected)
        return to_wgs84(shapely.convex_hull(united) if hull else united, opened.crs)


def outline_of_box(text: str) -> shapely.Geometry:
    """`west,south,east,north` in degrees as a polygon. Raises `InputError`."""
    try:
        west, south, east, north = (float(part) for part in text.split(","))
    except ValueError:
        raise InputError(
            f"--bbox '{text}': give west,south,east,north in degrees, such as 5.9,51.9,6.1,52.1."
        ) from None
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
        raise InputError(
            f"--bbox '{text}': west must be below east (-180 to 180), south below north (-90 to 90)."
        )
    return shapely.box(west, south, east, north)


def outline_of_datasets(connection: Connection, name: str) -> shapely.Geometry:
    """The convex hulls of the area's registered parcels, united, in EPSG:4326. Raises `NotFound`."""
    name = registry.check_aoi(name)
    datasets = [d for d in registry.list_datasets(connection) if d.aoi == name]
    if not datasets:
        raise NotFound(f"The area '{name}' has no parcels in the database: give a file, --from-parcels FILE.")
    hulls = []
    for dataset in datasets:
        with transaction(connection) as cursor:
            # Hulls of groups first, so that no collection of all vertices is ever in memory.
            cursor.execute(
                sql.SQL(
                    "select st_asbinary(st_convexhull(st_collect(h))) from "
                    "(select st_convexhull(st_collect(wkb_geometry)) h from {} group by ogc_fid / 1000) g"
                ).format(dataset.table("parcels"))
            )
            (blob,) = one(cursor)
        if blob is not None:
            hulls.append(to_wgs84(shapely.from_wkb(bytes(blob)), dataset.srid))
    return shapely.union_all(hulls)


def list_areas(connection: Connection) -> list[Area]:
    """Every area by name."""
    with transaction(connection) as cursor:
        cursor.execute(
            "select name, st_xmin(wkb_geometry), st_ymin(wkb_geometry), st_xmax(wkb_geometry), "
            "st_ymax(wkb_geometry) from public.aois order by name"
        )
        rows = cursor.fetchall()
    datasets = registry.list_datasets(connection)
    return [
        Area(name, (west, south, east, north), tuple(d.key for d in datasets if d.aoi == name))
        for name, west, south, east, north in rows
    ]


def delete(connection: Connection, name: str, *, with_datasets: bool = False) -> list[str]:
    """Delete an area; returns what was removed, in words.

    Raises `NotFound`, and `Conflict` saying what would go when the area has datasets and `with_datasets` is
    not given. Tables that another system made (an imported registry entry) stay; only their entry goes.
    """
    name = registry.check_aoi(name)
    with transaction(connection) as cursor:
        roles.act_as_owner(cursor)
        lock(cursor, name)
        cursor.execute("select name from public.aois where name = %s", (name,))
        if cursor.fetchone() is None:
            cursor.execute(
                "select coalesce(string_agg(name, ', ' order by name), 'none yet') from public.aois"
            )
            raise NotFound(f"There is no area '{name}'; the database has: {one(cursor)[0]}.")
        datasets = [d for d in registry.list_datasets(connection) if d.aoi == name]
        contents = [_describe(cursor, dataset) for dataset in datasets]
        if datasets and not with_datasets:
            raise Conflict(
                f"The area '{name}' has datasets: {'; '.join(contents)}. Nothing was deleted; "
                "--with-datasets deletes them too."
            )
        for dataset in datasets:
            dataset_tables.drop(cursor, dataset.tables)
            cursor.execute("delete from public.cbm_dataset where id = %s", (dataset.id,))
        cursor.execute("delete from public.aois where name = %s", (name,))
        for view in ("dias_catalogue", "scene_files"):
            cursor.execute(sql.SQL("drop view if exists {}").format(sql.Identifier(name, view)))
        cursor.execute(
            "select 1 from pg_namespace n where n.nspname = %s "
            "and pg_has_role(current_user, n.nspowner, 'usage') and not exists "
            "(select from pg_class c where c.relnamespace = n.oid)",
            (name,),
        )
        if cursor.fetchone():
            cursor.execute(sql.SQL("drop schema {}").format(sql.Identifier(name)))
    return [*contents, f"area {name}"]


def _describe(cursor: Cursor, dataset: registry.Dataset) -> str:
    if not dataset_tables.is_ours(dataset.tables):
        return f"{dataset.key} (the registry entry only, its tables belong to another system)"
    cursor.execute(
        sql.SQL(
            "select (select count(*) from {}), (select count(*) from {}), "
            "(select count(*) from public.cbm_extraction where dataset_id = {} and status = 'extracted')"
        ).format(dataset.table("parcels"), dataset.table("decisions"), sql.Literal(dataset.id))
    )
    parcels, decisions, scenes = one(cursor)
    return f"{dataset.key} ({parcels:,} parcels, {scenes:,} extracted scenes, {decisions:,} decisions)"


def _no_curves(blobs: list[bytes]) -> list[bytes]:
    raise InputError("The file has curved geometries: convert them to plain polygons first.")
