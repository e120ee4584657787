"""`/query/info`, and the version that every reply about a dataset carries."""

from __future__ import annotations

import json

import pytest
from api_setup import World, authorization, build_world

from cbm_backend.api import create_app, version
from cbm_backend.users.store import add_user

NL = {"aoi": "nl", "year": "2020"}


@pytest.fixture(scope="module")
def world(postgis):
    return build_world(postgis, "api_info")


def json_of(reply):
    assert reply.status_code == 200
    assert reply.content_type == "application/json"
    return json.loads(reply.get_data(as_text=True))


def test_info_tells_each_user_about_granted_areas_only(world):
    assert list(json_of(world.get("/query/info"))["aois"]) == ["nl"]
    assert list(json_of(world.get("/query/info", "bob"))["aois"]) == ["be"]
    assert {"be", "nl"} <= set(json_of(world.get("/query/info", "root"))["aois"])
    assert list(json_of(world.get("/query/info", "root", aoi="nl"))["aois"]) == ["nl"]
    add_user(world.settings, "newcomer", "x", [], False)
    assert json_of(world.get("/query/info", "newcomer", password="x"))["aois"] == {}


def test_info_has_what_the_clients_and_the_plugin_read(world):
    reply = world.get("/query/info")
    assert '\n    "server"' in reply.get_data(as_text=True)
    body = json_of(reply)
    assert body["server"]["software"] == version.SOFTWARE
    assert set(body["helpers"]) == {
        "documentation", "git_repository", "information_page", "downloadable material", "swagger",
    }  # fmt: skip
    area = body["aois"]["nl"]
    assert area["years"] == ["2020"]
    assert area["datasets"] == ["g"]
    assert {"s2", "bs", "c6", "ndvi"} <= set(area["time_series"])
    assert area["id_table_column"] == "parcel_id"
    assert area["id_examples_2020"] == ["P1", "P2", "p/3 ü", "P4"]
    assert area["id_examples_2020_g"] == ["G1"]
    assert "pid=P1" in area["request_examples"]["parcelByID"]
    details = area["details"]["2020"]
    assert details["bands"]["s2"] == ["B04", "B08", "B8A"]
    assert (details["scl"], details["parcels"], details["weather"]) == (True, 4, False)
    assert (details["start_date"], details["end_date"]) == ("2020-06-12", "2020-06-22")
    assert [details[k] for k in ("id_column", "crop_name_column", "crop_code_column")] == [
        "parcel_id",
        "crop",
        "code",
    ]
    assert details["version"] >= 2
    assert area["details"]["2020_g"]["parcels"] == 1


def test_examples_have_the_address_by_which_clients_reach_the_server(world):
    settings = world.settings.model_copy(update={"public_url": "https://cbm.example.org/"})
    body = json_of(World(settings, create_app(settings)).get("/query/info"))
    assert body["server"]["host"] == "https://cbm.example.org"
    examples = body["aois"]["nl"]["request_examples"]
    assert set(examples) == {
        "parcelByID", "parcelTimeSeries_s2", "parcelTimeSeries_bs", "parcelTimeSeries_c6",
        "parcelTimeSeries_ndvi", "backgroundByParcelID", "weatherTimeSeries", "parcelPeers",
    }  # fmt: skip
    for address in examples.values():
        assert address.startswith("https://cbm.example.org/query/")
        path = address.removeprefix("https://cbm.example.org")
        assert world.get(path).status_code == 200


def test_replies_carry_the_version_of_the_dataset_and_are_not_sent_twice(world):
    first = world.get("/query/parcelTimeSeries", **NL, pid="P1")
    again = world.app.test_client().get(
        "/query/parcelTimeSeries",
        query_string={**NL, "pid": "P1"},
        headers={**authorization("anna"), "If-None-Match": first.headers["ETag"]},
    )
    assert (again.status_code, again.data) == (304, b"")
    assert first.headers["Cache-Control"] == "private, no-cache"
    without = world.app.test_client().get(
        "/query/parcelTimeSeries",
        query_string={**NL, "pid": "P1"},
        headers={"If-None-Match": first.headers["ETag"]},
    )
    assert without.status_code == 401
