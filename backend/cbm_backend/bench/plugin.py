"""The plugin in the real desktop: clicks to plots, images, half a million parcels, a UI thread that is free.

One scripted session of ten minutes in QGIS under Xvfb against the real server with authentication on, and
the start of QGIS with and without the plugin. To try the benchmark itself: `CBM_BENCH_QUICK=1` makes all of
it small, `CBM_BENCH_PARCELS` the map, `CBM_BENCH_PICKS` the clicks of a part; `CBM_BENCH_PARTS` names the
parts to run (see `PARTS`), `CBM_BENCH_CHORES` the chores of the part "work" (see `CHORES` in work_part.py),
`CBM_BENCH_FOLDER` keeps the servers' data for the next run. `CBM_BENCH_STACKS=1` writes down who blocks the
UI thread: `stacks` in qgis/result.json of that folder.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cbm_backend.bench import plugin_figures, plugin_start
from cbm_backend.bench.plugin_world import World, build
from cbm_backend.demo.qgis_desktop import QgisDesktop
from cbm_backend.demo.stack import USER, Stack, leave_in_order
from cbm_backend.errors import Unavailable

ROOT = Path(__file__).resolve().parents[3]
SCRIPTS = Path(__file__).resolve().parents[1] / "demo" / "in_qgis"
PARTS = ("start", "rest", "chips", "pan_rest", "pan_postgis", "postgis", "work")
SESSION_S = 600
DATABASE_MB = 1024
_LOOK_S = 3
_LATE_S = 240
"""What a session may take longer than planned, on a busy machine."""


def run() -> Iterator[dict]:
    """Fill a stack, start QGIS some times, run the session; yields figures and notes as they become known."""
    leave_in_order()
    plugin = ROOT / "build" / "plugin" / "qgis_cbm"
    if not plugin.is_dir():
        raise Unavailable("The staged plugin is missing: run 'make plugin'.")
    quick = bool(os.environ.get("CBM_BENCH_QUICK"))
    parts = os.environ.get("CBM_BENCH_PARTS", "").split() or list(PARTS)
    with _folder() as folder:
        starts: dict = {}
        if "start" in parts:
            for starts in plugin_start.measure(folder, plugin, SCRIPTS, pairs=2 if quick else 10):
                yield plugin_figures.report({}, starts)
        stack = Stack(folder / "stack", durable=False, memory_mb=DATABASE_MB)
        try:
            parcels = int(os.environ.get("CBM_BENCH_PARCELS", 20_000 if quick else 500_000))
            picks = int(os.environ.get("CBM_BENCH_PICKS", 20 if quick else 200))
            world = build(stack, folder, parcels, picks)
            desktop = QgisDesktop(folder / "qgis", plugin)
            config = _config(stack, world, parts, 60 if quick else SESSION_S)
            for session in _session(desktop, config):
                yield plugin_figures.report(session, starts, world.notes)
        finally:
            stack.stop()


@contextmanager
def _folder() -> Iterator[Path]:
    kept = os.environ.get("CBM_BENCH_FOLDER")
    if kept:
        Path(kept).mkdir(parents=True, exist_ok=True)
        yield Path(kept).resolve()
        return
    with tempfile.TemporaryDirectory(prefix="cbm-bench-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def _config(stack: Stack, world: World, parts: list[str], seconds: int) -> dict:
    source = world.source
    return {
        "url": stack.url,
        "user": USER,
        "password_file": str(stack.folder / "analyst.password"),
        "database_url": stack.postgis.url,
        "dataset": {"aoi": source.aoi, "year": source.year, "ptype": ""},
        "layer": f"{source.parcels}|layername={source.layer}",
        "crop_column": source.crop_name,
        "points": world.points,
        "chip_points": world.chip_points,
        "large": world.large,
        "middle": world.middle,
        "parts": parts,
        "seconds": seconds,
    }


def _session(desktop: QgisDesktop, config: dict) -> Iterator[dict]:
    """Run the session; yields what it has written down, whenever there is more and at its end."""
    desktop.folder.mkdir(parents=True, exist_ok=True)
    desktop.prepare()
    result = desktop.folder / "result.json"
    result.unlink(missing_ok=True)
    seen = 0
    with desktop.started(
        SCRIPTS / "plugin_bench.py", {**config, "result": str(result)}, virtual=True
    ) as process:
        for _ in range((config["seconds"] + _LATE_S) // _LOOK_S):
            try:
                process.wait(_LOOK_S)
                break
            except subprocess.TimeoutExpired:
                if result.is_file() and result.stat().st_mtime_ns != seen:
                    seen = result.stat().st_mtime_ns
                    yield json.loads(result.read_text())
        code = process.poll()
    kept = json.loads(result.read_text()) if result.is_file() else {"errors": {}}
    if code != 0:
        tail = desktop.log.read_text(errors="replace").splitlines()[-15:]
        how = "did not end in time" if code is None else f"ended with code {code}"
        kept["errors"].setdefault("session", []).append(f"QGIS {how}: " + " / ".join(tail))
    yield kept
