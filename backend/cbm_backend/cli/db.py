"""`cbm-backend db`: create, upgrade and check the database."""

from __future__ import annotations

import click

from cbm_backend import config
from cbm_backend.db import migrate


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


def _tell(applied: list[migrate.Migration]) -> None:
    for migration in applied:
        click.echo(f"applied {migration}")
    if not applied:
        click.echo("The database was up to date.")
