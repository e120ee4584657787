"""GeoJSON as servers send it, as a QGIS geometry."""

from __future__ import annotations

import json
import math

from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsProject,
)

from qgis_cbm.analysis import spans
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.polygons import Polygons

PIXEL_M = 10
"""Sentinel-2's finest pixels; their edges lie on multiples of this in UTM."""


def from_geojson(geometry: dict | None) -> QgsGeometry:
    """Return the geometry in the coordinates it came in; null when there is none or it cannot be read.

    QGIS reads a GeoJSON geometry itself only since 3.36.
    """
    if not geometry:
        return QgsGeometry()
    try:
        shape = ogr.CreateGeometryFromJson(json.dumps(geometry))
    except RuntimeError:
        shape = None
    found = QgsGeometry()
    if shape is not None:
        found.fromWkb(bytes(shape.ExportToIsoWkb()))
    return found


def pixel_centres(shape: dict | None, srid: int, lon: float, lat: float) -> int | None:
    """Return how many centres of Sentinel-2's 10 m pixels lie in a parcel (GeoJSON in EPSG:`srid`).

    lon, lat: about where it is, for the UTM zone. None where there is no outline or it cannot be transformed.
    Main thread: the project says how to transform.
    """
    geometry = from_geojson(shape)
    if geometry.isNull() or not -180 <= lon <= 180:
        return None
    zone = min(int((lon + 180) // 6) + 1, 60)
    utm = QgsCoordinateReferenceSystem.fromEpsgId((32700 if lat < 0 else 32600) + zone)
    here = QgsCoordinateReferenceSystem.fromEpsgId(srid)
    try:
        geometry.transform(QgsCoordinateTransform(here, utm, transform_context()))
        parcel = Polygons.from_wkb([geometry.asWkb().data()])
    except (QgsCsException, ValueError):
        return None
    box = geometry.boundingBox()
    left, top = math.floor(box.xMinimum() / PIXEL_M), math.ceil(box.yMaximum() / PIXEL_M)
    width = max(math.ceil(box.xMaximum() / PIXEL_M) - left, 1)
    height = max(top - math.floor(box.yMinimum() / PIXEL_M), 1)
    transform = (PIXEL_M, 0.0, left * PIXEL_M, 0.0, -PIXEL_M, top * PIXEL_M)
    return int(spans.build(parcel, Grid(utm.authid(), transform, width, height)).sizes()[0])


def transform_context() -> QgsCoordinateTransformContext:
    """Return how the open project wants coordinates transformed."""
    return QgsProject.instance().transformContext()
