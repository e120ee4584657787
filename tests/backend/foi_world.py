"""FOIs and a class raster of known content, as files."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyogrio
import rasterio
import shapely
from affine import Affine
from pyproj import Transformer
from shapely.geometry import MultiPolygon, Point, Polygon, box

EPSG, WEST, NORTH = 32631, 600000, 5800000
NAMES = {3: "Permanent grassland", 5: "Permanent crops", 7: "Arable"}


def block(left: float, top: float, right: float, bottom: float) -> Polygon:
    """A rectangle given in columns and rows of 10 m pixels."""
    return box(WEST + 10 * left, NORTH - 10 * bottom, WEST + 10 * right, NORTH - 10 * top)


# What is seen on the raster of `write`.
FOIS = {
    "one": block(0, 0, 20, 20),  # all of class 3
    "two": block(20, 0, 40, 20),  # half 3, half 5
    "spot": block(40, 0, 60, 20),  # 3 with a spot of 25 pixels of 5
    "parts": MultiPolygon([block(0, 25, 10, 35), block(30, 25, 40, 35)]),  # 3 and 7
    "hole": Polygon(block(40, 20, 60, 40).exterior, [block(41, 21, 59, 39).exterior]),  # a rim of 5 round it
    "unlisted": block(0, 40, 10, 50),
    "nodata": block(10, 40, 20, 50),
    "sliver": block(20.6, 40, 20.9, 50),
    "beside": block(100, 100, 110, 110),
}


def pixels() -> np.ndarray:
    image = np.full((60, 60), 3, np.uint8)
    image[0:20, 30:40] = 5
    image[5:10, 45:50] = 5
    image[20:40, 20:40] = 7
    image[20:40, 40:60] = 5
    image[40:50, 0:10] = 99
    image[40:50, 10:20] = 255
    return image


def write_raster(path: Path, image: np.ndarray | None = None, *, nodata: float | None = 255,
                 crs: str | None = None, pixel: float = 10) -> Path:  # fmt: skip
    image = pixels() if image is None else image
    bands = image if image.ndim == 3 else image[None]
    with rasterio.open(
        path, "w", driver="GTiff", width=bands.shape[2], height=bands.shape[1], count=len(bands),
        dtype=bands.dtype, nodata=nodata, crs=f"EPSG:{EPSG}" if crs is None else crs or None,
        transform=Affine(pixel, 0, WEST, 0, -pixel, NORTH),
    ) as raster:  # fmt: skip
        raster.write(bands)
    return path


def write_fois(path: Path, fois: dict | None = None, *, epsg: int = EPSG, **columns) -> Path:
    """The FOIs in a GeoPackage, Shapefile or GeoJSON."""
    fois = FOIS if fois is None else fois
    shapes = np.array([*fois.values(), None], object)[:-1]
    if epsg != EPSG:
        transformer = Transformer.from_crs(EPSG, epsg, always_xy=True)
        shapes = shapely.transform(shapes, lambda xy: np.column_stack(transformer.transform(*xy.T)))
    fields = {"parcel": np.array(list(fois), object), **columns}
    pyogrio.raw.write(
        path, shapely.to_wkb(shapes), list(fields.values()), list(fields), crs=f"EPSG:{epsg}",
        geometry_type="Unknown" if path.suffix == ".gpkg" else "MultiPolygon", promote_to_multi=True,
    )  # fmt: skip
    return path


def write_names(path: Path, names: dict | None = None) -> Path:
    lines = [f"  {value}: {json.dumps(name)}" for value, name in (names or NAMES).items()]
    path.write_text("category_map:\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return path


def rows(path: Path) -> dict[str, dict]:
    """Attributes of a layer by parcel."""
    meta, _, _, data = pyogrio.raw.read(path, read_geometry=False)
    table = zip(*[values.tolist() for values in data], strict=True)
    found = [dict(zip(meta["fields"].tolist(), row, strict=True)) for row in table]
    return {row["parcel"]: row for row in found}


__all__ = ["FOIS", "NAMES", "Point", "block", "pixels", "rows", "write_fois", "write_names", "write_raster"]
