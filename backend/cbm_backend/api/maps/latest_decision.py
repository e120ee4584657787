"""The decision that counts, for statements that show many parcels at once."""

from __future__ import annotations

from psycopg2 import sql

from cbm_backend.db.registry import Dataset

# Parcel by parcel through the index on (pid, id), whatever the planner believes of a table that was filled a
# moment ago. An aggregate, as `order by id desc limit 1` tempts it to read everybody else's newer decisions.
_JOIN = """
    left join lateral (
        select (array_agg(d.outcome order by d.id desc))[1] as outcome,
               (array_agg(d.pid order by d.id desc))[1] <> {key} as earlier
        from {decisions} d where d.pid = any ({keys})
    ) decided on true"""
_KEYS = "array_append(array(select h.ogc_fid from {history} h where h.{id}::text = {pid}), {key})"
_ONE_KEY = "array[{key}]"


def join(dataset: Dataset, key: str, pid: sql.Composable) -> sql.Composed | None:
    """A join that adds `decided.outcome` and `decided.earlier` (both null without a decision).

    `key`: the column with the parcel's ogc_fid, as `alias.column`; `pid`: its id as text. None for datasets
    without decisions.
    """
    if not dataset.tables.get("decisions"):
        return None
    column = sql.Identifier(*key.split("."))
    keys = sql.SQL(_ONE_KEY).format(key=column)
    if dataset.tables.get("history"):
        keys = sql.SQL(_KEYS).format(
            history=dataset.table("history"), id=sql.Identifier(dataset.parcel_id), pid=pid, key=column
        )
    return sql.SQL(_JOIN).format(decisions=dataset.table("decisions"), keys=keys, key=column)
