"""A fingerprint of everything extracted for a dataset, the same for equal content however it came about."""

from __future__ import annotations

import hashlib
from contextlib import closing

from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812

from cbm_backend.config import Settings
from cbm_backend.db import registry
from cbm_backend.db.connection import Connection, connect, transaction
from cbm_backend.db.registry import Dataset
from cbm_backend.extraction.model import STATISTICS

# Sums of 64-bit hashes do not depend on the order of the rows, so nothing has to be sorted.
_SUM = """
select count(*), coalesce(sum(hashtextextended(line, 1)::numeric), 0),
       coalesce(sum(hashtextextended(line, 2)::numeric), 0)
from (select concat_ws('|', p.{id}::text, c.reference, {values}) as line
      from {table} t join {parcels} p on p.ogc_fid = t.pid
      join public.dias_catalogue c on c.id = t.obsid) lines"""


def digest(settings: Settings, dataset: Dataset) -> str:
    """SHA-256 over all signatures, histograms and skips by external parcel id and scene reference.

    Independent of `ogc_fid`, `obsid`, the order of rows, and parcels that have left the set.
    """
    with _connection(settings) as connection, transaction(connection) as cursor:
        return fingerprint(cursor, dataset)


def fingerprint(cursor: Cursor, dataset: Dataset) -> str:
    """The digest as the transaction of this cursor sees the dataset."""
    total = hashlib.sha256()
    # Shortest exact text of every float, whatever the server is set to.
    cursor.execute("set local extra_float_digits = 1")
    for table, values in (
        (
            "sigs",
            [sql.SQL("t.band"), *(sql.SQL("t.{}").format(sql.Identifier(s)) for s in STATISTICS)],
        ),
        ("hists", [sql.SQL("t.hist::jsonb::text")]),
        ("skips", [sql.SQL("t.band"), sql.SQL("t.reason")]),
    ):
        query = sql.SQL(_SUM).format(
            id=sql.Identifier(dataset.parcel_id),
            table=dataset.table(table),
            parcels=dataset.table("parcels"),
            values=sql.SQL(", ").join(values),
        )
        cursor.execute(query)
        total.update(f"{table}:{cursor.fetchone()};".encode())
    return total.hexdigest()


def digest_of(settings: Settings, aoi: str, year: int, ptype: str = "") -> str:
    """The digest of a dataset by its name. Raises `NotFound`."""
    with _connection(settings) as connection:
        dataset = registry.get_dataset(connection, registry.check_aoi(aoi), year, registry.check_ptype(ptype))
    return digest(settings, dataset)


def _connection(settings: Settings) -> closing[Connection]:
    return closing(connect(settings, role="cbm_worker", application="cbm digest"))
