"""What to simulate, checked before anything is written, and what came out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from cbm_backend.errors import InputError
from cbm_backend.simulate.grid import TILE_PIXELS, parse_tile
from cbm_backend.simulate.spectra import BANDS

TEN_METRES = ("B02", "B03", "B04", "B08")
DEFAULT_BANDS = ("B02", "B03", "B04", "B05", "B08", "B11")
FORMATS = ("jp2", "cog")


@dataclass(frozen=True)
class SimulateRequest:
    """A landscape and one season of images over it.

    `size` in pixels of 10 m (even); `scenes` Sentinel-2 acquisitions drawn evenly from a repeat of `every`
    days (None = all of them); `radar_every` days between Sentinel-1 passes (0 = none); `clouds` scales the
    cloud cover (0 = always clear); `format` of the Sentinel-2 bands; `jobs` processes; they change
    nothing else.
    """

    out: Path
    seed: int = 7
    year: int = 2024
    parcels: int = 300
    size: int = 512
    tile: str = "31UFU"
    scenes: int | None = 36
    every: int = 5
    start: date | None = None
    end: date | None = None
    bands: tuple[str, ...] = DEFAULT_BANDS
    radar_every: int = 6
    clouds: float = 1.0
    twins: bool = True
    format: str = "jp2"
    jobs: int = 1

    @classmethod
    def benchmark(cls, out: Path, **changes: object) -> SimulateRequest:
        """A whole tile with 100,000 parcels, three scenes and no radar, unless told otherwise."""
        preset = cls(out, parcels=100_000, size=TILE_PIXELS, scenes=3, radar_every=0, twins=False)
        return replace(preset, **changes)  # type: ignore[arg-type]

    @property
    def first_day(self) -> date:
        """First day of the season: 1 March unless given."""
        return self.start or date(self.year, 3, 1)

    @property
    def last_day(self) -> date:
        """Last day of the season: 31 October unless given."""
        return self.end or date(self.year, 10, 31)

    def check(self) -> None:
        """Raise `InputError` with a sentence that names the first field that is wrong."""
        parse_tile(self.tile)
        _between("year", self.year, 2017, 2099)
        _between("size", self.size, 32, TILE_PIXELS)
        if self.size % 2:
            raise InputError(f"size: {self.size} is odd; bands of 20 m need an even number of 10 m pixels.")
        _between("parcels", self.parcels, 1, 400_000)
        _between("every", self.every, 1, 60)
        _between("radar-every", self.radar_every, 0, 60)
        _between("jobs", self.jobs, 1, 64)
        _between("seed", self.seed, 0, 2**31 - 1)
        if self.scenes is not None:
            _between("scenes", self.scenes, 1, 366)
        if not 0.0 <= self.clouds <= 2.0:
            raise InputError(f"clouds: {self.clouds} is not allowed; give 0 (always clear) to 2.")
        if self.format not in FORMATS:
            raise InputError(f"format: '{self.format}' is not known; give one of {', '.join(FORMATS)}.")
        unknown = [band for band in self.bands if band not in BANDS]
        if unknown or not self.bands:
            raise InputError(f"bands: {', '.join(unknown) or 'none given'}; allowed are {', '.join(BANDS)}.")
        if not {"B04", "B08"} <= set(self.bands):
            raise InputError("bands: B04 and B08 are always needed, for the vegetation index.")
        if not date(self.year, 1, 1) <= self.first_day <= self.last_day <= date(self.year, 12, 31):
            raise InputError(
                f"start, end: {self.first_day} to {self.last_day} is not a period within {self.year}."
            )
        if self.out.exists() and (not self.out.is_dir() or any(self.out.iterdir())):
            raise InputError(f"{self.out} exists and is not an empty folder; give another one or remove it.")


@dataclass(frozen=True)
class SimulateReport:
    """What was written: the catalogue to read, the parcels, how many scenes and the time it took (s)."""

    catalogue: Path
    parcels_file: Path
    parcels: int
    optical_scenes: int
    radar_scenes: int
    coherence_scenes: int
    seconds: float
    megabytes: float


def _between(field: str, value: int, low: int, high: int) -> None:
    if not low <= value <= high:
        raise InputError(f"{field}: {value} is not allowed; give {low} to {high}.")
