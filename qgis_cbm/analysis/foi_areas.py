"""Cardinality by area: which parts of the class polygons inside a FOI count, and what follows from them.

The parts come from whoever can intersect polygons (QGIS in the plugin, GEOS in the backend, PostGIS): a part
is a connected piece of the area of one class inside the FOI; pieces that meet in a point only are two.
"""

from __future__ import annotations

import numpy as np

# Areas are compared to the square millimetre: different builds of GEOS differ by less.
_DECIMALS = 3
_A, _E2 = 6378137.0, 0.0066943799901413165  # WGS 84


def rounded(area: np.ndarray) -> np.ndarray:
    """The areas (square metres) as they are compared and written."""
    return np.round(area, _DECIMALS)


def significant(area: np.ndarray, threshold: float) -> np.ndarray:
    """bool[m]: which parts are larger than the threshold (square metres)."""
    return rounded(area) > threshold


def cardinality(owner: np.ndarray, column: np.ndarray, n: int) -> np.ndarray:
    """bool[n]: FOIs whose significant parts (FOI and class of each) are of two or more classes."""
    different = np.unique(np.column_stack((owner, column)).reshape(-1, 2), axis=0)
    return np.bincount(different[:, 0].astype(np.int64), minlength=n)[:n] > 1


def square_metres_per_degree(latitude: np.ndarray | float) -> np.ndarray:
    """Size of one square degree at this latitude (degrees), on the ellipsoid; exact enough for a parcel."""
    phi = np.radians(latitude)
    bend = 1.0 - _E2 * np.sin(phi) ** 2
    meridian, normal = _A * (1.0 - _E2) / bend**1.5, _A / np.sqrt(bend)
    return np.radians(1.0) ** 2 * meridian * normal * np.cos(phi)
