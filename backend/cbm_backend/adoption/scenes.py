"""What the names of adopted scenes tell, and scenes that were catalogued twice."""

from __future__ import annotations

from dataclasses import dataclass

from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812
from psycopg2.extras import execute_values

from cbm_backend.catalogue import product_name

_TWICE = """
select split_part(reference, '~', 1), array_agg(id order by id) from public.dias_catalogue
where split_part(reference, '~', 1) in (select split_part(reference, '~', 1) from public.dias_catalogue
                                        where reference like '%~%')
group by 1 having count(*) > 1 order by 1"""
_ROWS = "select obsid, count(*) from {table} where obsid = any(%s) group by obsid"
_SHARE_A_PARCEL = """
select exists (select from {table} a join {table} b on b.pid = a.pid and b.obsid = %(other)s
               where a.obsid = %(kept)s)"""


_NAMED = """
update public.dias_catalogue c set tile = v.tile, orbit = v.orbit, datatake = v.datatake::timestamp,
    generation = v.generation::timestamp, processing_baseline = v.baseline, platform = v.platform
from (values %s) v (id, tile, orbit, datatake, generation, baseline, platform) where c.id = v.id"""


@dataclass(frozen=True)
class Twice:
    """Scenes that stood in the catalogue more than once, and how many entries gave way to another."""

    scenes: int
    superseded: int


def read_names(cursor: Cursor) -> int:
    """Fill tile, orbit, datatake and baseline from Sentinel-2 product names; returns how many had one."""
    cursor.execute(
        "select id, reference from public.dias_catalogue where tile is null and reference like 'S2%'"
    )
    parsed = [(id_, product_name.parse(reference.partition("~")[0])) for id_, reference in cursor.fetchall()]
    rows = [
        (id_, name.tile, name.orbit, name.datatake, name.generation, name.baseline_text, name.platform)
        for id_, name in parsed
        if name is not None
    ]
    execute_values(cursor, _NAMED, rows)
    return len(rows)


def settle_doubles(cursor: Cursor, tables: list[str]) -> Twice:
    """Of entries for one scene the one with most rows in `tables` counts; those that repeat it do not.

    An entry whose parcels are others stays: together they are the scene.
    """
    cursor.execute(_TWICE)
    found = cursor.fetchall()
    if not found:
        return Twice(0, 0)
    rows: dict[int, int] = {}
    everything = [id_ for _, ids in found for id_ in ids]
    for table in tables:
        cursor.execute(sql.SQL(_ROWS).format(table=_sql(table)), (everything,))
        for id_, count in cursor.fetchall():
            rows[id_] = rows.get(id_, 0) + count
    superseded = 0
    for _, ids in found:
        kept, *others = sorted(ids, key=lambda id_: (-rows.get(id_, 0), id_))
        for other in others:
            if _repeats(cursor, tables, kept, other) or not rows.get(other):
                cursor.execute(
                    "update public.dias_catalogue set status = 'superseded', superseded_by = %s "
                    "where id = %s",
                    (kept, other),
                )
                superseded += 1
    return Twice(len(found), superseded)


def _repeats(cursor: Cursor, tables: list[str], kept: int, other: int) -> bool:
    for table in tables:
        cursor.execute(sql.SQL(_SHARE_A_PARCEL).format(table=_sql(table)), {"kept": kept, "other": other})
        row = cursor.fetchone()
        if row and row[0]:
            return True
    return False


def _sql(table: str) -> sql.Identifier:
    return sql.Identifier(*table.split(".", 1))
