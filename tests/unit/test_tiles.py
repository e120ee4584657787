"""Windows of a large raster: every parcel once, the same pixels, never more in memory than a window."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest
import shapely

from qgis_cbm.analysis import tiles, zonal, zonal_fields
from qgis_cbm.analysis.spans import Grid, Polygons, Spans, build

GRID = Grid("EPSG:32633", (10.0, 0.0, 499980.0, 0.0, -10.0, 4600020.0), 300, 250)
SIDE = 32


@pytest.fixture(scope="module")
def spans() -> Spans:
    """Small ones everywhere, overlapping; some larger than a window, some without a pixel."""
    rng = np.random.default_rng(3)
    west, north = 499980.0, 4600020.0
    shapes = []
    for size in (*rng.uniform(2, 200, 300), 900, 2000, 5000):
        x, y = west + rng.uniform(-50, 3050), north - rng.uniform(-50, 2550)
        shapes.append(shapely.Point(x, y).buffer(size, quad_segs=3))
    shapes.append(shapely.box(west + 10, north - 1000, west + 2990, north - 990))
    return build(Polygons.from_wkb([shapely.to_wkb(shape) for shape in shapes]), GRID)


@pytest.fixture(scope="module")
def band() -> np.ndarray:
    rng = np.random.default_rng(5)
    values = rng.normal(0.4, 0.2, (GRID.height, GRID.width)).astype("float32")
    values[rng.random(values.shape) < 0.1] = -9999
    return values


def values_of(band: np.ndarray, window: tiles.Window) -> tuple[np.ndarray, Spans]:
    if not window.strips:
        rows = slice(window.top, window.top + window.spans.height)
        return band[rows, window.left : window.left + window.spans.width], window.spans
    parts = [
        zonal.gather(band[top : top + height, left : left + width], runs)[1]
        for (left, top, width, height), runs in window.strips
    ]
    values = np.concatenate(parts)
    return values.reshape(1, -1), tiles.in_a_row(len(values))


def test_windows_give_the_statistics_of_the_whole_to_the_bit(spans, band, monkeypatch):
    monkeypatch.setattr(tiles, "_STRIP", 900)
    whole = zonal.statistics(band, spans, -9999)
    found, seen = zonal.Statistics.empty(len(spans)), []
    for window in tiles.windows(spans, SIDE):
        seen += window.parcels.tolist()
        part = zonal.statistics(*values_of(band, window), -9999)
        for field in fields(part):
            getattr(found, field.name)[window.parcels] = getattr(part, field.name)
    assert sorted(seen) == np.flatnonzero(spans.sizes()).tolist()
    for field in fields(whole):
        assert np.array_equal(getattr(whole, field.name), getattr(found, field.name), equal_nan=True)


def test_no_window_is_larger_than_three_sides_and_no_strip_than_its_bound(spans, monkeypatch):
    monkeypatch.setattr(tiles, "_STRIP", 900)
    cut = 0
    for window in tiles.windows(spans, SIDE):
        if window.strips:
            cut += len(window.strips)
            assert all(width * height <= 900 for (_, _, width, height), _ in window.strips)
        else:
            assert max(window.spans.width, window.spans.height) <= 3 * SIDE
    assert cut > 10


def test_no_parcel_no_window():
    assert not list(tiles.windows(build(Polygons.from_wkb([]), GRID)))


@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32", "float64"])
def test_other_percentiles_are_numpys(spans, dtype):
    rng = np.random.default_rng(8)
    band = (rng.random((GRID.height, GRID.width)) * 200).astype(dtype)
    shares = (0.0, 0.03, 0.1, 1 / 3, 0.9, 1.0)
    found = zonal.percentiles(band, spans, shares, 7)
    flat = band.reshape(-1)
    for parcel in range(len(spans)):
        runs = spans.take(parcel, parcel + 1)
        pixels = [flat[s : s + n] for s, n in zip(runs.start, runs.length, strict=True)]
        values = np.concatenate([flat[:0], *pixels])
        values = values[values != 7]
        if len(values):
            expected = [np.percentile(values, 100 * share) for share in shares]
            assert np.allclose(found[parcel], expected, rtol=1e-6)
        else:
            assert np.isnan(found[parcel]).all()


@pytest.mark.parametrize("text", ["a", "-1", "101", "25 nan", " ".join(map(str, range(30)))])
def test_impossible_percentiles_are_refused(text):
    with pytest.raises(ValueError, match=r"[Pp]ercentiles"):
        zonal_fields.percents(text)


def test_percentiles_become_columns_in_order():
    wanted = zonal_fields.percents("90; 10,2.5 10")
    names = [f.name for f in zonal_fields.fields(zonal.Statistics.empty(1), wanted, np.empty((1, 3)), "b2_")]
    assert names == ["b2_count", "b2_mean", "b2_std", "b2_min", "b2_p2_5", "b2_p10", "b2_p90", "b2_max"]
