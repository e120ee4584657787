"""The stored connections; whoever shows or uses them hears of every change."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_cbm.core import settings
from qgis_cbm.core.settings import Connection


class Connections(QObject):
    """The list of connections.

    changed(): the list. saved(Connection, str): one was stored, with its former name. removed(str): by name.
    """

    changed = pyqtSignal()
    saved = pyqtSignal(object, str)
    removed = pyqtSignal(str)

    def all(self) -> tuple[Connection, ...]:
        """Return all connections by name."""
        return settings.connections()

    def find(self, name: str) -> Connection | None:
        """Return the connection of this name, or None."""
        return settings.find_connection(name)

    def save(self, connection: Connection, replaces: str = "") -> None:
        """Store a connection; `replaces` is its former name."""
        settings.save_connection(connection, replaces)
        self.changed.emit()
        self.saved.emit(connection, replaces)

    def remove(self, name: str) -> None:
        """Forget a connection."""
        settings.remove_connection(name)
        self.changed.emit()
        self.removed.emit(name)
