"""`/query/weatherTimeSeries`: the daily weather at one parcel, as JSON lists or CSV (contract 1.8)."""

from __future__ import annotations

import logging

import psycopg2
from flask import Blueprint, Response, g, request
from psycopg2 import sql

from cbm_backend.api.encoding import columns, csv_response, json_response, nothing
from cbm_backend.api.gate import needs_dataset
from cbm_backend.api.query.series import csv_name
from cbm_backend.api.services import services
from cbm_backend.db.registry import Dataset

blueprint = Blueprint("weather", __name__)

# One cell: a centre exactly on an edge lies in two, and would double every day.
_CELL_BY_PLACE = sql.SQL("""
    select min(c.grid_id) from {parcels} p
    join public.era5_grid c on ST_Intersects(c.geom_cell, ST_Transform(ST_Centroid(p.wkb_geometry), 4326))
    where p.{id} = %(pid)s
""")
_CELL_BY_TABLE = sql.SQL("""
    select min(e.grid_id) from {parcels} p join {env} e on e.pid = p.ogc_fid where p.{id} = %(pid)s
""")
_DAYS = sql.SQL("""
    select to_char(d.meteo_date, 'YYYY-MM-DD') as meteo_date, d.tmin, d.tmax, d.tmean, d.prec
    from public.era5_data d where d.grid_id = ({cell}) order by d.meteo_date
""")

_THERE = sql.SQL("""
    select exists (select from public.aois a
                   join public.era5_grid c on ST_Intersects(c.geom_cell, a.wkb_geometry)
                   where a.name = %(aoi)s
                     and exists (select from public.era5_data d where d.grid_id = c.grid_id))
""")
_THERE_BY_TABLE = sql.SQL("select exists (select from {env}) and exists (select from public.era5_data)")
_LOG = logging.getLogger("cbm_backend.api")


def has_weather(dataset: Dataset) -> bool:
    """Whether there is any day for the dataset's area; tables that cannot be read have none."""
    by_table = dataset.tables.get("env")
    query = _THERE_BY_TABLE.format(env=dataset.table("env")) if by_table else _THERE
    try:
        return bool(services().pool.fetch(query, {"aoi": dataset.aoi}).rows[0][0])
    except psycopg2.Error as error:
        _LOG.error("weather of %s: %s", dataset.key, str(error).strip().partition("\n")[0])
        return False


@blueprint.get("/query/weatherTimeSeries")
@needs_dataset
def weather_time_series() -> Response:
    """Every stored day of the grid cell that the parcel's centre lies in; temperatures in C, rain in mm."""
    dataset: Dataset | None = g.dataset
    if dataset is None or not g.pid:
        return nothing()
    names = {"parcels": dataset.table("parcels"), "id": sql.Identifier(dataset.parcel_id)}
    if dataset.tables.get("env"):
        cell = _CELL_BY_TABLE.format(env=dataset.table("env"), **names)
    else:
        cell = _CELL_BY_PLACE.format(**names)
    rows = services().pool.fetch(_DAYS.format(cell=cell), {"pid": g.pid})
    if request.args.get("tsformat", "").lower() == "csv":
        return csv_response(rows, csv_name(dataset, g.pid, "WeatherTS"))
    return json_response(columns(rows))
