"""What a chip request may say, checked: places, periods, sizes, bands (contract 1.10)."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from cbm_backend.catalogue.bands import NATIVE_RESOLUTION, label
from cbm_backend.chips.acquisition import LEVELS
from cbm_backend.errors import InputError
from qgis_cbm.analysis.chip_window import LARGEST_SIDE

DEFAULT_SIDE, SMALLEST_SIDE = 1280, 20
COMPOSITE_SIDE = 1280
DEFAULT_BAND = "B08"
DEFAULT_BANDS = "B08_B04_B03"
RADAR_CARDS = {"CARD-BS": "bs", "CARD-COH6": "c6", "CARD-COH12": "c1"}
POLARISATIONS = ("VV", "VH")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_YEARS = (1984, 2100)
# Bands of 60 m serve the atmosphere, not parcels.
_BANDS = frozenset(band for band, metres in NATIVE_RESOLUTION.items() if metres < 60)


@dataclass(frozen=True)
class Place:
    """Degrees WGS84 to a tenth of a metre, and the side of the square around it in metres."""

    lon: float
    lat: float
    side: int

    @classmethod
    def of(cls, lon: object, lat: object, side: object = None) -> Place:
        """Numbers or their texts; the side is brought into 20 to 5,120. Raises `InputError`."""
        return cls(_degrees("lon", lon, 180), _degrees("lat", lat, 90), _side(side))

    def key(self) -> tuple[str, str, str]:
        """The same texts for the same place."""
        return f"{self.lon:.6f}", f"{self.lat:.6f}", str(self.side)


@dataclass(frozen=True)
class Period:
    """Both days included."""

    start: date
    end: date

    @classmethod
    def of(cls, start: object, end: object) -> Period:
        """Two days `YYYY-mm-dd`. Raises `InputError` naming the one that is none, or their order."""
        period = cls(_day("start_date", start), _day("end_date", end))
        if period.start > period.end:
            raise InputError("start_date lies after end_date: exchange them.")
        return period


def given(arguments: Mapping[str, str], *names: str) -> str | None:
    """The first of these parameters that says something; clients write `None` for nothing."""
    for name in names:
        value = arguments.get(name, "").strip()
        if value and value != "None":
            return value
    return None


def level_of(text: str | None) -> str:
    """`LEVEL2A` (the default) or `LEVEL1C`. Raises `InputError`."""
    level = (text or LEVELS[0]).upper()
    if level not in LEVELS:
        raise InputError(f"plevel: use one of {', '.join(LEVELS)}.")
    return level


def radar_card(text: str | None) -> str:
    """The card of `CARD-BS` (the default) or `CARD-COH6`. Raises `InputError`."""
    card = RADAR_CARDS.get((text or "CARD-BS").upper().replace("_", "-"))
    if card is None:
        raise InputError(f"plevel: use one of {', '.join(RADAR_CARDS)}.")
    return card


def band_of(text: str, level: str) -> str:
    """The band's label. Raises `InputError` for bands that the level does not have."""
    found = label(text)
    if found not in _BANDS or (found == "SCL" and level == "LEVEL1C"):
        raise InputError(f"band: use one of {', '.join(sorted(_BANDS))} (LEVEL1C has no SCL).")
    return found


def three_bands(text: str | None, level: str) -> tuple[str, str, str]:
    """Red, green and blue from `B08_B04_B03`. Raises `InputError`."""
    parts = (text or DEFAULT_BANDS).split("_")
    if len(parts) != 3:
        raise InputError("bands: give three names joined by '_', such as B08_B04_B03.")
    red, green, blue = (band_of(part, level) for part in parts)
    return red, green, blue


def _degrees(name: str, value: object, limit: int) -> float:
    number = _number(value)
    if number is None or not -limit <= number <= limit:
        raise InputError(f"{name}: give a number from -{limit} to {limit}.")
    return round(number, 6)


def _side(value: object) -> int:
    if value is None:
        return DEFAULT_SIDE
    number = _number(value)
    if number is None or not number > 0:
        raise InputError(f"chipsize: give metres, {SMALLEST_SIDE} to {LARGEST_SIDE}.")
    return int(min(max(number, SMALLEST_SIDE), LARGEST_SIDE))


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _day(name: str, value: object) -> date:
    try:
        day = date.fromisoformat(value) if isinstance(value, str) and _DAY.fullmatch(value) else None
    except ValueError:
        day = None
    if day is None or not _YEARS[0] <= day.year <= _YEARS[1]:
        raise InputError(f"{name}: give a day as YYYY-mm-dd.")
    return day
