"""`cbm-backend foi`: heterogeneity and cardinality of parcels on a class raster."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from cbm_backend import config
from cbm_backend.errors import InputError
from cbm_backend.foi import dataset_run, dataset_signals, files, postgis_raster, results
from cbm_backend.foi.dataset_run import DatasetReport, DatasetRequest
from cbm_backend.foi.dataset_signals import SignalsRequest
from cbm_backend.foi.files import VERSIONS, FilesReport, FilesRequest
from cbm_backend.foi.layers import FORMATS
from qgis_cbm.analysis.foi import Rule
from qgis_cbm.analysis.foi_signals import METHODS, SignalRule

_DEFAULT = Rule()
_SIGNALS = SignalRule()


@click.group()
def cli() -> None:
    """Is a declared parcel one homogeneous field? Checks on a class raster, such as a crop map."""


def _rule_options(command: Callable[..., None]) -> Callable[..., None]:
    """The options that say what counts, as on the forms of the published methods."""
    for option in reversed((
        click.option("--min-het", default=_DEFAULT.min_share, show_default=True,
                     help="Lower share of a class, percent."),
        click.option("--max-het", default=_DEFAULT.max_share, show_default=True,
                     help="Upper share of a class, percent."),
        click.option("--inner-buffer", "--negative-buffer", "inner_buffer", default=0.0, show_default=True,
                     help="Metres cut off the edge of each parcel (either sign; version 2)."),
        click.option("--connectivity", default=_DEFAULT.connectivity, show_default=True,
                     help="4 or 8 neighbours."),
        click.option("--cluster-threshold", default=_DEFAULT.cluster_threshold, show_default=True,
                     help="Larger clusters count, pixels (version 2)."),
        click.option("--area-threshold", default=_DEFAULT.area_threshold, show_default=True,
                     help="Larger clusters count, square metres (version 1)."),
        click.option("--min-pixels", default=0, show_default=True, help="Smaller parcels are not judged."),
        click.option("--ignore-zero", is_flag=True,
                     help="0 is no-data, even where the raster does not say so."),
        click.option("--legacy-count", is_flag=True,
                     help="Two clusters of one class flag too, as published."),
    )):  # fmt: skip
        command = option(command)
    return command


@cli.command()
@click.argument("raster", type=click.Path(path_type=Path))
@click.option(
    "--names", type=click.Path(path_type=Path),
    help="Class names: YAML with category_map:, a QGIS style (.qml), a raster attribute table (.aux.xml).",
)  # fmt: skip
@click.option("--fois", type=click.Path(path_type=Path), help="File with the parcels.")
@click.option("--layer", help="Layer of the parcels file, when it has several.")
@click.option("--id-column", help="Column with the id of a parcel. Default: the first one.")
@click.option("--encoding", help="Encoding of a shapefile's texts, when it states a wrong one or none.")
@click.option("--out", type=click.Path(path_type=Path), help="Folder for the results.")
@click.option(
    "--version", "versions", type=click.Choice(VERSIONS), multiple=True, default=("v2",), show_default=True,
    help="v1: clusters by area; v2: clusters by pixels, inner buffer. May be given twice.",
)  # fmt: skip
@click.option(
    "--format", "formats", type=click.Choice(FORMATS), multiple=True, default=FORMATS, show_default=True
)
@click.option("--aoi", help="Instead of a file: the parcels of this area ...")
@click.option("--year", type=int, help="... and year.")
@click.option("--ptype", default="", help="Parcel type, when a year has several parcel sets.")
@click.option("--run", "run_name", help="Name of the run in the dataset's results. Default: the raster's.")
@click.option(
    "--mode", type=click.Choice(results.MODES), default=results.NEW, show_default=True,
    help="What to do with a run of this name: fail, add the parcels it lacks, replace it.",
)  # fmt: skip
@_rule_options
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
def run(raster: Path, names: Path | None, fois: Path | None, layer: str | None, id_column: str | None,
        encoding: str | None, out: Path | None, versions: tuple[str, ...], formats: tuple[str, ...],
        aoi: str | None, year: int | None, ptype: str, run_name: str | None, mode: str, as_json: bool,
        **rule: Any) -> None:  # fmt: skip
    """Check parcels on RASTER, a raster of one band of classes in any integer type.

    Parcels of a file (--fois, --out): writes the files of the published methods, <name>_foih_v2
    (heterogeneity), <name>_foic_v2 (cardinality) and so on. Parcels of a dataset (--aoi, --year): writes the
    rows of a run to the dataset's table of results. Other coordinate systems are reprojected.
    """
    options = _rule(**rule)
    if aoi is not None and year is not None and fois is None and out is None:
        made = dataset_run.run(
            config.load(),
            DatasetRequest(
                aoi=aoi, year=year, ptype=ptype, raster=raster, names=names, mode=mode, rule=options,
                run=run_name if run_name is not None else raster.stem.lower(),
            ),
        )  # fmt: skip
        _show_run(made, as_json)
        return
    if fois is None or out is None or aoi is not None or year is not None:
        raise InputError("Name the parcels with --fois FILE --out FOLDER, or with --aoi AREA --year YEAR.")
    report = files.run(
        FilesRequest(
            vector=fois, raster=raster, out=out, names=names, layer=layer, id_column=id_column,
            encoding=encoding, versions=versions, formats=formats, rule=options,
        )
    )  # fmt: skip
    if as_json:
        click.echo(json.dumps(asdict(report), indent=2))
    else:
        _show_files(report, out)


@cli.command()
@click.argument("raster", type=click.Path(path_type=Path))
@click.option("--aoi", required=True, help="Area whose schema gets the table.")
@click.option("--name", required=True, help="Name of the table, such as crops_2020.")
@click.option("--replace", is_flag=True, help="Replace a table that was loaded before.")
def load(raster: Path, aoi: str, name: str, replace: bool) -> None:
    """Load RASTER into PostGIS as tiles, for public.cbm_foi_clusters and public.cbm_foi_cardinality there."""
    count = postgis_raster.load(config.load(), raster, aoi, name, replace=replace)
    click.echo(f"{aoi}.{name}: {count:,} tiles")


@cli.command()
@click.option("--aoi", required=True, help="Area.")
@click.option("--year", required=True, type=int, help="Year of the parcels.")
@click.option("--ptype", default="", help="Parcel type, when a year has several parcel sets.")
@click.option("--card", default="s2", show_default=True, help="Product.")
@click.option("--band", default="B08", show_default=True, help="Band of the product.")
@click.option("--method", type=click.Choice(METHODS), default=_SIGNALS.method, show_default=True)
@click.option("--min-snr", default=_SIGNALS.min_snr, show_default=True, help="A lower mean / std is a sign.")
@click.option("--persistence", default=_SIGNALS.persistence, show_default=True, help="Dates in a row.")
@click.option("--min-count", default=_SIGNALS.min_count, show_default=True, help="Fewest pixels of a date.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="CSV file to write.")
def signals(aoi: str, year: int, ptype: str, card: str, band: str, method: str, min_snr: float,
            persistence: int, min_count: int, out: Path) -> None:  # fmt: skip
    """Judge the parcels of a dataset by their signatures alone, without a class raster."""
    try:
        rule = SignalRule(method, min_snr, min_count, persistence)
    except ValueError as error:
        raise InputError(str(error)) from error
    parcels, found = dataset_signals.judge(
        config.load(), SignalsRequest(aoi, year, ptype, card, band, rule)
    )  # fmt: skip
    dataset_signals.write(out, parcels, found)
    judged = int((found.flag >= 0).sum())
    click.echo(f"{int((found.flag == 1).sum()):,} of {judged:,} judged parcels flagged, written to {out}")


def _rule(*, min_het: float, max_het: float, inner_buffer: float, connectivity: int, cluster_threshold: int,
          area_threshold: float, min_pixels: int, ignore_zero: bool, legacy_count: bool) -> Rule:  # fmt: skip
    try:
        return Rule(
            min_share=min_het, max_share=max_het, connectivity=connectivity, min_pixels=min_pixels,
            cluster_threshold=cluster_threshold, area_threshold=area_threshold,
            inner_buffer=abs(inner_buffer), ignore_zero=ignore_zero, legacy_count=legacy_count,
        )  # fmt: skip
    except ValueError as error:
        raise InputError(str(error)) from error


def _show_run(report: DatasetReport, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(asdict(report), indent=2))
        return
    _warn_of_unlisted(report.unlisted)
    why = "".join(f", {count:,} not judged ({reason})" for reason, count in sorted(report.skipped.items()))
    click.echo(
        f"{report.dataset}, run {report.run}: {report.rows:,} of {report.parcels:,} parcels written, "
        f"{report.heterogeneous:,} heterogeneous, {report.clusters:,} with several clusters{why}, "
        f"{report.seconds:.1f} s"
    )


def _show_files(report: FilesReport, out: Path) -> None:
    for note in report.notes:
        click.echo(f"warning: {note}", err=True)
    _warn_of_unlisted(report.unlisted)
    for product, flagged in report.flagged.items():
        skipped = report.skipped[product]
        why = "".join(f", {count:,} not judged ({reason})" for reason, count in sorted(skipped.items()))
        click.echo(f"{product}: {flagged:,} of {report.fois:,} flagged{why}")
    click.echo(f"{len(report.files)} files in {out}, {sum(report.seconds.values()):.1f} s")


def _warn_of_unlisted(unlisted: dict[int, int]) -> None:
    if unlisted:
        values = ", ".join(f"{value} ({pixels:,} pixels)" for value, pixels in list(unlisted.items())[:10])
        click.echo(f"warning: raster values without a name: {values}", err=True)
