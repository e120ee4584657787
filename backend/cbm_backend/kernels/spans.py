"""Compiled twin of `qgis_cbm.analysis.spans`: the same pixels in the same arrays, parcel by parcel.

The first call of a new installation compiles for some seconds; the machine code is cached beside this file,
or in NUMBA_CACHE_DIR.
"""

from __future__ import annotations

import math

import numpy as np
from numba import njit

from cbm_backend.kernels.threads import over
from qgis_cbm.analysis.grid import Grid
from qgis_cbm.analysis.outlines import trace
from qgis_cbm.analysis.polygons import Polygons
from qgis_cbm.analysis.spans import Spans

# Parcels whose rings are brought to pixel coordinates at once; bounds the memory, not the result.
_CHUNK = 20_000


def build(polygons: Polygons, grid: Grid, *, threads: int = 1) -> Spans:
    """Convert parcels to the pixels whose centre they contain; see `qgis_cbm.analysis.spans.build`."""
    counts = np.zeros(len(polygons), np.int64)

    def fill(first: int, last: int) -> tuple[np.ndarray, np.ndarray]:
        outlines = trace(polygons.take(first, last), grid)
        frame = outlines.windows
        limits = (frame.column, frame.row, frame.x_start, frame.x_stop, frame.y_start, frame.y_stop)
        return _fill(
            outlines.x,
            outlines.y,
            outlines.ring_offsets,
            outlines.part_offsets,
            outlines.parcel_offsets,
            np.stack(limits, axis=1),
            grid.width,
            counts[first:last],
        )

    runs = over(len(polygons), _CHUNK, threads, fill)
    return Spans.joined(counts, [start for start, _ in runs], [length for _, length in runs], grid)


@njit(cache=True, nogil=True)
def _fill(x, y, ring_offsets, part_offsets, parcel_offsets, frames, width, counts):
    """Scan-convert: (flat start int64[m], length int32[m]); writes the runs per parcel into counts."""
    start = np.empty(1024, np.int64)
    length = np.empty(1024, np.int32)
    total = 0
    runs = np.empty((256, 2), np.int64)  # first and behind-last flat index of the runs of one parcel
    crossings = np.empty(256, np.int64)
    line_end = np.empty(256, np.int64)
    for parcel in range(len(parcel_offsets) - 1):
        frame = frames[parcel]
        n_runs = 0
        if frame[3] > frame[2] and frame[5] > frame[4]:
            for part in range(parcel_offsets[parcel], parcel_offsets[parcel + 1]):
                rings = ring_offsets[part_offsets[part] : part_offsets[part + 1] + 1]
                crossings, line_end, runs, n_runs = _fill_part(
                    x, y, rings, frame, width, crossings, line_end, runs, n_runs
                )
        n_runs = _unite(runs, n_runs, width)
        while total + n_runs > len(start):
            start = np.concatenate((start, np.empty(len(start), np.int64)))
            length = np.concatenate((length, np.empty(len(length), np.int32)))
        for i in range(n_runs):
            start[total + i] = runs[i, 0]
            length[total + i] = runs[i, 1] - runs[i, 0]
        total += n_runs
        counts[parcel] = n_runs
    return start[:total].copy(), length[:total].copy()


@njit(cache=True, nogil=True)
def _fill_part(x, y, rings, frame, width, crossings, line_end, runs, n_runs):
    """Append the runs of one polygon (outer ring and holes); returns the buffers, which may have grown."""
    column, row, x_start, x_stop, y_start, y_stop = frame
    n_lines = y_stop - y_start
    if n_lines + 1 > len(line_end):
        line_end = np.empty(2 * n_lines + 1, np.int64)
    line_end[: n_lines + 1] = 0

    # How many edges cross each row: line_end[i + 1] for row y_start + i, then summed to offsets.
    for ring in range(len(rings) - 1):
        for i in range(rings[ring], rings[ring + 1] - 1):
            low, high = min(y[i], y[i + 1]), max(y[i], y[i + 1])
            for line in range(_first_line(low, y_start, y_stop), _first_line(high, y_start, y_stop)):
                line_end[line - y_start + 1] += 1
    for i in range(n_lines):
        line_end[i + 1] += line_end[i]
    if line_end[n_lines] > len(crossings):
        crossings = np.empty(2 * line_end[n_lines], np.int64)

    # Place each crossing; line_end[i] moves from the begin of row i to its end.
    for ring in range(len(rings) - 1):
        for i in range(rings[ring], rings[ring + 1] - 1):
            low, high = (i, i + 1) if y[i] < y[i + 1] else (i + 1, i)
            run_x, run_y = x[high] - x[low], y[high] - y[low]
            first, last = _first_line(y[low], y_start, y_stop), _first_line(y[high], y_start, y_stop)
            for line in range(first, last):
                position = (line + 0.5 - y[low]) * run_x / run_y + x[low]
                crossings[line_end[line - y_start]] = _column(position, x_start, x_stop)
                line_end[line - y_start] += 1

    begin = 0
    for i in range(n_lines):
        end = line_end[i]
        sort_few(crossings, begin, end)
        base = (row + y_start + i) * width + column
        for k in range(begin, end, 2):
            if crossings[k + 1] > crossings[k]:
                runs = _room(runs, n_runs)
                runs[n_runs, 0] = base + crossings[k]
                runs[n_runs, 1] = base + crossings[k + 1]
                n_runs += 1
        begin = end

    for ring in range(len(rings) - 1):
        for i in range(rings[ring], rings[ring + 1] - 1):
            if y[i] == y[i + 1] and x[i] > x[i + 1] and y_start < y[i] < y_stop:
                line = math.floor(y[i])
                if line + 0.5 == y[i]:
                    left, right = _column(x[i + 1], x_start, x_stop), _column(x[i], x_start, x_stop)
                    if right > left:
                        runs = _room(runs, n_runs)
                        base = (row + np.int64(line)) * width + column
                        runs[n_runs, 0] = base + left
                        runs[n_runs, 1] = base + right
                        n_runs += 1
    return crossings, line_end, runs, n_runs


@njit(cache=True, nogil=True)
def _first_line(y, start, stop):
    """Return the first row of start..stop whose centre is not above y (stop when there is none)."""
    line = math.ceil(y - 0.5)
    if line <= start:
        return start
    return stop if line >= stop else np.int64(line)


@njit(cache=True, nogil=True)
def _column(x, start, stop):
    """Round to the pixel boundary as GDAL does, kept within the window."""
    column = math.floor(x + 0.5)
    if column <= start:
        return start
    return stop if column >= stop else np.int64(column)


@njit(cache=True, nogil=True)
def _room(runs, used):
    if used < len(runs):
        return runs
    return np.concatenate((runs, np.empty_like(runs)))


@njit(cache=True, nogil=True)
def sort_few(values, begin, end):
    """Sort values[begin:end]: by insertion, as a row seldom has more than a few crossings."""
    if end - begin > 32:
        values[begin:end].sort()
        return
    for i in range(begin + 1, end):
        value = values[i]
        k = i - 1
        while k >= begin and values[k] > value:
            values[k + 1] = values[k]
            k -= 1
        values[k + 1] = value


@njit(cache=True, nogil=True)
def _unite(runs, n_runs, width):
    """Sort the runs and merge those that overlap or touch within a row; returns how many are left."""
    ordered = True
    for i in range(1, n_runs):
        if runs[i, 0] < runs[i - 1, 0]:
            ordered = False
            break
    if not ordered:
        runs[:n_runs] = runs[np.argsort(runs[:n_runs, 0], kind="mergesort")]
    kept = 0
    for i in range(n_runs):
        begin, end = runs[i]
        if kept and begin <= runs[kept - 1, 1] and begin // width == runs[kept - 1, 0] // width:
            runs[kept - 1, 1] = max(runs[kept - 1, 1], end)
        else:
            runs[kept, 0], runs[kept, 1] = begin, end
            kept += 1
    return kept
