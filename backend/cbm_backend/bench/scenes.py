"""Whole scenes from file to table: a full tile, 100,000 parcels, PostgreSQL on the same cores.

Every figure is a ratio of two times of the same run; what is compared takes turns.
"""

from __future__ import annotations

import tempfile
import time
from contextlib import closing
from pathlib import Path
from statistics import mean, median

import numpy as np
import pandas as pd
import psycopg2
from psycopg2 import sql

from cbm_backend.bench import jp2_scene, stored_series
from cbm_backend.bench.place import AOI, YEAR, Place
from cbm_backend.bench.whole_tile import tile
from cbm_backend.extraction import bulk
from cbm_backend.extraction.model import STATISTICS

# Each of the four COG scenes stands in the catalogue so many times, as of other days: a season is longer than
# the start of its workers.
_DAYS = 3

_MORE_DAYS = """
insert into public.dias_catalogue
    (obstime, reference, sensor, card, status, footprint, collection, assets, radiometry, platform, datatake,
     tile, orbit, orbit_direction, processing_baseline, generation, cloud_cover, store)
select obstime + n * interval '1 day', reference || '-' || n, sensor, card, status, footprint, collection,
       assets, radiometry, platform, datatake + n * interval '1 day', tile, orbit, orbit_direction,
       processing_baseline, generation, cloud_cover, store
from public.dias_catalogue, generate_series(1, %s) n"""


def run() -> dict[str, dict]:
    """Measure and return {"figures": ..., "notes": ...}."""
    jp2, cog = tile("jp2"), tile("cog")
    with tempfile.TemporaryDirectory(prefix="cbm-bench-") as folder:
        Path(folder).chmod(0o755)
        place = Place(Path(folder))
        try:
            place.start(jp2)
            place.sync(jp2)
            figures, notes = jp2_scene.measure(place, jp2)
            for measured in (_copy(place), _workers(place, cog)):
                figures |= measured[0]
                notes |= measured[1]
            stored = stored_series.run(place.postgis.url, AOI, YEAR)
            figures, notes = figures | stored[0], notes | stored[1]
        finally:
            place.postgis.stop()
    return {"figures": figures, "notes": notes}


def _copy(place: Place, rows: int = 400_000, repeats: int = 3) -> tuple[dict, dict]:
    """From arrays to rows of a table with its primary key: our binary COPY against pandas' text."""
    rng = np.random.default_rng(3)
    pids = np.arange(rows, dtype=np.int32)
    values = rng.uniform(0, 10_000, (len(STATISTICS), rows)).astype(np.float32)
    table = sql.Identifier("public", "bench_sigs")
    columns = ("pid", "obsid", "band", *STATISTICS)

    def binary(cursor: psycopg2.extensions.cursor) -> None:
        bulk.copy(cursor, table, columns, [bulk.encode([pids, 1, "B04", *values], rows)])

    def text(cursor: psycopg2.extensions.cursor) -> None:
        frame = pd.DataFrame(
            {"pid": pids, "obsid": 1, "band": "B04"} | dict(zip(STATISTICS, values, strict=True))
        )
        with tempfile.TemporaryFile("w+") as file:
            frame.to_csv(file, index=False, header=False)
            file.seek(0)
            cursor.copy_expert(sql.SQL("copy {} from stdin (format csv)").format(table), file)

    seconds: dict[str, list[float]] = {"binary": [], "text": []}
    with closing(psycopg2.connect(place.postgis.url)) as connection:
        for _ in range(repeats):
            for name, work in (("text", text), ("binary", binary)):
                with connection, connection.cursor() as cursor:
                    cursor.execute("drop table if exists public.bench_sigs")
                    cursor.execute(
                        "create table public.bench_sigs (pid int, obsid int, band varchar(16), count real, "
                        "mean real, std real, min real, max real, p25 real, p50 real, p75 real, "
                        "primary key (pid, obsid, band))"
                    )
                began = time.perf_counter()
                with connection, connection.cursor() as cursor:
                    work(cursor)
                seconds[name].append(time.perf_counter() - began)
        with connection, connection.cursor() as cursor:
            cursor.execute("drop table public.bench_sigs")
    ours, theirs = median(seconds["binary"]), median(seconds["text"])
    return (
        {"copy_binary_vs_text": round(theirs / ours, 2), "copy_rows_per_s": round(rows / ours)},
        {"copy": f"{rows} rows of 11 columns, from arrays to committed rows; text made by pandas.to_csv"},
    )


def _workers(place: Place, source: Path) -> tuple[dict, dict]:
    """COG scenes by one worker and by two, each with one thread, starting the processes included."""
    place.forget()
    _only(place, source)
    place.extract("--threads", "1", "--workers", "2")  # files and row spans are warm for both
    seconds: dict[int, list[float]] = {1: [], 2: []}
    scenes = 0
    for workers in (1, 2, 2, 1):
        place.forget()
        report, _ = place.extract("--threads", "1", "--workers", str(workers))
        seconds[workers].append(round(report["seconds"], 1))
        scenes = len(report["extracted"])
    return (
        {"two_workers_vs_one": round(mean(seconds[1]) / mean(seconds[2]), 2)},
        {"cog_scenes_by_one_worker_s": seconds[1], "cog_scenes_by_two_workers_s": seconds[2],
         "cog": f"{scenes} scenes (4 sets of files, {_DAYS} days each) of B02 B03 B04 B08 SCL, deflate"},
    )  # fmt: skip


def _only(place: Place, source: Path) -> None:
    """Leave the scenes of this tile in the catalogue, each several times."""
    with closing(psycopg2.connect(place.postgis.url)) as connection:
        with connection, connection.cursor() as cursor:
            cursor.execute("delete from public.dias_catalogue")
        place.sync(source)
        with connection, connection.cursor() as cursor:
            cursor.execute(_MORE_DAYS, (_DAYS - 1,))
