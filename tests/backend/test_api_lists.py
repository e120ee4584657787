"""Lists of parcels: peers, parcels in a polygon, parcels by their statistics (contract 1.6)."""

from __future__ import annotations

import json

import numpy as np
import pytest
from api_setup import SQUARES, World, build_world, lon_lat, square
from pyproj import Transformer
from shapely import transform
from shapely.geometry import shape

from cbm_backend.api import create_app
from cbm_backend.db.connection import connect, transaction
from cbm_backend.parcels.importer import ImportRequest, import_parcels

NL = {"aoi": "nl", "year": "2020"}
NEIGHBOURS = {"aoi": "nl", "year": "2021"}
DEGREES = {"aoi": "nl", "year": "2022"}
CROPS = ("maize", "wheat", "o'grass")


def neighbourhood() -> list[dict]:
    """600 rectangles within 6 km, one in ten below 3,000 m2, of three crops; the first two share an edge."""
    rng = np.random.default_rng(7)
    features = []
    for number in range(600):
        x, y = rng.uniform(150_000, 156_000), rng.uniform(460_000, 466_000)
        size = rng.uniform(30, 54) if number % 10 == 9 else rng.uniform(60, 150)
        crop = CROPS[number % 3] if number > 1 else "maize"
        if number == 1:
            x, y, size = features[0]["corner"][0] + features[0]["size"], features[0]["corner"][1], 100
        features.append({"id": f"n{number}", "crop": crop, "corner": (x, y), "size": size})
    return features


def load(settings, path, year: int, epsg: int) -> None:
    to = Transformer.from_crs(28992, epsg, always_xy=True)
    features = []
    for field in neighbourhood():
        rings = [
            [list(to.transform(*place)) for place in ring] for ring in square(*field["corner"], field["size"])
        ]
        features.append(
            {
                "type": "Feature",
                "properties": {"parcel_id": field["id"], "crop": field["crop"], "code": field["crop"][0]},
                "geometry": {"type": "Polygon", "coordinates": rings},
            }
        )
    crs = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{epsg}"}}
    if epsg == 4326:
        crs["properties"]["name"] = "urn:ogc:def:crs:OGC:1.3:CRS84"
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    request = ImportRequest(path, "nl", year, "parcel_id", "crop", "code")
    import_parcels(settings, request)


@pytest.fixture(scope="module")
def world(postgis, tmp_path_factory):
    folder = tmp_path_factory.mktemp("parcels")
    world = build_world(postgis, "api_lists")
    load(world.settings, folder / "metres.geojson", 2021, 28992)
    load(world.settings, folder / "degrees.geojson", 2022, 4326)
    return World(world.settings, create_app(world.settings))


def ask(world, route, user="anna", **arguments):
    reply = world.get(f"/query/{route}", user, **arguments)
    assert reply.status_code == 200
    assert reply.content_type == "application/json"
    return reply.get_json()


# --- peers


@pytest.fixture(scope="module")
def shapes(world):
    """id -> (crop, shape in EPSG:3035) as the server stores the parcels of 2021."""
    to = Transformer.from_crs(28992, 3035, always_xy=True)
    connection = connect(world.settings)
    with connection, connection.cursor() as cursor:
        cursor.execute("select parcel_id, crop, ST_AsGeoJSON(wkb_geometry, 9) from nl.parcels_2021")
        found = {
            pid: (crop, transform(shape(json.loads(text)), lambda xy: np.column_stack(to.transform(*xy.T))))
            for pid, crop, text in cursor.fetchall()
        }
    connection.close()
    return found


def expected_peers(shapes, pid, distance, most):
    crop, own = shapes[pid]
    near = [
        (other.distance(own), name)
        for name, (its_crop, other) in shapes.items()
        if name != pid and its_crop == crop and other.area > 3000 and other.distance(own) <= distance
    ]
    return sorted(near)[:most]


@pytest.mark.parametrize("dataset", [NEIGHBOURS, DEGREES], ids=["metres", "degrees"])
@pytest.mark.parametrize(
    ("distance", "most"), [(50, 10), (399, 3), (1000, 10), (1300, 100), (5000, 20), (5000, 100)]
)
def test_peers_are_the_nearest_of_the_same_crop_measured_in_3035(world, shapes, dataset, distance, most):
    for pid in ("n0", "n17", "n318", "n599"):
        reply = ask(world, "parcelPeers", **dataset, pid=pid, distance=distance, max=most)
        expected = expected_peers(shapes, pid, distance, most)
        assert reply["distance"] == pytest.approx([metres for metres, _ in expected], abs=0.01)
        assert set(reply["pids"]) == {name for _, name in expected}
        assert reply["distance"] == sorted(reply["distance"])


def test_the_reply_has_the_keys_of_the_client_and_of_the_manual(world):
    reply = ask(world, "parcelPeers", **NEIGHBOURS, pid="n0")
    assert list(reply) == ["pids", "distance", "pid"]
    assert reply["pids"] == reply["pid"]
    assert (reply["pids"][0], reply["distance"][0]) == ("n1", 0.0)


def test_peers_have_the_defaults_and_limits_of_the_manual(world):
    default = ask(world, "parcelPeers", **NEIGHBOURS, pid="n0")
    assert default == ask(world, "parcelPeers", **NEIGHBOURS, pid="n0", distance="1000.0", max="10")
    assert default == ask(world, "parcelPeers", **NEIGHBOURS, pid="n0", distance="", max="")
    most = ask(world, "parcelPeers", **NEIGHBOURS, pid="n0", distance="5000", max="100")
    assert most == ask(world, "parcelPeers", **NEIGHBOURS, pid="n0", distance="1e9", max="9" * 18)
    assert len(most["pids"]) == 100
    assert ask(world, "parcelPeers", **NEIGHBOURS, pid="n0", maxPeers="2")["pids"] == default["pids"][:2]


def test_peers_of_a_legacy_parcels_parameter(world):
    reply = ask(world, "parcelPeers", parcels="nl", year="2021", pid="n0", max="1")
    assert reply["pids"] == ["n1"]


def test_an_unknown_parcel_has_no_peers(world):
    assert ask(world, "parcelPeers", **NEIGHBOURS, pid="nobody") == {"pids": [], "distance": [], "pid": []}


def test_a_crop_without_a_name_has_no_peers_and_a_doubled_id_no_answer(world):
    connection = connect(world.settings)
    with transaction(connection) as cursor:
        cursor.execute("create table nl.doubled as select * from nl.parcels_2021")
        cursor.execute("update nl.doubled set crop = null where parcel_id in ('n5', 'n6')")
        cursor.execute("update nl.doubled set parcel_id = 'twice' where parcel_id in ('n7', 'n8')")
        cursor.execute("grant select on nl.doubled to cbm_api")
        cursor.execute(
            """insert into public.cbm_dataset (aoi, year, tables, parcel_id_column, crop_name_column,
               crop_code_column, srid) values ('nl', 2023, '{"parcels": "nl.doubled"}', 'parcel_id', 'crop',
               'code', 28992)"""
        )
    connection.close()
    other = World(world.settings, create_app(world.settings))
    asked = {"aoi": "nl", "year": "2023"}
    assert ask(other, "parcelPeers", **asked, pid="n5")["pids"] == []
    assert ask(other, "parcelPeers", **asked, pid="twice") == {}
    assert ask(other, "parcelPeers", **asked, pid="n0")["pids"][0] == "n1"


@pytest.mark.parametrize(
    "bad",
    [
        {"distance": "far"}, {"distance": "-1"}, {"distance": "nan"}, {"distance": "inf"},
        {"distance": "1\0"}, {"max": "0"}, {"max": "-5"}, {"max": "1.5"}, {"max": "ten"},
        {"max": "1_0"}, {"max": "9" * 5000}, {"pid": ""}, {"pid": "n0\0"}, {"year": "1999"}, {"ptype": "x"},
    ],
    ids=str,
)  # fmt: skip
def test_bad_peer_queries_are_answered_with_an_empty_object(world, bad):
    assert ask(world, "parcelPeers", **{**NEIGHBOURS, "pid": "n0", **bad}) == {}


# --- polygon


def ring(x0, y0, x1, y1) -> str:
    corners = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    places = [lon_lat(x, y) for x, y in corners]
    return "-".join(f"{place['lon']}_{place['lat']}" for place in places)


AROUND_P1_P2 = ring(149_990, 459_990, 150_300, 460_200)


def test_a_polygon_finds_ids_only_unless_asked_for_more(world):
    assert ask(world, "parcelsByPolygon", **NL, polygon=AROUND_P1_P2) == {
        "pid": ["P1", "P2"],
        "pids": ["P1", "P2"],
    }
    everything = ask(world, "parcelsByPolygon", **NL, polygon=AROUND_P1_P2, only_ids="False")
    assert list(everything) == ["pid", "cropname", "cropcode", "srid", "area", "clon", "clat", "pids"]
    one = ask(world, "parcelByID", **NL, pid="P2")
    assert {key: [values[1]] for key, values in everything.items() if key != "pids"} == one


@pytest.mark.parametrize("only_ids", ["true", "1", "no", "", "0"])
def test_only_the_word_true_keeps_to_ids(world, only_ids):
    assert "cropname" in ask(world, "parcelsByPolygon", **NL, polygon=AROUND_P1_P2, only_ids=only_ids)


def test_geometry_comes_on_request_with_and_without_the_rest(world):
    reply = ask(world, "parcelsByPolygon", **NL, polygon=AROUND_P1_P2, withGeometry="True", wgs84="True")
    assert list(reply) == ["pid", "geom", "pids"]
    geometry = json.loads(reply["geom"][0])
    assert geometry["crs"]["properties"]["name"] == "EPSG:4326"
    whole = ask(world, "parcelsByPolygon", **NL, polygon=AROUND_P1_P2, withGeometry="True", only_ids="False")
    assert list(whole)[:5] == ["pid", "cropname", "cropcode", "srid", "geom"]


@pytest.mark.parametrize("route", ["parcelsByPolygon", "parcelByPolygon", "PARCELBYPOLYGON"])
@pytest.mark.parametrize("name", ["polygon", "poly"])
def test_the_spellings_of_the_swagger_page(world, route, name):
    assert ask(world, route, **NL, **{name: AROUND_P1_P2})["pids"] == ["P1", "P2"]


def test_at_most_a_hundred_parcels_come_and_fewer_on_request(world):
    all_of_them = ring(149_000, 459_000, 157_000, 467_000)
    assert len(ask(world, "parcelsByPolygon", **NEIGHBOURS, polygon=all_of_them)["pid"]) == 100
    assert len(ask(world, "parcelsByPolygon", **NEIGHBOURS, polygon=all_of_them, max="1000")["pid"]) == 100
    some = ask(world, "parcelsByPolygon", **NEIGHBOURS, polygon=all_of_them, max="7")
    assert some["pid"] == [f"n{number}" for number in range(7)]


def test_touching_and_holes_count_as_on_a_map(world):
    x, y = SQUARES["p/3 ü"][0]
    hole = f"POLYGON(({wkt(x - 50, y - 50, x + 150, y + 150)}),({wkt(x - 20, y - 20, x + 120, y + 120)}))"
    assert ask(world, "parcelsByPolygon", **NL, polygon=hole)["pid"] == []
    assert ask(world, "parcelsByPolygon", **NL, polygon=ring(x + 60, y + 60, x + 70, y + 70))["pid"] == [
        "p/3 ü"
    ]


def wkt(x0, y0, x1, y1) -> str:
    places = [lon_lat(x, y) for x, y in [(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)]]
    return ", ".join(f"{place['lon']} {place['lat']}" for place in places)


@pytest.mark.parametrize(
    "bad",
    [
        {"polygon": ""}, {"polygon": "5.38"}, {"polygon": "5.1_52-5.2_52.1-5.2_52-5.1_52.1"},
        {"polygon": "-5_42-8_42-8_51--5_51"}, {"polygon": "181_52-182_52-182_53"},
        {"polygon": "x\0"}, {"polygon": "1_1-" * 5000}, {"max": "0"}, {"max": "all"}, {"year": "1066"},
    ],
    ids=lambda bad: str(bad)[:50],
)  # fmt: skip
def test_bad_polygons_are_answered_with_an_empty_object(world, bad):
    assert ask(world, "parcelsByPolygon", **{**NL, "polygon": AROUND_P1_P2, **bad}) == {}


def test_a_polygon_without_parcels_gives_every_key_empty(world):
    assert ask(world, "parcelsByPolygon", **NL, polygon="0_0-0.1_0-0.1_0.1") == {"pid": [], "pids": []}


# --- statistics

WINDOW = {**NL, "start_date": "2020-06-12", "end_date": "2020-06-22", "band": "B04"}


@pytest.mark.parametrize(
    ("change", "pids"),
    [
        ({"values": "5000"}, ["P1"]),
        ({"values": "4999-5001"}, ["P1"]),
        ({"values": "5000-5000"}, ["P1"]),
        ({"values": "-1e4-1e4"}, ["P1"]),
        ({"values": "-20--10"}, []),
        ({"values": "5001-6000"}, []),
        ({"values": "9", "stype": "max"}, ["P1"]),
        ({"values": "9", "stype": "min"}, []),
        ({"values": "3-5", "stype": "p75"}, ["P1"]),
        ({"values": "5000", "band": "B4"}, ["P1"]),
        ({"values": "5000", "start_date": "2020-06-13"}, []),
        ({"values": "5000", "end_date": "2020-06-12"}, ["P1"]),
        ({"values": "5000", "end_date": "2020-06-12", "start_date": "2020-06-12"}, ["P1"]),
        ({"values": "5000", "end_date": "2020-06-11", "start_date": "2020-06-01"}, []),
        ({"values": "1", "band": "B04"}, []),
        ({"values": "0-1", "band": "VVb"}, ["P1"]),
        ({"values": "0.45-0.55", "band": "VVc"}, ["P1"]),
        ({"values": "0.45-0.55", "band": "VVb"}, []),
        ({"values": "1", "band": "B99"}, []),
        ({"values": "5000", "max": "1"}, ["P1"]),
    ],
)
def test_parcels_by_their_statistics(world, change, pids):
    assert ask(world, "parcelStatsPeers", **{**WINDOW, **change}) == {"pids": pids}


@pytest.mark.parametrize(
    "bad",
    [
        {"values": "much"}, {"values": ""}, {"values": "6000-5000"}, {"values": "1-2-3"}, {"values": "1\0"},
        {"values": "nan"}, {"stype": "std"}, {"stype": "mean; drop table x"}, {"band": ""}, {"band": "\0"},
        {"start_date": "2020-06-23"}, {"start_date": "2020-02-30"}, {"start_date": "yesterday"},
        {"start_date": ""}, {"end_date": "9999-12-31"}, {"end_date": "20200622"}, {"max": "0"},
        {"year": "1999"}, {"aoi": "nl", "ptype": "zzz"},
    ],
    ids=str,
)  # fmt: skip
def test_bad_statistics_queries_are_answered_with_an_empty_object(world, bad):
    assert ask(world, "parcelStatsPeers", **{**WINDOW, "values": "1-9000", **bad}) == {}


def test_a_dataset_without_the_card_has_no_answer(world):
    asked = {**WINDOW, "aoi": "be", "values": "1"}
    assert ask(world, "parcelStatsPeers", "bob", **asked) == {}
