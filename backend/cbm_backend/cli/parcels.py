"""`cbm-backend parcels`: import parcel files."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from cbm_backend import config
from cbm_backend.errors import InputError
from cbm_backend.parcels.importer import ImportReport, ImportRequest, import_parcels
from cbm_backend.parcels.stage import Defect

_LISTED = 20


@click.group()
def cli() -> None:
    """Import parcel files."""


@cli.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--aoi", required=True, help="Area code: letters and digits, such as nl.")
@click.option("--year", required=True, type=int, help="Year of the parcels.")
@click.option("--ptype", default="", help="Parcel type, when a year has several parcel sets.")
@click.option("--layer", help="Layer of the file, when it has several.")
@click.option(
    "--id-column", required=True, help="Column with the unique parcel id; 'fid' for the feature number."
)
@click.option("--crop-name", required=True, help="Column with the name of the crop.")
@click.option("--crop-code", default="", help="Column with the code of the crop. Default: the crop name's.")
@click.option(
    "--card", "cards", multiple=True, help="Offer this card at once (default: when a scene is published)."
)
@click.option("--description", default="", help="One line about the dataset.")
@click.option("--encoding", help="Encoding of a shapefile's texts, when it states a wrong one or none.")
@click.option(
    "--report", type=click.Path(path_type=Path), help="Write everything the import did to this JSON file."
)
def import_(file: Path, aoi: str, year: int, ptype: str, layer: str | None, id_column: str, crop_name: str,
            crop_code: str, cards: tuple[str, ...], description: str, encoding: str | None,
            report: Path | None) -> None:  # fmt: skip
    """Import FILE as the parcels of an area and year, or bring them up to date with it.

    GeoPackage, Shapefile (also zipped), GeoJSON or GeoParquet, in any coordinate system. Importing again
    keeps the keys, and so the signatures, of parcels whose id and geometry are as before. It happens
    completely or not at all.
    """
    if report is not None and not report.parent.is_dir():
        raise InputError(f"--report: the folder {report.parent} does not exist.")
    request = ImportRequest(
        path=file,
        aoi=aoi,
        year=year,
        id_column=id_column,
        crop_name=crop_name,
        crop_code=crop_code,
        ptype=ptype,
        layer=layer,
        cards=cards,
        description=description,
        encoding=encoding,
    )
    show = sys.stderr.isatty()

    def progress(rows: int) -> None:
        if show:
            click.echo(f"\r{rows:,} rows read", nl=False, err=True)

    done = import_parcels(config.load(), request, progress)
    if show:
        click.echo(err=True)
    if report is not None:
        report.write_text(
            json.dumps(done.as_dict(), indent=2, ensure_ascii=False, default=str), encoding="utf-8"
        )
    _tell(done)


def _tell(done: ImportReport) -> None:
    for source, name in done.renamed.items():
        click.echo(f"column {source} is called {name}")
    if done.columns_added:
        click.echo(f"new columns: {', '.join(done.columns_added)}")
    if done.columns_removed:
        click.echo(
            f"columns no longer in the file, kept in the history only: {', '.join(done.columns_removed)}"
        )
    for note in done.notes:
        click.echo(f"note: {note}")
    _list("repaired", done.repaired)
    _list("left out", done.skipped)
    if done.area_made:
        click.echo(f"area {done.dataset.split('_', 1)[0]} made from the outline of the parcels")
    counts = done.changes
    what = (
        f"{counts.new:,} parcels"
        if done.first
        else f"{counts.unchanged:,} unchanged, {counts.updated:,} updated, {counts.new:,} new, "
        f"{counts.changed:,} changed, {counts.removed:,} removed"
    )
    click.echo(
        f"{done.dataset}: {what} in {done.table} (EPSG:{done.srid}), {len(done.repaired):,} repaired, "
        f"{len(done.skipped):,} left out, version {done.version}, {done.seconds:.1f} s"
    )


def _list(word: str, defects: tuple[Defect, ...]) -> None:
    for defect in defects[:_LISTED]:
        click.echo(f"{word}: {defect.id} ({defect.reason})")
    if len(defects) > _LISTED:
        click.echo(f"{word}: and {len(defects) - _LISTED:,} more (--report FILE lists all)")
