"""The original's `datasets.json`: read into the registry, written from it (contract 2.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import shapely
from psycopg2 import errors as pg
from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812
from psycopg2.extras import Json

from cbm_backend import areas, named_objects
from cbm_backend.datasets.editing import parse_center, parse_key
from cbm_backend.db import dataset_tables, registry, roles
from cbm_backend.db.connection import Connection, one, transaction
from cbm_backend.errors import Conflict, InputError

# Fields that only the original's widgets use: kept, and given back on export.
_EXTRAS = ("db", "zoom", "extent", "flip_coordinates")
_CARDS = ("s2", "bs", "c6", "c1")
_PRIVATE = ("history", "sigs", "hists", "skips", "decisions", "decision_list", "overview", "foi")
_SAMPLE_ROWS = 200_000


@dataclass(frozen=True)
class Entry:
    """One entry of the file, checked for form; table names are schema-qualified."""

    aoi: str
    year: int
    ptype: str
    description: str
    tables: dict[str, str]
    columns: dict[str, str]
    center: tuple[float, float] | None
    start_date: date | None
    end_date: date | None
    extras: dict[str, Any]

    @property
    def key(self) -> str:
        """`<aoi>_<year>[_<ptype>]`."""
        return "_".join(filter(None, (self.aoi, str(self.year), self.ptype)))


def parse(path: Path) -> list[Entry]:
    """The entries of a datasets.json. Raises `InputError` naming the entry and field."""
    return [_entry(key, value) for key, value in named_objects.read(path, "dataset", "nl_2020").items()]


def import_entries(connection: Connection, entries: list[Entry], *, replace: bool = False) -> list[str]:
    """Register entries whose tables exist in this database; returns remarks. All or nothing.

    The tables stay as they are. Values stored by the original carry no radiometric correction, so the entry
    says `raw_dn`. Missing areas are made from the extent of the parcels. Raises `InputError`, `Conflict`.
    """
    remarks: list[str] = []
    with transaction(connection) as cursor:
        for entry in entries:
            roles.act_as_owner(cursor)
            existing = registry.find_dataset(connection, entry.aoi, entry.year, entry.ptype)
            if existing and (not replace or dataset_tables.is_ours(existing.tables)):
                hint = "" if dataset_tables.is_ours(existing.tables) else "; --replace overwrites it"
                raise Conflict(f"Dataset {entry.key} is registered already{hint}; nothing was imported.")
            roles.act_as_login(cursor)
            srid, outline = inspect(cursor, entry)
            bands = _bands(cursor, entry)
            remarks += _grant(cursor, entry)
            roles.act_as_owner(cursor)
            areas.ensure(cursor, entry.aoi, outline)
            _store(cursor, entry, srid, bands, outline)
    return remarks


def export(connection: Connection) -> dict[str, Any]:
    """All datasets in the original's form; cards a dataset lacks are empty, as its readers expect."""
    with transaction(connection) as cursor:
        cursor.execute("select aoi, year, ptype, extras from public.cbm_dataset")
        extras = {(aoi, year, ptype): extra for aoi, year, ptype, extra in cursor.fetchall()}
    result = {}
    for d in registry.list_datasets(connection):
        tables = dict.fromkeys(("parcels", "dias_catalog", "scl", *_CARDS), "")
        tables |= {name: table for name, table in d.tables.items() if name not in _PRIVATE}
        result[d.key] = {
            "db": "main", "zoom": "", "extent": "", "flip_coordinates": "False",
            **extras.get((d.aoi, d.year, d.ptype), {}),
            "description": d.description,
            "center": f"{d.center[0]},{d.center[1]}" if d.center else "",
            "year": str(d.year),
            "start_date": d.start_date.isoformat() if d.start_date else "",
            "end_date": d.end_date.isoformat() if d.end_date else "",
            "tables": tables,
            "pcolumns": {"parcel_id": d.parcel_id, "crop_name": d.crop_name, "crop_code": d.crop_code},
        }  # fmt: skip
    return result


def _entry(key: str, value: Mapping[str, Any]) -> Entry:
    aoi, year, ptype = parse_key(key)
    tables, columns = value.get("tables"), value.get("pcolumns", value.get("columns"))
    if not isinstance(tables, dict) or not isinstance(columns, dict):
        raise InputError(f"{key}: 'tables' and 'pcolumns' must be objects.")
    qualified = {
        {"dias_catalogue": "dias_catalog"}.get(str(name), str(name)): _qualified(key, str(name), table)
        for name, table in tables.items()
        if table
    }
    for name in ("parcels", "dias_catalog"):
        if name not in qualified:
            raise InputError(f"{key}: 'tables.{name}' is missing.")
    for name in ("parcel_id", "crop_name", "crop_code"):
        if not isinstance(columns.get(name), str) or not columns[name]:
            raise InputError(f"{key}: 'pcolumns.{name}' is missing.")
    center = value.get("center")
    if isinstance(center, list):
        center = ",".join(map(str, center))
    return Entry(
        aoi, year, ptype, str(value.get("description", value.get("desc", ""))), qualified,
        {name: columns[name] for name in ("parcel_id", "crop_name", "crop_code")},
        parse_center(center) if center else None,
        _date(key, "start_date", value.get("start_date")), _date(key, "end_date", value.get("end_date")),
        {name: value[name] for name in _EXTRAS if name in value},
    )  # fmt: skip


def _qualified(key: str, name: str, table: Any) -> str:
    parts = table.split(".") if isinstance(table, str) else []
    if len(parts) not in (1, 2) or not all(parts):
        raise InputError(f"{key}: 'tables.{name}' must be a table name such as nl.parcels_2020.")
    return table if len(parts) == 2 else f"public.{table}"


def _date(key: str, name: str, text: Any) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(str(text)[:10])
    except ValueError:
        raise InputError(f"{key}: '{name}' must be a date such as 2020-03-01, not '{text}'.") from None


def inspect(cursor: Cursor, entry: Entry) -> tuple[int, shapely.Geometry]:
    """(SRID, outline in EPSG:4326) of the parcels; checks that the tables and columns exist."""
    for name, table in entry.tables.items():
        cursor.execute("select to_regclass(%s) is not null", (_sql(table).as_string(cursor),))
        if not one(cursor)[0]:
            raise InputError(
                f"{entry.key}: the table {table} ('tables.{name}') does not exist in this database."
            )
    parcels = _sql(entry.tables["parcels"])
    cursor.execute(
        "select attname from pg_attribute where attrelid = %s::regclass and attnum > 0 and not attisdropped",
        (parcels.as_string(cursor),),
    )
    present = {row[0] for row in cursor.fetchall()}
    for name, column in {**entry.columns, "key": "ogc_fid", "geometry": "wkb_geometry"}.items():
        if column not in present:
            raise InputError(
                f"{entry.key}: {entry.tables['parcels']} has no column '{column}' ({name}); it has: "
                f"{', '.join(sorted(present))}."
            )
    cursor.execute(
        sql.SQL(
            "select (select st_srid(wkb_geometry) from {t} where wkb_geometry is not null limit 1), "
            "st_asbinary(st_extent(wkb_geometry)::geometry) from {t}"
        ).format(t=parcels)
    )
    srid, blob = one(cursor)
    if not srid or blob is None:
        raise InputError(f"{entry.key}: the geometries of {entry.tables['parcels']} have no SRID.")
    return srid, areas.to_wgs84(shapely.from_wkb(bytes(blob)), srid)


def _bands(cursor: Cursor, entry: Entry) -> dict[str, list[str]]:
    """The bands stored per card, seen in a sample of rows; the scene tells cards that share a table apart."""
    found: dict[str, list[str]] = {}
    for card, table in entry.tables.items():
        if card in registry.NOT_CARDS:
            continue
        cursor.execute(
            sql.SQL(
                "select coalesce(array_agg(distinct trim(s.band) order by trim(s.band)), '{{}}') from "
                "(select obsid, band from {} limit {}) s join {} c on c.id = s.obsid where c.card = %s"
            ).format(_sql(table), sql.Literal(_SAMPLE_ROWS), _sql(entry.tables["dias_catalog"])),
            (card,),
        )
        found[card] = list(one(cursor)[0])
    return found


def _grant(cursor: Cursor, entry: Entry) -> list[str]:
    """Let the API and the worker read the tables, where this login may say so."""
    cursor.execute("savepoint grants")
    try:
        for table in sorted(set(entry.tables.values())):
            schema = table.split(".")[0]
            cursor.execute(
                sql.SQL(
                    "grant usage on schema {} to cbm_api, cbm_worker; "
                    "grant select on {} to cbm_api, cbm_worker"
                ).format(sql.Identifier(schema), _sql(table))
            )
    except pg.InsufficientPrivilege:
        cursor.execute("rollback to savepoint grants")
        return [f"{entry.key}: this login may not grant rights on its tables: let their owner do it."]
    cursor.execute("release savepoint grants")
    return []


def _store(
    cursor: Cursor, entry: Entry, srid: int, bands: dict[str, list[str]], outline: shapely.Geometry
) -> None:
    west, south, east, north = outline.bounds
    lat, lon = entry.center or ((south + north) / 2, (west + east) / 2)
    cursor.execute(
        "insert into public.cbm_dataset (aoi, year, ptype, description, tables, parcel_id_column, "
        "crop_name_column, crop_code_column, srid, bands, center_lat, center_lon, start_date, end_date, "
        "radiometry, extras) values (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, 'raw_dn', %s) "
        "on conflict (aoi, year, ptype) do update set description = excluded.description, "
        "tables = excluded.tables, parcel_id_column = excluded.parcel_id_column, "
        "crop_name_column = excluded.crop_name_column, crop_code_column = excluded.crop_code_column, "
        "srid = excluded.srid, bands = excluded.bands, center_lat = excluded.center_lat, "
        "center_lon = excluded.center_lon, start_date = excluded.start_date, end_date = excluded.end_date, "
        "extras = excluded.extras, version = cbm_dataset.version + 1",
        (entry.aoi, entry.year, entry.ptype, entry.description, Json(entry.tables),
         entry.columns["parcel_id"], entry.columns["crop_name"], entry.columns["crop_code"], srid,
         Json(bands), lat, lon, entry.start_date, entry.end_date, Json(entry.extras)),
    )  # fmt: skip


def _sql(table: str) -> sql.Identifier:
    return sql.Identifier(*table.split(".", 1))
