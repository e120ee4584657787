"""ERA5 files as the Climate Data Store has given them over the years, small and of known values."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

import netCDF4
import numpy as np

LONS, LATS = (5.0, 5.25, 5.5, 5.75), (52.25, 52.0)
Field = Callable[[datetime, float, float], float]


def kelvin(time: datetime, lon: float, lat: float) -> float:
    """Warmest at 14 h, warmer day by day and to the south."""
    return 280.0 + time.day + 5 * np.cos((time.hour - 14) / 24 * 2 * np.pi) - (lat - 52)


def metres(time: datetime, lon: float, lat: float) -> float:
    """Rain in the hour before `time`: 1 mm in the last hour of each day, 0.1 mm in all others."""
    return 1e-3 if time.hour == 0 else 1e-4


def hours(start: str, count: int) -> list[datetime]:
    return [datetime.fromisoformat(start) + timedelta(hours=n) for n in range(count)]


def write_netcdf(
    path: Path,
    times: Sequence[datetime],
    *,
    form: str = "new",
    names: Sequence[str] = ("t2m", "tp"),
    lons: Sequence[float] = LONS,
    lats: Sequence[float] = LATS,
    temperature: Field = kelvin,
    rain: Field = metres,
    units: dict[str, str] | None = None,
    preliminary_from: datetime | None = None,
) -> Path:
    """`form`: `old` (packed shorts, hours since 1900), `new` (floats, seconds since 1970, valid_time).

    `preliminary_from`: adds the dimension expver; from this time on only version 5 has values.
    """
    new = form == "new"
    with netCDF4.Dataset(path, "w", format="NETCDF4" if new else "NETCDF3_64BIT_OFFSET") as file:
        clock = "valid_time" if new else "time"
        dimensions = [clock, "latitude", "longitude"]
        if preliminary_from:
            dimensions.insert(1, "expver")
            file.createDimension("expver", 2)
            file.createVariable("expver", "i4", ("expver",))[:] = (1, 5)
        for name, values, unit in (("longitude", lons, "degrees_east"), ("latitude", lats, "degrees_north")):
            file.createDimension(name, len(values))
            axis = file.createVariable(name, "f8" if new else "f4", (name,))
            axis.units = unit
            axis[:] = values
        file.createDimension(clock, len(times))
        axis = file.createVariable(clock, "i8" if new else "i4", (clock,))
        axis.units = "seconds since 1970-01-01" if new else "hours since 1900-01-01 00:00:00.0"
        axis.calendar = "proleptic_gregorian" if new else "gregorian"
        axis[:] = [netCDF4.date2num(time, axis.units) for time in times]
        for name in names:
            field = temperature if name == "t2m" else rain
            values = np.array([[[field(t, lon, lat) for lon in lons] for lat in lats] for t in times])
            if preliminary_from:
                late = np.array([time >= preliminary_from for time in times])[:, None, None]
                values = np.stack((np.where(late, np.nan, values), np.where(late, values, np.nan)), axis=1)
            if new:
                variable = file.createVariable(name, "f4", dimensions, fill_value=np.nan, zlib=True)
            else:
                variable = file.createVariable(name, "i2", dimensions, fill_value=-32767)
                low, high = np.nanmin(values), np.nanmax(values)
                variable.scale_factor = max((high - low) / 60_000, 1e-12)
                variable.add_offset = (high + low) / 2
            variable.units = (units or {}).get(name, "K" if name == "t2m" else "m")
            missing = np.isnan(values)
            variable[:] = np.ma.array(np.where(missing, np.nanmin(values), values), mask=missing)
    return path


def write_zip(path: Path, files: dict[str, Path]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, file in files.items():
            archive.write(file, name)
    return path
