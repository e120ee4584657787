"""Request parameters of `/query`: booleans, coordinates, band spellings (contract 1.1, 1.5, 1.7)."""

from __future__ import annotations

import math
import re
from datetime import date, datetime, time, timedelta

from cbm_backend.errors import InputError

_WHOLE = re.compile(r"[0-9]{1,18}", re.ASCII)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_NUMBER = r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,2})?"
_INTERVAL = re.compile(rf"(?P<low>{_NUMBER})(?:-(?P<high>{_NUMBER}))?", re.ASCII)
_S2_BAND = re.compile(r"B0?([0-9])")
_S1_LETTER = {"bs": "b", "c6": "c", "c1": "c"}


def is_true(text: str | None) -> bool:
    """Exactly `True` is true; anything else is false."""
    return text == "True"


def lon_lat(lon: str | None, lat: str | None) -> tuple[float, float]:
    """Degrees WGS84. Raises `InputError` for what is no number or lies outside the globe."""
    return _degrees("lon", lon, 180.0), _degrees("lat", lat, 90.0)


def _degrees(name: str, text: str | None, limit: float) -> float:
    try:
        value = float(text or "")
    except ValueError:
        value = math.nan
    if not -limit <= value <= limit:
        raise InputError(f"{name}: give a number from -{limit:g} to {limit:g}.")
    return value


def amount(name: str, text: str | None, *, default: float, most: float) -> float:
    """A number from 0 up; more than `most` is taken as `most`. Raises `InputError`."""
    if not text:
        return default
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value < math.inf:
        raise InputError(f"{name}: give a number from 0 to {most:g}.")
    return min(value, most)


def count(name: str, text: str | None, *, default: int, most: int) -> int:
    """A whole number from 1 up; more than `most` is taken as `most`. Raises `InputError`."""
    if not text:
        return default
    # int() would take underscores, and hours for a million digits.
    if not _WHOLE.fullmatch(text) or int(text) == 0:
        raise InputError(f"{name}: give a whole number from 1 to {most}.")
    return min(int(text), most)


def interval(text: str | None) -> tuple[float, float]:
    """`values`: one number, or `low-high` with both ends included; either may be negative."""
    match = _INTERVAL.fullmatch((text or "").strip())
    if match is None:
        raise InputError("values: give one number, or low-high.")
    low = float(match["low"])
    high = low if match["high"] is None else float(match["high"])
    if low > high:
        raise InputError("values: the first number is larger than the second.")
    return low, high


def days(start: str | None, end: str | None) -> tuple[datetime, datetime]:
    """Midnight of the first day and midnight after the last; both days belong to the window (UTC).

    Raises `InputError` for what is no YYYY-mm-dd, and when the last day is before the first.
    """
    first, last = _day("start_date", start), _day("end_date", end)
    if last < first:
        raise InputError("end_date: it is before start_date.")
    midnight = time()
    return datetime.combine(first, midnight), datetime.combine(last, midnight) + timedelta(days=1)


def _day(name: str, text: str | None) -> date:
    try:
        if not _DATE.fullmatch(text or ""):
            raise ValueError
        value = date.fromisoformat(text or "")
    except ValueError:
        raise InputError(f"{name}: give a day as YYYY-mm-dd.") from None
    if value == date.max:
        raise InputError(f"{name}: give a day before {date.max}.")
    return value


def polarisation_letter(card: str) -> str | None:
    """The letter that tells the polarisations of a Sentinel-1 card apart (`VVb`, `VVc`), None for others."""
    return _S1_LETTER.get(card)


def band_spellings(card: str, band: str) -> list[str]:
    """Every way the wanted band may be stored: B4 is B04, SC is SCL, VV is VVb or VVc by card."""
    spellings = {band}
    digits = _S2_BAND.fullmatch(band)
    if digits:
        spellings |= {f"B{digits[1]}", f"B0{digits[1]}"}
    if band in ("SC", "SCL"):
        spellings |= {"SC", "SCL"}
    letter = polarisation_letter(card)
    if letter and band[:2] in ("VV", "VH") and band[2:] in ("", letter):
        spellings |= {band[:2], band[:2] + letter}
    return sorted(spellings)
