"""The weather tables: cells that meet our areas, their days, and the hours of days that came in parts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from psycopg2.extensions import cursor as Cursor  # noqa: N812
from psycopg2.extras import execute_values

from cbm_backend.errors import Conflict, InputError, NotFound
from cbm_backend.weather.model import Day

PAGE = 5_000

_INSERT_CELLS = """
    insert into public.era5_grid (x, y, geom_cell)
    select c.x, c.y, c.cell from (
        select x, y, ST_MakeEnvelope(x - %(half)s, y - %(half)s, x + %(half)s, y + %(half)s, 4326) as cell
        from unnest(%(xs)s::float8[], %(ys)s::float8[]) as place(x, y)
    ) c
    where exists (select from public.aois a
                  where a.name = any(%(aois)s) and ST_Intersects(a.wkb_geometry, c.cell))
      and not exists (select from public.era5_grid g where g.x = c.x and g.y = c.y)
    order by c.y desc, c.x
"""
_CELLS = """
    select g.x, g.y, g.grid_id
    from unnest(%(xs)s::float8[], %(ys)s::float8[]) as place(x, y)
    join public.era5_grid g on g.x = place.x and g.y = place.y
    where exists (select from public.aois a
                  where a.name = any(%(aois)s) and ST_Intersects(a.wkb_geometry, g.geom_cell))
"""
# A value that this import does not know leaves the one that is there.
_UPSERT_DAYS = """
    insert into public.era5_data as d (grid_id, meteo_date, tmin, tmax, tmean, prec) values %s
    on conflict on constraint era5_data_pkey do update set
        tmin = coalesce(excluded.tmin, d.tmin), tmax = coalesce(excluded.tmax, d.tmax),
        tmean = coalesce(excluded.tmean, d.tmean), prec = coalesce(excluded.prec, d.prec)
    where (coalesce(excluded.tmin, d.tmin), coalesce(excluded.tmax, d.tmax),
           coalesce(excluded.tmean, d.tmean), coalesce(excluded.prec, d.prec))
          is distinct from (d.tmin, d.tmax, d.tmean, d.prec)
    returning d.grid_id
"""
_NEWER_DATASETS = """
    update public.cbm_dataset d set version = version + 1
    where d.tables ? 'env' or exists (
        select from public.aois a join public.era5_grid g on ST_Intersects(g.geom_cell, a.wkb_geometry)
        where a.name = d.aoi and g.grid_id = any(%s))
"""
_UPSERT_HOURS = """
    insert into public.era5_hour as h (grid_id, meteo_date, quantity, hour, value) values %s
    on conflict (grid_id, meteo_date, quantity, hour) do update set value = excluded.value
"""


def area_names(cursor: Cursor, wanted: Sequence[str]) -> list[str]:
    """The areas asked for, or all. Raises `NotFound` for an unknown one and when there are none."""
    cursor.execute("select name from public.aois order by name")
    known = [row[0] for row in cursor.fetchall()]
    for name in wanted:
        if name.lower() not in known:
            raise NotFound(f"There is no area '{name}'; the database has: {', '.join(known) or 'none yet'}.")
    if not known:
        raise NotFound("There are no areas yet: `cbm-backend aois add` or `parcels import` make one.")
    return [name.lower() for name in wanted] or known


def ensure_cells(
    cursor: Cursor, places: Sequence[tuple[float, float]], size: float, aois: Sequence[str]
) -> dict[tuple[float, float], int]:
    """Those of the cells with these centres that meet an area, and their ids; makes the missing ones.

    Raises `Conflict` when the table holds cells of another size.
    """
    cursor.execute("select ST_XMax(geom_cell) - ST_XMin(geom_cell) from public.era5_grid limit 1")
    row = cursor.fetchone()
    if row and abs(row[0] - size) > 1e-4:
        raise Conflict(f"The table era5_grid holds cells of {row[0]:g} degrees, this file has {size:g}.")
    values = {
        "xs": [place[0] for place in places],
        "ys": [place[1] for place in places],
        "half": size / 2,
        "aois": list(aois),
    }
    cursor.execute(_INSERT_CELLS, values)
    cursor.execute(_CELLS, values)
    return {(x, y): grid_id for x, y, grid_id in cursor.fetchall()}


def known_cells(cursor: Cursor, grid_ids: Iterable[int]) -> None:
    """Raise `InputError` when one of the cells does not exist."""
    wanted = set(grid_ids)
    cursor.execute("select grid_id from public.era5_grid where grid_id = any(%s)", (sorted(wanted),))
    missing = wanted - {row[0] for row in cursor.fetchall()}
    if missing:
        raise InputError(
            f"grid_id {min(missing)}: there is no such cell in era5_grid; give lon and lat instead."
        )


def stored_hours(cursor: Cursor, grid_ids: Sequence[int], days: Sequence[date]) -> list[tuple]:
    """(grid_id, day, quantity, hour, value) of earlier imports."""
    cursor.execute(
        """select grid_id, meteo_date, quantity, hour, value from public.era5_hour
           where grid_id = any(%s) and meteo_date = any(%s)""",
        (list(grid_ids), list(days)),
    )
    return cursor.fetchall()


def save_days(cursor: Cursor, days: Iterable[Day]) -> None:
    """Insert or update; datasets whose weather is another then are a version newer, for caches to see."""
    rows = [(d.grid_id, d.day, d.tmin, d.tmax, d.tmean, d.prec) for d in days]
    changed = execute_values(cursor, _UPSERT_DAYS, rows, page_size=PAGE, fetch=True) if rows else []
    if changed:
        cursor.execute(_NEWER_DATASETS, (sorted({grid_id for (grid_id,) in changed}),))


def save_hours(cursor: Cursor, rows: Sequence[tuple]) -> None:
    """Insert or update (grid_id, day, quantity, hour, value)."""
    execute_values(cursor, _UPSERT_HOURS, rows, page_size=PAGE)
