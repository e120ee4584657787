"""Writing transactions of the API: all or nothing, narrow rights, dead connections replaced."""

from __future__ import annotations

import databases
import psycopg2
import pytest
from api_setup import import_squares

from cbm_backend.api.writer import Writer, open_as_writer
from cbm_backend.db.connection import connect
from cbm_backend.errors import Unavailable

INSERT = "insert into nl.decisions_2020 (pid, outcome, dataset_version, decided_by) values (1, %s, 1, 'anna')"


@pytest.fixture(scope="module")
def settings(postgis, tmp_path_factory):
    made = databases.create_current(postgis, "api_writer")
    import_squares(made, tmp_path_factory.mktemp("parcels"), "nl", 2020)
    return made


@pytest.fixture
def writer(settings):
    return Writer(lambda: open_as_writer(settings))


def as_owner(settings, statement):
    connection = connect(settings)
    with connection, connection.cursor() as cursor:
        cursor.execute(statement)
        rows = cursor.fetchall() if cursor.description else []
    connection.close()
    return rows


def stored(settings) -> int:
    return as_owner(settings, "select count(*) from nl.decisions_2020")[0][0]


def test_what_succeeds_is_kept_and_what_fails_leaves_nothing(settings, writer):
    before = stored(settings)
    writer.transaction(lambda cursor: cursor.execute(INSERT, ("compliant",)))
    assert stored(settings) == before + 1

    def twice(cursor):
        cursor.execute(INSERT, ("compliant",))
        cursor.execute(INSERT, ("no such outcome",))

    with pytest.raises(psycopg2.IntegrityError):
        writer.transaction(twice)

    def defect(cursor):
        cursor.execute(INSERT, ("compliant",))
        raise RuntimeError

    with pytest.raises(RuntimeError):
        writer.transaction(defect)
    assert stored(settings) == before + 1
    writer.transaction(lambda cursor: cursor.execute(INSERT, ("inconclusive",)))
    assert stored(settings) == before + 2


@pytest.mark.parametrize(
    "statement",
    [
        "select * from nl.parcels_2020",
        "select * from public.cbm_user",
        "update nl.decisions_2020 set outcome = 'compliant'",
        "delete from nl.decisions_2020",
        "insert into public.cbm_user (name, password_hash) values ('x', 'x')",
    ],
)
def test_it_may_insert_and_nothing_else(writer, statement):
    with pytest.raises(psycopg2.errors.InsufficientPrivilege):
        writer.transaction(lambda cursor: cursor.execute(statement))


def test_a_connection_that_died_in_the_pool_is_replaced_and_the_work_done_once(settings, writer):
    writer.transaction(lambda cursor: cursor.execute("select 1"))
    as_owner(settings, "select pg_terminate_backend(pid) from pg_stat_activity where application_name = "
             "'cbm-api-write' and datname = current_database()")  # fmt: skip
    before = stored(settings)
    writer.transaction(lambda cursor: cursor.execute(INSERT, ("compliant",)))
    assert stored(settings) == before + 1


def test_without_a_database_it_says_so(settings):
    from pydantic import SecretStr

    away = settings.model_copy(update={"database_url": SecretStr("postgresql://x:x@127.0.0.1:1/x")})
    with pytest.raises(Unavailable):
        Writer(lambda: open_as_writer(away)).transaction(lambda cursor: cursor.execute("select 1"))
