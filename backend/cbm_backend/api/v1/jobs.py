"""`/v1/jobs`: work that takes longer than ten seconds, done by `cbm-backend worker`."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal

from flask import Response, g, request
from psycopg2.extras import Json
from pydantic import BaseModel, Field, StringConstraints, model_validator

from cbm_backend.api.encoding import json_response
from cbm_backend.api.failures import problem
from cbm_backend.api.gate import any_user, needs_dataset
from cbm_backend.api.services import services
from cbm_backend.api.v1.resource import InDataset, ParcelId, resource
from cbm_backend.chips.request import LARGEST_SIDE, SMALLEST_SIDE, band_of
from cbm_backend.errors import NotFound

api = resource("jobs", "Work that takes longer than a request may")

MOST_OPEN = 10
MOST_PAIRS = 1000
MOST_DAYS = 550
_BIGINT = 2**63 - 1
BandName = Annotated[str, StringConstraints(pattern="^[A-Za-z0-9]{1,16}$")]

_LIST = """
    select j.id, d.aoi, d.year, d.ptype, j.kind, j.asked_by, j.asked_at, j.total,
           (select count(*) from public.cbm_job_part p where p.job_id = j.id) as done,
           case when j.status = 'waiting' and s.job_id is not null then 'stopped'
                when j.status = 'inprogress' and s.job_id is not null then 'stopping'
                else j.status end as status,
           j.message, j.finished_at
    from public.cbm_job j join public.cbm_dataset d on d.id = j.dataset_id
    left join public.cbm_job_stop s on s.job_id = j.id
"""


class ChipsWanted(BaseModel):
    """Raw chips around the centroids of parcels."""

    pids: list[ParcelId] = Field(min_length=1, max_length=MOST_PAIRS)
    card: Literal["s2", "bs", "c6", "c1"] = "s2"
    level: Literal["LEVEL2A", "LEVEL1C"] = "LEVEL2A"
    bands: list[BandName] = Field(
        default_factory=lambda: ["B04", "B08"],
        min_length=1,
        max_length=12,
        description="Of Sentinel-2; radar comes in both polarisations.",
    )
    start_date: date
    end_date: date = Field(description="Included.")
    chipsize: int = Field(1280, ge=SMALLEST_SIDE, le=LARGEST_SIDE, description="Side in metres.")

    @model_validator(mode="after")
    def _within_bounds(self) -> ChipsWanted:
        days = (self.end_date - self.start_date).days
        if not 0 <= days <= MOST_DAYS or not 1984 <= self.start_date.year <= 2100:
            raise ValueError(f"start_date, end_date: give 1 to {MOST_DAYS} days, the first one first")
        if len(self.pids) * len(self.bands) > MOST_PAIRS:
            raise ValueError(f"pids, bands: at most {MOST_PAIRS} pairs of a parcel and a band")
        return self


class NewJob(InDataset):
    """A job; `kind` names the field that describes it."""

    kind: Literal["chips"] = "chips"
    chips: ChipsWanted


class Job(BaseModel):
    """A job and how it stands."""

    id: int
    dataset: str
    kind: str
    status: str = Field(description="waiting, inprogress, done, failed, stopping or stopped.")
    asked_by: str
    asked_at: datetime
    total: int = Field(description="Parts of the job; of chips: parcels.")
    done: int
    message: str | None = Field(description="Why it failed, or why it waits.")
    finished_at: datetime | None
    results: str = Field(description="Where the finished parts are listed.")


class JobList(BaseModel):
    """Jobs, newest first."""

    jobs: list[Job]


class JobPath(BaseModel):
    """A job by its number."""

    job: int = Field(ge=1, le=_BIGINT)


class JobQuery(BaseModel):
    """How many to list."""

    limit: int = Field(100, ge=1, le=1000)


class ResultQuery(BaseModel):
    """Which parts to list."""

    offset: int = Field(0, ge=0, le=1_000_000)
    limit: int = Field(100, ge=1, le=1000)


class ChipsResult(BaseModel):
    """The chips of one parcel. Addresses hold for a day; `missing`: labels whose scene could not be read."""

    number: int
    pid: str
    dates: list[str]
    chips: list[str]
    missing: list[str] = Field(default_factory=list)
    error: str | None = None


class ResultList(BaseModel):
    """Finished parts by their number."""

    job: int
    status: str
    results: list[ChipsResult]
    next: str | None


@api.post("/jobs", responses={201: Job})
@needs_dataset
def add_job(body: NewJob) -> Response:
    """Ask for a job. It waits for a worker; follow it by its number."""
    parameters = body.chips.model_dump(mode="json")
    if body.chips.card == "s2":
        parameters["bands"] = list(dict.fromkeys(band_of(b, body.chips.level) for b in body.chips.bands))
    if _open_jobs() >= MOST_OPEN:
        text = f"You have {MOST_OPEN} jobs that are not finished: wait for one, or delete one."
        return problem(429, text, {"Retry-After": "30"})
    values = (g.dataset.id, body.kind, g.user.name, Json(parameters), len(body.chips.pids))

    def insert(cursor: Any) -> int:
        cursor.execute(
            """insert into public.cbm_job (dataset_id, kind, asked_by, parameters, total)
               values (%s, %s, %s, %s, %s) returning id""",
            values,
        )
        return cursor.fetchone()[0]

    number = services().writer.transaction(insert)
    reply = json_response(_job(number).model_dump(mode="json"), 201)
    reply.headers["Location"] = f"/v1/jobs/{number}"
    return reply


@api.get("/jobs", responses={200: JobList})
@any_user
def list_jobs(query: JobQuery) -> Response:
    """Your jobs, newest first; an administrator sees all."""
    rows = services().pool.fetch(
        _LIST + "where %s or j.asked_by = %s order by j.id desc limit %s",
        (g.user.admin, g.user.name, query.limit),
    )
    # A grant may have gone since, and a token may be for fewer areas than its user has.
    visible = [row for row in rows.rows if g.user.may_see(row[1])]
    return json_response({"jobs": [_described(row).model_dump(mode="json") for row in visible]})


@api.get("/jobs/<int:job>", responses={200: Job})
@any_user
def show_job(path: JobPath) -> Response:
    """How a job stands."""
    return json_response(_job(path.job).model_dump(mode="json"))


@api.get("/jobs/<int:job>/results", responses={200: ResultList})
@any_user
def list_results(path: JobPath, query: ResultQuery) -> Response:
    """The finished parts of a job, also while it runs."""
    job = _job(path.job)
    rows = (
        services()
        .pool.fetch(
            """select number, result from public.cbm_job_part
           where job_id = %s and number >= %s order by number limit %s""",
            (path.job, query.offset, query.limit),
        )
        .rows
    )
    following = None
    if len(rows) == query.limit and rows[-1][0] + 1 < job.total:
        following = f"{request.path}?offset={rows[-1][0] + 1}&limit={query.limit}"
    results = [{"number": number, **result} for number, result in rows]
    return json_response({"job": job.id, "status": job.status, "results": results, "next": following})


@api.delete("/jobs/<int:job>", responses={200: Job})
@any_user
def stop_job(path: JobPath) -> Response:
    """Stop a job: at once when it waits, after the part at hand when it runs. Finished parts stay."""
    _job(path.job)
    services().writer.transaction(
        lambda cursor: cursor.execute(
            "insert into public.cbm_job_stop (job_id, asked_by) values (%s, %s) on conflict do nothing",
            (path.job, g.user.name),
        )
    )
    return json_response(_job(path.job).model_dump(mode="json"))


def _job(number: int) -> Job:
    """The job, when it is the user's and of an area he may see. Raises `NotFound`."""
    rows = (
        services()
        .pool.fetch(
            _LIST + "where j.id = %s and (%s or j.asked_by = %s)", (number, g.user.admin, g.user.name)
        )
        .rows
    )
    if not rows or not g.user.may_see(rows[0][1]):
        raise NotFound(f"You have no job {number}.")
    return _described(rows[0])


def _open_jobs() -> int:
    query = """
        select count(*) from public.cbm_job j
        where j.asked_by = %s and j.status in ('waiting', 'inprogress')
          and not exists (select from public.cbm_job_stop s where s.job_id = j.id)"""
    return services().pool.fetch(query, (g.user.name,)).rows[0][0]


def _described(row: tuple) -> Job:
    (number, aoi, year, ptype, kind, asked_by, asked_at, total, done, status, message, finished_at) = row
    return Job(
        id=number, dataset="_".join(filter(None, (aoi, str(year), ptype))), kind=kind, status=status,
        asked_by=asked_by, asked_at=asked_at, total=total, done=done, message=message,
        finished_at=finished_at, results=f"/v1/jobs/{number}/results",
    )  # fmt: skip
