"""From a stored connection to the client that asks its source."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsDataSourceUri

from qgis_cbm.client import projection, qgis_connect
from qgis_cbm.client.addresses import base_url
from qgis_cbm.client.cache import CachedClient
from qgis_cbm.client.disk_cache import DiskCache
from qgis_cbm.client.protocol import DataClient
from qgis_cbm.client.qgis_rest import rest_client
from qgis_cbm.core import settings
from qgis_cbm.core.settings import Connection


def make_client(connection: Connection, timeout: float) -> DataClient:
    """Return a client, timeout in seconds. Raises `ClientError` for an impossible address. Main thread."""
    client: DataClient
    if connection.is_direct:
        client = qgis_connect.direct_client(connection.database, timeout, connection.store_authcfg)
    else:
        client = rest_client(connection.url, connection.authcfg, timeout)
    if not settings.load_options().cache_mb:
        return client
    # Another login may see other things: what is remembered for one is not shown to the other.
    place = f"{connection.address}|{authcfg_of(connection)}"
    return CachedClient(client, disk_cache(), place, projection.position)


def check(connection: Connection) -> None:
    """Raise `ClientError` where a source cannot be asked as it is written down; asks nobody. Main thread."""
    if connection.is_direct:
        qgis_connect.saved_uri(connection.database)
    else:
        base_url(connection.url)


def cache_folder() -> Path:
    """Return where the cache is."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "cbm" / "cache"


def disk_cache() -> DiskCache:
    """Return the cache of this user's QGIS profile."""
    return DiskCache(cache_folder(), room())


def room() -> int:
    """Return how many bytes replies may take on disk, and as many the chips of the map."""
    return settings.load_options().cache_mb * 1_000_000 // 2


def authcfg_of(connection: Connection) -> str:
    """Return the authentication configuration that has to be unlocked first; empty for none. Main thread.

    One is enough: all of them are behind the same master password.
    """
    if connection.is_direct:
        return qgis_connect.authcfg_of(connection.database) or connection.store_authcfg
    return connection.authcfg


def databases() -> tuple[str, ...]:
    """Return the PostgreSQL connections saved in QGIS, by name. Main thread."""
    return qgis_connect.connection_names()


def collections_url(connection: Connection) -> str:
    """Return where QGIS finds the OGC API - Features of a server."""
    return f"{base_url(connection.url)}/ogc"


def database_uri(connection: Connection) -> QgsDataSourceUri | None:
    """Return what QGIS knows of the database of a direct connection, None for a server. Main thread."""
    return qgis_connect.saved_uri(connection.database) if connection.is_direct else None
