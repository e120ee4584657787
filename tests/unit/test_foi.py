"""FOI checks on a class raster: the truth table, by hand, and against flood fill; both engines alike."""

from __future__ import annotations

from types import SimpleNamespace

import cv2
import numpy as np
import pytest
import shapely
from affine import Affine
from hostile import draw
from shapely.geometry import MultiPolygon, Polygon, box

from cbm_backend.kernels import foi as compiled
from qgis_cbm.analysis import foi, foi_clusters
from qgis_cbm.analysis.foi import Rule, assess
from qgis_cbm.analysis.foi_classes import Classes
from qgis_cbm.analysis.foi_raster import ClassImage
from qgis_cbm.analysis.spans import Grid, Polygons, Spans, build

TYPES = ("uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64")
GRASS, WHEAT = Classes((3,), ("grass",)), Classes((3, 5), ("grass", "wheat"))
ZERO = Classes((0, 3, 5), ("bare", "grass", "wheat"))


@pytest.fixture(params=["reference", "compiled"])
def kernel(request):
    """The module that counts and labels."""
    return foi_clusters if request.param == "reference" else compiled


def grid(width: int, height: int) -> Grid:
    return Grid("EPSG:32633", (10.0, 0.0, 0.0, 0.0, -10.0, 10.0 * height), width, height)


def spans_of(geometries, width: int, height: int) -> Spans:
    return build(Polygons.from_wkb([shapely.to_wkb(g) for g in geometries]), grid(width, height))


def judge(pixels, classes=WHEAT, geometries=None, kernel=foi_clusters, nodata=None, **rule):
    """Assess FOIs (the whole raster unless given)."""
    band = np.asarray(pixels)
    height, width = band.shape
    geometries = geometries or [box(0, 0, 10 * width, 10 * height)]
    options = Rule(**rule)
    image = ClassImage.of(band, nodata, options.ignore_zero)
    return assess(image, spans_of(geometries, width, height), classes, options, engine=kernel)


def picture(*blocks, size=(30, 60), background=9) -> np.ndarray:
    """A raster of class 9 (not listed) with blocks (class, row, column, rows, columns)."""
    pixels = np.full(size, background, np.uint8)
    for value, row, column, rows, columns in blocks:
        pixels[row : row + rows, column : column + columns] = value
    return pixels


FIELD_200 = (3, 0, 0, 10, 20)
DIAGONAL = picture(FIELD_200, (5, 15, 0, 3, 5), (5, 18, 5, 3, 5))
# what is seen, connectivity, foi_c of ours, of the published count
TABLE = {
    "one class, one cluster of 300": (picture((3, 0, 0, 10, 30)), 8, 0, 0),
    "one class split by a gap of two pixels": (picture((3, 0, 0, 10, 10), (3, 0, 12, 10, 10)), 8, 0, 1),
    "class 3 with 200, class 5 with 21": (picture(FIELD_200, (5, 15, 0, 3, 7)), 8, 1, 1),
    "class 3 with 200, class 5 with exactly 20": (picture(FIELD_200, (5, 15, 0, 4, 5)), 8, 0, 0),
    "two blobs of 15 linked by a corner, 8-connected": (DIAGONAL, 8, 1, 1),
    "two blobs of 15 linked by a corner, 4-connected": (DIAGONAL, 4, 0, 0),
}


class TestTruthTable:
    @pytest.mark.parametrize("case", TABLE)
    def test_of_the_contract(self, kernel, case):
        pixels, connectivity, ours, published = TABLE[case]
        for legacy, expected in ((False, ours), (True, published)):
            found = judge(pixels, kernel=kernel, connectivity=connectivity, legacy_count=legacy)
            assert found.foi_c.tolist() == [expected]

    @pytest.mark.parametrize("options, expected", [
        ({"ignore_zero": True}, 0), ({"legacy_count": True}, 0), ({}, 1),
    ])  # fmt: skip
    def test_class_0_counts_unless_it_is_no_data_or_the_published_count_is_wanted(
        self, kernel, options, expected
    ):
        pixels = picture(FIELD_200, (0, 15, 0, 10, 10))
        assert judge(pixels, ZERO, kernel=kernel, **options).foi_c.tolist() == [expected]

    def test_class_0_never_counts_where_the_raster_says_it_is_no_data(self, kernel):
        found = judge(picture(FIELD_200, (0, 15, 0, 10, 10)), ZERO, kernel=kernel, nodata=0)
        assert found.foi_c.tolist() == [0] and found.nodata.tolist() == [100]


class TestClusters:
    def test_a_class_that_joins_only_outside_the_foi_is_two_clusters(self, kernel):
        """A U of class 5; the FOI holds its arms, not its base."""
        pixels = picture((3, 0, 0, 30, 60), (5, 5, 10, 20, 4), (5, 5, 30, 20, 4), (5, 25, 10, 4, 24))
        arms, all_of_it = box(0, 60, 600, 300), box(0, 0, 600, 300)
        found = judge(pixels, geometries=[arms, all_of_it], kernel=kernel, cluster_threshold=70)
        assert found.cluster_list(0) == [(3, 24 * 60 - 152), (5, 76), (5, 76)]
        assert found.cluster_list(1) == [(3, 30 * 60 - 256), (5, 256)]

    def test_a_class_that_joins_around_a_hole_is_one_cluster_and_across_it_is_two(self, kernel):
        pixels = picture((3, 0, 0, 30, 60))
        ring = Polygon(box(0, 0, 600, 300).exterior, [box(200, 100, 400, 200).exterior])
        cut = Polygon(box(0, 0, 600, 300)).difference(box(290, -1, 310, 301))
        found = judge(pixels, geometries=[ring, cut], kernel=kernel)
        assert [size for _, size in found.cluster_list(0)] == [1800 - 200]
        assert [size for _, size in found.cluster_list(1)] == [29 * 30, 29 * 30]

    def test_clusters_come_by_class_then_largest_first_then_from_the_top(self, kernel):
        pixels = picture((5, 0, 0, 2, 2), (5, 0, 5, 3, 3), (3, 10, 0, 2, 2), (3, 10, 10, 2, 2))
        found = judge(pixels, kernel=kernel, cluster_threshold=3)
        assert found.cluster_list(0) == [(3, 4), (3, 4), (5, 9), (5, 4)]
        assert found.clusters.first.tolist() == [600, 610, 5, 0]

    def test_the_largest_cluster_of_a_class_is_known_even_below_the_threshold(self, kernel):
        found = judge(picture((5, 0, 0, 2, 2), (5, 5, 5, 3, 1)), kernel=kernel, cluster_threshold=100)
        assert found.clusters.largest.tolist() == [[0, 4]] and found.cluster_list(0) == []

    @pytest.mark.parametrize("connectivity, sizes", [(4, [9, 1, 1, 1, 1]), (8, [13])])
    def test_a_run_that_touches_several_above_joins_them(self, kernel, connectivity, sizes):
        pixels = np.array([[3, 5, 3, 5, 3, 5, 3], [5, 3, 3, 3, 3, 3, 5], [3, 5, 3, 5, 3, 5, 3]], np.uint8)
        found = judge(pixels, GRASS, kernel=kernel, connectivity=connectivity, cluster_threshold=0)
        assert [size for _, size in found.cluster_list(0)] == sizes

    def test_neighbours_across_the_raster_border_do_not_join(self, kernel):
        """The last pixel of a row and the first of the next are neighbours in memory only."""
        pixels = np.array([[9, 9, 9, 3], [3, 9, 9, 9], [9, 9, 9, 3]], np.uint8)
        found = judge(pixels, GRASS, kernel=kernel, cluster_threshold=0)
        assert found.cluster_list(0) == [(3, 1), (3, 1), (3, 1)]

    def test_overlapping_fois_are_judged_each_on_its_own(self, kernel):
        pixels = picture((3, 0, 0, 30, 30), (5, 0, 30, 30, 30))
        whole, left, right = box(0, 0, 600, 300), box(0, 0, 300, 300), box(250, 0, 600, 300)
        found = judge(pixels, geometries=[whole, left, right, left], kernel=kernel)
        assert found.foi_c.tolist() == [1, 0, 1, 0]


class TestHeterogeneity:
    @pytest.mark.parametrize("counts, flag", [
        ((60, 40), 1), ((75, 25), 0), ((70, 30), 1), ((71, 29), 0), ((100, 0), 0), ((29, 71), 0),
    ])  # fmt: skip
    def test_flags_when_a_share_lies_within_the_limits_both_included(self, kernel, counts, flag):
        pixels = np.repeat([3, 5], counts).astype(np.uint8).reshape(10, 10)
        found = judge(pixels, kernel=kernel)
        assert found.foi_h.tolist() == [flag] and found.counts.tolist() == [list(counts)]
        assert found.percent[0].tolist() == list(counts) and found.total.tolist() == [100]

    def test_three_thirds_are_flagged(self, kernel):
        pixels = np.repeat([0, 3, 5], (34, 33, 33)).astype(np.uint8).reshape(10, 10)
        assert judge(pixels, ZERO, kernel=kernel).foi_h.tolist() == [1]

    def test_a_class_that_is_not_there_has_no_share_of_zero(self, kernel):
        pixels = np.full((5, 5), 3, np.uint8)
        assert judge(pixels, kernel=kernel, min_share=0, max_share=50).foi_h.tolist() == [0]

    def test_unlisted_and_no_data_pixels_are_counted_and_reported_but_have_no_share(self, kernel):
        pixels = np.repeat([3, 5, 77, 255], (40, 20, 30, 10)).astype(np.uint8).reshape(10, 10)
        found = judge(pixels, kernel=kernel, nodata=255)
        assert (found.total[0], found.unlisted[0], found.nodata[0]) == (60, 30, 10)
        assert found.unlisted_values == {77: 30}
        assert found.percent[0] == pytest.approx([200 / 3, 100 / 3])

    def test_without_names_the_classes_are_the_values_found(self, kernel):
        pixels = np.repeat([7, 200, 0], (40, 50, 10)).astype(np.uint8).reshape(10, 10)
        found = judge(pixels, None, kernel=kernel, nodata=0)
        assert found.classes == Classes((7, 200), ("class_7", "class_200"))
        assert found.counts.tolist() == [[40, 50]]


class TestReasons:
    def test_fois_that_cannot_be_judged_say_why_and_have_no_flag(self, kernel):
        pixels = picture((3, 0, 0, 30, 20), (255, 0, 20, 30, 20))
        shapes = {
            "": box(0, 0, 100, 100), foi.NO_PIXEL_CENTRE: box(1, 1, 4, 4),
            foi.ALL_NODATA: box(200, 0, 400, 99),
            foi.UNLISTED_ONLY: box(400, 0, 600, 99), foi.TOO_FEW_PIXELS: box(0, 0, 20, 20),
        }  # fmt: skip
        found = judge(
            pixels, geometries=list(shapes.values()), kernel=kernel, nodata=255, min_pixels=5
        )  # fmt: skip
        assert found.reason.tolist() == list(shapes)
        assert found.foi_h.tolist() == [0, -1, -1, -1, -1] == found.foi_c.tolist()

    def test_a_reason_known_before_stays(self, kernel):
        band = picture((3, 0, 0, 30, 60))
        spans = spans_of([MultiPolygon(), box(0, 0, 50, 50)], 60, 30)
        found = assess(
            ClassImage.of(band), spans, GRASS, Rule(), reason=np.array([foi.NO_GEOMETRY, ""]), engine=kernel
        )
        assert found.reason.tolist() == [foi.NO_GEOMETRY, ""]

    def test_no_foi_at_all(self, kernel):
        spans = build(Polygons.from_wkb([]), grid(60, 30))
        found = assess(ClassImage.of(picture()), spans, GRASS, Rule(), engine=kernel)
        assert len(found) == 0 and found.foi_c.tolist() == []


class TestRasterTypes:
    @pytest.mark.parametrize("dtype", TYPES)
    def test_every_integer_type_gives_the_same(self, kernel, dtype):
        pixels = picture(FIELD_200, (5, 15, 0, 3, 7), background=127).astype(dtype)
        found = judge(pixels, kernel=kernel, nodata=127)
        assert found.foi_c.tolist() == [1] and found.counts.tolist() == [[200, 21]]
        assert found.nodata.tolist() == [30 * 60 - 221]

    def test_class_255_and_class_0_are_classes_like_others(self, kernel):
        pixels = picture((0, 0, 0, 10, 20), (255, 15, 0, 3, 7))
        found = judge(pixels, Classes((0, 255), ("a", "b")), kernel=kernel)
        assert found.cluster_list(0) == [(0, 200), (255, 21)] and found.foi_c.tolist() == [1]

    @pytest.mark.parametrize("dtype, values", [
        ("int8", (-128, 127)), ("int16", (-32768, 32767)), ("uint16", (256, 65535)),
        ("int32", (-(2**31), 2**31 - 1)), ("uint32", (0, 2**32 - 1)), ("int64", (-(2**63), 2**62)),
        ("int32", (1_000_000, 1_000_255)),
    ])  # fmt: skip
    def test_values_at_the_ends_of_a_type_do_not_wrap(self, kernel, dtype, values):
        info = np.iinfo(dtype)
        other = info.max // 3
        pixels = np.full((30, 60), other, dtype)
        pixels[:10, :20], pixels[15:18, :7] = values
        found = judge(pixels, Classes(values, ("a", "b")), kernel=kernel)
        assert found.counts.tolist() == [[200, 21]] and found.unlisted_values == {int(other): 1579}

    @pytest.mark.parametrize("nodata", [-(2.0**31), 2.0**31 - 1, 0])
    def test_no_data_far_from_the_classes(self, kernel, nodata):
        pixels = np.full((30, 60), int(nodata), np.int32)
        pixels[:10, :20] = 70_000
        found = judge(pixels, Classes((70_000,), ("a",)), kernel=kernel, nodata=nodata)
        assert found.counts.tolist() == [[200]] and found.nodata.tolist() == [1600]

    def test_big_endian_rasters(self, kernel):
        pixels = picture(FIELD_200).astype(">u2")
        assert judge(pixels, kernel=kernel).counts.tolist() == [[200, 0]]

    @pytest.mark.parametrize("dtype", ["float32", "float64", "complex64"])
    def test_other_rasters_are_refused_in_a_sentence(self, dtype):
        with pytest.raises(ValueError, match="whole numbers"):
            ClassImage.of(np.zeros((3, 3), dtype))

    def test_a_raster_of_measurements_is_refused(self):
        values = np.arange(70_000 * 3, dtype=np.int32).reshape(300, 700) * 7
        with pytest.raises(ValueError, match="no class raster"):
            ClassImage.of(values)


class TestClasses:
    @pytest.mark.parametrize("document, sentence", [
        ({"category_map": {1: "a", 2: "b"}, "colours": {}}, "key 'colours' is not known"),
        ({"classes": {1: "a"}}, "need one key 'category_map:'"),
        (["a"], "need one key"),
        ({"category_map": None}, "has no 'value: name' lines"),
        ({"category_map": {1: "Wheat", 2: "wheat"}}, "class name 'wheat' occurs twice"),
        ({"category_map": {1: "a", "1": "b"}}, "class value '1' occurs twice"),
        ({"category_map": {1.5: "a"}}, "1.5 is not a whole number"),
        ({"category_map": {True: "a"}}, "True is not a whole number"),
        ({"category_map": {"x": "a"}}, "'x' is not a whole number"),
        ({"category_map": {1: ""}}, "class 1 has no name"),
        ({"category_map": {1: None}}, "class 1 has no name"),
        ({"category_map": {value: f"c{value}" for value in range(257)}}, "257 classes and 256"),
    ])  # fmt: skip
    def test_wrong_documents_are_refused_in_a_sentence(self, document, sentence):
        with pytest.raises(ValueError, match=sentence):
            Classes.from_document(document)

    def test_a_document_in_the_order_of_the_user(self):
        found = Classes.from_document({"category_map": {7: "rye", "3": "grass", 2.0: "oats"}})
        assert found == Classes((7, 3, 2), ("rye", "grass", "oats"))

    def test_more_than_256_values_without_names_are_refused(self, kernel):
        pixels = np.arange(400, dtype=np.uint16).reshape(20, 20)
        with pytest.raises(ValueError, match="400 classes and 256"):
            judge(pixels, None, kernel=kernel)


class TestRule:
    @pytest.mark.parametrize("options, sentence", [
        ({"min_share": 70, "max_share": 30}, "reversed"), ({"min_share": -1}, "0 to 100"),
        ({"max_share": 101}, "0 to 100"), ({"min_share": float("nan")}, "0 to 100"),
        ({"connectivity": 6}, "give 4 or 8"), ({"cluster_threshold": -1}, "Cluster threshold -1"),
        ({"area_threshold": float("inf")}, "Area threshold"), ({"inner_buffer": -5}, "Inner buffer -5"),
        ({"min_pixels": -2}, "Minimum pixels -2"),
    ])  # fmt: skip
    def test_wrong_options_are_refused_in_a_sentence(self, options, sentence):
        with pytest.raises(ValueError, match=sentence):
            Rule(**options)


def flood(band, mask, classes, connectivity, threshold):
    """Counts, clusters {(class, size): times} and largest of one FOI by flood fill of each class."""
    counts, clusters, largest = [], [], []
    for value in classes.values:
        binary = ((band == value) & mask).astype(np.uint8)
        _, _, stats, _ = cv2.connectedComponentsWithStats(binary, connectivity=connectivity)
        sizes = sorted(stats[1:, cv2.CC_STAT_AREA].tolist(), reverse=True)
        counts.append(int(binary.sum()))
        clusters += [(value, size) for size in sizes if size > threshold]
        largest.append(sizes[0] if sizes else 0)
    return counts, clusters, largest


class TestAgainstFloodFill:
    CLASSES = Classes((0, 3, 5, 255), ("a", "b", "c", "d"))

    @pytest.mark.parametrize("seed, connectivity, threshold", [(1, 8, 20), (2, 4, 3), (3, 8, 0), (4, 4, 0)])
    def test_2500_random_fois_each(self, seed, connectivity, threshold):
        """10,000 FOIs of every shape in all; the compiled engine, and numpy bit-equal to it."""
        rng = np.random.default_rng(seed)
        width, height = 90, 70
        coarse = rng.choice([0, 3, 5, 255, 9], (height // 5, width // 5), p=[0.3, 0.3, 0.2, 0.1, 0.1])
        band = np.kron(coarse, np.ones((5, 5), int)).astype(np.uint8)
        noise = rng.random(band.shape) < (0.5 if seed > 2 else 0.08)
        band[noise] = rng.choice([0, 3, 5, 255], noise.sum())
        shapes = draw(seed, 2500, Affine(*grid(width, height).transform), width, height)
        spans = spans_of(shapes, width, height)
        rule = Rule(connectivity=connectivity, cluster_threshold=threshold)
        image = ClassImage.of(band)
        fast = assess(image, spans, self.CLASSES, rule, engine=compiled)
        slow = assess(image, spans, self.CLASSES, rule)
        assert same(fast, slow)
        for number in range(len(shapes)):
            mask = np.zeros(band.size, bool)
            for run in range(spans.offsets[number], spans.offsets[number + 1]):
                mask[spans.start[run] : spans.start[run] + spans.length[run]] = True
            counts, clusters, largest = flood(
                band, mask.reshape(band.shape), self.CLASSES, connectivity, threshold
            )
            assert fast.counts[number].tolist() == counts
            assert fast.cluster_list(number) == clusters
            assert fast.clusters.largest[number].tolist() == largest
            total = sum(counts)
            if total:
                assert fast.foi_c[number] == (len({value for value, _ in clusters}) >= 2)
                assert fast.foi_h[number] == any(30 <= 100 * n / total <= 70 for n in counts)

    def test_work_in_groups_changes_nothing(self, monkeypatch):
        band = np.random.default_rng(7).choice([3, 5], (70, 90)).astype(np.uint8)
        spans = spans_of(draw(9, 200, Affine(*grid(90, 70).transform), 90, 70), 90, 70)
        whole = assess(ClassImage.of(band), spans, WHEAT, Rule(cluster_threshold=2))
        monkeypatch.setattr("qgis_cbm.analysis.zonal._CHUNK", 50)
        assert same(whole, assess(ClassImage.of(band), spans, WHEAT, Rule(cluster_threshold=2)))


def same(a: foi.Assessment, b: foi.Assessment) -> bool:
    """Bit-equal: values and types."""
    names = ("counts", "unlisted", "nodata", "foi_h", "foi_c", "reason")
    one, other = vars(a), vars(b)
    pairs = [(one[name], other[name]) for name in names]
    pairs += [(vars(a.clusters)[name], vars(b.clusters)[name]) for name in vars(a.clusters)]
    return a.unlisted_values == b.unlisted_values and all(
        x.dtype == y.dtype and np.array_equal(x, y) for x, y in pairs
    )


def test_an_image_of_another_size_is_refused(kernel):
    spans = SimpleNamespace(width=4, height=3)
    with pytest.raises(ValueError, match="rows and columns"):
        kernel.tally(ClassImage.of(np.zeros((3, 5), np.uint8)), spans)
