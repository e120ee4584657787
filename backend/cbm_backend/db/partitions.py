"""The result tables of a dataset in PostgreSQL: partitions made ahead, put in order, and measured."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass

from psycopg2 import sql

from cbm_backend.config import Settings
from cbm_backend.db.connection import connect, one, transaction
from cbm_backend.db.registry import Dataset
from cbm_backend.db.roles import act_as_owner

KINDS = ("sigs", "hists", "skips")

_PARTITIONS = """
select n.nspname, c.relname from pg_inherits i
join pg_class c on c.oid = i.inhrelid join pg_namespace n on n.oid = c.relnamespace
where i.inhparent = to_regclass(%s) order by c.relname"""

# The scenes that can ever be published here: of the area, or in its queue already.
_NEEDED = """
select distinct c.id / 500 * 500 from public.dias_catalogue c
left join public.cbm_extraction e on e.dataset_id = %(dataset)s and e.obsid = c.id
join public.aois a on a.name = %(aoi)s
where c.status not in ('superseded', 'ambiguous')
  and (e.obsid is not null or ST_Intersects(c.footprint, a.wkb_geometry)) order by 1"""


@dataclass(frozen=True)
class TableSize:
    """A partition of a result table: rows as PostgreSQL last estimated them, bytes of table and indexes."""

    kind: str
    partition: str
    rows: int
    table_bytes: int
    index_bytes: int


def make_ahead(settings: Settings, dataset: Dataset) -> int:
    """Make the partitions that the scenes of the catalogue need; returns how many there are now."""
    with closing(connect(settings, application="cbm partition")) as connection:
        with transaction(connection) as cursor:
            act_as_owner(cursor)
            cursor.execute(_NEEDED, {"dataset": dataset.id, "aoi": dataset.aoi})
            for (low,) in cursor.fetchall():
                cursor.execute("select public.cbm_ensure_partitions(%s, %s)", (dataset.id, low))
        with transaction(connection) as cursor:
            total = 0
            for kind in KINDS:
                cursor.execute(_PARTITIONS, (dataset.tables[kind],))
                total += cursor.rowcount
            return total


def put_in_order(settings: Settings, dataset: Dataset) -> list[str]:
    """Rewrite every partition of the signatures parcel by parcel; returns their names.

    For a season that is complete: the rows of one parcel then lie on few pages. Each partition is locked
    while it is rewritten and needs as much free disk again.
    """
    done = []
    with closing(connect(settings, application="cbm partition")) as connection:
        with transaction(connection) as cursor:
            cursor.execute(_PARTITIONS, (dataset.tables["sigs"],))
            partitions = cursor.fetchall()
        for schema, name in partitions:
            with transaction(connection) as cursor:
                act_as_owner(cursor)
                cursor.execute(
                    """select c.relname from pg_index x join pg_class c on c.oid = x.indexrelid
                       where x.indrelid = to_regclass(%s) and x.indisprimary""",
                    (f'"{schema}"."{name}"',),
                )
                table = sql.Identifier(schema, name)
                index = sql.Identifier(one(cursor)[0])
                cursor.execute(sql.SQL("cluster {} using {}").format(table, index))
                cursor.execute(sql.SQL("analyze {}").format(table))
            done.append(f"{schema}.{name}")
    return done


def sizes(settings: Settings, dataset: Dataset) -> list[TableSize]:
    """The partitions of the result tables, by table and range of scenes."""
    found = []
    with closing(connect(settings, application="cbm stats")) as connection, transaction(connection) as cursor:
        for kind in KINDS:
            cursor.execute(_PARTITIONS, (dataset.tables[kind],))
            for schema, name in cursor.fetchall():
                cursor.execute(
                    """select greatest(c.reltuples, 0)::bigint, pg_table_size(c.oid), pg_indexes_size(c.oid)
                       from pg_class c where c.oid = to_regclass(%s)""",
                    (f'"{schema}"."{name}"',),
                )
                found.append(TableSize(kind, f"{schema}.{name}", *one(cursor)))
    return found
