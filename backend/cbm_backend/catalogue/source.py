"""What every source of scenes offers: entries that become rows, or a reason why they do not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol

import shapely

from cbm_backend.catalogue.static_stac import Filter, Walk
from cbm_backend.catalogue.store import Row


@dataclass(frozen=True)
class Wanted:
    """Which scenes: those that touch `area` (EPSG:4326), of whole days from `start` to `end`, of one card.

    `since` (UTC) asks for what a provider has published since then, where it can tell. `level_1c` takes
    Sentinel-2 Level-1C, too. `collections` replaces those of the profile.
    """

    area: shapely.Geometry
    start: date | None = None
    end: date | None = None
    card: str | None = None
    since: datetime | None = None
    level_1c: bool = False
    collections: tuple[str, ...] = ()

    @property
    def filter(self) -> Filter:
        """The box and the days alone."""
        west, south, east, north = shapely.bounds(self.area).tolist()
        return Filter((west, south, east, north), self.start, self.end)

    @property
    def first(self) -> datetime | None:
        """The first moment, naive UTC."""
        return datetime.combine(self.start, time.min) if self.start else None

    @property
    def after(self) -> datetime | None:
        """The first moment that is too late, naive UTC."""
        return datetime.combine(self.end, time.min) + timedelta(days=1) if self.end else None

    def search_area(self) -> shapely.Geometry:
        """A simple polygon around the area, short enough for a request."""
        hull = shapely.convex_hull(self.area)
        hull = shapely.simplify(hull, 0.001)
        few = shapely.get_num_coordinates(hull) <= 64 and shapely.get_type_id(hull) == 3
        return shapely.normalize(hull if few else shapely.envelope(self.area))


@dataclass(frozen=True)
class Entry:
    """One scene of a source. `row` does the reading; it raises `InputError` to refuse it, or `Unchanged`."""

    name: str
    row: Callable[[], Row]


class Unchanged(Exception):
    """The scene is stored as it is; there was no need to read it again."""


class Source(Protocol):
    """A provider of scenes."""

    def entries(self, wanted: Wanted, seen: Walk) -> Iterator[Entry]:
        """What may be wanted; `seen` learns what was left out before an entry was made of it.

        Raises `InputError` or `Unavailable` when the source as a whole cannot be read.
        """


@dataclass
class Limits:
    """Guards against a server that pages in circles."""

    pages: int = 100_000
    visited: set[str] = field(default_factory=set)

    def again(self, page: str) -> bool:
        """Whether this page was asked for before, or there were too many."""
        if page in self.visited or len(self.visited) >= self.pages:
            return True
        self.visited.add(page)
        return False


def rfc3339(moment: datetime) -> str:
    """A naive UTC or an aware time as `2023-04-05T00:00:00Z`."""
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
