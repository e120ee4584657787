"""Where the parcels lie that were seen before: a click finds them again while their source is away. Pure."""

from __future__ import annotations

import json
import threading
from typing import Callable

from qgis_cbm.analysis.places import cell_at, cells_of
from qgis_cbm.client.disk_cache import DiskCache
from qgis_cbm.client.protocol import DatasetKey, Parcel

Project = Callable[[int, float, float], "tuple[float, float]"]
"""EPSG code, longitude, latitude -> x and y there. Raises ValueError."""


class SeenPlaces:
    """A list of parcel ids for each square kilometre in which one was seen.

    place: who asks where, as `CachedClient` has it.
    """

    def __init__(self, cache: DiskCache, place: str, project: Project):
        self._cache, self._place, self._project = cache, place, project
        self._lock = threading.Lock()

    def note(self, key: DatasetKey, parcel: Parcel) -> None:
        """Remember where a parcel lies."""
        cells = [f"{column},{row}" for column, row in cells_of(parcel.geometry)]
        with self._lock:
            for where in (*cells, "systems"):
                what = parcel.pid if where != "systems" else str(parcel.srid)
                known = self._list(key, where)
                if what not in known:
                    content = json.dumps([*known, what]).encode("utf-8")
                    self._cache.put(content, self._place, key.name, "seen", where)

    def at(self, key: DatasetKey, lon: float, lat: float) -> list[tuple[str, float, float]]:
        """Return parcels that may lie at a place (EPSG:4326 degrees), and the place in their coordinates."""
        found = []
        for srid in self._list(key, "systems"):
            try:
                x, y = self._project(int(srid), lon, lat)
            except ValueError:
                continue
            column, row = cell_at(x, y)
            found += [(pid, x, y) for pid in self._list(key, f"{column},{row}")]
        return found

    def _list(self, key: DatasetKey, where: str) -> list[str]:
        content = self._cache.get(self._place, key.name, "seen", where)
        try:
            found = json.loads(content) if content else []
        except ValueError:
            return []
        return [str(value) for value in found] if isinstance(found, list) else []
