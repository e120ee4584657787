"""`/v1/scenes` and `/v1/chips`: what is over a parcel, which scene counts, and the filmstrip."""

from __future__ import annotations

import io
from datetime import date

import numpy as np
import pytest
import rasterio
from chip_setup import fill
from PIL import Image
from psycopg2.extras import Json

from cbm_backend.api.v1.chips import usual_bands
from cbm_backend.chips.cut import Cut
from cbm_backend.chips.filmstrip import Stretch, picture
from cbm_backend.extraction.claim import Selection
from cbm_backend.extraction.worker import RunRequest, run


@pytest.fixture(scope="module")
def season(module_database, tmp_path_factory):
    folder = tmp_path_factory.mktemp("scenes")
    settings = module_database.model_copy(update={"cache_dir": folder / "cache"})
    season = fill(settings, folder, clouds=1.5)
    run(settings, RunRequest("zz", 2024, selection=Selection(date(2024, 1, 1), date(2024, 8, 31))))
    [(season.pid,)] = season.rows(
        "select p.parcel_id from zz.parcels_2024 p join zz.sigs_2024 s on s.pid = p.ogc_fid "
        "group by 1 order by max(s.count) desc limit 1"
    )
    return season


def v1(season, path, status=200, **arguments):
    reply = season.get(f"/v1/{path}", **{"dataset": "zz_2024"} | arguments)
    assert reply.status_code == status, reply.get_data(as_text=True)
    return reply.get_json()


def scenes(season, **arguments):
    return v1(season, "scenes", **arguments)["scenes"]


def test_the_scenes_of_a_parcel_with_what_they_are_worth_there(season):
    found = scenes(season, pid=season.pid)
    assert len(found) == 5
    assert [s["obstime"] for s in found] == sorted(s["obstime"] for s in found)
    assert found[0]["obstime"].endswith("Z")
    first = found[0]
    assert first["reference"].endswith(".SAFE")
    assert (first["card"], first["tile"], first["baseline"]) == ("s2", "31UFU", "05.10")
    assert first["observation"] is True
    bands = {band["band"]: band for band in first["bands"]}
    assert (bands["B08"]["scale"], bands["B08"]["offset"]) == (0.0001, -0.1)
    assert bands["B08"]["source"] == "MTD_MSIL2A.xml"
    assert bands["SCL"]["quantity"] == "class"


def test_cloud_and_valid_count_are_those_of_the_parcel(season):
    for scene in scenes(season, pid=season.pid):
        stored = season.rows(
            """select (select max(s.count) from zz.sigs_2024 s where s.pid = p.ogc_fid and s.obsid = %s),
                      (select h.hist from zz.hists_2024 h where h.pid = p.ogc_fid and h.obsid = %s)
               from zz.parcels_2024 p where p.parcel_id = %s""",
            scene["obsid"], scene["obsid"], season.pid,
        )[0]  # fmt: skip
        assert scene["valid"] == stored[0]
        if stored[1] is None:
            assert scene["cloud"] is None
            continue
        seen = sum(n for value, n in stored[1].items() if value != "0")
        hidden = sum(n for value, n in stored[1].items() if value in ("1", "3", "8", "9", "10", "11"))
        assert scene["cloud"] == pytest.approx(hidden / seen)


def test_scenes_can_be_limited_to_clear_ones(season):
    shares = [s["cloud"] for s in scenes(season, pid=season.pid) if s["cloud"] is not None]
    threshold = sorted(shares)[len(shares) // 2]
    kept = scenes(season, pid=season.pid, max_cloud=threshold)
    assert all(s["cloud"] is None or s["cloud"] <= threshold for s in kept)
    assert len(kept) < 5 or max(shares) <= threshold


def test_of_two_tiles_of_an_overpass_one_is_the_observation(season):
    [(twin,)] = season.rows(
        """insert into dias_catalogue (obstime, reference, card, tile, footprint, assets, radiometry)
           select obstime, replace(reference, 'T31UFU', 'T31UGU'), card, '31UGU', footprint, assets,
                  radiometry
           from dias_catalogue where card = 's2' and status <> 'superseded' order by obstime limit 1
           returning id"""
    )
    try:
        found = scenes(season, pid=season.pid)
        assert len(found) == 6
        assert found[0]["acquisition"] == found[1]["acquisition"]
        assert [s["observation"] for s in found[:2] if s["obsid"] == twin] == [False], "it was not extracted"
        assert len(scenes(season, pid=season.pid, observations="true")) == 5
        assert len(v1(season, "chips", pid=season.pid)["chips"]) == 5
    finally:
        season.rows("delete from dias_catalogue where id = %s", twin)


def test_a_rectangle_or_the_area_has_scenes_too_but_no_parcel(season):
    box = f"{season.lon - 0.01},{season.lat - 0.01},{season.lon + 0.01},{season.lat + 0.01}"
    found = scenes(season, bbox=box)
    assert len(found) == 5
    assert {s["cloud"] for s in found} == {s["valid"] for s in found} == {None}
    assert len(scenes(season)) == 5
    assert scenes(season, bbox="-10,-10,-9,-9") == []
    assert len(scenes(season, card="bs")) > 20
    assert scenes(season, card="c1") == []


def test_pages_follow_each_other_without_gap_or_repeat(season):
    whole = [s["obsid"] for s in scenes(season, card="bs")]
    seen, path = [], "scenes?card=bs&limit=7&dataset=zz_2024"
    while path:
        page = season.get(f"/v1/{path}").get_json()
        seen += [s["obsid"] for s in page["scenes"]]
        path = page["next"] and page["next"].removeprefix("/v1/")
    assert seen == whole


def test_days_limit_the_scenes(season):
    day = scenes(season)[2]["obstime"][:10]
    assert [s["obstime"][:10] for s in scenes(season, start_date=day, end_date=day)] == [day]
    assert scenes(season, start_date="2023-01-01", end_date="2023-12-31") == []


@pytest.mark.parametrize(
    ("arguments", "status", "field"),
    [
        ({"pid": "nobody"}, 404, "nobody"),
        ({"bbox": "1,2,3"}, 400, "bbox"),
        ({"bbox": "5,52,4,53"}, 400, "bbox"),
        ({"bbox": "5,52,nan,53"}, 400, "bbox"),
        ({"pid": "P000001", "bbox": "5,52,6,53"}, 400, "pid, bbox"),
        ({"start_date": "2024-05-01", "end_date": "2024-04-01"}, 400, "start_date"),
        ({"start_date": "2024-02-30"}, 400, "start_date"),
        ({"start_date": "0001-01-01"}, 400, "start_date"),
        ({"max_cloud": "2"}, 400, "max_cloud"),
        ({"limit": "0"}, 400, "limit"),
        ({"after": "yesterday,1"}, 400, "after"),
        ({"after": "2024-13-01T00:00:00,1"}, 400, "after"),
        ({"card": "S2'"}, 400, "card"),
        ({"dataset": "be_2020"}, 403, ""),
    ],
)
def test_bad_questions_get_a_sentence(season, arguments, status, field):
    assert field in str(v1(season, "scenes", status, **arguments))


# --- the filmstrip


def strip(season, **arguments):
    return v1(season, "chips", **{"pid": season.pid} | arguments)


def image(season, chip):
    reply = season.get(chip["url"])
    assert reply.status_code == 200, reply.get_data(as_text=True)
    return reply


def test_a_strip_lists_images_that_are_made_when_fetched(season):
    found = strip(season)
    assert (found["bands"], len(found["chips"])) == (["B08", "B04", "B03"], 5)
    assert found["chipsize"] % 20 == 0
    assert found["chipsize"] >= 320
    with Image.open(io.BytesIO(image(season, found["chips"][0]).get_data())) as picture_:
        assert picture_.mode == "RGBA"
        assert picture_.size == (found["chipsize"] // 10,) * 2
        west, south, east, north = (float(part) for part in picture_.text["Bounds"].split(","))
        assert picture_.text["CRS"] == "EPSG:32631"
        assert east - west == north - south == found["chipsize"]


def test_all_dates_share_one_stretch_that_counts_in_reflectance(season):
    found = strip(season, bands="B04", stretch="0_5000", chipsize=400)
    tif = strip(season, bands="B04", format="tif", chipsize=400)
    for shown, stored in zip(found["chips"], tif["chips"], strict=True):
        with rasterio.MemoryFile(image(season, stored).get_data()) as memory, memory.open() as raw:
            assert (raw.scales, raw.offsets, raw.descriptions) == ((0.0001,), (-0.1,), ("B04",))
            expected = np.clip(255 * (raw.read(1).astype(float) - 1000) / 5000, 0, 255)
        with Image.open(io.BytesIO(image(season, shown).get_data())) as picture_:
            assert np.abs(np.asarray(picture_)[..., 0] - np.floor(expected)).max() <= 1


def test_a_geotiff_holds_bands_of_several_resolutions_on_the_grid_of_the_first(season):
    chip = strip(season, bands="B08_B11_SCL", format="tif", chipsize=400)["chips"][0]
    with rasterio.MemoryFile(image(season, chip).get_data()) as memory, memory.open() as raw:
        assert raw.shape == (40, 40)
        assert raw.descriptions == ("B08", "B11", "SCL")
        assert raw.read(3).max() <= 11


@pytest.mark.parametrize(("card", "bands"), [("bs", "VVb_VHb_VVb"), ("bs", ""), ("c6", ""), ("s2", "SCL")])
def test_other_products_have_pictures_too(season, card, bands):
    found = strip(season, card=card, **({"bands": bands} if bands else {}))
    assert found["chips"]
    with Image.open(io.BytesIO(image(season, found["chips"][0]).get_data())) as picture_:
        shown = np.asarray(picture_)
    assert shown[..., 3].min() == 255
    assert shown[..., 0].std() > 1


def test_an_image_is_kept_and_not_sent_twice(season):
    chip = strip(season)["chips"][1]
    first = image(season, chip)
    assert "private" in first.headers["Cache-Control"]
    from api_setup import authorization

    again = season.app.test_client().get(
        chip["url"], headers={"If-None-Match": first.headers["ETag"], **authorization("anna")}
    )
    assert again.status_code == 304


def test_images_need_credentials_and_the_grant(season):
    chip = strip(season)["chips"][0]
    assert season.get(chip["url"], None).status_code == 401
    assert season.get(chip["url"], "bob").status_code == 403


@pytest.mark.parametrize(
    ("change", "status", "word"),
    [
        ({"bands": "B99"}, 400, "B99"),
        ({"bands": "B08_B04"}, 400, "one band or three"),
        ({"stretch": "5_1"}, 400, "stretch"),
        ({"stretch": "a_b"}, 400, "stretch"),
        ({"stretch": "0_1_0_1"}, 400, "stretch"),
        ({"chipsize": 10}, 400, "chipsize"),
        ({"lon": 500}, 400, "lon"),
        ({"lon": 0}, 404, "no scene"),
        ({"format": "jpg"}, 400, "format"),
    ],
)
def test_images_that_cannot_be_are_refused_with_a_sentence(season, change, status, word):
    obsid = strip(season)["chips"][0]["obsid"]
    asked = {"lon": season.lon, "lat": season.lat} | change
    assert word in str(v1(season, f"chips/{obsid}", status, **asked))


def test_unknown_scenes_are_not_found(season):
    assert v1(season, "chips/999999", 404, lon=season.lon, lat=season.lat)


def test_a_scene_whose_file_is_gone_is_not_found(season):
    chip = strip(season, bands="B03", chipsize=340)["chips"][0]
    [path] = season.land.glob(f"scenes/{chip['reference']}/GRANULE/*/IMG_DATA/*/*_B03_*.jp2")
    hidden = path.rename(path.with_suffix(".hidden"))
    try:
        assert season.get(chip["url"]).status_code == 404
    finally:
        hidden.rename(path)
    assert season.get(chip["url"]).status_code == 200


@pytest.mark.parametrize(
    ("scenes_", "bands"),
    [
        ([{"B03", "B04", "B08", "SCL"}], "B08_B04_B03"),
        ([{"B03", "B04", "B8A"}, {"B03", "B04", "B8A", "B08"}], "B8A_B04_B03"),
        ([{"B04", "B08"}], "B04"),
        ([{"VHb", "VVb"}], "VVb"),
        ([{"SCL"}], "SCL"),
        ([], "B08_B04_B03"),
        ([{"B04"}, {"B08"}], ""),
    ],
)
def test_the_usual_bands_are_those_that_all_scenes_have(scenes_, bands):
    assert usual_bands(scenes_) == bands


def test_a_scene_that_lacks_a_band_is_listed_without_an_image(season):
    [(obsid, assets, meaning)] = season.rows(
        "select id, assets, radiometry from dias_catalogue where card = 's2' and status <> 'superseded' "
        "order by obstime limit 1"
    )
    less = [Json({label: v for label, v in whole.items() if label != "B03"}) for whole in (assets, meaning)]
    season.rows("update dias_catalogue set assets = %s, radiometry = %s where id = %s", *less, obsid)
    try:
        found = strip(season, bands="B03")["chips"]
        assert [chip["url"] is None for chip in found] == [True, False, False, False, False]
        assert strip(season)["bands"] == ["B04"]
    finally:
        whole = [Json(assets), Json(meaning)]
        season.rows("update dias_catalogue set assets = %s, radiometry = %s where id = %s", *whole, obsid)


# --- pictures


def test_two_baselines_of_the_same_ground_look_alike():
    from affine import Affine

    grid = Affine(10, 0, 0, 0, -10, 0)
    reflectance = np.arange(1, 10001, 100).reshape(10, 10)
    old = Cut(reflectance.astype(np.uint16), 32631, grid, 0.0001, 0.0)
    new = Cut((reflectance + 1000).astype(np.uint16), 32631, grid, 0.0001, -0.1)
    stretched = Stretch.of("0_9000", ["B04"])
    assert np.array_equal(picture([old], stretched), picture([new], stretched))


def test_no_data_is_transparent():
    from affine import Affine

    pixels = np.ones((4, 4), np.uint16)
    pixels[0] = 0
    shown = picture([Cut(pixels, 32631, Affine(10, 0, 0, 0, -10, 0))], Stretch.of(None, ["B04"]))
    assert shown[0, :, 3].tolist() == [0] * 4
    assert shown[1:, :, 3].min() == 255
