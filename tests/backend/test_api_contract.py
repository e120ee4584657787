"""The replies of `/query`, value by value, as contract.md 1.1-1.7, 1.12 and 1.15 have them."""

from __future__ import annotations

import csv
import io
import json

import pytest
from api_setup import SQUARES, TO_LAEA, authorization, build_world, lon_lat
from shapely import transform
from shapely.geometry import shape

NL = {"aoi": "nl", "year": "2020"}
INSIDE_P1 = lon_lat(150020, 460050)
INSIDE_P1_AND_P2 = lon_lat(150070, 460050)
NOWHERE = lon_lat(170000, 470000)


@pytest.fixture(scope="module")
def world(postgis):
    return build_world(postgis, "api_contract")


def json_of(reply):
    assert reply.status_code == 200
    assert reply.content_type == "application/json"
    return json.loads(reply.get_data(as_text=True))


# --- parcels


def test_a_parcel_at_a_location_has_its_columns_in_order(world):
    reply = json_of(world.get("/query/parcelByLocation", **NL, **INSIDE_P1))
    assert list(reply) == ["pid", "cropname", "cropcode", "srid", "area", "clon", "clat"]
    assert reply["pid"] == ["P1"]
    assert reply["cropname"] == ["crop of P1"]
    assert reply["cropcode"] == ["260"]
    assert reply["srid"] == [28992]
    centre = lon_lat(150050, 460050)
    assert reply["clon"] == [pytest.approx(float(centre["lon"]), abs=1e-6)]
    assert reply["clat"] == [pytest.approx(float(centre["lat"]), abs=1e-6)]


def test_the_area_is_that_of_epsg_3035_in_whole_square_metres(world):
    reply = json_of(world.get("/query/parcelByID", **NL, pid="P4", withGeometry="True"))
    drawn = shape(json.loads(reply["geom"][0]))
    laea = transform(drawn, TO_LAEA.transform, interleaved=False)
    assert reply["area"] == [round(laea.area)]
    assert isinstance(reply["area"][0], int)


def test_overlapping_parcels_give_a_row_each(world):
    assert json_of(world.get("/query/parcelByLocation", **NL, **INSIDE_P1_AND_P2))["pid"] == ["P1", "P2"]


def test_a_point_at_the_very_corner_of_a_parcel_finds_it(world):
    x, y = SQUARES["P4"][0]
    reply = json_of(world.get("/query/parcelByID", **NL, pid="P4", withGeometry="True", wgs84="True"))
    lon, lat = json.loads(reply["geom"][0])["coordinates"][0][0][0]
    assert (lon, lat) == pytest.approx((float(lon_lat(x, y)["lon"]), float(lon_lat(x, y)["lat"])), abs=1e-6)
    inward = {"lon": repr(lon + 1e-7), "lat": repr(lat + 1e-7)}
    assert json_of(world.get("/query/parcelByLocation", **NL, **inward))["pid"] == ["P4"]


def test_a_place_without_a_parcel_gives_every_key_empty(world):
    assert json_of(world.get("/query/parcelByLocation", **NL, **NOWHERE)) == {
        "pid": [], "cropname": [], "cropcode": [], "srid": [], "area": [], "clon": [], "clat": [],
    }  # fmt: skip


@pytest.mark.parametrize(("wgs84", "code"), [("False", 28992), ("True", 4326)])
def test_the_geometry_is_geojson_text_with_its_crs_inside(world, wgs84, code):
    reply = json_of(world.get("/query/parcelByID", **NL, pid="P1", withGeometry="True", wgs84=wgs84))
    assert list(reply) == ["pid", "cropname", "cropcode", "srid", "geom", "area", "clon", "clat"]
    assert reply["srid"] == [28992]
    assert isinstance(reply["geom"][0], str)
    geometry = json.loads(reply["geom"][0])
    assert geometry["type"] == "MultiPolygon"
    assert geometry["crs"] == {"type": "name", "properties": {"name": f"EPSG:{code}"}}


def test_ids_may_hold_anything(world):
    assert json_of(world.get("/query/parcelByID", **NL, pid="p/3 ü"))["pid"] == ["p/3 ü"]


@pytest.mark.parametrize(
    "pid", ["P1' or '1'='1", "P1'; drop table nl.parcels_2020; --", "%", "P_", "nothing"]
)
def test_an_unknown_id_gives_empty_lists_and_nothing_else_happens(world, pid):
    assert json_of(world.get("/query/parcelByID", **NL, pid=pid))["pid"] == []
    assert json_of(world.get("/query/parcelByID", **NL, pid="P1"))["pid"] == ["P1"]


def test_a_ptype_has_parcels_of_its_own(world):
    assert json_of(world.get("/query/parcelByLocation", **NL, ptype="g", **INSIDE_P1))["pid"] == ["G1"]
    assert json_of(world.get("/query/parcelByLocation", **NL, ptype="", **INSIDE_P1))["pid"] == ["P1"]


def test_the_clients_swapped_pid_and_ptype_are_recovered(world):
    assert json_of(world.get("/query/parcelByID", **NL, pid="None", ptype="P1"))["pid"] == ["P1"]
    assert json_of(world.get("/query/parcelByID", **NL, pid="g", ptype="G1"))["pid"] == ["G1"]


def test_the_historic_parcels_parameter_names_area_and_year_and_gives_the_old_key(world):
    reply = json_of(world.get("/query/parcelByLocation", parcels="NL2020", **INSIDE_P1))
    assert reply["pid"] == reply["ogc_fid"] == ["P1"]
    assert json_of(world.get("/query/parcelByID", parcels="nl", year="2020", pid="P1"))["ogc_fid"] == ["P1"]
    assert "ogc_fid" not in json_of(world.get("/query/parcelByID", **NL, pid="P1"))


def test_area_and_parameters_in_capitals_and_unknown_parameters_do_no_harm(world):
    assert json_of(world.get("/query/parcelByID", aoi="NL", year="2020", pid="P1", foo="bar"))["pid"] == [
        "P1"
    ]


@pytest.mark.parametrize(
    "path",
    [
        "//query/parcelByID",
        "/query//parcelByID",
        "/query/parcelById",
        "/query/PARCELBYID",
        "/Query/parcelbyid",
    ],
)
def test_spellings_of_the_path(world, path):
    client = world.app.test_client()
    headers = {"Authorization": "Basic YW5uYTpsw6R1ZnQtMQ=="}
    reply = client.get("/", query_string={**NL, "pid": "P1"}, headers=headers,
                       environ_overrides={"PATH_INFO": path})  # fmt: skip
    assert json_of(reply)["pid"] == ["P1"]


# --- series


def series(world, **arguments):
    return json_of(world.get("/query/parcelTimeSeries", **{**NL, "pid": "P1", **arguments}))


STATISTICS = ["count", "mean", "std", "min", "p25", "p50", "p75", "max"]


def test_a_series_has_its_columns_in_order_and_its_rows_by_time_band_and_scene(world):
    reply = series(world, tstype="s2", ref="True")
    assert list(reply) == ["date_part", "band", *STATISTICS, "hist", "reference"]
    rows = list(zip(reply["date_part"], reply["band"], reply["mean"], strict=True))
    early, late = 1591958431.0, 1592390429.0
    assert rows == [
        (early, "B04", 5000.0), (early, "B08", 6000.0), (early, "B8A", 6500.0),
        (late, "B04", 612.3), (late, "B04", 612.5), (late, "B08", 3105.8), (late, "B08", None),
    ]  # fmt: skip
    tiles = [reference.split("_")[5] for reference in reply["reference"]]
    assert tiles == ["T31UFU"] * 3 + ["T31UGU", "T31UFU", "T31UGU", "T31UFU"]
    assert reply["hist"][3:5] == [{"4": 46, "5": 1}, {"4": 47}]
    assert reply["count"] == [187.0] * 7


def test_times_are_json_numbers_and_nan_is_null(world):
    text = world.get("/query/parcelTimeSeries", **NL, pid="P1").get_data(as_text=True)
    assert text.startswith('{"date_part":[1591958431.0,')
    assert "NaN" not in text
    assert "null" in text


def test_with_histograms_scenes_without_one_vanish_and_come_back_without(world):
    with_histograms = series(world, tstype="s2", band="B04")
    without = series(world, tstype="s2", band="B04", scl="False")
    assert len(with_histograms["band"]) == 3
    assert len(without["band"]) == 4
    assert "hist" not in without
    assert "reference" not in without


def test_s2_with_histograms_is_the_default(world):
    assert series(world) == series(world, tstype="s2", scl="True", ref="False", band="")


@pytest.mark.parametrize("band", ["B04", "B4"])
def test_a_band_filter_keeps_the_band_column(world, band):
    assert set(series(world, band=band)["band"]) == {"B04"}


def test_superseded_scenes_stay_out(world):
    assert 1.0 not in series(world, scl="False")["mean"]


@pytest.mark.parametrize(("card", "letter"), [("bs", "b"), ("c6", "c")])
def test_radar_ignores_scl_and_names_polarisations_by_card(world, card, letter):
    reply = series(world, tstype=card, scl="True", ref="True")
    assert list(reply) == ["date_part", "band", *STATISTICS, "reference"]
    dates = len(reply["date_part"]) // 2
    assert reply["band"] == [f"VH{letter}", f"VV{letter}"] * dates
    for spelling in ("VV", f"VV{letter}"):
        assert series(world, tstype=card, band=spelling)["band"] == [f"VV{letter}"] * dates


def test_any_card_of_the_dataset_is_a_tstype_in_any_case(world):
    assert series(world, tstype="NDVI")["mean"] == [0.71]


def test_tstype_scl_gives_scenes_and_histograms(world):
    reply = series(world, tstype="scl")
    assert list(reply) == ["obsid", "hist"]
    assert reply["obsid"] == sorted(reply["obsid"])
    assert {"4": 46, "5": 1} in reply["hist"]


def test_a_parcel_without_signatures_gives_every_key_empty(world):
    reply = series(world, pid="P2", ref="True")
    assert reply == {key: [] for key in ["date_part", "band", *STATISTICS, "hist", "reference"]}


@pytest.mark.parametrize(
    "table", ["parcels", "history", "decisions", "skips", "sigs", "hists", "dias_catalog", "c1", "x"]
)
def test_tables_that_are_no_card_are_no_tstype(world, table):
    assert series(world, tstype=table) == {}


def test_csv_download(world):
    reply = world.get("/query/parcelTimeSeries", **NL, pid="P1", tstype="s2", tsformat="csv", ref="True")
    assert reply.headers["Content-Disposition"] == "attachment; filename=timeseries_nl2020_P1_s2.csv"
    assert reply.mimetype == "text/csv"
    text = reply.get_data(as_text=True)
    assert text.count("\r\n") == 8
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert list(rows[0]) == ["date_part", "band", *STATISTICS, "hist", "reference"]
    assert json.loads(rows[3]["hist"]) == {"4": 46, "5": 1}
    assert [row["mean"] for row in rows][-1] == ""


def test_csv_names_the_ptype(world):
    reply = world.get("/query/parcelTimeSeries", **NL, ptype="g", pid="G1", tstype="s2", tsformat="csv")
    assert reply.status_code == 200
    name = "timeseries_nl2020_g_G1_s2.csv"
    assert reply.get_data(as_text=True) == "{}" or name in reply.headers["Content-Disposition"]


# --- nothing to say


LONG = "x" * 10_000
BAD = [
    ("parcelByID", {"aoi": "nl", "year": "2020"}),
    ("parcelByID", {"aoi": "nl", "year": "abc", "pid": "P1"}),
    ("parcelByID", {"aoi": "nl", "year": "1999", "pid": "P1"}),
    ("parcelByID", {"aoi": "nl", "year": "99999999999999999999", "pid": "P1"}),
    ("parcelByID", {"aoi": "nl", "year": "-2020", "pid": "P1"}),
    ("parcelByID", {"aoi": "nl", "pid": "P1"}),
    ("parcelByID", {"aoi": "nl", "year": "2020", "pid": "P1", "ptype": "nope"}),
    ("parcelByID", {"aoi": "nl", "year": "2020", "pid": "P1", "ptype": "history"}),
    ("parcelByID", {"aoi": "nl", "year": "2020", "pid": "P1", "ptype": '" or 1=1'}),
    ("parcelByID", {"aoi": "nl", "year": "2020", "pid": "a\0b"}),
    ("parcelByID", {"aoi": "nl", "year": "2020", "pid": ""}),
    ("parcelByID", {"year": "2020", "pid": "P1"}),
    ("parcelByID", {}),
    ("parcelByLocation", {"aoi": "nl", "year": "2020"}),
    ("parcelByLocation", {"aoi": "nl", "year": "2020", "lon": "4711", "lat": "None"}),
    ("parcelByLocation", {"aoi": "nl", "year": "2020", "lon": "181", "lat": "5"}),
    ("parcelByLocation", {"aoi": "nl", "year": "2020", "lon": "5", "lat": "-91"}),
    ("parcelByLocation", {"aoi": "nl", "year": "2020", "lon": "nan", "lat": "nan"}),
    ("parcelByLocation", {"aoi": "nl", "year": "2020", "lon": "1e999", "lat": "5"}),
    ("parcelByLocation", {"aoi": "nl", "year": "2020", "lon": "5\0", "lat": "5"}),
    ("parcelTimeSeries", {"aoi": "nl", "year": "2020"}),
    ("parcelTimeSeries", {"aoi": "nl", "year": "2020", "pid": "P1", "tstype": "nope"}),
    ("parcelTimeSeries", {"aoi": "nl", "year": "2020", "pid": "P1", "tstype": LONG}),
    ("parcelTimeSeries", {"aoi": "nl", "year": "2020", "pid": "P1", "band": "B\0"}),
]


@pytest.mark.parametrize(("route", "arguments"), BAD)
def test_a_bad_query_answers_an_empty_object_with_200(world, route, arguments):
    assert json_of(world.get(f"/query/{route}", **arguments)) == {}


@pytest.mark.parametrize(
    ("route", "arguments"),
    [
        ("parcelByID", {"pid": LONG}),
        ("parcelByID", {"pid": "\\'; select pg_sleep(5) --"}),
        ("parcelByID", {"pid": "\U0001f600"}),
        ("parcelTimeSeries", {"pid": "P1", "band": LONG}),
        ("parcelTimeSeries", {"pid": "P1", "band": "{B04,B08}"}),
        ("parcelTimeSeries", {"pid": "9" * 400}),
        ("parcelByLocation", {"lon": "-180", "lat": "90"}),
        ("parcelByLocation", {"lon": "180", "lat": "-90"}),
    ],
)
def test_odd_but_possible_values_find_nothing(world, route, arguments):
    reply = json_of(world.get(f"/query/{route}", **NL, **arguments))
    assert all(column == [] for column in reply.values())


def test_ids_of_a_number_column_may_be_asked_for_with_any_text(world):
    asked = {"aoi": "be", "year": "2019"}
    assert json_of(world.get("/query/parcelByID", "bob", **asked, pid="7"))["pid"] == ["7"]
    for pid in ("seven", "9" * 40, "7.5"):
        assert json_of(world.get("/query/parcelByID", "bob", **asked, pid=pid)) == {}


@pytest.mark.parametrize(
    "query", ["aoi=nl&year=2020&pid=%ff%fe", "aoi=nl&aoi=be&year=2020&pid=x", "&&==&", "%00=%00"]
)
def test_queries_that_no_client_would_write(world, query):
    reply = world.app.test_client().get("/query/parcelByID?" + query, headers=authorization("anna"))
    assert all(column == [] for column in json_of(reply).values())
