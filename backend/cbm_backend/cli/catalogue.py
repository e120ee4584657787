"""`cbm-backend catalogue`: synchronise the scene catalogue and look into it."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime

import click
from rich.console import Console
from rich.table import Table

from cbm_backend import config
from cbm_backend.catalogue import listing
from cbm_backend.catalogue.item import CARDS
from cbm_backend.catalogue.sync import SyncReport, SyncRequest, sync

DAY = click.DateTime(["%Y-%m-%d"])


@click.group()
def cli() -> None:
    """The scene catalogue: synchronise and list."""


def day(value: datetime | None) -> date | None:
    """The day of a `--start` or `--end` option."""
    return value.date() if value else None


@cli.command("sync")
@click.option("--stac", required=True, metavar="CATALOG", help="catalog.json: a file or an http(s) address.")
@click.option("--aoi", required=True, help="The area whose scenes are wanted.")
@click.option("--start", type=DAY, help="First day.")
@click.option("--end", type=DAY, help="Last day (included).")
@click.option("--card", type=click.Choice(CARDS), help="Take only this kind of scene.")
@click.option("--allow-host", "hosts", multiple=True, metavar="HOST[:PORT]",
              help="A further web server the catalogue may point to; repeat for several.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
def sync_command(
    stac: str,
    aoi: str,
    start: datetime | None,
    end: datetime | None,
    card: str | None,
    hosts: tuple[str, ...],
    as_json: bool,
) -> None:
    """Store the scenes of a static STAC catalogue that touch the area. Safe to repeat."""
    request = SyncRequest(stac, aoi, day(start), day(end), card, hosts)
    report = sync(config.load(), request)
    if as_json:
        reasons = {"refused": dict(report.refused), "ambiguous": dict(report.ambiguous)}
        click.echo(json.dumps({"counts": report.counts(), **reasons, "superseded": report.superseded}))
        return
    _tell(report)


def _tell(report: SyncReport) -> None:
    for reference in report.superseded:
        click.echo(f"superseded  {reference}")
    for reference, reason in report.ambiguous:
        click.echo(f"ambiguous   {reference}: {reason}")
    for reference, reason in report.notes:
        click.echo(f"note        {reference}: {reason}")
    for reference, reason in report.refused:
        click.echo(f"refused     {reference}: {reason}")
    counts = report.counts()
    click.echo(
        f"{counts['new']} new, {counts['updated']} updated, {counts['known']} known, "
        f"{counts['superseded']} superseded, {counts['ambiguous']} ambiguous, {counts['refused']} refused; "
        f"{counts['outside']} outside the area or time, {counts['other_cards']} of other cards."
    )


@cli.command("list")
@click.option("--aoi", help="Only scenes that touch this area.")
@click.option("--card", type=click.Choice(CARDS))
@click.option("--start", type=DAY)
@click.option("--end", type=DAY)
@click.option("--limit", type=click.IntRange(1), help="At most so many.")
def list_command(
    aoi: str | None, card: str | None, start: datetime | None, end: datetime | None, limit: int | None
) -> None:
    """List the scenes, oldest first."""
    found = listing.scenes(config.load(), aoi, card=card, start=day(start), end=day(end), limit=limit)
    if not sys.stdout.isatty():
        for row in found:
            fields = (
                row.id,
                f"{row.obstime:%Y-%m-%dT%H:%M:%S}",
                row.card,
                row.sensor,
                row.status,
                row.reference,
            )
            click.echo("\t".join(str(value) for value in fields))
        return
    table = Table("id", "time (UTC)", "card", "sensor", "status", "reference", "message")
    for row in found:
        table.add_row(str(row.id), f"{row.obstime:%Y-%m-%d %H:%M}", row.card, row.sensor, row.status,
                      row.reference, row.message)  # fmt: skip
    Console().print(table)


@cli.command("show")
@click.argument("reference")
def show_command(reference: str) -> None:
    """Everything stored of one scene (by reference or number), as JSON."""
    found = listing.scene(config.load(), reference)
    click.echo(json.dumps(found, indent=2, default=str))
