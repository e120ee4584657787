"""The signatures of a dataset as Parquet files, one per month, for analysts and as a backup."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from psycopg2 import sql

from cbm_backend.db.connection import Connection, transaction
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError
from cbm_backend.extraction.model import STATISTICS

_BATCH = 100_000

SCHEMA = pa.schema(
    [("parcel", pa.string()), ("pid", pa.int32()), ("time", pa.timestamp("s", "UTC")),
     ("card", pa.dictionary(pa.int32(), pa.string())), ("scene", pa.dictionary(pa.int32(), pa.string())),
     ("band", pa.dictionary(pa.int32(), pa.string())), *((name, pa.float32()) for name in STATISTICS)]
)  # fmt: skip

_MONTHS = """
select distinct date_trunc('month', c.obstime)::date
from public.cbm_extraction e join public.dias_catalogue c on c.id = e.obsid
where e.dataset_id = %s and e.parcels_version is not null order by 1"""

_ROWS = """
select p.{id}::text, s.pid, c.obstime, c.card, c.reference, s.band, {values}
from {sigs} s join public.dias_catalogue c on c.id = s.obsid join {parcels} p on p.ogc_fid = s.pid
where s.obsid = any(%s) order by s.pid, c.obstime, s.band"""

_SCENES = """
select e.obsid from public.cbm_extraction e join public.dias_catalogue c on c.id = e.obsid
where e.dataset_id = %s and e.parcels_version is not null and date_trunc('month', c.obstime) = %s"""


@dataclass(frozen=True)
class Exported:
    """A file that was written, and how many signatures it holds."""

    path: Path
    rows: int


def export(connection: Connection, dataset: Dataset, folder: Path) -> Iterator[Exported]:
    """Write `<dataset>_<year>-<month>.parquet` for every month with extracted scenes, by parcel and time.

    Files that exist are replaced at once when the new one is complete. Raises `InputError` when `folder`
    cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{folder} cannot be written: {error.strerror}.") from error
    with transaction(connection) as cursor:
        cursor.execute(_MONTHS, (dataset.id,))
        months = [row[0] for row in cursor.fetchall()]
    for month in months:
        yield _month(connection, dataset, folder, month)


def _month(connection: Connection, dataset: Dataset, folder: Path, month: date) -> Exported:
    target = folder / f"{dataset.key}_{month:%Y-%m}.parquet"
    part = target.with_suffix(".part")
    query = sql.SQL(_ROWS).format(
        id=sql.Identifier(dataset.parcel_id),
        sigs=dataset.table("sigs"),
        parcels=dataset.table("parcels"),
        values=sql.SQL(", ").join(sql.SQL("s.{}").format(sql.Identifier(name)) for name in STATISTICS),
    )
    rows = 0
    try:
        # One transaction per month: its scenes and their rows belong together.
        with (
            connection,
            connection.cursor() as cursor,
            pq.ParquetWriter(part, SCHEMA, compression="zstd") as out,
        ):
            cursor.execute(_SCENES, (dataset.id, month))
            scenes = [row[0] for row in cursor.fetchall()]
            with connection.cursor("cbm_export") as stream:
                stream.itersize = _BATCH
                stream.execute(query, (scenes,))
                while batch := stream.fetchmany(_BATCH):
                    columns = zip(*batch, strict=True)
                    arrays = [
                        pa.array(column, field.type) if not pa.types.is_dictionary(field.type)
                        else pa.array(column, pa.string()).dictionary_encode()
                        for column, field in zip(columns, SCHEMA, strict=True)
                    ]  # fmt: skip
                    out.write_table(pa.table(arrays, schema=SCHEMA))
                    rows += len(batch)
        part.replace(target)
    except OSError as error:
        raise InputError(f"{target} cannot be written: {error.strerror or error}.") from error
    finally:
        part.unlink(missing_ok=True)
    return Exported(target, rows)
