"""`/v1/decisions`: what was decided on parcels, by whom and when. Rows are only ever added."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import datetime
from typing import Literal
from urllib.parse import urlencode

from flask import Response, g, request
from pydantic import BaseModel, Field

from cbm_backend.api import decision_query
from cbm_backend.api.caching import not_modified, tagged
from cbm_backend.api.encoding import json_response
from cbm_backend.api.gate import needs_dataset
from cbm_backend.api.services import services
from cbm_backend.api.streams import Closing, RowStream
from cbm_backend.api.v1.resource import InDataset, ParcelId, also, resource
from cbm_backend.db.decisions import MAX_NOTE, MAX_REASON

api = resource("decisions", "What was decided on parcels, by whom and when")

Outcome = Literal["compliant", "not compliant", "inconclusive"]
MAX_PAGE = 10_000
_BIGINT = 2**63 - 1


class NewDecision(InDataset):
    """A decision on a parcel; who takes it and when comes from the credentials and the clock."""

    pid: ParcelId = Field(description="The parcel's id.", json_schema_extra={"example": "1487421"})
    outcome: Outcome
    reason: str = Field("", max_length=MAX_REASON, description="Why, in a word or two.")
    note: str = Field("", max_length=MAX_NOTE, description="Anything worth knowing later.")


class Decision(BaseModel):
    """One decision."""

    id: int = Field(description="Rises with time.")
    pid: str
    outcome: Outcome
    reason: str
    note: str
    decided_by: str
    decided_at: str = Field(description="UTC, as 2020-06-30T12:00:00.000000Z.")
    dataset_version: int = Field(description="What the dataset's version was then.")
    latest: bool = Field(description="Whether no later decision on this parcel overrules it.")
    earlier_geometry: bool = Field(
        description="Whether the parcel has another geometry now, or is gone, than when this was decided."
    )


class DecisionList(BaseModel):
    """Decisions, newest first."""

    model_config = also("text/csv")
    dataset: str
    decisions: list[Decision]
    next: str | None = Field(description="Where the next page is, when there is one.")


class DecisionQuery(InDataset):
    """Which decisions to list."""

    pid: ParcelId | None = Field(None, description="Those of this parcel, also when it is no longer current.")
    latest: bool = Field(False, description="Of each parcel only the decision that counts.")
    outcome: Outcome | None = None
    since: datetime | None = Field(
        None,
        description="Taken at this time or later; UTC when it has no zone.",
        json_schema_extra={"example": "2020-06-30T12:00:00Z"},
    )
    before: int | None = Field(None, ge=1, le=_BIGINT, description="Those older than this id (paging).")
    limit: int | None = Field(
        None, ge=1, le=MAX_PAGE, description="The most to give: JSON 1,000, CSV all, when not given."
    )
    format: Literal["json", "csv"] = "json"


@api.get("/decisions", responses={200: DecisionList})
@needs_dataset
def list_decisions(query: DecisionQuery) -> Response:
    """Decisions of a dataset or of one parcel, newest first, as pages of JSON or a CSV file."""
    state = decision_query.state(services().pool, g.dataset)
    unchanged = not_modified(state)
    if unchanged:
        return unchanged
    asked = query.model_dump(include={"pid", "latest", "outcome", "since", "before"})
    if query.format == "csv":
        rows = services().streams.read(*decision_query.listing(g.dataset, **asked, limit=query.limit))
        return tagged(_csv_file(rows, f"decisions_{g.dataset.key}.csv"), state)
    limit = query.limit or 1000
    found = services().pool.fetch(*decision_query.listing(g.dataset, **asked, limit=limit + 1))
    page = [dict(zip(found.names, row, strict=True)) for row in found.rows[:limit]]
    more = len(found.rows) > limit
    following = f"{request.path}?{urlencode({**request.args, 'before': page[-1]['id']})}" if more else None
    return tagged(json_response({"dataset": g.dataset.key, "decisions": page, "next": following}), state)


@api.post("/decisions", responses={201: Decision})
@needs_dataset
def add_decision(body: NewDecision) -> Response:
    """Record a decision. Nothing overwrites it; a later one on the same parcel overrules it."""
    pool = services().pool
    number = decision_query.decide(
        pool, services().writer, g.dataset, body.pid, body.outcome, body.reason, body.note, g.user.name
    )
    found = pool.fetch(*decision_query.listing(g.dataset, only=number))
    return json_response(dict(zip(found.names, found.rows[0], strict=True)), 201)


def _csv_file(rows: RowStream, name: str) -> Response:
    def lines() -> Iterator[bytes]:
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow(rows.names)
        for batch in rows:
            writer.writerows(batch)
            yield text.getvalue().encode()
            text.seek(0)
            text.truncate()
        yield text.getvalue().encode()

    disposition = {"Content-Disposition": f"attachment; filename={name}"}
    return Response(Closing(lines(), rows), content_type="text/csv; charset=utf-8", headers=disposition)
