"""How fast parcels are turned into statistics: 100,000 parcels on a full Sentinel-2 tile.

In memory, the ratios compare parcels per second with rasterstats and exactextract on the same array; every
value of rasterstats is compared, for all parcels. `scenes` adds whole scenes.
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable
from functools import partial
from statistics import median

import numpy as np

from cbm_backend.bench import scenes
from cbm_backend.extraction import coverage
from cbm_backend.kernels import spans, zonal
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.polygons import Polygons
from qgis_cbm.analysis.zonal import Statistics

TILE = Grid("EPSG:32633", (10.0, 0.0, 499980.0, 0.0, -10.0, 4600020.0), 10980, 10980)
PERCENTILES = {"p25": "percentile_25", "p50": "percentile_50", "p75": "percentile_75"}


def run() -> dict[str, dict]:
    """Measure the engine in memory, then whole scenes; {"figures": ratios and rates, "notes": of what}."""
    memory, whole = in_memory(), scenes.run()
    return {part: memory[part] | whole[part] for part in ("figures", "notes")}


def in_memory(
    parcels: int = 100_000, sample: int = 2_000, repeats: int = 5, seed: int = 2020
) -> dict[str, dict]:
    """Measure the engine alone on arrays in memory; exactextract works on `sample` parcels only."""
    geometries = fields(parcels, seed)
    bands = [landscape(seed + 1), landscape(seed + 2)]
    warm = spans.build(Polygons.from_wkb(geometries[:10]), TILE)
    zonal.statistics(bands[0], warm, 0)
    zonal.histogram(bands[0], warm, 12)
    scl = (bands[0] % 12).astype(np.uint8)
    index = spans.build(Polygons.from_wkb(geometries), TILE)
    found = zonal.statistics(bands[0], index, 0)

    seconds: dict[str, list[float]] = {
        name: [] for name in ("parse", "build", "band", "histogram", "rasterstats", "exactextract")
    }
    differences = 0
    # In turns, so that a machine busy with other work slows all of them.
    for turn in range(repeats):
        polygons = Polygons.from_wkb(geometries)
        seconds["parse"].append(_seconds(lambda: Polygons.from_wkb(geometries)))
        seconds["build"].append(_seconds(partial(spans.build, polygons, TILE)))
        seconds["band"].append(_seconds(partial(zonal.statistics, bands[turn % 2], index, 0)))
        seconds["histogram"].append(_seconds(lambda: zonal.histogram(scl, index, 12)))
        part = slice(parcels * turn // repeats, parcels * (turn + 1) // repeats)
        taken, different = compare_with_rasterstats(geometries[part], bands[0], found, part.start)
        seconds["rasterstats"].append(taken)
        differences += different
        seconds["band"].append(_seconds(partial(zonal.statistics, bands[turn % 2], index, 0)))
        seconds["exactextract"].append(exactextract_seconds(geometries[:sample], bands[0]))
    next_band = parcels / median(seconds["band"])
    first_band = parcels / sum(median(seconds[name]) for name in ("parse", "build", "band"))
    oracle, exact = parcels / sum(seconds["rasterstats"]), sample / median(seconds["exactextract"])
    return {
        "figures": {
            "next_band_vs_rasterstats": round(next_band / oracle, 1),
            "first_band_vs_rasterstats": round(first_band / oracle, 1),
            "next_band_vs_exactextract": round(next_band / exact, 1),
            "parcels_compared": parcels,
            "differences": differences,
            "next_band_parcels_per_s": round(next_band),
            "first_band_parcels_per_s": round(first_band),
            "rasterstats_parcels_per_s": round(oracle),
            "exactextract_parcels_per_s": round(exact),
            "scl_histogram_s": round(median(seconds["histogram"]), 4),
        },
        "notes": {
            "parcels": parcels,
            "pixels": int(index.sizes().sum()),
            "runs": len(index.start),
            "tile": "10980 x 10980 uint16",
            "order": "parcels in random order on the tile",
            "first_band": "well-known binary to polygons, polygons to spans, statistics; compiled code warm",
            "statistics": "count mean std min max p25 p50 p75",
            "compared": "all of these with rasterstats to the bit, std within 1e-12 relative",
            "sample_for_exactextract": sample,
            "parse_s": round(median(seconds["parse"]), 4),
            "build_s": round(median(seconds["build"]), 4),
            "statistics_s": round(median(seconds["band"]), 4),
        },
    }


def fields(count: int, seed: int) -> list[bytes]:
    """Draw field-like polygons of some 280 pixels as WKB, one in twenty with a hole, in random order."""
    rng = np.random.default_rng(seed)
    across = int(np.ceil(np.sqrt(count)))
    cell = TILE.width * 10.0 / across
    result = []
    for place in rng.permutation(across * across)[:count]:
        x = 499980.0 + (place % across + rng.uniform(0.4, 0.6)) * cell
        y = 4600020.0 - (place // across + rng.uniform(0.4, 0.6)) * cell
        size = rng.uniform(65, 130)
        rings = [_ring(rng, x, y, size)]
        if rng.random() < 0.05:
            rings.append(_ring(rng, x, y, size * 0.3))
        head = np.array([3, len(rings)], "<u4").tobytes()
        result.append(b"\1" + head + b"".join(np.uint32(len(r)).tobytes() + r.tobytes() for r in rings))
    return result


def _ring(rng: np.random.Generator, x: float, y: float, size: float) -> np.ndarray:
    n = int(rng.integers(5, 20))
    angle = (np.arange(n) + rng.uniform(0, 0.8, n)) * (2 * np.pi / n)
    radius = size * rng.uniform(0.75, 1.05, n)
    ring = np.column_stack((x + radius * np.cos(angle), y + radius * np.sin(angle)))
    return np.concatenate((ring, ring[:1]))


def landscape(seed: int) -> np.ndarray:
    """Draw a reflectance-like band: blocks of one level with noise, and some pixels of no-data."""
    rng = np.random.default_rng(seed)
    level = rng.integers(300, 4000, (549, 549)).astype(np.uint16)
    noise = rng.normal(0, 120, (1098, 1098)).astype(np.int16)
    band = np.kron(level, np.ones((20, 20), np.uint16))
    band += np.tile(noise, (10, 10)).view(np.uint16)
    band[rng.integers(0, 10980, 200_000), rng.integers(0, 10980, 200_000)] = 0
    return band


def compare_with_rasterstats(
    geometries: list[bytes], band: np.ndarray, found: Statistics, first: int = 0
) -> tuple[float, int]:
    """Return the seconds rasterstats takes for these parcels, and how many of its values are not ours.

    found: ours, of which these parcels are number `first` and following.
    """
    import shapely
    from affine import Affine
    from rasterstats import zonal_stats

    shapes = shapely.from_wkb(geometries)
    names = ["count", "min", "max", "mean", *PERCENTILES.values(), "std"]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        begin = time.perf_counter()
        rows = zonal_stats(list(shapes), band, affine=Affine(*TILE.transform), nodata=0, stats=names)
        seconds = time.perf_counter() - begin
    differences = 0
    for ours in ("count", "min", "max", "mean", *PERCENTILES, "std"):
        theirs = [row[PERCENTILES.get(ours, ours)] for row in rows]
        values = np.array([np.nan if value is None else value for value in theirs], np.float64)
        mine = getattr(found, ours)[first : first + len(rows)].astype(np.float64)
        tolerance = 1e-12 if ours == "std" else 0.0
        differences += int((~np.isclose(mine, values, rtol=tolerance, atol=0.0, equal_nan=True)).sum())
    return seconds, differences


def exactextract_seconds(geometries: list[bytes], band: np.ndarray) -> float:
    """Return the seconds exactextract takes for the same statistics of these parcels, by coverage."""
    import shapely

    shapes = shapely.from_wkb(geometries)
    coverage.statistics(band, shapes[:10], TILE, 0)
    return _seconds(lambda: coverage.statistics(band, shapes, TILE, 0))


def _seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin
