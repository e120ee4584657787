"""The parcels of a dataset on the grids of scenes: read, reprojected and scan-converted once per grid."""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import replace

import numpy as np
from psycopg2 import sql
from pyproj import CRS, Transformer
from pyproj.exceptions import ProjError

from cbm_backend.db.connection import Connection, transaction
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError
from cbm_backend.extraction.model import OnGrid
from cbm_backend.kernels import spans as kernel
from qgis_cbm.analysis.spans import Grid, Polygons

_FAR_AWAY = -1e15
_CACHED_GRIDS = 8


class ParcelsOnGrids:
    """Hands out the parcels that a grid can hold. One per run; keeps the last few grids."""

    def __init__(self, connection: Connection, dataset: Dataset):
        self._connection = connection
        self._dataset = dataset
        self._cache: OrderedDict[tuple, OnGrid] = OrderedDict()

    def on(self, grid: Grid, version: int, newer_than: int | None = None) -> OnGrid:
        """The parcels whose bounds touch the grid, by ascending pid.

        version: parcels that got their pid up to this version of the set; newer_than: and after that one.
        Vertices are reprojected one by one (no densification), as the reference statistics are.
        """
        key = (grid, version, newer_than)
        if key not in self._cache:
            self._cache[key] = self._make(grid, version, newer_than)
            if len(self._cache) > _CACHED_GRIDS:
                self._cache.popitem(last=False)
        self._cache.move_to_end(key)
        return self._cache[key]

    def _make(self, grid: Grid, version: int, newer_than: int | None) -> OnGrid:
        try:
            from_parcels = _transformer(self._dataset.srid, grid.crs)
        except ProjError as error:
            raise InputError(f"The raster's CRS cannot be used: {error}") from error
        pids, geometries = self._read(_envelope(grid, from_parcels), version, newer_than)
        polygons = Polygons.from_wkb(geometries)
        if from_parcels is not None:
            x, y = from_parcels.transform(polygons.coords[:, 0], polygons.coords[:, 1])
            coords = np.column_stack([x, y])
            # Where the projection ends, a parcel is simply not on this grid.
            coords[~np.isfinite(coords).all(axis=1)] = _FAR_AWAY
            polygons = replace(polygons, coords=coords)
        return OnGrid(pids, kernel.build(polygons, grid), _outside(polygons.bounds(), grid))

    def _read(
        self, envelope: tuple[float, float, float, float] | None, version: int, newer_than: int | None
    ) -> tuple[np.ndarray, list[bytes]]:
        query = sql.SQL(
            """select ogc_fid, ST_AsBinary(wkb_geometry) from {}
               where (%(west)s::float8 is null
                      or wkb_geometry && ST_MakeEnvelope(%(west)s, %(south)s, %(east)s, %(north)s, %(srid)s))
                 and cbm_version <= %(version)s
                 and (%(newer)s::int is null or cbm_version > %(newer)s)
               order by ogc_fid"""
        ).format(self._dataset.table("parcels"))
        west, south, east, north = envelope or (None, None, None, None)
        values = {"west": west, "south": south, "east": east, "north": north,
                  "srid": self._dataset.srid, "version": version, "newer": newer_than}  # fmt: skip
        with transaction(self._connection) as cursor:
            cursor.execute(query, values)
            rows = cursor.fetchall()
        pids = np.fromiter((row[0] for row in rows), np.int32, len(rows))
        return pids, [bytes(row[1]) for row in rows]


def corners(grid: Grid) -> tuple[float, float, float, float]:
    """(min x, min y, max x, max y) of the grid, in its CRS."""
    a, b, c, d, e, f = grid.transform
    points = [(a * u + b * v + c, d * u + e * v + f) for u in (0, grid.width) for v in (0, grid.height)]
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _transformer(srid: int, crs: str) -> Transformer | None:
    """From the parcels' CRS to the grid's, x before y; None when they are the same."""
    source, target = CRS.from_epsg(srid), CRS.from_user_input(crs)
    if source.equals(target, ignore_axis_order=True):
        return None
    return Transformer.from_crs(source, target, always_xy=True)


def _envelope(grid: Grid, from_parcels: Transformer | None) -> tuple[float, float, float, float] | None:
    """A rectangle in the parcels' CRS that holds the grid with a margin; None when it has no such image."""
    west, south, east, north = corners(grid)
    margin = 2 * max(map(abs, (grid.transform[0], grid.transform[1], grid.transform[3], grid.transform[4])))
    box = (west - margin, south - margin, east + margin, north + margin)
    if from_parcels is None:
        return box
    try:
        image = from_parcels.transform_bounds(*box, densify_pts=41, direction="INVERSE", errcheck=True)
    except ProjError:
        return None
    # A box over the antimeridian comes back with west > east.
    return image if all(map(math.isfinite, image)) and image[0] <= image[2] else None


def _outside(bounds: np.ndarray, grid: Grid) -> np.ndarray:
    west, south, east, north = corners(grid)
    return (bounds[:, 0] >= east) | (bounds[:, 2] <= west) | (bounds[:, 1] >= north) | (bounds[:, 3] <= south)
