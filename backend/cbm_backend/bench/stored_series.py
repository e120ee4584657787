"""One parcel's series out of 30 million stored signatures, by the query of the API.

The rows lie as workers leave them: scene after scene, in each parcel by parcel, so those of one parcel are
spread over as many pages as there are scenes.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import closing
from statistics import median

import numpy as np
import psycopg2
from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.api.query import series
from cbm_backend.db import registry
from cbm_backend.db.connection import Connection
from cbm_backend.db.registry import Dataset
from cbm_backend.db.roles import act_as_owner
from cbm_backend.extraction import bulk
from cbm_backend.extraction.model import STATISTICS, BandRows
from cbm_backend.extraction.publish import rows_by_parcel

BANDS = ("B02", "B03", "B04", "B05", "B08")
_FIRST = 500  # the partition of the obsids 500 to 999 is ours
_PICKS = 200


def run(url: str, aoi: str, year: int, scenes: int = 60) -> tuple[dict, dict]:
    """Fill the dataset (100,000 parcels x `scenes` x 5 bands), then measure; (figures, notes)."""
    with closing(psycopg2.connect(url)) as connection:
        with connection, connection.cursor() as cursor:
            dataset = registry.get_dataset(connection, aoi, year)
            cursor.execute(sql.SQL("select ogc_fid from {} order by 1").format(dataset.table("parcels")))
            pids = np.array([row[0] for row in cursor.fetchall()], np.int32)
        filled = fill(connection, dataset, pids, scenes)
        dataset = registry.get_dataset(connection, aoi, year)
        with connection, connection.cursor() as cursor:
            return _measure(cursor, dataset, len(pids) * scenes * len(BANDS), filled)


def fill(
    connection: Connection, dataset: Dataset, pids: np.ndarray, scenes: int, bands: Sequence[str] = BANDS
) -> float:
    """Store signatures and histograms of `scenes` scenes for these parcels; the seconds it took."""
    began = time.perf_counter()
    with connection, connection.cursor() as cursor:
        act_as_owner(cursor)
        _scenes(cursor, scenes)
        _signatures(cursor, dataset, pids, scenes, bands)
        _histograms(cursor, dataset, pids, scenes)
        registry.add_card(cursor, dataset, "s2", bands, histograms=True)
    with connection, connection.cursor() as cursor:
        for name in ("sigs", "hists"):
            cursor.execute(sql.SQL("analyze {}").format(dataset.table(name)))
    return time.perf_counter() - began


def _scenes(cursor: Cursor, scenes: int) -> None:
    cursor.execute(
        """insert into public.dias_catalogue (id, obstime, reference, card, status)
           select %s + n, timestamp '2024-03-01 10:40' + n * interval '4 days', 'bench ' || n, 's2',
                  'extracted'
           from generate_series(0, %s) n""",
        (_FIRST, scenes - 1),
    )


def _signatures(
    cursor: Cursor, dataset: Dataset, pids: np.ndarray, scenes: int, bands: Sequence[str]
) -> None:
    rng = np.random.default_rng(30)
    values = rng.uniform(0, 10_000, (len(pids), len(STATISTICS))).astype(np.float32)
    part = _detached(cursor, dataset, "sigs")
    for obsid in range(_FIRST, _FIRST + scenes):
        rows = tuple(BandRows(band, pids, values) for band in bands)
        bulk.copy(cursor, part, ("pid", "obsid", "band", *STATISTICS), rows_by_parcel(rows, obsid))
    cursor.execute(sql.SQL("alter table {} add primary key (pid, obsid, band)").format(part))
    _attach(cursor, dataset, "sigs", part)


def _histograms(cursor: Cursor, dataset: Dataset, pids: np.ndarray, scenes: int) -> None:
    part = _detached(cursor, dataset, "hists")
    for obsid in range(_FIRST, _FIRST + scenes):
        lines = [f'{pid}\t{obsid}\t{{"4": 187}}' for pid in pids.tolist()]
        bulk.copy_text(cursor, part, ("pid", "obsid", "hist"), lines)
    cursor.execute(sql.SQL("alter table {} add primary key (pid, obsid)").format(part))
    _attach(cursor, dataset, "hists", part)


def _detached(cursor: Cursor, dataset: Dataset, kind: str) -> sql.Identifier:
    """A table like a partition, loaded before it has its key: building 30 million rows takes minutes less."""
    schema, name = dataset.tables[kind].split(".", 1)
    part = sql.Identifier(schema, f"{name}_p{_FIRST}")
    cursor.execute(sql.SQL("create table {} (like {})").format(part, dataset.table(kind)))
    return part


def _attach(cursor: Cursor, dataset: Dataset, kind: str, part: sql.Identifier) -> None:
    statement = "alter table {} attach partition {} for values from ({}) to ({})"
    limits = (sql.Literal(_FIRST), sql.Literal(_FIRST + 500))
    cursor.execute(sql.SQL(statement).format(dataset.table(kind), part, *limits))


def _measure(cursor: Cursor, dataset: Dataset, rows: int, filled: float) -> tuple[dict, dict]:
    wanted = series.Wanted("s2", "", histogram=True, reference=True)
    query = series.query(dataset, wanted)
    places = sql.SQL("select {} from {} order by md5(ogc_fid::text) limit %s").format(
        sql.Identifier(dataset.parcel_id), dataset.table("parcels")
    )
    cursor.execute(places, (_PICKS,))
    seconds, found = [], 0
    for (pid,) in cursor.fetchall():
        values = {"pid": pid, "card": "s2", "bands": None}
        began = time.perf_counter()
        cursor.execute(query, values)
        found = len(cursor.fetchall())
        seconds.append(time.perf_counter() - began)
    cursor.execute(sql.SQL("explain ") + query, values)
    plan = [row[0].split("  (cost")[0] for row in cursor.fetchall()]
    scenes, scene_rows, scene_plan = _scene_rows(cursor, dataset)
    cursor.execute("select sum(pg_total_relation_size(oid)) from pg_class where relname ~ '_p500$'")
    (size,) = cursor.fetchone() or (0,)
    return (
        {
            "series_ms_30m": round(median(seconds) * 1000, 2),
            "series_p99_ms_30m": round(float(np.percentile(seconds, 99)) * 1000, 2),
            "scene_rows_ms_30m": round(median(scenes) * 1000),
        },
        {
            "stored_rows": rows,
            "stored_gb": round(float(size) / 1e9, 1),
            "series_rows": found,
            "series_filled_s": round(filled),
            "series_picks": _PICKS,
            "series_plan": plan,
            "scene_rows": scene_rows,
            "scene_plan": scene_plan,
        },
    )


def _scene_rows(cursor: Cursor, dataset: Dataset) -> tuple[list[float], int, list[str]]:
    """Seconds to read all rows of a scene, for some scenes; how many rows; the plan."""
    statement = sql.SQL("select count(*), sum(mean) from {} where obsid = %s").format(dataset.table("sigs"))
    seconds, rows = [], 0
    for obsid in range(_FIRST + 1, _FIRST + 12, 2):
        began = time.perf_counter()
        cursor.execute(statement, (obsid,))
        rows, _ = cursor.fetchone() or (0, 0)
        seconds.append(time.perf_counter() - began)
    cursor.execute(sql.SQL("explain ") + statement, (_FIRST,))
    return seconds, rows, [row[0].split("  (cost")[0] for row in cursor.fetchall()]
