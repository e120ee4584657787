"""`GET /v1/skips`: why scenes gave a parcel no values."""

from __future__ import annotations

from flask import Response, g
from psycopg2 import sql
from pydantic import BaseModel, Field

from cbm_backend.api import scene_query
from cbm_backend.api.encoding import json_response
from cbm_backend.api.gate import needs_dataset
from cbm_backend.api.services import services
from cbm_backend.api.v1.resource import InDataset, ParcelId, resource
from cbm_backend.db.registry import Dataset
from cbm_backend.extraction import model

api = resource("skips", "Why parcels have no values")

_SKIPS = """
    select o.card, s.reason, count(distinct s.obsid)::int as scenes
    from {parcels} p
    join {skips} s on s.pid = p.ogc_fid
    join public.dias_catalogue o on o.id = s.obsid
    where p.{id} = %s and o.status is distinct from 'superseded'
    group by 1, 2 order by 3 desc, 1, 2
"""


class SkipQuery(InDataset):
    """Which parcel."""

    pid: ParcelId = Field(description="The parcel's id.", json_schema_extra={"example": "1487421"})


class Skip(BaseModel):
    """A reason and how many scenes of a product gave no values for it."""

    card: str
    reason: str = Field(
        description=f"`{model.NO_PIXEL_CENTRE}`: the centre of no pixel lies in the parcel; "
        f"`{model.TOO_SMALL}`: it is below the least area of the extraction; `{model.OUTSIDE}`: no part "
        f"of it lies in the scene; `{model.ALL_NODATA}`: its pixels hold no data."
    )
    scenes: int


class SkipList(BaseModel):
    """Reasons, the commonest first; none where every scene gave values, or nothing was extracted."""

    dataset: str
    pid: str
    skips: list[Skip]


@api.get("/skips", responses={200: SkipList})
@needs_dataset
def list_skips(query: SkipQuery) -> Response:
    """Why scenes gave a parcel no values; a dataset taken over from the original keeps no reasons."""
    dataset: Dataset = g.dataset
    scene_query.check_parcel(services().pool, dataset, query.pid)
    skips = []
    if dataset.tables.get("skips"):
        names = {"parcels": dataset.table("parcels"), "skips": dataset.table("skips")}
        statement = sql.SQL(_SKIPS).format(**names, id=sql.Identifier(dataset.parcel_id))
        found = services().pool.fetch(statement, (query.pid,))
        skips = [dict(zip(found.names, row, strict=True)) for row in found.rows]
    return json_response({"dataset": dataset.key, "pid": query.pid, "skips": skips})
