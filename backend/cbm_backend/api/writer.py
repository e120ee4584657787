"""What the API writes (jobs, decisions, FOI results): transactions of the role `cbm_api_write`."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

import psycopg2
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.api.pool import WAIT_FOR_CONNECTION_S
from cbm_backend.config import Settings
from cbm_backend.db.connection import Connection, connect
from cbm_backend.errors import Unavailable

Result = TypeVar("Result")

ROLE = "cbm_api_write"
CONNECTIONS = 2


def open_as_writer(settings: Settings) -> Connection:
    """A connection acting as `cbm_api_write`, which may insert into few tables and change nothing else."""
    return connect(
        settings, role=ROLE, statement_timeout_ms=settings.statement_timeout_ms, application="cbm-api-write"
    )


class Writer:
    """Runs short writing transactions on at most `CONNECTIONS` connections of this process."""

    def __init__(self, open_connection: Callable[[], Connection]):
        self._open = open_connection
        self._idle: list[Connection] = []
        self._lock = threading.Lock()
        self._places = threading.BoundedSemaphore(CONNECTIONS)

    def transaction(self, work: Callable[[Cursor], Result]) -> Result:
        """Commit what `work` does with the cursor, or nothing of it.

        `work` runs a second time when a connection turns out to be dead before anything was committed. Raises
        `Unavailable` without a database, `psycopg2.Error` otherwise.
        """
        if not self._places.acquire(timeout=WAIT_FOR_CONNECTION_S):
            raise Unavailable("The server is busy: too many requests want to write.")
        try:
            return self._transaction(work)
        finally:
            self._places.release()

    def _transaction(self, work: Callable[[Cursor], Result]) -> Result:
        while True:
            with self._lock:
                pooled = self._idle.pop() if self._idle else None
            connection = pooled or self._open()
            try:
                with connection.cursor() as cursor:
                    result = work(cursor)
            except (psycopg2.OperationalError, psycopg2.InterfaceError) as error:
                if not connection.closed:
                    self._give_back(connection)
                    raise
                if pooled is None:
                    raise Unavailable("The database does not answer.", detail=str(error)) from error
                continue
            except BaseException:
                self._give_back(connection)
                raise
            try:
                connection.commit()
            except (psycopg2.OperationalError, psycopg2.InterfaceError) as error:
                connection.close()
                raise Unavailable(
                    "The database went away while it stored this: look whether it is there first.",
                    detail=str(error),
                ) from error
            except BaseException:
                self._give_back(connection)
                raise
            self._give_back(connection)
            return result

    def _give_back(self, connection: Connection) -> None:
        """Keep a healthy connection for the next one, without anything left of its transaction."""
        try:
            connection.rollback()
        except (psycopg2.OperationalError, psycopg2.InterfaceError):
            connection.close()
            return
        with self._lock:
            self._idle.append(connection)
