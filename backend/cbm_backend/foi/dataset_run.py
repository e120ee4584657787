"""`cbm-backend foi run` on a dataset: all its parcels, row spans from the cache, results into its table."""

from __future__ import annotations

import re
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import shapely
from psycopg2 import sql

from cbm_backend.config import Settings
from cbm_backend.db import dataset_tables, registry
from cbm_backend.db.connection import Connection, connect, transaction
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError
from cbm_backend.extraction.parcels import ParcelsOnGrids
from cbm_backend.extraction.rule import Rule as PixelRule
from cbm_backend.extraction.spans_cache import SpansCache, gather
from cbm_backend.extraction.worker import cores
from cbm_backend.foi import assessing, class_names, class_raster, features, results
from cbm_backend.kernels import foi as engine
from qgis_cbm.analysis import foi
from qgis_cbm.analysis.foi import OUTSIDE, Rule
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.spans import Spans

RUN = re.compile(r"[a-z0-9][a-z0-9_-]{0,62}")


@dataclass(frozen=True)
class DatasetRequest:
    """A run on the parcels of a dataset. run: its name; mode: `new`, `append` (only parcels without a row)
    or `replace`.
    """

    aoi: str
    year: int
    raster: Path
    run: str
    ptype: str = ""
    names: Path | None = None
    mode: str = results.NEW
    rule: Rule = field(default_factory=Rule)


@dataclass(frozen=True)
class DatasetReport:
    """What was written: rows, flagged parcels, reasons of those not judged, values without a name."""

    dataset: str
    run: str
    parcels: int
    rows: int
    heterogeneous: int
    clusters: int
    skipped: dict[str, int]
    unlisted: dict[int, int]
    seconds: float


def check_run(name: str) -> str:
    """The name of a run. Raises `InputError`."""
    if not RUN.fullmatch(name):
        raise InputError(
            f"run '{name}': use 1 to 63 small letters, digits, '-' and '_', starting with a letter or digit."
        )
    return name


def run(settings: Settings, request: DatasetRequest) -> DatasetReport:
    """Assess a dataset. The rows of a run change completely or not at all.

    Raises `InputError` for a raster that cannot be used or that no parcel lies on, `Conflict` for a run that
    exists (mode `new`) or does not fit (`append`).
    """
    began = time.perf_counter()
    check_run(request.run)
    classes = class_names.read(request.names) if request.names else None
    grid = class_raster.open_grid(request.raster)
    with closing(connect(settings, role="cbm_worker", application="cbm foi")) as connection:
        dataset = registry.get_dataset(connection, request.aoi, request.year, request.ptype)
        results.table(dataset)
        place = _from_cache if dataset_tables.is_ours(dataset.tables) else _from_table
        pids, spans, reason = place(settings, connection, dataset, grid, request.rule)
        if (reason == OUTSIDE).all():
            raise InputError(f"No parcel of {dataset.key} lies on {request.raster.name}.")
        image = class_raster.read(request.raster, spans, request.rule.ignore_zero, threads=cores())
        try:
            found = foi.assess(image, spans, classes, request.rule, reason=reason, engine=engine)
        except ValueError as error:
            raise InputError(str(error)) from error
        described = (request.run, request.raster.name, found.classes, request.rule)
        with transaction(connection) as cursor:
            if request.mode == results.REPLACE:
                results.clear(cursor, dataset, request.run)
            if request.mode == results.APPEND:
                known = results.present(cursor, dataset, *described)
                rows = np.flatnonzero(~np.isin(pids, known))
            else:
                results.register(cursor, dataset, *described)
                rows = np.arange(len(pids))
            results.insert(cursor, dataset, request.run, pids[rows], found.of(rows))
    return DatasetReport(
        dataset.key,
        request.run,
        len(pids),
        len(rows),
        int((found.foi_h[rows] == 1).sum()),
        int((found.foi_c[rows] == 1).sum()),
        dict(Counter(reason for reason in found.reason[rows].tolist() if reason)),
        dict(found.unlisted_values),
        round(time.perf_counter() - began, 2),
    )


def _from_cache(
    settings: Settings, connection: Connection, dataset: Dataset, grid: Grid, rule: Rule
) -> tuple[np.ndarray, Spans, np.ndarray]:
    """Keys of all parcels, their spans and why some have none; spans are kept for the next run."""
    pixels = PixelRule(buffer=rule.inner_buffer)
    parcels = ParcelsOnGrids(connection, dataset, SpansCache.of(settings), pixels)
    placed = parcels.on(grid, dataset.parcels_version)
    with transaction(connection) as cursor:
        cursor.execute(sql.SQL("select ogc_fid from {} order by ogc_fid").format(dataset.table("parcels")))
        pids = np.array([row[0] for row in cursor.fetchall()], np.int64)
    return (pids, *_everyone(pids, placed.pids.astype(np.int64), placed.spans, placed.outside))


def _from_table(
    settings: Settings, connection: Connection, dataset: Dataset, grid: Grid, rule: Rule
) -> tuple[np.ndarray, Spans, np.ndarray]:
    """The same of an adopted dataset, whose parcels have no versions to cache by."""
    with transaction(connection) as cursor:
        cursor.execute(
            sql.SQL("select ogc_fid, ST_AsBinary(wkb_geometry) from {} order by ogc_fid").format(
                dataset.table("parcels")
            )
        )
        rows = cursor.fetchall()
    shapes, reason = features.usable(np.array([bytes(row[1]) if row[1] else None for row in rows], object))
    wkb = [features.NOTHING if shape is None else shapely.to_wkb(shape) for shape in shapes]
    placed = assessing.place(wkb, dataset.srid, grid, reason, rule.inner_buffer)
    return np.array([row[0] for row in rows], np.int64), placed.spans, placed.reason


def _everyone(
    pids: np.ndarray, here: np.ndarray, spans: Spans, outside: np.ndarray
) -> tuple[Spans, np.ndarray]:
    """Spans and reasons of all parcels, of which only those at `here` (ascending) are near the grid."""
    place = np.searchsorted(here, pids)
    known = place < len(here)
    known[known] = here[place[known]] == pids[known]
    with_empty = Spans(
        np.append(spans.offsets, spans.offsets[-1]), spans.start, spans.length, spans.width, spans.height
    )
    far = ~known
    far[known] = outside[place[known]]
    return gather(with_empty, np.where(known, place, len(here))), np.where(far, OUTSIDE, "")
