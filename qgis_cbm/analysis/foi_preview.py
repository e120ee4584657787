"""What one FOI looks like on the class raster: the classes of its pixels and the outlines of its clusters."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .foi_classes import Classes
from .foi_clusters import roots, segments
from .foi_raster import ClassImage
from .grid import Grid
from .spans import Spans

OUTSIDE, NODATA, UNLISTED = -1, -2, -3
Point = tuple[int, int]


@dataclass(frozen=True, eq=False)
class Outline:
    """A cluster: class value, pixels, and its rings as closed float64[v, 2] in the CRS of the raster."""

    value: int
    size: int
    rings: tuple[np.ndarray, ...]


@dataclass(frozen=True, eq=False)
class Preview:
    """The window of pixels around a FOI whose first pixel is (row, column) of the raster.

    classes: int32[h, w], position in the class list, or OUTSIDE, NODATA, UNLISTED. labels: int32[h, w],
    number of the cluster in `clusters` + 1, 0 elsewhere.
    """

    row: int
    column: int
    classes: np.ndarray
    labels: np.ndarray
    clusters: tuple[Outline, ...]


def preview(
    image: ClassImage,
    spans: Spans,
    foi: int,
    grid: Grid,
    classes: Classes,
    *,
    connectivity: int = 8,
    threshold: int = 20,
) -> Preview | None:
    """Draw one FOI; None when it has no pixel. Clusters as in `foi_clusters.label`, in the same order."""
    mine = spans.take(foi, foi + 1)
    if not len(mine.start):
        return None
    row, column = np.divmod(mine.start, spans.width)
    top, left = int(row.min()), int(column.min())
    shape = int(row.max()) - top + 1, int((column + mine.length).max()) - left
    kinds, labels = np.full(shape, OUTSIDE, np.int32), np.zeros(shape, np.int32)
    column_of = classes.columns(image)
    meaning = np.arange(len(classes) + 2, dtype=np.int32)
    meaning[len(classes) :] = UNLISTED, NODATA
    for start, length in zip(mine.start.tolist(), mine.length.tolist()):
        y, x = divmod(start, spans.width)
        codes = image.codes[y, x : x + length]
        kinds[y - top, x - left : x - left + length] = meaning[column_of[codes]]

    owner, kind, start_of, size_of = segments(image, mine, column_of, len(classes))
    root = roots(owner, kind, start_of, size_of, mine, connectivity)
    size = np.bincount(root, weights=size_of, minlength=len(root)).astype(np.int64)
    heads = np.flatnonzero((root == np.arange(len(root))) & (size > threshold))
    heads = heads[np.lexsort((start_of[heads], -size[heads], kind[heads]))]
    number = np.zeros(len(root), np.int32)
    number[heads] = np.arange(1, len(heads) + 1)
    for start, length, label in zip(start_of.tolist(), size_of.tolist(), number[root].tolist()):
        y, x = divmod(start, spans.width)
        labels[y - top, x - left : x - left + length] = label
    clusters = tuple(
        Outline(
            classes.values[kind[head]],
            int(size[head]),
            tuple(_on_map(ring, top, left, grid) for ring in rings(labels == place)),
        )
        for place, head in enumerate(heads, start=1)
    )
    return Preview(top, left, kinds, labels, clusters)


def rings(mask: np.ndarray) -> list[np.ndarray]:
    """The borders of the true pixels as closed rings of pixel corners int64[v, 2] (column, row).

    The pixels lie to the right of the way, so outer rings run clockwise on the screen. Where pixels meet in a
    corner only, the ring turns back along its own pixel: it touches itself there and never crosses.
    """
    padded = np.pad(mask.astype(np.int8), 1)
    ways: dict[Point, list[Point]] = {}
    down, right = np.diff(padded, axis=0), np.diff(padded, axis=1)
    for y, x in zip(*(index.tolist() for index in np.nonzero(down[:, 1:-1]))):
        edge = ((x, y), (x + 1, y)) if down[y, x + 1] > 0 else ((x + 1, y), (x, y))
        ways.setdefault(edge[0], []).append(edge[1])
    for y, x in zip(*(index.tolist() for index in np.nonzero(right[1:-1]))):
        edge = ((x, y + 1), (x, y)) if right[y + 1, x] > 0 else ((x, y), (x, y + 1))
        ways.setdefault(edge[0], []).append(edge[1])
    found = []
    while ways:
        first = next(iter(ways))
        ring, at = [first], first
        while len(ring) == 1 or at != first:
            choices = ways[at]
            step = choices[0] if len(ring) == 1 else _rightmost(ring[-2], at, choices)
            choices.remove(step)
            if not choices:
                del ways[at]
            at = step
            ring.append(at)
        found.append(_corners(np.array(ring, np.int64)))
    return found


def _rightmost(before: Point, at: Point, choices: list[Point]) -> Point:
    """The way that turns furthest to the right on the screen."""

    def turn(to: Point) -> int:
        return (at[0] - before[0]) * (to[1] - at[1]) - (at[1] - before[1]) * (to[0] - at[0])

    return max(choices, key=turn)


def _corners(ring: np.ndarray) -> np.ndarray:
    """The ring without the points in the middle of straight lines."""
    step = np.diff(ring, axis=0)
    turns = np.any(step != np.roll(step, 1, axis=0), axis=1)
    kept = ring[:-1][turns]
    return np.concatenate((kept, kept[:1]))


def _on_map(ring: np.ndarray, top: int, left: int, grid: Grid) -> np.ndarray:
    a, b, c, d, e, f = grid.transform
    column, row = ring[:, 0] + left, ring[:, 1] + top
    return np.column_stack((a * column + b * row + c, d * column + e * row + f))
