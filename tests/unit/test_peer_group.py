"""The peers of a parcel as a group."""

from __future__ import annotations

import numpy as np

from qgis_cbm.analysis import peer_group
from qgis_cbm.analysis.peer_group import PeerGroup
from qgis_cbm.analysis.series import ParcelProducts
from qgis_cbm.analysis.timeseries import Observations, statistic_columns

DAY = 86400.0


def parcel(value: float, cloudy: frozenset[int] = frozenset()) -> ParcelProducts:
    """Twenty observations of one index, those of some days under clouds and far off."""
    n = 20
    mean = np.array([9.0 if day in cloudy else value for day in range(n)])
    histogram = tuple({9: 10} if day in cloudy else {4: 10} for day in range(n))
    columns = statistic_columns({"mean": mean, "count": np.full(n, 10.0)}, n)
    return ParcelProducts({"s2": Observations(5 * DAY * np.arange(n), ("NDVI",) * n, columns, histogram)})


def test_the_band_is_of_clear_observations_only():
    group = PeerGroup([parcel(value, frozenset({3, 4})) for value in (0.2, 0.4, 0.6)])
    band = group.band("index/NDVI", 0.1)
    assert np.allclose(band.middle, 0.4) and band.of == 3
    assert group.band("index/NDVI", 1.0).middle.max() == 9.0


def test_parcels_without_the_product_do_not_count():
    group = PeerGroup([parcel(0.2), parcel(0.4)])
    assert len(group) == 2
    assert not len(group.band("bs/VVb", 0.1).time)


def test_what_a_task_prepared_is_not_computed_again(monkeypatch):
    group = PeerGroup([parcel(value) for value in (0.2, 0.4, 0.6)]).prepare(["index/NDVI"], 0.1)
    known = group.band("index/NDVI", 0.1)
    monkeypatch.setattr(peer_group.peers, "band", lambda *_: 1 / 0)
    assert group.band("index/NDVI", 0.1) is known
