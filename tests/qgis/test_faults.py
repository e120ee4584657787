"""What goes wrong around the plugin: servers that die or dawdle, logins, proxies, quick hands, QGIS' end."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from desktop import Desktop
from fake_server import GRASS, WHEAT_AND_MAIZE
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsFeature,
    QgsGeometry,
    QgsNetworkAccessManager,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis_support import STAGED, save_database

from qgis_cbm.client import errors
from qgis_cbm.client.protocol import DatasetKey
from qgis_cbm.core import layers, parcel_styles, tile_layers
from qgis_cbm.core.settings import Connection
from qgis_cbm.plugin import CbmPlugin
from qgis_cbm.services import recovery
from qgis_cbm.services.parcel_layers import PARCELS
from qgis_cbm.services.workspace import Workspace

CLOSING = Path(__file__).with_name("closing_session.py")
WINDOW = Path(__file__).with_name("window_session.py")
NL = DatasetKey("nl", 2017)


@pytest.fixture
def plugin(desk, connection, qtbot, monkeypatch, tmp_path):
    """The whole plugin in a desktop, its panels in view, connected."""
    monkeypatch.setattr("qgis_cbm.core.work_list_store.folder", lambda: tmp_path / "work_lists")
    monkeypatch.setattr(recovery, "FIRST_S", 0.1)
    made = CbmPlugin(desk)
    made.initGui()
    made.panels.show("parcel", "series")
    desk.window.show()
    made.workspace.use_connection(connection, NL)
    made.workspace.connect_server()
    qtbot.waitUntil(lambda: made.workspace.info is not None and not made.workspace.busy)
    yield made
    made.unload()
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def failure(workspace, qtbot, do):
    with qtbot.waitSignal(workspace.failed, timeout=10_000) as caught:
        do()
    return caught.args[0]


def loaded(workspace, pid):
    return lambda: workspace.series is not None and workspace.series.parcel.pid == pid and not workspace.busy


def idle():
    return QgsApplication.taskManager().countActiveTasks() == 0


# A server that dies and comes back.


def test_killed_while_loading_the_panels_recover_by_themselves_when_it_is_back(plugin, desk, server, qtbot):
    workspace = plugin.workspace
    workspace.pick(*GRASS)
    qtbot.waitUntil(loaded(workspace, "1001"))
    server.delays["parcelTimeSeries"] = 1
    workspace.pick(*WHEAT_AND_MAIZE)
    qtbot.waitUntil(lambda: workspace.parcel.pid == "1002")
    with qtbot.waitSignal(workspace.failed, timeout=5000) as caught:
        server.kill()
    assert isinstance(caught.args[0], errors.ServerUnreachable)
    assert len(desk.bar.items()) == 1
    qtbot.wait(500)
    assert len(desk.bar.items()) == 1, "looking for the server says nothing"
    server.delays.clear()
    server.revive()
    qtbot.waitUntil(loaded(workspace, "1002"), timeout=10_000)
    qtbot.waitUntil(lambda: not desk.bar.items())
    qtbot.waitUntil(lambda: plugin.session.decisions.history is not None)
    assert not plugin.session.decisions.history.trouble
    assert not plugin.session.recovery.watching


def test_a_server_that_is_away_at_the_start_is_taken_into_use_when_it_comes(plugin, server, qtbot):
    workspace = plugin.workspace
    server.kill()
    fresh = Connection("another name", server.url + "/", workspace.connection.authcfg)
    error = failure(workspace, qtbot, lambda: (workspace.use_connection(fresh, NL), workspace.find("1003")))
    assert isinstance(error, errors.ServerUnreachable)
    server.revive()
    qtbot.waitUntil(loaded(workspace, "1003"), timeout=10_000)


def test_what_only_a_panel_asked_for_is_asked_again(plugin, server, qtbot):
    workspace, decisions = plugin.workspace, plugin.session.decisions
    server.answers["decisions"] = (503, "text/plain", b"Be back soon.")
    workspace.pick(*GRASS)
    qtbot.waitUntil(lambda: decisions.history is not None and bool(decisions.history.trouble))
    assert "Be back soon." in decisions.history.trouble
    server.answers.clear()
    qtbot.waitUntil(lambda: decisions.history is not None and not decisions.history.trouble, timeout=10_000)


def test_a_decision_that_was_not_stored_is_never_repeated_unasked(plugin, server, qtbot):
    workspace, decisions = plugin.workspace, plugin.session.decisions
    workspace.pick(*GRASS)
    qtbot.waitUntil(loaded(workspace, "1001"))
    qtbot.waitUntil(lambda: decisions.history is not None)
    server.answers["decisions"] = (503, "text/plain", b"Be back soon.")
    with qtbot.waitSignal(decisions.unstoredChanged, timeout=10_000):
        decisions.decide("compliant")
    server.answers.clear()
    with qtbot.waitSignal(workspace.recovered, timeout=10_000):
        pass
    qtbot.wait(300)
    assert server.decisions == []
    decisions.store_again()
    qtbot.waitUntil(lambda: len(server.decisions) == 1)


def test_a_decision_that_was_stored_though_no_answer_came_is_seen_when_the_server_is_back(
    plugin, server, qtbot
):
    workspace, decisions = plugin.workspace, plugin.session.decisions
    workspace.pick(*GRASS)
    qtbot.waitUntil(loaded(workspace, "1001"))
    qtbot.waitUntil(lambda: decisions.history is not None)
    server.answers["decisions"] = (503, "text/plain", b"Be back soon.")
    with qtbot.waitSignal(decisions.unstoredChanged, timeout=10_000):
        decisions.decide("compliant")
    server.decisions.append(
        {"id": 1, "pid": "1001", "outcome": "compliant", "reason": "", "note": "", "decided_by": "anna",
         "decided_at": "2017-08-01T12:00:00.000000Z", "earlier_geometry": False}
    )  # fmt: skip
    server.answers.clear()
    known = lambda: decisions.history is not None and decisions.history.decisions  # noqa: E731
    qtbot.waitUntil(lambda: bool(known()), timeout=10_000)
    assert [each.outcome for each in known()] == ["compliant"] and decisions.unstored == ()


def test_a_fault_that_stays_is_not_asked_again_and_again(plugin, server, qtbot):
    server.answers["parcelByLocation"] = (500, "text/plain", b"A defect.")
    error = failure(plugin.workspace, qtbot, lambda: plugin.workspace.pick(*GRASS))
    assert type(error) is errors.ServerFault
    assert not plugin.session.recovery.watching


def test_another_connection_ends_the_waiting(plugin, server, qtbot):
    server.kill()
    failure(plugin.workspace, qtbot, lambda: plugin.workspace.pick(*GRASS))
    assert plugin.session.recovery.watching
    plugin.workspace.use_connection(None)
    assert not plugin.session.recovery.watching


# A slow server.


@pytest.mark.parametrize("route", ["info", "parcelByLocation", "parcelTimeSeries"])
def test_a_server_that_does_not_answer_can_be_left_at_once(workspace, server, qtbot, route):
    failures = []
    workspace.failed.connect(failures.append)
    server.delays[route] = 600
    workspace.pick(*GRASS)
    qtbot.waitUntil(lambda: route in server.routes(), timeout=5000)
    workspace.cancel()
    assert not workspace.busy
    qtbot.waitUntil(idle, timeout=10_000)
    assert not failures, "nobody has waited until the server was given up"


# Logins and proxies.


def test_a_login_that_expires_is_said_once_and_a_new_one_goes_on(plugin, server, unlocked, desk, qtbot):
    workspace = plugin.workspace
    server.password = "harvest, changed"
    error = failure(workspace, qtbot, lambda: workspace.pick(*GRASS))
    assert isinstance(error, errors.WrongCredentials) and error.remedies == ("connection",)
    assert len(desk.bar.items()) == 1 and not plugin.session.recovery.watching
    entry = QgsAuthMethodConfig()
    unlocked.loadAuthenticationConfig(workspace.connection.authcfg, entry, True)
    entry.setConfig("password", server.password)
    assert unlocked.updateAuthenticationConfig(entry)
    workspace.connections.save(workspace.connection)
    qtbot.waitUntil(lambda: workspace.info is not None and not workspace.busy)
    workspace.pick(*GRASS)
    qtbot.waitUntil(loaded(workspace, "1001"))
    assert not desk.bar.items()


@pytest.fixture
def proxy():
    """Call it with a port: QGIS sends everything through a proxy there."""
    network = QgsNetworkAccessManager.instance()

    def use(port: int) -> None:
        way = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "127.0.0.1", port)
        network.setFallbackProxyAndExcludes(way, [], [])

    yield use
    network.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy), [], [])


def far_away(authcfg):
    made = Workspace()
    made.use_connection(Connection("far away", "http://cbm.agency.invalid:8000", authcfg), NL)
    return made


def test_the_proxy_of_qgis_is_used(server, authcfg, proxy, qtbot):
    proxy(server.port)
    workspace = far_away(authcfg)
    workspace.pick(*GRASS)
    qtbot.waitUntil(loaded(workspace, "1001"), timeout=10_000)
    assert server.requests[0][2]["Host"] == "cbm.agency.invalid:8000"
    workspace.close()


def test_a_proxy_that_is_away_is_named(server, authcfg, proxy, qtbot):
    server.kill()
    proxy(server.port)
    workspace = far_away(authcfg)
    error = failure(workspace, qtbot, workspace.connect_server)
    assert error.message == "No server answers at cbm.agency.invalid:8000: the proxy refuses the connection."
    workspace.close()


def test_a_proxy_that_wants_a_password_is_named(server, authcfg, proxy, qtbot):
    server.answers["info"] = (407, "text/plain", b"Who are you?")
    proxy(server.port)
    workspace = far_away(authcfg)
    error = failure(workspace, qtbot, workspace.connect_server)
    assert type(error) is errors.ProxyRefuses
    assert "proxy" in error.message and "does not accept the user name and password" in error.message
    workspace.close()


# Layers that go, impatient hands.


def test_a_layer_that_is_removed_while_its_selection_is_looked_up_is_not_missed(plugin, server, qtbot):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "hand drawn", "memory")
    drawn = QgsFeature(layer.fields())
    drawn.setGeometry(QgsGeometry.fromRect(QgsRectangle(5.6640, 52.6920, 5.6660, 52.6940)))
    layer.dataProvider().addFeatures([drawn])
    QgsProject.instance().addMapLayer(layer)
    server.delays["parcelByLocation"] = 0.5
    filler = plugin.panels["worklist"]._filler
    filler.from_features(layer, list(layer.getFeatures()))
    QgsProject.instance().removeMapLayer(layer.id())
    del layer
    qtbot.waitUntil(lambda: len(plugin.session.work_list) == 2, timeout=5000)
    assert plugin.session.work_list.name == "hand drawn"


def test_the_layer_of_decisions_can_go_while_a_decision_is_on_its_way(plugin, server, qtbot):
    workspace, decisions = plugin.workspace, plugin.session.decisions
    workspace.pick(*GRASS)
    qtbot.waitUntil(loaded(workspace, "1001"))
    layer = tile_layers.tile_layer(
        f"{server.url}/{{z}}/{{x}}/{{y}}.mvt", (0, 14), None, "", "Parcels nl 2017"
    )
    tile_layers.style_tiles(layer, parcel_styles.BY_DECISION, ())
    layers.show(layer, "test server/nl_2017", PARCELS, "CbM nl 2017")
    server.delays["decisions"] = 0.4
    with qtbot.waitSignal(decisions.decided, timeout=5000):
        decisions.decide("compliant")
        QgsProject.instance().clear()
    assert len(server.decisions) == 1


def test_of_a_hundred_fast_clicks_the_last_one_counts_and_nothing_is_left(plugin, server, qtbot):
    workspace, shown = plugin.workspace, []
    workspace.seriesChanged.connect(lambda series: shown.append(series.parcel.pid if series else None))
    before = len(server.requests)
    for number in range(100):
        workspace.pick(*(GRASS if number % 2 else WHEAT_AND_MAIZE))
        qtbot.wait(5)
    qtbot.waitUntil(loaded(workspace, "1001"), timeout=20_000)
    assert shown[-1] == "1001"
    assert len(server.requests) - before < 400, "clicks that are overtaken are not asked to the end"
    qtbot.waitUntil(idle, timeout=5000)


# Packages that some installations of QGIS lack (matplotlib: test_series_export.py).


def test_without_psycopg2_a_database_names_the_package_to_add(qgis_app, qtbot, monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg2", None)

    class Place:
        hostname, port, path = "127.0.0.1", 9, "/cbm"

    save_database("a database", Place, "")
    workspace = Workspace()
    workspace.use_connection(Connection("direct", "", "", "a database"), NL)
    error = failure(workspace, qtbot, workspace.connect_server)
    assert isinstance(error, errors.MissingPackage)
    assert "python3-psycopg2" in error.message
    workspace.close()


# QGIS itself.


@pytest.fixture
def open_server(server):
    """The server without a password: QGIS in a profile of its own has no login stored."""
    server.password = None
    return server


def test_qgis_ends_cleanly_while_tasks_run(open_server, tmp_path):
    open_server.delays["parcelTimeSeries"] = 600
    started = Desktop(tmp_path).start(CLOSING, url=open_server.url, plugins=str(STAGED), pid="1001")
    said = started.end()
    assert said["busy"] and said["tasks"] > 0 and said["failures"] == []


def test_of_two_windows_of_one_profile_one_decides_while_the_other_reads(open_server, tmp_path, qtbot):
    desktop, pids, signs = Desktop(tmp_path), ["1001", "1002", "1003"], tmp_path / "signs"
    signs.mkdir()
    common = {"url": open_server.url, "plugins": str(STAGED), "pids": pids, "signs": str(signs)}
    one = desktop.start(WINDOW, "one", role="first", reason="seen in the first window", **common)
    # Two that begin in the same second would both make the new profile, which QGIS itself does not stand.
    qtbot.waitUntil((signs / "fetched").exists, timeout=90_000)
    before = len(open_server.requests)
    two = desktop.start(WINDOW, "two", role="second", **common)
    decider, reader = one.end(180), two.end(180)
    assert decider["failures"] == reader["failures"] == []
    assert sorted(row["pid"] for row in open_server.decisions) == pids
    # The second window read what the first had fetched, but never an old decision.
    assert reader["rounds"] >= 2
    asked = [route for route, *_ in open_server.requests[before:]]
    assert "parcelTimeSeries" not in asked and "parcelByID" not in asked
    for pid in pids:
        assert reader["seen"][pid]["rows"] > 0
        assert reader["seen"][pid]["reasons"] == ["seen in the first window"]
    cached = [path for path in (desktop.profile / "cbm" / "cache").glob("*/*") if path.is_file()]
    assert cached and not [path for path in cached if path.suffix == ".part"]
