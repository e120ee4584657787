"""`cbm-backend db`: create, upgrade and check the database."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import click

from cbm_backend import config
from cbm_backend.adoption import adopt as adoption
from cbm_backend.datasets import exchange
from cbm_backend.db import migrate, partitions, registry
from cbm_backend.db.connection import connect
from cbm_backend.db.registry import Dataset
from cbm_backend.extraction.digest import digest_of
from cbm_backend.users import original


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


@cli.command()
@click.option(
    "--datasets",
    "datasets_file",
    required=True,
    type=click.Path(path_type=Path),
    help="The original's datasets.json.",
)
@click.option("--users", "users_file", type=click.Path(path_type=Path), help="Its users.json, too.")
@click.option("--dry-run", is_flag=True, help="Look and tell; change nothing.")
def adopt(datasets_file: Path, users_file: Path | None, dry_run: bool) -> None:
    """Take a database that the original filled under our schema, roles and registry.

    No signature is copied and nothing is deleted: its shared tables move to the schema cbm_original, rows
    that stand somewhere twice are served once, and the datasets are marked raw_dn.
    """
    settings = config.load()
    entries = exchange.parse(datasets_file)
    users = original.parse(users_file) if users_file else []
    found = adoption.survey(settings, entries, click.echo)
    if dry_run:
        click.echo(f"{len(users)} users would be imported. Nothing was changed." if users else
                   "Nothing was changed.")  # fmt: skip
        return
    adoption.adopt(settings, entries, found, click.echo)
    if users:
        original.import_users(settings, users, replace=True)
        click.echo(f"{len(users)} users imported with their passwords and areas.")


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
