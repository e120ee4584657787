"""Pictures of chips: colours by hand, one stretch for all dates, nothing where there is no pixel."""

from __future__ import annotations

import numpy as np
import pytest

from qgis_cbm.analysis import render
from qgis_cbm.analysis.render import LOOKS


def chip(*bands: float) -> np.ndarray:
    """One pixel of each value, and one without."""
    return np.array([[[value, np.nan]] for value in bands])


def test_colours_run_from_the_lower_to_the_upper_limit():
    found = render.picture(LOOKS["true"], chip(0.28, 0.12, 0.0))
    assert tuple(found[0, 0]) == (255, 127, 0, 255)


def test_the_same_value_has_the_same_colour_on_every_date():
    limits = render.stretched(LOOKS["true"], [chip(0.1, 0.1, 0.1), chip(0.5, 0.5, 0.5)])
    first = render.picture(LOOKS["true"], chip(0.3, 0.3, 0.3), limits)
    again = render.picture(LOOKS["true"], np.dstack([chip(0.3, 0.3, 0.3), chip(0.9, 0.9, 0.9)]), limits)
    np.testing.assert_array_equal(first[0, 0], again[0, 0])


def test_pixels_that_are_missing_are_transparent():
    for look in LOOKS.values():
        found = render.picture(look, chip(*[0.3] * len(look.bands)))
        assert found[0, 0, 3] == 255 and found[0, 1, 3] == 0, look.name


def test_ndvi_is_the_difference_of_its_bands_in_the_colours_of_the_ramp():
    stops = dict(render.ndvi_stops((0.0, 1.0)))
    assert tuple(render.picture(LOOKS["ndvi"], chip(0.4, 0.1))[0, 0, :3]) == stops[0.6]


def test_radar_is_looked_at_in_decibels_and_their_difference():
    vv, vh, ratio = render.channel_values(LOOKS["radar"], chip(0.1, 0.01))
    assert (vv[0, 0], vh[0, 0], ratio[0, 0]) == pytest.approx((-10, -20, 10))


def test_classes_have_the_colours_of_the_server_and_class_0_is_shown():
    found = render.picture(LOOKS["scl"], np.array([[[4.0, 0.0, 11.0, 99.0]]]))
    assert tuple(found[0, 0, :3]) == render.CLASS_COLOURS[4]
    assert tuple(found[0, 1]) == (0, 0, 0, 255)
    assert tuple(found[0, 3, :3]) == render.CLASS_COLOURS[11]


def test_stretching_to_the_images_cuts_both_ends_and_needs_a_range():
    values = np.linspace(0, 1, 1001)[None, None] * np.ones((3, 1, 1))
    assert render.stretched(LOOKS["true"], [values])[0] == pytest.approx((0.02, 0.98))
    assert render.stretched(LOOKS["true"], [np.full((3, 2, 2), 0.4)]) == LOOKS["true"].limits
    assert render.stretched(LOOKS["true"], []) == LOOKS["true"].limits


def test_brighter_lowers_the_upper_limit_of_colours_only():
    (low, high), *_ = render.brightened(LOOKS["true"], ((0.0, 0.4),) * 3, 2.0)
    assert (low, high) == (0.0, 0.2)
    assert render.brightened(LOOKS["ndvi"], ((0.0, 1.0),), 2.0) == ((0.0, 1.0),)


def test_only_what_a_dataset_has_is_offered():
    names = [look.name for look in render.offered({"s2": ("B04", "B08"), "bs": ("VVb", "VHb")}, scl=False)]
    assert names == ["ndvi", "radar", "vv", "vh"]
    assert "scl" in [look.name for look in render.offered({"s2": ()}, scl=True)]
