"""OGC API - Features: pages, boxes, filters and coordinate systems, as any GIS asks for them."""

from __future__ import annotations

import json
from urllib.parse import quote

import pyproj
import pytest
import shapely
from api_setup import SQUARES, TO_WGS84, authorization, build_world, square
from imported import query as rows

PROBLEM = "application/problem+json"
GEOJSON = "application/geo+json"
ITEMS = "/collections/nl_2020/items"
RD = "http://www.opengis.net/def/crs/EPSG/0/28992"
LAT_LON = "http://www.opengis.net/def/crs/EPSG/0/4326"
CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"


@pytest.fixture(scope="module")
def world(postgis):
    return build_world(postgis, "api_features")


def items(world, **arguments):
    reply = world.get(ITEMS, **arguments)
    assert reply.status_code == 200, reply.get_json()
    assert reply.content_type == GEOJSON
    return reply.get_json()


def ids(world, **arguments):
    return [f["id"] for f in items(world, **arguments)["features"]]


def follow(world, address):
    reply = world.app.test_client().get(
        address.removeprefix("http://localhost"), headers=authorization("anna")
    )
    assert reply.status_code == 200, reply.get_json()
    return reply.get_json()


def link(document, rel):
    return next((each["href"] for each in document["links"] if each["rel"] == rel), None)


def box(x, y, size=100):
    corners = [TO_WGS84.transform(x + dx, y + dy) for dx in (0, size) for dy in (0, size)]
    lons, lats = zip(*corners)
    return ",".join(str(value) for value in (min(lons), min(lats), max(lons), max(lats)))


def test_from_the_landing_page_links_lead_to_every_parcel(world):
    landing = follow(world, "/ogc")
    assert {"self", "service-desc", "conformance", "data"} <= {each["rel"] for each in landing["links"]}
    assert any(
        uri.endswith("/conf/geojson") for uri in follow(world, link(landing, "conformance"))["conformsTo"]
    )
    collections = follow(world, link(landing, "data"))["collections"]
    assert [c["id"] for c in collections] == ["nl_2020", "nl_2020_g"]
    assert follow(world, link(collections[0], "self")) == collections[0]
    page = follow(world, link(collections[0], "items"))
    assert {f["id"] for f in page["features"]} == set(SQUARES)
    assert follow(world, link(landing, "service-desc"))["openapi"].startswith("3.")


@pytest.mark.parametrize(
    "accept, media",
    [
        ("application/json", "application/json"),
        ("application/json, text/html;q=0.5", "application/json"),
        ("text/html,application/xhtml+xml,*/*;q=0.8", "text/html; charset=utf-8"),
        ("*/*", "text/html; charset=utf-8"),
    ],
)
def test_the_servers_address_alone_is_the_way_in_for_a_gis_and_a_page_for_people(world, accept, media):
    reply = world.app.test_client().get("/", headers={**authorization("anna"), "Accept": accept})
    assert (reply.status_code, reply.content_type) == (200, media)
    if media == "application/json":
        assert reply.get_json() == follow(world, "/ogc")
        assert "Accept" in reply.headers["Vary"]


def test_a_collection_says_where_its_parcels_are_and_in_which_systems_they_come(world):
    collection = world.get("/collections/nl_2020").get_json()
    west, south, east, north = collection["extent"]["spatial"]["bbox"][0]
    lon, lat = TO_WGS84.transform(150050, 460050)
    assert west < lon < east and south < lat < north and east - west < 0.1
    assert collection["extent"]["temporal"]["interval"] == [["2020-06-12T00:00:00Z", "2020-06-22T00:00:00Z"]]
    assert collection["crs"] == [CRS84, LAT_LON, RD]
    assert collection["storageCrs"] == RD


def test_a_feature_is_a_parcel_in_longitude_and_latitude(world):
    rows(world.settings, "insert into nl.decisions_2020 (pid, outcome) values (1, 'not compliant')")
    feature = next(f for f in items(world)["features"] if f["id"] == "P1")
    assert feature["properties"] == {
        "pid": "P1", "crop": "crop of P1", "crop_code": "260", "area": pytest.approx(10_000, rel=0.01),
        "decision": "not compliant", "earlier_geometry": False,
    }  # fmt: skip
    expected = shapely.transform(
        shapely.Polygon(square(150000, 460000)[0]), TO_WGS84.transform, interleaved=False
    )
    shape = shapely.from_geojson(json.dumps(feature["geometry"]))
    assert shape.symmetric_difference(expected).area < 1e-4 * expected.area
    ring = feature["geometry"]["coordinates"][0][0]
    assert shapely.LinearRing(ring).is_ccw


def test_following_next_gives_every_parcel_once_and_ends(world):
    seen, address, pages = [], f"{ITEMS}?limit=2", 0
    while address:
        page = follow(world, address)
        assert page["numberReturned"] == len(page["features"]) <= 2
        assert page["numberMatched"] == 4
        seen += [f["id"] for f in page["features"]]
        address, pages = link(page, "next"), pages + 1
    assert (seen, pages) == (list(SQUARES), 2)


def test_next_keeps_box_filter_and_system(world):
    first = items(world, limit=1, bbox=box(149000, 459000, 5000), **{"crs": RD, "bbox-crs": CRS84})
    second = follow(world, link(first, "next"))
    assert second["features"][0]["id"] != first["features"][0]["id"]
    assert second["features"][0]["geometry"]["coordinates"][0][0][0][0] > 100_000


@pytest.mark.parametrize(
    "asked, found",
    [
        (box(149990, 459990, 30), ["P1"]),
        (box(150060, 460010, 10), ["P1", "P2"]),
        (box(152210, 460010, 10), ["P4"]),
        (box(152120, 460010, 60), []),  # between the two parts of P4
        (box(100000, 400000, 100), []),
        ("-180,-90,180,90", list(SQUARES)),
        ("-180,-90,0,180,90,9000", list(SQUARES)),  # with heights
        ("170,50,6,53", list(SQUARES)),  # over the date line
        ("170,50,-170,53", []),
        ("-1000,-1000,1000,1000", list(SQUARES)),
    ],
)
def test_a_box_gives_the_parcels_that_meet_it(world, asked, found):
    assert ids(world, bbox=asked) == found


def test_a_box_may_come_in_the_systems_of_the_collection(world):
    assert ids(world, bbox="150060,460010,150070,460020", **{"bbox-crs": RD}) == ["P1", "P2"]
    west, south, east, north = box(150060, 460010, 10).split(",")
    assert ids(world, bbox=f"{south},{west},{north},{east}", **{"bbox-crs": LAT_LON}) == ["P1", "P2"]


def test_features_may_come_in_the_systems_of_the_collection(world):
    for uri, to_rd in (
        (RD, lambda x, y: (x, y)),
        (
            LAT_LON,
            lambda lat, lon: pyproj.Transformer.from_crs(4326, 28992, always_xy=True).transform(lon, lat),
        ),
    ):
        reply = world.get(ITEMS, pid="P1", crs=uri)
        assert reply.headers["Content-Crs"] == f"<{uri}>"
        ring = reply.get_json()["features"][0]["geometry"]["coordinates"][0][0]
        got = {tuple(round(v) for v in to_rd(*point)) for point in ring}
        assert got == {tuple(p) for p in square(150000, 460000)[0]}


def test_parcels_are_found_by_id_and_by_crop_name_or_code(world):
    assert ids(world, pid="p/3 ü") == ["p/3 ü"]
    assert ids(world, pid="p/3") == []
    assert ids(world, crop="crop of P2") == ids(world, crop="261") == ["P2"]
    assert ids(world, crop="crop of P2", pid="P1") == []


@pytest.mark.parametrize("pid", list(SQUARES))
def test_one_parcel_has_its_own_address(world, pid):
    reply = world.app.test_client().get(f"{ITEMS}/{quote(pid, safe='')}", headers=authorization("anna"))
    feature = reply.get_json()
    assert (reply.status_code, feature["type"], feature["id"]) == (200, "Feature", pid)
    assert follow(world, link(feature, "self")) == feature
    assert follow(world, link(feature, "collection"))["id"] == "nl_2020"


def test_limits_above_the_most_are_the_most_and_no_error(world):
    assert len(ids(world, limit=10**9)) == 4


@pytest.mark.parametrize(
    "arguments, field",
    [
        ({"bbox": "1,2,3"}, "bbox"),
        ({"bbox": "a,b,c,d"}, "bbox"),
        ({"bbox": "1,2,nan,4"}, "bbox"),
        ({"bbox": "1,2,inf,4"}, "bbox"),
        ({"bbox": ""}, "bbox"),
        ({"bbox": "5,53,6,52"}, "bbox"),
        ({"bbox": "6,52,5,53", "bbox-crs": RD}, "bbox"),
        ({"bbox": "1,2,3,4", "bbox-crs": "x"}, "bbox-crs"),
        ({"crs": "EPSG:28992"}, "crs"),
        ({"limit": "0"}, "limit"),
        ({"limit": "-1"}, "limit"),
        ({"limit": "x"}, "limit"),
        ({"after": "-1"}, "after"),
        ({"after": str(2**31)}, "after"),
        ({"farmer": "x"}, "farmer"),
        ({"pid": "x" * 201}, "pid"),
        ({"crop": "a\0b"}, "NUL"),
        ({"f": "html"}, "f"),
    ],
)
def test_what_cannot_be_asked_is_named(world, arguments, field):
    reply = world.get(ITEMS, **arguments)
    assert (reply.status_code, reply.content_type) == (400, PROBLEM)
    assert field in reply.get_data(as_text=True)


def test_what_is_not_there_is_404(world):
    for path in (
        f"{ITEMS}/P99",
        "/collections/nl_1999",
        "/collections/nl_1999/items",
        "/collections/nl_2020/x",
    ):
        reply = world.get(path)
        assert (reply.status_code, reply.content_type) == (404, PROBLEM), path


def test_collections_of_other_areas_are_neither_listed_nor_served(world):
    assert [c["id"] for c in world.get("/collections", "bob").get_json()["collections"]] == [
        "be_2019",
        "be_2020",
    ]
    for path in ("/collections/nl_2020", ITEMS, f"{ITEMS}/P1"):
        assert world.get(path, "bob").status_code == 403
        assert world.get(path, None).status_code == 401


def test_a_dataset_taken_over_with_numbers_as_ids_is_a_collection_too(world):
    reply = world.get("/collections/be_2019/items/7", "bob")
    assert reply.get_json()["properties"]["pid"] == "7"
    assert reply.get_json()["properties"]["decision"] is None
    assert world.get("/collections/be_2019/items", "bob", pid="seven").get_json()["features"] == []


def test_what_a_client_holds_stays_valid_until_something_changes(world):
    tag = world.get(ITEMS).headers["ETag"]
    client, headers = world.app.test_client(), {**authorization("anna"), "If-None-Match": tag}
    assert client.get(ITEMS, headers=headers).status_code == 304
    rows(world.settings, "insert into nl.decisions_2020 (pid, outcome) values (2, 'inconclusive')")
    assert client.get(ITEMS, headers=headers).status_code == 200


def test_a_page_that_nobody_reads_gives_its_connection_back(world):
    for _ in range(10):
        world.get(ITEMS).close()
        world.app.test_client().head(ITEMS, headers=authorization("anna")).close()
    assert ids(world) == list(SQUARES)
