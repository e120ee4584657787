"""Forget what was extracted: of one scene, of a selection, or of a whole dataset."""

from __future__ import annotations

from dataclasses import dataclass

from psycopg2 import sql

from cbm_backend.db.connection import Connection, transaction
from cbm_backend.db.registry import NOT_CARDS, Dataset
from cbm_backend.errors import Conflict, NotFound
from cbm_backend.extraction.claim import Selection
from cbm_backend.extraction.lease import release_the_dead
from cbm_backend.extraction.publish import RESULT_TABLES


@dataclass(frozen=True)
class Forgotten:
    """How many scenes were taken from the queue, and how many rows of results were deleted."""

    scenes: int
    rows: int


_CHOSEN = """
select e.obsid, e.status = 'inprogress' and e.lease_until > now(), c.reference
from public.cbm_extraction e join public.dias_catalogue c on c.id = e.obsid
where e.dataset_id = %(dataset)s
  and (%(scene)s::text is null or c.reference = %(scene)s)
  and (%(card)s::text is null or c.card = %(card)s)
  and (%(start)s::date is null or c.obstime >= %(start)s)
  and (%(end)s::date is null or c.obstime < %(end)s::date + 1)
order by e.obsid for update of e"""

_OPEN_AGAIN = """
update public.dias_catalogue set status = 'ingested', message = null
where id = any(%s) and status in ('extracted', 'failed')
  and not exists (select from public.cbm_extraction e where e.obsid = id and e.parcels_version is not null)"""


def reset(
    connection: Connection, dataset: Dataset, selection: Selection, scene: str | None = None
) -> Forgotten:
    """Delete the rows of the chosen scenes and take them from the queue; the next run extracts them anew.

    scene: only the one of this reference. When nothing extracted is left, the dataset's rule and cards go as
    well. Raises `NotFound` for a scene that is not queued and `Conflict` while a worker holds one of them.
    """
    release_the_dead(connection, dataset.id)
    with transaction(connection) as cursor:
        cursor.execute(_CHOSEN, selection.values() | {"dataset": dataset.id, "scene": scene})
        chosen = cursor.fetchall()
        if scene is not None and not chosen:
            raise NotFound(f"Scene {scene} is not in the queue of dataset {dataset.key}.")
        for _, held, reference in chosen:
            if held:
                raise Conflict(
                    f"A worker is extracting {reference}: stop it, or wait for it. Nothing was reset."
                )
        obsids = [row[0] for row in chosen]
        rows = 0
        for name in RESULT_TABLES:
            cursor.execute(
                sql.SQL("delete from {} where obsid = any(%s)").format(dataset.table(name)), (obsids,)
            )
            rows += cursor.rowcount
        cursor.execute(
            "delete from public.cbm_extraction where dataset_id = %s and obsid = any(%s)",
            (dataset.id, obsids),
        )
        cursor.execute(_OPEN_AGAIN, (obsids,))
        cursor.execute(
            """update public.cbm_dataset set version = version + 1, extraction_rule = null, bands = '{}',
                   start_date = null, end_date = null, tables = tables - %s::text[]
               where id = %s and not exists (select from public.cbm_extraction
                                             where dataset_id = %s and parcels_version is not null)""",
            ([*(key for key in dataset.tables if key not in NOT_CARDS), "scl"], dataset.id, dataset.id),
        )
        if not cursor.rowcount:
            cursor.execute("update public.cbm_dataset set version = version + 1 where id = %s", (dataset.id,))
    return Forgotten(len(chosen), rows)
