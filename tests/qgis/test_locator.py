"""`cbm 1002` in QGIS' locator bar finds the parcel, and Enter goes there."""

from __future__ import annotations

import pytest
from fake_server import PARCELS
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLocator,
    QgsLocatorContext,
    QgsLocatorResult,
    QgsPointXY,
)
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QShortcut

from qgis_cbm.gui.decision_keys import DecisionKeys
from qgis_cbm.gui.locator import ParcelLocator
from qgis_cbm.gui.parcel_finder import ParcelFinder


@pytest.fixture
def locator(connected, desk):
    finder = ParcelFinder(desk.canvas, connected)
    bar = QgsLocator()
    bar.registerFilter(ParcelLocator(connected, finder))
    yield bar
    finder.close()


def search(bar, qtbot, text):
    """What the bar shows; a result lives only as long as the signal that brings it."""
    found = []

    def take(result):
        found.append((result.displayString, result.description, result.userData))

    bar.foundResult.connect(take)
    with qtbot.waitSignal(bar.finished, timeout=5000):
        bar.fetchResults(text, QgsLocatorContext())
    qtbot.wait(50)
    bar.foundResult.disconnect(take)
    return found


def test_the_prefix_and_an_id_find_the_parcel_and_enter_shows_it(locator, connected, desk, qtbot):
    assert search(locator, qtbot, "cbm 1002") == [("1002", "Winter wheat · 4.00 ha · nl 2017", "1002")]
    result = QgsLocatorResult()
    result.userData = "1002"
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    desk.window.activateWindow()
    with qtbot.waitSignal(connected.parcelChanged, timeout=5000):
        locator.filters()[0].triggerResult(result)
    assert desk.canvas.hasFocus(), "where the keys for a decision work"
    west, south, east, north = PARCELS["1002"]["square"]
    assert desk.canvas.extent().contains(QgsPointXY((west + east) / 2, (south + north) / 2))


def test_nothing_is_found_for_what_is_no_id(locator, qtbot):
    assert search(locator, qtbot, "cbm 77") == []


def test_a_short_text_without_the_prefix_asks_nobody(locator, server, qtbot):
    before = len(server.requests)
    search(locator, qtbot, "10")
    assert len(server.requests) == before


def test_a_search_neither_connects_nor_prompts(workspace, server, desk, qtbot):
    finder = ParcelFinder(desk.canvas, workspace)
    bar = QgsLocator()
    bar.registerFilter(ParcelLocator(workspace, finder))
    assert search(bar, qtbot, "cbm 1002") == []
    assert server.requests == []
    finder.close()


def test_a_server_that_fails_is_no_result(locator, server, qtbot):
    server.answers["parcelByID"] = (500, "text/plain", b"")
    assert search(locator, qtbot, "cbm 1003") == []


def test_a_digit_on_the_map_shows_the_card_before_it_decides(analyst, desk):
    decided, seen = [], [False]
    keys = DecisionKeys(analyst.work_list, decided.append, lambda: seen[0], lambda: seen.insert(0, True))
    keys.install(desk.canvas, beside=True)
    shortcuts = desk.canvas.findChildren(QShortcut)
    assert {each.key().toString() for each in shortcuts} == {"1", "2", "3", "N", "P", "U"}
    one = next(each for each in shortcuts if each.key() == QKeySequence("1"))
    one.activated.emit()
    assert decided == [] and seen[0]
    one.activated.emit()
    assert decided == ["compliant"]
    keys.close()


def test_a_digit_in_a_list_decides_on_no_parcel_but_the_one_it_points_at(analyst, desk):
    decided, meant = [], [False, True]
    keys = DecisionKeys(analyst.work_list, decided.append, lambda: True, lambda: None)
    keys.install(desk.canvas, beside=True, meant=lambda: meant.pop(0))
    one = next(each for each in desk.canvas.findChildren(QShortcut) if each.key() == QKeySequence("1"))
    one.activated.emit()
    assert decided == [], "it has the list show the parcel of its row first"
    one.activated.emit()
    assert decided == ["compliant"]
    keys.close()
