"""`/query/parcelStatsPeers`: parcels that had a statistic in a range during some days (contract 1.6)."""

from __future__ import annotations

from flask import Blueprint, Response, g, request
from psycopg2 import sql

from cbm_backend.api.caching import not_modified, tagged
from cbm_backend.api.encoding import columns, json_response, nothing
from cbm_backend.api.gate import needs_dataset
from cbm_backend.api.parameters import band_spellings, count, days, interval
from cbm_backend.api.query.series import cards
from cbm_backend.api.services import services
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError

blueprint = Blueprint("statistics_peers", __name__)

MAX_PARCELS = 100
STATISTICS = ("mean", "max", "min", "p25", "p50", "p75")
_CARD_OF_POLARISATION = {"VVb": "bs", "VHb": "bs", "VVc": "c6", "VHc": "c6"}

_SCENES = """
    select o.id from {catalogue} o
    where o.card = %(card)s and o.obstime >= %(start)s and o.obstime < %(end)s
      and o.status is distinct from 'superseded'
"""
# The rows of the scenes are read once (they lie together, BRIN finds them); looking up parcel by parcel until
# enough are found takes minutes where few match.
_PARCELS = """
    with matching as materialized (
        select distinct s.pid from {signatures} s
        where s.obsid = any(%(scenes)s) and s.band = any(%(bands)s)
          and s.{statistic} between %(low)s and %(high)s
    )
    select p.{id}::text as pids
    from matching m join {parcels} p on p.ogc_fid = m.pid
    order by p.ogc_fid
    limit %(wanted)s
"""


@blueprint.get("/query/parcelStatsPeers")
@needs_dataset
def parcel_stats_peers() -> Response:
    """The ids of parcels with at least one acquisition whose statistic lies in `values`."""
    dataset: Dataset | None = g.dataset
    if dataset is None:
        return nothing()
    arguments = request.args
    band = arguments.get("band", "").strip()
    statistic = arguments.get("stype", "").strip().lower() or "mean"
    if not band or statistic not in STATISTICS:
        raise InputError(f"band: name one; stype: choose one of {', '.join(STATISTICS)}.")
    start, end = days(arguments.get("start_date"), arguments.get("end_date"))
    low, high = interval(arguments.get("values"))
    wanted = count("max", arguments.get("max"), default=MAX_PARCELS, most=MAX_PARCELS)
    card = _CARD_OF_POLARISATION.get(band, "s2")
    if card not in cards(dataset):
        return nothing()
    unchanged = not_modified()
    if unchanged:
        return unchanged
    pool = services().pool
    scenes = pool.fetch(
        sql.SQL(_SCENES).format(catalogue=dataset.table("dias_catalog")),
        {"card": card, "start": start, "end": end},
    )
    query = sql.SQL(_PARCELS).format(
        parcels=dataset.table("parcels"),
        id=sql.Identifier(dataset.parcel_id),
        signatures=dataset.table(card),
        statistic=sql.Identifier(statistic),
    )
    values = {
        "scenes": [row[0] for row in scenes.rows],
        "bands": band_spellings(card, band),
        "low": low,
        "high": high,
        "wanted": wanted,
    }
    return tagged(json_response(columns(pool.fetch(query, values))))
