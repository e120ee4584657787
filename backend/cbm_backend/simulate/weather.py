"""Daily weather over the landscape, as the CSV that `cbm-backend weather import` reads."""

from __future__ import annotations

import csv
import math
from datetime import date, timedelta
from pathlib import Path

from pyproj import Transformer

from cbm_backend.simulate.grid import Grid
from cbm_backend.simulate.noise import stream
from cbm_backend.simulate.schedule import rain_of_year

CELL = 0.25
# Temperate lowland: yearly mean and swing of the daily mean (C), the coldest day of the year.
_MEAN, _SWING, _COLDEST = 10.5, 7.8, 22
_MM = 14.0


def write_weather(path: Path, grid: Grid, seed: int, year: int) -> None:
    """Write tmin, tmax, tmean (C) and prec (mm) from October of the year before to the year's end.

    It rains on the days that soak the soils of the radar scenes.
    """
    first, last = date(year - 1, 10, 1), date(year, 12, 31)
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    rain = {each: rain_of_year(seed, each) for each in (year - 1, year)}
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("lon", "lat", "meteo_date", "tmin", "tmax", "tmean", "prec"))
        for lon, lat in cells(grid):
            rng = stream(seed, "weather", round(lon / CELL) + 10_000, round(lat / CELL) + 10_000)
            anomaly = 0.0
            for day in days:
                number = day.timetuple().tm_yday
                wet = float(rain[day.year][number - 1])
                anomaly = 0.75 * anomaly + rng.normal(0.0, 1.5)
                season = _MEAN - _SWING * math.cos(2 * math.pi * (number - _COLDEST) / 365.25)
                # Rain cools the day and narrows the span between night and noon.
                mean = season + anomaly - (1.0 if wet else 0.0)
                span = rng.gamma(9.0, 0.08) * (6.0 + 0.25 * season) * (0.6 if wet else 1.0)
                values = (mean - 0.5 * span, mean + 0.5 * span, mean, wet * _MM)
                writer.writerow((lon, lat, day, *(f"{value:.1f}" for value in values)))


def cells(grid: Grid) -> list[tuple[float, float]]:
    """(lon, lat) of the centres of the cells of 0.25 degrees that the grid touches, from north to south."""
    left, bottom, right, top = grid.bounds
    west, south, east, north = Transformer.from_crs(grid.epsg, 4326, always_xy=True).transform_bounds(
        left, bottom, right, top
    )
    columns = range(round(west / CELL), round(east / CELL) + 1)
    rows = range(round(north / CELL), round(south / CELL) - 1, -1)
    return [(column * CELL, row * CELL) for row in rows for column in columns]
