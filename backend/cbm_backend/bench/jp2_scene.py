"""A JPEG 2000 scene from file to table against decoding its bands and nothing else."""

from __future__ import annotations

import itertools
import time
from contextlib import closing
from pathlib import Path
from statistics import mean, median

import numpy as np
import psycopg2
import rasterio

from cbm_backend.bench.place import AOI, YEAR, Place
from cbm_backend.db import registry
from cbm_backend.extraction.model import OnGrid
from cbm_backend.extraction.parcels import ParcelsOnGrids
from cbm_backend.extraction.raster import inspect, read_band, touched_blocks
from cbm_backend.extraction.rule import Rule
from cbm_backend.extraction.spans_cache import SpansCache, gather
from cbm_backend.extraction.worker import cores
from cbm_backend.storage.gdal_env import gdal_env

DAY = ("--start", "2024-07-01", "--end", "2024-07-01")
_ROUNDS = 3
# GDAL shares the blocks of a whole band out among threads only when they fit its cache.
_DECODING_CACHE = 600_000_000


def measure(place: Place, source: Path) -> tuple[dict, dict]:
    """(figures, notes). Decoding is timed before and after everything it is compared with.

    The first scenes make their row spans anew, the last one finds them. A quarter of the blocks is read by
    the engine for parcels that touch no other.
    """
    files = sorted(source.glob("scenes/*.SAFE/GRANULE/*/IMG_DATA/*/*.jp2"))
    for path in files:
        path.read_bytes()  # into the page cache
    grids = _grids(place, files)
    quarters = {path: _quarter(path, found) for path, found in grids.items()}
    decode, scene, peaks, quarter = [_decode(files)], [], [], []
    for number in range(_ROUNDS + 1):
        place.forget(index=number < _ROUNDS)
        report, peak = place.extract(*DAY)
        scene.append(report["seconds"])
        peaks.append(peak)
        decode.append(_decode(files))
        quarter.append(_read(quarters))
    beside = [mean(pair) for pair in itertools.pairwise(decode)]
    ratios = [seconds / decoding for seconds, decoding in zip(scene, beside, strict=True)]
    figures = {
        "jp2_scene_vs_decode": round(median(ratios[:_ROUNDS]), 3),
        "jp2_next_scene_vs_decode": round(ratios[_ROUNDS], 3),
        "quarter_blocks_vs_full": round(median(np.divide(quarter, decode[1:]).tolist()), 3),
        "worker_peak_mb": round(max(peaks)),
    }
    notes = {
        "scene": f"{', '.join(path.name.split('_')[-2] for path in files)}; {cores()} threads on both sides",
        "decode_s": [round(seconds, 1) for seconds in decode],
        "scene_s": [round(seconds, 1) for seconds in scene[:_ROUNDS]],
        "scene_with_index_cached_s": round(scene[_ROUNDS], 1),
        "signatures": report["signatures"],
        "histograms": report["histograms"],
        "blocks_touched_by_all_parcels": round(mean(_share(p, grids[p]) for p in files), 3),
        "blocks_touched_in_the_quarter": [round(_share(p, quarters[p]), 3) for p in files],
        "quarter_s": [round(seconds, 1) for seconds in quarter],
        "peak_of": "extract run of the JP2 scene, row spans built in the same run",
    }
    return figures, notes


def _grids(place: Place, files: list[Path]) -> dict[Path, OnGrid]:
    with closing(psycopg2.connect(place.postgis.url)) as connection:
        dataset = registry.get_dataset(connection, AOI, YEAR)
        parcels = ParcelsOnGrids(connection, dataset, SpansCache.of(place.settings), Rule())
        return {path: parcels.on(inspect(path).grid, dataset.parcels_version) for path in files}


def _decode(files: list[Path]) -> float:
    """Seconds to decode the bands one after the other and do nothing else."""
    began = time.perf_counter()
    for path in files:
        with gdal_env(threads=cores()), rasterio.Env(GDAL_CACHEMAX=_DECODING_CACHE), rasterio.open(path) as r:
            r.read(1)
    return time.perf_counter() - began


def _read(quarters: dict[Path, OnGrid]) -> float:
    began = time.perf_counter()
    for path, found in quarters.items():
        read_band(path, 1, found.spans, threads=cores())
    return time.perf_counter() - began


def _quarter(path: Path, found: OnGrid) -> OnGrid:
    """The parcels that touch only the first quarter of the blocks, counted row by row and rounded up."""
    spans = found.spans
    with rasterio.open(path) as raster:
        height, width = raster.block_shapes[0]
    across, down = -(-spans.width // width), -(-spans.height // height)
    row, column = np.divmod(spans.start, spans.width)
    block = row // height * across + (column + spans.length - 1) // width
    runs = np.diff(spans.offsets)
    inside = runs > 0
    inside[np.repeat(np.arange(len(spans)), runs)[block >= -(-across * down // 4)]] = False
    chosen = np.flatnonzero(inside)
    return OnGrid(found.pids[chosen], gather(spans, chosen), found.outside[chosen], found.small[chosen])


def _share(path: Path, found: OnGrid) -> float:
    with rasterio.open(path) as raster:
        return float(touched_blocks(found.spans, *raster.block_shapes[0]).mean())
