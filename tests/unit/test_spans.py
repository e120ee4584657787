"""Which pixels belong to a parcel: by hand, and against GDAL through rasterstats and rasterio."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
import shapely
from affine import Affine
from hostile import draw
from rasterio.features import rasterize
from rasterstats import zonal_stats
from shapely.geometry import MultiPolygon, Polygon, box

from cbm_backend.kernels import spans as compiled
from qgis_cbm.analysis.spans import Grid, Polygons, Spans, touching

# Three rows of three pixels of 10 m; the north-west corner is (0, 30).
SMALL = Grid("EPSG:32633", (10.0, 0.0, 0.0, 0.0, -10.0, 30.0), 3, 3)


def polygons(geometries) -> Polygons:
    return Polygons.from_wkb([shapely.to_wkb(geometry) for geometry in geometries])


def pixels(spans: Spans, parcel: int) -> np.ndarray:
    runs = range(spans.offsets[parcel], spans.offsets[parcel + 1])
    parts = [np.arange(spans.start[i], spans.start[i] + spans.length[i]) for i in runs]
    return np.concatenate([np.empty(0, np.int64), *parts])


def rasterstats_pixels(geometries, grid: Grid) -> list[np.ndarray]:
    """The flat pixel indices rasterstats sees: the raster holds index + 1, its no-data is 0."""
    index = np.arange(1, grid.width * grid.height + 1, dtype=np.int32).reshape(grid.height, grid.width)
    result = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for geometry in geometries:
            try:
                (row,) = zonal_stats(
                    [geometry],
                    index,
                    affine=Affine(*grid.transform),
                    nodata=0,
                    stats="count",
                    raster_out=True,
                )
            except ValueError as error:  # a degenerate geometry: its window has no pixel
                assert "width and height must be > 0" in str(error)
                result.append(np.empty(0, np.int64))
                continue
            result.append(row["mini_raster_array"].compressed().astype(np.int64) - 1)
    return result


def gdal_pixels(geometries, grid: Grid) -> list[np.ndarray]:
    """The flat pixel indices GDAL burns on the whole grid, whatever its orientation."""
    shape = (grid.height, grid.width)
    return [
        np.flatnonzero(rasterize([(geometry, 1)], shape, transform=Affine(*grid.transform), dtype="uint8"))
        for geometry in geometries
    ]


HAND = {
    "all of it": (box(0, 0, 30, 30), [0, 1, 2, 3, 4, 5, 6, 7, 8]),
    "the middle pixel": (box(10, 10, 20, 20), [4]),
    "edges just short of four centres": (box(5.1, 5.1, 24.9, 24.9), [4]),
    "a triangle over the centres of the lower left": (Polygon([(0, 0), (28, 0), (0, 28)]), [3, 6, 7]),
    "a hole around the middle centre": (
        Polygon(box(0, 0, 30, 30).exterior, [box(12, 12, 18, 18).exterior]),
        [0, 1, 2, 3, 5, 6, 7, 8],
    ),
    "two parts": (MultiPolygon([box(0, 20, 10, 30), box(20, 0, 30, 10)]), [0, 8]),
    "two parts that overlap count their pixels once": (
        MultiPolygon([box(0, 20, 20, 30), box(10, 20, 30, 30)]),
        [0, 1, 2],
    ),
    "a sliver between the centres": (box(6, 0, 9, 30), []),
    "half outside": (box(-100, 0, 10, 30), [0, 3, 6]),
    "around the raster": (box(-100, -100, 100, 100), [0, 1, 2, 3, 4, 5, 6, 7, 8]),
    "outside": (box(100, 100, 200, 200), []),
    "a corner inside without a centre": (box(26, 26, 100, 100), []),
    "a bow tie, its crossing on the middle centre": (
        Polygon([(0, 0), (30, 30), (30, 0), (0, 30)]),
        [0, 3, 5, 6],
    ),
    "empty": (Polygon(), []),
}


class TestByHand:
    @pytest.mark.parametrize("name", HAND)
    def test_pixels(self, engine, name):
        geometry, expected = HAND[name]
        spans = engine.build(polygons([geometry]), SMALL)
        if name != "a bow tie, its crossing on the middle centre":
            assert pixels(spans, 0).tolist() == expected
        assert (
            pixels(spans, 0).tolist() == gdal_pixels([geometry], SMALL)[0].tolist()
            if not geometry.is_empty
            else True
        )

    def test_a_parcel_does_not_disturb_its_neighbours(self, engine):
        geometries = [geometry for geometry, _ in HAND.values()]
        together = engine.build(polygons(geometries), SMALL)
        for i, geometry in enumerate(geometries):
            alone = engine.build(polygons([geometry]), SMALL)
            assert pixels(together, i).tolist() == pixels(alone, 0).tolist()

    def test_no_parcels(self, engine):
        spans = engine.build(polygons([]), SMALL)
        assert len(spans) == 0 and spans.offsets.tolist() == [0] and spans.start.size == 0

    def test_runs_are_in_order_and_never_touch_within_a_row(self, engine):
        grid = Grid("EPSG:32633", (1.0, 0.0, 0.0, 0.0, -1.0, 40.0), 50, 40)
        spans = engine.build(polygons(draw(5, 300, Affine(*grid.transform), 50, 40)), grid)
        for parcel in range(len(spans)):
            runs = slice(spans.offsets[parcel], spans.offsets[parcel + 1])
            start, end = spans.start[runs], spans.start[runs] + spans.length[runs]
            assert (spans.length[runs] > 0).all() and (start // 50 == (end - 1) // 50).all()
            touch = (start[1:] == end[:-1]) & (start[1:] // 50 == start[:-1] // 50)
            assert (start[1:] >= end[:-1]).all() and not touch.any()

    def test_types_hold_large_rasters(self, engine):
        spans = engine.build(polygons([box(0, 0, 30, 30)]), SMALL)
        assert (spans.offsets.dtype, spans.start.dtype, spans.length.dtype) == (np.int64, np.int64, np.int32)

    def test_a_parcel_as_large_as_a_tile_takes_one_run_per_row(self, engine):
        grid = Grid("EPSG:32633", (10.0, 0.0, 0.0, 0.0, -10.0, 109800.0), 10980, 10980)
        spans = engine.build(polygons([box(0, 0, 109800, 109800)]), grid)
        assert spans.sizes().tolist() == [10980 * 10980] and len(spans.start) == 10980

    def test_a_raster_of_more_than_two_thousand_million_pixels(self, engine):
        grid = Grid("EPSG:3035", (1.0, 0.0, 0.0, 0.0, -1.0, 60000.0), 60000, 60000)
        spans = engine.build(polygons([box(59000, 10, 59003, 12)]), grid)
        assert spans.start.tolist() == [59988 * 60000 + 59000, 59989 * 60000 + 59000]

    def test_coordinates_of_another_crs_are_just_outside(self, engine):
        far = [box(5e5, 5e6, 5.1e5, 5.1e6), box(1e300, 1e300, 1.1e300, 1.1e300)]
        assert (
            engine.build(polygons(far), Grid("EPSG:4326", (1e-4, 0.0, 6.0, 0.0, -1e-4, 47.0), 90, 90))
            .sizes()
            .sum()
            == 0
        )


# Grids on which coordinates round in different ways; every geometry is drawn in and around 60 x 50 pixels.
NORTH_UP = {
    "tile": (10.0, 0.0, 499980.0, 0.0, -10.0, 4600020.0),
    "unit": (1.0, 0.0, 0.0, 0.0, -1.0, 50.0),
    "degrees": (8.983152841195215e-05, 0.0, 6.123456789, 0.0, -8.983152841195215e-05, 47.987654321),
    "thirds": (10.0 / 3.0, 0.0, 220000.1, 0.0, -20.0 / 3.0, 456000.7),
    "far from zero": (0.3, 0.0, 1.2e7 + 0.1, 0.0, -0.3, -5.4e6 - 0.7),
}
OTHERWISE = {
    "south-up": (10.0, 0.0, 499980.0, 0.0, 10.0, 4600020.0),
    "mirrored": (-10.0, 0.0, 499980.0, 0.0, -10.0, 4600020.0),
    "turned by a half": (-10.0, 0.0, 499980.0, 0.0, 10.0, 4600020.0),
    "rotated by 30 degrees": (8.660254037844387, 5.0, 499980.0, 5.0, -8.660254037844387, 4600020.0),
    "rotated by 90 degrees": (0.0, 10.0, 499980.0, 10.0, 0.0, 4600020.0),
    "sheared": (10.0, 0.5, 499980.0, 0.0, -10.0, 4600020.0),
}
SEEDS = (20170215, 20220623, 20190303)


class TestAgainstGdal:
    @pytest.mark.parametrize("name", NORTH_UP)
    def test_equals_rasterstats_on_north_up_grids(self, engine, name):
        grid = Grid("EPSG:32633", NORTH_UP[name], 60, 50)
        for seed in SEEDS:
            geometries = draw(seed, 250, Affine(*grid.transform), grid.width, grid.height)
            self.compare(engine, geometries, grid, rasterstats_pixels(geometries, grid), seed)

    @pytest.mark.parametrize("name", OTHERWISE)
    def test_equals_gdal_on_any_other_grid(self, engine, name):
        grid = Grid("EPSG:32633", OTHERWISE[name], 60, 50)
        for seed in SEEDS[:2]:
            geometries = draw(seed, 250, Affine(*grid.transform), grid.width, grid.height)
            self.compare(engine, geometries, grid, gdal_pixels(geometries, grid), seed)

    def compare(self, engine, geometries, grid, expected, seed):
        spans = engine.build(polygons(geometries), grid)
        assert sum(len(item) for item in expected) > 1000
        for i, geometry in enumerate(geometries):
            assert np.array_equal(pixels(spans, i), expected[i]), f"seed {seed}, number {i}: {geometry.wkt}"


class TestThreads:
    @pytest.mark.parametrize("threads", [2, 3, 7])
    def test_any_number_of_them_gives_the_same_arrays(self, threads, monkeypatch):
        grid = Grid("EPSG:32633", NORTH_UP["tile"], 60, 50)
        drawn = polygons(draw(SEEDS[0], 250, Affine(*grid.transform), grid.width, grid.height))
        alone = compiled.build(drawn, grid)
        for largest in (20_000, 11, 1):
            monkeypatch.setattr(compiled, "_CHUNK", largest)
            shared = compiled.build(drawn, grid, threads=threads)
            for name in ("offsets", "start", "length"):
                assert np.array_equal(getattr(shared, name), getattr(alone, name))

    def test_no_parcels(self):
        assert len(compiled.build(polygons([]), SMALL, threads=2)) == 0


class TestTouching:
    @pytest.mark.parametrize(
        ("geometry", "expected"),
        [
            (box(10, 10, 20, 20), True),
            (box(-5, -5, 1, 1), True),
            (box(100, 100, 200, 200), False),
            (Polygon([(-20, 10), (10, 50), (-20, 50)]), False),  # its box reaches in, it does not
            (Polygon([(-20, 10), (20, 50), (-20, 50)]), True),
            (Polygon([(-10, 15), (40, 15), (40, 15.1), (-10, 15.1)]), True),  # no vertex inside
            (Polygon(), False),
        ],
    )
    def test_tells_whether_any_part_lies_in_the_raster(self, geometry, expected):
        assert touching(polygons([geometry]), SMALL).tolist() == [expected]


@pytest.mark.parametrize(
    "broken",
    [
        {"width": 0},
        {"height": -1},
        {"transform": (0.0, 0.0, 0.0, 0.0, -10.0, 0.0)},
        {"transform": (np.nan,) * 6},
    ],
)
def test_a_grid_without_pixels_or_without_an_inverse_is_refused(broken):
    with pytest.raises(ValueError):
        Grid(
            **{
                "crs": "EPSG:32633",
                "transform": (10.0, 0.0, 0.0, 0.0, -10.0, 30.0),
                "width": 3,
                "height": 3,
                **broken,
            }
        )
