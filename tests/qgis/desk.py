"""A desktop to plug into: real window, canvas, message bar and menus behind the interface a plugin gets."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QMenu, QToolBar, QVBoxLayout, QWidget


class Desk(QObject):
    """The part of QgisInterface that the plugin uses."""

    initializationCompleted = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.window = QMainWindow()
        self.window.resize(1200, 800)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        self.bar = QgsMessageBar()
        self.canvas = QgsMapCanvas()
        layout.addWidget(self.bar)
        layout.addWidget(self.canvas)
        self.window.setCentralWidget(centre)
        self.plugins = QMenu("Plugins", self.window)
        self.factories: list = []
        self.options_shown: list[str] = []
        self.locators: list = []
        self.active_layer: object = None
        # Where QGIS is not on the screen yet the plugin waits for it.
        self.window.show()

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def pluginMenu(self) -> QMenu:
        return self.plugins

    def registerLocatorFilter(self, locator_filter: object) -> None:
        self.locators.append(locator_filter)

    def deregisterLocatorFilter(self, locator_filter: object) -> None:
        self.locators.remove(locator_filter)

    def activeLayer(self) -> object:
        return self.active_layer

    def iconSize(self, docked: bool = False) -> QSize:
        return QSize(16, 16) if docked else QSize(24, 24)

    def addToolBar(self, name: str) -> QToolBar:
        return self.window.addToolBar(name)

    def addTabifiedDockWidget(
        self,
        area: Qt.DockWidgetArea,
        dock: QDockWidget,
        tabify_with: list | None = None,
        raiseTab: bool = False,
    ) -> None:
        assert dock.objectName(), "QGIS restores docks by object name"
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)

    def registerOptionsWidgetFactory(self, factory: object) -> None:
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: object) -> None:
        self.factories.remove(factory)

    def showOptionsDialog(self, parent: QWidget | None = None, currentPage: str = "") -> None:
        self.options_shown.append(currentPage)
