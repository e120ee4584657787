"""The square on the ground that a chip shows, and how much of it a scene covers."""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

_RADIUS = 6378137.0
_FARTHEST_NORTH = 85.06


def web_mercator(lon_lat: np.ndarray) -> np.ndarray:
    """EPSG:3857 metres [n, 2] of degrees [n, 2] (spherical formula, as EPSG:3857 defines it)."""
    lat = np.radians(np.clip(lon_lat[:, 1], -_FARTHEST_NORTH, _FARTHEST_NORTH))
    return np.stack(
        [_RADIUS * np.radians(lon_lat[:, 0]), _RADIUS * np.log(np.tan(np.pi / 4 + lat / 2))], axis=1
    )


def square(lon: float, lat: float, side: float) -> BaseGeometry:
    """The square of `side` EPSG:3857 metres around a point."""
    [[x, y]] = web_mercator(np.array([[lon, lat]]))
    half = side / 2
    return shapely.box(x - half, y - half, x + half, y + half)


def share_covered(area: BaseGeometry, footprint: BaseGeometry | None) -> float:
    """How much of `area` (EPSG:3857) lies in `footprint` (degrees), 0 to 1, to a thousandth.

    Footprints of the same image differ by metres from one processing to the next; that is no reason to prefer
    one of them.
    """
    if footprint is None:
        return 0.0
    there = shapely.make_valid(shapely.transform(footprint, web_mercator))
    return round(float(shapely.intersection(there, area).area / area.area), 3)
