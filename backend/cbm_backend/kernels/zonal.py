"""Compiled twin of `qgis_cbm.analysis.zonal`: bit-equal results, parcel by parcel.

The pixels of a parcel are gathered into a small buffer. Quartiles need no full sort: the values are dealt
into as many bins as there are values, in ascending order, and only the bins of the wanted ranks are sorted.
"""

from __future__ import annotations

import math

import numpy as np
from numba import njit

from cbm_backend.kernels.spans import sort_few
from cbm_backend.kernels.threads import over
from qgis_cbm.analysis.spans import Spans
from qgis_cbm.analysis.zonal import Statistics, check_band, nodata_of_type

# Types whose squared deviations are summed exactly. Rare types are widened rather than compiled for.
_NARROW = ("uint8", "int8", "uint16", "int16")
_WIDER = {"int8": "int16", "uint32": "int64"}
# A parcel of more pixels is sorted as a whole, which needs no further memory.
_DEALT = 1 << 20
_WEIGHTS = np.array([0.0, 0.25, 0.5, 0.75, 1.0])


def statistics(
    band: np.ndarray, spans: Spans, nodata: float | None = None, *, threads: int = 1
) -> Statistics:
    """Compute the statistics of every parcel in one band; see `qgis_cbm.analysis.zonal.statistics`."""
    check_band(band, spans)
    flat, fill = _prepare(band, nodata)
    count = np.zeros(len(spans), np.int64)
    values = np.full((len(spans), 7), np.nan)
    if flat.dtype.kind == "f":
        summarise, kind = _floats, flat.dtype
    else:
        summarise, kind = _integers, np.dtype(np.int32 if flat.dtype.name in _NARROW else np.int64)
    value = fill if fill is not None else flat.dtype.type(0)

    def group(first: int, last: int) -> None:
        offsets = spans.offsets[first : last + 1]
        largest = int(_largest(offsets, spans.length))
        buffer, scratch = np.empty(largest, kind), np.empty(min(largest, _DEALT), kind)
        summarise(
            flat,
            offsets,
            spans.start,
            spans.length,
            buffer,
            scratch,
            fill is not None,
            value,
            count[first:last],
            values[first:last],
        )

    over(len(spans), len(spans), threads, group)
    return Statistics(count, *np.ascontiguousarray(values.T))


def histogram(band: np.ndarray, spans: Spans, classes: int = 256, *, threads: int = 1) -> np.ndarray:
    """Count the pixels of each class per parcel; see `qgis_cbm.analysis.zonal.histogram`."""
    check_band(band, spans)
    flat, _ = _prepare(band, None)
    result = np.zeros((len(spans), classes), np.int64)

    def group(first: int, last: int) -> None:
        offsets = spans.offsets[first : last + 1]
        _count_classes(flat, offsets, spans.start, spans.length, result[first:last])

    over(len(spans), len(spans), threads, group)
    return result


def _prepare(band: np.ndarray, nodata: float | None) -> tuple[np.ndarray, np.generic | None]:
    """Return the band as flat native memory of a type the kernels know, and nodata in that type."""
    fill = nodata_of_type(band.dtype, nodata)
    flat = np.ascontiguousarray(band).reshape(-1)
    if flat.dtype.kind == "b":
        flat = flat.view(np.uint8)
    if flat.dtype.name in _WIDER:
        flat = flat.astype(_WIDER[flat.dtype.name])
        fill = nodata_of_type(flat.dtype, nodata) if fill is not None else None
    elif not flat.dtype.isnative:
        flat = flat.astype(flat.dtype.newbyteorder("="))
    return flat, fill


@njit(cache=True, nogil=True)
def _largest(offsets, length):
    """Return the pixels of the largest parcel."""
    largest = np.int64(0)
    for parcel in range(len(offsets) - 1):
        size = np.int64(0)
        for run in range(offsets[parcel], offsets[parcel + 1]):
            size += length[run]
        if size > largest:
            largest = size
    return largest


@njit(cache=True, nogil=True)
def _gather(flat, start, length, first, last, buffer):
    """Copy the pixels of the runs first..last - 1 into the buffer; returns how many."""
    n = 0
    for run in range(first, last):
        size = int(length[run])
        source, target = flat[start[run] : start[run] + size], buffer[n : n + size]
        for i in range(size):
            target[i] = source[i]
        n += size
    return n


@njit(cache=True, nogil=True)
def _integers(flat, offsets, start, length, buffer, scratch, has_fill, fill, counts, results):
    """Statistics of an integer band; the buffers are int32 where squares are to be summed exactly."""
    table = np.zeros(1024, np.int64)
    slots = np.empty(1024, np.int64)
    weights = _WEIGHTS.copy()
    for parcel in range(len(counts)):
        n = _gather(flat, start, length, offsets[parcel], offsets[parcel + 1], buffer)
        if has_fill:
            kept = 0
            for i in range(n):
                value = buffer[i]
                buffer[kept] = value
                kept += value != fill
            n = kept
        counts[parcel] = n
        if n:
            values, result = buffer[:n], results[parcel]
            _integer_moments(values, result)
            table, slots = _quartiles(values, scratch, table, slots, result, weights)


@njit(cache=True, nogil=True)
def _integer_moments(values, result):
    """Write mean, std, min, max of one parcel."""
    n = len(values)
    total = np.int64(0)
    low, high = values[0], values[0]
    for i in range(n):
        total += values[i]
        low, high = min(low, values[i]), max(high, values[i])
    mean = total / n
    result[0] = mean
    result[2] = low
    result[3] = high
    if values.itemsize == 8:
        result[1] = math.sqrt(_squares_around(values, mean) / n)
        return
    # Around the rounded mean the correction term is at most half of the sum: nothing cancels.
    centre = np.int64(round(mean))
    residue, square = np.int64(0), np.int64(0)
    for i in range(n):
        distance = values[i] - centre
        residue += distance
        square += distance * distance
    result[1] = math.sqrt((square - residue * (residue / n)) / n)


@njit(cache=True, nogil=True)
def _floats(flat, offsets, start, length, buffer, scratch, has_fill, fill, counts, results):
    """Statistics of a floating-point band: sums in float64 in pixel order."""
    table = np.zeros(1024, np.int64)
    slots = np.empty(1024, np.int64)
    weights = _WEIGHTS.astype(flat.dtype)
    for parcel in range(len(counts)):
        n = _gather(flat, start, length, offsets[parcel], offsets[parcel + 1], buffer)
        kept = 0
        for i in range(n):
            value = buffer[i]
            buffer[kept] = value
            kept += abs(value) < 1e20 and not (has_fill and value == fill)  # false for NaN
        n = kept
        counts[parcel] = n
        if n:
            values, result = buffer[:n], results[parcel]
            total = 0.0
            low, high = values[0], values[0]
            for value in values:
                total += value
                low, high = min(low, value), max(high, value)
            mean = total / n
            result[0] = mean
            result[1] = math.sqrt(_squares_around(values, mean) / n)
            result[2] = low
            result[3] = high
            table, slots = _quartiles(values, scratch, table, slots, result, weights)


@njit(cache=True, nogil=True)
def _squares_around(values, centre):
    """Sum the squared distances one by one in float64."""
    total = 0.0
    for value in values:
        distance = value - centre
        total += distance * distance
    return total


@njit(cache=True, nogil=True)
def _quartiles(values, scratch, table, slots, result, weights):
    """Write p25, p50, p75 into result[4:7]; result[2:4] holds min and max. Returns the tables, perhaps grown.

    table is zero before and after. weights: 0, .25, .5, .75, 1 in the type in which to interpolate.
    """
    n = len(values)
    low, spread = result[2], result[3] - result[2]
    if n > len(scratch):
        values.sort()
        for k in range(3):
            below, quarters = _place(n, k)
            result[4 + k] = _between(values[below], values[min(below + 1, n - 1)], quarters, weights)
        return table, slots
    bins = n
    if n > len(slots):
        slots = np.empty(2 * n, np.int64)
    if bins + 2 > len(table):
        table = np.zeros(2 * bins + 2, np.int64)
    pace = (bins - 1) / spread if spread > 0.0 else 0.0
    if not pace < np.inf:
        pace = 0.0
    for i in range(n):
        slots[i] = np.int64((values[i] - low) * pace)
    for i in range(n):
        table[slots[i] + 1] += 1
    for i in range(bins):
        table[i + 1] += table[i]
    # Deal the values into their bins; table[b] moves from the begin of bin b to its end.
    for i in range(n):
        place = table[slots[i]]
        scratch[place] = values[i]
        table[slots[i]] = place + 1
    for k in range(3):
        below, quarters = _place(n, k)
        above = min(below + 1, n - 1)
        for rank in (below, above):
            slot = np.int64((scratch[rank] - low) * pace)
            sort_few(scratch, table[slot - 1] if slot else 0, table[slot])
        result[4 + k] = _between(scratch[below], scratch[above], quarters, weights)
    table[: bins + 1] = 0
    return table, slots


@njit(cache=True, nogil=True)
def _place(n, k):
    """Rank below quartile k (0, 1, 2) of n values, and the weight of the next in quarters (0..3)."""
    return divmod((n - 1) * (k + 1), 4)


@njit(cache=True, nogil=True)
def _between(low, high, quarters, weights):
    """Interpolate as numpy does, in the type of the weights."""
    low, high = low * weights[4], high * weights[4]
    step = high - low
    if quarters < 2:
        return low + step * weights[quarters]
    return high - step * weights[4 - quarters]


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
