"""`POST /v1/series`: the numbers of parcelTimeSeries for many parcels, in three forms, in bounded memory."""

from __future__ import annotations

import csv
import io
import json
import math
import tracemalloc

import pyarrow.parquet as pq
import pytest
from api_setup import authorization, build_world

from cbm_backend.api import series_formats
from cbm_backend.db.connection import connect

PROBLEM = "application/problem+json"
COLUMNS = ["pid", "card", "date_part", "band", "count", "mean", "std", "min", "p25", "p50", "p75", "max"]
STATISTICS = COLUMNS[4:]


@pytest.fixture(scope="module")
def world(postgis):
    """P1 has its own scenes; P2 the same statistics as P1 once more."""
    built = build_world(postgis, "api_series_bulk")
    connection = connect(built.settings)
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "insert into nl.sigs_2020 select 2, obsid, band, count, mean + 1, std, min, max, p25, p50, p75 "
            "from nl.sigs_2020 where pid = 1"
        )
        cursor.execute("insert into nl.hists_2020 select 2, obsid, hist from nl.hists_2020 where pid = 1")
    connection.close()
    return built


def post(world, user="anna", **body):
    return world.app.test_client().post(
        "/v1/series", json={"dataset": "nl_2020", **body}, headers=authorization(user)
    )


def lines(world, **body):
    reply = post(world, **body)
    assert reply.status_code == 200, reply.get_json()
    assert reply.content_type == "application/x-ndjson"
    return [json.loads(line) for line in reply.get_data().splitlines()]


def one_by_one(world, pid, card, **arguments):
    reply = world.get("/query/parcelTimeSeries", aoi="nl", year="2020", pid=pid, tstype=card, **arguments)
    columns = reply.get_json()
    return [dict(zip(columns, row)) for row in zip(*columns.values())]


def test_the_numbers_are_those_of_parcel_time_series(world):
    found = lines(world, pids=["P2", "P1"])
    expected = [
        {"pid": pid, "card": card, **row}
        for pid in ("P2", "P1")
        for card in ("bs", "c6", "ndvi", "s2")
        for row in one_by_one(world, pid, card, scl="False")
    ]
    assert len(expected) > 20
    assert found == expected
    assert list(found[0]) == COLUMNS


def test_with_histograms_and_references_too(world):
    found = lines(world, pids=["P1"], cards=["s2"], histogram=True, reference=True)
    expected = one_by_one(world, "P1", "s2", scl="True", ref="True")
    assert [{k: v for k, v in row.items() if k not in ("pid", "card")} for row in found] == expected
    assert all(isinstance(row["hist"], dict) for row in found)
    radar = lines(world, pids=["P1"], cards=["bs"], histogram=True)
    assert radar and all(row["hist"] is None for row in radar)


def test_csv_and_parquet_hold_the_same_rows(world):
    body = {"pids": ["P1", "P2"], "histogram": True, "reference": True}
    expected = lines(world, **body)
    text = post(world, **body, format="csv")
    assert text.content_type == "text/csv; charset=utf-8"
    rows = list(csv.DictReader(io.StringIO(text.get_data(as_text=True), newline="")))
    packed = post(world, **body, format="parquet")
    assert packed.content_type == "application/vnd.apache.parquet"
    assert "series_nl_2020.parquet" in packed.headers["Content-Disposition"]
    table = pq.read_table(io.BytesIO(packed.get_data())).to_pylist()
    assert len(rows) == len(table) == len(expected)
    for wanted, cells, record in zip(expected, rows, table, strict=True):
        for name in [*STATISTICS, "date_part"]:
            if wanted[name] is None:
                assert cells[name] == "" and math.isnan(record[name])
            else:
                assert float(cells[name]) == record[name] == wanted[name]
        for name in ("pid", "card", "band", "reference"):
            assert cells[name] == record[name] == wanted[name]
        hist = wanted["hist"]
        assert (json.loads(cells["hist"]) if cells["hist"] else None) == hist
        assert (json.loads(record["hist"]) if record["hist"] else None) == hist


def test_cards_bands_and_days_select(world):
    assert {row["card"] for row in lines(world, pids=["P1"], cards=["c6", "BS"])} == {"c6", "bs"}
    assert {row["band"] for row in lines(world, pids=["P1"], cards=["s2"], bands=["B4", "B8A"])} == {
        "B04",
        "B8A",
    }
    assert {row["band"] for row in lines(world, pids=["P1"], bands=["VV"])} == {"VVb", "VVc"}
    day = 86400
    june17 = 1592352000
    found = lines(world, pids=["P1"], start="2020-06-17", end="2020-06-17")
    assert found and all(june17 <= row["date_part"] < june17 + day for row in found)
    assert lines(world, pids=["P1"], start="2021-01-01") == []


def test_a_parcel_asked_twice_comes_once_and_one_without_series_not_at_all(world):
    assert lines(world, pids=["P1", "P1"]) == lines(world, pids=["P1"])
    assert lines(world, pids=["p/3 ü"]) == []
    empty = pq.read_table(io.BytesIO(post(world, pids=["p/3 ü"], format="parquet").get_data()))
    assert (empty.num_rows, empty.column_names) == (0, COLUMNS)
    assert post(world, pids=["p/3 ü"], format="csv").get_data(as_text=True).strip() == ",".join(COLUMNS)


@pytest.mark.parametrize(
    "body, status, field",
    [
        ({}, 400, "pids"),
        ({"pids": []}, 400, "pids"),
        ({"pids": [""]}, 400, "pids"),
        ({"pids": ["x" * 201]}, 400, "pids"),
        ({"pids": "P1"}, 400, "pids"),
        ({"pids": ["P1"] * 1001}, 400, "pids"),
        ({"pids": ["P1", "nope", "P99"]}, 404, "nope, P99 (2 of 3)"),
        ({"pids": [f"no {i}" for i in range(50)]}, 404, "no 9, ... (50 of 50)"),
        ({"pids": ["a\0b"]}, 400, "NUL"),
        ({"pids": ["P1"], "cards": ["c1"]}, 400, "cards"),
        ({"pids": ["P1"], "cards": ["parcels"]}, 400, "cards"),
        ({"pids": ["P1"], "cards": []}, 400, "cards"),
        ({"pids": ["P1"], "bands": ["B99"]}, 400, "bands"),
        ({"pids": ["P1"], "cards": ["bs"], "bands": ["B04"]}, 400, "bands"),
        ({"pids": ["P1"], "start": "2020-06-31"}, 400, "start"),
        ({"pids": ["P1"], "start": "2020-07-01", "end": "2020-06-30"}, 400, "start is after end"),
        ({"pids": ["P1"], "format": "xlsx"}, 400, "format"),
        ({"pids": ["P1"], "histogram": "perhaps"}, 400, "histogram"),
        ({"dataset": "nl_1999", "pids": ["P1"]}, 404, "dataset"),
        ({"dataset": "be_2020", "pids": ["B1"]}, 403, "dataset"),
    ],
)
def test_what_cannot_be_answered_is_refused_before_anything_is_sent(world, body, status, field):
    reply = post(world, **body)
    assert (reply.status_code, reply.content_type) == (status, PROBLEM)
    assert field in reply.get_data(as_text=True)


def test_replies_that_nobody_reads_give_their_connections_back(world):
    for _ in range(8):
        post(world, pids=["P1", "P2"]).close()
    assert lines(world, pids=["P1"])


@pytest.mark.parametrize("name", sorted(series_formats.FORMATS))
def test_memory_does_not_grow_with_the_number_of_parcels(name, monkeypatch):
    """A reply holds a parcel, or a row group of Parquet, at a time."""
    monkeypatch.setattr(series_formats, "ROWS_PER_GROUP", 10_000)
    columns = tuple(COLUMNS)

    def parcels(count):
        for number in range(count):
            row = ("B04", 1.0, 2.5, float("nan"), 1.0, 2.0, 3.0, 4.0, 5.0)
            yield [(f"P{number}", "s2", 1.5e9 + i, *row) for i in range(584)]

    def peak(count):
        tracemalloc.start()
        total = sum(len(chunk) for chunk in series_formats.FORMATS[name].write(columns, parcels(count)))
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most, total

    few, small = peak(40)
    many, large = peak(120)
    assert large > 2 * small or name == "parquet"
    assert many < 1.3 * few + 1_000_000
