"""Transactions on a PostGIS database that can be cancelled from another thread. The only user of psycopg2.

psycopg2 comes with most installations of QGIS but not with all: it is imported when the first one is asked.
"""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Callable

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client.errors import (
    Cancelled,
    ClientError,
    MissingPackage,
    NotAuthorised,
    ServerFault,
    ServerTimeout,
    ServerUnreachable,
    Unavailable,
    WrongCredentials,
)
from qgis_cbm.client.protocol import Feedback

if TYPE_CHECKING:
    from psycopg2.extensions import connection as Connection  # noqa: N812

_POLL_S = 0.05
# A session that was idle for longer may have been dropped by a firewall on the way, without a word.
_IDLE_S = 60.0
_KEPT = 2
# A kept session opens a transaction at once, unless it is gone: the laptop slept, or is in another network.
_OPENING_S = 3.0
_STOPPING_S = 5.0
_APPLICATION = "CbM for QGIS"
_STOP = """
select pg_cancel_backend(pid) from pg_stat_activity where pid = %(pid)s and application_name = %(application)s
"""
_LOGIN_REFUSED = ("28000", "28P01")
_REFUSED_WORDS = ("password authentication failed", "no password supplied", "authentication failed")
# Those of the server, of a role or database with a limit of its own, and of PgBouncer; none has a code here.
_FULL = "53300"
_FULL_WORDS = (
    "too many clients", "remaining connection slots", "too many connections", "no more connections allowed"
)  # fmt: skip

Ask = Callable[..., "list[tuple]"]
"""`ask(template, tables, values)`: see `Database.transaction`."""


class Database:
    """A database behind a libpq connection string, which stays out of every message.

    where: how the user knows it. timeout: seconds a statement may take. Sessions are kept for the next task.
    Statements run on asynchronous connections: the waiting thread looks at the feedback between two polls.
    """

    def __init__(self, where: str, timeout: float):
        self._where, self._timeout = where, timeout
        self._dsn = ""
        self._idle: list[tuple[float, Connection]] = []
        self._lock = threading.Lock()
        self._stopping = threading.Lock()
        self._joined = _Joined()

    @property
    def where(self) -> str:
        """How the user knows the database."""
        return self._where

    def use(self, dsn: str) -> None:
        """Take this connection string from now on. Raises `MissingPackage`."""
        _psycopg2()
        with self._lock:
            changed, self._dsn = dsn != self._dsn, dsn
        if changed:
            self.close()

    @contextmanager
    def transaction(self, feedback: Feedback | None = None, *, write: bool = False) -> Iterator[Ask]:
        """Run statements in one transaction, read-only unless `write`.

        Yields `ask(template, tables, values)`, the rows of a statement: `{name}` in the template
        becomes the quoted identifier tables[name] (a tuple of its parts), `%(name)s` the bound values[name].
        Raises `Cancelled`, `ServerTimeout`, `ServerUnreachable`, `WrongCredentials`, `NotAuthorised`,
        `Unavailable` or `ServerFault`.
        """
        joined = None if write else self._joined.sessions
        session = joined.pop() if joined else self._begin(feedback, write)
        session.feedback = feedback
        try:
            yield session.ask
            goes_on = joined is not None and not session.refused
            if not goes_on:
                session.run("commit")
        except ClientError:
            session.close()
            raise
        except BaseException:
            session.abandon()
            raise
        if joined is not None and goes_on:
            joined.append(session)
        else:
            self._keep(session)

    @contextmanager
    def joined(self) -> Iterator[None]:
        """Let what this thread reads inside be one transaction: every question is one journey, not three.

        It begins with the first question, and anew after one that failed.
        """
        self._joined.sessions = []
        try:
            yield
        finally:
            sessions, self._joined.sessions = self._joined.sessions, None
            for session in sessions:
                try:
                    session.run("commit")
                except ClientError:  # what was read is there all the same
                    session.close()
                else:
                    self._keep(session)

    def close(self) -> None:
        """End the sessions that wait for another task."""
        with self._lock:
            idle, self._idle = self._idle, []
        for _, connection in idle:
            with contextlib.suppress(Exception):
                connection.close()

    def _begin(self, feedback: Feedback | None, write: bool) -> _Session:
        """Open a transaction, on a kept session where there is a fresh one that still answers."""
        kind = "read write" if write else "read only"
        opening = (
            f"begin {kind}; set local statement_timeout = {int(self._timeout * 1000)}; "
            "set local timezone = 'UTC'"
        )
        kept = self._kept(feedback)
        if kept is not None:
            try:
                kept.run(opening, _OPENING_S)
                return kept
            except (ServerUnreachable, ServerFault):
                kept.close()
        session = self._connect(feedback)
        try:
            session.run(opening)
        except ClientError:
            session.close()
            raise
        return session

    def _kept(self, feedback: Feedback | None) -> _Session | None:
        with self._lock:
            while self._idle:
                since, connection = self._idle.pop()
                if time.monotonic() - since < _IDLE_S and not connection.closed:
                    return _Session(connection, self._dsn, self._where, self._timeout, feedback, self._stop)
                connection.close()
        return None

    def _keep(self, session: _Session) -> None:
        """Let the next task have a session, unless another login is to be used by now."""
        with self._lock:
            if session.dsn == self._dsn and len(self._idle) < _KEPT:
                self._idle.append((time.monotonic(), session.connection))
                return
        session.close()

    def _connect(self, feedback: Feedback | None) -> _Session:
        psycopg2, dsn = _psycopg2(), self._dsn
        try:
            connection = psycopg2.connect(
                _with_addresses(dsn), async_=True, application_name=_APPLICATION, keepalives_idle=30
            )
        except psycopg2.Error as error:
            raise _refused(str(error), self._where) from None
        except (OSError, UnicodeError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise _refused(reason, self._where) from None
        session = _Session(connection, dsn, self._where, self._timeout, feedback, self._stop)
        try:
            session.wait()
        except psycopg2.Error as error:
            session.close()
            raise _refused(str(error), self._where) from None
        return session

    def _stop(self, pid: int) -> None:
        """Have the server end the statement of an abandoned session, on another one, in a thread of its own.

        psycopg2's own `cancel` waits for the server and lets no other Python run until it has answered: with
        one that hangs, QGIS would hang.
        """

        def stop() -> None:
            with contextlib.suppress(ClientError), self._stopping:
                session = self._kept(None) or self._connect(None)
                session.stop = None
                try:
                    session.run(_STOP, _STOPPING_S, values={"pid": pid, "application": _APPLICATION})
                except ClientError:
                    session.close()
                    raise
                self._keep(session)

        threading.Thread(target=stop, name="cbm-stop", daemon=True).start()


class _Joined(threading.local):
    """The session whose transaction goes on in this thread, if any; None where each question is one."""

    sessions: list[_Session] | None = None


class _Session:
    """One asynchronous connection in the hands of one task.

    stop: called with the server's process id when the session is abandoned in the middle of a statement.
    """

    def __init__(
        self,
        connection: Connection,
        dsn: str,
        where: str,
        timeout: float,
        feedback: Feedback | None,
        stop: Callable[[int], None] | None,
    ):
        self.connection, self.dsn, self.stop = connection, dsn, stop
        self.feedback = feedback
        self._where, self._timeout = where, timeout

    @property
    def refused(self) -> bool:
        """Whether the server refused a statement of this transaction: it takes no further one then."""
        extensions = _psycopg2().extensions
        return self.connection.info.transaction_status == extensions.TRANSACTION_STATUS_INERROR

    def ask(
        self, template: str, tables: Mapping[str, tuple[str, ...]], values: Mapping[str, object] | None = None
    ) -> list[tuple]:
        """Return the rows of a statement."""
        sql = _psycopg2().sql
        named = {name: sql.Identifier(*parts) for name, parts in tables.items()}
        return self.run(sql.SQL(template).format(**named), values=values)

    def run(
        self, statement: Any, within: float | None = None, *, values: Mapping[str, object] | None = None
    ) -> list[tuple]:
        """Send a statement and wait for its rows; within: seconds, where the usual time is too long."""
        psycopg2 = _psycopg2()
        try:
            with self.connection.cursor() as cursor:
                cursor.execute(statement, values)
                self.wait(within)
                return cursor.fetchall() if cursor.description else []
        except psycopg2.Error as error:
            raise _failed(error, self._where, self._timeout) from None

    def wait(self, within: float | None = None) -> None:
        """Drive the connection until it has nothing more to do, unless the caller no longer wants it."""
        extensions = _psycopg2().extensions
        events = {
            extensions.POLL_READ: selectors.EVENT_READ,
            extensions.POLL_WRITE: selectors.EVENT_WRITE,
        }
        # The server ends a statement that takes too long itself: this is for one that no longer answers.
        deadline = time.monotonic() + min(self._timeout, within or self._timeout) + 1
        while (state := self.connection.poll()) != extensions.POLL_OK:
            with selectors.DefaultSelector() as selector:
                selector.register(self.connection.fileno(), events[state])
                selector.select(_POLL_S)
            if self.feedback is not None and self.feedback.isCanceled():
                self.abandon()
                raise Cancelled(Sentence("Cancelled."))
            if time.monotonic() > deadline:
                self.abandon()
                raise _late(self._where, self._timeout)

    def abandon(self) -> None:
        """Close, and have the statement ended that the server may be working on."""
        try:
            pid = self.connection.info.backend_pid
        except Exception:
            pid = 0
        self.close()
        if pid and self.stop is not None:
            self.stop(pid)

    def close(self) -> None:
        """End the session; an open transaction is rolled back by the server."""
        with contextlib.suppress(Exception):
            self.connection.close()


def _with_addresses(dsn: str) -> str:
    """Look up the host here: libpq would let no other Python, so no QGIS, run meanwhile.

    Raises OSError, and UnicodeError for a name that cannot be one.
    """
    extensions = _psycopg2().extensions
    known = extensions.parse_dsn(dsn)
    host = known.get("host", "")
    if not host or host.startswith(("/", "@")) or "," in host or known.get("hostaddr"):
        return dsn
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    addresses = list(dict.fromkeys(str(place[0]) for *_, place in found))
    return extensions.make_dsn(dsn, host=",".join([host] * len(addresses)), hostaddr=",".join(addresses))


def _psycopg2() -> Any:
    try:
        import psycopg2
        import psycopg2.extensions
        import psycopg2.sql
    except ImportError:
        raise MissingPackage("psycopg2", Sentence("Direct connections to a database")) from None
    return psycopg2


def _late(where: str, timeout: float) -> ServerTimeout:
    return ServerTimeout(
        Sentence("The database {where} did not answer within {seconds:g} s.", where=where, seconds=timeout)
    )


def _full(reason: str, where: str) -> Unavailable:
    return Unavailable(
        Sentence(
            "The database {where} has no free connection at the moment; try again soon, or have its "
            "administrator allow more.",
            where=where,
        ),
        detail=reason,
    )


def _refused(said: str, where: str) -> ClientError:
    """The sentence for a session that did not come about."""
    reason = _last_line(said)
    if any(words in reason for words in _REFUSED_WORDS):
        return WrongCredentials(
            Sentence(
                "The database {where} does not accept the user name and password stored with the connection.",
                where=where,
            ),
            detail=reason,
        )
    if any(words in reason for words in _FULL_WORDS):
        return _full(reason, where)
    return ServerUnreachable(
        Sentence("No connection to the database {where}: {reason}", where=where, reason=reason), detail=reason
    )


def _failed(error: Exception, where: str, timeout: float) -> ClientError:
    """The sentence for a statement that failed."""
    code, reason = getattr(error, "pgcode", None) or "", _last_line(str(error).partition("\nLINE ")[0])
    if code in _LOGIN_REFUSED:
        return _refused(reason, where)
    if code == _FULL:
        return _full(reason, where)
    if code == "42501":
        return NotAuthorised(
            Sentence("You may not do this in the database {where}: {reason}.", where=where, reason=reason),
            detail=reason,
        )
    if code == "57014":
        return _late(where, timeout)
    if not code or code[:2] in ("08", "57"):
        return ServerUnreachable(
            Sentence("The database {where} ended the connection; try again.", where=where), detail=reason
        )
    return ServerFault(
        Sentence("The database {where} refuses the request: {reason}.", where=where, reason=reason),
        detail=f"{code}: {reason}",
    )


def _last_line(text: str) -> str:
    """libpq names every address it tried, and asks back: its last statement is what matters."""
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.strip().endswith("?")]
    return lines[-1].rpartition("FATAL:")[2].strip().rstrip(".") if lines else Sentence("no reason given")
