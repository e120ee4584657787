"""What all tests inside QGIS share: the plugin as it ships, and logins in QGIS's own authentication store."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

# Logins of this run only: runs side by side would wait for each other's locks on one file.
_STORE = tempfile.mkdtemp(prefix="cbm-auth-")
os.environ["QGIS_AUTH_DB_DIR_PATH"] = _STORE
atexit.register(shutil.rmtree, _STORE, ignore_errors=True)

from osgeo import gdal  # noqa: E402
from qgis.core import Qgis, QgsApplication, QgsAuthMethodConfig, QgsSettings  # noqa: E402
from qgis.PyQt.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop  # noqa: E402

ROOT = Path(__file__).resolve().parents[1]
STAGED = ROOT / "build" / "plugin"
MASTER = "a master password for tests"

if Qgis.QGIS_VERSION_INT >= 34000:
    # As QGIS' own Processing plugin does for everybody when it starts.
    gdal.UseExceptions()


def use_staged_plugin() -> None:
    """Stage the plugin and import it from there: what is tested is what ships."""
    if str(STAGED) not in sys.path:
        subprocess.run(
            [str(ROOT / ".ci" / "stage-plugin"), str(STAGED)], check=True, stdout=subprocess.DEVNULL
        )
        sys.path.insert(0, str(STAGED))


def let_tasks_end() -> None:
    """Stop all tasks and handle events until they have ended: who ends QGIS waits for their threads, and
    handles nothing any more that such a thread may wait for."""
    manager = QgsApplication.taskManager()
    manager.cancelAll()
    deadline = QDeadlineTimer(30_000)
    while manager.countActiveTasks() and not deadline.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def unlock():
    """Open the authentication store without asking anybody; returns its manager."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword(MASTER, False)
    return manager


def store_login(manager, user: str, password: str) -> str:
    """Store a Basic login and return its id."""
    entry = QgsAuthMethodConfig()
    entry.setName("cbm tests")
    entry.setMethod("Basic")
    entry.setConfig("username", user)
    entry.setConfig("password", password)
    stored = manager.storeAuthenticationConfig(entry)
    assert stored[0] if isinstance(stored, tuple) else stored
    return entry.id()


def save_database(name: str, parts, authcfg: str, **others: str) -> str:
    """Save a PostgreSQL connection as QGIS' own dialog does."""
    settings = QgsSettings()
    values = {"host": parts.hostname, "port": str(parts.port), "database": parts.path.strip("/"),
              "sslmode": "SslPrefer", "authcfg": authcfg, **others}  # fmt: skip
    for key, value in values.items():
        settings.setValue(f"PostgreSQL/connections/{name}/{key}", value)
    return name
