"""Do all faces of the FOI checks say the same of every parcel of the benchmark?"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import closing
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import psycopg2
import pyogrio
import shapely
from psycopg2.extras import execute_values
from pydantic import SecretStr
from pyproj import CRS

from cbm_backend import config
from cbm_backend.db import migrate
from cbm_backend.demo.private_postgis import PrivatePostgis
from cbm_backend.errors import CbmError
from cbm_backend.extraction.worker import cores
from cbm_backend.foi import areas, assessing, class_raster, postgis_raster
from cbm_backend.foi.features import Features
from qgis_cbm.analysis import foi
from qgis_cbm.analysis.foi import Assessment, Rule
from qgis_cbm.analysis.foi_classes import Classes

_ROOT = Path(__file__).resolve().parents[3]


def compare(
    parcels: Path,
    raster: Path,
    names: Path,
    classes: Classes,
    found: Features,
    result: Assessment,
    folder: Path,
) -> tuple[dict, dict]:
    """Count the parcels on which two faces differ: (figures, notes)."""
    grid = class_raster.open_grid(raster)
    placed = assessing.place(found.wkb, found.crs, grid, found.reason)
    image = class_raster.read(raster, assessing.surroundings(placed), False)
    reference = foi.assess(image, placed.spans, classes, Rule(), reason=placed.reason)
    numpy_differs = (
        (reference.counts != result.counts).any(axis=1)
        | (reference.clusters.largest != result.clusters.largest).any(axis=1)
        | (np.diff(reference.clusters.offsets) != np.diff(result.clusters.offsets))
        | (reference.foi_h != result.foi_h)
        | (reference.foi_c != result.foi_c)
    )
    toolbox = _Toolbox(folder, raster, names)
    began = time.perf_counter()
    shares = toolbox.flags("foiheterogeneity", parcels, "foi_h")
    clusters = toolbox.flags("foicardinalityclusters", parcels, "foi_c")
    toolbox_s = time.perf_counter() - began

    # By area a parcel takes some milliseconds in each of the three places: every core has its share of them.
    parts = [np.arange(first, len(found), cores()) for first in range(cores())]
    ours, by_area = _areas(found, parts, raster, classes)
    toolbox_area, toolbox_area_s = _toolbox_areas(found, parts, toolbox, folder)
    postgis, in_postgis = _postgis(found, parts, raster, classes, folder)
    figures = {
        "numpy_differs": int(numpy_differs.sum()),
        "toolbox_differs_heterogeneity": _differing(found.ids, result.foi_h, shares),
        "toolbox_differs_clusters": _differing(found.ids, result.foi_c, clusters),
        "toolbox_differs_area": _differing(found.ids, ours, toolbox_area),
        "postgis_differs_area": int((postgis != ours).sum()),
    }
    notes = {
        "compared_by_pixels": f"all {len(found)} parcels: compiled, numpy, toolbox through qgis_process",
        "compared_by_area": f"all {len(found)} parcels: backend, toolbox, PostGIS, {cores()} at a time",
        "toolbox_both_s": round(toolbox_s, 1),
        "backend_by_area_s": round(by_area, 1),
        "toolbox_by_area_s": round(toolbox_area_s, 1),
        "postgis_by_area_s": round(in_postgis, 1),
        "flagged_by_area": int((ours == 1).sum()),
    }
    return figures, notes


class _Toolbox:
    """The staged plugin's algorithms in QGIS's own Python, without a desktop."""

    def __init__(self, folder: Path, raster: Path, names: Path):
        self._folder = folder
        self._given = (f"RASTER={raster}", f"CLASS_NAMES={names}")
        # Debian's wrapper adds options of the desktop, which qgis_process does not know.
        self._program = shutil.which("qgis_process.bin") or "qgis_process"
        self._environment = {
            name: value for name, value in os.environ.items()
            if name not in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "GDAL_DATA", "PROJ_LIB", "PROJ_DATA")
        } | {
            "QT_QPA_PLATFORM": "offscreen", "QGIS_PLUGINPATH": str(_ROOT / "build" / "plugin"),
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"), "XDG_RUNTIME_DIR": str(folder),
        }  # fmt: skip
        self._call("plugins", "enable", "qgis_cbm")

    def flags(self, algorithm: str, parcels: Path, field: str) -> dict[str, int]:
        """Parcel id -> flag, -1 where it was not judged."""
        out = self._folder / f"{algorithm}_{parcels.stem}.gpkg"
        self._call("run", f"cbm:{algorithm}", "--", f"INPUT={parcels}", *self._given, f"OUTPUT={out}")
        meta, _, _, data = pyogrio.raw.read(out, columns=["parcel_id", field], read_geometry=False)
        columns = dict(zip(meta["fields"].tolist(), data, strict=True))
        values = np.asarray(columns[field], float)
        return dict(
            zip(
                columns["parcel_id"].tolist(), np.where(np.isnan(values), -1, values).astype(int), strict=True
            )
        )

    def _call(self, *words: str) -> None:
        done = subprocess.run(
            [self._program, *words], env=self._environment, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise CbmError(f"qgis_process {words[0]}: {(done.stdout + done.stderr)[-1000:]}")


def _differing(ids: list[str], ours: np.ndarray, theirs: dict[str, int]) -> int:
    return sum(int(theirs.get(name, -9)) != int(flag) for name, flag in zip(ids, ours, strict=True))


def _areas(
    found: Features, parts: list[np.ndarray], raster: Path, classes: Classes
) -> tuple[np.ndarray, float]:
    """foi_c by area, -1 where not judged, and the seconds it took."""
    began = time.perf_counter()
    flags = np.empty(len(found), int)
    with ProcessPoolExecutor(len(parts), mp_context=get_context("spawn")) as pool:
        judged = pool.map(
            _areas_of,
            [[found.wkb[place] for place in part] for part in parts],
            [found.reason[part] for part in parts],
            *zip(*[(found.crs, raster, classes)] * len(parts), strict=True),
        )
        for part, result in zip(parts, judged, strict=True):
            flags[part] = result
    return flags, time.perf_counter() - began


def _areas_of(wkb: list[bytes], reason: np.ndarray, crs: CRS, raster: Path, classes: Classes) -> np.ndarray:
    """The same of some parcels, in a process of its own."""
    grid = class_raster.open_grid(raster)
    placed = assessing.place(wkb, crs, grid, reason)
    image = class_raster.read(raster, assessing.surroundings(placed), False)
    area = areas.assess(image, grid, placed.shapes(), classes, Rule(), placed.reason)
    return np.where(area.reason == "", area.foi_c, -1).astype(int)


def _toolbox_areas(
    found: Features, parts: list[np.ndarray], toolbox: _Toolbox, folder: Path
) -> tuple[dict[str, int], float]:
    """Parcel id -> foi_c by area as the plugin has it, and the seconds it took."""
    files = [_write_part(found, part, folder / f"part{number}.gpkg") for number, part in enumerate(parts)]
    began = time.perf_counter()
    flags: dict[str, int] = {}
    with ThreadPoolExecutor(len(parts)) as pool:
        for result in pool.map(lambda path: toolbox.flags("foicardinalityarea", path, "foi_c"), files):
            flags.update(result)
    return flags, time.perf_counter() - began


def _write_part(found: Features, chosen: np.ndarray, path: Path) -> Path:
    ids = np.array([found.ids[place] for place in chosen], object)
    pyogrio.raw.write(
        path, shapely.to_wkb(found.shapes[chosen]), [ids], ["parcel_id"], crs=found.crs.to_wkt(),
        geometry_type="MultiPolygon", promote_to_multi=True,
    )  # fmt: skip
    return path


def _postgis(
    found: Features, parts: list[np.ndarray], raster: Path, classes: Classes, folder: Path
) -> tuple[np.ndarray, float]:
    """foi_c by area as PostGIS has it, -1 where not judged, and the seconds it took."""
    server = PrivatePostgis(folder / "pg", durable=False)
    server.start()
    try:
        settings = config.load().model_copy(update={"database_url": SecretStr(server.url)})
        migrate.init(settings)
        with closing(psycopg2.connect(server.url)) as connection:
            with connection, connection.cursor() as cursor:
                cursor.execute("create schema tt; grant usage, create on schema tt to cbm_owner; "
                               "create role cbm_read_tt nologin")  # fmt: skip
            postgis_raster.load(settings, raster, "tt", "classes")
            with connection, connection.cursor() as cursor:
                cursor.execute("create table tt.foi (n int primary key, part int, geom geometry)")
                rows = [
                    (int(place), number, psycopg2.Binary(found.wkb[place]), found.crs.to_epsg())
                    for number, part in enumerate(parts)
                    for place in part
                ]
                execute_values(
                    cursor, "insert into tt.foi values %s", rows, "(%s, %s, st_geomfromwkb(%s, %s))", 1000
                )
        began = time.perf_counter()
        flags = np.empty(len(found), int)
        with ThreadPoolExecutor(len(parts)) as pool:
            for answers in pool.map(lambda part: _in_postgis(server.url, part, classes), range(len(parts))):
                for place, flag in answers:
                    flags[place] = -1 if flag is None else flag
        return flags, time.perf_counter() - began
    finally:
        server.stop()


def _in_postgis(url: str, part: int, classes: Classes) -> list[tuple[int, int | None]]:
    """(place, flag) of the parcels of a part, on a connection of its own."""
    with closing(psycopg2.connect(url)) as connection, connection.cursor() as cursor:
        cursor.execute(
            "select n, cbm_foi_cardinality(geom, 'tt.classes', 2000, %s) from tt.foi where part = %s",
            (list(classes.values), part),
        )
        return cursor.fetchall()
