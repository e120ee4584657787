"""Attribute columns of a parcel file: safe names, PostgreSQL types, values for COPY."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from cbm_backend.db.dataset_tables import RESERVED
from cbm_backend.errors import InputError

_LETTERS = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"}
)
# PostgreSQL cuts names at 63 bytes; the rest is room for the suffixes that make names unique.
_LONGEST = 58


@dataclass(frozen=True)
class Column:
    """One attribute: its name in the file, its name and type in the table."""

    source: str
    name: str
    kind: str


def safe_name(name: str) -> str:
    """`name` in lower case ASCII letters, digits and underscores, starting with a letter."""
    text = unicodedata.normalize("NFKD", name.lower().translate(_LETTERS))
    text = "".join(c for c in text if not unicodedata.combining(c))
    text = re.sub(r"[^a-z0-9]+", "_", text).strip("_")[:_LONGEST].rstrip("_")
    if not text:
        return "column"
    return text if text[0].isalpha() else f"c_{text}"


def plan(schema: pa.Schema) -> list[Column]:
    """The table columns for a file's attributes, in order; names are unique and none is one of ours."""
    taken: set[str] = set()
    columns = []
    for field in schema:
        name = wanted = safe_name(field.name)
        if name in RESERVED:
            name = wanted = f"{wanted}_source"
        number = 1
        while name in taken or name in RESERVED:
            number += 1
            name = f"{wanted}_{number}"
        taken.add(name)
        columns.append(Column(field.name, name, _kind(field.type)))
    return columns


def find(columns: Sequence[Column], wanted: str, option: str) -> Column:
    """The column called `wanted` in the file or in the table, whatever the case.

    Raises `InputError` with the list of existing columns.
    """
    for same in (
        lambda c: c.source == wanted,
        lambda c: c.source.lower() == wanted.lower(),
        lambda c: c.name == wanted.lower(),
    ):
        found = [column for column in columns if same(column)]
        if len(found) == 1:
            return found[0]
    existing = ", ".join(column.source for column in columns) or "none"
    raise InputError(f"{option}: the file has no column '{wanted}'; it has: {existing}.")


def as_id(column: Column) -> Column:
    """The id column as it is stored: whole numbers that a format can only hold as reals become integers."""
    if column.kind in ("real", "double precision"):
        return Column(column.source, column.name, "bigint")
    return column


def values(array: pa.Array, column: Column) -> pa.Array:
    """`array` in a form that PostgreSQL reads from CSV. Raises `InputError` for fractions in an id column."""
    kind = array.type
    if isinstance(array, pa.ExtensionArray):
        array, kind = array.storage, array.storage.type
    if pa.types.is_dictionary(kind):
        return values(array.dictionary_decode(), column)
    if column.kind == "bigint" and pa.types.is_floating(kind):
        try:
            return array.cast(pa.int64(), safe=True)
        except pa.ArrowInvalid as error:
            raise InputError(
                f"Column '{column.source}' cannot be the parcel id: it holds numbers with fractions."
            ) from error
    if column.kind == "bytea":
        return pa.array([None if v is None else "\\x" + v.hex() for v in array.to_pylist()], pa.string())
    if column.kind == "jsonb":
        return pa.array(
            [None if v is None else json.dumps(v, default=str) for v in array.to_pylist()], pa.string()
        )
    if pa.types.is_decimal(kind) or pa.types.is_duration(kind) or pa.types.is_float16(kind):
        return array.cast(pa.float32() if pa.types.is_float16(kind) else pa.string())
    if pa.types.is_timestamp(kind) and kind.tz:
        # The CSV writer would leave the zone out: write the instant in UTC and say so.
        text = pc.strftime(array.cast(pa.timestamp("us", "UTC")), "%Y-%m-%dT%H:%M:%S")
        return pc.binary_join_element_wise(text, "Z", "")
    if pa.types.is_string(kind) or pa.types.is_large_string(kind):
        # PostgreSQL cannot store NUL in text; shapefiles pad with it.
        return pc.replace_substring(array, "\x00", "")
    return array


def _kind(kind: pa.DataType) -> str:
    """The PostgreSQL type for an Arrow type."""
    t = pa.types
    if isinstance(kind, pa.ExtensionType):
        return _kind(kind.storage_type)
    if t.is_dictionary(kind):
        return _kind(kind.value_type)
    if t.is_boolean(kind):
        return "boolean"
    if t.is_uint64(kind):
        return "numeric(20)"
    if t.is_int64(kind) or t.is_uint32(kind):
        return "bigint"
    if t.is_integer(kind):
        return "integer"
    if t.is_float64(kind):
        return "double precision"
    if t.is_floating(kind):
        return "real"
    if t.is_decimal(kind):
        return f"numeric({kind.precision},{kind.scale})"
    if t.is_date(kind):
        return "date"
    if t.is_timestamp(kind):
        return "timestamptz" if kind.tz else "timestamp"
    if t.is_time(kind):
        return "time"
    if t.is_binary(kind) or t.is_large_binary(kind) or t.is_fixed_size_binary(kind):
        return "bytea"
    if t.is_nested(kind):
        return "jsonb"
    return "text"
