"""The coordinate systems features are offered in, and which axis comes first in each."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import pyproj

from cbm_backend.errors import InputError

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
_EPSG = "http://www.opengis.net/def/crs/EPSG/0/{}"


@dataclass(frozen=True)
class Crs:
    """`north_first`: its authority writes latitude or northing before longitude or easting."""

    uri: str
    srid: int
    north_first: bool
    degrees: bool


def epsg_uri(srid: int) -> str:
    """The OGC name of an EPSG code."""
    return _EPSG.format(srid)


def offered(srid: int) -> list[str]:
    """What a dataset stored in EPSG:`srid` may be asked for: longitude/latitude first, its own last."""
    return list(dict.fromkeys([CRS84, epsg_uri(4326), epsg_uri(srid)]))


def choose(name: str, parameter: str | None, srid: int) -> Crs:
    """The system that a `crs` or `bbox-crs` parameter names. Raises `InputError` with those on offer."""
    uri = (parameter or CRS84).strip("<>")
    if uri not in offered(srid):
        raise InputError(f"{name}: choose one of {', '.join(offered(srid))}.")
    if uri == CRS84:
        return Crs(uri, 4326, False, True)
    return _described(uri, int(uri.rpartition("/")[2]))


@lru_cache(maxsize=64)
def _described(uri: str, srid: int) -> Crs:
    crs = pyproj.CRS.from_epsg(srid)
    return Crs(uri, srid, crs.axis_info[0].direction == "north", crs.is_geographic)
