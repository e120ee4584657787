"""The whole simulation: landscape, images, truth and catalogue, in one folder."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

from cbm_backend.errors import InputError
from cbm_backend.simulate import declared, optical, radar, schedule, stac, stage, thematic, weather
from cbm_backend.simulate.request import SimulateReport, SimulateRequest
from cbm_backend.simulate.stage import Stage

Pass = TypeVar("Pass")
Scene = TypeVar("Scene")
_README = """Simulated landscape, year {year}, tile {tile}, seed {seed}
Nothing in this folder is a satellite observation.

parcels.gpkg   layer parcels: what farmers declared (parcel_id, crop_code, crop_name, area_ha, declared_by)
scenes/        Sentinel-2 Level-2A products
s1/            Sentinel-1 backscatter (gamma0, linear power) and six-day coherence (VV, VH), float32 GeoTIFF
weather/       daily.csv: temperatures (C) and rain (mm) per cell of 0.25 degrees
thematic/      map of the grown crops with a map's mistakes, class names in the .yml
truth/         parcels.csv (what really grows), events.csv (when it was worked on; share of its area),
               scenes.csv (cloud, shadow, clear and no-data in per cent)
catalog.json   static STAC 1.0.0 catalogue of all scenes

Satellites, orbits and times follow the real ones; the partner of Sentinel-1A is S1B to 2021 and S1C after,
also in years in which it did not fly.
Two acquisitions come twice, as N0214 without offset and as N9999: a catalogue must take N0510 of each.
The same seed and options give the same bytes.
"""


def simulate(
    request: SimulateRequest, progress: Callable[[str, int, int], None] | None = None
) -> SimulateReport:
    """Write a landscape and a season of images over it into `request.out`, which must be absent or empty.

    `progress(what, done, of)` is called after every scene. Raises `InputError`; a failure leaves nothing.
    """
    request.check()
    started = time.monotonic()
    existed = request.out.exists()
    try:
        request.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{request.out} cannot be made: {error.strerror}.") from error
    try:
        with tempfile.TemporaryDirectory(dir=request.out, prefix=".work-") as work:
            report = _write_all(request, Path(work), progress or (lambda what, done, of: None))
    except BaseException:
        for path in request.out.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        if not existed:
            request.out.rmdir()
        raise
    size = sum(path.stat().st_size for path in request.out.rglob("*") if path.is_file())
    return replace(report, seconds=time.monotonic() - started, megabytes=size / 1e6)


def _write_all(
    request: SimulateRequest, work: Path, progress: Callable[[str, int, int], None]
) -> SimulateReport:
    out = request.out
    scene_stage, land, declarations = stage.prepare(request, work)
    declared.write_parcels(out / "parcels.gpkg", land, declarations, request.year)
    declared.write_truth(out / "truth", land, scene_stage.season, declarations, request.year)
    thematic.write_thematic(scene_stage, out / "thematic")
    weather.write_weather(out / "weather" / "daily.csv", scene_stage.grid, request.seed, request.year)
    progress("landscape", 1, 1)
    passes = schedule.optical_passes(request)
    radar_passes = schedule.radar_passes(request)
    # The first passes have no partner six days before within the season's year.
    pairs = [passing for passing in radar_passes if passing.earlier.year == request.year]
    with _workers(request.jobs) as pool:
        lead = partial(_each, pool, scene_stage, progress)
        scenes = list(lead("Sentinel-2", optical.write_scene, passes, out / "scenes"))
        backscatter = list(lead("backscatter", radar.write_backscatter, radar_passes, out))
        coherence = list(lead("coherence", radar.write_coherence, pairs, out))
    declared.write_scene_truth(out / "truth" / "scenes.csv", scenes)
    about = _README.format(year=request.year, tile=request.tile.upper(), seed=request.seed)
    (out / "README.txt").write_text(about, "utf-8")
    root = stac.write_catalogue(out, scene_stage.grid, request.format, scenes, backscatter, coherence)
    return SimulateReport(root, out / "parcels.gpkg", len(land.parcels), len(scenes), len(backscatter),
                          len(coherence), 0.0, 0.0)  # fmt: skip


def _workers(jobs: int) -> AbstractContextManager[Executor | None]:
    """The processes that write scenes; None does it in this one."""
    if jobs == 1:
        return nullcontext()
    # Fresh processes: GDAL and a forked copy of it do not go together.
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"))


def _each(
    pool: Executor | None, scene_stage: Stage, progress: Callable[[str, int, int], None], what: str,
    write: Callable[[Stage, Pass, Path], Scene], passes: list[Pass], folder: Path,
) -> Iterator[Scene]:  # fmt: skip
    """The written scenes in order of the passes."""
    if pool is None:
        results = (write(scene_stage, passing, folder) for passing in passes)
    else:
        # A copy without what this process has cached: the label image is read from its file over there.
        bare = replace(scene_stage)
        futures = [pool.submit(write, bare, passing, folder) for passing in passes]
        results = (future.result() for future in futures)
    for done, scene in enumerate(results, 1):
        progress(what, done, len(passes))
        yield scene
