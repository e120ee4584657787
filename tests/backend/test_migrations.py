"""`db init|upgrade|check`: numbered, recorded, locked; every older version reaches the newest."""

from __future__ import annotations

import subprocess
import threading
from pathlib import Path

import psycopg2
import pytest
from pydantic import SecretStr

from cbm_backend.config import Settings
from cbm_backend.db import migrate
from cbm_backend.db.connection import connect
from cbm_backend.demo.private_postgis import _bin
from cbm_backend.errors import Conflict, InputError, Unavailable

OLDER = [m.number for m in migrate.available()[:-1]]


def schema(settings: Settings) -> str:
    """pg_dump's view of everything we made, without its comments and per-run tokens."""
    dump = subprocess.run(
        [_bin("pg_dump"), "--schema-only", "--exclude-extension=*", settings.require_database_url()],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    if dump.returncode:
        dump = subprocess.run([_bin("pg_dump"), "--schema-only", settings.require_database_url()],
                              check=True, capture_output=True, text=True)  # fmt: skip
    lines = dump.stdout.splitlines()
    return "\n".join(
        line for line in lines if line and not line.startswith(("--", "\\restrict", "\\unrestrict"))
    )


def execute(settings: Settings, statement: str, *values):
    connection = connect(settings)
    with connection, connection.cursor() as cursor:
        cursor.execute(statement, values)
        rows = cursor.fetchall() if cursor.description else []
    connection.close()
    return rows


def test_an_empty_database_gets_extensions_roles_and_all_migrations(empty_database):
    assert [m.number for m in migrate.upgrade(empty_database)] == [m.number for m in migrate.available()]
    assert {name for (name,) in execute(empty_database, "select extname from pg_extension")} >= {
        "postgis",
        "postgis_raster",
    }
    owners = execute(
        empty_database,
        "select distinct tableowner from pg_tables where tablename like 'cbm\\_%%' "
        "or tablename in ('aois', 'dias_catalogue')",
    )
    assert owners == [("cbm_owner",)]
    assert migrate.check(empty_database).ok


def test_upgrading_twice_changes_nothing(empty_database):
    migrate.upgrade(empty_database)
    before = schema(empty_database)
    assert migrate.upgrade(empty_database) == []
    assert schema(empty_database) == before


@pytest.mark.parametrize("version", OLDER)
def test_every_older_version_reaches_the_schema_of_a_fresh_one(version, empty_database, database):
    migrate.upgrade(empty_database, target=version)
    # Rows of the oldest version must survive whatever later migrations do to their tables.
    execute(empty_database, "insert into aois values ('nl', 'SRID=4326;POLYGON((5 52,6 52,6 53,5 52))')")
    execute(
        empty_database,
        "insert into cbm_dataset (aoi, year, tables, parcel_id_column, crop_name_column, crop_code_column, "
        "srid) values ('nl', 2020, '{}', 'id', 'crop', 'code', 28992)",
    )
    execute(
        empty_database,
        "insert into dias_catalogue (obstime, reference, card) values (now(), 'S2A_x', 's2') returning id",
    )
    execute(empty_database, "insert into cbm_extraction (dataset_id, obsid) values (1, 1)")
    execute(empty_database, "insert into cbm_user (name, password_hash) values ('anna', 'x')")
    assert not migrate.check(empty_database).ok

    applied = migrate.upgrade(empty_database)

    assert [m.number for m in applied] == [m.number for m in migrate.available() if m.number > version]
    assert schema(empty_database) == schema(database)
    assert migrate.check(empty_database).ok
    for table in ("aois", "cbm_dataset", "dias_catalogue", "cbm_extraction", "cbm_user"):
        assert execute(empty_database, f"select count(*) from {table}") == [(1,)], table


def test_of_two_upgrades_at_once_one_waits_and_both_end_well(empty_database):
    holder = connect(empty_database)
    with holder.cursor() as cursor:
        cursor.execute("select pg_advisory_lock(%s)", (migrate._LOCK,))
    holder.commit()
    outcomes: list[object] = []

    def run() -> None:
        try:
            outcomes.append(len(migrate.upgrade(empty_database)))
        except Exception as error:
            outcomes.append(error)

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    waiting = 0
    for _ in range(100):
        waiting = execute(
            empty_database,
            "select count(*) from pg_stat_activity "
            "where wait_event = 'advisory' and datname = current_database()",
        )[0][0]
        if waiting == 2:
            break
        threading.Event().wait(0.05)
    assert waiting == 2, "both wait for the lock"
    holder.close()
    for thread in threads:
        thread.join(60)
    assert sorted(outcomes, key=str) == sorted([0, len(migrate.available())], key=str)
    assert migrate.check(empty_database).ok


def test_a_failing_migration_leaves_the_version_before_it(empty_database, monkeypatch):
    known = migrate.available()
    broken = [*known, migrate.Migration(len(known) + 1, "broken", "create table half (a int); select 1/0;")]
    monkeypatch.setattr(migrate, "available", lambda: broken)
    with pytest.raises(psycopg2.errors.DivisionByZero):
        migrate.upgrade(empty_database)
    assert execute(empty_database, "select to_regclass('public.half'), max(number) from cbm_migration") == [
        (None, len(known))
    ]


def test_an_altered_migration_is_refused_and_reported(database, monkeypatch):
    known = migrate.available()
    altered = [migrate.Migration(1, known[0].name, known[0].text + "-- more\n"), *known[1:]]
    monkeypatch.setattr(migrate, "available", lambda: altered)
    with pytest.raises(Conflict, match="0001_core was applied with another text"):
        migrate.upgrade(database)
    assert migrate.check(database).changed == (
        "migration 0001_core: the applied text differs from this version's",
    )


def test_a_database_of_a_newer_version_is_refused(database, monkeypatch):
    older = migrate.available()[:-1]
    monkeypatch.setattr(migrate, "available", lambda: older)
    with pytest.raises(Conflict, match="newer than this version"):
        migrate.upgrade(database)
    assert "unknown to this (older) version" in migrate.check(database).changed[0]


def test_check_names_what_is_missing_and_what_was_changed(database):
    execute(database, "alter table cbm_user drop column admin")
    execute(database, "alter table cbm_store alter column root set not null")
    execute(database, "drop table cbm_background")
    execute(database, "drop index dias_catalogue_footprint")
    report = migrate.check(database)
    assert set(report.missing) == {
        "column public.cbm_user.admin",
        "table public.cbm_background",
        "index public.dias_catalogue_footprint",
        "index public.cbm_background_pkey",
    }
    assert report.changed == ("column public.cbm_store.root: is text not null, should be text",)


def test_a_copied_database_lacks_rights_until_the_next_upgrade(database):
    execute(database, "do $$ begin execute format('revoke create on database %%I from cbm_owner', "
                      "current_database()); end $$")  # fmt: skip
    assert migrate.check(database).missing == ("right of cbm_owner: CREATE on the database",)
    migrate.upgrade(database)
    assert migrate.check(database).ok


def test_check_of_a_database_that_was_never_set_up(empty_database):
    report = migrate.check(empty_database)
    assert not report.ok
    assert report.version == 0
    assert "extension postgis" in report.missing
    assert "migration 0001_core" in report.missing


def test_init_creates_the_database_itself(postgis):
    settings = Settings(database_url=SecretStr(postgis.database_url("made_by_init")))
    with pytest.raises(Unavailable, match="does not exist"):
        migrate.upgrade(settings)
    try:
        assert migrate.init(settings)
        assert migrate.init(settings) == []
    finally:
        admin = psycopg2.connect(postgis.database_url("postgres"))
        admin.autocommit = True
        with admin.cursor() as cursor:
            cursor.execute("drop database made_by_init with (force)")
        admin.close()


def test_a_malformed_url_is_refused_without_repeating_it():
    with pytest.raises(InputError) as raised:
        connect(Settings(database_url=SecretStr("host=x s3cret")))
    assert "CBM_DATABASE_URL" in raised.value.message
    assert "s3cret" not in raised.value.message


def test_migrations_are_numbered_without_gaps():
    assert [m.number for m in migrate.available()] == list(range(1, len(OLDER) + 2))
    assert all(Path(migrate.FOLDER / f"{m}.sql").is_file() for m in migrate.available())
