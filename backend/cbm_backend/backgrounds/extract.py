"""A square of a base map as pixels: from tiles, from a map service, from a file."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlencode

import numpy as np
from PIL import Image

from cbm_backend.backgrounds import local, wmts
from cbm_backend.backgrounds.definition import Definition
from cbm_backend.backgrounds.fetching import Fetcher, NoBackground, decode
from cbm_backend.backgrounds.pyramid import Extent, Level, choose, quadkey
from cbm_backend.errors import InputError


def square(definition: Definition, extent: Extent, size: int, fetcher: Fetcher) -> np.ndarray:
    """uint8[size, size, 3] of exactly this extent. Raises `NoBackground` with the reason for the log."""
    try:
        if definition.kind in ("wms", "ags"):
            return _from_service(definition, extent, size, fetcher)
        if definition.kind == "file":
            return _from_file(Path(definition.url), extent, size, fetcher)
        return _from_server(definition, extent, size, fetcher)
    except InputError as error:
        raise NoBackground(error.message) from error


def with_capabilities(definition: Definition, fetcher: Fetcher) -> Definition:
    """A WMTS as tiles of one layer. Raises `NoBackground`."""
    try:
        return wmts.resolve(definition, fetcher.get(definition.url, definition.user_agent) or b"")
    except InputError as error:
        raise NoBackground(error.message) from error


def _from_server(definition: Definition, extent: Extent, size: int, fetcher: Fetcher) -> np.ndarray:
    def read(level: Level, column: int, row: int) -> bytes | None:
        return fetcher.get(tile_url(definition, level, column, row), definition.user_agent)

    return _mosaic(definition.levels, read, extent, size, fetcher)


def _from_file(path: Path, extent: Extent, size: int, fetcher: Fetcher) -> np.ndarray:
    if path.suffix.lower() in local.RASTERS:
        return local.raster_window(path, extent, size)
    levels, read = local.tiles_of(path)
    return _mosaic(levels, read, extent, size, fetcher)


def tile_url(definition: Definition, level: Level, column: int, row: int) -> str:
    """The address of a tile; of several servers always the same one for a tile, so that caches serve."""
    values = {
        "x": column,
        "y": row,
        "z": level.name,
        "-y": level.rows - 1 - row,
        "q": quadkey(level.name, column, row) if "{q}" in definition.url else "",
        "s": (column + row) % 4,
    }
    if definition.kind == "tms":
        values["y"] = values["-y"]
    url = definition.url
    for name, value in values.items():
        url = url.replace(f"{{{name}}}", str(value))
    return url


def _mosaic(
    levels: tuple[Level, ...], read: local.TileReader, extent: Extent, size: int, fetcher: Fetcher
) -> np.ndarray:
    tiles = choose(levels, extent, size)
    side = tiles.level.tile

    def one(place: tuple[int, int]) -> np.ndarray | None:
        data = read(tiles.level, *place)
        return None if data is None else decode(data, (side, side))

    images = fetcher.all(one, tiles.places())
    if all(image is None for image in images):
        raise NoBackground("The base map has nothing there.")
    whole = np.zeros(((tiles.bottom - tiles.top) * side, (tiles.right - tiles.left) * side, 3), np.uint8)
    for (column, row), image in zip(tiles.places(), images, strict=True):
        if image is not None:
            top, left = (row - tiles.top) * side, (column - tiles.left) * side
            whole[top : top + side, left : left + side] = image
    return resample(whole, tiles.extent, tiles.level.resolution, extent, size)


def resample(whole: np.ndarray, covered: Extent, resolution: float, extent: Extent, size: int) -> np.ndarray:
    """uint8[size, size, 3] of `extent`, exactly, from pixels that cover `covered`; 0 where they end."""
    left, top = (extent.west - covered.west) / resolution, (covered.north - extent.north) / resolution
    right, bottom = left + extent.width / resolution, top + extent.width / resolution
    height, width = whole.shape[:2]
    # At the edge of the world the picture goes on in black.
    before = (max(0, int(np.ceil(-top))), max(0, int(np.ceil(-left))))
    behind = (max(0, int(np.ceil(bottom)) - height), max(0, int(np.ceil(right)) - width))
    padded = np.pad(whole, ((before[0], behind[0]), (before[1], behind[1]), (0, 0)))
    box = (left + before[1], top + before[0], right + before[1], bottom + before[0])
    box = (box[0], box[1], min(box[2], padded.shape[1]), min(box[3], padded.shape[0]))
    return np.asarray(Image.fromarray(padded).resize((size, size), Image.Resampling.BILINEAR, box=box))


def _from_service(definition: Definition, extent: Extent, size: int, fetcher: Fetcher) -> np.ndarray:
    box = f"{extent.west:.6f},{extent.south:.6f},{extent.east:.6f},{extent.north:.6f}"
    if definition.kind == "ags":
        form = definition.image_format.rpartition("/")[2].replace("jpeg", "jpg")
        asked = {"bbox": box, "bboxSR": 3857, "imageSR": 3857, "size": f"{size},{size}", "format": form,
                 "f": "image"}  # fmt: skip
        url = f"{definition.url.rstrip('/')}/export?{urlencode(asked)}"
    else:
        crs = "CRS" if definition.version >= "1.3" else "SRS"
        asked = {"SERVICE": "WMS", "REQUEST": "GetMap", "VERSION": definition.version,
                 "LAYERS": definition.layer, "STYLES": definition.style, crs: "EPSG:3857", "BBOX": box,
                 "WIDTH": size, "HEIGHT": size, "FORMAT": definition.image_format}  # fmt: skip
        joint = "" if definition.url.endswith(("?", "&")) else "&" if "?" in definition.url else "?"
        url = f"{definition.url}{joint}{urlencode(asked)}"
    data = fetcher.get(url, definition.user_agent)
    if data is None:
        raise NoBackground("The map service has nothing there.")
    return decode(data, (size, size))
