"""Statistics and class counts of raster values per parcel, over the row runs of `spans`.

Reference implementation in numpy; `cbm_backend.kernels.zonal` is its compiled twin. Definitions as
rasterstats: arithmetic mean, population standard deviation (divisor n), percentiles by linear interpolation
between order statistics. Integer rasters: sums are exact, mean and percentiles are bit-equal to rasterstats.
Floating-point rasters: sums run in float64, one value after the other in row order, while rasterstats sums
float32 rasters in float32; so the mean and standard deviation here are nearer to the true ones (about 1e-7
relative apart). Percentiles are interpolated in the type of the raster, as numpy does, and are bit-equal.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from qgis_cbm.analysis.sentences import Sentence

from .ordering import quantile, sort_within
from .spans import Spans

# Values from here on are fill: products without a no-data tag often hold 1e20.
FILL = 1e20
# Pixels worked on at once; bounds the memory, not the result. A larger parcel is a group of its own.
_CHUNK = 1_000_000
_QUARTERS = (("p25", 0.25), ("p50", 0.5), ("p75", 0.75))
_TYPES = ("bool", "uint8", "int8", "uint16", "int16", "uint32", "int32", "int64", "float32", "float64")
# Types whose squared deviations cannot overflow an int64 sum.
_NARROW = _TYPES[:5]


@dataclass(frozen=True, eq=False)
class Statistics:
    """Statistics of n parcels in one band, in units of the band; NaN where count is 0.

    count: int64[n], valid pixels. mean, std (population), min, max, p25, p50, p75: float64[n].
    """

    count: np.ndarray
    mean: np.ndarray
    std: np.ndarray
    min: np.ndarray
    max: np.ndarray
    p25: np.ndarray
    p50: np.ndarray
    p75: np.ndarray

    @classmethod
    def empty(cls, n: int) -> Statistics:
        """Return statistics of n parcels without a valid pixel."""
        return cls(np.zeros(n, np.int64), *(np.full(n, np.nan) for _ in range(7)))


def statistics(band: np.ndarray, spans: Spans, nodata: float | None = None) -> Statistics:
    """Compute the statistics of every parcel in one band.

    band: [height, width], integer or floating point. A pixel is valid when it is finite, below 1e20 in
    magnitude and not equal to nodata; nodata=None excludes nothing else. Raises ValueError when the band does
    not fit the spans.
    """
    check_band(band, spans)
    fill = nodata_of_type(band.dtype, nodata)
    result = Statistics.empty(len(spans))
    for first, last in groups(spans):
        owner, values = gather(band, spans.take(first, last))
        keep = _valid(values, fill)
        if not keep.all():
            owner, values = owner[keep], values[keep]
        _summarise(owner, values, result, first, last)
    return result


def percentiles(
    band: np.ndarray, spans: Spans, shares: Sequence[float], nodata: float | None = None
) -> np.ndarray:
    """Compute other percentiles of every parcel: float64[n, len(shares)], NaN without a valid pixel.

    shares: 0..1. Valid pixels and interpolation as in `statistics`.
    """
    check_band(band, spans)
    fill = nodata_of_type(band.dtype, nodata)
    result = np.full((len(spans), len(shares)), np.nan)
    for first, last in groups(spans):
        owner, values = gather(band, spans.take(first, last))
        keep = _valid(values, fill)
        owner, values = owner[keep], values[keep]
        if not len(values):
            continue
        alone = last - first == 1
        count = np.array([len(values)]) if alone else np.bincount(owner, minlength=last - first)
        filled = np.flatnonzero(count)
        begin = np.cumsum(count[filled]) - count[filled]
        ordered = sort_within(owner, values)
        for place, share in enumerate(shares):
            result[first + filled, place] = quantile(ordered, begin, count[filled], share)
    return result


def histogram(band: np.ndarray, spans: Spans, classes: int = 256) -> np.ndarray:
    """Count the pixels of each class 0..classes - 1 per parcel: int64[n, classes].

    Floating-point rasters count by their whole part. Values that are not finite, negative or >= classes are
    not counted. Raises ValueError when the band does not fit the spans.
    """
    check_band(band, spans)
    result = np.zeros((len(spans), classes), np.int64)
    for first, last in groups(spans):
        owner, values = gather(band, spans.take(first, last))
        for piece in range(0, len(values), _CHUNK):
            part = values[piece : piece + _CHUNK]
            with np.errstate(invalid="ignore"):
                keep = (part >= 0) & (part < classes)
            cell = owner[piece : piece + _CHUNK][keep] * classes + part[keep].astype(np.int64)
            counts = np.bincount(cell, minlength=(last - first) * classes)
            result[first:last] += counts.reshape(-1, classes)
    return result


def why_empty(spans: Spans, counts: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """Give each parcel without a valid pixel its reason, '' to the others; str[n].

    counts: int64[n] of valid pixels. inside: bool[n] from `spans.touching`. Reasons: `outside` (no part of
    the parcel lies in the raster), `no_pixel_centre` (it contains no pixel centre of the raster),
    `all_nodata`.
    """
    reason = np.where(np.asarray(inside), "no_pixel_centre", "outside")
    reason = np.where(spans.sizes() > 0, "all_nodata", reason)
    return np.where(np.asarray(counts) > 0, "", reason)


def check_band(band: np.ndarray, spans: Spans) -> None:
    """Raise ValueError unless the band is a numeric image on the grid of the spans."""
    if band.shape != (spans.height, spans.width):
        raise ValueError(
            Sentence(
                "The band has {shape} rows and columns, the spans are for ({height}, {width}).",
                shape=band.shape,
                height=spans.height,
                width=spans.width,
            )
        )
    if band.dtype.name not in _TYPES:
        raise ValueError(Sentence("Statistics of {kind} values are not defined.", kind=band.dtype))


def nodata_of_type(dtype: np.dtype, nodata: float | None) -> np.generic | None:
    """Return nodata as a value of the raster's type; None when no pixel of that type can equal it."""
    if nodata is None or not np.isfinite(nodata):
        return None
    if dtype.kind == "f":
        with np.errstate(over="ignore"):
            value = dtype.type(nodata)
        return value if np.isfinite(value) else None
    if dtype.kind == "b":
        return None
    limits = np.iinfo(dtype)
    if nodata != int(nodata) or not limits.min <= int(nodata) <= limits.max:
        return None
    return dtype.type(int(nodata))


def groups(spans: Spans) -> Iterator[tuple[int, int]]:
    """Cut the parcels into consecutive groups (first, behind the last) of bounded size in pixels."""
    total = np.cumsum(spans.sizes())
    first = 0
    while first < len(spans):
        done = total[first - 1] if first else 0
        last = max(first + 1, int(np.searchsorted(total, done + _CHUNK, side="right")))
        yield first, last
        first = last


def gather(band: np.ndarray, spans: Spans) -> tuple[np.ndarray, np.ndarray]:
    """Return (parcel, value) of every pixel, in parcel, row and column order."""
    flat = np.ascontiguousarray(band).reshape(-1)
    if len(spans) == 1:  # perhaps a large one: no index, and one parcel number for all its pixels
        runs = [flat[start : start + length] for start, length in zip(spans.start, spans.length)]
        values = np.concatenate([flat[:0], *runs])
        return np.broadcast_to(np.int64(0), values.shape), values
    length = spans.length.astype(np.int64)
    shift = spans.start - (np.cumsum(length) - length)
    pixel = np.repeat(shift, length)
    pixel += np.arange(len(pixel))
    owner = np.repeat(np.arange(len(spans)), spans.sizes())
    return owner, flat[pixel]


def _valid(values: np.ndarray, fill: np.generic | None) -> np.ndarray:
    keep = np.ones(len(values), bool) if fill is None else values != fill
    if values.dtype.kind == "f":
        with np.errstate(invalid="ignore"):
            keep &= np.abs(values) < FILL  # false for NaN and infinities
    return keep


def _summarise(owner: np.ndarray, values: np.ndarray, result: Statistics, first: int, last: int) -> None:
    """Fill result[first:last] from the valid pixels of these parcels, given in order."""
    if not len(values):
        return
    alone = last - first == 1
    count = np.array([len(values)]) if alone else np.bincount(owner, minlength=last - first)
    filled = np.flatnonzero(count)
    n = count[filled]
    begin = np.cumsum(n) - n
    at = first + filled
    mean, variance = _moments(values, begin, n)
    result.count[at] = n
    result.mean[at] = mean
    result.std[at] = np.sqrt(variance)
    ordered = sort_within(owner, values)
    result.min[at] = ordered[begin]
    result.max[at] = ordered[begin + n - 1]
    for name, share in _QUARTERS:
        getattr(result, name)[at] = quantile(ordered, begin, n, share)


def _moments(values: np.ndarray, begin: np.ndarray, n: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Mean and population variance of consecutive groups of n values that start at begin."""
    if values.dtype.kind == "f":
        mean = _sum_in_order(values, n) / n
        return mean, _sum_in_order(values, n, around=mean) / n
    mean = np.add.reduceat(values, begin, dtype=np.int64) / n
    if values.dtype.name not in _NARROW:
        return mean, _sum_in_order(values, n, around=mean) / n
    # Around the rounded mean the correction term is at most half of the sum: nothing cancels.
    centre = np.rint(mean).astype(np.int64)
    residue, square = np.zeros_like(centre), np.zeros_like(centre)
    for part, sizes in _pieces(values, n):
        starts = np.cumsum(sizes) - sizes
        distance = part.astype(np.int64) - np.repeat(centre, sizes)
        residue += np.add.reduceat(distance, starts)
        square += np.add.reduceat(distance * distance, starts)
    return mean, (square - residue * (residue / n)) / n


def _sum_in_order(values: np.ndarray, n: np.ndarray, around: np.ndarray | None = None) -> np.ndarray:
    """Sum groups of n values, or their squared distances from around, one by one in float64.

    bincount adds weights one after the other, which the compiled twin repeats; sum and reduceat add pairwise.
    """
    groups = np.arange(len(n))
    total: np.ndarray = np.zeros(len(n))
    for part, sizes in _pieces(values, n):
        terms = part.astype(np.float64)
        if around is not None:
            terms -= np.repeat(around, sizes)
            terms *= terms
        # Each total goes first, so that the pieces of a large parcel add up as if there were one.
        owner = np.concatenate((groups, np.repeat(groups, sizes)))
        total = np.bincount(owner, weights=np.concatenate((total, terms)))
    return total


def _pieces(values: np.ndarray, n: np.ndarray) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Cut a single large group into pieces of bounded size; several groups come as they are."""
    size = _CHUNK if len(n) == 1 else len(values)
    for first in range(0, len(values), size):
        part = values[first : first + size]
        yield part, n if len(n) > 1 else np.array([len(part)])
