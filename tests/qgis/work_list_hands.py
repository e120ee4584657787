"""What tests of the work list share: an analyst with a dataset, and what fills the list."""

from __future__ import annotations

import pytest
from fake_server import PARCELS
from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

from qgis_cbm.gui.parcel_finder import ParcelFinder
from qgis_cbm.gui.work_list_filler import WorkListFiller


@pytest.fixture
def ready(analyst, connected):
    return analyst


@pytest.fixture
def filler(ready, desk):
    finder = ParcelFinder(desk.canvas, ready.workspace)
    ready.work_list.wanted.connect(finder.find)
    made = WorkListFiller(ready, finder)
    yield made
    ready.work_list.wanted.disconnect(finder.find)
    finder.close()


def shown(analyst, qtbot, pid):
    qtbot.waitUntil(lambda: analyst.workspace.parcel is not None and analyst.workspace.parcel.pid == pid)
    qtbot.waitUntil(lambda: not analyst.workspace.busy)


def pids(analyst):
    return [entry.pid for entry in analyst.work_list.entries]


@pytest.fixture
def layer():
    """Polygons in the map's metres, with an id only where the field is called so."""

    def make(field):
        made = QgsVectorLayer(f"Polygon?crs=EPSG:28992&field={field}:string", "fields", "memory")
        for pid, parcel in PARCELS.items():
            feature = QgsFeature(made.fields())
            feature[field] = pid
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*map(float, parcel["square"]))))
            made.dataProvider().addFeature(feature)
        return made

    return make
