"""Where the parcel of a request lies, for views that serve a place."""

from __future__ import annotations

from flask import g
from psycopg2 import sql

from cbm_backend.api.services import services
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import NotFound

_CENTROID = """
    select ST_X(c.centre), ST_Y(c.centre), ST_AsBinary(ST_Transform(p.wkb_geometry, 4326))
    from {parcels} p, lateral (select ST_Transform(ST_Centroid(p.wkb_geometry), 4326) as centre) c
    where p.{id} = %s order by p.ogc_fid limit 1"""


def parcel_point() -> tuple[float, float, bytes]:
    """Longitude and latitude of the centroid, and the geometry (WKB, degrees), of the parcel the gate found.

    Raises `NotFound`.
    """
    dataset: Dataset | None = g.dataset
    if dataset is None or not g.pid:
        raise NotFound("There is no such dataset or parcel.")
    query = sql.SQL(_CENTROID).format(parcels=dataset.table("parcels"), id=sql.Identifier(dataset.parcel_id))
    rows = services().pool.fetch(query, (g.pid,)).rows
    if not rows:
        raise NotFound(f"Dataset {dataset.key} has no parcel '{g.pid}'.")
    lon, lat, geometry = rows[0]
    return lon, lat, bytes(geometry)
