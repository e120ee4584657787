"""Stable parcel keys: what a re-import keeps, changes, adds and removes, decided by (id, geometry).

A parcel whose id and geometry are as before keeps its `ogc_fid`, and with it its signatures; its attributes
are updated in place. Every other row of the file gets an `ogc_fid` never used before, so that what was
measured on another geometry can never be joined to it. Rows that are gone or whose geometry changed move to
the history table. Their signatures stay where they are, under an `ogc_fid` that no client finds in the
parcels table: the record of what was known then, at no cost to anyone's query.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.db.connection import one
from cbm_backend.parcels.columns import Column
from cbm_backend.parcels.stage import TABLE

_OURS = ("ogc_fid", "cbm_version", "wkb_geometry")


@dataclass(frozen=True)
class Changes:
    """Numbers of parcels: as before, with new attributes only, new, with another geometry, gone."""

    unchanged: int = 0
    updated: int = 0
    new: int = 0
    changed: int = 0
    removed: int = 0


def insert_all(cursor: Cursor, parcels: sql.Identifier, columns: Sequence[Column], version: int) -> Changes:
    """The first import: every staged row is new."""
    return Changes(new=_insert(cursor, parcels, columns, version, sql.SQL("true")))


def apply(cursor: Cursor, parcels: sql.Identifier, history: sql.Identifier, columns: Sequence[Column],
          id_column: Column, old_id_column: str, version: int) -> Changes:  # fmt: skip
    """Bring the parcels table to the staged state. `version`: the parcels_version that new rows carry.

    Texts of ids are compared, so that a column that was a number and is a text now still matches. Geometries
    are equal when they have the same points, whatever the order of rings and the vertex they start at
    (a shapefile turns rings round).
    """
    names = {
        "stage": TABLE,
        "match": sql.Identifier("pg_temp", "cbm_match"),
        "parcels": parcels,
        "history": history,
        "id": sql.Identifier(id_column.name),
        "old_id": sql.Identifier(old_id_column),
    }
    cursor.execute(
        sql.SQL(
            "create temporary table cbm_match on commit drop as "
            "select s.row_no, p.ogc_fid from {stage} s join {parcels} p on p.{old_id}::text = s.{id}::text "
            "where p.wkb_geometry = s.wkb_geometry "
            "or (p.wkb_geometry ~= s.wkb_geometry "
            "and st_npoints(p.wkb_geometry) = st_npoints(s.wkb_geometry) "
            "and st_normalize(p.wkb_geometry) = st_normalize(s.wkb_geometry))"
        ).format(**names)
    )
    cursor.execute(
        "create unique index on pg_temp.cbm_match (row_no); "
        "create unique index on pg_temp.cbm_match (ogc_fid)"
    )
    cursor.execute("analyze pg_temp.cbm_match; analyze pg_temp.cbm_stage")
    cursor.execute(
        sql.SQL(
            "select count(*), count(*) filter (where exists "
            "(select from {stage} s where s.{id}::text = p.{old_id}::text)) from {parcels} p "
            "where not exists (select from {match} m where m.ogc_fid = p.ogc_fid)"
        ).format(**names)
    )
    gone, changed = one(cursor)
    if gone:
        _move_to_history(cursor, parcels, history, version)
    _align_columns(cursor, parcels, history, columns)
    updated = _update_attributes(cursor, parcels, columns)
    added = _insert(
        cursor, parcels, columns, version,
        sql.SQL("not exists (select from {match} m where m.row_no = s.row_no)").format(**names),
    )  # fmt: skip
    cursor.execute(sql.SQL("select count(*) from {match}").format(**names))
    (matched,) = one(cursor)
    return Changes(matched - updated, updated, added - changed, changed, gone - changed)


def table_columns(cursor: Cursor, table: sql.Identifier) -> dict[str, str]:
    """Column -> type of a table, in order."""
    cursor.execute(
        "select attname, format_type(atttypid, atttypmod) from pg_attribute "
        "where attrelid = %s::regclass and attnum > 0 and not attisdropped order by attnum",
        (table.as_string(cursor),),
    )
    return dict(cursor.fetchall())


def column_changes(
    cursor: Cursor, parcels: sql.Identifier, columns: Sequence[Column]
) -> tuple[list[str], list[str]]:
    """(columns the file has and the table has not, the reverse)."""
    present = [name for name in table_columns(cursor, parcels) if name not in _OURS]
    wanted = [c.name for c in columns]
    return [n for n in wanted if n not in present], [n for n in present if n not in wanted]


def _move_to_history(cursor: Cursor, parcels: sql.Identifier, history: sql.Identifier, version: int) -> None:
    """History has at least the columns of parcels; where types differ it holds text."""
    kept = table_columns(cursor, history)
    moved = table_columns(cursor, parcels)
    into = sql.SQL(", ").join(sql.Identifier(name) for name in moved)
    values = sql.SQL(", ").join(
        sql.SQL("g.{}::text" if kept[name] == "text" != kind else "g.{}").format(sql.Identifier(name))
        for name, kind in moved.items()
    )
    cursor.execute(
        sql.SQL(
            "with gone as (delete from {parcels} p where not exists "
            "(select from pg_temp.cbm_match m where m.ogc_fid = p.ogc_fid) returning *) "
            "insert into {history} ({into}, removed_in) select {values}, {version} from gone g"
        ).format(parcels=parcels, history=history, into=into, values=values, version=sql.Literal(version))
    )


def _align_columns(cursor: Cursor, parcels: sql.Identifier, history: sql.Identifier,
                   columns: Sequence[Column]) -> None:  # fmt: skip
    """Give the parcels table the file's columns; every row's values come from the file anyway.

    History only gains: a column that the file no longer has stays there, one whose type changed becomes text.
    """
    present = table_columns(cursor, parcels)
    kept = table_columns(cursor, history)
    cursor.execute(
        "select attname, format_type(atttypid, atttypmod) from pg_attribute "
        "where attrelid = 'pg_temp.cbm_stage'::regclass and attnum > 0 and not attisdropped"
    )
    wanted = {name: kind for name, kind in cursor.fetchall() if name not in ("row_no", "wkb_geometry")}
    for gone in [n for n in present if n not in _OURS and wanted.get(n) != present[n]]:
        cursor.execute(sql.SQL("alter table {} drop column {}").format(parcels, sql.Identifier(gone)))
        del present[gone]
    for column in columns:
        name = sql.Identifier(column.name)
        if column.name not in present:
            cursor.execute(
                sql.SQL("alter table {} add column {} {}").format(parcels, name, sql.SQL(column.kind))
            )
        if column.name not in kept:
            cursor.execute(
                sql.SQL("alter table {} add column {} {}").format(history, name, sql.SQL(column.kind))
            )
        elif kept[column.name] not in (wanted[column.name], "text"):
            cursor.execute(
                sql.SQL("alter table {} alter column {} type text using {}::text").format(history, name, name)
            )


def _update_attributes(cursor: Cursor, parcels: sql.Identifier, columns: Sequence[Column]) -> int:
    names = [sql.Identifier(c.name) for c in columns]
    old = sql.SQL(", ").join(sql.SQL("p.{}").format(n) for n in names)
    new = sql.SQL(", ").join(sql.SQL("s.{}").format(n) for n in names)
    assign = sql.SQL(", ").join(sql.SQL("{} = s.{}").format(n, n) for n in names)
    cursor.execute(
        sql.SQL(
            "update {parcels} p set {assign} from {stage} s join pg_temp.cbm_match m on m.row_no = s.row_no "
            "where p.ogc_fid = m.ogc_fid and row({old}) is distinct from row({new})"
        ).format(parcels=parcels, assign=assign, stage=TABLE, old=old, new=new)
    )
    return cursor.rowcount


def _insert(cursor: Cursor, parcels: sql.Identifier, columns: Sequence[Column], version: int,
            condition: sql.Composable) -> int:  # fmt: skip
    names = sql.SQL(", ").join(sql.Identifier(c.name) for c in columns)
    cursor.execute(
        sql.SQL(
            "insert into {parcels} ({names}, cbm_version, wkb_geometry) "
            "select {names}, {version}, s.wkb_geometry from {stage} s where {condition} order by s.row_no"
        ).format(parcels=parcels, names=names, version=sql.Literal(version), stage=TABLE, condition=condition)
    )
    return cursor.rowcount
