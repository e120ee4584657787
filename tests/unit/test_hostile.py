"""Statistics of more than 15,000 hostile geometries, to the bit those of the oracles.

On north-up grids the oracle is rasterstats; on others, which it gets wrong, NumPy on a mask that GDAL
rasterised. Integer rasters: mean and percentiles, too, are bit-equal; std within 1e-12 relative. A failure
names the seed and the number of the geometry: `draw(seed, ...)[number]` makes it again.
"""

from __future__ import annotations

import warnings
from functools import cache

import numpy as np
import pytest
import shapely
from affine import Affine
from hostile import draw
from rasterio.features import rasterize
from rasterstats import zonal_stats

from qgis_cbm.analysis.spans import Grid, Polygons

WIDTH, HEIGHT = 60, 50
COUNT = 1600
EXACT = ("count", "min", "max", "mean", "p25", "p50", "p75")
PERCENTILES = {"p25": "percentile_25", "p50": "percentile_50", "p75": "percentile_75"}
THEIRS = [PERCENTILES.get(name, name) for name in (*EXACT, "std")]

# seed -> grid, type of the raster, no-data (None: there is none)
NORTH_UP = {
    20170401: ((10.0, 0.0, 499980.0, 0.0, -10.0, 4600020.0), "uint16", 0),
    20180517: ((20.0, 0.0, 300000.0, 0.0, -20.0, 5900040.0), "uint8", 0),
    20190623: ((60.0, 0.0, 199980.0, 0.0, -60.0, 9300040.0), "uint16", None),  # as in zone 18 south
    20200711: ((8.983152841195215e-05, 0.0, 6.123456789, 0.0, -8.983152841195215e-05, 47.98765), "int16", 0),
    20210830: ((10.0 / 3.0, 0.0, 220000.1, 0.0, -20.0 / 3.0, 456000.7), "int32", None),
    20220902: ((0.3, 0.0, 1.2e7 + 0.1, 0.0, -0.3, -5.4e6 - 0.7), "int32", 0),
    20231029: ((1.0, 0.0, 0.0, 0.0, -1.0, 50.0), "uint8", None),
    20241105: ((10.0, 0.0, 600000.0, 0.0, -10.0, 5800000.0), "int16", 17),
    20251224: ((2.5, 0.0, 4321000.25, 0.0, -2.5, 3210987.5), "uint16", 255),
    20260131: ((30.0, 0.0, 399960.0, 0.0, -30.0, 4000020.0), "int32", -3),
}
OTHERWISE = {
    20170402: ((10.0, 0.0, 499980.0, 0.0, 10.0, 4600020.0), "uint16", 0),  # south-up
    20180518: ((8.660254037844387, 5.0, 499980.0, 5.0, -8.660254037844387, 4600020.0), "int16", None),
    20190624: ((0.0, 10.0, 499980.0, 10.0, 0.0, 4600020.0), "uint8", 0),  # rotated by 90 degrees
    20200712: ((-10.0, 0.5, 499980.0, 0.25, -10.0, 4600020.0), "int32", 17),
}
# numpy.percentile interpolates int16 in int16: a step of 32,768 or more overflows there, not here.
RANGES = {"uint8": (0, 256), "uint16": (0, 65_536), "int16": (-16_000, 16_000), "int32": (-90_000, 90_000)}


def test_there_are_more_than_15000():
    assert COUNT * len(NORTH_UP) >= 15_000


@pytest.mark.parametrize("seed", NORTH_UP)
def test_north_up_grids_equal_rasterstats(engine, seed):
    _, _, nodata = NORTH_UP[seed]
    grid, band, geometries = _drawn(seed, *NORTH_UP[seed])
    found = engine.statistics(band, engine.build(_polygons(geometries), grid), nodata)
    _compare(found, _by_rasterstats(seed), seed, geometries)


@pytest.mark.parametrize("seed", OTHERWISE)
def test_other_grids_equal_masks_of_gdal_and_numpy(engine, seed):
    _, _, nodata = OTHERWISE[seed]
    grid, band, geometries = _drawn(seed, *OTHERWISE[seed])
    found = engine.statistics(band, engine.build(_polygons(geometries), grid), nodata)
    _compare(found, _by_masks(seed), seed, geometries)


def _compare(found, expected: dict[str, np.ndarray], seed: int, geometries) -> None:
    assert (expected["count"] > 0).sum() > COUNT / 3, "most geometries should have pixels"
    for name in EXACT:
        ours, theirs = np.asarray(getattr(found, name), np.float64), expected[name]
        wrong = np.flatnonzero(~((ours == theirs) | (np.isnan(ours) & np.isnan(theirs))))
        assert not len(wrong), (
            f"{name}: seed {seed}, number {wrong[0]}: {ours[wrong[0]]!r}, the oracle has "
            f"{theirs[wrong[0]]!r}: {geometries[wrong[0]].wkt}"
        )
    # Where all values are equal the oracle's std is the rounding error of its mean, ours is 0.
    spread = expected["max"] > expected["min"]
    np.testing.assert_allclose(found.std[spread], expected["std"][spread], rtol=1e-12, atol=0)
    assert (found.std[(expected["count"] > 0) & ~spread] == 0).all()


@cache
def _drawn(seed: int, transform, dtype: str, nodata: int | None):
    """The grid of a seed, a band of it and its geometries."""
    grid = Grid("EPSG:32633", transform, WIDTH, HEIGHT)
    rng = np.random.default_rng(seed)
    band = rng.integers(*RANGES[dtype], (HEIGHT, WIDTH)).astype(dtype)
    band[rng.random(band.shape) < 0.15] = nodata or 0
    band[:, WIDTH // 2 :] //= 100  # few values, so that ranks tie
    return grid, band, draw(seed, COUNT, Affine(*transform), WIDTH, HEIGHT)


def _polygons(geometries) -> Polygons:
    return Polygons.from_wkb([shapely.to_wkb(geometry) for geometry in geometries])


@cache
def _by_rasterstats(seed: int) -> dict[str, np.ndarray]:
    transform, dtype, nodata = NORTH_UP[seed]
    _, band, geometries = _drawn(seed, transform, dtype, nodata)
    if nodata is None:
        # rasterstats always has a no-data value: one that no pixel holds, in a type that can hold it.
        nodata, band = -999_999, band.astype(np.int64)

    def ask(some) -> list[dict]:
        try:
            return zonal_stats(some, band, affine=Affine(*transform), nodata=nodata, stats=THEIRS)
        except ValueError as error:  # a window without a pixel: rasterstats gives up on all of them
            assert "width and height must be > 0" in str(error)
            if len(some) == 1:
                return [dict.fromkeys(THEIRS) | {"count": 0}]
            return [row for one in some for row in ask([one])]

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        rows = [row for first in range(0, COUNT, 25) for row in ask(geometries[first : first + 25])]
    return {
        name: np.array([row[PERCENTILES.get(name, name)] for row in rows], np.float64)
        for name in (*EXACT, "std")
    }


@cache
def _by_masks(seed: int) -> dict[str, np.ndarray]:
    transform, dtype, nodata = OTHERWISE[seed]
    _, band, geometries = _drawn(seed, transform, dtype, nodata)
    result = {name: np.full(len(geometries), np.nan) for name in (*EXACT, "std")}
    result["count"][:] = 0
    for number, geometry in enumerate(geometries):
        mask = rasterize([(geometry, 1)], band.shape, transform=Affine(*transform), dtype="uint8")
        values = band[mask == 1]
        values = values if nodata is None else values[values != nodata]
        if len(values):
            quartiles = np.percentile(values, (25, 50, 75))
            numbers = (len(values), values.min(), values.max(), values.mean(), *quartiles, values.std())
            for name, value in zip(result, numbers, strict=True):
                result[name][number] = value
    return result
