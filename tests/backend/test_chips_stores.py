"""Chips of scenes in an object store: what is asked of it, and what its failures mean for a reply."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
from affine import Affine
from api_setup import authorization
from chip_setup import fill
from fault_proxy import running_proxy
from psycopg2.extras import Json
from pyproj import Transformer
from range_server import running_files

from cbm_backend.chips import production
from cbm_backend.storage import registry
from cbm_backend.storage.download import Retry
from cbm_backend.storage.store import StoreRow


def into_bucket(season, s3_server, endpoint, prefix):
    """Move the scenes of a season into the bucket; B08 and its transform by product name."""
    registry.add(season.settings, StoreRow("eodata", "s3", endpoint, s3_server.bucket, s3_server.region))
    bands = {}
    query = "select id, reference, assets from dias_catalogue where card = 's2'"
    for id_, reference, assets in season.rows(query):
        for label, asset in assets.items():
            path = Path(asset["href"])
            body = path.read_bytes()
            if label == "B08":
                with rasterio.open(path) as raster:
                    bands[reference.removesuffix(".SAFE")] = raster.read(1), raster.transform
            key = f"{prefix}/{path.relative_to(season.land)}"
            s3_server.put(key, body)
            asset |= {"href": f"s3://{s3_server.bucket}/{key}", "size": len(body)}
        season.rows(
            "update dias_catalogue set assets = %s, store = 'eodata' where id = %s", Json(assets), id_
        )
    shutil.rmtree(season.land / "scenes")
    return bands


@pytest.fixture(scope="module")
def bucket(module_database, s3_server, tmp_path_factory):
    """Scenes as COG in the bucket, behind a proxy that counts and misbehaves."""
    folder = tmp_path_factory.mktemp("cogs")
    settings = module_database.model_copy(update={"cache_dir": folder / "cache"})
    season = fill(settings, folder, format="cog", radar_every=0, twins=False, scenes=4)
    with running_proxy(s3_server.endpoint) as proxy:
        bands = into_bucket(season, s3_server, proxy.endpoint, "cogs")
        yield SimpleNamespace(season=season, proxy=proxy, bands=bands)


@pytest.fixture
def cogs(bucket, s3_server, monkeypatch):
    bucket.proxy.clear()
    shutil.rmtree(bucket.season.settings.cache_dir / "images", ignore_errors=True)
    monkeypatch.setenv("CBM_STORE_EODATA_ACCESS_KEY", s3_server.access_key)
    monkeypatch.setenv("CBM_STORE_EODATA_SECRET_KEY", s3_server.secret_key)
    monkeypatch.setattr(production, "_PATIENCE", Retry(first=0.01, longest=0.02, patience=0.05))
    yield bucket
    bucket.proxy.clear()


def assert_taken_from(image, whole, transform):
    column, row = (round(place) for place in ~transform @ (image.transform.c, image.transform.f))
    there = whole[row : row + image.height, column : column + image.width]
    assert np.array_equal(image.read(1), there)


def product(chip):
    return chip.rsplit("/", 1)[1].split(".")[0]


def test_windows_of_cogs_are_read_in_place(cogs):
    reply = cogs.season.chips(band="B08", chipsize=200)
    assert len(reply["chips"]) == 4
    for chip in reply["chips"]:
        with cogs.season.image(chip) as image:
            assert image.shape == (20, 20)
            assert_taken_from(image, *cogs.bands[product(chip)])
    assert not (cogs.season.settings.cache_dir / "objects").exists(), "no scene is fetched as a whole"
    asked = [seen for seen in cogs.proxy.seen if "B08" in seen.path]
    assert all("Range" in seen.headers for seen in asked if seen.method == "GET")
    assert len(asked) <= 4 * 3, [(seen.method, seen.path, seen.headers.get("Range")) for seen in asked]


def test_an_object_that_an_extraction_has_fetched_is_not_asked_for_again(cogs):
    season = cogs.season
    sources = season.app.extensions["cbm"].studio.sources()
    [(href,)] = season.rows(
        "select assets -> 'B03' ->> 'href' from dias_catalogue where card = 's2' order by obstime limit 1"
    )
    store = sources.stores.named("eodata")
    with sources.cache.hold(store, href):
        cogs.proxy.clear()
        assert len(season.chips(band="B03")["chips"]) == 4
    assert cogs.proxy.count(href.rsplit("/", 1)[1]) == 0
    shutil.rmtree(season.settings.cache_dir / "objects")


def test_made_chips_ask_the_store_for_nothing(cogs):
    first = cogs.season.chips(band="B08")
    cogs.proxy.clear()
    assert cogs.season.chips(band="B08") == first
    assert cogs.proxy.seen == []


def test_one_object_that_is_gone_leaves_the_others(cogs):
    gone = cogs.season.chips(onlylist="True")["chips"][1]
    for method in ("GET", "HEAD"):
        cogs.proxy.add("status", path=gone, status=404, times=None, method=method)
    reply = cogs.season.chips(band="B08")
    assert len(reply["chips"]) == 3
    assert gone.split("_")[2] not in reply["dates"]


@pytest.mark.parametrize("status", [403, 500, 503])
def test_a_store_that_is_down_is_said_with_503(cogs, status):
    for method in ("GET", "HEAD"):
        cogs.proxy.add("status", status=status, times=None, method=method)
    season = cogs.season
    reply = season.get("/query/rawChipByLocation", lon=season.lon, lat=season.lat, band="B08",
                       start_date="2024-01-01", end_date="2024-12-31")  # fmt: skip
    assert (reply.status_code, reply.get_data()) == (503, b"{}")
    assert reply.headers["Retry-After"]
    cogs.proxy.clear()
    assert len(season.chips(band="B08")["chips"]) == 4, "nothing of the failure stays"


def test_what_was_made_before_is_served_while_the_store_is_down(cogs):
    dates = cogs.season.chips(band="B08")["dates"]
    day = f"{dates[0][:4]}-{dates[0][4:6]}-{dates[0][6:8]}"
    shutil.rmtree(cogs.season.settings.cache_dir / "images")
    assert cogs.season.chips(band="B08", start_date=day, end_date=day)["dates"] == dates[:1]
    for method in ("GET", "HEAD"):
        cogs.proxy.add("status", status=503, times=None, method=method)
    assert cogs.season.chips(band="B08")["dates"] == dates[:1]


def test_a_full_disk_gives_room_once_and_is_else_said_with_503(cogs, monkeypatch):
    from cbm_backend.storage import image_store
    from cbm_backend.storage.failures import DiskFull

    season = cogs.season
    cogs.season.chips(band="B08", chipsize=100)
    real, full = image_store._replace, [True]

    def once(target, data):
        if full.pop() if full else False:
            raise DiskFull("There is no space left.")
        real(target, data)

    monkeypatch.setattr(image_store, "_replace", once)
    assert len(season.chips(band="B08")["chips"]) == 4, "older images make room"

    def never(target, data):
        raise DiskFull("There is no space left.")

    monkeypatch.setattr(image_store, "_replace", never)
    reply = season.get("/query/rawChipByLocation", lon=season.lon, lat=season.lat, band="B04",
                       start_date="2024-01-01", end_date="2024-12-31")  # fmt: skip
    assert (reply.status_code, reply.get_data()) == (503, b"{}")


def insert(season, reference, card, bands, quantity="reflectance"):
    """A scene over the season's ground; bands: label -> key in the bucket."""
    meaning = {"scale": 1.0, "offset": 0.0, "nodata": [0], "quantity": quantity, "source": "test"}
    season.rows(
        """insert into dias_catalogue (obstime, reference, card, footprint, assets, radiometry, store)
           select '2023-05-01 10:40:31', %s, %s, footprint, %s, %s, 'eodata'
           from dias_catalogue where card = 's2' order by id limit 1""",
        reference, card, Json({label: {"href": key, "band": 1} for label, key in bands.items()}),
        Json(dict.fromkeys(bands, meaning)),
    )  # fmt: skip


def ground(season, pixels=1024):
    """A grid of 10 m pixels around the season's middle."""
    x, y = Transformer.from_crs(4326, 32631, always_xy=True).transform(season.lon, season.lat)
    corner = Affine(10, 0, round(x, -1) - pixels * 5, 0, -10, round(y, -1) + pixels * 5)
    return {"width": pixels, "height": pixels, "count": 1, "crs": "EPSG:32631", "transform": corner}


@pytest.mark.parametrize(("baseline", "whole"), [("0511", True), ("0512", False), ("9999", True)])
def test_jpeg2000_with_an_index_is_read_in_place(cogs, s3_server, tmp_path, baseline, whole):
    season = cogs.season
    product_ = f"S2C_MSIL2A_20230501T104031_N{baseline}_R008_T31UFU_20230501T150000"
    values = np.random.default_rng(1).integers(1, 9000, (1024, 1024)).astype(np.uint16)
    path, grid = tmp_path / "B08.jp2", ground(season)
    options = {"BLOCKXSIZE": 256, "BLOCKYSIZE": 256, "TLM": "YES", "PLT": "YES", "REVERSIBLE": "YES"}
    with rasterio.open(
        path, "w", driver="JP2OpenJPEG", dtype="uint16", QUALITY="100", **options, **grid
    ) as jp2:
        jp2.write(values, 1)
    s3_server.put(f"indexed/{baseline}/B08.jp2", path.read_bytes())
    insert(season, f"{product_}.SAFE", "s2", {"B08": f"s3://{s3_server.bucket}/indexed/{baseline}/B08.jp2"})
    try:
        [chip] = season.chips(band="B08", start_date="2023-05-01", end_date="2023-05-01")["chips"]
    finally:
        season.rows("delete from dias_catalogue where obstime < '2024-01-01'")
    with season.image(chip) as image:
        assert_taken_from(image, values, grid["transform"])
    ranged = ["Range" in seen.headers for seen in cogs.proxy.seen if seen.method == "GET"]
    assert ranged == [False] if whole else (all(ranged) and len(ranged) <= 6)


def test_backscatter_with_its_header_beside_it(cogs, s3_server, tmp_path):
    season = cogs.season
    reference = "S1A_IW_GRDH_1SDV_20230501T055800_20230501T055825_048339_05D03F_6558_CARD_BS"
    values = np.random.default_rng(2).uniform(0.01, 0.4, (256, 256)).astype(np.float32)
    grid, bands = ground(season, 256), {}
    for name in ("VV", "VH"):
        path = tmp_path / f"Gamma0_{name}.img"
        with rasterio.open(path, "w", driver="ENVI", dtype="float32", **grid) as image:
            image.write(values, 1)
        key = f"card/{reference}.data/Gamma0_{name}"
        for suffix in (".img", ".hdr"):
            s3_server.put(f"{key}{suffix}", path.with_suffix(suffix).read_bytes())
        bands[f"{name}b"] = f"s3://{s3_server.bucket}/{key}.img"
    insert(season, reference, "bs", bands, "power")
    body = {"lon": season.lon, "lat": season.lat, "dates": ["2023-05-01", "2023-05-01"], "chipsize": 640,
            "plevel": "CARD-BS"}  # fmt: skip
    try:
        reply = season.app.test_client().post(
            "/query/rawS1ChipsBatch", json=body, headers=authorization("anna")
        )
    finally:
        season.rows("delete from dias_catalogue where obstime < '2024-01-01'")
    assert reply.get_json()["dates"] == ["20230501T055800_VH", "20230501T055800_VV"]
    for chip in reply.get_json()["chips"]:
        assert chip.endswith((f"{reference}_VV.tif", f"{reference}_VH.tif"))
        with season.image(chip) as image:
            assert (image.dtypes, str(image.crs), image.nodata) == (("float32",), "EPSG:32631", None)
            assert_taken_from(image, values, grid["transform"])


def test_old_jpeg2000_is_fetched_once_as_a_whole(database, s3_server, tmp_path, monkeypatch):
    monkeypatch.setenv("CBM_STORE_EODATA_ACCESS_KEY", s3_server.access_key)
    monkeypatch.setenv("CBM_STORE_EODATA_SECRET_KEY", s3_server.secret_key)
    settings = database.model_copy(update={"cache_dir": tmp_path / "cache"})
    season = fill(settings, tmp_path, radar_every=0, twins=False, scenes=2, size=128)
    with running_proxy(s3_server.endpoint) as proxy:
        bands = into_bucket(season, s3_server, proxy.endpoint, "jp2")
        reply = season.chips(band="B08", chipsize=300)
        assert proxy.count("B08") == len(reply["chips"]) == 2
        assert not any("Range" in seen.headers for seen in proxy.seen)
        for chip in reply["chips"]:
            with season.image(chip) as image:
                assert_taken_from(image, *bands[product(chip)])
        shutil.rmtree(settings.cache_dir / "images")
        assert season.chips(band="B08", chipsize=500)["chips"]
        assert proxy.count("B08") == 2, "the second time from the object cache"


def test_windows_are_read_from_a_web_server_too(database, tmp_path):
    settings = database.model_copy(update={"cache_dir": tmp_path / "cache"})
    season = fill(settings, tmp_path, format="cog", radar_every=0, twins=False, scenes=2, size=128)
    with running_files(season.land) as server:
        registry.add(settings, StoreRow("web", "http", endpoint=f"{server.url}/"))
        bands = {}
        for id_, reference, assets in season.rows("select id, reference, assets from dias_catalogue"):
            path = Path(assets["B08"]["href"])
            with rasterio.open(path) as raster:
                bands[reference.removesuffix(".SAFE")] = raster.read(1), raster.transform
            for asset in assets.values():
                asset["href"] = f"{server.url}/{Path(asset['href']).relative_to(season.land)}"
            season.rows(
                "update dias_catalogue set assets = %s, store = 'web' where id = %s", Json(assets), id_
            )
        reply = season.chips(band="B08", chipsize=300)
        assert len(reply["chips"]) == 2
        for chip in reply["chips"]:
            with season.image(chip) as image:
                assert_taken_from(image, *bands[product(chip)])
        assert server.ranges
        assert not (settings.cache_dir / "objects").exists()
        gone = season.land / "scenes" / next(season.land.glob("scenes/*")).name
        gone.rename(gone.with_suffix(".gone"))
        assert len(season.chips(band="B04", chipsize=300)["chips"]) == 1
    assert len(season.chips(band="B08", chipsize=300)["chips"]) == 2, "made before, served without the server"
    down = season.get("/query/rawChipByLocation", lon=season.lon, lat=season.lat, band="B03",
                      start_date="2024-01-01", end_date="2024-12-31")  # fmt: skip
    assert (down.status_code, down.get_data()) == (503, b"{}")
