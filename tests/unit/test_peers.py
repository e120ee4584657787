"""The band of the peers: percentiles over parcels, days known well enough, deviation of one parcel."""

from __future__ import annotations

import numpy as np

from qgis_cbm.analysis.peers import DAY, LEAST, band

DAYS = np.arange(0, 101, 10) * DAY


def test_is_the_quartiles_of_the_peers_on_every_day():
    found = band("index/NDVI", [(DAYS, np.full(11, value)) for value in (0.1, 0.2, 0.3, 0.4, 0.5)])
    np.testing.assert_allclose(found.low, 0.2)
    np.testing.assert_allclose(found.middle, 0.3)
    np.testing.assert_allclose(found.high, 0.4)
    assert found.of == 5 and (found.peers == 5).all()
    assert found.time[0] == 0 and found.time[-1] == 100 * DAY


def test_peers_seen_on_other_days_are_joined_between_their_observations():
    shifted = [(DAYS + k * 3 * DAY, (DAYS + k * 3 * DAY) / DAY / 100) for k in range(4)]
    found = band("x", shifted)
    np.testing.assert_allclose(found.middle, found.time / DAY / 100)


def test_a_peer_says_nothing_beyond_its_observations_nor_over_a_long_gap():
    gap = np.array([0, 10, 60, 70]) * DAY
    found = band("x", [(gap, np.ones(4))] * LEAST)
    assert not ((found.time > 10 * DAY) & (found.time < 60 * DAY)).any()
    assert found.time[-1] == 70 * DAY


def test_fewer_peers_than_needed_make_no_band():
    assert len(band("x", [(DAYS, np.ones(11))] * (LEAST - 1)).time) == 0
    assert len(band("x", []).time) == 0
    assert len(band("x", [(DAYS, np.full(11, np.nan))] * 5).time) == 0


def test_deviation_is_the_distance_from_the_middle_on_days_with_a_band():
    found = band("x", [(DAYS, np.full(11, 0.5))] * 3)
    time = np.array([-50, 0, 33, 100, 160]) * DAY
    np.testing.assert_allclose(
        found.deviation(time, np.array([0.6, 0.6, 0.4, 0.5, 0.5])), [np.nan, 0.1, -0.1, 0.0, np.nan]
    )
