"""Statistics and class counts of raster values per parcel, over the row runs of `spans`.

Reference implementation in numpy; `cbm_backend.kernels.zonal` is its compiled twin. Definitions as
rasterstats: arithmetic mean, population standard deviation (divisor n), percentiles by linear interpolation
between order statistics. Integer rasters: sums are exact, mean and percentiles are bit-equal to rasterstats.
Floating-point rasters: sums run in float64, one value after the other in row order, while rasterstats sums
float32 rasters in float32; so the mean and standard deviation here are nearer to the true ones (about 1e-7
relative apart). Percentiles are interpolated in the type of the raster, as numpy does, and are bit-equal.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .spans import Spans

# Values from here on are fill: 1e20 and float32's rounding of it are common in products without a no-data tag.
FILL = 1e20
# Pixels gathered at once; bounds the memory, not the result. A larger parcel is a group of its own.
_CHUNK = 4_000_000
_QUARTERS = (("p25", 0.25), ("p50", 0.5), ("p75", 0.75))
# Types whose squared deviations cannot overflow an int64 sum.
_NARROW = ("b1", "u1", "i1", "u2", "i2")


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
    for first, last in _groups(spans):
        owner, values = _gather(band, spans.take(first, last))
        keep = _valid(values, fill)
        if not keep.all():
            owner, values = owner[keep], values[keep]
        _summarise(owner, values, result, first, last)
    return result


def histogram(band: np.ndarray, spans: Spans, classes: int = 256) -> np.ndarray:
    """Count the pixels of each class 0..classes - 1 per parcel: int64[n, classes].

    Floating-point rasters count by their whole part. Values that are not finite, negative or >= classes are
    not counted. Raises ValueError when the band does not fit the spans.
    """
    check_band(band, spans)
    result = np.zeros((len(spans), classes), np.int64)
    for first, last in _groups(spans):
        owner, values = _gather(band, spans.take(first, last))
        with np.errstate(invalid="ignore"):
            keep = (values >= 0) & (values < classes)
        cell = owner[keep] * classes + values[keep].astype(np.int64)
        result[first:last] = np.bincount(cell, minlength=(last - first) * classes).reshape(-1, classes)
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
            f"The band has {band.shape} rows and columns, the spans are for ({spans.height}, {spans.width})."
        )
    if band.dtype.kind not in "buif" or band.dtype.itemsize > 8:
        raise ValueError(f"Statistics of {band.dtype} values are not defined.")


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


def _groups(spans: Spans) -> Iterator[tuple[int, int]]:
    """Cut the parcels into consecutive groups of bounded size."""
    total = np.cumsum(spans.sizes())
    first = 0
    while first < len(spans):
        done = total[first - 1] if first else 0
        last = max(first + 1, int(np.searchsorted(total, done + _CHUNK, side="right")))
        yield first, last
        first = last


def _gather(band: np.ndarray, spans: Spans) -> tuple[np.ndarray, np.ndarray]:
    """Return (parcel, value) of every pixel, in parcel, row and column order."""
    length = spans.length.astype(np.int64)
    shift = spans.start - (np.cumsum(length) - length)
    pixel = np.repeat(shift, length)
    pixel += np.arange(len(pixel))
    owner = np.repeat(np.arange(len(spans)), spans.sizes())
    return owner, np.ascontiguousarray(band).reshape(-1)[pixel]


def _valid(values: np.ndarray, fill: np.generic | None) -> np.ndarray:
    keep = np.ones(len(values), bool) if fill is None else values != fill
    if values.dtype.kind == "f":
        with np.errstate(invalid="ignore"):
            keep &= np.abs(values) < FILL  # false for NaN and infinities
    return keep


def _summarise(owner: np.ndarray, values: np.ndarray, result: Statistics, first: int, last: int) -> None:
    """Fill result[first:last] from the valid pixels of these parcels, given in order."""
    count = np.bincount(owner, minlength=last - first)
    filled = np.flatnonzero(count)
    result.count[first:last] = count
    if not filled.size:
        return
    n = count[filled]
    begin = np.cumsum(n) - n
    at = first + filled
    if values.dtype.kind == "f":
        mean = np.bincount(owner, weights=values, minlength=last - first)[filled] / n
        square = (values - np.repeat(mean, n)) ** 2
        variance = np.bincount(owner, weights=square, minlength=last - first)[filled] / n
    else:
        mean, variance = _integer_moments(values, begin, n)
    result.mean[at] = mean
    result.std[at] = np.sqrt(variance)
    ordered = _sorted_within(owner, values)
    result.min[at] = ordered[begin]
    result.max[at] = ordered[begin + n - 1]
    for name, share in _QUARTERS:
        getattr(result, name)[at] = _quantile(ordered, begin, n, share)


def _integer_moments(values: np.ndarray, begin: np.ndarray, n: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Mean and population variance of consecutive groups from exact integer sums."""
    wide = values.astype(np.int64)
    mean = np.add.reduceat(wide, begin) / n
    if values.dtype.str[1:] in _NARROW:
        # Around the rounded mean the correction term is at most half of the sum: nothing cancels.
        wide -= np.repeat(np.rint(mean).astype(np.int64), n)
        residue = np.add.reduceat(wide, begin)
        return mean, (np.add.reduceat(wide * wide, begin) - residue * (residue / n)) / n
    owner = np.repeat(np.arange(len(n)), n)
    return mean, np.bincount(owner, weights=(wide - np.repeat(mean, n)) ** 2) / n


def _sorted_within(owner: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Sort the values of each parcel; parcels stay in order."""
    if owner[0] == owner[-1]:
        return np.sort(values)
    if values.dtype.itemsize <= 4:
        # Parcel and value share one integer key, which sorts several times faster than pairs.
        key = owner << 32
        key += _as_ordered_integer(values)
        key.sort()
        return _from_ordered_integer(key & 0xFFFFFFFF, values.dtype)
    return values[np.lexsort((values, owner))]


def _as_ordered_integer(values: np.ndarray) -> np.ndarray:
    """Map values of at most 32 bits to 0..2^32 - 1, keeping their order."""
    if values.dtype.kind != "f":
        return values.astype(np.int64) - (np.iinfo(np.int32).min if values.dtype.kind == "i" else 0)
    bits = values.astype(np.float32).view(np.uint32)
    return np.where(bits >> 31 == 1, ~bits, bits | np.uint32(0x80000000)).astype(np.int64)


def _from_ordered_integer(key: np.ndarray, dtype: np.dtype) -> np.ndarray:
    if dtype.kind != "f":
        return (key + (np.iinfo(np.int32).min if dtype.kind == "i" else 0)).astype(dtype)
    bits = key.astype(np.uint32)
    return np.where(bits >> 31 == 1, bits & np.uint32(0x7FFFFFFF), ~bits).view(np.float32).astype(dtype)


def _quantile(ordered: np.ndarray, begin: np.ndarray, n: np.ndarray, share: float) -> np.ndarray:
    """Interpolate linearly between order statistics, with numpy's formula, in the type of the raster."""
    place = (n - 1) * share
    below = np.floor(place).astype(np.int64)
    kind = ordered.dtype if ordered.dtype.kind == "f" else np.dtype(np.float64)
    weight = (place - below).astype(kind)
    low = ordered[begin + below].astype(kind)
    high = ordered[begin + np.minimum(below + 1, n - 1)].astype(kind)
    step = high - low
    return np.where(weight < 0.5, low + step * weight, high - step * (1 - weight))
