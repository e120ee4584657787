"""A database as the original makes and fills it: no keys, padded bands, rows and scenes that stand twice."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from cbm_backend.config import Settings
from cbm_backend.db.connection import connect

# The package's own variant of the catalogue (varchar(12) status, no keys), signatures as in the manual.
SCHEMA = """
create extension if not exists postgis;
create table public.dias_catalogue (id serial, obstime timestamp without time zone not null,
    reference varchar(120) not null, sensor char(2) not null, card char(2) not null,
    status varchar(12) not null default 'ingested', footprint geometry(Polygon, 4326));
create index dias_catalogue_footprint on public.dias_catalogue using gist (footprint);
create table public.aois (name text, wkb_geometry geometry(Polygon, 4326));
create table public.era5_grid (grid_id serial primary key, geom_cell geometry(Polygon, 4326),
    x float, y float);
create table public.era5_data (grid_id int, meteo_date date, tmin float, tmax float, tmean float, prec float,
    constraint era5_data_pkey primary key (grid_id, meteo_date));
create schema ms;
create table ms.parcels_2018 (ogc_fid serial primary key, gid int, gewas varchar(40), gewascode numeric(5, 0),
    wkb_geometry geometry(MultiPolygon, 28992));
create table ms.sigs_2018 (pid int, obsid int, band char(3), count real, mean real, std real, min real,
    max real, p25 real, p50 real, p75 real);
create index on ms.sigs_2018 (obsid);
create table ms.hists_2018 (pid int, obsid int, hist json);
"""

# Ids as a serial gave them; 2 and 3 are one scene, catalogued twice.
SCENES = """
insert into public.dias_catalogue (obstime, reference, sensor, card, status, footprint)
select obstime::timestamp, reference, substr(reference, 2, 2), card, status,
       st_makeenvelope(4, 51, 7, 53, 4326)
from (values
  ('2018-06-12 10:40:31', 'S2A_MSIL2A_20180612T104031_N0208_R008_T31UFU_20180612T131553.SAFE',
   's2', 'extracted'),
  ('2018-06-17 10:40:29', 'S2B_MSIL2A_20180617T104029_N0208_R008_T31UFU_20180617T131553.SAFE',
   's2', 'extracted'),
  ('2018-06-17 10:40:29', 'S2B_MSIL2A_20180617T104029_N0208_R008_T31UFU_20180617T131553.SAFE',
   's2', 'extracted'),
  ('2018-06-22 10:40:31', 'S2A_MSIL2A_20180622T104031_N0208_R008_T31UFU_20180622T131553.SAFE',
   's2', 'B4 notfound'),
  ('2018-06-13 05:58:00', 'S1A_IW_GRDH_1SDV_20180613T055800_20180613T055825_022338_026AF9_7A2C_CARD_BS',
   'bs', 'extracted'),
  ('2018-06-19 05:58:00', 'S1A_20180613_20180619_022338_022425_CARD-COH6', 'c6', 'inprogress')
) v (obstime, reference, card, status)
"""

CONTENT = """
insert into public.aois values ('MS', st_makeenvelope(5.0, 52.0, 5.4, 52.3, 4326)),
    ('MS', st_makeenvelope(5.4, 52.0, 5.8, 52.3, 4326)), ('not an area!', st_makeenvelope(0, 0, 1, 1, 4326));
insert into public.era5_grid (geom_cell, x, y)
    values (st_makeenvelope(5.125, 52.125, 5.375, 52.375, 4326), 5.25, 52.25);
insert into public.era5_data values (1, '2018-06-12', 9.5, 21.25, 15, 0), (1, '2018-06-13', 8, 19, 13.5, 2.5);
insert into ms.parcels_2018 (gid, gewas, gewascode, wkb_geometry)
    select 1000 + n, case n % 2 when 0 then 'Grasland' else 'Mais' end, 265 + n % 2,
           st_multi(st_setsrid(st_makeenvelope(150000 + 200 * n, 460000, 150100 + 200 * n, 460100), 28992))
    from generate_series(0, 9) n;
insert into ms.sigs_2018
    select p.ogc_fid, o.id, b, 80 + o.id, 500 + 10 * o.id + p.ogc_fid, 20, 400, 700, 480, 500, 520
    from ms.parcels_2018 p, public.dias_catalogue o, unnest(array['B4', 'B8', 'SC']) b
    where o.card = 's2' and o.id <> 4;
insert into ms.sigs_2018
    select p.ogc_fid, o.id, b, 90, 0.1, 0.01, 0.05, 0.2, 0.08, 0.1, 0.12
    from ms.parcels_2018 p, public.dias_catalogue o, unnest(array['VV', 'VH']) b where o.card in ('bs', 'c6');
insert into ms.hists_2018 select pid, obsid, '{"4": 75, "5": 8}'
    from (select distinct pid, obsid from ms.sigs_2018 where obsid in (1, 2, 3)) s;
-- A worker crashed and another began anew: the first parcels' rows of scene 1 stand there twice, and differ.
insert into ms.sigs_2018 select pid, obsid, band, count + 5, mean + 1000, std, min, max, p25, p50, p75
    from ms.sigs_2018 where obsid = 1 and pid <= 3;
insert into ms.hists_2018 select pid, obsid, '{"4": 88}' from ms.hists_2018 where obsid = 1 and pid <= 3;
"""

DATASETS = {
    "ms_2018": {
        "db": "main", "description": "As it was", "center": "52.1,5.4", "zoom": "9", "year": "2018",
        "start_date": "2018-06-01", "end_date": "2018-06-30", "extent": "", "flip_coordinates": "False",
        "tables": {"parcels": "ms.parcels_2018", "dias_catalog": "dias_catalogue", "scl": "ms.hists_2018",
                   "s2": "ms.sigs_2018", "bs": "ms.sigs_2018", "c6": "ms.sigs_2018", "bs_tf": ""},
        "pcolumns": {"parcel_id": "gid", "crop_name": "gewas", "crop_code": "gewascode"},
    }
}  # fmt: skip
PASSWORD = "w0lken"


def build(settings: Settings) -> None:
    """Make and fill the tables."""
    connection = connect(settings)
    with connection, connection.cursor() as cursor:
        for statements in (SCHEMA, SCENES, CONTENT):
            cursor.execute(statements)
    connection.close()


def files(folder: Path) -> tuple[Path, Path]:
    """datasets.json and users.json of the original; the user jan may see ms."""
    salt = bytes(range(32))
    key = hashlib.pbkdf2_hmac("sha256", PASSWORD.encode(), salt, 100_000, 32)
    users = {"jan": {"salt": repr(salt)[2:-1], "key": repr(key)[2:-1], "aois": ["ms"]}}
    datasets = folder / "datasets.json"
    datasets.write_text(json.dumps(DATASETS))
    (folder / "users.json").write_text(json.dumps(users))
    return datasets, folder / "users.json"
