"""Simulated whole tiles with 100,000 parcels for the benchmarks: made once, kept in build/bench-data."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

from cbm_backend.simulate import simulate
from cbm_backend.simulate.request import SimulateRequest

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "build" / "bench-data"

# name -> how it differs from `SimulateRequest.benchmark`; the parcels are the same in all.
TILES: dict[str, dict] = {
    "jp2": {"scenes": 1, "clouds": 0.0, "format": "jp2"},
    "cog": {"scenes": 4, "clouds": 0.0, "format": "cog", "bands": ("B02", "B03", "B04", "B08")},
}


def tile(name: str) -> Path:
    """The folder of a tile; making one takes two minutes and 0.6 GB (jp2) or 2.5 GB (cog)."""
    folder = FOLDER / name
    if not folder.is_dir():
        part = FOLDER / f"{name}.part"
        with contextlib.suppress(FileNotFoundError):
            shutil.rmtree(part)
        simulate(SimulateRequest.benchmark(part, **TILES[name]))
        part.rename(folder)
    return folder
