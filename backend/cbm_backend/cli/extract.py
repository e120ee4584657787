"""`cbm-backend extract`: parcel statistics of every scene, their state and their fingerprint."""

from __future__ import annotations

import json
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any, NoReturn

import click
import psycopg2
from click.core import ParameterSource
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from cbm_backend import config
from cbm_backend.catalogue.item import CARDS
from cbm_backend.cli import extract_progress
from cbm_backend.cli.catalogue import days
from cbm_backend.cli.day import DAY
from cbm_backend.db.connection import connect
from cbm_backend.errors import NotFound, Unavailable
from cbm_backend.extraction import agreement, dask_run, pool, worker
from cbm_backend.extraction import reset as resetting
from cbm_backend.extraction.claim import Selection
from cbm_backend.extraction.digest import digest_of
from cbm_backend.extraction.export import export
from cbm_backend.extraction.rule import WEIGHTINGS
from cbm_backend.extraction.spans_cache import SpansCache
from cbm_backend.extraction.status import SceneStatus, planned, scenes
from cbm_backend.storage.failures import StopWorker


@click.group()
def cli() -> None:
    """Extract parcel statistics from scenes."""


def _dataset_options(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in (
        click.option("--ptype", default="", help="Parcel type, where a year has several sets."),
        click.option("--year", type=click.IntRange(1984, 2100), required=True, help="Year of the parcels."),
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


def _rule_options(command: Callable[..., Any]) -> Callable[..., Any]:
    for option in (
        click.option("--bands", help="Only these bands, such as B04,B08,SCL; '' for all."),
        click.option("--min-area", type=float, metavar="M2", help="Skip parcels of fewer square metres."),
        click.option("--weighting", type=click.Choice(WEIGHTINGS),
                     help="coverage: weigh pixels by the share a parcel covers (needs exactextract)."),
        click.option("--buffer", type=float, metavar="METRES", help="Shrink parcels by so much."),
        click.option("--all-touched/--pixel-centres", default=None,
                     help="Count every pixel a parcel touches; the default are pixel centres inside."),
    ):  # fmt: skip
        command = option(command)
    return command


def _request(values: dict[str, Any], *, season: bool = False) -> worker.RunRequest:
    """The request that the options of a command describe; takes them out of `values`.

    season: where no day is given, from the sowing of winter crops to the end of the parcels' year. An archive
    holds other years too, and they belong to other datasets.
    """
    first, last = days(values.pop("start", None), values.pop("end", None))
    aoi, year, ptype = values.pop("aoi"), values.pop("year"), values.pop("ptype")
    if season and first is None and last is None:
        first, last = date(year - 1, 10, 1), date(year, 12, 31)
    return worker.RunRequest(aoi, year, ptype, Selection(first, last, values.pop("card", None)))


@cli.command("run")
@_dataset_options
@_selection_options
@_rule_options
@click.option("--workers", type=int, default=1, show_default=True, help="Processes on this machine.")
@click.option("--threads", type=int, default=0, help="Threads per worker.  [default: cores / workers]")
@click.option("--dask", metavar="tcp://HOST:PORT", help="Let the workers of this Dask scheduler do it.")
@click.option("--every", type=click.IntRange(1), metavar="SECONDS", help="Stay, and look for work again.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON; no progress.")
@click.pass_context
def run_command(
    ctx: click.Context,
    workers: int,
    threads: int,
    dask: str | None,
    every: int | None,
    as_json: bool,
    **values: Any,
) -> None:
    """Extract every open scene of a dataset; exit code 1 when a scene failed. Safe to repeat.

    Without --start and --end: from 1 October of the year before to 31 December.

    Options that change numbers (--all-touched to --bands) hold for the whole dataset: they are kept from the
    first run on, and another value is refused until `extract reset`.

    With --every it stays: new scenes are extracted as they are catalogued, and a service that is away is
    waited for. This is how an extraction worker runs as a service.

    The workers of a Dask cluster need cbm-backend, their own configuration (database, keys of the stores) and
    the same addresses of files; nothing secret is sent to them.
    """
    if dask is not None and ctx.get_parameter_source("workers") is not ParameterSource.DEFAULT:
        raise click.BadParameter("not together with --workers.", param_hint="--dask")
    if threads < 0:
        raise click.BadParameter("give 1 or more.", param_hint="--threads")
    request = _request(values, season=True)
    options = {name: value for name, value in values.items() if value is not None}
    if "bands" in options:
        options["bands"] = tuple(band.strip() for band in options["bands"].split(",") if band.strip())
    request = worker.RunRequest(request.aoi, request.year, request.ptype, request.selection, threads, options)
    # `docker stop` and systemd say it like this: the scene at hand is given back.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    settings = config.load()

    def run(reporter: worker.Reporter) -> worker.RunReport:
        if dask is not None:
            return dask_run.run(settings, request, dask, reporter)
        return pool.run(settings, request, workers, reporter)

    def once() -> worker.RunReport:
        if as_json:
            report = run(worker.Silent())
            click.echo(json.dumps(asdict(report)))
            return report
        return _with_progress(run)

    if every is not None:
        _again_and_again(once, every)
    if once().failed:
        ctx.exit(1)


def _again_and_again(once: Callable[[], object], seconds: int) -> NoReturn:
    """Run until told to stop; what may mend itself (no dataset yet, no database, new keys) is waited for."""
    while True:
        try:
            once()
        except (NotFound, StopWorker, Unavailable) as error:
            click.echo(f"{error.message} Looking again in {seconds} s.", err=True)
        except psycopg2.OperationalError as error:
            click.echo(f"The database stopped answering: {str(error).strip().splitlines()[0]}", err=True)
        time.sleep(seconds)


def _with_progress(run: Callable[[worker.Reporter], worker.RunReport]) -> worker.RunReport:
    if sys.stdout.isatty():
        with Progress(*extract_progress.columns()) as progress:
            report = run(extract_progress.Bar(progress))
    else:
        report = run(extract_progress.Lines())
    click.echo(
        f"{report.dataset}: {len(report.extracted)} scenes extracted in {report.seconds:.1f} s, "
        f"{report.signatures} signatures, {report.histograms} histograms, {report.skipped} skipped; "
        f"{len(report.failed)} failed, {len(report.superseded)} superseded, {report.remaining} open."
    )
    if report.failed_before:
        click.echo(f"{report.failed_before} scenes failed earlier and were left alone.")
    if report.failed or report.failed_before:
        click.echo("After mending the cause run `cbm-backend extract retry`.")
    return report


@cli.command("plan")
@_dataset_options
@_selection_options
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
def plan_command(as_json: bool, **values: Any) -> None:
    """Show what `extract run` would do, and by which rule; changes nothing."""
    request = _request(values, season=True)
    with closing(connect(config.load(), role="cbm_worker", application="cbm extract plan")) as connection:
        dataset = worker.dataset_of(connection, request)
        rule = agreement.settled(connection, dataset)
        found = planned(connection, dataset, request.selection)
    if as_json:
        listed = [asdict(row) | {"obstime": f"{row.obstime:%Y-%m-%dT%H:%M:%S}"} for row in found]
        click.echo(json.dumps({"dataset": dataset.key, "rule": rule.to_json(), "scenes": listed}))
        return
    for row in found:
        click.echo(f"{row.obstime:%Y-%m-%dT%H:%M:%S}\t{row.card}\t{row.why}\t{row.reference}")
    counts = ", ".join(f"{number} {why}" for why, number in sorted(Counter(r.why for r in found).items()))
    click.echo(f"{dataset.key}: {counts or 'nothing to do'} ({rule}).")


@cli.command("status")
@_dataset_options
@click.option("--failed", is_flag=True, help="Only scenes that failed.")
@click.option("--json", "as_json", is_flag=True, help="Print the list as JSON.")
def status_command(aoi: str, year: int, ptype: str, failed: bool, as_json: bool) -> None:
    """Show the scenes of a dataset and what became of them."""
    found = scenes(config.load(), aoi, year, ptype)
    shown = [row for row in found if not failed or row.status == "failed"]
    counts = Counter(row.status for row in found)
    if as_json:
        rows = [asdict(row) for row in shown]
        click.echo(json.dumps({"counts": counts, "scenes": rows}, default=datetime.isoformat))
        return
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
    click.echo(
        ", ".join(f"{number} {status}" for status, number in sorted(counts.items())) or "no scenes queued"
    )


def _numbers(row: SceneStatus) -> list[str]:
    counters = (row.parcels, row.signatures, row.skipped)
    return ["" if counter is None else str(counter) for counter in counters]


@cli.command("retry")
@_dataset_options
@_selection_options
def retry_command(**values: Any) -> None:
    """Queue failed scenes again; `extract run` then takes them."""
    click.echo(f"{worker.retry(config.load(), _request(values))} scenes queued again.")


@cli.command("reset")
@_dataset_options
@_selection_options
@click.option("--scene", metavar="REFERENCE", help="Only this scene.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def reset_command(scene: str | None, yes: bool, **values: Any) -> None:
    """Delete what was extracted, of one scene or of all chosen; `extract run` then makes it anew."""
    request = _request(values)
    with closing(connect(config.load(), role="cbm_worker", application="cbm extract reset")) as connection:
        dataset = worker.dataset_of(connection, request)
        if not yes:
            what = f"scene {scene}" if scene else "all chosen scenes"
            click.confirm(f"Delete the signatures of {what} of {dataset.key}?", abort=True)
        gone = resetting.reset(connection, dataset, request.selection, scene)
    click.echo(f"{dataset.key}: {gone.scenes} scenes reset, {gone.rows} rows deleted.")


@cli.command("cache")
@click.option("--purge", is_flag=True, help="Delete all files of the cache.")
def cache_command(purge: bool) -> None:
    """Show how much the row spans of parcels take on disk; they are made again when they are missing."""
    cache = SpansCache.of(config.load())
    files, size = cache.files(), cache.size()
    click.echo(f"{cache.folder}: {len(files)} files, {size / 1e6:.1f} MB of {cache.max_bytes / 1e6:.0f} MB.")
    if purge:
        click.echo(f"{cache.purge() / 1e6:.1f} MB deleted.")


@cli.command("export")
@_dataset_options
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
def export_command(folder: Path, **values: Any) -> None:
    """Write the signatures into FOLDER as Parquet, one file per month."""
    with closing(connect(config.load(), role="cbm_worker", application="cbm export")) as connection:
        dataset = worker.dataset_of(connection, _request(values))
        for written in export(connection, dataset, folder):
            click.echo(f"{written.path}: {written.rows} signatures")


@cli.command("digest")
@_dataset_options
def digest_command(aoi: str, year: int, ptype: str) -> None:
    """Print a fingerprint of everything extracted; equal content gives equal fingerprints."""
    click.echo(digest_of(config.load(), aoi, year, ptype))
