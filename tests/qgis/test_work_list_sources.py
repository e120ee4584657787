"""Where a work list comes from: filters, polygons, layers and files."""

from __future__ import annotations

import pytest
import work_list_hands
from fake_server import PARCELS
from qgis.gui import QgsGui
from qgis.PyQt.QtWidgets import QAction
from work_list_hands import pids, shown

from qgis_cbm.client.errors import ClientError, NotFound
from qgis_cbm.core.work_list_store import Entry
from qgis_cbm.gui.dialogs.parcel_filter import ParcelFilter, ParcelFilterDialog
from qgis_cbm.gui.layer_links import LayerLinks
from qgis_cbm.gui.parcel_finder import ParcelFinder
from qgis_cbm.gui.work_list_filler import WorkListFiller

filler, layer, ready = work_list_hands.filler, work_list_hands.layer, work_list_hands.ready


def test_a_filter_by_crop_or_decision_becomes_the_list(ready, filler, server, qtbot):
    dialog = ParcelFilterDialog(ready.workspace.dataset_info)
    assert dialog.chosen() == ParcelFilter()
    dialog._outcome.setCurrentIndex(1)
    assert dialog.chosen() == ParcelFilter(outcome="")
    server.decisions.append(
        {"id": 1, "pid": "1001", "outcome": "compliant", "reason": "", "note": "", "decided_by": "anna",
         "decided_at": "2017-08-01T12:00:00.000000Z", "earlier_geometry": False}
    )  # fmt: skip
    filler.filter(dialog.chosen())
    shown(ready, qtbot, "1002")
    assert pids(ready) == ["1002", "1003"] and ready.work_list.name == "Undecided"
    with qtbot.waitSignal(ready.workspace.failed, timeout=5000) as nothing:
        filler.filter(ParcelFilter("Maize", "compliant"))
    assert nothing.args[0].message == "No parcel fits this filter."
    assert pids(ready) == ["1002", "1003"]


def test_a_polygon_becomes_the_list(ready, filler, qtbot):
    filler.from_ring([(5.6, 52.6), (5.7, 52.6), (5.7, 52.7)])
    shown(ready, qtbot, "1001")
    assert pids(ready) == list(PARCELS)
    assert ready.work_list.entries[1] == Entry("1002", "Winter wheat", 40000.0)


def test_selected_features_with_ids_become_the_list(ready, filler, layer, qtbot):
    chosen = layer("id")
    chosen.selectAll()
    filler.from_selection(chosen)
    shown(ready, qtbot, "1001")
    assert pids(ready) == list(PARCELS) and ready.work_list.name == "fields"


def test_features_without_ids_are_looked_up_at_their_places(ready, filler, layer, server, qtbot):
    chosen = layer("owner")
    feature = next(chosen.getFeatures())
    with qtbot.waitSignal(ready.workspace.failed, timeout=5000) as nothing:
        filler.from_features(chosen, [feature])
    assert isinstance(nothing.args[0], NotFound), "the small server knows only three places"
    asked = server.asked("parcelByLocation")[-1]
    assert (float(asked["lon"]), float(asked["lat"])) == pytest.approx((5.66, 52.6927), abs=0.01)


def test_without_a_dataset_there_is_no_list_and_that_is_said(analyst, desk, layer, qtbot):
    filler = WorkListFiller(analyst, ParcelFinder(desk.canvas, analyst.workspace))
    chosen = layer("id")
    chosen.selectAll()
    for fill in (
        lambda: filler.from_selection(chosen),
        lambda: filler.from_ring([(5.6, 52.6), (5.7, 52.6), (5.7, 52.7)]),
        lambda: filler.from_ids(["1001", "1002"], "two"),
        lambda: filler.from_filter(desk.window),
    ):
        with qtbot.waitSignal(analyst.workspace.failed) as said:
            fill()
        assert said.args[0].message == "Choose an area and a year first."
    assert len(analyst.work_list) == 0


def test_nothing_selected_is_said(ready, filler, layer, qtbot):
    for nothing in (None, layer("id")):
        with qtbot.waitSignal(ready.workspace.failed) as said:
            filler.from_selection(nothing)
        assert isinstance(said.args[0], ClientError) and "Select parcels" in said.args[0].message


def test_a_file_without_ids_is_said(ready, filler, tmp_path, qtbot):
    path = tmp_path / "empty.csv"
    path.write_text("\n", encoding="utf-8")
    with qtbot.waitSignal(ready.workspace.failed) as said:
        filler.read(path)
    assert said.args[0].message == "There are no parcel ids in “empty.csv”."
    with qtbot.waitSignal(ready.workspace.failed) as said:
        filler.read(tmp_path / "gone.csv")
    assert said.args[0].message == "The file gone.csv cannot be read: No such file or directory."


def test_the_layer_action_and_a_followed_selection_load_the_parcel(ready, filler, desk, layer, qtbot):
    follow = QAction("Follow")
    follow.setCheckable(True)
    links = LayerLinks(desk, filler, follow)
    chosen = layer("id")
    features = list(chosen.getFeatures())
    registry = QgsGui.mapLayerActionRegistry()
    (action,) = (each for each in registry.mapLayerActions(chosen) if each.text() == "Open in CbM")
    action.triggeredForFeature.emit(chosen, features[2])
    shown(ready, qtbot, "1003")
    action.triggeredForFeatures.emit(chosen, features[:2])
    qtbot.waitUntil(lambda: len(ready.work_list) == 2)
    shown(ready, qtbot, pids(ready)[0])
    ready.workspace.find("1003")
    shown(ready, qtbot, "1003")
    chosen.select(features[1].id())
    desk.canvas.selectionChanged.emit(chosen)
    qtbot.wait(50)
    assert ready.workspace.parcel.pid == "1003", "not unless the user wants it"
    follow.setChecked(True)
    desk.canvas.selectionChanged.emit(chosen)
    shown(ready, qtbot, "1002")
    links.close()
    assert not [each for each in registry.mapLayerActions(chosen) if each.text() == "Open in CbM"]
