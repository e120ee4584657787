"""Request parameters of `/query`: booleans, coordinates, band spellings (contract 1.1, 1.5, 1.7)."""

from __future__ import annotations

import math
import re

from cbm_backend.errors import InputError

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
