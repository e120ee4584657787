"""Vector tiles out of PostGIS: parcels from zoom 12 on, below that the overview."""

from __future__ import annotations

import math
from dataclasses import dataclass

from psycopg2 import sql

from cbm_backend.api.maps import latest_decision
from cbm_backend.api.maps.map_state import Bounds, MapState
from cbm_backend.api.pool import Pool
from cbm_backend.db.overview import CELLS_PER_TILE, TOP_ZOOM
from cbm_backend.db.registry import Dataset

FIRST_PARCEL_ZOOM = TOP_ZOOM + 1
MAX_ZOOM = 16
MAX_TILE_BYTES = 200_000
# Units along a tile's side; with fewer of them shapes get simpler and numbers shorter.
_EXTENTS = (4096, 1024)
_BUFFER = 1 / 64

# The tile's box in the parcels' own system meets their index; points between its corners count, as straight
# edges become curves. Only what crosses the tile's border is clipped; the rest is scaled and snapped, in a
# tenth of the time. Rings run as the format wants them: outer ones with a positive area, y pointing down.
_PARCELS = """
with asked as (
    select ST_TileEnvelope(%(z)s, %(x)s, %(y)s) as tile
), place as (
    select tile, wide, ST_XMin(tile) as west, ST_YMax(tile) as north, %(extent)s / side as scale,
           ST_Transform(ST_Segmentize(wide, side / 8), {srid})::box2d::geometry as box
    from asked,
        lateral (select ST_XMax(tile) - ST_XMin(tile) as side) s,
        lateral (select ST_Expand(tile, side * %(buffer)s) as wide) w
), seen as materialized (
    select p.ogc_fid, p.{id}::text as pid, p.{crop}::text as crop, p.{code}::text as crop_code,
           case when shape @ place.wide then
               ST_ForcePolygonCCW(ST_SnapToGrid(ST_TransScale(shape, -west, -north, scale, -scale), 1))
           else
               ST_AsMVTGeom(shape, place.tile, %(extent)s, (%(extent)s * %(buffer)s)::int, true)
           end as geom
    from {parcels} p, place, lateral (select ST_Transform(p.wkb_geometry, 3857) as shape offset 0) t
    where p.wkb_geometry && ST_SetSRID(place.box, {srid})
)
select ST_AsMVT(t, 'parcels', %(extent)s, 'geom', 'ogc_fid') from (
    select s.ogc_fid, s.pid, s.crop, s.crop_code{columns}, s.geom
    from seen s{decided} where not ST_IsEmpty(s.geom) order by s.ogc_fid
) t"""

_DECISION = ", decided.outcome as decision, nullif(decided.earlier, false) as earlier_geometry"

_OVERVIEW = """
select ST_AsMVT(t, 'overview', 4096, 'geom') from (
    select parcels, crop, round(crop_share::numeric, 3)::real as crop_share,
           round(compliant::numeric, 3)::real as compliant,
           round(not_compliant::numeric, 3)::real as not_compliant,
           round(inconclusive::numeric, 3)::real as inconclusive,
           ST_AsMVTGeom(wkb_geometry, ST_TileEnvelope(%(z)s, %(x)s, %(y)s), 4096, 0, false) as geom
    from {overview}
    where z = %(grid)s and x between %(left)s and %(right)s and y between %(top)s and %(bottom)s
    order by x, y
) t"""


@dataclass(frozen=True)
class Tile:
    """Zoom, column and row of a web mercator tile, counted from the north-west."""

    z: int
    x: int
    y: int

    @property
    def exists(self) -> bool:
        """Whether there is such a tile in the pyramid that is served."""
        return 0 <= self.z <= MAX_ZOOM and 0 <= self.x < 1 << self.z and 0 <= self.y < 1 << self.z

    def near(self, bounds: Bounds) -> bool:
        """Whether a box in degrees meets this tile or one of its neighbours."""
        west, east = _column(bounds.west, self.z), _column(bounds.east, self.z)
        north, south = _row(bounds.north, self.z), _row(bounds.south, self.z)
        return west - 1 <= self.x <= east + 1 and north - 1 <= self.y <= south + 1


def encode(pool: Pool, dataset: Dataset, state: MapState, tile: Tile) -> bytes:
    """The tile's protobuf, empty where nothing lies; at most `MAX_TILE_BYTES`.

    A tile with more parcels than that holds is drawn with coarser shapes, and one that is still too large
    as a part of the overview: nothing is left out silently. Far from the parcels nothing is asked at all: no
    national coordinate system knows the other side of the earth.
    """
    if tile.z < FIRST_PARCEL_ZOOM:
        return _overview(pool, dataset, tile)
    if not tile.near(state.bounds):
        return b""
    query = _parcels_query(dataset, decided=state.decisions > 0)
    for extent in _EXTENTS:
        values = {"z": tile.z, "x": tile.x, "y": tile.y, "extent": extent, "buffer": _BUFFER}
        body = bytes(pool.fetch(query, values).rows[0][0])
        if len(body) <= MAX_TILE_BYTES:
            return body
    return _overview(pool, dataset, tile)


def _overview(pool: Pool, dataset: Dataset, tile: Tile) -> bytes:
    """The cells of the tile; deeper ones show the cells of the last zoom that has them."""
    if not dataset.tables.get("overview"):
        return b""
    grid = min(tile.z, TOP_ZOOM)
    side = CELLS_PER_TILE >> (tile.z - grid)
    values = {
        "z": tile.z, "x": tile.x, "y": tile.y, "grid": grid,
        "left": tile.x * side, "right": tile.x * side + side - 1,
        "top": tile.y * side, "bottom": tile.y * side + side - 1,
    }  # fmt: skip
    return bytes(pool.fetch(sql.SQL(_OVERVIEW).format(overview=dataset.table("overview")), values).rows[0][0])


def _parcels_query(dataset: Dataset, *, decided: bool) -> sql.Composed:
    """`decided`: whether there are decisions to look for."""
    join = latest_decision.join(dataset, "s.ogc_fid", sql.SQL("s.pid")) if decided else None
    return sql.SQL(_PARCELS).format(
        srid=sql.Literal(dataset.srid),
        id=sql.Identifier(dataset.parcel_id),
        crop=sql.Identifier(dataset.crop_name),
        code=sql.Identifier(dataset.crop_code),
        parcels=dataset.table("parcels"),
        columns=sql.SQL(_DECISION if join else ""),
        decided=join or sql.SQL(""),
    )


def _column(lon: float, zoom: int) -> int:
    return int((lon + 180) / 360 * (1 << zoom))


def _row(lat: float, zoom: int) -> int:
    lat = math.radians(max(-85.05, min(85.05, lat)))
    return int((1 - math.asinh(math.tan(lat)) / math.pi) / 2 * (1 << zoom))
