"""Parcels of every shape that declarations have, around a raster of 200 x 200 pixels of 10 m."""

from __future__ import annotations

import numpy as np
from osgeo import ogr, osr

EPSG, WEST, NORTH, SIZE = 32631, 600000, 5800000, 200


def reference(epsg: int) -> osr.SpatialReference:
    found = osr.SpatialReference()
    found.ImportFromEPSG(epsg)
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


def ring(points: np.ndarray) -> ogr.Geometry:
    made = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in np.concatenate((points, points[:1])):
        made.AddPoint_2D(float(x), float(y))
    return made


def star(rng: np.random.Generator, x: float, y: float, size: float) -> np.ndarray:
    angle = np.sort(rng.uniform(0, 2 * np.pi, int(rng.integers(3, 15))))
    radius = size * rng.uniform(0.4, 1, len(angle))
    return np.column_stack((x + radius * np.cos(angle), y + radius * np.sin(angle)))


def shape(rng: np.random.Generator) -> ogr.Geometry:
    """A field, one with a hole, one in parts, one that crosses itself, a sliver, or nothing."""
    x, y = WEST + rng.uniform(-100, 2100), NORTH - rng.uniform(-100, 2100)
    kind = rng.integers(6)
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    for part in range(3 if kind == 2 else 1):
        polygon = ogr.Geometry(ogr.wkbPolygon)
        points = star(rng, x + 150 * part, y, rng.uniform(40, 160))
        if kind == 3:
            points = rng.permutation(points)
        if kind == 4:
            points = np.array([(x, y), (x + 200, y + 80), (x + 203, y + 80)])
        polygon.AddGeometry(ring(points))
        if kind == 1:
            polygon.AddGeometry(ring(star(rng, x, y, 30)))
        whole.AddGeometry(polygon)
    return whole
