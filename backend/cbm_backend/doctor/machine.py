"""This machine: configuration files, cache, disk, the raster library, the compiled kernels."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from cbm_backend.config import Settings, config_dir, secrets_dir, world_readable
from cbm_backend.doctor.finding import FAIL, OK, WARN, Finding, mb
from cbm_backend.storage.credentials import FILE_NAME

_ENOUGH = 2e9
_BEYOND_SETTINGS = ("CBM_CONFIG_DIR", "CBM_SECRETS_DIR", "CBM_SOURCE_DATABASE_URL")
_BEGINNINGS = ("CBM_STORE_", "CBM_TEST_", "CBM_PG_")
# What scenes come as, and what is written for others.
_DRIVERS = {"GTiff": "rw", "COG": "w", "JP2OpenJPEG": "r", "ENVI": "r"}


def configuration(settings: Settings) -> Iterator[Finding]:
    """Where settings come from, who else can read them, and names that nobody reads."""
    folder = config_dir()
    files = [path for path in (folder / "backend.env", folder / FILE_NAME) if path.is_file()]
    readable = [path for path in files if world_readable(path)]
    for path in readable:
        yield Finding("configuration", WARN, f"{path} holds secrets and can be read by others.",
                      f"chmod 600 {path}")  # fmt: skip
    unknown = [name for name in _named(folder / "backend.env") if not _known(name)]
    unknown += [name for name in sorted(os.environ) if name.startswith("CBM_") and not _known(name)]
    for name in unknown:
        yield Finding("configuration", WARN, f"{name} is no setting: nothing reads it.",
                      "correct its spelling or take it out")  # fmt: skip
    if not readable and not unknown:
        places = [str(path) for path in files]
        places += [f"secret files in {secrets_dir()}"] if secrets_dir().is_dir() else []
        yield Finding("configuration", OK, f"Settings come from {', '.join([*places, 'the environment'])}.")


def cache(settings: Settings) -> Iterator[Finding]:
    """Whether the cache can be written."""
    folder = settings.cache_dir
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".doctor-") as probe:
            probe.write(b"x" * 4096)
            probe.flush()
            os.fsync(probe.fileno())
    except OSError as error:
        yield Finding("cache", FAIL, f"The cache {folder} cannot be written: {error.strerror}.",
                      "give this user the folder, or set CBM_CACHE_DIR to another")  # fmt: skip
        return
    yield Finding("cache", OK, f"The cache {folder} can be written.")


def disk(settings: Settings) -> Iterator[Finding]:
    """Whether the disk of the cache has room for what the settings allow the cache."""
    folder = settings.cache_dir
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    kept = sum(_size(settings.cache_dir / name) for name in ("objects", "spans"))
    allowed = (settings.object_cache_mb + settings.span_cache_mb) * 1e6
    if free < _ENOUGH:
        yield Finding("disk", FAIL, f"Only {mb(free)} are free below {folder}; a scene needs up to 2 GB.",
                      "free some, or set CBM_CACHE_DIR to a larger disk")  # fmt: skip
    elif free + kept < allowed:
        yield Finding("disk", WARN, f"The caches may grow to {mb(allowed)}, but only {mb(free)} are free.",
                      "lower CBM_OBJECT_CACHE_MB, or use a larger disk")  # fmt: skip
    else:
        yield Finding("disk", OK, f"{mb(free)} free, {mb(kept)} of at most {mb(allowed)} cached.")


def gdal(settings: Settings) -> Iterator[Finding]:
    """Whether the raster library reads what scenes come as."""
    import rasterio

    with rasterio.Env() as env:
        present = env.drivers()
    missing = [name for name in _DRIVERS if name not in present]
    if missing:
        yield Finding("gdal", FAIL, f"GDAL {rasterio.__gdal_version__} lacks {', '.join(missing)}.",
                      "unset GDAL_SKIP, or install rasterio from its wheel")  # fmt: skip
    else:
        yield Finding("gdal", OK, f"GDAL {rasterio.__gdal_version__} has {', '.join(_DRIVERS)}.")


def kernels(settings: Settings) -> Iterator[Finding]:
    """Whether the compiled statistics are kept between runs."""
    from numba.core.dispatcher import Dispatcher

    from cbm_backend.kernels import spans, zonal

    functions = [f for module in (spans, zonal) for f in vars(module).values() if isinstance(f, Dispatcher)]
    places = {Path(function.stats.cache_path) for function in functions if function.stats.cache_path}
    place = min(places, default=None)
    if place is None or not os.access(_nearest(place), os.W_OK):
        yield Finding("kernels", WARN, "Compiled statistics cannot be kept: every start compiles them anew.",
                      "set NUMBA_CACHE_DIR to a folder that this user can write")  # fmt: skip
        return
    compiled = [path for folder in places for path in folder.glob("*.nbi")]
    if len(compiled) < len(functions) // 2:
        yield Finding("kernels", WARN, "The statistics are not compiled yet: the first scene takes longer.",
                      "nothing; the first extraction compiles them")  # fmt: skip
    else:
        yield Finding("kernels", OK, f"The statistics are compiled and kept in {place}.")


def _named(path: Path) -> list[str]:
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    names = (line.removeprefix("export ").partition("=")[0].strip() for line in lines if "=" in line)
    return [name for name in names if name and not name.startswith("#")]


def _known(name: str) -> bool:
    if name in _BEYOND_SETTINGS or name.startswith(_BEGINNINGS):
        return True
    return name.removeprefix("CBM_").lower() in Settings.model_fields


def _nearest(folder: Path) -> Path:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder


def _size(folder: Path) -> int:
    total = 0
    for root, _, names in os.walk(folder):
        for name in names:
            try:
                total += (Path(root) / name).stat().st_size
            except OSError:
                continue
    return total
