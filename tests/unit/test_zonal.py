"""Statistics of pixels per parcel: by hand, against rasterstats, and the same from both implementations."""

from __future__ import annotations

import math
import warnings
from dataclasses import fields
from functools import cache

import numpy as np
import pytest
import shapely
from affine import Affine
from hostile import draw
from rasterstats import zonal_stats
from shapely.geometry import Polygon, box

from cbm_backend.kernels import zonal as compiled
from qgis_cbm.analysis import zonal
from qgis_cbm.analysis.spans import Grid, Polygons, Spans, build, touching

SMALL = Grid("EPSG:32633", (10.0, 0.0, 0.0, 0.0, -10.0, 30.0), 3, 3)
LARGE = Grid("EPSG:32633", (10.0, 0.0, 499980.0, 0.0, -10.0, 4600020.0), 60, 50)
NAMES = {"min": "min", "max": "max", "p25": "percentile_25", "p50": "percentile_50", "p75": "percentile_75"}
TYPES = ("uint8", "uint16", "int16", "int32", "float32", "float64")
NAN = math.nan
INF = math.inf


def spans_of(geometries, grid: Grid) -> Spans:
    return build(Polygons.from_wkb([shapely.to_wkb(geometry) for geometry in geometries]), grid)


def image(dtype: str, seed: int = 4) -> np.ndarray:
    """An image of fields with noise, holes of no-data (0), and, in one corner, the full range of the type."""
    rng = np.random.default_rng(seed)
    fields_ = np.kron(rng.uniform(300, 4000, (5, 6)), np.ones((10, 10)))
    values = fields_ + rng.normal(0, 60, fields_.shape)
    if dtype == "uint8":
        values = values / 20
    elif dtype == "int16":
        values -= 1500
    elif dtype == "int32":
        values *= 400_000
    elif dtype.startswith("float"):
        values = values / 10000 - 0.1
    values = values.astype(dtype)
    if not dtype.startswith("float"):
        limits = np.iinfo(dtype)
        values[:8, :8] = rng.integers(limits.min // 2, limits.max // 2, (8, 8))
    values[rng.random(values.shape) < 0.1] = 0
    return values


def same(a: zonal.Statistics, b: zonal.Statistics) -> bool:
    return all(np.array_equal(getattr(a, f.name), getattr(b, f.name), equal_nan=True) for f in fields(a))


ALL = [0, 1, 2, 3, 4, 5, 6, 7, 8]
# values of the 3 x 3 raster, nodata, then count, mean, std, min, max, p25, p50, p75 of the whole raster
HAND = {
    "one to nine": ([1, 2, 3, 4, 5, 6, 7, 8, 9], None, (9, 5, math.sqrt(60 / 9), 1, 9, 3, 5, 7)),
    "zero counts without nodata": ([0, 0, 0, 0, 0, 0, 0, 0, 9], None, (9, 1, math.sqrt(8), 0, 9, 0, 0, 0)),
    "zero is nodata": ([0, 0, 0, 0, 0, 0, 0, 2, 4], 0, (2, 3, 1, 2, 4, 2.5, 3, 3.5)),
    "quarters between ranks": (
        [0, 10, 20, 30, 40, 0, 0, 0, 0],
        0,
        (4, 25, math.sqrt(125), 10, 40, 17.5, 25, 32.5),
    ),
    "one pixel": ([0, 0, 0, 0, 7, 0, 0, 0, 0], 0, (1, 7, 0, 7, 7, 7, 7, 7)),
    "all the same": ([5] * 9, 0, (9, 5, 0, 5, 5, 5, 5, 5)),
    "all nodata": ([0] * 9, 0, (0, NAN, NAN, NAN, NAN, NAN, NAN, NAN)),
    "another nodata": ([255, 1, 3, 255, 255, 255, 255, 255, 255], 255, (2, 2, 1, 1, 3, 1.5, 2, 2.5)),
    "a nodata no pixel can have": ([1, 1, 1, 1, 1, 1, 1, 1, 1], -9999.5, (9, 1, 0, 1, 1, 1, 1, 1)),
}
HAND_FLOAT = {
    "nan and infinities never count": (
        [NAN, INF, -INF, 2, 4, NAN, NAN, NAN, NAN],
        None,
        (2, 3, 1, 2, 4, 2.5, 3, 3.5),
    ),
    "1e20 never counts": (
        [1e20, -1e20, 3e38, 2, 4, 1e20, 1e20, 1e20, 1e20],
        None,
        (2, 3, 1, 2, 4, 2.5, 3, 3.5),
    ),
    "just below 1e20 counts": ([9e19] * 9, None, (9, 9e19, 0, 9e19, 9e19, 9e19, 9e19, 9e19)),
    "nodata that float32 rounds": (
        [0.1, 0.5, 0.5, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
        0.1,
        (2, 0.5, 0, 0.5, 0.5, 0.5, 0.5, 0.5),
    ),
    "nodata nan": ([NAN, 1, 1, 1, 1, 1, 1, 1, 1], NAN, (8, 1, 0, 1, 1, 1, 1, 1)),
    "negative values": ([-4, -2, 0, 0, 0, 0, 0, 0, 0], 0, (2, -3, 1, -4, -2, -3.5, -3, -2.5)),
    "minus zero is zero": ([-0.0, 1, 1, 1, 1, 1, 1, 1, 1], 0, (8, 1, 0, 1, 1, 1, 1, 1)),
}


class TestByHand:
    @pytest.mark.parametrize("dtype", TYPES)
    @pytest.mark.parametrize("name", HAND)
    def test_every_type(self, engine, name, dtype):
        self.check(engine, *HAND[name], dtype)

    @pytest.mark.parametrize("dtype", ["float32", "float64"])
    @pytest.mark.parametrize("name", HAND_FLOAT)
    def test_floating_point(self, engine, name, dtype):
        self.check(engine, *HAND_FLOAT[name], dtype)

    def check(self, engine, values, nodata, expected, dtype):
        with np.errstate(over="ignore"):
            band = np.array(values, np.float64).astype(dtype).reshape(3, 3)
        found = engine.statistics(band, spans_of([box(0, 0, 30, 30)], SMALL), nodata)
        row = [getattr(found, f.name)[0] for f in fields(found)]
        assert row == pytest.approx(expected, rel=1e-7, nan_ok=True)
        assert row[0] == expected[0] and found.count.dtype == np.int64

    def test_parcels_that_overlap_do_not_take_pixels_from_each_other(self, engine):
        band = np.arange(1, 10, dtype=np.uint16).reshape(3, 3)
        found = engine.statistics(
            band, spans_of([box(0, 0, 30, 30), box(0, 20, 30, 30), box(0, 0, 30, 30)], SMALL)
        )
        assert found.count.tolist() == [9, 3, 9] and found.mean.tolist() == [5, 2, 5]

    def test_squares_of_large_values_do_not_overflow(self, engine):
        band = np.full((3, 3), 2_000_000_000, np.int32)
        band[0] = -2_000_000_000
        found = engine.statistics(band, spans_of([box(0, 0, 30, 30)], SMALL))
        assert found.std[0] == pytest.approx(band.std(), rel=1e-12)
        assert (found.min[0], found.max[0], found.p50[0]) == (-2e9, 2e9, 2e9)

    def test_deviations_far_from_zero_do_not_cancel(self, engine):
        band = np.full((3, 3), 65535, np.uint16)
        band[0, 0] = 65534
        found = engine.statistics(band, spans_of([box(0, 0, 30, 30)], SMALL))
        assert found.std[0] == pytest.approx(math.sqrt(8 / 81), rel=1e-14)

    def test_no_parcels(self, engine):
        found = engine.statistics(np.zeros((3, 3), np.uint8), spans_of([], SMALL))
        assert len(found.count) == 0 and len(found.mean) == 0

    @pytest.mark.parametrize(
        "band", [np.zeros((3, 4)), np.zeros(9), np.zeros((3, 3), complex), np.zeros((3, 3), np.uint64)]
    )
    def test_refuses_a_band_that_does_not_fit(self, engine, band):
        spans = spans_of([box(0, 0, 30, 30)], SMALL)
        for function in (engine.statistics, engine.histogram):
            with pytest.raises(ValueError, match=r"band has|not defined"):
                function(band, spans)

    @pytest.mark.parametrize("layout", ["fortran order", "a view", "big-endian", "boolean"])
    def test_any_memory_layout(self, engine, layout):
        band = np.arange(9).reshape(3, 3).astype(np.int16)
        shown = {
            "fortran order": np.asfortranarray(band),
            "a view": np.repeat(np.repeat(band, 2, axis=0), 3, axis=1)[::2, ::3],
            "big-endian": band.astype(">i2"),
            "boolean": band > 4,
        }[layout]
        spans = spans_of([box(0, 0, 30, 30)], SMALL)
        assert same(
            engine.statistics(shown, spans, 2),
            zonal.statistics(np.array(shown, shown.dtype.newbyteorder("=")), spans, 2),
        )
        assert engine.statistics(shown, spans).mean[0] == shown.mean()


def degenerate(geometry) -> bool:
    """Whether the window of a geometry has no pixel; rasterstats cannot read such a one."""
    west, south, east, north = geometry.bounds
    a, _, c, _, e, f = LARGE.transform
    return math.floor((west - c) / a) == math.ceil((east - c) / a) or math.floor(
        (north - f) / e
    ) == math.ceil((south - f) / e)


GEOMETRIES = [
    g for g in draw(33, 700, Affine(*LARGE.transform), LARGE.width, LARGE.height) if not degenerate(g)
]


@cache
def rasterstats(dtype: str) -> list[dict]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return zonal_stats(
            GEOMETRIES,
            image(dtype),
            affine=Affine(*LARGE.transform),
            nodata=0,
            stats=["count", "mean", "std", *NAMES.values()],
        )


class TestAgainstRasterstats:
    @pytest.mark.parametrize("dtype", TYPES)
    def test_equal(self, engine, dtype):
        found = engine.statistics(image(dtype), spans_of(GEOMETRIES, LARGE), 0)
        expected = rasterstats(dtype)
        assert found.count.tolist() == [row["count"] for row in expected]
        assert (found.count > 0).sum() > 400
        for ours, theirs in NAMES.items():
            assert getattr(found, ours).tolist() == pytest.approx(
                [NAN if row[theirs] is None else row[theirs] for row in expected], rel=0, abs=0, nan_ok=True
            ), ours
        theirs = [NAN if row["mean"] is None else row["mean"] for row in expected]
        precision = {"float32": 1e-6, "float64": 1e-14}.get(dtype, 0)
        assert found.mean.tolist() == pytest.approx(theirs, rel=precision, abs=precision / 10, nan_ok=True)
        theirs = [NAN if row["std"] is None else row["std"] for row in expected]
        precision = 1e-5 if dtype == "float32" else 1e-12
        # abs: equal values deviate from their rounded mean by its last bit in rasterstats, by nothing here
        scale = float(np.abs(image(dtype).astype(np.float64)).max())
        assert found.std.tolist() == pytest.approx(
            theirs, rel=precision, abs=scale * 1e-16 if precision < 1e-6 else 1e-7, nan_ok=True
        )

    def test_float32_means_are_nearer_to_the_truth(self, engine):
        band, spans = image("float32"), spans_of(GEOMETRIES, LARGE)
        found = engine.statistics(band, spans, 0)
        ours, theirs = [], []
        for i in np.flatnonzero(found.count):
            runs = range(spans.offsets[i], spans.offsets[i + 1])
            values = [
                float(v)
                for r in runs
                for v in band.reshape(-1)[spans.start[r] : spans.start[r] + spans.length[r]]
                if v
            ]
            truth = math.fsum(values) / len(values)
            ours.append(abs(found.mean[i] - truth))
            theirs.append(abs(rasterstats("float32")[i]["mean"] - truth))
        assert max(ours) < 1e-15 and max(theirs) > 1e-9


class TestBothImplementations:
    @pytest.mark.parametrize("dtype", [*TYPES, "int8", "uint32", "int64", "bool"])
    def test_bit_equal(self, dtype):
        spans = spans_of(draw(8, 600, Affine(*LARGE.transform), LARGE.width, LARGE.height), LARGE)
        rng = np.random.default_rng(2)
        band = (
            image(dtype)
            if dtype in TYPES
            else rng.integers(0, 2 if dtype == "bool" else 120, (50, 60)).astype(dtype)
        )
        for nodata in (0, None, 17):
            assert same(zonal.statistics(band, spans, nodata), compiled.statistics(band, spans, nodata))
        assert np.array_equal(zonal.histogram(band, spans, 90), compiled.histogram(band, spans, 90))

    def test_work_in_groups_and_pieces_changes_nothing(self, monkeypatch):
        geometries = [box(499980, 4599520, 500580, 4600020), *draw(3, 200, Affine(*LARGE.transform), 60, 50)]
        spans = spans_of(geometries, LARGE)
        for dtype in TYPES:
            whole = zonal.statistics(image(dtype), spans, 0), zonal.histogram(image(dtype), spans, 40)
            for chunk in (1, 100, 999):
                monkeypatch.setattr(zonal, "_CHUNK", chunk)
                assert same(zonal.statistics(image(dtype), spans, 0), whole[0])
                assert np.array_equal(zonal.histogram(image(dtype), spans, 40), whole[1])
            monkeypatch.undo()


class TestLargeParcels:
    """More than two million pixels, beside and below small ones; NumPy is the oracle."""

    @pytest.mark.parametrize("dtype", ["uint16", "int16", "float32"])
    def test_equal_to_numpy(self, engine, dtype):
        grid = Grid("EPSG:32733", (10.0, 0.0, 500000.0, 0.0, -10.0, 8000000.0), 2000, 1600)
        rng = np.random.default_rng(7)
        band = rng.integers(0, 30_000, (1600, 2000)).astype(dtype)
        west, north = 500000, 8000000
        frame = box(west + 100, north - 15900, west + 19900, north - 100)
        lake = box(west + 5000, north - 8000, west + 6000, north - 7000)
        parcels = [
            (box(west + 51, north - 69, west + 99, north - 31), np.s_[3:7, 5:10]),
            (frame.difference(lake), None),
            (box(west - 5000, north - 20000, west + 30000, north + 5000), np.s_[:, :]),
            (lake, np.s_[700:800, 500:600]),
        ]
        spans = engine.build(Polygons.from_wkb([shapely.to_wkb(shape) for shape, _ in parcels]), grid)
        assert (spans.sizes() > 2_000_000).tolist() == [False, True, True, False]
        found = engine.statistics(band, spans, 0)
        ring = np.zeros(band.shape, bool)
        ring[10:1590, 10:1990] = True
        ring[700:800, 500:600] = False
        for number, (_, pixels) in enumerate(parcels):
            values = band[ring if pixels is None else pixels]
            values = values[values != 0]
            ranks = np.percentile(values, (0, 25, 50, 75, 100))
            assert found.count[number] == len(values)
            ours = [getattr(found, name)[number] for name in ("min", "p25", "p50", "p75", "max")]
            assert ours == ranks.tolist()
            wide = values.astype(np.float64)
            assert found.mean[number] == pytest.approx(wide.mean(), rel=0 if dtype != "float32" else 1e-14)
            assert found.std[number] == pytest.approx(wide.std(), rel=1e-12)


class TestHistogram:
    def test_counts_every_class_zero_included(self, engine):
        band = np.array([[0, 4, 4], [5, 11, 4], [12, 255, 0]], np.uint8)
        spans = spans_of([box(0, 0, 30, 30), box(0, 20, 30, 30), box(50, 50, 60, 60)], SMALL)
        found = engine.histogram(band, spans, 12)
        assert found.dtype == np.int64 and found.shape == (3, 12)
        assert dict(enumerate(found[0])) == {i: {0: 2, 4: 3, 5: 1, 11: 1}.get(i, 0) for i in range(12)}
        assert found[1].tolist() == [1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]
        assert found[2].sum() == 0

    def test_leaves_out_what_is_no_class(self, engine):
        band = np.array([[NAN, INF, -INF], [1e20, -1, 4], [4.0, 11, 12]], np.float32)
        found = engine.histogram(band, spans_of([box(0, 0, 30, 30)], SMALL), 12)
        assert found[0].tolist() == [0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 1]


class TestWhyEmpty:
    def test_gives_one_reason_to_each_parcel_without_a_value(self, engine):
        parcels = {
            "": box(0, 0, 30, 30),
            "all_nodata": box(0, 20, 30, 30),
            "no_pixel_centre": box(6, 0, 9, 30),
            "outside": Polygon([(-20, 10), (10, 50), (-20, 50)]),
        }
        polygons = Polygons.from_wkb([shapely.to_wkb(item) for item in parcels.values()])
        spans = engine.build(polygons, SMALL)
        found = engine.statistics(np.array([[0, 0, 0], [1, 1, 1], [1, 1, 1]], np.uint8), spans, 0)
        assert zonal.why_empty(spans, found.count, touching(polygons, SMALL)).tolist() == list(parcels)
