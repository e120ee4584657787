"""Sessions with a database that hangs, is gone, or is asked under another login: a stand-in for it."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
import time

import pytest

from qgis_cbm.client import errors, postgis
from qgis_cbm.client.postgis import Database

SETTINGS = {"server_version": "15.0", "client_encoding": "UTF8", "DateStyle": "ISO, MDY",
            "integer_datetimes": "on", "standard_conforming_strings": "on"}  # fmt: skip


class StandIn:
    """Speaks PostgreSQL's protocol, takes every login and answers every statement but `pg_sleep`.

    Statements with `wrong` in them it refuses; everybody, where it `refuses` with a sentence.

    statements: (number of the session, text) as they came. deaf: sessions that answer nothing any more.
    kept_waiting: how many sessions were asked for while it hangs; they stay without an answer.
    """

    def __init__(self):
        self.statements: list[tuple[int, str]] = []
        self.users: list[str] = []
        self.deaf: set[int] = set()
        self.hangs, self.kept_waiting = False, 0
        self.refuses = ""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open = [self._listener]
        threading.Thread(target=self._accept, daemon=True).start()

    def dsn(self, user="anna"):
        port = self._listener.getsockname()[1]
        return f"host=127.0.0.1 port={port} user={user} dbname=cbm sslmode=disable gssencmode=disable"

    def close(self):
        for each in self._open:
            each.close()

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                session, _ = self._listener.accept()
                self._open.append(session)
                if self.hangs:
                    self.kept_waiting += 1
                else:
                    threading.Thread(target=self._serve, args=(session,), daemon=True).start()

    def _serve(self, session):
        with contextlib.suppress(OSError, struct.error):
            (size,) = struct.unpack("!i", session.recv(4))
            words = session.recv(size - 4)[4:].split(b"\0")
            self.users.append(words[words.index(b"user") + 1].decode())
            number = len(self.users)
            if self.refuses:
                said = f"SFATAL\0VFATAL\0C53300\0M{self.refuses}\0\0"
                session.sendall(message(b"E", said.encode()))
                session.close()
                return
            told = [message(b"S", f"{name}\0{value}\0".encode()) for name, value in SETTINGS.items()]
            key = message(b"K", struct.pack("!ii", 1000 + number, 7))
            session.sendall(message(b"R", bytes(4)) + b"".join(told) + key + message(b"Z", b"I"))
            while True:
                kind, size = struct.unpack("!ci", session.recv(5))
                text = session.recv(size - 4).rstrip(b"\0").decode()
                if kind != b"Q":
                    return
                self.statements.append((number, text))
                if "pg_sleep" in text or number in self.deaf:
                    continue
                if "wrong" in text:
                    said = b"SERROR\0C22P02\0Mnot a number\0\0"
                    session.sendall(message(b"E", said) + message(b"Z", b"E"))
                else:
                    state = b"I" if text == "commit" else b"T"
                    session.sendall(message(b"C", b"SET\0") + message(b"Z", state))


def message(kind, content):
    return kind + struct.pack("!i", len(content) + 4) + content


class Stop:
    """A feedback."""

    asked = False

    def isCanceled(self):
        return self.asked


@pytest.fixture
def server():
    made = StandIn()
    yield made
    made.close()


@pytest.fixture
def database(server):
    made = Database("“stand-in”", 600)  # what waits for a server that is silent ends no test
    made.use(server.dsn())
    yield made
    made.close()


def eventually(true):
    deadline = time.monotonic() + 5
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def asleep(database, stop):
    """Another thread in the middle of a statement, and what it ended with."""
    ended = []

    def work():
        try:
            with database.transaction(stop) as ask:
                ask("select pg_sleep(60)", {})
        except errors.ClientError as error:
            ended.append(error)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread, ended


def test_cancelling_where_the_server_hangs_holds_nobody_up(server, database):
    stop = Stop()
    thread, ended = asleep(database, stop)
    eventually(lambda: any("pg_sleep" in text for _, text in server.statements))
    server.hangs = True
    stop.asked = True
    thread.join()
    assert isinstance(ended[0], errors.Cancelled)
    # One that waits in libpq for the server to end the statement would let no Python come here.
    eventually(lambda: server.kept_waiting == 1)


def test_a_cancelled_statement_is_ended_on_another_session(server, database):
    stop = Stop()
    _, ended = asleep(database, stop)
    eventually(lambda: any("pg_sleep" in text for _, text in server.statements))
    stop.asked = True
    eventually(lambda: any("pg_cancel_backend" in text for _, text in server.statements))
    number, text = next(each for each in server.statements if "pg_cancel_backend" in each[1])
    assert number == 2 and "pid = 1001" in text, "the one that sleeps is the first session"
    eventually(lambda: bool(ended))


def test_a_session_is_used_again_but_not_under_another_login(server, database):
    for _ in range(2):
        with database.transaction() as ask:
            ask("select 1", {})
    assert server.users == ["anna"]
    with database.transaction() as ask:
        database.use(server.dsn("boris"))
        ask("select 1", {})
    with database.transaction() as ask:
        ask("select 1", {})
    assert server.users == ["anna", "boris"]


def test_a_kept_session_that_is_gone_is_replaced_soon(server, database, monkeypatch):
    monkeypatch.setattr(postgis, "_OPENING_S", 0.5)
    with database.transaction() as ask:
        ask("select 1", {})
    server.deaf.add(1)
    with database.transaction() as ask:
        ask("select 2", {})
    (number,) = [number for number, text in server.statements if text == "select 2" and number != 1]
    assert number > 1


def test_what_is_joined_is_one_transaction(server, database):
    with database.joined():
        for number in range(3):
            with database.transaction() as ask:
                ask(f"select {number}", {})
    with database.transaction() as ask:
        ask("select 3", {})
    texts = [text.partition(" read only")[0] for _, text in server.statements]
    assert texts == ["begin", "select 0", "select 1", "select 2", "commit", "begin", "select 3", "commit"]
    assert server.users == ["anna"]


def test_what_is_joined_begins_anew_after_a_question_that_failed(server, database):
    with database.joined():
        with database.transaction() as ask, contextlib.suppress(errors.ServerFault):
            ask("wrong", {})
        with pytest.raises(errors.ServerFault), database.transaction() as ask:
            ask("wrong", {})
        with database.transaction() as ask:
            ask("select 1", {})
    texts = [(number, text.partition(" read only")[0]) for number, text in server.statements]
    assert texts == [(1, "begin"), (1, "wrong"), (1, "commit"), (1, "begin"), (1, "wrong"),
                     (2, "begin"), (2, "select 1"), (2, "commit")]  # fmt: skip


def test_nothing_is_begun_where_nothing_is_asked_and_writing_is_never_joined(server, database):
    with database.joined():
        pass
    assert server.users == []
    with database.joined():
        with database.transaction() as ask:
            ask("select 1", {})
        with database.transaction(write=True) as ask:
            ask("insert", {})
    texts = [(number, text.partition(";")[0]) for number, text in server.statements]
    assert texts == [(1, "begin read only"), (1, "select 1"), (2, "begin read write"), (2, "insert"),
                     (2, "commit"), (1, "commit")]  # fmt: skip


def test_sessions_end_with_the_database(server, database):
    with database.transaction() as ask:
        ask("select 1", {})
    ((_, kept),) = database._idle
    database.close()
    assert kept.closed


@pytest.mark.parametrize(
    ("dsn", "expected"),
    [
        ("host=localhost dbname=x", "127.0.0.1"),
        ("host=127.0.0.1 dbname=x", "127.0.0.1"),
        ("host=/run/postgresql dbname=x", None),
        ("host=one,two dbname=x", None),
        ("host=one hostaddr=10.0.0.1 dbname=x", "10.0.0.1"),
        ("service=cadastre", None),
    ],
)
def test_names_of_hosts_are_looked_up_where_others_can_go_on(dsn, expected):
    extensions = pytest.importorskip("psycopg2.extensions")
    before, found = extensions.parse_dsn(dsn), extensions.parse_dsn(postgis._with_addresses(dsn))
    addresses = found.get("hostaddr", "").split(",") if "hostaddr" in found else [None]
    assert expected in addresses
    assert set(found.get("host", "").split(",")) == set(before.get("host", "").split(","))


@pytest.mark.parametrize("host", ["no-such-host.invalid", "two..dots"])
def test_a_host_that_does_not_exist_is_one_sentence(host):
    database = Database("“nowhere”", 5)
    database.use(f"host={host} dbname=x")
    with pytest.raises(errors.ServerUnreachable, match=r"^No connection to the database “nowhere”: .+"):
        database.transaction().__enter__()


@pytest.mark.parametrize(
    "said",
    [
        "sorry, too many clients already",
        "remaining connection slots are reserved for non-replication superuser connections",
        "remaining connection slots are reserved for roles with the SUPERUSER attribute",
        'too many connections for role "anna"',
        'too many connections for database "cbm"',
        "no more connections allowed (max_client_conn)",
    ],
)
def test_a_database_without_a_free_connection_is_said_to_be_full_and_passes(server, database, said):
    server.refuses = said
    with pytest.raises(errors.Unavailable) as told, database.transaction():
        pass
    assert told.value.message == (
        "The database “stand-in” has no free connection at the moment; try again soon, or have its "
        "administrator allow more."
    )
    assert told.value.detail == said and isinstance(told.value, errors.PASSING)
    server.refuses = ""
    with database.transaction() as ask:
        ask("select 1", {})
