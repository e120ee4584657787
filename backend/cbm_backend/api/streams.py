"""Long replies, read from the database bit by bit: memory stays bounded however much a client asks for.

They have connections of their own, so that a few slow downloads never keep everybody else waiting.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from psycopg2 import sql

from cbm_backend.api.pool import Rows, read
from cbm_backend.db.connection import Connection
from cbm_backend.errors import Unavailable

ROWS_AT_ONCE = 2_000
AT_ONCE = 3
WAIT_S = 5.0
# Sorting a million rows takes longer than a small query may; a client that no longer reads is let go.
_LIMITS = "set statement_timeout = '60s'; set idle_in_transaction_session_timeout = '120s'"


class RowStream:
    """The rows of one query in batches; `names` are known at once. To be closed, also when never read.

    A result that fits into the first batch is read completely and holds no connection while it is sent.
    """

    def __init__(self, cursor: Any, finish: Callable[[], None]):
        self._cursor = cursor
        self._finish = finish
        self._first = cursor.fetchmany(ROWS_AT_ONCE)
        self.names = tuple(column.name for column in cursor.description)
        self.types = tuple(column.type_code for column in cursor.description)
        self._whole = len(self._first) < ROWS_AT_ONCE
        if self._whole:
            self.close()

    def __iter__(self) -> Iterator[list[tuple]]:
        try:
            batch = self._first
            while batch:
                yield batch
                batch = [] if self._whole else self._cursor.fetchmany(ROWS_AT_ONCE)
        finally:
            self.close()

    def close(self) -> None:
        """End the transaction and give the connection back."""
        finish, self._finish = self._finish, lambda: None
        finish()


class Snapshot:
    """Several queries that see the database at one moment. To be closed."""

    def __init__(self, connection: Connection, finish: Callable[[], None]):
        self._connection = connection
        self._finish = finish

    def fetch(self, query: sql.Composable, values: Sequence[Any] | dict[str, Any]) -> Rows:
        """All rows of one query."""
        return read(self._connection, query, values)

    def close(self) -> None:
        """End the transaction and give the connection back."""
        finish, self._finish = self._finish, lambda: None
        finish()


class Streams:
    """At most `AT_ONCE` long replies of this process, each in a transaction of its own."""

    def __init__(self, open_connection: Callable[[], Connection]):
        self._open = open_connection
        self._places = threading.BoundedSemaphore(AT_ONCE)

    def read(self, query: sql.Composable, values: Sequence[Any] | dict[str, Any]) -> RowStream:
        """Start a reading query on a server-side cursor and fetch its first rows.

        Raises `Unavailable` when too many are read already, `psycopg2.Error` when the query is refused.
        """
        connection = self._begin()
        try:
            named = connection.cursor("cbm_stream")
            named.execute(query, values)
            return RowStream(named, lambda: self._end(connection))
        except BaseException:
            self._end(connection)
            raise

    def snapshot(self) -> Snapshot:
        """A transaction for many small queries. Raises `Unavailable` when too many are read already."""
        connection = self._begin()
        return Snapshot(connection, lambda: self._end(connection))

    def _begin(self) -> Connection:
        if not self._places.acquire(timeout=WAIT_S):
            raise Unavailable("The server is busy: too many downloads at once.")
        connection = None
        try:
            connection = self._open()
            with connection.cursor() as cursor:
                cursor.execute(_LIMITS)
            connection.set_session(isolation_level="REPEATABLE READ", readonly=True, autocommit=False)
            return connection
        except BaseException:
            self._end(connection)
            raise

    def _end(self, connection: Connection | None) -> None:
        if connection is not None:
            connection.close()
        self._places.release()


class Closing:
    """What a streamed response yields, closing its source at the end, on failure, or when never begun."""

    def __init__(self, chunks: Iterator[bytes], source: RowStream | Snapshot):
        self._chunks = chunks
        self._source = source

    def __iter__(self) -> Iterator[bytes]:
        return self._chunks

    def close(self) -> None:
        """Called by the server when the reply has been sent or the client has gone."""
        self._source.close()
