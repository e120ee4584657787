"""A source that does not answer is looked at now and then; when it answers, the session goes on by itself."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer

from qgis_cbm.client.errors import PASSING, ClientError
from qgis_cbm.client.protocol import ServerInfo
from qgis_cbm.core import auth
from qgis_cbm.services.probe import Probe
from qgis_cbm.services.sources import authcfg_of
from qgis_cbm.services.workspace import Workspace

FIRST_S, LONGEST_S = 2.0, 30.0
"""Seconds until the first look; each next wait is twice as long, up to the second."""
_PATIENCE_S = 5.0


class Recovery(QObject):
    """Follows the workspace. It asks nobody for a password and says nothing while the source is away."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None):
        super().__init__(parent)
        self._workspace = workspace
        self._wait = FIRST_S
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._probe = Probe(self)
        self._probe.answered.connect(self._answered)
        self._probe.failed.connect(self._failed)
        workspace.lost.connect(self._lost)
        workspace.connectionChanged.connect(self._connection_changed)

    def close(self) -> None:
        """Stop looking."""
        self._workspace.lost.disconnect(self._lost)
        self._workspace.connectionChanged.disconnect(self._connection_changed)
        self._stop()

    @property
    def watching(self) -> bool:
        """Whether the source is being waited for."""
        return self._timer.isActive() or self._probe.running

    def _lost(self) -> None:
        if not self.watching:
            self._wait = FIRST_S
            self._again()

    def _connection_changed(self) -> None:
        """Another source, or this one has answered somebody else."""
        info = self._workspace.info
        if info is None or info.as_of is None:
            self._stop()

    def _again(self) -> None:
        self._timer.start(round(self._wait * 1000))

    def _stop(self) -> None:
        self._timer.stop()
        self._probe.stop()

    def _look(self) -> None:
        connection = self._workspace.connection
        if connection is None:
            return
        if self._workspace.busy or auth.would_prompt(authcfg_of(connection)):
            self._again()
        else:
            self._probe.start(connection, timeout=_PATIENCE_S, quiet=True)

    def _answered(self, info: ServerInfo) -> None:
        if info.as_of is not None:
            self._not_yet()
        else:
            self._workspace.resume()

    def _failed(self, error: ClientError) -> None:
        if isinstance(error, PASSING):
            self._not_yet()

    def _not_yet(self) -> None:
        self._wait = min(2 * self._wait, LONGEST_S)
        self._again()
