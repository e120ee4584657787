"""Connections: the dialog that tries them, the options page, what projects remember, and the message bar."""

from __future__ import annotations

import pytest
from fake_server import GRASS
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QDialogButtonBox, QMessageBox, QPushButton, QTextEdit

from qgis_cbm.client.errors import ServerUnreachable
from qgis_cbm.client.protocol import DatasetKey
from qgis_cbm.core import settings
from qgis_cbm.core.settings import Connection, Options
from qgis_cbm.gui.dialogs.connection import ConnectionDialog
from qgis_cbm.gui.options import OptionsFactory
from qgis_cbm.gui.reporter import Reporter
from qgis_cbm.services.connections import Connections
from qgis_cbm.services.decisions import Decisions
from qgis_cbm.services.project_link import ProjectLink
from qgis_cbm.services.workspace import Workspace


def test_connections_survive_with_any_name():
    for name in ("Agency / north", "50 % ü", "plain"):
        settings.save_connection(Connection(name, "http://host", "abc1234"))
    assert [c.name for c in settings.connections()] == ["50 % ü", "Agency / north", "plain"]
    settings.save_connection(Connection("renamed", "http://other"), replaces="Agency / north")
    assert settings.find_connection("Agency / north") is None
    assert settings.find_connection("renamed") == Connection("renamed", "http://other", "")
    settings.remove_connection("renamed")
    assert len(settings.connections()) == 2


def test_unreadable_options_fall_back_to_their_defaults():
    QgsSettings().setValue("cbm/timeout", "soon")
    assert settings.load_options() == Options()


@pytest.fixture
def dialog(qtbot):
    def make(connection=None, suggested=""):
        found = ConnectionDialog(Connections(), connection, None, suggested)
        qtbot.addWidget(found)
        return found

    return make


def ok(dialog):
    return dialog._buttons.button(QDialogButtonBox.StandardButton.Ok)


def test_ok_waits_for_a_name_of_its_own_and_an_address(dialog):
    settings.save_connection(Connection("taken", "http://host"))
    edited = dialog()
    assert not ok(edited).isEnabled()
    edited._url.setText("http://host/")
    edited._name.setText("taken")
    assert not ok(edited).isEnabled()
    assert "already a connection" in edited._problem.text()
    edited._name.setText(" new ")
    assert ok(edited).isEnabled()
    assert edited.connection() == Connection("new", "http://host", "")


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("", "should start with http"),
        ("cbm.agency.example", "should start with http"),
        ("ftp://x.y", "should start with http"),
        ("javascript:alert(1)", "should start with http"),
        ("https://host:port", "is not a server address"),
        ("http://me:secretpw@host", "must not hold a user name or password"),
    ],
)
def test_an_address_that_the_test_would_refuse_cannot_be_stored(dialog, address, words):
    edited = dialog(suggested="new")
    edited._url.setText(address)
    assert not ok(edited).isEnabled()
    assert words in edited._problem.text() and not edited._problem.isHidden()
    edited._url.setText("https://host/query")
    assert ok(edited).isEnabled() and edited._problem.isHidden()


def test_what_is_missing_is_said(dialog):
    edited = dialog()
    edited._url.setText("http://host")
    assert edited._problem.text() == "Give the connection a name."
    edited._name.setText("new")
    edited._kind.setCurrentIndex(1)
    assert edited._problem.text() == "Choose a PostgreSQL connection." and not ok(edited).isEnabled()
    gone = dialog(Connection("direct", "", "", "agency db"))
    assert "“agency db” is not set up in QGIS" in gone._problem.text() and not ok(gone).isEnabled()


def test_the_result_of_a_test_goes_when_something_else_would_be_asked(dialog, connection, authcfg, qtbot):
    edited = dialog(connection)
    changes = (
        lambda: edited._url.setText(f"{connection.url}/other"),
        lambda: edited._auth.setConfigId(""),
        lambda: edited._kind.setCurrentIndex(1),
    )
    for change in changes:
        edited._kind.setCurrentIndex(0)
        edited._url.setText(connection.url)
        edited._auth.setConfigId(authcfg)
        edited._test.click()
        qtbot.waitUntil(lambda: edited._found.topLevelItemCount() == 3)
        edited._name.setText(edited._name.text() + "x")
        assert edited._result.text(), "a name is not asked"
        change()
        assert edited._result.text() == "" and edited._found.topLevelItemCount() == 0


def test_a_test_under_way_ends_when_something_else_would_be_asked(dialog, connection, server):
    server.delays["info"] = 2
    edited = dialog(connection)
    edited._test.click()
    edited._url.setText("http://other")
    assert not edited._probe.running and edited._test.text() == "&Test Connection"
    assert edited._result.text() == ""


def test_a_database_is_one_of_the_connections_saved_in_qgis(dialog):
    QgsSettings().setValue("PostgreSQL/connections/agency db/host", "127.0.0.1")
    edited = dialog()
    edited._name.setText("direct")
    edited._kind.setCurrentIndex(1)
    assert edited._source.currentWidget().isAncestorOf(edited._database)
    edited._database.setConnection("agency db")
    assert ok(edited).isEnabled()
    assert edited.connection() == Connection("direct", "", "", "agency db")
    settings.save_connection(edited.connection())
    assert settings.find_connection("direct").address == "PostgreSQL: agency db"
    again = dialog(settings.find_connection("direct"))
    assert again.connection() == edited.connection()


def test_the_test_button_tells_areas_and_years(dialog, connection, qtbot):
    edited = dialog(connection)
    edited._test.click()
    assert edited._result.text() == "Asking the server…"
    qtbot.waitUntil(lambda: edited._found.topLevelItemCount() == 3)
    assert edited._result.text() == "Connected to cbm-backend 0.1.0."
    rows = [[edited._found.topLevelItem(i).text(c) for c in range(4)] for i in range(3)]
    assert [rows[0], rows[2]] == [["be", "2023", "", "s2, bs"], ["nl", "2018 g", "12", "s2, ndvi"]]
    assert rows[1][0:2] == ["nl", "2017"]


def test_the_test_button_says_what_is_wrong(dialog, server, wrong_authcfg, qtbot):
    edited = dialog(Connection("x", server.url, wrong_authcfg))
    edited._test.click()
    qtbot.waitUntil(lambda: "does not accept this user name and password" in edited._result.text())
    edited._url.setText("ftp://host")
    edited._test.click()
    assert "should start with http" in edited._result.text()


def test_a_test_can_be_cancelled_and_ends_with_the_dialog(dialog, server, connection, qtbot):
    server.delays["info"] = 2
    edited = dialog(connection)
    edited._test.click()
    assert edited._test.text() == "&Cancel Test"
    edited._test.click()
    assert edited._result.text() == "Cancelled."
    edited._test.click()
    edited.reject()
    assert not edited._probe.running


def test_the_options_page_lists_adds_and_removes(connection, qtbot, monkeypatch):
    settings.save_connection(connection)
    connections = Connections()
    page = OptionsFactory(connections).createWidget(None)
    qtbot.addWidget(page)
    assert page._list.topLevelItem(0).text(0) == "test server"
    connections.save(Connection("another", "http://host"))
    assert page._list.topLevelItemCount() == 2
    page._list.setCurrentItem(page._list.topLevelItem(0))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    page._remove()
    assert [c.name for c in settings.connections()] == ["test server"]
    page._timeout.setValue(7)
    page.apply()
    assert settings.load_options().timeout == 7


# What a project remembers.


@pytest.fixture
def link(qgis_app):
    workspace = Workspace()
    found = ProjectLink(workspace)
    yield found
    found.close()
    workspace.close()


def test_a_project_remembers_connection_area_and_year_and_nothing_else(link, connection, tmp_path, server):
    settings.save_connection(connection)
    workspace, project, path = link._workspace, QgsProject.instance(), tmp_path / "p.qgs"
    workspace.use_connection(connection, DatasetKey("nl", 2018, "g"))
    assert project.write(str(path))
    text = path.read_text(encoding="utf-8")
    assert "test server" in text
    assert server.url not in text and connection.authcfg not in text and "harvest" not in text
    workspace.use_connection(None)
    project.clear()
    assert project.read(str(path))
    assert (workspace.connection, workspace.dataset) == (connection, DatasetKey("nl", 2018, "g"))


def test_choosing_another_dataset_gives_a_saved_project_something_to_save(link, connected, tmp_path, qtbot):
    project = QgsProject.instance()
    second = ProjectLink(connected)
    connected.use_dataset(DatasetKey("be", 2023))
    assert not project.isDirty(), "an empty project asks no questions"
    assert project.write(str(tmp_path / "p.qgs"))
    connected.use_dataset(DatasetKey("nl", 2017))
    assert project.isDirty()
    second.close()


def test_closing_a_project_lets_go_of_the_parcel_but_not_of_the_connection(connected, qtbot):
    second = ProjectLink(connected)
    with qtbot.waitSignal(connected.seriesChanged, timeout=5000):
        connected.pick(*GRASS)
    QgsProject.instance().clear()
    assert connected.parcel is None and connected.series is None
    assert connected.connection is not None
    second.close()


def test_a_project_without_its_connection_offers_to_add_it_and_keeps_its_wish(
    desk, server, authcfg, tmp_path, qtbot, monkeypatch
):
    path = tmp_path / "p.qgs"
    project = QgsProject.instance()
    for key, value in (("connection", "elsewhere"), ("aoi", "nl"), ("ptype", "")):
        project.writeEntry("cbm", key, value)
    project.writeEntry("cbm", "year", 2017)
    assert project.write(str(path))
    project.clear()

    workspace = Workspace()
    link = ProjectLink(workspace)
    reporter = Reporter(desk, workspace, link, Decisions(workspace))
    assert project.read(str(path))
    (message,) = desk.bar.items()
    assert "“elsewhere”" in message.text()
    assert project.write(str(path)), "saving it here loses nothing"
    assert "elsewhere" in path.read_text(encoding="utf-8")

    def fill(dialog):
        dialog._url.setText(server.url)
        dialog._auth.setConfigId(authcfg)
        return dialog.DialogCode.Accepted

    monkeypatch.setattr(ConnectionDialog, "exec", fill)
    (button,) = [b for b in message.findChildren(QPushButton) if b.text() == "Add Connection…"]
    button.click()
    qtbot.waitUntil(lambda: workspace.info is not None and not workspace.busy)
    assert workspace.connection == Connection("elsewhere", server.url, authcfg)
    assert workspace.dataset == DatasetKey("nl", 2017)
    assert desk.bar.items() == [], "the message goes when it is no longer true"
    for part in (reporter, link, workspace):
        part.close()


def test_failures_are_shown_once_with_the_button_that_helps(desk, connected, server, qtbot):
    link = ProjectLink(connected)
    reporter = Reporter(desk, connected, link, Decisions(connected))
    server.answers["parcelByLocation"] = (503, "text/plain", b"Under repair until noon.")
    for _ in range(2):
        with qtbot.waitSignal(connected.failed, timeout=5000):
            connected.pick(*GRASS)
    (message,) = desk.bar.items()
    assert message.text().endswith("(503): Under repair until noon.")
    buttons = {button.text(): button for button in message.findChildren(QPushButton)}
    assert set(buttons) >= {"Details…", "Try Again"}
    with qtbot.waitSignal(connected.failed, timeout=5000):
        connected.failed.emit(ServerUnreachable("Nothing answers."))
    (message,) = desk.bar.items()
    helpful = {button.text() for button in message.findChildren(QPushButton)}
    assert helpful >= {"Try Again", "Edit Connection…"}, "a server that was restarted needs no editing"
    with qtbot.waitSignal(connected.failed, timeout=5000):
        connected.pick(*GRASS)
    (message,) = desk.bar.items()
    buttons = {button.text(): button for button in message.findChildren(QPushButton)}
    server.answers.clear()
    with qtbot.waitSignal(connected.seriesChanged, timeout=5000):
        buttons["Try Again"].click()
    assert desk.bar.items() == []
    reporter.close()
    link.close()


def test_a_message_longer_than_its_line_is_shown_whole(desk, connected, qtbot):
    link = ProjectLink(connected)
    reporter = Reporter(desk, connected, link, Decisions(connected))
    desk.window.resize(700, 600)
    connected.failed.emit(ServerUnreachable("Nothing answers at that address, whoever asks for it. " * 2))
    (message,) = desk.bar.items()
    text = message.findChild(QTextEdit)
    two_lines = 2 * text.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: text.height() >= text.document().size().height() > two_lines)
    high = text.height()
    desk.window.resize(1600, 600)
    qtbot.waitUntil(lambda: text.document().size().height() <= text.height() < high)
    reporter.close()
    link.close()
