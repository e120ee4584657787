"""Spectral indices against values worked out by hand, and their standard deviation against sampling."""

from __future__ import annotations

import numpy as np
import pytest

from qgis_cbm.analysis import indices

STORED = {
    "B02": 0.04,
    "B03": 0.06,
    "B04": 0.05,
    "B05": 0.10,
    "B08": 0.40,
    "B11": 0.20,
    "VVb": 0.1,
    "VHb": 0.02,
}
"""Reflectance and linear power."""
BY_HAND = {
    "NDVI": 0.35 / 0.45,
    "EVI2": 2.5 * 0.35 / (0.40 + 0.12 + 1),
    "NDRE": 0.30 / 0.50,
    "NDWI": -0.34 / 0.46,
    "NDBI": -0.20 / 0.60,
    "BSI": (0.25 - 0.44) / 0.69,
    "VH/VV": 10 * np.log10(0.02 / 0.1),
}


def roles(index, values):
    return {role: np.array([values[band]]) for role, band in index.bands(values).items()}


def test_every_index_is_checked_here():
    assert set(BY_HAND) == set(indices.INDICES)


@pytest.mark.parametrize("name", BY_HAND)
def test_value_by_hand(name):
    index = indices.INDICES[name]
    assert index.formula(roles(index, STORED))[0] == pytest.approx(BY_HAND[name])


@pytest.mark.parametrize("name", BY_HAND)
def test_standard_deviation_agrees_with_sampling(name):
    index = indices.INDICES[name]
    means = roles(index, STORED)
    sigmas = {role: 0.02 * value for role, value in means.items()}
    random = np.random.default_rng(7)
    sample = {role: random.normal(means[role][0], sigmas[role][0], 200_000) for role in means}
    assert index.deviation(means, sigmas)[0] == pytest.approx(index.formula(sample).std(), rel=0.02)


def test_ndvi_deviation_is_the_formula_of_the_jrc_marker_tool():
    nir, red, sigma_nir, sigma_red = (np.array([v]) for v in (3000.0, 600.0, 200.0, 50.0))
    expected = 2 * np.sqrt((nir * sigma_red) ** 2 + (red * sigma_nir) ** 2) / (nir + red) ** 2
    found = indices.normalised_difference_deviation(nir, red, sigma_nir, sigma_red)
    assert found == pytest.approx(expected)


@pytest.mark.parametrize(
    ("stored", "bands"),
    [
        ({"B04", "B08", "B8A"}, {"nir": "B08", "red": "B04"}),
        ({"B04", "B8A"}, {"nir": "B8A", "red": "B04"}),
        ({"B08"}, None),
        (set(), None),
    ],
)
def test_ndvi_takes_b08_else_b8a(stored, bands):
    assert indices.INDICES["NDVI"].bands(stored) == bands


def test_only_what_the_bands_allow_is_offered():
    assert indices.available({"B04", "B08"}) == ("NDVI", "EVI2")
    assert indices.available({"VVb", "VHb"}) == ("VH/VV",)
    assert indices.available({"VVc", "VHc"}) == ()


def test_nothing_is_clipped_and_a_zero_sum_is_undefined():
    values = indices.normalised_difference(np.array([0.30, 0.0, 0.2]), np.array([-0.01, 0.0, -0.2]))
    assert values[0] == pytest.approx(0.31 / 0.29), "slightly negative red gives more than 1"
    assert np.isnan(values[1]) and np.isnan(values[2])


def test_unknown_values_stay_unknown():
    assert np.isnan(indices.normalised_difference(np.array([np.nan]), np.array([0.1])))[0]


def test_every_index_names_its_source():
    assert all(index.source and index.title for index in indices.INDICES.values())
