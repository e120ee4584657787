"""Runs a benchmark, writes `build/bench/<name>.json` and prints its figures beside their bounds."""

from __future__ import annotations

import importlib
import json
import os
import platform
import subprocess
from pathlib import Path

from rich.console import Console
from rich.table import Table

from cbm_backend.bench.bounds import BOUNDS
from cbm_backend.errors import InputError

NAMES = tuple(sorted(BOUNDS))


def machine() -> dict[str, str | int]:
    """Cores, processor and system: figures mean little without them."""
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text().splitlines():
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    return {"cores": os.cpu_count() or 1, "processor": model, "system": platform.platform(terse=True)}


def commit() -> str:
    """The commit measured, with a `+` when the tree has changes; empty outside a checkout."""
    try:
        head = subprocess.run(
            ["git", "rev-parse", "--short", "HEAD"], check=True, capture_output=True, text=True
        )
        dirty = subprocess.run(["git", "status", "--porcelain"], check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError):
        return ""
    return head.stdout.strip() + ("+" if dirty.stdout.strip() else "")


def run(name: str, folder: Path) -> dict:
    """Run one benchmark and write its file; one that yields results as they grow is written each time.

    Raises `InputError` for an unknown name.
    """
    if name not in NAMES:
        raise InputError(f"bench '{name}': choose one of {', '.join(NAMES)}.")
    results = importlib.import_module(f"cbm_backend.bench.{name}").run()
    report: dict = {}
    folder.mkdir(parents=True, exist_ok=True)
    for result in [results] if isinstance(results, dict) else results:
        report = {**result, "machine": machine(), "commit": commit()}
        (folder / f"{name}.json").write_text(json.dumps(report, indent=2) + "\n")
    show(name, report)
    return report


def show(name: str, report: dict) -> None:
    """Print the table of figures and bounds."""
    table = Table(
        title=f"{name} ({report['machine']['cores']} cores, {report['commit']})", title_justify="left"
    )
    table.add_column("figure")
    table.add_column("value", justify="right")
    table.add_column("bound", justify="right")
    table.add_column("")
    bounds = BOUNDS[name]
    for key, value in report["figures"].items():
        bound = bounds.get(key)
        verdict = "" if bound is None else ("holds" if bound.holds(value) else "MISSED")
        table.add_row(key, f"{value:,.1f}", f"{bound.comparison} {bound.limit:g}" if bound else "", verdict)
    Console().print(table)
