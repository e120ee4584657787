"""The queue `public.cbm_job`: claim a job under a lease, add what is done of it, end it."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from psycopg2.extras import Json

from cbm_backend.config import Settings
from cbm_backend.db.connection import Connection, one, transaction
from cbm_backend.errors import LeaseLost
from cbm_backend.extraction.lease import Leased, identity

JOBS = Leased("public.cbm_job", "waiting")
CHANNEL = "cbm_job"
# Results name images that are long gone by then.
KEPT_DAYS = 7

_CLAIM = f"""
with next as (
    select j.id from public.cbm_job j
    where (j.status = 'waiting' or (j.status = 'inprogress' and j.lease_until <= now()))
      and j.attempts < %(attempts)s and coalesce(j.not_before, '-infinity') <= now()
      and not exists (select from public.cbm_job_stop s where s.job_id = j.id)
    -- Nobody waits for another's fifth job while his first is not begun.
    order by (select count(*) from public.cbm_job o
              where o.asked_by = j.asked_by and o.id < j.id and o.status in ('waiting', 'inprogress')), j.id
    limit 1 for update of j skip locked)
update public.cbm_job j
set {JOBS.taking("j")}
from next where j.id = next.id
returning j.id, j.dataset_id, j.kind, j.asked_by, j.parameters, j.total"""  # noqa: S608

_STOP_WAITING = """
update public.cbm_job j set status = 'stopped', finished_at = now(), claim_token = null, lease_until = null
from public.cbm_job_stop s
where s.job_id = j.id and (j.status = 'waiting' or (j.status = 'inprogress' and j.lease_until <= now()))"""


@dataclass(frozen=True)
class Job:
    """A job that is ours until the lease ends."""

    id: int
    token: str
    dataset_id: int
    kind: str
    asked_by: str
    parameters: dict[str, Any]
    total: int


def claim(connection: Connection, settings: Settings) -> Job | None:
    """Take the next job, each user's first before anybody's second; None when there is none."""
    token = str(uuid.uuid4())
    values = {"attempts": settings.max_attempts, "worker": identity(), "lease": settings.lease_seconds,
              "token": token}  # fmt: skip
    with transaction(connection) as cursor:
        JOBS.give_up(cursor, settings)
        cursor.execute(_STOP_WAITING)
        cursor.execute(_CLAIM, values)
        row = cursor.fetchone()
    if row is None:
        return None
    id_, dataset_id, kind, asked_by, parameters, total = row
    return Job(id_, token, dataset_id, kind, asked_by, parameters, total)


def parts_done(connection: Connection, job: Job) -> set[int]:
    """The numbers of the parts that an earlier attempt has finished."""
    with transaction(connection) as cursor:
        cursor.execute("select number from public.cbm_job_part where job_id = %s", (job.id,))
        return {row[0] for row in cursor.fetchall()}


def is_stopped(connection: Connection, job: Job) -> bool:
    """Whether somebody has asked for the job's end."""
    with transaction(connection) as cursor:
        cursor.execute("select exists (select from public.cbm_job_stop where job_id = %s)", (job.id,))
        return bool(one(cursor)[0])


def add_part(connection: Connection, job: Job, number: int, result: dict[str, Any]) -> None:
    """Keep what a part gave. Raises `LeaseLost` when the job is no longer ours."""
    with transaction(connection) as cursor:
        cursor.execute(
            """insert into public.cbm_job_part (job_id, number, result)
               select j.id, %s, %s from public.cbm_job j where j.claim_token = %s
               on conflict (job_id, number) do update set result = excluded.result, made_at = now()""",
            (number, Json(result), job.token),
        )
        if cursor.rowcount != 1:
            raise LeaseLost("Another worker has taken the job over.")


def finish(connection: Connection, job: Job, status: str) -> bool:
    """End a job as `done` or `stopped`; whether it was still ours."""
    with transaction(connection) as cursor:
        cursor.execute(
            """update public.cbm_job
               set status = %s, finished_at = now(), claim_token = null, lease_until = null
               where claim_token = %s""",
            (status, job.token),
        )
        return cursor.rowcount == 1


def fail(connection: Connection, job: Job, reason: str, message: str) -> None:
    """End a job that cannot be done, with the sentence that says why."""
    with transaction(connection) as cursor:
        JOBS.fail(cursor, job.token, reason, message)


def forget_old(connection: Connection) -> int:
    """Delete jobs that ended a week ago; returns how many."""
    with transaction(connection) as cursor:
        cursor.execute(
            "delete from public.cbm_job where finished_at < now() - make_interval(days => %s)", (KEPT_DAYS,)
        )
        return cursor.rowcount
