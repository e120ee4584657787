"""What becomes a path for GDAL, and with which keys: nothing beside a registered store, nothing by guess."""

from __future__ import annotations

import pytest

from qgis_cbm.client import store_keys
from qgis_cbm.client.errors import NotFound, NotOffered
from qgis_cbm.client.scene_files import Place, address, read_address, scene_files
from qgis_cbm.client.store_keys import Keys
from qgis_cbm.client.stores import Store, drivers, store_of

S3 = Store("cdse", "s3", "https://eodata.example", "eodata", "default", True, "Sentinel-2")
WEB = Store("web", "http", "https://cogs.example/l2a/")
FOLDER = Store("archive", "file", root="/data/scenes")


@pytest.mark.parametrize(
    ("store", "href", "path"),
    [
        (S3, "s3://eodata/Sentinel-2/a/B04.jp2", "/vsis3/eodata/Sentinel-2/a/B04.jp2"),
        (S3, "/eodata/Sentinel-2/a/B04.jp2", "/vsis3/eodata/Sentinel-2/a/B04.jp2"),
        (S3, "https://eodata.example/eodata/Sentinel-2/B04.jp2", "/vsis3/eodata/Sentinel-2/B04.jp2"),
        (S3, "a/B04.jp2", "/vsis3/eodata/Sentinel-2/a/B04.jp2"),
        (WEB, "https://cogs.example/l2a/x/B04.tif", "/vsicurl/https://cogs.example/l2a/x/B04.tif"),
        (WEB, "x/B04.tif", "/vsicurl/https://cogs.example/l2a/x/B04.tif"),
        (FOLDER, "/data/scenes/a/B04.tif", "/data/scenes/a/B04.tif"),
        (FOLDER, "file:///data/scenes/a%20b/B04.tif", "/data/scenes/a b/B04.tif"),
        (FOLDER, "a/B04.tif", "/data/scenes/a/B04.tif"),
    ],
)
def test_an_address_below_the_root_becomes_a_path(store, href, path):
    assert store.path(href) == path


@pytest.mark.parametrize(
    ("store", "href"),
    [
        (S3, "s3://other/Sentinel-2/B04.jp2"),
        (S3, "s3://eodata/Sentinel-1/B04.jp2"),
        (S3, "s3://eodata/Sentinel-2/../private/B04.jp2"),
        (S3, "s3://eodata/Sentinel-2/%2e%2e/private/B04.jp2"),
        (S3, "https://eodata.example.evil/eodata/Sentinel-2/B04.jp2"),
        (S3, "/vsicurl/http://evil/Sentinel-2/B04.jp2"),
        (S3, "file:///etc/passwd"),
        (WEB, "https://evil.example/l2a/B04.tif"),
        (WEB, "https://cogs.example/private/B04.tif"),
        (WEB, "https://cogs.example/l2a/%2e%2e/private/B04.tif"),
        (WEB, "https://user:word@cogs.example/l2a/B04.tif"),
        (WEB, "../private/B04.tif"),
        (WEB, "http://cogs.example/l2a/B04.tif"),
        (FOLDER, "/etc/passwd"),
        (FOLDER, "../../../etc/passwd"),
        (FOLDER, "/data/scenes/../other/B04.tif"),
        (FOLDER, "/data/scenes2/B04.tif"),
        (FOLDER, "https://evil.example/B04.tif"),
        (FOLDER, "/data/scenes"),
        (FOLDER, "a\nb.tif"),
        (Store("all", "file", root="/"), "//server/share/B04.tif"),
        (Store("all", "file", root="/"), "/vsicurl/http://evil/B04.tif"),
    ],
)
def test_what_lies_elsewhere_never_reaches_gdal(store, href):
    with pytest.raises(NotOffered, match=f"“{store.name}”") as refused:
        store.path(href)
    assert "evil" not in refused.value.message


def test_a_scene_without_a_store_lies_in_the_one_that_holds_its_address():
    stores = {store.name: store for store in (S3, WEB, FOLDER)}
    assert store_of(stores, "cdse", "anything") is S3
    assert store_of(stores, None, "/data/scenes/a.tif") is FOLDER
    assert store_of(stores, None, "https://cogs.example/l2a/a.tif") is WEB
    for name, href in (
        (None, "/home/x.tif"),
        (None, "a.tif"),
        ("gone", "a.tif"),
        (None, "https://evil/a.tif"),
    ):
        with pytest.raises(NotOffered, match="in no registered store"):
            store_of(stores, name, href)


def test_only_rasters_are_opened_and_each_by_its_own_driver():
    assert drivers("/a/B04.TIF") == ("GTiff",)
    assert drivers("https://x/B04.jp2?version=1")[0] == "JP2OpenJPEG"
    for href in ("/a/scene.vrt", "/a/scene.xml", "/a/scene"):
        with pytest.raises(NotOffered):
            drivers(href)


def test_keys_of_qgis_come_first_then_the_stores_own_then_those_of_aws(tmp_path):
    own = {"CBM_STORE_CDSE_ACCESS_KEY": "own", "CBM_STORE_CDSE_SECRET_KEY": "s", "AWS_ACCESS_KEY_ID": "aws"}
    stated, source = store_keys.options(S3, Keys("qgis", "secret"), own, tmp_path)
    assert (stated["AWS_ACCESS_KEY_ID"], source) == ("qgis", "QGIS")
    stated, source = store_keys.options(S3, None, own, tmp_path)
    assert (stated["AWS_ACCESS_KEY_ID"], source) == ("own", "CBM_STORE_CDSE_ACCESS_KEY")
    stated, source = store_keys.options(S3, None, {"AWS_ACCESS_KEY_ID": "aws"}, tmp_path)
    assert "AWS_ACCESS_KEY_ID" not in stated and source == "AWS_ACCESS_KEY_ID"
    assert stated["AWS_NO_SIGN_REQUEST"] == "NO"


def test_the_profile_file_is_used_where_it_has_the_profile(tmp_path):
    (tmp_path / ".aws").mkdir()
    file = tmp_path / ".aws" / "credentials"
    file.write_text("[eo]\naws_access_key_id = a\naws_secret_access_key = b%c\n")
    stated, source = store_keys.options(S3, None, {"AWS_PROFILE": "eo"}, tmp_path)
    assert (stated["AWS_PROFILE"], stated["CPL_AWS_CREDENTIALS_FILE"], source) == ("eo", str(file), str(file))
    stated, source = store_keys.options(S3, None, {}, tmp_path)
    assert (stated["AWS_NO_SIGN_REQUEST"], source) == ("YES", ""), "no profile 'default' there"


def test_where_a_store_is_asked_stands_in_the_registry_and_nowhere_else(tmp_path):
    stated, _ = store_keys.options(S3, None, {"AWS_S3_ENDPOINT": "evil", "AWS_REGION": "x"}, tmp_path)
    assert (stated["AWS_S3_ENDPOINT"], stated["AWS_HTTPS"]) == ("eodata.example", "YES")
    assert (stated["AWS_VIRTUAL_HOSTING"], stated["AWS_REGION"]) == ("FALSE", "default")
    assert store_keys.options(WEB, Keys("a", "b"), {}, tmp_path) == ({}, ""), "keys are not for web servers"


def test_a_pair_of_keys_does_not_show_its_secret():
    assert "secret" not in repr(Keys("access", "the secret"))


def test_an_image_is_named_by_scene_place_and_bands():
    place = Place.of((5.1234567, 52.0, 5.12, 51.999, 5.127, 52.001))
    assert place == Place(5.123457, 52.0, 640)
    assert read_address(address(12, place, ("B04", "B03"))) == (12, place, ("B04", "B03"))
    for broken in ("", "12", "x?lon=1&lat=2&chipsize=3&bands=B04", "12?lon=a&lat=2&chipsize=3&bands=B04"):
        with pytest.raises(NotFound):
            read_address(broken)


def test_a_band_of_unknown_meaning_is_no_band():
    meaning = {"scale": 0.0001, "offset": -0.1, "quantity": "reflectance"}
    assets = {"B04": {"href": "a.tif", "band": 1}, "B99": {"href": "b.tif", "band": 1}}
    scene = scene_files(1, "S2A", {"B04": meaning}, None, assets)
    assert list(scene.bands) == ["B04"] and scene.bands["B04"].offset == -0.1
