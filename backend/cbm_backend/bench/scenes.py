"""Whole scenes from file to table: a full tile, 100,000 parcels, PostgreSQL on the same cores.

Every figure is a ratio of two times of the same run; what is compared runs one after the other.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from statistics import mean, median

import numpy as np
import pandas as pd
import psycopg2
import rasterio
from psycopg2 import sql

from cbm_backend import config
from cbm_backend.bench import stored_series
from cbm_backend.bench.whole_tile import tile
from cbm_backend.config import Settings
from cbm_backend.db import registry
from cbm_backend.demo.private_postgis import PrivatePostgis
from cbm_backend.errors import CbmError
from cbm_backend.extraction import bulk
from cbm_backend.extraction.model import STATISTICS, OnGrid
from cbm_backend.extraction.parcels import ParcelsOnGrids
from cbm_backend.extraction.raster import inspect, read_band, touched_blocks
from cbm_backend.extraction.rule import Rule
from cbm_backend.extraction.spans_cache import SpansCache, gather
from cbm_backend.extraction.worker import cores
from cbm_backend.storage.gdal_env import gdal_env

YEAR = 2024
_JP2_DAY = ("--start", "2024-07-01", "--end", "2024-07-01")
DATASET = ("--aoi", "tt", "--year", str(YEAR))


def run() -> dict[str, dict]:
    """Measure and return {"figures": ..., "notes": ...}."""
    jp2, cog = tile("jp2"), tile("cog")
    with tempfile.TemporaryDirectory(prefix="cbm-bench-") as folder:
        Path(folder).chmod(0o755)
        place = _Place(Path(folder))
        try:
            place.start(jp2)
            place.sync(jp2)
            place.sync(cog)
            figures, notes = _jp2(place, jp2)
            for measured in (_copy(place), _workers(place)):
                figures |= measured[0]
                notes |= measured[1]
            stored = stored_series.run(place.postgis.url, "tt", YEAR)
            figures, notes = figures | stored[0], notes | stored[1]
        finally:
            place.postgis.stop()
    return {"figures": figures, "notes": notes}


class _Place:
    """A database with the parcels, and how to run commands on it."""

    def __init__(self, folder: Path):
        self.postgis = PrivatePostgis(folder / "pg")
        self._cache = folder / "cache"

    @property
    def settings(self) -> Settings:
        """What the commands are told."""
        return config.load().model_copy(update={"cache_dir": self._cache})

    def start(self, source: Path) -> None:
        """Bring the server up and import the parcels."""
        self.postgis.start()
        self.command("db", "init")
        columns = ("--id-column", "parcel_id", "--crop-name", "crop_name", "--crop-code", "crop_code")
        self.command("parcels", "import", str(source / "parcels.gpkg"), *DATASET, *columns)

    def sync(self, source: Path) -> None:
        """Take the scenes of a tile into the catalogue."""
        self.command("catalogue", "sync", "--stac", str(source / "catalog.json"), "--aoi", "tt")

    def extract(self, *options: str) -> tuple[dict, float]:
        """`extract run`: its report, and the peak memory (MB) of that process."""
        with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as log:
            command = [sys.executable, "-m", "cbm_backend", "extract", "run", *DATASET, *options, "--json"]
            process = subprocess.Popen(command, env=self._environment(), stdout=out, stderr=log)
            _, code, usage = os.wait4(process.pid, 0)
            for file in (out, log):
                file.seek(0)
            if code:
                raise CbmError(f"extract run: {log.read()[-1000:]}")
            report = json.loads(out.read().splitlines()[-1])
        if report["failed"] or not report["extracted"]:
            raise CbmError(f"extract run: {report['failed'] or 'nothing was extracted'}")
        return report, usage.ru_maxrss / 1024

    def command(self, *args: str) -> str:
        """Run a command of ours in a process of its own; what it prints."""
        done = subprocess.run(
            [sys.executable, "-m", "cbm_backend", *args],
            env=self._environment(), capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            raise CbmError(f"cbm-backend {args[0]}: {done.stderr[-1000:]}")
        return done.stdout

    def _environment(self) -> dict[str, str]:
        return os.environ | {"CBM_DATABASE_URL": self.postgis.url, "CBM_CACHE_DIR": str(self._cache)}


def _jp2(place: _Place, source: Path) -> tuple[dict, dict]:
    """A JP2 scene from file to table against decoding its bands alone; a quarter of its blocks; memory."""
    files = sorted(source.glob("scenes/*.SAFE/GRANULE/*/IMG_DATA/*/*.jp2"))
    _warm(files)
    before = _decode(files)
    report, peak = place.extract(*_JP2_DAY)
    after = _decode(files)
    decoding = mean((before, after))
    cached = _again(place)
    settings = place.settings
    with closing(psycopg2.connect(place.postgis.url)) as connection:
        dataset = registry.get_dataset(connection, "tt", YEAR)
        parcels = ParcelsOnGrids(connection, dataset, SpansCache.of(settings), Rule())
        grids = {path: parcels.on(inspect(path).grid, dataset.parcels_version) for path in files}
    quarters = {path: _quarter(path, found) for path, found in grids.items()}
    began = time.perf_counter()
    for path, found in quarters.items():
        read_band(path, 1, found.spans, threads=cores())
    quarter = time.perf_counter() - began
    touched = {path.name: _share_touched(path, quarters[path]) for path in files}
    figures = {
        "jp2_scene_vs_decode": round(report["seconds"] / decoding, 3),
        "jp2_next_scene_vs_decode": round(cached / decoding, 3),
        "quarter_blocks_vs_full": round(quarter / decoding, 3),
        "worker_peak_mb": round(peak),
    }
    notes = {
        "scene": f"{', '.join(path.name.split('_')[-2] for path in files)}; {cores()} threads on both sides",
        "decode_s": [round(before, 1), round(after, 1)],
        "scene_s": round(report["seconds"], 1),
        "scene_with_index_cached_s": round(cached, 1),
        "signatures": report["signatures"],
        "histograms": report["histograms"],
        "blocks_touched_by_all_parcels": round(mean(_share_touched(p, grids[p]) for p in files), 3),
        "blocks_touched_in_the_quarter": round(mean(touched.values()), 3),
        "quarter_s": round(quarter, 1),
        "peak_of": "extract run of the JP2 scene, row spans built in the same run",
    }
    return figures, notes


def _again(place: _Place) -> float:
    place.command("extract", "reset", *DATASET, "--yes")
    return place.extract(*_JP2_DAY)[0]["seconds"]


def _warm(files: list[Path]) -> None:
    for path in files:
        path.read_bytes()


def _decode(files: list[Path]) -> float:
    """Seconds to decode the bands one after the other and do nothing else."""
    began = time.perf_counter()
    for path in files:
        with gdal_env(threads=cores()), rasterio.open(path) as raster:
            raster.read(1)
    return time.perf_counter() - began


def _quarter(path: Path, found: OnGrid) -> OnGrid:
    """The parcels all of whose pixels lie in the first rows of blocks that make up a quarter of the image."""
    with rasterio.open(path) as raster:
        lines = -(-raster.height // raster.block_shapes[0][0])
        limit = max(1, lines // 4) * raster.block_shapes[0][0]
    last = np.full(len(found.spans), -1, np.int64)
    filled = np.flatnonzero(np.diff(found.spans.offsets))
    last[filled] = found.spans.start[found.spans.offsets[filled + 1] - 1] // found.spans.width
    chosen = np.flatnonzero(last < limit)
    return OnGrid(found.pids[chosen], gather(found.spans, chosen), found.outside[chosen], found.small[chosen])


def _share_touched(path: Path, found: OnGrid) -> float:
    with rasterio.open(path) as raster:
        return float(touched_blocks(found.spans, *raster.block_shapes[0]).mean())


def _copy(place: _Place, rows: int = 400_000, repeats: int = 3) -> tuple[dict, dict]:
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


def _workers(place: _Place) -> tuple[dict, dict]:
    """Four COG scenes by one worker and by two, each with one thread, starting the processes included."""
    place.command("extract", "reset", *DATASET, "--yes")
    with (
        closing(psycopg2.connect(place.postgis.url)) as connection,
        connection,
        connection.cursor() as cursor,
    ):
        cursor.execute("delete from public.dias_catalogue where obstime::date = %s", (_JP2_DAY[1],))
    cog = ("--threads", "1")
    seconds: dict[int, list[float]] = {1: [], 2: []}
    place.extract(*cog, "--workers", "2")  # files and row spans are warm for both
    for workers in (1, 2, 2, 1):
        place.command("extract", "reset", *DATASET, "--yes")
        seconds[workers].append(place.extract(*cog, "--workers", str(workers))[0]["seconds"])
    return (
        {"two_workers_vs_one": round(mean(seconds[1]) / mean(seconds[2]), 2)},
        {"cog_scenes_by_one_worker_s": seconds[1], "cog_scenes_by_two_workers_s": seconds[2],
         "cog": "4 scenes of B02 B03 B04 B08 SCL, deflate"},
    )  # fmt: skip
