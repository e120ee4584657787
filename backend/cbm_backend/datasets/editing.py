"""Changes to entries of the dataset registry that an administrator makes by hand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.db import dataset_tables, decisions, overview, registry, roles
from cbm_backend.db.connection import Connection, one, transaction
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError, NotFound

_KEY = re.compile(r"(?P<aoi>[a-z][a-z0-9]{0,15})_(?P<year>\d{4})(?:_(?P<ptype>[a-z0-9]{1,16}))?")


@dataclass(frozen=True)
class Edit:
    """New values; None leaves a field as it is. `center` is (latitude, longitude)."""

    description: str | None = None
    start_date: date | None = None
    end_date: date | None = None
    center: tuple[float, float] | None = None
    id_column: str | None = None
    crop_name: str | None = None
    crop_code: str | None = None


def parse_key(key: str) -> tuple[str, int, str]:
    """(aoi, year, ptype) of `<aoi>_<year>[_<ptype>]`. Raises `InputError`."""
    match = _KEY.fullmatch(key.lower())
    if match is None:
        raise InputError(
            f"dataset '{key}': write it as <area>_<year> or <area>_<year>_<type>, such as nl_2017."
        )
    return match["aoi"], int(match["year"]), match["ptype"] or ""


def parse_center(text: str) -> tuple[float, float]:
    """`lat,lon` in degrees. Raises `InputError`."""
    try:
        lat, lon = (float(part) for part in text.split(","))
    except ValueError:
        raise InputError(
            f"center '{text}': give latitude,longitude in degrees, such as 52.03,6.01."
        ) from None
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        raise InputError(f"center '{text}': latitude is -90 to 90, longitude -180 to 180.")
    return lat, lon


def edit(connection: Connection, key: str, changes: Edit) -> Dataset:
    """Apply `changes` and raise the dataset's version. Raises `InputError`, `NotFound`."""
    with transaction(connection) as cursor:
        roles.act_as_owner(cursor)
        dataset = registry.get_dataset(connection, *parse_key(key))
        start, end = changes.start_date or dataset.start_date, changes.end_date or dataset.end_date
        if start and end and start > end:
            raise InputError(f"start date {start} is after end date {end}.")
        present = _columns(cursor, dataset)
        for option, name in (
            ("--id-column", changes.id_column),
            ("--crop-name", changes.crop_name),
            ("--crop-code", changes.crop_code),
        ):
            if name is not None and name not in present:
                raise InputError(f"{option}: {dataset.tables['parcels']} has no column '{name}'; it has: "
                                 f"{', '.join(present)}.")  # fmt: skip
        if changes.id_column is not None:
            _require_unique(cursor, dataset, changes.id_column)
        fields: dict[str, Any] = {
            "description": changes.description,
            "start_date": changes.start_date,
            "end_date": changes.end_date,
            "center_lat": changes.center and changes.center[0],
            "center_lon": changes.center and changes.center[1],
            "parcel_id_column": changes.id_column,
            "crop_name_column": changes.crop_name,
            "crop_code_column": changes.crop_code,
        }
        fields = {name: value for name, value in fields.items() if value is not None}
        if not fields:
            raise InputError("datasets edit: give at least one option to change.")
        cursor.execute(
            sql.SQL("update public.cbm_dataset set version = version + 1, {} where id = %s").format(
                sql.SQL(", ").join(sql.SQL("{} = %s").format(sql.Identifier(name)) for name in fields)
            ),
            [*fields.values(), dataset.id],
        )
        if dataset_tables.is_ours(dataset.tables) and (changes.id_column or changes.crop_name):
            id_column, crop_name = (
                changes.id_column or dataset.parcel_id,
                changes.crop_name or dataset.crop_name,
            )
            dataset_tables.index_parcels(cursor, dataset.tables, id_column, crop_name)
            decisions.create(cursor, dataset.tables, id_column)
            overview.fill(cursor, dataset.id, dataset.tables, dataset.srid, id_column, crop_name)
            roles.grant_dataset(cursor, dataset.aoi, dataset.tables)
        return registry.get_dataset(connection, dataset.aoi, dataset.year, dataset.ptype)


def _columns(cursor: Cursor, dataset: Dataset) -> list[str]:
    cursor.execute(
        "select attname from pg_attribute where attrelid = to_regclass(%s) and attnum > 0 "
        "and not attisdropped order by attnum",
        (dataset.table("parcels").as_string(cursor),),
    )
    found = [row[0] for row in cursor.fetchall()]
    if not found:
        raise NotFound(f"The table {dataset.tables['parcels']} of dataset {dataset.key} does not exist.")
    return [name for name in found if name not in dataset_tables.RESERVED]


def _require_unique(cursor: Cursor, dataset: Dataset, column: str) -> None:
    cursor.execute(
        sql.SQL("select count(*) - count(distinct {c}) from {t}").format(
            c=sql.Identifier(column), t=dataset.table("parcels")
        )
    )
    (surplus,) = one(cursor)
    if surplus:
        raise InputError(
            f"--id-column: '{column}' is empty or repeated in {surplus:,} rows of {dataset.key}."
        )
