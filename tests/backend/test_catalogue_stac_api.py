"""STAC APIs: the recorded answers of the real ones, replayed by a server on this machine."""

import copy
import json
import shutil
import threading
from datetime import date, datetime

import pytest
from catalogue_area import add_area, rows
from catalogue_server import Answer, serve

from cbm_backend.catalogue import profile as profile_module
from cbm_backend.catalogue.client import ATTEMPTS, Client
from cbm_backend.catalogue.stac_api import as_parameters, query
from cbm_backend.catalogue.sync import SyncRequest, sync
from cbm_backend.config import Settings
from cbm_backend.errors import InputError, Unavailable
from cbm_backend.storage import registry as stores
from cbm_backend.storage.address import Reach
from cbm_backend.storage.store import StoreRow

pytestmark = pytest.mark.data

CDSE_ID = "S2B_MSIL2A_20200322T074609_N0500_R135_T36NYH_20230612T214223"


@pytest.fixture
def settings(database, tmp_path):
    add_area(database, "ke", 34.9, 1.9, 35.6, 2.6)
    add_area(database, "zm", 27.2, -8.0, 27.8, -7.5)
    add_area(database, "si", 15.3, 46.0, 16.2, 46.9)
    return database.model_copy(update={"cache_dir": tmp_path / "cache"})


@pytest.fixture
def alone(tmp_path):
    """Settings without a database."""
    return Settings(cache_dir=tmp_path / "cache")


@pytest.fixture
def cdse(shared_data):
    path = shared_data / "catalogue-responses/cdse_stac/sentinel-2-l2a_FeatureCollection_20200322.json"
    return json.loads(path.read_text())


def earth_search_items(shared_data):
    folder = shared_data / "s2l2a-33TWM" / "sentinel-2-l2a"
    return [json.loads(path.read_text()) for path in sorted(folder.glob("*/*_L2A.json"))]


def collection(*features, **links):
    return {"type": "FeatureCollection", "features": list(features),
            "links": [{"rel": name, **link} for name, link in links.items()]}  # fmt: skip


def test_the_recorded_answer_of_the_copernicus_data_space(settings, cdse):
    with serve(lambda asked, server: Answer(cdse)) as server:
        report = sync(settings, SyncRequest(f"{server.url}/v1/", "ke", date(2020, 3, 1), date(2020, 3, 31),
                                            "s2", source="cdse"))  # fmt: skip
        [asked] = server.asked
    assert (report.new, report.refused) == ([CDSE_ID + ".SAFE"], [])
    assert (asked.method, asked.path) == ("POST", "/v1/search")
    assert asked.body["collections"] == ["sentinel-2-l2a"]
    assert asked.body["datetime"] == "2020-03-01T00:00:00Z/2020-03-31T23:59:59.999Z"
    assert asked.body["intersects"]["type"] == "Polygon"
    [(assets, radiometry, tile, baseline)] = rows(
        settings, "select assets, radiometry, tile, processing_baseline from dias_catalogue"
    )
    assert (tile, baseline) == ("36NYH", "05.00")
    assert sorted(assets) == ["B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B09", "B11", "B12",
                              "B8A", "SCL"]  # fmt: skip
    # The address is taken as it is: this product lies below L2A_N0500, which its name does not tell.
    assert assets["B04"] == {
        "href": f"s3://eodata/Sentinel-2/MSI/L2A_N0500/2020/03/22/{CDSE_ID}.SAFE/GRANULE/"
        "L2A_T36NYH_A015891_20200322T075811/IMG_DATA/R10m/T36NYH_20200322T074609_B04_10m.jp2",
        "band": 1, "size": 127466004,
        "checksum": "1620cb5828c5ee438c4d36d6cdcfe2b530378b94ca519a8436a0d8a654d08bffebc8",
    }  # fmt: skip
    assert assets["SCL"]["href"].endswith("_SCL_20m.jp2")
    assert radiometry["B04"]["offset"] == -0.1


def test_the_offset_it_repeats_for_an_old_baseline_is_not_believed(settings, cdse):
    cdse["features"][0]["id"] = CDSE_ID.replace("N0500", "N0209")
    with serve(lambda asked, server: Answer(cdse)) as server:
        sync(settings, SyncRequest(server.url, "ke", source="cdse"))
    [[radiometry]] = rows(settings, "select radiometry from dias_catalogue")
    assert (radiometry["B04"]["offset"], radiometry["B04"]["source"]) == (0.0, "baseline N0209")


def test_product_metadata_in_a_registered_store_decide(settings, cdse, shared_data, tmp_path):
    [safe] = (shared_data / "s2-safe-metadata").glob("S2A_MSIL2A_*")
    shutil.copy(safe / "MTD_MSIL2A.xml", tmp_path)
    stores.add(settings, StoreRow("here", "file", root=str(tmp_path)))
    item = cdse["features"][0]
    item["assets"]["product_metadata"]["href"] = "http://{host}/MTD_MSIL2A.xml"
    served = []

    def answer(asked, server):
        if asked.method == "GET":
            served.append(asked.path)
            return Answer((safe / "MTD_MSIL2A.xml").read_bytes())
        host = server.url.removeprefix("http://")
        return Answer(json.dumps(cdse).replace("{host}", host))

    with serve(answer) as server:
        first = sync(settings, SyncRequest(server.url, "ke", source="cdse"))
        again = sync(settings, SyncRequest(server.url, "ke", source="cdse"))
    [(radiometry, direction)] = rows(settings, "select radiometry, orbit_direction from dias_catalogue")
    assert radiometry["B04"] | {"nodata": []} == {
        "scale": 0.0001, "offset": -0.1, "quantity": "reflectance", "source": "MTD_MSIL2A.xml", "nodata": []
    }  # fmt: skip
    assert direction == "D"
    assert (len(first.new), len(again.known)) == (1, 1)
    assert served == ["/MTD_MSIL2A.xml"]  # what is known is not read again


@pytest.mark.parametrize("style", ["POST with merge", "POST whole body", "GET"])
def test_every_page_is_read(settings, shared_data, style):
    path = shared_data / "catalogue-responses/odc-stac/site2-2020_jun_jul-35MNM.geojson"
    items = json.loads(path.read_text())["features"]
    size = 5

    def answer(asked, server):
        at = int((asked.body or asked.parameters).get("token", 0))
        page = items[at : at + size]
        if at + size >= len(items):
            return Answer(collection(*page))
        following = {"token": at + size}
        link = {
            "POST with merge": {"href": f"{server.url}/search", "method": "POST", "merge": True,
                                "body": following},
            "POST whole body": {"href": f"{server.url}/search", "method": "POST",
                                "body": {**(asked.body or {}), **following}},
            "GET": {"href": f"/search?token={at + size}"},
        }[style]  # fmt: skip
        return Answer(collection(*page, next=link))

    with serve(answer) as server:
        request = SyncRequest(server.url, "zm", source="stac-api", collections=("sentinel-2-l2a",),
                              hosts=("sentinel2l2a01.blob.core.windows.net",))  # fmt: skip
        report = sync(settings, request)
        pages = [asked for asked in server.asked if asked.path == "/search"]
    assert len(pages) == -(-len(items) // size)
    assert len(report.new) == len({item["id"] for item in items})
    if style == "POST with merge":
        assert all(page.body["collections"] == ["sentinel-2-l2a"] for page in pages)
    assert len(rows(settings, "select 1 from dias_catalogue where status = 'ingested'")) + len(
        report.superseded
    ) == len(items)


def test_a_server_that_pages_in_circles_is_left(settings, cdse):
    def answer(asked, server):
        return Answer(collection(next={"href": f"{server.url}/search?page=1"}))

    with serve(answer) as server, pytest.raises(InputError, match="circles"):
        sync(settings, SyncRequest(server.url, "ke", source="cdse"))


@pytest.mark.parametrize(
    "first, waits",
    [(Answer("slow down", 429, {"Retry-After": "7"}), [7.0]), (Answer("busy", 503), None),
     (Answer(None), None)],
)  # fmt: skip
def test_a_busy_server_is_asked_again(alone, cdse, first, waits):
    slept = []
    with serve(lambda asked, server: first if len(server.asked) == 1 else Answer(cdse)) as server:
        client = Client(alone, server.url, Reach.of(server.url), sleep=slept.append)
        assert client.object("POST", f"{server.url}/search", body={})["type"] == "FeatureCollection"
    if waits:
        assert slept[0] == waits[0]
    else:
        assert len(slept) == 1
        assert 0.5 <= slept[0] <= 1.0


def test_a_server_that_stays_busy_ends_the_command_and_changes_nothing(alone):
    slept = []
    with serve(lambda asked, server: Answer("busy", 503)) as server:
        client = Client(alone, server.url, Reach.of(server.url), sleep=slept.append)
        with pytest.raises(Unavailable, match="503"):
            client.get(server.url)
        assert len(server.asked) == ATTEMPTS
    assert slept == sorted(slept)


def test_a_wish_for_an_hour_of_rest_is_told_not_slept(alone):
    slept = []
    with serve(lambda asked, server: Answer("", 429, {"Retry-After": "3000"})) as server:
        client = Client(alone, server.url, Reach.of(server.url), sleep=slept.append)
        with pytest.raises(Unavailable, match="3000 s"):
            client.get(server.url)
    assert slept == []


def test_no_more_connections_than_allowed(alone):
    barrier = threading.Event()
    with serve(lambda asked, server: (barrier.wait(0.05), Answer({"a": 1}))[1]) as server:
        clients = [Client(alone, server.url, Reach.of(server.url), connections=2) for _ in range(6)]
        threads = [threading.Thread(target=client.get, args=(server.url,)) for client in clients]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert server.most_at_once == 2


def test_a_redirect_to_another_host_is_refused(alone):
    elsewhere = Answer("", 302, {"Location": "http://127.0.0.2:1/"})
    with serve(lambda asked, server: elsewhere) as server, pytest.raises(InputError, match=r"0\.0\.2"):
        Client(alone, server.url, Reach.of(server.url)).get(server.url)


def test_what_the_server_finds_wrong_is_told(settings):
    wrong = Answer('{"detail": "bad limit"}', 400)
    with serve(lambda asked, server: wrong) as server, pytest.raises(InputError, match="400") as raised:
        sync(settings, SyncRequest(server.url, "ke", source="cdse"))
    assert "bad limit" in raised.value.detail


def earth_search(shared_data, host, **flag):
    """The recorded items, their assets served by `host`; `flag` replaces what they say of the offset."""
    found = []
    for item in earth_search_items(shared_data):
        item = copy.deepcopy(item)
        folder = shared_data / "s2l2a-33TWM" / "sentinel-2-l2a" / item["id"]
        item["properties"].pop("earthsearch:boa_offset_applied")
        item["properties"] |= {f"earthsearch:{name}": value for name, value in flag.items()}
        for key in ("red", "nir", "scl"):
            name = {"red": "B04.tif", "nir": "B08.tif", "scl": "SCL.tif"}[key]
            item["assets"][key]["href"] = f"http://{host}/{folder.name}/{name}"
        item["assets"]["red-jp2"] = {
            "href": "s3://sentinel-s2-l2a/tiles/B04.jp2",
            "eo:bands": [{"name": "red"}],
        }
        found.append(item)
    return found


def sync_earth_search(settings, shared_data, **flag):
    def answer(asked, server):
        if asked.method == "POST":
            return Answer(collection(*earth_search(shared_data, server.url.removeprefix("http://"), **flag)))
        return Answer("not served", 404)

    with serve(answer) as server:
        return sync(settings, SyncRequest(server.url, "si", source="earth-search"))


def test_pixels_that_have_the_offset_already(settings, shared_data):
    report = sync_earth_search(settings, shared_data, boa_offset_applied=True)
    assert (len(report.new), report.ambiguous) == (4, [])
    for assets, radiometry in rows(settings, "select assets, radiometry from dias_catalogue"):
        # The originals (`red-jp2`) lie in a bucket whose readers pay, and are not taken.
        assert {"B04", "B08", "SCL"} <= set(assets)
        assert assets["B04"]["href"].endswith("B04.tif")
        assert radiometry["B04"]["offset"] == 0.0


@pytest.mark.parametrize("flag", [{"boa_offset_applied": False}, {}])
def test_where_the_pixels_cannot_be_asked_nothing_is_extracted_silently(settings, shared_data, flag):
    report = sync_earth_search(settings, shared_data, **flag)
    assert len(report.ambiguous) == 4
    assert all("probe cannot tell" in reason for _, reason in report.ambiguous)
    assert rows(settings, "select distinct status from dias_catalogue") == [("ambiguous",)]


def test_a_flag_that_the_pixels_contradict_makes_the_scene_ambiguous(settings, shared_data, tmp_path):
    folder = tmp_path / "copy"
    shutil.copytree(shared_data / "s2l2a-33TWM", folder)
    for path in folder.glob("sentinel-2-l2a/*/*_L2A.json"):
        path.chmod(0o644)
        path.write_text(path.read_text().replace('"earthsearch:boa_offset_applied": true',
                                                 '"earthsearch:boa_offset_applied": false'))  # fmt: skip
    report = sync(settings, SyncRequest(str(folder / "catalog.json"), "si"))
    reasons = [reason for _, reason in report.ambiguous]
    assert sum("the pixels say that it is" in reason for reason in reasons) >= 3
    assert rows(settings, "select distinct status from dias_catalogue") == [("ambiguous",)]


def test_the_search_of_an_update():
    from shapely import box

    from cbm_backend.catalogue.source import Wanted

    wanted = Wanted(box(5, 50, 6, 51), since=datetime(2023, 4, 5, 6))
    asked = query(profile_module.get("cdse"), wanted)
    assert asked["filter"] == {"op": ">=", "args": [{"property": "published"}, "2023-04-05T06:00:00Z"]}
    assert as_parameters(asked)["filter"] == "published >= '2023-04-05T06:00:00Z'"
    asked = query(profile_module.get("earth-search"), wanted)
    assert asked["query"] == {"updated": {"gte": "2023-04-05T06:00:00Z"}}
    assert as_parameters(asked)["bbox"] == "5.000000,50.000000,6.000000,51.000000"
