"""The overview of a dataset: its parcels summed up in a grid for each of the zooms 0 to 11.

A cell tells how many parcels have their centre in it, the crop most of them have and its share, and the
shares whose latest decision has each outcome. Vector tiles show it where single parcels would be too many,
and `cbm_read_<aoi>` reads it as a table of polygons. Imports make it anew; every decision keeps it right.
"""

from __future__ import annotations

from collections.abc import Mapping

from psycopg2 import sql
from psycopg2.extensions import cursor as Cursor  # noqa: N812

TOP_ZOOM = 11
CELLS_PER_TILE = 32  # along each side: cells of zoom z are the tiles of zoom z + 5

# Room is left on each page, so that a changed count needs no new index entries.
_TABLE = """
create table if not exists {overview} (
    z smallint not null,
    x int not null,
    y int not null,
    parcels int not null check (parcels > 0),
    crop text,
    crop_share real not null,
    n_compliant int not null default 0,
    n_not_compliant int not null default 0,
    n_inconclusive int not null default 0,
    compliant real generated always as (n_compliant::real / parcels) stored,
    not_compliant real generated always as (n_not_compliant::real / parcels) stored,
    inconclusive real generated always as (n_inconclusive::real / parcels) stored,
    wkb_geometry geometry(Polygon, 3857) generated always as (ST_TileEnvelope(z + 5, x, y)) stored,
    primary key (z, x, y)
) with (fillfactor = 70);
create index if not exists {by_place} on {overview} using gist (wkb_geometry)"""

_PLACES = """
create temporary table cbm_place on commit drop as
select pid, crop, public.cbm_cell(ST_X(centre)) as x, public.cbm_cell(-ST_Y(centre)) as y
from (select {id}::text as pid, {crop}::text as crop,
             ST_Transform(ST_Centroid(wkb_geometry), 3857) as centre from {parcels} offset 0) p"""

_FINEST = """
create temporary table cbm_grid on commit drop as
select 11::smallint as z, x, y, crop, count(*)::int as n from pg_temp.cbm_place group by x, y, crop"""

_COARSER = """
insert into pg_temp.cbm_grid
select %(z)s, x >> 1, y >> 1, crop, sum(n) from pg_temp.cbm_grid where z = %(z)s + 1 group by 2, 3, 4"""

# Deleted, not truncated: those who look at the map meanwhile go on seeing the old one.
_FILL = """
delete from {overview};
insert into {overview} (z, x, y, parcels, crop, crop_share)
select z, x, y, sum(n), (array_agg(crop order by n desc, crop))[1], max(n)::real / sum(n)
from pg_temp.cbm_grid group by z, x, y"""

_DECIDED = """
with counts as (
    select d.outcome, p.x, p.y, count(*) as n
    from (select distinct on (pid) pid, outcome from {list} order by pid, id desc) d
    join pg_temp.cbm_place p on p.pid = d.pid group by 1, 2, 3
), cells as (
    select z, x >> (11 - z) as x, y >> (11 - z) as y,
        coalesce(sum(n) filter (where outcome = 'compliant'), 0) as compliant,
        coalesce(sum(n) filter (where outcome = 'not compliant'), 0) as not_compliant,
        coalesce(sum(n) filter (where outcome = 'inconclusive'), 0) as inconclusive
    from counts, generate_series(0, 11) z group by 1, 2, 3
)
update {overview} o set n_compliant = c.compliant, n_not_compliant = c.not_compliant,
    n_inconclusive = c.inconclusive
from cells c where (o.z, o.x, o.y) = (c.z, c.x, c.y)"""

# A straight edge of the box is a curve in degrees: its points between the corners count, too.
_EXTENT = """
insert into public.cbm_extent (dataset_id, west, south, east, north)
select %(dataset)s, ST_XMin(b), ST_YMin(b), ST_XMax(b), ST_YMax(b)
from (
    select ST_Transform(
        ST_Segmentize(box, (ST_XMax(box) - ST_XMin(box) + ST_YMax(box) - ST_YMin(box)) / 40), 4326
    ) as b
    from (select ST_SetSRID(ST_Extent(wkb_geometry)::geometry, %(srid)s) as box from {parcels}) whole
) degrees
where b is not null
on conflict (dataset_id) do update set west = excluded.west, south = excluded.south, east = excluded.east,
    north = excluded.north"""


def table_name(parcels_table: str) -> str:
    """`nl.overview_2020` of `nl.parcels_2020`; tables of other names get `_overview` behind theirs."""
    schema, bare = parcels_table.split(".", 1)
    if bare.startswith("parcels_"):
        return f"{schema}.overview_{bare.removeprefix('parcels_')}"
    return f"{schema}.{bare}_overview"


def create(cursor: Cursor, tables: Mapping[str, str]) -> None:
    """Make the table named by `tables["overview"]` when it is missing."""
    schema, bare = tables["overview"].split(".", 1)
    cursor.execute(
        sql.SQL(_TABLE).format(
            overview=sql.Identifier(schema, bare), by_place=sql.Identifier(f"{bare}_geom_idx")
        )
    )


def fill(cursor: Cursor, dataset_id: int, tables: Mapping[str, str], srid: int, id_column: str,
         crop_name: str) -> None:  # fmt: skip
    """Sum up the parcels and latest decisions as they are now. Deciders wait until the transaction ends."""
    names = {key: _identifier(tables[key]) for key in ("parcels", "overview")}
    cursor.execute(
        "insert into public.cbm_decision_state as s values (%s, 0) "
        "on conflict (dataset_id) do update set decisions = s.decisions",
        (dataset_id,),
    )
    cursor.execute("drop table if exists pg_temp.cbm_place, pg_temp.cbm_grid")
    columns = {"id": sql.Identifier(id_column), "crop": sql.Identifier(crop_name)}
    cursor.execute(sql.SQL(_PLACES).format(**names, **columns))
    cursor.execute(_FINEST)
    for zoom in range(TOP_ZOOM - 1, -1, -1):
        cursor.execute(_COARSER, {"z": zoom})
    cursor.execute(sql.SQL(_FILL).format(**names))
    if tables.get("decision_list"):
        cursor.execute(sql.SQL(_DECIDED).format(list=_identifier(tables["decision_list"]), **names))
    cursor.execute(sql.SQL(_EXTENT).format(**names), {"dataset": dataset_id, "srid": srid})
    cursor.execute("drop table pg_temp.cbm_place, pg_temp.cbm_grid")
    cursor.execute(sql.SQL("analyze {}").format(names["overview"]))


def _identifier(table: str) -> sql.Identifier:
    return sql.Identifier(*table.split(".", 1))
