"""The PostgreSQL connections saved in QGIS, read as QGIS itself reads them. Main thread only."""

from __future__ import annotations

from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsDataSourceUri,
    QgsProviderConnectionException,
    QgsProviderRegistry,
)

from qgis_cbm.analysis.sentences import Sentence
from qgis_cbm.client.direct import DirectClient
from qgis_cbm.client.errors import AuthenticationLocked, ClientError
from qgis_cbm.client.postgis import Database
from qgis_cbm.client.scene_images import SceneImages
from qgis_cbm.client.store_keys import Keys


class UnknownConnection(ClientError):
    """The PostgreSQL connection does not exist on this computer."""

    remedies = ("connection",)


def connection_names() -> tuple[str, ...]:
    """Return the saved PostgreSQL connections by name."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    return tuple(sorted(metadata.connections(False), key=str.lower)) if metadata else ()


def saved_uri(name: str) -> QgsDataSourceUri:
    """Return what QGIS knows of a connection, its authentication configuration not expanded.

    Service, host, port, database, sslmode, authcfg, and user and password where the user let QGIS store them
    in plain. Raises `UnknownConnection`.
    """
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    try:
        if metadata is None or name not in metadata.connections(False):
            raise UnknownConnection(
                Sentence(
                    "The PostgreSQL connection “{name}” is not set up in QGIS on this computer.", name=name
                )
            )
        return QgsDataSourceUri(metadata.findConnection(name).uri())
    except QgsProviderConnectionException as error:
        raise UnknownConnection(
            Sentence(
                "The PostgreSQL connection “{name}” cannot be read: {reason}.", name=name, reason=str(error)
            )
        ) from None


def authcfg_of(name: str) -> str:
    """Return the id of a connection's authentication configuration, empty for none."""
    try:
        return saved_uri(name).authConfigId()
    except UnknownConnection:
        return ""


def store_keys(authcfg: str) -> tuple[Keys | None, str]:
    """Return the access keys of an authentication configuration, and what is wrong with it.

    Of the methods “Basic” (the access key as user name, the secret key as password) and “AWS S3”.
    """
    if not authcfg:
        return None, ""
    done, found = QgsApplication.authManager().loadAuthenticationConfig(authcfg, QgsAuthMethodConfig(), True)
    if not done:
        return None, Sentence(
            "QGIS could not read the authentication for images; edit the connection and check it."
        )
    if found.method() not in ("Basic", "AWSS3") or not found.config("username"):
        return None, Sentence(
            "The authentication for images holds no access keys: use one of the method “Basic”, with the "
            "access key as user name and the secret key as password, or “AWS S3”."
        )
    return Keys(found.config("username"), found.config("password"), found.config("region", "")), ""


def direct_client(name: str, timeout: float, store_authcfg: str = "") -> DirectClient:
    """Return a client of the database of a saved connection. timeout: seconds a statement may take.

    store_authcfg: authentication configuration with the keys of the store of images, empty for those of
    the environment. Raises `UnknownConnection`. Logins are read whenever the client is prepared, so edits
    count at once.
    """
    saved_uri(name)
    database, images = Database(f"“{name}”", timeout), SceneImages(timeout)

    def prepare() -> None:
        uri = saved_uri(name)
        dsn = uri.connectionInfo(True)
        if uri.authConfigId() and "authcfg" in dsn:
            raise AuthenticationLocked(
                Sentence(
                    "QGIS could not use the authentication configuration of the connection “{name}”; "
                    "edit the connection and check it.",
                    name=name,
                )
            )
        database.use(dsn)
        images.use(*store_keys(store_authcfg))

    return DirectClient(database, prepare, images)
