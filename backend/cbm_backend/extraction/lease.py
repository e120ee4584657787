"""Who works on a row: a name for this process, a lease that a heartbeat renews, rows left by the dead.

Scenes to extract and jobs are claimed, renewed, given back and failed by the same rules.
"""

from __future__ import annotations

import logging
import os
import socket
import threading
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import psycopg2
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.config import Settings
from cbm_backend.db.connection import Connection, connect, transaction
from cbm_backend.errors import CbmError, LeaseLost

BACKOFF_SECONDS = 30
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


@dataclass(frozen=True)
class Leased:
    """A table whose rows are worked on under a lease that a heartbeat renews.

    name: the qualified table, `waiting`: the status of a row that nobody holds. Its columns are status
    (`inprogress` while held, `failed`), attempts, claimed_by, claimed_at, lease_until, claim_token,
    not_before, message, reason, finished_at.
    """

    name: str
    waiting: str

    def taking(self, row: str) -> str:
        """What a claim sets, for `update ... row set`; parameters: worker, lease (seconds), token."""
        return f"""status = 'inprogress', attempts = {row}.attempts + 1, claimed_by = %(worker)s,
            claimed_at = now(), lease_until = now() + make_interval(secs => %(lease)s),
            claim_token = %(token)s, not_before = null, message = null, reason = null"""

    def give_back(
        self,
        connection: Connection,
        token: str,
        *,
        message: str,
        settings: Settings,
        retry: bool = False,
        wait: float | None = None,
    ) -> None:
        """Return a row unharmed; retry: the attempt counts, longer waits follow, and the last one fails."""
        with transaction(connection) as cursor:
            cursor.execute(
                f"""update {self.name}
                   set status = case when %(retry)s and attempts >= %(max)s then 'failed'
                                     else %(waiting)s end,
                       reason = case when %(retry)s and attempts >= %(max)s then 'attempts' end,
                       attempts = attempts - case when %(retry)s then 0 else 1 end,
                       not_before = now() + make_interval(secs =>
                           case when %(retry)s then %(backoff)s * attempts else %(wait)s end),
                       message = %(message)s, claim_token = null, lease_until = null
                   where claim_token = %(token)s""",  # noqa: S608
                {"retry": retry, "max": settings.max_attempts, "backoff": BACKOFF_SECONDS, "wait": wait,
                 "waiting": self.waiting, "message": message, "token": token},
            )  # fmt: skip

    def fail(self, cursor: Cursor, token: str, reason: str, message: str) -> bool:
        """Record why a row cannot be worked on; whether it was still ours."""
        cursor.execute(
            f"""update {self.name}
               set status = 'failed', reason = %s, message = %s, finished_at = now(), claim_token = null,
                   lease_until = null
               where claim_token = %s""",  # noqa: S608
            (reason, message, token),
        )
        return cursor.rowcount == 1

    def give_up(self, cursor: Cursor, settings: Settings, where: str = "true", values: tuple = ()) -> None:
        """Fail rows whose last attempt ended without a word."""
        cursor.execute(
            f"""update {self.name}
               set status = 'failed', claim_token = null, lease_until = null, finished_at = now(),
                   reason = 'attempts',
                   message = format('%%s attempts ended without a result (last by %%s)', attempts, claimed_by)
               where {where} and status = 'inprogress' and lease_until <= now() and attempts >= %s""",  # noqa: S608
            (*values, settings.max_attempts),
        )

    def renew(self, connection: Connection, token: str, seconds: int) -> bool:
        """Make the lease last so long from now; whether it is still ours."""
        with transaction(connection) as cursor:
            cursor.execute(
                f"""update {self.name} set lease_until = now() + make_interval(secs => %s)
                   where claim_token = %s and status = 'inprogress'""",  # noqa: S608
                (seconds, token),
            )
            return cursor.rowcount == 1

    def release_the_dead(self, connection: Connection, where: str = "true", values: tuple = ()) -> int:
        """End the leases of processes of this machine that no longer run; returns how many.

        Others are waited for until their lease ends: from here nobody can tell whether they live.
        """
        here = identity().rsplit("/", 2)[0]
        if here.endswith("/-/-"):
            return 0
        with transaction(connection) as cursor:
            cursor.execute(
                f"""select claim_token::text, claimed_by from {self.name}
                   where {where} and status = 'inprogress' and lease_until > now()""",  # noqa: S608
                values,
            )
            dead = [token for token, holder in cursor.fetchall() if _is_dead(holder or "", here)]
            cursor.execute(
                f"""update {self.name} set lease_until = now()
                   where claim_token::text = any(%s) and status = 'inprogress'""",  # noqa: S608
                (dead,),
            )
            return cursor.rowcount


EXTRACTION = Leased("public.cbm_extraction", "ingested")


def release_the_dead(connection: Connection, dataset_id: int) -> int:
    """End the leases of dead processes of this machine on the dataset's scenes; see `Leased`."""
    return EXTRACTION.release_the_dead(connection, "dataset_id = %s", (dataset_id,))


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
    """Renews the lease of the row at hand from a thread with a connection of its own.

    `check()` raises `LeaseLost` once a renewal found that another worker has the scene.
    """

    def __init__(self, settings: Settings, table: Leased = EXTRACTION):
        self._settings = settings
        self._table = table
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
                renewed = self._table.renew(connection, token, self._settings.lease_seconds)
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


def _is_dead(holder: str, here: str) -> bool:
    """Whether a process of this machine held it and runs no more."""
    place, _, started = holder.rpartition("/")
    place, _, pid = place.rpartition("/")
    return place == here and pid.isdigit() and _started(int(pid)) != started


def _started(pid: int) -> str:
    """The start time of a running process in clock ticks since boot; empty when there is none."""
    try:
        # The second field is the command in brackets and may hold blanks.
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[19]
    except (OSError, IndexError):
        return ""
