"""Polygons from well-known binary in every dialect that databases and files use."""

from __future__ import annotations

import struct
from itertools import chain

import numpy as np
import pytest
import shapely
from hostile import MAKERS
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box

from qgis_cbm.analysis.polygons import Polygons

HOLED = Polygon(
    [(0, 0), (9, 0), (9, 9), (0, 9)], [[(1, 1), (2, 1), (2, 2)], [(4, 4), (6, 4), (6, 6), (4, 6)]]
)
TWO = MultiPolygon([HOLED, box(20, 20, 21, 21)])
EDGES = {
    "polygon": HOLED,
    "multipolygon": TWO,
    "with z": shapely.force_3d(TWO, 7.0),
    "empty polygon": Polygon(),
    "empty multipolygon": MultiPolygon(),
}


def rings(geometry) -> list[list[np.ndarray]]:
    """The rings of each part, shapely's way."""
    parts = getattr(geometry, "geoms", [geometry])
    return [
        [np.array(ring.coords)[:, :2] for ring in (part.exterior, *part.interiors)]
        for part in parts
        if not part.is_empty
    ]


def rings_of(polygons: Polygons, parcel: int) -> list[list[np.ndarray]]:
    return [
        [
            polygons.coords[polygons.ring_offsets[ring] : polygons.ring_offsets[ring + 1]]
            for ring in range(polygons.part_offsets[part], polygons.part_offsets[part + 1])
        ]
        for part in range(polygons.parcel_offsets[parcel], polygons.parcel_offsets[parcel + 1])
    ]


def assert_same(geometries, polygons: Polygons) -> None:
    assert len(polygons) == len(geometries)
    for i, geometry in enumerate(geometries):
        expected, found = rings(geometry), rings_of(polygons, i)
        assert [len(part) for part in found] == [len(part) for part in expected]
        for ours, theirs in zip(chain(*found), chain(*expected)):
            assert np.array_equal(ours, theirs)


class TestDialects:
    @pytest.mark.parametrize("byte_order", [0, 1])
    @pytest.mark.parametrize("flavor", ["iso", "extended"])
    @pytest.mark.parametrize("name", EDGES)
    def test_reads(self, name, flavor, byte_order):
        data = shapely.to_wkb(EDGES[name], byte_order=byte_order, flavor=flavor, output_dimension=3)
        assert_same([EDGES[name]], Polygons.from_wkb([data]))

    def test_reads_ewkb_with_srid_as_postgis_sends_it(self):
        data = shapely.to_wkb(shapely.set_srid(TWO, 32633), include_srid=True, flavor="extended")
        assert_same([TWO], Polygons.from_wkb([data, memoryview(data)][:1]))

    @pytest.mark.parametrize("code", [2003, 0x40000003])
    def test_drops_measures(self, code):
        ring = [(0.0, 0.0, 5.0), (1.0, 0.0, 5.0), (1.0, 1.0, 5.0), (0.0, 0.0, 5.0)]
        data = struct.pack("<BIII", 1, code, 1, 4) + np.array(ring).tobytes()
        assert Polygons.from_wkb([data]).coords.tolist() == [[0, 0], [1, 0], [1, 1], [0, 0]]

    def test_reads_many_of_all_kinds_side_by_side(self):
        rng = np.random.default_rng(28992)
        drawn = [MAKERS[i % len(MAKERS)](rng, 10.0, 10.0) for i in range(500)]
        mixed = [*EDGES.values(), *drawn]
        data = [shapely.to_wkb(item, byte_order=i % 2) for i, item in enumerate(mixed)]
        assert_same(mixed, Polygons.from_wkb(data))

    def test_no_geometries(self):
        assert len(Polygons.from_wkb([])) == 0


class TestRefuses:
    GOOD = shapely.to_wkb(TWO)

    @pytest.mark.parametrize(
        ("data", "why"),
        [
            (shapely.to_wkb(Point(1, 2)), "neither a Polygon nor a MultiPolygon"),
            (shapely.to_wkb(LineString([(0, 0), (1, 1)])), "neither a Polygon nor a MultiPolygon"),
            (b"", "cut short"),
            (GOOD[:4], "cut short"),
            (GOOD[:7], "cut short"),
            (GOOD[:-1], "cut short"),
            (GOOD + b"x", "bytes after its end"),
            (b"\x07" + GOOD[1:], "not WKB"),
            (struct.pack("<BIII", 1, 3, 1, 0xFFFFFFFF), "cut short"),
            (struct.pack("<BII", 1, 6, 1) + shapely.to_wkb(Point(1, 2)), "a part that is not a Polygon"),
            (struct.pack("<BIII", 1, 3, 1, 3) + np.array([0, 0, 1, 1, np.nan, 0]).tobytes(), "not finite"),
            (struct.pack("<BIII", 1, 3, 1, 3) + np.array([0.0, 0, 1, 1, 1, 0]).tobytes(), "not closed"),
        ],
    )
    def test_names_the_geometry_and_the_reason(self, data, why):
        with pytest.raises(ValueError, match=rf"Geometry 1 \(counted from 0\).*{why}"):
            Polygons.from_wkb([self.GOOD, data, self.GOOD])

    def test_every_cut_of_a_geometry_is_noticed(self):
        for length in range(len(self.GOOD)):
            with pytest.raises(ValueError, match="Geometry 0"):
                Polygons.from_wkb([self.GOOD[:length]])


def test_bounds_are_those_of_the_outer_rings():
    astray = Polygon([(0, 0), (9, 0), (9, 9), (0, 9)], [[(100, 100), (101, 100), (101, 101)]])
    bounds = Polygons.from_wkb([shapely.to_wkb(item) for item in (TWO, astray, Polygon())]).bounds()
    assert bounds[:2].tolist() == [[0, 0, 21, 21], [0, 0, 9, 9]]
    assert bounds[2, 0] > bounds[2, 2]


def test_take_gives_the_same_parcels():
    geometries = [TWO, HOLED, Polygon(), box(1, 2, 3, 4), TWO]
    polygons = Polygons.from_wkb([shapely.to_wkb(item) for item in geometries])
    for first in range(5):
        for last in range(first, 6):
            assert_same(geometries[first:last], polygons.take(first, last))
