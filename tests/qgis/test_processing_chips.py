"""Chips of parcels into a folder: products and own bands, a run taken up again, the list of images."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from fake_server import PARCELS
from foi_layers import write_raster
from osgeo import gdal
from qgis.core import QgsProcessingException
from toolbox import Told, registered, run

from qgis_cbm.core import settings

NAME = "cbm:parcelchips"
PIDS = list(PARCELS)[:2]
TRUE, NDVI, RADAR = 0, 3, 5


@pytest.fixture(scope="module")
def provider(qgis_app):
    with registered() as made:
        yield made


@pytest.fixture
def given(provider, connection, server, tmp_path) -> dict:
    """Two bands of 1000 and 3000, reflectance times 10000."""
    settings.save_connection(connection)
    image = np.stack([np.full((8, 8), 3000), np.full((8, 8), 1000)]).astype(np.uint16)
    path = write_raster(tmp_path / "chip.tif", image, kind=gdal.GDT_UInt16, nodata=None)
    store = gdal.Open(path, gdal.GA_Update)
    for number in (1, 2):
        store.GetRasterBand(number).SetScale(1e-4)
    store = None
    server.chip = Path(path).read_bytes()
    return {"CONNECTION": connection.name, "DATASET": "nl_2017", "IDS": ",".join(PIDS),
            "OUTPUT": str(tmp_path / "chips")}  # fmt: skip


def manifest(results: dict) -> list[dict]:
    return list(csv.DictReader(Path(results["MANIFEST"]).read_text(encoding="utf-8").splitlines()))


def test_a_product_is_written_as_values_with_a_list(given, tmp_path):
    told = Told()
    results = run(NAME, told, **given, PRODUCT=NDVI)
    listed = manifest(results)
    assert results["WRITTEN"] == len(listed) == 8 and {row["status"] for row in listed} == {"written"}
    first = listed[0]
    assert first["file"] == f"{PIDS[0]}/S2A_MSIL2A_20170301T100000.ndvi.tif"
    assert (first["parcel"], first["date"], first["bands"], first["cloud"]) == (
        PIDS[0], "2017-03-01T10:00:00Z", "B08 B04", "0.1",
    )  # fmt: skip
    image = gdal.Open(str(tmp_path / "chips" / first["file"]))
    assert image.RasterCount == 1 and np.allclose(image.ReadAsArray(), 0.5)
    assert image.GetGeoTransform()[0] == 600000 and told.steps[-1] == 100


def test_own_bands_are_written_as_stored(given, server, tmp_path):
    results = run(NAME, **given, BANDS="b8 B04")
    assert server.asked("chips")[0]["bands"] == "B08_B04" and server.asked("chips")[0]["card"] == "s2"
    path = tmp_path / "chips" / PIDS[0] / "S2A_MSIL2A_20170301T100000.B08_B04.tif"
    assert path.read_bytes() == server.chip and manifest(results)[0]["product"] == "B08_B04"


def test_what_is_there_is_kept_and_stays_in_the_list(given, server, tmp_path):
    run(NAME, **{**given, "IDS": PIDS[1]}, PRODUCT=NDVI)
    asked = len(server.routes())
    results = run(NAME, **given, PRODUCT=NDVI)
    assert [row["status"] for row in manifest(results)] == ["written"] * 4 + ["kept"] * 4
    assert sum(route.isdigit() for route in server.routes()[asked:]) == 4
    only = run(NAME, **{**given, "IDS": PIDS[0]}, PRODUCT=NDVI)
    assert len(manifest(only)) == 8 and only["WRITTEN"] == 0
    again = run(NAME, **{**given, "IDS": PIDS[0]}, PRODUCT=NDVI, OVERWRITE=True)
    assert again["WRITTEN"] == 4


def test_days_and_clouds_choose(given):
    some = manifest(run(NAME, **given, PRODUCT=NDVI, MAX_CLOUD=20, START="2017-03-02"))
    assert [row["date"][:10] for row in some] == ["2017-03-02", "2017-03-04"] * 2


def test_an_image_that_cannot_be_read_is_listed_and_the_others_come(given, server):
    server.answers["2"] = (200, "image/tiff", b"no tiff")
    server.answers["3"] = (500, "application/problem+json", b'{"detail": "The file is gone."}')
    told = Told()
    listed = manifest(run(NAME, told, **{**given, "IDS": PIDS[0]}, PRODUCT=NDVI))
    assert [row["status"] for row in listed] == ["written", "failed", "failed", "written"]
    assert listed[1]["reason"] == "The image that came cannot be read." and "gone" in listed[2]["reason"]
    assert len(told.warnings) == 2


def test_the_list_is_written_when_the_server_goes(given, server, tmp_path):
    server.answers["3"] = (401, "text/plain", b"Could not verify.")
    with pytest.raises(QgsProcessingException, match="does not accept this user name"):
        run(NAME, **given, PRODUCT=NDVI)
    assert len((tmp_path / "chips" / "manifest.csv").read_text().splitlines()) == 3


def test_unknown_parcels_are_named(given):
    told = Told()
    run(NAME, told, **{**given, "IDS": f"4711,{PIDS[0]}"}, PRODUCT=NDVI)
    assert told.warnings == ["Not in the dataset (1): 4711"]


def test_of_unknown_parcels_alone_nothing_is_left_behind(given):
    with pytest.raises(QgsProcessingException, match="None of the parcels is in the dataset"):
        run(NAME, **{**given, "IDS": "4711,4712"}, PRODUCT=NDVI)
    assert not Path(given["OUTPUT"]).exists()


@pytest.mark.parametrize("changes, sentence", [
    ({"PRODUCT": TRUE}, "no images of this product; there are: .*NDVI"),
    ({"PRODUCT": RADAR}, "no images of this product"),
    ({"BANDS": "B08 B99"}, "No product has all of the bands B08, B99; there are s2: B04, B08; ndvi: NDVI"),
    ({"OUTPUT": "/proc/cbm"}, "folder /proc/cbm cannot be made"),
    ({"IDS": ""}, "Give a layer with parcels"),
])  # fmt: skip
def test_bad_input_is_refused_in_one_sentence(given, changes, sentence):
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        run(NAME, **{**given, "PRODUCT": NDVI, **changes})
    assert len(str(caught.value).strip().splitlines()) == 1


def test_a_server_of_the_original_kind_says_that_it_has_none(given, server):
    server.answers["info"] = (200, "application/json",
                              b'{"aois": {"nl": {"years": ["2017"], "time_series": ["s2"]}}}')  # fmt: skip
    with pytest.raises(QgsProcessingException, match="original kind"):
        run(NAME, **given, PRODUCT=NDVI)
