"""What a project remembers of CbM: the connection's name and the dataset, never an address or a password."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument

_SCOPE = "cbm"


@dataclass(frozen=True)
class ProjectChoice:
    """A connection by name and a dataset of it; empty when the project says nothing."""

    connection: str = ""
    aoi: str = ""
    year: int = 0
    ptype: str = ""


class ProjectMemory(QObject):
    """Reads the choice when a project is opened and writes it when one is saved.

    `current` gives the choice to write. opened(ProjectChoice): a project was read. cleared(): it was closed.
    """

    opened = pyqtSignal(object)
    cleared = pyqtSignal()

    def __init__(self, current: Callable[[], ProjectChoice], parent: QObject | None = None):
        super().__init__(parent)
        self._current = current
        project = QgsProject.instance()
        project.readProject.connect(self._read)
        project.writeProject.connect(self._write)
        project.cleared.connect(self.cleared)

    def close(self) -> None:
        """Let go of the project."""
        project = QgsProject.instance()
        project.readProject.disconnect(self._read)
        project.writeProject.disconnect(self._write)
        project.cleared.disconnect(self.cleared)

    def look(self) -> None:
        """Read the project that is open already, if it is a file: QGIS was started with it."""
        if QgsProject.instance().fileName():
            self.opened.emit(read_choice())

    def touched(self) -> None:
        """The user chose something else: the project has something to save, unless nothing is in it yet."""
        project = QgsProject.instance()
        if project.fileName():
            project.setDirty(True)

    def _read(self, _document: QDomDocument) -> None:
        self.opened.emit(read_choice())

    def _write(self, _document: QDomDocument) -> None:
        choice, project = self._current(), QgsProject.instance()
        if not choice.connection:
            project.removeEntry(_SCOPE, "/")
            return
        project.writeEntry(_SCOPE, "connection", choice.connection)
        project.writeEntry(_SCOPE, "aoi", choice.aoi)
        project.writeEntry(_SCOPE, "year", choice.year)
        project.writeEntry(_SCOPE, "ptype", choice.ptype)


def when_cleared(call: Callable[[], None]) -> Callable[[], None]:
    """Have this called whenever the project is closed or makes way for another; returns what ends that."""
    project = QgsProject.instance()
    project.cleared.connect(call)
    return lambda: project.cleared.disconnect(call)


def read_choice() -> ProjectChoice:
    """Return what the open project remembers."""
    project = QgsProject.instance()
    return ProjectChoice(
        project.readEntry(_SCOPE, "connection", "")[0],
        project.readEntry(_SCOPE, "aoi", "")[0],
        project.readNumEntry(_SCOPE, "year", 0)[0],
        project.readEntry(_SCOPE, "ptype", "")[0],
    )
