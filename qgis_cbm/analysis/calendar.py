"""The calendar of a season: months down, eight half weeks across."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from .timeseries import utc

COLUMNS = ((1, 3), (4, 7), (8, 11), (12, 15), (16, 19), (20, 23), (24, 27), (28, 31))
"""First and last day of the month of each column."""


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
