"""The extraction of a dataset: plan, then claim, compute and publish scene by scene until none is left."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import Protocol

import numpy as np

from cbm_backend.config import Settings
from cbm_backend.db import registry
from cbm_backend.db.connection import Connection, connect
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError, LeaseLost, Unavailable
from cbm_backend.extraction import claim as queue
from cbm_backend.extraction import scene as pure
from cbm_backend.extraction.claim import Claim, Selection
from cbm_backend.extraction.lease import Heartbeat, identity, release_the_dead
from cbm_backend.extraction.model import OnGrid, SceneResult
from cbm_backend.extraction.parcels import ParcelsOnGrids
from cbm_backend.extraction.publish import Published, publish
from cbm_backend.storage.fetch import Fetched
from qgis_cbm.analysis.spans import Grid

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class RunRequest:
    """Which dataset, and which of its scenes."""

    aoi: str
    year: int
    ptype: str = ""
    selection: Selection = field(default_factory=Selection)


@dataclass
class RunReport:
    """What a run did. failed: (reference, sentence). remaining: scenes still open (held or waiting)."""

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
    seconds: float = 0.0


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

    A scene that fails is recorded and the run goes on. Raises `NotFound` for an unknown dataset and
    `Unavailable` when the database goes away.
    """
    started = time.monotonic()
    reporter = reporter or Silent()
    with closing(connect(settings, role="cbm_worker", application="cbm extract")) as connection:
        dataset = _dataset(connection, request)
        report = RunReport(dataset.key, planned=queue.plan(connection, dataset, request.selection))
        release_the_dead(connection, dataset.id)
        reporter.begin(queue.open_scenes(connection, dataset, request.selection))
        parcels = ParcelsOnGrids(connection, dataset)
        with Heartbeat(settings) as heartbeat:
            while claimed := queue.claim(connection, settings, dataset, request.selection):
                began = time.monotonic()
                heartbeat.hold(claimed.token)
                work = _Work(settings, connection, dataset, parcels, heartbeat)
                outcome = work.do(claimed, report)
                heartbeat.hold(None)
                reporter.scene(claimed.scene.reference, outcome, time.monotonic() - began)
        report.remaining = queue.open_scenes(connection, dataset, request.selection)
    report.seconds = time.monotonic() - started
    return report


def retry(settings: Settings, request: RunRequest) -> int:
    """Queue the failed scenes of the selection again; returns how many. Raises `NotFound`."""
    with closing(connect(settings, role="cbm_worker", application="cbm extract retry")) as connection:
        return queue.retry(connection, _dataset(connection, request), request.selection)


def _dataset(connection: Connection, request: RunRequest) -> Dataset:
    return registry.get_dataset(
        connection, registry.check_aoi(request.aoi), request.year, registry.check_ptype(request.ptype)
    )


@dataclass
class _Work:
    """What stays the same from scene to scene."""

    settings: Settings
    connection: Connection
    dataset: Dataset
    parcels: ParcelsOnGrids
    heartbeat: Heartbeat

    def do(self, claimed: Claim, report: RunReport) -> str:
        """Compute and publish one scene, whatever comes of it; returns the outcome for the reporter."""
        reference = claimed.scene.reference
        try:
            written = self._extract(claimed)
        except InputError as error:
            queue.fail(self.connection, claimed, error.message)
            report.failed.append((reference, error.message))
            return error.message
        except Unavailable as error:
            queue.give_back(
                self.connection, claimed, message=error.message, retry=True, settings=self.settings
            )
            report.postponed.append((reference, error.message))
            return "postponed"
        except LeaseLost as error:
            _log.warning("%s", error.message)
            return "lost"
        except (KeyboardInterrupt, SystemExit):
            queue.give_back(self.connection, claimed, message="stopped", retry=False, settings=self.settings)
            raise
        if written.superseded:
            report.superseded.append(reference)
            return "superseded"
        report.extracted.append(reference)
        report.signatures += written.signatures
        report.histograms += written.histograms
        report.skipped += written.skipped
        return "extracted"

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
        folder = self.settings.cache_dir / "scenes" / identity().replace("/", "_")
        with Fetched(folder) as fetched:
            bands = {
                label: replace(band, href=fetched.local(band.href))
                for label, band in claimed.scene.bands.items()
            }
            return pure.extract(
                replace(claimed.scene, bands=bands),
                parcels_on,
                self.heartbeat.check,
                threads=os.cpu_count() or 1,
            )
