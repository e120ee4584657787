"""The FOIs of a vector file: attributes and geometry as they are, and which of them can be judged at all."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyproj
import shapely

from cbm_backend.errors import InputError
from cbm_backend.parcels.source import open_parcels
from qgis_cbm.analysis.foi import NO_GEOMETRY, NOT_POLYGON

NOTHING = shapely.to_wkb(shapely.MultiPolygon())


@dataclass(frozen=True, eq=False)
class Features:
    """n FOIs. attributes: table without geometry; ids: str[n]; shapes: object[n], 2-D, None where unusable.

    wkb: n geometries, an empty one where there is nothing to judge; reason: str[n] says why, '' elsewhere.
    """

    name: str
    crs: pyproj.CRS
    attributes: pa.Table
    ids: list[str]
    shapes: np.ndarray
    wkb: list[bytes]
    reason: np.ndarray

    def __len__(self) -> int:
        return len(self.ids)


def read(
    path: Path, *, layer: str | None = None, id_column: str | None = None, encoding: str | None = None
) -> Features:
    """Read a polygon layer. id_column: default the first attribute, as the published method has
    it, or the number of the row where there is none.

    Raises `InputError` as `open_parcels`, and for an id column that does not exist.
    """
    with open_parcels(path, layer=layer, encoding=encoding, fid=id_column) as file:
        batches = list(file.batches)
        table = pa.Table.from_batches([batch.attributes for batch in batches], schema=file.schema)
        blobs = np.concatenate([np.empty(0, object), *(batch.wkb for batch in batches)])
        crs = file.crs
    if not len(blobs):
        raise InputError(f"{path.name} is empty: it has no parcels.")
    names = table.column_names
    if id_column is not None and id_column not in names:
        raise InputError(f"--id-column: {path.name} has no column '{id_column}'; it has: {', '.join(names)}.")
    column: list = list(range(1, len(blobs) + 1))
    if names:
        column = table.column(id_column or names[0]).to_pylist()
    shapes, reason = usable(blobs)
    wkb = blobs.copy()
    wkb[reason != ""] = NOTHING
    ids = ["" if value is None else str(value) for value in column]
    return Features(path.stem, crs, table, ids, shapes, list(wkb), reason)


def usable(blobs: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Shapes (object[n], None where unusable) of WKB (bytes or None), and the reason for each, '' for none.

    Geometries are not repaired: pixels are found by GDAL's even-odd rule, whatever the rings do.
    """
    with np.errstate(invalid="ignore"):
        shapes = shapely.force_2d(shapely.from_wkb(blobs, on_invalid="ignore"))
    reason = np.full(len(blobs), "", "U16")
    reason[shapely.is_missing(shapes) | shapely.is_empty(shapes)] = NO_GEOMETRY
    polygonal = np.isin(shapely.get_type_id(shapes), (3, 6))
    reason[(reason == "") & ~polygonal] = NOT_POLYGON
    coordinates, owner = shapely.get_coordinates(shapes, return_index=True)
    reason[owner[~np.isfinite(coordinates).all(axis=1)]] = NO_GEOMETRY
    shapes[reason != ""] = None
    return shapes, reason
