"""Weather of a parcel, its markers, and options.json (contract 1.8, 1.9, 1.12)."""

from __future__ import annotations

import csv
import io

import pytest
from api_setup import World, build_world

from cbm_backend.api import create_app
from cbm_backend.db.connection import connect, transaction

NL = {"aoi": "nl", "year": "2020"}

# The cells share the edge x = 5.375, on which the centre of the parcel "edge" of table nl.edge lies.
FILL = """
    insert into public.era5_grid (grid_id, x, y, geom_cell) values
        (1, 5.25, 52.325, ST_MakeEnvelope(5.125, 52.2, 5.375, 52.45, 4326)),
        (2, 5.5, 52.325, ST_MakeEnvelope(5.375, 52.2, 5.625, 52.45, 4326)),
        (3, 5.25, 52.075, ST_MakeEnvelope(5.125, 51.95, 5.375, 52.2, 4326));
    insert into public.era5_data values
        (3, '2020-06-13', 9.5, 21.25, 15.1, 0), (3, '2020-06-12', 8, 20, 14, 3.3),
        (1, '2020-06-12', 1, 2, 1.5, null), (2, '2020-06-12', 5, 6, 5.5, 1);
    create table nl.env_2020 (pid int primary key, grid_id int);
    insert into nl.env_2020 select ogc_fid, 2 from nl.parcels_2020 where parcel_id = 'P1';
    create table nl.edge as select 1 as ogc_fid, 'edge'::text as parcel_id, 'c'::text as crop, 1 as code,
        ST_Multi(ST_MakeEnvelope(5.374, 52.3, 5.376, 52.302, 4326)) as wkb_geometry;
    insert into public.cbm_dataset (aoi, year, ptype, tables, parcel_id_column, crop_name_column,
        crop_code_column, srid)
    select 'nl', 2020, 'env', tables || '{"env": "nl.env_2020"}', parcel_id_column, crop_name_column,
        crop_code_column, srid from public.cbm_dataset where aoi = 'nl' and ptype = ''
    union all
    select 'nl', 2020, 'edge', '{"parcels": "nl.edge"}', 'parcel_id', 'crop', 'code', 4326;

    create table nl.markers_2020 (foi_id int, marker text, marker_type text, date_start date, date_main date,
        date_end date, duration_days int, value_1 real, value_2 real, value_3 real, pid text, practice text);
    insert into nl.markers_2020 values
        (2, 'drop', 'ndvi', '2020-06-20', '2020-06-25', '2020-07-01', 11, 0.8, 0.3, 0.5, 'P1', 'mowing'),
        (1, 'drop', 'ndvi', '2020-05-01', '2020-05-04', '2020-05-09', 8, 0.9, 'NaN', 0.4, 'P1', 'mowing'),
        (3, 'drop', 'ndvi', '2020-05-01', '2020-05-04', '2020-05-09', 8, 0.9, 0.2, 0.4, 'P2', 'mowing');
    create table nl.found (like nl.markers_2020);
    alter table nl.found add column parcel_id text;
    insert into nl.found select m.*, 'P4' from nl.markers_2020 m where pid = 'P2';
    update public.cbm_dataset set tables = tables || '{"markers": "nl.found"}' where ptype = 'env';
    grant select on all tables in schema nl to cbm_api;
"""


@pytest.fixture(scope="module")
def world(postgis):
    world = build_world(postgis, "api_weather")
    connection = connect(world.settings)
    with transaction(connection) as cursor:
        cursor.execute(FILL)
    connection.close()
    return World(world.settings, create_app(world.settings))


def ask(world, route, user="anna", **arguments):
    reply = world.get(f"/query/{route}", user, **arguments)
    assert (reply.status_code, reply.content_type) == (200, "application/json")
    return reply.get_json()


@pytest.mark.parametrize("route", ["weatherTimeSeries", "parcelWeatherTS", "weathertimeseries"])
def test_weather_is_the_days_of_the_cell_around_the_parcel(world, route):
    reply = ask(world, route, **NL, pid="P1")
    assert list(reply) == ["meteo_date", "tmin", "tmax", "tmean", "prec"]
    assert reply == {
        "meteo_date": ["2020-06-12", "2020-06-13"], "tmin": [8, 9.5], "tmax": [20, 21.25],
        "tmean": [14, 15.1], "prec": [3.3, 0],
    }  # fmt: skip


def test_the_description_tells_which_datasets_have_weather(world):
    nl = ask(world, "info")["aois"]["nl"]["details"]
    assert {name: detail["weather"] for name, detail in nl.items() if name != "2020_g"} == {
        "2020": True, "2020_env": True, "2020_edge": True,
    }  # fmt: skip
    assert not any(d["weather"] for d in ask(world, "info", "bob")["aois"]["be"]["details"].values())


def test_a_centre_on_the_edge_of_two_cells_has_the_weather_of_one(world):
    reply = ask(world, "weatherTimeSeries", **NL, ptype="edge", pid="edge")
    assert reply == {"meteo_date": ["2020-06-12"], "tmin": [1], "tmax": [2], "tmean": [1.5], "prec": [None]}


def test_a_dataset_with_an_environment_table_takes_the_cell_from_there(world):
    assert ask(world, "weatherTimeSeries", **NL, ptype="env", pid="P1")["tmin"] == [5]
    assert ask(world, "weatherTimeSeries", **NL, ptype="env", pid="P2")["tmin"] == []


def test_a_parcel_outside_all_cells_or_unknown_has_every_key_empty(world):
    for arguments, user in [
        ({**NL, "pid": "nobody"}, "anna"),
        ({"aoi": "be", "year": 2020, "pid": "?"}, "bob"),
    ]:
        reply = ask(world, "weatherTimeSeries", user, **arguments)
        assert reply == {"meteo_date": [], "tmin": [], "tmax": [], "tmean": [], "prec": []}


def test_weather_as_csv(world):
    reply = world.get("/query/weatherTimeSeries", **NL, pid="P1", tsformat="csv")
    name = "timeseries_nl2020_P1_WeatherTS.csv"
    assert reply.headers["Content-Disposition"] == f"attachment; filename={name}"
    text = reply.get_data(as_text=True)
    assert text.startswith("meteo_date,tmin,tmax,tmean,prec\r\n2020-06-12,")
    assert len(list(csv.reader(io.StringIO(text)))) == 3


def test_markers_of_a_parcel_by_date(world):
    reply = ask(world, "markers", **NL, pid="P1")
    assert list(reply) == [
        "foi_id", "marker", "marker_type", "date_start", "date_main", "date_end", "duration_days",
        "value_1", "value_2", "value_3", "pid", "practice",
    ]  # fmt: skip
    assert reply["foi_id"] == [1, 2]
    assert reply["date_main"] == ["2020-05-04", "2020-06-25"]
    assert reply["value_2"] == [None, pytest.approx(0.3)]
    assert ask(world, "markers", **NL, pid="P9")["foi_id"] == []


def test_a_registered_marker_table_with_the_parcels_own_id_column_is_used(world):
    assert ask(world, "markers", **NL, ptype="env", pid="P4")["foi_id"] == [3]
    assert ask(world, "markers", **NL, ptype="env", pid="P2")["foi_id"] == []


def test_without_a_marker_table_there_is_no_answer(world):
    assert ask(world, "markers", "bob", aoi="be", year="2020", pid="B1") == {}


@pytest.mark.parametrize("route", ["weatherTimeSeries", "markers"])
@pytest.mark.parametrize(
    "bad",
    [{"pid": ""}, {"pid": "a\0"}, {"year": "1"}, {"year": "9" * 30}, {"ptype": "none of these"}],
    ids=str,
)
def test_bad_queries_are_answered_with_an_empty_object(world, route, bad):
    assert ask(world, route, **{**NL, "pid": "P1", **bad}) == {}


def test_options_are_those_of_the_user(world):
    assert ask(world, "options") == {"aois": {"nl": {"desc": "nl", "year": ["2020"]}}}
    assert ask(world, "options", "bob")["aois"]["be"]["year"] == ["2019", "2020"]
    assert set(ask(world, "options", "root")["aois"]) == {"be", "nl"}
    assert set(ask(world, "options", "root", aoi="be")["aois"]) == {"be"}
