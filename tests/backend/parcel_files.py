"""Small parcel files of every format, made by the tests that import them."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pyogrio.raw
import pyproj
import shapely

_DRIVERS = {".gpkg": "GPKG", ".shp": "ESRI Shapefile", ".geojson": "GeoJSON"}


def square(
    column: int, row: int = 0, size: float = 100.0, origin: tuple[float, float] = (220000.0, 446000.0)
):
    """A field of `size` metres in a grid of fields, each with its own place."""
    west, south = origin[0] + column * size * 1.5, origin[1] + row * size * 1.5
    return shapely.box(west, south, west + size, south + size)


def write(path: Path, shapes, *, crs: str | None = "EPSG:28992", layer: str | None = None, append=False,
          geometry_type: str = "Unknown", encoding: str | None = None, **columns) -> Path:  # fmt: skip
    """Write polygons (or None) with columns of equal length; `id` and `crop` are made when absent."""
    n = len(shapes)
    columns = {"id": [f"P{i + 1}" for i in range(n)], "crop": ["wheat"] * n, **columns}
    columns = {name: values for name, values in columns.items() if values is not None}
    if path.suffix == ".parquet":
        return _write_parquet(path, shapes, crs, columns)
    blobs = [shape if shape is None or isinstance(shape, bytes) else shape.wkb for shape in shapes]
    with warnings.catch_warnings():
        # A file without a CRS is what some tests want.
        warnings.simplefilter("ignore")
        pyogrio.raw.write(
            path,
            geometry=np.array([*blobs, None], dtype=object)[:-1],
            field_data=[_array(values) for values in columns.values()],
            fields=list(columns),
            crs=crs,
            geometry_type="Polygon" if path.suffix == ".shp" else geometry_type,
            driver=_DRIVERS[path.suffix],
            layer=layer or path.stem,
            append=append,
            promote_to_multi=False,
            **({"encoding": encoding} if encoding else {}),
        )
    return path


def _array(values):
    array = np.array(values)
    return array.astype(object) if array.dtype.kind in "UO" else array


def _write_parquet(path: Path, shapes, crs: str | None, columns) -> Path:
    column = {"encoding": "WKB", "geometry_types": []}
    column["crs"] = json.loads(pyproj.CRS.from_user_input(crs).to_json()) if crs else None
    geo = {"version": "1.1.0", "primary_column": "shape", "columns": {"shape": column}}
    table = pa.table(
        {**columns, "shape": pa.array([None if s is None else s.wkb for s in shapes], pa.binary())}
    )
    pq.write_table(table.replace_schema_metadata({"geo": json.dumps(geo)}), path)
    return path
