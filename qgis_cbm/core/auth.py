"""QGIS' authentication store: asked on the main thread only, because it may have to prompt."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsCredentials, QgsDataSourceUri

from qgis_cbm.analysis.sentences import Sentence


def problem(authcfg: str) -> Sentence | None:
    """Unlock the store for this configuration and return None, or the sentence that says why it is of no use.

    Main thread only: where the store is locked QGIS asks for its master password.
    """
    if not authcfg:
        return None
    manager = QgsApplication.authManager()
    if manager.isDisabled():
        return Sentence(
            "QGIS' authentication database cannot be used: {reason}", reason=manager.disabledMessage()
        )
    # QGIS knows the method of each by heart; the list of ids it would read from the disk at every click.
    if not manager.configAuthMethodKey(authcfg):
        return Sentence(
            "The authentication configuration '{authcfg}' does not exist on this computer; "
            "edit the connection and choose one.",
            authcfg=authcfg,
        )
    if not manager.masterPasswordIsSet() and not _ask_for_master_password():
        return Sentence(
            "QGIS' authentication database is locked; enter its master password to use this connection."
        )
    return None


def _ask_for_master_password() -> bool:
    return QgsApplication.authManager().setMasterPassword(True)


def lend(uri: QgsDataSourceUri, source: QgsDataSourceUri) -> None:
    """Let QGIS use, for this session, the login that the user let it store in plain with a connection.

    The layer's source goes without it, so that it does not travel with the project. Main thread only.
    """
    if uri.password() and not uri.authConfigId():
        QgsCredentials.instance().put(source.connectionInfo(False), uri.username(), uri.password())


def would_prompt(authcfg: str) -> bool:
    """Return whether `problem` would ask the user for the master password."""
    return bool(authcfg) and not QgsApplication.authManager().masterPasswordIsSet()
