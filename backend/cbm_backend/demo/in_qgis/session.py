"""Runs inside QGIS's Python: prepares the window, connects the plugin, waits for things without blocking.

Imported by the scripts that `QgisDesktop.run` starts; nothing of the backend can be imported here.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, ClassVar
from urllib.parse import urlsplit

import qgis.utils
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsContrastEnhancement,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QElapsedTimer, QEvent, QThreadPool, QTimer
from qgis.PyQt.QtWidgets import QApplication, QLabel

if TYPE_CHECKING:
    from qgis_cbm.core.settings import Connection

_END_MS = 3000
CONNECTION, DATABASE = "CbM demo", "CbM demo database"


def config() -> dict:
    """What the caller of `QgisDesktop.run` wants."""
    return json.loads(Path(os.environ["CBM_DESKTOP_CONFIG"]).read_text(encoding="utf-8"))


def leave(code: int) -> None:
    """End QGIS with this exit code, without asking whether to save."""
    QgsProject.instance().setDirty(False)
    if qgis.utils.iface is not None:
        _end_map(qgis.utils.iface.mapCanvas())
    # Layers must go while the window is there: QGIS 3.22 crashes when they outlive it.
    QgsProject.instance().clear()
    QgsApplication.instance().exit(code)


def _end_map(canvas: QgsMapCanvas) -> None:
    """Leave nothing of the map under way: a job that outlives it keeps rasters open; GDAL crashes then."""
    canvas.freeze(True)
    canvas.stopRendering()
    QThreadPool.globalInstance().waitForDone(_END_MS)
    # The jobs hear now that they have ended, and then they go.
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Refused(Exception):
    """What whoever started the session can mend; its words are all that is said."""


def fail(sentence: str) -> None:
    """Say on standard error what went wrong and end QGIS."""
    sys.stderr.write(f"desktop: {sentence}\n")
    leave(1)


_BLOCKED_S = 60


class _Dialogs(QTimer):
    """Ends QGIS when a modal dialog comes up, for nobody is there to answer it, or when its window hangs."""

    def __init__(self):
        super().__init__()
        self.timeout.connect(self._look)
        self.start(5000)

    def _look(self) -> None:
        # Set anew while the event loop runs; where it is blocked, this says by what.
        faulthandler.dump_traceback_later(_BLOCKED_S, exit=True, file=sys.stderr.fileno())
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            words = " / ".join(label.text() for label in dialog.findChildren(QLabel) if label.text())
            fail(f"a dialog waits for an answer: {dialog.windowTitle()}: {words}")


def unattended() -> None:
    """Nobody watches: a dialog or an exception ends QGIS, with its words on standard error."""

    def unexpected(kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        traceback.print_exception(kind, error, where)
        leave(1)

    sys.excepthook = unexpected
    _Watch.waiting.add(_Dialogs())


def guarded(function: Callable[[], None]) -> Callable[[], None]:
    """`function`, ending QGIS with its traceback when it raises: nobody would see a dialog."""

    def call() -> None:
        try:
            function()
        except Refused as error:
            fail(str(error))
        except Exception:
            traceback.print_exc()
            leave(1)

    return call


class _Watch(QTimer):
    """Looks every 20 ms whether something has come about."""

    waiting: ClassVar[set[QTimer]] = set()  # nothing else holds on to a watch

    def __init__(self, condition: Callable[[], bool], then: Callable[[], None], what: str, seconds: float):
        super().__init__()
        self._condition, self._then, self._what, self._seconds = condition, guarded(then), what, seconds
        self._clock = QElapsedTimer()
        self._clock.start()
        self.timeout.connect(self._look)
        self.start(20)
        self.waiting.add(self)

    def _look(self) -> None:
        if self._condition():
            self._end(self._then)
        elif self._clock.elapsed() > self._seconds * 1000:
            # Whoever reads this wants to know who waits for whom.
            faulthandler.dump_traceback(sys.stderr.fileno(), all_threads=True)
            self._end(lambda: fail(f"waited {self._seconds:.0f} s for {self._what}"))

    def _end(self, last: Callable[[], None]) -> None:
        self.stop()
        last()
        self.waiting.discard(self)


def begin(start: Callable[[], None]) -> None:
    """Call `start` when the plugin is there, or could not be loaded."""
    when(lambda: plugin() is None or plugin().ready, start, "the plugin")


def when(condition: Callable[[], bool], then: Callable[[], None], what: str, seconds: float = 60) -> None:
    """Call `then` once `condition` holds; end QGIS with `what` was awaited when it never does."""
    _Watch(condition, then, what, seconds)


def fill_screen() -> None:
    """Take the whole screen: under Xvfb there is no window manager to do it."""
    iface = qgis.utils.iface
    iface.newProject()
    window = iface.mainWindow()
    window.setGeometry(window.screen().availableGeometry())


def plugin():
    """The running plugin, or None when it could not be loaded."""
    return qgis.utils.plugins.get("qgis_cbm")


def connect(wanted: dict) -> None:
    """Store the server's address and the user's password (in QGIS's own store) and use them."""
    use(save_server(wanted), wanted["dataset"])


def use(connection: Connection, dataset: dict) -> None:
    """Take a connection into use, with this dataset, and ask what it has."""
    from qgis_cbm.client.protocol import DatasetKey

    workspace = plugin().workspace
    workspace.use_connection(connection, DatasetKey(**dataset))
    workspace.connect_server()


def save_server(wanted: dict) -> Connection:
    """Save a connection to a server, with the login in QGIS's store."""
    from qgis_cbm.core import settings

    password = Path(wanted["password_file"]).read_text(encoding="utf-8").strip()
    authcfg = _login(CONNECTION, wanted["user"], password)
    connection = settings.Connection(CONNECTION, wanted["url"], authcfg)
    settings.save_connection(connection)
    return connection


def save_database(wanted: dict) -> Connection:
    """Save a PostgreSQL connection as QGIS' own dialog does, with the login in QGIS' store."""
    from qgis_cbm.core import settings

    parts = urlsplit(wanted["database_url"])
    authcfg = _login(DATABASE, parts.username or "", parts.password or "")
    values = {"host": parts.hostname, "port": str(parts.port), "database": parts.path.strip("/"),
              "sslmode": "SslPrefer", "authcfg": authcfg}  # fmt: skip
    for key, value in values.items():
        QgsSettings().setValue(f"PostgreSQL/connections/{DATABASE}/{key}", value)
    connection = settings.Connection(DATABASE, "", "", DATABASE)
    settings.save_connection(connection)
    return connection


def _login(name: str, user: str, password: str) -> str:
    """Keep a login in QGIS's store, once for each name; returns its id."""
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        # QGIS reads this variable itself, but not for a store that is still to be made.
        master = Path(os.environ["QGIS_AUTH_PASSWORD_FILE"]).read_text(encoding="utf-8").strip()
        if not manager.setMasterPassword(master, manager.masterPasswordHashInDatabase()):
            raise Refused(
                f"The logins in {manager.authenticationDatabasePath()} have another master password than "
                f"the one in {os.environ['QGIS_AUTH_PASSWORD_FILE']}; remove the former and start again."
            )
    known = [key for key, entry in manager.availableAuthMethodConfigs().items() if entry.name() == name]
    entry = QgsAuthMethodConfig()
    if known:
        manager.loadAuthenticationConfig(known[0], entry, True)
    entry.setName(name)
    entry.setMethod("Basic")
    entry.setConfig("username", user)
    entry.setConfig("password", password)
    stored = manager.updateAuthenticationConfig(entry) if known else manager.storeAuthenticationConfig(entry)
    if not (stored if isinstance(stored, bool) else stored[0]):
        raise RuntimeError("QGIS could not store the authentication configuration")
    return entry.id()


def add_parcels(source: str, crop_column: str) -> QgsVectorLayer:
    """The parcels file as a layer: coloured by crop, or outlined where no column is given."""
    from qgis_cbm.core import layers

    return layers.add_parcels(source, "Parcels", crop_column)


def add_true_colour(bands: list[str], title: str) -> None:
    """Three band files (red, green, blue) as one layer below all others."""
    with tempfile.NamedTemporaryFile(suffix=".vrt", delete=False) as file:
        mosaic = file.name
    gdal.UseExceptions()
    gdal.BuildVRT(mosaic, bands, separate=True).FlushCache()
    layer = QgsRasterLayer(mosaic, title)
    # One stretch for the three bands: colours look as from above, not as three separate histograms.
    cuts = [layer.dataProvider().cumulativeCut(band, 0.02, 0.98) for band in (1, 2, 3)]
    renderer = layer.renderer().clone()
    for setter in ("setRedContrastEnhancement", "setGreenContrastEnhancement", "setBlueContrastEnhancement"):
        stretch = QgsContrastEnhancement(layer.dataProvider().dataType(1))
        stretch.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        stretch.setMinimumValue(min(low for low, _ in cuts))
        stretch.setMaximumValue(max(high for _, high in cuts))
        getattr(renderer, setter)(stretch)
    layer.setRenderer(renderer)
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    project.layerTreeRoot().addLayer(layer)


def plot_is_current() -> bool:
    """Whether the screen shows the rendered series picked last, or says why there is nothing to plot."""
    dock = plugin().panels["series"]
    canvas = dock.panel.canvas
    if not canvas.isVisible() or dock.busy:
        return False
    if canvas.model is None:
        return plugin().workspace.series is not None
    return canvas.drawn
