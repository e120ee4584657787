"""GeoParquet 1.x with WKB geometries, read in batches."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pyproj
from numpy.typing import NDArray

from cbm_backend.errors import InputError
from cbm_backend.parcels.crs import parse

# The specification: no "crs" member means longitude/latitude on WGS 84, null means that it is not known.
_DEFAULT_CRS = "OGC:CRS84"


@dataclass(frozen=True)
class OpenedParquet:
    """Schema without the geometry columns, CRS, and the rows as (attributes, WKB) batches."""

    schema: pa.Schema
    crs: pyproj.CRS | None
    batches: Iterator[tuple[pa.RecordBatch, NDArray[np.object_]]] = field(repr=False)
    bounds: tuple[float, float, float, float] | None


def read(path: Path, rows: int) -> OpenedParquet:
    """Open a GeoParquet file. Raises `InputError` naming what is wrong with it."""
    try:
        parquet = pq.ParquetFile(path)
    except (pa.ArrowException, OSError) as error:
        raise InputError(f"{path.name} cannot be read as GeoParquet: {str(error).splitlines()[0]}") from error
    try:
        geo = json.loads((parquet.schema_arrow.metadata or {})[b"geo"])
        primary = geo["primary_column"]
        column = geo["columns"][primary]
    except (KeyError, TypeError, ValueError):
        raise InputError(
            f"{path.name} is a Parquet file without GeoParquet's 'geo' metadata: its geometry is not known."
        ) from None
    if str(column.get("encoding", "")).upper() != "WKB":
        raise InputError(
            f"{path.name}: geometry encoding '{column.get('encoding')}' is not supported; write it as WKB."
        )
    if primary not in parquet.schema_arrow.names:
        raise InputError(f"{path.name}: the geometry column '{primary}' named in its metadata is missing.")
    if parquet.metadata.num_rows == 0:
        raise InputError(f"{path.name} is empty: it has no parcels.")
    crs = _crs(column)
    hidden = set(geo["columns"]) | _coverings(column)
    kept = [f for f in parquet.schema_arrow if f.name not in hidden]
    schema = pa.schema([pa.field(f.name, f.type) for f in kept])
    box = column.get("bbox")
    bounds = None
    if isinstance(box, list) and len(box) in (4, 6):
        half = len(box) // 2
        bounds = (box[0], box[1], box[half], box[half + 1])
    return OpenedParquet(schema, crs, _batches(parquet, primary, schema, path.name, rows), bounds)


def _crs(column: dict) -> pyproj.CRS | None:
    crs = parse(column.get("crs", _DEFAULT_CRS))
    # CRS84 is EPSG:4326 in longitude, latitude order, which is how PostGIS takes EPSG:4326 too.
    if crs is not None and crs.to_authority() == ("OGC", "CRS84"):
        return pyproj.CRS.from_epsg(4326)
    return crs


def _coverings(column: dict) -> set[str]:
    """Per-row boxes that only speed up reading."""
    paths = (column.get("covering") or {}).get("bbox") or {}
    return {path[0] for path in paths.values() if path}


def _batches(parquet: pq.ParquetFile, geometry: str, schema: pa.Schema, shown: str,
             rows: int) -> Iterator[tuple[pa.RecordBatch, NDArray[np.object_]]]:  # fmt: skip
    try:
        for batch in parquet.iter_batches(batch_size=rows, columns=[*schema.names, geometry]):
            blobs = batch.column(batch.schema.get_field_index(geometry))
            if isinstance(blobs, pa.ExtensionArray):
                blobs = blobs.storage
            wkb = np.array([*blobs.to_pylist(), None], dtype=object)[:-1]
            arrays = [batch.column(batch.schema.get_field_index(name)) for name in schema.names]
            yield pa.RecordBatch.from_arrays(arrays, schema=schema), wkb
    except (pa.ArrowException, OSError) as error:
        raise InputError(f"{shown} is damaged: {str(error).splitlines()[0]}") from error
