"""The Parcel dock, the pick tool and the outline on the map."""

from __future__ import annotations

import pytest
from fake_server import GRASS, NOWHERE, WHEAT_AND_MAIZE
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapMouseEvent, QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAction,
    QComboBox,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QToolButton,
)

from qgis_cbm.gui.docks.parcel_dock import ParcelDock
from qgis_cbm.gui.parcel_finder import ParcelFinder
from qgis_cbm.gui.tools.pick_tool import PickTool
from qgis_cbm.gui.widgets.highlight import ParcelHighlight
from qgis_cbm.services.session import Session

RD = QgsCoordinateReferenceSystem("EPSG:28992")


@pytest.fixture
def finder(workspace, desk):
    found = ParcelFinder(desk.canvas, workspace)
    yield found
    found.close()


@pytest.fixture
def dock(analyst, desk, finder, qtbot):
    desk.window.hide()  # the server is asked as soon as the dock is seen
    found = ParcelDock(analyst, desk, QAction("Pick Parcel"), finder, desk.window)
    desk.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, found)
    return found


@pytest.fixture
def open_dock(dock, desk, workspace, qtbot):
    desk.window.show()
    qtbot.waitUntil(lambda: workspace.info is not None and not workspace.busy)
    return dock


def pick(workspace, qtbot, place):
    with qtbot.waitSignal(workspace.seriesChanged, timeout=5000):
        workspace.pick(*place)
    qtbot.waitUntil(lambda: not workspace.busy)


def texts(table):
    return {table.item(row, 0).text(): table.item(row, 1).text() for row in range(table.rowCount())}


def test_the_server_is_asked_when_the_dock_is_first_seen(dock, desk, server, workspace, qtbot):
    assert server.requests == []
    desk.window.show()
    assert dock._hint.text() == "Connecting to test server…"
    qtbot.waitUntil(lambda: workspace.info is not None)
    assert server.routes() == ["info"]
    assert dock._hint.text().startswith("Choose “Pick Parcel”")


def test_nothing_is_asked_while_that_would_prompt_for_the_master_password(dock, desk, unlocked, server):
    unlocked.clearMasterPassword()
    desk.window.show()
    assert server.requests == []
    assert dock._hint.text() == "Not connected to test server yet."
    assert dock._hint_button.text() == "Connect"


def test_without_a_connection_the_dock_offers_to_add_one(desk, qtbot):
    session = Session()
    finder = ParcelFinder(desk.canvas, session.workspace)
    dock = ParcelDock(session, desk, QAction("Pick Parcel"), finder, desk.window)
    dock.steps.closed.emit()
    assert dock._hint.text() == "Connect to a CbM server to begin."
    assert dock._hint_button.text() == "Add Connection…"
    assert not dock._search.isEnabled()


def test_area_and_year_follow_the_server_and_the_user(open_dock, workspace, qtbot):
    chooser = open_dock._chooser
    assert [chooser._area.itemText(i) for i in range(chooser._area.count())] == ["be", "nl"]
    assert [chooser._year.itemText(i) for i in range(chooser._year.count())] == ["2018 g", "2017"]
    assert (chooser._area.currentText(), chooser._year.currentText()) == ("nl", "2017")
    chooser._area.activated.emit(0)
    assert str(workspace.dataset) == "be 2023"
    assert chooser._year.currentText() == "2023"
    chooser._area.activated.emit(1)
    assert str(workspace.dataset) == "nl 2018 g"


def test_a_picked_parcel_shows_its_attributes(open_dock, workspace, qtbot):
    pick(workspace, qtbot, GRASS)
    assert texts(open_dock.card.table) == {
        "Parcel id": "1001",
        "Crop": "Grassland",
        "Crop code": "265",
        "Area": "3.00 ha",
        "Centroid": "52.69300°, 5.66000°",
    }
    assert not open_dock._overlaps.isVisible()
    open_dock.card.table.copy()
    assert QgsApplication.clipboard().text().startswith("Parcel id\t1001\nCrop\tGrassland")


def test_id_place_and_outline_can_be_copied_alone(open_dock, workspace, qtbot):
    pick(workspace, qtbot, GRASS)
    (button,) = (each for each in open_dock.card.findChildren(QToolButton) if each.menu() is not None)
    copied = []
    for action in button.menu().actions():
        action.trigger()
        copied.append(QgsApplication.clipboard().text())
    pid, place, outline = copied
    assert (pid, place) == ("1001", "52.693000, 5.660000")
    assert QgsGeometry.fromWkt(outline).area() == pytest.approx(30_000)


def test_overlapping_parcels_can_be_chosen(open_dock, workspace, qtbot):
    pick(workspace, qtbot, WHEAT_AND_MAIZE)
    assert open_dock._overlaps.isVisible()
    assert open_dock._overlap.currentText() == "1002 – Winter wheat"
    with qtbot.waitSignal(workspace.seriesChanged, timeout=5000):
        open_dock._overlap.activated.emit(1)
    assert texts(open_dock.card.table)["Crop"] == "Maize"
    assert open_dock._overlap.currentText() == "1003 – Maize"


def test_enter_searches_an_id_and_the_map_goes_there(open_dock, desk, workspace, qtbot):
    desk.canvas.setDestinationCrs(RD)
    desk.canvas.setExtent(QgsRectangle(0, 0, 100, 100))
    open_dock._search.setText("1002")
    with qtbot.waitSignal(workspace.parcelChanged, timeout=5000):
        qtbot.keyClick(open_dock._search, Qt.Key.Key_Return)
    assert desk.canvas.extent().contains(QgsPointXY(174400, 523100))
    qtbot.keyClicks(open_dock._search, "1003")
    assert open_dock._search.text() == "1003", "the next id replaces the one before"
    desk.canvas.setFocus()
    with qtbot.waitSignal(workspace.seriesChanged, timeout=5000):
        workspace.find("1001")
    assert open_dock._search.text() == "", "an id that is not that of the card below"


def test_clicking_a_parcel_leaves_the_map_where_it_is(open_dock, desk, workspace, qtbot):
    before = desk.canvas.extent()
    pick(workspace, qtbot, GRASS)
    assert desk.canvas.extent() == before
    open_dock._finder.zoom()
    assert desk.canvas.extent() != before


def test_progress_and_cancel_are_seen_only_while_loading(open_dock, workspace, server, qtbot):
    server.delays["parcelByLocation"] = 1
    assert not open_dock._progress.isVisible() and not open_dock._cancel.isVisible()
    workspace.pick(*GRASS)
    qtbot.waitUntil(lambda: open_dock._progress.isVisible() and open_dock._cancel.isVisible())
    qtbot.mouseClick(open_dock._cancel, Qt.MouseButton.LeftButton)
    assert not open_dock._progress.isVisible() and not open_dock._cancel.isVisible() and not workspace.busy


def test_every_control_can_be_reached_by_keyboard_and_has_a_name(open_dock):
    for kind in (QToolButton, QPushButton, QComboBox, QLineEdit, QTableWidget):
        for control in open_dock.widget().findChildren(kind):
            if isinstance(control.parent(), (QLineEdit, QTableWidget)) or control is open_dock._hint_button:
                continue
            name = control.accessibleName() or (isinstance(control, QAbstractButton) and control.text())
            assert name, control
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, name


def test_the_outline_follows_the_parcel_and_the_maps_crs(connected, desk, qtbot):
    highlight = ParcelHighlight(desk.canvas, connected)
    desk.canvas.setDestinationCrs(RD)
    pick(connected, qtbot, GRASS)
    bands = [item for item in desk.canvas.scene().items() if isinstance(item, QgsRubberBand)]
    assert len(bands) == 2
    assert bands[0].asGeometry().boundingBox() == QgsRectangle(174000, 523000, 174200, 523150)
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    bands = [item for item in desk.canvas.scene().items() if isinstance(item, QgsRubberBand)]
    assert len(bands) == 2
    assert bands[0].asGeometry().boundingBox().xMaximum() < 10
    connected.clear()
    assert not [item for item in desk.canvas.scene().items() if isinstance(item, QgsRubberBand)]
    highlight.close()


def test_a_click_gives_degrees_and_escape_leaves_the_tool(desk, qtbot):
    desk.window.show()
    desk.canvas.setDestinationCrs(RD)
    desk.canvas.setExtent(QgsRectangle(174000, 523000, 175000, 524000))
    tool, action = PickTool(desk.canvas), QAction("Pick")
    action.setCheckable(True)
    tool.setAction(action)
    pan = QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(pan)
    desk.canvas.setMapTool(tool)
    assert action.isChecked()
    centre = QPoint(desk.canvas.width() // 2, desk.canvas.height() // 2)
    for button, clicks in ((Qt.MouseButton.RightButton, 0), (Qt.MouseButton.LeftButton, 1)):
        picked = []
        tool.picked.connect(lambda lon, lat, picked=picked: picked.append((lon, lat)))
        event = QgsMapMouseEvent(desk.canvas, QEvent.Type.MouseButtonRelease, centre, button)
        tool.canvasReleaseEvent(event)
        assert len(picked) == clicks
    assert picked[0] == pytest.approx((5.6757, 52.6985), abs=0.0005)
    tool.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    assert desk.canvas.mapTool() is pan
    assert not action.isChecked()


def test_nothing_found_keeps_the_parcel_shown(open_dock, workspace, qtbot):
    pick(workspace, qtbot, GRASS)
    with qtbot.waitSignal(workspace.failed, timeout=5000):
        workspace.pick(*NOWHERE)
    assert texts(open_dock.card.table)["Parcel id"] == "1001"
