"""The database: server, roles of our login, schema, clock."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator

import psycopg2
from psycopg2 import errors as pg

from cbm_backend.config import Settings
from cbm_backend.db import migrate
from cbm_backend.db.connection import ROLES, Connection
from cbm_backend.doctor.finding import FAIL, OK, WARN, Finding, mb
from cbm_backend.errors import CbmError

Check = Callable[[Settings, Connection], Iterable[Finding]]
CANNOT_LOOK = (pg.InsufficientPrivilege, pg.UndefinedTable, pg.UndefinedColumn, pg.QueryCanceled,
               pg.UndefinedFunction, psycopg2.OperationalError, CbmError)  # fmt: skip
_OLDEST = 14
_SKEW_SEEN, _SKEW_REFUSED = 5.0, 300.0


def server(settings: Settings, connection: Connection) -> Iterator[Finding]:
    """PostgreSQL and PostGIS, their versions and the size of the database."""
    where = f"{connection.info.host}:{connection.info.port}/{connection.info.dbname}"
    version, size = _row(
        connection, "select current_setting('server_version'), pg_database_size(current_database())"
    )
    if connection.server_version < _OLDEST * 10_000:
        yield Finding("database", WARN, f"PostgreSQL {version} is older than what is tested ({_OLDEST}).",
                      f"upgrade PostgreSQL to {_OLDEST} or newer")  # fmt: skip
    (postgis,) = _row(connection, "select extversion from pg_extension where extname = 'postgis'")
    if postgis is None:
        yield Finding("database", FAIL, f"The database {where} has no PostGIS.", "run `cbm-backend db init`")
        return
    yield Finding(
        "database", OK, f"PostgreSQL {version} with PostGIS {postgis} at {where} answers ({mb(size)})."
    )


def roles(settings: Settings, connection: Connection) -> Iterator[Finding]:
    """Which of our roles exist and which this login may act as."""
    wanted = list(ROLES)
    with connection.cursor() as cursor:
        cursor.execute(
            "select rolname, pg_has_role(oid, 'member') from pg_roles where rolname = any(%s)", (wanted,)
        )
        found = dict(cursor.fetchall())
        cursor.execute("select session_user")
        ((login,),) = cursor.fetchall()
    missing = [name for name in wanted if name not in found]
    able = [name for name in wanted if found.get(name)]
    if missing:
        yield Finding("roles", FAIL, f"The database has no role {', '.join(missing)}.",
                      "run `cbm-backend db upgrade`")  # fmt: skip
    elif not able:
        yield Finding("roles", FAIL, f'The login "{login}" may act as none of our roles.',
                      f'let a superuser run GRANT cbm_worker, cbm_api TO "{login}"')  # fmt: skip
    else:
        yield Finding("roles", OK, f'The login "{login}" may act as {", ".join(able)}.')


def schema(settings: Settings, connection: Connection) -> Iterator[Finding]:
    """Whether tables and migrations are those of this version."""
    report = migrate.check(settings)
    if report.ok:
        yield Finding("schema", OK, f"The tables are those of this version (migration {report.version}).")
        return
    for entry in report.missing[:5]:
        yield Finding("schema", FAIL, f"The database lacks {entry}.", "run `cbm-backend db upgrade`")
    if len(report.missing) > 5:
        yield Finding("schema", FAIL, f"... and {len(report.missing) - 5} things more.",
                      "run `cbm-backend db check`")  # fmt: skip
    for entry in report.changed:
        yield Finding("schema", FAIL, f"The database differs: {entry}.", "run `cbm-backend db check`")


def clock(settings: Settings, connection: Connection) -> Iterator[Finding]:
    """How far this machine's clock is from the database's, by which leases are reckoned."""
    before = time.time()
    (theirs,) = _row(connection, "select extract(epoch from clock_timestamp())::float8")
    after = time.time()
    off = theirs - (before + after) / 2
    apart = f"This machine's clock is {abs(off):.1f} s {'behind' if off > 0 else 'ahead of'} the database's"
    remedy = "let both take their time from the same server (timedatectl set-ntp true)"
    if abs(off) > _SKEW_REFUSED:
        yield Finding("clock", FAIL, f"{apart}: stores refuse what is signed at the wrong time.", remedy)
    elif abs(off) > _SKEW_SEEN + (after - before):
        yield Finding("clock", WARN, f"{apart}.", remedy)
    else:
        yield Finding("clock", OK, f"{apart}.")


def _row(connection: Connection, query: str) -> tuple:
    with connection.cursor() as cursor:
        cursor.execute(query)
        row = cursor.fetchone()
        return row if row is not None else (None,) * len(cursor.description or ())
