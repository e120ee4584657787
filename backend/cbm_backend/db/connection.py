"""Connections to PostGIS: one way to open them, roles taken on at once, dead peers noticed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg2
import psycopg2.extensions

from cbm_backend.config import Settings
from cbm_backend.errors import InputError, Unavailable

Connection = psycopg2.extensions.connection

_CHECKS_CLIENTS = 140_000  # the first version of PostgreSQL that can

ROLES = ("cbm_owner", "cbm_worker", "cbm_api", "cbm_api_write", "cbm_analyst")


def connect(
    settings: Settings, *, role: str | None = None, statement_timeout_ms: int = 0, application: str = "cbm"
) -> Connection:
    """Open a connection, optionally acting as one of `ROLES` (the login must be a member of it).

    Times are UTC. Raises `Unavailable` when the server cannot be reached or refuses the login, with the
    server's own words but never the connection string.
    """
    if role is not None and role not in ROLES:
        raise ValueError(f"unknown role {role!r}")
    options = f"-c timezone=UTC -c statement_timeout={int(statement_timeout_ms)}"
    if role:
        options += f" -c role={role}"
    try:
        connection = psycopg2.connect(
            settings.require_database_url(),
            options=options,
            application_name=application,
            connect_timeout=10,
            keepalives=1,
            keepalives_idle=30,
            keepalives_interval=10,
            keepalives_count=3,
        )
    except psycopg2.ProgrammingError:
        # Its words may repeat a part of the string, which may be the password.
        raise InputError(
            "CBM_DATABASE_URL is not a connection string: use postgresql://user:password@host:port/db."
        ) from None
    except psycopg2.OperationalError as error:
        raise Unavailable(f"The database does not answer: {str(error).strip()}") from error
    if role == "cbm_worker" and connection.server_version >= _CHECKS_CLIENTS:
        # The session of a worker that was killed must not sit on its locks while it waits for others.
        with transaction(connection) as cursor:
            cursor.execute("set client_connection_check_interval = '5s'")
    return connection


def one(cursor: psycopg2.extensions.cursor) -> tuple:
    """The next row of a query that always has one."""
    row = cursor.fetchone()
    if row is None:
        raise RuntimeError("the query returned no row")
    return row


@contextmanager
def transaction(connection: Connection) -> Iterator[psycopg2.extensions.cursor]:
    """A cursor in one transaction: committed at the end, rolled back on any exception."""
    try:
        with connection, connection.cursor() as cursor:
            yield cursor
    except psycopg2.InterfaceError as error:
        if not connection.closed:
            raise
        # The server went away: its own words are lost when the rollback finds nobody.
        raise psycopg2.OperationalError("the connection to the database was lost") from error
