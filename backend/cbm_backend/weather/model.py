"""What the weather modules pass to each other: a grid of cells, the values of an hour, the days of a cell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import numpy as np

TEMPERATURE = "temperature"
PRECIPITATION = "precipitation"
QUANTITIES = (TEMPERATURE, PRECIPITATION)


@dataclass(frozen=True)
class CellGrid:
    """Centres of square cells in degrees, longitudes from -180 to 180, rows from north to south."""

    lons: tuple[float, ...]
    lats: tuple[float, ...]
    size: float


@dataclass(frozen=True)
class Hour:
    """One quantity at one hour on a grid.

    `values`: float32 [row, column], degrees C or mm, NaN where missing. `time` is the stamp of the source
    (UTC): a temperature is of that moment, precipitation fell in the hour before it.
    """

    quantity: str
    time: datetime
    values: np.ndarray


@dataclass(frozen=True)
class Day:
    """The weather of one cell and day (UTC); None where it is not known."""

    grid_id: int
    day: date
    tmin: float | None
    tmax: float | None
    tmean: float | None
    prec: float | None
