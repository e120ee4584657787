"""A FOI dock with a raster and parcels to try things on.

Test files take its fixtures by name. As a pytest plugin it would lend them to all files, and of two desks
that both have a `dock` the one loaded last would win.
"""

from __future__ import annotations

import pytest
from foi_layers import (
    NAMES,
    NOT_JUDGED,
    pixels,
    write_parcels,
    write_raster,
)
from qgis.core import (
    QgsFeature,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from series_data import KEY, Session

from qgis_cbm.client.protocol import DatasetInfo
from qgis_cbm.core.foi_verdict import BOTH, FINE, SEVERAL
from qgis_cbm.core.foi_verdict import NOT_JUDGED as UNJUDGED
from qgis_cbm.gui.docks.foi_dock import FoiDock
from qgis_cbm.gui.docks.foi_panel import ALL

OUTCOME_OF = {"one": FINE, "two": BOTH, "spot": SEVERAL, "rim": FINE, **dict.fromkeys(NOT_JUDGED, UNJUDGED)}
COLOURS = {3: "#66aa44", 5: "#aa4466", 7: "#ccbb22"}


class Finder:
    """Remembers which parcels were asked for."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def find(self, pid: str) -> None:
        self.found.append(pid)


@pytest.fixture
def finder():
    return Finder()


@pytest.fixture
def session():
    found = Session()
    found.dataset_info = DatasetInfo(KEY, id_column="parcel")
    return found


@pytest.fixture
def dock(desk, session, finder, qtbot):
    made = FoiDock(session, finder, desk, desk.window)
    desk.window.show()
    made.show()
    yield made
    made.give_back()
    made.deleteLater()


def add_raster(path, *, named=True) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(path), "crops")
    assert layer.isValid()
    if named:
        entries = [QgsPalettedRasterRenderer.Class(v, QColor(COLOURS[v]), NAMES[v]) for v in NAMES]
        layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    QgsProject.instance().addMapLayer(layer)
    return layer


def add_parcels(path) -> QgsVectorLayer:
    layer = QgsVectorLayer(str(path), "parcels", "ogr")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def world(dock, tmp_path):
    """The dock with the raster and the layer of parcels chosen."""
    raster = add_raster(write_raster(tmp_path / "crops.tif", pixels()))
    parcels = add_parcels(write_parcels(tmp_path / "parcels.gpkg"))
    dock.panel.raster.setLayer(raster)
    dock.panel.parcels.setLayer(parcels)
    return parcels


def feature_of(layer: QgsVectorLayer, name: str) -> QgsFeature:
    return next(feature for feature in layer.getFeatures() if feature["parcel"] == name)


def choose(dock: FoiDock, scope: str) -> None:
    place = dock.panel.scope.findData(scope)
    assert place >= 0
    dock.panel.scope.setCurrentIndex(place)


def run(dock: FoiDock, qtbot, scope: str = ALL) -> QgsVectorLayer:
    choose(dock, scope)
    with qtbot.waitSignal(dock._checks.finished, timeout=10000) as told:
        dock.panel.run_action.trigger()
    return told.args[0].layer


def select(dock: FoiDock, layer: QgsVectorLayer, *names: str) -> None:
    layer.selectByIds([feature_of(layer, name).id() for name in names])


def verdict_of(dock: FoiDock, qtbot, layer: QgsVectorLayer, name: str) -> str:
    with qtbot.waitSignal(dock._checks.previewed, timeout=10000):
        select(dock, layer, name)
    return said(dock)


def said(dock: FoiDock) -> str:
    """What the panel says of the parcel, without the care that it takes of the ends of lines."""
    return dock.panel.verdict.text().replace("\N{NO-BREAK SPACE}", " ")


def failure(dock: FoiDock, qtbot, scope: str = ALL) -> str:
    choose(dock, scope)
    with qtbot.waitSignal(dock._checks.failed, timeout=10000) as told:
        dock.panel.run_action.trigger()
    item = dock.panel.bar.currentItem()
    assert item is not None and told.args[0] in item.text(), "the sentence is in the dock"
    return told.args[0]
