"""Stable parcel keys: what a re-import keeps, gives anew and moves to the history."""

from __future__ import annotations

import random
import tempfile
import threading
from pathlib import Path

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from imported import query
from parcel_files import square, write

from cbm_backend.db import registry
from cbm_backend.db.connection import connect
from cbm_backend.errors import Conflict
from cbm_backend.parcels.importer import ImportRequest, import_parcels
from cbm_backend.parcels.matching import Changes


def load(database, path, **more):
    return import_parcels(database, ImportRequest(path, "nl", 2020, "id", "crop", **more))


def keys(database) -> dict[str, int]:
    return dict(query(database, "select id::text, ogc_fid from nl.parcels_2020"))


def dataset(database) -> registry.Dataset:
    connection = connect(database)
    try:
        return registry.get_dataset(connection, "nl", 2020)
    finally:
        connection.close()


@pytest.fixture
def first(database, tmp_path):
    """nl_2020 with parcels a, b, c and d (ogc_fid 1 to 4), each with a signature of scene 1."""
    load(database, write(tmp_path / "1.gpkg", [square(i) for i in range(4)], id=list("abcd"), crop=["w"] * 4))
    query(database, "select cbm_ensure_partitions(1, 1)")
    query(
        database,
        "insert into nl.sigs_2020 (pid, obsid, band) select p, 1, 'B04' from generate_series(1, 4) p",
    )
    return database


def test_the_same_file_again_changes_nothing_but_the_version(first, tmp_path):
    before = query(first, "select * from nl.parcels_2020 order by ogc_fid")
    report = load(first, tmp_path / "1.gpkg")
    assert report.changes == Changes(unchanged=4)
    assert query(first, "select * from nl.parcels_2020 order by ogc_fid") == before
    assert (dataset(first).version, dataset(first).parcels_version) == (2, 1)


def test_each_parcel_gets_what_happened_to_it(first, tmp_path):
    """a as before, b another crop, c another geometry, d gone, e new."""
    shapes = [square(0), square(1), square(2, size=90), square(9)]
    report = load(first, write(tmp_path / "2.gpkg", shapes, id=list("abce"), crop=["w", "maize", "w", "w"]))

    assert report.changes == Changes(unchanged=1, updated=1, new=1, changed=1, removed=1)
    assert keys(first) == {"a": 1, "b": 2, "c": 5, "e": 6}
    assert query(first, "select crop from nl.parcels_2020 where id = 'b'") == [("maize",)]
    assert query(
        first, "select id, ogc_fid, cbm_version, removed_in from nl.parcels_2020_history order by ogc_fid"
    ) == [("c", 3, 1, 2), ("d", 4, 1, 2)]
    assert query(first, "select ogc_fid from nl.parcels_2020 where cbm_version = 2 order by 1") == [
        (5,),
        (6,),
    ]
    assert (dataset(first).version, dataset(first).parcels_version) == (2, 2)


def test_signatures_follow_the_keys_and_those_of_old_geometries_are_seen_by_nobody(first, tmp_path):
    load(first, write(tmp_path / "2.gpkg", [square(0), square(1, size=50)], id=["a", "b"], crop=["w", "w"]))
    assert query(
        first, "select p.id from nl.parcels_2020 p join nl.sigs_2020 s on s.pid = p.ogc_fid order by 1"
    ) == [("a",)]
    assert query(first, "select count(*) from nl.sigs_2020") == [(4,)], "the record of what was known is kept"


def test_a_key_is_never_used_again_not_even_for_the_geometry_it_once_had(first, tmp_path):
    load(first, write(tmp_path / "2.gpkg", [square(0, size=50)], id=["a"], crop=["w"]))
    assert keys(first) == {"a": 5}
    report = load(first, tmp_path / "1.gpkg")
    assert report.changes == Changes(new=3, changed=1)
    assert keys(first) == {"a": 6, "b": 7, "c": 8, "d": 9}


def test_an_import_that_fails_gives_its_keys_to_nobody_else(first, tmp_path):
    query(
        first,
        "create function no() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$; "
        "create trigger no before update on cbm_dataset for each row execute function no()",
    )
    before = query(first, "select * from nl.parcels_2020 order by ogc_fid")
    bigger = write(tmp_path / "2.gpkg", [square(i) for i in range(6)], id=list("abcdef"), crop=["x"] * 6)
    with pytest.raises(Exception, match="no"):
        load(first, bigger)
    assert query(first, "select * from nl.parcels_2020 order by ogc_fid") == before
    query(first, "drop trigger no on cbm_dataset")
    load(first, bigger)
    assert set(keys(first).values()).isdisjoint({0}) and len(set(keys(first).values())) == 6
    assert query(first, "select max(pid) from nl.sigs_2020") == [(4,)]
    assert min(keys(first)[name] for name in "ef") > 4


def test_another_order_of_rings_and_vertices_is_the_same_geometry(first, tmp_path):
    """A shapefile turns rings round and starts them elsewhere; that is no reason to extract again."""
    turned = []
    for i in range(4):
        ring = list(square(i).exterior.coords)
        turned.append(shapely.Polygon([*ring[2:4], *ring[0:3]][::-1]))
    assert not turned[0].equals_exact(square(0), 0)
    report = load(first, write(tmp_path / "p.shp", turned, id=list("abcd"), crop=["w"] * 4))
    assert report.changes == Changes(unchanged=4)


def test_an_id_that_becomes_a_number_still_matches(database, tmp_path):
    load(database, write(tmp_path / "1.gpkg", [square(0), square(1)], id=["7", "8"]))
    report = load(database, write(tmp_path / "2.gpkg", [square(0), square(1)], id=[7, 8]))
    assert report.changes.unchanged + report.changes.updated == 2
    assert keys(database) == {"7": 1, "8": 2}


def test_two_parcels_that_swap_their_ids_are_two_changed_parcels(first, tmp_path):
    report = load(
        first, write(tmp_path / "2.gpkg", [square(i) for i in range(4)], id=list("bacd"), crop=["w"] * 4)
    )
    assert report.changes == Changes(unchanged=2, changed=2)


def test_the_column_set_may_change(first, tmp_path):
    shapes = [square(0), square(1)]
    load(
        first, write(tmp_path / "2.gpkg", shapes, id=["a", "b"], crop=["w", "w"], area=[1, 2], old=["x", "y"])
    )
    assert query(first, "select id, area, old from nl.parcels_2020 order by 1") == [
        ("a", 1, "x"),
        ("b", 2, "y"),
    ]

    report = load(
        first,
        write(tmp_path / "3.gpkg", [square(0), square(7)], id=["a", "b"], crop=["w", "w"], area=["1a", "2b"]),
    )

    assert (report.columns_added, report.columns_removed) == ((), ("old",))
    assert report.changes == Changes(updated=1, changed=1)
    assert query(first, "select id, area from nl.parcels_2020 order by 1") == [("a", "1a"), ("b", "2b")]
    assert query(first, "select id, area, old from nl.parcels_2020_history order by ogc_fid") == [
        ("b", "2", "y"),
        ("c", None, None),
        ("d", None, None),
    ]


def test_the_id_and_crop_columns_may_be_other_ones(first, tmp_path):
    path = write(tmp_path / "2.gpkg", [square(0)], id=None, crop=None, parcel=["a"], kultur=["w"])
    report = import_parcels(first, ImportRequest(path, "nl", 2020, "parcel", "kultur"))
    assert (report.changes.updated, report.changes.removed) == (1, 3)
    assert (dataset(first).parcel_id, dataset(first).crop_name) == ("parcel", "kultur")
    assert query(
        first,
        "select indexdef from pg_indexes where indexname = 'parcels_2020_id_key'",
    ) == [("CREATE UNIQUE INDEX parcels_2020_id_key ON nl.parcels_2020 USING btree (parcel)",)]


def test_a_view_that_needs_a_column_stops_the_import_with_a_sentence(first, tmp_path):
    load(first, write(tmp_path / "2.gpkg", [square(0)], id=["a"], crop=["w"], area=[1]))
    query(first, "create view nl.mine as select area from nl.parcels_2020")
    with pytest.raises(Conflict, match="something else uses a column"):
        load(first, tmp_path / "1.gpkg")
    assert keys(first) == {"a": 1}


def test_rows_that_lost_their_geometry_are_removed_and_named(first, tmp_path):
    report = load(first, write(tmp_path / "2.gpkg", [square(0), None], id=["a", "b"], crop=["w", "w"]))
    assert [(d.id, d.reason) for d in report.skipped] == [("b", "no geometry")]
    assert report.changes == Changes(unchanged=1, removed=3)


def test_two_imports_of_one_dataset_at_once_come_one_after_the_other(first, tmp_path):
    paths = []
    for n in range(2):
        shapes, ids = [square(i, n) for i in range(50)], [f"{n}-{i}" for i in range(50)]
        paths.append(write(tmp_path / f"at_once_{n}.gpkg", shapes, id=ids, crop=["w"] * 50))
    outcomes: list[object] = []

    def run(path) -> None:
        try:
            outcomes.append(load(first, path).parcels)
        except BaseException as error:
            outcomes.append(error)

    threads = [threading.Thread(target=run, args=(path,)) for path in paths]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert outcomes == [50, 50]
    assert dataset(first).version == 3
    assert query(first, "select count(*) from nl.parcels_2020_history") == [(54,)]


def test_readers_are_not_kept_waiting_by_an_import(first, tmp_path):
    """A client in the middle of a transaction neither stops an import nor sees it halfway."""
    reader = connect(first, statement_timeout_ms=5000)
    with reader.cursor() as cursor:
        cursor.execute("set transaction isolation level repeatable read")
        cursor.execute("select count(*) from nl.parcels_2020")
        load(first, write(tmp_path / "2.gpkg", [square(0)], id=["a"], crop=["w"]))
        cursor.execute("select count(*) from nl.parcels_2020")
        assert cursor.fetchone() == (4,)
    reader.close()
    assert query(first, "select count(*) from nl.parcels_2020") == [(1,)]


@st.composite
def deliveries(draw):
    """A sequence of deliveries: id -> (variant of its geometry, crop)."""
    parcel = st.tuples(st.integers(0, 2), st.sampled_from("wm"))
    return draw(
        st.lists(st.dictionaries(st.sampled_from("abcdef"), parcel, min_size=1), min_size=2, max_size=4)
    )


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deliveries=deliveries(), seed=st.integers(0, 999))
def test_any_sequence_of_deliveries_keeps_the_rules(deliveries, seed, database, tmp_path):
    """Keys follow (id, geometry); none is ever used for two geometries; the table is what the file says."""
    query(database, "drop schema if exists nl cascade; delete from cbm_dataset; delete from aois")
    folder = Path(tempfile.mkdtemp(dir=tmp_path))
    seen: dict[int, tuple[str, int]] = {}
    before: dict[str, tuple[int, int]] = {}
    for number, delivery in enumerate(deliveries):
        names = list(delivery)
        random.Random(seed + number).shuffle(names)
        shapes = [square(ord(name) - 97, delivery[name][0]) for name in names]
        report = load(
            database,
            write(folder / f"{number}.gpkg", shapes, id=names, crop=[delivery[name][1] for name in names]),
        )
        now = {name: (key, delivery[name][0]) for name, key in keys(database).items()}
        assert set(now) == set(names)
        for name, (key, variant) in now.items():
            if name in before and before[name][1] == variant:
                assert key == before[name][0]
            else:
                assert key not in seen
            assert seen.setdefault(key, (name, variant)) == (name, variant)
        assert dict(query(database, "select id, crop from nl.parcels_2020")) == {
            n: delivery[n][1] for n in names
        }
        kept = report.changes.unchanged + report.changes.updated
        assert kept + report.changes.new + report.changes.changed == len(names)
        assert len(before) == kept + report.changes.changed + report.changes.removed
        before = now
