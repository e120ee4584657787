"""Runs jobs one after the other until it is told to stop; as many workers as one likes share the queue."""

from __future__ import annotations

import logging
import select
import threading
import time
from collections.abc import Callable
from contextlib import closing
from typing import Any, Protocol

import psycopg2

from cbm_backend.chips.production import Studio
from cbm_backend.config import Settings
from cbm_backend.db import registry
from cbm_backend.db.connection import Connection, connect, transaction
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import CbmError, LeaseLost, Unavailable
from cbm_backend.extraction.lease import Heartbeat
from cbm_backend.jobs import queue
from cbm_backend.jobs.chips import ChipsJob
from cbm_backend.jobs.queue import CHANNEL, JOBS, Job
from cbm_backend.storage.failures import StopWorker

_log = logging.getLogger(__name__)
_LOOK_S = 5.0
_AWAY_S = 5.0
_TIDY_S = 3600.0
_BUSY_S = 30.0


class Work(Protocol):
    """What a kind of job does, part by part."""

    def part(self, connection: Connection, dataset: Dataset, studio: Studio, number: int) -> dict[str, Any]:
        """The result of one part; raises `CbmError` when it cannot be had."""


KINDS: dict[str, Callable[[dict[str, Any]], Work]] = {"chips": ChipsJob.of}


class _Stopped(Exception):
    """The worker is told to stop; the job at hand goes back."""


class Worker:
    """One process of `cbm-backend worker`."""

    def __init__(self, settings: Settings, stop: threading.Event):
        self._settings = settings
        self._stop = stop
        self._tidied_at = float("-inf")

    def run(self) -> None:
        """Work until `stop` is set. A database that goes away is waited for."""
        while not self._stop.is_set():
            try:
                self._connected()
            except (psycopg2.OperationalError, psycopg2.InterfaceError, Unavailable) as error:
                _log.warning("the database does not answer: %s", str(error).strip().partition("\n")[0])
                self._stop.wait(_AWAY_S)

    def run_waiting(self) -> int:
        """Work off what can be claimed now and return how many jobs that was."""
        count = 0
        with closing(self._open()) as connection, Heartbeat(self._settings, JOBS) as heartbeat:
            studio = self._studio(connection)
            while not self._stop.is_set() and self._next(connection, heartbeat, studio):
                count += 1
        return count

    def _connected(self) -> None:
        with (
            closing(self._open()) as connection,
            closing(self._open()) as ears,
            Heartbeat(self._settings, JOBS) as heartbeat,
        ):
            ears.autocommit = True
            with ears.cursor() as cursor:
                cursor.execute(f"listen {CHANNEL}")
            studio = self._studio(connection)
            JOBS.release_the_dead(connection)
            while not self._stop.is_set():
                if not self._next(connection, heartbeat, studio):
                    self._tidy(connection, studio)
                    self._wait(ears)

    def _next(self, connection: Connection, heartbeat: Heartbeat, studio: Studio) -> bool:
        """Do the next job; False when there is none."""
        job = queue.claim(connection, self._settings)
        if job is None:
            return False
        began = time.monotonic()
        heartbeat.hold(job.token)
        try:
            outcome = self._do(connection, heartbeat, studio, job)
        finally:
            heartbeat.hold(None)
        _log.info("job %s (%s): %s in %.1f s", job.id, job.kind, outcome, time.monotonic() - began)
        return True

    def _do(self, connection: Connection, heartbeat: Heartbeat, studio: Studio, job: Job) -> str:
        try:
            return self._parts(connection, heartbeat, studio, job)
        except _Stopped:
            queue.JOBS.give_back(
                connection, job.token, message="the worker was stopped", settings=self._settings
            )
            return "given back"
        except LeaseLost as error:
            return error.message
        except (Unavailable, StopWorker) as error:
            # A store or the disk does not serve: later, and not for ever.
            queue.JOBS.give_back(
                connection, job.token, message=error.message, settings=self._settings, retry=True
            )
            return f"postponed: {error.message}"
        except CbmError as error:
            queue.fail(connection, job, "unusable", error.message)
            return f"failed: {error.message}"
        except psycopg2.Error:
            raise
        except Exception:
            _log.exception("job %s", job.id)
            queue.fail(connection, job, "defect", "The worker made a mistake; its log tells more.")
            return "failed"

    def _parts(self, connection: Connection, heartbeat: Heartbeat, studio: Studio, job: Job) -> str:
        kind = KINDS.get(job.kind)
        if kind is None:
            raise CbmError(f"This worker does not know jobs of the kind '{job.kind}'.")
        work = kind(job.parameters)
        dataset = _dataset(connection, job.dataset_id)
        done = queue.parts_done(connection, job)
        for number in range(job.total):
            if number in done:
                continue
            if self._stop.is_set():
                raise _Stopped
            heartbeat.check()
            if queue.is_stopped(connection, job):
                queue.finish(connection, job, "stopped")
                return "stopped"
            queue.add_part(connection, job, number, work.part(connection, dataset, studio, number))
        return "done" if queue.finish(connection, job, "done") else "taken over"

    def _tidy(self, connection: Connection, studio: Studio) -> None:
        """What nobody else sees to when no requests come: old images and old jobs."""
        studio.images.purge_when_due()
        if time.monotonic() - self._tidied_at > _TIDY_S:
            queue.forget_old(connection)
            self._tidied_at = time.monotonic()

    def _wait(self, ears: Connection) -> None:
        """Until a job is asked for, or a few seconds: leases and waits end without a word."""
        deadline = time.monotonic() + _LOOK_S
        while not self._stop.is_set() and (left := deadline - time.monotonic()) > 0:
            # In short steps, as a signal handler sets the event without waking us.
            if select.select([ears], [], [], min(left, 0.25))[0]:
                ears.poll()
                if ears.notifies:
                    ears.notifies.clear()
                    return

    def _open(self) -> Connection:
        return connect(self._settings, role="cbm_worker", application="cbm worker")

    def _studio(self, connection: Connection) -> Studio:
        def read(work: Callable[[Connection], list]) -> list:
            with connection:
                return work(connection)

        return Studio(self._settings, read, max_age_s=30.0)


def _dataset(connection: Connection, dataset_id: int) -> Dataset:
    with transaction(connection):
        found = registry.list_datasets(connection)
    for dataset in found:
        if dataset.id == dataset_id:
            return dataset
    raise CbmError("The dataset of the job is gone.")
