"""The statements of the direct client. `{names}` are identifiers of the registry, `%(values)s` are bound.

They answer as the server's do (contract 1.5 to 1.7): the same rows in the same order.
"""

from __future__ import annotations


def quoted(parts: tuple[str, ...]) -> str:
    """Return an identifier of the registry as it stands in a statement that QGIS puts together."""
    return ".".join('"' + part.replace('"', '""') + '"' for part in parts)


SOFTWARE = (
    "select 'PostgreSQL ' || current_setting('server_version') || ', PostGIS ' || postgis_lib_version()"
)
HAS_REGISTRY = """
    select coalesce(has_table_privilege(to_regclass('public.cbm_dataset'), 'select'), false)
"""
COUNT = "select count(*) from {parcels}"
EXAMPLES = "select {id}::text from {parcels} where {id} is not null order by ogc_fid limit %(most)s"

_CROPS = """select {crop_name}::text from {parcels}"""
_CROPS_WHERE = """ where {crop_name}::text <> '' group by 1 order by count(*) desc, 1 limit %(most)s"""
CROPS = _CROPS + _CROPS_WHERE
CROPS_OF_MANY = _CROPS + " tablesample system (5)" + _CROPS_WHERE

# What QGIS takes as a table: it adds the box of the map to it, which PostgreSQL hands on to the index.
PARCEL_LAYER = """(select p.*, (select d.outcome from {decisions} d where d.pid = p.ogc_fid
order by d.id desc limit 1) as decision from {parcels} p)"""

_PARCEL = """
    select p.{id}::text, p.{crop_name}::text, p.{crop_code}::text, ST_SRID(p.wkb_geometry),
           ST_AsGeoJSON(p.wkb_geometry, 9, 2),
           round(ST_Area(ST_Transform(p.wkb_geometry, 3035)))::double precision,
           ST_X(c.centre), ST_Y(c.centre)
    from {parcels} p, lateral (select ST_Transform(ST_Centroid(p.wkb_geometry), 4326) as centre) c
    where """
PARCELS_AT = (
    _PARCEL
    + """ST_Intersects(p.wkb_geometry,
        ST_Transform(ST_SetSRID(ST_MakePoint(%(lon)s, %(lat)s), 4326), %(srid)s::int))
    order by p.ogc_fid"""
)
PARCELS_BY_ID = _PARCEL + "p.{id} = %(pid)s order by p.ogc_fid"
PARCELS_IN = (
    _PARCEL
    + """ST_Intersects(p.wkb_geometry,
        ST_Transform(ST_SetSRID(ST_GeomFromGeoJSON(%(polygon)s), 4326), %(srid)s::int))
    order by p.ogc_fid limit %(most)s"""
)
VALID_POLYGON = """
    select ST_IsValid(g) and ST_Area(ST_SetSRID(g, 4326)::geography) <= 1e10
    from ST_GeomFromGeoJSON(%(polygon)s) g
"""

_LISTED = """
    select p.{id}::text, coalesce(p.{crop_name}::text, ''),
           round(ST_Area(ST_Transform(p.wkb_geometry, 3035)))::double precision, """
_LISTED_WHERE = """
    where (%(crop)s = '' or p.{crop_name}::text = %(crop)s or p.{crop_code}::text = %(crop)s)"""
_LISTED_ORDER = """
    order by p.ogc_fid limit %(most)s"""
_LISTED_PLAIN = "''::text from {parcels} p"
_LISTED_DECIDED = """coalesce(l.outcome, '') from {parcels} p
    left join lateral (select d.outcome from {decision_list} d where d.pid = p.{id}::text
                       order by d.id desc limit 1) l on true"""
_LISTED_OUTCOME = " and (%(outcome)s::text is null or coalesce(l.outcome, '') = %(outcome)s)"
LISTED = _LISTED + _LISTED_PLAIN + _LISTED_WHERE + _LISTED_ORDER
LISTED_WITH_DECISION = _LISTED + _LISTED_DECIDED + _LISTED_WHERE + _LISTED_OUTCOME + _LISTED_ORDER

# Of several parcels with one id the first counts, as everywhere.
_FOUND = """
    join (select min(f.ogc_fid) as ogc_fid, min(w.number) as number
          from unnest(%(pids)s::text[]) with ordinality w(pid, number)
          join {parcels} f on f.{id}::text = w.pid group by w.pid) w on w.ogc_fid = p.ogc_fid
    order by w.number"""
FOUND = _LISTED + _LISTED_PLAIN + _FOUND
FOUND_WITH_DECISION = _LISTED + _LISTED_DECIDED + _FOUND

POLARISATION_LETTERS = {"bs": "b", "c6": "c", "c1": "c"}
_SERIES = """
    select extract(epoch from o.obstime)::double precision,
           case when %(letter)s <> '' and rtrim(s.band) in ('VV', 'VH')
                then rtrim(s.band) || %(letter)s else rtrim(s.band) end,
           o.reference, s.count, s.mean, s.std, s.min, s.max, s.p25, s.p50, s.p75"""
_SERIES_FROM = """
    from {parcels} p
    join {signatures} s on s.pid = p.ogc_fid
    join {catalogue} o on o.id = s.obsid"""
_SERIES_WHERE = """
    where p.{id} = %(pid)s and o.card = %(card)s and o.status is distinct from 'superseded'
    order by o.obstime, rtrim(s.band) collate "C", s.obsid"""
SERIES = _SERIES + _SERIES_FROM + _SERIES_WHERE
SERIES_WITH_HISTOGRAM = (
    _SERIES
    + ", h.hist"
    + _SERIES_FROM
    + " join {scl} h on h.pid = s.pid and h.obsid = s.obsid"
    + _SERIES_WHERE
)

# Distances are taken in EPSG:3035; the box in the parcels' own CRS only narrows the search by the index.
PEERS = """
    with reference as (
        select p.ogc_fid, p.{crop_name} as crop, ST_Transform(p.wkb_geometry, 3035) as shape
        from {parcels} p where p.{id} = %(pid)s order by p.ogc_fid limit 1
    ), box as (
        select ST_Transform(ST_Segmentize(
            ST_Expand(ST_Envelope(shape), %(within)s * 1.01 + 1)::geometry, 1000), %(srid)s::int) as around
        from reference
    )
    select p.{id}::text, d.distance
    from reference r, box b, {parcels} p,
        lateral (select ST_Transform(p.wkb_geometry, 3035) as shape) t,
        lateral (select ST_Distance(t.shape, r.shape) as distance) d
    where p.wkb_geometry && b.around and p.{crop_name} = r.crop and p.ogc_fid <> r.ogc_fid
      and d.distance <= %(within)s and ST_Area(t.shape) > 3000
    order by d.distance, p.ogc_fid limit %(most)s
"""

HAS_PARCEL = "select 1 from {parcels} p where p.{id} = %(pid)s limit 1"
_PLACE = """
    with place as (select p.ogc_fid, ST_Transform(p.wkb_geometry, 4326) as shape
                   from {parcels} p where p.{id} = %(pid)s order by 1 limit 1)"""
_SCENES = """
    select o.reference, o.card, extract(epoch from o.obstime)::double precision, coalesce(o.tile, ''),
           o.orbit, coalesce(o.orbit_direction, ''), o.cloud_cover, """
_SCENES_FROM = """
    from place join {catalogue} o on ST_Intersects(o.footprint, place.shape)"""
_VALID = """
    left join (select s.obsid, max(s.count) as valid from {signatures} s, place
               where s.pid = place.ogc_fid group by s.obsid) v on v.obsid = o.id"""
_HIST = """
    left join {scl} h on h.pid = place.ogc_fid and h.obsid = o.id"""
_SCENES_WHERE = """
    where o.card = %(card)s and o.status is distinct from 'superseded'
      and o.obstime >= %(start)s::date and o.obstime < %(end)s::date
    order by o.obstime, o.id"""


_FILES = """
    join {scene_files} f on f.id = o.id"""


def scenes(extracted: bool, histograms: bool, files: bool = False) -> str:
    """Return the statement for scenes over a parcel, with its valid pixels and class counts if stored.

    files: with the columns of `SCENE_FILES`, too.
    """
    columns = f"{'v.valid' if extracted else 'null'}, {'h.hist' if histograms else 'null'}"
    columns += f", {_FILE_COLUMNS}" if files else ""
    joins = (_VALID if extracted else "") + (_HIST if histograms else "") + (_FILES if files else "")
    return _PLACE + _SCENES + columns + _SCENES_FROM + joins + _SCENES_WHERE


# One cell: a centre exactly on an edge lies in two, and would double every day.
_CELL_BY_PLACE = """
    select min(c.grid_id) from {parcels} p
    join public.era5_grid c on ST_Intersects(c.geom_cell, ST_Transform(ST_Centroid(p.wkb_geometry), 4326))
    where p.{id} = %(pid)s"""
_CELL_BY_TABLE = """
    select min(e.grid_id) from {parcels} p join {env} e on e.pid = p.ogc_fid where p.{id} = %(pid)s"""
_WEATHER = """
    select extract(epoch from d.meteo_date)::double precision, d.tmin, d.tmax, d.tmean, d.prec
    from public.era5_data d
    where d.meteo_date >= %(start)s::date and d.meteo_date < %(end)s::date and d.grid_id = ("""
_WEATHER_ORDER = """)
    order by d.meteo_date"""
_WEATHER_THERE = """
    select exists (select from public.aois a
                   join public.era5_grid g on ST_Intersects(g.geom_cell, a.wkb_geometry)
                   where a.name = %(aoi)s
                     and exists (select from public.era5_data d where d.grid_id = g.grid_id))"""
_WEATHER_THERE_BY_TABLE = "select exists (select from {env}) and exists (select from public.era5_data)"


def weather(by_table: bool) -> str:
    """Return the statement for a parcel's days; `by_table`: a table tells the cell, not the place."""
    return _WEATHER + (_CELL_BY_TABLE if by_table else _CELL_BY_PLACE) + _WEATHER_ORDER


def weather_there(by_table: bool) -> str:
    """Return the statement that tells whether there is any weather for an area."""
    return _WEATHER_THERE_BY_TABLE if by_table else _WEATHER_THERE


_FILE_COLUMNS = "o.id, o.reference, o.radiometry, f.store, f.assets"
SCENE_FILES = """
    select o.id, o.reference, o.radiometry, f.store, f.assets
    from {catalogue} o join {scene_files} f on f.id = o.id where o.id = %(obsid)s
"""
STORES = """
    select name, profile, endpoint, bucket, region, path_style, root from public.cbm_store order by name
"""
# A database of before has no options.
BASE_MAPS = """
    select b.name, b.kind, b.url, b.attribution, coalesce(to_jsonb(b) -> 'options', '{{}}'::jsonb)
    from public.cbm_background b where b.aoi is null or b.aoi = %(aoi)s order by b.name
"""
VIEW = """
    select ST_X(c.centre), ST_Y(c.centre), ST_XMin(g.shape), ST_YMin(g.shape), ST_XMax(g.shape),
           ST_YMax(g.shape)
    from {parcels} p, lateral (select ST_Transform(ST_Centroid(p.wkb_geometry), 4326) as centre) c,
        lateral (select ST_Transform(p.wkb_geometry, 4326) as shape) g
    where p.{id} = %(pid)s order by p.ogc_fid limit 1
"""


SKIPS = """
    select o.card, s.reason, count(distinct s.obsid)::int
    from {parcels} p join {skips} s on s.pid = p.ogc_fid join {catalogue} o on o.id = s.obsid
    where p.{id} = %(pid)s and o.status is distinct from 'superseded'
    group by 1, 2 order by 3 desc, 1, 2
"""
DECISIONS = """
    select d.pid, d.outcome, d.reason, d.note, d.decided_by,
           extract(epoch from d.decided_at)::double precision, d.earlier_geometry
    from {decision_list} d where d.pid = %(pid)s
    order by d.id desc
"""
# Who, when and at which version are the database's to say: these columns keep their defaults.
DECIDE = """
    insert into {decisions} (pid, outcome, reason, note)
    select p.ogc_fid, %(outcome)s, %(reason)s, %(note)s from {parcels} p
    where p.{id} = %(pid)s order by p.ogc_fid limit 1
    returning decided_by, extract(epoch from decided_at)::double precision
"""
