"""Heterogeneity from signatures: by hand, on drawn samples, and over time."""

from __future__ import annotations

import numpy as np
import pytest

from qgis_cbm.analysis.foi_signals import SignalRule, judge, one_per_acquisition, signals


def of(samples) -> dict[str, np.ndarray]:
    """The statistics of samples of pixel values."""
    rows = [(len(s), s.mean(), s.std(), *np.percentile(s, (25, 50, 75))) for s in map(np.asarray, samples)]
    return dict(zip(("count", "mean", "std", "p25", "p50", "p75"), np.array(rows, float).T))


RNG = np.random.default_rng(3)
SAMPLES = {
    "one field": (RNG.normal(0.7, 0.03, 4000), False),
    "two fields of like size": (
        np.concatenate((RNG.normal(0.3, 0.03, 500), RNG.normal(0.8, 0.03, 500))),
        True,
    ),
    "a gradient": (np.linspace(0.2, 0.9, 500), True),
    "a small corner of another kind": (
        np.concatenate((RNG.normal(0.8, 0.01, 900), RNG.normal(0.2, 0.01, 100))),
        True,
    ),
    "all pixels alike": (np.full(100, 0.5), False),
}


class TestHistogramMethod:
    @pytest.mark.parametrize("name", SAMPLES)
    def test_tells_one_kind_of_pixels_from_two(self, name):
        sample, expected = SAMPLES[name]
        found = signals(of([sample]), SignalRule(method="histogram"))
        assert found.flagged.tolist() == [expected] and found.judged.tolist() == [True]

    def test_distances_by_hand(self):
        stats = {"count": [100], "mean": [0], "std": [1], "p25": [-1], "p50": [0], "p75": [1]}
        found = signals({name: np.array(v, float) for name, v in stats.items()}, SignalRule())
        assert found.to_normal[0] == pytest.approx(1 - 0.67449, abs=1e-5)
        assert found.to_uniform[0] == pytest.approx(1 - 0.86603, abs=1e-5)
        assert found.skew[0] == 0 and found.snr[0] == 0


class TestSignalToNoise:
    @pytest.mark.parametrize(
        "mean, std, flagged", [(6, 2, False), (5.9, 2, True), (-6, 2, False), (5, 0, False)]
    )
    def test_is_mean_over_deviation(self, mean, std, flagged):
        stats = dict.fromkeys(("p25", "p50", "p75"), np.array([float(mean)]))
        stats |= {"count": np.array([50.0]), "mean": np.array([float(mean)]), "std": np.array([float(std)])}
        assert signals(stats, SignalRule(method="snr", min_snr=3)).flagged.tolist() == [flagged]

    def test_needs_no_quartiles(self):
        stats = dict.fromkeys(("p25", "p50", "p75"), np.array([np.nan]))
        stats |= {"count": np.array([50.0]), "mean": np.array([1.0]), "std": np.array([1.0])}
        assert signals(stats, SignalRule(method="snr")).judged.tolist() == [True]
        assert signals(stats, SignalRule(method="either")).judged.tolist() == [False]

    def test_observations_of_few_pixels_or_none_are_not_judged(self):
        stats = {name: np.array([1.0, np.nan]) for name in ("mean", "std", "p25", "p50", "p75")}
        stats["count"] = np.array([19.0, 0.0])
        assert signals(stats, SignalRule()).judged.tolist() == [False, False]


def over_time(*parcels: str, persistence: int = 3):
    """Parcels as texts, a letter per date: x flagged, o not, . not judged."""
    parcel = np.repeat(np.arange(len(parcels)), [len(p) for p in parcels])
    letters = np.array(list("".join(parcels)))
    time = np.concatenate([np.arange(len(p), dtype=float) for p in parcels])
    stats = {"count": np.where(letters == ".", 1.0, 100.0), "mean": np.where(letters == "x", 1.0, 9.0)}
    stats |= {"std": np.ones(len(letters))} | dict.fromkeys(("p25", "p50", "p75"), np.zeros(len(letters)))
    rule = SignalRule(method="snr", min_snr=2, persistence=persistence)
    shuffled = np.random.default_rng(1).permutation(len(letters))
    found = signals({name: values[shuffled] for name, values in stats.items()}, rule)
    return judge(parcel[shuffled], time[shuffled], found, len(parcels), rule)


class TestPersistence:
    @pytest.mark.parametrize("dates, flag, longest", [
        ("xxx", 1, 3), ("oxxoxxo", 0, 2), ("xx.x", 1, 3),
        ("ooo", 0, 0), ("oxxxxo", 1, 4), ("xx", -1, 2), ("....", -1, 0),
    ])  # fmt: skip
    def test_needs_the_sign_on_dates_in_a_row_and_skips_those_not_judged(self, dates, flag, longest):
        found = over_time(dates)
        assert (found.flag.tolist(), found.longest.tolist()) == ([flag], [longest])
        assert (found.reason[0] == "too_few_dates") == (flag == -1)

    def test_rows_do_not_run_from_one_parcel_into_the_next(self):
        found = over_time("oxx", "xxo", "", "xxx")
        assert found.flag.tolist() == [0, 0, -1, 1]
        assert found.observations.tolist() == [3, 3, 0, 3] and found.flagged.tolist() == [2, 2, 0, 3]
        assert found.snr[[0, 3]].tolist() == [1, 1] and np.isnan(found.snr[2])

    def test_one_date_is_enough_where_that_is_asked_for(self):
        assert over_time("oxo", "ooo", persistence=1).flag.tolist() == [1, 0]

    @pytest.mark.parametrize("options, sentence", [
        ({"method": "variance"}, "not known"),
        ({"min_snr": -1}, "0 or more"), ({"min_count": 1}, "2 or more"),
        ({"persistence": 0}, "1 or more"),
    ])  # fmt: skip
    def test_wrong_options_are_refused_in_a_sentence(self, options, sentence):
        with pytest.raises(ValueError, match=sentence):
            SignalRule(**options)


def test_of_two_tiles_of_one_pass_the_one_with_more_pixels_counts():
    one = "S2A_MSIL2A_20190617T104029_N0212_R008_T31UFU_20190617T134523"
    other = one.replace("31UFU", "31UFT")
    later = one.replace("20190617T104029", "20190627T104029")
    parcel, count = np.array([0, 0, 0, 1, 1, 1]), np.array([10, 90, 5, 50, 50, 5])
    kept = one_per_acquisition(parcel, (one, other, later) * 2, np.zeros(6), count)
    assert kept.tolist() == [False, True, True, False, True, True]
