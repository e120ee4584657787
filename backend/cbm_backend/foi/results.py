"""FOI results in the database: the rows of one run, written in one transaction."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict

import numpy as np
from psycopg2 import errors as pg
from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812
from psycopg2.extras import Json

from cbm_backend.db.registry import Dataset
from cbm_backend.errors import Conflict
from cbm_backend.extraction import bulk
from qgis_cbm.analysis.foi import Assessment, Rule
from qgis_cbm.analysis.foi_classes import Classes

NEW, APPEND, REPLACE = "new", "append", "replace"
MODES = (NEW, APPEND, REPLACE)
COLUMNS = (
    "run", "pid", "foi_h", "foi_c", "total", "nodata", "unlisted", "counts", "clusters", "reason",
)  # fmt: skip


def table(dataset: Dataset) -> sql.Identifier:
    """The table of results. Raises `Conflict` for datasets that have none."""
    if "foi" not in dataset.tables:
        raise Conflict(
            f"Dataset {dataset.key} has no table for FOI results: `cbm-backend db upgrade` makes it for "
            "datasets that `parcels import` has made."
        )
    return dataset.table("foi")


def register(
    cursor: Cursor,
    dataset: Dataset,
    run: str,
    raster: str,
    classes: Classes,
    rule: Rule,
    made_by: str | None = None,
) -> None:
    """Record a new run, by default of the database's user. Raises `Conflict` when the name is taken."""
    try:
        cursor.execute(
            "insert into public.cbm_foi_run "
            "(dataset_id, run, raster, classes, rule, parcels_version, made_by) "
            "values (%s, %s, %s, %s, %s, %s, coalesce(%s, current_user))",
            (
                dataset.id,
                run,
                raster,
                Json(named(classes)),
                Json(asdict(rule)),
                dataset.parcels_version,
                made_by,
            ),
        )
    except pg.UniqueViolation as error:
        raise Conflict(
            f"Dataset {dataset.key} already has a run '{run}': "
            "choose another name, or replace or append to it."
        ) from error


def clear(cursor: Cursor, dataset: Dataset, run: str) -> None:
    """Take a run and its rows away."""
    cursor.execute(sql.SQL("delete from {} where run = %s").format(table(dataset)), (run,))
    cursor.execute("delete from public.cbm_foi_run where dataset_id = %s and run = %s", (dataset.id, run))


def present(
    cursor: Cursor, dataset: Dataset, run: str, raster: str, classes: Classes, rule: Rule
) -> np.ndarray:
    """int64[k], the parcels that the run has rows of.

    Raises `Conflict` when there is no such run, or it was made from other inputs or by another rule.
    """
    cursor.execute(
        "select raster, classes, rule from public.cbm_foi_run where dataset_id = %s and run = %s for update",
        (dataset.id, run),
    )
    found = cursor.fetchone()
    if found is None:
        raise Conflict(f"Dataset {dataset.key} has no run '{run}' to append to.")
    if found != (raster, named(classes), asdict(rule)):
        raise Conflict(
            f"Run '{run}' was made from another raster, other class names or by another rule: "
            "append with the same."
        )
    cursor.execute(sql.SQL("select pid from {} where run = %s").format(table(dataset)), (run,))
    return np.array([row[0] for row in cursor.fetchall()], np.int64)


def insert(cursor: Cursor, dataset: Dataset, run: str, pids: np.ndarray, found: Assessment) -> None:
    """COPY the rows of these parcels (int[n], in the order of the assessment)."""
    bulk.copy_text(cursor, table(dataset), COLUMNS, list(_lines(run, pids, found)))


def named(classes: Classes) -> list[list]:
    """[value, name] pairs in the order of the user."""
    return [[value, name] for value, name in zip(classes.values, classes.names, strict=True)]


def counts_of(found: Assessment, foi: int) -> dict[str, int]:
    """Class value -> pixels, of the classes that are there."""
    row = found.counts[foi]
    return {str(found.classes.values[place]): int(row[place]) for place in np.flatnonzero(row)}


def _lines(run: str, pids: np.ndarray, found: Assessment) -> Iterator[str]:
    total = found.total
    for foi, pid in enumerate(pids.tolist()):
        flags = [r"\N" if flag < 0 else str(flag) for flag in (found.foi_h[foi], found.foi_c[foi])]
        numbers = (int(total[foi]), int(found.nodata[foi]), int(found.unlisted[foi]))
        texts = (
            json.dumps(counts_of(found, foi)),
            json.dumps(found.cluster_list(foi)),
            str(found.reason[foi]),
        )
        yield "\t".join([run, str(pid), *flags, *map(str, numbers), *texts])
