"""The FOI dock's preview of one parcel: verdict, pixels and bars."""

from __future__ import annotations

import json

import foi_desk
import pytest
from foi_desk import COLOURS, add_raster, run, said, select, verdict_of
from foi_layers import (
    EPSG,
    PARCELS,
    pixels,
    polygon,
    write_raster,
)
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget

from qgis_cbm.client.protocol import Parcel
from qgis_cbm.core import foi_options
from qgis_cbm.core.foi_verdict import BOTH
from qgis_cbm.gui.docks.foi_panel import PICKED

dock, finder, session, world = foi_desk.dock, foi_desk.finder, foi_desk.session, foi_desk.world


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("one", "homogeneous: Permanent grassland 100 %."),
        ("two", "Heterogeneous: Permanent grassland 50 %, Permanent crops 50 % (within 30–70 %). "
                "Several objects: Permanent grassland (200 pixels), Permanent crops (200 pixels)."),
        ("spot", "Several objects: Permanent grassland (375 pixels), Permanent crops (25 pixels)."),
        ("unlisted", "cannot be judged: none of its pixels is of a class with a name."),
        ("nodata", "cannot be judged: all its pixels are no-data."),
        ("sliver", "cannot be judged: it holds no pixel centre."),
    ],
)  # fmt: skip
def test_the_selected_feature_is_previewed_with_a_sentence(dock, world, qtbot, name, words):
    assert words in verdict_of(dock, qtbot, world, name)
    assert f"Parcel {name}" in dock.panel.title.text()
    assert " %" not in dock.panel.verdict.text(), "a line could begin with the sign"


def test_the_preview_draws_classes_clusters_and_bars_in_the_colours_of_the_style(dock, world, qtbot):
    verdict_of(dock, qtbot, world, "two")
    view = dock.panel.map._view
    assert view.kinds.shape == (20, 20) and len(view.clusters) == 2
    assert "Permanent grassland 50 %, Permanent crops 50 %" in dock.panel.bars.accessibleDescription()
    dock.panel.map.resize(220, 220)
    picture = dock.panel.map.grab().toImage()
    side = picture.width() / dock.panel.map.width()
    left, right = (
        picture.pixelColor(int(60 * side), int(110 * side)),
        picture.pixelColor(int(160 * side), int(110 * side)),
    )
    assert (left.name(), right.name()) == (COLOURS[3], COLOURS[5])
    bars = dock.panel.bars
    bars.resize(300, bars.sizeHint().height())
    drawn = bars.grab().toImage().scaled(bars.size())
    colours = {drawn.pixelColor(x, bars._line() // 2).name() for x in range(300)}
    assert COLOURS[3] in colours, "the bar of the first class"


def test_thresholds_change_the_preview_and_are_remembered(dock, world, qtbot):
    verdict_of(dock, qtbot, world, "spot")
    with qtbot.waitSignal(dock._checks.previewed, timeout=10000):
        dock.panel.settings.pixels.setValue(25)
    assert "homogeneous" in dock.panel.verdict.text(), "25 pixels are not more than 25"
    with qtbot.waitSignal(dock._checks.previewed, timeout=10000):
        dock.panel.settings.low.setValue(6)
    assert any(f"Heterogeneous: Permanent crops {share} %" in said(dock) for share in ("6.2", "6.3"))
    kept = foi_options.load()
    assert (kept.cluster_threshold, kept.min_share) == (25, 6.0)
    dock.panel.settings.restore()
    assert foi_options.load() == foi_options.FoiOptions()


def test_when_the_raster_is_removed_the_preview_follows_the_box(dock, world, tmp_path, qtbot):
    first = dock.panel.raster.currentLayer()
    second = add_raster(write_raster(tmp_path / "second.tif", pixels() * 0 + 7))
    second.setName("next")
    assert "Permanent grassland" in verdict_of(dock, qtbot, world, "one")
    with qtbot.waitSignal(dock._checks.previewed, timeout=10000):
        QgsProject.instance().removeMapLayer(first.id())
    assert dock.panel.raster.currentLayer() is second and "homogeneous: Arable" in said(dock)
    QgsProject.instance().removeMapLayer(second.id())
    assert dock.panel.raster.currentLayer() is None
    assert said(dock).startswith("Choose a class raster") and dock.panel.map._view is None


def test_only_the_latest_parcel_is_shown(dock, world, qtbot):
    shown = []
    dock._checks.previewed.connect(lambda view: shown.append(view.feature["parcel"]))
    for name in ("one", "two", "spot", "rim"):
        select(dock, world, name)
    qtbot.waitUntil(lambda: shown[-1:] == ["rim"], timeout=10000)
    assert shown == ["rim"]


def test_behind_another_tab_nothing_is_judged_until_somebody_looks(dock, world, desk, qtbot):
    other = QDockWidget(desk.window)
    for each in (dock, other):
        desk.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, each)
    desk.window.tabifyDockWidget(dock, other)
    other.show()
    qtbot.wait(50)
    other.raise_()
    qtbot.waitUntil(lambda: not dock.isUserVisible())
    with qtbot.assertNotEmitted(dock._checks.previewed, wait=300):
        select(dock, world, "two")
    with qtbot.waitSignal(dock._checks.previewed, timeout=10000) as seen:
        dock.raise_()
    assert seen.args[0].feature["parcel"] == "two"


def test_the_picked_parcel_of_the_workspace_is_previewed_and_judged_without_a_layer(
    dock, tmp_path, session, qtbot
):
    dock.panel.raster.setLayer(add_raster(write_raster(tmp_path / "crops.tif", pixels())))
    assert "Pick a parcel" in dock.panel.verdict.text()
    shape = json.loads(polygon(PARCELS["two"]).ExportToJson())
    parcel = Parcel("4711", "Wheat", "1", EPSG, shape, 40000.0, 5.0, 52.0)
    with qtbot.waitSignal(dock._checks.previewed, timeout=10000):
        session.parcelChanged.emit(parcel)
    assert dock.panel.title.text().startswith("Parcel 4711") and "Heterogeneous" in dock.panel.verdict.text()
    layer = run(dock, qtbot, PICKED)
    assert [(f["parcel"], f["foi"]) for f in layer.getFeatures()] == [("4711", BOTH)]
