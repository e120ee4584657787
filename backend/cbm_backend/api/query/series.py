"""`/query/parcelTimeSeries`: the signatures of one parcel, as JSON lists or CSV (contract 1.7)."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, Response, g, request
from psycopg2 import sql

from cbm_backend.api.caching import not_modified, tagged
from cbm_backend.api.encoding import columns, csv_response, json_response, nothing
from cbm_backend.api.gate import needs_dataset
from cbm_backend.api.parameters import band_spellings, is_true, polarisation_letter
from cbm_backend.api.services import services
from cbm_backend.db.registry import NOT_CARDS, Dataset

blueprint = Blueprint("series", __name__)

HISTOGRAMS = "scl"
CARDS_WITH_HISTOGRAM = frozenset({"s2"})

# The rows of a parcel lie in one range of each key: they are fetched first and joined afterwards, instead of
# looked up scene by scene. Rows of parcels that are no longer current stay behind. Superseded scenes have a
# successor of the same acquisition. Collation C makes the order of bands the same everywhere.
_SERIES = """
    with parcel as materialized (select p.ogc_fid from {parcels} p where p.{id} = %(pid)s),
    signature as materialized (
        select s.* from {signatures} s where s.pid = any(array(select ogc_fid from parcel)){band_filter}
    ){histograms}
    select extract(epoch from o.obstime)::double precision as date_part, {band} as band,
           s.count, s.mean, s.std, s.min, s.p25, s.p50, s.p75, s.max{histogram}{reference}
    from signature s
    join {catalogue} o on o.id = s.obsid{histogram_join}
    where o.card = %(card)s and o.status is distinct from 'superseded'
    order by o.obstime, rtrim(s.band) collate "C", s.obsid
"""
_WITH_HISTOGRAMS = """,
    histogram as materialized (
        select h.pid, h.obsid, h.hist::json as hist
        from {histograms} h where h.pid = any(array(select ogc_fid from parcel)) and h.hist is not null
    )"""
_JOIN_HISTOGRAMS = sql.SQL(" join histogram h on h.pid = s.pid and h.obsid = s.obsid")
_HISTOGRAMS = """
    select h.obsid, h.hist::json as hist
    from {parcels} p join {histograms} h on h.pid = p.ogc_fid
    where p.{id} = %(pid)s and h.hist is not null
    order by h.obsid
"""
_STORED_BAND = sql.SQL("rtrim(s.band)")
_S1_BAND = sql.SQL(
    "case when rtrim(s.band) in ('VV', 'VH') then rtrim(s.band) || {letter} else rtrim(s.band) end"
)


def cards(dataset: Dataset) -> list[str]:
    """The products (`tstype`) a dataset has tables for."""
    return sorted(name for name, table in dataset.tables.items() if table and name not in NOT_CARDS)


def csv_name(dataset: Dataset, pid: str, what: str) -> str:
    """The file name of a download: `timeseries_<aoi><year><_ptype>_<pid>_<what>.csv`."""
    ptype = f"_{dataset.ptype}" if dataset.ptype else ""
    return f"timeseries_{dataset.aoi}{dataset.year}{ptype}_{pid[:80]}_{what}.csv"


@dataclass(frozen=True)
class Wanted:
    """One card of a series: one band or all, with or without histograms and product names."""

    card: str
    band: str
    histogram: bool
    reference: bool


def _wanted(dataset: Dataset) -> Wanted | None:
    """The request's parameters, or None for a product the dataset does not have."""
    arguments = request.args
    card = arguments.get("tstype", "s2").strip().lower() or "s2"
    has_histograms = bool(dataset.tables.get(HISTOGRAMS))
    if not (has_histograms if card == HISTOGRAMS else card in cards(dataset)):
        return None
    histogram = card in CARDS_WITH_HISTOGRAM and has_histograms and is_true(arguments.get("scl", "True"))
    return Wanted(card, arguments.get("band", "").strip(), histogram, is_true(arguments.get("ref")))


def query(dataset: Dataset, wanted: Wanted) -> sql.Composed:
    """The statement for one parcel; its values are pid, card and, for one band, the spellings `bands`."""
    identifiers: dict[str, sql.Composable] = {
        "parcels": dataset.table("parcels"),
        "id": sql.Identifier(dataset.parcel_id),
    }
    if wanted.card == HISTOGRAMS:
        return sql.SQL(_HISTOGRAMS).format(histograms=dataset.table(HISTOGRAMS), **identifiers)
    letter = polarisation_letter(wanted.card)
    none = sql.SQL("")
    histograms: sql.Composable = none
    if wanted.histogram:
        histograms = sql.SQL(_WITH_HISTOGRAMS).format(histograms=dataset.table(HISTOGRAMS))
    return sql.SQL(_SERIES).format(
        signatures=dataset.table(wanted.card),
        catalogue=dataset.table("dias_catalog"),
        band=_S1_BAND.format(letter=sql.Literal(letter)) if letter else _STORED_BAND,
        histograms=histograms,
        histogram=sql.SQL(", h.hist") if wanted.histogram else none,
        histogram_join=_JOIN_HISTOGRAMS if wanted.histogram else none,
        reference=sql.SQL(", o.reference") if wanted.reference else none,
        band_filter=sql.SQL(" and s.band = any(%(bands)s)") if wanted.band else none,
        **identifiers,
    )


@blueprint.get("/query/parcelTimeSeries")
@needs_dataset
def parcel_time_series() -> Response:
    """Every stored observation of the parcel for one product, ordered by time, band and scene."""
    dataset: Dataset | None = g.dataset
    wanted = _wanted(dataset) if dataset is not None else None
    if dataset is None or wanted is None or not g.pid:
        return nothing()
    unchanged = not_modified()
    if unchanged:
        return unchanged
    values = {"pid": g.pid, "card": wanted.card, "bands": band_spellings(wanted.card, wanted.band)}
    rows = services().pool.fetch(query(dataset, wanted), values)
    if request.args.get("tsformat", "").lower() == "csv":
        return tagged(csv_response(rows, csv_name(dataset, g.pid, wanted.card)))
    return tagged(json_response(columns(rows)))
