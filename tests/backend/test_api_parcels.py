"""`POST /v1/parcels`: what is known of parcels by their ids."""

from __future__ import annotations

import pytest
from api_setup import authorization, build_world

from cbm_backend.db.connection import connect


@pytest.fixture(scope="module")
def world(postgis):
    return build_world(postgis, "api_parcels")


def post(world, status=200, user="anna", **body):
    reply = world.app.test_client().post(
        "/v1/parcels", json={"dataset": "nl_2020", **body}, headers=authorization(user)
    )
    assert reply.status_code == status, reply.get_data(as_text=True)
    return reply.get_json()


def rows(world, statement):
    connection = connect(world.settings)
    with connection, connection.cursor() as cursor:
        cursor.execute(statement)
        found = cursor.fetchall() if cursor.description else []
    connection.close()
    return found


def test_parcels_come_in_the_order_asked_for_each_once_and_unknown_ids_are_left_out(world):
    stored = rows(
        world,
        "select parcel_id, crop, code::text, round(st_area(st_transform(wkb_geometry, 3035))) "
        "from nl.parcels_2020 order by parcel_id desc",
    )
    assert len(stored) > 2
    pids = [stored[0][0], "nobody", *(pid for pid, *_ in stored), "'; drop table nl.parcels_2020; --"]
    told = post(world, pids=pids)
    assert told["dataset"] == "nl_2020"
    found = [(row["pid"], row["crop"], row["crop_code"], row["area"]) for row in told["parcels"]]
    assert found == stored
    assert post(world, pids=["nobody"])["parcels"] == []


def test_the_latest_decision_is_told(world):
    client, login = world.app.test_client(), authorization("anna")
    for outcome in ("compliant", "not compliant"):
        body = {"dataset": "nl_2020", "pid": "P1", "outcome": outcome}
        assert client.post("/v1/decisions", json=body, headers=login).status_code == 201
    told = {
        row["pid"]: (row["decision"], row["earlier_geometry"])
        for row in post(world, pids=["P1", "P2"])["parcels"]
    }
    assert told == {"P1": ("not compliant", False), "P2": (None, None)}


def test_numbers_are_ids_too_and_of_several_parcels_with_one_id_the_first_counts(world):
    rows(world, "insert into be.numbers select * from be.numbers")
    rows(world, "update be.numbers set crop = 'another', ogc_fid = ogc_fid + 100 where ctid > '(0,1)'")
    ((first, count),) = rows(world, "select min(crop) filter (where ogc_fid < 100), count(*) from be.numbers")
    assert count > 1
    (row,) = post(world, user="bob", dataset="be_2019", pids=["7", "x7"])["parcels"]
    assert (row["pid"], row["crop"], row["decision"]) == ("7", first, None)


@pytest.mark.parametrize(
    ("body", "status", "says"),
    [
        ({}, 400, "pids"),
        ({"pids": []}, 400, "pids"),
        ({"pids": [""]}, 400, "pids"),
        ({"pids": ["x"] * 1001}, 400, "1000"),
        ({"pids": "P1"}, 400, "pids"),
        ({"pids": ["P1"], "dataset": "be_2020"}, 403, ""),
        ({"pids": ["P1"], "dataset": "nl_1900"}, 404, ""),
    ],
)
def test_bad_questions_get_a_sentence(world, body, status, says):
    assert says in str(post(world, status, **body))
