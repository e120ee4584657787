"""Many parcels as flat coordinate arrays, read from WKB."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from . import wkb


@dataclass(frozen=True, eq=False)
class Polygons:
    """Polygons and multipolygons of n parcels in one coordinate system.

    coords: float64[v, 2], x and y. ring_offsets: int64[r + 1] into coords. part_offsets: int64[p + 1] into
    the rings, one part per polygon, its outer ring first. parcel_offsets: int64[n + 1] into the parts; a
    parcel without parts is an empty geometry. Rings are closed: their last vertex repeats the first.
    """

    coords: np.ndarray
    ring_offsets: np.ndarray
    part_offsets: np.ndarray
    parcel_offsets: np.ndarray

    def __len__(self) -> int:
        return len(self.parcel_offsets) - 1

    @classmethod
    def from_wkb(cls, geometries: Sequence[bytes]) -> Polygons:
        """Read Polygon and MultiPolygon WKB or EWKB, either byte order, 2D, Z or M (only x and y are kept).

        Raises ValueError naming the position of a geometry that is of another type, cut short, or not finite.
        """
        return cls(*wkb.parse(geometries))

    @property
    def vertex_offsets(self) -> np.ndarray:
        """int64[n + 1]: the coords of parcel i are coords[vertex_offsets[i]:vertex_offsets[i + 1]]."""
        return self.ring_offsets[self.part_offsets[self.parcel_offsets]]

    def bounds(self) -> np.ndarray:
        """Return float64[n, 4]: min x, min y, max x, max y; an empty geometry has +inf, +inf, -inf, -inf.

        Outer rings decide, as in every geometry library: a hole that sticks out (invalid) adds nothing.
        """
        result = np.empty((len(self), 4))
        result[:, :2] = np.inf
        result[:, 2:] = -np.inf
        filled = np.flatnonzero(np.diff(self.parcel_offsets))
        if filled.size:
            rings, parts = self.ring_offsets[:-1], self.parcel_offsets[filled]
            outer = self.part_offsets[:-1]
            low = np.minimum.reduceat(self.coords, rings, axis=0)[outer]
            high = np.maximum.reduceat(self.coords, rings, axis=0)[outer]
            result[filled, :2] = np.minimum.reduceat(low, parts, axis=0)
            result[filled, 2:] = np.maximum.reduceat(high, parts, axis=0)
        return result

    def take(self, first: int, last: int) -> Polygons:
        """Return the parcels first..last - 1 as polygons of their own (coordinates are shared)."""
        parts = self.parcel_offsets[first : last + 1]
        rings = self.part_offsets[parts[0] : parts[-1] + 1]
        vertices = self.ring_offsets[rings[0] : rings[-1] + 1]
        return Polygons(
            coords=self.coords[vertices[0] : vertices[-1]],
            ring_offsets=vertices - vertices[0],
            part_offsets=rings - rings[0],
            parcel_offsets=parts - parts[0],
        )
