"""The dataset registry in memory, a few seconds old at most: new datasets appear without a restart."""

from __future__ import annotations

import threading
import time

from cbm_backend.api.dataset_lookup import Snapshot
from cbm_backend.api.pool import Pool
from cbm_backend.db import registry

_RELATIONS = """
    select n.nspname || '.' || c.relname
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition and n.nspname = any(%s)
"""


class RegistryCache:
    """Reads the registry through the pool when the copy is too old."""

    def __init__(self, pool: Pool, max_age_s: float):
        self._pool = pool
        self._max_age_s = max_age_s
        self._lock = threading.Lock()
        self._read_at = float("-inf")
        self._snapshot = Snapshot({}, frozenset())

    def snapshot(self) -> Snapshot:
        """The registry as it was at most `max_age_s` seconds ago. Raises `Unavailable` without a database."""
        if time.monotonic() - self._read_at < self._max_age_s:
            return self._snapshot
        with self._lock:
            if time.monotonic() - self._read_at >= self._max_age_s:
                self._snapshot = self._read()
                self._read_at = time.monotonic()
            return self._snapshot

    def _read(self) -> Snapshot:
        datasets = self._pool.use(registry.list_datasets)
        schemas = {name.split(".", 1)[0] for d in datasets for name in d.tables.values() if "." in name}
        relations = self._pool.fetch(_RELATIONS, (sorted(schemas | {"public"}),)).rows
        return Snapshot({(d.aoi, d.year, d.ptype): d for d in datasets}, frozenset(r[0] for r in relations))
