"""Parcels picked in layers: the layer action "Open in CbM" and, where the user wants it, any selection."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsVectorLayer
from qgis.gui import QgisInterface, QgsGui, QgsMapLayerAction
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction

from qgis_cbm.compat import ANY_FEATURES, POLYGON, VECTOR_LAYER, is_deleted
from qgis_cbm.gui import icons
from qgis_cbm.gui.work_list_filler import WorkListFiller


class LayerLinks(QObject):
    """Found in the attribute table, the form and the identify results of every vector layer."""

    def __init__(
        self, iface: QgisInterface, filler: WorkListFiller, follow: QAction, parent: QObject | None = None
    ):
        super().__init__(parent)
        self._canvas, self._filler, self._follow = iface.mapCanvas(), filler, follow
        self._action = QgsMapLayerAction(
            self.tr("Open in CbM"), self, VECTOR_LAYER, ANY_FEATURES, icons.own("cbm")
        )
        self._action.triggeredForFeature.connect(self._one)
        self._action.triggeredForFeatures.connect(self._some)
        QgsGui.mapLayerActionRegistry().addMapLayerAction(self._action)
        self._canvas.selectionChanged.connect(self._selected)

    def close(self) -> None:
        """Take the action back and stop following."""
        QgsGui.mapLayerActionRegistry().removeMapLayerAction(self._action)
        self._action.deleteLater()
        if not is_deleted(self._canvas):
            self._canvas.selectionChanged.disconnect(self._selected)

    def _one(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        self._filler.from_features(layer, [feature])

    def _some(self, layer: QgsVectorLayer, features: list[QgsFeature]) -> None:
        self._filler.from_features(layer, features)

    def _selected(self, layer: QgsVectorLayer | None) -> None:
        """One selected parcel is loaded; of several none is meant yet."""
        if not self._follow.isChecked() or not isinstance(layer, QgsVectorLayer):
            return
        if layer.geometryType() == POLYGON and layer.selectedFeatureCount() == 1:
            self._filler.from_features(layer, layer.selectedFeatures())
