"""Where the extraction of a dataset stands."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime

from cbm_backend.config import Settings
from cbm_backend.db import registry
from cbm_backend.db.connection import connect, transaction


@dataclass(frozen=True)
class SceneStatus:
    """One queue entry; times as the database gives them, counters None before the first result."""

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
                          coalesce(e.message, '')
                   from public.cbm_extraction e join public.dias_catalogue c on c.id = e.obsid
                   join public.cbm_dataset d on d.id = e.dataset_id
                   where e.dataset_id = %s order by c.obstime, c.id""",
                (dataset.id,),
            )
            return [SceneStatus(*row) for row in cursor.fetchall()]
