"""What is asked of a dataset's decisions, as statements; `db/decisions.py` defines the view they read."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from psycopg2 import errors as pg
from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.api.pool import Pool
from cbm_backend.api.writer import Writer
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import Conflict, NotFound

_SELECT = """
select id, pid, outcome, reason, note, decided_by,
       to_char(decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as decided_at,
       dataset_version, latest, earlier_geometry
from {list} where {conditions} order by id desc"""

_INSERT = """
insert into {decisions} (pid, outcome, reason, note, decided_by) values (%s, %s, %s, %s, %s) returning id"""


def listing(dataset: Dataset, *, pid: str | None = None, latest: bool = False, outcome: str | None = None,
            since: datetime | None = None, before: int | None = None, limit: int | None = None,
            only: int | None = None) -> tuple[sql.Composed, dict[str, Any]]:  # fmt: skip
    """The statement and its values: decisions that fit all that is given, newest first.

    `before`: those with smaller ids, for the next page; `since`: taken then or later (UTC when it has no
    zone); `only`: the one with this id.
    """
    if since is not None and since.tzinfo is None:
        since = since.replace(tzinfo=timezone.utc)
    asked: list[tuple[str, Any, Any]] = [
        ("pid = %(pid)s", "pid", pid),
        ("latest", "latest", latest or None),
        ("outcome = %(outcome)s", "outcome", outcome),
        ("decided_at >= %(since)s", "since", since),
        ("id < %(before)s", "before", before),
        ("id = %(only)s", "only", only),
    ]
    conditions = [sql.SQL(text) for text, _, value in asked if value is not None]
    query = sql.SQL(_SELECT).format(
        list=_table(dataset, "decision_list"),
        conditions=sql.SQL(" and ").join(conditions or [sql.SQL("true")]),
    )
    if limit is not None:
        query = query + sql.SQL(" limit %(limit)s")
    return query, {**{name: value for _, name, value in asked}, "limit": limit}


def state(pool: Pool, dataset: Dataset) -> int:
    """How often decisions were added: unequal numbers mean that something has changed."""
    rows = pool.fetch(
        "select decisions from public.cbm_decision_state where dataset_id = %s", (dataset.id,)
    ).rows
    return rows[0][0] if rows else 0


def decide(pool: Pool, writer: Writer, dataset: Dataset, pid: str, outcome: str, reason: str, note: str,
           decided_by: str) -> int:  # fmt: skip
    """Record a decision on a current parcel; returns its id. Raises `NotFound`, `Conflict`."""
    decisions = _table(dataset, "decisions")
    find = sql.SQL("select ogc_fid from {} where {}::text = %s order by ogc_fid limit 1").format(
        dataset.table("parcels"), sql.Identifier(dataset.parcel_id)
    )
    found = pool.fetch(find, (pid,)).rows
    if not found:
        raise NotFound(f"Dataset {dataset.key} has no parcel with this id at present.", code="no_parcel")
    values = (found[0][0], outcome, reason, note, decided_by)

    def insert(cursor: Cursor) -> int:
        cursor.execute(sql.SQL(_INSERT).format(decisions=decisions), values)
        row = cursor.fetchone()
        return row[0] if row else 0

    try:
        return writer.transaction(insert)
    except pg.ForeignKeyViolation as error:
        raise Conflict(
            "The parcel got another geometry a moment ago: look at it again and decide then."
        ) from error


def _table(dataset: Dataset, name: str) -> sql.Identifier:
    if not dataset.tables.get(name):
        raise Conflict(f"Dataset {dataset.key} has no table for decisions: its administrator can add one.")
    return dataset.table(name)
