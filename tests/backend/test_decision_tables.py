"""Decisions in the database: append-only, found by the parcel's id whatever became of its geometry."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from imported import load, query
from parcel_files import square, write
from psycopg2 import errors as pg

from cbm_backend.areas import delete as delete_area
from cbm_backend.datasets import editing
from cbm_backend.db import migrate
from cbm_backend.db.connection import connect

LIST = "select pid, outcome, latest, earlier_geometry from nl.decisions_2020_list order by id"


@pytest.fixture
def parcels(database, tmp_path):
    """nl_2020 with the parcels a, b, c (ogc_fid 1, 2, 3)."""
    load(database, write(tmp_path / "1.gpkg", [square(i) for i in range(3)], id=list("abc"), crop=["w"] * 3))
    return database


def decide(settings, ogc_fid, outcome="compliant", **columns):
    names = "".join(f", {name}" for name in columns)
    query(
        settings,
        f"insert into nl.decisions_2020 (pid, outcome{names}) values (%s, %s{', %s' * len(columns)})",
        ogc_fid, outcome, *columns.values(),
    )  # fmt: skip


@contextmanager
def acting(settings, role):
    connection = connect(settings, role=role)
    try:
        with connection, connection.cursor() as cursor:
            yield cursor
    finally:
        connection.close()


def test_of_several_decisions_the_last_counts_and_all_stay(parcels):
    decide(parcels, 1, "compliant")
    decide(parcels, 2, "inconclusive")
    decide(parcels, 1, "not compliant")
    assert query(parcels, LIST) == [
        ("a", "compliant", False, False),
        ("b", "inconclusive", True, False),
        ("a", "not compliant", True, False),
    ]


def test_decisions_of_a_parcel_with_a_new_geometry_or_none_are_found_by_its_id_and_marked(parcels, tmp_path):
    for key in (1, 2, 3):
        decide(parcels, key)
    load(parcels, write(tmp_path / "2.gpkg", [square(0), square(1, size=50)], id=["a", "b"], crop=["w", "w"]))
    assert query(parcels, LIST) == [
        ("a", "compliant", True, False),
        ("b", "compliant", True, True),
        ("c", "compliant", True, True),
    ]
    decide(parcels, 4, "not compliant")
    assert query(parcels, LIST)[1:] == [
        ("b", "compliant", False, True),
        ("c", "compliant", True, True),
        ("b", "not compliant", True, False),
    ]


def test_a_parcel_that_is_not_current_gets_no_decision(parcels, tmp_path):
    load(parcels, write(tmp_path / "2.gpkg", [square(0)], id=["a"], crop=["w"]))
    for key in (2, 99):
        with pytest.raises(pg.ForeignKeyViolation, match=f"no parcel with key {key}"):
            decide(parcels, key)
    assert query(parcels, "select count(*) from nl.decisions_2020") == [(0,)]
    assert query(parcels, "select decisions from cbm_decision_state") == [(0,)]


def test_version_time_and_login_are_recorded_without_being_given(parcels):
    query(parcels, "update cbm_dataset set version = 41")
    decide(parcels, 1)
    assert query(
        parcels,
        "select dataset_version, decided_by = session_user, now() - decided_at < interval '1 minute', "
        "reason, note from nl.decisions_2020_list",
    ) == [(41, True, True, "", "")]


def test_the_api_says_who_decided_and_reads_the_list_but_not_the_history(parcels):
    with acting(parcels, "cbm_api_write") as cursor:
        cursor.execute(
            "insert into nl.decisions_2020 (pid, outcome, decided_by) values (1, 'compliant', 'anna') "
            "returning id"
        )
        assert cursor.fetchone() == (1,)
    with acting(parcels, "cbm_api") as cursor:
        cursor.execute("select pid, decided_by from nl.decisions_2020_list")
        assert cursor.fetchall() == [("a", "anna")]
    with pytest.raises(pg.InsufficientPrivilege), acting(parcels, "cbm_api") as cursor:
        cursor.execute("select * from nl.parcels_2020_history")


@pytest.mark.parametrize("column, length", [("reason", 200), ("note", 4000)])
def test_texts_have_a_limit(parcels, column, length):
    decide(parcels, 1, **{column: "x" * length})
    with pytest.raises(pg.CheckViolation):
        decide(parcels, 1, **{column: "x" * (length + 1)})


def test_the_id_column_may_change_and_the_list_follows(database, tmp_path):
    file = write(tmp_path / "1.gpkg", [square(i) for i in range(3)], id=list("abc"), number=[7, 8, 9])
    load(database, file)
    decide(database, 2)
    connection = connect(database)
    editing.edit(connection, "nl_2020", editing.Edit(id_column="number"))
    connection.close()
    assert query(database, LIST) == [("8", "compliant", True, False)]


def test_an_import_without_a_column_of_before_still_works(database, tmp_path):
    load(database, write(tmp_path / "1.gpkg", [square(0), square(1)], id=["a", "b"], farmer=["x", "y"]))
    decide(database, 1)
    load(database, write(tmp_path / "2.gpkg", [square(0)], id=["a"]))
    assert query(database, LIST) == [("a", "compliant", True, False)]


def test_each_decision_raises_the_state_that_etags_are_made_of(parcels):
    for expected in (1, 2):
        decide(parcels, 1)
        assert query(parcels, "select decisions from cbm_decision_state") == [(expected,)]


def test_one_id_is_found_by_index_among_numbers_too(database, tmp_path):
    """The plan for one parcel touches no table as a whole, though the column is a number."""
    load(database, write(tmp_path / "1.gpkg", [square(i) for i in range(3)], id=[1, 2, 3]))
    decide(database, 2)
    connection = connect(database)
    with connection.cursor() as cursor:
        cursor.execute("set enable_seqscan = off")
        cursor.execute("explain select * from nl.decisions_2020_list where pid = '2'")
        plan = "\n".join(row[0] for row in cursor.fetchall())
    connection.close()
    assert "Seq Scan" not in plan, plan
    assert query(database, "select pid from nl.decisions_2020_list where pid = '2'") == [("2",)]


def test_a_dataset_of_the_version_before_gets_list_and_rules_with_the_upgrade(parcels):
    query(
        parcels,
        "drop view nl.decisions_2020_list; drop trigger cbm_decisions_made on nl.decisions_2020; "
        "update cbm_dataset set tables = tables - 'decision_list'",
    )
    migrate.upgrade(parcels)
    decide(parcels, 1)
    assert query(parcels, LIST) == [("a", "compliant", True, False)]
    assert query(parcels, "select decisions from cbm_decision_state") == [(1,)]
    assert query(parcels, "select tables ->> 'decision_list' from cbm_dataset") == [
        ("nl.decisions_2020_list",)
    ]


def test_an_area_is_deleted_with_its_list(parcels):
    decide(parcels, 1)
    connection = connect(parcels)
    delete_area(connection, "nl", with_datasets=True)
    connection.close()
    assert query(parcels, "select count(*) from pg_namespace where nspname = 'nl'") == [(0,)]
