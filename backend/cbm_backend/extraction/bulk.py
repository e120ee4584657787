"""Bulk loading with COPY: NumPy arrays in PostgreSQL's binary form, without a Python object per row."""

from __future__ import annotations

import io
from collections.abc import Sequence

import numpy as np
from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812

_HEADER = b"PGCOPY\n\xff\r\n\x00" + bytes(8)
_TRAILER = b"\xff\xff"
_CHUNK = 1 << 20

Column = np.ndarray | str | int


def encode(columns: Sequence[Column], rows: int) -> bytes:
    """`rows` tuples: int32 arrays as int4, float32 as float4; an int or str is the same in every row."""
    dtype: list[tuple[str, str]] = [("fields", ">i2")]
    values: list[tuple[str, int | bytes | np.ndarray]] = [("fields", len(columns))]
    for number, column in enumerate(columns):
        if isinstance(column, str):
            content: bytes | int | np.ndarray = column.encode()
            kind, size = f"S{len(column.encode())}", len(column.encode())
        elif isinstance(column, int) or column.dtype == np.int32:
            content, kind, size = column, ">i4", 4
        elif column.dtype == np.float32:
            content, kind, size = column, ">f4", 4
        else:
            raise TypeError(f"column {number}: {column.dtype} has no binary form here")
        dtype += [(f"length{number}", ">i4"), (f"value{number}", kind)]
        values += [(f"length{number}", size), (f"value{number}", content)]
    block = np.empty(rows, np.dtype(dtype))
    for name, value in values:
        block[name] = value
    return block.tobytes()


def copy(cursor: Cursor, table: sql.Identifier, columns: Sequence[str], blocks: Sequence[bytes]) -> None:
    """COPY encoded blocks of rows into `table` (names of `columns` in the order they were encoded)."""
    statement = sql.SQL("copy {} ({}) from stdin (format binary)").format(table, _names(columns))
    cursor.copy_expert(statement, io.BytesIO(b"".join([_HEADER, *blocks, _TRAILER])), _CHUNK)


def copy_text(cursor: Cursor, table: sql.Identifier, columns: Sequence[str], lines: Sequence[str]) -> None:
    """COPY tab-separated lines; for texts of varying length that hold neither tabs nor backslashes."""
    statement = sql.SQL("copy {} ({}) from stdin").format(table, _names(columns))
    cursor.copy_expert(statement, io.StringIO("".join(f"{line}\n" for line in lines)), _CHUNK)


def _names(columns: Sequence[str]) -> sql.Composed:
    return sql.SQL(", ").join(map(sql.Identifier, columns))
