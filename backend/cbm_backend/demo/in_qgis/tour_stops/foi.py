"""The check of all parcels on a map of crops, and a flagged parcel."""

from __future__ import annotations

from pathlib import Path

import session
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from steps import Script, Until
from tour_hands import Hands

_WIDTH = 430


def stop(hands: Hands) -> Script:
    """Not every data set has a map of crops."""
    hands.arrange(side="foi")
    dock = hands.panel("foi")
    hands.window.resizeDocks([dock], [_WIDTH], Qt.Orientation.Horizontal)
    yield from hands.keep("60-foi-empty")
    if not hands.wanted["class_raster"]:
        return
    raster = QgsRasterLayer(hands.wanted["class_raster"], "Crop map")
    project = QgsProject.instance()
    project.addMapLayer(raster, False)
    project.layerTreeRoot().addLayer(raster)
    panel = dock.panel
    panel.settings.names.setFilePath(str(Path(hands.wanted["class_raster"]).with_suffix(".yml")))
    panel.raster.setLayer(raster)
    panel.parcels.setLayer(session.add_parcels(hands.wanted["layer"], ""))
    panel.scope.setCurrentIndex(panel.scope.findData("all"))
    panel.run.emit()
    yield Until(lambda: panel.model.rowCount() > 0 and not hands.workspace.busy, "the check", 60)
    yield hands.drawn()
    yield from hands.keep("61-foi")
    panel.table.selectRow(0)
    panel.table.clicked.emit(panel.table.model().index(0, 0))
    yield hands.loaded()
    yield hands.drawn()
    yield from hands.keep("62-foi-flagged", hands.canvas, dock, guide="foi")
    project.removeMapLayer(raster.id())
    yield from hands.pick()
