"""`cbm-backend db adopt`: a database that the original filled, served without copying its signatures."""

from __future__ import annotations

import databases
import psycopg2
import pytest
from api_setup import World
from click.testing import CliRunner
from original_database import PASSWORD, build, files

from cbm_backend.api import create_app
from cbm_backend.cli import db as db_cli
from cbm_backend.db.connection import connect
from cbm_backend.db.migrate import check
from cbm_backend.errors import Conflict
from qgis_cbm.client.direct import DirectClient
from qgis_cbm.client.postgis import Database
from qgis_cbm.client.protocol import DatasetKey

MS = {"aoi": "ms", "year": "2018", "pid": "1000"}


def rows(settings, statement: str, values=None):
    connection = connect(settings)
    with connection, connection.cursor() as cursor:
        cursor.execute(statement, values)
        found = cursor.fetchall() if cursor.description else []
    connection.close()
    return found


def everything(settings) -> list:
    """Every table with its columns, and the digest of all rows."""
    tables = rows(
        settings,
        "select table_schema, table_name from information_schema.tables "
        "where table_schema not in ('pg_catalog', 'information_schema') order by 1, 2",
    )
    digest = 'select md5(string_agg(t::text, chr(10) order by t::text)) from "{}"."{}" t'
    return [
        (*table, rows(settings, digest.format(*table))) for table in tables if table[1] != "spatial_ref_sys"
    ]


@pytest.fixture
def original(empty_database, monkeypatch):
    """Settings of a database of the original, which the command line uses."""
    build(empty_database)
    monkeypatch.setattr(db_cli.config, "load", lambda: empty_database)
    return empty_database


def run(tmp_path, *options: str, users: bool = True):
    datasets, users_file = files(tmp_path)
    arguments = ["adopt", "--datasets", str(datasets), *options]
    return CliRunner().invoke(db_cli.cli, arguments + (["--users", str(users_file)] if users else []))


@pytest.fixture(scope="module")
def adopted(postgis, tmp_path_factory):
    """(settings, what the command said, file nodes of the signatures before and after) of one adoption."""
    settings = databases.create(postgis, "adopted")
    build(settings)
    patch = pytest.MonkeyPatch()
    patch.setattr(db_cli.config, "load", lambda: settings)
    files_of = (
        "select pg_relation_filenode('ms.sigs_2018'), pg_relation_filenode('ms.hists_2018'), count(*) "
        "from ms.sigs_2018"
    )
    before = rows(settings, files_of)
    result = run(tmp_path_factory.mktemp("adopt"))
    assert result.exit_code == 0, result.output + repr(result.exception)
    yield settings, result.output, (before, rows(settings, files_of))
    patch.undo()
    databases.drop(postgis, "adopted")


@pytest.fixture(scope="module")
def world(adopted):
    return World(adopted[0], create_app(adopted[0]))


def get(world, route: str, **arguments):
    return world.get(f"/query/{route}", "jan", password=PASSWORD, **{**MS, **arguments}).get_json()


# --- what it says and does


def test_a_dry_run_tells_everything_and_changes_nothing(original, tmp_path):
    before = everything(original)
    result = run(tmp_path, "--dry-run")
    assert result.exit_code == 0, result.output
    assert (
        "ms.sigs_2018: 139 signatures, 9 of them copies, served once through ms.sigs_2018_once"
        in result.output
    )
    assert "ms.hists_2018: 33 histograms, 3 of them copies" in result.output
    assert "public.dias_catalogue: 6 rows come over" in result.output
    assert "ms_2018: 10 parcels in ms.parcels_2018." in result.output
    assert "1 users would be imported. Nothing was changed." in result.output
    assert everything(original) == before


def test_it_says_what_it_did(adopted):
    output = adopted[1]
    assert "1 scenes stood there twice; 1 entries superseded." in output
    assert "ms_2018 is registered: bs (VH, VV), c6 (VH, VV), s2 (B4, B8, SC); values are raw_dn." in output


def test_no_signature_is_copied_or_deleted(adopted):
    before, after = adopted[2]
    assert before == after


def test_the_database_is_then_as_this_version_expects_it(adopted):
    assert check(adopted[0]).ok


def test_scenes_areas_and_weather_come_over_and_the_originals_tables_stay(adopted):
    settings = adopted[0]
    columns = "id, sensor, card, status, message, tile, superseded_by"
    assert rows(settings, f"select {columns} from public.dias_catalogue order by id") == [
        (1, "2A", "s2", "extracted", None, "31UFU", None),
        (2, "2B", "s2", "extracted", None, "31UFU", None),
        (3, "2B", "s2", "superseded", None, "31UFU", 2),
        (4, "2A", "s2", "failed", "B4 notfound", "31UFU", None),
        (5, "1A", "bs", "extracted", None, None, None),
        (6, "1A", "c6", "ingested", None, None, None),
    ]
    extent = "select name, round(st_xmax(wkb_geometry)::numeric, 1) from public.aois"
    assert [(name, float(east)) for name, east in rows(settings, extent)] == [("ms", 5.8)]
    assert rows(settings, "select count(*) from public.era5_data") == [(2,)]
    assert rows(settings, "select count(*) from cbm_original.dias_catalogue") == [(6,)]
    new = (
        "insert into public.dias_catalogue (obstime, reference, card) values (now(), 'x', 's2') returning id"
    )
    assert rows(settings, new)[0][0] > 6
    rows(settings, "delete from public.dias_catalogue where reference = 'x'")


# --- served by the API, as contract 1.7 says


def test_a_series_has_each_observation_once_with_the_better_of_two_copies(world):
    series = get(world, "parcelTimeSeries", tstype="s2", ref="True")
    assert series["band"] == ["B4", "B8", "SC"] * 2
    assert series["count"] == [86.0] * 3 + [82.0] * 3
    assert series["mean"] == [1511.0] * 3 + [521.0] * 3
    assert series["hist"] == [{"4": 88}] * 3 + [{"4": 75, "5": 8}] * 3
    assert series["date_part"] == sorted(series["date_part"])
    assert len(set(series["reference"])) == 2
    assert get(world, "parcelTimeSeries", tstype="s2", band="B04", pid="1005")["mean"] == [516.0, 526.0]
    assert get(world, "parcelTimeSeries", tstype="bs")["band"] == ["VHb", "VVb"]
    assert get(world, "parcelTimeSeries", tstype="c6")["band"] == ["VHc", "VVc"]
    assert get(world, "parcelTimeSeries", tstype="scl")["hist"][0] == {"4": 88}


def test_parcels_peers_and_weather_answer(world):
    assert get(world, "parcelByID")["cropname"] == ["Grasland"]
    assert get(world, "parcelPeers", distance="5000", max="20")["pids"] == ["1002", "1004", "1006", "1008"]
    assert get(world, "weatherTimeSeries")["prec"] == [0.0, 2.5]
    assert list(get(world, "info")["aois"]) == ["ms"]
    listed = world.get("/v1/datasets", "jan", password=PASSWORD).get_json()["datasets"]
    assert [(d["dataset"], d["radiometry"]) for d in listed] == [("ms_2018", "raw_dn")]


def test_analysts_may_decide_on_adopted_parcels(world):
    body = {"dataset": "ms_2018", "pid": "1000", "outcome": "compliant"}
    from api_setup import authorization

    reply = world.app.test_client().post("/v1/decisions", json=body, headers=authorization("jan", PASSWORD))
    assert reply.status_code == 201, reply.get_json()
    assert reply.get_json()["decided_by"] == "jan"


def test_a_parcels_series_is_found_by_index_also_through_the_view(adopted):
    # With more rows the planner has a reason to; with so few it would read everything.
    plan = rows(
        adopted[0],
        "set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off; "
        "explain select * from ms.parcels_2018 p join ms.sigs_2018_once s on s.pid = p.ogc_fid "
        "where p.gid = 1000",
    )
    text = "\n".join(line for (line,) in plan)
    assert "Seq Scan" not in text
    assert text.count("sigs_2018_pid_obsid_band_idx") == 2


# --- served to direct clients


class NoImages:
    """The original's scenes have no files that a direct client could read."""

    def check(self, scene, band, stores, feedback):
        raise AssertionError("no image was asked for")

    cut = check


def direct(settings, login: str) -> DirectClient:
    url = psycopg2.extensions.parse_dsn(settings.require_database_url())
    database = Database("test", 20)
    database.use(psycopg2.extensions.make_dsn(**{**url, "user": login, "password": "x"}))
    return DirectClient(database, lambda: None, NoImages())


def login(settings, name: str, *roles: str) -> str:
    rows(settings, f"create role {name} login password 'x'; grant {', '.join(roles)} to {name}")
    return name


def test_an_analyst_who_connects_directly_sees_the_same(adopted, world):
    client = direct(adopted[0], login(adopted[0], "jan_direct", "cbm_read_ms", "cbm_analyst"))
    (dataset,) = client.info().datasets
    assert dataset.key == DatasetKey("ms", 2018)
    series = client.series(dataset.key, "1000", "s2")
    assert list(series.statistics["mean"]) == get(world, "parcelTimeSeries", tstype="s2")["mean"]


def test_an_analyst_of_another_area_sees_nothing(adopted):
    settings = adopted[0]
    if not rows(settings, "select 1 from pg_roles where rolname = 'cbm_read_zz'"):
        rows(settings, "create role cbm_read_zz nologin")
    name = login(settings, "zz_direct", "cbm_read_zz", "cbm_analyst")
    url = {**psycopg2.extensions.parse_dsn(settings.require_database_url()), "user": name, "password": "x"}
    connection = psycopg2.connect(**url)
    for table in ("ms.sigs_2018", "ms.sigs_2018_once", "ms.parcels_2018", "cbm_original.dias_catalogue"):
        with pytest.raises(psycopg2.errors.InsufficientPrivilege), connection, connection.cursor() as cursor:
            cursor.execute(f"select 1 from {table}")
    connection.close()


# --- interruptions and what cannot be adopted


@pytest.mark.parametrize(
    "step", ["migrate.upgrade", "aside.take_over", "scenes.settle_doubles", "exchange.import_entries"]
)
def test_an_adoption_that_was_interrupted_is_finished_by_the_next(original, tmp_path, monkeypatch, step):
    from cbm_backend.adoption import adopt as adoption

    module, name = step.split(".")
    with monkeypatch.context() as patch:
        patch.setattr(getattr(adoption, module), name, lambda *args, **options: 1 / 0)
        assert isinstance(run(tmp_path).exception, ZeroDivisionError)
    result = run(tmp_path)
    assert result.exit_code == 0, result.output + repr(result.exception)
    assert rows(original, "select aoi, radiometry from cbm_dataset") == [("ms", "raw_dn")]
    assert rows(original, "select count(*), count(superseded_by) from dias_catalogue") == [(6, 1)]
    again = run(tmp_path)
    assert again.exit_code == 0, again.output
    assert rows(original, "select count(*), count(superseded_by) from dias_catalogue") == [(6, 1)]
    world = World(original, create_app(original))
    assert get(world, "parcelTimeSeries", tstype="s2")["count"] == [86.0] * 3 + [82.0] * 3


def test_a_login_that_may_not_make_our_roles_moves_nothing(original, tmp_path, monkeypatch):
    from cbm_backend.adoption import adopt as adoption

    def refuse(_cursor):
        raise Conflict("let a superuser run once: ...")

    before = everything(original)
    monkeypatch.setattr(adoption.migrate.roles, "ensure_roles", refuse)
    assert isinstance(run(tmp_path).exception, Conflict)
    assert everything(original) == before


def test_two_halves_of_one_scene_are_served_together(original, tmp_path):
    rows(original, "delete from ms.sigs_2018 where (obsid = 3 and pid <= 5) or (obsid = 2 and pid > 5)")
    result = run(tmp_path)
    assert "1 scenes stood there twice; 0 entries superseded." in result.output
    world = World(original, create_app(original))
    for pid in ("1000", "1009"):
        assert len(get(world, "parcelTimeSeries", tstype="s2", pid=pid)["band"]) == 6


def test_without_copies_the_table_itself_is_served_and_gets_a_unique_index(original, tmp_path):
    rows(
        original,
        "delete from ms.sigs_2018 where obsid = 1 and pid <= 3 and mean > 1000; "
        "delete from ms.hists_2018 where hist::text like '%88%'",
    )
    assert run(tmp_path).exit_code == 0
    registered = rows(original, "select tables ->> 's2', tables ->> 'scl' from cbm_dataset")
    assert registered == [("ms.sigs_2018", "ms.hists_2018")]
    with pytest.raises(psycopg2.errors.UniqueViolation):
        rows(original, "insert into ms.sigs_2018 select * from ms.sigs_2018 limit 1")


def test_statistics_that_an_older_version_did_not_store_are_served_as_null(original, tmp_path):
    rows(original, "alter table ms.sigs_2018 drop column p25, drop column p75")
    assert "the columns p25, p75 are added, empty" in run(tmp_path).output
    series = get(World(original, create_app(original)), "parcelTimeSeries", tstype="s2")
    assert (series["p25"], series["p50"]) == ([None] * 6, [500.0] * 6)


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("drop table ms.hists_2018", "ms.hists_2018 ('tables.scl') does not exist"),
        ("alter table ms.parcels_2018 drop column gewas", "no column 'gewas'"),
    ],
)
def test_what_cannot_be_adopted_is_named_and_nothing_changes(original, tmp_path, statement, sentence):
    rows(original, statement)
    before = everything(original)
    result = run(tmp_path)
    assert sentence in result.exception.message
    assert everything(original) == before
