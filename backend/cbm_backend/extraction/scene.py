"""Statistics of all parcels in all bands of one scene; knows no database."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator

import numpy as np

from cbm_backend.catalogue.radiometry import NEGATIVE_AT_MOST, POWER
from cbm_backend.errors import InputError
from cbm_backend.extraction import coverage
from cbm_backend.extraction.model import (
    ALL_NODATA,
    CLASSES,
    NO_PIXEL_CENTRE,
    OUTSIDE,
    STATISTICS,
    TOO_SMALL,
    BandRows,
    BandSource,
    OnGrid,
    Scene,
    SceneResult,
    SkippedRows,
)
from cbm_backend.extraction.placing import corners
from cbm_backend.extraction.power import in_power
from cbm_backend.extraction.raster import RasterInfo, inspect, read_band
from cbm_backend.extraction.rule import COVERAGE, Rule
from cbm_backend.kernels import zonal
from qgis_cbm.analysis.spans import Grid


def extract(
    scene: Scene,
    parcels_on: Callable[[Grid], OnGrid],
    checkpoint: Callable[[], None] = lambda: None,
    *,
    threads: int = 1,
    rule: Rule | None = None,
) -> SceneResult:
    """The signatures, histograms and skipped parcels of a scene.

    parcels_on: gives the parcels of a grid. checkpoint: called before every band; may raise to give up.
    threads: for decoding and statistics. rule: how pixels are weighted (which pixels count is up to
    parcels_on). Raises `InputError` when a file is missing, damaged or on another grid than the rest; nothing
    is partial.
    """
    infos = {band.href: inspect(band.href) for band in scene.bands.values()}
    check_grids(scene, infos)
    signatures: list[BandRows] = []
    skipped: list[SkippedRows] = []
    histograms: tuple[tuple[int, str], ...] | None = None
    parcels: set[int] = set()
    for label, source in scene.bands.items():
        checkpoint()
        info = infos[source.href]
        on_grid = parcels_on(info.grid)
        parcels.update(on_grid.pids.tolist())
        if label == CLASSES:
            found, histograms = _histograms(source, on_grid, threads)
        else:
            rows, found = _signatures(label, source, info, on_grid, threads, rule or Rule())
            signatures.append(rows)
        skipped += _skipped(label, on_grid, found)
    return SceneResult(len(parcels), tuple(signatures), histograms, tuple(skipped), len(scene.bands))


def check_grids(scene: Scene, infos: dict[str, RasterInfo]) -> None:
    """Raise `InputError` unless all bands share CRS and extent, and all of one resolution the same grid."""
    first_of: dict[tuple[float, ...], tuple[str, Grid]] = {}
    reference: tuple[str, Grid] | None = None
    for label, source in scene.bands.items():
        info = infos[source.href]
        if source.index > len(info.nodata):
            raise InputError(f"Band {label} should be number {source.index} of {source.href}, "
                             f"which has {len(info.nodata)}.")  # fmt: skip
        grid = info.grid
        reference = reference or (label, grid)
        if grid.crs != reference[1].crs:
            raise InputError(
                f"Band {label} is in another CRS ({_short(grid.crs)}) than {reference[0]} "
                f"({_short(reference[1].crs)}): {source.href}."
            )
        steps = grid.transform[0:2] + grid.transform[3:5]
        same = first_of.setdefault(steps, (label, grid))
        if grid != same[1]:
            raise InputError(
                f"Band {label} has another grid than {same[0]}, which has the same resolution: {source.href}."
            )
        coarsest = max(
            abs(step) for step in steps + reference[1].transform[0:2] + reference[1].transform[3:5]
        )
        gaps = np.abs(np.subtract(corners(grid), corners(reference[1])))
        if gaps.max() > coarsest * (1 + 1e-9):
            raise InputError(f"Band {label} covers another area than {reference[0]}: {source.href}.")


def _signatures(
    label: str, source: BandSource, info: RasterInfo, on_grid: OnGrid, threads: int, rule: Rule
) -> tuple[BandRows, np.ndarray]:
    """The rows of a band, and bool[n]: the parcels that have one."""
    band = read_band(source.href, source.index, on_grid.spans, threads=threads)
    band, nodata = unify_nodata(band, [*source.radiometry.nodata, info.nodata[source.index - 1]])
    if source.radiometry.becomes_power:
        band, nodata = in_power(band, nodata, source.radiometry), None
    try:
        if rule.weighting == COVERAGE and on_grid.shapes is not None:
            statistics = coverage.statistics(band, on_grid.shapes, info.grid, nodata)
        else:
            statistics = zonal.statistics(band, on_grid.spans, nodata, threads=threads)
    except ValueError as error:
        raise InputError(f"Band {label} of {source.href} cannot be evaluated: {error}") from error
    found: np.ndarray = np.asarray(statistics.count > 0)
    if source.radiometry.quantity == POWER and _mostly_negative(statistics.p50[found]):
        raise InputError(
            f"Band {label} of {source.href} has negative values, so it is not linear power: state its "
            "cbm:quantity in the catalogue (decibel?) and synchronise again."
        )
    factor, offset = source.radiometry.stored()
    values = np.empty((int(found.sum()), len(STATISTICS)), np.float32)
    for column, name in enumerate(STATISTICS):
        raw = np.asarray(getattr(statistics, name))[found]
        if name == "std":
            raw = raw * factor
        elif name != "count":
            raw = raw * factor + offset
        values[:, column] = raw
    return BandRows(label, on_grid.pids[found], values), found


def _mostly_negative(medians: np.ndarray) -> bool:
    return bool(len(medians)) and float((medians < 0).mean()) > NEGATIVE_AT_MOST


def _histograms(
    source: BandSource, on_grid: OnGrid, threads: int
) -> tuple[np.ndarray, tuple[tuple[int, str], ...]]:
    """bool[n]: the parcels with a class other than 0, and the histograms of these, class 0 included."""
    band = read_band(source.href, source.index, on_grid.spans, threads=threads)
    # A table of 256 classes for 100,000 parcels takes 200 MB; a classification has a dozen.
    classes = min(max(int(band.max()) + 1, 2), 256) if band.dtype.kind == "u" else 256
    counts = zonal.histogram(band, on_grid.spans, classes, threads=threads)
    found: np.ndarray = np.asarray(counts[:, 1:].any(axis=1))
    counts = counts[found]
    row, value = np.nonzero(counts)
    # Few pairs of class and count differ: each is put into words once.
    pairs, which = np.unique((value << 32) | counts[row, value].astype(np.int64), return_inverse=True)
    words = [f'"{pair >> 32}": {pair & 0xFFFFFFFF}' for pair in pairs.tolist()]
    entries = [words[number] for number in which.tolist()]
    ends = np.cumsum(np.bincount(row, minlength=len(counts))).tolist()
    texts = ["{" + ", ".join(entries[begin:end]) + "}" for begin, end in itertools.pairwise([0, *ends])]
    return found, tuple(zip(on_grid.pids[found].tolist(), texts, strict=True))


def _skipped(label: str, on_grid: OnGrid, found: np.ndarray) -> Iterator[SkippedRows]:
    without_pixels = np.diff(on_grid.spans.offsets) == 0
    left = ~found
    for reason, applies in (
        (OUTSIDE, on_grid.outside),
        (TOO_SMALL, on_grid.small),
        (NO_PIXEL_CENTRE, without_pixels),
        (ALL_NODATA, ~without_pixels),
    ):
        affected = left & applies
        left = left & ~applies
        if affected.any():
            yield SkippedRows(label, reason, on_grid.pids[affected])


def unify_nodata(band: np.ndarray, values: list[float | None]) -> tuple[np.ndarray, float | None]:
    """The band with a single no-data value, and that value (None when there is none).

    Values the band's type cannot hold cannot occur; NaN, infinities and 1e20 never count anyway.
    """
    wanted = []
    for value in values:
        if value is None or not np.isfinite(value) or value in wanted:
            continue
        if np.issubdtype(band.dtype, np.integer):
            limits = np.iinfo(band.dtype)
            if value != int(value) or not limits.min <= value <= limits.max:
                continue
        wanted.append(value)
    if not wanted:
        return band, None
    for other in wanted[1:]:
        band = np.where(band == band.dtype.type(other), band.dtype.type(wanted[0]), band)
    return band, wanted[0]


def _short(crs: str) -> str:
    return crs if len(crs) < 40 else crs[:37] + "..."
