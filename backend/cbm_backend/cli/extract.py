"""`cbm-backend extract`: parcel statistics of every scene, their state and their fingerprint."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from cbm_backend import config
from cbm_backend.catalogue.item import CARDS
from cbm_backend.cli.catalogue import DAY, day
from cbm_backend.extraction import worker
from cbm_backend.extraction.claim import Selection
from cbm_backend.extraction.digest import digest_of
from cbm_backend.extraction.status import SceneStatus, scenes


@click.group()
def cli() -> None:
    """Extract parcel statistics from scenes."""


def _dataset_options(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in (
        click.option("--ptype", default="", help="Parcel type, where a year has several sets."),
        click.option("--year", type=int, required=True, help="Year of the parcels."),
        click.option("--aoi", required=True, help="Area."),
    ):
        command = option(command)
    return command


def _selection_options(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in (
        click.option("--card", type=click.Choice(CARDS), help="Only this kind of scene."),
        click.option("--end", type=DAY, help="Last day (included)."),
        click.option("--start", type=DAY, help="First day."),
    ):
        command = option(command)
    return command


@cli.command("run")
@_dataset_options
@_selection_options
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON; no progress.")
@click.pass_context
def run_command(
    ctx: click.Context,
    aoi: str,
    year: int,
    ptype: str,
    start: datetime | None,
    end: datetime | None,
    card: str | None,
    as_json: bool,
) -> None:
    """Extract every open scene of a dataset; exit code 1 when a scene failed. Safe to repeat."""
    request = worker.RunRequest(aoi, year, ptype, Selection(day(start), day(end), card))
    settings = config.load()
    if as_json:
        report = worker.run(settings, request)
        click.echo(json.dumps(asdict(report)))
    else:
        report = _with_progress(settings, request)
    if report.failed:
        ctx.exit(1)


def _with_progress(settings: config.Settings, request: worker.RunRequest) -> worker.RunReport:
    if sys.stdout.isatty():
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns) as progress:
            report = worker.run(settings, request, _Bar(progress))
    else:
        report = worker.run(settings, request, _Lines())
    click.echo(
        f"{report.dataset}: {len(report.extracted)} scenes extracted in {report.seconds:.1f} s, "
        f"{report.signatures} signatures, {report.histograms} histograms, {report.skipped} skipped; "
        f"{len(report.failed)} failed, {len(report.superseded)} superseded, {report.remaining} open."
    )
    if report.failed:
        click.echo("After mending the cause run `cbm-backend extract retry`.")
    return report


class _Bar:
    """Progress on a terminal; failures scroll above the bar."""

    def __init__(self, progress: Progress):
        self._progress = progress
        self._task = progress.add_task("scenes", total=None)

    def begin(self, scenes: int) -> None:
        """Set the length of the bar."""
        self._progress.update(self._task, total=scenes)

    def scene(self, reference: str, outcome: str, seconds: float) -> None:
        """Advance by one scene."""
        if outcome != "extracted":
            self._progress.console.print(f"{reference}: {outcome}", markup=False, highlight=False)
        self._progress.advance(self._task)


class _Lines:
    """Progress as one line per scene."""

    def __init__(self) -> None:
        self._done, self._scenes = 0, 0

    def begin(self, scenes: int) -> None:
        """Remember the number of scenes."""
        self._scenes = scenes

    def scene(self, reference: str, outcome: str, seconds: float) -> None:
        """Print one scene."""
        self._done += 1
        click.echo(f"[{self._done}/{max(self._scenes, self._done)}] {reference}: {outcome} ({seconds:.2f} s)")


@cli.command("status")
@_dataset_options
@click.option("--failed", is_flag=True, help="Only scenes that failed.")
def status_command(aoi: str, year: int, ptype: str, failed: bool) -> None:
    """Show the scenes of a dataset and what became of them."""
    found = scenes(config.load(), aoi, year, ptype)
    shown = [row for row in found if not failed or row.status == "failed"]
    if sys.stdout.isatty():
        table = Table(
            "time (UTC)", "card", "scene", "status", "tries", "parcels", "signatures", "skipped", "message"
        )
        for row in shown:
            table.add_row(f"{row.obstime:%Y-%m-%d %H:%M}", row.card, row.reference, row.status,
                          str(row.attempts), *_numbers(row), row.message)  # fmt: skip
        Console().print(table)
    else:
        for row in shown:
            moment = f"{row.obstime:%Y-%m-%dT%H:%M:%S}"
            click.echo("\t".join((moment, row.card, row.status, row.reference, *_numbers(row), row.message)))
    counts = Counter(row.status for row in found)
    click.echo(
        ", ".join(f"{number} {status}" for status, number in sorted(counts.items())) or "no scenes queued"
    )


def _numbers(row: SceneStatus) -> list[str]:
    counters = (row.parcels, row.signatures, row.skipped)
    return ["" if counter is None else str(counter) for counter in counters]


@cli.command("retry")
@_dataset_options
@_selection_options
def retry_command(
    aoi: str, year: int, ptype: str, start: datetime | None, end: datetime | None, card: str | None
) -> None:
    """Queue failed scenes again; `extract run` then takes them."""
    request = worker.RunRequest(aoi, year, ptype, Selection(day(start), day(end), card))
    click.echo(f"{worker.retry(config.load(), request)} scenes queued again.")


@cli.command("digest")
@_dataset_options
def digest_command(aoi: str, year: int, ptype: str) -> None:
    """Print a fingerprint of everything extracted; equal content gives equal fingerprints."""
    click.echo(digest_of(config.load(), aoi, year, ptype))
