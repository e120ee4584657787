"""From hours to days: which day an hour belongs to, and what a day is worth once it has all of them. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta

import numpy as np

from cbm_backend.weather.model import PRECIPITATION, TEMPERATURE, Day

HOURS = 24


def slot(quantity: str, time: datetime) -> tuple[date, int]:
    """The day and hour that a value stamped `time` belongs to.

    ERA5 accumulates precipitation over the hour before the stamp: the value of 00:00 fell on the day before.
    """
    if quantity == PRECIPITATION:
        time -= timedelta(hours=1)
    return time.date(), time.hour


class HourlyValues:
    """The hours of some cells: [hour, cell] for each quantity and day, NaN where nothing is known."""

    def __init__(self, cells: int):
        self._days: dict[tuple[str, date], np.ndarray] = defaultdict(
            lambda: np.full((HOURS, cells), np.nan, np.float32)
        )

    def put(self, quantity: str, time: datetime, cells: np.ndarray, values: np.ndarray) -> None:
        """Note the values of one hour for the cells with these indexes; missing ones leave what was there."""
        day, hour = slot(quantity, time)
        row = self._days[quantity, day][hour]
        row[cells] = np.where(np.isnan(values), row[cells], values)

    def fill(self, quantity: str, day: date, hour: int, cell: int, value: float) -> None:
        """Put in an hour known from before, where this import brings none."""
        hours = self._days.get((quantity, day))
        if hours is not None and np.isnan(hours[hour, cell]):
            hours[hour, cell] = value

    def parts(self) -> Iterator[tuple[str, date, int, int, float]]:
        """(quantity, day, hour, cell, value) of every day that lacks an hour of a cell that has others."""
        for (quantity, day), hours in self._days.items():
            known = ~np.isnan(hours)
            partly = known.any(0) & ~known.all(0)
            for hour, cell in np.argwhere(known & partly):
                yield quantity, day, int(hour), int(cell), float(hours[hour, cell])

    def whole_days(self) -> Iterator[tuple[str, date, np.ndarray]]:
        """(quantity, day, indexes of the cells that have all 24 hours)."""
        for (quantity, day), hours in self._days.items():
            whole = np.flatnonzero(~np.isnan(hours).any(0))
            if whole.size:
                yield quantity, day, whole

    def days(self, grid_ids: Mapping[int, int]) -> Iterable[Day]:
        """The complete days, rounded to one decimal; `grid_ids`: index of a cell -> its id."""
        found: dict[tuple[int, date], dict[str, float]] = defaultdict(dict)
        for quantity, day, cells in self.whole_days():
            hours = self._days[quantity, day][:, cells].astype(np.float64)
            if quantity == TEMPERATURE:
                columns = {"tmin": hours.min(0), "tmax": hours.max(0), "tmean": hours.mean(0)}
            else:
                columns = {"prec": hours.sum(0)}
            for name, values in columns.items():
                for cell, value in zip(cells.tolist(), np.round(values, 1).tolist(), strict=True):
                    found[grid_ids[cell], day][name] = value
        for (grid_id, day), values in found.items():
            yield Day(
                grid_id, day, values.get("tmin"), values.get("tmax"), values.get("tmean"), values.get("prec")
            )

    def covered(self) -> set[date]:
        """Every day for which there is at least one value."""
        return {day for (_, day), hours in self._days.items() if not np.isnan(hours).all()}
