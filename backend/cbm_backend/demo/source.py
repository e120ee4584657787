"""What a demo runs on: a folder with a static STAC `catalog.json` and a `parcels.gpkg`."""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from pathlib import Path

import pyogrio

from cbm_backend.errors import InputError

# First match wins; the environment variables of the same name (LAYER, ID_COLUMN, ...) overrule.
_CANDIDATES = {
    "ID_COLUMN": ("parcel_id", "OBJECTID", "GIS_ID", "name", "id"),
    "CROP_NAME": ("crop_name", "GWS_GEWAS", "NUTZUNG", "crop"),
    "CROP_CODE": ("crop_code", "GWS_GEWASC", "NUTZUNGSCO", "crop"),
}


@dataclass(frozen=True)
class Source:
    """Where the scenes and parcels lie, which columns to use, and the area and year they become."""

    folder: Path
    layer: str
    id_column: str
    crop_name: str
    crop_code: str
    aoi: str
    year: int

    @property
    def catalogue(self) -> Path:
        """The root of the static STAC catalogue."""
        return self.folder / "catalog.json"

    @property
    def parcels(self) -> Path:
        """The GeoPackage of parcels."""
        return self.folder / "parcels.gpkg"

    @property
    def weather(self) -> Path:
        """Daily weather as CSV; real sources have none."""
        return self.folder / "weather" / "daily.csv"

    @property
    def class_raster(self) -> Path:
        """The map of crops, with its class names beside it in a .yml; few sources have one."""
        return self.folder / "thematic" / f"crops_{self.year}.tif"


def describe(folder: Path) -> Source:
    """Find the layer and columns of `folder`. Raises `InputError` saying what it should hold."""
    folder = folder.resolve()
    for name in ("catalog.json", "parcels.gpkg"):
        if not (folder / name).is_file():
            raise InputError(
                f"DATA={folder} has no {name}: give a folder with catalog.json (static STAC) "
                "and parcels.gpkg."
            )
    layer = os.environ.get("LAYER") or _layer(folder / "parcels.gpkg")
    columns = list(pyogrio.read_info(folder / "parcels.gpkg", layer=layer)["fields"])
    chosen = {key: _column(key, columns, layer) for key in _CANDIDATES}
    aoi, year = _area_and_year(folder)
    return Source(folder, layer, chosen["ID_COLUMN"], chosen["CROP_NAME"], chosen["CROP_CODE"], aoi, year)


def _layer(path: Path) -> str:
    names = [str(name) for name, _ in pyogrio.list_layers(path)]
    return "parcels" if "parcels" in names else names[0]


def _column(key: str, columns: list[str], layer: str) -> str:
    wanted = os.environ.get(key)
    if wanted:
        if wanted not in columns:
            raise InputError(f"{key}={wanted}: layer '{layer}' has the columns {', '.join(columns)}.")
        return wanted
    for candidate in _CANDIDATES[key]:
        if candidate in columns:
            return candidate
    raise InputError(f"{key}: tell which column of layer '{layer}' to use, one of {', '.join(columns)}.")


def _area_and_year(folder: Path) -> tuple[str, int]:
    """`nl2017` -> ("nl", 2017); other names: ("demo", first year of the catalogue's collections)."""
    named = re.fullmatch(r"([a-z]{1,16})((?:19|20)\d\d)", folder.name)
    if named:
        return named[1], int(named[2])
    for path in [folder / "collection.json", *sorted(folder.glob("*/collection.json"))]:
        if path.is_file():
            start = json.loads(path.read_text(encoding="utf-8"))["extent"]["temporal"]["interval"][0][0]
            return "demo", int(start[:4])
    raise InputError(f"DATA={folder}: no collection.json with a temporal extent, so the year is unknown.")
