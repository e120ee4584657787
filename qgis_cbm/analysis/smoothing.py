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
    main, first = weight + strength * main, strength * first
    pivot, one, two = np.zeros(m), np.zeros(m), np.zeros(m)
    half = np.zeros(m)
    for k in range(m):
        below1 = one[k - 1] if k >= 1 else 0.0
        below2 = two[k - 2] if k >= 2 else 0.0
        pivot1 = pivot[k - 1] if k >= 1 else 0.0
        pivot2 = pivot[k - 2] if k >= 2 else 0.0
        pivot[k] = main[k] - below1 * below1 * pivot1 - below2 * below2 * pivot2
        if k < m - 1:
            carried = below1 * two[k - 1] * pivot1 if k >= 1 else 0.0
            one[k] = (first[k] - carried) / pivot[k]
        if k < m - 2:
            two[k] = strength / pivot[k]
        half[k] = (
            total[k] - (below1 * half[k - 1] if k >= 1 else 0.0) - (below2 * half[k - 2] if k >= 2 else 0.0)
        )
    z = np.zeros(m)
    for k in range(m - 1, -1, -1):
        z[k] = half[k] / pivot[k]
        if k < m - 1:
            z[k] -= one[k] * z[k + 1]
        if k < m - 2:
            z[k] -= two[k] * z[k + 2]
    return z
