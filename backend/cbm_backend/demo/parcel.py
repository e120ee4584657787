"""Which parcel a demo shows first: one of ordinary size, near the middle, with a full series."""

from __future__ import annotations

from dataclasses import dataclass

from psycopg2 import sql

from cbm_backend.db.connection import Connection
from cbm_backend.db.registry import get_dataset
from cbm_backend.errors import NotFound


@dataclass(frozen=True)
class DemoParcel:
    """A parcel's id, crop and a point inside it (WGS84 degrees)."""

    pid: str
    crop: str
    lon: float
    lat: float


def choose_parcel(connection: Connection, aoi: str, year: int) -> DemoParcel:
    """The parcel with the most observations among those near the middle, of 1 to 20 ha where there are such.

    Raises `NotFound` when no parcel has an observation.
    """
    dataset = get_dataset(connection, aoi, year)
    query = sql.SQL(
        """
        with middle as (
            select st_transform(st_setsrid(st_extent(wkb_geometry)::geometry, %(srid)s), 4326) as extent
            from {parcels}
        ), candidates as (
            select ogc_fid, {pid}::text as pid, {crop}::text as crop,
                   st_transform(st_pointonsurface(wkb_geometry), 4326) as point,
                   st_area(st_transform(wkb_geometry, 3035)) between 1e4 and 2e5 as ordinary
            from {parcels}
            order by ordinary desc, st_transform(st_centroid(wkb_geometry), 4326)
                     <-> (select st_centroid(extent) from middle)
            limit 50
        )
        select pid, crop, st_x(point), st_y(point)
        from candidates join lateral (
            select count(*) as observations from {sigs} where pid = ogc_fid
        ) series on observations > 0
        order by observations desc, pid limit 1
        """
    ).format(
        parcels=dataset.table("parcels"),
        sigs=dataset.table("sigs"),
        pid=sql.Identifier(dataset.parcel_id),
        crop=sql.Identifier(dataset.crop_name),
    )
    with connection.cursor() as cursor:
        cursor.execute(query, {"srid": dataset.srid})
        row = cursor.fetchone()
    if row is None:
        raise NotFound(f"No parcel of {dataset.key} has an observation: the scenes do not cover the parcels.")
    return DemoParcel(*row)
