"""`POST /v1/parcels`: which of these parcels there are, and what is known of them."""

from __future__ import annotations

from flask import Response, g
from psycopg2 import sql
from pydantic import BaseModel, Field

from cbm_backend.api.encoding import json_response
from cbm_backend.api.gate import needs_dataset
from cbm_backend.api.maps import latest_decision
from cbm_backend.api.services import services
from cbm_backend.api.v1.decisions import Outcome
from cbm_backend.api.v1.resource import OfParcels, resource
from cbm_backend.db.registry import Dataset

api = resource("parcels_by_id", "What is known of parcels by their ids")


# Of several parcels with one id the first counts, as everywhere.
_KNOWN = """
select distinct on (w.number)
       p.{id}::text as pid, p.{crop}::text as crop, p.{code}::text as crop_code,
       round(ST_Area(ST_Transform(p.wkb_geometry, 3035)))::bigint as area,
       {outcome} as decision, {earlier} as earlier_geometry
from unnest(%s::text[]) with ordinality w(pid, number)
join {parcels} p on p.{id}::text = w.pid{decided}
order by w.number, p.ogc_fid"""


class KnownParcel(BaseModel):
    """A parcel as it is stored."""

    pid: str
    crop: str | None
    crop_code: str | None
    area: int | None = Field(description="Square metres, in EPSG:3035.")
    decision: Outcome | None = Field(description="What was decided last.")
    earlier_geometry: bool | None = Field(
        description="Whether the parcel had another geometry when that was decided."
    )


class ParcelList(BaseModel):
    """The parcels in the order asked for, each once; ids that the dataset lacks are left out."""

    dataset: str
    parcels: list[KnownParcel]


@api.post("/parcels", responses={200: ParcelList})
@needs_dataset
def known(body: OfParcels) -> Response:
    """Crop, area and latest decision of up to 1,000 parcels."""
    dataset: Dataset = g.dataset
    pid = sql.SQL("p.{}::text").format(sql.Identifier(dataset.parcel_id))
    decided = latest_decision.join(dataset, "p.ogc_fid", pid)
    statement = sql.SQL(_KNOWN).format(
        id=sql.Identifier(dataset.parcel_id),
        crop=sql.Identifier(dataset.crop_name),
        code=sql.Identifier(dataset.crop_code),
        parcels=dataset.table("parcels"),
        outcome=sql.SQL("decided.outcome" if decided else "null"),
        earlier=sql.SQL("decided.earlier" if decided else "null"),
        decided=decided or sql.SQL(""),
    )
    found = services().pool.fetch(statement, (list(dict.fromkeys(body.pids)),))
    parcels = [dict(zip(found.names, row, strict=True)) for row in found.rows]
    return json_response({"dataset": dataset.key, "parcels": parcels})
