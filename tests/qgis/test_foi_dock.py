"""The FOI dock: runs over layers, results in its table and on the map; rasters and parcels made here."""

from __future__ import annotations

import threading
from dataclasses import replace

import foi_desk
import numpy as np
import pytest
from foi_desk import OUTCOME_OF, add_parcels, add_raster, choose, failure, feature_of, run, select
from foi_layers import (
    EPSG,
    NOT_JUDGED,
    PARCELS,
    pixels,
    write_parcels,
    write_raster,
)
from qgis.core import (
    QgsFeatureRequest,
    QgsProject,
    QgsRasterLayer,
    QgsVectorDataProvider,
    QgsVectorLayer,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLineEdit
from series_data import KEY
from spy import Spy

from qgis_cbm.analysis.foi_classes import Classes
from qgis_cbm.client.protocol import DatasetInfo
from qgis_cbm.core import foi_check, foi_layer, layers
from qgis_cbm.core.foi_table import FoiTable
from qgis_cbm.core.foi_verdict import BOTH, HETEROGENEOUS, OUTCOMES, SEVERAL
from qgis_cbm.core.foi_verdict import NOT_JUDGED as UNJUDGED
from qgis_cbm.gui.docks.foi_panel import ALL, PICKED, SELECTED
from qgis_cbm.gui.widgets.foi_results_model import FoiResultsModel
from qgis_cbm.services import foi_parcels

dock, finder, session, world = foi_desk.dock, foi_desk.finder, foi_desk.session, foi_desk.world


def test_all_parcels_of_a_layer_get_their_outcome_and_a_coloured_layer(dock, world, qtbot):
    layer = run(dock, qtbot)
    assert {f["parcel"]: f["foi"] for f in layer.getFeatures()} == OUTCOME_OF
    assert {f["parcel"]: f["reason"] for f in layer.getFeatures() if f["foi"] == UNJUDGED} == NOT_JUDGED
    two = feature_of(layer, "two")
    assert (two["foi_h"], two["foi_c"], two["total"], two["P_Permanent crops"]) == (1, 1, 400, 50.0)
    assert two["clusters"] == "(3, 200), (5, 200)"
    assert layer.crs() == world.crs() and layer.id() in QgsProject.instance().mapLayers()
    colours = {c.value(): c.symbol().color().name() for c in layer.renderer().categories()}
    assert set(colours) == set(OUTCOMES) and len(set(colours.values())) == len(OUTCOMES)
    assert dock.panel.model.rowCount() == len(PARCELS)
    assert dock.panel.summary.text() == "parcels · 2 of 8 parcels flagged, 2 homogeneous, 4 not judged."
    flags = [dock.panel.model.index(row, 0).data() for row in range(3)]
    assert flags == ["Both", "Several objects", "Homogeneous"], "what is flagged comes first"


def test_results_below_what_is_seen_come_into_view(dock, world, qtbot):
    dock.setFloating(True)
    dock.panel.settings.setCollapsed(False)
    dock.resize(360, 420)
    run(dock, qtbot)
    view, table = dock.panel._scroll.viewport(), dock.panel.table
    qtbot.waitUntil(lambda: view.rect().contains(view.mapFromGlobal(table.mapToGlobal(QPoint(5, 5)))))
    assert dock.panel._scroll.verticalScrollBar().value() > 0


def test_a_second_run_replaces_the_layer_of_the_first(dock, world, qtbot):
    run(dock, qtbot)
    second = run(dock, qtbot)
    found = [x for x in QgsProject.instance().mapLayers().values() if x.customProperty("cbm/role") == "foi"]
    assert found == [second]


def test_the_filter_leaves_flagged_or_not_judged_parcels_in_table_and_map(dock, world, qtbot):
    layer = run(dock, qtbot)
    filter_box, shown = dock.panel.filter, dock.panel.model
    texts = [filter_box.itemText(n) for n in range(filter_box.count())]
    assert texts[:2] == ["All (8)", "Flagged (2)"] and texts[-1] == "Not judged (4)"
    for place, outcomes in ((1, {BOTH, HETEROGENEOUS, SEVERAL}), (6, {UNJUDGED}), (0, set(OUTCOMES))):
        filter_box.setCurrentIndex(place)
        filter_box.activated.emit(place)
        names = {shown.index(row, 1).data() for row in range(shown.rowCount())}
        assert names == {name for name, outcome in OUTCOME_OF.items() if outcome in outcomes}
        drawn = {c.value() for c in layer.renderer().categories() if c.renderState()}
        assert drawn == outcomes
    assert shown.rowCount() == 8


def test_what_the_filter_leaves_becomes_the_work_list(dock, world, qtbot):
    taken = []
    dock._walk = lambda ids, name: taken.append((ids, name))
    run(dock, qtbot)
    dock.panel.filter.setCurrentIndex(1)
    dock.panel.filter.activated.emit(1)
    dock.panel.walk_action.trigger()
    flagged = [dock.panel.model.index(row, 1).data() for row in range(dock.panel.model.rowCount())]
    assert taken == [(flagged, "CbM FOI · Flagged (2)")] and len(flagged) == 2


def test_the_layer_of_attributes_calls_the_ids_of_every_dataset_pid(dock, world, session, finder, qtbot):
    taken = []
    dock._walk = lambda ids, name: taken.append(ids)
    request = QgsFeatureRequest()
    theirs = foi_parcels.of_layer(world, request)
    assert foi_parcels.id_field(theirs, "parcel") == "parcel" and foi_parcels.id_field(theirs, "gid") == ""
    ours = replace(theirs, id_column="parcel")
    dock._checks.run(dock._job(ours), "gid")
    qtbot.waitUntil(lambda: dock._result is not None, timeout=10_000)
    session.dataset_info = DatasetInfo(KEY, id_column="gid")
    dock.panel.walk_action.trigger()
    assert sorted(taken[0]) == sorted(PARCELS)
    dock.panel.rowChosen.emit(dock.panel.model.parcels[0])
    assert len(finder.found) == 1 and finder.found[0] in PARCELS


def test_classes_without_a_style_look_the_same_in_every_parcel(dock):
    several, one = Classes((1, 3, 7), ("a", "b", "c")), Classes((7,), ("c",))
    assert dock._colours(several)[2] == dock._colours(one)[0]
    assert len({colour.name() for colour in dock._colours(several)}) == 3


def test_images_of_parcels_are_not_offered_as_class_rasters(dock, world, tmp_path, qtbot):
    write_raster(tmp_path / "image.tif", pixels())
    image, other = (QgsRasterLayer(str(tmp_path / "image.tif"), name) for name in ("image", "other"))
    layers.show_image(image, "chips nl_2017 1", "s2", "Images", "")
    QgsProject.instance().addMapLayer(other)
    box = dock.panel.raster
    qtbot.waitUntil(lambda: box.exceptedLayerList() == [image])
    assert {box.itemText(row) for row in range(box.count())} == {"", "crops", "other"}
    QgsProject.instance().removeMapLayer(image.id())
    assert box.exceptedLayerList() == [], "QGIS would leave out whatever layer gets its address next"


def test_what_the_bar_asks_for_is_taken_back_once_it_is_chosen(dock, world, qtbot):
    raster = dock.panel.raster.currentLayer()
    dock.panel.raster.setLayer(None)
    dock.run()
    assert dock.panel.bar.currentItem().text() == "Choose a class raster first."
    dock.panel.raster.setLayer(raster)
    assert dock.panel.bar.currentItem() is None


def test_a_layer_without_the_ids_of_the_dataset_leaves_the_work_list_and_says_why(
    dock, world, session, qtbot
):
    taken = []
    dock._walk = lambda ids, name: taken.append(ids)
    run(dock, qtbot)
    session.dataset_info = DatasetInfo(KEY, id_column="pid")
    dock.panel.walk_action.trigger()
    assert dock.panel.bar.currentItem().text() == (
        "The layer parcels has no field “pid” with parcel ids; the work list stays as it was."
    )
    session.dataset_info = None
    dock.panel.walk_action.trigger()
    assert dock.panel.bar.currentItem().text() == "Choose an area and a year first."
    assert taken == []


def test_a_feature_without_an_id_is_not_taken_by_another_name(dock, world, session, qtbot):
    taken = []
    dock._walk = lambda ids, name: taken.append(ids)
    world.startEditing()
    world.changeAttributeValue(feature_of(world, "two").id(), world.fields().lookupField("parcel"), None)
    world.commitChanges()
    run(dock, qtbot)
    dock.panel.walk_action.trigger()
    assert sorted(taken[0]) == sorted(set(PARCELS) - {"two"})


def test_a_layer_is_judged_as_a_whole_unless_something_else_is_chosen(dock, world, qtbot):
    assert dock.panel.scope.currentData() == ALL
    select(dock, world, "two")
    scopes = [dock.panel.scope.itemData(place) for place in range(dock.panel.scope.count())]
    assert scopes == [PICKED, SELECTED, ALL] and dock.panel.scope.currentData() == ALL


def test_the_selection_alone_is_judged_where_that_is_chosen(dock, world, qtbot):
    select(dock, world, "two", "spot")
    layer = run(dock, qtbot, SELECTED)
    assert {f["parcel"]: f["foi"] for f in layer.getFeatures()} == {"two": BOTH, "spot": SEVERAL}


def test_a_click_on_a_row_goes_there_highlights_it_and_picks_the_parcel(dock, world, desk, finder, qtbot):
    run(dock, qtbot)
    index = dock.panel.model.index(dock.panel.model.row_of(list(OUTCOME_OF).index("spot")), 1)
    assert index.data() == "spot"
    desk.canvas.setDestinationCrs(world.crs())
    place = dock.panel.table.visualRect(index).center()
    with qtbot.waitSignal(dock._checks.previewed, timeout=10000):
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(dock.panel.table.viewport(), left, plain, QPoint(place))
    centre = feature_of(world, "spot").geometry().centroid().asPoint()
    assert desk.canvas.extent().center().distance(centre) < 1e-4
    assert any(isinstance(item, QgsRubberBand) for item in desk.canvas.scene().items())
    assert finder.found == ["spot"]
    assert "Parcel spot" in dock.panel.title.text()


def test_ids_are_sorted_as_numbers(dock, tmp_path, qtbot):
    dock.panel.raster.setLayer(add_raster(write_raster(tmp_path / "crops.tif", pixels())))
    names = dict.fromkeys(("10", "9", "100", "a"), PARCELS["one"])
    dock.panel.parcels.setLayer(add_parcels(write_parcels(tmp_path / "parcels.gpkg", names)))
    run(dock, qtbot)
    dock.panel.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert [dock.panel.model.index(row, 1).data() for row in range(4)] == ["9", "10", "100", "a"]


def test_results_are_saved_as_geopackage(dock, world, tmp_path, qtbot):
    run(dock, qtbot)
    target = tmp_path / "kept.gpkg"
    dock.save(target)
    qtbot.waitUntil(lambda: "Saved" in getattr(dock.panel.bar.currentItem(), "text", str)(), timeout=10000)
    kept = QgsVectorLayer(str(target), "kept", "ogr")
    assert {f["parcel"]: f["foi"] for f in kept.getFeatures()} == OUTCOME_OF


def test_a_file_that_cannot_be_written_is_told(dock, world, tmp_path, qtbot):
    run(dock, qtbot)
    with qtbot.waitSignal(dock._checks.failed, timeout=10000):
        dock.save(tmp_path / "no such folder" / "kept.gpkg")
    assert "could not be saved" in dock.panel.bar.currentItem().text()


def test_a_cancelled_run_leaves_nothing_behind_and_the_next_one_works(dock, world, qtbot, monkeypatch):
    from qgis_cbm.core import foi_check

    place = foi_check.foi_sites.place
    entered = []

    def waiting(features, *others):
        """Stands still until it is cancelled, as a slow source would."""
        entered.append(True)
        cancelled = others[-1]
        while not cancelled():
            QTest.qSleep(5)
        return place(features, *others)

    monkeypatch.setattr(foi_check.foi_sites, "place", waiting)
    choose(dock, ALL)
    dock.panel.run_action.trigger()
    qtbot.waitUntil(lambda: bool(entered), timeout=10000)
    assert dock.panel.stop_action.isEnabled() and not dock.panel.run_action.isEnabled()
    dock.panel.stop_action.trigger()
    assert not dock.panel.stop_action.isEnabled() and dock.panel.run_action.isEnabled()
    monkeypatch.setattr(foi_check.foi_sites, "place", place)
    layer = run(dock, qtbot)
    assert layer.featureCount() == len(PARCELS)
    found = [x for x in QgsProject.instance().mapLayers().values() if x.customProperty("cbm/role") == "foi"]
    assert found == [layer]


def test_a_run_tells_how_far_it_is(dock, world, qtbot):
    told = []
    dock._checks.progressed.connect(told.append)
    run(dock, qtbot)
    assert told == sorted(told) and told[0] == 30 and told[-1] == 90


def test_a_layer_that_is_removed_is_let_go(dock, world, qtbot):
    run(dock, qtbot)
    QgsProject.instance().clear()
    assert dock.panel.parcels.currentLayer() is None
    assert dock.panel.scope.findData(ALL) < 0
    dock.panel.rowChosen.emit(0)
    dock.panel.filtered.emit()


def test_the_summary_names_its_layer_when_the_check_of_another_one_fails(dock, world, tmp_path, qtbot):
    run(dock, qtbot)
    other = add_parcels(write_parcels(tmp_path / "none.gpkg", {}))
    other.setName("other")
    dock.panel.parcels.setLayer(other)
    assert failure(dock, qtbot) == "The layer has no parcels."
    assert dock.panel.summary.text().startswith("parcels · 2 of 8")


def test_when_the_chosen_layer_is_removed_the_dock_follows_its_box_to_the_next(dock, world, tmp_path, qtbot):
    other = add_parcels(write_parcels(tmp_path / "other.gpkg", {"one": PARCELS["one"]}))
    other.setName("the next one")
    QgsProject.instance().removeMapLayer(world.id())
    assert dock.panel.parcels.currentLayer() is other
    assert run(dock, qtbot).featureCount() == 1


def test_everything_has_a_name_for_screen_readers(dock, world):
    for kind in (QComboBox, QAbstractButton, QLineEdit):
        for widget in dock.panel.findChildren(kind):
            if widget.objectName().startswith("qt_") or not widget.isEnabled():
                continue
            own = widget.accessibleName() or getattr(widget, "text", str)()
            assert own or widget.parent().accessibleName(), (widget, widget.parent())


@pytest.mark.slow
def test_a_hundred_thousand_parcels_do_not_hold_up_the_desktop(dock, tmp_path, qtbot, monkeypatch):
    """A task works in slices, between which the desktop goes on; the table asks for the rows in view."""
    side = 316
    rng = np.random.default_rng(6)
    image = np.kron(rng.choice([3, 5, 7], (500, 500)), np.ones((7, 7), int)).astype(np.uint8)
    path = write_raster(tmp_path / "big.tif", image)
    many = {
        f"{1000 * x + y}": (x * 11, y * 11, x * 11 + 10, y * 11 + 10)
        for x in range(side) for y in range(side)
    }  # fmt: skip
    dock.panel.raster.setLayer(add_raster(path))
    dock.panel.parcels.setLayer(add_parcels(write_parcels(tmp_path / "many.gpkg", many, epsg=EPSG)))
    choose(dock, ALL)
    spy, turns = Spy(monkeypatch), Turns(dock)
    for owner, name in ((foi_check, "check"), (foi_layer, "make"), (FoiTable, "of")):
        spy.on(owner, name)
    spy.on(QgsVectorDataProvider, "addFeatures", lambda _provider, some: (len(some), turns.count))
    with qtbot.waitSignal(dock._checks.finished, timeout=300_000):
        dock.panel.run_action.trigger()
    assert set(spy.seen) == {"check", "make", "of", "addFeatures"}
    assert threading.get_ident() not in spy.threads, "the main thread does none of it"
    slices, came_between = zip(*spy.seen["addFeatures"])
    assert sum(slices) == side * side and max(slices) <= 1000
    assert len(set(came_between)) > 10, "between the slices the desktop goes on"

    spy.on(FoiResultsModel, "data", lambda _model, index, *_role: index.row())
    for column in range(4):
        dock.panel.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
        qtbot.wait(20)
    for place in (1, 0):
        dock.panel.filter.setCurrentIndex(place)
        dock.panel.filter.activated.emit(place)
        qtbot.wait(20)
    with qtbot.waitSignal(dock._checks.previewed, timeout=10000):
        dock.panel.table.clicked.emit(dock.panel.model.index(50_000, 0))
    assert dock.panel.model.rowCount() == side * side
    assert 0 < len(set(spy.seen["data"])) < 1000, "sorted and filtered without a question about every row"


class Turns:
    """Counts how often the main thread comes back to its events, while `parent` lives."""

    def __init__(self, parent):
        self.count = 0
        self._timer = QTimer(parent)
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)

    def _tick(self):
        self.count += 1
