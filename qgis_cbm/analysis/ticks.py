"""Where axis ticks go and what they say: dates in UTC, and round numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from .timeseries import utc

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_DAY_STEPS = {1: range(1, 32), 2: range(1, 30, 2), 5: (1, 6, 11, 16, 21, 26), 10: (1, 11, 21), 15: (1, 16)}


@dataclass(frozen=True)
class Tick:
    """A position on an axis and its label; a line break parts the finer from the coarser unit of a date."""

    value: float
    label: str


def date_ticks(start: float, stop: float, maximum: int, months: Sequence[str] = MONTHS) -> tuple[Tick, ...]:
    """Return at most about `maximum` ticks between two times (seconds UTC), from hours to decades.

    The second line of a label (day, month with year, or year) stands at the first tick and where it changes.
    months: the twelve short month names to write.
    """
    if not stop > start:
        return ()
    maximum = max(maximum, 1)
    first, last = utc(start), utc(stop)
    for step in (1, 3, 6, 12):
        if (stop - start) / (3600 * step) <= maximum:
            return _label(_hours(first, last, step), "hour", months)
    for step, days in _DAY_STEPS.items():
        if (stop - start) / (86400 * step) <= maximum:
            return _label(_days(first, last, days), "day", months)
    for step in (1, 2, 3, 6):
        if (stop - start) / (86400 * 30.4 * step) <= maximum:
            return _label(_months(first, last, step), "month", months)
    step = next(s for s in (1, 2, 5, 10, 20, 50, 10_000) if (stop - start) / (86400 * 365 * s) <= maximum)
    years = range(first.year - first.year % step, last.year + 1, step)
    dates = [datetime(year, 1, 1, tzinfo=timezone.utc) for year in years if year > 0]
    return _label([date for date in dates if first <= date <= last], "year", months)


def _hours(first: datetime, last: datetime, step: int) -> list[datetime]:
    date = first.replace(hour=first.hour - first.hour % step, minute=0, second=0, microsecond=0)
    found = []
    while date <= last:
        if date >= first:
            found.append(date)
        date += timedelta(hours=step)
    return found


def _days(first: datetime, last: datetime, days: Sequence[int]) -> list[datetime]:
    date = first.replace(hour=0, minute=0, second=0, microsecond=0)
    found = []
    while date <= last:
        if date >= first and date.day in days:
            found.append(date)
        date += timedelta(days=1)
    return found


def _months(first: datetime, last: datetime, step: int) -> list[datetime]:
    dates = (
        datetime(year, month, 1, tzinfo=timezone.utc)
        for year in range(first.year, last.year + 1)
        for month in range(1, 13, step)
    )
    return [date for date in dates if first <= date <= last]


def _label(dates: Sequence[datetime], unit: str, months: Sequence[str]) -> tuple[Tick, ...]:
    ticks, previous = [], None
    for date in dates:
        month = months[date.month - 1]
        if unit == "hour":
            fine, coarse = f"{date:%H:%M}", f"{date.day} {month} {date.year}"
        elif unit == "day":
            fine, coarse = str(date.day), f"{month} {date.year}"
        elif unit == "month":
            fine, coarse = month, str(date.year)
        else:
            fine, coarse = str(date.year), ""
        ticks.append(
            Tick(date.timestamp(), fine if coarse == previous or not coarse else f"{fine}\n{coarse}")
        )
        previous = coarse
    return tuple(ticks)


def value_ticks(low: float, high: float, maximum: int, decimal: str = ".") -> tuple[Tick, ...]:
    """Return at most `maximum` round numbers (1, 2 or 5 times a power of ten apart) from low to high.

    decimal: the decimal separator of the labels.
    """
    if not high > low or not math.isfinite(high - low):
        return ()
    maximum = max(maximum, 2)
    exponent = math.floor(math.log10((high - low) / maximum))
    step = next(
        factor * 10.0**exponent
        for factor in (1, 2, 5, 10, 20, 50)
        if math.floor(high / (factor * 10.0**exponent)) - math.ceil(low / (factor * 10.0**exponent)) + 1
        <= maximum
    )
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    numbers = range(math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9) + 1)
    return tuple(
        Tick(
            number * step,
            f"{number * step:.{decimals}f}".replace(".", decimal).replace("-", "\N{MINUS SIGN}"),
        )
        for number in numbers
    )
