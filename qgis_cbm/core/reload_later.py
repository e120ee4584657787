"""Features read anew from their server, once nobody has selected any of them."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject


class _ReloadLater(QObject):
    """Lives as long as its layer has a selection."""

    def __init__(self, layer: QgsVectorLayer):
        super().__init__(layer)
        self._layer = layer
        layer.selectionChanged.connect(self._look)

    def _look(self, *_: object) -> None:
        if not self._layer.selectedFeatureCount():
            self._layer.selectionChanged.disconnect(self._look)
            self.deleteLater()
            self._layer.dataProvider().reloadData()


def reload(layer: QgsVectorLayer) -> None:
    """Have all features read anew; where some are selected only when none is: QGIS would forget which."""
    if not layer.selectedFeatureCount():
        layer.dataProvider().reloadData()
    elif layer.findChild(_ReloadLater) is None:
        _ReloadLater(layer)
