"""The extraction of a dataset: plan, then claim, compute and publish scene by scene until none is left."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Protocol

import numpy as np

from cbm_backend.config import Settings
from cbm_backend.db import registry
from cbm_backend.db.connection import Connection, connect, transaction
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError, LeaseLost, NotFound, Unavailable
from cbm_backend.extraction import agreement, scene_files
from cbm_backend.extraction import claim as queue
from cbm_backend.extraction import scene as pure
from cbm_backend.extraction.claim import Claim, Selection
from cbm_backend.extraction.lease import Heartbeat, release_the_dead
from cbm_backend.extraction.model import OnGrid, SceneResult
from cbm_backend.extraction.parcels import ParcelsOnGrids
from cbm_backend.extraction.publish import Published, publish
from cbm_backend.extraction.rule import Rule
from cbm_backend.extraction.spans_cache import SpansCache
from cbm_backend.storage import registry as store_registry
from cbm_backend.storage.cache import ObjectCache
from cbm_backend.storage.failures import ObjectDamaged, ObjectMissing, StopWorker, StoreBusy
from cbm_backend.storage.stores import Stores
from qgis_cbm.analysis.spans import Grid

_log = logging.getLogger(__name__)

# A store that says "at once" is not asked again by the very next claim.
_SHORTEST_WAIT = 5.0
_REPLACEMENT = (
    "Look for the replacement: `cbm-backend catalogue sync` finds a product that was processed again; "
    "if this one comes back, run `cbm-backend extract retry`."
)


@dataclass(frozen=True)
class RunRequest:
    """Which dataset, and which of its scenes.

    threads: of each worker; 0 means all cores. options: fields of the extraction rule as given;
    those left out are as the dataset has them.
    """

    aoi: str
    year: int
    ptype: str = ""
    selection: Selection = field(default_factory=Selection)
    threads: int = 0
    options: dict[str, Any] = field(default_factory=dict)


@dataclass
class RunReport:
    """What a run did. failed: (reference, sentence). remaining: scenes still open (held or waiting).

    failed_before: scenes that an earlier run failed on; this one left them alone.
    """

    dataset: str
    planned: int = 0
    extracted: list[str] = field(default_factory=list)
    superseded: list[str] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)
    postponed: list[tuple[str, str]] = field(default_factory=list)
    signatures: int = 0
    histograms: int = 0
    skipped: int = 0
    remaining: int = 0
    failed_before: int = 0
    seconds: float = 0.0

    def add(self, other: RunReport) -> None:
        """Take over what another worker did."""
        self.extracted += other.extracted
        self.superseded += other.superseded
        self.failed += other.failed
        self.postponed += other.postponed
        self.signatures += other.signatures
        self.histograms += other.histograms
        self.skipped += other.skipped


class Reporter(Protocol):
    """Where progress goes."""

    def begin(self, scenes: int) -> None:
        """So many scenes are open."""

    def scene(self, reference: str, outcome: str, seconds: float) -> None:
        """A scene ended as `extracted`, `superseded`, `postponed`, `lost`, or with the failure's sentence."""


class Silent:
    """Reports nothing."""

    def begin(self, scenes: int) -> None:
        """Do nothing."""

    def scene(self, reference: str, outcome: str, seconds: float) -> None:
        """Do nothing."""


def run(settings: Settings, request: RunRequest, reporter: Reporter | None = None) -> RunReport:
    """Extract every open scene of the selection.

    A scene that fails is recorded and the run goes on. Raises `NotFound` for an unknown dataset,
    `Unavailable` when the database goes away and `StopWorker` when no scene can be worked on until someone
    mends it; the scene at hand is released then.
    """
    started = time.monotonic()
    reporter = reporter or Silent()
    with closing(connect(settings, role="cbm_worker", application="cbm extract")) as connection:
        report = prepare(connection, request)
        reporter.begin(report.remaining)
        share(settings, connection, request, report, reporter)
        report.remaining = still_open(connection, request)
    report.seconds = time.monotonic() - started
    return report


def prepare(connection: Connection, request: RunRequest) -> RunReport:
    """Settle the rule, queue what is new and free what the dead held; the report's `remaining` is to do.

    Raises `Conflict` when the dataset was extracted by another rule, `InputError` for a wrong option.
    """
    dataset = dataset_of(connection, request)
    agreement.settle(connection, dataset, request.options)
    report = RunReport(dataset.key, planned=queue.plan(connection, dataset, request.selection))
    release_the_dead(connection, dataset.id)
    report.remaining = queue.open_scenes(connection, dataset, request.selection)
    report.failed_before = queue.failed_scenes(connection, dataset, request.selection)
    return report


def share(
    settings: Settings, connection: Connection, request: RunRequest, report: RunReport, reporter: Reporter
) -> None:
    """Claim and extract scene by scene until none is free; other workers may do the same."""
    dataset = dataset_of(connection, request)
    with Heartbeat(settings) as heartbeat:
        work = Work.of(settings, connection, dataset, heartbeat, request.threads or cores())
        while claimed := queue.claim(connection, settings, dataset, request.selection):
            began = time.monotonic()
            outcome = work.do(claimed, report)
            reporter.scene(claimed.scene.reference, outcome, time.monotonic() - began)


def still_open(connection: Connection, request: RunRequest) -> int:
    """How many scenes of the selection are held by a worker or can be claimed, now or later."""
    return queue.open_scenes(connection, dataset_of(connection, request), request.selection)


def cores() -> int:
    """The processor cores this process may use."""
    return len(os.sched_getaffinity(0))


def retry(settings: Settings, request: RunRequest) -> int:
    """Queue the failed scenes of the selection again; returns how many. Raises `NotFound`."""
    with closing(connect(settings, role="cbm_worker", application="cbm extract retry")) as connection:
        return queue.retry(connection, dataset_of(connection, request), request.selection)


def dataset_of(connection: Connection, request: RunRequest) -> Dataset:
    """The dataset that a request names. Raises `InputError` and `NotFound`."""
    return registry.get_dataset(
        connection, registry.check_aoi(request.aoi), request.year, registry.check_ptype(request.ptype)
    )


@dataclass
class Work:
    """What stays the same from scene to scene; for one thread."""

    settings: Settings
    connection: Connection
    dataset: Dataset
    rule: Rule
    parcels: ParcelsOnGrids
    heartbeat: Heartbeat
    stores: Stores
    cache: ObjectCache
    threads: int

    @classmethod
    def of(
        cls,
        settings: Settings,
        connection: Connection,
        dataset: Dataset,
        heartbeat: Heartbeat,
        threads: int,
    ) -> Work:
        """Work on a dataset by the rule and the stores that the database tells."""
        with transaction(connection) as cursor:
            stores = Stores(store_registry.read(cursor), settings)
        rule = agreement.settled(connection, dataset)
        parcels = ParcelsOnGrids(connection, dataset, SpansCache.of(settings), rule, threads)
        cache = ObjectCache.of(settings)
        return cls(settings, connection, dataset, rule, parcels, heartbeat, stores, cache, threads)

    def do(self, claimed: Claim, report: RunReport) -> str:
        """Compute and publish one scene, whatever comes of it; returns the outcome for the reporter."""
        self.heartbeat.hold(claimed.token)
        try:
            return self._do(claimed, report)
        finally:
            self.heartbeat.hold(None)

    def _do(self, claimed: Claim, report: RunReport) -> str:
        reference = claimed.scene.reference
        try:
            written = self._extract(claimed)
        except ObjectMissing as error:
            return self._fail(claimed, report, "missing", f"{error.message} {_REPLACEMENT}")
        except ObjectDamaged as error:
            return self._fail(claimed, report, "damaged", error.message)
        except NotFound as error:
            return self._fail(claimed, report, "no_store", error.message)
        except InputError as error:
            return self._fail(claimed, report, "unusable", error.message)
        except StoreBusy as error:
            wait = (error.not_before - datetime.now(UTC)).total_seconds()
            return self._postpone(claimed, report, error.message, wait=max(wait, _SHORTEST_WAIT))
        except Unavailable as error:
            return self._postpone(claimed, report, error.message, retry=True)
        except LeaseLost as error:
            _log.warning("%s", error.message)
            return "lost"
        except StopWorker as error:
            queue.give_back(self.connection, claimed, message=error.message, settings=self.settings)
            raise
        except (KeyboardInterrupt, SystemExit):
            queue.give_back(self.connection, claimed, message="stopped", settings=self.settings)
            raise
        if written.superseded:
            report.superseded.append(reference)
            return "superseded"
        report.extracted.append(reference)
        report.signatures += written.signatures
        report.histograms += written.histograms
        report.skipped += written.skipped
        return "extracted"

    def _fail(self, claimed: Claim, report: RunReport, reason: str, sentence: str) -> str:
        queue.fail(self.connection, claimed, reason, sentence)
        report.failed.append((claimed.scene.reference, sentence))
        return sentence

    def _postpone(
        self, claimed: Claim, report: RunReport, sentence: str, *, retry: bool = False, wait: float = 0.0
    ) -> str:
        queue.give_back(
            self.connection, claimed, message=sentence, settings=self.settings, retry=retry, wait=wait
        )
        report.postponed.append((claimed.scene.reference, sentence))
        return "postponed"

    def _extract(self, claimed: Claim) -> Published:
        seen: dict[Grid, np.ndarray] = {}

        def parcels_on(grid: Grid) -> OnGrid:
            found = self.parcels.on(grid, claimed.parcels_version, claimed.newer_than)
            seen[grid] = found.pids
            return found

        result = self._compute(claimed, parcels_on)
        self.heartbeat.check()
        pids = None
        if claimed.newer_than is not None:
            pids = np.unique(np.concatenate([np.empty(0, np.int32), *seen.values()])).astype(np.int32)
        return publish(self.connection, self.dataset, claimed, result, pids)

    def _compute(self, claimed: Claim, parcels_on: Callable[[Grid], OnGrid]) -> SceneResult:
        check = self.heartbeat.check
        wanted = self.rule.chosen(claimed.scene)
        with scene_files.held(wanted, self.stores, self.cache, check) as scene:
            return pure.extract(scene, parcels_on, check, threads=self.threads, rule=self.rule)
