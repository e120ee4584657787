"""Parcels as GeoJSON features: the statement behind a page of items, and the box it is limited to."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from psycopg2 import sql

from cbm_backend.api.maps import latest_decision
from cbm_backend.api.maps.crs_choice import Crs
from cbm_backend.api.maps.map_state import Bounds
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError

# Columns in the order of `properties`; the geometry is text already.
COLUMNS = ("pid", "crop", "crop_code", "area", "decision", "earlier_geometry")

# The key orders pages: it never changes while a parcel stays, so that nothing is given twice or left out.
_SELECT = """
select p.ogc_fid, {shape} as geometry,
       p.{id}::text as pid, p.{crop}::text as crop, p.{code}::text as crop_code,
       round(ST_Area(ST_Transform(p.wkb_geometry, 3035)))::bigint as area, {decision}
from {parcels} p{decided}
where {conditions} order by p.ogc_fid limit %(limit)s"""
_DECISION = "decided.outcome as decision, decided.earlier as earlier_geometry"
_NO_DECISION = "null as decision, null as earlier_geometry"
_BOX = """ST_Intersects(p.wkb_geometry, ST_Transform(ST_Segmentize(
    ST_MakeEnvelope(%(west)s, %(south)s, %(east)s, %(north)s, %(box_srid)s), %(step)s), {srid}))"""


@dataclass(frozen=True)
class Box:
    """West, south, east, north in the units of EPSG:`srid`, easting first."""

    west: float
    south: float
    east: float
    north: float
    srid: int


def parse_bbox(text: str, crs: Crs) -> Box:
    """Four numbers (or six, whose heights do not matter) in the axis order of `crs`. Raises `InputError`."""
    try:
        numbers = [float(part) for part in text.split(",")]
    except ValueError:
        numbers = []
    if len(numbers) not in (4, 6) or not all(math.isfinite(n) for n in numbers):
        raise InputError("bbox: give four numbers: west,south,east,north.")
    half = len(numbers) // 2
    low, high = numbers[:2], numbers[half : half + 2]
    if crs.north_first:
        low, high = low[::-1], high[::-1]
    (west, south), (east, north) = low, high
    if south > north:
        raise InputError("bbox: south is greater than north; give west,south,east,north.")
    if west > east and not crs.degrees:
        raise InputError("bbox: west is greater than east; give west,south,east,north.")
    return Box(west, south, east, north, crs.srid)


def clipped(box: Box, bounds: Bounds, degrees: bool) -> Box | None:
    """The part of a box where parcels can be, or None. `bounds` hold them all, with a margin of 0.01 degrees.

    No national system can be asked about the whole earth. A box in degrees whose west is greater than its
    east goes over the date line.
    """
    if not degrees:
        return box
    edges = bounds.west - 0.01, bounds.south - 0.01, bounds.east + 0.01, bounds.north + 0.01
    south, north = max(box.south, edges[1]), min(box.north, edges[3])
    spans = [(box.west, box.east)]
    if box.west > box.east:
        spans = [(box.west, 180.0), (-180.0, box.east)]
    found = [(max(w, edges[0]), min(e, edges[2])) for w, e in spans]
    found = [(w, e) for w, e in found if w <= e]
    if not found or south > north:
        return None
    return Box(min(w for w, _ in found), south, max(e for _, e in found), north, box.srid)


def items(
    dataset: Dataset, crs: Crs, *, limit: int, box: Box | None = None, pid: str | None = None,
    crop: str | None = None, after: int | None = None,
) -> tuple[sql.Composed, dict[str, Any]]:  # fmt: skip
    """The statement and its values: features that fit all that is given, by key, `limit` at most.

    `crop`: name or code; `after`: those with greater keys. Rows are (key, geometry, *COLUMNS).
    """
    names = {
        "id": sql.Identifier(dataset.parcel_id),
        "crop": sql.Identifier(dataset.crop_name),
        "code": sql.Identifier(dataset.crop_code),
        "srid": sql.Literal(dataset.srid),
    }
    conditions: list[sql.Composable] = [sql.SQL("true")]
    values: dict[str, Any] = {"limit": limit}
    if box is not None:
        conditions.append(sql.SQL(_BOX).format(**names))
        step = max(box.east - box.west, box.north - box.south) / 8 or 1.0
        values |= {
            "west": box.west, "south": box.south, "east": box.east, "north": box.north,
            "box_srid": box.srid, "step": step,
        }  # fmt: skip
    if pid is not None:
        conditions.append(sql.SQL("p.{id}::text = %(pid)s").format(**names))
        values["pid"] = pid
    if crop is not None:
        conditions.append(sql.SQL("(p.{crop}::text = %(crop)s or p.{code}::text = %(crop)s)").format(**names))
        values["crop"] = crop
    if after is not None:
        conditions.append(sql.SQL("p.ogc_fid > %(after)s"))
        values["after"] = after
    pid_text = sql.SQL("p.{id}::text").format(**names)
    decided = latest_decision.join(dataset, "p.ogc_fid", pid_text)
    query = sql.SQL(_SELECT).format(
        shape=_shape(dataset.srid, crs),
        parcels=dataset.table("parcels"),
        decided=decided or sql.SQL(""),
        decision=sql.SQL(_DECISION if decided else _NO_DECISION),
        conditions=sql.SQL(" and ").join(conditions),
        **names,
    )
    return query, values


def _shape(srid: int, crs: Crs) -> sql.Composed:
    """GeoJSON text: outer rings counter-clockwise, a centimetre's digits."""
    shape: sql.Composable = sql.SQL("p.wkb_geometry")
    if crs.srid != srid:
        shape = sql.SQL("ST_Transform({}, {})").format(shape, sql.Literal(crs.srid))
    shape = sql.SQL("ST_ForcePolygonCCW({})").format(shape)
    if crs.north_first:
        shape = sql.SQL("ST_FlipCoordinates({})").format(shape)
    return sql.SQL("ST_AsGeoJSON({}, {}, 0)").format(shape, sql.Literal(8 if crs.degrees else 3))
