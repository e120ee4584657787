"""Rules of image chips that need neither files nor database: selection, windows, stretch."""

from __future__ import annotations

from datetime import date, datetime

import numpy as np
import pytest
import shapely
from affine import Affine

from cbm_backend.chips import selection
from cbm_backend.chips.acquisition import Acquisition
from cbm_backend.chips.composite import Lut, compose, resample, stretch
from cbm_backend.chips.cut import Cut
from cbm_backend.chips.request import Place, given
from cbm_backend.chips.square import share_covered, square
from cbm_backend.chips.window import PixelWindow, around
from cbm_backend.errors import InputError
from cbm_backend.extraction.model import Scene
from qgis_cbm.analysis.grid import Grid

EVERYWHERE = shapely.box(0, 40, 20, 60)
WEST = shapely.box(0, 40, 5.0, 60)
DAY = date(2024, 5, 1)


def optical(name, footprint=EVERYWHERE, number=1):
    return Acquisition.of(
        Scene(number, f"{name}.SAFE", "s2", {}), datetime(2024, 5, 1, 10, 40, 21), footprint=footprint
    )


def s2(baseline="0510", tile="31UFU", made="20240501T150000", level="L2A", time="20240501T104021"):
    return f"S2A_MSI{level}_{time}_N{baseline}_R008_T{tile}_{made}"


def kept(*found, level="LEVEL2A", start=DAY, end=DAY):
    chosen = selection.optical(found, 5.0, 52.0, 1280, level, start, end)
    return [acquisition.scene.reference.removesuffix(".SAFE") for acquisition in chosen]


# --- selection


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (s2("0510"), s2("0214")),
        (s2("0214"), s2("9999")),
        (s2(made="20240503T000000"), s2(made="20240502T000000")),
    ],
)
def test_of_two_processings_the_better_baseline_counts_whatever_their_order(better, worse):
    assert kept(optical(better), optical(worse)) == [better]
    assert kept(optical(worse), optical(better)) == [better]


def test_the_tile_that_covers_the_square_beats_any_baseline():
    whole, half = s2("0214", tile="32ULD"), s2("0510")
    assert kept(optical(half, WEST), optical(whole)) == [whole]


def test_scenes_of_other_seconds_and_levels_stand_apart():
    other = s2(time="20240501T104022")
    assert kept(optical(s2()), optical(other), optical(s2(level="L1C"))) == [s2(), other]
    assert kept(optical(s2()), optical(s2(level="L1C")), level="LEVEL1C") == [s2(level="L1C")]


@pytest.mark.parametrize(("time", "inside"), [("000000", True), ("235959", True)])
def test_the_first_and_the_last_second_of_the_days_count(time, inside):
    name = s2(time=f"20240501T{time}")
    assert kept(optical(name)) == ([name] if inside else [])
    assert kept(optical(name), start=date(2024, 5, 2), end=date(2024, 5, 3)) == []


def radar(name, direction=None, card="bs", footprint=EVERYWHERE):
    return Acquisition.of(
        Scene(1, name, card, {}), datetime(2024, 5, 13, 5, 0), direction=direction, footprint=footprint
    )


def test_radar_keeps_one_scene_a_day_and_direction():
    first = radar("S1A_IW_GRDH_1SDV_20240501T055800_20240501T055825_1_CARD_BS", footprint=WEST)
    next_slice = radar("S1A_IW_GRDH_1SDV_20240501T055825_20240501T055850_1_CARD_BS")
    evening = radar("S1A_IW_GRDH_1SDV_20240501T175800_20240501T175825_1_CARD_BS")
    chosen = selection.radar([first, next_slice, evening], 5.0, 52.0, 1280, DAY, DAY)
    assert chosen == [next_slice, evening]
    assert [a.direction for a in chosen] == ["D", "A"]


def test_a_coherence_is_dated_by_the_first_time_in_its_name():
    name = "S1A_20240501T055800_S1C_20240507T055800_037_CARD-COH6_1A2B"
    assert radar(name, card="c6").timestamp == "20240501T055800"


def test_the_share_of_a_square():
    assert share_covered(square(5.0, 52.0, 1280), EVERYWHERE) == 1.0
    assert share_covered(square(5.0, 52.0, 1280), WEST) == 0.5
    assert share_covered(square(5.0, 52.0, 1280), None) == 0.0


# --- windows

GRID = Grid("EPSG:32631", (10.0, 0.0, 600000.0, 0.0, -10.0, 5800000.0), 100, 80)


@pytest.mark.parametrize(("side", "size"), [(1280, 128), (20, 2), (5, 1), (94, 9), (96, 10)])
def test_the_window_has_round_side_by_pixel_size_pixels(side, size):
    assert around(GRID, 600505, 5799495, side).size == size


def test_the_middle_pixel_holds_the_point():
    assert around(GRID, 600505, 5799495, 100) == PixelWindow(45, 45, 10)
    assert around(GRID, 600509.9, 5799490.1, 100) == PixelWindow(45, 45, 10)


def test_what_lies_outside_is_zero():
    window = PixelWindow(-2, 78, 5)
    assert window.inside(100, 80) == (0, 78, 3, 2)
    padded = window.padded(np.full((2, 3), 7, np.uint16), 0, 78)
    assert padded.dtype == np.uint16
    assert padded.tolist() == [[0, 0, 7, 7, 7]] * 2 + [[0] * 5] * 3


@pytest.mark.parametrize("window", [PixelWindow(100, 0, 5), PixelWindow(-5, 0, 5), PixelWindow(0, 80, 5)])
def test_a_window_beside_the_raster_has_nothing_inside(window):
    assert window.inside(100, 80) is None


def test_a_rotated_grid_is_refused():
    with pytest.raises(InputError, match="north up"):
        around(Grid("EPSG:32631", (10.0, 1.0, 0.0, 1.0, -10.0, 0.0), 10, 10), 0, 0, 100)


# --- stretch


@pytest.mark.parametrize(
    ("text", "lut"),
    [
        ("5_95", Lut((5, 95))),
        ("0_100", Lut((0, 100))),
        ("1_2_3_4_5_6", Lut(limits=((1, 2), (3, 4), (5, 6)))),
        ("95_5", Lut()),
        ("5_101", Lut()),
        ("5", Lut()),
        ("a_b", Lut()),
        ("nan_95", Lut()),
        ("", Lut()),
        (None, Lut()),
    ],
)
def test_a_lut_is_two_percentiles_or_six_limits_and_else_5_95(text, lut):
    assert Lut.parse(text) == lut
    assert Lut.parse(lut.key()) == lut


def test_the_stretch_truncates():
    assert stretch(np.array([0, 99, 100, 150, 199, 200, 300]), 100, 200).tolist() == [
        0,
        0,
        0,
        127,
        252,
        255,
        255,
    ]


def test_limits_the_wrong_way_round_fill_nearly_with_zero():
    assert stretch(np.array([5, 9, 10]), 9, 9).tolist() == [0, 0, 255]


def cut(pixels, size=10.0, west=0.0, north=0.0):
    return Cut(np.asarray(pixels), 32631, Affine(size, 0, west, 0, -size, north))


def test_percentiles_count_the_zeros_of_the_chip():
    pixels = np.zeros((10, 10), np.uint16)
    pixels[0] = 1000
    assert Lut((0, 100)).bounds(0, pixels) == (0, 1000)
    assert Lut((0, 50)).bounds(0, pixels) == (0, 0)


def test_a_coarser_band_lands_where_it_lies_on_the_ground():
    fine, coarse = cut(np.zeros((4, 4)), 10), cut([[0, 0], [0, 8]], 20)
    bilinear = resample(coarse, fine, 4, nearest=False)
    assert bilinear[3].tolist() == [0, 2, 6, 8]
    nearest = resample(coarse, fine, 4, nearest=True)
    assert nearest[3].tolist() == [0, 0, 8, 8]
    shifted = resample(cut([[0, 0], [0, 8]], 20, west=-10), fine, 4, nearest=True)
    assert shifted[3].tolist() == [0, 8, 8, 8]


@pytest.mark.parametrize(("first", "pixels"), [("B08", 128), ("B11", 64)])
def test_the_picture_is_128_pixels_whatever_the_first_band(first, pixels):
    step = 1280 / pixels
    bands = {"B08": cut(np.arange(128 * 128).reshape(128, 128)), "B11": cut(np.ones((pixels, pixels)), step)}
    picture = compose([bands[first], bands["B08"], bands["B08"]], [first, "B08", "B08"], Lut((0, 100)))
    assert (picture.shape, picture.dtype) == ((128, 128, 3), np.uint8)


# --- parameters


def test_none_written_out_is_nothing():
    assert given({"band": "None"}, "band") is None
    assert given({"bands": "", "band": " B04 "}, "bands", "band") == "B04"


@pytest.mark.parametrize(
    ("lon", "lat"), [(181, 0), (0, 91), ("", 0), (None, 0), (True, 0), ("1e999", 0), ([], 0)]
)
def test_a_place_off_the_globe_is_refused(lon, lat):
    with pytest.raises(InputError, match=r"lon|lat"):
        Place.of(lon, lat)
