"""The cache in a session: what was seen before is there at once, marked, and without a server."""

from __future__ import annotations

import json

import pytest
from fake_server import GRASS, info
from qgis.core import QgsApplication, QgsSettings

from qgis_cbm.core import settings
from qgis_cbm.gui.docks.series_dock import SeriesDock
from qgis_cbm.gui.options import OptionsPage
from qgis_cbm.services.connections import Connections
from qgis_cbm.services.sources import disk_cache
from qgis_cbm.services.workspace import Workspace


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setattr("qgis_cbm.services.sources.cache_folder", lambda: tmp_path / "cache")


@pytest.fixture
def seen(connected, qtbot):
    """The session after a look at parcel 1001."""
    with qtbot.waitSignal(connected.seriesChanged, timeout=5000):
        connected.pick(*GRASS)
    qtbot.waitUntil(lambda: not connected.busy)
    return connected


def load(workspace, qtbot, pid):
    said = []
    workspace.seriesChanged.connect(said.append)
    workspace.find(pid)
    qtbot.waitUntil(lambda: bool(said) and not workspace.busy)
    workspace.seriesChanged.disconnect(said.append)
    return [series for series in said if series is not None]


def test_the_second_look_asks_the_server_for_nothing(seen, server, qtbot):
    before = len(server.requests)
    load(seen, qtbot, "1001")
    assert seen.series.as_of is None
    assert [route for route, _, _ in server.requests[before:]] == []


def test_without_a_server_the_session_goes_on_with_what_was_seen(seen, connection, server, qtbot):
    server.close()
    later = Workspace()
    later.use_connection(connection, seen.dataset)
    (series,) = load(later, qtbot, "1001")[-1:]
    assert series.complete and series.as_of is not None
    assert later.info.as_of is not None
    dock = SeriesDock(later, None)
    assert "from the cache" in dock.panel._title.text()
    with qtbot.waitSignal(later.failed, timeout=5000) as failure:
        later.find("1002")
    assert "No server answers" in failure.args[0].message
    later.close()


def test_an_older_series_is_shown_marked_until_the_new_one_is_there(seen, connection, server, qtbot):
    newer = info()
    newer["aois"]["nl"]["details"]["2017"]["version"] = 8
    server.answers["info"] = (200, "application/json", json.dumps(newer).encode())
    server.delays["parcelTimeSeries"] = 0.2
    later = Workspace()
    later.use_connection(connection, seen.dataset)
    shown = load(later, qtbot, "1001")
    assert [(series.complete, series.as_of is None) for series in shown] == [(False, False), (True, True)]
    later.close()


def test_nothing_is_remembered_where_the_user_does_not_want_it(connection, qtbot):
    settings.save_options(settings.Options(cache_mb=0))
    session = Workspace()
    session.use_connection(connection)
    session.connect_server()
    qtbot.waitUntil(lambda: session.info is not None)
    assert disk_cache().size() == 0
    session.close()


def test_the_options_page_sets_the_cap_and_empties_the_cache(seen, qtbot):
    page = OptionsPage(Connections())
    qtbot.addWidget(page)
    # A task that is still at work could put something into the cache again.
    qtbot.waitUntil(lambda: QgsApplication.taskManager().count() == 0)
    assert disk_cache().size() > 0 and page._clear_button.isEnabled()
    page._clear_button.click()
    assert disk_cache().size() == 0 and not page._clear_button.isEnabled()
    page._cache.setValue(50)
    page.apply()
    assert settings.load_options().cache_mb == 50
    assert QgsSettings().value("cbm/cache_mb", type=int) == 50
