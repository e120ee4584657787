"""The coordinate system parcels are stored in: the file's own where it has an EPSG code PostGIS knows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pyproj
from numpy.typing import NDArray

from cbm_backend.errors import InputError

WGS84 = 4326


@dataclass(frozen=True)
class Storage:
    """Where coordinates go: EPSG code, the transformation (None: as they are), and a note for the report."""

    srid: int
    reproject: Callable[[NDArray[np.float64]], NDArray[np.float64]] | None = None
    note: str = ""


def parse(text: object) -> pyproj.CRS | None:
    """A CRS from WKT, PROJJSON (dict) or a code; None where there is none. Raises `InputError`."""
    if not text:
        return None
    try:
        crs = pyproj.CRS.from_user_input(text)
    except pyproj.exceptions.CRSError as error:
        raise InputError(f"The file's coordinate reference system cannot be read: {error}") from error
    return None if crs.is_engineering else crs


def storage(
    crs: pyproj.CRS, bounds: tuple[float, float, float, float] | None, known: Callable[[int], bool]
) -> Storage:
    """How to store a layer of `crs` with these bounds (in `crs`); `known(code)`: whether PostGIS has it.

    An EPSG code that PostGIS knows is kept (heights are dropped from compound systems). Anything else cannot
    be named in the database nor towards clients: it is reprojected, a geographic system to EPSG:4326, a
    projected one to the WGS 84 / UTM zone of the layer's centre, and the note says so.
    """
    flat = _horizontal(crs)
    code = flat.to_epsg(min_confidence=70)
    if code is not None and known(code):
        return Storage(code)
    if flat.is_geographic:
        target = WGS84
    else:
        if bounds is None:
            raise InputError(
                f"The coordinate reference system '{flat.name}' has no EPSG code: reproject the file."
            )
        west, south, east, north = bounds
        to_degrees = pyproj.Transformer.from_crs(flat, WGS84, always_xy=True)
        lon, lat = to_degrees.transform((west + east) / 2, (south + north) / 2)
        if not (np.isfinite(lon) and np.isfinite(lat)):
            raise InputError(
                f"The file's coordinates do not fit its coordinate reference system '{flat.name}'."
            )
        target = (32600 if lat >= 0 else 32700) + min(60, int((lon + 180) // 6) + 1)
    transformer = pyproj.Transformer.from_crs(flat, target, always_xy=True)

    def reproject(coordinates: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.column_stack(transformer.transform(coordinates[:, 0], coordinates[:, 1]))

    return Storage(
        target, reproject, f"'{flat.name}' has no EPSG code PostGIS knows: reprojected to EPSG:{target}"
    )


def _horizontal(crs: pyproj.CRS) -> pyproj.CRS:
    if crs.is_compound:
        crs = crs.sub_crs_list[0]
    if crs.is_bound and crs.source_crs is not None:
        crs = crs.source_crs
    return crs.to_2d()
