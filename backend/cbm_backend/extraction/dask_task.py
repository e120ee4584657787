"""What the workers of a Dask cluster run: a greeting, one scene, and a farewell.

A task names a dataset and a scene and nothing else. Where the database is and which keys open the stores
every worker reads from its own configuration, so that no secret passes through the scheduler.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from importlib.metadata import version

import psycopg2

from cbm_backend import config
from cbm_backend.db.connection import Connection, connect, one, transaction
from cbm_backend.errors import CbmError, Unavailable
from cbm_backend.extraction import claim as queue
from cbm_backend.extraction import worker
from cbm_backend.extraction.lease import Heartbeat, identity, release_the_dead
from cbm_backend.extraction.worker import RunReport, RunRequest, Work

_IDLE_SECONDS = 600.0


@dataclass(frozen=True)
class Hello:
    """A worker introduces itself. database: the same for all who use the same one; problem: its sentence."""

    holder: str
    version: str
    database: str = ""
    problem: str | None = None


@dataclass(frozen=True)
class Told:
    """What became of a task. outcome: as for the reporter, None when the scene was not free to take."""

    reference: str
    outcome: str | None
    seconds: float = 0.0
    report: RunReport = field(default_factory=lambda: RunReport(""))
    failure: CbmError | None = None


@dataclass
class _Desk:
    """Where one thread works on one run: its connection, its lease, the parcels it has in memory."""

    connection: Connection
    heartbeat: Heartbeat
    work: Work
    lock: threading.Lock = field(default_factory=threading.Lock)
    used: float = field(default_factory=time.monotonic)
    leaving: bool = False

    def clear(self) -> None:
        self.heartbeat.__exit__(None, None, None)
        self.connection.close()


_desks: dict[tuple[str, int], _Desk] = {}
_change = threading.Lock()


def hello() -> Hello:
    """Who this worker is, and whether its own configuration leads to a database."""
    own = version("cbm-backend")
    try:
        with closing(connect(config.load(), role="cbm_worker", application="cbm dask")) as connection:
            return Hello(identity(), own, fingerprint(connection))
    except CbmError as error:
        return Hello(identity(), own, problem=error.message)


def fingerprint(connection: Connection) -> str:
    """The same text for everybody who is connected to the same database of the same running server."""
    with transaction(connection) as cursor:
        cursor.execute(
            "select oid, pg_postmaster_start_time()::text from pg_database where datname = current_database()"
        )
        return " ".join(str(value) for value in one(cursor))


def extract_scene(run: str, request: RunRequest, obsid: int, threads: int) -> Told:
    """Claim this scene, compute and publish it. run: tells apart the runs that a worker serves.

    threads: how many tasks this worker does at a time; the cores are shared out among them.
    """
    report = RunReport("")
    try:
        with _desk(run, request, threads) as desk:
            return _extract(desk, request, obsid, report)
    except CbmError as error:
        return Told("", None, report=report, failure=error)
    except psycopg2.OperationalError as error:
        sentence = f"The database stopped answering: {str(error).strip().splitlines()[0]}"
        return Told("", None, report=report, failure=Unavailable(sentence))


def forget(run: str) -> None:
    """The run is over: close what its threads had open, at once or after the scene at hand."""
    with _change:
        for key, desk in list(_desks.items()):
            if key[0] == run:
                _leave(key, desk)


def _extract(desk: _Desk, request: RunRequest, obsid: int, report: RunReport) -> Told:
    work, began = desk.work, time.monotonic()
    # A worker of this machine that was killed is seen at once; one elsewhere is the business of the run.
    release_the_dead(desk.connection, work.dataset.id)
    claimed = queue.claim(desk.connection, work.settings, work.dataset, request.selection, obsid)
    if claimed is None:
        return Told("", None)
    outcome = work.do(claimed, report)
    return Told(claimed.scene.reference, outcome, time.monotonic() - began, report)


@contextlib.contextmanager
def _desk(run: str, request: RunRequest, threads: int) -> Iterator[_Desk]:
    key = (run, threading.get_ident())
    with _change:
        for other, idle in list(_desks.items()):
            # A run that was killed never says goodbye.
            if other != key and time.monotonic() - idle.used > _IDLE_SECONDS:
                _leave(other, idle)
        desk = _desks.get(key)
    if desk is None or desk.connection.closed:
        desk = _set_up(request, threads)
        with _change:
            _desks[key] = desk
    with desk.lock:
        try:
            yield desk
        except psycopg2.OperationalError:
            desk.leaving = True
            raise
        finally:
            desk.used = time.monotonic()
    if desk.leaving:
        with _change:
            _leave(key, desk)


def _set_up(request: RunRequest, threads: int) -> _Desk:
    settings = config.load()
    connection = connect(settings, role="cbm_worker", application="cbm extract dask")
    try:
        dataset = worker.dataset_of(connection, request)
        heartbeat = Heartbeat(settings)
        decoding = request.threads or max(1, worker.cores() // threads)
        work = Work.of(settings, connection, dataset, heartbeat, decoding)
    except BaseException:
        connection.close()
        raise
    heartbeat.__enter__()
    return _Desk(connection, heartbeat, work)


def _leave(key: tuple[str, int], desk: _Desk) -> None:
    """Clear a desk nobody sits at; one in use is cleared by its own thread."""
    desk.leaving = True
    if desk.lock.acquire(blocking=False):
        _desks.pop(key, None)
        desk.clear()
