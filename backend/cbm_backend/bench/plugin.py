"""The plugin in the real desktop: from a click on the map to the plot, and how free the UI thread stays.

A scripted session in QGIS under Xvfb, on the demo landscape, against the real server with authentication on.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import numpy as np
import psycopg2
from psycopg2 import sql

from cbm_backend.cli import main as command
from cbm_backend.db.registry import get_dataset
from cbm_backend.demo.qgis_desktop import QgisDesktop
from cbm_backend.demo.source import Source, describe
from cbm_backend.demo.stack import USER, Stack, leave_in_order
from cbm_backend.errors import CbmError, Unavailable

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = Path(__file__).resolve().parents[1] / "demo" / "in_qgis" / "pick_session.py"
PICKS = 200


def run() -> dict:
    """Fill a stack, run the session; returns figures (milliseconds) and notes."""
    leave_in_order()
    plugin = ROOT / "build" / "plugin" / "qgis_cbm"
    if not plugin.is_dir():
        raise Unavailable("The staged plugin is missing: run 'make plugin'.")
    with tempfile.TemporaryDirectory(prefix="cbm-bench-") as folder:
        Path(folder).chmod(0o755)
        stack = Stack(Path(folder) / "stack")
        try:
            source = _landscape(Path(folder) / "data")
            stack.fill(source)
            points = _points(stack, source)
            result = _session(stack, source, points, QgisDesktop(Path(folder) / "qgis", plugin))
            desktop = QgisDesktop(Path(folder) / "qgis-direct", plugin)
            direct = _session(stack, source, points, desktop, database_url=stack.postgis.url)
        finally:
            stack.stop()
    clicks, intervals = np.array(result["click_ms"]), np.array(result["interval_ms"])
    return {
        "figures": {
            "click_to_plot_rest_ms": float(np.median(clicks)),
            "click_to_plot_rest_p95_ms": float(np.percentile(clicks, 95)),
            "click_to_plot_postgis_ms": float(np.median(direct["click_ms"])),
            "click_to_plot_postgis_p95_ms": float(np.percentile(direct["click_ms"], 95)),
            "click_to_first_plot_ms": float(np.median(result["first_plot_ms"])),
            "ui_block_p99_ms": float(np.percentile(intervals, 99)),
            "ui_block_max_ms": float(intervals.max()),
        },
        "notes": {
            "picks": len(clicks),
            "session_s": round(float(intervals.sum()) / 1000, 1),
            "ui_intervals_over_30_ms": int((intervals > 30).sum()),
            "ui_intervals": len(intervals),
            "what": "intervals between the ticks of a 5 ms timer, 5 ms included",
        },
    }


def _landscape(folder: Path) -> Source:
    if code := command(["simulate", str(folder)]):
        raise CbmError(f"cbm-backend simulate ended with code {code}.")
    return describe(folder)


def _points(stack: Stack, source: Source) -> list[tuple[float, float]]:
    """A place inside each of `PICKS` parcels (WGS84), jumping about the map; repeated if needed."""
    with psycopg2.connect(stack.postgis.url) as connection, connection.cursor() as cursor:
        dataset = get_dataset(connection, source.aoi, source.year)
        cursor.execute(
            sql.SQL(
                """select st_x(p), st_y(p) from (
                     select st_transform(st_pointonsurface(wkb_geometry), 4326) as p from {parcels}
                     where st_area(wkb_geometry) > 3000 and exists
                       (select from {sigs} where pid = ogc_fid) order by md5(ogc_fid::text)
                   ) as places"""
            ).format(parcels=dataset.table("parcels"), sigs=dataset.table("sigs"))
        )
        places = cursor.fetchall()
    connection.close()
    return [places[number % len(places)] for number in range(PICKS + 1)]


def _session(
    stack: Stack,
    source: Source,
    points: list[tuple[float, float]],
    desktop: QgisDesktop,
    *,
    database_url: str = "",
) -> dict[str, list[float]]:
    """Pick every point over REST or, with `database_url`, from the database itself."""
    desktop.folder.mkdir(parents=True, exist_ok=True)
    desktop.prepare()
    result = desktop.folder / "result.json"
    config = {
        "url": stack.url,
        "user": USER,
        "password_file": str(stack.folder / "analyst.password"),
        "dataset": {"aoi": source.aoi, "year": source.year, "ptype": ""},
        "layer": f"{source.parcels}|layername={source.layer}",
        "crop_column": source.crop_name,
        "points": points,
        "result": str(result),
        "database_url": database_url,
    }
    done = desktop.run(SCRIPT, config, timeout=300, virtual=True)
    if done.returncode or not result.is_file():
        tail = "\n".join(done.stdout.decode(errors="replace").splitlines()[-15:])
        raise CbmError(f"The session ended with code {done.returncode}:\n{tail}")
    return json.loads(result.read_text())
