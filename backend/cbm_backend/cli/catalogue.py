"""`cbm-backend catalogue`: fill the scene catalogue from its sources and look into it."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from cbm_backend import config
from cbm_backend.catalogue import listing
from cbm_backend.catalogue.item import CARDS
from cbm_backend.catalogue.profile import profiles
from cbm_backend.catalogue.sync import SyncReport, SyncRequest, sync
from cbm_backend.catalogue.update import burst, season, update
from cbm_backend.cli.day import DAY
from cbm_backend.errors import InputError


@click.group()
def cli() -> None:
    """The scene catalogue: profiles, synchronise, update, list."""


def day(value: datetime | None) -> date | None:
    """The day of a `--start` or `--end` option."""
    return value.date() if value else None


def days(start: datetime | None, end: datetime | None) -> tuple[date | None, date | None]:
    """The days of `--start` and `--end`. Raises `InputError` where they are the wrong way round."""
    if start and end and start > end:
        raise InputError(f"--start {day(start)} is after --end {day(end)}.")
    return day(start), day(end)


def source_options(command: Callable) -> Callable:
    """The options that say where scenes come from and which are wanted."""
    for option in reversed((
        click.option("--source", default=None, metavar="PROFILE",
                     help="The provider: see `catalogue profiles`. Without it: static-stac."),
        click.option("--url", metavar="ADDRESS", help="File, folder or http(s) address; else the profile's."),
        click.option("--stac", metavar="CATALOG", help="Short for --source static-stac --url CATALOG."),
        click.option("--aoi", required=True, help="The area whose scenes are wanted."),
        click.option("--card", type=click.Choice(CARDS), help="Take only this kind of scene."),
        click.option("--collection", "collections", multiple=True,
                     help="Ask for this collection instead of the profile's; repeat for several."),
        click.option("--store", help="The store (`stores list`) that holds the products."),
        click.option("--level-1c", is_flag=True, help="Take Sentinel-2 Level-1C where there is no Level-2A."),
        click.option("--allow-host", "hosts", multiple=True, metavar="HOST[:PORT]",
                     help="A further web server the catalogue may point to; repeat for several."),
        click.option("--json", "as_json", is_flag=True, help="Print the report as JSON."),
    )):  # fmt: skip
        command = option(command)
    return command


def request_of(options: dict[str, Any], start: date | None = None, end: date | None = None) -> SyncRequest:
    """The request that the options of `source_options` mean. Raises `InputError`."""
    source, url = options["source"], options["url"]
    if options["stac"]:
        if url or source not in (None, "static-stac"):
            raise InputError("stac: give either --stac, or --source and --url.")
        url = options["stac"]
    if source is None and url is None:
        raise InputError("source: name a provider (`catalogue profiles` lists them) or give --stac.")
    return SyncRequest(
        url, options["aoi"], start, end, options["card"], options["hosts"], source or "static-stac",
        options["collections"], options["store"], options["level_1c"],
    )  # fmt: skip


@cli.command("profiles")
@click.option("--json", "as_json", is_flag=True)
def profiles_command(as_json: bool) -> None:
    """List the providers there are profiles for."""
    found = profiles().values()
    if as_json:
        click.echo(json.dumps({p.name: p.model_dump(mode="json", exclude_defaults=True) for p in found}))
        return
    if not sys.stdout.isatty():
        for profile in found:
            click.echo(f"{profile.name}\t{profile.kind}\t{profile.url}\t{profile.title}")
        return
    table = Table("name", "kind", "what", "address", "note")
    for profile in found:
        table.add_row(profile.name, profile.kind, profile.title, profile.url, profile.note)
    Console().print(table)


@cli.command("sync")
@click.option("--start", type=DAY, help="First day.")
@click.option("--end", type=DAY, help="Last day (included).")
@source_options
def sync_command(start: datetime | None, end: datetime | None, as_json: bool, **options: Any) -> None:
    """Store the scenes of a source that touch the area. Safe to repeat."""
    report = sync(config.load(), request_of(options, *days(start, end)))
    tell(report, as_json)


@cli.command("update")
@click.option("--start", type=DAY, help="First day of acquisitions; needed for the first run.")
@source_options
def update_command(start: datetime | None, as_json: bool, **options: Any) -> None:
    """Store what has come since the last run of this source for this area."""
    report, asked = update(config.load(), request_of(options, day(start)))
    if not as_json and asked.since is not None:
        click.echo(f"published since {asked.since:%Y-%m-%d %H:%M} UTC:")
    elif not as_json and asked.start is not None:
        click.echo(f"acquired since {asked.start}:")
    tell(report, as_json)


@cli.command("burst")
@click.option("--season", "season_text", metavar="MONTHS", help="2023, 2023-03 or 2023-03:2023-10.")
@click.option("--start", type=DAY, help="First day, instead of --season.")
@click.option("--end", type=DAY, help="Last day (included).")
@source_options
def burst_command(
    season_text: str | None,
    start: datetime | None,
    end: datetime | None,
    as_json: bool,
    **options: Any,
) -> None:
    """Store a whole season, month by month. Safe to interrupt and to repeat."""
    if bool(season_text) == bool(start or end):
        raise InputError("season: give either --season, or --start and --end.")
    first, last = season(season_text) if season_text else (day(start), day(end))

    def done(begin: date, finish: date, report: SyncReport) -> None:
        if not as_json:
            click.echo(f"{begin} .. {finish}: {summary(report)}")

    tell(burst(config.load(), request_of(options, first, last), done), as_json)


def tell(report: SyncReport, as_json: bool) -> None:
    """Print what came in, was known, was refused and why."""
    if as_json:
        reasons = {"refused": dict(report.refused), "ambiguous": dict(report.ambiguous)}
        click.echo(json.dumps({"counts": report.counts(), **reasons, "superseded": report.superseded}))
        return
    for reference in report.superseded:
        click.echo(f"superseded  {reference}")
    for reference, reason in report.ambiguous:
        click.echo(f"ambiguous   {reference}: {reason}")
    for reference, reason in report.notes:
        click.echo(f"note        {reference}: {reason}")
    for reference, reason in report.refused:
        click.echo(f"refused     {reference}: {reason}")
    click.echo(summary(report))


def summary(report: SyncReport) -> str:
    """One line of counts."""
    counts = report.counts()
    return (
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
            when = f"{row.obstime:%Y-%m-%dT%H:%M:%S}"
            fields = (row.id, when, row.card, row.sensor, row.status, row.reference)
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
