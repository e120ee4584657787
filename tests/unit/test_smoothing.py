"""The smooth curve: a straight line stays, noise goes, gaps are bridged, the end is not passed."""

from __future__ import annotations

import numpy as np
import pytest

from qgis_cbm.analysis.smoothing import DAY, whittaker


def dense(time: np.ndarray, value: np.ndarray, strength: float) -> np.ndarray:
    """The same minimum, by its normal equations."""
    day = np.round((time - time.min()) / DAY).astype(int)
    m = day.max() + 1
    weight, total = np.bincount(day, minlength=m), np.bincount(day, weights=value, minlength=m)
    second = np.diff(np.eye(m), 2, axis=0)
    return np.linalg.solve(np.diag(weight) + strength * second.T @ second, total)


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("strength", [1.0, 200.0, 1e5])
def test_equals_the_solution_of_the_normal_equations(seed, strength):
    rng = np.random.default_rng(seed)
    n = int(rng.integers(4, 60))
    time = np.sort(rng.integers(0, 300, n)) * DAY + 1.5e9
    if len(np.unique(np.round(time / DAY))) < 4 or np.ptp(time) < 4 * DAY:
        pytest.skip("drawn too short")
    value = rng.normal(0.5, 0.2, n)
    found = whittaker(time, value, strength)
    np.testing.assert_allclose(found.value, dense(time, value, strength), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("days", [4, 5, 6])
def test_the_shortest_grids_are_solved_too(days):
    time = np.arange(days) * DAY
    value = np.cos(np.arange(days))
    np.testing.assert_allclose(whittaker(time, value, 3.0).value, dense(time, value, 3.0), atol=1e-10)


def test_a_straight_line_is_left_as_it_is():
    time = np.array([0, 10, 40, 41, 90]) * DAY
    found = whittaker(time, 2 + time / DAY / 100)
    np.testing.assert_allclose(found.value, 2 + np.arange(91) / 100, atol=1e-8)


def test_noise_becomes_smaller_and_a_gap_is_bridged_without_leaving_the_observed_days():
    rng = np.random.default_rng(5)
    day = np.concatenate([np.arange(0, 60, 3), np.arange(120, 180, 3)])
    truth = np.sin(day / 40)
    found = whittaker(day * DAY, truth + rng.normal(0, 0.1, len(day)))
    assert found.time[0] == 0 and found.time[-1] == day[-1] * DAY
    error = found.value[day] - truth
    assert error.std() < 0.07
    assert np.isfinite(found.value).all()


def test_missing_values_and_order_do_not_matter():
    time = np.arange(10) * 5 * DAY
    value = np.linspace(0, 1, 10) ** 2
    shuffled = np.random.default_rng(1).permutation(10)
    more = whittaker(np.append(time[shuffled], 3 * DAY), np.append(value[shuffled], np.nan))
    np.testing.assert_allclose(more.value, whittaker(time, value).value)


@pytest.mark.parametrize("n", [0, 1, 3])
def test_too_few_observations_have_no_curve(n):
    assert whittaker(np.arange(n) * 10 * DAY, np.ones(n)) is None
