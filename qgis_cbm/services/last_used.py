"""Where the last session was, so that the next one starts there."""

from __future__ import annotations

from dataclasses import replace

from qgis_cbm.client.protocol import DatasetKey, ServerInfo
from qgis_cbm.core import settings
from qgis_cbm.core.settings import Connection


def connection() -> Connection | None:
    """Return the connection used last, else the first one there is."""
    known = settings.connections()
    return settings.find_connection(settings.load_options().last_connection) or (known[0] if known else None)


def dataset(info: ServerInfo) -> DatasetKey | None:
    """Return the dataset used last if this server has it, else the newest of its first area."""
    options = settings.load_options()
    last = DatasetKey(options.last_aoi, options.last_year, options.last_ptype)
    if info.find(last) is not None:
        return last
    if not info.datasets:
        return None
    first = info.datasets[0].key.aoi
    keys = [dataset.key for dataset in info.datasets if dataset.key.aoi == first]
    return max(keys, key=lambda key: (key.year, not key.ptype))


def learn(used: Connection, info: ServerInfo) -> None:
    """Store what a saved connection has: dialogs that cannot ask offer it."""
    if settings.find_connection(used.name) == used:
        names = sorted(info.datasets, key=lambda each: (each.key.aoi, each.key.year, each.key.ptype))
        settings.save_datasets(used.name, [each.key.name for each in names])


def remember(used: Connection, key: DatasetKey) -> None:
    """Store both for the next session."""
    options = settings.load_options()
    now = replace(
        options, last_connection=used.name, last_aoi=key.aoi, last_year=key.year, last_ptype=key.ptype
    )
    if now != options:
        settings.save_options(now)
