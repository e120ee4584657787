"""What a calendar shows in place of pictures: the parcel's pixels as a histogram and between red and NIR."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from qgis_cbm.analysis.chip_plots import (
    NDVI_EDGES,
    REFLECTANCE,
    cumulative,
    histogram,
    inside,
    occupied,
    thickened,
)
from qgis_cbm.analysis.polygons import Polygons

NORTH_UP = (600000.0, 10.0, 0.0, 5800000.0, 0.0, -10.0)


def square(west, south, east, north) -> Polygons:
    ring = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    flat = [value for corner in ring for value in corner]
    return Polygons.from_wkb([struct.pack("<BIII10d", 1, 3, 1, len(ring), *flat)])


def test_the_pixels_of_a_parcel_are_those_whose_centre_it_contains():
    pixels = inside(square(600010, 5799960, 600036, 5799980), NORTH_UP, (6, 5))
    assert np.argwhere(pixels).tolist() == [[2, 1], [2, 2], [2, 3], [3, 1], [3, 2], [3, 3]]
    assert not inside(square(600011, 5799981, 600014, 5799984), NORTH_UP, (6, 5)).any(), "too small for any"


def test_a_histogram_counts_every_pixel_once():
    found = histogram(np.array([-0.2, 0.0, 0.015, 0.5, 0.505, 1.0, 1.2, np.nan]))
    assert (found.count, found.below) == (7, pytest.approx(1 / 7))
    assert found.shares[0] == pytest.approx(2 / 7) and found.shares[-1] == pytest.approx(2 / 7)
    assert found.median == 0.5 and len(NDVI_EDGES) == 100


@given(arrays.arrays(np.float64, st.integers(1, 60), elements=st.floats(-2, 2, width=32)))
def test_the_shares_are_all_there_is(values):
    found = histogram(values)
    assert found.below + found.shares.sum() == pytest.approx(1.0)
    assert 0 < max(found.highest, found.below) <= 1


def test_a_date_without_a_pixel_has_an_empty_histogram():
    found = histogram(np.full(4, np.nan))
    assert (found.count, found.highest, found.below) == (0, 0.0, 0.0) and np.isnan(found.median)


def test_red_runs_to_the_right_and_near_infrared_upwards():
    cells = occupied(np.array([0.0, 0.31, np.nan]), np.array([0.0, 0.59, 0.3]), 10)
    assert np.argwhere(cells).tolist() == [[0, 5], [9, 0]]


@given(arrays.arrays(np.float64, 20, elements=st.floats(-1, 3)), st.integers(8, 200))
def test_no_pixel_falls_out_of_the_scatter(values, side):
    assert 1 <= occupied(values, values[::-1], side).sum() <= 20
    assert occupied(np.array([REFLECTANCE * 2]), np.array([-0.5]), side)[-1, -1]


def test_earlier_dates_lie_below_the_current_one():
    one, other, now = (np.zeros((4, 4), bool) for _ in range(3))
    one[0, 0] = other[1, 1] = now[1, 1] = now[2, 2] = True
    blue, red = (0, 0, 255), (255, 0, 0)
    picture = cumulative([one, other], now, 0, blue, red)
    assert picture[0, 0].tolist() == [*blue, 255]
    assert picture[1, 1].tolist() == picture[2, 2].tolist() == [*red, 255]
    assert picture[3, 3].tolist() == [0, 0, 0, 0]
    assert not np.shares_memory(picture, now) and now.sum() == 2, "what was given stays as it was"


def test_dots_grow_to_be_seen():
    dot = np.zeros((5, 5), bool)
    dot[1, 1] = True
    assert np.argwhere(thickened(dot, 1)).tolist() == [[1, 1], [1, 2], [2, 1], [2, 2]]
    assert dot.sum() == 1
