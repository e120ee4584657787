"""The class polygons inside a parcel, with GDAL: polygonised, clipped, taken apart."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from osgeo import gdal, ogr

from qgis_cbm.analysis.foi_areas import Parts
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.core import vector_store

_POLYGON = (ogr.wkbPolygon, ogr.wkbPolygon25D)


def clipper(wkb: list[bytes], grid: Grid) -> Parts:
    """What `foi_areas.assess` asks for parts, as WKB. wkb: valid parcels in the CRS of the grid."""
    a, b, c, d, e, f = grid.transform

    def parts(
        kinds: np.ndarray, wanted: np.ndarray, foi: int, left: int, top: int, least: float
    ) -> Iterator[tuple[int, float, object]]:
        parcel = ogr.CreateGeometryFromWkb(wkb[foi])
        origin = a * left + b * top + c, d * left + e * top + f
        for kind, polygon in _polygons(kinds, wanted, (origin[0], a, b, origin[1], d, e), least):
            inside = _sound(polygon).Intersection(parcel)
            for piece in _pieces(inside):
                yield kind, piece.GetArea(), bytes(piece.ExportToWkb(ogr.wkbNDR))

    return parts


def polygonal(wkb: list[bytes]) -> list[bytes]:
    """The parcels, those that are not valid repaired and reduced to their polygons."""
    result = []
    for blob in wkb:
        geometry = ogr.CreateGeometryFromWkb(blob)
        repaired = _sound(geometry)
        if repaired is not geometry:
            polygons = ogr.Geometry(ogr.wkbMultiPolygon)
            for piece in _pieces(repaired):
                polygons.AddGeometry(piece)
            blob = bytes(polygons.ExportToWkb(ogr.wkbNDR))
        result.append(blob)
    return result


def _polygons(
    kinds: np.ndarray, wanted: np.ndarray, transform: tuple[float, ...], least: float
) -> Iterator[tuple[int, ogr.Geometry]]:
    """(class column, polygon) of the areas of equal class larger than least, joined along edges only."""
    height, width = kinds.shape
    memory = gdal.GetDriverByName("MEM")
    image = memory.Create("", width, height, 2, gdal.GDT_UInt16)
    image.SetGeoTransform(transform)
    band, mask = image.GetRasterBand(1), image.GetRasterBand(2)
    band.WriteArray(kinds)
    mask.WriteArray(np.isin(kinds, wanted).astype(np.uint16))
    store = vector_store.in_memory()
    layer = store.CreateLayer("classes", None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("class", ogr.OFTInteger))
    gdal.Polygonize(band, mask, layer, 0, [])
    for feature in layer:
        if feature.GetGeometryRef().GetArea() > least:
            yield feature.GetField(0), feature.GetGeometryRef().Clone()


def _sound(geometry: ogr.Geometry) -> ogr.Geometry:
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # what is wrong with it is mended, not told
    try:
        return geometry if geometry.IsValid() else geometry.MakeValid()
    finally:
        gdal.PopErrorHandler()


def _pieces(geometry: ogr.Geometry | None) -> Iterator[ogr.Geometry]:
    """The polygons of whatever an intersection gives."""
    if geometry is None:
        return
    if geometry.GetGeometryType() in _POLYGON:
        if not geometry.IsEmpty():
            yield geometry
        return
    for place in range(geometry.GetGeometryCount()):
        yield from _pieces(geometry.GetGeometryRef(place).Clone())
