"""Image chips over the API: which files a request gives, what is in them, and who may fetch them."""

from __future__ import annotations

import threading
from html.parser import HTMLParser

import numpy as np
import pytest
import rasterio
from api_setup import authorization
from chip_setup import fill
from pyproj import Transformer

from cbm_backend.storage.image_store import ImageStore


@pytest.fixture(scope="module")
def season(module_database, tmp_path_factory):
    folder = tmp_path_factory.mktemp("chips")
    return fill(module_database.model_copy(update={"cache_dir": folder / "cache"}), folder)


@pytest.fixture
def cold(season):
    """The season with no image made yet."""
    import shutil

    shutil.rmtree(season.settings.cache_dir / "images", ignore_errors=True)
    return season


def post(season, path, body, user="anna"):
    return season.app.test_client().post(path, json=body, headers=authorization(user))


def source(season, product, band):
    [path] = season.land.glob(f"scenes/{product}.SAFE/GRANULE/*/IMG_DATA/*/*_{band}_*.jp2")
    return rasterio.open(path)


# --- raw chips


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


# --- limits


def more_scenes(season, count):
    """Scenes of a day each whose files are those of the first."""
    season.rows(
        """insert into dias_catalogue (obstime, reference, card, footprint, assets, radiometry, store)
           select timestamp '2023-03-01 10:00' + n * interval '1 day',
                  'S2A_MSIL2A_' || to_char(timestamp '2023-03-01 10:00' + n * interval '1 day',
                  'YYYYMMDD"T"HH24MISS') || '_N0510_R008_T31UFU_20230801T000000.SAFE',
                  card, footprint, assets, radiometry, store
           from (select * from dias_catalogue where card = 's2' order by id limit 1) c,
                generate_series(1, %s) n""",
        count,
    )


@pytest.fixture
def crowded(cold):
    more_scenes(cold, 30)
    yield cold
    cold.rows("delete from dias_catalogue where obstime < '2024-01-01'")


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


# --- batches


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


# --- radar


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


# --- pages


class Checked(HTMLParser):
    """Collects images and complains about tags that are not closed in order."""

    VOID = {"meta", "img", "br"}

    def __init__(self):
        super().__init__()
        self.open, self.images, self.rows = [], [], []

    def handle_starttag(self, tag, attrs):
        if tag == "tr":
            self.rows.append(0)
        if tag == "td":
            self.rows[-1] += 1
        if tag == "img":
            self.images.append(dict(attrs))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def page(season, path="/query/chipsByLocation", **arguments):
    asked = {"lon": season.lon, "lat": season.lat, "start_date": "2024-01-01", "end_date": "2024-12-31"}
    reply = season.get(path, **asked | arguments)
    assert reply.content_type == "text/html; charset=utf-8"
    read = Checked()
    read.feed(reply.get_data(as_text=True))
    assert read.open == []
    return reply, read


def test_the_page_shows_every_acquisition_in_rows_of_eight(crowded):
    _, read = page(crowded, start_date="2023-03-02", end_date="2023-03-13")
    assert read.rows == [8, 4]
    assert [image["id"] for image in read.images] == sorted(image["id"] for image in read.images)
    with crowded.image(read.images[0]["src"]) as picture:
        assert (picture.count, picture.dtypes[0], picture.shape) == (3, "uint8", (128, 128))


@pytest.mark.parametrize("form", [{"bands": "B08_B04_B03"}, {"band": "B08_B04_B03", "lut": "None"}, {}])
def test_the_bands_may_be_written_in_either_parameter(season, form):
    _, read = page(season, **form)
    assert read.images == page(season)[1].images != []


def test_the_page_of_a_parcel(season):
    [(pid,)] = season.rows("select parcel_id from zz.parcels_2024 order by ogc_fid limit 1")
    _, read = page(
        season, "/query/chipsByParcelID", aoi="zz", year=2024, pid=pid, lut="None", chipsize="None"
    )
    assert len(read.images) == 5


def test_a_page_without_acquisitions_says_so(season):
    reply, read = page(season, start_date="2023-01-01", end_date="2023-01-02")
    assert read.images == []
    assert "No acquisitions" in reply.get_data(as_text=True)


def test_the_page_runs_no_script_and_shows_only_our_images(season):
    policy = page(season)[0].headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "img-src 'self'" in policy


def test_fixed_limits_stretch_all_dates_alike(season):
    _, read = page(season, lut="0_10000_0_10000_0_10000", bands="B04_B04_B04")
    address = read.images[0]["src"]
    product = address.rsplit("/", 1)[1].removesuffix(".png")
    raw = next(c for c in season.chips(band="B04")["chips"] if product in c)
    with season.image(address) as picture, season.image(raw) as chip:
        expected = np.clip(255 * chip.read(1).astype(float) / 10000, 0, 255).astype(np.uint8)
        assert np.array_equal(picture.read(2), expected)


@pytest.mark.parametrize(
    "wrong", [{"bands": "B08_B04"}, {"bands": "B08_B04_X"}, {"plevel": "x"}, {"lat": "91"}]
)
def test_a_page_that_cannot_be_made_is_an_empty_object(season, wrong):
    assert season.chips("/query/chipsByLocation", **wrong) == {}


# --- addresses


def test_addresses_are_what_clients_take_apart(season):
    address = season.chips(band="B08")["chips"][0]
    empty, dump, folder, name = address.split("/")
    assert (empty, dump) == ("", "dump")
    assert set(folder) <= set("abcdef")
    assert name.count(".") == 2


def test_the_same_question_has_the_same_address_and_another_another(season):
    def folder(**arguments):
        return season.chips(**arguments)["chips"][0].split("/")[2]

    assert folder(band="B08") == folder(band="B08", lon=f"{season.lon:.9f}", start_date="2024-02-01")
    assert folder(band="B08") == folder(band="B04"), "clients exchange the band"
    assert len({folder(), folder(chipsize=640), folder(lat=season.lat + 0.001)}) == 3


def test_two_servers_with_other_keys_give_other_addresses(season, tmp_path):
    one = ImageStore(tmp_path / "a", 1, 1).id_of("raw", "5", "52")
    two = ImageStore(tmp_path / "b", 1, 1).id_of("raw", "5", "52")
    assert one != two
    assert one == ImageStore(tmp_path / "a", 1, 1).id_of("raw", "5", "52")


@pytest.mark.parametrize("route", ["/dump", "/static/tmp", "//dump", "/static//tmp"])
def test_images_answer_get_head_and_ranges_to_anybody(season, route):
    address = season.chips(band="B08")["chips"][0]

    def ask(method="GET", **headers):
        written = {"PATH_INFO": address.replace("/dump", route, 1)}
        return season.app.test_client().open("/", method=method, headers=headers, environ_overrides=written)

    whole = ask()
    assert whole.content_type == "image/tiff"
    head = ask("HEAD")
    assert (head.status_code, head.get_data()) == (200, b"")
    assert head.content_length == len(whole.get_data())
    part = ask(Range="bytes=4-11")
    assert part.status_code == 206
    assert part.get_data() == whole.get_data()[4:12]
    assert ask(**authorization("anna")).status_code == 200
    assert ask(**authorization("anna", "wrong")).status_code == 200


def test_nothing_but_images_can_be_fetched(season):
    address = season.chips(band="B08")["chips"][0]
    folder, name = address.rsplit("/", 1)
    assert (season.settings.cache_dir / "images" / ".key").is_file()
    for path in [
        folder, f"{folder}/", f"{folder}/.{name}.lock", f"{folder}/..%2f..%2f.key", f"{folder}/../../.key",
        f"{folder}/{name}.aux.xml", f"{folder}/{name[:-4]}.msk", "/dump/..%2f/.key",
        f"/dump/{'a' * 48}/{name}",
        f"/dump/../{name}", f"{folder.upper()}/{name}", f"{folder}/{name}%00", "/dump/x/chipslist.json",
        f"{folder}/%2e%2e",
    ]:  # fmt: skip
        reply = season.get(path, None)
        assert reply.status_code in (401, 404), path
        assert b"cache" not in reply.get_data()


def test_images_cannot_be_changed(season):
    address = season.chips(band="B08")["chips"][0]
    for method in ("PUT", "POST", "DELETE", "PATCH"):
        assert season.app.test_client().open(address, method=method).status_code in (401, 405)


# --- faults


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
