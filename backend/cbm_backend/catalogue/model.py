"""A scene as a catalogue states it, before radiometry is decided and before it becomes a row."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from cbm_backend.catalogue.product_name import ProductName


@dataclass(frozen=True)
class BandAsset:
    """Where a band lies (file and 1-based index in it) and what the catalogue says about its values.

    `scale`, `offset`, `nodata`, `dtype`, `unit` and `quantity` are None where nothing is stated; `size` in
    bytes and `checksum` (multihash) are those of the file.
    """

    href: str
    index: int = 1
    scale: float | None = None
    offset: float | None = None
    nodata: float | None = None
    dtype: str | None = None
    unit: str | None = None
    quantity: str | None = None
    size: int | None = None
    checksum: str | None = None

    @property
    def is_float(self) -> bool:
        """Whether the file is stated to hold floating-point numbers (reflectance, not digital numbers)."""
        return bool(self.dtype and self.dtype.startswith("float"))

    def to_json(self) -> dict[str, Any]:
        """The form kept in `dias_catalogue.assets`."""
        stated = {"size": self.size, "checksum": self.checksum}
        return {"href": self.href, "band": self.index} | {k: v for k, v in stated.items() if v is not None}


@dataclass(frozen=True)
class StacScene:
    """One item: natural key `reference`, card, time (naive UTC), footprint (GeoJSON, EPSG:4326) and bands.

    `sensor`, `platform` and `orbit_direction` are None unless the metadata state them. `ask_pixels` is set
    where the metadata are known to be wrong at times about the offset of the pixels.
    """

    reference: str
    card: str
    obstime: datetime
    footprint: dict[str, Any]
    bands: dict[str, BandAsset]
    collection: str = ""
    product: ProductName | None = None
    sensor: str | None = None
    platform: str | None = None
    datatake: datetime | None = None
    tile: str | None = None
    orbit: int | None = None
    orbit_direction: str | None = None
    cloud_cover: float | None = None
    baseline: str | None = None
    boa_offset_applied: bool | None = None
    product_metadata: str | None = None
    ask_pixels: bool = False
    notes: tuple[str, ...] = field(default=())
