"""A smooth curve through a series, drawn beside the observations and never in their place.

Whittaker's smoother: the curve z on a daily grid minimises sum w (y - z)^2 + strength * sum (second
differences of z)^2, so gaps are bridged and nothing is extrapolated (Eilers 2003, doi:10.1021/ac034173t).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

DAY = 86400.0
DEFAULT_STRENGTH = 200.0
LEAST = 4
"""Observations below which no curve is drawn: three points are joined by any curve."""
_LONGEST_DAYS = 1500


@dataclass(frozen=True, eq=False)
class Smooth:
    """time: float64[m], seconds UTC, a day apart; value: float64[m], unit of the series."""

    time: np.ndarray
    value: np.ndarray


def whittaker(time: np.ndarray, value: np.ndarray, strength: float = DEFAULT_STRENGTH) -> Smooth | None:
    """Return the smooth curve of observations (seconds UTC, any order, NaN left out); None for too few.

    strength: larger is smoother, in days^4 per observation.
    """
    known = np.isfinite(time) & np.isfinite(value)
    time, value = np.asarray(time, np.float64)[known], np.asarray(value, np.float64)[known]
    if len(time) < LEAST:
        return None
    day = np.round((time - time.min()) / DAY).astype(np.int64)
    days = int(day.max()) + 1
    if days < LEAST or days > _LONGEST_DAYS:
        return None
    weight = np.bincount(day, minlength=days).astype(np.float64)
    total = np.bincount(day, weights=value, minlength=days)
    return Smooth(time.min() + DAY * np.arange(days), _solve(weight, total, strength))


def _solve(weight: np.ndarray, total: np.ndarray, strength: float) -> np.ndarray:
    """Solve (W + strength D'D) z = total, D the second differences: symmetric with five diagonals.

    LDL' by the recursion for five diagonals; O(m), no matrix is ever built.
    """
    m = len(weight)
    main = np.full(m, 6.0)
    main[[0, -1]], main[[1, -2]] = 1.0, 5.0
    first = np.full(m - 1, -4.0)
    first[[0, -1]] = -2.0
    if m == 4:
        main[:], first[:] = [1.0, 5.0, 5.0, 1.0], [-2.0, -4.0, -2.0]
    # In Python's own numbers: taking them out of arrays one by one would be most of the work.
    main, first = (weight + strength * main).tolist(), (strength * first).tolist()
    total = total.tolist()
    pivot, one, two, half = ([0.0] * m for _ in range(4))
    for k in range(m):
        # What the two rows above take from this one.
        above1, above2 = (one[k - 1] if k >= 1 else 0.0), (two[k - 2] if k >= 2 else 0.0)
        pivot1, pivot2 = (pivot[k - 1] if k >= 1 else 0.0), (pivot[k - 2] if k >= 2 else 0.0)
        pivot[k] = main[k] - above1 * above1 * pivot1 - above2 * above2 * pivot2
        if k < m - 1:
            one[k] = (first[k] - (above1 * two[k - 1] * pivot1 if k >= 1 else 0.0)) / pivot[k]
        if k < m - 2:
            two[k] = strength / pivot[k]
        half[k] = (
            total[k] - (above1 * half[k - 1] if k >= 1 else 0.0) - (above2 * half[k - 2] if k >= 2 else 0.0)
        )
    z = [0.0] * m
    for k in range(m - 1, -1, -1):
        z[k] = half[k] / pivot[k]
        if k < m - 1:
            z[k] -= one[k] * z[k + 1]
        if k < m - 2:
            z[k] -= two[k] * z[k + 2]
    return np.array(z)
