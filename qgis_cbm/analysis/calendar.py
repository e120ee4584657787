"""The calendar of a season: months down, eight half weeks across."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from .timeseries import utc

COLUMNS = ((1, 3), (4, 7), (8, 11), (12, 15), (16, 19), (20, 23), (24, 27), (28, 31))
"""First and last day of the month of each column."""


@dataclass(frozen=True)
class Place:
    """Where a date stands: row of its month, column, and line within the row."""

    month: int
    column: int
    line: int


@dataclass(frozen=True)
class Arrangement:
    """Dates in a calendar. months: their first days; lines: how many lines each needs; places: of the dates.

    A month has more than one line where several dates lie in one half week.
    """

    months: tuple[date, ...] = ()
    lines: tuple[int, ...] = ()
    places: tuple[Place, ...] = ()

    def first_line(self, month: int) -> int:
        """Return how many lines stand above a month."""
        return sum(self.lines[:month])


def column_of(day: date) -> int:
    """Return the column of a day, 0 to 7."""
    return next(column for column, (_, last) in enumerate(COLUMNS) if day.day <= last)


def months(times: Iterable[float]) -> tuple[date, ...]:
    """Return the first days of all months from the first to the last time (seconds UTC), empty ones too."""
    days = [utc(time).date() for time in times]
    if not days:
        return ()
    month, last, found = min(days).replace(day=1), max(days), []
    while month <= last:
        found.append(month)
        month = date(month.year + month.month // 12, month.month % 12 + 1, 1)
    return tuple(found)


def arrange(times: Sequence[float]) -> Arrangement:
    """Return where times (seconds UTC, ascending) stand, every one in a place of its own."""
    rows = months(times)
    number = {month: row for row, month in enumerate(rows)}
    used: Counter[tuple[int, int]] = Counter()
    places = []
    for time in times:
        day = utc(time).date()
        cell = (number[day.replace(day=1)], column_of(day))
        places.append(Place(*cell, used[cell]))
        used[cell] += 1
    lines = [max([1, *(used[row, column] for column in range(len(COLUMNS)))]) for row in range(len(rows))]
    return Arrangement(rows, tuple(lines), tuple(places))
