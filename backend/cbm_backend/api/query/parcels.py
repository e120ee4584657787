"""`/query/parcelByLocation`, `/query/parcelByID` and `/query/parcelsByPolygon` (contract 1.5, 1.6)."""

from __future__ import annotations

from flask import Blueprint, Response, g, request
from psycopg2 import Binary, sql

from cbm_backend.api.caching import not_modified, tagged
from cbm_backend.api.encoding import columns, json_response, nothing
from cbm_backend.api.gate import needs_dataset
from cbm_backend.api.parameters import count, is_true, lon_lat
from cbm_backend.api.query.polygons import parse_polygon
from cbm_backend.api.services import services
from cbm_backend.db.registry import Dataset

blueprint = Blueprint("parcels", __name__)

MAX_IN_POLYGON = 100

# ST_AsGeoJSON's option 2 adds the short crs member for every SRID; clients read it inside the geometry text.
_SELECT = """
    select p.{id}::text as pid, p.{crop_name} as cropname, p.{crop_code}::text as cropcode,
           ST_SRID(p.wkb_geometry) as srid{geometry},
           round(ST_Area(ST_Transform(p.wkb_geometry, 3035)))::bigint as area,
           ST_X(c.centre) as clon, ST_Y(c.centre) as clat
    from {parcels} p, lateral (select ST_Transform(ST_Centroid(p.wkb_geometry), 4326) as centre) c
    where {condition}
    order by p.ogc_fid
"""
_SELECT_IDS = """
    select p.{id}::text as pid{geometry} from {parcels} p where {condition} order by p.ogc_fid
"""
_GEOMETRY = sql.SQL(", ST_AsGeoJSON(p.wkb_geometry, 9, 2) as geom")
_GEOMETRY_WGS84 = sql.SQL(", ST_AsGeoJSON(ST_Transform(p.wkb_geometry, 4326), 9, 2) as geom")
_AT_POINT = sql.SQL(
    "ST_Intersects(p.wkb_geometry, ST_Transform(ST_SetSRID(ST_MakePoint(%(lon)s, %(lat)s), 4326), %(srid)s))"
)
_IN_POLYGON = sql.SQL(
    "ST_Intersects(p.wkb_geometry, ST_Transform(ST_GeomFromWKB(%(polygon)s, 4326), %(srid)s))"
)


def _query(dataset: Dataset, condition: sql.Composable, select: str = _SELECT) -> sql.Composed:
    geometry: sql.Composable = sql.SQL("")
    if is_true(request.args.get("withGeometry")):
        geometry = _GEOMETRY_WGS84 if is_true(request.args.get("wgs84")) else _GEOMETRY
    return sql.SQL(select).format(
        id=sql.Identifier(dataset.parcel_id),
        crop_name=sql.Identifier(dataset.crop_name),
        crop_code=sql.Identifier(dataset.crop_code),
        parcels=dataset.table("parcels"),
        geometry=geometry,
        condition=condition,
    )


def _reply(dataset: Dataset, condition: sql.Composable, values: dict) -> Response:
    lists = columns(services().pool.fetch(_query(dataset, condition), values))
    if g.asked.legacy:
        # Scripts of the `parcels=` generation read the parcel's key here and send it back as pid.
        lists["ogc_fid"] = lists["pid"]
    return tagged(json_response(lists))


@blueprint.get("/query/parcelByLocation")
@needs_dataset
def parcel_by_location() -> Response:
    """The parcels at a point in WGS84 degrees; touching the boundary counts."""
    dataset: Dataset | None = g.dataset
    if dataset is None:
        return nothing()
    lon, lat = lon_lat(request.args.get("lon"), request.args.get("lat"))
    return not_modified() or _reply(dataset, _AT_POINT, {"lon": lon, "lat": lat, "srid": dataset.srid})


@blueprint.get("/query/parcelByID")
@needs_dataset
def parcel_by_id() -> Response:
    """The parcel with this value in the configured id column."""
    dataset: Dataset | None = g.dataset
    if dataset is None or not g.pid:
        return nothing()
    condition = sql.SQL("p.{id} = %(pid)s").format(id=sql.Identifier(dataset.parcel_id))
    return not_modified() or _reply(dataset, condition, {"pid": g.pid})


@blueprint.get("/query/parcelsByPolygon")
@needs_dataset
def parcels_by_polygon() -> Response:
    """The first parcels that share a point with a polygon in WGS84 degrees: ids, or everything about them."""
    dataset: Dataset | None = g.dataset
    if dataset is None:
        return nothing()
    arguments = request.args
    settings = services().settings
    polygon = parse_polygon(
        arguments.get("polygon") or arguments.get("poly"),
        max_points=settings.polygon_max_points,
        max_km2=settings.polygon_max_km2,
    )
    wanted = count(
        "max", arguments.get("max") or arguments.get("maxPeers"), default=MAX_IN_POLYGON, most=MAX_IN_POLYGON
    )
    select = _SELECT_IDS if is_true(arguments.get("only_ids", "True")) else _SELECT
    query = _query(dataset, _IN_POLYGON, select) + sql.SQL(" limit %(wanted)s")
    values = {"polygon": Binary(polygon.wkb), "srid": dataset.srid, "wanted": wanted}
    unchanged = not_modified()
    if unchanged:
        return unchanged
    lists = columns(services().pool.fetch(query, values))
    lists["pids"] = lists["pid"]
    if g.asked.legacy:
        lists["ogc_fid"] = lists["pid"]
    return tagged(json_response(lists))
