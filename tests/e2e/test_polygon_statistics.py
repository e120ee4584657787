"""The toolbox, the compiled engine of the backend and rasterstats give the same numbers, to the bit."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
from qgis_support import ROOT, use_staged_plugin
from random_parcels import EPSG, NORTH, SIZE, WEST, reference, shape

use_staged_plugin()

from qgis_cbm.processing.provider import CbmProvider  # noqa: E402

PARCELS = 300
STATISTICS = ("count", "mean", "std", "min", "max", "p25", "p50", "p75")
# What the environment of the backend says of the same files: its own engine, and rasterstats.
ORACLE = """
import json, sys, warnings
import numpy as np, pyogrio, rasterio, shapely
from rasterstats import zonal_stats
from cbm_backend.kernels import spans, zonal
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.polygons import Polygons
warnings.simplefilter("ignore")
parcels, raster, nodata = sys.argv[1], sys.argv[2], float(sys.argv[3])
_, _, shapes, fields = pyogrio.raw.read(parcels, columns=["parcel"])
with rasterio.open(raster) as file:
    band, t = file.read(1), file.transform
grid = Grid("", tuple(t)[:6], band.shape[1], band.shape[0])
found = zonal.statistics(band, spans.build(Polygons.from_wkb(list(shapes)), grid), nodata)
names = ("count", "mean", "std", "min", "max", "p25", "p50", "p75")
ours = {name: [None if x != x else x for x in getattr(found, name).tolist()] for name in names}
asked = ["count", "mean", "std", "min", "max"] + [f"percentile_{q}" for q in (25, 50, 75, 10)]
geometries = shapely.from_wkb(shapes)
def rows(all_touched):
    return zonal_stats(geometries, band, affine=t, nodata=nodata, stats=asked, all_touched=all_touched)
json.dump({"ours": ours, "centre": rows(False), "touched": rows(True), "ids": fields[0].tolist()}, sys.stdout)
"""


def write(path: Path, image: np.ndarray, kind: int) -> None:
    made = gdal.GetDriverByName("GTiff").Create(str(path), SIZE, SIZE, 1, kind)
    made.SetGeoTransform((WEST, 10, 0, NORTH, 0, -10))
    made.SetProjection(reference(EPSG).ExportToWkt())
    made.GetRasterBand(1).WriteArray(image)
    made.GetRasterBand(1).SetNoDataValue(-1)
    made = None


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("zonal")
    rng = np.random.default_rng(11)
    image = rng.integers(-5, 12000, (SIZE, SIZE)).astype(np.int16)
    image[image < 400] = -1
    write(folder / "whole.tif", image, gdal.GDT_Int16)
    write(folder / "real.tif", np.where(image < 0, -1, image / 7e3).astype("float32"), gdal.GDT_Float32)
    store = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "farm.gpkg"))
    layer = store.CreateLayer("farm", reference(EPSG), ogr.wkbMultiPolygon)
    layer.CreateField(ogr.FieldDefn("parcel", ogr.OFTString))
    for number in range(PARCELS):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("parcel", f"p{number}")
        feature.SetGeometry(shape(rng))
        layer.CreateFeature(feature)
    store = layer = None
    return {"folder": folder, "parcels": folder / "farm.gpkg"}


@pytest.fixture(scope="module")
def toolbox(files, qgis_app):
    provider = CbmProvider()
    QgsApplication.processingRegistry().addProvider(provider)

    def run(raster: str, **options) -> dict[str, dict]:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("cbm:polygonstatistics")
        out = files["folder"] / f"{raster}_{len(options)}.gpkg"
        parameters = {
            "INPUT": str(files["parcels"]), "RASTER": str(files["folder"] / f"{raster}.tif"),
            "PERCENTILES": "10 25 50 75", "OUTPUT": str(out), **options,
        }  # fmt: skip
        feedback = QgsProcessingFeedback()
        results, ok = algorithm.run(parameters, QgsProcessingContext(), feedback, {}, False)
        assert ok, feedback.textLog()
        store = gdal.OpenEx(results["OUTPUT"], gdal.OF_VECTOR)
        return {feature["parcel"]: feature.items() for feature in store.GetLayer(0)}

    yield run
    QgsApplication.processingRegistry().removeProvider(provider)


def oracle(files: dict[str, Path], raster: str) -> dict:
    command = [str(ROOT / ".venv" / "bin" / "python"), "-c", ORACLE, str(files["parcels"]),
               str(files["folder"] / f"{raster}.tif"), "-1"]  # fmt: skip
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


@pytest.mark.parametrize("raster", ["whole", "real"])
def test_by_pixel_centres(files, toolbox, raster):
    found, expected = toolbox(raster), oracle(files, raster)
    assert list(found) == expected["ids"] and sum(row["count"] > 0 for row in found.values()) > 200
    for name in STATISTICS:
        assert [row[name] for row in found.values()] == expected["ours"][name], name
    compare(found, expected["centre"], raster)


@pytest.mark.parametrize("raster", ["whole", "real"])
def test_by_touched_pixels(files, toolbox, raster):
    found, expected = toolbox(raster, ALL_TOUCHED=True), oracle(files, raster)
    assert sum(row["count"] for row in found.values()) > sum(expected["ours"]["count"])
    compare(found, expected["touched"], raster)


def compare(found: dict[str, dict], expected: list[dict], raster: str) -> None:
    """With rasterstats, which sums real numbers in float32; numpys differ in how they round p10 of them."""
    exact = ["count", "min", "max", "p25", "p50", "p75", *(["mean", "p10"] if raster == "whole" else [])]
    for row, theirs in zip(found.values(), expected):
        for name in exact:
            there = theirs[name.replace("p", "percentile_") if name[1:].isdigit() else name]
            assert row[name] == there, (row["parcel"], name)
        if row["count"]:
            assert row["std"] == pytest.approx(theirs["std"], rel=1e-4, abs=1e-9)
            assert row["mean"] == pytest.approx(theirs["mean"], rel=1e-5)
            assert row["p10"] == pytest.approx(theirs["percentile_10"], rel=1e-6)
