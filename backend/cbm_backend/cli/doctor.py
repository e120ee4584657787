"""`cbm-backend doctor`: what the backend stands on, and what to do where it does not hold."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict

import click

from cbm_backend import doctor
from cbm_backend.doctor.finding import FAIL, OK, WARN

_COLOURS = {OK: "green", WARN: "yellow", FAIL: "red"}


@click.command("doctor")
@click.option(
    "--only", multiple=True, metavar="CHECK", help=f"One of {', '.join(doctor.CHECKS)}; repeatable."
)
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@click.pass_context
def cli(ctx: click.Context, only: tuple[str, ...], as_json: bool) -> None:
    """Look at configuration, database, stores, cache and libraries; exit code 1 when something fails.

    Changes nothing. A warning is something that works and should be looked at.
    """
    found = doctor.examine(only)
    counts = Counter(finding.level for finding in found)
    if as_json:
        click.echo(json.dumps({"ok": not counts[FAIL], "findings": [asdict(finding) for finding in found]}))
    else:
        width = max(len(finding.check) for finding in found)
        for finding in found:
            level = click.style(f"{finding.level:<4}", fg=_COLOURS[finding.level])
            click.echo(f"{level}  {finding.check:<{width}}  {finding.sentence}")
            if finding.remedy:
                click.echo(f"{'':<{width + 8}}{finding.remedy[:1].upper()}{finding.remedy[1:]}.")
        click.echo(f"{counts[OK]} ok, {counts[WARN]} to look at, {counts[FAIL]} failed.")
    if counts[FAIL]:
        ctx.exit(1)
