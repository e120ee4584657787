"""`cbm-backend stores`: where scenes lie. Keys are never given here, see `stores add --help`."""

from __future__ import annotations

import dataclasses
import time

import click
from rich.console import Console
from rich.table import Table

from cbm_backend.config import load
from cbm_backend.storage import registry
from cbm_backend.storage.failures import StoreBusy
from cbm_backend.storage.store import PROFILES, StoreRow
from cbm_backend.storage.stores import open_store
from cbm_backend.storage.transport import TryLater


@click.group("stores")
def cli() -> None:
    """Register the object stores and folders that hold scenes."""


@cli.command("add")
@click.argument("name")
@click.option("--profile", type=click.Choice(PROFILES), default="s3", show_default=True)
@click.option("--endpoint", metavar="URL", help="S3 or http server; s3 without one means AWS.")
@click.option("--bucket", help="s3: the bucket.")
@click.option("--region", help="s3: the region in signatures (CDSE: default).")
@click.option(
    "--path-style/--virtual-host", default=True, show_default=True, help="s3: how buckets are addressed."
)
@click.option("--root", metavar="PATH", help="file: the folder; s3: a prefix all keys share.")
@click.option("--description", default="", help="Free text.")
def add(name: str, profile: str, **values: object) -> None:
    """Register the store NAME.

    Keys come from CBM_STORE_<NAME>_ACCESS_KEY and ..._SECRET_KEY (..._TOKEN for http, ..._ANONYMOUS=1 for a
    public bucket), from the section [NAME] of stores.ini in the configuration folder (mode 0600), or from
    what the machine itself has (AWS variables, instance role).
    """
    row = registry.add(load(), StoreRow(name, profile, **values))  # type: ignore[arg-type]
    click.echo(
        f"Added store '{row.name}'. `cbm-backend stores check {row.name}` asks it whether it would serve us."
    )


@cli.command("list")
def list_() -> None:
    """List the stores."""
    rows = registry.load(load())
    if not rows:
        click.echo(
            "There are no stores; scenes are read from the files and addresses they were catalogued from."
        )
        return
    table = Table("store", "profile", "where", "description", box=None, pad_edge=False)
    for row in rows:
        where = " ".join(part for part in (row.endpoint, row.bucket, row.root) if part)
        table.add_row(row.name, row.profile, where, row.description)
    Console().print(table)


@cli.command("show")
@click.argument("name")
def show(name: str) -> None:
    """Show the store NAME, and where its keys would be looked for."""
    from cbm_backend.storage import credentials

    row = registry.get(load(), name)
    for field, value in dataclasses.asdict(row).items():
        if value is not None and value != "" and not (field == "path_style" and row.profile != "s3"):
            click.echo(f"{field + ':':<12} {value}")
    if row.profile != "file":
        found = credentials.find(name)
        click.echo(f"{'credentials:':<12} {found.source if found else 'those of this machine, if any'}")


@cli.command("check")
@click.argument("name")
@click.option("--object", "href", metavar="ADDRESS", help="Also read the beginning of this object.")
def check(name: str, href: str | None) -> None:
    """Ask the store NAME whether it would serve us; fails with the reason when not."""
    settings = load()
    store = open_store(registry.get(settings, name), settings)
    started = time.monotonic()
    try:
        with store.connections.take():
            click.echo(store.check())
            if href is not None:
                key = store.locate(href)
                with store.open(key) as body:
                    read = len(next(iter(body.chunks), b""))
                    size = "unknown size" if body.size is None else f"{body.size} bytes"
                    checked = f"{body.checksum.algorithm} known" if body.checksum else "no checksum known"
                click.echo(f"{store.address(key)}: {size}, {checked}; {read} bytes read.")
    except TryLater as error:
        raise StoreBusy.soon(error.message, error.retry_after) from error
    click.echo(f"({time.monotonic() - started:.2f} s)")


@cli.command("delete")
@click.argument("name")
def delete(name: str) -> None:
    """Forget the store NAME; its objects stay where they are."""
    registry.delete(load(), name)
    click.echo(f"Deleted store '{name}'.")
