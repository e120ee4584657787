"""The images of parcels in the project, for boxes that do not offer them."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from qgis_cbm.core import layers


class ImageWatch(QObject):
    """changed(list[QgsMapLayer]): all that are there, when some have come or gone.

    Who keeps the list has to hear of those that go: QGIS compares addresses, and a new layer may have that of
    one that is gone.
    """

    changed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._some = bool(layers.images())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell)
        project = QgsProject.instance()
        project.layersAdded.connect(self._added)
        project.layersRemoved.connect(self._removed)

    def close(self) -> None:
        """Watch no longer."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._added)
        project.layersRemoved.disconnect(self._removed)

    def _added(self, added: Iterable[QgsMapLayer]) -> None:
        if layers.images(added):
            self._some = True
            # The images of a season come one after the other.
            self._soon.start()

    def _tell(self) -> None:
        self.changed.emit(layers.images())

    def _removed(self, _ids: object) -> None:
        if self._some:
            found = layers.images()
            self._some = bool(found)
            self.changed.emit(found)
