"""`cbm-backend foi`: heterogeneity and cardinality of parcels on a class raster."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from cbm_backend.errors import InputError
from cbm_backend.foi.files import VERSIONS, FilesReport, FilesRequest
from cbm_backend.foi.files import run as run_files
from cbm_backend.foi.layers import FORMATS
from qgis_cbm.analysis.foi import Rule

_DEFAULT = Rule()


@click.group()
def cli() -> None:
    """Is a declared parcel one homogeneous field? Checks on a class raster, such as a crop map."""


@cli.command()
@click.argument("raster", type=click.Path(path_type=Path))
@click.option("--fois", type=click.Path(path_type=Path), help="File with the parcels.")
@click.option("--layer", help="Layer of the parcels file, when it has several.")
@click.option("--id-column", help="Column with the id of a parcel. Default: the first one.")
@click.option("--encoding", help="Encoding of a shapefile's texts, when it states a wrong one or none.")
@click.option(
    "--names", type=click.Path(path_type=Path),
    help="Class names: YAML with category_map:, a QGIS style (.qml), a raster attribute table (.aux.xml).",
)  # fmt: skip
@click.option("--out", type=click.Path(path_type=Path), help="Folder for the results.")
@click.option(
    "--version", "versions", type=click.Choice(VERSIONS), multiple=True, default=("v2",), show_default=True,
    help="v1: clusters by area; v2: clusters by pixels, inner buffer. May be given twice.",
)  # fmt: skip
@click.option(
    "--format", "formats", type=click.Choice(FORMATS), multiple=True, default=FORMATS, show_default=True
)
@click.option(
    "--min-het", default=_DEFAULT.min_share, show_default=True, help="Lower share of a class, percent."
)
@click.option(
    "--max-het", default=_DEFAULT.max_share, show_default=True, help="Upper share of a class, percent."
)
@click.option(
    "--inner-buffer", "--negative-buffer", default=0.0, show_default=True,
    help="Metres cut off the edge of each parcel (the sign does not matter; version 2).",
)  # fmt: skip
@click.option("--connectivity", default=_DEFAULT.connectivity, show_default=True, help="4 or 8 neighbours.")
@click.option(
    "--cluster-threshold", default=_DEFAULT.cluster_threshold, show_default=True,
    help="Larger clusters count, pixels (version 2).",
)  # fmt: skip
@click.option(
    "--area-threshold", default=_DEFAULT.area_threshold, show_default=True,
    help="Larger clusters count, square metres (version 1).",
)  # fmt: skip
@click.option("--min-pixels", default=0, show_default=True, help="Smaller parcels are not judged.")
@click.option("--ignore-zero", is_flag=True, help="0 is no-data, even where the raster does not say so.")
@click.option("--legacy-count", is_flag=True, help="Two clusters of one class flag too, as published.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
def run(raster: Path, fois: Path | None, layer: str | None, id_column: str | None, encoding: str | None,
        names: Path | None, out: Path | None, versions: tuple[str, ...], formats: tuple[str, ...],
        min_het: float, max_het: float, inner_buffer: float, connectivity: int, cluster_threshold: int,
        area_threshold: float, min_pixels: int, ignore_zero: bool, legacy_count: bool,
        as_json: bool) -> None:  # fmt: skip
    """Check parcels on RASTER, a raster of one band of classes in any integer type.

    Writes the files of the published methods, <name>_foih_v2 (heterogeneity), <name>_foic_v2 (cardinality)
    and so on, to --out. Parcels in another coordinate system are reprojected.
    """
    try:
        rule = Rule(
            min_share=min_het, max_share=max_het, connectivity=connectivity, min_pixels=min_pixels,
            cluster_threshold=cluster_threshold, area_threshold=area_threshold,
            inner_buffer=abs(inner_buffer), ignore_zero=ignore_zero, legacy_count=legacy_count,
        )  # fmt: skip
    except ValueError as error:
        raise InputError(str(error)) from error
    if fois is None or out is None:
        raise InputError(
            "Name the parcels with --fois FILE and the folder for the results with --out FOLDER."
        )
    report = run_files(
        FilesRequest(
            vector=fois, raster=raster, out=out, names=names, layer=layer, id_column=id_column,
            encoding=encoding, versions=versions, formats=formats, rule=rule,
        )
    )  # fmt: skip
    if as_json:
        click.echo(json.dumps(asdict(report), indent=2))
        return
    _tell(report, out)


def _tell(report: FilesReport, out: Path) -> None:
    for note in report.notes:
        click.echo(f"warning: {note}", err=True)
    if report.unlisted:
        values = ", ".join(
            f"{value} ({pixels:,} pixels)" for value, pixels in list(report.unlisted.items())[:10]
        )
        click.echo(f"warning: raster values without a name: {values}", err=True)
    for product, flagged in report.flagged.items():
        skipped = report.skipped[product]
        why = "".join(f", {count:,} not judged ({reason})" for reason, count in sorted(skipped.items()))
        click.echo(f"{product}: {flagged:,} of {report.fois:,} flagged{why}")
    click.echo(f"{len(report.files)} files in {out}, {sum(report.seconds.values()):.1f} s")
