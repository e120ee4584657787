"""Compiled twin of `qgis_cbm.analysis.zonal`: bit-equal results, parcel by parcel."""

from __future__ import annotations

import math

import numpy as np
from numba import njit

from qgis_cbm.analysis.spans import Spans
from qgis_cbm.analysis.zonal import Statistics, check_band, nodata_of_type

# Values of at most this many bits are summed exactly, squares included.
_NARROW_BYTES = 2


def statistics(band: np.ndarray, spans: Spans, nodata: float | None = None) -> Statistics:
    """Compute the statistics of every parcel in one band; see `qgis_cbm.analysis.zonal.statistics`."""
    check_band(band, spans)
    flat, fill = _prepare(band, nodata)
    count = np.zeros(len(spans), np.int64)
    values = np.full((len(spans), 7), np.nan)
    summarise = _floats if flat.dtype.kind == "f" else _integers
    has_fill = fill is not None
    value = fill if fill is not None else flat.dtype.type(0)
    largest = int(spans.sizes().max(initial=0))
    summarise(flat, spans.offsets, spans.start, spans.length, largest, has_fill, value, count, values)
    return Statistics(count, *np.ascontiguousarray(values.T))


def histogram(band: np.ndarray, spans: Spans, classes: int = 256) -> np.ndarray:
    """Count the pixels of each class per parcel; see `qgis_cbm.analysis.zonal.histogram`."""
    check_band(band, spans)
    flat, _ = _prepare(band, None)
    result = np.zeros((len(spans), classes), np.int64)
    _count_classes(flat, spans.offsets, spans.start, spans.length, result)
    return result


def _prepare(band: np.ndarray, nodata: float | None) -> tuple[np.ndarray, np.generic | None]:
    """Return the band as flat native memory of a type the kernels know, and nodata in that type."""
    fill = nodata_of_type(band.dtype, nodata)
    flat = np.ascontiguousarray(band).reshape(-1)
    if flat.dtype.kind == "b":
        flat = flat.view(np.uint8)
    elif flat.dtype.itemsize == 2 and flat.dtype.kind == "f":
        flat = flat.astype(np.float32)
        fill = None if fill is None else np.float32(fill)
    if not flat.dtype.isnative:
        flat = flat.astype(flat.dtype.newbyteorder("="))
    return flat, fill


@njit(cache=True, nogil=True)
def _integers(flat, offsets, start, length, largest, has_fill, fill, counts, results):
    """Statistics of an integer band: exact sums, order statistics by counting where the range is small."""
    buffer = np.empty(largest, flat.dtype)
    table = np.zeros(4096, np.int64)
    narrow = flat.itemsize <= _NARROW_BYTES
    for parcel in range(len(counts)):
        n = 0
        total = np.int64(0)
        for run in range(offsets[parcel], offsets[parcel + 1]):
            for pixel in range(start[run], start[run] + length[run]):
                value = flat[pixel]
                if has_fill and value == fill:
                    continue
                buffer[n] = value
                total += np.int64(value)
                n += 1
        counts[parcel] = n
        if n == 0:
            continue
        mean = total / n
        values = buffer[:n]
        low, high = np.int64(values.min()), np.int64(values.max())
        results[parcel, 0] = mean
        results[parcel, 1] = math.sqrt(_integer_variance(values, mean, narrow))
        results[parcel, 2] = low
        results[parcel, 3] = high
        spread = high - low
        if 0 <= spread < 16 * n + 256 and spread < (1 << 20):
            if spread + 1 > len(table):
                table = np.zeros(2 * (spread + 1), np.int64)
            _quartiles_by_counting(values, low, spread, table, results[parcel])
        else:
            values.sort()
            for k in range(3):
                below, weight = _place(n, k)
                a, b = float(values[below]), float(values[min(below + 1, n - 1)])
                results[parcel, 4 + k] = _between(a, b, weight, 1.0)


@njit(cache=True, nogil=True)
def _integer_variance(values, mean, narrow):
    n = len(values)
    if narrow:
        centre = np.int64(round(mean))
        residue, square = np.int64(0), np.int64(0)
        for value in values:
            difference = np.int64(value) - centre
            residue += difference
            square += difference * difference
        return (square - residue * (residue / n)) / n
    spread = 0.0
    for value in values:
        deviation = np.int64(value) - mean
        spread += deviation * deviation
    return spread / n


@njit(cache=True, nogil=True)
def _quartiles_by_counting(values, low, spread, table, result):
    """Write p25, p50, p75 into result[4:7]; table is zero before and after."""
    for value in values:
        table[np.int64(value) - low] += 1
    n = len(values)
    position, seen = -1, 0
    for k in range(3):
        below, weight = _place(n, k)
        while seen <= below:
            position += 1
            seen += table[position]
        following = position
        if seen <= below + 1 < n:
            following += 1
            while table[following] == 0:
                following += 1
        result[4 + k] = _between(float(low + position), float(low + following), weight, 1.0)
    table[: spread + 1] = 0


@njit(cache=True, nogil=True)
def _floats(flat, offsets, start, length, largest, has_fill, fill, counts, results):
    """Statistics of a floating-point band: sums in float64 in pixel order, order statistics by sorting."""
    buffer = np.empty(largest, flat.dtype)
    weights = np.array([0.0, 0.25, 0.5, 0.75, 1.0]).astype(flat.dtype)
    for parcel in range(len(counts)):
        n = 0
        total = 0.0
        for run in range(offsets[parcel], offsets[parcel + 1]):
            for pixel in range(start[run], start[run] + length[run]):
                value = flat[pixel]
                if not abs(value) < 1e20 or (has_fill and value == fill):  # the first is true for NaN
                    continue
                buffer[n] = value
                total += value
                n += 1
        counts[parcel] = n
        if n == 0:
            continue
        mean = total / n
        values = buffer[:n]
        square = 0.0
        for value in values:
            square += (value - mean) * (value - mean)
        values.sort()
        results[parcel, 0] = mean
        results[parcel, 1] = math.sqrt(square / n)
        results[parcel, 2] = values[0]
        results[parcel, 3] = values[n - 1]
        for k in range(3):
            below, weight = _place(n, k)
            low, high = values[below], values[min(below + 1, n - 1)]
            results[parcel, 4 + k] = _between(low, high, weights[int(4.0 * weight)], weights[4])


@njit(cache=True, nogil=True)
def _place(n, k):
    """Rank below quartile k (0, 1, 2) of n values, and the weight of the next one: 0, .25, .5 or .75."""
    place = (n - 1) * (0.25 * (k + 1))
    below = np.int64(math.floor(place))
    return below, place - below


@njit(cache=True, nogil=True)
def _between(low, high, weight, one):
    """Interpolate as numpy does, in the type of the arguments."""
    step = high - low
    if weight < 0.5:
        return low + step * weight
    return high - step * (one - weight)


@njit(cache=True, nogil=True)
def _count_classes(flat, offsets, start, length, result):
    classes = result.shape[1]
    for parcel in range(len(result)):
        row = result[parcel]
        for run in range(offsets[parcel], offsets[parcel + 1]):
            for pixel in range(start[run], start[run] + length[run]):
                value = flat[pixel]
                if 0 <= value < classes:  # false for NaN
                    row[np.int64(value)] += 1
