"""Who works on a scene: a name for this process, a lease that a heartbeat renews, scenes left by the dead."""

from __future__ import annotations

import logging
import os
import socket
import threading
from pathlib import Path
from types import TracebackType

import psycopg2

from cbm_backend.config import Settings
from cbm_backend.db.connection import Connection, connect, transaction
from cbm_backend.errors import CbmError, LeaseLost

_log = logging.getLogger(__name__)


def identity(pid: int | None = None) -> str:
    """Host, boot, process namespace, number and start time of a process: never the same for two processes."""
    pid = pid or os.getpid()
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()[:8]
        namespace = Path("/proc/self/ns/pid").readlink().name.strip("pid:[]")
    except OSError:
        return f"{socket.gethostname()}/-/-/{pid}/-"
    return f"{socket.gethostname()}/{boot}/{namespace}/{pid}/{_started(pid)}"


def release_the_dead(connection: Connection, dataset_id: int) -> int:
    """End the leases of processes of this machine that no longer run; returns how many.

    Others are waited for until their lease ends: from here nobody can tell whether they live.
    """
    here = identity().rsplit("/", 2)[0]
    if here.endswith("/-/-"):
        return 0
    released = 0
    with transaction(connection) as cursor:
        cursor.execute(
            """select obsid, claimed_by from public.cbm_extraction
               where dataset_id = %s and status = 'inprogress' and lease_until > now()""",
            (dataset_id,),
        )
        for obsid, holder in cursor.fetchall():
            place, _, process = (holder or "").rpartition("/")
            place, _, pid = place.rpartition("/")
            if place == here and pid.isdigit() and _started(int(pid)) != process:
                cursor.execute(
                    """update public.cbm_extraction set lease_until = now()
                       where dataset_id = %s and obsid = %s and claimed_by = %s and status = 'inprogress'""",
                    (dataset_id, obsid, holder),
                )
                released += cursor.rowcount
    return released


def release(connection: Connection, dataset_id: int, holder: str) -> int:
    """End the leases of one holder that was lost; returns how many.

    Should it live after all, its token no longer publishes once another has claimed the scene.
    """
    with transaction(connection) as cursor:
        cursor.execute(
            """update public.cbm_extraction set lease_until = now()
               where dataset_id = %s and claimed_by = %s and status = 'inprogress' and lease_until > now()""",
            (dataset_id, holder),
        )
        return cursor.rowcount


class Heartbeat:
    """Renews the lease of the scene at hand from a thread with a connection of its own.

    `check()` raises `LeaseLost` once a renewal found that another worker has the scene.
    """

    def __init__(self, settings: Settings):
        self._settings = settings
        self._token: str | None = None
        self._lost = False
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._beat, name="cbm-heartbeat", daemon=True)

    def __enter__(self) -> Heartbeat:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop.set()
        self._thread.join(timeout=15)

    def hold(self, token: str | None) -> None:
        """Renew the lease of this token from now on; None for none."""
        with self._lock:
            self._token, self._lost = token, False

    def check(self) -> None:
        """Raise `LeaseLost` when the scene at hand is no longer ours."""
        with self._lock:
            if self._lost:
                raise LeaseLost("Another worker has taken the scene over.")

    def _beat(self) -> None:
        connection: Connection | None = None
        while not self._stop.wait(self._settings.lease_seconds / 3):
            with self._lock:
                token = self._token
            if token is None:
                continue
            try:
                if connection is None or connection.closed:
                    connection = connect(self._settings, role="cbm_worker", application="cbm heartbeat")
                renewed = self._renew(connection, token)
            except (psycopg2.Error, CbmError) as error:
                # The lease may still be renewed next time; publishing checks the token in any case.
                _log.warning("the lease could not be renewed: %s", error)
                connection = None
                continue
            with self._lock:
                if self._token == token and not renewed:
                    self._lost = True
        if connection is not None:
            connection.close()

    def _renew(self, connection: Connection, token: str) -> bool:
        with transaction(connection) as cursor:
            cursor.execute(
                """update public.cbm_extraction set lease_until = now() + make_interval(secs => %s)
                   where claim_token = %s and status = 'inprogress'""",
                (self._settings.lease_seconds, token),
            )
            return cursor.rowcount == 1


def _started(pid: int) -> str:
    """The start time of a running process in clock ticks since boot; empty when there is none."""
    try:
        # The second field is the command in brackets and may hold blanks.
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19]
    except (OSError, IndexError):
        return ""
