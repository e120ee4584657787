"""Cloud share of a parcel from its SCL histogram."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgis_cbm.analysis import clouds


@pytest.mark.parametrize(
    ("histogram", "share"),
    [
        ({4: 100}, 0.0),
        ({9: 50}, 1.0),
        ({4: 75, 8: 25}, 0.25),
        ({4: 50, 3: 25, 10: 25}, 0.5),
        ({5: 90, 11: 10}, 0.1),
        ({4: 99, 1: 1}, 0.01),
        ({2: 10, 7: 10, 6: 10}, 0.0),
        ({0: 900, 4: 50, 9: 50}, 0.5),
    ],
    ids=[
        "clear",
        "cloud",
        "part",
        "shadow+cirrus",
        "snow",
        "defective",
        "dark+unclassified+water",
        "no data",
    ],
)
def test_share_is_that_of_hidden_among_classified_pixels(histogram, share):
    assert clouds.share(histogram) == pytest.approx(share)


@pytest.mark.parametrize("histogram", [None, {}, {0: 12}, {4: 0}, {99: 5}])
def test_share_is_unknown_without_classified_pixels(histogram):
    assert math.isnan(clouds.share(histogram))


def test_hidden_classes_can_be_chosen():
    assert clouds.share({4: 50, 7: 50}, {7}) == 0.5
    assert clouds.share({4: 50, 0: 50}, {0, 9}) == 0.0, "what was not seen is not counted as hidden"


@pytest.mark.parametrize(
    ("share", "threshold", "cloudy"),
    [
        (0.0, 0.0, False),
        (0.001, 0.0, True),
        (0.10, 0.10, False),
        (0.11, 0.10, True),
        (1.0, 1.0, False),
        (math.nan, 0.0, False),
    ],
)
def test_cloudy_means_more_than_the_threshold_and_unknown_is_not_cloudy(share, threshold, cloudy):
    assert clouds.is_cloudy(share, threshold) is cloudy


@pytest.mark.parametrize("text", ["3_8_9_10_11", "3, 8, 9, 10, 11", " 3 8 9 10 11 "])
def test_class_lists_are_read_as_the_jrc_and_as_people_write_them(text):
    assert clouds.parse_classes(text) == {3, 8, 9, 10, 11}


@pytest.mark.parametrize("text", ["12", "-1", "cloud", "3.5", "3;8"])
def test_class_lists_with_anything_else_are_refused(text):
    with pytest.raises(ValueError, match="whole numbers from 0 to 11"):
        clouds.parse_classes(text)


@given(st.dictionaries(st.integers(0, 11), st.integers(0, 10_000)))
def test_share_is_a_share_and_complements_the_clear_classes(histogram):
    hidden = clouds.share(histogram)
    if not math.isnan(hidden):
        assert 0.0 <= hidden <= 1.0
        clear = clouds.share(histogram, set(range(1, 12)) - clouds.HIDDEN)
        assert hidden + clear == pytest.approx(1.0)
