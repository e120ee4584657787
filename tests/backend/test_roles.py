"""Who may do what: the group roles, shown by acting as each of them."""

from __future__ import annotations

import threading
from contextlib import contextmanager

import psycopg2
import pytest
from parcel_files import square, write
from psycopg2 import errors as pg
from psycopg2 import sql
from psycopg2.extensions import make_dsn
from pydantic import SecretStr

from cbm_backend.config import Settings
from cbm_backend.db import migrate, registry
from cbm_backend.db.connection import ROLES, connect
from cbm_backend.errors import Conflict
from cbm_backend.parcels.importer import ImportRequest, import_parcels

DECIDE = "insert into {aoi}.decisions_2020 (pid, outcome, dataset_version) values (1, 'compliant', 1)"


@pytest.fixture(scope="module")
def areas(module_database, tmp_path_factory):
    """Two areas, nl and be, each with a dataset of 2020, one scene and a signature row."""
    database, folder = module_database, tmp_path_factory.mktemp("areas")
    for aoi in ("nl", "be"):
        path = write(folder / f"{aoi}.gpkg", [square(i) for i in range(3)])
        import_parcels(database, ImportRequest(path, aoi, 2020, "id", "crop"))
    with act(database) as cursor:
        cursor.execute(
            "insert into dias_catalogue (obstime, reference, card, footprint, assets) "
            "select now(), 'S2A_x', 's2', "
            'wkb_geometry, \'{"B04": {"href": "secret"}}\' from aois where name = \'nl\''
        )
        cursor.execute("insert into cbm_user (name, password_hash) values ('anna', 'x')")
        for aoi in ("nl", "be"):
            cursor.execute("select cbm_ensure_partitions(id, 1) from cbm_dataset where aoi = %s", (aoi,))
            cursor.execute(
                sql.SQL("insert into {} values (1, 1, 'B04', 9, 1, 1, 1, 1, 1, 1, 1)").format(
                    sql.Identifier(aoi, "sigs_2020")
                )
            )
    return database


@contextmanager
def act(settings: Settings, *roles: str):
    """A cursor of a login that is a member of `roles`; of the superuser without any."""
    connection = connect(settings)
    try:
        with connection.cursor() as cursor:
            if roles:
                become(cursor, *roles)
            yield cursor
        connection.commit()
    finally:
        connection.close()


def become(cursor, *roles: str) -> None:
    """Go on as a login that is a member of `roles`."""
    name = "login_" + "_".join(roles)
    cursor.execute("select 1 from pg_roles where rolname = %s", (name,))
    if cursor.fetchone() is None:
        cursor.execute(sql.SQL("create role {}").format(sql.Identifier(name)))
        for role in roles:
            cursor.execute(sql.SQL("grant {} to {}").format(sql.Identifier(role), sql.Identifier(name)))
    cursor.execute(sql.SQL("set local role {}").format(sql.Identifier(name)))


def may(settings: Settings, statement: str, *roles: str) -> bool:
    """Whether a member of `roles` may run the statement; what it does is undone."""
    with act(settings) as cursor:
        return permitted(cursor, statement, *roles)


def permitted(cursor, statement: str, *roles: str) -> bool:
    cursor.execute("savepoint attempt")
    try:
        become(cursor, *roles)
        cursor.execute(statement)
    except pg.InsufficientPrivilege:
        return False
    finally:
        cursor.execute("rollback to savepoint attempt")
    return True


# fmt: off
TABLE = [
    # statement                                             worker  api    write  analyst+read_nl  read_nl
    ("select * from nl.parcels_2020",                               True,  True,  False, True,  True),
    ("select * from nl.sigs_2020",                                  True,  True,  False, True,  True),
    ("select * from nl.hists_2020",                                 True,  True,  False, True,  True),
    ("select * from nl.skips_2020",                                 True,  True,  False, True,  True),
    ("select * from nl.decisions_2020",                             False, True,  False, True,  True),
    ("select * from nl.decisions_2020_list",                        False, True,  False, True,  True),
    ("select * from nl.overview_2020",                              False, True,  False, True,  True),
    ("select ogc_fid, id from nl.parcels_2020_history",             True,  True,  False, False, False),
    ("update nl.overview_2020 set n_compliant = 9",                 False, False, False, False, False),
    ("select * from be.overview_2020",                              False, True,  False, False, False),
    ("select * from cbm_extent",                                    False, True,  False, True,  True),
    ("select * from nl.foi_2020",                                   True,  True,  False, True,  True),
    ("select * from be.foi_2020",                                   True,  True,  False, False, False),
    ("insert into nl.foi_2020 (run, pid) values ('r', 1)",          True,  False, True,  False, False),
    ("delete from nl.foi_2020",                                     True,  False, False, False, False),
    ("select * from cbm_foi_run",                                   True,  True,  False, False, False),
    ("delete from cbm_foi_run",                                     True,  False, False, False, False),
    ("select * from nl.parcels_2020_history",                       True,  False, False, False, False),
    ("select * from nl.dias_catalogue",                             False, True,  False, True,  True),
    ("select * from nl.scene_files",                                False, True,  False, True,  True),
    ("select * from be.scene_files",                                False, True,  False, False, False),
    ("select * from cbm_store",                                     True,  True,  False, True,  True),
    ("select * from era5_grid, era5_data",                          True,  True,  False, True,  True),
    ("delete from era5_data",                                       True,  False, False, False, False),
    ("select * from cbm_background",                                True,  True,  False, True,  True),
    ("select * from cbm_dataset",                                   True,  True,  False, True,  True),
    ("select * from aois",                                          True,  True,  False, True,  True),
    ("select * from dias_catalogue",                                True,  True,  False, False, False),
    ("select * from cbm_extraction",                                True,  True,  False, False, False),
    ("select * from cbm_user",                                      False, True,  False, False, False),
    ("select * from cbm_token",                                     False, True,  False, False, False),
    ("insert into cbm_token select * from cbm_token",               False, False, False, False, False),
    ("delete from cbm_user",                                        False, False, False, False, False),
    ("delete from nl.sigs_2020 where obsid = 9",                    True,  False, False, False, False),
    ("insert into nl.sigs_2020 (pid, obsid, band) values (2, 1, 'B04')", True, False, False, False, False),
    ("insert into nl.hists_2020 values (2, 1, '{}')",               True,  False, False, False, False),
    ("insert into nl.skips_2020 values (2, 1, 'B04', 'outside')",   True,  False, False, False, False),
    ("update nl.parcels_2020 set crop = 'x'",                       False, False, False, False, False),
    ("delete from nl.parcels_2020",                                 False, False, False, False, False),
    ("insert into dias_catalogue (obstime, reference, card) values (now(), 'r', 's2')",
                                                                    True,  False, False, False, False),
    ("insert into cbm_catalogue_run (source, aoi, seen_until, started_at, counts) "
     "values ('s', 'nl', now(), now(), '{}')",                      True,  False, False, False, False),
    ("delete from cbm_catalogue_run",                               False, False, False, False, False),
    ("insert into cbm_extraction (dataset_id, obsid) select id, 1 from cbm_dataset where aoi = 'nl'",
                                                                    True,  False, False, False, False),
    ("update cbm_dataset set version = version + 1",                True,  False, False, False, False),
    ("update cbm_dataset set parcel_id_column = 'x'",               False, False, False, False, False),
    ("select cbm_ensure_partitions(id, 4000) from cbm_dataset",     True,  False, False, False, False),
    (DECIDE.format(aoi="nl") + " returning id, decided_at",         False, False, True,  True,  False),
    # An analyst decides in his own name; only the API names somebody else.
    ("insert into nl.decisions_2020 (pid, outcome, decided_by) values (1, 'compliant', 'anna')",
                                                                    False, False, True,  False, False),
    ("update cbm_decision_state set decisions = 0",                 False, False, False, False, False),
    ("update nl.decisions_2020 set outcome = 'inconclusive'",       False, False, False, False, False),
    ("delete from nl.decisions_2020",                               False, False, False, False, False),
    ("truncate nl.decisions_2020",                                  False, False, False, False, False),
    ("select * from be.parcels_2020",                               True,  True,  False, False, False),
    ("select * from be.sigs_2020",                                  True,  True,  False, False, False),
    ("select * from be.dias_catalogue",                             False, True,  False, False, False),
    (DECIDE.format(aoi="be"),                                       False, False, True,  False, False),
    ("create table nl.mine (a int)",                                False, False, False, False, False),
    ("drop table nl.sigs_2020",                                     False, False, False, False, False),
]
# fmt: on
LOGINS = (("cbm_worker",), ("cbm_api",), ("cbm_api_write",), ("cbm_analyst", "cbm_read_nl"), ("cbm_read_nl",))


def test_every_role_may_do_exactly_what_the_table_says(areas):
    wrong = []
    with act(areas) as cursor:
        for statement, *expected in TABLE:
            for login, allowed in zip(LOGINS, expected, strict=True):
                if permitted(cursor, statement, *login) == allowed:
                    continue
                wrong.append(f"{' + '.join(login)} {'may not' if allowed else 'may'}: {statement}")
    assert not wrong, "\n".join(wrong)


def test_cbm_analyst_alone_reads_no_area(areas):
    assert may(areas, "select * from cbm_dataset", "cbm_analyst")
    assert not may(areas, "select * from nl.parcels_2020", "cbm_analyst")


def test_not_even_the_owner_changes_a_decision(areas):
    with act(areas) as cursor:
        cursor.execute(DECIDE.format(aoi="nl"))
    assert not may(areas, "update nl.decisions_2020 set outcome = 'inconclusive'", "cbm_owner")
    assert not may(areas, "delete from nl.decisions_2020", "cbm_owner")


def test_the_view_shows_the_scenes_of_the_area_without_where_they_lie(areas):
    with act(areas, "cbm_read_nl") as cursor:
        cursor.execute("select * from nl.dias_catalogue")
        assert [row[2] for row in cursor.fetchall()] == ["S2A_x"]
        assert not {"assets", "store"} & {column.name for column in cursor.description}


def test_where_the_scenes_of_the_area_lie_is_a_view_of_its_own(areas):
    with act(areas, "cbm_read_nl") as cursor:
        cursor.execute("select id, store, assets from nl.scene_files")
        found = cursor.fetchall()
        cursor.execute("select id from nl.dias_catalogue")
        assert [row[0] for row in found] == [row[0] for row in cursor.fetchall()]
        assert all(isinstance(row[2], dict) for row in found)


def test_everything_belongs_to_the_owner_role(areas):
    with act(areas) as cursor:
        cursor.execute("select distinct tableowner from pg_tables where schemaname in ('nl', 'be')")
        assert cursor.fetchall() == [("cbm_owner",)]


def test_lost_rights_come_back_with_the_next_upgrade(areas):
    with act(areas) as cursor:
        cursor.execute("revoke all on nl.parcels_2020, cbm_dataset from cbm_api")
        cursor.execute("revoke all on era5_data from cbm_read_nl")
    assert not may(areas, "select * from nl.parcels_2020", "cbm_api")
    assert not may(areas, "select * from era5_data", "cbm_read_nl")
    migrate.upgrade(areas)
    assert may(areas, "select * from era5_data", "cbm_read_nl")
    assert may(areas, "select * from nl.parcels_2020", "cbm_api")
    assert may(areas, "select * from cbm_dataset", "cbm_api")


def test_a_login_without_the_right_to_create_roles_is_told_what_to_run(postgis, empty_database):
    with act(empty_database) as cursor:
        cursor.execute("select current_database()")
        (name,) = cursor.fetchone()
        cursor.execute("create extension postgis; create extension postgis_raster")
        cursor.execute("create role plain login password 'plain'")
        cursor.execute(sql.SQL("grant create on database {} to plain").format(sql.Identifier(name)))
        # Roles belong to the server and other tests have made them: hide one.
        cursor.execute("alter role cbm_api rename to cbm_api_hidden")
    url = make_dsn(postgis.database_url(name), user="plain", password="plain")
    try:
        with pytest.raises(Conflict) as raised:
            migrate.upgrade(Settings(database_url=SecretStr(url)))
        assert 'The login "plain" may not create roles' in raised.value.message
        assert "CREATE ROLE cbm_api NOLOGIN;" in raised.value.message
        assert 'GRANT cbm_api TO "plain"' in raised.value.message
    finally:
        with act(empty_database) as cursor:
            cursor.execute("alter role cbm_api_hidden rename to cbm_api")
            cursor.execute("drop owned by plain; drop role plain")


def test_a_database_owner_who_may_create_roles_needs_no_superuser(postgis, empty_database, tmp_path):
    with act(empty_database) as cursor:
        cursor.execute("select current_database()")
        (name,) = cursor.fetchone()
        cursor.execute("create extension postgis; create extension postgis_raster")
        cursor.execute("create role admin login createrole password 'admin'")
        cursor.execute(sql.SQL("alter database {} owner to admin").format(sql.Identifier(name)))
    settings = Settings(
        database_url=SecretStr(make_dsn(postgis.database_url(name), user="admin", password="admin"))
    )
    try:
        migrate.upgrade(settings)
        path = write(tmp_path / "p.gpkg", [square(0)])
        import_parcels(settings, ImportRequest(path, "nl", 2020, "id", "crop"))
        connection = connect(settings, role="cbm_api")
        assert registry.get_dataset(connection, "nl", 2020).key == "nl_2020"
        connection.close()
    finally:
        with act(empty_database) as cursor:
            cursor.execute("reassign owned by admin to current_user; drop owned by admin; drop role admin")


def test_two_databases_make_the_roles_at_once(postgis):
    """The roles are the server's: whoever comes second finds them and goes on."""
    names = ["roles_a", "roles_b"]
    admin = psycopg2.connect(postgis.database_url("postgres"))
    admin.autocommit = True
    cursor = admin.cursor()
    unused = [f"cbm_read_race{i}" for i in range(5)]
    for name in names:
        cursor.execute(f"create database {name}")
    failures: list[BaseException] = []
    gate = threading.Barrier(2)

    def run(name: str) -> None:
        from cbm_backend.db import roles

        try:
            connection = psycopg2.connect(postgis.database_url(name))
            for role in unused:
                gate.wait(10)
                with connection, connection.cursor() as c:
                    roles.ensure_roles(c, (role,))
            connection.close()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=run, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    for name in names:
        cursor.execute(f"drop database {name} with (force)")
    cursor.execute("select count(*) from pg_roles where rolname like 'cbm\\_read\\_race%'")
    made = cursor.fetchone()[0]
    for role in unused:
        cursor.execute(f"drop role if exists {role}")
    admin.close()
    assert not failures
    assert made == len(unused)


def test_the_named_roles_are_those_of_the_design():
    assert ROLES == ("cbm_owner", "cbm_worker", "cbm_api", "cbm_api_write", "cbm_analyst")
