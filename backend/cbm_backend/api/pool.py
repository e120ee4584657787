"""Database connections of the API: pooled per process, as `cbm_api`, replaced when they have died."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import psycopg2
import psycopg2.extensions
from psycopg2 import sql

from cbm_backend.config import Settings
from cbm_backend.db.connection import Connection, connect
from cbm_backend.errors import Conflict, Unavailable

Result = TypeVar("Result")

ROLE = "cbm_api"
WAIT_FOR_CONNECTION_S = 5.0
RETRY_AFTER_FAILURE_S = 1.0

# Columns of type json go out as they are stored: taken as text instead of being parsed and written again.
# (jsonb is parsed as usual: the registry's columns are of that type.)
JSON_TYPE_CODE = 114
_JSON_AS_TEXT = psycopg2.extensions.new_type((JSON_TYPE_CODE,), "JSON_AS_TEXT", lambda value, _: value)


@dataclass(frozen=True)
class Rows:
    """What a query gave: column names, their PostgreSQL type numbers, and the rows."""

    names: tuple[str, ...]
    types: tuple[int, ...]
    rows: list[tuple]


def read(
    connection: Connection, query: str | sql.Composable, values: Sequence[Any] | dict[str, Any] = ()
) -> Rows:
    """The rows of one statement on a connection lent by `Pool.use`."""
    with connection.cursor() as cursor:
        cursor.execute(query, values)
        description = cursor.description or ()
        names = tuple(column.name for column in description)
        return Rows(names, tuple(column.type_code for column in description), cursor.fetchall())


def open_as_api(settings: Settings) -> Connection:
    """A read-only, autocommitting connection acting as `cbm_api`.

    Raises `Conflict` when that role is missing or the login may not take it (there is no falling back to
    the login's own rights), `Unavailable` when the server does not answer.
    """
    try:
        connection = connect(
            settings, role=ROLE, statement_timeout_ms=settings.statement_timeout_ms, application="cbm-api"
        )
    except Unavailable as error:
        _explain_missing_role(settings, error)
        raise
    connection.set_session(readonly=True, autocommit=True)
    with connection.cursor() as cursor:
        # Many small questions at once: starting helpers costs each of them more than it gains.
        cursor.execute("set max_parallel_workers_per_gather = 0")
    psycopg2.extensions.register_type(_JSON_AS_TEXT, connection)
    return connection


def _explain_missing_role(settings: Settings, error: Unavailable) -> None:
    """Raise `Conflict` when the server answers but the role is the reason for the refusal."""
    try:
        plain = connect(settings, application="cbm-api")
    except Unavailable:
        return
    try:
        with plain, plain.cursor() as cursor:
            cursor.execute("select pg_has_role(oid, 'member') from pg_roles where rolname = %s", (ROLE,))
            row = cursor.fetchone()
    finally:
        plain.close()
    if row is None:
        raise Conflict(
            f"The database has no role {ROLE}: run `cbm-backend db upgrade` first.", detail=error.message
        )
    if not row[0]:
        raise Conflict(
            f"The database login may not act as {ROLE}: run `cbm-backend db upgrade` as this login's "
            f"administrator, or `grant {ROLE} to <login>`.",
            detail=error.message,
        )


class Pool:
    """At most `size` connections, opened when needed and shared by the threads of one process.

    A pooled connection that turns out to be dead (server restarted, network cut) is thrown away with the
    other idle ones and the query, which only reads, is run once more on a new one.
    """

    def __init__(self, open_connection: Callable[[], Connection], size: int):
        self._open = open_connection
        self._idle: list[Connection] = []
        self._lock = threading.Lock()
        self._places = threading.BoundedSemaphore(size)
        self._failed_at = float("-inf")

    def fetch(self, query: str | sql.Composable, values: Sequence[Any] | dict[str, Any] = ()) -> Rows:
        """Run one reading statement. Raises `Unavailable` without a database, `psycopg2.Error` otherwise."""
        return self.use(lambda connection: read(connection, query, values))

    def use(self, work: Callable[[Connection], Result]) -> Result:
        """Lend a connection to `work`, which only reads and may run a second time; errors as `fetch`."""
        if not self._places.acquire(timeout=WAIT_FOR_CONNECTION_S):
            raise Unavailable("The server is busy: all database connections are in use.")
        try:
            return self._use(work)
        finally:
            self._places.release()

    def close(self) -> None:
        """Close the idle connections."""
        with self._lock:
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def _use(self, work: Callable[[Connection], Result]) -> Result:
        while True:
            connection, pooled = self._take()
            try:
                return work(connection)
            except (psycopg2.OperationalError, psycopg2.InterfaceError) as error:
                if not connection.closed:
                    raise
                self.close()
                if not pooled:
                    raise Unavailable("The database does not answer.", detail=str(error)) from error
            finally:
                if not connection.closed:
                    with self._lock:
                        self._idle.append(connection)

    def _take(self) -> tuple[Connection, bool]:
        with self._lock:
            if self._idle:
                return self._idle.pop(), True
            # While the server is away, one attempt a second is enough: nobody queues behind timeouts.
            if time.monotonic() - self._failed_at < RETRY_AFTER_FAILURE_S:
                raise Unavailable("The database does not answer.")
        try:
            return self._open(), False
        except Exception:
            self._failed_at = time.monotonic()
            raise
