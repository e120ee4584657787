# Run by QGIS: an analyst who works on a server and ends QGIS, at once ("leave") or when all is there.
import sys
import time

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from session_report import CONFIG, guarded, report, said

said["failures"] = []
left = list(CONFIG["pids"])
# Far beyond what it takes; whoever waits sees an end.
deadline = time.monotonic() + 60


def begin() -> None:
    """Connect with the panels in view."""
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
    when(lambda: plugin.workspace.info is not None, lambda: work(plugin))


def work(plugin) -> None:
    """Load one parcel after the other."""
    if not left:
        decide(plugin)
        return
    pid = left.pop(0)
    plugin.workspace.find(pid)
    if CONFIG["leave"]:
        QTimer.singleShot(300, guarded(lambda: close(plugin)))
        return
    when(lambda: plugin.workspace.series is not None and plugin.workspace.series.parcel.pid == pid
         and not plugin.workspace.busy, lambda: work(plugin))  # fmt: skip


def decide(plugin) -> None:
    """Decide on the last parcel."""
    history = plugin.session.decisions
    history.decide("compliant", CONFIG["reason"])
    when(lambda: not history.saving and history.history is not None and history.history.decisions,
         lambda: close(plugin))  # fmt: skip


def close(plugin) -> None:
    """End QGIS as File > Exit does, tasks or not."""
    said["busy"] = plugin.workspace.busy
    said["tasks"] = QgsApplication.taskManager().countActiveTasks()
    said["parcel"] = plugin.workspace.parcel.pid if plugin.workspace.parcel else ""
    report()
    QgsProject.instance().setDirty(False)
    qgis.utils.iface.actionExit().trigger()


def when(condition, then) -> None:
    """Go on as soon as something has come about."""

    def look() -> None:
        if condition():
            then()
        elif time.monotonic() > deadline:
            raise TimeoutError("waited in vain")
        else:
            QTimer.singleShot(20, guarded(look))

    look()


QTimer.singleShot(0, guarded(begin))
