"""The tables of one dataset: parcels, history, signatures, histograms, skips, decisions, overview, FOIs.

They live in the schema named by the area and are made by `parcels import`. Result tables are partitioned
by ranges of obsid; `public.cbm_ensure_partitions` makes the partitions when a scene is about to be published.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812
from psycopg2.extras import Json

from cbm_backend.db import decisions, foi_tables, overview

RESERVED = ("ogc_fid", "wkb_geometry", "cbm_version", "removed_at", "removed_in")

_SIGNATURES = """
create table {sigs} (
    pid int not null, obsid int not null, band varchar(16) not null,
    count real, mean real, std real, min real, max real, p25 real, p50 real, p75 real,
    primary key (pid, obsid, band)
) partition by range (obsid)"""

_HISTOGRAMS = """
create table {hists} (
    pid int not null, obsid int not null, hist json not null, primary key (pid, obsid)
) partition by range (obsid)"""

_SKIPS = """
create table {skips} (
    pid int not null, obsid int not null, band varchar(16) not null, reason varchar(24) not null,
    primary key (pid, obsid, band)
) partition by range (obsid)"""


def table_names(aoi: str, year: int, ptype: str = "") -> dict[str, str]:
    """The registry's `tables` of a new dataset, without cards: those appear when they are first published."""
    suffix = f"{year}_{ptype}" if ptype else str(year)
    names = {kind: f"{aoi}.{kind}_{suffix}" for kind in ("parcels", "sigs", "hists", "skips", "decisions")}
    return {
        **names,
        "history": f"{names['parcels']}_history",
        "decision_list": decisions.list_name(names["decisions"]),
        "overview": overview.table_name(names["parcels"]),
        "foi": foi_tables.table_name(names["parcels"]),
        "dias_catalog": "public.dias_catalogue",
    }


def create(cursor: Cursor, tables: Mapping[str, str], srid: int, columns: Sequence[tuple[str, str]],
           id_column: str, crop_name_column: str) -> None:  # fmt: skip
    """Create all tables of a dataset. `columns`: (safe name, PostgreSQL type) of the parcels' attributes."""
    aoi = tables["parcels"].split(".", 1)[0]
    cursor.execute(sql.SQL("create schema if not exists {}").format(sql.Identifier(aoi)))
    attributes = sql.SQL("").join(
        sql.SQL("{} {}, ").format(sql.Identifier(name), sql.SQL(kind)) for name, kind in columns
    )
    named = {key: sql.Identifier(*value.split(".", 1)) for key, value in tables.items()}
    bare = tables["parcels"].split(".", 1)[1]
    shape = sql.SQL("wkb_geometry geometry(MultiPolygon, {}) not null").format(sql.Literal(srid))
    cursor.execute(
        sql.SQL(
            "create sequence {seq} as int; "
            "create table {parcels} (ogc_fid int primary key default nextval({seq_name}), {attributes}"
            "cbm_version int not null, {shape}); "
            "alter sequence {seq} owned by {parcels}.ogc_fid; "
            "create table {history} (ogc_fid int primary key, {attributes}cbm_version int not null, {shape}, "
            "removed_at timestamptz not null default now(), removed_in int not null)"
        ).format(
            seq=sql.Identifier(aoi, f"{bare}_ogc_fid_seq"),
            seq_name=sql.Literal(f'"{aoi}"."{bare}_ogc_fid_seq"'),
            attributes=attributes,
            shape=shape,
            **{key: named[key] for key in ("parcels", "history")},
        )
    )
    for statement in (_SIGNATURES, _HISTOGRAMS, _SKIPS):
        cursor.execute(sql.SQL(statement).format(**named))
    for key in ("sigs", "hists", "skips"):
        # One scene's rows lie together, so a few kilobytes of BRIN find them again when it is published anew.
        cursor.execute(
            sql.SQL(
                "create index on {} using brin (obsid) with (pages_per_range = 32, autosummarize = on)"
            ).format(named[key])
        )
    index_parcels(cursor, tables, id_column, crop_name_column)
    decisions.create(cursor, tables, id_column)
    overview.create(cursor, tables)
    foi_tables.create(cursor, tables)


def index_parcels(cursor: Cursor, tables: Mapping[str, str], id_column: str, crop_name_column: str) -> None:
    """(Re)make the indexes on geometry, id and crop name; the last two follow the registered columns."""
    aoi, bare = tables["parcels"].split(".", 1)
    table = sql.Identifier(aoi, bare)
    for suffix, unique, method, column in (
        ("geom_idx", "", "gist", "wkb_geometry"),
        ("id_key", "unique", "btree", id_column),
        ("crop_idx", "", "btree", crop_name_column),
    ):
        name = f"{bare}_{suffix}"
        cursor.execute(
            "select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indexrelid "
            "where i.indexrelid = to_regclass(%s)",
            (f'"{aoi}"."{name}"',),
        )
        present = cursor.fetchone()
        if present and present[0] == column:
            continue
        cursor.execute(sql.SQL("drop index if exists {}").format(sql.Identifier(aoi, name)))
        cursor.execute(
            sql.SQL("create {} index {} on {} using {} ({})").format(
                sql.SQL(unique), sql.Identifier(name), table, sql.SQL(method), sql.Identifier(column)
            )
        )


def renew_all(cursor: Cursor) -> None:
    """Give the datasets of an older version what new ones get; may run any number of times."""
    cursor.execute(
        "select id, tables, srid, parcel_id_column, crop_name_column from public.cbm_dataset "
        "where tables ? 'history' order by id"
    )
    for id_, tables, srid, id_column, crop_name in cursor.fetchall():
        added = {
            "decision_list": decisions.list_name(tables["decisions"]),
            "overview": overview.table_name(tables["parcels"]),
            "foi": foi_tables.table_name(tables["parcels"]),
        }
        cursor.execute(
            "update public.cbm_dataset set tables = tables || %s where id = %s and not tables @> %s",
            (Json(added), id_, Json(added)),
        )
        decisions.create(cursor, tables, id_column)
        foi_tables.create(cursor, added)
        cursor.execute("select to_regclass(%s) is null", (added["overview"],))
        row = cursor.fetchone()
        if row and row[0]:
            overview.create(cursor, added)
            overview.fill(cursor, id_, {**tables, **added}, srid, id_column, crop_name)


def drop(cursor: Cursor, tables: Mapping[str, str]) -> list[str]:
    """Drop what `create` has made; returns the names. Tables of an imported registry entry are left alone."""
    if not is_ours(tables):
        return []
    decisions.drop_list(cursor, tables)
    names = ("parcels", "history", "sigs", "hists", "skips", "decisions", "overview", "foi")
    gone = [tables[key] for key in names if key in tables]
    for name in gone:
        cursor.execute(sql.SQL("drop table if exists {}").format(sql.Identifier(*name.split(".", 1))))
    return gone


def is_ours(tables: Mapping[str, str]) -> bool:
    """Whether `parcels import` made these tables (the original's datasets have no history)."""
    return "history" in tables
