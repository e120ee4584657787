"""The polygon of `/query/parcelsByPolygon`: `lon_lat-lon_lat-...`, WKT or JSON coordinates (contract 1.6)."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely

from cbm_backend.errors import InputError

MAX_CHARACTERS = 50_000
MAX_POINTS = 1_000
MAX_KM2 = 10_000.0
EARTH_RADIUS_KM = 6371.0
# A minus after a digit separates two points; anywhere else (at the start, after `_`, `-` or the `e` of an
# exponent) it is the sign of a western or southern coordinate.
_SEPARATOR = re.compile(r"(?<=[0-9.])-")
_FORMS = "polygon: give lon_lat-lon_lat-..., a WKT POLYGON or a JSON list of coordinates, in degrees."


def parse_polygon(
    text: str | None, *, max_points: int = MAX_POINTS, max_km2: float = MAX_KM2
) -> shapely.Polygon:
    """A valid polygon in WGS84 degrees; an open ring is closed.

    Raises `InputError` for what cannot be read, lies outside the globe, crosses itself, has more than
    `max_points` corners or covers more than `max_km2`.
    """
    text = (text or "").strip()
    if not text or len(text) > MAX_CHARACTERS:
        raise InputError(_FORMS)
    try:
        if text[0] in "[{":
            polygon = _from_json(json.loads(text))
        elif text[0] in "pP":
            polygon = shapely.from_wkt(text)
        else:
            polygon = shapely.Polygon([_point(part.split("_")) for part in _SEPARATOR.split(text)])
    except (ValueError, TypeError, IndexError, RecursionError, shapely.errors.ShapelyError) as error:
        raise InputError(_FORMS) from error
    return _checked(polygon, max_points, max_km2)


def _from_json(value: Any) -> shapely.Polygon:
    """A polygon of a coordinate list, of a list of rings, or of a GeoJSON polygon."""
    if isinstance(value, dict):
        if value.get("type") != "Polygon":
            raise InputError(_FORMS)
        value = value.get("coordinates")
    rings = value if isinstance(value[0][0], list) else [value]
    outer, *holes = [[_point(position) for position in ring] for ring in rings]
    return shapely.Polygon(outer, holes)


def _point(position: Sequence[Any]) -> tuple[float, float]:
    lon, lat = (float(value) for value in position[:2])
    if not (math.isfinite(lon) and math.isfinite(lat)):
        raise ValueError("a coordinate is no number")
    return lon, lat


def _checked(polygon: shapely.Geometry, max_points: int, max_km2: float) -> shapely.Polygon:
    if not isinstance(polygon, shapely.Polygon) or polygon.is_empty:
        raise InputError(_FORMS)
    if shapely.get_num_coordinates(polygon) > max_points:
        raise InputError(f"polygon: use at most {max_points} corners.")
    if not (np.abs(shapely.get_coordinates(polygon)) <= (180, 90)).all():
        raise InputError("polygon: longitudes are from -180 to 180, latitudes from -90 to 90.")
    if not polygon.is_valid:
        raise InputError("polygon: its boundary crosses or touches itself.")
    if shapely.transform(polygon, _equal_area).area > max_km2:
        raise InputError(f"polygon: it covers more than {max_km2:,.0f} square kilometres.")
    return polygon


def _equal_area(degrees: np.ndarray) -> np.ndarray:
    """Kilometres of the cylindrical equal-area projection of the sphere (Lambert 1772)."""
    lon, lat = np.radians(degrees).T
    return EARTH_RADIUS_KM * np.column_stack((lon, np.sin(lat)))
