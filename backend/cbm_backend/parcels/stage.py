"""A parcel file loaded into a temporary table by COPY: cleaned, nothing matched yet."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import psycopg2
import pyarrow as pa
import pyarrow.csv as pa_csv
import shapely
from numpy.typing import NDArray
from psycopg2 import errors as pg
from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.errors import InputError
from cbm_backend.parcels import geometry
from cbm_backend.parcels.columns import Column, values
from cbm_backend.parcels.crs import Storage
from cbm_backend.parcels.source import Batch

TABLE = sql.Identifier("pg_temp", "cbm_stage")
_LISTED = 50


@dataclass(frozen=True)
class Defect:
    """A parcel whose geometry was repaired or could not be used, by its id, and why."""

    id: str
    reason: str


@dataclass
class Staged:
    """What came out of the file. `hull` is the convex hull of all parcels in the stored CRS."""

    read: int = 0
    loaded: int = 0
    repaired: list[Defect] = field(default_factory=list)
    skipped: list[Defect] = field(default_factory=list)
    hull: shapely.Geometry | None = None


def load(cursor: Cursor, batches: Iterator[Batch], columns: Sequence[Column], id_column: Column,
         storage: Storage, progress: Callable[[int], None] | None = None) -> Staged:  # fmt: skip
    """Fill `pg_temp.cbm_stage` (row_no, wkb_geometry, the columns). Raises `InputError`.

    Every row of the file is either loaded or listed in `skipped` with its reason. A missing id and ids that
    occur twice are refused with their rows or the list.
    """
    _create(cursor, columns, storage.srid)
    names = sql.SQL(", ").join(sql.Identifier(c.name) for c in columns)
    copy = sql.SQL("copy {} (row_no, wkb_geometry, {}) from stdin (format csv)").format(TABLE, names)
    command = copy.as_string(cursor)
    staged = Staged()
    for batch in batches:
        cleaned = geometry.clean(
            batch.wkb, linearise=lambda blobs: _linearise(cursor, blobs), reproject=storage.reproject
        )
        table = _table(batch, columns)
        ids = table.column(id_column.name)
        _require_ids(ids, batch, id_column)
        for index in (i for i, text in enumerate(cleaned.problem) if text):
            staged.skipped.append(Defect(str(ids[index].as_py()), cleaned.problem[index]))
        for index in (i for i, text in enumerate(cleaned.repaired) if text):
            staged.repaired.append(Defect(str(ids[index].as_py()), cleaned.repaired[index]))
        staged.read += len(batch.wkb)
        staged.loaded += _copy(cursor, command, batch, cleaned.shapes, table, storage.srid)
        staged.hull = _grow(staged.hull, cleaned.shapes)
        if progress:
            progress(staged.read)
    _refuse_duplicates(cursor, id_column)
    return staged


def _create(cursor: Cursor, columns: Sequence[Column], srid: int) -> None:
    attributes = sql.SQL("").join(
        sql.SQL(", {} {}").format(sql.Identifier(c.name), sql.SQL(c.kind)) for c in columns
    )
    cursor.execute(
        sql.SQL(
            "create temporary table cbm_stage (row_no bigint not null, "
            "wkb_geometry geometry(MultiPolygon, {}) not null {}) on commit drop"
        ).format(sql.Literal(srid), attributes)
    )


def _table(batch: Batch, columns: Sequence[Column]) -> pa.Table:
    arrays = [values(batch.attributes.column(i), column) for i, column in enumerate(columns)]
    return pa.table(arrays, names=[c.name for c in columns])


def _require_ids(ids: pa.ChunkedArray, batch: Batch, id_column: Column) -> None:
    if ids.null_count:
        rows = [batch.first_row + i for i, value in enumerate(ids.to_pylist()) if value is None]
        listed = ", ".join(map(str, rows[:_LISTED])) + (", ..." if len(rows) > _LISTED else "")
        raise InputError(f"Column '{id_column.source}' cannot be the parcel id: it is empty in row {listed}.")


def _copy(cursor: Cursor, command: str, batch: Batch, shapes: NDArray[np.object_], table: pa.Table,
          srid: int) -> int:  # fmt: skip
    good = np.flatnonzero(~shapely.is_missing(shapes))
    if not len(good):
        return 0
    hexed = shapely.to_wkb(
        shapely.set_srid(shapes[good], srid), hex=True, include_srid=True, output_dimension=2, byte_order=1
    )
    rows = table.take(pa.array(good)) if len(good) < len(shapes) else table
    rows = rows.add_column(0, "wkb_geometry", pa.array(hexed, pa.large_string()))
    rows = rows.add_column(0, "row_no", pa.array(good + batch.first_row, pa.int64()))
    buffer = io.BytesIO()
    # Texts are always quoted and nulls never, so that an empty text stays one.
    pa_csv.write_csv(rows, buffer, pa_csv.WriteOptions(include_header=False, quoting_style="needed"))
    buffer.seek(0)
    try:
        cursor.copy_expert(command, buffer, size=1 << 20)
    except pg.DataError as error:
        lines = str(error).splitlines()
        where = next((line.split(": ", 1)[-1] for line in lines if line.startswith("CONTEXT")), "")
        raise InputError(
            f"The database refuses a value of the file: {lines[0]}"
            + (f" ({_where(where)})" if where else "") + "."
        ) from error  # fmt: skip
    return len(good)


def _where(context: str) -> str:
    return context.split(", ", 1)[-1][:200]


def _grow(hull: shapely.Geometry | None, shapes: NDArray[np.object_]) -> shapely.Geometry | None:
    coordinates = shapely.get_coordinates(shapes)
    if not len(coordinates):
        return hull
    grown = shapely.convex_hull(shapely.multipoints(coordinates))
    return grown if hull is None else shapely.convex_hull(shapely.union(hull, grown))


def _linearise(cursor: Cursor, blobs: list[bytes]) -> list[bytes]:
    """Curves as polygons, by PostGIS."""
    result = []
    for blob in blobs:
        cursor.execute("savepoint linearise")
        try:
            cursor.execute("select st_asbinary(st_curvetoline(st_geomfromwkb(%s)))", (psycopg2.Binary(blob),))
            row = cursor.fetchone()
            result.append(bytes(row[0]) if row and row[0] is not None else b"")
        except (pg.DataError, pg.InternalError):
            cursor.execute("rollback to savepoint linearise")
            result.append(b"")
        cursor.execute("release savepoint linearise")
    return result


def _refuse_duplicates(cursor: Cursor, id_column: Column) -> None:
    column = sql.Identifier(id_column.name)
    cursor.execute(
        sql.SQL(
            "select {id}::text, count(*), count(*) over () from {stage} group by {id} having count(*) > 1 "
            "order by {id} limit {limit}"
        ).format(id=column, stage=TABLE, limit=sql.Literal(_LISTED))
    )
    rows = cursor.fetchall()
    if rows:
        listed = ", ".join(f"{value} ({count} times)" for value, count, _ in rows)
        more = f" and {rows[0][2] - len(rows)} more" if rows[0][2] > len(rows) else ""
        raise InputError(
            f"Column '{id_column.source}' cannot be the parcel id: {rows[0][2]} of its values occur "
            f"more than once: {listed}{more}."
        )
