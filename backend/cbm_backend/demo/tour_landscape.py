"""The demo's landscape as the tour finds it: always with the same decisions."""

from __future__ import annotations

from psycopg2 import sql

from cbm_backend.db import overview
from cbm_backend.db.connection import Connection, transaction
from cbm_backend.db.registry import get_dataset
from cbm_backend.demo.parcel import DemoParcel

# Of seven parcels two are left to decide; the one that is shown was looked at in summer.
_DECIDE = """
insert into {decisions} (pid, outcome, reason, decided_by, decided_at, dataset_version)
select ogc_fid,
       case when ogc_fid %% 7 = 0 then 'not compliant' when ogc_fid %% 7 = 3 then 'inconclusive'
            else 'compliant' end,
       case when ogc_fid %% 7 = 0 then 'another crop' when ogc_fid %% 7 = 3 then 'cloudy' else '' end,
       'maria', timestamptz '2024-10-14 09:00+00' + ogc_fid * interval '3 minutes', %(version)s
from {parcels} where ogc_fid %% 7 < 5 and {pid}::text <> %(shown)s order by ogc_fid"""
_LOOKED_AT = """
insert into {decisions} (pid, outcome, reason, note, decided_by, decided_at, dataset_version)
select ogc_fid, 'inconclusive', 'too early', 'Look again after the harvest.', 'maria',
       timestamptz '2024-07-19 08:12+00', %(version)s
from {parcels} where {pid}::text = %(shown)s"""
_NEIGHBOURS = """
select p.{pid}::text from {parcels} p, {parcels} shown
where shown.{pid}::text = %(shown)s and p.{crop} = shown.{crop} and p.ogc_fid <> shown.ogc_fid
order by p.wkb_geometry <-> shown.wkb_geometry, p.ogc_fid limit 5"""


def begin_again(connection: Connection, aoi: str, year: int, shown: DemoParcel) -> list[str]:
    """Replace all decisions; returns the nearest parcels with the crop of the one that is shown."""
    dataset = get_dataset(connection, aoi, year)
    names = {
        "decisions": dataset.table("decisions"),
        "parcels": dataset.table("parcels"),
        "pid": sql.Identifier(dataset.parcel_id),
        "crop": sql.Identifier(dataset.crop_name),
    }
    values = {"shown": shown.pid, "version": dataset.version}
    with transaction(connection) as cursor:
        cursor.execute(sql.SQL("delete from {decisions}").format(**names))
        for statement in (_DECIDE, _LOOKED_AT):
            cursor.execute(sql.SQL(statement).format(**names), values)
        overview.fill(cursor, dataset.id, dataset.tables, dataset.srid, dataset.parcel_id, dataset.crop_name)
        cursor.execute(sql.SQL(_NEIGHBOURS).format(**names), values)
        return [pid for (pid,) in cursor.fetchall()]
