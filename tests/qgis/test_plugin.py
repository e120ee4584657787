"""Loading and unloading: everything appears, and nothing stays behind."""

from __future__ import annotations

import sys
import time

from desk import Desk
from fake_server import GRASS
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgsGui, QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMenu, QShortcut, QToolBar

from qgis_cbm import classFactory
from qgis_cbm.client.protocol import DatasetKey
from qgis_cbm.gui.options import PAGE
from qgis_cbm.gui.panels import PANELS
from qgis_cbm.plugin import CbmPlugin

SIGNALS = (
    ("readProject", lambda _: QgsProject.instance()),
    ("writeProject", lambda _: QgsProject.instance()),
    ("cleared", lambda _: QgsProject.instance()),
    ("crsChanged", lambda _: QgsProject.instance()),
    ("layersAdded", lambda _: QgsProject.instance()),
    ("destinationCrsChanged", lambda desk: desk.canvas),
    ("selectionChanged", lambda desk: desk.canvas),
    ("extentsChanged", lambda desk: desk.canvas),
    ("mapToolSet", lambda desk: desk.canvas),
    ("temporalRangeChanged", lambda desk: desk.canvas),
    ("messageReceived", lambda _: QgsApplication.messageLog()),
)


def polygons() -> QgsVectorLayer:
    return QgsVectorLayer("Polygon?crs=EPSG:28992", "polygons", "memory")


def settle() -> None:
    """Let deletions through, and tasks that cannot be stopped half-way (a picture being drawn) end."""
    deadline = time.monotonic() + 5
    while QgsApplication.taskManager().countActiveTasks() and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.005)
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def census(desk: Desk) -> dict[str, object]:
    """Everything a plugin could leave in the desktop."""
    settle()
    receivers = {name: owner(desk).receivers(getattr(owner(desk), name)) for name, owner in SIGNALS}
    return {
        "docks": len(desk.window.findChildren(QDockWidget)),
        "toolbars": len(desk.window.findChildren(QToolBar)),
        "menus": len(desk.window.findChildren(QMenu)),
        "actions": len(desk.window.findChildren(QAction)),
        "shortcuts": len(desk.window.findChildren(QShortcut)),
        "menu entries": len(desk.plugins.actions()),
        "options pages": len(desk.factories),
        "locators": len(desk.locators),
        "layer actions": len(QgsGui.mapLayerActionRegistry().mapLayerActions(polygons())),
        "rubber bands": sum(isinstance(item, QgsRubberBand) for item in desk.canvas.scene().items()),
        "canvas items": len(desk.canvas.scene().items()),
        "messages": len(desk.bar.items()),
        # A window keeps the bars of its tabs for the next ones.
        "window children": sum(
            not (child.inherits("QTabBar") or child.parent().inherits("QTabBar"))
            for child in desk.window.findChildren(QObject)
        ),
        "canvas children": len(desk.canvas.findChildren(QObject)),
        "map tool": desk.canvas.mapTool(),
        "turns of threads": sys.getswitchinterval(),
        "tasks": QgsApplication.taskManager().countActiveTasks(),
        # Qt keeps one gesture per scroll area that ever got an event, for as long as it likes.
        "application children": sum(
            not child.inherits("QGesture") for child in QgsApplication.instance().findChildren(QObject)
        ),
        **receivers,
    }


def use(plugin: CbmPlugin, desk: Desk, connection, qtbot) -> None:
    """Do with the plugin what leaves traces: connect, pick, fail, take the tool."""
    workspace = plugin.workspace
    workspace.use_connection(connection, DatasetKey("nl", 2017))
    with qtbot.waitSignal(workspace.seriesChanged, timeout=5000):
        workspace.pick(*GRASS)
    with qtbot.waitSignal(workspace.failed, timeout=5000):
        workspace.find("77")
    plugin.actions.pick.setChecked(True)
    assert desk.canvas.mapTool() is plugin.actions.pick_tool


def test_class_factory_gives_the_plugin(desk):
    assert isinstance(classFactory(desk), CbmPlugin)


def test_at_the_start_of_qgis_the_panels_follow_when_it_is_there(desk, qtbot):
    desk.window.hide()
    plugin = CbmPlugin(desk)
    plugin.initGui()
    toolbar = desk.window.findChild(QToolBar, "CbmToolBar")
    assert len(toolbar.actions()) == 2 + len(PANELS) and not toolbar.isEnabled()
    assert not desk.window.findChildren(QDockWidget) and plugin.session is None
    desk.initializationCompleted.emit()
    assert not plugin.ready
    qtbot.waitUntil(lambda: plugin.ready)
    assert len(desk.window.findChildren(QDockWidget)) == len(PANELS) and toolbar.isEnabled()
    plugin.unload()


def test_the_panels_wait_while_qgis_is_still_busy_with_its_own_start(desk, qtbot):
    desk.window.hide()
    plugin = CbmPlugin(desk)
    plugin.initGui()
    busy = QTimer()
    busy.timeout.connect(lambda: time.sleep(0.1))
    busy.start(0)
    desk.initializationCompleted.emit()
    qtbot.wait(600)
    assert plugin.session is None
    busy.stop()
    qtbot.waitUntil(lambda: plugin.ready)
    plugin.unload()


def test_unloading_while_the_panels_are_built_is_safe(desk, qtbot):
    desk.window.hide()
    plugin = CbmPlugin(desk)
    plugin.initGui()
    desk.initializationCompleted.emit()
    qtbot.waitUntil(lambda: plugin.session is not None)
    plugin.unload()
    qtbot.wait(200)
    settle()
    assert not desk.window.findChildren(QDockWidget)


def test_panels_return_to_where_qgis_had_them_with_the_same_one_in_front(desk, qtbot):
    plugin = CbmPlugin(desk)
    plugin.initGui()
    desk.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, plugin.panels["foi"])
    qtbot.waitUntil(plugin.panels["series"].isUserVisible)
    plugin.panels["images"].raise_()
    qtbot.waitUntil(plugin.panels["images"].isUserVisible)
    for name in ("worklist", "parcel"):
        plugin.panels[name].raise_()
        qtbot.waitUntil(plugin.panels[name].isUserVisible)
    settle()
    state = desk.window.saveState()
    desk.window.hide()
    plugin.unload()
    settle()
    plugin = CbmPlugin(desk)
    plugin.initGui()
    desk.window.restoreState(state)
    desk.initializationCompleted.emit()
    desk.window.show()
    qtbot.waitUntil(lambda: plugin.ready)
    area = desk.window.dockWidgetArea(plugin.panels["foi"])
    assert area == Qt.DockWidgetArea.LeftDockWidgetArea
    qtbot.waitUntil(plugin.panels["images"].isUserVisible)
    assert not plugin.panels["series"].isUserVisible()
    assert plugin.panels["parcel"].isUserVisible() and not plugin.panels["worklist"].isUserVisible()
    plugin.unload()


def test_a_card_behind_a_tab_is_brought_into_view_before_a_digit_decides(desk, monkeypatch, qtbot):
    plugin = CbmPlugin(desk)
    plugin.initGui()
    parcel, decided = plugin.panels["parcel"], []
    parcel.card.box.decide = decided.append
    parcel._pages.setCurrentWidget(parcel.card)
    plugin.panels["worklist"].raise_()
    qtbot.waitUntil(lambda: not parcel.isUserVisible())
    shortcuts = desk.canvas.findChildren(QShortcut)
    one = next(each for each in shortcuts if each.key().toString() == "1")
    one.activated.emit()
    qtbot.waitUntil(parcel.isUserVisible)
    assert decided == []
    plugin.unload()


def test_loading_builds_toolbar_menu_docks_and_options_page(desk):
    plugin = CbmPlugin(desk)
    plugin.initGui()
    names = {dock.objectName() for dock in desk.window.findChildren(QDockWidget)}
    assert names == {plugin.panels[panel.name].objectName() for panel in PANELS}
    assert names >= {"CbmParcelDock", "CbmSeriesDock"}
    toolbar = desk.window.findChild(QToolBar, "CbmToolBar")
    assert [action.objectName() for action in toolbar.actions()] == [
        "CbmPickParcel",
        "CbmDrawPolygon",
        *(f"{plugin.panels[panel.name].objectName()}Toggle" for panel in PANELS),
    ]
    assert all(not action.icon().isNull() for action in toolbar.actions())
    menu = desk.window.findChild(QMenu, "CbmMenu")
    menu.actions()[-1].trigger()
    assert desk.options_shown == [PAGE]
    assert len(desk.factories) == 1
    plugin.unload()


def test_panels_of_one_side_are_tabs_once_and_stay_where_the_user_puts_them(desk):
    for tabs in (True, False):
        plugin = CbmPlugin(desk)
        plugin.initGui()
        settle()
        assert bool(desk.window.tabifiedDockWidgets(plugin.panels["parcel"])) is tabs
        for name in ("worklist", "foi"):
            desk.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, plugin.panels[name])
        settle()
        plugin.unload()
        settle()


def test_a_project_that_was_opened_before_the_panels_were_there_counts(desk, connection, qtbot, tmp_path):
    from qgis_cbm.core import settings

    settings.save_connection(connection)
    project = QgsProject.instance()
    for name, value in {"connection": connection.name, "aoi": "nl", "year": 2017}.items():
        project.writeEntry("cbm", name, value)
    assert project.write(str(tmp_path / "season.qgz"))
    desk.window.hide()
    plugin = CbmPlugin(desk)
    plugin.initGui()
    desk.initializationCompleted.emit()
    qtbot.waitUntil(lambda: plugin.ready)
    assert (plugin.workspace.connection, plugin.workspace.dataset) == (connection, DatasetKey("nl", 2017))
    plugin.unload()


def test_loading_asks_nothing_of_the_network_while_no_panel_is_seen(desk, server, connection, qtbot):
    from qgis_cbm.core import settings

    settings.save_connection(connection)
    plugin = CbmPlugin(desk)
    desk.window.hide()
    plugin.initGui()
    desk.initializationCompleted.emit()
    qtbot.waitUntil(lambda: plugin.ready)
    settle()
    assert plugin.workspace.connection == connection
    assert not plugin.workspace.busy
    assert server.requests == []
    plugin.unload()


def test_loading_unloading_and_reloading_twice_leaves_nothing_behind(desk, connection, qtbot):
    pan = QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(pan)
    desk.window.show()
    before = census(desk)
    for _ in range(3):
        plugin = CbmPlugin(desk)
        plugin.initGui()
        use(plugin, desk, connection, qtbot)
        assert census(desk) != before
        plugin.unload()
        assert desk.canvas.mapTool() is pan
        del plugin
        assert census(desk) == before


def test_unloading_while_something_is_loading_is_safe(desk, connection, server, qtbot):
    server.delays["parcelByLocation"] = 0.5
    plugin = CbmPlugin(desk)
    plugin.initGui()
    workspace = plugin.workspace
    workspace.use_connection(connection, DatasetKey("nl", 2017))
    workspace.connect_server()
    qtbot.waitUntil(lambda: workspace.info is not None)
    workspace.pick(*GRASS)
    qtbot.wait(100)
    plugin.unload()
    settle()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=5000)


def test_unloading_twice_and_without_loading_is_harmless(desk):
    plugin = CbmPlugin(desk)
    plugin.unload()
    plugin.initGui()
    plugin.unload()
    plugin.unload()
