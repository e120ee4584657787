"""The extraction on a Dask cluster: one task per scene, on workers that are there already.

The scheduler only spreads the work. Who has a scene, what was tried and what is done stands in the database,
as for every other worker: the run may be killed, the cluster may be lost, others may extract beside it.
"""

from __future__ import annotations

import logging
import queue as queues
import re
import time
import uuid
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib.metadata import version
from typing import TYPE_CHECKING

from cbm_backend.config import Settings
from cbm_backend.db.connection import Connection, connect
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import CbmError, Conflict, InputError, Unavailable
from cbm_backend.extraction import claim as queue
from cbm_backend.extraction import dask_task, worker
from cbm_backend.extraction.dask_task import Hello, Told
from cbm_backend.extraction.lease import release
from cbm_backend.extraction.worker import Reporter, RunReport, RunRequest, Silent

if TYPE_CHECKING:
    from distributed import Client, Future

_log = logging.getLogger(__name__)
_ADDRESS = re.compile(r"(tcp|tls)://(\[[0-9a-fA-F:.]+\]|[^\s/:@]+):\d{1,5}")
_PATIENCE = 10.0
_LOOK = 0.5
_ALONE = 120.0
# So many tasks wait beside each that is done: enough to keep the workers busy, few enough to stop soon.
_AHEAD = 2


def run(settings: Settings, request: RunRequest, address: str, reporter: Reporter | None = None) -> RunReport:
    """Extract every open scene of the selection on the cluster of the scheduler at `address`.

    Failures of scenes are recorded and the run goes on; what ends a worker (`StopWorker`, no database) ends
    the run once the scenes at work are done. Raises `InputError` without the package distributed or for an
    unusable address, `Unavailable` when scheduler or workers do not answer, `Conflict` when a worker has
    another version or another database.
    """
    started = time.monotonic()
    reporter = reporter or Silent()
    with (
        closing(connect(settings, role="cbm_worker", application="cbm extract")) as connection,
        _client(address) as client,
    ):
        cluster = _Cluster(client, dask_task.fingerprint(connection))
        cluster.wait_for_workers(address)
        report = worker.prepare(connection, request)
        reporter.begin(report.remaining)
        spread = _Spread(connection, cluster, request, report, reporter, settings.max_attempts)
        try:
            spread.work()
        finally:
            cluster.leave(spread.run)
        report.remaining = worker.still_open(connection, request)
    report.seconds = time.monotonic() - started
    if spread.failure is not None:
        raise spread.failure
    return report


@contextmanager
def _client(address: str) -> Iterator[Client]:
    """A connection to the scheduler."""
    if not _ADDRESS.fullmatch(address):
        raise InputError(f"dask: '{address}' is not the address of a scheduler; use tcp://host:port.")
    try:
        import distributed
    except ImportError as error:
        raise InputError(
            "dask: the package distributed is not installed: run `pip install 'cbm-backend[dask]'`."
        ) from error
    # What it would say of a lost connection ends in our sentences.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    try:
        client = distributed.Client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, TimeoutError, ValueError, RuntimeError) as error:
        raise Unavailable(
            f"No Dask scheduler answers at {address}: start one with `dask scheduler`, or check the address "
            "and what lies between.",
            detail=str(error),
        ) from error
    with client:
        yield client


class _Cluster:
    """The workers as the scheduler knows them, and who they are in the database."""

    def __init__(self, client: Client, database: str):
        self.client = client
        self.places = 0
        self._seen = time.monotonic()
        self._database = database
        self._known: dict[str, Hello] = {}
        self._threads: dict[str, int] = {}

    def wait_for_workers(self, address: str) -> None:
        """Let the workers introduce themselves. Raises `Unavailable` when there are none."""
        deadline = time.monotonic() + _PATIENCE
        while not self.refresh() and not self.places:
            if time.monotonic() > deadline:
                raise Unavailable(
                    f"The Dask scheduler at {address} has no workers: run `dask worker {address}` somewhere."
                )
            time.sleep(_LOOK)

    def refresh(self) -> list[str]:
        """Greet those who came; returns the holders of those who left. Raises `Conflict`, `Unavailable`."""
        try:
            threads = self.client.nthreads()
        except (OSError, TimeoutError) as error:
            raise Unavailable("The Dask scheduler stopped answering.", detail=str(error)) from error
        left = [self._known.pop(address).holder for address in list(self._known) if address not in threads]
        new = [address for address in threads if address not in self._known]
        if new:
            self._greet(new)
        self._threads = {address: threads[address] for address in self._known}
        self.places = sum(self._threads.values())
        if self.places:
            self._seen = time.monotonic()
        elif time.monotonic() - self._seen > _ALONE:
            raise Unavailable(
                "All workers of the Dask scheduler are gone; the scenes left stay in the queue."
            )
        return left

    def holders(self) -> set[str]:
        """Who the workers are in the database."""
        return {hello.holder for hello in self._known.values()}

    def submit(self, run: str, request: RunRequest, obsid: int, number: int) -> Future:
        """Hand a scene to whoever is free."""
        most = max(self._threads.values(), default=1)
        return self.client.submit(
            dask_task.extract_scene, run, request, obsid, most, pure=False, key=f"cbm-{run}-{obsid}-{number}"
        )

    def leave(self, run: str) -> None:
        """Let the workers close what they have open for the run."""
        try:
            self.client.run(dask_task.forget, run, on_error="ignore")
        except (OSError, TimeoutError) as error:
            _log.debug("the cluster could not be told: %s", error)

    def _greet(self, addresses: list[str]) -> None:
        own = version("cbm-backend")
        answers = self.client.run(dask_task.hello, workers=addresses, on_error="return")
        for address, answer in answers.items():
            if isinstance(answer, ImportError):
                raise Conflict(f"The Dask worker {address} has no cbm-backend {own}: install it there.")
            if isinstance(answer, OSError):
                continue  # gone again
            if isinstance(answer, BaseException):
                raise Unavailable(f"The Dask worker {address} does not answer.", detail=repr(answer))
            if answer.version != own:
                raise Conflict(
                    f"The Dask worker {address} has cbm-backend {answer.version}, this is {own}: "
                    "they must be the same."
                )
            if answer.problem is not None:
                raise Conflict(f"The Dask worker {address} says: {answer.problem}")
            if answer.database != self._database:
                raise Conflict(
                    f"The Dask worker {address} uses another database: give it the same CBM_DATABASE_URL."
                )
            self._known[address] = answer


class _Spread:
    """One run: the scenes still to hand out, those under way, and what comes back."""

    def __init__(
        self,
        connection: Connection,
        cluster: _Cluster,
        request: RunRequest,
        report: RunReport,
        reporter: Reporter,
        max_attempts: int,
    ):
        self.run = uuid.uuid4().hex[:12]
        self.failure: CbmError | None = None
        self._connection = connection
        self._cluster = cluster
        self._request = request
        self._report = report
        self._reporter = reporter
        self._dataset: Dataset = worker.dataset_of(connection, request)
        self._waiting = deque(queue.claimable(connection, self._dataset, request.selection))
        self._under_way: dict[Future, int] = {}
        self._done: queues.Queue[Future] = queues.Queue()
        self._ours: set[str] = cluster.holders()
        self._tries: Counter[int] = Counter()
        # Beyond the attempts of the queue: a scene may also be met while a lost worker's lease is ending.
        self._most_tries = 2 * max_attempts + 2

    def work(self) -> None:
        """Until no scene is left to hand out and none is under way."""
        while self._waiting or self._under_way:
            self._hand_out()
            try:
                future = self._done.get(timeout=_LOOK)
            except queues.Empty:
                self._look_around()
                continue
            self._take_in(self._under_way.pop(future), future)

    def _hand_out(self) -> None:
        while self._waiting and len(self._under_way) < max(1, self._cluster.places) * _AHEAD:
            obsid = self._waiting.popleft()
            self._tries[obsid] += 1
            future = self._cluster.submit(self.run, self._request, obsid, self._tries[obsid])
            self._under_way[future] = obsid
            future.add_done_callback(self._done.put)

    def _look_around(self) -> None:
        """Free the scenes of workers that the scheduler has lost: their tasks are done again elsewhere."""
        for holder in self._cluster.refresh():
            freed = release(self._connection, self._dataset.id, holder)
            _log.warning("the Dask worker %s was lost; %d of its scenes are free again", holder, freed)
        self._ours |= self._cluster.holders()

    def _take_in(self, obsid: int, future: Future) -> None:
        from distributed import CancelledError, KilledWorker

        try:
            told: Told = future.result()
        except (KilledWorker, CancelledError, OSError) as error:
            _log.warning("the task of scene %d was lost: %s", obsid, error)
            told = Told("", None)
        self._report.add(told.report)
        if told.failure is not None:
            # The others end by themselves, as nothing is handed out any more.
            self.failure = self.failure or told.failure
            self._waiting.clear()
        elif told.outcome is not None:
            self._reporter.scene(told.reference, told.outcome, told.seconds)
        else:
            self._ask_the_database(obsid)

    def _ask_the_database(self, obsid: int) -> None:
        """A scene that was not free when its task came: done, lost on the way, or held by somebody else."""
        self._look_around()
        found = queue.standing(self._connection, self._dataset, obsid)
        if found is None:
            return
        ours = found.holder in self._ours
        if found.status == "failed":
            self._report.failed.append((found.reference, found.message))
            self._reporter.scene(found.reference, found.message, 0.0)
        elif found.status == "extracted" and not found.claimable:
            outcome = "extracted" if ours else "extracted by another run"
            if ours:
                # Published by a worker that died before it could tell.
                self._report.extracted.append(found.reference)
                self._report.signatures += found.signatures
                self._report.histograms += found.histograms
                self._report.skipped += found.skipped
            self._reporter.scene(found.reference, outcome, 0.0)
        elif self.failure is None and self._tries[obsid] < self._most_tries and (found.claimable or ours):
            self._waiting.appendleft(obsid)
        else:
            self._reporter.scene(found.reference, "held by another run", 0.0)
