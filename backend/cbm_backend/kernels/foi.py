"""Compiled twin of `qgis_cbm.analysis.foi_clusters`: the same counts and clusters, FOI by FOI."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
from numba import njit

from qgis_cbm.analysis.foi_clusters import Clusters, check_image
from qgis_cbm.analysis.foi_raster import ClassImage
from qgis_cbm.analysis.spans import Spans

# Runs that are not worth a thread of their own.
_FEW = 20_000


def count(image: ClassImage, spans: Spans, column: np.ndarray, columns: int) -> np.ndarray:
    """Count the pixels of each column per FOI; see `qgis_cbm.analysis.foi_clusters.count`."""
    check_image(image, spans)
    result = np.zeros((len(spans), columns), np.int32)
    flat = np.ascontiguousarray(image.codes).reshape(-1)

    def work(first: int, last: int) -> None:
        offsets = spans.offsets[first : last + 1]
        _count(flat, offsets, spans.start, spans.length, column, result[first:last])

    _shared_out(spans, work)
    return result


def tally(image: ClassImage, spans: Spans) -> np.ndarray:
    """Count the pixels of each code over all FOIs; see `qgis_cbm.analysis.foi_clusters.tally`."""
    check_image(image, spans)
    result = np.zeros(len(image.values), np.int64)
    _tally(np.ascontiguousarray(image.codes).reshape(-1), spans.start, spans.length, result)
    return result


def label(
    image: ClassImage, spans: Spans, column: np.ndarray, classes: int, *, connectivity: int, threshold: int
) -> Clusters:
    """Find the clusters of every FOI; see `qgis_cbm.analysis.foi_clusters.label`."""
    check_image(image, spans)
    largest = np.zeros((len(spans), classes), np.int32)
    flat = np.ascontiguousarray(image.codes).reshape(-1)
    reach = 1 if connectivity == 8 else 0

    def work(first: int, last: int) -> tuple[np.ndarray, ...]:
        offsets, part = spans.offsets[first : last + 1], largest[first:last]
        owner, *rest = _label(
            flat, offsets, spans.start, spans.length, spans.width, column, reach, threshold, part
        )
        return (owner + first, *rest)

    owner, kind, size, pixel = (
        np.concatenate(parts) for parts in zip(*_shared_out(spans, work), strict=True)
    )
    return Clusters.ordered(owner, kind, size, pixel, largest)


def _shared_out(spans: Spans, work: Callable[[int, int], Any]) -> list[Any]:
    """Call `work(first, last)` for groups of FOIs of like many runs, one per core, side by side."""
    hands = min(os.cpu_count() or 1, max(1, len(spans.start) // _FEW))
    wanted = np.linspace(0, len(spans.start), hands + 1)[1:-1]
    borders = [0, *np.searchsorted(spans.offsets, wanted).tolist(), len(spans)]
    if hands == 1:
        return [work(0, len(spans))]
    with ThreadPoolExecutor(hands) as pool:
        return list(pool.map(work, borders[:-1], borders[1:]))


@njit(cache=True, nogil=True)
def _count(codes, offsets, start, length, column, result):
    for foi in range(len(result)):
        row = result[foi]
        for run in range(offsets[foi], offsets[foi + 1]):
            for pixel in range(start[run], start[run] + length[run]):
                row[column[codes[pixel]]] += 1


@njit(cache=True, nogil=True)
def _tally(codes, start, length, result):
    for run in range(len(start)):
        for pixel in range(start[run], start[run] + length[run]):
            result[codes[pixel]] += 1


@njit(cache=True, nogil=True)
def _label(codes, offsets, start, length, width, column, reach, threshold, largest):
    """Clusters above the threshold in scan order: (FOI, class, size, first pixel); writes `largest`."""
    classes = largest.shape[1]
    found = np.empty((1024, 4), np.int64)
    total = 0
    # Of each segment of equal class: first and behind-last column, class, flat start, parent, pixels.
    part = np.empty((1024, 6), np.int64)
    for foi in range(len(largest)):
        n = 0
        row, row_first, above, above_end = np.int64(-2), 0, 0, 0
        for run in range(offsets[foi], offsets[foi + 1]):
            begin = start[run]
            end = begin + length[run]
            if begin // width != row:
                adjacent = begin // width == row + 1
                row = begin // width
                above = row_first if adjacent else n
                above_end = n
                row_first = n
            left = row * width
            pixel = begin
            while pixel < end:
                kind = column[codes[pixel]]
                behind = pixel + 1
                while behind < end and column[codes[behind]] == kind:
                    behind += 1
                if kind < classes:
                    if n == len(part):
                        part = np.concatenate((part, np.empty_like(part)))
                    part[n, 0] = pixel - left
                    part[n, 1] = behind - left
                    part[n, 2] = kind
                    part[n, 3] = pixel
                    part[n, 4] = n
                    part[n, 5] = 0
                    while above < above_end and part[above, 1] <= part[n, 0] - reach:
                        above += 1
                    other = above
                    while other < above_end and part[other, 0] < part[n, 1] + reach:
                        if part[other, 2] == kind:
                            _unite(part, other, n)
                        other += 1
                    n += 1
                pixel = behind
        for i in range(n):
            part[_root(part, i), 5] += part[i, 1] - part[i, 0]
        for i in range(n):
            if part[i, 4] == i:
                kind, size = part[i, 2], part[i, 5]
                largest[foi, kind] = max(largest[foi, kind], size)
                if size > threshold:
                    if total == len(found):
                        found = np.concatenate((found, np.empty_like(found)))
                    found[total, 0] = foi
                    found[total, 1] = kind
                    found[total, 2] = size
                    found[total, 3] = part[i, 3]
                    total += 1
    return found[:total, 0].copy(), found[:total, 1].copy(), found[:total, 2].copy(), found[:total, 3].copy()


@njit(cache=True, nogil=True)
def _root(part, i):
    """The first segment of the component of segment i; halves the way for the next time."""
    while part[i, 4] != i:
        part[i, 4] = part[part[i, 4], 4]
        i = part[i, 4]
    return i


@njit(cache=True, nogil=True)
def _unite(part, i, k):
    """Join two components; the segment that came first stands for both."""
    i, k = _root(part, i), _root(part, k)
    if i < k:
        part[k, 4] = i
    else:
        part[i, 4] = k
