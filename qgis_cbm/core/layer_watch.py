"""Tells when a layer of ours comes, goes or looks different, whoever does that to it."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from qgis_cbm.core.layers import ROLE


class LayerWatch(QObject):
    """changed(): a layer with this role was added, removed or styled anew."""

    changed = pyqtSignal()

    def __init__(self, role: str, parent: QObject | None = None):
        super().__init__(parent)
        self._role = role
        project = QgsProject.instance()
        project.layersAdded.connect(self._added)
        project.layersRemoved.connect(self.changed)
        for layer in project.mapLayers().values():
            self._follow(layer)

    def close(self) -> None:
        """Let go of the project."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._added)
        project.layersRemoved.disconnect(self.changed)

    def _added(self, layers: list[QgsMapLayer]) -> None:
        followed = [self._follow(layer) for layer in layers]
        if any(followed):
            self.changed.emit()

    def _follow(self, layer: QgsMapLayer) -> bool:
        """Follow a layer that has the role; returns whether it has."""
        if layer.customProperty(ROLE) != self._role:
            return False
        layer.styleChanged.connect(self.changed)
        return True
