"""The queue `public.cbm_extraction`: plan scenes, claim one, give it back, fail it, try it again."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date
from typing import Any

from cbm_backend.config import Settings
from cbm_backend.db.connection import Connection, one, transaction
from cbm_backend.db.registry import Dataset
from cbm_backend.extraction.lease import EXTRACTION, identity
from cbm_backend.extraction.model import Scene


@dataclass(frozen=True)
class Selection:
    """Which scenes: days inclusive, one card; None means all."""

    start: date | None = None
    end: date | None = None
    card: str | None = None

    def values(self) -> dict[str, Any]:
        """The parameters of `WANTED`."""
        return {"start": self.start, "end": self.end, "card": self.card}


@dataclass(frozen=True)
class Claim:
    """A scene that is ours until the lease ends.

    parcels_version: of the dataset at the claim; newer_than: the version whose parcels are published already
    (then only younger parcels are missing), or None.
    """

    scene: Scene
    token: str
    parcels_version: int
    newer_than: int | None


@dataclass(frozen=True)
class Standing:
    """A scene in the queue. holder: who has it, or had it last; the numbers are of what was published."""

    reference: str
    status: str
    claimable: bool
    holder: str | None
    message: str
    signatures: int
    histograms: int
    skipped: int


WANTED = """
    c.status not in ('superseded', 'ambiguous')
    and (%(card)s::text is null or c.card = %(card)s)
    and (%(start)s::date is null or c.obstime >= %(start)s)
    and (%(end)s::date is null or c.obstime < %(end)s::date + 1)"""

# New scenes, those whose worker is gone, and those that lack the parcels of a later import.
_CLAIMABLE = """(e.status = 'ingested'
    or (e.status = 'inprogress' and e.lease_until <= now())
    or (e.status = 'extracted' and coalesce(e.parcels_version, 0) < d.parcels_version))"""

_PLAN = f"""
insert into public.cbm_extraction (dataset_id, obsid)
select %(dataset)s, c.id from public.dias_catalogue c
join public.aois a on a.name = %(aoi)s and ST_Intersects(c.footprint, a.wkb_geometry)
where {WANTED}
on conflict do nothing"""  # noqa: S608

_CLAIM = f"""
with next as (
    select e.dataset_id, e.obsid, d.parcels_version
    from public.cbm_extraction e
    join public.dias_catalogue c on c.id = e.obsid
    join public.cbm_dataset d on d.id = e.dataset_id
    where e.dataset_id = %(dataset)s and {_CLAIMABLE} and {WANTED}
      and (%(obsid)s::int is null or e.obsid = %(obsid)s)
      and e.attempts < %(attempts)s and coalesce(e.not_before, '-infinity') <= now()
    order by c.obstime, c.id
    limit 1 for update of e skip locked)
update public.cbm_extraction e
set {EXTRACTION.taking("e")}
from next where e.dataset_id = next.dataset_id and e.obsid = next.obsid
returning e.obsid, next.parcels_version, e.parcels_version"""  # noqa: S608


_RETRY = f"""
update public.cbm_extraction e
set status = 'ingested', attempts = 0, not_before = null, message = null, reason = null, finished_at = null
from public.dias_catalogue c
where c.id = e.obsid and e.dataset_id = %(dataset)s and e.status = 'failed' and {WANTED}
returning e.obsid"""  # noqa: S608


def plan(connection: Connection, dataset: Dataset, selection: Selection) -> int:
    """Queue the scenes that touch the area and are not queued yet; returns how many."""
    with transaction(connection) as cursor:
        cursor.execute(_PLAN, selection.values() | {"dataset": dataset.id, "aoi": dataset.aoi})
        return cursor.rowcount


def open_scenes(connection: Connection, dataset: Dataset, selection: Selection) -> int:
    """How many scenes of the selection can be claimed or are held by a worker."""
    query = f"""
        select count(*) from public.cbm_extraction e
        join public.dias_catalogue c on c.id = e.obsid join public.cbm_dataset d on d.id = e.dataset_id
        where e.dataset_id = %(dataset)s and ({_CLAIMABLE} or e.status = 'inprogress') and {WANTED}"""  # noqa: S608
    with transaction(connection) as cursor:
        cursor.execute(query, selection.values() | {"dataset": dataset.id})
        row = cursor.fetchone()
    return row[0] if row else 0


def failed_scenes(connection: Connection, dataset: Dataset, selection: Selection) -> int:
    """How many scenes of the selection have failed and wait for `extract retry`."""
    query = f"""
        select count(*) from public.cbm_extraction e join public.dias_catalogue c on c.id = e.obsid
        where e.dataset_id = %(dataset)s and e.status = 'failed' and {WANTED}"""  # noqa: S608
    with transaction(connection) as cursor:
        cursor.execute(query, selection.values() | {"dataset": dataset.id})
        return one(cursor)[0]


def claimable(connection: Connection, dataset: Dataset, selection: Selection) -> list[int]:
    """The scenes (obsid) of the selection that nobody holds and nothing keeps waiting, oldest first."""
    query = f"""
        select e.obsid from public.cbm_extraction e
        join public.dias_catalogue c on c.id = e.obsid join public.cbm_dataset d on d.id = e.dataset_id
        where e.dataset_id = %(dataset)s and {_CLAIMABLE} and {WANTED}
          and coalesce(e.not_before, '-infinity') <= now()
        order by c.obstime, c.id"""  # noqa: S608
    with transaction(connection) as cursor:
        cursor.execute(query, selection.values() | {"dataset": dataset.id})
        return [row[0] for row in cursor.fetchall()]


def standing(connection: Connection, dataset: Dataset, obsid: int) -> Standing | None:
    """How a scene of the queue stands; None when it has left the queue."""
    query = f"""
        select c.reference, e.status, {_CLAIMABLE}, e.claimed_by, coalesce(e.message, ''),
               coalesce(e.signatures, 0), coalesce(e.histograms, 0), coalesce(e.skipped, 0)
        from public.cbm_extraction e
        join public.dias_catalogue c on c.id = e.obsid join public.cbm_dataset d on d.id = e.dataset_id
        where e.dataset_id = %s and e.obsid = %s"""  # noqa: S608
    with transaction(connection) as cursor:
        cursor.execute(query, (dataset.id, obsid))
        row = cursor.fetchone()
    return Standing(*row) if row else None


def claim(
    connection: Connection,
    settings: Settings,
    dataset: Dataset,
    selection: Selection,
    obsid: int | None = None,
) -> Claim | None:
    """Take the oldest scene that is free, or this one, in one statement; None when there is none."""
    token = str(uuid.uuid4())
    values = selection.values() | {
        "dataset": dataset.id, "attempts": settings.max_attempts, "worker": identity(),
        "lease": settings.lease_seconds, "token": token, "obsid": obsid,
    }  # fmt: skip
    with transaction(connection) as cursor:
        EXTRACTION.give_up(cursor, settings, "dataset_id = %s", (dataset.id,))
        cursor.execute(_CLAIM, values)
        row = cursor.fetchone()
        if row is None:
            return None
        taken, parcels_version, published_version = row
        cursor.execute(
            "select reference, card, assets, radiometry, store from public.dias_catalogue where id = %s",
            (taken,),
        )
        scene = Scene.of(taken, *(cursor.fetchone() or ()))
    return Claim(scene, token, parcels_version, published_version)


def give_back(
    connection: Connection,
    claim_: Claim,
    *,
    message: str,
    settings: Settings,
    retry: bool = False,
    wait: float | None = None,
) -> None:
    """Return a scene unharmed.

    retry: the attempt counts, longer waits follow each other, and the last one fails. Otherwise it does not
    count: the worker was stopped, or (wait, in seconds) a store asked to be left alone for so long.
    """
    EXTRACTION.give_back(connection, claim_.token, message=message, settings=settings, retry=retry, wait=wait)


def fail(connection: Connection, claim_: Claim, reason: str, message: str) -> None:
    """Record why a scene cannot be extracted; it is tried again only on request."""
    with transaction(connection) as cursor:
        if EXTRACTION.fail(cursor, claim_.token, reason, message):
            cursor.execute(
                "update public.dias_catalogue set status = 'failed', message = %s "
                "where id = %s and status = 'ingested'",
                (message, claim_.scene.obsid),
            )


def retry(connection: Connection, dataset: Dataset, selection: Selection) -> int:
    """Queue the failed scenes of the selection again; returns how many."""
    with transaction(connection) as cursor:
        cursor.execute(_RETRY, selection.values() | {"dataset": dataset.id})
        again = [row[0] for row in cursor.fetchall()]
        cursor.execute(
            "update public.dias_catalogue set status = 'ingested', message = null "
            "where id = any(%s) and status = 'failed'",
            (again,),
        )
    return len(again)
