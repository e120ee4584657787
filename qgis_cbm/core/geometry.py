"""GeoJSON as servers send it, as a QGIS geometry."""

from __future__ import annotations

import json

from osgeo import ogr
from qgis.core import QgsCoordinateTransformContext, QgsGeometry, QgsProject


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


def transform_context() -> QgsCoordinateTransformContext:
    """Return how the open project wants coordinates transformed."""
    return QgsProject.instance().transformContext()
