"""Footprints in the dialects of catalogues, as GeoJSON (EPSG:4326, longitude first)."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any
from xml.etree.ElementTree import Element

import numpy as np
import shapely
from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException
from shapely.errors import ShapelyError

from cbm_backend.errors import InputError

Point = tuple[float, float]


def from_shape(shape: shapely.Geometry) -> dict[str, Any]:
    """A polygon or multipolygon. Raises `InputError` for anything else."""
    if shapely.get_type_id(shape) not in (3, 6) or shape.is_empty:
        raise InputError("Its footprint is not a polygon.")
    return json.loads(shapely.to_geojson(shapely.force_2d(shape)))


def from_wkt(text: str) -> dict[str, Any]:
    """WKT, also with SRID=4326; before it and in OData's geography'...'. Raises `InputError`."""
    found = re.search(r"((?:MULTI)?POLYGON\s*(?:Z\s*)?\(.*\))", text, re.IGNORECASE | re.DOTALL)
    srid = re.search(r"SRID=(\d+)", text, re.IGNORECASE)
    if found is None or (srid and srid[1] != "4326"):
        raise InputError(f"Its footprint is not a polygon in EPSG:4326: {text[:60]!r}.")
    try:
        return from_shape(shapely.from_wkt(found[1]))
    except ShapelyError as error:
        raise InputError(f"Its footprint is not WKT: {text[:60]!r}.") from error


def from_gml(xml: str | Element) -> dict[str, Any]:
    """GML polygons, several of them and with holes; parsed without entities. Raises `InputError`.

    `coordinates` is longitude,latitude as RESTO writes it, `posList` latitude longitude as EPSG:4326
    orders it.
    """
    element = _parsed(xml) if isinstance(xml, str) else xml
    polygons = [polygon for polygon in element.iter() if _tag(polygon) == "Polygon"]
    shapes = []
    for polygon in polygons:
        outer, holes = None, []
        for boundary in polygon:
            kind = _tag(boundary)
            if kind in ("outerBoundaryIs", "exterior"):
                outer = _gml_ring(boundary)
            elif kind in ("innerBoundaryIs", "interior"):
                holes.append(_gml_ring(boundary))
        if outer is None:
            raise InputError("Its footprint has a polygon without an outer ring.")
        shapes.append(_across_antimeridian(outer, holes))
    if not shapes:
        raise InputError("Its footprint has no polygon.")
    return from_shape(_polygonal(shapely.union_all(shapes)))


def from_lat_lon(text: str) -> dict[str, Any]:
    """A ring as `lat lon lat lon ...`: georss:polygon, EXT_POS_LIST. Raises `InputError`."""
    return from_ring([(lon, lat) for lat, lon in _pairs(text)])


def from_ring(ring: Sequence[Point]) -> dict[str, Any]:
    """A ring of (longitude, latitude); one that crosses the antimeridian becomes two parts."""
    return from_shape(_polygonal(_across_antimeridian(ring, [])))


def flipped(shape: shapely.Geometry) -> shapely.Geometry:
    """The shape with its two coordinates exchanged."""
    return shapely.transform(shapely.force_2d(shape), lambda points: points[:, ::-1])


def _across_antimeridian(ring: Sequence[Point], holes: Sequence[Sequence[Point]]) -> shapely.Geometry:
    if len(ring) < 3:
        raise InputError("Its footprint has fewer than three corners.")
    longitudes = np.array([point[0] for point in ring])
    try:
        if not (np.abs(np.diff(longitudes)) > 180).any():
            return shapely.make_valid(shapely.Polygon(ring, holes))
        east = [(lon + 360 if lon < 0 else lon, lat) for lon, lat in ring]
        whole = shapely.make_valid(shapely.Polygon(east))
    except (ShapelyError, ValueError) as error:
        raise InputError(f"Its footprint is not a polygon: {error}.") from error
    parts = [
        shapely.intersection(whole, shapely.box(-180, -90, 180, 90)),
        shapely.transform(
            shapely.intersection(whole, shapely.box(180, -90, 540, 90)), lambda points: points - (360, 0)
        ),
    ]
    return shapely.union_all(parts)


def _polygonal(shape: shapely.Geometry) -> shapely.Geometry:
    """The polygons of a shape; repairing may leave lines beside them."""
    if shapely.get_type_id(shape) in (3, 6):
        return shape
    polygons = [part for part in shapely.get_parts(shape) if shapely.get_type_id(part) in (3, 6)]
    return shapely.union_all(polygons)


def _gml_ring(boundary: Element) -> list[Point]:
    for node in boundary.iter():
        kind, text = _tag(node), node.text or ""
        if kind == "coordinates":
            return [_point(part) for part in text.split()]
        if kind == "posList":
            return [(lon, lat) for lat, lon in _pairs(text)]
    raise InputError("Its footprint has a ring without coordinates.")


def _point(text: str) -> Point:
    try:
        lon, lat = text.split(",")[:2]
        return float(lon), float(lat)
    except ValueError as error:
        raise InputError(f"Its footprint has an unreadable corner: {text[:40]!r}.") from error


def _pairs(text: str) -> list[Point]:
    try:
        values = [float(value) for value in text.replace(",", " ").split()]
    except ValueError as error:
        raise InputError(f"Its footprint has unreadable corners: {text[:40]!r}.") from error
    if len(values) % 2:
        raise InputError("Its footprint has an odd number of coordinates.")
    return list(zip(values[::2], values[1::2], strict=True))


def _parsed(xml: str) -> Element:
    # RESTO leaves the prefix undeclared; the names alone matter.
    plain = re.sub(r"(</?)[A-Za-z0-9_]+:", r"\1", xml)
    try:
        return ElementTree.fromstring(plain)
    except (ElementTree.ParseError, DefusedXmlException, ValueError) as error:
        raise InputError(f"Its footprint is not GML: {error}.") from error


def _tag(element: Element) -> str:
    return element.tag.rsplit("}", 1)[-1].rsplit(":", 1)[-1] if isinstance(element.tag, str) else ""
