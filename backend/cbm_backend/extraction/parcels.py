"""The parcels of a dataset on the grids of scenes: listed from the database, their spans from the cache."""

from __future__ import annotations

import hashlib
import io
import json
from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
import pyproj
import shapely
from psycopg2 import sql
from pyproj import Transformer
from pyproj.exceptions import ProjError

from cbm_backend.db.connection import Connection, transaction
from cbm_backend.db.registry import Dataset
from cbm_backend.errors import InputError, Unavailable
from cbm_backend.extraction import placing
from cbm_backend.extraction.model import OnGrid
from cbm_backend.extraction.rule import COVERAGE, Rule
from cbm_backend.extraction.spans_cache import SpansCache, gather
from cbm_backend.extraction.spans_file import DIGEST
from qgis_cbm.analysis.polygons import Polygons
from qgis_cbm.analysis.spans import Grid, Spans

_GRIDS = 8
_TRIES = 3
# Raised when the same parcels on the same grid would give other pixels than before.
_METHOD = 1

# psycopg2 copies into files: a row of COPY's binary form has a fixed length here.
_LIST = """copy (
    select ogc_fid, cbm_version, substring(sha256(ST_AsBinary(wkb_geometry)) from 1 for {size}), {small}
    from {parcels} where {inside} and cbm_version <= {version} order by ogc_fid
) to stdout (format binary)"""
_ROW = np.dtype(
    [("fields", ">i2"), ("l0", ">i4"), ("pid", ">i4"), ("l1", ">i4"), ("version", ">i4"),
     ("l2", ">i4"), ("digest", "u1", DIGEST), ("l3", ">i4"), ("small", "?")]
)  # fmt: skip
_BEFORE, _BEHIND = 19, 2  # bytes of COPY's header and trailer


@dataclass(frozen=True, eq=False)
class _Listed:
    """Parcels by ascending pid int32[n]: version int32[n], digest uint8[n, 16], small bool[n]."""

    pids: np.ndarray
    versions: np.ndarray
    digests: np.ndarray
    small: np.ndarray


class ParcelsOnGrids:
    """Hands out the parcels that a grid can hold, converted by `threads` threads.

    One per worker; keeps the last few grids.
    """

    def __init__(
        self, connection: Connection, dataset: Dataset, cache: SpansCache, rule: Rule, threads: int = 1
    ):
        self._connection = connection
        self._dataset = dataset
        self._cache = cache
        self._rule = rule
        self._threads = threads
        self._recent: OrderedDict[tuple, OnGrid] = OrderedDict()
        self._polygons: tuple[tuple[str, bytes], Polygons] | None = None

    def on(self, grid: Grid, version: int, newer_than: int | None = None) -> OnGrid:
        """The parcels whose bounds touch the grid, by ascending pid.

        version: parcels that got their pid up to this version of the set; newer_than: and after that one.
        """
        key = (grid, version, newer_than)
        if key not in self._recent:
            self._recent[key] = self._make(grid, version, newer_than)
            if len(self._recent) > _GRIDS:
                self._recent.popitem(last=False)
        self._recent.move_to_end(key)
        return self._recent[key]

    def _make(self, grid: Grid, version: int, newer_than: int | None) -> OnGrid:
        try:
            from_parcels = placing.transformer(self._dataset.srid, grid.crs)
        except ProjError as error:
            raise InputError(f"The raster's CRS cannot be used: {error}") from error
        try:
            box = placing.envelope(grid, from_parcels)
        except ProjError:
            box = None

        def build(positions: np.ndarray) -> tuple[Spans, np.ndarray]:
            polygons = self._in_crs(listed, positions, grid.crs, from_parcels)
            return placing.place(polygons, grid, self._rule, self._threads)

        for attempt in range(_TRIES):
            listed = self._list(box, version)
            try:
                # Always of the whole set, so that a few new parcels do not replace a file of many.
                stored = self._cache.get(self._dataset.key, self._key(grid), listed.digests, build)
                break
            except _Changed:
                if attempt == _TRIES - 1:
                    raise Unavailable("The parcels change faster than they can be read.") from None
        spans, outside = stored.spans, stored.outside
        if listed.small.any():
            spans = _emptied(spans, listed.small)
        shapes = None
        if self._rule.weighting == COVERAGE:
            polygons = self._in_crs(listed, np.arange(len(listed.pids)), grid.crs, from_parcels)
            shapes = placing.shapes_of(polygons, grid, self._rule)
            shapes[listed.small] = shapely.MultiPolygon()
        if newer_than is None:
            return OnGrid(listed.pids, spans, outside, listed.small, shapes)
        new = np.flatnonzero(listed.versions > newer_than)
        some = None if shapes is None else shapes[new]
        return OnGrid(listed.pids[new], gather(spans, new), outside[new], listed.small[new], some)

    def _key(self, grid: Grid) -> str:
        return json.dumps([
            _METHOD, self._dataset.srid, pyproj.proj_version_str, grid.crs, grid.transform, grid.width,
            grid.height, self._rule.all_touched, self._rule.buffer, self._rule.weighting,
            shapely.geos_version_string,
        ])  # fmt: skip

    def _list(self, box: tuple[float, float, float, float] | None, version: int) -> _Listed:
        inside: sql.Composable = sql.SQL("true")
        if box is not None:
            corners = sql.SQL(", ").join(map(sql.Literal, (*box, self._dataset.srid)))
            inside = sql.SQL("wkb_geometry && ST_MakeEnvelope({})").format(corners)
        small: sql.Composable = sql.SQL("false")
        if self._rule.min_area:
            small = sql.SQL("ST_Area(ST_Transform(wkb_geometry, 4326)::geography) < {}").format(
                sql.Literal(self._rule.min_area)
            )
        statement = sql.SQL(_LIST).format(
            size=sql.Literal(DIGEST), small=small, parcels=self._dataset.table("parcels"), inside=inside,
            version=sql.Literal(version),
        )  # fmt: skip
        answer = io.BytesIO()
        with transaction(self._connection) as cursor:
            cursor.copy_expert(statement, answer)
        rows = np.frombuffer(answer.getbuffer()[_BEFORE:-_BEHIND], _ROW)
        return _Listed(
            rows["pid"].astype(np.int32),
            rows["version"].astype(np.int32),
            np.ascontiguousarray(rows["digest"]),
            rows["small"].copy(),
        )

    def _in_crs(
        self, listed: _Listed, positions: np.ndarray, crs: str, from_parcels: Transformer | None
    ) -> Polygons:
        """These parcels as polygons in a CRS; the last ones are kept for the grid of another resolution."""
        digests = listed.digests[positions]
        key = (crs, digests.tobytes())
        if self._polygons is None or self._polygons[0] != key:
            wkb = self._geometries(listed.pids[positions], digests)
            self._polygons = key, placing.reprojected(wkb, from_parcels, self._threads)
        return self._polygons[1]

    def _geometries(self, pids: np.ndarray, digests: np.ndarray) -> list[bytes]:
        """WKB of these parcels in this order. Raises `_Changed` unless they have these digests."""
        if not len(pids):
            return []
        query = sql.SQL(
            "select ST_AsBinary(wkb_geometry) from {} p join unnest(%s) with ordinality w (pid, place) "
            "on p.ogc_fid = w.pid order by w.place"
        ).format(self._dataset.table("parcels"))
        with transaction(self._connection) as cursor:
            cursor.execute(query, (pids.tolist(),))
            found = [bytes(row[0]) for row in cursor.fetchall()]
        if b"".join(hashlib.sha256(wkb).digest()[:DIGEST] for wkb in found) != digests.tobytes():
            raise _Changed
        return found


class _Changed(Exception):
    """The parcels were imported anew between two looks at them."""


def _emptied(spans: Spans, parcels: np.ndarray) -> Spans:
    """The spans without the runs of these parcels (bool[n])."""
    counts = np.diff(spans.offsets)
    kept = np.repeat(~parcels, counts)
    offsets = np.zeros(len(parcels) + 1, np.int64)
    np.cumsum(np.where(parcels, 0, counts), out=offsets[1:])
    return Spans(offsets, spans.start[kept], spans.length[kept], spans.width, spans.height)
