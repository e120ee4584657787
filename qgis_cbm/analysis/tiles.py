"""Parcels of a raster of any size in the order in which its blocks are read, a window at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from .spans import Spans

SIDE = 1024
"""Pixels a side of the square that a group of parcels begins in; no window is wider than three of them."""
_STRIP = 4_000_000


@dataclass(frozen=True, eq=False)
class Window:
    """Some parcels and the rectangle of the raster that holds their pixels.

    parcels: their numbers. spans: theirs, in the rectangle. One parcel that is too large for a rectangle
    comes with `strips` instead: rectangles (left, top, width, height) and its runs in each.
    """

    parcels: np.ndarray
    spans: Spans
    left: int
    top: int
    strips: tuple[tuple[tuple[int, int, int, int], Spans], ...] = ()


def windows(spans: Spans, side: int = 0) -> Iterator[Window]:
    """Yield every parcel that has pixels once, in windows from top to bottom. side: `SIDE` unless given."""
    side = side or SIDE
    filled = np.flatnonzero(np.diff(spans.offsets))
    if not len(filled):
        return
    row, column = np.divmod(spans.start, spans.width)
    first = spans.offsets[filled]
    top, bottom = row[first], row[spans.offsets[filled + 1] - 1] + 1
    left = np.minimum.reduceat(column, first)
    right = np.maximum.reduceat(column + spans.length, first)
    large = (bottom - top > 2 * side) | (right - left > 2 * side)
    tile = (top // side) * (spans.width // side + 1) + left // side
    small = np.flatnonzero(~large)
    small = small[np.argsort(tile[small], kind="stable")]
    for members in np.split(small, np.flatnonzero(np.diff(tile[small])) + 1):
        if len(members):
            box = left[members].min(), top[members].min(), right[members].max(), bottom[members].max()
            part = pick(spans, filled[members])
            yield Window(filled[members], shifted(part, *map(int, box)), int(box[0]), int(box[1]))
    for member in np.flatnonzero(large):
        alone = pick(spans, filled[member : member + 1])
        box = int(left[member]), int(top[member]), int(right[member]), int(bottom[member])
        yield Window(filled[member : member + 1], alone, *box[:2], tuple(_strips(alone, *box)))


def pick(spans: Spans, parcels: np.ndarray) -> Spans:
    """Return the spans of these parcels, in this order."""
    counts = spans.offsets[parcels + 1] - spans.offsets[parcels]
    offsets = np.zeros(len(parcels) + 1, np.int64)
    np.cumsum(counts, out=offsets[1:])
    run = np.repeat(spans.offsets[parcels] - offsets[:-1], counts) + np.arange(offsets[-1])
    return replace(spans, offsets=offsets, start=spans.start[run], length=spans.length[run])


def shifted(spans: Spans, left: int, top: int, right: int, bottom: int) -> Spans:
    """Return the same pixels in a rectangle that holds them all."""
    row, column = np.divmod(spans.start, spans.width)
    start = (row - top) * (right - left) + column - left
    return replace(spans, start=start, width=right - left, height=bottom - top)


def in_a_row(pixels: int) -> Spans:
    """Return the spans of one parcel whose pixels lie in a row, as they are gathered from strips."""
    return Spans(np.array([0, 1]), np.zeros(1, np.int64), np.array([pixels], np.int32), pixels, 1)


def _strips(
    spans: Spans, left: int, top: int, right: int, bottom: int
) -> Iterator[tuple[tuple[int, int, int, int], Spans]]:
    """Cut one parcel into rectangles of bounded size, from top to bottom, with its runs in each."""
    rows = max(1, _STRIP // (right - left))
    row = spans.start // spans.width
    for first in range(top, bottom, rows):
        last = min(first + rows, bottom)
        begin, end = np.searchsorted(row, (first, last))
        if end > begin:
            part = replace(
                spans, offsets=np.array([0, end - begin]), start=spans.start[begin:end],
                length=spans.length[begin:end],
            )  # fmt: skip
            yield (left, first, right - left, last - first), shifted(part, left, first, right, last)
