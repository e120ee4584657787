"""Parcels and a class raster of known content as layers of QGIS, written with GDAL."""

from __future__ import annotations

import contextlib
import json
import resource
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

EPSG, WEST, NORTH = 32631, 600000, 5800000
NAMES = {3: "Permanent grassland", 5: "Permanent crops", 7: "Arable"}
# Columns and rows of 10 m pixels.
PARCELS = {
    "one": (0, 0, 20, 20), "two": (20, 0, 40, 20), "spot": (40, 0, 60, 20), "rim": (40, 20, 60, 40),
    "unlisted": (0, 40, 10, 50), "nodata": (10, 40, 20, 50), "sliver": (20.6, 40, 20.9, 50),
    "beside": (100, 100, 110, 110),
}  # fmt: skip
FLAGS_H = {"one": 0, "two": 1, "spot": 0, "rim": 0}
FLAGS_C = {"one": 0, "two": 1, "spot": 1, "rim": 0}
NOT_JUDGED = {
    "unlisted": "unlisted_only", "nodata": "all_nodata", "sliver": "no_pixel_centre", "beside": "outside",
}  # fmt: skip


def pixels() -> np.ndarray:
    image = np.full((60, 60), 3, np.uint8)
    image[0:20, 30:40] = 5
    image[5:10, 45:50] = 5
    image[20:40, 40:60] = 5
    image[40:50, 0:10] = 99
    image[40:50, 10:20] = 255
    return image


def reference(epsg: int) -> osr.SpatialReference:
    found = osr.SpatialReference()
    found.ImportFromEPSG(epsg)
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


def write_raster(path: Path, image: np.ndarray, *, kind: int = gdal.GDT_Byte, nodata: float | None = 255,
                 epsg: int | None = EPSG, pixel: float = 10) -> str:  # fmt: skip
    bands = image if image.ndim == 3 else image[None]
    made = gdal.GetDriverByName("GTiff").Create(str(path), bands.shape[2], bands.shape[1], len(bands), kind)
    made.SetGeoTransform((WEST, pixel, 0, NORTH, 0, -pixel))
    if epsg:
        made.SetProjection(reference(epsg).ExportToWkt())
    for number, band in enumerate(bands, start=1):
        made.GetRasterBand(number).WriteArray(band)
        if nodata is not None:
            made.GetRasterBand(number).SetNoDataValue(nodata)
    made.FlushCache()
    return str(path)


def polygon(place: tuple[float, float, float, float], hole: tuple | None = None) -> ogr.Geometry:
    shape = ogr.Geometry(ogr.wkbPolygon)
    for left, top, right, bottom in filter(None, (place, hole)):
        ring = ogr.Geometry(ogr.wkbLinearRing)
        corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
        for column, row in corners:
            ring.AddPoint_2D(WEST + 10 * column, NORTH - 10 * row)
        shape.AddGeometry(ring)
    return shape


def write_parcels(path: Path, parcels: dict | None = None, *, epsg: int = 4326) -> str:
    """The parcels in a GeoPackage, reprojected; "rim" has a hole."""
    store = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = store.CreateLayer("parcels", reference(epsg), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("parcel", ogr.OFTString))
    move = osr.CoordinateTransformation(reference(EPSG), reference(epsg))
    layer.StartTransaction()
    for name, place in (PARCELS if parcels is None else parcels).items():
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("parcel", name)
        if place is not None:
            shape = polygon(place, (41, 21, 59, 39) if name == "rim" else None)
            shape.Transform(move)
            feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    feature = layer = store = None
    return str(path)


def write_names(path: Path) -> str:
    lines = [f"  {value}: {json.dumps(name)}" for value, name in NAMES.items()]
    path.write_text("category_map:\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


def rows(path: str, key: str = "parcel") -> dict[str, dict]:
    """Attributes of a layer by parcel."""
    store = gdal.OpenEx(path, gdal.OF_VECTOR)
    return {feature[key]: feature.items() for feature in store.GetLayer(0)}


@contextlib.contextmanager
def no_file_above(size: int):
    """A disk on which files cannot grow beyond a size."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextlib.contextmanager
def raising():
    """GDAL raises exceptions, as another plugin may have told it to."""
    silent = [module for module in (gdal, ogr, osr) if not module.GetUseExceptions()]
    for module in silent:
        module.UseExceptions()
    try:
        yield
    finally:
        for module in reversed(silent):
            module.DontUseExceptions()
