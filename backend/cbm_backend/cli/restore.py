"""`cbm-backend restore`: a backup back into an empty database."""

from __future__ import annotations

from pathlib import Path

import click

from cbm_backend.backup import restore as restoring
from cbm_backend.config import load


@click.command("restore")
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--jobs", type=click.IntRange(1, 64), default=2, show_default=True, help="Connections at once.")
@click.option("--no-check", is_flag=True, help="Do not compare rows and digests afterwards.")
def cli(folder: Path, jobs: int, no_check: bool) -> None:
    """Fill the configured database, which must be empty, from the backup in FOLDER.

    Roles and rights are given again, and logins of this server get the roles back that they had.
    """
    done = restoring.restore(load(), folder, jobs=jobs, check=not no_check)
    facts = done.manifest
    checked = "" if no_check else " All rows and digests are those of the backup."
    rows = f"{sum(facts.rows.values())} rows of {len(facts.rows)} tables"
    click.echo(f"Restored {rows}, as of {facts.created}.{checked}")
    for migration in done.migrations:
        click.echo(f"applied {migration}")
    if done.strangers:
        click.echo(f"These logins had rights and do not exist here: {', '.join(done.strangers)}.")
