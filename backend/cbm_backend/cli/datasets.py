"""`cbm-backend datasets`: the registry of datasets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import click

from cbm_backend import config
from cbm_backend.cli.day import DAY
from cbm_backend.datasets import editing, exchange
from cbm_backend.db import registry
from cbm_backend.db.connection import Connection, connect


@click.group()
def cli() -> None:
    """The dataset registry: what exists, in which tables, under which column names."""


@cli.command()
@click.argument("key", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def show(key: str | None, as_json: bool) -> None:
    """Show all datasets in a line each, or everything about KEY (<area>_<year>[_<type>])."""
    with _connection() as connection:
        found = (
            [registry.get_dataset(connection, *editing.parse_key(key))]
            if key
            else registry.list_datasets(connection)
        )
    if key or as_json:
        content = {d.key: asdict(d) for d in found}
        click.echo(json.dumps(content, indent=2, ensure_ascii=False, default=str))
        return
    for d in found:
        dates = (
            f"{d.start_date or '?'} to {d.end_date or '?'}" if d.start_date or d.end_date else "no scenes yet"
        )
        cards = ",".join(sorted(d.bands)) or "-"
        line = f"{d.key:<24} EPSG:{d.srid:<6} {cards:<16} {dates:<24} version {d.version}  {d.description}"
        click.echo(line.rstrip())
    if not found:
        click.echo("There are no datasets yet: `cbm-backend parcels import` makes one.")


@cli.command()
@click.argument("key")
@click.option("--description", help="One line about the dataset.")
@click.option("--start-date", type=DAY, help="First day of interest.")
@click.option("--end-date", type=DAY, help="Last day of interest.")
@click.option("--center", metavar="LAT,LON", help="Where a map starts, in degrees.")
@click.option("--id-column", help="Column with the unique parcel id.")
@click.option("--crop-name", help="Column with the name of the crop.")
@click.option("--crop-code", help="Column with the code of the crop.")
def edit(key: str, description: str | None, start_date: datetime | None, end_date: datetime | None,
         center: str | None, id_column: str | None, crop_name: str | None,
         crop_code: str | None) -> None:  # fmt: skip
    """Change fields of the dataset KEY."""
    changes = editing.Edit(
        description=description,
        start_date=start_date.date() if start_date else None,
        end_date=end_date.date() if end_date else None,
        center=editing.parse_center(center) if center else None,
        id_column=id_column,
        crop_name=crop_name,
        crop_code=crop_code,
    )
    with _connection() as connection:
        dataset = editing.edit(connection, key, changes)
    click.echo(f"{dataset.key} changed, version {dataset.version}")


@cli.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Overwrite entries that were imported before.")
def import_(file: Path, replace: bool) -> None:
    """Register the datasets of FILE, a datasets.json of the original; its tables must be in this database."""
    entries = exchange.parse(file)
    with _connection() as connection:
        remarks = exchange.import_entries(connection, entries, replace=replace)
    for entry in entries:
        click.echo(f"registered {entry.key}")
    for remark in remarks:
        click.echo(f"note: {remark}")


@cli.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
def export(file: Path | None) -> None:
    """Write the registry in the form of datasets.json to FILE, or print it."""
    with _connection() as connection:
        content = json.dumps(exchange.export(connection), indent=2, ensure_ascii=False)
    if file is None:
        click.echo(content)
    else:
        file.write_text(content + "\n", encoding="utf-8")
        click.echo(f"written to {file}")


@contextmanager
def _connection() -> Iterator[Connection]:
    connection = connect(config.load(), application="cbm datasets")
    try:
        yield connection
    finally:
        connection.close()
