"""Where axis ticks go and what they say: dates in UTC, and round numbers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone

from .timeseries import utc

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

MINUS = "\N{MINUS SIGN}"
_DAY_STEPS = {1: range(1, 32), 2: range(1, 30, 2), 5: (1, 6, 11, 16, 21, 26), 10: (1, 11, 21), 15: (1, 16)}


@dataclass(frozen=True)
class Tick:
    """A position on an axis and its label; a line break parts the finer from the coarser unit of a date."""

    value: float
    label: str


def date_ticks(start: float, stop: float, maximum: int, months: Sequence[str] = MONTHS) -> tuple[Tick, ...]:
    """Return at most about `maximum` ticks between two times (seconds UTC), from hours to decades.

    The second line of a label (day, month with year, or year) stands at the first tick and where it changes,
    unless it would touch the next one or the end of the axis.
    months: the twelve short month names to write.
    """
    if not stop > start:
        return ()
    maximum = max(maximum, 1)
    dates, unit = _dates(utc(start), utc(stop), stop - start, maximum)
    room = (stop - start) / maximum if unit in ("hour", "day") else 0.0
    return _label(dates, unit, months, stop, room)


def _dates(first: datetime, last: datetime, span: float, maximum: int) -> tuple[list[datetime], str]:
    """Return the dates of ticks and the finer unit of their labels."""
    for step in (1, 3, 6, 12):
        if span / (3600 * step) <= maximum:
            return _hours(first, last, step), "hour"
    for step, days in _DAY_STEPS.items():
        if span / (86400 * step) <= maximum:
            return _days(first, last, days), "day"
    for step in (1, 2, 3, 6):
        if span / (86400 * 30.4 * step) <= maximum:
            return _months(first, last, step), "month"
    step = next(s for s in (1, 2, 5, 10, 20, 50, 10_000) if span / (86400 * 365 * s) <= maximum)
    years = range(first.year - first.year % step, last.year + 1, step)
    dates = [datetime(year, 1, 1, tzinfo=timezone.utc) for year in years if year > 0]
    return [date for date in dates if first <= date <= last], "year"


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


def _label(
    dates: Sequence[datetime], unit: str, months: Sequence[str], stop: float, room: float
) -> tuple[Tick, ...]:
    """Label ticks; `room` is the time that the width of a second line takes."""
    lines = [_lines(date, unit, months) for date in dates]
    times = [date.timestamp() for date in dates]
    changes = [k for k in range(len(dates)) if lines[k][1] and (k == 0 or lines[k][1] != lines[k - 1][1])]
    ticks = [Tick(time, fine) for time, (fine, _coarse) in zip(times, lines)]
    for k, following in zip(changes, [*changes[1:], None]):
        touches = following is not None and times[following] - times[k] < 1.6 * room
        clipped = stop - times[k] < 0.3 * room and k != changes[0]
        if not touches and not clipped:
            ticks[k] = Tick(times[k], "\n".join(lines[k]))
    return tuple(ticks)


def _lines(date: datetime, unit: str, months: Sequence[str]) -> tuple[str, str]:
    """Return the finer and the coarser part of a label."""
    month = months[date.month - 1]
    if unit == "hour":
        return f"{date:%H:%M}", f"{date.day} {month} {date.year}"
    if unit == "day":
        return str(date.day), f"{month} {date.year}"
    return (month, str(date.year)) if unit == "month" else (str(date.year), "")


def value_ticks(low: float, high: float, maximum: int, decimal: str = ".") -> tuple[Tick, ...]:
    """Return at most `maximum` round numbers (1, 2 or 5 times a power of ten apart) from low to high.

    decimal: the decimal separator of the labels.
    """
    if not high > low or not math.isfinite(high - low):
        return ()
    maximum = max(maximum, 2)
    unit = 10.0 ** math.floor(math.log10((high - low) / maximum))
    step = next(f * unit for f in (1, 2, 5, 10, 20, 50) if len(_multiples(f * unit, low, high)) <= maximum)
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    return tuple(
        Tick(number * step, f"{number * step:.{decimals}f}".replace(".", decimal).replace("-", MINUS))
        for number in _multiples(step, low, high)
    )


def legible(ticks: Sequence[Tick], low: float, high: float, height: float, font: float) -> tuple[Tick, ...]:
    """Return ticks of an axis from low to high, `height` pixels long, without the labels that would overlap.

    font: height of the letters in pixels. The lowest label stays, and of the others those that are far enough
    from the one below; panels are further apart than half a label at the end of each.
    """
    kept: list[int] = []
    places = [(tick.value - low) / (high - low) * height for tick in ticks]
    for number, place in enumerate(places):
        if not kept or place - places[kept[-1]] >= 1.15 * font:
            kept.append(number)
    return tuple(tick if number in kept else replace(tick, label="") for number, tick in enumerate(ticks))


def _multiples(step: float, low: float, high: float) -> range:
    """Return the whole numbers whose multiples of `step` lie from low to high, ends included."""
    return range(math.ceil(low / step - 1e-6), math.floor(high / step + 1e-6) + 1)
