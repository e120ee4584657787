"""The decisions of a dataset: append-only rows, and the one view by which everybody reads them.

A row points to the parcel's key at the time (`ogc_fid`), whose id stands among the parcels or, when the
parcel was removed or got another geometry since, in their history. `<aoi>.decisions_<year>_list` joins the
two, so that the API and the direct client give equal answers: the id clients know, whether a later decision
overrules this one (`latest`), and whether it was taken on a geometry that is no longer current.
"""

from __future__ import annotations

from collections.abc import Mapping

from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812

OUTCOMES = ("compliant", "not compliant", "inconclusive")
MAX_REASON, MAX_NOTE = 200, 4000

# A removed parcel keeps its decisions, hence no foreign key. Whoever connects directly is the decider himself
# (session_user, whatever role he has taken on); only the API has the right to name somebody else.
_TABLE = """
create table if not exists {decisions} (
    id bigint generated always as identity primary key,
    pid int not null,
    outcome text not null check (outcome in ('compliant', 'not compliant', 'inconclusive')),
    reason text not null default '' check (length(reason) <= {max_reason}),
    note text not null default '' check (length(note) <= {max_note}),
    decided_by text not null default session_user,
    decided_at timestamptz not null default now(),
    dataset_version bigint not null
)"""

_RULES = """
alter table {decisions} alter column decided_by set default session_user;
create index if not exists {by_parcel} on {decisions} (pid, id);
create index if not exists {by_time} on {decisions} (decided_at);
create or replace trigger cbm_decision_defaults before insert on {decisions}
    for each row execute function public.cbm_decision_defaults();
create or replace trigger cbm_decisions_made after insert on {decisions}
    referencing new table as made for each statement execute function public.cbm_decisions_made()"""

# `latest` is a look-up per row shown, through the indexes on ids: no sorting of all decisions for one page.
_LIST = """
create view {list} as
select d.id, k.pid, d.outcome, d.reason, d.note, d.decided_by, d.decided_at, d.dataset_version,
       not exists (select from {keys} same join {decisions} later on later.pid = same.ogc_fid
                   where same.pid = k.pid and later.id > d.id) as latest,
       k.earlier_geometry, d.pid as ogc_fid
from {decisions} d join {keys} k on k.ogc_fid = d.pid"""

_CURRENT = "select ogc_fid, {id}::text as pid, false as earlier_geometry from {parcels}"
_FORMER = "select ogc_fid, {id}::text, true from {history}"


def create(cursor: Cursor, tables: Mapping[str, str], id_column: str) -> None:
    """Make what is missing: the table, its rules and indexes, and the view; may run any number of times."""
    named = {
        "decisions": _identifier(tables["decisions"]),
        "list": _identifier(list_name(tables["decisions"])),
    }
    bare = tables["decisions"].split(".", 1)[1]
    limits = {"max_reason": sql.Literal(MAX_REASON), "max_note": sql.Literal(MAX_NOTE)}
    cursor.execute(sql.SQL(_TABLE).format(**limits, **named))
    by_parcel, by_time = sql.Identifier(f"{bare}_pid_id_idx"), sql.Identifier(f"{bare}_decided_at_idx")
    cursor.execute(sql.SQL(_RULES).format(by_parcel=by_parcel, by_time=by_time, **named))
    for key in ("parcels", "history"):
        if tables.get(key):
            index_ids(cursor, tables[key], id_column, needed=key == "history")
    if tables.get("history"):
        # Maps show what counts now, so they look up the keys an id had before; nothing else of the history.
        cursor.execute(
            sql.SQL("grant select (ogc_fid, {}) on {} to cbm_api").format(
                sql.Identifier(id_column), _identifier(tables["history"])
            )
        )
    drop_list(cursor, tables)
    cursor.execute(sql.SQL(_LIST).format(keys=_keys(tables, id_column), **named))


def drop_list(cursor: Cursor, tables: Mapping[str, str]) -> None:
    """Drop the view, which names columns that an import is about to change."""
    cursor.execute(sql.SQL("drop view if exists {}").format(_identifier(list_name(tables["decisions"]))))


def list_name(decisions_table: str) -> str:
    """The view of a decisions table."""
    return f"{decisions_table}_list"


def _keys(tables: Mapping[str, str], id_column: str) -> sql.Composed:
    """(ogc_fid, pid, earlier_geometry) of all parcels there are and were; adopted tables have no history."""
    parts = [sql.SQL(_CURRENT).format(id=sql.Identifier(id_column), parcels=_identifier(tables["parcels"]))]
    if tables.get("history"):
        parts.append(
            sql.SQL(_FORMER).format(id=sql.Identifier(id_column), history=_identifier(tables["history"]))
        )
    return sql.SQL("({})").format(sql.SQL(" union all ").join(parts))


def index_ids(cursor: Cursor, table: str, id_column: str, *, needed: bool) -> None:
    """Ids are asked for as text; `needed`: also where the column is a text, which parcels have indexed."""
    schema, bare = table.split(".", 1)
    name = f"{bare}_pid_idx"
    cursor.execute(
        "select a.attname from pg_depend d "
        "join pg_attribute a on (a.attrelid, a.attnum) = (d.refobjid, d.refobjsubid) "
        "where d.classid = 'pg_class'::regclass and d.objid = to_regclass(%s)",
        (f'"{schema}"."{name}"',),
    )
    present = cursor.fetchone()
    if present and present[0] == id_column:
        return
    cursor.execute(sql.SQL("drop index if exists {}").format(sql.Identifier(schema, name)))
    cursor.execute(
        "select atttypid in ('text'::regtype, 'varchar'::regtype) from pg_attribute "
        "where attrelid = to_regclass(%s) and attname = %s",
        (f'"{schema}"."{bare}"', id_column),
    )
    row = cursor.fetchone()
    if needed or not (row and row[0]):
        cursor.execute(
            sql.SQL("create index {} on {} (({}::text))").format(
                sql.Identifier(name), _identifier(table), sql.Identifier(id_column)
            )
        )


def _identifier(table: str) -> sql.Identifier:
    return sql.Identifier(*table.split(".", 1))
