"""Import ERA5 files into era5_grid and era5_data, in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.config import Settings
from cbm_backend.db.connection import connect, transaction
from cbm_backend.db.roles import act_as_owner
from cbm_backend.errors import InputError
from cbm_backend.weather import store
from cbm_backend.weather.daily_file import DailyRow, read_daily
from cbm_backend.weather.era5_file import Era5File, open_era5
from cbm_backend.weather.hourly import HourlyValues
from cbm_backend.weather.model import CellGrid, Day

CELL_DEGREES = 0.25


@dataclass(frozen=True)
class Imported:
    """What came of an import: cells and days written, the first and last, days that wait for hours."""

    cells: int
    days: int
    first: date | None
    last: date | None
    waiting: tuple[date, ...]


def import_weather(settings: Settings, paths: Sequence[Path], aois: Sequence[str] = ()) -> Imported:
    """Read all files together, so that a day whose hours lie in two of them is complete.

    `aois`: only cells that meet these areas; all areas when empty. Importing a file again changes nothing.
    Raises `InputError`, `NotFound`, `Conflict` with a sentence, and then has changed nothing.
    """
    for path in paths:
        if not path.is_file():
            raise InputError(f"{path}: there is no such file.")
    daily = [row for path in paths if _is_csv(path) for row in read_daily(path)]
    connection = connect(settings, application="cbm weather")
    try:
        with ExitStack() as stack, transaction(connection) as cursor:
            files = [f for path in paths if not _is_csv(path) for f in stack.enter_context(open_era5(path))]
            act_as_owner(cursor)
            areas = store.area_names(cursor, aois)
            days = _daily(cursor, daily, areas)
            hourly, waiting = _hourly(cursor, files, areas)
            days += hourly
            store.save_days(cursor, days)
    finally:
        connection.close()
    if not days and not waiting:
        raise InputError(f"None of the cells of these files meets the area {', '.join(areas)}.")
    known = [d.day for d in days]
    return Imported(
        len({d.grid_id for d in days}),
        len(set(known)),
        min(known, default=None),
        max(known, default=None),
        tuple(sorted(waiting)),
    )


def _is_csv(path: Path) -> bool:
    return path.suffix.lower() == ".csv"


def _daily(cursor: Cursor, rows: Sequence[DailyRow], areas: Sequence[str]) -> list[Day]:
    """The days of CSV files. A later line about the same cell and day overrules an earlier one."""
    store.known_cells(cursor, {row.cell for row in rows if isinstance(row.cell, int)})
    places = sorted({row.cell for row in rows if isinstance(row.cell, tuple)})
    ids = store.ensure_cells(cursor, places, CELL_DEGREES, areas) if places else {}
    found: dict[tuple[int, date], Day] = {}
    for row in rows:
        grid_id = row.cell if isinstance(row.cell, int) else ids.get(row.cell)
        if grid_id is not None:
            found[grid_id, row.day] = Day(grid_id, row.day, *row.values)
    return list(found.values())


def _hourly(cursor: Cursor, files: Sequence[Era5File], areas: Sequence[str]) -> tuple[list[Day], set[date]]:
    """The complete days of hourly files, and the days that still lack hours."""
    ids = [_cells(cursor, file.grid, areas) for file in files]
    index = {
        grid_id: number for number, grid_id in enumerate(sorted({i for found in ids for i in found.values()}))
    }
    if not index:
        return [], set()
    values = HourlyValues(len(index))
    for file, found in zip(files, ids, strict=True):
        rows, columns = (np.array(axis) for axis in zip(*found, strict=True)) if found else ((), ())
        cells = np.array([index[grid_id] for grid_id in found.values()], np.intp)
        for hour in file.hours() if found else ():
            values.put(hour.quantity, hour.time, cells, hour.values[rows, columns])
    grid_ids = {number: grid_id for grid_id, number in index.items()}
    # What is new of a day that came in part is kept for later imports before older hours are added to it.
    parts = [
        (grid_ids[cell], day, quantity, hour, value) for quantity, day, hour, cell, value in values.parts()
    ]
    for grid_id, day, quantity, hour, value in store.stored_hours(
        cursor, list(index), sorted({p[1] for p in parts})
    ):
        values.fill(quantity, day, hour, index[grid_id], value)
    store.save_hours(cursor, parts)
    return list(values.days(grid_ids)), {day for _, day, _, _, _ in values.parts()}


def _cells(cursor: Cursor, grid: CellGrid, areas: Sequence[str]) -> dict[tuple[int, int], int]:
    """(row, column) -> id of the cells of the grid that meet an area."""
    places = [(lon, lat) for lat in grid.lats for lon in grid.lons]
    ids = store.ensure_cells(cursor, places, grid.size, areas)
    width = len(grid.lons)
    return {divmod(number, width): ids[place] for number, place in enumerate(places) if place in ids}
