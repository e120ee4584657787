"""The picture of one FOI, and class rasters made by grouping pixels."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from affine import Affine
from hostile import draw
from shapely.geometry import Polygon, box

from qgis_cbm.analysis import kmeans
from qgis_cbm.analysis.foi import Rule, assess
from qgis_cbm.analysis.foi_classes import Classes
from qgis_cbm.analysis.foi_preview import NODATA, OUTSIDE, UNLISTED, preview, rings
from qgis_cbm.analysis.foi_raster import ClassImage
from qgis_cbm.analysis.spans import Grid, Polygons, build

GRID = Grid("EPSG:32633", (10.0, 0.0, 500000.0, 0.0, -10.0, 300.0), 40, 30)
CLASSES = Classes((3, 5), ("grass", "wheat"))


def drawn(pixels, geometry, **options):
    spans = build(Polygons.from_wkb([shapely.to_wkb(geometry)]), GRID)
    return preview(ClassImage.of(pixels, 255), spans, 0, GRID, CLASSES, **options)


class TestPreview:
    def test_shows_the_class_of_each_pixel_inside(self):
        pixels = np.full((30, 40), 3, np.uint8)
        pixels[10, 10:13] = 5, 99, 255
        found = drawn(pixels, box(500090, 180, 500130, 200))
        assert (found.row, found.column) == (10, 9)
        assert found.classes.tolist() == [[0, 1, UNLISTED, NODATA], [0, 0, 0, 0]]

    def test_pixels_beside_the_foi_are_outside(self):
        found = drawn(np.full((30, 40), 3, np.uint8), Polygon([(500000, 300), (500040, 300), (500000, 260)]))
        assert found.classes.tolist()[-1].count(OUTSIDE) == len(found.classes[0]) - 1

    def test_outlines_are_the_clusters_in_the_order_of_the_assessment(self):
        rng = np.random.default_rng(5)
        pixels = np.kron(rng.choice([3, 5, 9], (10, 10)), np.ones((3, 4), int)).astype(np.uint8)
        shapes = draw(5, 300, Affine(*GRID.transform), 40, 30)
        spans = build(Polygons.from_wkb([shapely.to_wkb(shape) for shape in shapes]), GRID)
        image = ClassImage.of(pixels)
        whole = assess(image, spans, CLASSES, Rule(cluster_threshold=2))
        for number in range(len(shapes)):
            found = preview(image, spans, number, GRID, CLASSES, threshold=2)
            if found is None:
                assert whole.reason[number] == "no_pixel_centre"
                continue
            assert [(c.value, c.size) for c in found.clusters] == whole.cluster_list(number)
            for outline in found.clusters:
                areas = [Polygon(ring).area * (1 if not Polygon(ring).exterior.is_ccw else -1)
                         for ring in outline.rings]  # fmt: skip
                assert sum(areas) == pytest.approx(outline.size * 100)

    def test_a_foi_without_a_pixel_has_no_picture(self):
        assert drawn(np.full((30, 40), 3, np.uint8), box(500001, 1, 500002, 2)) is None


@pytest.mark.parametrize("mask, number, area", [
    ([[1, 0], [0, 1]], 2, 2), ([[0, 1], [1, 0]], 2, 2),
    ([[1, 1, 1], [1, 0, 1], [1, 1, 1]], 2, 8), ([[0]], 0, 0),
    ([[1, 1], [1, 1]], 1, 4), ([[1, 1, 0], [1, 0, 1], [1, 1, 1]], None, 7),
])  # fmt: skip
def test_rings_close_and_enclose_the_pixels(mask, number, area):
    found = rings(np.array(mask, bool))
    assert number is None or len(found) == number
    assert all((ring[0] == ring[-1]).all() for ring in found)
    signed = [np.sum(r[:-1, 0] * r[1:, 1] - r[1:, 0] * r[:-1, 1]) / 2 for r in found]
    assert sum(signed) == area


class TestKMeans:
    def stack(self) -> tuple[np.ndarray, np.ndarray]:
        rng = np.random.default_rng(1)
        truth = np.ones((20, 30), np.uint8)
        truth[:, 10:], truth[:, 20:] = 2, 3
        courses = np.array([[0.2, 0.2, 0.2], [0.2, 0.8, 0.2], [0.5, 0.8, 0.9]])
        return courses[truth - 1].transpose(2, 0, 1) + rng.normal(0, 0.03, (3, 20, 30)), truth

    def test_finds_the_kinds_of_pixels_numbered_by_rising_mean(self):
        stack, truth = self.stack()
        assert np.array_equal(kmeans.cluster(stack, 3), truth)

    def test_pixels_that_miss_dates_are_grouped_by_the_others(self):
        stack, truth = self.stack()
        stack[0, ::2] = np.nan
        stack[:, 3, 3] = np.nan
        found = kmeans.cluster(stack, 3)
        truth[3, 3] = 0
        assert np.array_equal(found, truth)

    def test_the_same_seed_gives_the_same_and_a_mask_leaves_out(self):
        stack, truth = self.stack()
        mask = np.zeros(truth.shape, bool)
        mask[:, :20] = True
        first, second = kmeans.cluster(stack, 2, mask=mask), kmeans.cluster(stack, 2, mask=mask)
        assert np.array_equal(first, second) and np.array_equal(first, np.where(mask, truth, 0))

    def test_fewer_kinds_than_classes(self):
        assert np.unique(kmeans.cluster(np.full((2, 4, 4), 0.5), 3)).tolist() == [1]

    @pytest.mark.parametrize("stack, classes, sentence", [
        (np.zeros((2, 3, 3)), 1, "2 to 12"), (np.zeros((2, 3, 3)), 13, "2 to 12"),
        (np.zeros((0, 3, 3)), 2, "no images"), (np.full((2, 3, 3), np.nan), 2, "no valid pixel"),
    ])  # fmt: skip
    def test_what_cannot_be_grouped_is_refused(self, stack, classes, sentence):
        with pytest.raises(ValueError, match=sentence):
            kmeans.cluster(stack, classes)
