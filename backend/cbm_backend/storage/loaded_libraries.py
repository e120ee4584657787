"""The C libraries that rasterio has brought into this process, for what rasterio has no function for."""

from __future__ import annotations

from pathlib import Path

import rasterio


def loaded(name: str) -> list[str]:
    """Paths of the loaded libraries whose file names hold `name`; that of rasterio's wheel comes first."""
    maps = Path("/proc/self/maps").read_text().splitlines()
    found = {line.split(maxsplit=5)[-1] for line in maps if name in line.rsplit("/", 1)[-1]}
    # Wheels bring their libraries each: pyogrio's GDAL and Pillow's OpenJPEG may be loaded too.
    own = Path(rasterio.__file__).parents[1] / "rasterio.libs"
    return sorted(found, key=lambda path: (Path(path).parent != own, path))
