"""Parcel files as a stream of batches: GeoPackage, Shapefile, GeoJSON (pyogrio), GeoParquet (pyarrow)."""

from __future__ import annotations

import codecs
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyogrio
import pyproj
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError, FeatureError

from cbm_backend.errors import InputError
from cbm_backend.parcels import archive, geoparquet
from cbm_backend.parcels.crs import parse

BATCH_ROWS = 20_000
FORMATS = "GeoPackage, Shapefile (also zipped), GeoJSON or GeoParquet"
_DRIVERS = {"GPKG", "ESRI Shapefile", "GeoJSON", "GeoJSONSeq", "TopoJSON", "FlatGeobuf"}


@dataclass(frozen=True)
class Batch:
    """Some rows: attributes without geometry, WKB (bytes or None), number of the first row (from 1)."""

    attributes: pa.RecordBatch
    wkb: NDArray[np.object_]
    first_row: int


@dataclass(frozen=True)
class ParcelFile:
    """An opened layer. `bounds` are in `crs`, None when the format does not tell them without reading all."""

    name: str
    crs: pyproj.CRS
    schema: pa.Schema
    batches: Iterator[Batch] = field(repr=False)
    bounds: tuple[float, float, float, float] | None = None


@contextmanager
def open_parcels(path: Path, *, layer: str | None = None, encoding: str | None = None,
                 fid: str | None = None) -> Iterator[ParcelFile]:  # fmt: skip
    """Open one polygon layer for streaming.

    `encoding` overrides what a shapefile says about its texts. `fid`: name of a column to be made from the
    feature numbers, when the file has no attribute of that name but this is what it calls them (or `fid`).
    Raises `InputError` for a missing or unreadable file, no CRS, an empty layer, no polygon layer, or several
    layers of which none was named.
    """
    if path.is_dir():
        raise InputError(f"{path} is a folder: name the parcels file in it.")
    if not path.is_file():
        raise InputError(f"The parcels file {path} does not exist.")
    if encoding is not None:
        try:
            codecs.lookup(encoding)
        except LookupError:
            raise InputError(
                f"--encoding '{encoding}': use a name such as UTF-8, ISO-8859-1 or CP1250."
            ) from None
    with archive.unpacked(path, layer) as (real, inner_layer):
        if real.suffix.lower() in (".parquet", ".geoparquet"):
            opened = geoparquet.read(real, BATCH_ROWS)
            yield ParcelFile(path.name, _require_crs(opened.crs, path.name), opened.schema,
                             _number(opened.batches), opened.bounds)  # fmt: skip
            return
        name = _choose_layer(real, path.name, inner_layer)
        with _opened(real, path.name, name, encoding, fid) as parcel_file:
            yield parcel_file


@contextmanager
def _opened(
    real: Path, shown: str, layer: str, encoding: str | None, fid: str | None
) -> Iterator[ParcelFile]:
    try:
        info = pyogrio.read_info(real, layer=layer, encoding=encoding, force_total_bounds=True)
    except (DataSourceError, DataLayerError, UnicodeDecodeError, LookupError) as error:
        raise InputError(f"{shown} cannot be read: {error}") from error
    if info["driver"] not in _DRIVERS:
        raise InputError(f"{shown} is a {info['driver']} file; parcels come as {FORMATS}.")
    crs = _require_crs(parse(info["crs"]), shown)
    if info["features"] == 0:
        raise InputError(f"Layer '{layer}' of {shown} is empty: it has no parcels.")
    lower = [str(name).lower() for name in info["fields"]]
    own_name = (info["fid_column"] or "fid").lower()
    wanted = (fid or "").lower()
    with_fid = wanted in (own_name, "fid", "ogc_fid") and wanted not in lower
    try:
        with (
            warnings.catch_warnings(),
            pyogrio.open_arrow(
                real,
                layer=layer,
                encoding=encoding,
                return_fids=with_fid,
                batch_size=BATCH_ROWS,
                use_pyarrow=True,
            ) as (meta, reader),
        ):
            warnings.simplefilter("ignore")
            geometry = meta["geometry_name"] or "wkb_geometry"
            rename = {meta["fid_column"]: fid} if with_fid else {}
            names = [rename.get(n, n) for n in reader.schema.names]
            schema = pa.schema(
                [f.with_name(n) for f, n in zip(reader.schema, names, strict=True) if f.name != geometry]
            )
            bounds = info["total_bounds"]
            yield ParcelFile(layer, crs, schema, _ogr_batches(reader, geometry, schema, shown),
                             tuple(bounds) if bounds is not None else None)  # fmt: skip
    except (DataSourceError, DataLayerError, FeatureError) as error:
        raise InputError(f"{shown} cannot be read: {error}") from error


def _ogr_batches(
    reader: pa.RecordBatchReader, geometry: str, schema: pa.Schema, shown: str
) -> Iterator[Batch]:
    first = 1
    while True:
        try:
            batch = reader.read_next_batch()
        except StopIteration:
            return
        except (pa.ArrowException, OSError) as error:
            raise InputError(
                f"{shown} is damaged: reading stopped after row {first - 1} ({error})."
            ) from error
        position = batch.schema.get_field_index(geometry)
        wkb = np.array([*batch.column(position).to_pylist(), None], dtype=object)[:-1]
        arrays = [batch.column(i) for i in range(batch.num_columns) if i != position]
        yield Batch(pa.RecordBatch.from_arrays(arrays, schema=schema), wkb, first)
        first += batch.num_rows


def _number(batches: Iterator[tuple[pa.RecordBatch, NDArray[np.object_]]]) -> Iterator[Batch]:
    first = 1
    for attributes, wkb in batches:
        yield Batch(attributes, wkb, first)
        first += len(wkb)


def _require_crs(crs: pyproj.CRS | None, shown: str) -> pyproj.CRS:
    if crs is None:
        raise InputError(f"{shown} has no coordinate reference system: add it (a shapefile needs its .prj).")
    return crs


def _choose_layer(real: Path, shown: str, layer: str | None) -> str:
    try:
        layers = [(str(name), kind) for name, kind in pyogrio.list_layers(real)]
    except (DataSourceError, DataLayerError) as error:
        reason = "" if "not recognized" in str(error) else f" ({error})"
        raise InputError(f"{shown} cannot be read as {FORMATS}{reason}.") from error
    if layer is not None:
        kinds = dict(layers)
        if layer not in kinds:
            raise InputError(f"--layer: {shown} has no layer '{layer}'; it has: {_names(list(kinds))}.")
        if not _may_hold_polygons(kinds[layer]):
            raise InputError(
                f"--layer: '{layer}' of {shown} holds {kinds[layer] or 'no geometry'}, not polygons."
            )
        return layer
    polygons = [name for name, kind in layers if _may_hold_polygons(kind)]
    if not polygons:
        found = ", ".join(f"{name} ({kind or 'no geometry'})" for name, kind in layers) or "no layer at all"
        raise InputError(f"{shown} has no polygon layer; it has: {found}.")
    if len(polygons) > 1:
        raise InputError(f"{shown} has several layers: name one with --layer: {_names(polygons)}.")
    return polygons[0]


def _names(layers: list[str]) -> str:
    return ", ".join(sorted(layers))


def _may_hold_polygons(kind: str | None) -> bool:
    """OGR's type name of a layer: polygons of any kind, or anything ("Unknown", collections, surfaces)."""
    return kind is not None and any(word in kind for word in ("Polygon", "Surface", "Unknown", "Collection"))
