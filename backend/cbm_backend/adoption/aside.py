"""The original's shared tables: moved aside, so that ours take their names, and their rows taken over.

What they hold is small (scenes, areas, weather). Signatures, histograms and parcels stay where they are: ids
of scenes do not change.
"""

from __future__ import annotations

from dataclasses import dataclass

import psycopg2
from psycopg2 import errors as pg
from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.db.connection import one
from cbm_backend.errors import Conflict

SCHEMA = "cbm_original"
# Names that our migrations use, too.
SHARED = ("dias_catalogue", "aois", "era5_grid", "era5_data", "view_era5_download_parameters")

_EXTRACTED = ("extracted", "final", "no_parcels", "No_parcels", "No parcels")
_AOI = "^[a-z][a-z0-9]{0,15}$"

# Several polygons of one name are one area.
_AREAS = """
insert into public.aois (name, wkb_geometry)
select lower(name), st_multi(st_union(st_makevalid(wkb_geometry))) from {original}
where lower(name) ~ %s group by 1
on conflict (name) do nothing"""

# A scene that stands there twice keeps both ids, because signatures name them; see `scenes.py`.
_SCENES = """
insert into public.dias_catalogue (id, obstime, reference, sensor, card, status, footprint, message)
select id, obstime, case when n = 1 then reference else reference || '~' || id end, rtrim(sensor),
       lower(rtrim(card)), case when status = any(%(extracted)s) then 'extracted'
                                when coalesce(status, '') in ('', 'ingested', 'inprogress') then 'ingested'
                                else 'failed' end,
       footprint, case when status <> all(%(plain)s) then status end
from (select o.*, row_number() over (partition by o.reference order by o.id) as n from {original} o
      where o.id is not null and o.reference is not null
        and o.obstime is not null) o
on conflict (id) do nothing"""

_CELLS = """
insert into public.era5_grid (grid_id, geom_cell, x, y)
select distinct on (grid_id) grid_id, geom_cell, x, y from {original} order by grid_id
on conflict do nothing"""
_WEATHER = """
insert into public.era5_data (grid_id, meteo_date, tmin, tmax, tmean, prec)
select distinct on (grid_id, meteo_date) grid_id, meteo_date, tmin, tmax, tmean, prec from {original} w
where exists (select from public.era5_grid g where g.grid_id = w.grid_id) order by grid_id, meteo_date
on conflict do nothing"""


@dataclass(frozen=True)
class Taken:
    """Rows that came over from a shared table."""

    table: str
    rows: int


def is_original(cursor: Cursor) -> bool:
    """Whether the shared tables are still the original's: a catalogue, and no migration of ours."""
    cursor.execute(
        "select to_regclass('public.dias_catalogue') is not null "
        "and to_regclass('public.cbm_migration') is null"
    )
    return one(cursor)[0]


def move(cursor: Cursor) -> list[str]:
    """Move the shared tables to `cbm_original`, with their indexes and sequences; returns their names.

    Raises `Conflict` with what to run when another login owns them.
    """
    cursor.execute(sql.SQL("create schema if not exists {}").format(sql.Identifier(SCHEMA)))
    moved = []
    for name in present(cursor, "public"):
        try:
            cursor.execute(
                sql.SQL("alter table public.{} set schema {}").format(
                    sql.Identifier(name), sql.Identifier(SCHEMA)
                )
            )
        except pg.InsufficientPrivilege as error:
            raise Conflict(
                f"The table public.{name} belongs to another login: run this as its owner or as a superuser.",
                detail=str(error),
            ) from error
        moved.append(name)
    return moved


def present(cursor: Cursor, schema: str) -> list[str]:
    """The shared tables that this schema has."""
    cursor.execute(
        "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace "
        "where n.nspname = %s and c.relname = any(%s) and c.relkind in ('r', 'v', 'm', 'p')",
        (schema, list(SHARED)),
    )
    found = {row[0] for row in cursor.fetchall()}
    return [name for name in SHARED if name in found]


def take_over(cursor: Cursor) -> list[Taken]:
    """Fill our shared tables from those moved aside. May be repeated: what is there stays."""
    taken = []
    there = present(cursor, SCHEMA)
    values = {"extracted": list(_EXTRACTED), "plain": ["", "ingested", "inprogress", "extracted", "final"]}
    for name, statement, bound in (
        ("aois", _AREAS, (_AOI,)),
        ("dias_catalogue", _SCENES, values),
        ("era5_grid", _CELLS, ()),
        ("era5_data", _WEATHER, ()),
    ):
        if name not in there:
            continue
        original = sql.Identifier(SCHEMA, name)
        try:
            cursor.execute(sql.SQL(statement).format(original=original), bound)
        except psycopg2.DataError as error:
            raise Conflict(
                f"public.{name} of the original cannot be read: {str(error).splitlines()[0]}."
            ) from error
        taken.append(Taken(name, cursor.rowcount))
    for table, column in (("dias_catalogue", "id"), ("era5_grid", "grid_id")):
        cursor.execute(
            sql.SQL(
                "select setval(pg_get_serial_sequence({name}, {column}), "
                "greatest((select max({c}) from {t}), 1))"
            ).format(
                name=sql.Literal(f"public.{table}"), column=sql.Literal(column), c=sql.Identifier(column),
                t=sql.Identifier("public", table),
            )
        )  # fmt: skip
    return taken
