"""What stands on a ground unit on a day: leaf area, ripeness, residue, tilled soil."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cbm_backend.simulate.convex import Doubles
from cbm_backend.simulate.cover import Cover
from cbm_backend.simulate.crops import Crop
from cbm_backend.simulate.farming import Season


@dataclass(frozen=True)
class Surface:
    """State of n units on one day.

    `leaf` green area index (m2/m2); `brown` share of the canopy that is ripe or dead; `flower` share in
    blossom; `residue` share of the ground under straw or mown grass; `tilled` 1 on the day of ploughing or
    sowing, fading; `rough` likewise for the roughness that ploughing leaves.
    """

    leaf: Doubles
    brown: Doubles
    flower: Doubles
    residue: Doubles
    tilled: Doubles
    rough: Doubles


def surface(season: Season, cover: NDArray[np.int8], day: float) -> Surface:
    """The state on a day of the year (1 January = 1)."""
    green_up, slope, peak, killed = np.moveaxis(season.cycle, 2, 0)
    with np.errstate(over="ignore"):
        rise = peak / (1.0 + np.exp(-(day - green_up) / slope))
    alive = np.where(day < killed, np.nan_to_num(rise), 0.0)
    # What stood over winter is part of the crop that grows from it.
    leaf = np.maximum(alive[:, 0], alive[:, 1]) + alive[:, 2] * (
        day >= np.nan_to_num(season.sow[:, 1], nan=999.0)
    )
    grass = np.isin(season.crop, (Crop.PERMANENT_GRASS, Crop.TEMPORARY_GRASS))
    leaf = (
        np.where(grass, leaf * (1.0 - 0.55 * _step(day, 305.0, 12.0)), leaf)
        * season.vigour
        * _ageing(season, day)
    )
    since_cut = _since(season.cut, day)
    grown_back = 1.0 - np.exp(-((since_cut / season.regrowth) ** 1.6))
    stubble = np.minimum(leaf, 0.55)
    leaf = stubble + (leaf - stubble) * np.nan_to_num(grown_back, nan=1.0)
    brown = np.nan_to_num(_step(day, season.ripe, 4.5))
    brown = np.where(season.crop == Crop.FALLOW, 0.6 * brown, brown)
    brown = np.where(day < np.nan_to_num(season.harvest, nan=999.0), brown, 0.0)
    flower = np.where(
        season.crop == Crop.RAPESEED, np.exp(-(((day - season.cycle[:, 1, 0] - 38) / 10.0) ** 2)), 0.0
    )
    since_harvest = _since(season.harvest[:, None], day)
    since_tillage = _since(np.concatenate([season.plough, season.sow], axis=1), day)
    since_plough = _since(season.plough, day)
    buried = np.nan_to_num(since_tillage, nan=999.0) < np.nan_to_num(since_harvest, nan=998.0)
    residue = (
        season.straw * np.exp(-np.nan_to_num(since_harvest, nan=9999.0) / 60.0) * np.where(buried, 0.12, 1.0)
    )
    residue = np.maximum(residue, 0.42 * np.exp(-np.nan_to_num(since_cut, nan=9999.0) / 8.0))
    field = cover == Cover.FIELD
    return Surface(
        leaf=np.where(field, leaf, _wild_leaf(cover, day)),
        brown=np.where(field, np.nan_to_num(brown), 0.0),
        flower=np.where(field, np.nan_to_num(flower), 0.0),
        residue=np.where(field, residue, 0.0),
        tilled=np.exp(-np.nan_to_num(since_tillage, nan=9999.0) / 14.0),
        rough=np.exp(-np.nan_to_num(since_plough, nan=9999.0) / 22.0),
    )


def event_between(season: Season, first: float, second: float) -> NDArray[np.bool_]:
    """Whether anything was mown, harvested, ploughed or sown from day `first` up to `second`."""
    days = np.concatenate([season.cut, season.plough, season.sow, season.harvest[:, None]], axis=1)
    return np.asarray(((days > first) & (days <= second)).any(axis=1))


def _ageing(season: Season, day: float) -> Doubles:
    """Canopies thin out after midsummer, and no two fields keep the same pace: a slow wave of 9 per cent."""
    phase = np.arange(len(season.crop)) * 2.399963
    pace = 1.0 + 0.09 * np.sin(2 * np.pi * day / 47.0 + phase)
    return np.asarray(
        pace * (1.0 - 0.34 * _step(day, 222.0, 20.0) * (np.nan_to_num(season.sow[:, 1], nan=999.0) > day))
    )


def _since(days: Doubles, day: float) -> Doubles:
    """Days since the latest of `days` [n, k] not after `day`; NaN where none has happened."""
    past = np.where(days <= day, day - days, np.inf).min(axis=1)
    return np.where(np.isfinite(past), past, np.nan)


def _step(day: float, middle: Doubles | float, width: float) -> Doubles:
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip((day - np.asarray(middle)) / width, -50.0, 50.0))))


def _wild_leaf(cover: NDArray[np.int8], day: float) -> Doubles:
    """Green area index of what nobody farms: woods in leaf from late April, verges green in spring."""
    season = _step(day, 112.0, 7.0) * (1 - _step(day, 301.0, 9.0))
    index = np.zeros(10)
    index[Cover.VERGE] = 1.4 + 1.6 * _step(day, 95.0, 10.0) * (1 - 0.5 * _step(day, 190.0, 15.0))
    index[Cover.WOOD] = 0.6 + 4.4 * season
    index[Cover.CONIFER] = 4.0
    index[Cover.HEATH] = 1.3 + 0.7 * season
    index[Cover.HEDGE] = 0.8 + 3.2 * season
    index[Cover.BUILT] = 0.35 + 0.5 * season
    index[Cover.YARD] = 0.25 + 0.3 * season
    index[Cover.ROAD] = 0.5
    return index[cover]
