"""Result layers on disk: GeoPackage with full names, shapefiles with names of ten characters and a list."""

from __future__ import annotations

import csv
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyogrio
import pyproj
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from cbm_backend.errors import InputError
from qgis_cbm.analysis.foi_fields import INTEGER, REAL, SHORT, Field, short_names

FORMATS = ("gpkg", "shp")
_DRIVERS = {"gpkg": "GPKG", "shp": "ESRI Shapefile"}
_TYPES = {INTEGER: pa.int64(), REAL: pa.float64()}
_GEOMETRY = "geometry"


@dataclass(frozen=True, eq=False)
class Layer:
    """A layer to be written: attributes with their names, shapes object[n] (2-D, None allowed) and CRS."""

    name: str
    attributes: pa.Table
    shapes: np.ndarray
    crs: pyproj.CRS


def column(field: Field) -> pa.Array:
    """A result attribute as Arrow has it."""
    kind = _TYPES.get(field.kind, pa.string())
    return pa.array(field.values, kind, mask=np.asarray(field.missing, bool))


def write(layer: Layer, folder: Path, form: str) -> list[str]:
    """Write `<folder>/<name>.<form>`; returns warnings. For shapefiles with renamed attributes also
    `<name>_names.csv`, which lists field and full name. Raises `InputError` when it cannot be written.
    """
    path = folder / f"{layer.name}.{form}"
    table = layer.attributes
    notes: list[str] = []
    options: dict[str, str] = {}
    if form == "shp":
        table, notes = _shortened(layer, folder)
        options["ENCODING"] = "UTF-8"
    else:
        names = {name.casefold() for name in table.column_names}
        options["FID"] = next(name for name in ("fid", "ogc_fid", "feature_id", "fid_") if name not in names)
        options["GEOMETRY_NAME"] = next(name for name in ("geom", "geometry", "shape_") if name not in names)
    geometry = next(
        name for name in (_GEOMETRY, "wkb_geometry", "the_geom_") if name not in table.column_names
    )
    table = table.append_column(geometry, pa.array(shapely.to_wkb(multi(layer.shapes)), pa.binary()))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            pyogrio.write_arrow(
                table, path, layer=layer.name, driver=_DRIVERS[form], geometry_name=geometry,
                geometry_type="MultiPolygon", crs=layer.crs.to_wkt(), **options,
            )  # fmt: skip
    except (DataSourceError, DataLayerError, OSError) as error:
        raise InputError(f"{path} cannot be written: {error}") from error
    return notes


def multi(shapes: np.ndarray) -> np.ndarray:
    """The shapes as multipolygons, None where there is none."""
    result = np.full(len(shapes), None, object)
    present = ~shapely.is_missing(shapes)
    parts, owner = shapely.get_parts(shapes[present], return_index=True)
    if len(parts):
        result[np.flatnonzero(present)[np.unique(owner)]] = shapely.multipolygons(parts, indices=owner)
    return result


def _shortened(layer: Layer, folder: Path) -> tuple[pa.Table, list[str]]:
    """The table as a shapefile can hold it, and what that changed."""
    names = layer.attributes.column_names
    short = short_names(names)
    notes = []
    changed = [(new, old) for new, old in zip(short, names, strict=True) if new != old]
    if changed:
        listing = folder / f"{layer.name}_names.csv"
        _write_pairs(listing, [("field", "name"), *changed])
        notes.append(
            f"{layer.name}.shp: {len(changed)} attribute names are longer than {SHORT} characters; "
            f"{listing.name} lists what they are called."
        )
    columns = [_plain(layer.attributes.column(i)) for i in range(len(names))]
    return pa.Table.from_arrays(columns, names=short), notes


def _plain(values: pa.ChunkedArray) -> pa.ChunkedArray:
    """Types that a shapefile knows; others as text."""
    kind = values.type
    if pa.types.is_boolean(kind):
        return values.cast(pa.int32())
    if pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_string(kind):
        return values
    if pa.types.is_large_string(kind) or pa.types.is_date(kind):
        return values
    return pa.chunked_array(
        [[None if value is None else str(value) for value in values.to_pylist()]], pa.string()
    )


def write_columns(path: Path, header: Sequence[str], columns: Sequence[Sequence[str]]) -> None:
    """Write lists of different length side by side as CSV, the shorter ones filled up with blanks."""
    longest = max(map(len, columns), default=0)
    rows = [[column[i] if i < len(column) else "" for column in columns] for i in range(longest)]
    _write_pairs(path, [header, *rows])


def _write_pairs(path: Path, rows: Sequence[Sequence[str]]) -> None:
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror or error}") from error
