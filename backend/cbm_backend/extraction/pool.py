"""Several workers on one machine: processes that claim scenes from the same queue, watched by this one."""

from __future__ import annotations

import logging
import multiprocessing
import signal
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess

import psycopg2

from cbm_backend.config import Settings
from cbm_backend.db.connection import connect
from cbm_backend.errors import CbmError, InputError, Unavailable
from cbm_backend.extraction import worker
from cbm_backend.extraction.lease import release_the_dead
from cbm_backend.extraction.worker import Reporter, RunReport, RunRequest, Silent

_log = logging.getLogger(__name__)
_MOST = 64
_PATIENCE = 20.0


@dataclass(frozen=True)
class _Progress:
    """A scene ended in one of the workers."""

    reference: str
    outcome: str
    seconds: float


@dataclass(frozen=True)
class _Ended:
    """A worker is through: what it did, and the failure that ended it, if any."""

    report: RunReport
    failure: CbmError | None


def run(settings: Settings, request: RunRequest, workers: int, reporter: Reporter | None = None) -> RunReport:
    """Extract every open scene of the selection with `workers` processes; see `worker.run`.

    Each decodes with `request.threads` threads, or its share of the cores. A worker that is killed is
    replaced, and its scene is free again at once. The first failure that ends a worker is raised when all
    have ended.
    """
    if not 1 <= workers <= _MOST:
        raise InputError(f"workers: {workers} is not allowed; give 1 to {_MOST}.")
    request = replace(request, threads=request.threads or max(1, worker.cores() // workers))
    if workers == 1:
        return worker.run(settings, request, reporter)
    started = time.monotonic()
    reporter = reporter or Silent()
    with closing(connect(settings, role="cbm_worker", application="cbm extract")) as connection:
        report = worker.prepare(connection, request)
        reporter.begin(report.remaining)
        dataset = worker.dataset_of(connection, request)
        pool = _Pool(settings, request, reporter, settings.max_attempts * report.remaining)
        with pool:
            pool.start(min(workers, report.remaining))
            pool.watch(report, lambda: release_the_dead(connection, dataset.id))
        report.remaining = worker.still_open(connection, request)
    report.seconds = time.monotonic() - started
    if pool.failure is not None:
        raise pool.failure
    return report


class _Pool:
    """The processes, each with a pipe of its own: one that is killed cannot leave a lock behind."""

    def __init__(self, settings: Settings, request: RunRequest, reporter: Reporter, replacements: int):
        self.failure: CbmError | None = None
        self._arguments = (settings, request)
        self._reporter = reporter
        # Spawned, as a fork would share the database connection and the state of libraries with threads.
        self._context = multiprocessing.get_context("spawn")
        self._running: dict[Connection, SpawnProcess] = {}
        self._replacements = replacements

    def __enter__(self) -> _Pool:
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        for process in self._running.values():
            process.terminate()
        deadline = time.monotonic() + _PATIENCE
        for process in self._running.values():
            process.join(max(0.1, deadline - time.monotonic()))
            if process.is_alive():
                process.kill()
                process.join()

    def start(self, workers: int) -> None:
        """Start so many workers."""
        for _ in range(workers):
            ours, theirs = self._context.Pipe(duplex=False)
            process = self._context.Process(target=_work, args=(*self._arguments, theirs))
            process.start()
            theirs.close()
            self._running[ours] = process

    def watch(self, report: RunReport, release: Callable[[], object]) -> None:
        """Pass on what workers tell until all have ended.

        release: called when one was killed, before another takes its place.
        """
        while self._running:
            for pipe in wait(list(self._running)):
                if not isinstance(pipe, Connection):
                    continue
                try:
                    told = pipe.recv()
                except EOFError:
                    self._bury(pipe, release)
                    continue
                if isinstance(told, _Progress):
                    self._reporter.scene(told.reference, told.outcome, told.seconds)
                else:
                    report.add(told.report)
                    self.failure = self.failure or told.failure

    def _bury(self, pipe: Connection, release: Callable[[], object]) -> None:
        process = self._running.pop(pipe)
        process.join()
        pipe.close()
        code = process.exitcode or 0
        if code >= 0:
            if code and self.failure is None:
                self.failure = CbmError(f"A worker ended with exit code {code}; see its output.")
            return
        _log.warning("worker %s was ended by signal %s", process.pid, -code)
        release()
        if self._replacements:
            self._replacements -= 1
            self.start(1)
        else:
            self.failure = self.failure or CbmError(
                "Workers are killed again and again; see the system's log."
            )


class _Telling:
    """The reporter of a worker: tells the watching process."""

    def __init__(self, pipe: Connection):
        self._pipe = pipe

    def begin(self, scenes: int) -> None:
        """Nothing: the watching process knows."""

    def scene(self, reference: str, outcome: str, seconds: float) -> None:
        """Pass it on; end when nobody watches any more."""
        try:
            self._pipe.send(_Progress(reference, outcome, seconds))
        except BrokenPipeError:
            raise SystemExit(1) from None


def _work(settings: Settings, request: RunRequest, pipe: Connection) -> None:
    """The life of a worker process."""
    # Ctrl-C reaches the whole group; the watching process ends us in good order.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _stop)
    failure: CbmError | None = None
    report = RunReport("")
    try:
        with closing(connect(settings, role="cbm_worker", application="cbm extract worker")) as connection:
            worker.share(settings, connection, request, report, _Telling(pipe))
    except CbmError as error:
        failure = error
    except psycopg2.OperationalError as error:
        failure = Unavailable(f"The database stopped answering: {str(error).strip().splitlines()[0]}")
    pipe.send(_Ended(report, failure))


def _stop(*_: object) -> None:
    raise SystemExit(143)
