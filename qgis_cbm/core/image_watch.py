"""Images of parcels that come into the project."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_cbm.core import layers


class ImageWatch(QObject):
    """more(list[QgsMapLayer]): all that are there when some have come."""

    more = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        QgsProject.instance().layersAdded.connect(self._look)

    def close(self) -> None:
        """Watch no longer."""
        QgsProject.instance().layersAdded.disconnect(self._look)

    def _look(self, added: Iterable[QgsMapLayer]) -> None:
        if layers.images(added):
            self.more.emit(layers.images())
