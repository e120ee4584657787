"""Signature and histogram tables of the original: counted, indexed, and each row served once.

Without a key the original stored some rows twice. They stay as they are; a view leaves out the copies, and
the registry names the view. Copies are found through the index on the same columns, so a parcel costs what it
did.
"""

from __future__ import annotations

from dataclasses import dataclass

from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.db.connection import one

SUFFIX = "_once"
STATISTICS = ("count", "mean", "std", "min", "max", "p25", "p50", "p75")
_KEYS = {"signatures": ("pid", "obsid", "band"), "histograms": ("pid", "obsid")}

_COUNT = """
select coalesce(sum(n), 0)::bigint, coalesce(sum(n - 1), 0)::bigint
from (select count(*) as n from {table} group by {key}) g"""

_LEADING = """
select exists (select from pg_index i
               join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
               where i.indrelid = %s::regclass and a.attname = 'pid' and i.indpred is null
                 and i.indnkeyatts >= %s)"""

# Of copies the one with most pixels counts, then the one written last.
_ONCE = """
create or replace view {view} as select s.* from {table} s
where not exists (select from {table} t where {same} and {later})"""
_LATER = {
    "signatures": "(coalesce(t.count, -1), t.ctid) > (coalesce(s.count, -1), s.ctid)",
    "histograms": "t.ctid > s.ctid",
}


@dataclass(frozen=True)
class Results:
    """A result table: its rows, how many of them are copies, whether parcels are found by an index.

    missing: statistics that an older version of the original did not store.
    """

    table: str
    kind: str
    rows: int
    copies: int
    indexed: bool
    missing: tuple[str, ...] = ()

    @property
    def served(self) -> str:
        """What the registry names: the table, or the view without the copies."""
        return f"{self.table}{SUFFIX}" if self.copies else self.table


def inspect(cursor: Cursor, table: str, kind: str) -> Results:
    """Count rows and copies of a table (`kind`: signatures or histograms); a few minutes for 300 million."""
    cursor.execute("set local work_mem = '256MB'")
    key = sql.SQL(", ").join(map(sql.Identifier, _KEYS[kind]))
    cursor.execute(sql.SQL(_COUNT).format(table=_sql(table), key=key))
    rows, copies = one(cursor)
    cursor.execute(_LEADING, (_sql(table).as_string(cursor), len(_KEYS[kind])))
    indexed = one(cursor)[0]
    cursor.execute(sql.SQL("select * from {} limit 0").format(_sql(table)))
    columns = {column.name for column in cursor.description or ()}
    wanted = STATISTICS if kind == "signatures" else ()
    return Results(table, kind, rows, copies, indexed, tuple(name for name in wanted if name not in columns))


def complete(cursor: Cursor, results: Results) -> None:
    """Add the columns that are missing; they stay empty."""
    for name in results.missing:
        cursor.execute(
            sql.SQL("alter table {} add column {} real").format(_sql(results.table), sql.Identifier(name))
        )


def index(cursor: Cursor, results: Results) -> None:
    """Make the index by parcel, a unique one where there are no copies."""
    cursor.execute(
        sql.SQL("create {} index on {} ({})").format(
            sql.SQL("" if results.copies else "unique"),
            _sql(results.table),
            sql.SQL(", ").join(map(sql.Identifier, _KEYS[results.kind])),
        )
    )


def serve_once(cursor: Cursor, results: Results) -> None:
    """Make the view without copies beside the table."""
    same = sql.SQL(" and ").join(
        sql.SQL("t.{c} = s.{c}").format(c=sql.Identifier(column)) for column in _KEYS[results.kind]
    )
    cursor.execute(
        sql.SQL(_ONCE).format(
            view=_sql(results.served), table=_sql(results.table), same=same,
            later=sql.SQL(_LATER[results.kind]),
        )
    )  # fmt: skip


def index_parcels(cursor: Cursor, table: str, id_column: str) -> list[str]:
    """Indexes on geometry and id where none begins with them; returns the columns that got one."""
    made = []
    for column, method in (("wkb_geometry", "gist"), (id_column, "btree"), ("ogc_fid", "btree")):
        cursor.execute(
            "select exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid "
            "and a.attnum = i.indkey[0] where i.indrelid = %s::regclass and a.attname = %s)",
            (_sql(table).as_string(cursor), column),
        )
        if not one(cursor)[0]:
            cursor.execute(
                sql.SQL("create index on {} using {} ({})").format(
                    _sql(table), sql.SQL(method), sql.Identifier(column)
                )
            )
            made.append(column)
    return made


def _sql(table: str) -> sql.Identifier:
    return sql.Identifier(*table.split(".", 1))
