"""Many convex polygons at once: cutting them by lines. Padded arrays, no loop over polygons."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

Doubles = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Cells:
    """n convex polygons, counter-clockwise: `points` float64[n, v, 2], padded with the first point."""

    points: Doubles
    counts: Ints

    def __len__(self) -> int:
        return len(self.counts)

    def take(self, chosen: NDArray[np.bool_] | Ints) -> Cells:
        """The polygons at these places."""
        return Cells(self.points[chosen], self.counts[chosen])

    def area(self) -> Doubles:
        """Area of each polygon, in the square of the coordinates' unit."""
        x, y = self.points[..., 0], self.points[..., 1]
        twice: Doubles = (x * np.roll(y, -1, axis=1) - np.roll(x, -1, axis=1) * y).sum(axis=1)
        return twice / 2

    def longest_edge(self) -> tuple[Doubles, Doubles, Doubles]:
        """(start [n, 2], unit direction [n, 2], length [n]) of the longest edge of each polygon."""
        edges = np.roll(self.points, -1, axis=1) - self.points
        length = np.hypot(edges[..., 0], edges[..., 1])
        at = np.arange(len(self)), length.argmax(axis=1)
        longest = np.maximum(length[at], 1e-9)
        return self.points[at], edges[at] / longest[:, None], longest

    def breadth(self, direction: Doubles) -> Doubles:
        """Extent of each polygon across `direction` [n, 2]."""
        across = self.points[..., 1] * direction[:, None, 0] - self.points[..., 0] * direction[:, None, 1]
        breadth: Doubles = across.max(axis=1) - across.min(axis=1)
        return breadth

    def polygons(self) -> NDArray[np.object_]:
        """As shapely polygons."""
        inside = np.arange(self.points.shape[1]) < self.counts[:, None]
        rings = np.repeat(np.arange(len(self)), self.counts)
        return shapely.polygons(shapely.linearrings(self.points[inside], indices=rings))


def rectangle(corners: Doubles) -> Cells:
    """One polygon from its corners [v, 2], counter-clockwise."""
    return Cells(corners[None].astype(np.float64), np.array([len(corners)]))


def concatenate(parts: list[Cells]) -> Cells:
    """All polygons in one array."""
    widest = max(part.points.shape[1] for part in parts)
    points = [
        np.concatenate([p.points, np.repeat(p.points[:, :1], widest - p.points.shape[1], axis=1)], axis=1)
        for p in parts
    ]
    return Cells(np.concatenate(points), np.concatenate([p.counts for p in parts]))


def clip(cells: Cells, origin: Doubles, normal: Doubles, distance: Doubles | float = 0.0) -> Cells:
    """The part of each polygon where (p - origin) . normal >= distance; parts may be empty (count 0)."""
    distance = np.broadcast_to(np.asarray(distance, np.float64), (len(cells),))
    offset = ((cells.points - origin[:, None]) * normal[:, None]).sum(axis=2) - distance[:, None]
    vertices = cells.points.shape[1]
    position = np.arange(vertices)
    valid = position < cells.counts[:, None]
    following = np.where(position + 1 < cells.counts[:, None], position + 1, 0)
    next_offset = np.take_along_axis(offset, following, axis=1)
    next_point = np.take_along_axis(cells.points, following[..., None], axis=1)
    crossing = valid & ((offset >= 0) != (next_offset >= 0))
    span = np.where(crossing, offset - next_offset, 1.0)
    share = np.where(crossing, offset / span, 0.0)[..., None]
    candidates = np.empty((len(cells), 2 * vertices, 2))
    candidates[:, 0::2] = cells.points
    candidates[:, 1::2] = cells.points + share * (next_point - cells.points)
    kept = np.empty((len(cells), 2 * vertices), bool)
    kept[:, 0::2] = valid & (offset >= 0)
    kept[:, 1::2] = crossing
    counts = kept.sum(axis=1)
    counts[counts < 3] = 0
    order = np.argsort(~kept, axis=1, kind="stable")[:, : max(int(counts.max(initial=0)), 3)]
    points = np.take_along_axis(candidates, order[..., None], axis=1)
    padding = np.arange(points.shape[1]) >= counts[:, None]
    points = np.where(padding[..., None], points[:, :1], points)
    return Cells(points, counts)


def cut(cells: Cells, origin: Doubles, normal: Doubles, gap: Doubles) -> tuple[Cells, Cells]:
    """Both sides of the line through `origin` across `normal`, each `gap` / 2 away from it."""
    return clip(cells, origin, normal, gap / 2), clip(cells, origin, -normal, gap / 2)


def chord(cells: Cells, origin: Doubles, normal: Doubles) -> Doubles:
    """The segment [n, 2 points, 2] in which the line through `origin` across `normal` meets each polygon."""
    along = np.stack([-normal[:, 1], normal[:, 0]], axis=1)
    strip = clip(clip(cells, origin, normal, -1e-6), origin, -normal, -1e-6)
    position = ((strip.points - origin[:, None]) * along[:, None]).sum(axis=2)
    ends = np.stack([position.min(axis=1), position.max(axis=1)], axis=1)
    ends[strip.counts == 0] = 0.0
    segment: Doubles = origin[:, None] + ends[..., None] * along[:, None]
    return segment
