"""Who grows what and when it is worked on: the truth of a season, one row per ground unit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from cbm_backend.simulate.convex import Doubles, Ints
from cbm_backend.simulate.cover import Cover
from cbm_backend.simulate.crops import ANNUALS, FACTS, MISTAKEN_FOR, Annual, Crop
from cbm_backend.simulate.landscape import Landscape
from cbm_backend.simulate.noise import stream

CUTS = 6


@dataclass(frozen=True)
class Season:
    """Per unit, days of the year as floats (NaN = does not happen; below 1 = the year before).

    `crop` 0 for what is no field. `cycle` [n, 3, 4]: green-up, its time constant, peak area index and the day
    it is killed, for what stood over winter, the crop, and what follows it. `cut` [n, 6] mowing days.
    `regrowth` the time constant (d) after a cut. `plough` and `sow` [n, 2] before and after the crop;
    `ripe` and `harvest` [n].
    `straw` the ground covered by residue at harvest; `soil` brightness and `vigour` factors of the unit.
    """

    crop: NDArray[np.int8]
    cycle: Doubles
    cut: Doubles
    regrowth: Doubles
    plough: Doubles
    sow: Doubles
    ripe: Doubles
    harvest: Doubles
    straw: Doubles
    soil: Doubles
    vigour: Doubles


@dataclass(frozen=True)
class Declarations:
    """Per parcel: the declared crop, the grown one (of the larger part), the other part's crop (0 = none).

    `second_share` is the area share of the second part, which differs in its crop or, with `partly_mown`, in
    its cuts.
    """

    declared: NDArray[np.int8]
    grown: NDArray[np.int8]
    second: NDArray[np.int8]
    second_share: Doubles
    heterogeneous: NDArray[np.bool_]
    partly_mown: NDArray[np.bool_]
    wrong: NDArray[np.bool_]


def farm(seed: int, land: Landscape) -> tuple[Season, Declarations]:
    """Give every field its crop and calendar, and every parcel its declaration."""
    rng = stream(seed, "farming")
    crop, declarations = _grown(rng, land)
    n = len(crop)
    season = Season(
        crop=crop,
        cycle=np.full((n, 3, 4), np.nan),
        cut=np.full((n, CUTS), np.nan),
        regrowth=rng.uniform(9.0, 17.0, n),
        plough=np.full((n, 2), np.nan),
        sow=np.full((n, 2), np.nan),
        ripe=np.full(n, np.nan),
        harvest=np.full(n, np.nan),
        straw=np.zeros(n),
        soil=np.exp(rng.normal(0.0, 0.10, n)),
        vigour=np.exp(rng.normal(0.0, 0.07, n)),
    )
    for kind, calendar in ANNUALS.items():
        _annual(rng, season, np.flatnonzero(crop == kind), calendar)
    _grassland(rng, season, np.flatnonzero(crop == Crop.PERMANENT_GRASS), renewed=0.0)
    _grassland(rng, season, np.flatnonzero(crop == Crop.TEMPORARY_GRASS), renewed=0.25)
    _fallow(rng, season, np.flatnonzero(crop == Crop.FALLOW))
    _leave_parts_unmown(land, season, declarations)
    return season, declarations


def _grown(rng: np.random.Generator, land: Landscape) -> tuple[NDArray[np.int8], Declarations]:
    kinds = np.array([int(kind) for kind in FACTS])
    shares = np.array([facts.share for facts in FACTS.values()])
    count = len(land.parcels)
    grown = rng.choice(kinds, count, p=shares / shares.sum())
    narrow = np.array([kind in ("sliver", "tiny") for kind in land.parcels.kind])
    grown[narrow] = Crop.FALLOW
    parts = np.flatnonzero(land.part == 1)
    parts = parts[land.parcel[parts] >= 0]
    split = land.parcel[parts]
    size = _part_sizes(land, count)
    second_share = np.zeros(count)
    second_share[split] = size[1, split] / size[:, split].sum(axis=0)
    grassy = np.isin(grown, (Crop.PERMANENT_GRASS, Crop.TEMPORARY_GRASS))
    partly = np.zeros(count, bool)
    partly[split] = grassy[split] & (rng.random(len(split)) < 0.6)
    mixed = np.zeros(count, bool)
    mixed[split] = ~partly[split]
    other = rng.choice(kinds[:-1], count)
    other = np.where(other == grown, np.where(grassy, Crop.MAIZE, Crop.PERMANENT_GRASS), other)
    second = np.where(mixed, other, np.where(partly, grown, 0))
    wrong = (rng.random(count) < 0.06) & (second == 0) & ~narrow
    mistaken = np.array([[0, 0], *(MISTAKEN_FOR[kind] for kind in Crop)])
    declared = np.where(wrong, mistaken[grown, (rng.random(count) < 0.3).astype(int)], grown)
    crop = np.where(land.cover == Cover.FIELD, rng.choice(kinds, len(land.cover), p=shares / shares.sum()), 0)
    owned = (land.parcel >= 0) & (land.cover == Cover.FIELD)
    crop[owned] = np.where(land.part[owned] == 1, second[land.parcel[owned]], grown[land.parcel[owned]])
    # The parcel is named after its larger part.
    swap = mixed & (second_share > 0.5)
    main, rest = np.where(swap, second, grown), np.where(swap, grown, second)
    declared = np.where(swap, second, declared)
    share = np.where(swap, 1 - second_share, second_share)
    return crop.astype(np.int8), Declarations(
        declared.astype(np.int8), main.astype(np.int8), rest.astype(np.int8), share, mixed, partly, wrong
    )


def _part_sizes(land: Landscape, count: int) -> Doubles:
    """[2, parcels] area (m2) of both parts."""
    owned = land.parcel >= 0
    size = np.zeros((2, count))
    np.add.at(size, (land.part[owned], land.parcel[owned]), shapely.area(land.geometry[owned]))
    return size


def _annual(rng: np.random.Generator, season: Season, at: Ints, calendar: Annual) -> None:
    def day(mean_and_spread: tuple[float, float]) -> Doubles:
        mean, spread = mean_and_spread
        return np.round(mean + spread * np.clip(rng.standard_normal(len(at)), -2.2, 2.2))

    low, high = calendar.winter_cover
    season.sow[at, 0] = day(calendar.sow)
    season.ripe[at], season.harvest[at] = day(calendar.ripe), day(calendar.harvest)
    if calendar.plough is not None:
        season.plough[at, 0] = np.minimum(day(calendar.plough), season.sow[at, 0] - 2)
    season.harvest[at] = np.maximum(
        season.harvest[at], np.minimum(season.ripe[at] + 6, calendar.harvest[0] + 20)
    )
    season.straw[at] = calendar.straw
    until = season.plough[at, 0] if calendar.plough is not None else season.harvest[at]
    season.cycle[at, 0] = np.stack(
        [np.full(len(at), -60.0), np.full(len(at), 15.0), rng.uniform(low, high, len(at)), until], 1
    )
    peak = rng.uniform(*calendar.peak, len(at))
    # A late sowing delays the green-up by its own delay.
    late = season.sow[at, 0] - calendar.sow[0] if calendar.plough is not None else 0.0
    leaf_on = day(calendar.leaf_on) + 0.8 * late
    season.cycle[at, 1] = np.stack([leaf_on, np.full(len(at), calendar.slope), peak, season.harvest[at]], 1)
    ploughed = rng.random(len(at)) < calendar.plough_after
    season.plough[at, 1] = np.where(
        ploughed, season.harvest[at] + np.round(rng.uniform(4, 40, len(at))), np.nan
    )
    sown = rng.random(len(at)) < calendar.next_crop
    ready = np.where(ploughed, season.plough[at, 1], season.harvest[at])
    catch = season.harvest[at] < 230
    following = np.where(
        catch & (rng.random(len(at)) < 0.5), ready + 3, np.maximum(ready + 4, rng.uniform(270, 300, len(at)))
    )
    season.sow[at, 1] = np.where(sown, np.round(following), np.nan)
    peak = np.where(season.sow[at, 1] < 255, rng.uniform(1.8, 3.5, len(at)), rng.uniform(0.5, 1.0, len(at)))
    season.cycle[at, 2] = np.stack(
        [season.sow[at, 1] + 24, np.full(len(at), 6.0), peak, np.full(len(at), 500.0)], 1
    )


def _grassland(rng: np.random.Generator, season: Season, at: Ints, renewed: float) -> None:
    n = len(at)
    season.cycle[at, 0] = np.stack(
        [np.full(n, -60.0), np.full(n, 15.0), rng.uniform(0.9, 1.9, n), np.full(n, 500.0)], 1
    )
    leaf_on = rng.normal(88, 6, n)
    season.cycle[at, 1] = np.stack(
        [leaf_on, np.full(n, 11.0), rng.uniform(2.6, 4.4, n), np.full(n, 500.0)], 1
    )
    draw = rng.random(n)
    intensive, extensive = draw < 0.68, (draw >= 0.68) & (draw < 0.88)
    number = np.where(intensive, rng.integers(3, CUTS, n), np.where(extensive, rng.integers(1, 3, n), 0))
    first = np.where(intensive, rng.normal(131, 9, n), rng.normal(182, 14, n))
    gaps = np.where(intensive[:, None], rng.uniform(31, 47, (n, CUTS)), rng.uniform(52, 80, (n, CUTS)))
    gaps[:, 0] = 0.0
    days = np.round(first[:, None] + np.cumsum(gaps, axis=1))
    days[(np.arange(CUTS) >= number[:, None]) | (days > 297)] = np.nan
    season.cut[at] = days
    season.regrowth[at] *= np.where(extensive, 1.6, 1.0)
    fresh = at[rng.random(n) < renewed]
    season.plough[fresh, 0] = np.round(rng.normal(82, 6, len(fresh)))
    season.sow[fresh, 0] = season.plough[fresh, 0] + np.round(rng.uniform(3, 14, len(fresh)))
    season.cycle[fresh, 0, 3] = season.plough[fresh, 0]
    season.cycle[fresh, 1, 0] = season.sow[fresh, 0] + 38
    early = season.cut[fresh] < season.sow[fresh, 0][:, None] + 62
    season.cut[fresh] = np.where(early, np.nan, season.cut[fresh])


def _fallow(rng: np.random.Generator, season: Season, at: Ints) -> None:
    n = len(at)
    season.cycle[at, 0] = np.stack(
        [np.full(n, -60.0), np.full(n, 15.0), rng.uniform(0.3, 0.8, n), np.full(n, 500.0)], 1
    )
    season.cycle[at, 1] = np.stack(
        [rng.normal(105, 9, n), np.full(n, 15.0), rng.uniform(1.0, 2.2, n), np.full(n, 500.0)], 1
    )
    season.ripe[at] = rng.normal(215, 12, n)
    season.cut[at, 0] = np.where(rng.random(n) < 0.6, np.round(rng.normal(222, 12, n)), np.nan)
    season.regrowth[at] = 30.0


def _leave_parts_unmown(land: Landscape, season: Season, declarations: Declarations) -> None:
    """Both parts of a partly mown parcel grow alike; the second misses the first cut of the year."""
    first = np.full(len(land.parcels), -1)
    owned = np.flatnonzero((land.parcel >= 0) & (land.part == 0) & (land.cover == Cover.FIELD))
    first[land.parcel[owned]] = owned
    parts = np.flatnonzero((land.parcel >= 0) & (land.part == 1))
    parts = parts[declarations.partly_mown[land.parcel[parts]]]
    twin = first[land.parcel[parts]]
    for values in (
        season.cycle,
        season.cut,
        season.regrowth,
        season.plough,
        season.sow,
        season.soil,
        season.vigour,
    ):
        values[parts] = values[twin]
    without = np.isnan(season.cut[twin, 0])
    season.cut[twin[without], 0] = 166.0
    season.cut[parts, 0] = np.nan
