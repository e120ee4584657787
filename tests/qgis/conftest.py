"""The plugin's tests: a workspace against a local HTTP server, with a password from QGIS' own store."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

import pytest
from qgis.core import QgsCredentials, QgsProject, QgsProviderRegistry, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSettings
from qgis_support import let_tasks_end, store_login, unlock, use_staged_plugin

use_staged_plugin()
if str(Path(__file__).parent) not in sys.path:
    sys.path.insert(0, str(Path(__file__).parent))

from desk import Desk  # noqa: E402
from fake_server import PASSWORD, USER, FakeServer  # noqa: E402
from hurry import in_pieces, whole  # noqa: E402, F401

from qgis_cbm.client.protocol import DatasetKey  # noqa: E402
from qgis_cbm.core.settings import Connection  # noqa: E402
from qgis_cbm.services.session import Session  # noqa: E402
from qgis_cbm.services.workspace import Workspace  # noqa: E402


class NoPrompt(QgsCredentials):
    """Answers for the user who is not there, where QGIS would wait for one at a prompt."""

    def __init__(self) -> None:
        super().__init__()
        self.setInstance(self)

    def request(self, realm: str, username: str, password: str, message: str = "") -> tuple[bool, str, str]:
        return False, username, password

    def requestMasterPassword(self, password: str, stored: bool) -> tuple[bool, str]:
        return False, password


@pytest.fixture(autouse=True, scope="session")
def own_session(qgis_app, tmp_path_factory):
    """No prompts, and settings that no other test run shares."""
    prompt = NoPrompt()
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path_factory.mktemp("settings"))
    )
    # What is loaded by now stays: collecting after each test need not look at it every time.
    gc.freeze()
    yield
    let_tasks_end()
    del prompt


@pytest.fixture(autouse=True)
def thrown_away(own_session):
    """Panels end with their test, in this thread: where a task of the next one collects garbage while Qt
    destroys them, Python and Qt get in each other's way, and QGIS ends."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


@pytest.fixture(autouse=True)
def clean_settings(thrown_away):
    """No test sees what another one stored."""
    QgsSettings().remove("cbm")
    yield
    QgsSettings().remove("cbm")
    QgsProject.instance().clear()
    # QGIS lists saved connections from memory once it knows of one: it has to forget them itself.
    databases = QgsProviderRegistry.instance().providerMetadata("postgres")
    for name in databases.connections(False):
        databases.deleteConnection(name)


@pytest.fixture
def server():
    """A CbM server that wants a password."""
    fake = FakeServer()
    yield fake
    fake.close()


@pytest.fixture
def unlocked(qgis_app):
    """QGIS' authentication store, its master password entered."""
    return unlock()


@pytest.fixture
def authcfg(unlocked):
    """The id of the right login."""
    key = store_login(unlocked, USER, PASSWORD)
    yield key
    unlocked.removeAuthenticationConfig(key)


@pytest.fixture
def wrong_authcfg(unlocked):
    """The id of a login with another password."""
    key = store_login(unlocked, USER, "drought")
    yield key
    unlocked.removeAuthenticationConfig(key)


@pytest.fixture
def connection(server, authcfg):
    """A connection to the server."""
    return Connection("test server", server.url, authcfg)


@pytest.fixture
def workspace(connection):
    """A session on the connection, dataset nl 2017; the server was not asked yet."""
    session = Workspace()
    session.use_connection(connection, DatasetKey("nl", 2017))
    yield session
    session.close()
    session.deleteLater()


@pytest.fixture
def analyst(workspace, tmp_path, monkeypatch):
    """What an analyst works with; its lists are kept in a folder of the test."""
    monkeypatch.setattr("qgis_cbm.core.work_list_store.folder", lambda: tmp_path / "work_lists")
    made = Session(workspace=workspace)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def connected(workspace, qtbot):
    """The same, after the server has told what it has."""
    workspace.connect_server()
    qtbot.waitUntil(lambda: workspace.info is not None and not workspace.busy)
    return workspace


@pytest.fixture
def desk(qgis_app):
    """A desktop with nothing in it."""
    found = Desk()
    yield found
    found.window.deleteLater()
