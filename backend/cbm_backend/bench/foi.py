"""FOI checks of 100,000 parcels on the class raster of a whole tile, and the published way on a sample."""

from __future__ import annotations

import tempfile
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np
import rasterio
import shapely

from cbm_backend.bench import foi_agreement
from cbm_backend.bench.whole_tile import tile
from cbm_backend.extraction import placing
from cbm_backend.extraction.worker import cores
from cbm_backend.foi import assessing, class_names, class_raster, features, files, layers
from cbm_backend.foi.features import Features
from cbm_backend.foi.files import FilesRequest
from cbm_backend.foi.layers import Layer
from cbm_backend.storage.gdal_env import gdal_env
from qgis_cbm.analysis.foi import Assessment, Rule
from qgis_cbm.analysis.foi_classes import Classes

_SAMPLE = 1_000


def run(repeats: int = 3) -> dict[str, dict]:
    """Measure and compare; {"figures": ..., "notes": ...}."""
    source = tile("jp2")
    (raster,) = (source / "thematic").glob("*.tif")
    names = raster.with_suffix(".yml")
    classes = class_names.read(names)
    with tempfile.TemporaryDirectory(prefix="cbm-bench-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        parcels, reproject_s = _in_the_crs_of_the_raster(source / "parcels.gpkg", raster, folder)
        figures, notes = _measure(parcels, raster, names, classes, folder, repeats)
    return {"figures": {**figures, "reproject_s": round(reproject_s, 2)}, "notes": notes}


def _measure(
    parcels: Path, raster: Path, names: Path, classes: Classes, folder: Path, repeats: int
) -> tuple[dict, dict]:
    raster.read_bytes()  # from the page cache on both sides
    _assess(_first(features.read(parcels), 100), raster, classes)  # the kernels are compiled

    both, cpu, read = [], [], []
    for _ in range(repeats):
        began, worked = time.perf_counter(), time.process_time()
        found = features.read(parcels)
        read.append(time.perf_counter() - began)
        result = _assess(found, raster, classes)
        both.append(time.perf_counter() - began)
        cpu.append(time.process_time() - worked)
    decode = [_seconds(lambda: _decode(raster)) for _ in range(repeats)]
    written = files.run(FilesRequest(parcels, raster, folder / "out", names=names, formats=("gpkg",)))
    published = _published(found, raster, classes)
    figures, notes = foi_agreement.compare(parcels, raster, names, classes, found, result, folder)
    both_s = median(both)
    return (
        {
            "both_checks_s": round(both_s, 2),
            "both_checks_cpu_s": round(median(cpu), 2),
            "read_s": round(median(read), 2),
            "class_raster_decode_s": round(median(decode), 2),
            "write_s": round(written.seconds["write"], 2),
            "vs_published_v2": round(published / _SAMPLE / (both_s / len(found)), 1),
            "published_ms_per_parcel": round(1000 * published / _SAMPLE, 2),
            **figures,
        },
        {
            "parcels": len(found),
            "pixels_in_parcels": int(result.counts.sum() + result.nodata.sum() + result.unlisted.sum()),
            "raster": "10980 x 10980 uint8, deflate, blocks of 256",
            "both_checks": "parcels file and raster opened to flags, counts and clusters in memory, "
                           "row spans made anew; includes read_s and the decoding",
            "reproject": "vertices of the parcels from EPSG:28992 to the CRS of the raster, beforehand",
            "write": "two GeoPackages of all parcels with all their attributes",
            "published": "per parcel: window read from file, mask, connectedComponentsWithStats per class "
                         f"(OpenCV), categorical zonal_stats of the file (rasterstats); {_SAMPLE} parcels",
            "flagged_heterogeneous": int((result.foi_h == 1).sum()),
            "flagged_clusters": int((result.foi_c == 1).sum()),
            "both_checks_runs_s": [round(seconds, 2) for seconds in both],
            **notes,
        },
    )  # fmt: skip


def _in_the_crs_of_the_raster(source: Path, raster: Path, folder: Path) -> tuple[Path, float]:
    """The parcels as the published way needs them, and the seconds their vertices took."""
    grid = class_raster.open_grid(raster)
    found = features.read(source)
    began = time.perf_counter()
    transformer = placing.transformer(found.crs, grid.crs)
    polygons = placing.reprojected(found.wkb, transformer, cores())
    seconds = time.perf_counter() - began
    crs = class_raster.crs_of(grid.crs)
    layers.write(Layer("parcels", found.attributes, placing.shapes(polygons), crs), folder, "gpkg")
    return folder / "parcels.gpkg", seconds


def _assess(found: Features, raster: Path, classes: Classes) -> Assessment:
    grid = class_raster.open_grid(raster)
    placed = assessing.place(found.wkb, found.crs, grid, found.reason)
    image = class_raster.read(raster, placed.spans, False, threads=cores())
    return assessing.by_pixels(placed, image, classes, Rule())


def _first(found: Features, count: int) -> Features:
    return Features(
        found.name, found.crs, found.attributes.slice(0, count), found.ids[:count], found.shapes[:count],
        found.wkb[:count], found.reason[:count],
    )  # fmt: skip


def _decode(raster: Path) -> None:
    with gdal_env(threads=cores()), rasterio.open(raster) as source:
        source.read(1)


def _published(found: Features, raster: Path, classes: Classes) -> float:
    """Seconds for a sample of parcels the published way; the parcels are reprojected beforehand."""
    import cv2
    from rasterio.features import geometry_window, rasterize
    from rasterstats import zonal_stats

    grid = class_raster.open_grid(raster)
    placed = assessing.place(found.wkb, found.crs, grid, found.reason)
    with_pixels = np.flatnonzero(placed.spans.sizes())  # it fails on parcels beside the raster
    shapes = placed.shapes()[np.random.default_rng(1).choice(with_pixels, _SAMPLE, replace=False)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        began = time.perf_counter()
        for shape in shapes:
            with rasterio.open(raster) as source:
                window = geometry_window(source, [shape])
                pixels = source.read(1, window=window)
                mask = rasterize([shape], pixels.shape, transform=source.window_transform(window))
            clusters = []
            for value in classes.values:
                binary = ((pixels == value) & (mask == 1)).astype(np.uint8)
                _, _, stats, _ = cv2.connectedComponentsWithStats(binary, connectivity=8)
                clusters += [(value, size) for size in stats[1:, cv2.CC_STAT_AREA] if size > 20]
            zonal_stats([shapely.geometry.mapping(shape)], str(raster), categorical=True, nodata=0)
        return time.perf_counter() - began


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
