"""Which datasets of a database a login may read, and what it may do with them."""

from __future__ import annotations

from typing import Callable

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client import direct_sql as statements
from qgis_cbm.client.direct_rows import base_maps_of
from qgis_cbm.client.errors import NotOffered, NotOurServer, UnknownDataset
from qgis_cbm.client.protocol import BaseMap, DatasetInfo, DatasetKey
from qgis_cbm.client.registered import BASE_MAPS, CROPS, EXAMPLES, REGISTRY, RIGHTS, Registered, Rights

# Counting more than this would keep the user waiting: the planner's estimate has to do.
_COUNTED = 200_000


class Registry:
    """Reads the registry when what is asked is not known; `where`: how the user knows the database."""

    def __init__(self, where: str):
        self._where = where
        self._registered: dict[DatasetKey, Registered] = {}
        self.rights = Rights.of(())

    def read(self, ask: Callable) -> tuple[DatasetInfo, ...]:
        """Read anew what there is, and return it as the plugin shows it."""
        self._read(ask)
        return tuple(self._info(ask, dataset) for dataset in self._registered.values())

    def dataset(self, ask: Callable, key: DatasetKey) -> Registered:
        """Return a dataset. Raises `UnknownDataset`."""
        if key not in self._registered:
            self._read(ask)
        try:
            return self._registered[key]
        except KeyError:
            raise UnknownDataset(
                Sentence("The database {where} has no parcels of {key}.", where=self._where, key=key)
            ) from None

    def _read(self, ask: Callable) -> None:
        if not ask(statements.HAS_REGISTRY, {})[0][0]:
            raise NotOurServer(
                Sentence(
                    "The database {where} is not a CbM database, or this login may not read its registry "
                    "(public.cbm_dataset).",
                    where=self._where,
                )
            )
        found = [Registered.of(row) for row in ask(REGISTRY, {})]
        names = sorted(set[str]().union(*(dataset.names for dataset in found)))
        self.rights = Rights.of(ask(RIGHTS, {}, {"names": names}))
        self._registered = {
            dataset.key: dataset for dataset in found if dataset.tables.get("parcels") in self.rights.readable
        }

    def _info(self, ask: Callable, dataset: Registered) -> DatasetInfo:
        estimate = self.rights.rows.get(dataset.tables["parcels"], 0)
        names = dataset.identifiers()
        count = int(estimate) if estimate > _COUNTED else ask(statements.COUNT, names)[0][0]
        examples = ask(statements.EXAMPLES, names, {"most": EXAMPLES})
        crops = ask(
            statements.CROPS_OF_MANY if estimate > _COUNTED else statements.CROPS, names, {"most": CROPS}
        )
        there = dataset.weather_tables <= self.rights.readable and bool(
            ask(statements.weather_there("env" in dataset.tables), names, {"aoi": dataset.key.aoi})[0][0]
        )
        base_maps: tuple[BaseMap, ...] = ()
        if BASE_MAPS in self.rights.readable:
            base_maps = base_maps_of(ask(statements.BASE_MAPS, {}, {"aoi": dataset.key.aoi}))
        return dataset.info(
            self.rights,
            count,
            tuple(pid for (pid,) in examples),
            tuple(crop for (crop,) in crops),
            there,
            base_maps,
        )

    def lacks(self, dataset: Registered, ability: str) -> str:
        """Return why this login cannot do something with a dataset; empty where it can."""
        return dataset.info(self.rights).lacks(ability)

    def require(self, dataset: Registered, ability: str) -> None:
        """Raise `NotOffered` with the reason where this login cannot do something."""
        reason = self.lacks(dataset, ability)
        if reason:
            raise NotOffered(reason)
