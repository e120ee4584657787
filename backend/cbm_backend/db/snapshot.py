"""What the shared tables look like after an upgrade, kept beside the migration and compared by `db check`."""

from __future__ import annotations

from typing import Any

from psycopg2.extensions import cursor as Cursor  # noqa: N812
from psycopg2.extras import Json

_OBJECTS = """
select c.relname, a.attname,
    format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
  and (c.relname like 'cbm\\_%' or c.relname in ('aois', 'dias_catalogue'))
order by c.relname, a.attname"""

_INDEXES = """
select i.indexname, i.indexdef from pg_indexes i
where i.schemaname = 'public' and (i.tablename like 'cbm\\_%' or i.tablename in ('aois', 'dias_catalogue'))"""

_FUNCTIONS = """
select p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')', md5(p.prosrc)
from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proname like 'cbm\\_%'"""

_DATASET_TABLES = """
select d.aoi || '_' || d.year || case when d.ptype = '' then '' else '_' || d.ptype end, t.key, t.value
from public.cbm_dataset d, jsonb_each_text(d.tables) t
where t.value <> '' and to_regclass(t.value) is null
order by 1, 2"""


def take(cursor: Cursor) -> dict[str, Any]:
    """Columns, indexes and functions of the shared tables as they are now."""
    cursor.execute(_OBJECTS)
    tables: dict[str, dict[str, str]] = {}
    for table, column, kind in cursor.fetchall():
        tables.setdefault(table, {})[column] = kind
    cursor.execute(_INDEXES)
    indexes = dict(cursor.fetchall())
    cursor.execute(_FUNCTIONS)
    return {"tables": tables, "indexes": indexes, "functions": dict(cursor.fetchall())}


def store(cursor: Cursor) -> None:
    """Keep the present state as what the newest applied migration made."""
    cursor.execute(
        "update public.cbm_migration set snapshot = %s "
        "where number = (select max(number) from public.cbm_migration)",
        (Json(take(cursor)),),
    )


def compare(cursor: Cursor) -> tuple[list[str], list[str]]:
    """(missing, changed) in words: the stored state against the present one, and the datasets' tables."""
    cursor.execute(
        "select snapshot from public.cbm_migration where snapshot is not null order by number desc limit 1"
    )
    row = cursor.fetchone()
    missing: list[str] = []
    changed: list[str] = []
    if row:
        now = take(cursor)
        for table, columns in row[0]["tables"].items():
            present = now["tables"].get(table)
            if present is None:
                missing.append(f"table public.{table}")
                continue
            for column, kind in columns.items():
                if column not in present:
                    missing.append(f"column public.{table}.{column}")
                elif present[column] != kind:
                    changed.append(f"column public.{table}.{column}: is {present[column]}, should be {kind}")
        for group, word in (("indexes", "index"), ("functions", "function")):
            for name, text in row[0][group].items():
                if name not in now[group]:
                    missing.append(f"{word} public.{name}")
                elif now[group][name] != text:
                    changed.append(f"{word} public.{name}: its definition was altered")
    if not any(entry == "table public.cbm_dataset" for entry in missing):
        cursor.execute(_DATASET_TABLES)
        missing += [
            f"table {table} ({key} of dataset {dataset})" for dataset, key, table in cursor.fetchall()
        ]
    return missing, changed
