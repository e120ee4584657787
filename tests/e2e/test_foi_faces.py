"""The toolbox and `cbm-backend foi run` say the same of every parcel, whatever its shape and CRS."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
from qgis_support import ROOT, use_staged_plugin
from random_parcels import EPSG, NORTH, SIZE, WEST, reference, shape

use_staged_plugin()

from qgis_cbm.processing.provider import CbmProvider  # noqa: E402

PARCELS = 400


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> dict[str, Path]:
    """Parcels in degrees, a class raster in UTM, class names."""
    folder = tmp_path_factory.mktemp("faces")
    rng = np.random.default_rng(4)
    image = np.kron(rng.choice([3, 5, 7], (25, 25)), np.ones((8, 8), int)).astype(np.uint8)
    noise = rng.random(image.shape) < 0.06
    image[noise] = rng.choice([3, 5, 7, 9, 255], noise.sum())
    raster = folder / "map.tif"
    made = gdal.GetDriverByName("GTiff").Create(str(raster), SIZE, SIZE, 1, gdal.GDT_Byte)
    made.SetGeoTransform((WEST, 10, 0, NORTH, 0, -10))
    made.SetProjection(reference(EPSG).ExportToWkt())
    made.GetRasterBand(1).WriteArray(image)
    made.GetRasterBand(1).SetNoDataValue(255)
    made = None
    parcels = folder / "farm.gpkg"
    store = ogr.GetDriverByName("GPKG").CreateDataSource(str(parcels))
    layer = store.CreateLayer("farm", reference(4326), ogr.wkbMultiPolygon)
    layer.CreateField(ogr.FieldDefn("parcel", ogr.OFTString))
    move = osr.CoordinateTransformation(reference(EPSG), reference(4326))
    for number in range(PARCELS):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("parcel", f"p{number}")
        if number % 50 != 7:  # some have no geometry
            geometry = shape(rng)
            geometry.Transform(move)
            feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    store = layer = None
    names = folder / "map.yml"
    names.write_text("category_map:\n  3: grass\n  5: wheat\n  7: maize\n")
    return {"parcels": parcels, "raster": raster, "names": names, "folder": folder}


@pytest.fixture(scope="module")
def backend(files) -> Path:
    """The files of the backend, with an inner buffer in version 2."""
    out = files["folder"] / "out"
    command = [
        str(ROOT / ".venv" / "bin" / "cbm-backend"), "foi", "run", str(files["raster"]),
        "--fois", str(files["parcels"]), "--names", str(files["names"]), "--out", str(out),
        "--version", "v1", "--version", "v2", "--format", "gpkg", "--inner-buffer", "3",
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True)
    return out


@pytest.fixture(scope="module")
def toolbox(files, qgis_app):
    """Run an algorithm; the path of its result."""
    provider = CbmProvider()
    QgsApplication.processingRegistry().addProvider(provider)

    def run(name: str, **options) -> str:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"cbm:{name}")
        parameters = {
            "INPUT": str(files["parcels"]), "RASTER": str(files["raster"]),
            "CLASS_NAMES": str(files["names"]),
            "OUTPUT": str(files["folder"] / f"{name}{len(options)}.gpkg"), **options,
        }  # fmt: skip
        feedback = QgsProcessingFeedback()
        results, ok = algorithm.run(parameters, QgsProcessingContext(), feedback, {}, False)
        assert ok, feedback.textLog()
        return results["OUTPUT"]

    yield run
    QgsApplication.processingRegistry().removeProvider(provider)


def rows(path: str | Path) -> dict[str, dict]:
    store = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    return {feature["parcel"]: feature.items() for feature in store.GetLayer(0)}


def differing(one: dict[str, dict], other: dict[str, dict]) -> list[tuple]:
    assert len(one) == len(other) == PARCELS and one["p0"].keys() == other["p0"].keys()
    return [
        (name, field, row[field], other[name][field])
        for name, row in one.items() for field in row if field != "fid" and row[field] != other[name][field]
    ]  # fmt: skip


def test_heterogeneity_without_and_with_inner_buffer(backend, toolbox):
    inside = rows(toolbox("foiheterogeneity", INNER_BUFFER=3))
    assert differing(inside, rows(backend / "farm_negative_buffer_3_foih_v2.gpkg")) == []
    assert {row["foi_h"] for row in inside.values()} == {0, 1, None}
    plain = {name: row["foi_h"] for name, row in rows(toolbox("foiheterogeneity")).items()}
    assert plain == {name: row["foi_h"] for name, row in rows(backend / "farm_foih_v1.gpkg").items()}


def test_cardinality_by_clusters(backend, toolbox):
    found = rows(toolbox("foicardinalityclusters", INNER_BUFFER=3))
    assert differing(found, rows(backend / "farm_negative_buffer_3_foic_v2.gpkg")) == []
    assert {row["foi_c"] for row in found.values()} == {0, 1, None}


def test_cardinality_by_area(files, backend, toolbox):
    clusters = str(files["folder"] / "parts.gpkg")
    found = rows(toolbox("foicardinalityarea", CLUSTERS=clusters))
    assert differing(found, rows(backend / "farm_foic_v1.gpkg")) == []
    assert {row["foi_c"] for row in found.values()} == {0, 1, None}

    def parts(path: str | Path) -> list[tuple]:
        store = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        return [(f["id"], f["pixelvalue"], round(f["area"], 2)) for f in store.GetLayer(0)]

    assert parts(clusters) == parts(backend / "farm_foic_clusters_v1.gpkg")
