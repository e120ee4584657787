"""Hourly ERA5 files: NetCDF (old and new form of the Climate Data Store), GRIB, or a zip of them."""

from __future__ import annotations

import re
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader

from cbm_backend.errors import InputError
from cbm_backend.storage.gdal_env import gdal_env
from cbm_backend.weather.model import PRECIPITATION, TEMPERATURE, CellGrid, Hour

# What a file begins with -> the driver that may open it; nothing else is ever handed to GDAL.
_SIGNATURES = {b"CDF": "netCDF", b"\x89HDF": "netCDF", b"GRIB": "GRIB"}
MAX_UNZIPPED_BYTES = 20_000_000_000

_QUANTITY = {
    **dict.fromkeys(("t2m", "2t", "tmp", "t"), TEMPERATURE),
    **dict.fromkeys(("tp", "apcp", "tprate"), PRECIPITATION),
}
_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
_SINCE = re.compile(
    r"(second|minute|hour|day)s? since (\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?.*"
)
# What turns a unit into degrees C or mm: value * factor + offset.
_UNITS = {
    TEMPERATURE: {"k": (1.0, -273.15), "c": (1.0, 0.0)},
    PRECIPITATION: {"m": (1000.0, 0.0), "mm": (1.0, 0.0), "kgm^-2": (1.0, 0.0), "kg/m^2": (1.0, 0.0)},
}
_PLAUSIBLE = {TEMPERATURE: (-100.0, 70.0), PRECIPITATION: (-1.0, 500.0)}
EPOCH = datetime(1970, 1, 1)


@dataclass(frozen=True)
class _Band:
    """Where an hour stands in a raster and how its numbers become C or mm."""

    number: int
    quantity: str
    time: datetime
    preliminary: bool
    factor: float
    offset: float


class Era5File:
    """One open file: its grid, and its hours one after the other."""

    def __init__(self, path: Path, rasters: list[DatasetReader]):
        self._path = path
        self._rasters = [(raster, bands) for raster in rasters if (bands := _bands(path, raster))]
        if not self._rasters:
            raise InputError(
                f"{path.name}: holds neither the 2 m temperature (t2m) nor the precipitation (tp) of ERA5."
            )
        grids = {_grid(path, raster) for raster, _ in self._rasters}
        if len(grids) > 1:
            raise InputError(f"{path.name}: its variables lie on different grids.")
        self.grid = grids.pop()
        for quantity in (TEMPERATURE, PRECIPITATION):
            _check_steps(
                path, sorted({b.time for _, bands in self._rasters for b in bands if b.quantity == quantity})
            )

    def hours(self) -> Iterator[Hour]:
        """Every hour of every quantity; final values after preliminary ones of the same hour."""
        for raster, bands in self._rasters:
            for band in sorted(bands, key=lambda b: (not b.preliminary, b.number)):
                yield Hour(band.quantity, band.time, self._values(raster, band))

    def _values(self, raster: DatasetReader, band: _Band) -> np.ndarray:
        try:
            stored = raster.read(band.number, masked=True)
        except RasterioError as error:
            raise InputError(f"{self._path.name}: band {band.number} cannot be read; the file is damaged.",
                             detail=str(error)) from error  # fmt: skip
        values = stored.astype(np.float64).filled(np.nan) * band.factor + band.offset
        low, high = _PLAUSIBLE[band.quantity]
        # A comparison with NaN is false: missing cells pass.
        if ((values < low) | (values > high)).any():
            raise InputError(
                f"{self._path.name}: a {band.quantity} of {band.time:%Y-%m-%d %H:%M} is not between {low:g} "
                f"and {high:g}; is this an hourly file of ERA5 single levels?"
            )
        if band.quantity == PRECIPITATION:
            values = np.maximum(values, 0.0)  # packing leaves tiny negative amounts; NaN stays NaN
        return values.astype(np.float32)


@contextmanager
def open_era5(path: Path) -> Iterator[list[Era5File]]:
    """The file, or those in a zip (as the Climate Data Store sends them).

    Raises `InputError` when it cannot be read, holds no ERA5 variable or is not hourly.
    """
    with ExitStack() as stack:
        stack.enter_context(gdal_env())
        files = [path]
        if zipfile.is_zipfile(path):
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="cbm-era5-")))
            files = _unzip(path, folder)
        yield [Era5File(file, _rasters(file, stack)) for file in files]


def _unzip(path: Path, folder: Path) -> list[Path]:
    with zipfile.ZipFile(path) as archive:
        members = [m for m in archive.infolist() if m.filename.lower().endswith((".nc", ".grib", ".grb"))]
        if not members or sum(m.file_size for m in members) > MAX_UNZIPPED_BYTES:
            raise InputError(f"{path.name}: a zip must hold NetCDF or GRIB files, at most 20 GB unpacked.")
        files = []
        for number, member in enumerate(members):
            # The name inside is not trusted: only its last part, behind a number of ours.
            file = folder / f"{number}_{Path(member.filename).name}"
            with archive.open(member) as source, file.open("wb") as target:
                while block := source.read(1 << 20):
                    target.write(block)
            files.append(file)
    return files


def _rasters(path: Path, stack: ExitStack) -> list[DatasetReader]:
    """The file's variables, each a raster with a band an hour."""
    with path.open("rb") as file:
        begin = file.read(4)
    driver = next((name for signature, name in _SIGNATURES.items() if begin.startswith(signature)), None)
    if driver is None:
        raise InputError(f"{path.name}: cannot be read as NetCDF, GRIB or CSV.")
    try:
        whole = stack.enter_context(rasterio.open(path, driver=driver))
        names = whole.subdatasets
        rasters = [stack.enter_context(rasterio.open(name, driver=driver)) for name in names] or [whole]
    except RasterioError as error:
        raise InputError(f"{path.name}: cannot be read; the file is damaged.", detail=str(error)) from error
    # The classic form is not compressed, and its library reads zeros where the end of a file is missing.
    if begin.startswith(b"CDF") and path.stat().st_size < sum(_bytes(raster) for raster in rasters):
        raise InputError(f"{path.name}: is shorter than its header says; download it again.")
    return rasters


def _bytes(raster: DatasetReader) -> int:
    return raster.count * raster.width * raster.height * np.dtype(raster.dtypes[0]).itemsize


def _grid(path: Path, raster: DatasetReader) -> CellGrid:
    transform = raster.transform
    if raster.width < 2 or raster.height < 2 or transform.b or transform.d or transform.is_identity:
        raise InputError(
            f"{path.name}: its cells cannot be placed; ask for an area of at least 2 x 2 cells in degrees."
        )
    if abs(transform.a + transform.e) > 1e-6:
        raise InputError(f"{path.name}: its cells are not squares with north up.")
    lons = [transform.c + (column + 0.5) * transform.a for column in range(raster.width)]
    lats = [transform.f + (row + 0.5) * transform.e for row in range(raster.height)]
    wrapped = tuple(round((lon + 180) % 360 - 180, 6) for lon in lons)
    return CellGrid(wrapped, tuple(round(lat, 6) for lat in lats), round(transform.a, 6))


def _bands(path: Path, raster: DatasetReader) -> list[_Band]:
    found = []
    for number in range(1, raster.count + 1):
        tags = raster.tags(number)
        name = (tags.get("NETCDF_VARNAME") or tags.get("GRIB_ELEMENT") or "").lower()
        # Daily sums and forecasts of other elements stand in GRIB files beside what is wanted.
        quantity = _QUANTITY.get(re.sub(r"(?<=^tp)\d+$|(?<=^apcp)\d+$", "", name))
        if quantity is None:
            continue
        unit = tags.get("GRIB_UNIT") or raster.units[number - 1] or tags.get("units") or ""
        factor, offset = _conversion(path, quantity, unit)
        scale, shift = raster.scales[number - 1], raster.offsets[number - 1]
        preliminary = tags.get("NETCDF_DIM_expver", "1") != "1"
        found.append(
            _Band(
                number,
                quantity,
                _time(path, raster, tags),
                preliminary,
                factor * scale,
                factor * shift + offset,
            )
        )
    return found


def _conversion(path: Path, quantity: str, unit: str) -> tuple[float, float]:
    plain = re.sub(r"[\[\]()\s*]", "", unit).lower().replace("kgm**-2", "kgm^-2")
    try:
        return _UNITS[quantity][plain]
    except KeyError:
        raise InputError(f"{path.name}: the unit '{unit}' of its {quantity} is not known.") from None


def _time(path: Path, raster: DatasetReader, tags: dict[str, str]) -> datetime:
    if "GRIB_VALID_TIME" in tags:
        return EPOCH + timedelta(seconds=float(tags["GRIB_VALID_TIME"].split()[0]))
    for dimension in ("valid_time", "time"):
        value = tags.get(f"NETCDF_DIM_{dimension}")
        since = _SINCE.fullmatch(raster.tags().get(f"{dimension}#units", ""))
        if value is not None and since is not None:
            unit, day, clock = since.groups()
            start = datetime.fromisoformat(f"{day}T{clock or '00:00'}")
            return start + timedelta(seconds=round(float(value) * _SECONDS[unit]))
    raise InputError(f"{path.name}: its bands have no readable time.")


def _check_steps(path: Path, times: list[datetime]) -> None:
    steps = {later - earlier for earlier, later in zip(times, times[1:], strict=False)}
    if any(step.total_seconds() % 3600 for step in steps) or any(t.minute or t.second for t in times):
        raise InputError(f"{path.name}: its times are not full hours.")
    # Gaps happen; but without any two consecutive hours it is a selection, whose sums would be wrong.
    if len(times) > 1 and min(steps) > timedelta(hours=1):
        hours = min(steps).total_seconds() / 3600
        raise InputError(
            f"{path.name}: has a value every {hours:g} hours; all 24 hours of the day are needed."
        )
