"""How many parcels a dataset has, its commonest crops and some ids, read once per imported parcel set."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass

import psycopg2
from psycopg2 import sql

from cbm_backend.api.pool import Pool
from cbm_backend.db.registry import Dataset

EXAMPLES = 5
CROPS = 24
_LOG = logging.getLogger("cbm_backend.api")

_SUMMARY = """
    select (select count(*) from {parcels}),
           array(select {id}::text from {parcels} where {id} is not null order by ogc_fid limit %s),
           array(select {crop}::text from {parcels} where {crop}::text <> ''
                 group by 1 order by count(*) desc, 1 limit %s)
"""


@dataclass(frozen=True)
class Parcels:
    """The number of parcels, the ids of the first few, the crops most of them have."""

    count: int
    examples: tuple[str, ...]
    crops: tuple[str, ...] = ()


class ParcelSummaries:
    """Remembers the summary of each dataset until its parcels change."""

    def __init__(self, pool: Pool):
        self._pool = pool
        self._lock = threading.Lock()
        self._known: dict[int, tuple[tuple[str, int], Parcels]] = {}

    def of(self, dataset: Dataset) -> Parcels:
        """The summary of the current parcels; an unreadable table counts as empty."""
        version = (dataset.tables.get("parcels", ""), dataset.parcels_version)
        with self._lock:
            known = self._known.get(dataset.id)
        if known and known[0] == version:
            return known[1]
        try:
            summary = self._read(dataset)
        except psycopg2.Error as error:
            _LOG.error("parcels of %s: %s", dataset.key, str(error).strip().partition("\n")[0])
            return Parcels(0, ())
        with self._lock:
            self._known[dataset.id] = (version, summary)
        return summary

    def _read(self, dataset: Dataset) -> Parcels:
        query = sql.SQL(_SUMMARY).format(
            parcels=dataset.table("parcels"),
            id=sql.Identifier(dataset.parcel_id),
            crop=sql.Identifier(dataset.crop_name),
        )
        count, examples, crops = self._pool.fetch(query, (EXAMPLES, CROPS)).rows[0]
        return Parcels(count, tuple(examples), tuple(crops))
