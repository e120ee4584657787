"""The dataset registry in memory, at most two seconds old: new datasets appear without a restart."""

from __future__ import annotations

import threading
import time

from cbm_backend.api.dataset_lookup import Snapshot
from cbm_backend.api.pool import Pool
from cbm_backend.db import registry

MAX_AGE_S = 2.0

_RELATIONS = """
    select n.nspname || '.' || c.relname
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition and n.nspname = any(%s)
"""


class RegistryCache:
    """Reads the registry through the pool when the copy is too old."""

    def __init__(self, pool: Pool):
        self._pool = pool
        self._lock = threading.Lock()
        self._read_at = float("-inf")
        self._snapshot = Snapshot({}, frozenset())

    def snapshot(self) -> Snapshot:
        """The registry as it was at most `MAX_AGE_S` ago. Raises `Unavailable` without a database."""
        if time.monotonic() - self._read_at < MAX_AGE_S:
            return self._snapshot
        with self._lock:
            if time.monotonic() - self._read_at >= MAX_AGE_S:
                self._snapshot = self._read()
                self._read_at = time.monotonic()
            return self._snapshot

    def _read(self) -> Snapshot:
        datasets = self._pool.use(registry.list_datasets)
        schemas = {name.split(".", 1)[0] for d in datasets for name in d.tables.values() if "." in name}
        relations = self._pool.fetch(_RELATIONS, (sorted(schemas | {"public"}),)).rows
        return Snapshot({(d.aoi, d.year, d.ptype): d for d in datasets}, frozenset(r[0] for r in relations))
