"""`cbm-backend aois`: add, list and delete areas of interest."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from cbm_backend import areas, config
from cbm_backend.db.connection import Connection, connect
from cbm_backend.errors import InputError

_REGISTERED = "<registered>"


@click.group()
def cli() -> None:
    """Areas of interest: their outlines decide which scenes are used."""


@cli.command()
@click.argument("name")
@click.option(
    "--from-parcels",
    is_flag=False,
    flag_value=_REGISTERED,
    metavar="[FILE]",
    help="Convex hull of the parcels of FILE; without FILE, of the area's parcels in the database.",
)
@click.option(
    "--file", "boundary", type=click.Path(path_type=Path), help="The polygons of this file, united."
)
@click.option("--bbox", metavar="W,S,E,N", help="A box in degrees.")
@click.option("--layer", help="Layer of the file, when it has several.")
@click.option("--replace", is_flag=True, help="Change the outline of an area that exists.")
def add(name: str, from_parcels: str | None, boundary: Path | None, bbox: str | None, layer: str | None,
        replace: bool) -> None:  # fmt: skip
    """Add the area NAME (1 to 16 letters and digits)."""
    if sum(choice is not None for choice in (from_parcels, boundary, bbox)) != 1:
        raise InputError("aois add: give exactly one of --from-parcels, --file and --bbox.")
    with _connection() as connection:
        if bbox is not None:
            outline = areas.outline_of_box(bbox)
        elif boundary is not None:
            outline = areas.outline_of_file(boundary, layer, hull=False)
        elif from_parcels == _REGISTERED:
            # The area's own parcels are what it is to cover: its outline is theirs by request.
            outline, replace = areas.outline_of_datasets(connection, name), True
        else:
            outline = areas.outline_of_file(Path(str(from_parcels)), layer, hull=True)
        replaced = areas.add(connection, name, outline, replace=replace)
    west, south, east, north = outline.bounds
    click.echo(
        f"area {name.lower()} {'changed' if replaced else 'added'}: "
        f"{west:.4f} to {east:.4f} E, {south:.4f} to {north:.4f} N"
    )


@cli.command("list")
def list_() -> None:
    """List the areas, their extents and datasets."""
    with _connection() as connection:
        found = areas.list_areas(connection)
    for area in found:
        west, south, east, north = area.extent
        extent = f"{west:9.4f} {south:9.4f} {east:9.4f} {north:9.4f}"
        click.echo(f"{area.name:<16} {extent}  {', '.join(area.datasets) or '-'}")
    if not found:
        click.echo("There are no areas yet: `cbm-backend aois add` or `parcels import` make one.")


@cli.command()
@click.argument("name")
@click.option(
    "--with-datasets", is_flag=True, help="Delete the area's parcels, signatures and decisions too."
)
def delete(name: str, with_datasets: bool) -> None:
    """Delete the area NAME; refused while it has datasets, unless they are to go too."""
    with _connection() as connection:
        removed = areas.delete(connection, name, with_datasets=with_datasets)
    for entry in removed:
        click.echo(f"deleted: {entry}")


@contextmanager
def _connection() -> Iterator[Connection]:
    connection = connect(config.load(), application="cbm aois")
    try:
        yield connection
    finally:
        connection.close()
