"""When the satellites pass: acquisition times, orbits and the weather of every pass."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import numpy as np

from cbm_backend.simulate.convex import Doubles
from cbm_backend.simulate.noise import stream
from cbm_backend.simulate.request import SimulateRequest

# Relative orbits that really see the tile 31UFU; another tile gets the same ones.
OPTICAL_ORBIT, NEIGHBOUR_ORBIT = 8, 51
_OPTICAL_TIME = {OPTICAL_ORBIT: (10, 40), NEIGHBOUR_ORBIT: (10, 50)}
RADAR_TRACKS = (("descending", 37, (5, 49, 26)), ("ascending", 88, (17, 25, 41)))
BASELINE = "0510"
# A known (date, absolute orbit) of each platform and the shift to its relative orbit, of 143 orbits in ten days.
_ORBIT_COUNT = {"S2A": (date(2023, 8, 21), 42640, 2), "S2B": (date(2021, 1, 22), 20270, -27)}


@dataclass(frozen=True)
class OpticalPass:
    """One Sentinel-2 product: sensing start, orbit, processing baseline and its weather.

    `cloud` target share of thick cloud, `cirrus` its mean opacity, `swath_edge` whether the image lies partly
    outside the swath. `index` numbers acquisitions: a twin (the same acquisition processed otherwise) repeats it.
    """

    index: int
    time: datetime
    platform: str
    relative_orbit: int
    absolute_orbit: int
    baseline: str
    generation: datetime
    cloud: float
    cirrus: float
    swath_edge: bool = False

    @property
    def offset(self) -> int:
        """What is added to the digital numbers, as BOA_ADD_OFFSET tells to undo it; from baseline 04.00 on."""
        return 1000 if int(self.baseline) >= 400 else 0

    @property
    def day(self) -> float:
        """Day of the year, 1 January = 1."""
        return float(self.time.timetuple().tm_yday)


@dataclass(frozen=True)
class RadarPass:
    """One Sentinel-1 pass; `earlier` is the pass of the same track six days before it, for coherence."""

    index: int
    time: datetime
    platform: str
    direction: str
    relative_orbit: int
    absolute_orbit: int
    earlier: datetime

    @property
    def day(self) -> float:
        """Day of the year, 1 January = 1."""
        return float(self.time.timetuple().tm_yday)


def optical_passes(request: SimulateRequest) -> list[OpticalPass]:
    """The Sentinel-2 products of the season in time order, superseded twins included."""
    first = request.first_day + timedelta(days=2)
    days = max((request.last_day - first).days, 0) // request.every + 1
    numbers = np.arange(days)
    if request.scenes is not None and request.scenes < days:
        numbers = np.round((np.arange(request.scenes) + 0.5) * days / request.scenes - 0.5).astype(int)
    clouds, cirrus = _weather(request, len(numbers))
    # The one from the neighbouring orbit shows the edge of the swath.
    edge = int(len(numbers) * 0.6) if len(numbers) > 3 else -1
    passes = [
        _optical(request, position, first + timedelta(days=int(number) * request.every), int(number),
                 float(clouds[position]), float(cirrus[position]), position == edge)
        for position, number in enumerate(numbers)
    ]  # fmt: skip
    return sorted(passes + _twins(request, passes), key=lambda p: (p.time, p.generation))


def radar_passes(request: SimulateRequest) -> list[RadarPass]:
    """Sentinel-1 passes, both orbit directions in turn."""
    if not request.radar_every:
        return []
    partner = "S1B" if request.year <= 2021 else "S1C"
    passes = []
    day = request.first_day + timedelta(days=1)
    while day <= request.last_day:
        index = len(passes)
        direction, orbit, clock = RADAR_TRACKS[index % 2]
        time = datetime(day.year, day.month, day.day, *clock, tzinfo=UTC)
        platform = ("S1A", partner)[index // 2 % 2]
        absolute = (
            52000 + round((day - date(2024, 1, 1)).days * 14.58) + (0 if direction == "descending" else 8)
        )
        passes.append(RadarPass(index, time, platform, direction, orbit, absolute, time - timedelta(days=6)))
        day += timedelta(days=request.radar_every)
    return passes


def wetness(seed: int, year: int, day: float) -> float:
    """Moisture of the soils, 0 (dry) to 1 (soaked): rain on about one day in six, dried up within a week."""
    rng = stream(seed, "rain", year)
    days = np.arange(1, 367)
    rain: Doubles = np.where(rng.random(366) < 0.17, rng.gamma(1.2, 0.45, 366), 0.0)
    past = days <= day
    return float(np.clip((rain[past] * np.exp(-(day - days[past]) / 4.0)).sum(), 0.0, 1.0))


def _weather(request: SimulateRequest, count: int) -> tuple[Doubles, Doubles]:
    """(cloud share, mean cirrus opacity) per acquisition: a third clear, half of them usable, a third overcast."""
    rng = stream(request.seed, "clouds")
    rank = (rng.permutation(count) + rng.uniform(0.2, 0.8, count)) / count
    share = np.interp(rank, [0.0, 0.28, 0.50, 0.62, 0.80, 1.0], [0.0, 0.02, 0.22, 0.60, 0.93, 1.0])
    cirrus = np.where(rng.random(count) < 0.25, rng.uniform(0.04, 0.14, count), 0.0)
    return np.clip(share * request.clouds, 0.0, 1.0), cirrus * min(request.clouds, 1.0)


def _optical(
    request: SimulateRequest, index: int, day: date, number: int, cloud: float, cirrus: float, edge: bool
) -> OpticalPass:
    orbit = NEIGHBOUR_ORBIT if edge else OPTICAL_ORBIT
    if edge:
        day += timedelta(days=-2 if day > request.first_day + timedelta(days=2) else 0)
        cloud = min(cloud, 0.12)
    platform = ("S2A", "S2B")[number % 2]
    hour, minute = _OPTICAL_TIME[orbit]
    time = datetime(day.year, day.month, day.day, hour, minute, 31 if platform == "S2A" else 29, tzinfo=UTC)
    generation = time + timedelta(hours=4, minutes=11 + number % 40, seconds=7 * number % 60)
    return OpticalPass(index, time, platform, orbit, _absolute_orbit(platform, day, orbit), BASELINE, generation,
                       cloud, cirrus, edge)  # fmt: skip


def _absolute_orbit(platform: str, day: date, relative: int) -> int:
    known, count, shift = _ORBIT_COUNT[platform]
    estimate = count + round((day - known).days * 14.3)
    return estimate + (relative - 1 - shift - estimate + 71) % 143 - 71


def _twins(request: SimulateRequest, passes: list[OpticalPass]) -> list[OpticalPass]:
    """Products that a catalogue must recognise as superseded: an old baseline without offset, and a user's own run."""
    usable = sorted((p for p in passes if not p.swath_edge), key=lambda p: p.cloud)
    if not request.twins or len(usable) < 3:
        return []
    old, own = usable[0], usable[1]
    return [
        replace(old, baseline="0214", generation=old.generation - timedelta(hours=2)),
        replace(own, baseline="9999", generation=own.generation + timedelta(days=400)),
    ]
