"""Keeps the session and the open project in step."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_cbm.client.protocol import DatasetKey
from qgis_cbm.core import settings
from qgis_cbm.core.project import ProjectChoice, ProjectMemory
from qgis_cbm.core.settings import Connection
from qgis_cbm.services import last_used
from qgis_cbm.services.workspace import Workspace


class ProjectLink(QObject):
    """Takes over what a project remembers, and gives the project what is in use when it is saved.

    connectionMissing(str): the project wants a connection of this name, which this computer does not have.
    """

    connectionMissing = pyqtSignal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None):
        super().__init__(parent)
        self._workspace = workspace
        # The project's wish survives saving on a computer that cannot fulfil it.
        self._unfulfilled: ProjectChoice | None = None
        self._memory = ProjectMemory(self._current, self)
        self._memory.opened.connect(self._opened)
        self._memory.cleared.connect(self._cleared)
        workspace.chosen.connect(self._chosen)
        workspace.connections.saved.connect(self._saved)

    def close(self) -> None:
        """Let go of the project."""
        self._memory.close()
        self._workspace.chosen.disconnect(self._chosen)
        self._workspace.connections.saved.disconnect(self._saved)

    def start(self) -> None:
        """Begin where the last session ended, or as the open project has it; the server is not asked yet."""
        self._workspace.use_connection(last_used.connection())
        self._memory.look()

    def _saved(self, connection: Connection, _replaces: str) -> None:
        """A connection was saved: it may be the one the project is waiting for."""
        wish = self._unfulfilled
        if wish is not None and wish.connection == connection.name:
            self._opened(wish)
            self._workspace.connect_server()

    def _current(self) -> ProjectChoice:
        if self._unfulfilled is not None:
            return self._unfulfilled
        connection, key = self._workspace.connection, self._workspace.dataset
        if connection is None or key is None:
            return ProjectChoice()
        return ProjectChoice(connection.name, key.aoi, key.year, key.ptype)

    def _opened(self, choice: ProjectChoice) -> None:
        self._unfulfilled = None
        if not choice.connection:
            return
        connection = settings.find_connection(choice.connection)
        if connection is None:
            self._unfulfilled = choice
            self.connectionMissing.emit(choice.connection)
            return
        key = DatasetKey(choice.aoi, choice.year, choice.ptype) if choice.aoi else None
        self._workspace.use_connection(connection, key)

    def _cleared(self) -> None:
        self._unfulfilled = None
        self._workspace.clear()

    def _chosen(self) -> None:
        self._unfulfilled = None
        self._memory.touched()
