"""`cbm-backend backup`: a consistent copy of the database, checked by restoring it."""

from __future__ import annotations

import time
from pathlib import Path

import click

from cbm_backend.backup import dump
from cbm_backend.backup import restore as restoring
from cbm_backend.config import load


@click.command("backup")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--jobs", type=click.IntRange(1, 64), default=2, show_default=True, help="Connections at once.")
@click.option("--verify", is_flag=True, help="Restore it into a scratch database and compare.")
@click.option("--keep", type=click.IntRange(1), help="Remove older backups in FOLDER: so many are kept.")
def cli(folder: Path, jobs: int, verify: bool, keep: int | None) -> None:
    """Write a backup of catalogue, parcels, signatures, registry, decisions and users below FOLDER.

    Everything comes from one snapshot; extraction and API may go on. Files of the configuration folder (keys,
    settings) are not in it. With --keep, older ones go only once the new one is there (and verified).
    """
    settings, started = load(), time.monotonic()
    written = dump.backup(settings, folder, jobs=jobs)
    facts = written.manifest
    click.echo(
        f"{written.folder}: {sum(facts.rows.values())} rows of {len(facts.rows)} tables, "
        f"{len(facts.digests)} datasets, {written.size / 1e6:.1f} MB ({time.monotonic() - started:.1f} s)."
    )
    if verify:
        started = time.monotonic()
        restoring.verify(settings, written.folder, jobs=jobs)
        click.echo(
            f"Verified: restored, all rows and digests are equal ({time.monotonic() - started:.1f} s)."
        )
    if keep is not None:
        for old in dump.discard_old(folder, facts.database, keep):
            click.echo(f"Removed {old}.")
