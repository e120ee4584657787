"""`/query/parcelPeers`: the nearest parcels with the same crop (contract 1.6)."""

from __future__ import annotations

from collections.abc import Iterator

from flask import Blueprint, Response, g, request
from psycopg2 import sql

from cbm_backend.api.caching import not_modified, tagged
from cbm_backend.api.encoding import columns, json_response, nothing
from cbm_backend.api.gate import needs_dataset
from cbm_backend.api.parameters import amount, count
from cbm_backend.api.pool import Rows, read
from cbm_backend.api.services import services
from cbm_backend.db.connection import Connection
from cbm_backend.db.registry import Dataset

blueprint = Blueprint("peers", __name__)

MIN_AREA_M2 = 3000.0
FIRST_RADIUS_M = 400.0
WIDENING = 3.0

# Distances and areas are those of EPSG:3035 (metres, Europe). Only parcels of the crop in a box around the
# parcel are transformed. The box, in the table's own CRS where the index is, holds every parcel within the
# radius: the square in EPSG:3035 with enough points on its sides, and a little more for their curvature.
_PARCEL = """
    select p.ogc_fid, p.{crop_name}, ST_Transform(p.wkb_geometry, 3035)
    from {parcels} p where p.{id} = %(pid)s limit 2
"""
_PEERS = """
    with box as materialized (
        select ST_Envelope(ST_Transform(ST_Segmentize(square, ST_Perimeter(square) / 64), %(srid)s)) as around
        from (select ST_Expand(ST_Envelope(%(shape)s::geometry), 1.01 * %(radius)s + 10) as square) s
    ), candidate as materialized (
        select p.ogc_fid, p.{id}::text as pid, ST_Transform(p.wkb_geometry, 3035) as shape
        from {parcels} p, box
        where p.wkb_geometry && box.around and p.{crop_name} = %(crop)s and p.ogc_fid <> %(key)s
          and p.{id} <> %(pid)s
    )
    select pid as pids, ST_Distance(shape, %(shape)s::geometry) as distance
    from candidate
    where ST_Area(shape) > %(area)s and ST_DWithin(shape, %(shape)s::geometry, %(radius)s)
    order by distance, ogc_fid
    limit %(wanted)s
"""


def _radii(distance: float) -> Iterator[float]:
    """From a near circle to the whole one: what is found in a smaller circle is nearest of all."""
    radius = FIRST_RADIUS_M
    while radius < distance:
        yield radius
        radius *= WIDENING
    yield distance


def _find(connection: Connection, dataset: Dataset, pid: str, distance: float, wanted: int) -> Rows | None:
    """The peers of a parcel, none for an unknown one; None when several parcels have its id."""
    names = {
        "parcels": dataset.table("parcels"),
        "id": sql.Identifier(dataset.parcel_id),
        "crop_name": sql.Identifier(dataset.crop_name),
    }
    parcels = read(connection, sql.SQL(_PARCEL).format(**names), {"pid": pid}).rows
    if len(parcels) > 1:
        return None
    key, crop, shape = parcels[0] if parcels else (None, None, None)
    values = {"pid": pid, "key": key, "crop": crop, "shape": shape, "srid": dataset.srid, "area": MIN_AREA_M2}
    query = sql.SQL(_PEERS).format(**names)
    for radius in _radii(distance if parcels else 0.0):
        found = read(connection, query, {**values, "radius": radius, "wanted": wanted})
        if len(found.rows) == wanted:
            break
    return found


@blueprint.get("/query/parcelPeers")
@needs_dataset
def parcel_peers() -> Response:
    """Parcels with the same crop as `pid` and more than 3,000 m2, nearest first."""
    dataset: Dataset | None = g.dataset
    if dataset is None or not g.pid:
        return nothing()
    settings, arguments = services().settings, request.args
    distance = amount(
        "distance", arguments.get("distance"), default=1000.0, most=settings.peers_max_distance_m
    )
    most = arguments.get("max") or arguments.get("maxPeers")
    wanted = count("max", most, default=10, most=settings.peers_max)
    unchanged = not_modified()
    if unchanged:
        return unchanged
    pid = g.pid
    found = services().pool.use(lambda connection: _find(connection, dataset, pid, distance, wanted))
    if found is None:
        return nothing()
    lists = columns(found)
    lists["pid"] = lists["pids"]
    return tagged(json_response(lists))
