"""What becomes of the leaves of the partition: fields with yards and ponds, woods, water, villages."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from cbm_backend.simulate import convex
from cbm_backend.simulate.convex import Cells, Doubles, Ints
from cbm_backend.simulate.cover import Cover
from cbm_backend.simulate.noise import periodic
from cbm_backend.simulate.partition import Partition

Flags = NDArray[np.bool_]
Shapes = NDArray[np.object_]


@dataclass(frozen=True)
class Carving:
    """Ground units in painting order and declared parcels, not yet bent."""

    unit_geometry: Shapes
    unit_cover: NDArray[np.int8]
    unit_parcel: Ints
    unit_part: NDArray[np.int8]
    parcel_geometry: Shapes
    parcel_kind: list[str]


@dataclass(frozen=True)
class _Counts:
    """How many parcels of each special kind a landscape of n parcels gets."""

    slivers: int
    tiny: int
    multiparts: int
    overlaps: int
    holes: int
    outside: int

    @classmethod
    def of(cls, parcels: int) -> _Counts:
        def share(part: float, least: int) -> int:
            return max(round(part * parcels), least) if parcels >= 12 else 0

        return cls(share(0.012, 2), share(0.004, 1), share(0.02, 1), share(0.025, 2), share(0.03, 2),
                   round(0.004 * parcels))  # fmt: skip

    @property
    def leaves(self) -> int:
        """Leaves needed beside one per parcel (a sliver or tiny parcel lies in another's leaf)."""
        return self.multiparts - self.slivers - self.tiny


def carve(
    rng: np.random.Generator, parts: Partition, box: tuple[float, float, float, float], count: int
) -> Carving | None:
    """Give every leaf its use so that exactly `count` parcels are declared; None when leaves are too few."""
    counts = _Counts.of(count)
    leaves = parts.leaves
    use, declared = _uses(rng, leaves, box, count + counts.leaves - counts.outside, counts.outside)
    if declared is None:
        return None
    area = leaves.area()
    free = declared & (area > 4000.0)
    split = _draw(rng, free & (area > 0.5 * np.median(area)), round(0.09 * count))
    free &= ~split
    pairs = _multiparts(rng, free, parts.sibling, counts.multiparts)
    if len(pairs) < counts.multiparts:
        return None
    free[pairs.ravel()] = False
    hosts = {}
    for name, number in (("sliver", counts.slivers), ("tiny", counts.tiny), ("hole", counts.holes),
                         ("overlap", counts.overlaps)):  # fmt: skip
        hosts[name] = np.flatnonzero(_draw(rng, free, number))
        if len(hosts[name]) < number:
            return None
        free[hosts[name]] = False
    yards = np.flatnonzero(_draw(rng, free | (use == Cover.FIELD) & ~declared, round(0.10 * count)))
    return _lay_out(rng, leaves, use, declared, split, pairs, hosts, yards)


def _draw(rng: np.random.Generator, candidates: Flags, number: int) -> Flags:
    """Mark `number` of the candidates at random (fewer when there are fewer)."""
    index = np.flatnonzero(candidates)
    chosen = np.zeros(len(candidates), bool)
    chosen[rng.permutation(index)[:number]] = True
    return chosen


def _uses(
    rng: np.random.Generator, leaves: Cells, box: tuple[float, float, float, float], inside: int, outside: int
) -> tuple[Ints, Flags | None]:
    """(use of each leaf, which are declared); woods and villages lie in clusters."""
    centre = leaves.points.mean(axis=1)
    area = leaves.area()
    use = np.full(len(leaves), Cover.FIELD)
    wooded = _at(periodic(rng, 256, 120.0, 1800.0, 1.6), centre)
    use[wooded > np.quantile(wooded, 0.875)] = Cover.WOOD
    use[(use == Cover.WOOD) & (_at(periodic(rng, 256, 120.0, 900.0, 2.0), centre) > 0.5)] = Cover.CONIFER
    village = _at(periodic(rng, 256, 120.0, 900.0, 1.5), centre)
    use[(village > np.quantile(village, 0.975)) & (use == Cover.FIELD)] = Cover.BUILT
    draw = rng.random(len(leaves))
    use[(draw < 0.012) & (use == Cover.FIELD)] = Cover.HEATH
    use[(draw > 0.992) & (use == Cover.FIELD)] = Cover.WATER
    within = ((centre > np.array(box[:2])) & (centre < np.array(box[2:]))).all(axis=1)
    candidates = np.flatnonzero((use == Cover.FIELD) & within & (area > 900.0))
    # Half of the margin is as far as bending moves things: these leaves stay outside the image.
    beyond = ((centre < np.array(box[:2]) - 230.0) | (centre > np.array(box[2:]) + 230.0)).any(axis=1)
    far = np.flatnonzero((use == Cover.FIELD) & beyond)
    if len(candidates) < 1.03 * inside or len(far) < outside:
        return use, None
    declared = np.zeros(len(leaves), bool)
    declared[rng.permutation(candidates)[:inside]] = True
    declared[rng.permutation(far)[:outside]] = True
    # Too many leaves: what nobody declares is mostly nature, not farmland without a farmer.
    spare = (use == Cover.FIELD) & within & ~declared
    use[spare & (rng.random(len(leaves)) < 0.6)] = Cover.HEATH
    return use, declared


def _at(field: NDArray[np.float32], points: Doubles) -> NDArray[np.float32]:
    cell = np.floor(points / 120.0).astype(np.int64) % field.shape[0]
    values: NDArray[np.float32] = field[cell[:, 1], cell[:, 0]]
    return values


def _multiparts(rng: np.random.Generator, free: Flags, sibling: Ints, number: int) -> Ints:
    """[number, 2] pairs of neighbouring leaves that are declared as one parcel."""
    index = np.flatnonzero(free & (sibling > np.arange(len(sibling))))
    index = index[free[sibling[index]]]
    chosen = rng.permutation(index)[:number]
    return np.stack([chosen, sibling[chosen]], axis=1)


def _lay_out(
    rng: np.random.Generator,
    leaves: Cells,
    use: Ints,
    declared: Flags,
    split: Flags,
    pairs: Ints,
    hosts: dict[str, Ints],
    yards: Ints,
) -> Carving:
    """Cut yards, ponds, margins and tiny plots out of their fields and number units and parcels."""
    whole = leaves.polygons()
    corner = _corner(
        leaves.take(yards), rng.uniform(38.0, 85.0, len(yards)), rng.uniform(38.0, 70.0, len(yards))
    )
    yard = corner.polygons()
    pond = _blobs(rng, leaves.take(hosts["hole"]))
    sliver = _corner(
        leaves.take(hosts["sliver"]), rng.uniform(2.5, 6.0, len(hosts["sliver"])), np.inf
    ).polygons()
    size = rng.uniform(4.0, 8.0, len(hosts["tiny"]))
    tiny = _corner(leaves.take(hosts["tiny"]), size, size).polygons()
    cut_out = (
        (yards, shapely.buffer(yard, 2.0)),
        (hosts["hole"], pond),
        (hosts["sliver"], sliver),
        (hosts["tiny"], tiny),
    )
    halves = _halves(rng, leaves.take(split))
    for at, shape in cut_out:
        whole[at] = shapely.difference(whole[at], shape)
    parcel = np.full(len(leaves), -1)
    parcel[declared] = 0
    parcel[pairs[:, 1]] = -1
    own = np.flatnonzero(parcel == 0)
    parcel[own] = np.arange(len(own))
    parcel[pairs[:, 1]] = parcel[pairs[:, 0]]
    shapes = whole[own].copy()
    kind = np.full(len(own), "plain", object)
    first = parcel[pairs[:, 0]]
    shapes[first] = shapely.union(whole[pairs[:, 0]], whole[pairs[:, 1]])
    kind[first] = "multipart"
    kind[parcel[hosts["hole"]]] = "hole"
    drawn = parcel[hosts["overlap"]]
    shapes[drawn] = shapely.buffer(shapes[drawn], rng.uniform(4.0, 10.0, len(drawn)), join_style="mitre")
    kind[drawn] = "overlap"
    extra = np.concatenate([sliver, tiny])
    extra_kind = ["sliver"] * len(sliver) + ["tiny"] * len(tiny)
    # Painting order: leaves (unsplit, then halves), slivers and tiny plots, yards, ponds and tree clumps.
    kept = ~split
    clump = np.where(rng.random(len(pond)) < 0.5, Cover.WATER, Cover.WOOD)
    twice = np.tile(np.flatnonzero(split), 2)
    covers = [use[kept], use[twice], np.full(len(extra), Cover.FIELD), np.full(len(yard), Cover.YARD), clump]
    nobody = np.full(len(yard) + len(pond), -1)
    belongs = [parcel[kept], parcel[twice], len(own) + np.arange(len(extra)), nobody]
    number = int(split.sum())
    part = [np.zeros(int(kept.sum()) + number), np.ones(number), np.zeros(len(extra) + len(yard) + len(pond))]
    return Carving(
        unit_geometry=np.concatenate([whole[kept], *halves, extra, yard, pond]),
        unit_cover=np.concatenate(covers).astype(np.int8),
        unit_parcel=np.concatenate(belongs).astype(np.int64),
        unit_part=np.concatenate(part).astype(np.int8),
        parcel_geometry=np.concatenate([shapes, extra]),
        parcel_kind=[*kind, *extra_kind],
    )


def _corner(cells: Cells, depth: Doubles, length: Doubles | float) -> Cells:
    """The strip of `depth` along the longest edge of each polygon, at most `length` from the edge's start."""
    if not len(cells):
        return cells
    start, direction, _ = cells.longest_edge()
    across = np.stack([-direction[:, 1], direction[:, 0]], axis=1)
    strip = convex.clip(cells, start, -across, -depth)
    return strip if np.isscalar(length) else convex.clip(strip, start, -direction, -np.asarray(length))


def _halves(rng: np.random.Generator, cells: Cells) -> tuple[Shapes, Shapes]:
    """Each polygon in two parts across its longest edge: 25 to 60 per cent of the edge in the first."""
    if not len(cells):
        nothing: Shapes = np.empty(0, object)
        return nothing, nothing
    start, direction, length = cells.longest_edge()
    origin = start + direction * (length * rng.uniform(0.25, 0.6, len(cells)))[:, None]
    first, second = convex.cut(cells, origin, -direction, np.zeros(len(cells)))
    return first.polygons(), second.polygons()


def _blobs(rng: np.random.Generator, cells: Cells) -> Shapes:
    """A pond or clump of trees in the middle of each polygon, at most a quarter of its breadth in radius."""
    if not len(cells):
        return np.empty(0, object)
    _, direction, _ = cells.longest_edge()
    radius = np.minimum(rng.uniform(12.0, 34.0, len(cells)), cells.breadth(direction) / 4)
    angle = np.linspace(0.0, 2 * np.pi, 18, endpoint=False)
    wobble = 1 + 0.22 * np.sin(2 * angle + rng.uniform(0, 6.3, (len(cells), 1)))
    wobble = wobble + 0.12 * np.sin(3 * angle + rng.uniform(0, 6.3, (len(cells), 1)))
    inside = np.arange(cells.points.shape[1]) < cells.counts[:, None]
    centre = (cells.points * inside[..., None]).sum(axis=1) / cells.counts[:, None]
    ring = np.stack([np.cos(angle), np.sin(angle)], axis=1)[None] * (wobble * radius[:, None])[..., None]
    return shapely.polygons(centre[:, None] + ring)
