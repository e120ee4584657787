"""Daily weather as CSV: a cell by `grid_id` or by `lon,lat`, a day, and any of tmin, tmax, tmean, prec."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cbm_backend.errors import InputError

_COLUMNS = {
    "x": "lon",
    "longitude": "lon",
    "y": "lat",
    "latitude": "lat",
    "date": "meteo_date",
    "day": "meteo_date",
}
_VALUES = {"tmin": (-100.0, 70.0), "tmax": (-100.0, 70.0), "tmean": (-100.0, 70.0), "prec": (0.0, 2000.0)}


@dataclass(frozen=True)
class DailyRow:
    """One line: `cell` is a grid_id or the (lon, lat) of a cell's centre; None for a value not given."""

    cell: int | tuple[float, float]
    day: date
    values: tuple[float | None, float | None, float | None, float | None]


def read_daily(path: Path) -> list[DailyRow]:
    """Every line of the file. Raises `InputError` naming the line and column that is not usable."""
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            return list(_rows(path, csv.DictReader(file)))
    except (UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path.name}: is no CSV in UTF-8.", detail=str(error)) from error


def _rows(path: Path, reader: csv.DictReader) -> Iterator[DailyRow]:
    names = [
        (_COLUMNS.get(plain, plain)) for plain in ((n or "").strip().lower() for n in reader.fieldnames or ())
    ]
    reader.fieldnames = names
    by_id = "grid_id" in names
    if (
        not (by_id or {"lon", "lat"} <= set(names))
        or "meteo_date" not in names
        or not set(names) & set(_VALUES)
    ):
        raise InputError(
            f"{path.name}: needs the columns lon and lat (or grid_id), meteo_date, and some of tmin, tmax, "
            "tmean, prec."
        )
    for row in reader:
        where = f"{path.name}, line {reader.line_num}"
        tmin, tmax, tmean, prec = (_number(where, name, row.get(name), *_VALUES[name]) for name in _VALUES)
        if (
            tmin is not None
            and tmax is not None
            and not tmin <= (tmean if tmean is not None else tmax) <= tmax
        ):
            raise InputError(f"{where}: tmin, tmean and tmax are not in this order.")
        cell: int | tuple[float, float]
        if by_id:
            cell = int(_required(where, "grid_id", row.get("grid_id"), 0, 2**31 - 1))
        else:
            cell = (
                round(_required(where, "lon", row.get("lon"), -180, 180), 6),
                round(_required(where, "lat", row.get("lat"), -90, 90), 6),
            )
        yield DailyRow(cell, _day(where, row.get("meteo_date")), (tmin, tmax, tmean, prec))


def _day(where: str, text: str | None) -> date:
    try:
        return date.fromisoformat((text or "").strip())
    except ValueError:
        raise InputError(f"{where}: meteo_date '{text}' is no day of the form YYYY-mm-dd.") from None


def _number(where: str, name: str, text: str | None, low: float, high: float) -> float | None:
    text = (text or "").strip()
    if text.lower() in ("", "na", "nan", "null"):
        return None
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not low <= value <= high:
        raise InputError(f"{where}: {name} '{text}' is no number from {low:g} to {high:g}.")
    return value


def _required(where: str, name: str, text: str | None, low: float, high: float) -> float:
    value = _number(where, name, text, low, high)
    if value is None:
        raise InputError(f"{where}: {name} is empty.")
    return value
