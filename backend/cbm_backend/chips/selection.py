"""Which acquisitions of a place and period count: one of several tiles and processings (contract 6.1)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from datetime import date

from cbm_backend.chips.acquisition import Acquisition
from cbm_backend.chips.square import share_covered, square


def optical(
    found: Iterable[Acquisition], lon: float, lat: float, side: float, level: str, start: date, end: date
) -> list[Acquisition]:
    """Sentinel-2: one per sensing time, in time order; both days included.

    Kept is the product that covers most of the chip's square, then the one of the better baseline.
    """
    return _best(
        (a for a in found if a.level == level and start <= a.sensed.date() <= end),
        lambda a: a.sensed, lon, lat, side,
    )  # fmt: skip


def radar(
    found: Iterable[Acquisition], lon: float, lat: float, side: float, start: date, end: date
) -> list[Acquisition]:
    """Sentinel-1: one per day and orbit direction, in time order; both days included."""
    return _best(
        (a for a in found if start <= a.sensed.date() <= end),
        lambda a: (a.sensed.date(), a.direction), lon, lat, side,
    )  # fmt: skip


def _best(
    found: Iterable[Acquisition],
    key: Callable[[Acquisition], Hashable],
    lon: float,
    lat: float,
    side: float,
) -> list[Acquisition]:
    groups: dict[Hashable, list[Acquisition]] = defaultdict(list)
    for acquisition in found:
        groups[key(acquisition)].append(acquisition)
    area = square(lon, lat, side)

    def preference(acquisition: Acquisition) -> tuple:
        return share_covered(area, acquisition.footprint), acquisition.rank

    kept = [group[0] if len(group) == 1 else max(group, key=preference) for group in groups.values()]
    return sorted(kept, key=lambda a: (a.sensed, a.scene.reference))
