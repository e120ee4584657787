"""`/v1/decisions`: who decided what and when, never changed, found again whatever became of the parcel."""

from __future__ import annotations

import csv
import io
from datetime import datetime, timedelta, timezone

import pytest
from api_setup import SQUARES, authorization, build_world, import_squares

from cbm_backend.db.connection import connect

PROBLEM = "application/problem+json"
ROW = {
    "id", "pid", "outcome", "reason", "note", "decided_by", "decided_at", "dataset_version", "latest",
    "earlier_geometry",
}  # fmt: skip


@pytest.fixture(scope="module")
def built(postgis):
    return build_world(postgis, "api_decisions")


@pytest.fixture
def world(built):
    """No decisions yet."""
    connection = connect(built.settings)
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "truncate nl.decisions_2020 restart identity; truncate nl.decisions_2020_g restart identity"
        )
    connection.close()
    return built


def post(world, user="anna", **body):
    return world.app.test_client().post("/v1/decisions", json=body, headers=authorization(user))


def decide(world, pid="P1", outcome="compliant", **more):
    reply = post(world, dataset="nl_2020", pid=pid, outcome=outcome, **more)
    assert reply.status_code == 201, reply.get_json()
    return reply.get_json()


def listed(world, **arguments):
    reply = world.get("/v1/decisions", dataset="nl_2020", **arguments)
    assert reply.status_code == 200, reply.get_json()
    return reply.get_json()


def test_a_decision_comes_back_with_who_and_when_from_the_credentials(world):
    row = decide(world, outcome="not compliant", reason="mowing", note="seen on 3 June")
    assert set(row) == ROW
    taken = datetime.fromisoformat(row["decided_at"])
    assert taken.utcoffset() == timedelta(0)
    assert abs(datetime.now(timezone.utc) - taken) < timedelta(minutes=1)
    version = world.get("/v1/datasets").get_json()["datasets"][0]["version"]
    assert row | {"decided_at": ""} == {
        "id": 1, "pid": "P1", "outcome": "not compliant", "reason": "mowing", "note": "seen on 3 June",
        "decided_by": "anna", "decided_at": "", "dataset_version": version, "latest": True,
        "earlier_geometry": False,
    }  # fmt: skip
    assert listed(world, pid="P1")["decisions"] == [row]


def test_who_decides_cannot_be_written_into_the_body(world):
    reply = post(
        world, dataset="nl_2020", pid="P1", outcome="compliant", decided_by="root", decided_at="1999"
    )
    assert reply.status_code == 201
    assert reply.get_json()["decided_by"] == "anna"


def test_history_of_a_parcel_is_newest_first_and_only_the_newest_counts(world):
    for outcome in ("compliant", "inconclusive", "not compliant"):
        decide(world, outcome=outcome)
    decide(world, pid="P2")
    history = listed(world, pid="P1")["decisions"]
    assert [(d["outcome"], d["latest"]) for d in history] == [
        ("not compliant", True), ("inconclusive", False), ("compliant", False),
    ]  # fmt: skip
    assert [(d["pid"], d["outcome"]) for d in listed(world, latest="true")["decisions"]] == [
        ("P2", "compliant"), ("P1", "not compliant"),
    ]  # fmt: skip
    assert [d["pid"] for d in listed(world, outcome="inconclusive")["decisions"]] == ["P1"]


def test_ids_with_slashes_blanks_and_umlauts_are_ids_like_others(world):
    decide(world, pid="p/3 ü")
    assert [d["pid"] for d in listed(world, pid="p/3 ü")["decisions"]] == ["p/3 ü"]


def test_following_next_gives_every_decision_once(world):
    made = [decide(world)["id"] for _ in range(7)]
    seen, address = [], "/v1/decisions?dataset=nl_2020&pid=P1&limit=3"
    while address:
        page = world.app.test_client().get(address, headers=authorization("anna")).get_json()
        assert len(page["decisions"]) <= 3
        seen += [d["id"] for d in page["decisions"]]
        address = page["next"]
    assert seen == made[::-1]


def test_since_gives_what_was_decided_then_or_later(world):
    first, second = decide(world), decide(world)
    assert [d["id"] for d in listed(world, since=second["decided_at"])["decisions"]] == [second["id"]]
    zoned = datetime.fromisoformat(second["decided_at"]).astimezone(timezone(timedelta(hours=5)))
    assert [d["id"] for d in listed(world, since=zoned.isoformat())["decisions"]] == [second["id"]]
    naive = first["decided_at"].rstrip("Z")
    assert len(listed(world, since=naive)["decisions"]) == 2
    assert listed(world, since="2100-01-01")["decisions"] == []


def test_csv_has_all_rows_and_the_same_values(world):
    decide(world, note='says "yes", ü\nsecond line')
    decide(world, pid="P2")
    reply = world.get("/v1/decisions", dataset="nl_2020", format="csv")
    assert reply.content_type == "text/csv; charset=utf-8"
    assert "decisions_nl_2020.csv" in reply.headers["Content-Disposition"]
    rows = list(csv.DictReader(io.StringIO(reply.get_data(as_text=True), newline="")))
    expected = listed(world)["decisions"]
    assert [row["note"] for row in rows] == ["", 'says "yes", ü\nsecond line']
    for row, decision in zip(rows, expected, strict=True):
        assert {k: str(v) if not isinstance(v, bool) else v for k, v in decision.items()} == {
            **row, "latest": row["latest"] == "True", "earlier_geometry": row["earlier_geometry"] == "True",
        }  # fmt: skip


def test_what_a_client_holds_stays_valid_until_somebody_decides(world):
    decide(world)
    tag = world.get("/v1/decisions", dataset="nl_2020").headers["ETag"]
    client, headers = world.app.test_client(), {**authorization("anna"), "If-None-Match": tag}
    assert client.get("/v1/decisions?dataset=nl_2020", headers=headers).status_code == 304
    decide(world)
    reply = client.get("/v1/decisions?dataset=nl_2020", headers=headers)
    assert (reply.status_code, len(reply.get_json()["decisions"])) == (200, 2)
    assert reply.headers["Cache-Control"] == "private, no-cache"


def test_decisions_of_replaced_and_removed_parcels_are_found_by_id_and_marked(postgis, tmp_path):
    world = build_world(postgis, "api_decisions_moved")
    decide(world, "P1"), decide(world, "P2")
    moved = {"P1": [(150500, 460000)], "P4": SQUARES["P4"]}
    import_squares(world.settings, tmp_path, "nl", 2020, squares=moved)
    for pid in ("P1", "P2"):
        assert [
            (d["pid"], d["latest"], d["earlier_geometry"]) for d in listed(world, pid=pid)["decisions"]
        ] == [(pid, True, True)]
    assert decide(world, "P1", "inconclusive")["earlier_geometry"] is False
    assert [(d["latest"], d["earlier_geometry"]) for d in listed(world, pid="P1")["decisions"]] == [
        (True, False), (False, True),
    ]  # fmt: skip
    gone = post(world, dataset="nl_2020", pid="P2", outcome="compliant")
    assert (gone.status_code, gone.content_type) == (404, PROBLEM)


@pytest.mark.parametrize(
    "body, status, field",
    [
        ({"pid": "P1", "outcome": "compliant"}, 400, "dataset"),
        ({"dataset": "nl_2020", "outcome": "compliant"}, 400, "pid"),
        ({"dataset": "nl_2020", "pid": "", "outcome": "compliant"}, 400, "pid"),
        ({"dataset": "nl_2020", "pid": 5, "outcome": "compliant"}, 400, "pid"),
        ({"dataset": "nl_2020", "pid": "x" * 201, "outcome": "compliant"}, 400, "pid"),
        ({"dataset": "nl_2020", "pid": "P1"}, 400, "outcome"),
        ({"dataset": "nl_2020", "pid": "P1", "outcome": "fine"}, 400, "outcome"),
        ({"dataset": "nl_2020", "pid": "P1", "outcome": "compliant", "reason": "x" * 201}, 400, "reason"),
        ({"dataset": "nl_2020", "pid": "P1", "outcome": "compliant", "note": "x" * 4001}, 400, "note"),
        ({"dataset": "nl_2020", "pid": "P1", "outcome": "compliant", "note": "a\0b"}, 400, "NUL"),
        ({"dataset": "nl_2020", "pid": "P99", "outcome": "compliant"}, 404, "no parcel"),
        ({"dataset": "nl_1999", "pid": "P1", "outcome": "compliant"}, 404, "dataset"),
        ({"dataset": "be_2020", "pid": "B1", "outcome": "compliant"}, 403, "dataset"),
        ({"dataset": "be_2019", "pid": "7", "outcome": "compliant"}, 403, "dataset"),
    ],
)
def test_a_decision_that_cannot_be_taken_names_the_field_and_changes_nothing(world, body, status, field):
    reply = post(world, **body)
    assert (reply.status_code, reply.content_type) == (status, PROBLEM)
    assert field in reply.get_data(as_text=True)
    assert listed(world)["decisions"] == []


@pytest.mark.parametrize(
    "arguments, field",
    [
        ({"limit": 0}, "limit"), ({"limit": 10_001}, "limit"), ({"limit": "x"}, "limit"),
        ({"before": 0}, "before"), ({"before": 2**63}, "before"), ({"since": "yesterday"}, "since"),
        ({"format": "xml"}, "format"), ({"outcome": "fine"}, "outcome"), ({"latest": "perhaps"}, "latest"),
        ({"pid": "x" * 201}, "pid"), ({"pid": "a\0b"}, "NUL"),
    ],
)  # fmt: skip
def test_a_list_that_cannot_be_given_names_the_field(world, arguments, field):
    reply = world.get("/v1/decisions", dataset="nl_2020", **arguments)
    assert (reply.status_code, reply.content_type) == (400, PROBLEM)
    assert field in reply.get_data(as_text=True)


def test_a_dataset_taken_over_without_decisions_says_so(world):
    reply = post(world, "bob", dataset="be_2019", pid="7", outcome="compliant")
    assert reply.status_code == 409
    assert "be_2019 has no table for decisions" in reply.get_json()["title"]
    assert world.get("/v1/decisions", "bob", dataset="be_2019").status_code == 409


def test_a_stranger_neither_reads_nor_decides(world):
    assert world.get("/v1/decisions", None, dataset="nl_2020").status_code == 401
    assert world.get("/v1/decisions", "bob", dataset="nl_2020").status_code == 403
    assert post(world, "bob", dataset="nl_2020", pid="P1", outcome="compliant").status_code == 403


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_nothing_changes_or_removes_a_decision(world, method):
    decide(world)
    reply = getattr(world.app.test_client(), method)(
        "/v1/decisions?dataset=nl_2020", headers=authorization("root")
    )
    assert reply.status_code == 405
    assert len(listed(world)["decisions"]) == 1


def test_downloads_that_nobody_reads_to_the_end_give_their_place_back(world):
    decide(world)
    for _ in range(10):
        reply = world.get("/v1/decisions", dataset="nl_2020", format="csv")
        reply.close()
    assert world.get("/v1/decisions", dataset="nl_2020", format="csv").get_data()
