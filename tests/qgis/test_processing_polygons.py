"""Statistics of polygons: every reason, bands, percentiles, touched pixels, windows of a large raster."""

from __future__ import annotations

import numpy as np
import pytest
from foi_layers import EPSG, pixels, polygon, reference, rows, write_parcels, write_raster
from osgeo import gdal, ogr
from qgis.core import QgsProcessingException
from toolbox import Told, registered, run

from qgis_cbm.analysis import tiles

NAME = "cbm:polygonstatistics"


@pytest.fixture(scope="module")
def provider(qgis_app):
    with registered() as made:
        yield made


@pytest.fixture
def inputs(provider, tmp_path) -> dict:
    return {
        "INPUT": write_parcels(tmp_path / "farm.gpkg"),
        "RASTER": write_raster(tmp_path / "map.tif", pixels()),
        "OUTPUT": str(tmp_path / "out.gpkg"),
    }  # fmt: skip


def statistics(told=None, **parameters) -> dict[str, dict]:
    return rows(run(NAME, told, **parameters)["OUTPUT"])


def test_numbers_and_reasons(inputs):
    told = Told()
    found = statistics(told, **inputs, PERCENTILES="50 10")
    two = found["two"]
    assert list(two)[-8:] == ["count", "mean", "std", "min", "p10", "p50", "max", "reason"]
    assert (two["count"], two["mean"], two["std"], two["min"], two["max"]) == (400, 4, 1, 3, 5)
    assert two["p50"] == 4 and two["p10"] == 3 and two["reason"] is None
    assert {name: row["reason"] for name, row in found.items() if row["reason"]} == {
        "nodata": "all_nodata", "sliver": "no_pixel_centre", "beside": "outside",
    }  # fmt: skip
    assert found["nodata"]["count"] == 0 and found["nodata"]["mean"] is None
    assert told.steps == sorted(told.steps) and told.infos[0] == "5 of 8 polygons have valid pixels."


def test_several_bands_have_their_number_in_front(inputs, tmp_path):
    image = np.stack([pixels(), pixels() + 1, pixels() * 0])
    raster = write_raster(tmp_path / "three.tif", image)
    found = statistics(**{**inputs, "RASTER": raster})["one"]
    assert (found["b1_mean"], found["b2_mean"], found["b3_mean"]) == (3, 4, 0)
    some = statistics(**{**inputs, "RASTER": raster, "BANDS": [2], "OUTPUT": str(tmp_path / "2.gpkg")})
    assert some["one"]["mean"] == 4 and "b1_mean" not in some["one"]


def test_touched_pixels_and_inner_buffer(inputs, tmp_path):
    touched = statistics(**inputs, ALL_TOUCHED=True)
    assert touched["sliver"]["count"] in (10, 11) and touched["sliver"]["reason"] is None
    inner = statistics(**{**inputs, "OUTPUT": str(tmp_path / "i.gpkg")}, INNER_BUFFER=10)
    assert inner["one"]["count"] == 18 * 18 and inner["rim"]["reason"] == "buffer_empty"


def test_a_raster_read_in_windows_gives_the_same(inputs, tmp_path, monkeypatch):
    whole = statistics(**inputs)
    monkeypatch.setattr(tiles, "_STRIP", 30)
    monkeypatch.setattr(tiles, "SIDE", 4)
    assert statistics(**{**inputs, "OUTPUT": str(tmp_path / "w.gpkg")}) == whole


def test_signed_bytes_floats_and_what_is_scaled(inputs, tmp_path):
    image = (pixels().astype("float32") - 4) / 10
    image[0, 0] = np.nan
    raster = write_raster(tmp_path / "f.tif", image, kind=gdal.GDT_Float32, nodata=None)
    store = gdal.Open(raster, gdal.GA_Update)
    store.GetRasterBand(1).SetScale(0.5)
    store = None
    told = Told()
    found = statistics(told, **{**inputs, "RASTER": raster})
    assert found["one"]["count"] == 399 and found["one"]["mean"] == pytest.approx(-0.1)
    assert any("states a scale and offset" in info for info in told.infos)


def test_a_layer_with_holes_parts_and_nothing(inputs, tmp_path):
    store = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "odd.gpkg"))
    layer = store.CreateLayer("odd", reference(EPSG), ogr.wkbMultiPolygon)
    layer.CreateField(ogr.FieldDefn("parcel", ogr.OFTString))
    both = ogr.Geometry(ogr.wkbMultiPolygon)
    both.AddGeometry(polygon((0, 0, 2, 2)))
    both.AddGeometry(polygon((30, 0, 40, 10), (31, 1, 39, 9)))
    for name, shape in (("both", both), ("none", None)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("parcel", name)
        if shape:
            feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    store = layer = None
    found = statistics(**{**inputs, "INPUT": str(tmp_path / "odd.gpkg")})
    assert found["both"]["count"] == 4 + 36 and found["both"]["mean"] == (4 * 3 + 36 * 5) / 40
    assert found["none"]["reason"] == "no_geometry"


def test_a_shapefile_keeps_its_short_names(inputs, tmp_path):
    image = np.stack([pixels()] * 12)
    raster = write_raster(tmp_path / "twelve.tif", image)
    found = statistics(**{**inputs, "RASTER": raster, "OUTPUT": str(tmp_path / "s.shp")})
    assert found["one"]["b12_count"] == 400 and all(len(name) <= 10 for name in found["one"])


def test_cancelling_ends_it(inputs):
    told = Told()
    told.cancel()
    run(NAME, told, **inputs)
    assert told.steps[-1:] != [100]


@pytest.mark.parametrize("case, sentence", [
    ("crs", "has no CRS"), ("far", "No parcel overlaps the raster"), ("empty", "has no parcels"),
    ("complex", "holds CFloat32 values"), ("percent", "numbers from 0 to 100"), ("band", "has no band 7"),
    ("degrees", "in metres"), ("output", "Could not create|cannot"), ("place", "is not geocoded"),
])  # fmt: skip
def test_bad_input_is_refused_in_one_sentence(inputs, tmp_path, case, sentence):
    def raster(image=None, **options):
        return {"RASTER": write_raster(tmp_path / "x.tif", pixels() if image is None else image, **options)}

    def unplaced():
        path = raster()["RASTER"]
        store = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "u.tif"), 5, 5)
        store.SetProjection(gdal.Open(path).GetProjection())
        return {"RASTER": str(tmp_path / "u.tif")}

    changes = {
        "crs": lambda: raster(epsg=None),
        "far": lambda: {"INPUT": write_parcels(tmp_path / "x.gpkg", {"a": (900, 0, 910, 10)})},
        "empty": lambda: {"INPUT": write_parcels(tmp_path / "x.gpkg", {})},
        "complex": lambda: raster(kind=gdal.GDT_CFloat32, nodata=None),
        "percent": lambda: {"PERCENTILES": "25 200"}, "band": lambda: {"BANDS": [7]},
        "degrees": lambda: {**raster(epsg=4326, pixel=1), "INNER_BUFFER": 5},
        "output": lambda: {"OUTPUT": "/proc/cbm/s.gpkg"}, "place": unplaced,
    }  # fmt: skip
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        run(NAME, **{**inputs, "OUTPUT": "memory:", **changes[case]()})
    assert len(str(caught.value).strip().splitlines()) == 1
