"""`/query/markers`: the events a marker run has found for one parcel (contract 1.9)."""

from __future__ import annotations

from flask import Blueprint, Response, g
from psycopg2 import sql

from cbm_backend.api.encoding import columns, json_response, nothing
from cbm_backend.api.gate import needs_dataset
from cbm_backend.api.services import services
from cbm_backend.db.registry import Dataset

blueprint = Blueprint("markers", __name__)

_COLUMNS_OF = """
    select a.attname from pg_attribute a
    where a.attrelid = to_regclass(%s) and a.attnum > 0 and not a.attisdropped
"""
_MARKERS = """
    select m.foi_id, m.marker, m.marker_type, m.date_start::text as date_start,
           m.date_main::text as date_main, m.date_end::text as date_end, m.duration_days,
           m.value_1, m.value_2, m.value_3, m.pid, m.practice
    from {markers} m
    where m.{id}::text = %(pid)s
    order by m.date_start, m.date_main, m.marker, m.foi_id
"""


def _table(dataset: Dataset) -> str:
    """The registered table of the dataset, else the one of its area and year."""
    return dataset.tables.get("markers") or f"{dataset.aoi}.markers_{dataset.year}"


@blueprint.get("/query/markers")
@needs_dataset
def markers() -> Response:
    """The markers of a parcel, earliest first. `{}` where no marker run has been stored."""
    dataset: Dataset | None = g.dataset
    if dataset is None or not g.pid:
        return nothing()
    name = _table(dataset)
    table = sql.Identifier(*name.split(".", 1))
    with_columns = services().pool.fetch(_COLUMNS_OF, (".".join(f'"{part}"' for part in name.split(".", 1)),))
    present = {row[0] for row in with_columns.rows}
    if not present:
        return nothing()
    # Written by the original's tools with the parcel's id in a column named as in the parcels table.
    id_column = dataset.parcel_id if dataset.parcel_id in present else "pid"
    query = sql.SQL(_MARKERS).format(markers=table, id=sql.Identifier(id_column))
    return json_response(columns(services().pool.fetch(query, {"pid": g.pid})))
