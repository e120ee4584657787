"""Fields from a recursive partition of the land: blocks between roads, then fields between ditches."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from cbm_backend.simulate import convex
from cbm_backend.simulate.convex import Cells, Doubles, Ints

# What runs along a cut, with the width that is left free for it (m).
CANAL, ROAD, TRACK, HEDGE, DITCH, BOUNDARY = range(6)
_GAP = np.array([46.0, 17.0, 9.0, 11.0, 5.0, 1.6])


@dataclass(frozen=True)
class Partition:
    """Leaves of the partition (m, before bending) and what separates them.

    `sibling` is the other half of a leaf's last cut, or -1 when that was cut further.
    """

    leaves: Cells
    sibling: Ints
    lines: Doubles
    line_kind: Ints


def partition(
    rng: np.random.Generator, box: tuple[float, float, float, float], mean_area: float
) -> Partition:
    """Cut the land that covers `box` (left, bottom, right, top; m) into fields of about `mean_area` m2.

    Cuts run across the longer side, more crooked for large blocks than for fields; some fields stay strips.
    """
    work = _first_block(rng, box)
    target = np.full(1, mean_area)
    done: list[Cells] = []
    siblings: list[Ints] = []
    lines: list[Doubles] = []
    kinds: list[Ints] = []
    finished, depth = 0, 0
    family = np.full(1, -1)
    while len(work):
        area = work.area()
        ready = area <= target
        done.append(work.take(ready))
        siblings.append(family[ready])
        finished += int(ready.sum())
        work, area, target = work.take(~ready), area[~ready], target[~ready]
        if not len(work):
            break
        kind = _kind(rng, area / mean_area, depth)
        origin, normal = _cut_line(rng, work, area / mean_area)
        lines.append(convex.chord(work, origin, normal))
        kinds.append(kind)
        halves = convex.cut(work, origin, normal, _GAP[kind])
        children = convex.concatenate(list(halves))
        # Larger blocks pass a regional leaning on to their fields; the last cuts vary the field.
        spread = np.where(np.tile(area, 2) > 20 * mean_area, 0.22, 0.34)
        target = np.tile(target, 2) * np.exp(rng.normal(0.0, spread))
        target = np.clip(target, 0.25 * mean_area, 3.5 * mean_area)
        number = np.arange(len(area)) + (depth << 32)
        family = np.tile(number, 2)
        inside = (children.counts >= 3) & _touches(children, box)
        work, target, family = children.take(inside), target[inside], family[inside]
        depth += 1
    leaves = convex.concatenate(done)
    return Partition(leaves, _pairs(np.concatenate(siblings)), np.concatenate(lines), np.concatenate(kinds))


def _first_block(rng: np.random.Generator, box: tuple[float, float, float, float]) -> Cells:
    """A turned rectangle that covers the box: farmland seldom follows the map grid."""
    angle = np.deg2rad(rng.uniform(12.0, 33.0)) * rng.choice([-1.0, 1.0])
    centre = np.array([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2])
    half = np.array([box[2] - box[0], box[3] - box[1]]) / 2 * (abs(np.cos(angle)) + abs(np.sin(angle)))
    corners = np.array([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]]) * half
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return convex.rectangle(centre + corners @ turn)


def _touches(cells: Cells, box: tuple[float, float, float, float]) -> NDArray[np.bool_]:
    low, high = cells.points.min(axis=1), cells.points.max(axis=1)
    touches: NDArray[np.bool_] = (
        (low[:, 0] < box[2]) & (high[:, 0] > box[0]) & (low[:, 1] < box[3]) & (high[:, 1] > box[1])
    )
    return touches


def _kind(rng: np.random.Generator, size: Doubles, depth: int) -> Ints:
    """What runs along the cut, by the size of the block in mean fields; first of all a canal or a road."""
    draw = rng.random(len(size))
    kind = np.where(draw < 0.12, HEDGE, np.where(draw < 0.50, DITCH, BOUNDARY))
    middle = np.where(draw < 0.45, TRACK, np.where(draw < 0.70, HEDGE, DITCH))
    kind = np.where(size > 5, middle, kind)
    kind = np.where(size > 16, ROAD, kind)
    if depth == 0:
        kind = np.where(size > 80, CANAL, ROAD)
    return kind.astype(np.int64)


def _cut_line(rng: np.random.Generator, cells: Cells, size: Doubles) -> tuple[Doubles, Doubles]:
    """(origin, unit normal) of the next cut of each block."""
    _, direction, length = cells.longest_edge()
    breadth = cells.breadth(direction)
    centre = cells.points.sum(axis=1) - cells.points[:, 0] * (cells.points.shape[1] - cells.counts)[:, None]
    centre /= cells.counts[:, None]
    # Fields are often strips: a part of the small blocks is cut lengthwise, unless that makes ribbons.
    lengthwise = (rng.random(len(cells)) < 0.38) & (size < 8) & (length < 2.0 * breadth)
    across = np.stack([-direction[:, 1], direction[:, 0]], axis=1)
    normal = np.where(lengthwise[:, None], across, direction)
    shift = rng.uniform(-0.16, 0.16, len(cells)) * np.where(lengthwise, breadth, length)
    tilt = rng.normal(0.0, 1.0, len(cells)) * np.deg2rad(
        np.where(size > 16, 11.0, np.where(size > 4, 6.0, 3.0))
    )
    turned = np.stack(
        [
            normal[:, 0] * np.cos(tilt) - normal[:, 1] * np.sin(tilt),
            normal[:, 0] * np.sin(tilt) + normal[:, 1] * np.cos(tilt),
        ],
        axis=1,
    )
    return centre + normal * shift[:, None], turned


def _pairs(family: Ints) -> Ints:
    """Index of the leaf with the same last cut, or -1."""
    order = np.argsort(family, kind="stable")
    sibling = np.full(len(family), -1)
    same = family[order][1:] == family[order][:-1]
    first, second = order[:-1][same], order[1:][same]
    sibling[first], sibling[second] = second, first
    return sibling
