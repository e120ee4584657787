"""`cbm-backend bench`: measure, write build/bench/<name>.json, print figures beside their bounds."""

from __future__ import annotations

from pathlib import Path

import click


@click.command("bench")
@click.argument("names", nargs=-1)
@click.option("--out", type=click.Path(path_type=Path), default=Path("build/bench"), show_default=True)
def cli(names: tuple[str, ...], out: Path) -> None:
    """Run the named benchmarks, or all of them."""
    from cbm_backend.bench import report

    for name in names or report.NAMES:
        report.run(name, out)
