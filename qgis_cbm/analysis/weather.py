"""Daily weather of a parcel's place as curves: no scenes, no pixels, no clouds."""

from __future__ import annotations

import numpy as np

from .timeseries import Observations

WEATHER = "weather"
"""The card of daily weather: bands `tmean`, `tmin`, `tmax` (C) and `prec` (mm), a value a day, no pixels."""

KINDS = {"tmean": "temperature", "prec": "precipitation", "tmin": "temperature", "tmax": "temperature"}
"""What the bands hold, in the order of the product chooser."""
DAILY = frozenset(KINDS.values())
"""Kinds of curves with a value for every day, which says nothing of the time of day."""


def bands(days: Observations) -> tuple[str, ...]:
    """Return the bands that occur, in the order of KINDS, unknown ones last."""
    found = set(days.band)
    return (*(band for band in KINDS if band in found), *sorted(found - KINDS.keys()))


def values(days: Observations, band: str) -> tuple[np.ndarray, np.ndarray]:
    """Return times (seconds UTC, ascending) and values of a band, days without a value left out."""
    rows = np.flatnonzero(np.array(days.band) == band)
    time, value = days.time[rows], days.statistics["mean"][rows]
    known = np.isfinite(value)
    order = np.argsort(time[known], kind="stable")
    return time[known][order], value[known][order]


def span(days: Observations, time: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the lowest and highest temperature of the days at these times, NaN where it is not known."""
    edges = []
    for band in ("tmin", "tmax"):
        when, value = values(days, band)
        at = np.searchsorted(when, time)
        same = at < len(when)
        same[same] = when[at[same]] == time[same]
        edge = np.full(len(time), np.nan)
        edge[same] = value[at[same]]
        edges.append(edge)
    return edges[0], edges[1]
