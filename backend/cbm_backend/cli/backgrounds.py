"""`cbm-backend backgrounds`: the base maps that clients can ask for."""

from __future__ import annotations

import json
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from cbm_backend import config
from cbm_backend.backgrounds import collection, publishing


@click.group()
def cli() -> None:
    """Base maps: list, add, remove."""


@cli.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def list_command(as_json: bool) -> None:
    """The base maps of this server, and the templates that `add` knows."""
    published = {row.name: row for row in publishing.rows(config.load())}
    names = sorted({*published, *collection.names_in(collection.folder())})
    found = [
        {
            "name": name,
            "aoi": published[name].aoi if name in published else None,
            "published": name in published,
            "kind": published[name].kind if name in published else "",
            "url": published[name].url if name in published else "",
        }
        for name in names
    ]
    if as_json:
        click.echo(json.dumps(found))
        return
    table = Table("name", "area", "kind", "address")
    for row in found:
        table.add_row(
            str(row["name"]), str(row["aoi"] or "all"), str(row["kind"] or "file only"), str(row["url"])
        )
    Console().print(table)
    click.echo(f"Templates: {', '.join(collection.names_in(collection.TEMPLATES))}")


@cli.command("add")
@click.argument("name")
@click.argument("source", required=False, type=click.Path(path_type=Path, exists=True))
@click.option("--aoi", help="Only for this area; left out: for all.")
def add_command(name: str, source: Path | None, aoi: str | None) -> None:
    """Publish a base map under NAME, from a template of that name or from SOURCE.

    SOURCE is a description (.xml, as GDAL's WMS and WMTS drivers read them), an .mbtiles, a GeoTIFF, or a
    folder of tiles (<z>/<x>/<y>.png).
    """
    row = publishing.add(config.load(), name.lower(), source, aoi)
    click.echo(f"{row.name}: {row.kind} {row.url}")


@cli.command("remove")
@click.argument("name")
def remove_command(name: str) -> None:
    """Withdraw a base map and delete its description; images and tiles stay where they are."""
    publishing.remove(config.load(), name.lower())
    click.echo(f"{name.lower()} is withdrawn.")
