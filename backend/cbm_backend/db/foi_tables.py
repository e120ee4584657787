"""FOI results of a dataset: a row per run and parcel in `<aoi>.foi_<year>`; `cbm_foi_run` lists the runs."""

from __future__ import annotations

from collections.abc import Mapping

from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812

# Flags are null where a parcel was not judged; `reason` then says why.
_TABLE = """
create table if not exists {foi} (
    run text not null,
    pid int not null,
    foi_h smallint check (foi_h in (0, 1)),
    foi_c smallint check (foi_c in (0, 1)),
    total int not null default 0,
    nodata int not null default 0,
    unlisted int not null default 0,
    counts jsonb not null default '{{}}',
    clusters jsonb not null default '[]',
    reason text not null default '',
    primary key (run, pid)
)"""


def table_name(parcels: str) -> str:
    """`nl.foi_2020` for `nl.parcels_2020`."""
    aoi, bare = parcels.split(".", 1)
    return f"{aoi}.foi_{bare.removeprefix('parcels_')}"


def create(cursor: Cursor, tables: Mapping[str, str]) -> None:
    """Make the table of `tables['foi']` unless it is there."""
    cursor.execute(sql.SQL(_TABLE).format(foi=sql.Identifier(*tables["foi"].split(".", 1))))
