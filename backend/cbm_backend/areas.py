"""Areas of interest (`public.aois`): the outline, in EPSG:4326, that decides which scenes concern an area."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import psycopg2
import pyproj
import shapely
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.errors import InputError

# About 100 m: the outline is a generous one, so that no parcel at its edge is lost to rounding.
_MARGIN_DEGREES = 0.001


@dataclass(frozen=True)
class Area:
    """An area with its extent (west, south, east, north in degrees) and the datasets it has."""

    name: str
    extent: tuple[float, float, float, float]
    datasets: tuple[str, ...]


def to_wgs84(shape: shapely.Geometry | None, srid: int) -> shapely.Geometry:
    """The outline of `shape` (in EPSG:`srid`) in EPSG:4326, with a margin of about 100 m.

    Edges are divided first: a straight line in a projected system is a curve in degrees.
    """
    if shape is None or shape.is_empty:
        raise InputError("There is no geometry to make an area from.")
    west, south, east, north = shape.bounds
    step = max(east - west, north - south) / 50
    dense = shapely.segmentize(shape, step) if step > 0 else shape
    transformer = pyproj.Transformer.from_crs(srid, 4326, always_xy=True)
    degrees = shapely.transform(
        dense, lambda xy: np.column_stack(transformer.transform(xy[:, 0], xy[:, 1], errcheck=False))
    )
    if not np.isfinite(shapely.get_coordinates(degrees)).all():
        raise InputError(f"The coordinates do not fit EPSG:{srid}: some have no longitude and latitude.")
    outline = shapely.make_valid(degrees).buffer(_MARGIN_DEGREES, quad_segs=1, join_style="mitre")
    return shapely.intersection(outline, shapely.box(-180, -90, 180, 90))


def centre(shape: shapely.Geometry | None, srid: int) -> tuple[float, float]:
    """(latitude, longitude) of the middle of the shape's bounds."""
    west, south, east, north = to_wgs84(shape, srid).bounds
    return round((south + north) / 2, 6), round((west + east) / 2, 6)


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
