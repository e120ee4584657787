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
# A known (date, absolute orbit) of each platform, the shift from absolute to relative orbit, and the orbits
# and days of a repeat cycle.
_ORBIT_COUNT = {
    "S2A": (date(2023, 8, 21), 42640, 2, 143, 10),
    "S2B": (date(2021, 1, 22), 20270, -27, 143, 10),
    "S1A": (date(2018, 8, 21), 23340, -73, 175, 12),
    "S1B": (date(2018, 8, 21), 12356, -27, 175, 12),
    "S1C": (date(2025, 4, 1), 1700, -172, 175, 12),
}


@dataclass(frozen=True)
class OpticalPass:
    """One Sentinel-2 product: sensing start, orbit, processing baseline and its weather.

    `cloud` target share of thick cloud, `cirrus` its mean opacity, `swath_edge` whether the image lies partly
    outside the swath. `index` numbers acquisitions: a twin, the same one processed otherwise, repeats it.
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
        """What is added to the digital numbers from baseline 04.00 on; BOA_ADD_OFFSET says how to undo it."""
        return 1000 if int(self.baseline) >= 400 else 0

    @property
    def day(self) -> float:
        """Day of the year, 1 January = 1."""
        return float(self.time.timetuple().tm_yday)


@dataclass(frozen=True)
class RadarPass:
    """One Sentinel-1 pass; `earlier` is the other satellite's on the same track six days before it."""

    index: int
    time: datetime
    platform: str
    direction: str
    relative_orbit: int
    absolute_orbit: int
    earlier: datetime
    earlier_platform: str

    @property
    def day(self) -> float:
        """Day of the year, 1 January = 1."""
        return float(self.time.timetuple().tm_yday)


def optical_passes(request: SimulateRequest) -> list[OpticalPass]:
    """The Sentinel-2 products of the season in time order, superseded twins included."""
    first = min(request.first_day + timedelta(days=2), request.last_day)
    days = (request.last_day - first).days // request.every + 1
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
    passes: list[RadarPass] = []
    day = request.first_day + timedelta(days=1)
    while day <= request.last_day:
        index = len(passes)
        direction, orbit, clock = RADAR_TRACKS[index % 2]
        time = datetime(day.year, day.month, day.day, *clock, tzinfo=UTC)
        platform = ("S1A", partner)[index // 2 % 2]
        absolute = _absolute_orbit(platform, day, orbit)
        earlier = time - timedelta(days=6)
        before = partner if platform == "S1A" else "S1A"
        passes.append(RadarPass(index, time, platform, direction, orbit, absolute, earlier, before))
        day += timedelta(days=request.radar_every)
    return passes


def wetness(seed: int, year: int, day: float) -> float:
    """Moisture of the soils, 0 (dry) to 1 (soaked): rain on about one day in six, dried up within a week."""
    days = np.arange(1, 367)
    rain = rain_of_year(seed, year)
    past = days <= day
    return float(np.clip((rain[past] * np.exp(-(day - days[past]) / 4.0)).sum(), 0.0, 1.0))


def rain_of_year(seed: int, year: int) -> Doubles:
    """What every day of a year adds to the moisture of the soils, 366 values, 0 on dry days."""
    rng = stream(seed, "rain", year)
    rain: Doubles = np.where(rng.random(366) < 0.17, rng.gamma(1.2, 0.45, 366), 0.0)
    return rain


def _weather(request: SimulateRequest, count: int) -> tuple[Doubles, Doubles]:
    """(cloud share, mean cirrus opacity) per acquisition: half of them usable, a third overcast.

    Of every four in a row one comes from each quarter, so that no season has a hole of months.
    """
    rng = stream(request.seed, "clouds")
    quarter = np.concatenate([rng.permutation(4) for _ in range(count // 4 + 1)])[:count]
    rank = (quarter + rng.uniform(0.05, 0.95, count)) / 4
    share = np.interp(rank, [0.0, 0.32, 0.58, 0.68, 0.84, 1.0], [0.0, 0.02, 0.16, 0.55, 0.93, 1.0])
    cirrus = np.where(rng.random(count) < 0.15, rng.uniform(0.04, 0.14, count), 0.0)
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
    count = _absolute_orbit(platform, day, orbit)
    return OpticalPass(index, time, platform, orbit, count, BASELINE, generation, cloud, cirrus, edge)


def _absolute_orbit(platform: str, day: date, relative: int) -> int:
    """The absolute orbit of the pass of a relative orbit that is nearest to the day.

    Before a satellite's first one they are counted as if it had flown a thousand cycles by then: every pass
    has a number of its own.
    """
    known, count, shift, orbits, cycle = _ORBIT_COUNT[platform]
    estimate = count + round((day - known).days * orbits / cycle)
    nearest = estimate + (relative - 1 - shift - estimate + orbits // 2) % orbits - orbits // 2
    return nearest if nearest > 0 else nearest + 1000 * orbits


def _twins(request: SimulateRequest, passes: list[OpticalPass]) -> list[OpticalPass]:
    """What a catalogue must see as superseded: an old baseline without offset, and a user's own run."""
    usable = sorted((p for p in passes if not p.swath_edge), key=lambda p: p.cloud)
    if not request.twins or len(usable) < 3:
        return []
    old, own = usable[0], usable[1]
    return [
        replace(old, baseline="0214", generation=old.generation - timedelta(hours=2)),
        replace(own, baseline="9999", generation=own.generation + timedelta(days=400)),
    ]
