"""Where a work list comes from: filters, polygons, layers and files."""

from __future__ import annotations

import pytest
import work_list_hands
from fake_server import GRASS, NOWHERE, PARCELS, WHEAT_AND_MAIZE
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeedback,
    QgsGeometry,
    QgsVectorLayer,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtWidgets import QAction
from work_list_hands import pids, shown

from qgis_cbm.client.errors import ClientError, NotFound
from qgis_cbm.core.work_list_store import Entry
from qgis_cbm.gui import work_list_filler
from qgis_cbm.gui.dialogs.parcel_filter import ParcelFilter, ParcelFilterDialog
from qgis_cbm.gui.layer_links import LayerLinks
from qgis_cbm.gui.parcel_finder import ParcelFinder
from qgis_cbm.gui.work_list_filler import WorkListFiller
from qgis_cbm.services import work_list

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


def points(*places, crs="EPSG:4326"):
    """A layer without ids, all of it selected."""
    made = QgsVectorLayer("Point?field=owner:string", "visits", "memory")
    made.setCrs(QgsCoordinateReferenceSystem(crs))
    features = []
    for lon, lat in places:
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"Point({lon} {lat})"))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    made.selectAll()
    return made


def numbered(ids):
    """A layer of a table with these ids, all of it selected."""
    made = QgsVectorLayer("NoGeometry?field=id:string", "numbers", "memory")
    features = []
    for pid in ids:
        feature = QgsFeature(made.fields())
        feature["id"] = pid
        features.append(feature)
    made.dataProvider().addFeatures(features)
    made.selectAll()
    return made


def test_all_of_a_selection_is_looked_up_not_the_first_hundred(ready, filler, server, qtbot):
    filler.from_selection(points(*[NOWHERE] * 110, GRASS, *[WHEAT_AND_MAIZE] * 3))
    shown(ready, qtbot, "1001")
    assert pids(ready) == list(PARCELS) and ready.work_list.name == "visits"
    assert len(server.asked("parcelByLocation")) == 114


def test_features_that_are_left_out_are_said(ready, filler, qtbot, monkeypatch):
    monkeypatch.setattr(work_list_filler, "PLACES_MOST", 2)
    with qtbot.waitSignal(ready.workspace.failed, timeout=5000) as said:
        filler.from_selection(points(NOWHERE, NOWHERE, GRASS))
    assert said.args[0].message == "There is no parcel of this dataset at the first 2 features."
    filler.from_selection(points(GRASS, NOWHERE, WHEAT_AND_MAIZE))
    shown(ready, qtbot, "1001")
    assert (pids(ready), ready.work_list.name) == (["1001"], "visits (the first 2 features)")


def test_several_features_in_one_parcel_are_that_parcel(ready, filler, qtbot):
    said = []
    ready.workspace.failed.connect(said.append)
    filler.from_selection(points(GRASS, GRASS, WHEAT_AND_MAIZE, WHEAT_AND_MAIZE))
    shown(ready, qtbot, "1001")
    assert pids(ready) == list(PARCELS)
    filler.from_selection(points(GRASS, GRASS))
    qtbot.waitUntil(lambda: not ready.workspace.busy)
    qtbot.wait(50)
    assert pids(ready) == list(PARCELS), "one parcel is no list"
    assert not said


def test_what_a_list_has_no_room_for_is_counted_by_ids(ready, filler, qtbot, monkeypatch):
    said = []
    ready.workspace.failed.connect(said.append)
    filler._take([Entry("1001"), Entry("1002"), Entry("1001")], "doubled")
    assert pids(ready) == ["1001", "1002"] and not said
    monkeypatch.setattr(work_list, "MOST", 2)
    filler._take([Entry("1001"), Entry("1002"), Entry("1001"), Entry("1003")], "many")
    assert [each.message for each in said] == ["Only the first 2 of 3 parcels were taken."]


def test_a_layer_without_a_crs_is_said(ready, filler, qtbot):
    with qtbot.waitSignal(ready.workspace.failed) as said:
        filler.from_selection(points(GRASS, crs=""))
    assert said.args[0].message == "The layer visits has no CRS: set it in the layer's properties."


def test_of_a_large_selection_no_more_is_read_than_a_list_can_have(ready, filler, qtbot, monkeypatch):
    monkeypatch.setattr(work_list_filler, "MOST", 3)
    monkeypatch.setattr(work_list_filler, "_AT_ONCE", 2)
    chosen, requests = numbered(["1001", "1001", "1002", "1003", "7", "8", "9"]), []
    read = chosen.getFeatures
    monkeypatch.setattr(chosen, "getFeatures", lambda request: requests.append(request) or read(request))
    filler.from_selection(chosen)
    shown(ready, qtbot, "1001")
    assert (pids(ready), ready.work_list.name) == (list(PARCELS), "numbers (the first 3)")
    assert len(requests) == 3


NO_IDS = (
    "“{}” is no list of parcel ids: it has to be text with one id a line or a CSV file with a column of ids, "
    "none longer than 100 characters."
)


def test_a_file_or_text_that_is_no_list_of_ids_changes_nothing(ready, filler, tmp_path, qtbot):
    ready.work_list.fill([Entry("1002"), Entry("1003")], "two")
    shown(ready, qtbot, "1002")
    for name, content in (
        ("archive.csv", b"PK\x03\x04" + bytes(range(256)) * 1000), ("long.txt", b"x" * 5000),
        ("wide.csv", b'"' + b"x" * 200_000 + b'"\n'),
    ):  # fmt: skip
        path = tmp_path / name
        path.write_bytes(content)
        with qtbot.waitSignal(ready.workspace.failed) as said:
            filler.read(path)
        assert said.args[0].message == NO_IDS.format(name)
    QgsApplication.clipboard().setText("x" * 5000)
    with qtbot.waitSignal(ready.workspace.failed) as said:
        filler.from_clipboard()
    assert said.args[0].message == NO_IDS.format("Pasted ids")
    assert (pids(ready), ready.work_list.name) == (["1002", "1003"], "two")


def test_unicode_text_of_excel_is_a_list(ready, filler, tmp_path, qtbot):
    path = tmp_path / "book.txt"
    path.write_bytes("crop\tid\r\nMaïs\t1003\r\nBlé\t1002\r\n".encode("utf-16"))
    filler.read(path)
    shown(ready, qtbot, "1003")
    assert pids(ready) == ["1003", "1002"]


def test_looking_up_a_selection_stops_when_nobody_wants_it(ready, server):
    client, key = ready.workspace.quiet_client()
    feedback = QgsFeedback()
    feedback.cancel()
    assert work_list_filler._parcels_at(client, key, [GRASS] * 3, feedback) == ()
    assert not server.asked("parcelByLocation")
