"""The work list: where it comes from, how it is walked, and that it is there again."""

from __future__ import annotations

import pytest
from fake_server import GRASS, PARCELS
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsGui, QgsMapMouseEvent, QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAction, QFileDialog

from qgis_cbm.client.errors import ClientError, NotFound
from qgis_cbm.client.protocol import DatasetKey, Decision
from qgis_cbm.core.outcomes import outcome_text
from qgis_cbm.core.quiet_colour import READABLE, contrast
from qgis_cbm.core.work_list_store import Entry
from qgis_cbm.gui.actions import Actions
from qgis_cbm.gui.dialogs.parcel_filter import ParcelFilter, ParcelFilterDialog
from qgis_cbm.gui.docks.work_list_dock import WorkListDock
from qgis_cbm.gui.layer_links import LayerLinks
from qgis_cbm.gui.parcel_finder import ParcelFinder
from qgis_cbm.gui.tools.pick_tool import PickTool
from qgis_cbm.gui.tools.polygon_tool import PolygonTool
from qgis_cbm.gui.widgets.work_list_model import CROP, OUTCOME, PID, WorkListModel
from qgis_cbm.gui.work_list_filler import WorkListFiller
from qgis_cbm.services.session import Session


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


def test_a_file_of_ids_becomes_the_list_and_its_first_parcel_is_shown(ready, filler, tmp_path, qtbot):
    path = tmp_path / "to check.csv"
    path.write_text("crop;ID\nMaize;1003\nGrass;1001\nWheat;1002\n", encoding="utf-8")
    filler.read(path)
    shown(ready, qtbot, "1003")
    assert pids(ready) == ["1003", "1001", "1002"]
    assert (ready.work_list.index, ready.work_list.name) == (0, "to check.csv")
    assert ready.work_list.entries[0].crop == "Maize", "what is learnt of a parcel is kept"


def test_next_and_previous_walk_the_list_and_stop_at_its_ends(ready, filler, qtbot):
    QgsApplication.clipboard().setText("1001\n1002\n1003")
    filler.from_clipboard()
    shown(ready, qtbot, "1001")
    work = ready.work_list
    assert not work.has(-1) and work.has(1)
    work.next()
    shown(ready, qtbot, "1002")
    work.next()
    shown(ready, qtbot, "1003")
    work.next()
    assert work.index == 2
    work.previous()
    shown(ready, qtbot, "1002")


def test_a_decision_goes_on_to_the_next_parcel(ready, filler, server, qtbot):
    ready.work_list.fill([Entry("1001"), Entry("1002"), Entry("1003")], "three")
    shown(ready, qtbot, "1001")
    ready.decisions.decide("compliant")
    shown(ready, qtbot, "1002")
    assert [entry.outcome for entry in ready.work_list.entries] == ["compliant", "", ""]
    assert ready.work_list.undecided == 2


def test_taking_back_stays_with_the_parcel(ready, filler, server, qtbot):
    ready.work_list.fill([Entry("1001"), Entry("1002"), Entry("1003")], "three")
    shown(ready, qtbot, "1001")
    ready.decisions.decide("compliant")
    shown(ready, qtbot, "1002")
    ready.work_list.previous()
    shown(ready, qtbot, "1001")
    qtbot.waitUntil(lambda: ready.decisions.history is not None)
    with qtbot.waitSignal(ready.decisions.decided, timeout=5000):
        ready.decisions.take_back()
    assert ready.work_list.entries[0].outcome == "inconclusive"
    assert (ready.work_list.index, ready.workspace.parcel.pid) == (0, "1001")


def test_the_first_parcel_is_known_though_it_is_shown_already(ready, filler, qtbot):
    ready.workspace.pick(*GRASS)
    shown(ready, qtbot, "1001")
    ready.work_list.fill([Entry("1001"), Entry("1002")], "two")
    assert ready.work_list.entries[0].crop == "Grassland"


def test_where_an_id_does_not_exist_nobody_decides_on_the_parcel_before(ready, filler, server, qtbot):
    ready.work_list.fill([Entry("1001"), Entry("7777"), Entry("1003")], "three")
    shown(ready, qtbot, "1001")
    with qtbot.waitSignal(ready.workspace.failed, timeout=5000) as said:
        ready.decisions.decide("compliant")
    assert "no parcel with id '7777'" in said.args[0].message
    assert ready.workspace.parcel is None and ready.work_list.index == 1
    ready.decisions.decide("not compliant")
    assert [row["pid"] for row in server.decisions] == ["1001"]
    ready.work_list.next()
    shown(ready, qtbot, "1003")
    with qtbot.waitSignal(ready.workspace.failed, timeout=5000):
        ready.workspace.find("7777")
    assert ready.workspace.parcel.pid == "1003", "what somebody only looks for leaves the parcel"


def test_an_id_that_the_dataset_lacks_is_marked_once_that_is_known(ready, filler, desk, qtbot):
    dock = WorkListDock(ready.work_list, filler, QAction("Draw"), desk, desk.window)
    desk.window.show()
    dock.show()
    work, model = ready.work_list, dock.table.model()
    work.fill([Entry("1001"), Entry("7777"), Entry("8888")], "three")
    shown(ready, qtbot, "1001")
    assert model.index(1, CROP).data() == "" and work.undecided == 3
    with qtbot.waitSignal(ready.workspace.failed, timeout=5000):
        work.go(1)
    assert [entry.missing for entry in work.entries] == [False, True, False]
    assert model.index(1, CROP).data() == "not in the dataset"
    assert model.index(1, PID).data(Qt.ItemDataRole.ToolTipRole) == "The dataset has no parcel with this id."
    colour, ground = model.index(1, PID).data(Qt.ItemDataRole.ForegroundRole), dock.table.palette().base()
    assert colour != dock.table.palette().text().color() and contrast(colour, ground.color()) >= READABLE
    assert model.index(0, PID).data(Qt.ItemDataRole.ForegroundRole) is None
    with qtbot.waitSignal(ready.workspace.failed, timeout=5000):
        ready.workspace.find("8888")
    assert work.entries[2].missing, "somebody searched for it"
    assert work.undecided == 1
    work.next_undecided()
    shown(ready, qtbot, "1001")
    work.next_undecided()
    assert work.index == 0, "nothing is to be decided where nothing is"
    ready.workspace.use_dataset(DatasetKey("nl", 2018, "g"))
    ready.workspace.use_dataset(DatasetKey("nl", 2017))
    assert [entry.missing for entry in work.entries] == [False, True, True], "it is kept"


def test_an_id_that_has_come_with_another_import_is_marked_no_longer(ready, filler, qtbot):
    ready.work_list.fill([Entry("1001", missing=True), Entry("1002")], "two")
    shown(ready, qtbot, "1001")
    assert not ready.work_list.entries[0].missing


def test_a_decision_elsewhere_moves_nothing(ready, filler, qtbot):
    ready.work_list.fill([Entry("1002"), Entry("1003")], "two")
    shown(ready, qtbot, "1002")
    ready.workspace.pick(*GRASS)
    shown(ready, qtbot, "1001")
    with qtbot.waitSignal(ready.decisions.decided, timeout=5000):
        ready.decisions.decide("compliant")
    assert ready.workspace.parcel.pid == "1001"


def test_next_undecided_goes_round(ready, filler, qtbot):
    ready.work_list.fill([Entry("1001"), Entry("1002", outcome="compliant"), Entry("1003")], "three")
    shown(ready, qtbot, "1001")
    ready.work_list.next_undecided()
    shown(ready, qtbot, "1003")
    ready.work_list.next_undecided()
    shown(ready, qtbot, "1001")


def test_outcomes_of_others_are_seen_in_the_list(ready, filler, server, qtbot):
    server.decisions.append(
        {"id": 1, "pid": "1003", "outcome": "inconclusive", "reason": "", "note": "", "decided_by": "anna",
         "decided_at": "2017-08-01T12:00:00.000000Z", "earlier_geometry": False}
    )  # fmt: skip
    ready.work_list.fill([Entry(pid) for pid in PARCELS], "all")
    qtbot.waitUntil(lambda: ready.work_list.entries[2].outcome == "inconclusive")
    assert ready.work_list.undecided == 2


def test_outcomes_that_come_together_are_said_once(ready, qtbot):
    """Whoever shows the list goes through all of it: once for each of 10,000 QGIS would stand still."""
    work_list, told, painted = ready.work_list, [], []
    work_list.fill([Entry(pid) for pid in PARCELS], "all")
    model = WorkListModel(work_list)
    work_list.changed.connect(told.append)
    model.dataChanged.connect(lambda first, last, *_: painted.append((first.row(), last.row())))
    work_list._outcomes_known({"1001": "compliant", "1003": "inconclusive", "elsewhere": "compliant"})
    assert told == [[0, 2]] and painted == [(0, 2)]
    assert model.index(2, OUTCOME).data(Qt.ItemDataRole.AccessibleTextRole) == outcome_text("inconclusive")
    work_list._outcomes_known({"1001": "compliant"})
    assert len(told) == 1, "nothing new"


def test_an_answer_does_not_undo_what_was_decided_since_the_question(ready, qtbot):
    work_list = ready.work_list
    work_list.fill([Entry(pid) for pid in PARCELS], "all")
    work_list._decided(Decision("1001", "not_compliant", "", "", "maria", 1.5e9))
    work_list._outcomes_known({"1001": "compliant", "1003": "inconclusive"})
    assert [entry.outcome for entry in work_list.entries] == ["not_compliant", "", "inconclusive"]


def test_a_saved_list_is_a_csv_whole_or_not_at_all(ready, filler, tmp_path, monkeypatch):
    ready.work_list.fill([Entry("1001", "Maize", 12.4, "compliant")], "one")
    name = str(tmp_path / "to check v1.2")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (name, ""))
    filler.save(None)
    (saved,) = tmp_path.glob("*.csv")
    assert saved.name == "to check v1.2.csv"
    assert saved.read_text(encoding="utf-8").splitlines()[1] == "1001,Maize,12,compliant"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "list"), ""))
    filler.save(None)
    assert not (tmp_path / "gone").exists()


def test_the_list_and_the_place_in_it_are_there_in_the_next_session(ready, filler, qtbot):
    ready.work_list.fill([Entry("1001"), Entry("1002")], "two")
    shown(ready, qtbot, "1001")
    ready.work_list.next()
    shown(ready, qtbot, "1002")
    ready.work_list._save_soon.timeout.emit()
    ready.workspace.use_dataset(DatasetKey("nl", 2018, "g"))
    assert len(ready.work_list) == 0, "another dataset has its own list"
    ready.workspace.use_dataset(DatasetKey("nl", 2017))
    assert pids(ready) == ["1001", "1002"] and ready.work_list.index == 1
    again = Session(workspace=ready.workspace)
    again.work_list._dataset_changed()
    assert [entry.pid for entry in again.work_list.entries] == ["1001", "1002"]
    assert again.work_list.name == "two"
    assert again.work_list.has(1), "the key for the next one brings that of the place first"
    with qtbot.waitSignal(again.work_list.wanted) as wanted:
        again.work_list.next()
    assert wanted.args == ["1002"] and not again.work_list.has(1)
    again.work_list.close()


def test_a_list_that_was_replaced_or_cleared_comes_back_with_its_place(ready, filler, desk, qtbot):
    dock = WorkListDock(ready.work_list, filler, QAction("Draw"), desk, desk.window)
    back, work = dock._actions["back"], ready.work_list
    assert not back.isEnabled()
    work.fill([Entry("1001"), Entry("1002"), Entry("1003")], "three")
    assert not back.isEnabled(), "there was none before"
    work.go(1)
    shown(ready, qtbot, "1002")
    work.fill([Entry("1003")], "one")
    shown(ready, qtbot, "1003")
    back.trigger()
    assert (pids(ready), work.name, work.index) == (["1001", "1002", "1003"], "three", 1)
    back.trigger()
    assert pids(ready) == ["1003"], "and the other way round"
    dock._actions["clear"].trigger()
    assert len(work) == 0
    back.trigger()
    assert pids(ready) == ["1003"]
    ready.workspace.use_dataset(DatasetKey("nl", 2018, "g"))
    assert not back.isEnabled(), "a list of another dataset does not come here"


def test_a_damaged_file_of_a_list_is_an_empty_list(ready, filler, tmp_path):
    from qgis_cbm.core import work_list_store

    path = work_list_store._path("x")
    path.parent.mkdir(parents=True)
    path.write_text('{"name": "half', encoding="utf-8")
    assert work_list_store.load("x") == work_list_store.Kept()


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


def test_the_dock_shows_filters_and_loads(ready, filler, desk, qtbot):
    dock = WorkListDock(ready.work_list, filler, QAction("Draw"), desk, desk.window)
    assert dock._pages.currentIndex() == 0
    entries = [Entry("1001", "Grass", 30000.0, "compliant"), Entry("1002", "Wheat"), Entry("1003", "Maize")]
    ready.work_list.fill(entries, "three")
    shown(ready, qtbot, "1001")
    model = dock.table.model()
    assert dock._pages.currentIndex() == 1
    texts = [model.index(0, column).data() for column in range(4)]
    assert texts == ["", "1001", "Grassland", "3.00 ha"]
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Compliant"
    dock._text.setText("MAIZ")
    assert [model.index(row, 1).data() for row in range(model.rowCount())] == ["1003"]
    dock.table.clicked.emit(model.index(0, 0))
    shown(ready, qtbot, "1003")
    dock._text.setText("")
    dock._outcome.setCurrentIndex(dock._outcome.findData("compliant"))
    dock._outcome.activated.emit(0)
    assert [model.index(row, 1).data() for row in range(model.rowCount())] == ["1001"]
    dock._outcome.setCurrentIndex(0)
    dock._outcome.activated.emit(0)
    assert dock.table.currentIndex().siblingAtColumn(1).data() == "1003"
    ready.work_list.clear()
    assert dock._pages.currentIndex() == 0 and model.rowCount() == 0


def test_drawing_from_the_toolbar_goes_back_to_picking(desk):
    desk.window.show()
    actions, pan = Actions(desk), QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(pan)
    actions.pick.trigger()
    actions.draw.trigger()
    assert desk.canvas.mapTool() is actions.draw_tool and not actions.pick.isChecked()
    actions.draw_tool.leave()
    assert desk.canvas.mapTool() is actions.pick_tool
    assert actions.pick.isChecked() and not actions.draw.isChecked()
    actions.pick.trigger()
    assert desk.canvas.mapTool() is pan and not actions.pick.isChecked()
    actions.close()


def test_a_polygon_is_drawn_with_clicks_and_given_in_degrees(desk):
    desk.window.show()
    desk.canvas.setExtent(QgsRectangle(5, 52, 6, 53))
    tool, drawn = PolygonTool(desk.canvas), []
    tool.drawn.connect(drawn.append)
    desk.canvas.setMapTool(tool)

    def click(x, y, button=Qt.MouseButton.LeftButton):
        kind = QEvent.Type.MouseButtonRelease
        tool.canvasReleaseEvent(QgsMapMouseEvent(desk.canvas, kind, QPoint(x, y), button))

    def press(key):
        tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))

    click(10, 10)
    click(50, 10)
    click(0, 0, Qt.MouseButton.RightButton)
    assert drawn == [], "two corners are no polygon"
    for x, y in ((10, 10), (50, 10), (60, 60), (50, 50)):
        click(x, y)
    press(Qt.Key.Key_Backspace)
    click(50, 50)
    click(0, 0, Qt.MouseButton.RightButton)
    assert len(drawn) == 1 and len(drawn[0]) == 4
    assert all(4 < lon < 7 and 51 < lat < 54 for lon, lat in drawn[0])
    before = len(desk.canvas.scene().items())
    click(10, 10)
    press(Qt.Key.Key_Escape)
    assert len(desk.canvas.scene().items()) == before
    tool.close()
    assert isinstance(tool.degrees(QgsPointXY(5, 52)), tuple)


@pytest.mark.parametrize("double", [True, False])
def test_once_a_polygon_is_drawn_the_map_belongs_to_the_tool_before(desk, double):
    desk.window.show()
    desk.canvas.setExtent(QgsRectangle(5, 52, 6, 53))
    pan, pick, draw = QgsMapToolPan(desk.canvas), PickTool(desk.canvas), PolygonTool(desk.canvas)
    drawn, picked = [], []
    draw.drawn.connect(drawn.append)
    pick.picked.connect(lambda *place: picked.append(place))

    def event(kind, x, y, button=Qt.MouseButton.LeftButton):
        return QgsMapMouseEvent(desk.canvas, kind, QPoint(x, y), button)

    def click(x, y, button=Qt.MouseButton.LeftButton):
        tool = desk.canvas.mapTool()
        tool.canvasReleaseEvent(event(QEvent.Type.MouseButtonRelease, x, y, button))

    for tool in (pan, pick, draw):
        desk.canvas.setMapTool(tool)
    click(10, 10)
    click(0, 0, Qt.MouseButton.RightButton)
    assert desk.canvas.mapTool() is draw, "nothing is drawn yet"
    for x, y in ((10, 10), (50, 10), (50, 50)):
        click(x, y)
    if double:
        draw.canvasDoubleClickEvent(event(QEvent.Type.MouseButtonDblClick, 50, 50))
        click(50, 50)
    else:
        click(0, 0, Qt.MouseButton.RightButton)
    assert [len(ring) for ring in drawn] == [3] and picked == []
    assert desk.canvas.mapTool() is pick
    pick.leave()
    assert desk.canvas.mapTool() is pan, "our tools do not lead back to each other for ever"
    desk.canvas.setMapTool(draw)
    desk.canvas.setMapTool(pick)
    pick.leave()
    assert desk.canvas.mapTool() is pan, "nor to a drawing that was left"
    pick.close()
    draw.close()
