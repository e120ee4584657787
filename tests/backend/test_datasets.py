"""The dataset registry: cards appear when published, fields are edited, datasets.json goes in and out."""

from __future__ import annotations

import json
import threading
from datetime import date, datetime

import pytest
from parcel_files import square, write

from cbm_backend.datasets import editing, exchange
from cbm_backend.db import registry
from cbm_backend.db.connection import connect
from cbm_backend.errors import Conflict, InputError, NotFound
from cbm_backend.parcels.importer import ImportRequest, import_parcels

ORIGINAL = {
    "ms_2020": {
        "db": "main",
        "description": "Dataset description",
        "center": "51.0,14.0",
        "zoom": "5",
        "year": "2020",
        "start_date": "2020-01-01",
        "end_date": "2020-12-30",
        "extent": "",
        "tables": {
            "parcels": "ms.parcels_2020",
            "dias_catalog": "dias_catalogue",
            "scl": "ms.hists_2020",
            "s2": "ms.sigs_2020",
            "bs": "ms.sigs_2020",
            "c6": "",
            "bs_tf": "",
        },
        "pcolumns": {"parcel_id": "id", "crop_name": "crop", "crop_code": "code"},
    }
}


@pytest.fixture
def connection(database):
    opened = connect(database)
    yield opened
    opened.close()


@pytest.fixture
def dataset(database, connection, tmp_path):
    return make_dataset(database, connection, tmp_path)


@pytest.fixture
def original(connection):
    make_original(connection)


@pytest.fixture(scope="module")
def unchanged(module_database, tmp_path_factory):
    """A connection to a database with nl_2020 and the original's tables, for what must change nothing."""
    opened = connect(module_database)
    make_dataset(module_database, opened, tmp_path_factory.mktemp("unchanged"))
    make_original(opened)
    before = registry.list_datasets(opened)
    yield opened
    opened.rollback()
    assert registry.list_datasets(opened) == before
    opened.close()


def make_dataset(settings, connection, folder):
    path = write(folder / "p.gpkg", [square(i) for i in range(3)], same=["x"] * 3, code=["1", "2", "3"])
    import_parcels(settings, ImportRequest(path, "nl", 2020, "id", "crop"))
    return registry.get_dataset(connection, "nl", 2020)


def make_original(connection):
    """The tables of an area as the original system makes them."""
    with connection, connection.cursor() as cursor:
        cursor.execute(
            "create schema ms;"
            "create table ms.parcels_2020 (ogc_fid serial primary key, id text, crop text, code int, "
            "  wkb_geometry geometry(Polygon, 32633));"
            "insert into ms.parcels_2020 (id, crop, code, wkb_geometry) values "
            "  ('7', 'wheat', 1, st_setsrid(st_makeenvelope(500000, 5600000, 500100, 5600100), 32633));"
            "create table ms.sigs_2020 (pid int, obsid int, band char(3), count real, mean real, std real, "
            "  min real, max real, p25 real, p50 real, p75 real);"
            "create table ms.hists_2020 (pid int, obsid int, hist json);"
            "insert into dias_catalogue (obstime, reference, card) values "
            "  (now(), 'S2A_1', 's2'), (now(), 'S1A_1', 'bs');"
            "insert into ms.sigs_2020 (pid, obsid, band) values (1, 1, 'B4'), (1, 1, 'B8'), (1, 2, 'VV')"
        )


def test_a_card_appears_when_its_first_scene_is_published(connection, dataset):
    with connection, connection.cursor() as cursor:
        version = registry.add_card(
            cursor, dataset, "s2", ["B08", "B04"], observed=datetime(2020, 5, 1, 10, 30), histograms=True
        )
    assert version == dataset.version + 1
    with connection, connection.cursor() as cursor:
        registry.add_card(cursor, dataset, "s2", ["B04", "B11"], observed=datetime(2020, 3, 2))
        registry.add_card(cursor, dataset, "ndvi", ["NDVI"])
    now = registry.get_dataset(connection, "nl", 2020)
    assert now.tables["s2"] == now.tables["ndvi"] == "nl.sigs_2020"
    assert now.tables["scl"] == "nl.hists_2020"
    assert now.bands == {"s2": ["B04", "B08", "B11"], "ndvi": ["NDVI"]}
    assert (now.start_date, now.end_date) == (date(2020, 3, 2), date(2020, 5, 1))
    assert now.version == dataset.version + 3


def test_the_worker_may_add_cards(database, connection, dataset):
    worker = connect(database, role="cbm_worker")
    with worker, worker.cursor() as cursor:
        registry.add_card(cursor, dataset, "c6", ["VVc", "VHc"], observed=datetime(2020, 5, 1))
    worker.close()
    assert registry.get_dataset(connection, "nl", 2020).bands == {"c6": ["VHc", "VVc"]}


def test_cards_asked_for_at_import_are_there_at_once(database, connection, tmp_path):
    path = write(tmp_path / "p.gpkg", [square(0)])
    import_parcels(database, ImportRequest(path, "nl", 2021, "id", "crop", cards=("s2", "NDVI")))
    tables = registry.get_dataset(connection, "nl", 2021).tables
    assert tables["s2"] == tables["ndvi"] == "nl.sigs_2021"


@pytest.mark.parametrize("card", ["scl", "parcels", "", "s 2", "dias_catalog", "x" * 17])
def test_a_card_may_not_take_the_name_of_another_table(card, unchanged):
    dataset = registry.get_dataset(unchanged, "nl", 2020)
    with pytest.raises(InputError, match="card"), unchanged.cursor() as cursor:
        registry.add_card(cursor, dataset, card, [])


def test_partitions_are_made_for_the_scenes_asked_for(connection, dataset):
    with connection, connection.cursor() as cursor:
        for obsid in (0, 499, 500, 1234, 1):
            cursor.execute("select cbm_ensure_partitions(%s, %s)", (dataset.id, obsid))
        cursor.execute(
            "select inhparent::regclass::text, count(*) from pg_inherits where inhparent in "
            "('nl.sigs_2020'::regclass, 'nl.hists_2020'::regclass, 'nl.skips_2020'::regclass) "
            "group by 1 order by 1"
        )
        assert cursor.fetchall() == [("nl.hists_2020", 3), ("nl.sigs_2020", 3), ("nl.skips_2020", 3)]
        cursor.execute("insert into nl.sigs_2020 (pid, obsid, band) values (1, 499, 'B04'), (1, 500, 'B04')")
        cursor.execute("select tableoid::regclass::text from nl.sigs_2020 order by obsid")
        assert cursor.fetchall() == [("nl.sigs_2020_p0",), ("nl.sigs_2020_p500",)]


def test_many_workers_ask_for_the_same_partitions_at_once(database, connection, dataset):
    failures: list[BaseException] = []
    gate = threading.Barrier(4)

    def run() -> None:
        try:
            worker = connect(database, role="cbm_worker")
            for obsid in range(0, 5000, 500):
                gate.wait(20)
                with worker, worker.cursor() as cursor:
                    cursor.execute("select cbm_ensure_partitions(%s, %s)", (dataset.id, obsid))
                    cursor.execute(
                        "insert into nl.skips_2020 values (1, %s, md5(random()::text)::varchar(16), 'x')",
                        (obsid,),
                    )
            worker.close()
        except BaseException as error:
            gate.abort()
            failures.append(error)

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not failures
    with connection, connection.cursor() as cursor:
        cursor.execute("select count(*) from nl.skips_2020")
        assert cursor.fetchone() == (40,)


def test_partitions_of_an_unknown_dataset_are_refused(connection):
    with pytest.raises(Exception, match="no dataset with id 99"), connection.cursor() as cursor:
        cursor.execute("select cbm_ensure_partitions(99, 1)")


def test_fields_are_edited_and_the_version_rises(connection, dataset):
    changed = editing.edit(
        connection,
        "NL_2020",
        editing.Edit("Dutch parcels", date(2020, 1, 1), date(2020, 12, 31), (52.1, 5.2), crop_code="code"),
    )
    assert changed.description == "Dutch parcels"
    assert (changed.start_date, changed.end_date) == (date(2020, 1, 1), date(2020, 12, 31))
    assert (changed.center, changed.crop_code, changed.parcel_id) == ((52.1, 5.2), "code", "id")
    assert changed.version == dataset.version + 1


@pytest.mark.parametrize(
    ("key", "changes", "error", "sentence"),
    [
        ("nl_2020", editing.Edit(), InputError, "give at least one option"),
        (
            "nl_2020",
            editing.Edit(id_column="nope"),
            InputError,
            "no column 'nope'; it has: id, crop, same, code",
        ),
        ("nl_2020", editing.Edit(id_column="ogc_fid"), InputError, "no column 'ogc_fid'"),
        ("nl_2020", editing.Edit(id_column="same"), InputError, "'same' is empty or repeated in 2 rows"),
        (
            "nl_2020",
            editing.Edit(start_date=date(2021, 1, 1), end_date=date(2020, 1, 1)),
            InputError,
            "is after",
        ),
        ("nl_2021", editing.Edit(description="x"), NotFound, "no dataset nl_2021; the registry has: nl_2020"),
        ("nl-2020", editing.Edit(description="x"), InputError, "write it as <area>_<year>"),
    ],
)
def test_a_bad_edit_changes_nothing(key, changes, error, sentence, unchanged):
    before = registry.list_datasets(unchanged)
    with pytest.raises(error, match=sentence):
        editing.edit(unchanged, key, changes)
    assert registry.list_datasets(unchanged) == before


@pytest.mark.parametrize("text", ["52", "a,b", "91,0", "0,181", "nan,1"])
def test_a_bad_center_is_refused(text):
    with pytest.raises(InputError, match="center"):
        editing.parse_center(text)


def imported(connection, tmp_path, content, **options):
    path = tmp_path / "datasets.json"
    path.write_text(json.dumps(content) if not isinstance(content, str) else content, encoding="utf-8")
    return exchange.import_entries(connection, exchange.parse(path), **options)


def test_the_originals_registry_is_taken_over(connection, original, tmp_path):
    assert imported(connection, tmp_path, ORIGINAL) == []
    dataset = registry.get_dataset(connection, "ms", 2020)
    assert dataset.tables == {
        "parcels": "ms.parcels_2020",
        "dias_catalog": "public.dias_catalogue",
        "scl": "ms.hists_2020",
        "s2": "ms.sigs_2020",
        "bs": "ms.sigs_2020",
    }
    assert dataset.bands == {"s2": ["B4", "B8"], "bs": ["VV"]}
    assert (dataset.srid, dataset.radiometry, dataset.center) == (32633, "raw_dn", (51.0, 14.0))
    assert (dataset.start_date, dataset.end_date) == (date(2020, 1, 1), date(2020, 12, 30))
    reader = connection
    with reader, reader.cursor() as cursor:
        cursor.execute(
            "select st_covers(wkb_geometry, st_point(15.0, 50.5515, 4326)) from aois where name = 'ms'"
        )
        assert cursor.fetchone() == (True,)
        cursor.execute("set local role cbm_api")
        cursor.execute("select count(*) from ms.sigs_2020")
        assert cursor.fetchone() == (3,)


def test_export_gives_back_what_was_imported(connection, original, tmp_path):
    imported(connection, tmp_path, ORIGINAL)
    given = exchange.export(connection)["ms_2020"]
    for field in (
        "db",
        "description",
        "center",
        "zoom",
        "year",
        "start_date",
        "end_date",
        "extent",
        "pcolumns",
    ):
        assert given[field] == ORIGINAL["ms_2020"][field], field
    assert given["tables"]["dias_catalog"] == "public.dias_catalogue"
    assert given["tables"]["c6"] == ""


def test_export_of_our_own_datasets_names_only_what_the_original_knows(connection, dataset):
    tables = exchange.export(connection)["nl_2020"]["tables"]
    assert tables["parcels"] == "nl.parcels_2020"
    assert not {"history", "sigs", "decisions"} & set(tables)


def test_other_spellings_and_a_dataset_with_a_parcel_type(connection, original, tmp_path):
    entry = json.loads(json.dumps(ORIGINAL["ms_2020"]))
    entry["tables"]["dias_catalogue"] = entry["tables"].pop("dias_catalog")
    entry["desc"] = entry.pop("description")
    entry["center"] = [51, 14]
    imported(connection, tmp_path, {"ms_2020_g": entry})
    dataset = registry.get_dataset(connection, "ms", 2020, "g")
    assert (dataset.ptype, dataset.description, dataset.center) == ("g", "Dataset description", (51, 14))


def test_an_entry_that_exists_is_only_overwritten_when_asked_and_never_ours(
    connection, original, dataset, tmp_path
):
    imported(connection, tmp_path, ORIGINAL)
    with pytest.raises(Conflict, match="ms_2020 is registered already; --replace overwrites it"):
        imported(connection, tmp_path, ORIGINAL)
    imported(connection, tmp_path, ORIGINAL, replace=True)
    assert registry.get_dataset(connection, "ms", 2020).version == 2
    with pytest.raises(Conflict, match="nl_2020 is registered already; nothing was imported"):
        imported(connection, tmp_path, {"nl_2020": ORIGINAL["ms_2020"]}, replace=True)


def broken(**changes):
    entry = json.loads(json.dumps(ORIGINAL["ms_2020"]))
    for path, value in changes.items():
        *parents, last = path.split("__")
        target = entry
        for parent in parents:
            target = target[parent]
        target[last] = value
    return {"ms_2020": entry}


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("{", "is not JSON"),
        ("[]", "expected one object per dataset"),
        ({"be-wa_2020": {}}, "write it as <area>_<year>"),
        ({"ms_2020": {"tables": []}}, "'tables' and 'pcolumns' must be objects"),
        (broken(tables__parcels=""), "'tables.parcels' is missing"),
        (broken(tables__s2=5), "'tables.s2' must be a table name"),
        (broken(tables__s2="a.b.c"), "'tables.s2' must be a table name"),
        (broken(tables__s2="ms.nothing"), "the table ms.nothing \\('tables.s2'\\) does not exist"),
        (broken(pcolumns__crop_name="x"), "has no column 'x' \\(crop_name\\); it has: code, crop, id"),
        (broken(pcolumns__parcel_id=""), "'pcolumns.parcel_id' is missing"),
        (broken(start_date="1.2.2020"), "'start_date' must be a date"),
        (broken(center="here"), "center 'here'"),
    ],
)
def test_a_bad_datasets_json_is_refused_whole(content, sentence, unchanged, tmp_path):
    if isinstance(content, dict):
        content = {"ms_2019": ORIGINAL["ms_2020"], **content}
    with pytest.raises(InputError, match=sentence):
        imported(unchanged, tmp_path, content)
    assert [d.key for d in registry.list_datasets(unchanged)] == ["nl_2020"]


def test_a_reimport_does_not_touch_the_tables_of_another_system(connection, original, database, tmp_path):
    imported(connection, tmp_path, ORIGINAL)
    path = write(tmp_path / "p.gpkg", [square(0)], crs="EPSG:32633")
    with pytest.raises(Conflict, match="another system's tables"):
        import_parcels(database, ImportRequest(path, "ms", 2020, "id", "crop"))


def test_our_parcels_may_join_an_area_that_another_system_has_made(connection, original, database, tmp_path):
    imported(connection, tmp_path, ORIGINAL)
    path = write(tmp_path / "p.gpkg", [square(0)])
    import_parcels(database, ImportRequest(path, "ms", 2021, "id", "crop"))
    assert [d.key for d in registry.list_datasets(connection)] == ["ms_2020", "ms_2021"]
