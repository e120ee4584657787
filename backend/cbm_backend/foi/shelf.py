"""The class rasters that a server offers: files the administrator has put into a folder, by area and name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from cbm_backend.config import Settings
from cbm_backend.errors import NotFound
from cbm_backend.foi import class_names
from qgis_cbm.analysis.foi_classes import Classes

NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,62}")
_NAMES = (".yml", ".yaml", ".qml", ".tif.aux.xml")


@dataclass(frozen=True)
class ShelfRaster:
    """A class raster on offer. names: the file with its class names, None without one."""

    name: str
    path: Path
    names: Path | None

    def classes(self) -> Classes | None:
        """Its class names. Raises `InputError` for a file that cannot be used."""
        return class_names.read(self.names) if self.names else None


def offered(settings: Settings, aoi: str) -> list[ShelfRaster]:
    """What there is for an area, by name."""
    folder = settings.class_raster_dir / aoi
    found = []
    for path in sorted(folder.glob("*.tif")) if folder.is_dir() else []:
        if NAME.fullmatch(path.stem):
            beside = (path.with_name(path.stem + ending) for ending in _NAMES)
            names = next((file for file in beside if file.is_file() and _names_classes(file)), None)
            found.append(ShelfRaster(path.stem, path, names))
    return found


def find(settings: Settings, aoi: str, name: str) -> ShelfRaster:
    """The class raster of this name. Raises `NotFound` with what there is."""
    there = offered(settings, aoi)
    for raster in there:
        if raster.name == name:
            return raster
    known = ", ".join(raster.name for raster in there) or "none yet"
    raise NotFound(f"raster: the server has no class raster '{name}' for area {aoi}; it has: {known}.")


def _names_classes(path: Path) -> bool:
    """GDAL writes .aux.xml files for statistics, too."""
    return not path.name.endswith(".aux.xml") or b"GDALRasterAttributeTable" in path.read_bytes()
