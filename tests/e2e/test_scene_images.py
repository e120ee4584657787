"""Images cut in QGIS from files, a web server and a real S3 server: the same pixels, the user's own keys."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading

import numpy as np
import pytest
from conftest import BACKEND_PYTHON
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis_support import ROOT, store_login, unlock

sys.path.append(str(ROOT / "tests" / "backend"))
from range_server import running_files

from qgis_cbm.client import errors
from qgis_cbm.client.qgis_connect import store_keys
from qgis_cbm.client.scene_files import BandFile, Place, SceneFiles
from qgis_cbm.client.scene_images import SceneImages
from qgis_cbm.client.store_keys import Keys
from qgis_cbm.client.stores import Store
from qgis_cbm.core import chip_raster

WEST, NORTH, SIZE = 600000.0, 5800000.0, 512
PLACE = Place(4.5, 52.33, 320)


def written(path, resolution, values, driver="GTiff", *options):
    """A raster in EPSG:32631 whose north-west corner is (WEST, NORTH)."""
    memory = gdal.GetDriverByName("MEM").Create("", values.shape[1], values.shape[0], 1, gdal.GDT_UInt16)
    memory.SetGeoTransform((WEST, resolution, 0, NORTH, 0, -resolution))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32631)
    memory.SetProjection(reference.ExportToWkt())
    memory.GetRasterBand(1).WriteArray(values)
    made = gdal.GetDriverByName(driver).CreateCopy(str(path), memory, options=list(options))
    del made


def numbered(size, step):
    """A raster in which every pixel has a value of its own, never 0."""
    return (np.arange(size * size, dtype=np.int64).reshape(size, size) % 60000 + step).astype(np.uint16)


@pytest.fixture(scope="module")
def folder(tmp_path_factory, qgis_app):
    made = tmp_path_factory.mktemp("scenes")
    written(made / "B04.tif", 10, numbered(SIZE, 1), "GTiff", "TILED=YES", "COMPRESS=DEFLATE")
    written(made / "B11.tif", 20, numbered(SIZE // 2, 7))
    written(made / "B08.jp2", 10, numbered(SIZE, 3), "JP2OpenJPEG", "REVERSIBLE=YES", "QUALITY=100")
    written(made / "VV.img", 10, numbered(SIZE, 5), "ENVI")
    return made


@pytest.fixture(scope="module")
def s3(folder):
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV"))}
    process = subprocess.Popen(
        [str(BACKEND_PYTHON), str(ROOT / "tests" / "e2e" / "bucket.py"), str(folder)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment,
    )  # fmt: skip
    line = process.stdout.readline()
    if not line:
        process.wait(30)
        pytest.skip("no S3 server here: see the output above")
    yield json.loads(line)
    process.stdin.close()
    process.wait(60)


@pytest.fixture
def bucket(s3, monkeypatch, tmp_path):
    """The store of that server, and an environment that knows no keys."""
    for name in list(os.environ):
        if name.startswith(("AWS_", "CBM_STORE_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    gdal.VSICurlClearCache()
    return Store("eodata", "s3", s3["endpoint"], s3["bucket"], s3["region"], True, "scenes")


def scene(store, *bands, quantity="reflectance"):
    suffix = {"B04": "tif", "B11": "tif", "B08": "jp2", "VV": "img", "B12": "tif"}
    files = {band: BandFile(f"{band}.{suffix[band]}", 1, 0.0001, -0.1, quantity) for band in bands}
    return SceneFiles(1, "S2A_x", store.name, files)


def cut(images, store, *bands, place=PLACE, feedback=None, **about):
    content = images.cut(scene(store, *bands, **about), bands, place, {store.name: store}, feedback)
    return chip_raster.decode(content)


def expected(values, resolution, raster):
    """The part of a raster that a chip covers, as values."""
    left, top = raster.transform[0], raster.transform[3]
    size = raster.values.shape[1]
    column, row = round((left - WEST) / resolution), round((NORTH - top) / resolution)
    return values[row : row + size, column : column + size] * np.float32(0.0001) + np.float32(-0.1)


def local(folder):
    return Store("archive", "file", root=str(folder))


def test_a_chip_has_the_scenes_own_pixels_around_the_place(folder):
    raster = cut(SceneImages(5), local(folder), "B04")
    assert raster.values.shape == (1, 32, 32) and raster.epsg == 32631
    np.testing.assert_allclose(raster.values[0], expected(numbered(SIZE, 1), 10, raster), rtol=1e-6)


def test_bands_of_another_resolution_come_onto_the_grid_of_the_first(folder):
    fine = cut(SceneImages(5), local(folder), "B04", "B11")
    coarse = cut(SceneImages(5), local(folder), "B11", "B04")
    assert fine.values.shape == (2, 32, 32) and coarse.values.shape == (2, 16, 16)
    np.testing.assert_allclose(coarse.values[0], expected(numbered(SIZE // 2, 7), 20, coarse), rtol=1e-6)


def test_what_lies_beside_the_scene_has_no_pixels(folder):
    edge = Place(4.4667, 52.3403, 320)
    raster = cut(SceneImages(5), local(folder), "B04", place=edge)
    assert raster.values.shape == (1, 32, 32)
    assert np.isnan(raster.values).any() and np.isfinite(raster.values).any()


def test_radar_in_decibel_becomes_power(folder):
    raster = cut(SceneImages(5), local(folder), "VV", quantity="decibel")
    physical = expected(numbered(SIZE, 5), 10, raster)
    np.testing.assert_allclose(raster.values[0], 10 ** (physical / 10), rtol=1e-5)


@pytest.mark.parametrize("band", ["B04", "B08", "VV"])
def test_a_web_server_and_a_folder_give_the_same(folder, band):
    with running_files(folder) as server:
        web = cut(SceneImages(5), Store("web", "http", f"{server.url}/"), band)
    here = cut(SceneImages(5), local(folder), band)
    assert web.transform == here.transform
    np.testing.assert_array_equal(web.values, here.values)


@pytest.mark.parametrize("where", ["QGIS", "environment", "store's own", "profile"])
def test_an_s3_store_gives_the_same_with_keys_from_anywhere(folder, s3, bucket, where, monkeypatch, tmp_path):
    images, access, secret = SceneImages(10), s3["access_key"], s3["secret_key"]
    if where == "QGIS":
        images.use(*store_keys(store_login(unlock(), access, secret)))
    elif where == "environment":
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", access)
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", secret)
    elif where == "store's own":
        monkeypatch.setenv("CBM_STORE_EODATA_ACCESS_KEY", access)
        monkeypatch.setenv("CBM_STORE_EODATA_SECRET_KEY", secret)
    else:
        (tmp_path / ".aws").mkdir()
        file = tmp_path / ".aws" / "credentials"
        file.write_text(f"[eo]\naws_access_key_id = {access}\naws_secret_access_key = {secret}\n")
        monkeypatch.setenv("AWS_PROFILE", "eo")
    for bands in (("B04", "B11"), ("B08",)):
        there, here = cut(images, bucket, *bands), cut(SceneImages(5), local(folder), *bands)
        assert there.transform == here.transform
        np.testing.assert_array_equal(there.values, here.values)
    assert gdal.GetConfigOption("AWS_S3_ENDPOINT") is None, "no option is left behind"


def test_an_s3_login_of_qgis_own_method_is_taken(s3, bucket):
    manager, entry = unlock(), QgsAuthMethodConfig()
    if "AWSS3" not in manager.authMethodsKeys():
        pytest.skip("this QGIS has no such method")
    entry.setName("bucket")
    entry.setMethod("AWSS3")
    entry.setConfigMap({"username": s3["access_key"], "password": s3["secret_key"], "region": "default"})
    assert manager.storeAuthenticationConfig(entry)
    assert store_keys(entry.id())[0] == Keys(s3["access_key"], s3["secret_key"], "default")


def test_without_keys_it_says_what_is_missing_and_with_wrong_ones_where_they_are_from(bucket, monkeypatch):
    images = SceneImages(5)
    with pytest.raises(errors.NoAccess, match="wants access keys"):
        images.check(scene(bucket, "B04"), "B04", {bucket.name: bucket}, None)
    images.use(Keys("cbm:tester", "not the secret"))
    with pytest.raises(errors.NoAccess, match="refuses the access keys found in QGIS") as refused:
        cut(images, bucket, "B04")
    assert "not the secret" not in refused.value.message + (refused.value.detail or "")
    gdal.VSICurlClearCache()
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "nobody")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "not the secret")
    images.use(None)
    with pytest.raises(errors.NoAccess, match="found in AWS_ACCESS_KEY_ID"):
        cut(images, bucket, "B04")


def test_a_login_that_holds_no_keys_is_told_before_anything_is_read(bucket):
    images = SceneImages(5)
    images.use(*store_keys("gone123"))
    with pytest.raises(errors.NoAccess, match="could not read the authentication for images"):
        images.check(scene(bucket, "B04"), "B04", {bucket.name: bucket}, None)


def test_a_file_that_is_gone_is_told_apart_from_a_store_that_is(folder, s3, bucket):
    images = SceneImages(5)
    images.use(Keys(s3["access_key"], s3["secret_key"]))
    for store in (bucket, local(folder)):
        with pytest.raises(errors.NotFound, match="gone"):
            cut(images, store, "B12")
    away = Store("away", "s3", "http://127.0.0.1:9", "eodata")
    with pytest.raises(errors.StoreUnreachable, match=r"“away”.*does not answer"):
        cut(images, away, "B04")


def test_a_store_that_comes_back_is_read_again(folder):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    images, store = SceneImages(5), Store("web", "http", f"http://127.0.0.1:{port}/")
    with pytest.raises(errors.StoreUnreachable):
        cut(images, store, "B04")
    with running_files(folder, port):
        assert np.isfinite(cut(images, store, "B04").values).all()


def test_a_folder_of_another_computer_is_said_to_be_one(tmp_path):
    store = Store("archive", "file", root=str(tmp_path / "not here"))
    with pytest.raises(errors.NoAccess, match="that this computer does not see"):
        SceneImages(5).check(scene(store, "B04"), "B04", {store.name: store}, None)


def test_a_store_that_hangs_does_not_hold_up_who_cancels():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        store = Store("slow", "http", f"http://127.0.0.1:{silent.getsockname()[1]}/")
        stop = type("Stop", (), {"asked": False, "isCanceled": lambda self: self.asked})()
        threading.Timer(0.3, lambda: setattr(stop, "asked", True)).start()
        with pytest.raises(errors.Cancelled):
            cut(SceneImages(600), store, "B04", feedback=stop)


def test_a_document_that_points_elsewhere_is_not_opened(tmp_path):
    (tmp_path / "B04.tif").write_text("<VRTDataset rasterXSize='9' rasterYSize='9'></VRTDataset>")
    with pytest.raises(errors.BadReply):
        cut(SceneImages(5), local(tmp_path), "B04")


def test_gdal_is_as_it_was_for_everybody_else(folder):
    handlers = []
    gdal.PushErrorHandler(lambda *about: handlers.append(about))
    try:
        with pytest.raises(errors.NotFound):
            cut(SceneImages(5), local(folder), "B12")
        assert not handlers, "nothing is reported beside our own sentence"
        assert QgsApplication.instance() is not None
    finally:
        gdal.PopErrorHandler()
