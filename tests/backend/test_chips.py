"""Image chips: which acquisitions, which pixels, how many; batches, radar, and files that fail."""

from __future__ import annotations

import threading

import numpy as np
import pytest
import rasterio
from api_setup import authorization
from chip_season import post, source
from pyproj import Transformer
from test_chip_pages import page

pytest_plugins = ["chip_season"]


def test_every_acquisition_once_with_the_better_of_two_processings(season):
    reply = season.chips(band="B04")
    twins = season.rows(
        "select datatake from dias_catalogue where card = 's2' group by datatake having count(*) > 1"
    )
    products = [chip.rsplit("/", 1)[1].removesuffix(".B04.tif") for chip in reply["chips"]]
    assert len(twins) == 2
    assert len(products) == 5
    assert reply["dates"] == sorted(product.split("_")[2] for product in products)
    assert all("_N0510_" in product for product in products)


@pytest.mark.parametrize(("band", "pixels", "kind"), [("B08", 40, "uint16"), ("SCL", 20, "uint8")])
def test_a_raw_chip_is_the_scenes_own_pixels(season, band, pixels, kind):
    reply = season.chips(band=band, chipsize=400)
    address = reply["chips"][1]
    product = address.rsplit("/", 1)[1].split(".")[0]
    x, y = Transformer.from_crs(4326, 32631, always_xy=True).transform(season.lon, season.lat)
    with season.image(address) as chip, source(season, product, band) as scene:
        assert (chip.width, chip.height, chip.dtypes[0]) == (pixels, pixels, kind)
        assert str(chip.crs) == "EPSG:32631"
        assert chip.nodata is None
        row, column = scene.index(x, y)
        first = (row - pixels // 2, column - pixels // 2)
        assert chip.transform[:6] == (scene.transform @ rasterio.Affine.translation(first[1], first[0]))[:6]
        window = scene.read(1)[first[0] : first[0] + pixels, first[1] : first[1] + pixels]
        assert np.array_equal(chip.read(1), window)


def test_the_baselines_scale_and_offset_stand_in_the_band_tags(season):
    with season.image(season.chips(band="B08")["chips"][0]) as chip:
        assert (chip.scales, chip.offsets) == ((0.0001,), (-0.1,))
    with season.image(season.chips(band="SCL")["chips"][0]) as chip:
        assert (chip.scales, chip.offsets) == ((1.0,), (0.0,))


def test_a_chip_at_the_edge_is_padded_with_zeros(season):
    product = season.chips(onlylist="True")["chips"][0].removesuffix(".SAFE")
    with source(season, product, "B08") as scene:
        x, y = scene.bounds.left + 45, (scene.bounds.bottom + scene.bounds.top) / 2
    lon, lat = Transformer.from_crs(32631, 4326, always_xy=True).transform(x, y)
    address = season.chips(band="B08", lon=lon, lat=lat)["chips"][0]
    with season.image(address) as chip:
        pixels = chip.read(1)
    assert pixels.shape == (128, 128)
    assert (pixels[:, :60] == 0).all()
    assert (pixels[:, 60:] > 0).all()


def test_all_chips_of_a_request_have_one_size(season):
    for address in season.chips(band="B11", chipsize=1290)["chips"]:
        with season.image(address) as chip:
            assert chip.shape == (64, 64)


@pytest.mark.parametrize(
    ("asked", "pixels"), [("None", 128), ("", 128), ("1", 2), ("99999", 512), (100.0, 10)]
)
def test_the_size_is_brought_into_bounds(season, asked, pixels):
    reply = season.chips(band="B03", chipsize=asked, start_date="2024-03-01", end_date="2024-04-20")
    with season.image(reply["chips"][0]) as chip:
        assert chip.shape == (pixels, pixels)


def test_both_days_count_and_no_others(season):
    dates = season.chips(band="B08")["dates"]
    day = f"{dates[1][:4]}-{dates[1][4:6]}-{dates[1][6:8]}"
    assert season.chips(band="B08", start_date=day, end_date=day)["dates"] == [dates[1]]


def test_no_acquisition_is_two_empty_lists(season):
    nothing = {"dates": [], "chips": []}
    assert season.chips(band="B08", start_date="2023-01-01", end_date="2023-02-01") == nothing
    assert season.chips(band="B08", lon=-30, lat=-20) == nothing
    assert season.chips(band="B08", plevel="LEVEL1C") == nothing


def test_onlylist_names_products_and_makes_nothing(cold):
    listed = cold.chips(onlylist="True")
    assert list(listed) == ["chips"]
    assert len(listed["chips"]) == 5
    assert all(name.endswith(".SAFE") for name in listed["chips"])
    assert not list((cold.settings.cache_dir / "images").rglob("*.tif"))


@pytest.mark.parametrize(
    "wrong",
    [
        {"band": "B99"},
        {"band": "B01"},
        {"band": "SCL", "plevel": "LEVEL1C"},
        {"plevel": "LEVEL3"},
        {"start_date": "2024-02-30"},
        {"start_date": "yesterday"},
        {"end_date": "2024-1-1"},
        {"start_date": "2024-06-01", "end_date": "2024-05-01"},
        {"end_date": "9999-12-31"},
        {"lon": "181"},
        {"lat": "nan"},
        {"lat": "x"},
        {"chipsize": "big"},
        {"chipsize": "-5"},
        {"chipsize": "inf"},
        {"chipsize": "nan"},
    ],
)
def test_what_cannot_be_read_gives_an_empty_object(season, wrong):
    assert season.chips(**wrong) == {}


def test_the_parcel_form_is_the_location_form_at_the_centroid(season):
    [(pid,)] = season.rows("select parcel_id from zz.parcels_2024 order by ogc_fid limit 1")
    parcel = season.get("/query/parcelByID", aoi="zz", year=2024, pid=pid).get_json()
    asked = {"band": "B08", "aoi": "zz", "year": 2024, "pid": pid}
    by_parcel = season.chips("/query/rawChipByParcelID", **asked)
    assert by_parcel["chips"]
    assert by_parcel == season.chips(band="B08", lon=parcel["clon"][0], lat=parcel["clat"][0])
    assert season.chips("/query/rawChipByParcelID", **asked | {"pid": "nobody"}) == {}
    assert season.chips("/query/rawChipByParcelID", **asked | {"year": "1999"}) == {}


def test_25_new_chips_are_too_many_but_those_made_before_do_not_count(crowded):
    asked = {"band": "B08", "chipsize": 100, "start_date": "2023-03-02"}
    assert crowded.chips(**asked, end_date="2023-03-26") == {}
    assert len(crowded.chips(**asked, end_date="2023-03-25")["chips"]) == 24
    assert len(crowded.chips(**asked, end_date="2023-03-31")["chips"]) == 30


def test_a_batch_may_make_36(crowded):
    tiles = [
        row[0] for row in crowded.rows("select reference from dias_catalogue where obstime < '2024-01-01'")
    ]
    body = {"lon": crowded.lon, "lat": crowded.lat, "bands": ["B08", "B04"], "chipsize": 100}
    assert post(crowded, "/query/rawChipsBatch", body | {"tiles": tiles[:19]}).get_json() == {}
    assert len(post(crowded, "/query/rawChipsBatch", body | {"tiles": tiles[:18]}).get_json()["chips"]) == 36


def test_a_batch_is_tiles_times_bands_in_one_folder(season):
    tiles = season.chips(onlylist="True")["chips"][:2]
    body = {"lon": season.lon, "lat": season.lat, "tiles": [tiles[0], tiles[1].removesuffix(".SAFE")],
            "bands": ["B08", "B04"], "chipsize": 1280}  # fmt: skip
    reply = post(season, "/query/rawChipsBatch", body).get_json()
    times = [tile.split("_")[2] for tile in tiles]
    assert reply["dates"] == [f"{time}_{band}" for time in times for band in ("B04", "B08")]
    assert len({chip.split("/")[2] for chip in reply["chips"]}) == 1
    exchanged = reply["chips"][1].replace("B08", "B04")
    assert exchanged == reply["chips"][0]
    with season.image(exchanged) as chip:
        assert chip.shape == (128, 128)


def test_a_batch_lists_only_what_was_asked(season):
    tiles = season.chips(onlylist="True")["chips"]
    body = {"lon": season.lon, "lat": season.lat, "tiles": tiles, "bands": ["B08"], "chipsize": 640}
    assert len(post(season, "/query/rawChipsBatch", body).get_json()["chips"]) == 5
    one = post(season, "/query/rawChipsBatch", body | {"tiles": tiles[:1]}).get_json()
    assert [chip.rsplit("/", 1)[1] for chip in one["chips"]] == [tiles[0].removesuffix(".SAFE") + ".B08.tif"]


GOOD = {"lon": 4.5, "lat": 52.0, "tiles": [], "bands": ["B08"], "chipsize": 1280}


@pytest.mark.parametrize(
    ("change", "status", "expected"),
    [
        ({"user": "x", "zz": 1}, 200, {"error": "user not allowed as key"}),
        ({"tiles": None, "bands": None}, 200, {"error": "3 parameters supplied, 5 required"}),
        ({"chipsize": None}, 200, {"dates": [], "chips": []}),
        ({"plevel": "LEVEL1C"}, 200, {"dates": [], "chips": []}),
        ({"bands": ["B99"]}, 200, {}),
        ({"bands": "B08"}, 200, {}),
        ({"plevel": [None]}, 200, {}),
        ({"tiles": [1]}, 200, {}),
        ({"lon": "east"}, 200, {}),
        ({"lon": True}, 200, {}),
        ({"chipsize": [1]}, 200, {}),
    ],
)
def test_what_a_batch_says_of_its_body(season, change, status, expected):
    body = {key: value for key, value in (GOOD | change).items() if value is not None}
    reply = post(season, "/query/rawChipsBatch", body)
    assert (reply.status_code, reply.get_json()) == (status, expected)


@pytest.mark.parametrize("path", ["/query/rawChipsBatch", "/query/rawS1ChipsBatch"])
@pytest.mark.parametrize("body", [b"", b"{", b"[1]", b"lon=5"])
def test_a_batch_wants_a_json_object(season, path, body):
    reply = season.app.test_client().post(path, data=body, headers=authorization("anna"))
    assert (reply.status_code, reply.get_json()) == (400, {"error": "JSON body required"})


@pytest.mark.parametrize(("plevel", "pixels", "low"), [("CARD-BS", 128, 0), ("CARD-COH6", 64, 0.004)])
def test_radar_chips_are_linear_floats_of_both_polarisations(season, plevel, pixels, low):
    body = {"lon": season.lon, "lat": season.lat, "dates": ["2024-03-01", "2024-04-15"], "chipsize": 1280,
            "plevel": plevel}  # fmt: skip
    reply = post(season, "/query/rawS1ChipsBatch", body).get_json()
    assert reply["dates"] == sorted(reply["dates"])
    assert {label.split("_")[1] for label in reply["dates"]} == {"VV", "VH"}
    assert len(reply["chips"]) == len(reply["dates"]) >= 4
    assert len({chip.split("/")[2] for chip in reply["chips"]}) == 1
    vv = next(chip for chip in reply["chips"] if chip.endswith("_VV.tif"))
    with season.image(vv) as first, season.image(vv.replace("VV", "VH")) as second:
        assert first.dtypes == ("float32",)
        assert first.shape == second.shape == (pixels, pixels)
        assert first.nodata is None
        assert first.read(1).min() > low
        assert first.read(1).mean() > second.read(1).mean()


def test_radar_keeps_both_directions_of_a_day(season):
    season.rows(
        """insert into dias_catalogue (obstime, reference, card, footprint, assets, radiometry,
                                          orbit_direction)
           select '2023-05-01 05:50'::timestamp + h * interval '6 hours',
                  'S1A_IW_GRDH_1SDV_20230501T' || (array['055000','115000','175000'])[h + 1] || '_CARD_BS',
                  card, footprint, assets, radiometry, (array['D','D','A'])[h + 1]
           from (select * from dias_catalogue where card = 'bs' order by id limit 1) c,
                generate_series(0, 2) h"""
    )
    body = {"lon": season.lon, "lat": season.lat, "dates": ["2023-05-01", "2023-05-01"]}
    try:
        reply = post(season, "/query/rawS1ChipsBatch", body).get_json()
    finally:
        season.rows("delete from dias_catalogue where obstime < '2024-01-01'")
    assert len(reply["dates"]) == 4
    assert {label[9:15] for label in reply["dates"]} & {"175000"}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"tiles": []}, {"error": "tiles not allowed as key"}),
        ({"dates": None}, {"error": "4 parameters supplied, 5 required"}),
        ({"dates": ["2024-04-15"]}, {}),
        ({"dates": ["2024-04-31", "2024-05-02"]}, {}),
        ({"plevel": "LEVEL2A"}, {}),
        ({"plevel": 5}, {}),
        ({"dates": ["2022-01-01", "2022-02-01"]}, {"dates": [], "chips": []}),
    ],
)
def test_what_the_radar_batch_says_of_its_body(season, change, expected):
    body = {"lon": 4.5, "lat": 52.0, "dates": ["2024-03-01", "2024-04-15"], "chipsize": 1280,
            "plevel": "CARD-BS"} | change  # fmt: skip
    body = {key: value for key, value in body.items() if value is not None}
    assert post(season, "/query/rawS1ChipsBatch", body).get_json() == expected


@pytest.mark.parametrize("form", [{"bands": "B08_B04_B03"}, {"band": "B08_B04_B03", "lut": "None"}, {}])
def test_the_bands_may_be_written_in_either_parameter(season, form):
    _, read = page(season, **form)
    assert read.images == page(season)[1].images != []


def test_fixed_limits_stretch_all_dates_alike(season):
    _, read = page(season, lut="0_10000_0_10000_0_10000", bands="B04_B04_B04")
    address = read.images[0]["src"]
    product = address.rsplit("/", 1)[1].removesuffix(".png")
    raw = next(c for c in season.chips(band="B04")["chips"] if product in c)
    with season.image(address) as picture, season.image(raw) as chip:
        expected = np.clip(255 * chip.read(1).astype(float) / 10000, 0, 255).astype(np.uint8)
        assert np.array_equal(picture.read(2), expected)


def test_a_scene_whose_file_is_gone_is_left_out_and_logged(cold, caplog):
    whole = cold.chips(band="B08")
    product = whole["chips"][2].rsplit("/", 1)[1].removesuffix(".B08.tif")
    [path] = cold.land.glob(f"scenes/{product}.SAFE/GRANULE/*/IMG_DATA/*/*_B04_*.jp2")
    hidden = path.rename(path.with_suffix(".hidden"))
    try:
        reply = cold.chips(band="B04")
    finally:
        hidden.rename(path)
    assert reply["dates"] == [date for date in whole["dates"] if date not in product]
    assert product in caplog.text
    assert len(cold.chips(band="B04")["chips"]) == 5, "it comes once the file is back"


def test_a_damaged_file_is_left_out(cold):
    product = cold.chips(onlylist="True")["chips"][0]
    [path] = cold.land.glob(f"scenes/{product}/GRANULE/*/IMG_DATA/*/*_B08_*.jp2")
    body = path.read_bytes()
    path.write_bytes(body[: len(body) // 3])
    try:
        assert len(cold.chips(band="B08")["chips"]) == 4
    finally:
        path.write_bytes(body)


def test_two_identical_requests_make_each_chip_once(cold, monkeypatch):
    from cbm_backend.chips import order

    made, together = [], threading.Barrier(2)
    real = order.geotiff.encode
    monkeypatch.setattr(order.geotiff, "encode", lambda cut, **k: made.append(1) or real(cut, **k))

    def ask():
        together.wait()
        assert len(cold.chips(band="B03")["chips"]) == 5

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 5
