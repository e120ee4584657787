"""In the QGIS of a scripted session: the plugin on a server, parcels loaded and decided, an end in order."""

from __future__ import annotations

import faulthandler
import sys
import time
from collections.abc import Callable

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from session_report import CONFIG, guarded, report, said

said["failures"] = []
# Far beyond what it takes; whoever waits sees an end, and who stands still says where.
deadline = time.monotonic() + 60
faulthandler.dump_traceback_later(70, file=sys.__stderr__)


def connect(then: Callable) -> None:
    """Load the plugin, show panels, connect to the server of the test; `then` gets the plugin."""
    sys.path.insert(0, CONFIG["plugins"])
    qgis.utils.plugin_paths.append(CONFIG["plugins"])
    qgis.utils.updateAvailablePlugins()
    assert qgis.utils.loadPlugin("qgis_cbm") and qgis.utils.startPlugin("qgis_cbm")
    plugin = qgis.utils.plugins["qgis_cbm"]
    plugin.panels.show("parcel", "series", "images", "worklist")
    from qgis_cbm.client.protocol import DatasetKey
    from qgis_cbm.core.settings import Connection

    plugin.workspace.failed.connect(lambda error: said["failures"].append(error.message))
    plugin.workspace.use_connection(Connection("closing", CONFIG["url"]), DatasetKey("nl", 2017))
    plugin.workspace.connect_server()
    when(lambda: plugin.workspace.info is not None, lambda: then(plugin))


def load(plugin, pid: str, then: Callable[[], None]) -> None:
    """Look a parcel up by its id and wait for its series and decisions."""
    workspace, decisions = plugin.workspace, plugin.session.decisions
    workspace.find(pid)
    when(lambda: workspace.series is not None and workspace.series.parcel.pid == pid
         and not workspace.busy and decisions.history is not None and decisions.history.pid == pid,
         then)  # fmt: skip


def decide(plugin, then: Callable[[], None]) -> None:
    """Decide on the parcel that is shown and wait until that is stored."""
    decisions = plugin.session.decisions
    decisions.decide("compliant", CONFIG["reason"])
    when(lambda: not decisions.saving and decisions.history is not None and decisions.history.decisions, then)


def close(plugin) -> None:
    """End QGIS as File > Exit does, tasks or not."""
    said["busy"] = plugin.workspace.busy
    said["tasks"] = QgsApplication.taskManager().countActiveTasks()
    report()
    QgsProject.instance().setDirty(False)
    qgis.utils.iface.actionExit().trigger()


def when(condition: Callable[[], object], then: Callable[[], None]) -> None:
    """Go on as soon as something has come about."""

    def look() -> None:
        if condition():
            then()
        elif time.monotonic() > deadline:
            raise TimeoutError("waited in vain")
        else:
            QTimer.singleShot(20, guarded(look))

    look()
