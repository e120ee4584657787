"""`cbm-backend db`: create, upgrade and check the database."""

from __future__ import annotations

from contextlib import closing

import click

from cbm_backend import config
from cbm_backend.db import migrate, partitions, registry
from cbm_backend.db.connection import connect
from cbm_backend.db.registry import Dataset
from cbm_backend.extraction.digest import digest_of


@click.group()
def cli() -> None:
    """Create, upgrade and check the database."""


@cli.command()
def init() -> None:
    """Create what is missing: the database, its extensions, roles and tables. Safe to repeat."""
    _tell(migrate.init(config.load()))


@cli.command()
def upgrade() -> None:
    """Apply the migrations that are missing and the rights of all roles."""
    _tell(migrate.upgrade(config.load()))


@cli.command()
@click.pass_context
def check(ctx: click.Context) -> None:
    """Compare the database with this version; exit code 1 when something is missing or changed."""
    report = migrate.check(config.load())
    for entry in report.missing:
        click.echo(f"missing: {entry}")
    for entry in report.changed:
        click.echo(f"changed: {entry}")
    if report.ok:
        click.echo(
            f"The database is as this version expects it (migration {report.version} of {report.newest})."
        )
        return
    if report.version < report.newest or any(
        entry.startswith(("extension", "role", "right")) for entry in report.missing
    ):
        click.echo("Run `cbm-backend db upgrade` (or `db init`).")
    ctx.exit(1)


@cli.command("stats")
@click.option("--aoi", required=True, help="Area.")
@click.option("--year", type=int, required=True, help="Year of the parcels.")
@click.option("--ptype", default="", help="Parcel type, where a year has several sets.")
def stats_command(aoi: str, year: int, ptype: str) -> None:
    """Show the partitions of a dataset's results: estimated rows, and MB of table and indexes."""
    dataset = _dataset(aoi, year, ptype)
    found = partitions.sizes(config.load(), dataset)
    for part in found:
        click.echo(f"{part.partition}\t{part.rows} rows\t{part.table_bytes / 1e6:.1f} MB table\t"
                   f"{part.index_bytes / 1e6:.1f} MB indexes")  # fmt: skip
    total = sum(part.table_bytes + part.index_bytes for part in found)
    rows = sum(part.rows for part in found if part.kind == "sigs")
    click.echo(f"{dataset.key}: about {rows} signatures, {len(found)} partitions, {total / 1e6:.1f} MB.")


@cli.command("partition")
@click.option("--aoi", required=True, help="Area.")
@click.option("--year", type=int, required=True, help="Year of the parcels.")
@click.option("--ptype", default="", help="Parcel type, where a year has several sets.")
@click.option(
    "--order", is_flag=True, help="Also rewrite the signatures parcel by parcel (a complete season)."
)
def partition_command(aoi: str, year: int, ptype: str, order: bool) -> None:
    """Make the partitions that the catalogued scenes need; workers otherwise make them as they go."""
    dataset = _dataset(aoi, year, ptype)
    click.echo(f"{dataset.key}: {partitions.make_ahead(config.load(), dataset)} partitions.")
    if order:
        for name in partitions.put_in_order(config.load(), dataset):
            click.echo(f"{name} is in order.")


@cli.command("digest")
@click.option("--aoi", required=True, help="Area.")
@click.option("--year", type=int, required=True, help="Year of the parcels.")
@click.option("--ptype", default="", help="Parcel type, where a year has several sets.")
def digest_command(aoi: str, year: int, ptype: str) -> None:
    """Print a fingerprint of everything extracted; equal content gives equal fingerprints."""
    click.echo(digest_of(config.load(), aoi, year, ptype))


def _dataset(aoi: str, year: int, ptype: str) -> Dataset:
    with closing(connect(config.load())) as connection:
        return registry.get_dataset(connection, registry.check_aoi(aoi), year, registry.check_ptype(ptype))


def _tell(applied: list[migrate.Migration]) -> None:
    for migration in applied:
        click.echo(f"applied {migration}")
    if not applied:
        click.echo("The database was up to date.")
