"""Bulk loading with COPY: NumPy arrays in PostgreSQL's binary form, without a Python object per row."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812

_HEADER = b"PGCOPY\n\xff\r\n\x00" + bytes(8)
_TRAILER = b"\xff\xff"
_CHUNK = 1 << 20

Column = np.ndarray | str | int


def encode(columns: Sequence[Column], rows: int) -> bytes:
    """`rows` tuples: int32 arrays as int4, float32 as float4, arrays of S<n> as text of n characters.

    An int or str is the same in every row.
    """
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
        elif column.dtype.kind == "S":
            content, kind, size = column, column.dtype.str, column.dtype.itemsize
        else:
            raise TypeError(f"column {number}: {column.dtype} has no binary form here")
        dtype += [(f"length{number}", ">i4"), (f"value{number}", kind)]
        values += [(f"length{number}", size), (f"value{number}", content)]
    block = np.empty(rows, np.dtype(dtype))
    for name, value in values:
        block[name] = value
    return block.tobytes()


def copy(cursor: Cursor, table: sql.Identifier, columns: Sequence[str], blocks: Iterable[bytes]) -> None:
    """COPY encoded blocks of rows into `table` (names of `columns` in the order they were encoded).

    Blocks are taken one by one, as the server takes them.
    """
    statement = sql.SQL("copy {} ({}) from stdin (format binary)").format(table, _names(columns))
    cursor.copy_expert(statement, _Stream(itertools.chain([_HEADER], blocks, [_TRAILER])), _CHUNK)


class _Stream(io.RawIOBase):
    """Blocks of bytes as a file to read from."""

    def __init__(self, blocks: Iterator[bytes]):
        super().__init__()
        self._blocks = blocks
        self._block = memoryview(b"")

    def read(self, size: int = _CHUNK) -> bytes:
        """Up to `size` bytes; none at the end."""
        while not self._block:
            block = next(self._blocks, None)
            if block is None:
                return b""
            self._block = memoryview(block)
        part, self._block = self._block[:size], self._block[size:]
        return bytes(part)


def copy_text(cursor: Cursor, table: sql.Identifier, columns: Sequence[str], lines: Sequence[str]) -> None:
    """COPY tab-separated lines; for texts of varying length that hold neither tabs nor backslashes."""
    statement = sql.SQL("copy {} ({}) from stdin").format(table, _names(columns))
    cursor.copy_expert(statement, io.StringIO("".join(f"{line}\n" for line in lines)), _CHUNK)


def _names(columns: Sequence[str]) -> sql.Composed:
    return sql.SQL(", ").join(map(sql.Identifier, columns))
