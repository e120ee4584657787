"""`cbm-backend weather`: import ERA5 files, show what is there and what to ask the Climate Data Store for."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import click

from cbm_backend import config
from cbm_backend.db.connection import connect, transaction


@click.group()
def cli() -> None:
    """Daily weather of the parcels, from ERA5."""


@cli.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--aoi", "aois", multiple=True, help="Only cells that meet this area; may be repeated. Default: all."
)
def import_(files: tuple[Path, ...], aois: tuple[str, ...]) -> None:
    """Import hourly ERA5 FILES (NetCDF, GRIB or a zip of them) or daily values as CSV.

    Hourly files hold t2m and tp of reanalysis-era5-single-levels. Months may come together or one after the
    other: the rain of a month's last hour stands in the next month's file.
    """
    from cbm_backend.weather.importer import import_weather

    done = import_weather(config.load(), files, aois)
    click.echo(
        f"weather: {done.cells} cells, {done.days} days"
        + (f", {done.first} to {done.last}" if done.days else "")
    )
    if done.waiting:
        click.echo(f"waiting for further hours: {', '.join(map(str, done.waiting))}")


@cli.command()
def status() -> None:
    """Show for each area how many cells have which days, and the box to ask the Climate Data Store for."""
    query = """
        select v.name, v.n, v.o, v.s, v.e, count(distinct g.grid_id), min(d.meteo_date), max(d.meteo_date)
        from public.view_era5_download_parameters v join public.aois a on a.name = v.name
        left join public.era5_grid g on ST_Intersects(g.geom_cell, a.wkb_geometry)
        left join public.era5_data d on d.grid_id = g.grid_id
        group by v.name, v.n, v.o, v.s, v.e order by v.name
    """
    with (
        closing(connect(config.load(), application="cbm weather")) as connection,
        transaction(connection) as cursor,
    ):
        cursor.execute(query)
        rows = cursor.fetchall()
    for name, north, west, south, east, cells, first, last in rows:
        days = f"{first} to {last}" if first else "no days yet"
        click.echo(
            f"{name:<16} area {north:g}/{west:g}/{south:g}/{east:g} (N/W/S/E)  {cells:>4} cells  {days}"
        )
    if not rows:
        click.echo("There are no areas yet: `cbm-backend aois add` or `parcels import` make one.")
