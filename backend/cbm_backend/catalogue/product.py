"""A product as OData, OpenSearch and databases list it: a name, a place, a footprint; no bands yet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cbm_backend.catalogue.product_name import parse
from cbm_backend.errors import InputError

_TIME = re.compile(r"(?<!\d)(\d{8}T\d{6})(?!\d)")
_RADAR = re.compile(r"^S1([A-Z])?_")


@dataclass(frozen=True)
class Product:
    """What a catalogue says of a product; `location` is its folder as written there, never composed."""

    name: str
    location: str | None = None
    obstime: datetime | None = None
    footprint: dict[str, Any] | None = None
    cloud_cover: float | None = None
    orbit: int | None = None
    orbit_direction: str | None = None
    collection: str = ""

    @property
    def card(self) -> str:
        """`s2`, `bs`, `c6` or `c1`, from the name. Raises `InputError` for what cannot be extracted."""
        return card_of(self.name)


def card_of(name: str) -> str:
    """The card of a product by its name (or that of its folder). Raises `InputError` with the reason."""
    plain = stem(name)
    if parse(plain) is not None:
        return "s2"
    upper = plain.upper()
    if re.search(r"CARD[-_]BS", upper):
        return "bs"
    found = re.search(r"CARD[-_]COH(6|12)", upper)
    if found:
        return "c6" if found[1] == "6" else "c1"
    if _RADAR.match(upper) and re.search(r"_(GRD|SLC|RAW|OCN)", upper):
        kind = re.search(r"_(GRD|SLC|RAW|OCN)", upper)
        raise InputError(
            f"It is a {kind[1] if kind else 'raw'} product, which is not geocoded: "
            "CARD-BS or RTC products are taken."
        )
    if re.match(r"S2[A-Z]_(OPER|USER)_", upper):
        raise InputError("It is a product in the format before December 2016, which is not read.")
    raise InputError("Its name is none of a Sentinel-2, CARD-BS or CARD-COH product.")


def stem(name: str) -> str:
    """The name without folder and ending, and without a provider's prefix before `S1`/`S2`."""
    plain = re.sub(
        r"\.(SAFE|data|dim|tiff?|zip)$", "", name.rstrip("/").rsplit("/", 1)[-1], flags=re.IGNORECASE
    )
    found = re.search(r"S[12][A-Z]?_", plain)
    return plain[found.start() :] if found else plain


def first_time(name: str) -> datetime | None:
    """The first time in a name (naive UTC): the start of the acquisition."""
    found = _TIME.search(name)
    try:
        return datetime.strptime(found[1], "%Y%m%dT%H%M%S") if found else None
    except ValueError:
        return None


def radar_platform(name: str) -> tuple[str | None, str | None]:
    """(platform, sensor) of a Sentinel-1 name: `sentinel-1a`, `1A`; None where it does not tell."""
    found = _RADAR.match(stem(name).upper())
    if found is None or found[1] is None:
        return None, None
    return f"sentinel-1{found[1].lower()}", f"1{found[1]}"
