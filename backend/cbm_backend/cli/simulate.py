"""`cbm-backend simulate`: a landscape of fields and a season of images over it."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from cbm_backend.cli.day import DAY
from cbm_backend.simulate import SimulateReport, SimulateRequest, simulate

_DEFAULTS = SimulateRequest(Path())


@click.command("simulate", context_settings={"show_default": True})
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
@click.option("--seed", type=int, default=_DEFAULTS.seed, help="The same seed gives the same bytes.")
@click.option("--year", type=int, default=_DEFAULTS.year, help="Year of the season.")
@click.option("--parcels", type=int, default=_DEFAULTS.parcels, help="Declared parcels.")
@click.option("--size", type=int, default=_DEFAULTS.size, help="Width and height in pixels of 10 m.")
@click.option("--tile", default=_DEFAULTS.tile, help="Sentinel-2 tile in which the land lies.")
@click.option(
    "--scenes", type=int, help="Sentinel-2 acquisitions, drawn evenly.  [default: 36, or all with --every]"
)
@click.option("--every", type=int, default=_DEFAULTS.every, help="Days between Sentinel-2 passes.")
@click.option("--start", type=DAY, help="First day.  [default: 1 March]")
@click.option("--end", type=DAY, help="Last day.  [default: 31 October]")
@click.option("--bands", default=",".join(_DEFAULTS.bands), help="Comma-separated; SCL always comes along.")
@click.option(
    "--radar-every", type=int, default=_DEFAULTS.radar_every, help="Days between Sentinel-1 passes; 0 = none."
)
@click.option(
    "--clouds", type=float, default=_DEFAULTS.clouds, help="Factor on the cloud cover; 0 = always clear."
)
@click.option(
    "--twins/--no-twins", default=_DEFAULTS.twins, help="Add superseded products of two acquisitions."
)
@click.option(
    "--format",
    type=click.Choice(["jp2", "cog"]),
    default=_DEFAULTS.format,
    help="Files of the Sentinel-2 bands.",
)
@click.option(
    "--benchmark",
    is_flag=True,
    help="100,000 parcels on a whole tile, three scenes, no radar; other options still count.",
)
@click.option(
    "--jobs", type=int, default=_DEFAULTS.jobs, help="Processes; the output does not depend on them."
)
@click.pass_context
def cli(context: click.Context, out: Path, benchmark: bool, **options: Any) -> None:
    """Write a simulated landscape into the new folder OUT: parcels, scenes, truth and a STAC catalogue."""
    given = {name: value for name, value in options.items() if _is_given(context, name)}
    for name in ("start", "end"):
        if isinstance(given.get(name), datetime):
            given[name] = given[name].date()
    if "bands" in given:
        given["bands"] = tuple(band.strip().upper() for band in given["bands"].split(",") if band.strip())
    if "every" in given and "scenes" not in given and not benchmark:
        given["scenes"] = None
    request = SimulateRequest.benchmark(out, **given) if benchmark else SimulateRequest(out, **given)
    request.check()
    report = _run(request)
    scenes = (
        f"{report.optical_scenes} Sentinel-2, {report.radar_scenes} backscatter and "
        f"{report.coherence_scenes} coherence scenes"
    )
    made = f"{report.seconds:.0f} s, {report.megabytes:.0f} MB"
    click.echo(f"{report.parcels} parcels, {scenes} ({made}): {report.catalogue}")


def _is_given(context: click.Context, name: str) -> bool:
    return context.get_parameter_source(name) is not click.core.ParameterSource.DEFAULT


def _run(request: SimulateRequest) -> SimulateReport:
    quiet = not sys.stderr.isatty()
    with Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
        console=Console(stderr=True), transient=True, disable=quiet,
    ) as bars:  # fmt: skip
        tasks: dict[str, Any] = {}

        def progress(what: str, done: int, of: int) -> None:
            if what not in tasks:
                tasks[what] = bars.add_task(what, total=of)
            bars.update(tasks[what], completed=done)

        return simulate(request, progress)
