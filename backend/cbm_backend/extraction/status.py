"""Where the extraction of a dataset stands."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime

from cbm_backend.config import Settings
from cbm_backend.db import registry
from cbm_backend.db.connection import Connection, connect, transaction
from cbm_backend.db.registry import Dataset
from cbm_backend.extraction.claim import WANTED, Selection


@dataclass(frozen=True)
class SceneStatus:
    """One queue entry; times as the database gives them, counters None before the first result.

    reason: of a failed scene, in one word. not_before: when it may be tried again. holder: who works on it.
    """

    obstime: datetime
    card: str
    reference: str
    status: str
    attempts: int
    parcels: int | None
    signatures: int | None
    histograms: int | None
    skipped: int | None
    message: str
    reason: str | None = None
    not_before: datetime | None = None
    holder: str | None = None


@dataclass(frozen=True)
class PlannedScene:
    """A scene that the next run would take, and why: new, waiting, left over, outdated."""

    obstime: datetime
    card: str
    reference: str
    why: str


def scenes(settings: Settings, aoi: str, year: int, ptype: str = "") -> list[SceneStatus]:
    """The queue of a dataset, oldest scene first; outdated entries say `extracted, parcels outdated`.

    Raises `NotFound` for an unknown dataset.
    """
    with closing(connect(settings, role="cbm_worker", application="cbm extract status")) as connection:
        dataset = registry.get_dataset(connection, registry.check_aoi(aoi), year, registry.check_ptype(ptype))
        with transaction(connection) as cursor:
            cursor.execute(
                """select c.obstime, c.card, c.reference,
                          case when e.status = 'extracted' and e.parcels_version < d.parcels_version
                               then 'extracted, parcels outdated' else e.status end,
                          e.attempts, e.parcels, e.signatures, e.histograms, e.skipped,
                          coalesce(e.message, ''), e.reason, e.not_before,
                          case when e.status = 'inprogress' then e.claimed_by end
                   from public.cbm_extraction e join public.dias_catalogue c on c.id = e.obsid
                   join public.cbm_dataset d on d.id = e.dataset_id
                   where e.dataset_id = %s order by c.obstime, c.id""",
                (dataset.id,),
            )
            return [SceneStatus(*row) for row in cursor.fetchall()]


_PLANNED = f"""
select c.obstime, c.card, c.reference,
       case when e.obsid is null then 'new'
            when e.status = 'inprogress' then 'left over'
            when e.status = 'extracted' then 'outdated'
            when e.not_before > now() then 'waiting'
            else 'queued' end
from public.dias_catalogue c
join public.cbm_dataset d on d.id = %(dataset)s
join public.aois a on a.name = d.aoi
left join public.cbm_extraction e on e.dataset_id = d.id and e.obsid = c.id
where {WANTED} and case
    when e.obsid is null then ST_Intersects(c.footprint, a.wkb_geometry)
    when e.status = 'inprogress' then e.lease_until <= now()
    when e.status = 'extracted' then coalesce(e.parcels_version, 0) < d.parcels_version
    else e.status = 'ingested' end
order by c.obstime, c.id"""  # noqa: S608


def planned(connection: Connection, dataset: Dataset, selection: Selection) -> list[PlannedScene]:
    """The scenes that a run would take now or, where they wait, later; changes nothing."""
    with transaction(connection) as cursor:
        cursor.execute(_PLANNED, selection.values() | {"dataset": dataset.id})
        return [PlannedScene(*row) for row in cursor.fetchall()]
