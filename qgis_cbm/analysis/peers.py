"""What parcels of the same crop nearby show at a time, as the ground on which one parcel is judged."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

DAY = 86400.0
STEP_DAYS = 5
"""Grid of the band: the revisit time of Sentinel-2."""
LONGEST_GAP_DAYS = 30
"""Peers without a clear observation for longer than this say nothing about the days between."""
LEAST = 3
"""Peers that have to be known on a day for it to have a band."""


@dataclass(frozen=True, eq=False)
class PeerBand:
    """Spread of the peers of a parcel for one product.

    key: the product's. time: float64[m], seconds UTC. low, middle, high: float64[m], 25th, 50th and 75th
    percentile over the peers. peers: int[m], how many were known then. of: how many there are.
    """

    key: str
    time: np.ndarray
    low: np.ndarray
    middle: np.ndarray
    high: np.ndarray
    peers: np.ndarray
    of: int

    def deviation(self, time: np.ndarray, value: np.ndarray) -> np.ndarray:
        """Return float64[n]: how far values lie from the middle of the peers; NaN outside the band's days."""
        if not len(self.time):
            return np.full(np.shape(value), np.nan)
        middle = np.interp(time, self.time, self.middle, left=np.nan, right=np.nan)
        nearest = np.abs(np.asarray(time)[..., None] - self.time).min(axis=-1)
        return np.where(nearest <= STEP_DAYS * DAY, value - middle, np.nan)


def band(key: str, curves: Sequence[tuple[np.ndarray, np.ndarray]]) -> PeerBand:
    """Return the band of the peers' clear observations, (time in seconds UTC, value) each, NaN left out.

    Each peer is joined linearly between its observations, never beyond them and not over long gaps.
    """
    known = [_known(*curve) for curve in curves]
    known = [curve for curve in known if len(curve[0])]
    empty = np.empty(0)
    if len(known) < LEAST:
        return PeerBand(key, empty, empty, empty, empty, np.empty(0, np.int64), len(curves))
    first, last = min(t[0] for t, _ in known), max(t[-1] for t, _ in known)
    days = np.arange(np.floor(first / DAY), np.ceil(last / DAY) + 1, STEP_DAYS) * DAY
    table = np.stack([_joined(days, *curve) for curve in known])
    peers = np.isfinite(table).sum(axis=0)
    enough = peers >= LEAST
    low, middle, high = np.nanpercentile(table[:, enough], (25, 50, 75), axis=0)
    return PeerBand(key, days[enough], low, middle, high, peers[enough], len(curves))


def _known(time: np.ndarray, value: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    finite = np.isfinite(time) & np.isfinite(value)
    order = np.argsort(time[finite], kind="stable")
    return time[finite][order], value[finite][order]


def _joined(days: np.ndarray, time: np.ndarray, value: np.ndarray) -> np.ndarray:
    """Return the values on days between observations that are not too far apart; NaN elsewhere."""
    found = np.interp(days, time, value, left=np.nan, right=np.nan)
    after = np.clip(np.searchsorted(time, days), 0, len(time) - 1)
    before = np.clip(np.searchsorted(time, days, side="right") - 1, 0, len(time) - 1)
    return np.where(time[after] - time[before] <= LONGEST_GAP_DAYS * DAY, found, np.nan)
