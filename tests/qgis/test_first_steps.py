"""The first look: three steps that lead from nothing to a parcel, and their way back from the menu."""

from __future__ import annotations

import json

import pytest
from fake_server import GRASS, info
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QAction, QMenu

from qgis_cbm.core import settings
from qgis_cbm.gui.docks.parcel_dock import ParcelDock
from qgis_cbm.gui.parcel_finder import ParcelFinder
from qgis_cbm.plugin import CbmPlugin
from qgis_cbm.services.session import Session


@pytest.fixture
def session(qgis_app):
    """Somebody who has never been here."""
    made = Session()
    yield made
    made.close()


@pytest.fixture
def dock(session, desk):
    finder = ParcelFinder(desk.canvas, session.workspace)
    found = ParcelDock(session, desk, QAction("Pick Parcel"), finder, desk.window)
    desk.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, found)
    desk.window.show()
    yield found
    finder.close()


def page(dock):
    return dock._pages.currentWidget()


def connected(session, connection, qtbot):
    session.workspace.connections.save(connection)
    qtbot.waitUntil(lambda: session.workspace.info is not None and not session.workspace.busy)


def test_without_a_connection_the_steps_are_shown_and_only_the_first_can_be_taken(dock):
    steps = dock.steps
    assert page(dock) is steps
    assert "address" in steps.connection.said.text()
    assert steps.add.isEnabled() and not steps.connect_now.isVisible()
    assert not (steps.choose.isEnabled() or steps.show_all.isEnabled() or steps.pick.isEnabled())


def test_each_step_tells_what_came_of_it(dock, session, connection, server, qtbot):
    QLocale.setDefault(QLocale("en_US"))
    one_area = info()
    del one_area["aois"]["be"]
    server.answers["info"] = (200, "application/json", json.dumps(one_area).encode())
    connected(session, connection, qtbot)
    steps = dock.steps
    assert page(dock) is steps, "a connection alone is not the end"
    assert steps.connection.said.text() == "Connected to test server."
    assert steps.dataset.said.text() == "nl 2018 g is chosen, with 12 parcels; others are above."
    dock._chooser._year_chosen(1)
    assert steps.dataset.said.text() == "nl 2017 is chosen, with 3,008 parcels; others are above."
    assert steps.pick.isEnabled()
    with qtbot.waitSignal(session.workspace.seriesChanged, timeout=5000):
        session.workspace.pick(*GRASS)
    assert page(dock) is dock.card


def test_a_connection_that_fails_says_why_in_its_step(dock, session, connection, server, qtbot):
    server.answers["info"] = (500, "text/plain", b"The database is being repaired.")
    session.workspace.connections.save(connection)
    qtbot.waitUntil(lambda: "being repaired" in dock.steps.connection.said.text(), timeout=5000)
    assert dock.steps.connect_now.isVisible()
    server.answers.clear()
    dock.steps.connect_now.click()
    qtbot.waitUntil(lambda: dock.steps.connection.said.text() == "Connected to test server.")


def test_a_server_without_data_for_the_user_says_so(dock, session, connection, server, qtbot):
    server.answers["info"] = (200, "application/json", json.dumps({**info(), "aois": {}}).encode())
    connected(session, connection, qtbot)
    assert dock.steps.dataset.said.text().startswith("This server has no data for you yet.")
    assert not dock.steps.choose.isEnabled()


def test_whoever_has_a_connection_is_not_bothered_and_finds_the_steps_in_the_menu(desk, connection, qtbot):
    settings.save_connection(connection)
    plugin = CbmPlugin(desk)
    plugin.initGui()
    desk.window.show()
    dock = plugin.panels["parcel"]
    assert page(dock) is not dock.steps
    menu = desk.window.findChild(QMenu, "CbmMenu")
    next(action for action in menu.actions() if action.text() == "First Steps").trigger()
    assert page(dock) is dock.steps
    dock.steps.closed.emit()
    assert page(dock) is not dock.steps
    plugin.unload()


def ring(widget) -> list:
    """The focus chain from a widget on: Qt walks it when a page is turned; a broken one has no end."""
    found = [widget]
    while found[-1].nextInFocusChain() is not widget:
        found.append(found[-1].nextInFocusChain())
        assert len(found) < 5000, "the chain does not come back"
    return found


def test_the_page_turns_while_one_of_its_buttons_has_the_focus(dock, session, connection, desk, qtbot):
    desk.window.activateWindow()
    connected(session, connection, qtbot)
    dock.steps.add.setFocus()
    assert desk.window.focusWidget() is dock.steps.add
    ring(dock.steps.add)
    session.workspace.use_dataset(
        next(each.key for each in session.workspace.info.datasets if each.key.year == 2017)
    )
    with qtbot.waitSignal(session.workspace.seriesChanged, timeout=5000):
        session.workspace.pick(*GRASS)
    assert page(dock) is dock.card
    ring(dock.card.box._buttons["compliant"])
