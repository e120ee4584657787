# Run by QGIS: an analyst's way through the plugin manager, without the mouse.
from pathlib import Path

import pyplugin_installer
import qgis.utils
from pyplugin_installer.installer_data import plugins, repositories
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLabel, QMessageBox
from session_report import guarded, report, said

KEY = "qgis_cbm"
said["dialogs"] = []


def docks() -> list[str]:
    """The plugin's panels in QGIS' window."""
    found = qgis.utils.iface.mainWindow().findChildren(QDockWidget)
    return sorted(dock.objectName() for dock in found if dock.objectName().startswith("Cbm"))


def answer_dialogs() -> None:
    """Nobody is there to read a message: note it and put it away."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox) or (box is not None and "Error" in type(box).__name__):
        said["dialogs"].append(" / ".join(label.text() for label in box.findChildren(QLabel) if label.text()))
        box.reject()


def install() -> None:
    """Read the repository, install, use, leave, come back, uninstall."""
    installer = pyplugin_installer.instance()
    installer.fetchAvailablePlugins(reloadMode=True)
    installer.exportPluginsToManager()
    said["repositories"] = {name: entry["error"] for name, entry in repositories.allEnabled().items()}
    said["offered"] = {key: plugins.all()[KEY][key] for key in ("name", "version_available", "status_exp")}
    installer.installPlugin(KEY, stable=False)
    said["installed"] = {key: plugins.all()[KEY][key] for key in ("version_installed", "error", "library")}
    said["active"] = KEY in qgis.utils.active_plugins
    said["docks"] = docks()
    QTimer.singleShot(300, guarded(leave_and_return))


def leave_and_return() -> None:
    """Unload it, load it again, then uninstall it."""
    said["unloaded"] = qgis.utils.unloadPlugin(KEY)
    QTimer.singleShot(300, guarded(return_))


def return_() -> None:
    """The second start."""
    said["docks after unloading"] = docks()
    said["loaded again"] = qgis.utils.loadPlugin(KEY) and qgis.utils.startPlugin(KEY)
    said["docks again"] = docks()
    QTimer.singleShot(300, guarded(uninstall))


def uninstall() -> None:
    """Take it off the computer."""
    pyplugin_installer.instance().uninstallPlugin(KEY, quiet=True)
    QTimer.singleShot(300, guarded(end))


def end() -> None:
    """Write down what came of it."""
    said["docks at the end"] = docks()
    said["folder at the end"] = Path(said["installed"]["library"]).exists()
    report()
    QgsProject.instance().setDirty(False)
    QgsApplication.instance().exit(0)


watch = QTimer()
watch.timeout.connect(answer_dialogs)
watch.start(500)
QTimer.singleShot(0, guarded(install))
