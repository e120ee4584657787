import http.server
import json
import shutil
import threading
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path

import psycopg2
import pytest

from cbm_backend.catalogue import listing, store
from cbm_backend.catalogue.sync import SyncRequest, sync
from cbm_backend.errors import InputError, NotFound, Unavailable

pytestmark = pytest.mark.data

ANYWHERE = "POLYGON((-20 30, 40 30, 40 70, -20 70, -20 30))"
NL = "POLYGON((6.33 52.0, 6.48 52.0, 6.48 52.09, 6.33 52.09, 6.33 52.0))"


def rows(settings, query, *values):
    url = settings.require_database_url()
    with closing(psycopg2.connect(url)) as connection, connection, connection.cursor() as cursor:
        cursor.execute(query, values)
        return cursor.fetchall() if cursor.description else []


@pytest.fixture
def area(database):
    def add(name, wkt):
        rows(
            database,
            "insert into aois values (%s, ST_GeomFromText(%s, 4326)) on conflict do nothing",
            name,
            wkt,
        )

    add("all", ANYWHERE)
    add("nl", NL)
    return database


def item(identifier="a", **changes):
    """A minimal item of one Sentinel-2 band in the Netherlands."""
    made = {
        "type": "Feature", "stac_version": "1.0.0", "id": identifier, "collection": "c",
        "bbox": [6.3, 52.0, 6.5, 52.1], "geometry": None, "links": [],
        "properties": {"datetime": "2017-05-01T10:30:00Z"},
        "assets": {"B04": {"href": "./B04.tif", "raster:bands": [{"scale": 0.0001, "offset": 0}]}},
    }  # fmt: skip
    made.update(changes)
    return made


def catalogue(folder: Path, *links, **documents) -> Path:
    """catalog.json with links to `documents` (name -> content), all written to `folder`."""
    for name, content in documents.items():
        text = content if isinstance(content, str) else json.dumps(content)
        (folder / f"{name}.json").write_text(text)
    found = [{"rel": "item", "href": f"./{name}.json"} for name in documents] + list(links)
    (folder / "catalog.json").write_text(json.dumps({"type": "Catalog", "id": "t", "links": found}))
    return folder / "catalog.json"


@pytest.mark.parametrize(
    "folder, card, scenes, bands",
    [("nl2017", "ndvi", 13, ["NDVI"]), ("es2019", "s2", 33, ["B04", "B08", "SCL"]),
     ("ch2022", "s2", 37, ["B02", "B03", "B04", "B05", "B06", "B07", "B11", "B12", "B8A", "SCL"])],
)  # fmt: skip
def test_real_catalogues_are_stored_once(area, shared_data, folder, card, scenes, bands):
    request = SyncRequest(str(shared_data / folder / "catalog.json"), "all")
    first = sync(area, request)
    assert (len(first.new), first.refused, first.ambiguous) == (scenes, [], [])
    stored = rows(area, "select card, assets, radiometry, status from dias_catalogue")
    assert {row[0] for row in stored} == {card}
    assert all(sorted(row[1]) == sorted(row[2]) == bands for row in stored)
    assert all(Path(asset["href"]).is_file() for row in stored for asset in row[1].values())
    again = sync(area, request)
    assert (len(again.known), again.new, again.updated, again.superseded) == (scenes, [], [], [])
    assert rows(area, "select card, assets, radiometry, status from dias_catalogue") == stored


def test_the_order_of_the_band_list_is_the_index_in_the_file(area, shared_data):
    sync(area, SyncRequest(str(shared_data / "ch2022" / "catalog.json"), "all"))
    [[assets]] = rows(area, "select assets from dias_catalogue limit 1")
    assert {name: asset["band"] for name, asset in assets.items()} == {
        "B02": 1, "B03": 2, "B04": 3, "B05": 4, "B06": 5, "B07": 6, "B8A": 7, "B11": 8, "B12": 9, "SCL": 10,
    }  # fmt: skip


def test_duplicates_of_the_swiss_set_leave_esa_and_the_latest(area, shared_data):
    report = sync(area, SyncRequest(str(shared_data / "ch2022" / "catalog.json"), "all"))
    assert report.superseded == [
        "S2A_MSIL2A_20220620T102041_N9999_R065_T32TMT_20221231T122258.SAFE",
        "S2A_MSIL2A_20220623T103031_N9999_R108_T32TMT_20230101T163539.SAFE",
        "S2B_MSIL2A_20220516T101559_N0400_R065_T32TMT_20220516T133430.SAFE",
    ]
    found = rows(
        area,
        """select l.reference, w.reference from dias_catalogue l
           join dias_catalogue w on w.id = l.superseded_by where l.status = 'superseded' order by 1""",
    )
    assert [winner for _, winner in found] == [
        "S2A_MSIL2A_20220620T102041_N0400_R065_T32TMT_20220620T162319.SAFE",
        "S2A_MSIL2A_20220623T103031_N0400_R108_T32TMT_20220623T170319.SAFE",
        "S2B_MSIL2A_20220516T101559_N0400_R065_T32TMT_20220722T190205.SAFE",
    ]


def test_a_better_product_that_comes_later_takes_over(area, tmp_path):
    name = "S2A_MSIL2A_20220620T102041_{}_R065_T32TMT_20221231T122258"
    for baseline, superseded in [
        ("N9999", []),
        ("N0300", ["N9999"]),
        ("N0500", ["N0300"]),
        ("N0400", ["N0400"]),
    ]:
        reference = name.format(baseline)
        report = sync(area, SyncRequest(str(catalogue(tmp_path, one=item(reference))), "nl"))
        assert report.superseded == [name.format(loser) + ".SAFE" for loser in superseded]
    found = rows(area, "select processing_baseline, status, superseded_by from dias_catalogue order by 1")
    [[best]] = rows(area, "select id from dias_catalogue where processing_baseline = '05.00'")
    assert found == [("03.00", "superseded", best), ("04.00", "superseded", best),
                     ("05.00", "ingested", None), ("99.99", "superseded", best)]  # fmt: skip


def test_what_the_metadata_state_is_stored_and_nothing_is_invented(area, shared_data):
    sync(area, SyncRequest(str(shared_data / "s2l2a-33TWM" / "catalog.json"), "all"))
    sync(area, SyncRequest(str(shared_data / "be2023" / "catalog.json"), "all"))
    sync(area, SyncRequest(str(shared_data / "nl2017" / "catalog.json"), "all"))
    found = rows(
        area,
        """select card, sensor, platform, tile, orbit, orbit_direction, processing_baseline,
                  radiometry -> 'B04' ->> 'source', (radiometry -> 'B04' ->> 'offset')::float
           from dias_catalogue where reference like any (
               array['%%20230815T%%', 'NDVI-20170215', 'S1_GRD_20230403', 'S2_L2A_20230402'])
           order by obstime""",
    )
    assert found == [
        ("ndvi", None, None, None, None, None, None, None, None),
        ("s2", None, None, None, None, None, None, "raster:bands", 0.0),
        ("bs", None, None, None, None, None, None, None, None),
        ("s2", "2A", "sentinel-2a", "33TWM", 79, None, "05.09", "earthsearch:boa_offset_applied", 0.0),
    ]
    [[assets]] = rows(area, "select assets from dias_catalogue where reference = 'S1_GRD_20230403'")
    assert sorted(assets) == ["VHb", "VVb"]


def test_times_are_utc_without_zone(area, tmp_path):
    moved = item(properties={"datetime": "2017-05-01T01:30:00+02:00"})
    sync(area, SyncRequest(str(catalogue(tmp_path, one=moved)), "nl"))
    assert str(rows(area, "select obstime from dias_catalogue")[0][0]) == "2017-04-30 23:30:00"


def test_area_and_days_select(area, shared_data):
    stac = str(shared_data / "nl2017" / "catalog.json")
    report = sync(area, SyncRequest(stac, "nl", date(2017, 5, 6), date(2017, 5, 26)))
    assert list(report.new) == ["NDVI-20170506", "NDVI-20170526"]
    rows(area, "insert into aois values ('ch', ST_MakeEnvelope(8.6, 47.4, 8.7, 47.5, 4326))")
    elsewhere = sync(area, SyncRequest(stac, "ch"))
    assert (elsewhere.new, elsewhere.known) == ([], [])


def test_a_collection_outside_the_time_is_not_read(area, tmp_path):
    collection = {"type": "Collection", "id": "c", "extent": {
        "spatial": {"bbox": [[6, 51, 7, 53]]},
        "temporal": {"interval": [["2016-01-01T00:00:00Z", "2016-12-31T00:00:00Z"]]},
    }, "links": [{"rel": "item", "href": "./missing.json"}]}  # fmt: skip
    root = catalogue(tmp_path, {"rel": "child", "href": "./c/collection.json"})
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / "collection.json").write_text(json.dumps(collection))
    assert sync(area, SyncRequest(str(root), "nl", date(2017, 1, 1))).refused == []
    assert len(sync(area, SyncRequest(str(root), "nl", date(2016, 12, 1))).refused) == 1


def test_malformed_nodes_are_named_and_the_rest_is_stored(area, tmp_path):
    root = catalogue(
        tmp_path,
        {"rel": "child", "href": "./catalog.json"},
        {"rel": "child", "href": "./missing.json"},
        {"rel": "child", "href": "s3://eodata/x.json"},
        {"rel": "child", "href": "https://example.org/catalog.json"},
        "no link",
        good=item("good"),
        not_json="{",
        a_list="[]",
        no_type={"id": "x"},
        no_time=item("no_time", properties={}),
        no_place=item("no_place", bbox=None),
        no_bands=item("no_bands", assets={"thumbnail": {"href": "x.png", "roles": ["thumbnail"]}}),
        s3=item("s3", assets={"B04": {"href": "s3://eodata/B04.jp2"}}),
        vsi=item("vsi", assets={"B04": {"href": "/vsicurl/http://127.0.0.1/B04.tif"}}),
        level1=item("S2A_MSIL1C_20180101T105441_N0206_R051_T31TDH_20180101T124911"),
        loud=item("loud", assets={"VV": {"href": "vv.tif", "cbm:quantity": "loudness"}}),
        bands=item("bands", assets={"B04": {"href": "B04.tif", "eo:bands": "B04"}}),
    )
    report = sync(area, SyncRequest(str(root), "nl"))
    assert report.new == ["good"]
    refused = {name.rsplit("/", 1)[-1].removesuffix(".json"): reason for name, reason in report.refused}
    assert set(refused) == {"missing", "x", "catalog", "not_json", "a_list", "no_type", "no_time", "no_place",
                            "no_bands", "s3", "vsi", "loud", "bands",
                            "S2A_MSIL1C_20180101T105441_N0206_R051_T31TDH_20180101T124911"}  # fmt: skip
    assert "--allow-host example.org" in refused["catalog"]
    assert "use power, decibel or amplitude" in refused["loud"]
    assert "datetime" in refused["no_time"]


def test_values_that_nobody_explains_are_kept_out_of_the_queue(area, tmp_path):
    unknown = item(assets={"B04": {"href": "B04.tif"}})
    report = sync(area, SyncRequest(str(catalogue(tmp_path, one=unknown)), "nl"))
    assert report.ambiguous[0][0] == "a"
    assert rows(area, "select status, message <> '' from dias_catalogue") == [("ambiguous", True)]
    report = sync(area, SyncRequest(str(catalogue(tmp_path, one=item())), "nl"))
    assert report.updated == ["a"]
    assert rows(area, "select status from dias_catalogue") == [("ingested",)]


@pytest.mark.parametrize(
    "properties, taken",
    [({"product:type": "IW_GRDH_1S"}, False), ({"sar:product_type": "SLC"}, False),
     ({"sar:product_type": "GRD", "proj:code": "EPSG:32631"}, True), ({"sar:product_type": "RTC"}, True)],
)  # fmt: skip
def test_radar_that_is_not_geocoded_is_refused(area, tmp_path, properties, taken):
    radar = item("S1A_x", properties={"datetime": "2017-05-01T05:30:00Z", **properties},
                 assets={"vv": {"href": "./vv.tif", "type": "image/tiff"}})  # fmt: skip
    report = sync(area, SyncRequest(str(catalogue(tmp_path, one=radar)), "nl"))
    assert (report.new == ["S1A_x"]) is taken
    assert all("not geocoded" in reason for _, reason in report.refused)


def test_product_metadata_beside_the_item_decide(area, tmp_path, shared_data):
    name = "S2A_MSIL2A_20230821T221941_N0509_R029_T01KAB_20230822T021825"
    shutil.copy(shared_data / "s2-safe-metadata" / f"{name}.SAFE" / "MTD_MSIL2A.xml", tmp_path)
    assets = {"B04": {"href": "B04.tif"}, "product_metadata": {"href": "./MTD_MSIL2A.xml"}}
    sync(area, SyncRequest(str(catalogue(tmp_path, one=item(name, assets=assets))), "nl"))
    [[radiometry, direction]] = rows(area, "select radiometry, orbit_direction from dias_catalogue")
    assert radiometry["B04"]["source"] == "MTD_MSIL2A.xml"
    assert radiometry["B04"]["offset"] == pytest.approx(-0.1)
    assert direction == "D"


def test_an_id_that_belongs_to_another_scene_is_refused(area, tmp_path):
    sync(area, SyncRequest(str(catalogue(tmp_path, one=item())), "nl"))
    other = item(properties={"datetime": "2018-05-01T10:30:00Z"})
    report = sync(area, SyncRequest(str(catalogue(tmp_path, one=other)), "nl"))
    assert "another scene" in report.refused[0][1]
    assert rows(area, "select count(*), min(obstime)::date::text from dias_catalogue") == [(1, "2017-05-01")]


def test_stac_1_1_bands_and_native_resolution(area, tmp_path):
    def band(key):
        return {"href": f"{key}.jp2", "raster:scale": 0.0001, "raster:offset": -0.1, "nodata": 0,
                "bands": [{"name": key.split("_")[0]}], "roles": ["data", "reflectance"]}  # fmt: skip

    keys = ["B04_60m", "B04_10m", "B04_20m", "B8A_20m", "B8A_60m"]
    assets = {key: band(key) for key in keys} | {
        "SCL_60m": {"href": "SCL_60m.jp2"},
        "SCL_20m": {"href": "SCL_20m.jp2"},
    }
    assets["TCI_10m"] = {"href": "TCI.jp2", "roles": ["visual"], "bands": [{"name": "B04"}, {"name": "B03"}]}
    sync(area, SyncRequest(str(catalogue(tmp_path, one=item(assets=assets))), "nl"))
    [[stored]] = rows(area, "select assets from dias_catalogue")
    found = {name: Path(asset["href"]).name for name, asset in stored.items()}
    assert found == {"B04": "B04_10m.jp2", "B8A": "B8A_20m.jp2", "SCL": "SCL_20m.jp2"}


@pytest.mark.parametrize(
    "request_, error, words",
    [({"url": "missing.json", "aoi": "nl"}, InputError, "no such file"),
     ({"url": "ftp://x/catalog.json", "aoi": "nl"}, InputError, "http"),
     ({"url": "{root}", "aoi": "nowhere"}, NotFound, "nowhere"),
     ({"url": "{root}", "aoi": "nl", "card": "b4"}, InputError, "card"),
     ({"url": "{root}", "aoi": "nl", "start": date(2017, 2, 1), "end": date(2017, 1, 1)},
      InputError, "after"),
     ({"url": "{folder}/one.json", "aoi": "nl"}, InputError, "STAC")],
)  # fmt: skip
def test_bad_requests_say_what_is_wrong(area, tmp_path, request_, error, words):
    root = catalogue(tmp_path, one={"type": "Table"})
    request_["url"] = request_["url"].format(root=root, folder=tmp_path)
    with pytest.raises(error, match=words):
        sync(area, SyncRequest(**request_))
    assert rows(area, "select count(*) from dias_catalogue") == [(0,)]


@pytest.fixture
def web(tmp_path):
    """A web server over `tmp_path`."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *args):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_catalogue_on_the_web_may_not_point_into_this_machine(area, tmp_path, web):
    files = item("files", assets={"B04": {"href": "file:///etc/B04.tif"}})
    catalogue(tmp_path, {"rel": "child", "href": "file:///etc/passwd"}, good=item("good"), files=files)
    report = sync(area, SyncRequest(f"{web}/catalog.json", "nl"))
    assert report.new == ["good"]
    assert len(report.refused) == 2
    [[assets]] = rows(area, "select assets from dias_catalogue")
    assert assets["B04"]["href"] == f"{web}/B04.tif"


def test_a_server_that_is_down_changes_nothing(area):
    with pytest.raises(Unavailable, match="does not answer"):
        sync(area, SyncRequest("http://127.0.0.1:9/catalog.json", "nl"))


def test_the_catalogue_can_be_listed_and_shown(area, shared_data):
    sync(area, SyncRequest(str(shared_data / "nl2017" / "catalog.json"), "all"))
    assert [row.reference for row in listing.scenes(area, "nl", limit=2)] == [
        "NDVI-20170215",
        "NDVI-20170327",
    ]
    assert listing.scenes(area, "nl", card="s2") == []
    assert listing.scene(area, "NDVI-20170215")["radiometry"]["NDVI"]["scale"] == 0.004
    with pytest.raises(NotFound):
        listing.scene(area, "nothing")


class TestCopies:
    """One archive, and a copy of it that another area is given."""

    @pytest.fixture
    def archives(self, tmp_path):
        made = []
        for name in ("one", "two"):
            folder = tmp_path / name
            folder.mkdir()
            (folder / "red.tif").touch()
            red = {"href": "red.tif", "raster:bands": [{"scale": 0.0001, "offset": 0, "nodata": 0}]}
            made.append(catalogue(folder, a=item("a", assets={"B04": red})))
        return made

    def href(self, area):
        [[found]] = rows(area, "select assets -> 'B04' ->> 'href' from dias_catalogue")
        return found

    def test_files_that_are_there_are_not_exchanged_for_a_copy(self, area, archives):
        sync(area, SyncRequest(str(archives[0]), "nl"))
        known = self.href(area)
        report = sync(area, SyncRequest(str(archives[1]), "all"))
        assert (report.known, report.updated) == (["a"], [])
        assert self.href(area) == known
        [(which, reason)] = report.notes
        assert which == "a" and "known at another place" in reason

    def test_where_they_are_gone_the_copy_takes_their_place(self, area, archives):
        sync(area, SyncRequest(str(archives[0]), "nl"))
        (archives[0].parent / "red.tif").unlink()
        report = sync(area, SyncRequest(str(archives[1]), "all"))
        assert (report.updated, report.notes) == (["a"], [])
        assert self.href(area) == str(archives[1].parent / "red.tif")

    @pytest.mark.parametrize(
        ("known", "offered", "copy"),
        [
            ("s3://eodata/L2A/a.jp2", "s3://eodata/L2A_N0500/a.jp2", False),
            ("s3://eodata/L2A/a.jp2", "/archive/a.jp2", True),
            ("https://one.example/a.tif", "https://two.example/a.tif", True),
            ("https://one.example/a.tif", "https://one.example/b/a.tif", False),
            ("/nowhere/a.tif", "s3://eodata/a.tif", False),
        ],
    )
    def test_a_server_that_names_its_files_anew_has_moved_them(self, known, offered, copy):
        asset = {"B04": {"href": known, "band": 1}}
        assert store.is_copy(asset, {"B04": {"href": offered, "band": 1}}) is copy
        assert not store.is_copy(asset, {"B04": {"href": offered, "band": 2}})
        assert not store.is_copy(asset, {name: {"href": offered, "band": 1} for name in ("B04", "B08")})
