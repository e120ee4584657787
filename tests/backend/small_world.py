"""A world of a few fields, made on the spot: rasters of known values, parcels, a static STAC catalogue."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from pyproj import Transformer

from cbm_backend.catalogue.sync import SyncRequest, sync
from cbm_backend.db.connection import connect
from cbm_backend.extraction.worker import RunRequest, run
from cbm_backend.parcels.importer import ImportRequest, import_parcels

EPSG = 32631
WEST, NORTH, SIZE = 600000, 5800000, 40  # 400 m x 400 m in pixels of 10 m
NAME = "S2A_MSIL2A_{day}T104021_{baseline}_R008_T31UFU_{day}T150000"

# Columns and rows (10 m pixels, half-open) of the fields.
FIELDS = {"a": (2, 2, 10, 8), "b": (12, 2, 20, 20), "c": (2, 22, 30, 38)}
TINY = {"tiny": (25.1, 5.1, 25.3, 5.3)}
BESIDE = {"beside": (45, 45, 50, 50)}
_TO_LONLAT = Transformer.from_crs(EPSG, 4326, always_xy=True)


def ring(columns_rows: tuple[float, float, float, float]) -> list[list[float]]:
    """The corners of a field as longitude and latitude."""
    left, top, right, bottom = columns_rows
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    return [list(_TO_LONLAT.transform(WEST + 10 * x, NORTH - 10 * y)) for x, y in corners]


def write_raster(path: Path, values: np.ndarray, *, pixel: int = 10, epsg: int = EPSG, shift: float = 0,
                 nodata: float | None = 0) -> Path:  # fmt: skip
    """A GeoTIFF of one or more bands; `shift` moves it east, in metres."""
    bands = values if values.ndim == 3 else values[None]
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(
        path, "w", driver="GTiff", width=bands.shape[2], height=bands.shape[1], count=bands.shape[0],
        dtype=bands.dtype, crs=f"EPSG:{epsg}", nodata=nodata,
        transform=Affine(pixel, 0, WEST + shift, 0, -pixel, NORTH),
    ) as raster:  # fmt: skip
        raster.write(bands)
    return path


def pixels(value: float, *, size: int = SIZE, dtype: str = "uint16") -> np.ndarray:
    """A band whose values rise by one per column."""
    return (value + np.tile(np.arange(size), (size, 1))).astype(dtype)


@dataclass
class World:
    """A folder with rasters and a catalogue, and a database that knows it as `zz_2020`."""

    folder: Path
    settings: object
    items: dict[str, dict] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.settings = self.settings.model_copy(update={"cache_dir": self.folder / "cache"})

    def parcels(self, **fields) -> object:
        """Import these fields (name -> columns and rows), replacing the set."""
        features = [
            {"type": "Feature", "properties": {"id": name, "crop": "wheat"},
             "geometry": {"type": "Polygon", "coordinates": [ring(shape)]}}
            for name, shape in fields.items()
        ]  # fmt: skip
        path = self.folder / "parcels.geojson"
        path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
        return import_parcels(
            self.settings, ImportRequest(path, "zz", 2020, id_column="id", crop_name="crop")
        )

    def scene(self, name: str, day: str = "20200501", **assets) -> None:
        """An item with assets (key -> path or asset object); `raster:bands` of es2019 unless stated."""
        made = {}
        for key, asset in assets.items():
            stated = asset if isinstance(asset, dict) else {"href": str(asset)}
            made[key] = {"raster:bands": [{"scale": 0.0001, "offset": 0, "nodata": 0}], **stated}
        box = [*_TO_LONLAT.transform(WEST, NORTH - 10 * SIZE), *_TO_LONLAT.transform(WEST + 10 * SIZE, NORTH)]
        self.items[name] = {
            "type": "Feature", "id": name, "collection": "small", "geometry": None, "bbox": box, "links": [],
            "properties": {"datetime": f"{day[:4]}-{day[4:6]}-{day[6:]}T10:40:21Z"}, "assets": made,
        }  # fmt: skip

    def optical(self, name: str, day: str = "20200501", value: float = 1000, **more) -> None:
        """A scene of B04 (10 m), B11 and SCL (20 m)."""
        b04 = write_raster(self.folder / name / "B04.tif", pixels(value))
        b11 = write_raster(self.folder / name / "B11.tif", pixels(value, size=SIZE // 2), pixel=20)
        scl = np.full((SIZE // 2, SIZE // 2), 4, np.uint8)
        scl[:, :3] = 0
        scl = write_raster(self.folder / name / "SCL.tif", scl, pixel=20)
        self.scene(name, day, **{"B04": b04, "B11": b11, "SCL": scl, **more})

    def sync(self):
        """Write the catalogue and synchronise it."""
        links = []
        for name, item in self.items.items():
            (self.folder / f"{name}.json").write_text(json.dumps(item))
            links.append({"rel": "item", "href": f"./{name}.json"})
        root = self.folder / "catalog.json"
        root.write_text(json.dumps({"type": "Catalog", "id": "small", "links": links}))
        return sync(self.settings, SyncRequest(str(root), "zz"))

    def run(self, **selection):
        """Extract what is open."""
        return run(self.settings, RunRequest("zz", 2020, **selection))

    def rows(self, query: str, *values):
        """All rows of a query."""
        with closing(connect(self.settings)) as connection, connection, connection.cursor() as cursor:
            cursor.execute(query, values or None)
            return cursor.fetchall() if cursor.description else []

    def signatures(self) -> dict[tuple, tuple]:
        """(parcel, scene, band) -> (count, mean, std, min, max, p25, p50, p75)."""
        found = self.rows(
            """select p.id, c.reference, s.band, s.count, s.mean, s.std, s.min, s.max, s.p25, s.p50, s.p75
               from zz.sigs_2020 s join zz.parcels_2020 p on p.ogc_fid = s.pid
               join dias_catalogue c on c.id = s.obsid"""
        )
        return {row[:3]: row[3:] for row in found}

    def tables(self) -> list[list[tuple]]:
        """Every row of the result tables, sorted."""
        return [
            sorted(self.rows(f"select t.*::text from zz.{name}_2020 t"))
            for name in ("sigs", "hists", "skips")
        ]
