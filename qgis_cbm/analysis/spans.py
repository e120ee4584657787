"""Which pixels belong to a parcel: runs of pixels along rows, equal to GDAL's rasterisation by pixel centres.

Reference implementation in numpy; `cbm_backend.kernels.spans` is its compiled twin. Every parcel is converted
on its own, so overlapping parcels need nothing special. The rules, those of GDAL's polygon fill: along the
centre line of each row the edges of one polygon (outer ring and holes) are intersected, positions are rounded
by floor(x + 0.5) and filled pairwise (even-odd); an edge covers the rows y with lower end <= y + 0.5 < upper
end; an edge that lies on a centre line is filled by itself when it runs against the columns; the polygons of
a multipolygon are united.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .grid import Grid, windows
from .outlines import Outlines, trace
from .polygons import Polygons

__all__ = ["Grid", "Polygons", "Spans", "build", "touching"]

# Vertices and row crossings that are worked on at once; bounds the memory, not the result.
_CHUNK = 1_000_000


@dataclass(frozen=True, eq=False)
class Spans:
    """The pixels of n parcels on one grid as row runs, in parcel order, then row, then column.

    offsets: int64[n + 1]; the runs of parcel i are offsets[i]..offsets[i + 1] - 1. start: int64[m], flat
    index row * width + column of the first pixel. length: int32[m], pixels. Runs of one parcel neither
    overlap nor touch within a row, and none continues into the next row, so equal pixels mean equal arrays.
    """

    offsets: np.ndarray
    start: np.ndarray
    length: np.ndarray
    width: int
    height: int

    @classmethod
    def joined(
        cls, counts: np.ndarray, starts: Sequence[np.ndarray], lengths: Sequence[np.ndarray], grid: Grid
    ) -> Spans:
        """Put the runs of consecutive parcels together: counts[n] runs each, their arrays in pieces."""
        offsets = np.zeros(len(counts) + 1, np.int64)
        np.cumsum(counts, out=offsets[1:])
        start = np.concatenate([np.empty(0, np.int64), *starts])
        length = np.concatenate([np.empty(0, np.int32), *lengths])
        return cls(offsets, start, length, grid.width, grid.height)

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def sizes(self) -> np.ndarray:
        """Return the pixels of each parcel, int64[n], valid or not."""
        total = np.zeros(len(self.length) + 1, np.int64)
        np.cumsum(self.length, out=total[1:])
        return np.diff(total[self.offsets])

    def take(self, first: int, last: int) -> Spans:
        """Return the spans of the parcels first..last - 1."""
        begin, end = self.offsets[first], self.offsets[last]
        return Spans(
            self.offsets[first : last + 1] - begin,
            self.start[begin:end],
            self.length[begin:end],
            self.width,
            self.height,
        )


def build(polygons: Polygons, grid: Grid) -> Spans:
    """Convert parcels to the pixels whose centre they contain.

    polygons: in the CRS of the grid. Parcels outside the grid, or without a pixel centre, get no runs.
    """
    counts = np.zeros(len(polygons), np.int64)
    starts: list[np.ndarray] = []
    lengths: list[np.ndarray] = []
    for first, last in _chunks(polygons, grid):
        outlines = trace(polygons.take(first, last), grid)
        owner, start, length = _fill(outlines, grid.width, grid.height)
        counts[first:last] = np.bincount(owner, minlength=last - first)
        starts.append(start)
        lengths.append(length.astype(np.int32))
    return Spans.joined(counts, starts, lengths, grid)


def _chunks(polygons: Polygons, grid: Grid) -> Iterator[tuple[int, int]]:
    """Cut the parcels into consecutive groups of bounded work."""
    frame = windows(polygons.bounds(), grid)
    rows = frame.y_stop - frame.y_start
    work = np.cumsum(np.diff(polygons.vertex_offsets) + 4 * rows)
    first = 0
    while first < len(polygons):
        done = work[first - 1] if first else 0
        last = max(first + 1, int(np.searchsorted(work, done + _CHUNK, side="right")))
        yield first, last
        first = last


def _fill(outlines: Outlines, width: int, height: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Scan-convert: (parcel, flat start, length) of every run, all int64."""
    frame = outlines.windows
    n_parts = len(outlines.part_offsets) - 1
    parcel_of_part = np.repeat(np.arange(len(frame.row)), np.diff(outlines.parcel_offsets))
    part_of_ring = np.repeat(np.arange(n_parts), np.diff(outlines.part_offsets))
    begin = np.ones(len(outlines.x), bool)
    begin[outlines.ring_offsets[1:] - 1] = False
    edge = np.flatnonzero(begin)  # the first vertex of every edge; the last vertex of a ring starts none
    part = np.repeat(part_of_ring, np.diff(outlines.ring_offsets) - 1)
    parcel = parcel_of_part[part]
    x0, x1, y0, y1 = outlines.x[edge], outlines.x[edge + 1], outlines.y[edge], outlines.y[edge + 1]

    # One number per (part, row), ascending, so that one sort brings the crossings of a row together.
    rows = (frame.y_stop - frame.y_start)[parcel_of_part]
    line_offsets = np.zeros(n_parts + 1, np.int64)
    np.cumsum(rows, out=line_offsets[1:])
    stride = width + 1

    upward = y0 < y1
    low_x, low_y = np.where(upward, x0, x1), np.where(upward, y0, y1)
    run_x, run_y = np.where(upward, x1, x0) - low_x, np.where(upward, y1, y0) - low_y
    y_start, y_stop = frame.y_start[parcel], frame.y_stop[parcel]
    top = _first_line(low_y, y_start, y_stop)
    crossed = np.maximum(_first_line(np.where(upward, y1, y0), y_start, y_stop) - top, 0)

    which = np.repeat(np.arange(len(edge)), crossed)
    first = np.cumsum(crossed) - crossed
    line = np.arange(len(which)) - first[which] + top[which]
    position = (line + 0.5 - low_y[which]) * run_x[which] / run_y[which] + low_x[which]
    owner = parcel[which]
    column = _column(position, frame.x_start[owner], frame.x_stop[owner]) + frame.column[owner]
    number = line_offsets[part[which]] + line - y_start[which]
    key = np.sort(number * stride + column)

    number, left = np.divmod(key[0::2], stride)
    right = key[1::2] - number * stride
    part_of_run = np.searchsorted(line_offsets, number, side="right") - 1
    owner = parcel_of_part[part_of_run]
    row = number - line_offsets[part_of_run] + frame.y_start[owner] + frame.row[owner]

    flat = np.flatnonzero(
        (y0 == y1) & (x0 > x1) & (np.floor(y0) + 0.5 == y0) & (y0 > y_start) & (y0 < y_stop)
    )
    flat_owner = parcel[flat]
    limits = frame.x_start[flat_owner], frame.x_stop[flat_owner]
    owner = np.concatenate((owner, flat_owner))
    row = np.concatenate((row, np.floor(y0[flat]).astype(np.int64) + frame.row[flat_owner]))
    left = np.concatenate((left, _column(x1[flat], *limits) + frame.column[flat_owner]))
    right = np.concatenate((right, _column(x0[flat], *limits) + frame.column[flat_owner]))
    return _unite(owner, row, left, right, width, height)


def _first_line(y: np.ndarray, start: np.ndarray, stop: np.ndarray) -> np.ndarray:
    """Return the first row of start..stop whose centre is not above y (stop when there is none)."""
    return np.minimum(np.maximum(np.ceil(y - 0.5), start), stop).astype(np.int64)


def _column(x: np.ndarray, start: np.ndarray, stop: np.ndarray) -> np.ndarray:
    """Round to the pixel boundary as GDAL does, kept within the window."""
    return np.minimum(np.maximum(np.floor(x + 0.5), start), stop).astype(np.int64)


def _unite(
    owner: np.ndarray, row: np.ndarray, left: np.ndarray, right: np.ndarray, width: int, height: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Sort the runs left..right - 1 and merge those that overlap or touch: (parcel, flat start, length)."""
    stride = width + 1  # the spare column keeps a run that ends a row apart from the one that begins the next
    base = (owner * height + row) * stride
    begin, end = base + left, base + right
    kept = end > begin
    begin, end = begin[kept], end[kept]
    if (begin[1:] < begin[:-1]).any():
        order = np.argsort(begin, kind="stable")
        begin, end = begin[order], end[order]
    reach = np.maximum.accumulate(end)
    fresh = np.ones(len(begin), bool)
    fresh[1:] = begin[1:] > reach[:-1]
    begin = begin[fresh]
    last = np.append(np.flatnonzero(fresh)[1:], len(fresh)) - 1 if len(fresh) else np.empty(0, np.int64)
    length = reach[last] - begin
    line, column = np.divmod(begin, stride)
    owner, row = np.divmod(line, height)
    return owner, row * width + column, length


def touching(polygons: Polygons, grid: Grid) -> np.ndarray:
    """Tell for each parcel whether its outline meets the rectangle of the raster: bool[n].

    A parcel that encloses the whole raster counts as False here, and has every pixel of it in its spans.
    """
    result = np.zeros(len(polygons), bool)
    for first, last in _chunks(polygons, grid):
        result[first:last] = _touching(trace(polygons.take(first, last), grid), grid)
    return result


def _touching(outlines: Outlines, grid: Grid) -> np.ndarray:
    frame = outlines.windows
    vertices = np.diff(outlines.ring_offsets[outlines.part_offsets[outlines.parcel_offsets]])
    owner = np.repeat(np.arange(len(vertices)), vertices)
    begin = np.ones(len(outlines.x), bool)
    begin[outlines.ring_offsets[1:] - 1] = False
    edge = np.flatnonzero(begin)
    owner = owner[edge]
    # Liang-Barsky: the share of each edge that is inside all four borders of the raster.
    enter, leave = np.zeros(len(edge)), np.ones(len(edge))
    for values, shift, size in (
        (outlines.x, frame.column, grid.width),
        (outlines.y, frame.row, grid.height),
    ):
        origin = values[edge] + shift[owner]
        step = values[edge + 1] - values[edge]
        moving = step != 0.0
        pace = np.where(moving, step, 1.0)
        at_zero, at_size = -origin / pace, (size - origin) / pace
        enter = np.where(moving, np.maximum(enter, np.minimum(at_zero, at_size)), enter)
        leave = np.where(moving, np.minimum(leave, np.maximum(at_zero, at_size)), leave)
        leave = np.where(~moving & ((origin < 0.0) | (origin > size)), -1.0, leave)
    return np.bincount(owner[enter <= leave], minlength=len(vertices)) > 0
