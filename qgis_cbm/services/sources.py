"""From a stored connection to the client that asks its source."""

from __future__ import annotations

from qgis.core import QgsDataSourceUri

from qgis_cbm.client import qgis_connect
from qgis_cbm.client.protocol import DataClient
from qgis_cbm.client.qgis_rest import rest_client
from qgis_cbm.core.settings import Connection


def make_client(connection: Connection, timeout: float) -> DataClient:
    """Return a client, timeout in seconds. Raises `ClientError` for an impossible address. Main thread."""
    if connection.is_direct:
        return qgis_connect.direct_client(connection.database, timeout)
    return rest_client(connection.url, connection.authcfg, timeout)


def authcfg_of(connection: Connection) -> str:
    """Return the authentication configuration that has to be unlocked first; empty for none. Main thread."""
    return qgis_connect.authcfg_of(connection.database) if connection.is_direct else connection.authcfg


def databases() -> tuple[str, ...]:
    """Return the PostgreSQL connections saved in QGIS, by name. Main thread."""
    return qgis_connect.connection_names()


def database_uri(connection: Connection) -> QgsDataSourceUri | None:
    """Return what QGIS knows of the database of a direct connection, None for a server. Main thread."""
    return qgis_connect.saved_uri(connection.database) if connection.is_direct else None
